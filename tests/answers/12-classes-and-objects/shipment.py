# %% right: status and history kept side by side
class Shipment:
    def __init__(self, code, status="booked"):
        if code == "":
            raise ValueError("code")
        if status not in NEXT_STEPS.keys():
            raise ValueError("status")
        self.code = code
        self.__status = status
        self.__history = (status,)

    @property
    def status(self):
        return self.__status

    @property
    def history(self):
        return [*self.__history]

    def move_to(self, status):
        if status in NEXT_STEPS[self.__status]:
            self.__status = status
            self.__history += (status,)
        else:
            raise ValueError(f"{self.__status} to {status}")


# %% right: assigning is refused by __setattr__
class Shipment:
    def __init__(self, code, status="booked"):
        if len(code) == 0 or status not in list(NEXT_STEPS):
            raise ValueError("not a shipment")
        self.code = code
        self.past = []
        self._set(status)

    def _set(self, status):
        self.past.append(status)
        object.__setattr__(self, "status", status)

    def __setattr__(self, name, value):
        if name == "status":
            raise AttributeError("use move_to")
        object.__setattr__(self, name, value)

    def __getattr__(self, name):
        if name == "history":
            return self.past[:]
        raise AttributeError(name)

    def move_to(self, status):
        allowed = NEXT_STEPS.get(self.status, [])
        if allowed.count(status) == 0:
            raise ValueError(status)
        self._set(status)


# %% right: a dataclass with a field for what is past
@dataclass
class Shipment:
    code: str
    status: str = "booked"
    _past: list = field(default_factory=list)

    def __post_init__(self):
        if not self.code:
            raise ValueError("a code is needed")


class _Steps:
    def __get__(self, shipment, owner):
        return "booked" if shipment is None else shipment._past[-1]

    def __set__(self, shipment, status):
        if shipment._past:
            raise AttributeError("status")
        if status not in NEXT_STEPS:
            raise ValueError(status)
        shipment._past.append(status)


class Shipment:
    status = _Steps()

    def __init__(self, code, status="booked"):
        if not code:
            raise ValueError("a code is needed")
        self.code = code
        self._past = []
        self.status = status

    @property
    def history(self):
        return list(self._past)

    def move_to(self, status):
        if status not in NEXT_STEPS[self.status]:
            raise ValueError(status)
        self._past.append(status)


# %% wrong: checked in move_to, not at construction · loses: hidden-moves
class Shipment:
    def __init__(self, code, status="booked"):
        self.code = code
        self._history = [status]

    @property
    def status(self):
        return self._history[-1]

    @property
    def history(self):
        return list(self._history)

    def move_to(self, status):
        if not self.code or status not in NEXT_STEPS[self.status]:
            raise ValueError(status)
        self._history.append(status)


# %% wrong: status is an open attribute · loses: hidden-moves
class Shipment:
    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self.status = status
        self._history = [status]

    @property
    def history(self):
        return list(self._history)

    def move_to(self, status):
        if status not in NEXT_STEPS[self.status]:
            raise ValueError(status)
        self.status = status
        self._history.append(status)


# %% wrong: the internal list is given away · loses: hidden-history
class Shipment:
    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self._status = status
        self._history = [status]

    @property
    def status(self):
        return self._status

    @property
    def history(self):
        return self._history

    def move_to(self, status):
        if status not in NEXT_STEPS[self._status]:
            raise ValueError(status)
        self._status = status
        self._history.append(status)


# %% wrong: one list in the class for all · loses: hidden-history, hidden-moves
class Shipment:
    past = []

    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self._status = status
        if not self.past:
            self.past.append(status)

    @property
    def status(self):
        return self._status

    @property
    def history(self):
        return list(self.past)

    def move_to(self, status):
        if status not in NEXT_STEPS[self._status]:
            raise ValueError(status)
        self._status = status
        self.past.append(status)


# %% wrong: changed first, checked afterwards · loses: hidden-moves
class Shipment:
    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self._history = [status]

    @property
    def status(self):
        return self._history[-1]

    @property
    def history(self):
        return list(self._history)

    def move_to(self, status):
        self._history.append(status)
        if status not in NEXT_STEPS[self._history[-2]]:
            raise ValueError(status)


# %% wrong: any status of the table may follow · loses: hidden-moves
class Shipment:
    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self._history = [status]

    @property
    def status(self):
        return self._history[-1]

    @property
    def history(self):
        return list(self._history)

    def move_to(self, status):
        if status not in NEXT_STEPS:
            raise ValueError(status)
        self._history.append(status)


