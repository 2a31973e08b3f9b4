# %% right: a window that is cut from the left
def rejected(timestamps, window_s, limit):
    window = []
    refused = 0
    for now in timestamps:
        while len(window) > 0 and now - window[0] >= window_s:
            window.pop(0)
        if len(window) >= limit:
            refused += 1
        else:
            window.append(now)
    return refused


# %% right: only the accepted request limit places back
def rejected(timestamps, window_s, limit):
    if limit == 0:
        return len(timestamps)
    accepted = []
    for now in timestamps:
        if len(accepted) < limit or now - accepted[len(accepted) - limit] >= window_s:
            accepted.append(now)
    return len(timestamps) - len(accepted)


# %% right: a new list of recent ones for each request
def rejected(timestamps, window_s, limit):
    count = 0
    kept = []
    for second in timestamps:
        recent = []
        for other in kept:
            if other > second - window_s:
                recent.append(other)
        if len(recent) < limit:
            recent.append(second)
        else:
            count = count + 1
        kept = recent
    return count


# %% wrong: refused requests count for later ones · loses: hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    seen = []
    refused = 0
    for now in timestamps:
        recent = 0
        for earlier in seen:
            if now - earlier < window_s:
                recent += 1
        if recent >= limit:
            refused += 1
        seen.append(now)
    return refused


# %% wrong: <= at the edge of the window · loses: hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    accepted = []
    refused = 0
    for now in timestamps:
        recent = 0
        for earlier in accepted:
            if now - earlier <= window_s:
                recent += 1
        if recent < limit:
            accepted.append(now)
        else:
            refused += 1
    return refused


# %% wrong: one more than the limit allows · loses: visible, hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    accepted = []
    refused = 0
    for now in timestamps:
        recent = 0
        for earlier in accepted:
            if now - earlier < window_s:
                recent += 1
        if recent <= limit:
            accepted.append(now)
        else:
            refused += 1
    return refused


# %% wrong: windows that stand still, by division · loses: hidden-sliding
def rejected(timestamps, window_s, limit):
    refused = 0
    count = 0
    current = None
    for now in timestamps:
        if now // window_s != current:
            current = now // window_s
            count = 0
        if count < limit:
            count += 1
        else:
            refused += 1
    return refused


# %% wrong: a window that begins at a request and then starts anew · loses: hidden-sliding
def rejected(timestamps, window_s, limit):
    refused = 0
    count = 0
    begin = None
    for now in timestamps:
        if begin is None or now - begin >= window_s:
            begin = now
            count = 0
        if count < limit:
            count += 1
        else:
            refused += 1
    return refused


# %% wrong: the list is made anew in each turn · loses: visible, hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    refused = 0
    for now in timestamps:
        accepted = []
        recent = 0
        for earlier in accepted:
            if now - earlier < window_s:
                recent += 1
        if recent < limit:
            accepted.append(now)
        else:
            refused += 1
    return refused


# %% wrong: the count of recent ones is never set back · loses: hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    accepted = []
    refused = 0
    recent = 0
    for now in timestamps:
        for earlier in accepted:
            if now - earlier < window_s:
                recent += 1
        if recent < limit:
            accepted.append(now)
        else:
            refused += 1
    return refused


# %% wrong: return inside the loop body · loses: visible, hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    accepted = []
    refused = 0
    for now in timestamps:
        recent = 0
        for earlier in accepted:
            if now - earlier < window_s:
                recent += 1
        if recent < limit:
            accepted.append(now)
        else:
            refused += 1
        return refused


# %% wrong: the accepted ones are handed back · loses: all
def rejected(timestamps, window_s, limit):
    accepted = []
    for now in timestamps:
        recent = 0
        for earlier in accepted:
            if now - earlier < window_s:
                recent += 1
        if recent < limit:
            accepted.append(now)
    return len(accepted)


# %% wrong: only the request before is looked at · loses: visible, hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    refused = 0
    before = None
    for now in timestamps:
        if before is not None and now - before < window_s and limit < 2:
            refused += 1
        before = now
    if limit == 1:
        return 0
    return refused


# %% wrong: old requests are taken out of the caller's list while it is visited · loses: hidden-edge, hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    refused = 0
    for now in timestamps:
        recent = -1
        for earlier in timestamps:
            if earlier <= now and now - earlier < window_s:
                recent += 1
        if recent >= limit:
            refused += 1
            timestamps.remove(now)
    return refused


# %% wrong: the recent count decides before all were looked at · loses: hidden-refused, hidden-sliding
def rejected(timestamps, window_s, limit):
    accepted = []
    refused = 0
    for now in timestamps:
        recent = 0
        for earlier in accepted:
            if now - earlier >= window_s:
                break
            recent += 1
        if recent < limit:
            accepted.append(now)
        else:
            refused += 1
    return refused
