# %% right: two lists, and max
def worst_delay(delays):
    known = []
    for minutes in delays:
        if minutes is not None:
            known.append(minutes)
    if len(known) == 0:
        return None
    return max(known)


# %% right: nested ifs
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is not None:
            if worst is None:
                worst = minutes
            elif worst < minutes:
                worst = minutes
    return worst


# %% right: a flag, and a Start that never counts
def worst_delay(delays):
    found = False
    worst = 0
    for minutes in delays:
        if minutes is None:
            continue
        if not found or minutes >= worst:
            worst = minutes
            found = True
    if found:
        return worst


# %% right: sorted
def worst_delay(delays):
    known = sorted(minutes for minutes in delays if minutes is not None)
    return known[-1] if known else None


# %% wrong: as it was found · loses: all
def worst_delay(delays):
    worst = 0
    for minutes in delays:
        if minutes > worst:
            worst = minutes
    return worst


# %% wrong: maximum started at 0, with None left out · loses: all
def worst_delay(delays):
    worst = 0
    for minutes in delays:
        if minutes is None:
            continue
        if minutes > worst:
            worst = minutes
    return worst


# %% wrong: started at 0, and 0 taken for nothing · loses: all
def worst_delay(delays):
    worst = 0
    for minutes in delays:
        if minutes is not None and minutes > worst:
            worst = minutes
    if worst == 0:
        return None
    return worst


# %% wrong: started at an invented low number · loses: hidden-largest, hidden-no-number
def worst_delay(delays):
    worst = -9999
    for minutes in delays:
        if minutes is None:
            continue
        if minutes > worst:
            worst = minutes
    return worst


# %% wrong: not worst, where 0 is a good value · loses: hidden-largest
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is None:
            continue
        if not worst or minutes > worst:
            worst = minutes
    return worst


# %% wrong: not minutes, which leaves out 0 as well · loses: hidden-largest, hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if not minutes:
            continue
        if worst is None or minutes > worst:
            worst = minutes
    return worst


# %% wrong: None is not expected · loses: hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if worst is None or minutes > worst:
            worst = minutes
    return worst


# %% wrong: the first value, where there may be none · loses: hidden-no-number
def worst_delay(delays):
    worst = delays[0]
    for minutes in delays:
        if minutes is None:
            continue
        if minutes > worst:
            worst = minutes
    return worst


# %% wrong: a missing scan ends the loop · loses: hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is None:
            break
        if worst is None or minutes > worst:
            worst = minutes
    return worst


# %% wrong: 0 for a day without a number · loses: hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is None:
            continue
        if worst is None or minutes > worst:
            worst = minutes
    if worst is None:
        return 0
    return worst


# %% wrong: return inside the loop body · loses: visible, hidden-largest, hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is None:
            continue
        if worst is None or minutes > worst:
            worst = minutes
        return worst


# %% wrong: the best is made anew in each turn · loses: visible, hidden-largest, hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        worst = None
        if minutes is None:
            continue
        if worst is None or minutes > worst:
            worst = minutes
    return worst


# %% wrong: the smallest · loses: all
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is None:
            continue
        if worst is None or minutes < worst:
            worst = minutes
    return worst


# %% wrong: the largest without its sign · loses: visible, hidden-largest, hidden-no-number
def worst_delay(delays):
    worst = None
    for minutes in delays:
        if minutes is None:
            continue
        if worst is None or abs(minutes) > abs(worst):
            worst = minutes
    return worst


# %% wrong: the caller's list is sorted · loses: hidden-largest
def worst_delay(delays):
    if None not in delays:
        delays.sort()
    worst = None
    for minutes in delays:
        if minutes is not None and (worst is None or minutes > worst):
            worst = minutes
    return worst


# %% wrong: None is taken out of the caller's list · loses: hidden-no-number
def worst_delay(delays):
    while None in delays:
        delays.remove(None)
    if len(delays) == 0:
        return None
    return max(delays)
