"""Observations and expectations → a verdict.

The judge runs a test's other half (see cut.py) where student code has never been: its own builtins,
its own expected values, and only decoded plain data from the worker. A test passes when its program
ran to its end, every check held, and every place that reported for the model solution reported
here too. Silence, a frame out of order, an early end: each is a failure of this test alone.
"""

import builtins
import operator
import re
import signal
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from types import CodeType
from typing import Any

from autograder import wire
from autograder.cut import Cut
from autograder.messages import (
    MISSING,
    RAISED_IN_SIGHT,
    failed,
    readable,
    short,
    slip,
)
from autograder.models import Check, Status
from autograder.pieces import JUDGE, Key, Site
from autograder.purity import PURE_BUILTINS, PURE_MODULES
from autograder.wire import Opaque, Raised, WireError

SECONDS = 10  # for one test's comparisons, which take microseconds unless somebody made them slow
MAX_DIGITS = 100_000
WELL_KNOWN = {
    *(f"sqlite3.{name}Error" for name in ("Data", "Integrity", "Operational", "Programming")),
    *(
        f"psycopg.errors.{name}"
        for name in (
            "CheckViolation",
            "ExclusionViolation",
            "ForeignKeyViolation",
            "InFailedSqlTransaction",
            "InsufficientPrivilege",
            "InvalidTextRepresentation",
            "LockNotAvailable",
            "NotNullViolation",
            "NumericValueOutOfRange",
            "SyntaxError",
            "UndefinedColumn",
            "UndefinedTable",
            "UniqueViolation",
        )
    ),
    "django.template.exceptions.TemplateDoesNotExist",
    "django.template.exceptions.TemplateSyntaxError",
    "django.urls.exceptions.NoReverseMatch",
    "django.utils.datastructures.MultiValueDictKeyError",
    "jinja2.exceptions.TemplateNotFound",
    "json.decoder.JSONDecodeError",
    "werkzeug.routing.exceptions.BuildError",
}
_PLACE = re.compile(r" \(<[^<>]*>, line (\d+)\)$")  # where Python has seen a syntax error
NOT_STARTED = "builtins.NotImplementedError", "NotImplementedError"


@dataclass(frozen=True)
class Program:
    """A test ready to be judged. `expected_sites` reported for the model solution."""

    cut: Cut
    code: CodeType
    expected_sites: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Verdict:
    """What became of one test; `credit` is the value of its last expression, a share of points."""

    status: Status
    message: str = ""
    failed: Check | None = None
    credit: Any = None
    sites: frozenset[int] = frozenset()
    opaque: frozenset[Key] = frozenset()

    @property
    def passed(self) -> bool:
        return self.status is Status.PASSED


class _End(BaseException):
    """Ends a judge's program; not an Exception, so that no test can swallow it."""


class _Failed(_End):
    def __init__(self, message: str, check: Check | None = None) -> None:
        self.message, self.check = message, check


class _Stopped(_End):
    """The worker's program raised, on the way to a check whose message is `words`."""

    def __init__(self, raised: Raised, words: str = "") -> None:
        self.raised, self.words = raised, words


class _Jumped(Exception):  # noqa: N818 - a way taken, not an error
    """The worker left a try block."""


class _TooSlow(BaseException):
    pass


def compile_program(cut: Cut, expected_sites: Iterable[int] = ()) -> Program:
    return Program(cut, compile(cut.judge, "<judge>", "exec"), frozenset(expected_sites))


