"""The life of one worker: made in a fork of the zygote, watched from outside, ended whole.

The warden stays outside of the student's namespaces. When the grader closes its lifeline, or time
or memory is used up, everything inside is killed.
"""

import contextlib
import marshal
import os
import select
import signal
import socket
import time
from typing import Any

from autograder import sandbox
from autograder.channel import receive
from autograder.models import Limits
from autograder.sandbox import Isolation
from autograder.worker import MAX_COMMAND, Session, kill_group, pidfd


def live(
    shell: Any,
    channel: socket.socket,
    lifeline: int,
    limits: Limits,
    settings: dict,
) -> None:
    """Live it, in a process forked from the zygote. Never returns."""
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
    with pidfd(child) as ended:
        while time.monotonic() < deadline:
            ready = select.select([ended, lifeline], [], [], pause)[0]
            if ready:
                break
            if isolated and _memory_of(child) > limits.memory_mb * 2**20:
                break
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    if not isolated:
        kill_group(child)
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
