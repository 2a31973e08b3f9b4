# %% right: one line
def traces():
    return {"a": [310, 1020], "b": 710, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% right: the loops themselves
def traces():
    totals = []
    total = 0
    for grams in [300, 50, 700, 20, 400]:
        if grams < 100:
            continue
        grams = grams + 10
        total += grams
        totals.append(total)
        if total > 1000:
            break
    left = 17
    asked = 1
    small = []
    while left > 0:
        left = left - 5
        asked += 1
        if left < 5:
            small.append(left)
    sums = []
    turns = 0
    for row in range(1, 4):
        count = 0
        for place in range(row):
            count += place
            turns += 1
        sums.append(count)
    return {"a": totals, "b": grams, "c": asked, "d": small, "e": turns, "f": sums}


# %% wrong: continue taken for break · loses: hidden-one-loop
def traces():
    return {"a": [310], "b": 50, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% wrong: continue not seen · loses: hidden-one-loop
def traces():
    return {"a": [310, 370, 1080], "b": 710, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% wrong: break ends the turn only · loses: hidden-one-loop
def traces():
    return {"a": [310, 1020, 1430], "b": 410, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% wrong: the loop variable goes back to its value · loses: hidden-one-loop
def traces():
    return {"a": [310, 1020], "b": 700, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% wrong: the last value of the list · loses: hidden-one-loop
def traces():
    return {"a": [310, 1020], "b": 400, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% wrong: the turns counted, not the questions · loses: hidden-one-loop
def traces():
    return {"a": [310, 1020], "b": 710, "c": 4, "d": [2, -3], "e": 6, "f": [0, 1, 3]}


# %% wrong: the question taken for one that is asked all the time · loses: hidden-one-loop
def traces():
    return {"a": [310, 1020], "b": 710, "c": 5, "d": [2], "e": 6, "f": [0, 1, 3]}


# %% wrong: the inner loop runs once for each row · loses: hidden-nested
def traces():
    return {"a": [310, 1020], "b": 710, "c": 5, "d": [2, -3], "e": 3, "f": [0, 1, 3]}


# %% wrong: three times three turns · loses: hidden-nested
def traces():
    return {"a": [310, 1020], "b": 710, "c": 5, "d": [2, -3], "e": 9, "f": [3, 3, 3]}


# %% wrong: range with its end · loses: hidden-nested
def traces():
    return {"a": [310, 1020], "b": 710, "c": 5, "d": [2, -3], "e": 9, "f": [1, 3, 6]}


# %% wrong: count goes on from row to row · loses: hidden-nested
def traces():
    return {"a": [310, 1020], "b": 710, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 4]}


# %% wrong: printing · loses: all
def traces():
    print({"a": [310, 1020], "b": 710, "c": 5, "d": [2, -3], "e": 6, "f": [0, 1, 3]})
