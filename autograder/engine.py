"""The grader's end of the sandbox: starts a zygote, asks it for workers, and reads their reports.

Nothing here trusts a report: sizes and times are counted while reading, and a worker that breaks
the protocol is ended. A fault of the machine (no namespaces, no memory) is a `Fault`, never a
student's zero.
"""

import contextlib
import marshal
import os
import secrets
import select
import socket
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from autograder import sandbox, wire
from autograder.channel import receive, send
from autograder.errors import Fault
from autograder.models import Limits
from autograder.sandbox import Isolation
from autograder.services import inside as servers
from autograder.services import places
from autograder.worker import GRACE, Test

START_SECONDS = 60
MAX_BYTES = 64 * 2**20  # of all reports of one submission


class Ended(Exception):  # noqa: N818 - an observation about a worker, not a failure of ours
    """A worker ended, or had to be ended, while it was busy with `name` (a cell or a test)."""

    def __init__(self, name: str | int | None, why: str) -> None:
        super().__init__(why)
        self.name, self.why = name, why


class Engine:
    """A zygote and the socket to it. Use as a context manager, from one thread."""

    def __init__(self, isolation: Isolation = Isolation.NAMESPACES) -> None:
        self.isolation = isolation
        self.plans: dict[str, dict[str, Any]] = {}  # of servers, found once
        self.channel: socket.socket | None = None  # of the worker that is running
        self.aborted = False
        with contextlib.suppress(OSError):  # to be shown in the sandbox, it has to be there
            places.make(places.cache_folder())
        self.control, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        arguments = [sys.executable, "-s", "-P", "-m", "autograder.zygote", str(there.fileno())]
        if isolation is Isolation.NAMESPACES:
            arguments[1:1] = ["-X", "frozen_modules=on"]
        self.process = sandbox.start(arguments, isolation, (there.fileno(),))
        there.close()
        self.control.settimeout(START_SECONDS)
        try:
            ready = self.control.recv(16)
        except OSError:
            ready = b""
        if ready != b"ready":
            self.close()
            raise Fault(
                "the sandbox did not start; run: autograder doctor "
                "(or grade work you trust with --isolation=process)"
            )
        self.control.settimeout(None)

    def __enter__(self) -> "Engine":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.control.close()
        try:
            self.process.wait(timeout=5)
        except Exception:
            self.process.kill()
            self.process.wait()

    @property
    def alive(self) -> bool:
        return not self.aborted and self.process.poll() is None

    def abort(self) -> None:
        """From any thread: end what is running. Who waits for it gets a Fault; then close."""
        self.aborted = True
        with contextlib.suppress(OSError):
            self.process.kill()
        channel = self.channel
        if channel is not None:
            with contextlib.suppress(OSError):  # it has ended by itself
                channel.shutdown(socket.SHUT_RDWR)

    def _plans(self, services: tuple[str, ...]) -> dict[str, dict[str, Any]]:
        if self.isolation is Isolation.PROCESS:
            return {}
        missing = [name for name in services if name not in self.plans]
        self.plans |= servers.plans(missing)
        return {name: self.plans[name] for name in services}

    @contextlib.contextmanager
    def worker(
        self,
        limits: Limits,
        files: dict[str, bytes],
        shared: bool = False,
        preload: Iterable[str] = (),
        services: tuple[str, ...] = (),
    ) -> Iterator["Worker"]:
        """A fresh worker with `files` in its working folder; ended when the block is left.

        preload: packages that its cells will import, so that they are imported once for all.
        services: servers that run for it alone, inside its namespaces; without namespaces the cells
        start their own.
        """
        with contextlib.ExitStack() as stack:
            settings: dict[str, Any] = {
                "isolation": str(self.isolation),
                "shared": shared,
                "folder": "",
            }
            settings["preload"] = sorted({*preload, *(servers.DRIVERS[each] for each in services)})
            settings["services"] = self._plans(services)
            if self.isolation is Isolation.PROCESS:
                settings["folder"] = stack.enter_context(tempfile.TemporaryDirectory())
            here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            watched, lifeline = os.pipe()
            stack.callback(here.close)
            stack.callback(setattr, self, "channel", None)
            self.channel = here
            stack.callback(os.close, lifeline)
            job = marshal.dumps((asdict(limits), settings))
            try:
                socket.send_fds(self.control, [b"\1"], [there.fileno(), watched])
                send(self.control, job)
            except OSError:
                raise Fault("the sandbox has ended; grade this submission again") from None
            finally:
                there.close()
                os.close(watched)
            # Past the zygote: what it has read is in the memory of every worker after this one.
            with contextlib.suppress(OSError):  # has ended: reading says so
                send(here, marshal.dumps(files))
            yield Worker(here, limits)


