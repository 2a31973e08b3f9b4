# %% right: over a copy
def drop_expired(sessions, now):
    dropped = 0
    for session in sessions[:]:
        if session[1] <= now:
            sessions.remove(session)
            dropped += 1
    return dropped


# %% right: positions from behind
def drop_expired(sessions, now):
    dropped = 0
    for position in range(len(sessions) - 1, -1, -1):
        if sessions[position][1] <= now:
            sessions.pop(position)
            dropped += 1
    return dropped


# %% right: while, and a step only where nothing is taken out
def drop_expired(sessions, now):
    before = len(sessions)
    position = 0
    while position < len(sessions):
        if sessions[position][1] <= now:
            del sessions[position]
        else:
            position += 1
    return before - len(sessions)


# %% right: a slice of the whole list
def drop_expired(sessions, now):
    kept = []
    dropped = 0
    for session in sessions:
        if now >= session[1]:
            dropped += 1
        else:
            kept.append(session)
    sessions[:] = kept
    return dropped


# %% right: a comprehension
def drop_expired(sessions, now):
    before = len(sessions)
    sessions[:] = [session for session in sessions if session[1] > now]
    return before - len(sessions)


# %% right: the old list emptied, one after the other
def drop_expired(sessions, now):
    old = sessions.copy()
    sessions.clear()
    for session in old:
        if session[1] > now:
            sessions.append(session)
    return len(old) - len(sessions)


# %% wrong: as it was found, removing while iterating · loses: hidden-neighbours
def drop_expired(sessions, now):
    dropped = 0
    for session in sessions:
        if session[1] <= now:
            sessions.remove(session)
            dropped += 1
    return dropped


# %% wrong: a second name, b = a as a copy · loses: hidden-neighbours
def drop_expired(sessions, now):
    copy = sessions
    dropped = 0
    for session in copy:
        if session[1] <= now:
            sessions.remove(session)
            dropped += 1
    return dropped


# %% wrong: twice in a row · loses: hidden-neighbours
def drop_expired(sessions, now):
    before = len(sessions)
    for session in sessions:
        if session[1] <= now:
            sessions.remove(session)
    for session in sessions:
        if session[1] <= now:
            sessions.remove(session)
    return before - len(sessions)


# %% wrong: sessions = kept, another list · loses: visible, hidden-neighbours, hidden-same-list
def drop_expired(sessions, now):
    kept = []
    dropped = 0
    for session in sessions:
        if session[1] > now:
            kept.append(session)
        else:
            dropped += 1
    sessions = kept
    return dropped


# %% wrong: a new list handed back · loses: all
def drop_expired(sessions, now):
    kept = []
    for session in sessions:
        if session[1] > now:
            kept.append(session)
    return kept


# %% wrong: positions that are gone · loses: hidden-neighbours, hidden-same-list, visible
def drop_expired(sessions, now):
    dropped = 0
    for position in range(len(sessions)):
        if sessions[position][1] <= now:
            sessions.pop(position)
            dropped += 1
    return dropped


# %% wrong: sessions that end now stay · loses: hidden-neighbours
def drop_expired(sessions, now):
    dropped = 0
    for session in sessions[:]:
        if session[1] < now:
            sessions.remove(session)
            dropped += 1
    return dropped


# %% wrong: the ones that have ended stay · loses: visible, hidden-neighbours, hidden-same-list
def drop_expired(sessions, now):
    kept = []
    for session in sessions:
        if session[1] <= now:
            kept.append(session)
    dropped = len(sessions) - len(kept)
    sessions[:] = kept
    return dropped


# %% wrong: append where extend is meant · loses: visible, hidden-neighbours, hidden-same-list
def drop_expired(sessions, now):
    kept = []
    for session in sessions:
        if session[1] > now:
            kept.append(session)
    dropped = len(sessions) - len(kept)
    sessions.clear()
    sessions.append(kept)
    return dropped


# %% wrong: the sessions emptied, not taken out · loses: visible, hidden-neighbours, hidden-same-list
def drop_expired(sessions, now):
    dropped = 0
    for session in sessions:
        if session[1] <= now:
            session.clear()
            dropped += 1
    return dropped


# %% wrong: how many are left · loses: hidden-neighbours, visible
def drop_expired(sessions, now):
    for session in sessions[:]:
        if session[1] <= now:
            sessions.remove(session)
    return len(sessions)


# %% wrong: no count handed back · loses: visible, hidden-neighbours
def drop_expired(sessions, now):
    for session in sessions[:]:
        if session[1] <= now:
            sessions.remove(session)


# %% wrong: the first one alone · loses: hidden-neighbours
def drop_expired(sessions, now):
    for session in sessions:
        if session[1] <= now:
            sessions.remove(session)
            return 1
    return 0


# %% wrong: sorted on the way · loses: hidden-neighbours, hidden-same-list
def drop_expired(sessions, now):
    kept = []
    for session in sorted(sessions, key=lambda session: session[1]):
        if session[1] > now:
            kept.append(session)
    dropped = len(sessions) - len(kept)
    sessions[:] = kept
    return dropped
