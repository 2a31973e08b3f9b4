"""Runs inside the sandbox: a student's cells, then each test in a fork of the state after them.

Everything here is in reach of student code, so nothing here is believed: it reports what it saw,
and the judge decides. Tests arrive after the student's cells ran, as code without its expected
values (see cut.py). Reports are wire.py's frames, one message of channel.py each.

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
from collections.abc import Iterator
from types import CodeType, SimpleNamespace
from typing import Any

from autograder import encoding, wire
from autograder.channel import receive, send
from autograder.models import Limits
from autograder.namespace import Names
from autograder.recorder import Recorder, Sink
from autograder.reporter import Died, OutOfTime, Reporter, Stop

MAX_COMMAND = 256 * 2**20
GRACE = 2.0  # seconds between the signal that ends a test and the one that cannot be ignored
_SPARED = resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE

# number, marshalled code, and whether it awaits at its top level
Test = tuple[int, bytes, bool]


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
            send(self.channel, wire.dumps(frame))
        except wire.WireError:
            send(self.channel, wire.dumps([frame[0], frame[1], "too large"]))

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
        report = encoding.encode_exception(error, self.cells)
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
            kill_group(child)
        os.close(reader)
        os.waitpid(child, 0)
        kill_group(child)  # what it started and left behind
        if len(tests) == 1:  # believed only where the test did not report before
            kind = OutOfTime if why.startswith("did") else Died
            self.report_tests([(tests[0][0], [["end", encoding.encode_exception(kind(why))]])])

    def _goes_on(self, child: int, reader: int, count: int) -> bool:
        """Wait for the end of a fork; False as soon as one of its tests takes too long.

        Its byte for each test says that it goes on; at most `count` are listened to.
        """
        with pidfd(child) as ended:
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
            send(self.channel, wire.dumps(["tests", [list(each) for each in done]]))
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
        except Stop:
            pass
        except BaseException as caught:
            error = caught
        ended = encoding.encode_exception(error, self.cells) if error is not None else None
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


class pidfd:  # noqa: N801
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


def kill_group(group: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)
