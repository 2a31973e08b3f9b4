# %% right: lengths compared, places counted
def to_records(header, rows):
    for name in header:
        if header.count(name) > 1:
            raise ValueError(f"{name} stands twice")
    records = []
    for row in rows:
        if len(row) != len(header):
            raise ValueError("ragged row")
        record = {}
        for place, name in enumerate(header):
            record[name] = row[place]
        records.append(record)
    return records


# %% right: any, and a dict comprehension
def to_records(header, rows):
    if len(set(header)) < len(header) or any(len(row) != len(header) for row in rows):
        raise ValueError("the table does not fit")
    return [{name: value for name, value in zip(header, row)} for row in rows]


# %% right: a loop with strict, the header looked at with a set
def to_records(header, rows):
    seen = set()
    for name in header:
        if name in seen:
            raise ValueError(name)
        seen.add(name)
    records = []
    for row in rows:
        record = {}
        for name, value in zip(header, row, strict=True):
            record[name] = value
        records.append(record)
    return records


# %% wrong: silent truncation · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [dict(zip(header, row)) for row in rows]


# %% wrong: only short rows are noticed · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    records = []
    for row in rows:
        if len(row) < len(header):
            raise ValueError("short")
        records.append(dict(zip(header, row)))
    return records


# %% wrong: only long rows are noticed · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    records = []
    for row in rows:
        if len(row) > len(header):
            raise ValueError("long")
        records.append(dict(zip(header, row)))
    return records


# %% wrong: only the first row is looked at · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    if len(rows) > 0 and len(rows[0]) != len(header):
        raise ValueError("ragged")
    return [dict(zip(header, row)) for row in rows]


# %% wrong: ragged rows are left out · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [dict(zip(header, row)) for row in rows if len(row) == len(header)]


# %% wrong: short rows are filled up · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [dict(zip(header, row + [None] * (len(header) - len(row)))) for row in rows]


# %% wrong: a name twice overwrites · loses: hidden-refuse
def to_records(header, rows):
    return [dict(zip(header, row, strict=True)) for row in rows]


# %% wrong: a name twice is noticed with the first row only · loses: hidden-refuse
def to_records(header, rows):
    records = []
    for row in rows:
        record = dict(zip(header, row, strict=True))
        if len(record) != len(header):
            raise ValueError("twice")
        records.append(record)
    return records


# %% wrong: the error is handed back · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        return ValueError("twice")
    for row in rows:
        if len(row) != len(header):
            return ValueError("ragged")
    return [dict(zip(header, row)) for row in rows]


# %% wrong: return in the first turn · loses: all
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    for row in rows:
        return dict(zip(header, row, strict=True))


# %% wrong: values that count as no are left out · loses: hidden-records
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [
        {name: value for name, value in zip(header, row, strict=True) if value} for row in rows
    ]


# %% wrong: one dict for all rows · loses: visible, hidden-records
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    record = {}
    records = []
    for row in rows:
        for name, value in zip(header, row, strict=True):
            record[name] = value
        records.append(record)
    return records


# %% wrong: the pairs, not dicts · loses: visible, hidden-records, hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [list(zip(header, row, strict=True)) for row in rows]


# %% wrong: the rows are emptied · loses: hidden-records
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    for row in rows:
        if len(row) != len(header):
            raise ValueError("ragged")
    records = []
    while len(rows) > 0:
        records.append(dict(zip(header, rows.pop(0))))
    return records


# %% wrong: columns and rows exchanged · loses: visible, hidden-records, hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [dict(zip(header, column, strict=True)) for column in zip(*rows, strict=True)]


# %% wrong: lengths compared as a total · loses: hidden-refuse
def to_records(header, rows):
    if len(set(header)) != len(header):
        raise ValueError("twice")
    if sum(len(row) for row in rows) != len(header) * len(rows):
        raise ValueError("ragged")
    return [dict(zip(header, row)) for row in rows]


# %% wrong: an empty name is refused · loses: hidden-refuse
def to_records(header, rows):
    if "" in header:
        raise ValueError("a column has no name")
    if len(set(header)) != len(header):
        raise ValueError("twice")
    return [dict(zip(header, row, strict=True)) for row in rows]


# %% wrong: printing · loses: all
def to_records(header, rows):
    print([dict(zip(header, row, strict=True)) for row in rows])