# %% wrong: the history leaves out the first status · loses: hidden-history, hidden-moves
class Shipment:
    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self._status = status
        self._moves = []

    @property
    def status(self):
        return self._status

    @property
    def history(self):
        return [*self._moves, self._status]

    def move_to(self, status):
        if status not in NEXT_STEPS[self._status]:
            raise ValueError(status)
        self._status = status
        self._moves.append(status)


# %% wrong: a status that comes twice is noted once · loses: hidden-moves
class Shipment:
    def __init__(self, code, status="booked"):
        if not code or status not in NEXT_STEPS:
            raise ValueError(status)
        self.code = code
        self._history = [status]

    @property
    def status(self):
        return self._history[-1]

    @property
    def history(self):
        return list(self._history)

    def move_to(self, status):
        if status not in NEXT_STEPS[self.status]:
            raise ValueError(status)
        if status not in self._history:
            self._history.append(status)


# %% wrong: move_to overlooks capital letters · loses: hidden-moves
class Shipment:
    def __init__(self, code: str, status: str = "booked") -> None:
        if not code:
            raise ValueError("a shipment needs a code")
        if status not in NEXT_STEPS:
            raise ValueError("no such status")
        self.code = code
        self._history = [status]

    @property
    def status(self) -> str:
        return self._history[-1]

    @property
    def history(self) -> list[str]:
        return list(self._history)

    def move_to(self, status: str) -> None:
        status = status.lower()
        if status not in NEXT_STEPS[self.status]:
            raise ValueError("not after the present status")
        self._history.append(status)


# %% wrong: move_to overlooks spaces · loses: hidden-moves
class Shipment:
    def __init__(self, code: str, status: str = "booked") -> None:
        if not code:
            raise ValueError("a shipment needs a code")
        if status not in NEXT_STEPS:
            raise ValueError("no such status")
        self.code = code
        self._history = [status]

    @property
    def status(self) -> str:
        return self._history[-1]

    @property
    def history(self) -> list[str]:
        return list(self._history)

    def move_to(self, status: str) -> None:
        status = status.strip()
        if status not in NEXT_STEPS[self.status]:
            raise ValueError("not after the present status")
        self._history.append(status)


# %% wrong: the code is cleaned · loses: hidden-moves
class Shipment:
    def __init__(self, code: str, status: str = "booked") -> None:
        if not code:
            raise ValueError("a shipment needs a code")
        if status not in NEXT_STEPS:
            raise ValueError("no such status")
        self.code = code.strip()
        self._history = [status]

    @property
    def status(self) -> str:
        return self._history[-1]

    @property
    def history(self) -> list[str]:
        return list(self._history)

    def move_to(self, status: str) -> None:
        if status not in NEXT_STEPS[self.status]:
            raise ValueError("not after the present status")
        self._history.append(status)


# %% wrong: the present status is never a legal move · loses: hidden-moves
class Shipment:
    def __init__(self, code: str, status: str = "booked") -> None:
        if not code:
            raise ValueError("a shipment needs a code")
        if status not in NEXT_STEPS:
            raise ValueError("no such status")
        self.code = code
        self._history = [status]

    @property
    def status(self) -> str:
        return self._history[-1]

    @property
    def history(self) -> list[str]:
        return list(self._history)

    def move_to(self, status: str) -> None:
        if status == self.status or status not in NEXT_STEPS[self.status]:
            raise ValueError("not after the present status")
        self._history.append(status)


# %% wrong: every history begins with booked · loses: hidden-moves
class Shipment:
    def __init__(self, code: str, status: str = "booked") -> None:
        if not code:
            raise ValueError("a shipment needs a code")
        if status not in NEXT_STEPS:
            raise ValueError("no such status")
        self.code = code
        self._history = ['booked'] if status == 'booked' else ['booked', status]

    @property
    def status(self) -> str:
        return self._history[-1]

    @property
    def history(self) -> list[str]:
        return list(self._history)

    def move_to(self, status: str) -> None:
        if status not in NEXT_STEPS[self.status]:
            raise ValueError("not after the present status")
        self._history.append(status)


# %% wrong: history is a method · loses: hidden-history, hidden-moves, visible
class Shipment:
    def __init__(self, code: str, status: str = "booked") -> None:
        if not code:
            raise ValueError("a shipment needs a code")
        if status not in NEXT_STEPS:
            raise ValueError("no such status")
        self.code = code
        self._history = [status]

    @property
    def status(self) -> str:
        return self._history[-1]

    def history(self) -> list[str]:
        return list(self._history)

    def move_to(self, status: str) -> None:
        if status not in NEXT_STEPS[self.status]:
            raise ValueError("not after the present status")
        self._history.append(status)
