# %% right: one line
def conditions():
    """The twelve."""
    return {"a": False, "b": True, "c": False, "d": True, "e": False, "f": True, "g": False, "h": True, "i": False, "j": True, "k": True, "l": "TypeError"}


# %% right: a name first, the labels in another order
def conditions():
    answers = {"l": "TypeError", "k": True, "j": True, "i": False, "h": True, "g": False}
    answers["a"] = False
    answers["b"] = True
    answers["c"] = False
    answers["d"] = True
    answers["e"] = False
    answers["f"] = True
    return answers


# %% wrong: the edge counts as more · loses: hidden-joined
def conditions():
    return {
        "a": True,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": False,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: a chain that nothing can pass · loses: hidden-joined
def conditions():
    return {
        "a": False,
        "b": True,
        "c": True,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": False,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: the half question taken for a whole one · loses: hidden-joined
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": False,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": False,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: from left to right, without precedence · loses: hidden-joined
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": False,
        "g": False,
        "h": True,
        "i": False,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: short circuit not known · loses: hidden-joined
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": "IndexError",
        "h": True,
        "i": False,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: zero taken for a yes · loses: hidden-nothing
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": False,
        "i": False,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: zero taken for nothing · loses: hidden-nothing
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": True,
        "j": True,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: a space taken for empty text · loses: hidden-nothing
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": False,
        "j": False,
        "k": True,
        "l": "TypeError",
    }


# %% wrong: a text that says False · loses: hidden-nothing
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": False,
        "j": True,
        "k": False,
        "l": "TypeError",
    }


# %% wrong: nothing taken for empty text · loses: hidden-nothing
def conditions():
    return {
        "a": False,
        "b": True,
        "c": False,
        "d": True,
        "e": False,
        "f": True,
        "g": False,
        "h": True,
        "i": False,
        "j": True,
        "k": True,
        "l": False,
    }


# %% wrong: quotes around all answers · loses: all
def conditions():
    return {
        "a": "False",
        "b": "True",
        "c": "False",
        "d": "True",
        "e": "False",
        "f": "True",
        "g": "False",
        "h": "True",
        "i": "False",
        "j": "True",
        "k": "True",
        "l": "TypeError",
    }


# %% wrong: printing · loses: all
def conditions():
    print({"a": False, "b": True, "c": False, "d": True, "e": False, "f": True, "g": False, "h": True, "i": False, "j": True, "k": True, "l": "TypeError"})
