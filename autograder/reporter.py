"""What the worker's half of a test calls: it evaluates, and writes down what came out.

`cut` writes such programs, and `judge` follows the frames. Everything here is in reach of student
code: that is why the judge knows which frames have to come.
"""

from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace
from typing import Any

from autograder import encoding, wire


class OutOfTime(BaseException):
    """Raised in student code by the clock; not an Exception, so that few handlers swallow it."""


class Died(Exception):  # noqa: N818 - the name the judge reads
    """Stands for a fork that ended without a report."""


class Stop(BaseException):
    """Ends a test's program where its author's code gave up."""


class Reporter:
    """`__ag_worker__` in the source that cut.py writes. Keeps frames and sends them in bulk."""

    builtins = SimpleNamespace()  # Python's own, as they were before student code ran

    def __init__(self, cells: dict[str, str]) -> None:
        self.cells = cells
        self.frames: list[list] = []
        self.room = wire.MAX_ITEMS

    def _add(self, kind: str, site: int, content: Any) -> None:
        self.room -= 1
        if self.room <= 0:
            raise Stop
        self.frames.append([kind, site, content])

    def observe(self, site: int, *thunks: Callable[[], Any]) -> list:
        """Evaluate each; where there are several, one that raises does not keep the next from it.

        (An `or` may not need the one that raised: that is for the judge to say.)
        """
        raw: list[Any] = []
        content: list[Any] = []
        error: BaseException | None = None
        for thunk in thunks:
            try:
                value = thunk()
                raw.append(value)
                content.append(encoding.encode(value))
            except OutOfTime:
                raise
            except StopIteration as stop:
                error = RuntimeError("StopIteration from a plain call")
                error.__cause__ = stop
                raw.append(None)
                content.append(encoding.encode_exception(stop, self.cells))
            except BaseException as caught:
                error = caught
                raw.append(None)
                content.append(encoding.encode_exception(caught, self.cells))
        self._add("values", site, content)
        if error is not None and len(thunks) == 1:
            raise error
        return raw

    def values(self, site: int, *values: Any) -> list:
        self._add("values", site, [encoding.encode(value) for value in values])
        return list(values)

    def raises(self, site: int, kind: Callable[[], Any] | None) -> "_Raises":
        return _Raises(self, site, kind)

    def each(self, site: int, items: Iterable) -> Iterator:
        for item in items:
            self._add("more", site, True)
            yield item
        self._add("more", site, False)

    def turn(self, site: int, condition: Any) -> bool:
        more = bool(condition)
        self._add("more", site, more)
        return more

    def way(self, site: int, number: int) -> None:
        self._add("way", site, number)

    def stop(self) -> None:
        raise Stop

    # The judge's helpers, as the worker needs them to follow a lifted condition.
    @staticmethod
    def real(value: Any) -> Any:
        return value

    @staticmethod
    def negative(value: Any) -> Any:
        return -value

    @staticmethod
    def arithmetic(name: str, left: Any, right: Any) -> Any:
        import operator

        return getattr(operator, name)(left, right)

    @staticmethod
    def rows(cases: list, reported: list) -> Iterator:
        return zip(cases, reported, strict=False)


class _Raises:
    """Stands in for pytest.raises: reports what was raised, and swallows it."""

    def __init__(self, reporter: Reporter, site: int, kind: Callable[[], Any] | None) -> None:
        self.reporter, self.site, self.kind = reporter, site, kind
        self.value: BaseException | None = None

    def __enter__(self) -> "_Raises":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, _trace: Any) -> bool:
        if error is None:
            self.reporter._add("raises", self.site, [None, None])
            raise Stop
        if isinstance(error, OutOfTime | Stop):
            return False
        self.value = error
        fits = None
        if self.kind is not None:
            fits = isinstance(error, self.kind())
        report = encoding.encode_exception(error, self.reporter.cells)
        self.reporter._add("raises", self.site, [report, fits])
        return True

    @property
    def type(self) -> type:
        return type(self.value)

    @property
    def exception(self) -> BaseException | None:
        return self.value

    def match(self, pattern: str) -> bool:
        import re

        if re.search(pattern, str(self.value)) is None:
            raise AssertionError(f"{pattern!r} does not match {str(self.value)!r}")
        return True

    def __str__(self) -> str:
        return repr(self.value)