def judge(
    program: Program,
    frames: list[list],
    namespace: dict[str, Any],
    explain: bool = True,
    classes: Container[str] = (),
) -> Verdict:
    """Run the judge's half of a test against what the worker sent.

    frames: [kind, site, …] in the order of arrival; the last is ["end", None or an exception].
    namespace: what the judge's programs of this notebook share; see `new_namespace`.
    explain: say what is wrong, which takes longer than finding it.
    classes: names of classes whose objects are to be compared by their own methods, like those of
    which nothing is known; for calibration.
    """
    bench = _Bench(program.cut.sites, frames, explain, classes)
    if classes:
        bench.look_through()
    namespace[JUDGE] = bench
    try:
        with _within(SECONDS):
            exec(program.code, namespace)  # noqa: S102 - the author's test, cut from student code
            bench.finish(program.expected_sites)
        verdict = Verdict(Status.PASSED)
    except _Failed as end:
        verdict = Verdict(Status.FAILED, end.message, end.check)
    except _Stopped as end:
        own = end.raised.text in program.cut.raises  # the test's own words, come through the answer
        verdict = _stopped(end.raised, end.raised.text if own else end.words)
    except WireError as error:
        verdict = Verdict(Status.FAILED, f"its observations could not be read: {error}")
    except _TooSlow:
        verdict = Verdict(Status.FAILED, "the values it gave take too long to compare")
    except Exception as error:
        # The author's half stumbled over a value of an unexpected kind.
        verdict = Verdict(Status.FAILED, f"{type(error).__name__}: {error}")
    return Verdict(
        verdict.status,
        readable(verdict.message)[:2000],
        verdict.failed,
        bench.credited,
        frozenset(bench.seen),
        frozenset(bench.opaque),
    )


def new_namespace() -> dict[str, Any]:
    """Globals for the judge's programs: pure builtins and an import of pure modules."""
    names = {name: getattr(builtins, name) for name in PURE_BUILTINS if hasattr(builtins, name)}
    names |= {"locals": locals, "__import__": _import, "__build_class__": None}
    return {"__builtins__": names, "__name__": "judge"}


def _import(name: str, *arguments: Any) -> Any:
    if name not in PURE_MODULES and name != "pytest":
        raise ImportError(f"{name} is not for the judge")
    return builtins.__import__(name, *arguments)


def _stopped(raised: Raised, words: str) -> Verdict:
    if raised.chain[0] in NOT_STARTED:
        return Verdict(Status.NOT_STARTED, "not started yet")
    if raised.chain[0] == "autograder.reporter.OutOfTime":
        return Verdict(Status.TIMED_OUT, raised.text)
    if raised.chain[0] == "autograder.reporter.Died":
        return Verdict(Status.CRASHED, raised.text)
    said, message = describe(raised), RAISED_IN_SIGHT
    slipped = slip(raised)
    if slipped:  # the words of the check that was not made say nothing about it
        message = words = slipped
    return Verdict(
        Status.FAILED, said, Check("", said, message=message, raised=_kind(raised), words=words)
    )


def _kind(raised: Raised) -> str:
    """An exception by its built-in or well-known type, and its line.

    Its text, and the name of a class that a cell has made, may hold a test's values.
    """
    names = (name.removeprefix("builtins.") for name in raised.chain)
    known = next((name for name in names if _is_known(name)), "an exception")
    return describe(Raised((known,), "", raised.cell, raised.line))


def _is_known(name: str) -> bool:
    if name in WELL_KNOWN:
        return True
    found = getattr(builtins, name, None)
    return isinstance(found, type) and issubclass(found, BaseException)


