"""Runs inside the sandbox: a student's cells, then each test in a fork of the state after them.

Everything here is in reach of student code, so nothing here is believed: it reports what it saw,
and the judge decides. Tests arrive after the student's cells ran, as code without its expected
values (see cut.py). Reports are wire.py's frames, one message each on a socket that keeps message
boundaries, so that a fork which dies in the middle of one spoils no other.

Commands, marshalled by the grader:      Reports, after a first ["ready"]:
    ("cells", [(name, source), …])           ["cell", name, outputs, exception or None] …, ["idle"]
    ("tests", [Test, …], apart)              ["tests", [[number, frames], …]] …, ["idle", last]

Cells and tests are reported in their order, so the first that is missing is the one that ended it.
"""

import ast
import builtins
import contextlib
import linecache
import marshal
import os
import resource
import select
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from types import CodeType, SimpleNamespace
from typing import Any

from autograder import sandbox, wire
from autograder.models import Limits
from autograder.namespace import Names
from autograder.sandbox import Isolation

CHUNK = 128 * 1024
MAX_COMMAND = 256 * 2**20
GRACE = 2.0  # seconds between the signal that ends a test and the one that cannot be ignored
_SPARED = resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE
WHOLE, FIRST, MORE, LAST = b"\0", b"\1", b"\2", b"\3"

# number, marshalled code, and whether it awaits at its top level
Test = tuple[int, bytes, bool]


class OutOfTime(BaseException):
    """Raised in student code by the clock; not an Exception, so that few handlers swallow it."""


class Died(Exception):  # noqa: N818 - the name the judge reads
    """Stands for a fork that ended without a report."""


class _Stop(BaseException):
    """Ends a test's program where its author's code gave up."""


# --- messages ------------------------------------------------------------------------------------


def send(channel: socket.socket, data: bytes) -> None:
    """One message of any size over a SOCK_SEQPACKET socket."""
    if len(data) <= CHUNK:
        channel.sendall(WHOLE + data)
        return
    for start in range(0, len(data), CHUNK):
        flag = FIRST if start == 0 else LAST if start + CHUNK >= len(data) else MORE
        channel.sendall(flag + data[start : start + CHUNK])


def receive(channel: socket.socket, cap: int) -> bytes | None:
    """The next whole message; None at the end. Broken-off ones are skipped."""
    parts: list[bytes] = []
    size = 0
    while True:
        data = channel.recv(CHUNK + 1)
        if not data:
            return None
        flag, body = data[:1], data[1:]
        if flag == WHOLE:
            return body
        if flag == FIRST:
            parts, size = [], 0
        parts.append(body)
        size += len(body)
        if size > cap:
            raise wire.WireError(f"a message of more than {cap} bytes")
        if flag == LAST:
            return b"".join(parts)


# --- what a test's program calls -----------------------------------------------------------------


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
            raise _Stop
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
                content.append(wire.encode(value))
            except OutOfTime:
                raise
            except StopIteration as stop:
                error = RuntimeError("StopIteration from a plain call")
                error.__cause__ = stop
                raw.append(None)
                content.append(wire.encode_exception(stop, self.cells))
            except BaseException as caught:
                error = caught
                raw.append(None)
                content.append(wire.encode_exception(caught, self.cells))
        self._add("values", site, content)
        if error is not None and len(thunks) == 1:
            raise error
        return raw

    def values(self, site: int, *values: Any) -> list:
        self._add("values", site, [wire.encode(value) for value in values])
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
        raise _Stop

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
            raise _Stop
        if isinstance(error, OutOfTime | _Stop):
            return False
        self.value = error
        fits = None
        if self.kind is not None:
            fits = isinstance(error, self.kind())
        report = wire.encode_exception(error, self.reporter.cells)
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


# --- the session ---------------------------------------------------------------------------------


