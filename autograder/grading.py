"""One submission, from its answers to a Result.

Execution is nbclient in a Jupyter kernel behind `execute`: it does not isolate hostile code, so it
serves for one's own work and for validating the course (SECURITY.md).
"""

import ast
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode

from autograder import notebook, submission
from autograder.course import Course
from autograder.models import CellResult, Result, Status, Unit

CELL_SECONDS = 30


def grade(course: Course, unit: Unit, answers: Mapping[str, str]) -> Result:
    """Grade answers (grade_id → source) with hidden tests, or with visible ones alone.

    Hidden tests are where solutions/ is; a course given to students does not have it, and then
    the hidden cells count as not graded.
    """
    exercise = notebook.read(course.exercise(unit))
    has_solution = course.solution(unit).is_file()
    instructor = notebook.read(course.solution(unit)) if has_solution else exercise
    nb = submission.rebuild(instructor, exercise, answers)
    with tempfile.TemporaryDirectory(prefix="autograder-") as temporary:
        folder = Path(temporary) / "work"
        shutil.copytree(course.exercise_folder(unit), folder, ignore=_no_notebooks)
        execute(nb, folder)
    return Result(unit.slug, tuple(_verdict(cell) for cell in nb.cells if notebook.is_test(cell)))


def execute(nb: NotebookNode, folder: Path) -> bool:
    """Run every code cell in order in a fresh kernel in `folder`; outputs land in `nb`.

    False when the kernel died; the cells after that have no execution count.
    """
    client = NotebookClient(
        nb,
        timeout=CELL_SECONDS,
        interrupt_on_timeout=True,
        allow_errors=True,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
    )
    with tempfile.TemporaryDirectory(prefix="autograder-ipython-") as profile:
        environment = os.environ | {"IPYTHONDIR": profile, "NBGRADER_EXECUTION": "autograde"}
        try:
            client.execute(env=environment)
        except DeadKernelError:
            return False
    return True


def _verdict(cell: NotebookNode) -> CellResult:
    status, message = _outcome(cell)
    points = notebook.points(cell)
    return CellResult(
        grade_id=notebook.grade_id(cell),
        exercise=notebook.exercise(cell),
        title=notebook.title(cell),
        points=points if status is Status.PASSED else 0.0,
        max_points=points,
        status=status,
        hidden=notebook.grade_id(cell).partition(notebook.exercise(cell))[2].startswith("-hidden"),
        message=message,
    )


def _outcome(cell: NotebookNode) -> tuple[Status, str]:
    if not _has_statements(cell.source):
        return Status.NOT_GRADED, "its tests are not in this copy of the course"
    if cell.execution_count is None:
        return Status.CRASHED, "an earlier cell ended the kernel, so this test never ran"
    for output in cell.outputs:
        if output.output_type == "error":
            if output.ename == "NotImplementedError":
                return Status.NOT_STARTED, "not started yet"
            if output.ename == "KeyboardInterrupt":
                return Status.TIMED_OUT, f"did not end within {CELL_SECONDS} seconds"
            return Status.FAILED, f"{output.ename}: {output.evalue}"
    return Status.PASSED, ""


def _has_statements(source: str) -> bool:
    """A cell of nothing but comments proves nothing: it must not give points."""
    try:
        return bool(ast.parse(TransformerManager().transform_cell(source)).body)
    except SyntaxError:
        return True


def _no_notebooks(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name.endswith(".ipynb") or name == ".ipynb_checkpoints"]
