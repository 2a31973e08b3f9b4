# %% right: old calls are taken from the front
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if not limit >= 0 or not window_s > 0:
            raise ValueError("bad limits")
        self.limit = limit
        self.window_s = window_s
        self.clock = clock
        self.calls = []

    def allow(self):
        now = self.clock()
        while self.calls and self.calls[0] <= now - self.window_s:
            self.calls.pop(0)
        allowed = len(self.calls) < self.limit
        if allowed:
            self.calls.append(now)
        return allowed


# %% right: the moments at which calls stop to count
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0:
            raise ValueError(limit)
        if not window_s > 0:
            raise ValueError(window_s)
        self._free_again = []
        self._limit, self._window_s, self._clock = limit, window_s, clock

    def allow(self):
        now = self._clock()
        waiting = sum(1 for moment in self._free_again if moment > now)
        if waiting < self._limit:
            self._free_again.append(now + self._window_s)
            return True
        return False


# %% right: a dataclass
@dataclass
class RateLimiter:
    limit: int
    window_s: float
    clock: object
    times: list = field(default_factory=list)

    def __post_init__(self):
        if self.limit < 0 or self.window_s <= 0:
            raise ValueError((self.limit, self.window_s))

    def allow(self):
        now = self.clock()
        recent = list(filter(lambda then: now - then < self.window_s, self.times))
        if len(recent) < self.limit:
            self.times = [*recent, now]
            return True
        return False


# %% wrong: reads the real clock · loses: hidden-clock, hidden-window, visible
import time


class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s = limit, window_s
        self._allowed = []

    def allow(self):
        now = time.monotonic()
        self._allowed = [then for then in self._allowed if now - then < self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(now)
        return True


# %% wrong: asks the clock once, when it is made · loses: hidden-clock, hidden-window, visible
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s = limit, window_s
        self._now = clock()
        self._allowed = []

    def allow(self):
        self._allowed = [then for then in self._allowed if self._now - then < self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(self._now)
        return True


# %% wrong: asks the clock for each question again · loses: hidden-clock
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, window_s, clock
        self._allowed = []

    def allow(self):
        self._allowed = [then for then in self._allowed if self._clock() - then < self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(self._clock())
        return True


# %% wrong: one list in the class for all limiters · loses: hidden-clock, hidden-window
class RateLimiter:
    allowed = []

    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, window_s, clock

    def allow(self):
        now = self._clock()
        recent = [then for then in RateLimiter.allowed if now - then < self._window_s]
        if len(recent) >= self._limit:
            return False
        RateLimiter.allowed.append(now)
        return True


# %% wrong: refused calls count too · loses: hidden-window
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, window_s, clock
        self._asked = []

    def allow(self):
        now = self._clock()
        self._asked = [then for then in self._asked if now - then < self._window_s]
        self._asked.append(now)
        return len(self._asked) <= self._limit


# %% wrong: a call counts at the very end of its window · loses: hidden-window
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, window_s, clock
        self._allowed = []

    def allow(self):
        now = self._clock()
        self._allowed = [then for then in self._allowed if now - then <= self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(now)
        return True


# %% wrong: fixed windows that start with the first call · loses: hidden-window
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, window_s, clock
        self._start, self._count = None, 0

    def allow(self):
        now = self._clock()
        if self._start is None or now - self._start >= self._window_s:
            self._start, self._count = now, 0
        if self._count >= self._limit:
            return False
        self._count += 1
        return True


# %% wrong: only the last call is remembered · loses: hidden-window
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or window_s <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, window_s, clock
        self._last, self._count = None, 0

    def allow(self):
        now = self._clock()
        if self._last is not None and now - self._last >= self._window_s:
            self._count = 0
        if self._count >= self._limit:
            return False
        self._last = now
        self._count += 1
        return True


# %% wrong: values are checked at the first call · loses: hidden-clock
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        self._limit, self._window_s, self._clock = limit, window_s, clock
        self._allowed = []

    def allow(self):
        if self._limit < 0 or self._window_s <= 0:
            raise ValueError(self._limit)
        now = self._clock()
        self._allowed = [then for then in self._allowed if now - then < self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(now)
        return True


# %% wrong: whole seconds only · loses: hidden-clock, hidden-window
class RateLimiter:
    def __init__(self, limit, window_s, clock):
        if limit < 0 or int(window_s) <= 0:
            raise ValueError(limit)
        self._limit, self._window_s, self._clock = limit, int(window_s), clock
        self._allowed = []

    def allow(self):
        now = int(self._clock())
        self._allowed = [then for then in self._allowed if now - then < self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(now)
        return True


# %% wrong: windows that start at fixed seconds · loses: hidden-window
class RateLimiter:
    def __init__(self, limit: int, window_s: float, clock) -> None:
        if limit < 0:
            raise ValueError("limit must not be negative")
        if window_s <= 0:
            raise ValueError("window_s must be above zero")
        self._limit = limit
        self._window_s = window_s
        self._clock = clock
        self._allowed = []

    def allow(self) -> bool:
        now = self._clock()
        self._allowed = [then for then in self._allowed if now // self._window_s == then // self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(now)
        return True


# %% wrong: the time is cut to whole seconds · loses: hidden-window
class RateLimiter:
    def __init__(self, limit: int, window_s: float, clock) -> None:
        if limit < 0:
            raise ValueError("limit must not be negative")
        if window_s <= 0:
            raise ValueError("window_s must be above zero")
        self._limit = limit
        self._window_s = window_s
        self._clock = clock
        self._allowed = []

    def allow(self) -> bool:
        now = int(self._clock())
        self._allowed = [then for then in self._allowed if now - then < self._window_s]
        if len(self._allowed) >= self._limit:
            return False
        self._allowed.append(now)
        return True
