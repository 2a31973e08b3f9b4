# %% right: groups first, then three plain loops
def join_on(left, right, key):
    groups = {}
    for row in right:
        if key in row and row[key] is not None:
            if row[key] not in groups:
                groups[row[key]] = []
            groups[row[key]].append(row)
    pairs = []
    for row in left:
        value = row.get(key)
        if value in groups:
            for other in groups[value]:
                pair = other.copy()
                pair.update(row)
                pairs.append(pair)
    return pairs


# %% right: positions in the index
def join_on(left, right, key):
    places = {}
    for place, row in enumerate(right):
        places.setdefault(row.get(key), []).append(place)
    joined = []
    for row in left:
        if row.get(key) is None:
            continue
        for place in places.get(row[key], []):
            joined.append({**right[place], **row})
    return joined


# %% right: guards in front, the index made with a comprehension of the rows that count
def join_on(left, right, key):
    index = {row[key]: [] for row in right if row.get(key) is not None}
    for row in right:
        if row.get(key) is not None:
            index[row[key]].append(row)
    joined = []
    for mine in left:
        if mine.get(key) is not None and mine[key] in index:
            joined += [theirs | mine for theirs in index[mine[key]]]
    return joined


# %% wrong: every row with every other · loses: hidden-comparisons
def join_on(left, right, key):
    return [
        other | row
        for row in left
        for other in right
        if row.get(key) is not None and other.get(key) is not None and row[key] == other[key]
    ]


# %% wrong: a list of values is searched · loses: hidden-comparisons
def join_on(left, right, key):
    usable = [row for row in right if row.get(key) is not None]
    values = [row[key] for row in usable]
    joined = []
    for row in left:
        value = row.get(key)
        if value is not None and value in values:
            start = values.index(value)
            for place in range(start, len(values)):
                if values[place] == value:
                    joined.append(usable[place] | row)
    return joined


# %% wrong: one row for each value · loses: hidden-pairs, hidden-rows
def join_on(left, right, key):
    index = {row[key]: row for row in right if row.get(key) is not None}
    return [index[row[key]] | row for row in left if row.get(key) in index]


# %% wrong: the first row of each value · loses: hidden-pairs, hidden-rows
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None and row[key] not in index:
            index[row[key]] = row
    return [index[row[key]] | row for row in left if row.get(key) in index]


# %% wrong: paired by their places · loses: visible, hidden-pairs, hidden-rows, hidden-comparisons
def join_on(left, right, key):
    return [
        theirs | mine
        for mine, theirs in zip(left, right)
        if mine.get(key) is not None and mine.get(key) == theirs.get(key)
    ]


# %% wrong: None matches None · loses: hidden-nothing
def join_on(left, right, key):
    index = {}
    for row in right:
        index.setdefault(row.get(key), []).append(row)
    return [other | row for row in left for other in index.get(row.get(key), [])]


# %% wrong: a missing key is an error · loses: hidden-nothing
def join_on(left, right, key):
    index = {}
    for row in right:
        index.setdefault(row[key], []).append(row)
    return [other | row for row in left for other in index.get(row[key], [])]


# %% wrong: 0 and empty text match nothing · loses: hidden-nothing
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key):
            index.setdefault(row[key], []).append(row)
    return [other | row for row in left for other in index.get(row.get(key), [])]


# %% wrong: numbers as text · loses: hidden-nothing
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(str(row[key]), []).append(row)
    return [
        other | row
        for row in left
        if row.get(key) is not None
        for other in index.get(str(row[key]), [])
    ]


# %% wrong: the right row counts · loses: hidden-rows
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    return [row | other for row in left for other in index.get(row.get(key), [])]


# %% wrong: the rows of left are filled · loses: hidden-pairs, hidden-rows
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        for other in index.get(row.get(key), []):
            for name, value in other.items():
                row.setdefault(name, value)
            joined.append(row)
    return joined


# %% wrong: the rows of right are filled · loses: hidden-pairs, hidden-rows
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        for other in index.get(row.get(key), []):
            other.update(row)
            joined.append(other)
    return joined


# %% wrong: the order of right · loses: visible, hidden-pairs, hidden-comparisons
def join_on(left, right, key):
    index = {}
    for row in left:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    return [row | mine for row in right for mine in index.get(row.get(key), [])]


# %% wrong: rows without a partner are kept · loses: visible, hidden-pairs, hidden-nothing
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        for other in index.get(row.get(key), [{}]):
            joined.append(other | row)
    return joined


# %% wrong: stops at the first row without a partner · loses: hidden-pairs, hidden-nothing
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        if row.get(key) not in index:
            break
        joined += [other | row for other in index[row[key]]]
    return joined


# %% wrong: each pair once · loses: hidden-pairs, hidden-rows, hidden-comparisons
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        for other in index.get(row.get(key), []):
            if other | row not in joined:
                joined.append(other | row)
    return joined


# %% wrong: the left row itself where nothing is added · loses: hidden-rows
def join_on(left, right, key):
    index = {}
    for row in right:
        if row.get(key) is not None:
            index.setdefault(row[key], []).append(row)
    joined = []
    for row in left:
        for other in index.get(row.get(key), []):
            pair = other | row
            if pair == row:
                pair = row
            joined.append(pair)
    return joined


# %% wrong: the name of one key · loses: hidden-pairs, hidden-nothing, hidden-rows, hidden-comparisons
def join_on(left, right, key):
    partners = {}
    for row in right:
        partners.setdefault(row["van"], []).append(row)
    return [partner | row for row in left for partner in partners.get(row["van"], [])]


# %% wrong: printing · loses: all
def join_on(left, right, key):
    for row in left:
        for other in right:
            if row.get(key) == other.get(key):
                print(other | row)
