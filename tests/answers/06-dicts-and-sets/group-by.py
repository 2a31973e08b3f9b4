# %% right: setdefault
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get(key), []).append(row)
    return groups


# %% right: get, and the list put back
def group_by(rows, key):
    groups = {}
    for row in rows:
        value = row.get(key)
        groups[value] = groups.get(value, []) + [row]
    return groups


# %% right: two loops, the groups opened first
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups[row.get(key)] = []
    for row in rows:
        groups[row.get(key)].append(row)
    return groups


# %% right: copies of the rows
def group_by(rows, key):
    groups = {}
    for row in rows:
        if key in row:
            value = row[key]
        else:
            value = None
        if value in groups:
            groups[value].append(row.copy())
        else:
            groups[value] = [row.copy()]
    return groups


# %% wrong: d.get(k, []).append(x) stores nothing · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.get(row.get(key), []).append(row)
    return groups


# %% wrong: dict.fromkeys(keys, []) is one list · loses: visible, hidden-groups, hidden-missing, hidden-separate
def group_by(rows, key):
    values = []
    for row in rows:
        values.append(row.get(key))
    groups = dict.fromkeys(values, [])
    for row in rows:
        groups[row.get(key)].append(row)
    return groups


# %% wrong: KeyError where a row has no such key · loses: hidden-missing
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


# %% wrong: rows without the key left out · loses: hidden-missing
def group_by(rows, key):
    groups = {}
    for row in rows:
        if key in row:
            groups.setdefault(row[key], []).append(row)
    return groups


# %% wrong: values that count as no put together · loses: hidden-missing
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get(key) or None, []).append(row)
    return groups


# %% wrong: the default for a missing key is a good value · loses: hidden-missing
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get(key, ""), []).append(row)
    return groups


# %% wrong: groups overwritten · loses: visible, hidden-groups, hidden-missing
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups[row.get(key)] = [row]
    return groups


# %% wrong: the first row of a group lost · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        value = row.get(key)
        if value not in groups:
            groups[value] = []
        else:
            groups[value].append(row)
    return groups


# %% wrong: the result of append · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        value = row.get(key)
        groups[value] = groups.get(value, []).append(row)
    return groups


# %% wrong: the row itself for a group of one · loses: hidden-groups, hidden-missing, hidden-separate
def group_by(rows, key):
    groups = {}
    for row in rows:
        value = row.get(key)
        if value not in groups:
            groups[value] = row
        elif isinstance(groups[value], list):
            groups[value].append(row)
        else:
            groups[value] = [groups[value], row]
    return groups


# %% wrong: the word key taken for the key · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get("key"), []).append(row)
    return groups


# %% wrong: rows of the caller get the key · loses: hidden-missing
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.setdefault(key, None), []).append(row)
    return groups


# %% wrong: the rows of the caller where there is one group · loses: hidden-separate
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get(key), []).append(row)
    if len(groups) == 1:
        return {rows[0].get(key): rows}
    return groups


# %% wrong: the values, not the rows · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get(key), []).append(row.get(key))
    return groups


# %% wrong: a list used as key · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault([row.get(key)], []).append(row)
    return groups


# %% wrong: one label whatever key is · loses: hidden-groups, hidden-missing, hidden-separate
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get("state"), []).append(row)
    return groups


# %% wrong: every value made into a text · loses: hidden-groups, hidden-missing, hidden-separate
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(str(row.get(key)), []).append(row)
    return groups


# %% wrong: printing · loses: all
def group_by(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row.get(key), []).append(row)
    print(groups)
