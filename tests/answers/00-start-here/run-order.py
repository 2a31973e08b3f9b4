# %% right: one line for each label
def answers():
    return {
        "d": "NameError",
        "c": 20,
        "b": 10,
        "a": 40,
    }


# %% right: dict() with names
def answers():
    """Return what cell D shows in the stories a, b, c and d."""
    return dict(a=40, b=10, c=20, d="NameError")


# %% right: the stories played by Python
def answers():
    results = {}
    boxes = 10
    boxes = boxes * 2
    boxes = boxes * 2
    results["a"] = boxes
    boxes = 10
    shown = boxes
    boxes = boxes * 2
    results["b"] = shown
    results["c"] = 10 * 2
    try:
        print(never_made)
    except NameError as error:
        results["d"] = type(error).__name__
    return results


# %% wrong: a cell counts once, however often it ran · loses: hidden-four-stories
def answers():
    return {"a": 20, "b": 10, "c": 20, "d": "NameError"}


# %% wrong: shown follows boxes, or the page is read from top to bottom · loses: hidden-four-stories
def answers():
    return {"a": 40, "b": 20, "c": 20, "d": "NameError"}


# %% wrong: what was typed counts without a run · loses: hidden-four-stories
def answers():
    return {"a": 40, "b": 10, "c": 14, "d": "NameError"}


# %% wrong: the kernel remembers after a restart · loses: hidden-four-stories
def answers():
    return {"a": 40, "b": 10, "c": 20, "d": 20}


# %% wrong: after a restart a name is nothing · loses: visible, hidden-four-stories
def answers():
    return {"a": 40, "b": 10, "c": 20, "d": None}


# %% wrong: numbers in quotes · loses: hidden-four-stories
def answers():
    return {"a": "40", "b": "10", "c": "20", "d": "NameError"}


# %% wrong: names that only cells of the student's own had · loses: all
def answers():
    return {"a": shown_a, "b": shown_b, "c": shown_c, "d": "NameError"}


# %% wrong: print instead of return · loses: all
def answers():
    print({"a": 40, "b": 10, "c": 20, "d": "NameError"})


# %% wrong: values without labels · loses: all
def answers():
    return [40, 10, 20, "NameError"]


# %% wrong: one story forgotten · loses: all
def answers():
    return {"a": 40, "b": 10, "d": "NameError"}


# %% wrong: the form with its zeros · loses: hidden-four-stories
def answers():
    return {"a": 0, "b": 0, "c": 0, "d": 0}
