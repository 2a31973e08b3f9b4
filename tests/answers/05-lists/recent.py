# %% right: the start computed, and kept at 0 or above
def recent(events, n):
    start = len(events) - n
    if start < 0:
        start = 0
    return events[start:]


# %% right: a loop over positions
def recent(events, n):
    last = []
    for position, event in enumerate(events):
        if position >= len(events) - n:
            last.append(event)
    return last


# %% right: max, and a copy
def recent(events, n):
    copy = list(events)
    return copy[max(0, len(copy) - n):]


# %% right: taken from the end of a copy, and turned around
def recent(events, n):
    left = events[:]
    last = []
    while len(last) < n and left:
        last.append(left.pop())
    last.reverse()
    return last


# %% right: the end counted from behind, for 0 as well
def recent(events, n):
    return events[-n:] if n else []


# %% wrong: items[-0:] · loses: hidden-zero
def recent(events, n):
    return events[-n:]


# %% wrong: a start that falls below 0 · loses: hidden-last
def recent(events, n):
    return events[len(events) - n:]


# %% wrong: the list itself where all are asked for · loses: hidden-last
def recent(events, n):
    if n >= len(events):
        return events
    if n == 0:
        return []
    return events[-n:]


# %% wrong: a second name, and values taken out of it · loses: hidden-last, hidden-zero
def recent(events, n):
    last = events
    while len(last) > n:
        last.pop(0)
    return last


# %% wrong: the first n · loses: visible, hidden-last
def recent(events, n):
    return events[:n]


# %% wrong: the newest first · loses: visible, hidden-last
def recent(events, n):
    last = []
    for event in events[::-1]:
        if len(last) < n:
            last.append(event)
    return last


# %% wrong: nothing where there are fewer · loses: hidden-last
def recent(events, n):
    if n == 0 or n > len(events):
        return []
    return events[-n:]


# %% wrong: one event alone for n of 1 · loses: visible, hidden-last
def recent(events, n):
    if n == 0:
        return []
    if n == 1:
        return events[-1]
    return events[-n:]


# %% wrong: None for n of 0 · loses: hidden-zero
def recent(events, n):
    if n > 0:
        return events[-n:]


# %% wrong: reverse on the list of the caller · loses: hidden-last, hidden-zero
def recent(events, n):
    events.reverse()
    last = events[:n]
    last.reverse()
    return last


# %% wrong: the result of reverse · loses: all
def recent(events, n):
    last = events[::-1][:n].reverse()
    return last


# %% wrong: printing · loses: all
def recent(events, n):
    if n == 0:
        print([])
    else:
        print(events[-n:])
