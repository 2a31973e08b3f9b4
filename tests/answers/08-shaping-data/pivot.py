# %% right: comprehensions, one sum for each place
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    return {
        line: {
            name: sum(row[value] for row in rows if row[index] == line and row[column] == name)
            for name in columns
        }
        for line in {row[index] for row in rows}
    }


# %% right: sums first, under a tuple
def pivot(rows, index, column, value):
    sums = {}
    for row in rows:
        place = (row[index], row[column])
        sums[place] = sums.get(place, 0) + row[value]
    lines = {place[0] for place in sums}
    columns = {place[1] for place in sums}
    table = {}
    for line in lines:
        table[line] = {}
        for name in columns:
            table[line][name] = sums.get((line, name), 0)
    return table


# %% right: setdefault, and the zeros at the end
def pivot(rows, index, column, value):
    table = {}
    columns = []
    for row in rows:
        line = table.setdefault(row[index], {})
        line[row[column]] = line.get(row[column], 0) + row[value]
        if row[column] not in columns:
            columns.append(row[column])
    for line in table.values():
        for name in columns:
            line.setdefault(name, 0)
    return table


# %% wrong: a dict comprehension that overwrites duplicates · loses: hidden-sums, hidden-zeros
def pivot(rows, index, column, value):
    return {
        row[index]: {other[column]: other[value] for other in rows if other[index] == row[index]}
        for row in rows
    }


# %% wrong: the last row of a place wins · loses: hidden-sums
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {name: 0 for name in columns})
        line[row[column]] = row[value]
    return table


# %% wrong: one line overwrites the other · loses: visible, hidden-sums, hidden-zeros
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    for row in rows:
        table[row[index]] = {name: 0 for name in columns}
        table[row[index]][row[column]] += row[value]
    return table


# %% wrong: no zeros · loses: hidden-zeros
def pivot(rows, index, column, value):
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {})
        line[row[column]] = line.get(row[column], 0) + row[value]
    return table


# %% wrong: only the columns seen so far · loses: hidden-zeros
def pivot(rows, index, column, value):
    table = {}
    columns = []
    for row in rows:
        if row[column] not in columns:
            columns.append(row[column])
        line = table.setdefault(row[index], {})
        for name in columns:
            line.setdefault(name, 0)
        line[row[column]] += row[value]
    return table


# %% wrong: one inner dict for all lines · loses: visible, hidden-sums, hidden-zeros, hidden-separate
def pivot(rows, index, column, value):
    table = dict.fromkeys({row[index] for row in rows}, {row[column]: 0 for row in rows})
    for row in rows:
        table[row[index]][row[column]] += row[value]
    return table


# %% wrong: how many rows, not how much · loses: visible, hidden-sums, hidden-zeros, hidden-separate
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {name: 0 for name in columns})
        line[row[column]] += 1
    return table


# %% wrong: equal rows counted once · loses: hidden-sums
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    seen = []
    for row in rows:
        if row in seen:
            continue
        seen.append(row)
        line = table.setdefault(row[index], {name: 0 for name in columns})
        line[row[column]] += row[value]
    return table


# %% wrong: index and column exchanged · loses: visible, hidden-sums, hidden-zeros, hidden-separate
def pivot(rows, index, column, value):
    columns = {row[index] for row in rows}
    table = {}
    for row in rows:
        line = table.setdefault(row[column], {name: 0 for name in columns})
        line[row[index]] += row[value]
    return table


# %% wrong: the words taken for the keys · loses: all
def pivot(rows, index, column, value):
    columns = {row["column"] for row in rows}
    table = {}
    for row in rows:
        line = table.setdefault(row["index"], {name: 0 for name in columns})
        line[row["column"]] += row["value"]
    return table


# %% wrong: None for an empty place · loses: hidden-zeros
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {name: None for name in columns})
        line[row[column]] = (line[row[column]] or 0) + row[value]
    return table


# %% wrong: sums of 0 left out · loses: hidden-zeros
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {name: 0 for name in columns})
        line[row[column]] += row[value]
    return {key: {k: v for k, v in line.items() if v} for key, line in table.items()}


# %% wrong: the rows of the caller are emptied · loses: visible, hidden-sums, hidden-zeros, hidden-separate
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {}
    while rows:
        row = rows.pop()
        line = table.setdefault(row[index], {name: 0 for name in columns})
        line[row[column]] += row[value]
    return table


# %% wrong: the names of one table · loses: hidden-sums, hidden-zeros, hidden-separate
def pivot(rows, index, column, value):
    columns = {row["day"] for row in rows}
    table = {row["van"]: {name: 0 for name in columns} for row in rows}
    for row in rows:
        table[row["van"]][row["day"]] += row["km"]
    return table


# %% wrong: keys made into texts · loses: hidden-sums
def pivot(rows, index, column, value):
    columns = {str(row[column]) for row in rows}
    table = {str(row[index]): {name: 0 for name in columns} for row in rows}
    for row in rows:
        table[str(row[index])][str(row[column])] += row[value]
    return table


# %% wrong: numbers below 0 left out · loses: hidden-sums
def pivot(rows, index, column, value):
    columns = {row[column] for row in rows}
    table = {row[index]: {name: 0 for name in columns} for row in rows}
    for row in rows:
        if row[value] > 0:
            table[row[index]][row[column]] += row[value]
    return table


# %% wrong: printing · loses: all
def pivot(rows, index, column, value):
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {})
        line[row[column]] = line.get(row[column], 0) + row[value]
    print(table)