class Worker:
    """One submission's processes, seen from outside."""

    def __init__(self, channel: socket.socket, limits: Limits) -> None:
        self.channel, self.limits = channel, limits
        self.read = 0
        self.why = ""
        self.busy: int | None = None
        self.deadline = time.monotonic() + limits.submission_seconds + GRACE

    def cells(self, cells: list[tuple[str, str]]) -> Iterator[tuple[str, list, list | None]]:
        """Run cells in order; yields name, outputs and exception of each. `Ended` names a cell."""
        self._send(("cells", cells))
        waiting = [name for name, _source in cells]
        for frame in self._frames(self.limits.cell_seconds + GRACE):
            if waiting and frame[0] == "cell" and len(frame) == 4 and frame[1] == waiting[0]:
                yield waiting.pop(0), frame[2], frame[3]
            elif frame == ["idle"] and not waiting:
                return
            # anything else only says that it is ready, or is not the worker's own
        busy = waiting[0] if waiting else cells[-1][0] if cells else None
        if self.read == 0:  # it never said that it is there: nobody's fault but ours
            raise Fault("a worker of the sandbox did not start; grade this submission again")
        raise Ended(busy, self.why)

    def tests(self, tests: list[Test], apart: bool = False) -> dict[int, list[list]]:
        """Run tests; number → its frames. One that the worker never came to is not in it.

        `busy` is then the number of the test at which the worker ended, if any.
        """
        # Numbers of this moment: what a cell or another test reports in advance is not heard.
        numbers = {secrets.randbits(60): test[0] for test in tests}
        last = ["idle", *list(numbers)[-1:]]
        renumbered = [(new, *test[1:]) for new, test in zip(numbers, tests, strict=True)]
        self._send(("tests", renumbered, apart))
        found: dict[int, list[list]] = {}
        self.busy = None
        patience = self.limits.test_seconds * (1 if apart else len(tests)) + 2 * GRACE
        for frame in self._frames(patience):
            if frame == last:
                return found
            if frame[0] != "tests" or len(frame) != 2 or type(frame[1]) is not list:
                continue
            for each in frame[1]:
                if type(each) is list and len(each) == 2 and type(each[0]) is int:
                    number = numbers.get(each[0])
                    if number is not None and number not in found and _well_formed(each[1]):
                        found[number] = each[1]
        self.busy = next((test[0] for test in tests if test[0] not in found), None)
        return found

    def _send(self, command: tuple) -> None:
        try:
            send(self.channel, marshal.dumps(command))
        except OSError:
            return  # it has ended: reading says so

    def _frames(self, patience: float) -> Iterator[list]:
        """Reports until the worker ends, is silent for `patience` seconds, or says too much."""
        self.why = "it ended the process"
        while True:
            wait = min(patience, self.deadline - time.monotonic())
            if wait <= 0 or not select.select([self.channel], [], [], wait)[0]:
                self.why = "it did not end in time and could not be interrupted"
                return
            try:
                data = receive(self.channel, wire.MAX_FRAME)
                if data is None:
                    return
                self.read += len(data)
                if self.read > MAX_BYTES:
                    self.why = f"it reported more than {MAX_BYTES // 2**20} MB"
                    return
                yield wire.loads(data)
            except (OSError, wire.WireError):
                self.why = "it broke the protocol"
                return


def _well_formed(frames: object) -> bool:
    return (
        type(frames) is list
        and bool(frames)
        and all(type(each) is list and each and type(each[0]) is str for each in frames)
        and frames[-1][0] == "end"
        and len(frames[-1]) == 2
        and all(each[0] != "end" and len(each) == 3 for each in frames[:-1])
    )


def files_of(folder: Path, exclude: tuple[str, ...] = (".ipynb",)) -> dict[str, bytes]:
    """Regular files below `folder` by relative path; links and special files are left out."""
    found: dict[str, bytes] = {}
    for parent, folders, names in os.walk(folder, followlinks=False):
        folders[:] = [
            name for name in sorted(folders) if name not in (".ipynb_checkpoints", "__pycache__")
        ]
        for name in sorted(names):
            path = Path(parent) / name
            if path.is_symlink() or not path.is_file() or path.suffix in exclude:
                continue
            found[str(path.relative_to(folder))] = path.read_bytes()
    return found
