"""A student's file gives the source of answer cells, and nothing else of it counts.

Test cells, points, metadata, outputs, kernels and cell order all come from the instructor's copy:
what a student changes there has no effect, whatever it is. (In a course from elsewhere, cells that
students added run too, as nbgrader runs them; they are student code like answers.) So a submission
is read as leniently as JSON allows, and what cannot be read is a sentence for one student, never an
error for the class.
"""

import json
import os
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import notebook

MAX_BYTES = notebook.MAX_BYTES
MAX_SOURCE = 2**20
TOO_LONG = 'raise ValueError("{:.1f} MB were handed in for this cell; at most {} MB are graded")'
MAX_CELLS = 5000
MAX_FILES, MAX_FILE_BYTES = 200, 16 * 2**20


@dataclass(frozen=True)
class Own:
    """A cell without a grade_id, as a student has it: `kind` is its cell type."""

    kind: str
    source: str


@dataclass(frozen=True)
class Submission:
    """grade_id → source of the answer cells; `problem` says why there are none.

    order: every cell as it comes, the ids of those that have one, an Own for the others.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""
    order: tuple[str | Own, ...] = ()

    def own(self, known: Collection[str]) -> dict[str, list[Own]]:
        """The student's own cells by the one of `known` that they stand behind, "" at the top."""
        found: dict[str, list[Own]] = {}
        behind = ""
        for each in self.order:
            if isinstance(each, Own):
                found.setdefault(behind, []).append(each)
            elif each in known:
                behind = each
        return found


def read(path: Path) -> Submission:
    """A submitted notebook, whatever it is; never raises for its content."""
    try:
        data = read_regular(path, MAX_BYTES)
    except FileNotFoundError:
        return Submission(problem="not handed in")
    except (OSError, ValueError) as error:
        return Submission(problem=f"cannot be read: {getattr(error, 'strerror', None) or error}")
    return loads(data)


def loads(data: bytes) -> Submission:
    try:
        content = json.loads(data)
    except RecursionError:
        return Submission(problem="not a notebook: nested too deeply")
    except ValueError:
        return Submission(problem="not a notebook: not JSON")
    cells = content.get("cells") if isinstance(content, dict) else None
    if not isinstance(cells, list):
        return Submission(problem="not a notebook of format 4: it has no list of cells")
    found: dict[str, str] = {}
    order: list[str | Own] = []
    for cell in cells[:MAX_CELLS]:
        name, source = _grade_id(cell), _source(cell)
        if source is not None and len(source) > MAX_SOURCE:
            source = TOO_LONG.format(len(source) / 2**20, MAX_SOURCE // 2**20)
        if source is None:
            continue
        if name is not None:
            found.setdefault(name, source)
            order.append(name)
        elif (kind := cell.get("cell_type")) in ("code", "markdown"):
            order.append(Own(kind, source))
    return Submission(found, order=tuple(order))


def timestamp(folder: Path) -> str:
    """What timestamp.txt says of when it was handed in; empty where there is none to read."""
    try:
        return read_regular(folder / "timestamp.txt", 1000).decode().strip()
    except (OSError, ValueError):
        return ""


def answers(nb: Mapping[str, Any]) -> dict[str, str]:
    """grade_id → source of a notebook's cells; the first of duplicates."""
    found: dict[str, str] = {}
    for cell in nb["cells"]:
        name, source = _grade_id(cell), _source(cell)
        if name is not None and source is not None:
            found.setdefault(name, source)
    return found


def read_regular(path: Path, cap: int) -> bytes:
    """The content of a regular file of at most `cap` bytes; links and special files are refused."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("not a regular file")
        if status.st_size > cap:
            raise ValueError(f"{status.st_size / 2**20:.0f} MB; at most {cap // 2**20} MB are read")
        return file.read(cap + 1)[:cap]


def extra_files(folder: Path) -> dict[str, bytes]:
    """Regular files that were handed in beside the notebooks, within caps."""
    found: dict[str, bytes] = {}
    for parent, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent) / name
            if path.suffix == ".ipynb" or name == "timestamp.txt" or len(found) >= MAX_FILES:
                continue
            try:
                found[str(path.relative_to(folder))] = read_regular(path, MAX_FILE_BYTES)
            except (OSError, ValueError):
                continue
    return found


def _grade_id(cell: Any) -> str | None:
    data = cell.get("metadata") if isinstance(cell, dict) else None
    data = data.get("nbgrader") if isinstance(data, dict) else None
    name = data.get("grade_id") if isinstance(data, dict) else None
    return name if isinstance(name, str) else None


def _source(cell: Any) -> str | None:
    source = cell.get("source") if isinstance(cell, dict) else None
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        return None
    # Half a surrogate pair cannot be Python, and could not be written down again.
    return source.encode("utf-8", "replace").decode("utf-8")
