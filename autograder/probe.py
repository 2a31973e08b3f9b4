"""Does the sandbox hold on this machine? Each wall is tried, not looked up."""

import os
import platform

from autograder import sandbox
from autograder.engine import Ended, Engine
from autograder.errors import AutograderError
from autograder.models import Limits
from autograder.sandbox import Isolation, Wall

NAMESPACES_REPAIR = (
    "sudo sysctl -w kernel.unprivileged_userns_clone=1"
    " kernel.apparmor_restrict_unprivileged_userns=0"
    " · in Docker: --security-opt seccomp=unconfined --security-opt apparmor=unconfined"
    " · elsewhere: --isolation=process, for work you trust"
)

# What a hostile cell would try first; each prints True where the wall holds.
TRIES = {
    "no network": """
import socket
try:
    socket.create_connection(("192.0.2.1", 80), timeout=0.2)
    print(False)
except OSError:
    print(True)
""",
    "loopback of its own": """
import socket
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
print(client.getpeername()[0] == "127.0.0.1")
""",
    "nothing of this machine's files": """
import os
print(not os.path.exists({secret!r}) and "HOSTNAME" not in os.environ)
""",
    "a read-only root": """
try:
    open("/usr/probe", "w")
    print(False)
except OSError:
    print(True)
""",
    "a process table of its own": """
import os
print(all(int(name) < 10 for name in os.listdir("/proc") if name.isdigit()))
""",
    "no privilege, and none to gain": """
import ctypes
libc = ctypes.CDLL(None)
status = open("/proc/self/status").read()
print("CapEff:\\t0000000000000000" in status and libc.unshare(0x10000000) != 0)
""",
    "system calls filtered": """
print("Seccomp:\\t2" in open("/proc/self/status").read())
""",
    "memory is limited": """
try:
    bytearray(10**11)
    print(False)
except MemoryError:
    print(True)
""",
    "disk is limited": """
try:
    with open("big", "wb") as file:
        for _ in range(200):
            file.write(bytes(2**20))
    print(False)
except OSError:
    print(True)
""",
    "processes are limited": """
import os, time
children = []
try:
    for _ in range(500):
        child = os.fork()
        if child == 0:
            time.sleep(5)
            os._exit(0)
        children.append(child)
    print(False)
except OSError:
    print(True)
""",
}


def walls() -> list[Wall]:
    """Every wall of the sandbox, tried."""
    if platform.system() != "Linux":
        repair = "grade on Linux, or with --isolation=process for work you trust"
        return [Wall("a Linux kernel with namespaces", False, repair)]
    found = [Wall("bubblewrap", sandbox.bwrap() is not None, "apt install bubblewrap")]
    if not found[0].holds:
        return found
    try:
        with Engine(Isolation.NAMESPACES) as engine:
            found.append(Wall("namespaces", True))
            found += [_try(engine, name, source) for name, source in TRIES.items()]
    except AutograderError:
        found.append(Wall("namespaces", False, NAMESPACES_REPAIR))
    return found


def _try(engine: Engine, name: str, source: str) -> Wall:
    secret = (
        os.path.expanduser("~/.bashrc")
        if os.path.exists(os.path.expanduser("~/.bashrc"))
        else "/etc/shadow"
    )
    source = source.replace("{secret!r}", repr(secret))
    shown = []
    try:
        with engine.worker(Limits(), {}) as worker:
            for _name, outputs, _error in worker.cells([("probe", source)]):
                shown = outputs
    except Ended as ended:
        return Wall(f"{name} ({ended.why})", False, "report this: see SECURITY.md")
    holds = shown == [["stream", "stdout", "True\n"]]
    return Wall(name, holds, "report this: see SECURITY.md")