def describe(raised: Raised) -> str:
    """An exception as a person reads it: name, text, and the student's own line."""
    text = _PLACE.sub(r" (line \1 of your cell)", raised.text)
    text = readable(f"{raised.name}: {text}" if text else raised.name)
    own = not raised.cell.endswith("-given") and raised.cell != "setup"
    # In words of ours: the name came out of the worker, and could say more than a name.
    where = "your cell" if own else "a given cell"
    return f"{text} (line {raised.line} of {where})" if raised.line else text


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    def ring(_signal: int, _frame: Any) -> None:
        raise _TooSlow

    try:
        before = signal.signal(signal.SIGALRM, ring)
    except ValueError:  # not in the main thread: nothing to ring in
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class _Group:
    """The values of one frame: decoded when they are asked for, raising what the worker raised."""

    def __init__(self, bench: "_Bench", site: int, values: list) -> None:
        self.bench, self.site, self.values = bench, site, values
        self.asked: int | None = None

    def __getitem__(self, index: int) -> Any:
        self.asked = index
        data = self.values[index]
        if type(data) is list and data and data[0] == "e":
            raise _Stopped(wire.decode_exception(data), self.bench.sites[self.site].words)
        value = wire.decode(data)
        where, truth = self.bench.sites[self.site].operands[index]
        classes = self.bench.classes
        itself = type(value) is Opaque or (
            isinstance(value, wire.Frozen | wire.Record) and value.type_name in classes
        )
        if (itself and not truth) or (not itself and _opaque_in(value, classes)):
            self.bench.opaque.add(where)
        return value