class Session:
    """One submission: `shell` is the zygote's IPython shell, `channel` the grader's socket."""

    def __init__(self, shell: Any, channel: socket.socket, limits: Limits, settings: dict) -> None:
        self.shell, self.channel, self.limits = shell, channel, limits
        self.settings = settings
        self.cells: dict[str, str] = {}
        self.recorder = Recorder(shell, limits.output_kb * 1024)
        self.hooks = _hooks(shell)

    def run(self) -> None:
        """Answer commands until the grader closes the socket."""
        signal.signal(signal.SIGALRM, _ring)
        self.report(["ready"])
        Reporter.builtins = SimpleNamespace(**vars(builtins))
        with self.shell.builtin_trap, self.shell.display_trap:
            self._answer()

    def _answer(self) -> None:
        while (data := receive(self.channel, MAX_COMMAND)) is not None:
            command, *arguments = marshal.loads(data)  # noqa: S302 - from the grader
            if command == "cells":
                self.run_cells(*arguments)
                self.report(["idle"])
            else:
                self.run_tests(*arguments)
                self.report(["idle", arguments[0][-1][0]])

    def report(self, frame: list) -> None:
        try:
            send(self.channel, wire.dumps(frame)[4:])
        except wire.WireError:
            send(self.channel, wire.dumps([frame[0], frame[1], "too large"])[4:])

    # --- cells -----------------------------------------------------------------------------------

    def run_cells(self, cells: list[tuple[str, str]]) -> None:
        for name, source in cells:
            outputs, error = self.run_cell(name, source)
            self.report(["cell", name, outputs, error])

    def run_cell(self, name: str, source: str) -> tuple[list, list | None]:
        self.recorder.begin()
        file = f"<{name}>"
        self.cells[file] = name
        self.shell.compile.get_code_name = lambda *_code, **_more: file
        error: BaseException | None = None
        try:
            with _clock(self.limits.cell_seconds):
                error = self._run(source, file)
        except BaseException as caught:
            error = caught
        outputs = self.recorder.end()
        if error is None:
            return outputs, None
        report = wire.encode_exception(error, self.cells)
        return [*outputs, ["error", report]], report

    def _run(self, source: str, file: str) -> BaseException | None:
        """Run a cell as IPython does; directly where it is nothing but Python, which is faster."""
        codes = self._plain(source, file)
        if codes is None:
            result = self.shell.run_cell(source, store_history=True)
            return result.error_before_exec or result.error_in_exec
        self.shell.execution_count += 1
        for code in codes:
            exec(code, self.shell.user_ns)  # noqa: S102 - what this process is for
        return None

    def _plain(self, source: str, file: str) -> list[CodeType] | None:
        """A cell compiled; None for magics, a top-level await, or a shell that was customised."""
        if _hooks(self.shell) != self.hooks:
            return None
        source = _without_helpers(source)
        try:
            if _ends_in_block(source):  # nothing to show: one pass is enough
                codes = [compile(source, file, "exec", dont_inherit=True)]
            else:
                tree = ast.parse(source)
                last = tree.body[-1:]
                shown = last and isinstance(last[0], ast.Expr) and not source.rstrip().endswith(";")
                body = ast.Module(tree.body[:-1] if shown else tree.body, [])
                codes = [compile(body, file, "exec", dont_inherit=True)]
                if shown:
                    codes.append(compile(ast.Interactive(last), file, "single", dont_inherit=True))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
        lines = source.splitlines(keepends=True)
        linecache.cache[file] = (len(source), None, lines, file)  # for inspect.getsource
        return codes

    # --- tests -----------------------------------------------------------------------------------

    def run_tests(self, tests: list[Test], apart: bool) -> None:
        """`apart`: every test in a fork of its own; else all in one, or in this very process."""
        if self.settings["shared"]:
            for test in tests:
                self.report_tests([(test[0], self.run_test(test, alone=False))])
            return
        for group in [[test] for test in tests] if apart else [tests]:
            self._forked(group)

    def _forked(self, tests: list[Test]) -> None:
        with _spare():
            reader, writer = os.pipe()
            child = os.fork()
        if child == 0:
            try:
                os.setpgid(0, 0)
                done = []
                for test in tests:
                    os.write(writer, b".")
                    done.append((test[0], self.run_test(test, alone=True)))
                # Sent together: where this fork ends before, each test runs again in its own.
                self.report_tests(done)
            finally:
                os._exit(0)
        os.close(writer)
        why = "it ended the process"
        with _spare():
            goes_on = self._goes_on(child, reader, len(tests))
        if not goes_on:
            why = f"did not end within {self.limits.test_seconds:g} seconds"
            _kill_group(child)
        os.close(reader)
        os.waitpid(child, 0)
        _kill_group(child)  # what it started and left behind
        if len(tests) == 1:  # believed only where the test did not report before
            kind = OutOfTime if why.startswith("did") else Died
            self.report_tests([(tests[0][0], [["end", wire.encode_exception(kind(why))]])])

    def _goes_on(self, child: int, reader: int, count: int) -> bool:
        """Wait for the end of a fork; False as soon as one of its tests takes too long.

        Its byte for each test says that it goes on; at most `count` are listened to.
        """
        with _pidfd(child) as ended:
            for _ in range(count + 2):  # and two more: that it closed the pipe, and that it ended
                watched = [ended] if reader is None else [ended, reader]
                ready = select.select(watched, [], [], self.limits.test_seconds + GRACE)[0]
                if not ready or ended in ready:
                    return bool(ready)
                if not os.read(reader, 1):
                    reader = None
        return False

    def report_tests(self, done: list[tuple[int, list]]) -> None:
        """Frames of tests, as many in a message as it takes."""
        try:
            send(self.channel, wire.dumps(["tests", [list(each) for each in done]])[4:])
        except wire.WireError:  # too large: without the one that makes it so
            if len(done) > 1:
                for each in done:
                    self.report_tests([each])

    def run_test(self, test: Test, alone: bool) -> list[list]:
        """The frames of one test. `alone`: it shares no names, neither with student code."""
        _number, code, awaits = test
        reporter = Reporter(self.cells)
        theirs = self.shell.user_ns
        namespace = Names(theirs) if alone else theirs
        namespace["__ag_worker__"] = reporter
        error: BaseException | None = None
        sys.stdout = sys.stderr = Sink()
        try:
            with _clock(self.limits.test_seconds):
                self._execute(marshal.loads(code), namespace, awaits)  # noqa: S302
        except _Stop:
            pass
        except BaseException as caught:
            error = caught
        ended = wire.encode_exception(error, self.cells) if error is not None else None
        if isinstance(namespace, Names):
            theirs.clear()
            theirs.update(namespace.copied)
        else:
            namespace.pop("__ag_worker__", None)
        return [*reporter.frames, ["end", ended]]

    @staticmethod
    def _execute(code: CodeType, namespace: dict, awaits: bool) -> None:
        if not awaits:
            exec(code, namespace)  # noqa: S102 - the test's program
            return
        import asyncio

        coroutine = eval(code, namespace)  # noqa: S307
        asyncio.run(coroutine)


