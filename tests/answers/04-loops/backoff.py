# %% right: a power of two, and min
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    for number in range(attempts):
        pauses.append(min(base_ms * 2**number, cap_ms))
    return pauses


# %% right: while, and two appends
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    while len(pauses) < attempts:
        if pause < cap_ms:
            pauses.append(pause)
        else:
            pauses.append(cap_ms)
        pause += pause
    return pauses


# %% right: the pause is made shorter after it was doubled
def backoff(base_ms, attempts, cap_ms):
    result = []
    wait = base_ms
    if wait > cap_ms:
        wait = cap_ms
    for turn in range(1, attempts + 1):
        result += [wait]
        wait *= 2
        if wait > cap_ms:
            wait = cap_ms
    return result


# %% wrong: off by one, one pause too few · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(1, attempts):
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
    return pauses


# %% wrong: off by one, one pause too many · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts + 1):
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
    return pauses


# %% wrong: doubled before it is kept · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts):
        pause = pause * 2
        pauses.append(min(pause, cap_ms))
    return pauses


# %% wrong: the loop variable is changed to steer the loop · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    for pause in range(base_ms, base_ms + attempts):
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
    return pauses


# %% wrong: the list is made anew in each turn · loses: all
def backoff(base_ms, attempts, cap_ms):
    pause = base_ms
    pauses = []
    for turn in range(attempts):
        pauses = []
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
    return pauses


# %% wrong: the pause starts anew in each turn · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    for turn in range(attempts):
        pause = base_ms
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
    return pauses


# %% wrong: return inside the loop body · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts):
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
        return pauses


# %% wrong: the result of append is kept · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts):
        pauses = pauses.append(min(pause, cap_ms))
        pause = pause * 2
    return pauses


# %% wrong: it stops at the cap · loses: visible, hidden-cap
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts):
        if pause > cap_ms:
            break
        pauses.append(pause)
        pause = pause * 2
    return pauses


# %% wrong: the first pause is never brought down · loses: hidden-cap
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts):
        pauses.append(pause)
        pause = pause * 2
        if pause > cap_ms:
            pause = cap_ms
    return pauses


# %% wrong: pauses grow by the base, not twofold · loses: hidden-how-many, hidden-cap
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    for turn in range(1, attempts + 1):
        pauses.append(min(base_ms * turn, cap_ms))
    return pauses


# %% wrong: no cap · loses: visible, hidden-cap
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    for turn in range(attempts):
        pauses.append(pause)
        pause = pause * 2
    return pauses


# %% wrong: while up to the cap, whatever attempts says · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    while 0 < pause <= cap_ms:
        pauses.append(pause)
        pause = pause * 2
    return pauses


# %% wrong: a while that ends at 0, not below · loses: all
def backoff(base_ms, attempts, cap_ms):
    pauses = []
    pause = base_ms
    while attempts >= 0:
        pauses.append(min(pause, cap_ms))
        pause = pause * 2
        attempts -= 1
    return pauses
