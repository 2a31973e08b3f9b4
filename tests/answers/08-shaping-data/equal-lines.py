# %% right: one line
def equal_lines():
    return {"a": 2, "b": "both", "c": 1, "d": 2, "e": "neither", "f": 1, "g": 2, "h": "neither"}


# %% right: names and values, paired
def equal_lines():
    labels = "abcdefgh"
    answers = [2, "both", 1, 2, "neither", 1, 2, "neither"]
    return {label: answer for label, answer in zip(labels, answers, strict=True)}


# %% wrong: the question taken for what is built · loses: hidden-lists
def equal_lines():
    return {
        "a": 1,
        "b": "both",
        "c": 1,
        "d": 2,
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: a generator cannot become a list · loses: hidden-lists
def equal_lines():
    return {
        "a": 2,
        "b": 1,
        "c": 1,
        "d": 2,
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: filtered before the spaces are off · loses: hidden-lists
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": "both",
        "d": 2,
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: brackets inside do not matter · loses: hidden-lists
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": "both",
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: the loops read from the inside · loses: hidden-lists
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": 1,
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: a dict comprehension that overwrites is taken for a group · loses: hidden-others
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": 2,
        "e": 1,
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: any taken for all · loses: hidden-others
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": 2,
        "e": "neither",
        "f": 2,
        "g": 2,
        "h": "neither",
    }


# %% wrong: the question at the end chooses · loses: hidden-others
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": 2,
        "e": "neither",
        "f": 1,
        "g": "both",
        "h": "neither",
    }


# %% wrong: break taken for a question · loses: hidden-others
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": 2,
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": 1,
    }


# %% wrong: all answers as text · loses: all
def equal_lines():
    return {
        "a": "2",
        "b": "both",
        "c": "1",
        "d": "2",
        "e": "neither",
        "f": "1",
        "g": "2",
        "h": "neither",
    }


# %% wrong: one number in quotes · loses: visible, hidden-lists
def equal_lines():
    return {
        "a": 2,
        "b": "both",
        "c": 1,
        "d": "2",
        "e": "neither",
        "f": 1,
        "g": 2,
        "h": "neither",
    }


# %% wrong: printing · loses: all
def equal_lines():
    print({"a": 2, "b": "both", "c": 1, "d": 2, "e": "neither", "f": 1, "g": 2, "h": "neither"})
