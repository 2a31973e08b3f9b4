# %% right: one name after the other
def predictions():
    found = {}
    found["a"] = "DK/250/True"
    found["b"] = "TypeError"
    found["c"] = "SE/250/False"
    found["d"] = [1, 2, ["zone"]]
    found["e"] = None
    found["f"] = 2
    found["g"] = False
    found["h"] = 100
    return found


# %% right: dict() with names, in another order
def predictions() -> dict:
    """Return what the calls a to h hand back or raise."""
    return dict(
        h=100,
        g=False,
        f=2,
        e=None,
        d=[1, 2, ["zone"]],
        c='SE/250/False',
        b='TypeError',
        a='DK/250/True',
    )


# %% wrong: positional use of a keyword-only parameter works · loses: hidden-arguments
def predictions():
    return {
        "a": "DK/250/True", "b": "SE/250/True", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": None, "f": 2, "g": False, "h": 100,
    }


# %% wrong: arguments by name still go by position · loses: hidden-arguments
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "DK/SE/250", "d": [1, 2, ["zone"]],
        "e": None, "f": 2, "g": False, "h": 100,
    }


# %% wrong: the star collects everything, also what has a name · loses: hidden-arguments
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 4, []],
        "e": None, "f": 2, "g": False, "h": 100,
    }


# %% wrong: the default wins over the second argument · loses: hidden-arguments
def predictions():
    return {
        "a": "DK/250/False", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": None, "f": 2, "g": False, "h": 100,
    }


# %% wrong: a path without return gives the last branch · loses: hidden-memory
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": "medium", "f": 2, "g": False, "h": 100,
    }


# %% wrong: None as text · loses: hidden-memory
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": "None", "f": 2, "g": False, "h": 100,
    }


# %% wrong: the default list is made at every call · loses: hidden-memory
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": None, "f": 1, "g": False, "h": 100,
    }


# %% wrong: each function of the loop keeps its own limit · loses: hidden-memory
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": None, "f": 2, "g": True, "h": 100,
    }


# %% wrong: a local name changes the global one · loses: hidden-memory
def predictions():
    return {
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": None, "f": 2, "g": False, "h": 250,
    }


# %% wrong: printing · loses: all
def predictions():
    print({
        "a": "DK/250/True", "b": "TypeError", "c": "SE/250/False", "d": [1, 2, ["zone"]],
        "e": None, "f": 2, "g": False, "h": 100,
    })
