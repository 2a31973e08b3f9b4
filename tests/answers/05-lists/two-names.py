# %% right: one line
def predictions():
    """The six."""
    return {"a": ["Odense", "Ribe", "Skagen"], "b": ["cold", "fragile"], "c": None, "d": ["LP-1", "END"], "e": [["LP-1", "LP-4"], ["LP-2"]], "f": [[0, 7], [0, 7], [0, 7]]}


# %% right: names first, the labels in another order
def predictions():
    row = [0, 7]
    answers = {"f": [row, row, row], "d": ["LP-1", "END"]}
    answers["a"] = ["Odense", "Ribe", "Skagen"]
    answers["c"] = None
    answers["b"] = ["cold", "fragile"]
    answers["e"] = [["LP-1", "LP-4"], ["LP-2"]]
    return answers


# %% right: the pieces of code, run
def predictions():
    tour = ["Odense", "Ribe"]
    plan = tour
    plan.append("Skagen")
    tags = ["cold"]
    more = tags[:]
    tags.append("heavy")
    more = more + ["fragile"]
    grams = [400, 90]
    ordered = grams.sort()

    def tidy(codes):
        codes.append("END")
        codes = ["LP-9"]

    mine = ["LP-1"]
    tidy(mine)
    vans = [["LP-1"], ["LP-2"]]
    spare = vans[:]
    spare.append(["LP-3"])
    spare[0].append("LP-4")
    bays = [[0] * 2] * 3
    bays[0][1] = 7
    return {"a": tour, "b": more, "c": ordered, "d": mine, "e": vans, "f": bays}


# %% wrong: b = a taken for a copy · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: a slice taken for a second name · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "heavy", "fragile"],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: sort taken for a new list · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": [90, 400],
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: a name moved inside a function taken for a change · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-9"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: a function taken to get a copy · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-1"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: a slice taken to copy the inner lists · loses: hidden-nested
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: a slice of nested lists taken for a second name · loses: hidden-nested
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"], ["LP-3"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: [[0] * 2] * 3 taken for three lists · loses: hidden-nested
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 0], [0, 0]],
    }


# %% wrong: lists as text · loses: all
def predictions():
    return {
        "a": "['Odense', 'Ribe', 'Skagen']",
        "b": "['cold', 'fragile']",
        "c": "None",
        "d": "['LP-1', 'END']",
        "e": "[['LP-1', 'LP-4'], ['LP-2']]",
        "f": "[[0, 7], [0, 7], [0, 7]]",
    }


# %% wrong: printing · loses: all
def predictions():
    print({
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    })


# %% wrong: None in quotes · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", "fragile"],
        "c": "None",
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }


# %% wrong: + taken to put a list inside · loses: hidden-names
def predictions():
    return {
        "a": ["Odense", "Ribe", "Skagen"],
        "b": ["cold", ["fragile"]],
        "c": None,
        "d": ["LP-1", "END"],
        "e": [["LP-1", "LP-4"], ["LP-2"]],
        "f": [[0, 7], [0, 7], [0, 7]],
    }
