"""A test's own globals, in front of the student's.

A test reads the student's names as they are now, and what it sets itself is its own: a helper
function of the student's that happens to be called `result` stays what it is while a test has a
variable of that name, and student code finds nothing of the test's among its globals.
"""

from typing import Any

_NOTHING = object()


class Names(dict):
    """Globals for one test, as `exec` takes them; `behind` are the student's.

    CPython asks `__getitem__` of globals that are no plain dict, except in the body of a class,
    where it looks at what is stored: so there is a copy, and what differs from it is the test's.
    """

    def __init__(self, behind: dict[str, Any]) -> None:
        super().__init__(behind)
        self.behind, self.copied = behind, dict(behind)

    def __getitem__(self, name: str) -> Any:
        stored = self.get(name, _NOTHING)
        if stored is not self.copied.get(name, _NOTHING):
            if stored is _NOTHING:  # the test has deleted it
                raise KeyError(name)
            return stored
        return self.behind[name]
