"""Runs one server in a folder of its own until the process that asked for it is gone.

    python -I -S supervisor.py PLAN        PLAN is JSON, see `Plan` in recipes.py

Standard input is the lifeline: the kernel's operating system closes its other end however that
process ends, `kill -9` included, and then everything the server started is killed and the folder is
removed. A parent-death signal alone would not do: it belongs to the thread that asked, is lost when
the user id changes, exists on Linux only, and removes no folder.

Started by path and without site-packages, because 300 ms of imports would be most of a start.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time

if __package__:
    from autograder.services import templates
else:
    sys.path.append(os.path.dirname(os.path.abspath(__file__)))
    import templates

EXITED = "exited"
LOG = "log"
HALF = ".half"
_LINUX = sys.platform == "linux"
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


class Failed(Exception):  # noqa: N818 - the server failed, not this program
    """The server could not be started; the message is for the person who asked."""


class Host:
    """The folder, the processes in it, and their end."""

    def __init__(self, plan: dict) -> None:
        self.plan = plan
        self.user = plan.get("user")  # [uid, gid] to become, or None
        self.lock = threading.RLock()  # a signal may end what is just being started
        self.child: subprocess.Popen | None = None
        self.folder = self._make_folder()
        self.data = os.path.join(plan.get("keep") or self.folder, "data")
        try:
            self.log = open(os.path.join(self.folder, LOG), "ab", buffering=0)  # noqa: SIM115
        except OSError:
            self._remove(self.folder if not plan.get("folder") else "")
            raise

    def _make_folder(self) -> str:
        folder = self.plan.get("folder")
        if folder is None:
            name = f"autograder-{os.urandom(4).hex()}"
            folder = os.path.join(self.plan["temporary"], name)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        self._give(folder)
        return folder

    def _give(self, path: str) -> None:
        if self.user:
            os.chown(path, *self.user)

    def fill(self, text: str) -> str:
        """A placeholder's value in a command of the plan."""
        return text.replace("{folder}", self.folder).replace("{data}", self.data)

    # --- the data folder -------------------------------------------------------------------------

    def prepare(self) -> None:
        """Bring the data folder about: kept from last time, unpacked, or built and then packed."""
        keep = self.plan.get("keep")
        if keep:
            os.makedirs(keep, mode=0o700, exist_ok=True)
            self._give(keep)
            self._hold(os.path.join(keep, "lock"))
        for name, text in self.plan["files"].items():
            with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
                file.write(text)
            self._give(file.name)
        if os.path.isdir(self.data):
            return
        # Under another name until it is whole, so that a kill in the middle leaves no half of it.
        whole, self.data = self.data, self.data + HALF
        self._remove(self.data)
        os.mkdir(self.data, 0o700)
        self._give(self.data)
        archive = self.plan["archive"]
        if archive and os.path.exists(archive):
            templates.unpack(archive, self.data, self.user)
        else:
            for command in self.plan["build"]:
                self._build([self.fill(each) for each in command])
            if archive:
                templates.pack(self.data, archive)
        os.rename(self.data, whole)
        self.data = whole

    def _build(self, command: list) -> None:
        child = self.start(command)
        if child.wait() != 0:
            raise Failed(f"{os.path.basename(command[0])} ended with {child.returncode}")

    def _hold(self, path: str) -> None:
        """Lock for as long as this process lives; wait a little, a kernel may be restarting."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        end = time.monotonic() + self.plan["patience"]
        while True:
            try:
                if os.name == "nt":
                    import msvcrt

                    msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
                else:
                    import fcntl

                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                if time.monotonic() > end:
                    raise Failed("in use") from None
                time.sleep(0.05)
            else:
                return

    # --- processes -------------------------------------------------------------------------------

    def start(self, command: list) -> subprocess.Popen:
        """Start a program in a process group of its own, as the user of the plan."""
        options: dict = {"start_new_session": True, "cwd": self.folder}
        if self.user:
            options |= {"user": self.user[0], "group": self.user[1], "extra_groups": []}
        if _LINUX:
            options["preexec_fn"] = _die_with_me(os.getpid())
        with self.lock:
            self.child = subprocess.Popen(
                command,
                env={name: self.fill(text) for name, text in self.plan["environment"].items()},
                stdin=subprocess.DEVNULL,
                stdout=self.log,
                stderr=subprocess.STDOUT,
                **options,
            )
        return self.child

    def end(self) -> None:
        """Stop the server, kill what is left of it, and remove what was temporary."""
        self.lock.acquire()  # for good: nothing may be started from here on
        child = self.child
        if child is not None and child.poll() is None and self.plan["stop"] != "SIGKILL":
            with contextlib.suppress(OSError):
                child.send_signal(getattr(signal, self.plan["stop"], signal.SIGTERM))
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(self.plan["grace"])
        kill_all(child)
        if self.data.endswith(HALF):
            self._remove(self.data)
        if not self.plan.get("folder"):
            self._remove(self.folder)

    @staticmethod
    def _remove(folder: str) -> None:
        if os.path.isdir(folder):
            import shutil  # 10 ms that no start has to pay

            shutil.rmtree(folder, ignore_errors=True)


def _die_with_me(parent: int):
    """For Linux: the server dies with its supervisor, should that one be killed with -9."""
    import ctypes

    libc = ctypes.CDLL(None)

    def prepare() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    return prepare


def kill_all(child: subprocess.Popen | None) -> None:
    """Kill the server's group, and on Linux whatever left it: PostgreSQL's backends do.

    They are ours to find because this process adopts orphans below it (`adopt_orphans`).
    """
    if child is not None:
        with contextlib.suppress(OSError):
            child.kill() if os.name == "nt" else os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    for _round in range(100):
        left = _children() if _LINUX else []
        if not left:
            return
        for pid in left:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
            with contextlib.suppress(OSError):
                os.waitpid(pid, 0)


def _children() -> list:
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []


def adopt_orphans() -> None:
    if _LINUX:
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


# --- the life of a supervisor --------------------------------------------------------------------


def main() -> None:
    for name in ("SIGINT", "SIGHUP"):  # Ctrl+C is the notebook's, not the server's
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    plan = json.loads(sys.argv[1])
    adopt_orphans()
    try:
        host = Host(plan)
    except OSError as error:
        say({"error": f"{error.strerror}: {error.filename}"})
        return

    def follow() -> None:
        with contextlib.suppress(OSError):
            while os.read(0, 1):
                pass
        host.end()
        os._exit(0)

    lifeline = threading.Thread(target=follow, daemon=True)
    lifeline.start()
    signal.signal(signal.SIGTERM, lambda *_: (host.end(), os._exit(0)))
    try:
        host.prepare()
        if not plan["serve"]:  # the folder alone
            say({"folder": host.folder, "pid": 0})
            lifeline.join()
        child = host.start([host.fill(each) for each in plan["serve"]])
        say({"folder": host.folder, "pid": child.pid})
        child.wait()
        with contextlib.suppress(OSError), open(os.path.join(host.folder, EXITED), "w"):
            pass  # the one who waits for the server to answer looks for it, then reads the log
    except (Failed, templates.NotUnpackedError) as error:
        say({"error": str(error), "log": tail(host.folder)})
    except OSError as error:
        say({"error": f"{error.strerror}: {error.filename}", "log": tail(host.folder)})
    lifeline.join()


def tail(folder: str, lines: int = 6) -> str:
    """The end of a server's log."""
    try:
        with open(os.path.join(folder, LOG), errors="replace") as file:
            return "\n".join(file.read()[-4000:].strip().splitlines()[-lines:])
    except OSError:
        return ""


def say(message: dict) -> None:
    with contextlib.suppress(OSError):  # whoever asked may be gone already; the lifeline tells
        print(json.dumps(message), flush=True)


if __name__ == "__main__":
    main()
