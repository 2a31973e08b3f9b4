# %% right: += and a guard with continue
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size < 0:
            continue
        total += size
    return total


# %% right: positions
def total_bytes(sizes):
    total = 0
    for position in range(len(sizes)):
        if sizes[position] >= 0:
            total = total + sizes[position]
    return total


# %% right: sum
def total_bytes(sizes):
    good = []
    for size in sizes:
        if size > 0:
            good.append(size)
    return sum(good)


# %% wrong: return inside the loop body · loses: visible, hidden-every-size, hidden-broken
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size > 0:
            total = total + size
        return total


# %% wrong: return inside the if · loses: visible, hidden-every-size, hidden-broken
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size > 0:
            total = total + size
            return total


# %% wrong: the accumulator is made anew in each turn · loses: visible, hidden-every-size, hidden-broken
def total_bytes(sizes):
    for size in sizes:
        total = 0
        if size > 0:
            total = total + size
    return total


# %% wrong: broken uploads are added · loses: hidden-broken
def total_bytes(sizes):
    total = 0
    for size in sizes:
        total = total + size
    return total


# %% wrong: a broken upload ends the loop · loses: hidden-broken
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size < 0:
            break
        total = total + size
    return total


# %% wrong: a broken upload throws the total away · loses: hidden-every-size, hidden-broken
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size <= 0:
            total = 0
        total = total + size
    return total


# %% wrong: range that leaves out the last one · loses: all
def total_bytes(sizes):
    total = 0
    for position in range(len(sizes) - 1):
        if sizes[position] > 0:
            total = total + sizes[position]
    return total


# %% wrong: range that leaves out the first one · loses: all
def total_bytes(sizes):
    total = 0
    for position in range(1, len(sizes)):
        if sizes[position] > 0:
            total = total + sizes[position]
    return total


# %% wrong: positions added instead of sizes · loses: all
def total_bytes(sizes):
    total = 0
    for size in range(len(sizes)):
        if size > 0:
            total = total + size
    return total


# %% wrong: the total replaced in each turn · loses: visible, hidden-every-size, hidden-broken
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size > 0:
            total = size
    return total


# %% wrong: no Finish · loses: all
def total_bytes(sizes):
    total = 0
    for size in sizes:
        if size > 0:
            total = total + size


# %% wrong: the empty list forgotten · loses: hidden-broken
def total_bytes(sizes):
    total = sizes[0]
    if total < 0:
        total = 0
    for size in sizes[1:]:
        if size > 0:
            total = total + size
    return total
