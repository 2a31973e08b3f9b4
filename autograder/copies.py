"""Going back in an exercise notebook: the model solution, and the untouched stub.

Nothing is lost: what a stub replaces is kept in a numbered file, in the course's folder kept/.
"""

import shutil
import subprocess
from pathlib import Path

from nbformat import NotebookNode

from autograder import layout, notebook, progress, submission
from autograder.course import Course
from autograder.errors import CourseError, UsageError, did_you_mean
from autograder.models import Unit


def solution(course: Course, path: Path, exercise: str) -> str:
    """The model answer, once an answer of the learner's own was checked; for self-study only.

    exercise: its name, or its number in the notebook from 1.
    """
    unit = course.unit_of(path)
    if not course.solution(unit).is_file():
        raise CourseError("this copy of the course has no model solutions: ask your teacher")
    model = notebook.read(course.solution(unit))
    exercise = _named(exercise, notebook.exercises(model))
    tried = progress.load(course).get(unit.slug, {}).get("exercises", {}).get(exercise, {})
    if not tried.get("attempts"):
        raise UsageError(
            f"{exercise} first wants an attempt of yours: write an answer, save, run %check, "
            "and then ask again"
        )
    return "\n\n".join(
        notebook.model_answer(cell)
        for cell in model.cells
        if notebook.is_answer(cell) and notebook.exercise(cell) == exercise
    )


def reset(course: Course, path: Path, exercise: str) -> list[Path]:
    """Put the stubs of `exercise` back into the notebook; the files that keep what was there."""
    unit = course.unit_of(path)
    nb = notebook.read(path)
    exercise = _named(exercise, notebook.exercises(nb))
    stubs = submission.answers(_untouched(course, unit))
    kept = []
    for cell in nb.cells:
        name = notebook.grade_id(cell)
        if notebook.is_answer(cell) and notebook.exercise(cell) == exercise and name in stubs:
            if cell.source != stubs[name]:
                kept.append(_keep(course.root / "kept" / unit.slug, name, cell))
            cell.source = stubs[name]
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
    notebook.write(nb, path)
    return kept


def _untouched(course: Course, unit: Unit) -> NotebookNode:
    """The exercise as it was handed out; learners may have worked in the course's own copy."""
    if course.solution(unit).is_file():
        from autograder import assignment  # nbgrader takes seconds to import

        settings = layout.load_settings(course.nbgrader_config)
        return assignment.exercise(notebook.read(course.solution(unit)), settings, unit.slug)
    place = course.exercise(unit).relative_to(course.root)
    git = shutil.which("git")
    if git:
        command = [git, "-C", str(course.root), "show", f"HEAD:./{place.as_posix()}"]
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
        if done.returncode == 0:
            return notebook.loads(done.stdout, str(place))
    raise CourseError(f"the untouched {place} is nowhere here: get a fresh copy of it")


def _named(exercise: str, names: list[str]) -> str:
    if exercise.isdecimal() and 1 <= int(exercise) <= len(names):
        return names[int(exercise) - 1]
    if exercise not in names:
        hint = did_you_mean(exercise, names) or f"; the exercises are {', '.join(names)}"
        raise UsageError(f"no exercise {exercise!r} in this notebook{hint}")
    return exercise


def _keep(folder: Path, name: str, cell: NotebookNode) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    ending = "py" if cell.cell_type == "code" else "md"
    number = 1
    while (path := folder / f"{name}-{number}.{ending}").exists():
        number += 1
    path.write_text(cell.source + "\n", encoding="utf-8")
    return path
