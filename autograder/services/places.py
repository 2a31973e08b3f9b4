"""Folders outside of the course: templates, kept data, and programs for a user who sees little.

As root a server runs as `nobody`, who cannot look into root's home: kept data and, where needed, a
copy of the programs then live in /var.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path

from autograder.errors import UsageError

NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,30}")
SOCKET_ROOM = 107 - len("/autograder-12345678/.s.PGSQL.5432")


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


@cache
def unprivileged() -> tuple[int, int] | None:
    """Who servers run as when we are root: `nobody`, who exists everywhere; else None."""
    if not is_root():
        return None
    import pwd

    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        return 65534, 65534
    return entry.pw_uid, entry.pw_gid


def cache_folder() -> Path:
    """Where templates are kept; AUTOGRADER_CACHE names another folder."""
    return _own("AUTOGRADER_CACHE", "/var/cache/autograder", "user_cache_path")


def data_folder(kind: str, name: str) -> Path:
    """Where `keep=name` keeps a server's data; AUTOGRADER_DATA names another folder above it."""
    if not NAME.fullmatch(name):
        raise UsageError(
            f"keep={name!r}: a name is lower-case letters, digits, - and _, as in keep='shop'"
        )
    return _own("AUTOGRADER_DATA", "/var/lib/autograder", "user_data_path") / f"{kind}-{name}"


def _own(variable: str, of_root: str, of_user: str) -> Path:
    if os.environ.get(variable):
        return Path(os.environ[variable]).resolve()
    if is_root():
        return Path(of_root)
    import platformdirs

    return getattr(platformdirs, of_user)("autograder", appauthor=False)


def make(folder: Path) -> None:
    """Make a folder and those above it; as root, so that `nobody` can go through."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
        if is_root():
            each.chmod(0o755)


def temporary() -> str:
    """The folder for temporary ones; a socket's path has room for 107 bytes, so not any will do."""
    folder = tempfile.gettempdir()
    fits = len(os.fsencode(folder)) <= SOCKET_ROOM
    return folder if fits and (not is_root() or seen_by_all(folder)) else "/tmp"  # noqa: S108


def seen_by_all(path: str) -> bool:
    """May somebody with no privilege at all run the program, or enter the folder, at `path`?"""
    real = Path(path).resolve()
    return all(each.stat().st_mode & 0o001 for each in (real, *real.parents))


def shown(tree: str, name: str) -> str:
    """A copy of `tree` that everybody may run programs from, made once."""
    place = cache_folder() / "programs" / name
    if not place.is_dir():
        make(place.parent)
        half = Path(tempfile.mkdtemp(dir=place.parent))
        shutil.copytree(tree, half / "copy", symlinks=True)
        half.chmod(0o755)
        try:
            (half / "copy").rename(place)
        except OSError:  # another process was first
            if not place.is_dir():
                raise
        finally:
            shutil.rmtree(half, ignore_errors=True)
    return str(place)
