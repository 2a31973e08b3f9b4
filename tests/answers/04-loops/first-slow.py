# %% right: break, and a name for the answer
def first_slow(durations_ms, limit):
    found = None
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            found = position
            break
    return found


# %% right: a position of one's own
def first_slow(durations_ms, limit):
    position = 0
    for duration in durations_ms:
        if not duration <= limit:
            return position
        position += 1


# %% right: while
def first_slow(durations_ms, limit):
    position = 0
    while position < len(durations_ms) and durations_ms[position] <= limit:
        position += 1
    if position == len(durations_ms):
        return None
    return position


# %% right: positions, and for with else
def first_slow(durations_ms, limit):
    for position in range(len(durations_ms)):
        if durations_ms[position] > limit:
            break
    else:
        return None
    return position


# %% wrong: None too early, in an else · loses: visible, hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            return position
        else:
            return None


# %% wrong: not found stands inside the loop · loses: visible, hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            return position
        return None


# %% wrong: the last slow one · loses: hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    found = None
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            found = position
    return found


# %% wrong: the first is kept, and the rest still visited · loses: hidden-stops-early
def first_slow(durations_ms, limit):
    found = None
    for position, duration in enumerate(durations_ms):
        if duration > limit and found is None:
            found = position
    return found


# %% wrong: all slow ones collected, the first one handed back · loses: hidden-stops-early
def first_slow(durations_ms, limit):
    slow = []
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            slow.append(position)
    if len(slow) == 0:
        return None
    return slow[0]


# %% wrong: a copy first · loses: hidden-stops-early
def first_slow(durations_ms, limit):
    for position, duration in enumerate(list(durations_ms)):
        if duration > limit:
            return position
    return None


# %% wrong: continue taken for break · loses: hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    found = None
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            found = position
            continue
    return found


# %% wrong: not found, where the first position is 0 · loses: visible, hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    found = 0
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            found = position
            break
    if not found:
        return None
    return found


# %% wrong: >= for > · loses: hidden-position
def first_slow(durations_ms, limit):
    for position, duration in enumerate(durations_ms):
        if duration >= limit:
            return position
    return None


# %% wrong: positions from 1 · loses: visible, hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    for position, duration in enumerate(durations_ms, start=1):
        if duration > limit:
            return position
    return None


# %% wrong: the duration instead of its position · loses: visible, hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    for duration in durations_ms:
        if duration > limit:
            return duration
    return None


# %% wrong: range that leaves out the last one · loses: hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    for position in range(len(durations_ms) - 1):
        if durations_ms[position] > limit:
            return position
    return None


# %% wrong: -1 for not found · loses: visible, hidden-position, hidden-stops-early
def first_slow(durations_ms, limit):
    for position, duration in enumerate(durations_ms):
        if duration > limit:
            return position
    return -1
