# %% right: a buffer, a new one after each portion
def chunk(rows, size):
    portions = []
    buffer = []
    for row in rows:
        buffer.append(row)
        if len(buffer) == size:
            portions.append(buffer)
            buffer = []
    if buffer:
        portions.append(buffer)
    return portions


# %% right: a copy that gets shorter
def chunk(rows, size):
    rest = rows[:]
    portions = []
    while len(rest) > 0:
        portions.append(rest[:size])
        rest = rest[size:]
    return portions


# %% right: a copy of the buffer
def chunk(rows, size):
    portions = []
    buffer = []
    for row in rows:
        buffer.append(row)
        if len(buffer) == size:
            portions.append(buffer[:])
            buffer.clear()
    if len(buffer) > 0:
        portions.append(buffer)
    return portions


# %% right: into the last portion
def chunk(rows, size):
    portions = []
    for position, row in enumerate(rows):
        if position % size == 0:
            portions.append([])
        portions[-1].append(row)
    return portions


# %% right: counted portions
def chunk(rows, size):
    portions = []
    count = -(-len(rows) // size)
    for number in range(count):
        portions += [rows[number * size : (number + 1) * size]]
    return portions


# %% wrong: an empty portion at the end · loses: visible, hidden-portions
def chunk(rows, size):
    portions = []
    for number in range(len(rows) // size + 1):
        portions.append(rows[number * size : (number + 1) * size])
    return portions


# %% wrong: what is left is lost · loses: visible, hidden-portions
def chunk(rows, size):
    portions = []
    buffer = []
    for row in rows:
        buffer.append(row)
        if len(buffer) == size:
            portions.append(buffer)
            buffer = []
    return portions


# %% wrong: the rest added, empty or not · loses: visible, hidden-portions
def chunk(rows, size):
    portions = []
    buffer = []
    for row in rows:
        buffer.append(row)
        if len(buffer) == size:
            portions.append(buffer)
            buffer = []
    portions.append(buffer)
    return portions


# %% wrong: one buffer, cleared · loses: visible, hidden-portions, hidden-separate
def chunk(rows, size):
    portions = []
    buffer = []
    for row in rows:
        buffer.append(row)
        if len(buffer) == size:
            portions.append(buffer)
            buffer.clear()
    if len(buffer) > 0:
        portions.append(buffer)
    return portions


# %% wrong: [[]] * n, one list many times · loses: visible, hidden-portions, hidden-separate
def chunk(rows, size):
    count = (len(rows) + size - 1) // size
    portions = [[]] * count
    for position in range(len(rows)):
        portions[position // size].append(rows[position])
    return portions


# %% wrong: extend where append is meant · loses: all
def chunk(rows, size):
    portions = []
    for start in range(0, len(rows), size):
        portions.extend(rows[start : start + size])
    return portions


# %% wrong: the rows of the caller taken out · loses: hidden-separate
def chunk(rows, size):
    portions = []
    while rows:
        portion = []
        while rows and len(portion) < size:
            portion.append(rows.pop(0))
        portions.append(portion)
    return portions


# %% wrong: the list itself where one portion holds everything · loses: hidden-separate
def chunk(rows, size):
    if not rows:
        return []
    if len(rows) <= size:
        return [rows]
    portions = []
    for start in range(0, len(rows), size):
        portions.append(rows[start : start + size])
    return portions


# %% wrong: overlapping portions · loses: visible, hidden-portions
def chunk(rows, size):
    portions = []
    for start in range(0, len(rows), size):
        portions.append(rows[start : start + size + 1])
    return portions


# %% wrong: an empty portion for no rows · loses: hidden-portions
def chunk(rows, size):
    if len(rows) == 0:
        return [[]]
    portions = []
    for start in range(0, len(rows), size):
        portions.append(rows[start : start + size])
    return portions


# %% wrong: size taken for the number of portions · loses: visible, hidden-portions
def chunk(rows, size):
    portions = []
    length = -(-len(rows) // size) or 1
    for start in range(0, len(rows), length):
        portions.append(rows[start : start + length])
    return portions


# %% wrong: printing · loses: all
def chunk(rows, size):
    for start in range(0, len(rows), size):
        print(rows[start : start + size])
