"""What the service tests share: one server for a file of tests, and what a server leaves behind."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tiny import ROOT

from autograder import services

# The tests create and drop what they like: never on a server of the developer's own.
for name in ("DATABASE_URL", "MYSQL_URL", "MONGODB_URI", "REDIS_URL"):
    os.environ.pop(name, None)


def running(kind: str, **options):
    """A server to use in `with`; where this machine has none, the test is skipped and says why."""
    try:
        return getattr(services, kind)(**options)
    except services.Unavailable as error:
        pytest.skip(str(error))


class Room:
    """A folder for temporary folders, and the processes that have to do with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen] = []

    def left(self) -> list[str]:
        """Folders in it, and commands of the processes that name it or work in it."""
        found = sorted(each.name for each in self.folder.iterdir())
        for process in psutil.process_iter():
            try:
                words = [*process.cmdline(), process.cwd()]
            except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
                continue
            if process.pid != os.getpid() and any(str(self.folder) in word for word in words):
                found.append(" ".join(words)[:100])
        return found

    def left_after(self, seconds: float) -> list[str]:
        """What is still left when nothing else goes away, or after `seconds`."""
        end = time.monotonic() + seconds
        while (left := self.left()) and time.monotonic() < end:
            time.sleep(0.05)
        return left

    def python(self, source: str, *before: str) -> subprocess.Popen:
        """Another Python, whose temporary folder this is."""
        process = subprocess.Popen(
            [*before, sys.executable, "-c", source],
            env=os.environ | {"TMPDIR": str(self.folder), "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.processes.append(process)
        return process

    def kill(self, process: subprocess.Popen) -> None:
        if not process.stdout.closed:
            process.kill()
            process.communicate()


def room() -> Iterator[Room]:
    """Not pytest's tmp_path: a socket's path is short, and `nobody` has to be able to enter."""
    folder = Path(tempfile.mkdtemp(prefix="room-", dir="/tmp" if os.name == "posix" else None))
    folder.chmod(0o755)
    before, tempfile.tempdir = tempfile.tempdir, str(folder)
    made = Room(folder)
    yield made
    tempfile.tempdir = before
    for process in made.processes:
        made.kill(process)
    shutil.rmtree(folder, ignore_errors=True)
