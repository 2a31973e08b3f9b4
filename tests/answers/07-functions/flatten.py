# %% right: an inner function that walks and keeps the path
def flatten(payload, sep="."):
    """Return a flat dict: the path to each leaf of payload, and the leaf."""
    found = {}

    def walk(thing, path):
        if isinstance(thing, dict):
            for key in thing:
                walk(thing[key], path + [key])
        elif isinstance(thing, list):
            for position in range(len(thing)):
                walk(thing[position], path + [str(position)])
        else:
            found[sep.join(path)] = thing

    walk(payload, [])
    return found


# %% right: a stack instead of recursion
def flatten(payload, sep="."):
    flat = {}
    waiting = [("", payload)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            for key, inner in value.items():
                waiting.append((path + sep + key, inner))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                waiting.append((path + sep + str(index), inner))
        else:
            flat[path.removeprefix(sep)] = value
    return flat


# %% right: an extra parameter carries the path, and None stands for a fresh dict
def flatten(payload, sep=".", path="", flat=None):
    if flat is None:
        flat = {}
    if type(payload) is dict:
        for key, value in payload.items():
            flatten(value, sep, f"{path}{sep}{key}" if path else key, flat)
    elif type(payload) is list:
        for key, value in enumerate(payload):
            flatten(value, sep, f"{path}{sep}{key}" if path else str(key), flat)
    else:
        flat[path] = payload
    return flat


# %% wrong: a mutable default as accumulator · loses: visible, hidden-every-level, hidden-separator, hidden-leaves, hidden-several-calls
def flatten(payload, sep=".", path="", flat={}):
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        way = f"{path}{sep}{key}" if path else str(key)
        if isinstance(value, (dict, list)):
            flatten(value, sep, way, flat)
        else:
            flat[way] = value
    return flat


# %% wrong: a cache by the keys of the payload, left from other calls · loses: hidden-several-calls
results = {}


def walk(payload, sep, path, flat):
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        way = path + [str(key)]
        if isinstance(value, (dict, list)):
            walk(value, sep, way, flat)
        else:
            flat[sep.join(way)] = value
    return flat


def flatten(payload, sep="."):
    if (str(payload), sep) not in results:
        results[str(payload), sep] = walk(payload, sep, [], {})
    return results[str(payload), sep]


# %% wrong: payload is emptied on the way · loses: hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        else:
            flat[str(key)] = value
    payload.clear()
    return flat


# %% wrong: what is flat already is handed back itself · loses: hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    if isinstance(payload, dict) and payload:
        if not any(isinstance(value, (dict, list)) for value in payload.values()):
            return payload
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        else:
            flat[str(key)] = value
    return flat


# %% wrong: the separator is not handed on · loses: hidden-separator
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        else:
            flat[str(key)] = value
    return flat


# %% wrong: always a dot · loses: hidden-separator
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + "." + path] = inner[path]
        else:
            flat[str(key)] = value
    return flat


# %% wrong: two levels are enough · loses: hidden-every-level, hidden-separator, hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, dict):
            inner_pairs = value.items()
        elif isinstance(value, list):
            inner_pairs = enumerate(value)
        else:
            flat[str(key)] = value
            continue
        for inner_key, inner in inner_pairs:
            if inner != {} and inner != []:
                flat[f"{key}{sep}{inner_key}"] = inner
    return flat


# %% wrong: lists are leaves · loses: hidden-every-level, hidden-separator, hidden-leaves, hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, dict):
            for path, leaf in flatten(value, sep).items():
                flat[f"{key}{sep}{path}"] = leaf
        else:
            flat[str(key)] = value
    return flat


# %% wrong: a branch without return, for lists · loses: hidden-every-level, hidden-separator, hidden-leaves, hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    if isinstance(payload, dict):
        for key, value in payload.items():
            if isinstance(value, (dict, list)):
                for path, leaf in flatten(value, sep).items():
                    flat[f"{key}{sep}{path}"] = leaf
            else:
                flat[key] = value
        return flat


# %% wrong: positions start at 1 · loses: hidden-every-level, hidden-separator, hidden-leaves, hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload, start=1)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        else:
            flat[str(key)] = value
    return flat


# %% wrong: position 0 taken for no path · loses: hidden-every-level
def flatten(payload, sep=".", path=None):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        way = f"{path}{sep}{key}" if path else key
        if isinstance(value, (dict, list)):
            flat.update(flatten(value, sep, way))
        else:
            flat[str(way)] = value
    return flat


# %% wrong: positions at the top stay numbers · loses: hidden-every-level
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            for path, leaf in flatten(value, sep).items():
                flat[f"{key}{sep}{path}"] = leaf
        else:
            flat[key] = value
    return flat


# %% wrong: leaves that are not true are dropped · loses: hidden-leaves
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        elif value:
            flat[str(key)] = value
    return flat


# %% wrong: None is dropped · loses: hidden-leaves
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        elif value is not None:
            flat[str(key)] = value
    return flat


# %% wrong: what is empty is kept as a leaf · loses: hidden-leaves
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)) and value:
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        else:
            flat[str(key)] = value
    return flat


# %% wrong: leaves become text · loses: visible, hidden-every-level, hidden-separator, hidden-leaves, hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            inner = flatten(value, sep)
            for path in inner:
                flat[str(key) + sep + path] = inner[path]
        else:
            flat[str(key)] = str(value)
    return flat


# %% wrong: the call to itself drops its result · loses: visible, hidden-every-level, hidden-separator, hidden-leaves, hidden-several-calls
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            flatten(value, sep)
        else:
            flat[str(key)] = value
    return flat


# %% wrong: text is walked through by its letters · loses: visible, hidden-every-level, hidden-leaves
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)) or (isinstance(value, str) and len(value) > 1):
            for path, leaf in flatten(value, sep).items():
                flat[f"{key}{sep}{path}"] = leaf
        else:
            flat[str(key)] = value
    return flat


# %% wrong: printing · loses: all
def flatten(payload, sep="."):
    flat = {}
    pairs = payload.items() if isinstance(payload, dict) else enumerate(payload)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            pass
        else:
            flat[str(key)] = value
    print(flat)
