# %% right: one chain
def password_problem(text):
    if text is None:
        problem = "missing"
    elif not text:
        problem = "empty"
    elif " " in text:
        problem = "space"
    elif len(text) <= 11:
        problem = "too short"
    elif text.isdigit():
        problem = "only digits"
    else:
        problem = None
    return problem


# %% right: the broken function in reverse, the last yes wins on purpose
def password_problem(text):
    if text is None:
        return "missing"
    problem = None
    if text.isdigit():
        problem = "only digits"
    if len(text) < 12:
        problem = "too short"
    if " " in text:
        problem = "space"
    if len(text) == 0:
        problem = "empty"
    return problem


# %% right: nothing to hand back at the end
def password_problem(text):
    if text == None:
        return "missing"
    if text == "":
        return "empty"
    if text.count(" ") > 0:
        return "space"
    if not len(text) >= 12:
        return "too short"
    if text.isdigit():
        return "only digits"


# %% wrong: as it was found · loses: hidden-first-rule, hidden-length, hidden-nothing
def password_problem(text):
    problem = None
    if not text:
        problem = "empty"
    if " " in text:
        problem = "space"
    if len(text) <= 12:
        problem = "too short"
    if text.isdigit():
        problem = "only digits"
    return problem


# %% wrong: ifs that overwrite each other, all else repaired · loses: hidden-first-rule, hidden-length, hidden-nothing
def password_problem(text):
    if text is None:
        return "missing"
    problem = None
    if text == "":
        problem = "empty"
    if " " in text:
        problem = "space"
    if len(text) < 12:
        problem = "too short"
    if text.isdigit():
        problem = "only digits"
    return problem


# %% wrong: guards in another order · loses: hidden-first-rule
def password_problem(text):
    if text is None:
        return "missing"
    if text == "":
        return "empty"
    if len(text) < 12:
        return "too short"
    if " " in text:
        return "space"
    if text.isdigit():
        return "only digits"
    return None


# %% wrong: digits before the length · loses: hidden-first-rule, hidden-length
def password_problem(text):
    if text is None:
        return "missing"
    if text == "":
        return "empty"
    if " " in text:
        return "space"
    if text.isdigit():
        return "only digits"
    if len(text) < 12:
        return "too short"
    return None


# %% wrong: exactly 12 is refused · loses: hidden-length
def password_problem(text):
    if text is None:
        return "missing"
    if text == "":
        return "empty"
    if " " in text:
        return "space"
    if len(text) <= 12:
        return "too short"
    if text.isdigit():
        return "only digits"
    return None


# %% wrong: not text, which takes None and empty for the same · loses: hidden-nothing
def password_problem(text):
    if not text:
        return "empty"
    if " " in text:
        return "space"
    if len(text) < 12:
        return "too short"
    if text.isdigit():
        return "only digits"
    return None


# %% wrong: None is asked about too late · loses: hidden-nothing
def password_problem(text):
    if text == "":
        return "empty"
    if " " in text:
        return "space"
    if len(text) < 12:
        return "too short"
    if text.isdigit():
        return "only digits"
    if text is None:
        return "missing"
    return None


# %% wrong: only the first rule is asked, with not · loses: hidden-nothing
def password_problem(text):
    if not text:
        return "missing"
    if text == "":
        return "empty"
    if " " in text:
        return "space"
    if len(text) < 12:
        return "too short"
    if text.isdigit():
        return "only digits"
    return None


# %% wrong: the text None in quotes · loses: hidden-nothing
def password_problem(text):
    if text == "None":
        return "missing"
    if text == "":
        return "empty"
    if " " in text:
        return "space"
    if len(text) < 12:
        return "too short"
    if text.isdigit():
        return "only digits"
    return None


# %% wrong: the word None handed back as text · loses: visible, hidden-length, hidden-nothing
def password_problem(text):
    if text is None:
        return "missing"
    if text == "":
        return "empty"
    if " " in text:
        return "space"
    if len(text) < 12:
        return "too short"
    if text.isdigit():
        return "only digits"
    return "None"
