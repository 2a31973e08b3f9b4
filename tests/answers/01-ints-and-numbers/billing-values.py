# %% right: one line, other labels first
def billing_values():
    """The twelve."""
    return {"l": False, "k": "444", "j": 5, "i": 2, "h": 2, "g": -3, "f": 120, "e": 20, "d": 2, "c": -4, "b": 3, "a": 2.0}


# %% right: computed
def billing_values():
    pieces = 14
    paid = True
    return {
        "a": pieces / 7,
        "b": pieces // 4,
        "c": -pieces // 4,
        "d": -pieces % 4,
        "e": 100 - 10 * 2**3,
        "f": 40 * 3,
        "g": int(-3.7),
        "h": round(2.5),
        "i": paid + paid,
        "j": int("101", 2),
        "k": "4" * 3,
        "l": 0.1 + 0.2 == 0.3,
    }


# %% wrong: / gives a whole number · loses: hidden-operators
def billing_values():
    return {
        "a": 2,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: // gives a float · loses: visible, hidden-operators
def billing_values():
    return {
        "a": 2.0,
        "b": 3.0,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: // and % give texts · loses: visible, hidden-operators
def billing_values():
    return {
        "a": 2.0,
        "b": "3",
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: truncation instead of floor below zero · loses: hidden-operators
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -3,
        "d": -2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: the rest below zero has the sign of the number · loses: hidden-operators
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": -2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: from left to right · loses: hidden-operators
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 720000,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: the name is linked to the expression · loses: hidden-operators
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 150,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: int goes down · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -4,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: int rounds · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -4,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: round used as half-up · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 3,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: round gives a float · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2.0,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: True and True is True · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": True,
        "j": 5,
        "k": "444",
        "l": False,
    }


# %% wrong: int drops the base · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 101,
        "k": "444",
        "l": False,
    }


# %% wrong: text times a number is a number · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": 12,
        "l": False,
    }


# %% wrong: digits without quotes · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": 444,
        "l": False,
    }


# %% wrong: floats are exact · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": True,
    }


# %% wrong: False in quotes · loses: hidden-types
def billing_values():
    return {
        "a": 2.0,
        "b": 3,
        "c": -4,
        "d": 2,
        "e": 20,
        "f": 120,
        "g": -3,
        "h": 2,
        "i": 2,
        "j": 5,
        "k": "444",
        "l": "False",
    }


# %% wrong: printing · loses: all
def billing_values():
    print({"a": 2.0, "b": 3, "c": -4, "d": 2, "e": 20, "f": 120, "g": -3, "h": 2, "i": 2, "j": 5, "k": "444", "l": False})
