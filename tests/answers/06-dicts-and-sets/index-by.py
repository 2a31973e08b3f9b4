# %% right: counts first
def index_by(rows, key):
    index = {}
    counts = {}
    duplicates = []
    for row in rows:
        if key not in row:
            continue
        value = row[key]
        counts[value] = counts.get(value, 0) + 1
        if counts[value] == 1:
            index[value] = row
        if counts[value] == 2:
            duplicates.append(value)
    return {"duplicates": duplicates, "index": index}


# %% right: setdefault, and a set of what was seen
def index_by(rows, key):
    result = {"index": {}, "duplicates": []}
    seen = set()
    for row in rows:
        if key in row:
            result["index"].setdefault(row[key], row)
            if row[key] in seen and row[key] not in result["duplicates"]:
                result["duplicates"].append(row[key])
            seen.add(row[key])
    return result


# %% right: from behind, so that the first row wins
def index_by(rows, key):
    index = {}
    for row in rows[::-1]:
        if key in row:
            index[row[key]] = row
    duplicates = []
    before = []
    for row in rows:
        if key in row:
            if row[key] in before:
                if row[key] not in duplicates:
                    duplicates += [row[key]]
            before.append(row[key])
    return {"index": index, "duplicates": duplicates}


# %% wrong: the last row wins · loses: hidden-first-row
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            if row[key] in index and row[key] not in duplicates:
                duplicates.append(row[key])
            index[row[key]] = row
    return {"index": index, "duplicates": duplicates}


# %% wrong: reported each time · loses: hidden-duplicates
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            if row[key] in index:
                duplicates.append(row[key])
            else:
                index[row[key]] = row
    return {"index": index, "duplicates": duplicates}


# %% wrong: the order of the first rows · loses: hidden-duplicates
def index_by(rows, key):
    counts = {}
    index = {}
    for row in rows:
        if key in row:
            counts[row[key]] = counts.get(row[key], 0) + 1
            index.setdefault(row[key], row)
    duplicates = []
    for value in counts:
        if counts[value] > 1:
            duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: a sorted set of the duplicates · loses: hidden-duplicates
def index_by(rows, key):
    index = {}
    duplicates = set()
    for row in rows:
        if key in row:
            if row[key] in index:
                duplicates.add(row[key])
            else:
                index[row[key]] = row
    return {"index": index, "duplicates": sorted(duplicates, key=str)}


# %% wrong: looking for a value with in, which looks at keys · loses: hidden-first-row, hidden-duplicates, hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            if key in index:
                duplicates.append(row[key])
            else:
                index[row[key]] = row
    return {"index": index, "duplicates": duplicates}


# %% wrong: a row looked for among the keys · loses: all
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if row in index:
            duplicates.append(row[key])
        else:
            index[row[key]] = row
    return {"index": index, "duplicates": duplicates}


# %% wrong: equal rows alone are duplicates · loses: hidden-first-row, hidden-duplicates, hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            if row in index.values():
                duplicates.append(row[key])
            else:
                index[row[key]] = row
    return {"index": index, "duplicates": duplicates}


# %% wrong: KeyError where a row has no such key · loses: hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        value = row[key]
        if value not in index:
            index[value] = row
        elif value not in duplicates:
            duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: rows without the key under None · loses: hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        value = row.get(key)
        if value not in index:
            index[value] = row
        elif value not in duplicates:
            duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: values that count as no left out · loses: hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        value = row.get(key)
        if not value:
            continue
        if value not in index:
            index[value] = row
        elif value not in duplicates:
            duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: it stops at the first row without the key · loses: hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key not in row:
            break
        value = row[key]
        if value not in index:
            index[value] = row
        elif value not in duplicates:
            duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: index.get(value) tells nothing about an empty one · loses: visible, hidden-first-row, hidden-duplicates, hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            value = row[key]
            if not index.get(value):
                index.get(value, {}).update(row)
            elif value not in duplicates:
                duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: duplicates taken out of the rows · loses: hidden-first-row
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows[:]:
        if key in row:
            value = row[key]
            if value not in index:
                index[value] = row
            else:
                rows.remove(row)
                if value not in duplicates:
                    duplicates.append(value)
    return {"index": index, "duplicates": duplicates}


# %% wrong: a list of rows for each value · loses: visible, hidden-first-row, hidden-missing
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            index.setdefault(row[key], []).append(row)
            if len(index[row[key]]) == 2:
                duplicates.append(row[key])
    return {"index": index, "duplicates": duplicates}


# %% wrong: the rows reported, not their values · loses: hidden-duplicates
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            if row[key] in index:
                duplicates.append(row)
            else:
                index[row[key]] = row
    return {"index": index, "duplicates": duplicates}


# %% wrong: printing · loses: all
def index_by(rows, key):
    index = {}
    duplicates = []
    for row in rows:
        if key in row:
            value = row[key]
            if value not in index:
                index[value] = row
            elif value not in duplicates:
                duplicates.append(value)
    print({"index": index, "duplicates": duplicates})
