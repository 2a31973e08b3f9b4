# %% right: one chain
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    elif limit is None:
        return "ok"
    elif size > limit:
        return "too big"
    elif used + size > limit:
        return "no room"
    else:
        return "ok"


# %% right: turned around
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    if limit is None or used + size <= limit:
        return "ok"
    if size <= limit:
        return "no room"
    return "too big"


# %% wrong: the general case first · loses: hidden-order, hidden-no-limit
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    if limit is None:
        return "ok"
    if used + size > limit:
        return "no room"
    if size > limit:
        return "too big"
    return "ok"


# %% wrong: no limit is asked about after the comparisons · loses: hidden-no-limit
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    if size > limit:
        return "too big"
    if used + size > limit:
        return "no room"
    if limit is None:
        return "ok"
    return "ok"


# %% wrong: paused is asked about last · loses: hidden-order, hidden-no-limit
def quota_answer(used, size, limit, is_paused):
    if limit is None:
        return "ok"
    if size > limit:
        return "too big"
    if used + size > limit:
        return "no room"
    if is_paused:
        return "paused"
    return "ok"


# %% wrong: no limit before paused · loses: hidden-no-limit
def quota_answer(used, size, limit, is_paused):
    if limit is None:
        return "ok"
    if is_paused:
        return "paused"
    if size > limit:
        return "too big"
    if used + size > limit:
        return "no room"
    return "ok"


# %% wrong: not limit, where 0 is a limit · loses: hidden-order, hidden-no-limit
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    if not limit:
        return "ok"
    if size > limit:
        return "too big"
    if used + size > limit:
        return "no room"
    return "ok"


# %% wrong: a full fit is refused · loses: hidden-order
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    if limit is None:
        return "ok"
    if size > limit:
        return "too big"
    if used + size >= limit:
        return "no room"
    return "ok"


# %% wrong: the ifs stand inside each other · loses: all
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
        if limit is None:
            return "ok"
            if size > limit:
                return "too big"
                if used + size > limit:
                    return "no room"
                    return "ok"


# %% wrong: the returns belong to the wrong ifs · loses: visible, hidden-order, hidden-no-limit
def quota_answer(used, size, limit, is_paused):
    if is_paused:
        return "paused"
    if limit is None:
        return "ok"
    if size > limit:
        return "no room"
    if used + size > limit:
        return "too big"
    return "ok"
