"""Templates: a data folder built once, packed, and unpacked for each server after that.

Building takes PostgreSQL a second, unpacking 50 ms. Standard library alone: the supervisor loads
this by path.
"""

import contextlib
import os
import subprocess


class NotUnpackedError(Exception):
    """What `tar` had to say."""


def unpack(archive: str, folder: str, user: list | None) -> None:
    """Unpack a template; `tar` takes a third of the time of Python's tarfile."""
    options: dict = {}
    if user:
        options = {"user": user[0], "group": user[1], "extra_groups": []}
    with open(archive, "rb") as source:
        try:
            done = subprocess.run(
                ["tar", "-xf", "-"],  # noqa: S607
                stdin=source,
                cwd=folder,
                capture_output=True,
                check=False,
                **options,
            )
        except FileNotFoundError:
            _unpack_slowly(archive, folder, user)
            return
    if done.returncode != 0:
        raise NotUnpackedError(done.stderr.decode(errors="replace").strip().partition("\n")[0])


def _unpack_slowly(archive: str, folder: str, user: list | None) -> None:
    import tarfile

    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    for parent, _folders, names in os.walk(folder):
        os.chmod(parent, 0o700)  # PostgreSQL insists
        for path in [parent, *(os.path.join(parent, name) for name in names)] if user else ():
            os.chown(path, *user)


def pack(folder: str, archive: str) -> None:
    """Write the template whole or not at all: another kernel may be writing it too."""
    import tarfile

    os.makedirs(os.path.dirname(archive), exist_ok=True)
    half = f"{archive}.{os.getpid()}"
    try:
        # GNU's format has no extended header for each file: half as many blocks to read.
        with tarfile.open(half, "w", format=tarfile.GNU_FORMAT) as file:
            for name in sorted(os.listdir(folder)):
                file.add(os.path.join(folder, name), name)
        os.chmod(half, 0o644)  # it is an empty database, and a sandbox reads it as nobody
        os.replace(half, archive)
    except OSError:  # a template saves time; without one, the next start builds again
        with contextlib.suppress(OSError):
            os.unlink(half)
