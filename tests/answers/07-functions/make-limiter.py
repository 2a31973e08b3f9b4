# %% right: counts down what is left, and builds the dict by names
def make_limiter(limit):
    left = limit

    def allowed():
        nonlocal left
        left -= 1
        return left >= 0

    return allowed


def make_limiters(limits):
    result = {}
    for name in limits:
        result[name] = make_limiter(limits[name])
    return result


# %% right: a list keeps the calls, and no nonlocal
def make_limiter(limit):
    calls = []

    def allow():
        calls.append("call")
        if len(calls) > limit:
            return False
        else:
            return True

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% right: the parameter itself is counted down
def make_limiter(limit: int):
    """Return a function whose first limit calls return True, and all later ones False."""

    def allow() -> bool:
        nonlocal limit
        if limit == 0:
            return False
        limit = limit - 1
        return True

    return allow


def make_limiters(limits):
    limiters = dict(limits)
    for name in limiters:
        limiters[name] = make_limiter(limiters[name])
    return limiters


# %% wrong: global state shared by two limiters · loses: hidden-two-limiters
used_so_far = 0


def make_limiter(limit):
    global used_so_far
    used_so_far = 0

    def allow():
        global used_so_far
        if used_so_far >= limit:
            return False
        used_so_far += 1
        return True

    return allow


def make_one(limit):
    left = limit

    def allow():
        nonlocal left
        left -= 1
        return left >= 0

    return allow


def make_limiters(limits):
    return {name: make_one(limit) for name, limit in limits.items()}


# %% wrong: global state that never starts anew · loses: hidden-counts, hidden-two-limiters, hidden-several-clients, visible
calls_made = 0


def make_limiter(limit):
    def allow():
        global calls_made
        calls_made += 1
        return calls_made <= limit

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: a mutable default shared by all limiters · loses: visible, hidden-counts, hidden-two-limiters, hidden-several-clients
def make_limiter(limit, calls=[]):
    def allow():
        calls.append(1)
        return len(calls) <= limit

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: late binding, the functions are built in the loop · loses: hidden-several-clients
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        return used <= limit

    return allow


def make_limiters(limits):
    limiters = {}
    for client, limit in limits.items():
        used = 0

        def allow():
            nonlocal used
            used += 1
            return used <= limit

        limiters[client] = allow
    return limiters


# %% wrong: late binding of the limit alone · loses: hidden-several-clients
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        return used <= limit

    return allow


def make_limiters(limits):
    limiters = {}
    used = dict.fromkeys(limits, 0)
    for client in limits:

        def allow():
            used[client] += 1
            return used[client] <= limits[client]

        limiters[client] = allow
    return limiters


# %% wrong: one limiter for all clients · loses: hidden-several-clients
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        return used <= limit

    return allow


def make_limiters(limits):
    return dict.fromkeys(limits, make_limiter(max(limits.values(), default=0)))


# %% wrong: the limits are overwritten in place · loses: hidden-several-clients
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        return used <= limit

    return allow


def make_limiters(limits):
    for client in limits:
        limits[client] = make_limiter(limits[client])
    return limits


# %% wrong: the memory starts anew at each call · loses: visible, hidden-counts, hidden-two-limiters, hidden-several-clients
def make_limiter(limit):
    def allow():
        used = 0
        used += 1
        return used <= limit

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: nonlocal forgotten · loses: all
def make_limiter(limit):
    used = 0

    def allow():
        used += 1
        return used <= limit

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: the inner function is called, not handed back · loses: all
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        return used <= limit

    return allow()


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: one call too many · loses: all
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        return used <= limit + 1

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: refuses once and then allows again · loses: hidden-counts, hidden-two-limiters
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        if used == limit:
            used = 0
            return False
        used += 1
        return True

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: a limit of 0 taken for no limit · loses: hidden-counts, hidden-several-clients
def make_limiter(limit):
    left = limit or 10**9

    def allow():
        nonlocal left
        left -= 1
        return left >= 0

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: a branch without return · loses: visible, hidden-counts, hidden-two-limiters, hidden-several-clients
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        if used <= limit:
            return True

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}


# %% wrong: printing · loses: all
def make_limiter(limit):
    used = 0

    def allow():
        nonlocal used
        used += 1
        print(used <= limit)

    return allow


def make_limiters(limits):
    return {name: make_limiter(limit) for name, limit in limits.items()}
