# %% right: by two lists
def predictions():
    words = ["start", "by number", "by code", "by code", "by code", None, "label", "gate"]
    return dict(zip("abcdefgh", words))


# %% right: asked for
def predictions():
    paths = {
        "a": "/",
        "b": "/depots/12/",
        "c": "/depots/odense/",
        "d": "/depots/closed/",
        "e": "/depots/-3/",
        "f": "/depots/12",
        "g": "/labels/2026/05/LP-1.pdf",
        "h": "/depots/12/gates/4/",
    }
    found = {}
    for label, where in paths.items():
        try:
            found[label] = resolve(where, tuple(depot_site)).func.word
        except Http404:
            found[label] = None
    return found


# %% wrong: the most special pattern wins · loses: hidden-order
def predictions():
    words = ["start", "by number", "by code", "closed", "by code", None, "label", "gate"]
    return dict(zip("abcdefgh", words))


# %% wrong: a slash at the end is added · loses: hidden-converters
def predictions():
    words = ["start", "by number", "by code", "by code", "by code", "by number", "label", "gate"]
    return dict(zip("abcdefgh", words))


# %% wrong: int takes a minus sign · loses: hidden-converters
def predictions():
    words = ["start", "by number", "by code", "by code", "by number", None, "label", "gate"]
    return dict(zip("abcdefgh", words))


# %% wrong: no converter takes a slash · loses: hidden-converters
def predictions():
    words = ["start", "by number", "by code", "by code", "by code", None, None, "gate"]
    return dict(zip("abcdefgh", words))


# %% wrong: a pattern takes what it begins with · loses: hidden-order
def predictions():
    words = ["start", "by number", "by code", "by code", "by code", None, "label", "by number"]
    return dict(zip("abcdefgh", words))
