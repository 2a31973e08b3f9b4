# %% right: on one line
def plan_and_start():
    return {"a": ("accumulate", 0), "b": ("count", {}), "c": ("search", True), "d": ("group", {}), "e": ("accumulate", None), "f": ("search", None), "g": ("search", False), "h": ("accumulate", "")}


# %% right: label by label
def plan_and_start():
    answers = {}
    answers["h"] = ("accumulate", "")
    answers["g"] = ("search", False)
    answers["f"] = ("search", None)
    answers["e"] = ("accumulate", None)
    answers["d"] = ("group", {})
    answers["c"] = ("search", True)
    answers["b"] = ("count", {})
    answers["a"] = ("accumulate", 0)
    return answers


# %% wrong: all of nothing is False · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", False),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: an invented temperature · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", 0),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: any of nothing is None · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", None),
        "h": ("accumulate", ""),
    }


# %% wrong: a group of nothing is an empty list · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", []),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: a count of nothing is 0 · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", 0),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: a text of nothing is None · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", None),
    }


# %% wrong: a sum of nothing is None · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", None),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: not found is an empty text · loses: hidden-nothing
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", ""),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: all visits all · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("accumulate", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: any visits all · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("accumulate", False),
        "h": ("accumulate", ""),
    }


# %% wrong: the best is searched for · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("search", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: the first visits all · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("accumulate", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: many taken for a number · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("accumulate", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: which taken for a search · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("search", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: a sum is a count · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("count", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("accumulate", ""),
    }


# %% wrong: texts are grouped · loses: hidden-plans
def plan_and_start():
    return {
        "a": ("accumulate", 0),
        "b": ("count", {}),
        "c": ("search", True),
        "d": ("group", {}),
        "e": ("accumulate", None),
        "f": ("search", None),
        "g": ("search", False),
        "h": ("group", ""),
    }


# %% wrong: the plans alone · loses: all
def plan_and_start():
    return {
        "a": "accumulate",
        "b": "count",
        "c": "search",
        "d": "group",
        "e": "accumulate",
        "f": "search",
        "g": "search",
        "h": "accumulate",
    }


# %% wrong: printing · loses: all
def plan_and_start():
    print({"a": ("accumulate", 0), "b": ("count", {}), "c": ("search", True), "d": ("group", {}), "e": ("accumulate", None), "f": ("search", None), "g": ("search", False), "h": ("accumulate", "")})
