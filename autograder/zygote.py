"""A process that has imported everything a course needs, and forks a worker in milliseconds.

    python -m autograder.zygote FD

It lives behind the outer wall of the sandbox (see sandbox.py), reads jobs from the socket FD, and
forks one worker for each. A job comes with two descriptors: the worker's channel to the grader, and
a lifeline whose other end the grader holds.
"""

import array
import contextlib
import gc
import importlib
import logging
import marshal
import os
import signal
import socket
import sys
from collections.abc import Iterable
from typing import Any

from autograder import warden
from autograder.channel import receive
from autograder.models import Limits
from autograder.recorder import Recorder

PRELOADED = (
    "asyncio",
    "collections.abc",
    "concurrent.futures",
    "contextlib",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "email.message",
    "enum",
    "fractions",
    "functools",
    "http.client",
    "http.server",
    "io",
    "itertools",
    "json",
    "logging",
    "math",
    "pathlib",
    "pytest",
    "random",
    "re",
    "sqlite3",
    "statistics",
    "string",
    "subprocess",
    "tempfile",
    "textwrap",
    "threading",
    "unittest",
    "urllib.parse",
    "urllib.request",
    "uuid",
)
MAX_JOB = 2**20

# Imported before the first exam that needs them: every page that a process holds makes forking it
# slower, and most exams need none of these.
ON_DEMAND = {
    # Whatever does not ask for settings, which a cell's project brings.
    "django": (
        "autograder.services.djangoproject",
        "autograder.services.pages",
        "django.conf",
        "django.contrib.admin.options",
        "django.contrib.auth.hashers",
        "django.contrib.auth.management",
        "django.contrib.contenttypes.management",
        "django.contrib.messages.middleware",
        "django.contrib.messages.storage.fallback",
        "django.contrib.sessions.backends.db",
        "django.contrib.sessions.middleware",
        "django.contrib.staticfiles.finders",
        "django.contrib.staticfiles.storage",
        "django.core.paginator",
        "django.db.backends.sqlite3.base",
        "django.http",
        "django.middleware.clickjacking",
        "django.middleware.common",
        "django.middleware.csrf",
        "django.middleware.security",
        "django.shortcuts",
        "django.template.loader_tags",
        "django.test",
        "django.urls",
        "django.views.generic",
    ),
    "flask": ("flask", "jinja2", "werkzeug.serving"),
    "httpx": ("httpx",),
    "numpy": ("numpy",),
    "pandas": ("pandas",),
    "psycopg": ("psycopg", "autograder.services.server", "autograder.services.postgres"),
    "pymongo": ("pymongo", "autograder.services.server", "autograder.services.mongo"),
    "pymysql": ("pymysql", "autograder.services.server", "autograder.services.mariadb"),
    "redis": ("redis", "autograder.services.server", "autograder.services.valkey"),
    "sqlalchemy": ("sqlalchemy", "sqlalchemy.orm"),
}


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the grader's to handle
    shell = ready_shell()
    control.send(b"ready")
    while True:
        message = _job(control)
        _reap()
        if message is None:
            return
        (limits, settings), channel, lifeline = message
        preload(settings["preload"])
        if os.fork() == 0:
            control.close()
            gc.enable()
            try:
                warden.live(
                    shell,
                    socket.socket(fileno=channel),
                    lifeline,
                    Limits(**limits),
                    settings,
                )
            finally:
                os._exit(1)
        os.close(channel)
        os.close(lifeline)


def ready_shell() -> Any:
    """A shell in a process that has imported and tried everything, its objects out of gc's way."""
    shell = _shell()
    for name in PRELOADED:
        importlib.import_module(name)
    _warm(shell)
    _settle()
    return shell


def preload(packages: Iterable[str]) -> None:
    """Import what ON_DEMAND has for these packages, where it is installed and not imported yet."""
    names = [name for each in packages for name in ON_DEMAND.get(each, ())]
    fresh = [name for name in names if name not in sys.modules]
    for name in fresh:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    if fresh:
        _settle()


def _settle() -> None:
    """Move all objects out of the collector's way: it would write to pages that workers share."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.disable()


WARM_UP = (
    "import math",
    "def f(n: int) -> int:\n    return n\nf(1)",
    "[1, 2]",
    "1 / 0",
    "undefined_name",
    "def (",
)


def _warm(shell: Any) -> None:
    """Run cells once, so that workers find every lazy import and cache filled; then forget."""
    recorder = Recorder(shell, 10_000)
    for source in WARM_UP:
        recorder.begin()
        shell.run_cell(source, store_history=True)
        recorder.end()
    os.close(recorder.file)  # else every submission could read what another wrote there
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    shell.reset(new_session=True)
    shell.execution_count = 1


def _job(control: socket.socket) -> tuple[Any, int, int] | None:
    """What to run (limits, settings), the channel and the lifeline; None at the end."""
    fds = array.array("i")
    data, ancillary, _flags, _address = control.recvmsg(1, socket.CMSG_SPACE(8))
    if not data:
        return None
    for level, kind, content in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            fds.frombytes(content)
    job = receive(control, MAX_JOB)
    return None if job is None else (marshal.loads(job), fds[0], fds[1])  # noqa: S302


def _reap() -> None:
    while True:
        try:
            pid, _status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return


def _shell() -> Any:
    """An IPython shell that leaves no files and asks nothing."""
    from IPython.core.history import HistoryManager
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    logging.raiseExceptions = False
    HistoryManager.enabled = False
    config = Config()
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.cache_size = 0
    config.InteractiveShell.history_length = 0
    shell = InteractiveShell.instance(config=config)
    shell.enable_gui = lambda _gui=None: None
    shell.xmode = "Minimal"
    import builtins

    def no_input(prompt: object = "") -> str:
        raise EOFError("input() has nobody to ask while a notebook is graded")

    def no_exit() -> None:
        raise SystemExit("exit() would end the whole notebook")

    builtins.input = no_input
    shell.ask_exit = no_exit
    return shell


if __name__ == "__main__":
    main()
