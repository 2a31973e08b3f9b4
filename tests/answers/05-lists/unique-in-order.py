# %% right: a dict keeps the order
def unique_in_order(ids):
    return list(dict.fromkeys(ids))


# %% right: a set beside the list
def unique_in_order(ids):
    seen = set()
    result = []
    for one in ids:
        if one in seen:
            continue
        seen.add(one)
        result.append(one)
    return result


# %% right: position of the first place
def unique_in_order(ids):
    result = []
    for position, one in enumerate(ids):
        if ids.index(one) == position:
            result.append(one)
    return result


# %% right: the first of a copy taken, the rest filtered, again and again
def unique_in_order(ids):
    rest = ids[:]
    result = []
    while len(rest) > 0:
        first = rest[0]
        result += [first]
        others = []
        for one in rest:
            if one != first:
                others.append(one)
        rest = others
    return result


# %% right: result.count
def unique_in_order(ids):
    result = []
    for one in ids:
        if result.count(one) == 0:
            result = result + [one]
    return result


# %% wrong: only neighbours compared · loses: hidden-order, hidden-left-alone
def unique_in_order(ids):
    result = []
    before = None
    for one in ids:
        if one != before:
            result.append(one)
        before = one
    return result


# %% wrong: the order of a sort · loses: visible, hidden-order, hidden-left-alone
def unique_in_order(ids):
    return sorted(set(ids))


# %% wrong: the last place counts · loses: hidden-order, hidden-left-alone
def unique_in_order(ids):
    result = []
    for one in ids:
        if one in result:
            result.remove(one)
        result.append(one)
    return result


# %% wrong: those that came once alone · loses: visible, hidden-order, hidden-left-alone
def unique_in_order(ids):
    result = []
    for one in ids:
        if ids.count(one) == 1:
            result.append(one)
    return result


# %% wrong: b = a as a copy, and removing while iterating · loses: hidden-order, hidden-left-alone
def unique_in_order(ids):
    result = ids
    for one in result:
        if result.count(one) > 1:
            result.remove(one)
    return result


# %% wrong: removing while iterating over a copy · loses: hidden-order, hidden-left-alone
def unique_in_order(ids):
    result = ids[:]
    for one in result:
        if result.count(one) > 1:
            result.remove(one)
    return result


# %% wrong: the caller's list emptied · loses: hidden-left-alone
def unique_in_order(ids):
    result = []
    while ids:
        one = ids.pop(0)
        if one not in result:
            result.append(one)
    return result


# %% wrong: the list itself where nothing came twice · loses: hidden-left-alone
def unique_in_order(ids):
    result = []
    for one in ids:
        if one not in result:
            result.append(one)
    if len(result) == len(ids):
        return ids
    return result


# %% wrong: extend where append is meant · loses: visible, hidden-order
def unique_in_order(ids):
    result = []
    for one in ids:
        if one not in result:
            result.extend(one)
    return result


# %% wrong: the result of append · loses: all
def unique_in_order(ids):
    result = []
    for one in ids:
        if one not in result:
            result = result.append(one)
    return result


# %% wrong: in as a text, not as a list · loses: hidden-order
def unique_in_order(ids):
    text = ""
    result = []
    for one in ids:
        if one not in text:
            text += one + ","
            result.append(one)
    return result


# %% wrong: capitals do not count · loses: hidden-order
def unique_in_order(ids):
    seen = []
    result = []
    for one in ids:
        if one.lower() not in seen:
            seen.append(one.lower())
            result.append(one)
    return result


# %% wrong: return inside the loop · loses: all
def unique_in_order(ids):
    result = []
    for one in ids:
        if one not in result:
            result.append(one)
        return result


# %% wrong: printing · loses: all
def unique_in_order(ids):
    result = []
    for one in ids:
        if one not in result:
            result.append(one)
    print(result)


# %% wrong: spaces at the ends do not count · loses: hidden-order
def unique_in_order(ids):
    result = []
    for one in ids:
        if one.strip() not in result:
            result.append(one.strip())
    return result


# %% wrong: empty text left out · loses: hidden-order
def unique_in_order(ids):
    result = []
    for one in ids:
        if one and one not in result:
            result.append(one)
    return result
