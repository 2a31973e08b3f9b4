# %% right: one line, other labels first
def code_slices():
    """The nine."""
    return {"i": "LP-1042-DK", "h": "IndexError", "g": "", "f": "-DK", "e": "LP-1042", "d": "1042", "c": "LP", "b": "K", "a": "1"}


# %% right: computed
def code_slices():
    code = "LP-1042-DK"
    answers = {"a": code[3], "b": code[-1], "c": code[0:2], "d": code[3:7], "e": code[:-3]}
    answers["f"] = code[7:20]
    answers["g"] = code[5:5]
    answers["h"] = "IndexError"
    answers["i"] = code
    return answers


# %% wrong: positions count from 1 · loses: hidden-inside
def code_slices():
    return {
        "a": "-",
        "b": "K",
        "c": "L",
        "d": "-104",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: -1 is the one before the last · loses: hidden-inside
def code_slices():
    return {
        "a": "1",
        "b": "D",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: the end is included · loses: hidden-inside, hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP-",
        "d": "1042-",
        "e": "LP-1042",
        "f": "-DK",
        "g": "0",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: the second number is a length · loses: hidden-inside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042-DK",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: the last three, not without them · loses: hidden-inside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "-DK",
        "f": "-DK",
        "g": "",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: a slice beyond the end fails · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "IndexError",
        "g": "",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: an empty slice fails · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "IndexError",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: an empty slice is a space · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": " ",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: a position beyond the end is empty · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "",
        "i": "LP-1042-DK",
    }


# %% wrong: the last position is the length · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "K",
        "i": "LP-1042-DK",
    }


# %% wrong: lower changes the text · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "IndexError",
        "i": "lp-1042-dk",
    }


# %% wrong: a digit without quotes · loses: visible, hidden-inside
def code_slices():
    return {
        "a": 1,
        "b": "K",
        "c": "LP",
        "d": 1042,
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "IndexError",
        "i": "LP-1042-DK",
    }


# %% wrong: printing · loses: all
def code_slices():
    print({"a": "1", "b": "K", "c": "LP", "d": "1042", "e": "LP-1042", "f": "-DK", "g": "", "h": "IndexError", "i": "LP-1042-DK"})


# %% wrong: the error itself, not its name · loses: visible, hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": IndexError,
        "i": "LP-1042-DK",
    }


# %% wrong: the name of the error in small letters · loses: hidden-outside
def code_slices():
    return {
        "a": "1",
        "b": "K",
        "c": "LP",
        "d": "1042",
        "e": "LP-1042",
        "f": "-DK",
        "g": "",
        "h": "indexerror",
        "i": "LP-1042-DK",
    }