def _hooks(shell: Any) -> list:
    """What IPython calls around a cell: its own, and whatever a student's cell has added."""
    return [*shell.ast_transformers, *(list(each) for each in shell.events.callbacks.values())]


def _without_helpers(source: str) -> str:
    """A cell without this course's own magics, which have nothing to do while it is graded."""
    first, _newline, rest = source.partition("\n")
    return f"\n{rest}" if first.strip() in ("%load_ext autograder", "%check") else source


def _ends_in_block(source: str) -> bool:
    """Is the last line that is not indented the head of a function, class or other block?"""
    last = next(
        (line for line in reversed(source.split("\n")) if line[:1].strip() not in ("", "#")), ""
    )
    return last.startswith(("def ", "class ", "if ", "for ", "while ", "with ", "else:", "except"))


class Sink:
    """Takes what a test prints; nobody sees it, since it may hold what the test asked."""

    encoding, errors, closed = "utf-8", "strict", False

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True


class Recorder:
    """What a cell shows, in order, as Jupyter records it; cut off past `cap` characters a cell.

    Outputs are ["stream", name, text], ["display", data, metadata], ["result", data, metadata] and
    ["error", exception].
    """

    def __init__(self, shell: Any, cap: int) -> None:
        self.shell, self.cap = shell, cap
        self.outputs: list[list] = []
        self.size = 0
        self.file, path = tempfile.mkstemp()  # in the private /tmp: a memfd would count nowhere
        os.unlink(path)
        self.read = 0
        shell.display_pub.publish = self.display
        shell.displayhook.write_output_prompt = lambda: None
        shell.displayhook.write_format_data = self.result
        shell.displayhook.finish_displayhook = lambda: None
        shell.display_pub.clear_output = lambda wait=False: None
        shell._showtraceback = lambda *_: None
        shell.showtraceback = lambda *_args, **_options: None
        shell.showsyntaxerror = lambda *_args, **_options: None
        os.dup2(self.file, 1)
        os.dup2(self.file, 2)

    def begin(self) -> None:
        self.outputs, self.size = [], 0
        sys.stdout, sys.stderr = Stream(self, "stdout"), Stream(self, "stderr")

    def end(self) -> list:
        self._from_file()
        outputs, self.outputs = self.outputs, []
        return outputs

    def stream(self, name: str, text: str) -> None:
        if not text or not self._fits(len(text)):
            return
        if self.outputs and self.outputs[-1][:2] == ["stream", name]:
            self.outputs[-1][2] += text
        else:
            self.outputs.append(["stream", name, text])

    def _fits(self, count: int) -> bool:
        if self.size >= self.cap:
            return False
        self.size += count
        if self.size >= self.cap:
            self.outputs.append(
                ["stream", "stderr", f"\n[output cut off at {self.cap} characters]\n"]
            )
            return False
        return True

    def _from_file(self) -> None:
        """What programs that the cell started wrote."""
        size = os.fstat(self.file).st_size
        if size > self.read:
            data = os.pread(self.file, min(size - self.read, self.cap), self.read)
            self.read = size
            self.stream("stdout", data.decode("utf-8", "replace"))

    def display(self, data: Any, metadata: Any = None, **_options: Any) -> None:
        self._bundle("display", data, metadata)

    def result(self, data: Any, metadata: Any = None) -> None:
        self._bundle("result", data, metadata)

    def _bundle(self, kind: str, data: Any, metadata: Any) -> None:
        plain = {str(k): v for k, v in dict(data or {}).items() if isinstance(v, str)}
        if self._fits(sum(map(len, plain.values()))):
            self.outputs.append([kind, plain])


