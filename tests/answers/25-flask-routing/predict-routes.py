# %% right: one name after the other
def predictions():
    said = {}
    said["a"] = "late"
    said["b"] = "number 8"
    said["c"] = "word -7"
    said["d"] = 404
    said["e"] = 405
    said["f"] = 308
    said["g"] = 404
    said["h"] = "all"
    return said


# %% right: it asks the application itself
def predictions() -> dict:
    requests = {
        "a": ("GET", "/parcels/late"), "b": ("GET", "/parcels/7"), "c": ("GET", "/parcels/-7"),
        "d": ("GET", "/parcels/7/events"), "e": ("DELETE", "/parcels"), "f": ("GET", "/depots"),
        "g": ("GET", "/parcels/"), "h": ("GET", "/parcels?number=7"),
    }
    found = {}
    for label, (method, path) in requests.items():
        response = create_desk_app().test_client().open(path, method=method)
        found[label] = response.text if response.status_code < 300 else response.status_code
    return found


# %% wrong: the first rule in the file wins · loses: hidden-match
def predictions():
    return {"a": "word late", "b": "word 7", "c": "word -7", "d": 404, "e": 405, "f": 308, "g": 404, "h": "all"}


# %% wrong: int takes a minus sign · loses: hidden-match
def predictions():
    return {"a": "late", "b": "number 8", "c": "number -6", "d": 404, "e": 405, "f": 308, "g": 404, "h": "all"}


# %% wrong: int takes a minus sign or else nobody answers · loses: hidden-match
def predictions():
    return {"a": "late", "b": "number 8", "c": 404, "d": 404, "e": 405, "f": 308, "g": 404, "h": "all"}


# %% wrong: the number stays as it is in the address · loses: hidden-match
def predictions():
    return {"a": "late", "b": "number 7", "c": "word -7", "d": 404, "e": 405, "f": 308, "g": 404, "h": "all"}


# %% wrong: the query is a part of the path · loses: hidden-match
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": 404, "e": 405, "f": 308, "g": 404, "h": "number 8"}


# %% wrong: a variable reaches over slashes · loses: hidden-nobody
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": "word 7/events", "e": 405, "f": 308, "g": 404, "h": "all"}


# %% wrong: a method that is not there is 404 · loses: hidden-nobody
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": 404, "e": 404, "f": 308, "g": 404, "h": "all"}


# %% wrong: a missing slash is 404 · loses: hidden-nobody
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": 404, "e": 405, "f": 404, "g": 404, "h": "all"}


# %% wrong: slashes at the end make no difference · loses: hidden-nobody
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": 404, "e": 405, "f": "depots", "g": "all", "h": "all"}


# %% wrong: a slash too many is sent on as well · loses: hidden-nobody
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": 404, "e": 405, "f": 308, "g": 308, "h": "all"}


# %% wrong: statuses as text · loses: visible, hidden-nobody
def predictions():
    return {"a": "late", "b": "number 8", "c": "word -7", "d": "404", "e": "405", "f": "308", "g": "404", "h": "all"}


# %% wrong: zeros as in the form · loses: visible, hidden-match, hidden-nobody
def predictions():
    return {"a": 0, "b": 0, "c": 0, "d": 0, "e": 0, "f": 0, "g": 0, "h": 0}


# %% wrong: printing · loses: all
def predictions():
    print({"a": "late", "b": "number 8", "c": "word -7", "d": 404, "e": 405, "f": 308, "g": 404, "h": "all"})