class _Bench:
    """What a judge's program calls: `__ag_judge__` in the source that cut.py writes."""

    Jumped = _Jumped

    def __init__(
        self,
        sites: tuple[Site, ...],
        frames: list[list],
        explain: bool,
        classes: Container[str],
    ) -> None:
        self.sites, self.explain, self.classes = sites, explain, classes
        self.frames = frames
        self.position = 0
        self.seen: set[int] = set()
        self.opaque: set[Key] = set()
        self.failure: _Failed | None = None
        self.credited: Any = None

    def look_through(self) -> None:
        """Find every value that is an object, also behind a check that does not hold yet."""
        for kind, site, *values in self.frames[:-1]:
            if kind != "values":
                continue
            group = _Group(self, site, values[0])
            for index in range(len(values[0])):
                with suppress(_Stopped, WireError):
                    group[index]

    # --- frames ----------------------------------------------------------------------------------

    def _next(self, kind: str, site: int) -> list:
        if self.failure is not None:
            raise self.failure
        if self.position >= len(self.frames):
            raise _Failed("the test ended before its checks were made")
        frame = self.frames[self.position]
        if frame[0] == "end":
            if frame[1] is not None:
                raise _Stopped(wire.decode_exception(frame[1]), self.sites[site].words)
            raise _Failed("the test ended before its checks were made")
        if frame[0] == "way" and kind != "way":
            raise _Jumped
        if len(frame) != 3 or frame[0] != kind or frame[1] != site:
            raise _Failed("the test did not run in its order")
        self.position += 1
        self.seen.add(site)
        return frame[2]

    def take(self, site: int, count: int) -> _Group:
        values = self._next("values", site)
        if type(values) is not list or len(values) != count:
            raise WireError("a frame of the wrong length")
        return _Group(self, site, values)

    def more(self, site: int) -> bool:
        return self._next("more", site) is True

    def way(self, site: int) -> int:
        way = self._next("way", site)
        if type(way) is not int:
            raise WireError("a way that is no number")
        return way

    def finish(self, expected: frozenset[int]) -> None:
        if self.failure is not None:
            raise self.failure
        if self.position >= len(self.frames):
            raise _Failed("the test ended before its checks were made")
        frame = self.frames[self.position]
        if frame[0] != "end":
            raise _Failed("the test did not run in its order")
        if frame[1] is not None:
            raise _Stopped(wire.decode_exception(frame[1]))
        missing = sorted(expected - self.seen)
        if missing:
            raise _Failed(f"never checked: {self.sites[missing[0]].text}")

    # --- checks ----------------------------------------------------------------------------------

    def check(
        self,
        site: int,
        condition: Callable[[], Any],
        message: Callable[[], Any],
        got: Callable[[], Any] | None,
        expected: Callable[[], Any] | None,
        names: dict[str, Any],
    ) -> None:
        if not condition():
            if not self.explain:
                self._fail(Check(""))
            text, said = self.sites[site].text, _said(message)
            check = failed(text, names, _value(got), _value(expected), said)
            self._fail(replace(check, words=self.sites[site].words))

    def fail(self, site: int, message: Callable[[], Any]) -> None:
        text, words = self.sites[site].text, self.sites[site].words
        self._fail(Check(text, message=_said(message), words=words))

    def _fail(self, check: Check) -> None:
        # Kept, so that a bare `except` in a test's own try cannot lose it.
        self.failure = _Failed(str(check), check)
        raise self.failure

    def raised(
        self,
        site: int,
        names: tuple[str, ...] | None,
        expected: str,
        match: Callable[[], Any],
        _local: dict[str, Any],
    ) -> None:
        """What a pytest.raises block saw: [exception or None, was it an instance of `expected`]."""
        content = self._next("raises", site)
        if type(content) is not list or len(content) != 2:
            raise WireError("a malformed report of an exception")
        text = self.sites[site].text
        if content[0] is None:
            self._fail(Check(text, "no error", expected))
        error = wire.decode_exception(content[0])
        if names is not None:
            fits = any(name in error.chain for name in names)
        else:
            fits = content[1] is True
        if not fits:
            if error.chain[0] in NOT_STARTED or error.chain[0].startswith("autograder.reporter."):
                raise _Stopped(error)
            self._fail(Check(text, describe(error), expected, raised=_kind(error)))
        pattern = match()
        if pattern is not None and re.search(pattern, error.text) is None:
            wanted = f"{expected} whose text has {pattern!r}"
            self._fail(Check(text, describe(error), wanted, raised=_kind(error)))

    def credit(self, value: Callable[[], Any]) -> None:
        credited = value()
        if isinstance(credited, int | float) and not isinstance(credited, bool):
            self.credited = credited

    # --- arithmetic on values of the student's ---------------------------------------------------

    @staticmethod
    def real(value: Any) -> Any:
        if isinstance(value, int | float | complex) or not isinstance(
            value, str | list | dict | Opaque
        ):
            return value
        raise _Failed(f"expected a number, got {short(value)}")

    @staticmethod
    def negative(value: Any) -> Any:
        return -_Bench.real(value)

    @staticmethod
    def arithmetic(name: str, left: Any, right: Any) -> Any:
        """An operation of the test's on plain values, within bounds."""
        for value in (left, right):
            if isinstance(value, Opaque):
                raise _Failed(f"expected plain data, got {short(value)}")
            if isinstance(value, int) and value.bit_length() > MAX_DIGITS * 4:
                raise _Failed("a number of too many digits")
        kinds = (
            isinstance(left, str | bytes | list | tuple),
            isinstance(right, str | bytes | list | tuple),
        )
        if name == "mul" and any(kinds):
            count = right if kinds[0] else left
            if isinstance(count, int) and count > 100_000:
                raise _Failed("a repetition that is too long")
        if name == "mod" and kinds[0]:
            raise _Failed("% on text")
        return getattr(operator, name)(left, right)

    @staticmethod
    def rows(cases: list, reported: Any) -> Iterator[tuple[Any, Any]]:
        if type(reported) is not list or len(reported) != len(cases):
            raise _Failed("not every case was reported")
        return zip(cases, reported, strict=True)


def _opaque_in(value: Any, classes: Container[str]) -> bool:
    if isinstance(value, wire.Frozen | wire.Record) and value.type_name in classes:
        return True
    if isinstance(value, dict):
        return any(_opaque_in(each, classes) for pair in value.items() for each in pair)
    if isinstance(value, list | tuple | set | frozenset):
        return any(_opaque_in(each, classes) for each in value)
    if isinstance(value, wire.Frozen):
        return _opaque_in(value.fields, classes)
    return type(value) is Opaque


def _said(message: Callable[[], Any]) -> str:
    try:
        value = message()
    except (Exception, _End):
        return ""
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _value(thunk: Callable[[], Any] | None) -> Any:
    if thunk is None:
        return MISSING
    try:
        return thunk()
    except (Exception, _End):
        return MISSING