class Stream:
    """sys.stdout and sys.stderr of a cell."""

    encoding, errors, closed = "utf-8", "strict", False

    def __init__(self, recorder: Recorder, name: str) -> None:
        self._recorder, self._name = recorder, name

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._recorder.stream(self._name, text)
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 1 if self._name == "stdout" else 2


# --- processes and clocks ------------------------------------------------------------------------


def _ring(_signal: int, _frame: Any) -> None:
    raise OutOfTime(_clock.sentence)


class _clock:  # noqa: N801 - used as a context manager
    """Raise OutOfTime in this process after `seconds`, and again each second after that."""

    sentence = "did not end in time"

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __enter__(self) -> None:
        _clock.sentence = f"did not end within {self.seconds:g} seconds"
        signal.setitimer(signal.ITIMER_REAL, self.seconds, 1)

    def __exit__(self, *_: Any) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)


class _pidfd:  # noqa: N801
    def __init__(self, pid: int) -> None:
        self.pid = pid

    def __enter__(self) -> int:
        self.fd = os.pidfd_open(self.pid)
        return self.fd

    def __exit__(self, *_: Any) -> None:
        os.close(self.fd)


@contextlib.contextmanager
def _spare() -> Iterator[None]:
    """Here the worker has what student code may not use, should that have used up all else."""
    limits = {kind: resource.getrlimit(kind) for kind in _SPARED}
    for kind, (_soft, hard) in limits.items():
        resource.setrlimit(kind, (hard, hard))
    try:
        yield
    finally:
        for kind, both in limits.items():
            resource.setrlimit(kind, both)


def _kill_group(group: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def live(
    shell: Any,
    channel: socket.socket,
    lifeline: int,
    limits: Limits,
    settings: dict,
) -> None:
    """The life of one worker, in a process forked from the zygote. Never returns.

    This process stays outside of the student's namespaces and holds their end: when the grader
    closes the lifeline, or time or memory is used up, everything inside is killed.
    """
    isolated = settings["isolation"] == Isolation.NAMESPACES
    if isolated:
        sandbox.enter(limits, bool(settings["services"]))
    child = os.fork()
    if child == 0:
        os.close(lifeline)
        try:
            if isolated:
                sandbox.settle(lambda: _serve(settings["services"], limits))
            else:
                os.setpgid(0, 0)
            folder = sandbox.WORK if isolated else settings["folder"]
            os.chdir(folder)
            files = receive(channel, MAX_COMMAND)
            for name, data in marshal.loads(files or marshal.dumps({})).items():  # noqa: S302
                os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
                with open(name, "wb") as file:
                    file.write(data)
            sandbox.limit(limits)
            Session(shell, channel, limits, settings).run()
        finally:
            os._exit(0)
    channel.close()
    _watch(child, lifeline, limits, isolated)
    os._exit(0)


def _serve(plans: dict[str, dict], limits: Limits) -> None:
    """Start the servers of a unit that declares some, and tell its cells where they are."""
    if plans:
        from autograder.services import inside

        urls = inside.start(sandbox.SERVICES, plans, lambda: sandbox.confine_server(limits))
        os.environ.update(inside.environment(urls))


def _watch(child: int, lifeline: int, limits: Limits, isolated: bool) -> None:
    deadline = time.monotonic() + limits.submission_seconds
    pause = 0.25
    with _pidfd(child) as ended:
        while time.monotonic() < deadline:
            ready = select.select([ended, lifeline], [], [], pause)[0]
            if ready:
                break
            if isolated and _memory_of(child) > limits.memory_mb * 2**20:
                break
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    if not isolated:
        _kill_group(child)
    os.waitpid(child, 0)


def _memory_of(root: int) -> int:
    """Bytes that `root` and its descendants hold, shared pages counted once between them."""
    parents: dict[int, int] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    parents[int(name)] = int(file.read().rpartition(")")[2].split()[1])
            except (OSError, ValueError, IndexError):
                continue
    family, grown = {root}, True
    while grown:
        grown = False
        for pid, parent in parents.items():
            if parent in family and pid not in family:
                family.add(pid)
                grown = True
    total = 0
    for pid in family:
        try:
            with open(f"/proc/{pid}/smaps_rollup") as file:
                total += sum(
                    int(line.split()[1]) * 1024 for line in file if line.startswith("Pss:")
                )
        except (OSError, ValueError, IndexError):
            continue
    return total
