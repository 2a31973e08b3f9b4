# %% right: guards with continue
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict):
            if part not in here:
                return default
            here = here[part]
            continue
        if isinstance(here, list):
            if not part.isdigit():
                return default
            place = int(part)
            if place >= len(here):
                return default
            here = here[place]
            continue
        return default
    return here


# %% right: the function calls itself
def dig(data, path, default):
    part, dot, rest = path.partition(".")
    if type(data) is dict and part in data.keys():
        inside = data[part]
    elif type(data) is list and part.isdecimal() and int(part) in range(len(data)):
        inside = data[int(part)]
    else:
        return default
    return dig(inside, rest, default) if dot else inside


# %% right: try, and a refusal of what is neither
def dig(data, path, default):
    for part in path.split("."):
        try:
            if isinstance(data, list):
                if not part.isdigit():
                    return default
                data = data[int(part)]
            elif isinstance(data, dict):
                data = data[part]
            else:
                return default
        except (KeyError, IndexError):
            return default
    return data


# %% right: a value of one's own for what is missing
def dig(data, path, default):
    missing = object()
    here = data
    for part in path.split("."):
        found = missing
        if isinstance(here, dict):
            found = here.get(part, missing)
        if isinstance(here, list) and part in [str(place) for place in range(len(here))]:
            found = here[int(part)]
        if found is missing:
            return default
        here = found
    return here


# %% wrong: d.get(k) or default · loses: hidden-way-ends, hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict):
            here = here.get(part) or default
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)] or default
        else:
            return default
    return here


# %% wrong: None taken for missing · loses: hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict):
            here = here.get(part)
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return default
    if here is None:
        return default
    return here


# %% wrong: get with a dict for what is missing · loses: visible, hidden-deep, hidden-way-ends, hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        here = here.get(part, {})
    return here or default


# %% wrong: no lists · loses: visible, hidden-deep, hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        else:
            return default
    return here


# %% wrong: digits are places also in a dict · loses: hidden-deep
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if part.isdigit():
            if not isinstance(here, list) or int(part) >= len(here):
                return default
            here = here[int(part)]
        elif isinstance(here, dict) and part in here:
            here = here[part]
        else:
            return default
    return here


# %% wrong: a text has places, too · loses: hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, (list, str)) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: places from behind · loses: hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and part.lstrip("-").isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: <= the length of the list · loses: hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and part.isdigit() and int(part) <= len(here):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: places compared as text · loses: hidden-deep, hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and part.isdigit() and part < str(len(here)):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: a key looked for in whatever it is · loses: hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, list):
            if not part.isdigit() or int(part) >= len(here):
                return default
            here = here[int(part)]
        elif part in here:
            here = here[part]
        else:
            return default
    return here


# %% wrong: the part of a list used as text · loses: all
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if part not in here:
            return default
        here = here[part]
    return here


# %% wrong: one part alone · loses: visible, hidden-deep, hidden-found-empty
def dig(data, path, default):
    if isinstance(data, dict):
        return data.get(path, default)
    if isinstance(data, list) and path.isdigit() and int(path) < len(data):
        return data[int(path)]
    return default


# %% wrong: the default goes on · loses: hidden-deep, hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict):
            here = here.setdefault(part, default)
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: get goes on into the default · loses: hidden-way-ends
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict):
            here = here.get(part, default)
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: what equals the default is taken for missing · loses: hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict):
            here = here.get(part, default)
            if here == default:
                return default
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return default
    return here


# %% wrong: a text of its own in place of the default · loses: visible, hidden-way-ends, hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            return "?"
    return here


# %% wrong: taken out of the data · loses: hidden-deep, hidden-found-empty
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here.pop(part)
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here.pop(int(part))
        else:
            return default
    return here


# %% wrong: printing · loses: all
def dig(data, path, default):
    here = data
    for part in path.split("."):
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and part.isdigit() and int(part) < len(here):
            here = here[int(part)]
        else:
            here = default
            break
    print(here)
