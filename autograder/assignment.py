"""solutions/ → exercises/: what a student gets, made by nbgrader's own preprocessors.

The same steps as `nbgrader generate_assignment`, in its order and with the course's settings,
without its database: the two write the same bytes, and a test holds them to it.
"""

import contextlib
import copy
import shutil
from pathlib import Path
from typing import Any

import nbgrader.preprocessors as steps
from nbformat import NotebookNode
from nbgrader.coursedir import CourseDirectory
from nbgrader.nbgraderformat import ValidationError
from nbgrader.utils import find_all_files
from traitlets.config import Config

from autograder import notebook
from autograder.errors import NotebookError

# nbgrader's GenerateAssignment.preprocessors but SaveCells, which writes to its database, and
# InstantiateTests, which starts a kernel to fill in autotests: this course has none.
STEPS = (
    steps.LockCells,
    steps.ClearSolutions,
    steps.ClearOutput,
    steps.CheckCellMetadata,
    steps.ComputeChecksums,
    steps.ClearHiddenTests,
    steps.ClearMarkScheme,
    steps.ComputeChecksums,
    steps.CheckCellMetadata,
)

SECRETS = ("BEGIN SOLUTION", "BEGIN HIDDEN TESTS", "BEGIN MARK SCHEME")


def exercise(solution: NotebookNode, settings: Config, name: str) -> NotebookNode:
    """The student's version of a solution notebook; `name` is for messages."""
    check(solution, name)
    nb = release(with_header(notebook.canonical(solution), settings), settings, name)
    _refuse_secrets(nb, name)
    return nb


def release(solution: NotebookNode, settings: Config, name: str) -> NotebookNode:
    """What `nbgrader generate_assignment` makes of an instructor's notebook that has its header."""
    nb = copy.deepcopy(solution)
    resources: dict[str, Any] = {"metadata": {"name": name}, "nbgrader": {}}
    for step in STEPS:
        try:
            nb, resources = step(config=settings)(nb, resources)
        except (RuntimeError, ValidationError) as error:
            raise NotebookError(f"{name}: {str(error).splitlines()[0]}") from None
    return nb


def with_header(solution: NotebookNode, settings: Config, root: Path | None = None) -> NotebookNode:
    """The notebook with the course's header and footer cells; their paths are relative to root."""
    with contextlib.chdir(root or Path.cwd()):
        try:
            nb, _resources = steps.IncludeHeaderFooter(config=settings)(copy.deepcopy(solution), {})
        except OSError as error:
            raise NotebookError(
                f"nbgrader_config.py names a header or footer that cannot be read: {error}"
            ) from None
    return nb


def check(solution: NotebookNode, name: str) -> None:
    """Refuse a solution notebook that could not be graded, with the cell that is wrong."""
    seen: set[str] = set()
    for cell in solution.cells:
        data = cell.metadata.get("nbgrader")
        if data is None:
            continue
        place = f"{name}: cell {cell.get('id', '?')!r}"
        grade_id = notebook.grade_id(cell)
        if not grade_id:
            raise NotebookError(f"{place} has nbgrader metadata without a grade_id; add one")
        if grade_id in seen:
            raise NotebookError(f"{place}: grade_id {grade_id!r} is used twice; ids are unique")
        seen.add(grade_id)
        if data.get("grade") and not isinstance(data.get("points"), int | float):
            raise NotebookError(
                f"{place} is graded but has no points; expected a number in its nbgrader "
                'metadata, like "points": 1'
            )
    if not any(notebook.is_test(cell) for cell in solution.cells):
        raise NotebookError(f"{name} has no test cell with points; nothing in it could be graded")


def build(source: Path, settings: Config) -> dict[Path, bytes]:
    """Everything students get of the assignment in folder `source`: relative path → bytes."""
    files = {}
    for path in _files(source):
        if path.is_symlink() or not path.is_file():
            raise NotebookError(f"{path} is not a regular file; copy its content instead")
        if path.suffix == ".ipynb":
            nb = exercise(notebook.read(path), settings, str(path))
            data = notebook.dumps(nb).encode()
        else:
            data = path.read_bytes()
            for secret in SECRETS:
                if secret.encode() in data:
                    raise NotebookError(
                        f"{path} has '{secret}' in it and would be given to students as it is; "
                        "move it into the notebook or elsewhere"
                    )
        files[path.relative_to(source)] = data
    return files


def stale(source: Path, target: Path, settings: Config) -> list[str]:
    """How folder `target` differs from what `source` makes: one line a file."""
    wanted = build(source, settings)
    found = {path.relative_to(target): path for path in _files(target)}
    lines = [f"{target / name} is missing" for name in sorted(wanted.keys() - found.keys())]
    lines += [f"{found[name]} has no source" for name in sorted(found.keys() - wanted.keys())]
    lines += [
        f"{found[name]} is not what its solution makes"
        for name in sorted(wanted.keys() & found.keys())
        if found[name].read_bytes() != wanted[name]
    ]
    return lines


def assign(source: Path, target: Path, settings: Config) -> None:
    """Make folder `target` anew from `source`. Nothing is touched where `source` is not usable."""
    wanted = build(source, settings)
    if target.exists():
        shutil.rmtree(target)
    for name, data in wanted.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _files(folder: Path) -> list[Path]:
    """What nbgrader would take along: everything but caches and checkpoints."""
    return sorted(Path(path) for path in find_all_files(str(folder), CourseDirectory().ignore))


def _refuse_secrets(nb: NotebookNode, name: str) -> None:
    for cell in nb.cells:
        for secret in SECRETS:
            if secret in cell.source:
                raise NotebookError(f"{name}: cell {cell.id!r} still has '{secret}' in it")
