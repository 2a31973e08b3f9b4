# %% right: setdefault
def invert(mapping):
    inverted = {}
    for code in mapping:
        bay = mapping[code]
        if bay is None:
            continue
        inverted.setdefault(bay, []).append(code)
    return inverted


# %% right: get, and the list put back
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        inverted[bay] = inverted.get(bay, []) + [code]
    if None in inverted:
        del inverted[None]
    return inverted


# %% right: bay by bay
def invert(mapping):
    inverted = {}
    for bay in set(mapping.values()) - {None}:
        codes = []
        for code in mapping:
            if mapping[code] == bay:
                codes.append(code)
        inverted[bay] = codes
    return inverted


# %% right: pop with a default
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay not in inverted:
            inverted[bay] = []
        inverted[bay].append(code)
    inverted.pop(None, None)
    return inverted


# %% wrong: as it was found, entries lost · loses: all
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        inverted[bay] = code
    return inverted


# %% wrong: a list of the last one alone · loses: visible, hidden-shared, hidden-no-bay
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            inverted[bay] = [code]
    return inverted


# %% wrong: looking for a value with in · loses: visible, hidden-shared, hidden-no-bay
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            if bay in mapping:
                inverted[bay].append(code)
            else:
                inverted[bay] = [code]
    return inverted


# %% wrong: d.get(k, []).append(x) stores nothing · loses: all
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            inverted.get(bay, []).append(code)
    return inverted


# %% wrong: dict.fromkeys(keys, []) is one list · loses: hidden-shared, hidden-no-bay
def invert(mapping):
    inverted = dict.fromkeys(mapping.values(), [])
    for code, bay in mapping.items():
        inverted[bay].append(code)
    inverted.pop(None, None)
    return inverted


# %% wrong: bay 0 taken for no bay · loses: hidden-no-bay
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay:
            inverted.setdefault(bay, []).append(code)
    return inverted


# %% wrong: no bay is a bay · loses: hidden-no-bay
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        inverted.setdefault(bay, []).append(code)
    return inverted


# %% wrong: deleting while iterating · loses: hidden-no-bay
def invert(mapping):
    for code in mapping:
        if mapping[code] is None:
            del mapping[code]
    inverted = {}
    for code, bay in mapping.items():
        inverted.setdefault(bay, []).append(code)
    return inverted


# %% wrong: deleted from the mapping of the caller · loses: hidden-no-bay
def invert(mapping):
    for code in list(mapping):
        if mapping[code] is None:
            del mapping[code]
    inverted = {}
    for code, bay in mapping.items():
        inverted.setdefault(bay, []).append(code)
    return inverted


# %% wrong: one code without a list · loses: visible, hidden-shared, hidden-no-bay
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is None:
            continue
        if bay not in inverted:
            inverted[bay] = code
        elif isinstance(inverted[bay], list):
            inverted[bay].append(code)
        else:
            inverted[bay] = [inverted[bay], code]
    return inverted


# %% wrong: sorted codes · loses: hidden-shared
def invert(mapping):
    inverted = {}
    for code in sorted(mapping):
        if mapping[code] is not None:
            inverted.setdefault(mapping[code], []).append(code)
    return inverted


# %% wrong: sets of codes · loses: visible, hidden-shared, hidden-no-bay
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            inverted.setdefault(bay, set()).add(code)
    return inverted


# %% wrong: a list used as key · loses: all
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            inverted.setdefault([bay], []).append(code)
    return inverted


# %% wrong: a code added letter by letter · loses: all
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            if bay not in inverted:
                inverted[bay] = []
            inverted[bay].extend(code)
    return inverted


# %% wrong: a code becomes a list of its letters · loses: all
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            inverted[bay] = inverted.get(bay, []) + list(code)
    return inverted


# %% wrong: printing · loses: all
def invert(mapping):
    inverted = {}
    for code, bay in mapping.items():
        if bay is not None:
            inverted.setdefault(bay, []).append(code)
    print(inverted)
