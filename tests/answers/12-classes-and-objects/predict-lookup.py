# %% right: written as one line
def predictions():
    return dict(
        zip(
            "abcdefgh", ["Aarhus", "Aarhus", "Odense", "Esbjerg", ["LP-1"], [], 2, "AttributeError"]
        )
    )


# %% right: filled in one by one
def predictions() -> dict:
    found = {"a": "Aarhus", "b": "Aarhus", "c": "Odense", "d": "Esbjerg"}
    found["e"] = ["LP-1"]
    found["f"] = list()
    found["g"] = 2
    found["h"] = "AttributeError"
    return found


# %% wrong: an assignment to an object reaches the class · loses: hidden-names, hidden-shared
def predictions() -> dict:
    return {
        "a": "Aarhus",
        "b": "Skagen",
        "c": "Esbjerg",
        "d": "Esbjerg",
        "e": ["LP-1"],
        "f": ["LP-2"],
        "g": 3,
        "h": "AttributeError",
    }


# %% wrong: each object has a copy of the class's attributes · loses: hidden-names, hidden-shared
def predictions() -> dict:
    return {
        "a": "Aarhus",
        "b": "Aarhus",
        "c": "Odense",
        "d": "Aarhus",
        "e": [],
        "f": [],
        "g": 1,
        "h": "AttributeError",
    }


# %% wrong: a class knows the attributes of its objects · loses: hidden-names
def predictions() -> dict:
    return {
        "a": "Aarhus",
        "b": "Aarhus",
        "c": "Odense",
        "d": "Esbjerg",
        "e": ["LP-1"],
        "f": [],
        "g": 2,
        "h": "AX 12",
    }


# %% wrong: += on an object counts in the class · loses: hidden-shared
def predictions() -> dict:
    return {
        "a": "Aarhus",
        "b": "Aarhus",
        "c": "Odense",
        "d": "Esbjerg",
        "e": ["LP-1"],
        "f": [],
        "g": 3,
        "h": "AttributeError",
    }
