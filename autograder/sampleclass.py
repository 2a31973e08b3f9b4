"""A class of invented students, made from tests/answers/, so that grading has real input.

The same unit, size and seed always make the same class. Besides students from strong to weak it has
those every class has: late ones, one who handed in nothing, one who never started, and one whose
file no program can open.
"""

import copy
import csv
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder import answers as answer_files
from autograder import notebook
from autograder.answers import Answer
from autograder.course import Course
from autograder.errors import UsageError
from autograder.models import Unit

PREFIX = "sample-"
DUE = datetime(2026, 1, 31, 20, 0, tzinfo=UTC)
SMALLEST = 4
LATE_SHARE = 0.1

FIRST_NAMES = ("Ada", "Bo", "Chidi", "Dunja", "Emre", "Fatou", "Goran", "Hana", "Ines", "Jun")
LAST_NAMES = ("Álvarez", "Bakker", "Chen", "Diallo", "Eriksen", "Farouk", "Gupta", "Horvat")


@dataclass(frozen=True)
class Student:
    """One sample student. `submits` is the notebook's text, None for nothing at all."""

    id: str
    first_name: str
    last_name: str
    kind: str
    submits: str | None
    at: datetime | None
    points: Mapping[str, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        return sum(self.points.values())


def make(course: Course, unit: Unit, students: int, seed: int) -> list[Student]:
    """The class, nothing written yet."""
    if students < SMALLEST:
        raise UsageError(f"a sample class has at least {SMALLEST} students, not {students}")
    rng = random.Random(seed)  # noqa: S311 - for variety, not for secrets
    solution = notebook.read(course.solution(unit))
    exercise = notebook.read(course.exercise(unit))
    choices = answer_files.read(course.answers_folder(unit))
    model = {
        notebook.exercise(cell): Answer(
            notebook.exercise(cell), "the model solution", notebook.model_answer(cell)
        )
        for cell in solution.cells
        if notebook.is_answer(cell)
    }
    return list(_students(solution, exercise, choices, model, students, rng))


def write(course: Course, unit: Unit, students: Sequence[Student]) -> Path:
    """Put the class into submitted/, and into build/ a roster for nbgrader and what to expect.

    Returns the manifest: {"unit", "due", "students": [{"id", "kind", "points": {exercise: n}}]}.
    """
    others = [
        path.name
        for path in (course.submitted.iterdir() if course.submitted.is_dir() else ())
        if path.is_dir() and not path.name.startswith(PREFIX)
    ]
    if others:
        raise UsageError(
            f"submitted/ holds {len(others)} students who are not samples ({others[0]}, …); "
            "a sample class would mix with them: make it in another clone"
        )
    for path in course.submitted.glob(f"{PREFIX}*/{unit.slug}/*"):
        path.unlink()
    for student in students:
        if student.submits is not None:
            folder = course.submitted_folder(unit, student.id)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{unit.slug}.ipynb").write_text(student.submits, encoding="utf-8")
            (folder / "timestamp.txt").write_text(f"{student.at:%Y-%m-%d %H:%M:%S} UTC\n")
    course.build.mkdir(exist_ok=True)
    with (course.build / "sample-class.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "first_name", "last_name"])
        rows.writerows((each.id, each.first_name, each.last_name) for each in students)
    manifest = course.build / "sample-class.json"
    manifest.write_text(json.dumps(_manifest(unit, students), indent=1) + "\n", encoding="utf-8")
    return manifest


def _manifest(unit: Unit, students: Sequence[Student]) -> dict[str, Any]:
    return {
        "unit": unit.slug,
        "due": f"{DUE:%Y-%m-%d %H:%M:%S} UTC",
        "students": [
            {"id": each.id, "kind": each.kind, "points": dict(each.points)} for each in students
        ],
    }


def _students(
    solution: NotebookNode,
    exercise: NotebookNode,
    choices: Mapping[str, Sequence[Answer]],
    model: Mapping[str, Answer],
    count: int,
    rng: random.Random,
) -> Iterator[Student]:
    special = dict(
        zip(rng.sample(range(count), 3), ("missing", "untouched", "unreadable"), strict=True)
    )
    late = set(rng.sample(range(count), max(1, round(count * LATE_SHARE))))
    for number in range(count):
        kind = special.get(number, "ordinary")
        strength = 1 - number / max(1, count - 1)
        chosen = {
            name: pick
            for name in model
            if (pick := _pick(model[name], choices.get(name, ()), strength, rng))
        }
        if kind != "ordinary":
            chosen = {}
        text = notebook.dumps(_filled_in(exercise, chosen))
        if kind == "unreadable":
            text = text[: len(text) // 2]
        hours = rng.uniform(1, 60) * (1 if number in late else -1)
        yield Student(
            id=f"{PREFIX}{number + 1:02}",
            first_name=FIRST_NAMES[number % len(FIRST_NAMES)],
            last_name=LAST_NAMES[number % len(LAST_NAMES)],
            kind="late" if kind == "ordinary" and number in late else kind,
            submits=None if kind == "missing" else text,
            at=None if kind == "missing" else DUE + timedelta(hours=hours),
            points=_expected(solution, chosen),
        )


def _pick(
    model: Answer, choices: Sequence[Answer], strength: float, rng: random.Random
) -> Answer | None:
    """A right answer for strong students, a wrong one or none (None) for weak ones."""
    right = [model, *(answer for answer in choices if answer.right)]
    wrong = [answer for answer in choices if not answer.right]
    if rng.random() < 0.1 + 0.85 * strength or not wrong:
        return rng.choice(right)
    return rng.choice(wrong) if rng.random() < 0.3 + 0.6 * strength else None


def _filled_in(exercise: NotebookNode, chosen: Mapping[str, Answer]) -> NotebookNode:
    nb = copy.deepcopy(exercise)
    for cell in nb.cells:
        if notebook.is_answer(cell) and notebook.exercise(cell) in chosen:
            cell.source = chosen[notebook.exercise(cell)].source
    return nb


def _expected(solution: NotebookNode, chosen: Mapping[str, Answer]) -> dict[str, float]:
    points = dict.fromkeys(notebook.exercises(solution), 0.0)
    for cell in solution.cells:
        if notebook.is_test(cell) and (answer := chosen.get(notebook.exercise(cell))):
            names = notebook.tests(solution, answer.exercise)
            if cell.id.removeprefix(f"{answer.exercise}-") not in answer.expected_losses(names):
                points[answer.exercise] += notebook.points(cell)
    return points
