"""A learner's own check of one exercise notebook: what `%check`, JupyterLab's button and
`autograder check` show.

The notebook runs as the learner, without walls: it is their own machine and their own work. What
comes back is plain JSON in which a hidden test is a title, a status and the next step.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder import grading, notebook, progress, submission
from autograder.course import Course
from autograder.engine import Engine
from autograder.errors import CourseError, Fault, NotebookError
from autograder.exam import Exam
from autograder.models import CellResult, Result, Status, Unit
from autograder.sandbox import Isolation

VERSION = 1
HINTS = 3
WITH_HIDDEN = "Visible and hidden tests were run."
WITHOUT_HIDDEN = "Only the visible tests were run: the hidden ones are with your teacher."
STOPPED = "The check was stopped."
ADVICE = {
    Status.NOT_STARTED: "You have not started this one.",
    Status.TIMED_OUT: (
        "It did not end in time: is there a loop that never stops, or a call that waits for ever?"
    ),
    Status.CRASHED: "It ended the whole process: look for exit(), quit() or endless recursion.",
}


class Checker:
    """Warm: one engine and the exams it has read. For one thread; `cancel` is for any other."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.engine: Engine | None = None
        self.exams: dict[str, tuple[Any, Exam, dict[str, str]]] = {}

    def __enter__(self) -> "Checker":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        engine, self.engine = self.engine, None
        if engine is not None:
            engine.close()

    def warm(self) -> None:
        """See to it that there is an engine."""
        if self.engine is not None and not self.engine.alive:
            self.close()
        if self.engine is None:
            self.engine = Engine(Isolation.PROCESS)

    def cancel(self) -> None:
        """End the check that is running, once its `stopped` says so; the next one starts afresh."""
        engine = self.engine
        if engine is not None:
            engine.abort()

    def check(self, path: Path, stopped: Callable[[], bool] = lambda: False) -> dict[str, Any]:
        """Grade the saved notebook at `path` and record it.

        NotebookError or CourseError where it is no exercise of the course, Fault where it was
        stopped: `stopped` is asked once there is an engine to cancel, and before anything is
        recorded. The keys of what comes back are in `report`.
        """
        nb = notebook.read(path)
        unit = self.course.unit_of(path)
        self.warm()
        if stopped():
            raise Fault(STOPPED)
        exam, stubs = self._exam(unit)
        given = submission.answers(nb)
        if not any(name in given for name in stubs):
            raise NotebookError(f"{path} has none of the answer cells of {unit.slug}")
        handed_out = None
        if self.course.solution(unit).is_file():  # elsewhere the exercise is the learner's own copy
            handed_out = {
                cell.grade_id: notebook.stub(cell.source)
                for cell in exam.cells
                if cell.role == "answer"
            }
        result = grading.grade(self.engine, exam, stubs | given, stubs=handed_out).result
        if stopped():
            raise Fault(STOPPED)
        answers: dict[str, str] = {}
        for name in stubs:  # an exercise may have several answer cells
            answers[notebook.exercise_of(name)] = answers.get(
                notebook.exercise_of(name), ""
            ) + given.get(name, stubs[name])
        note = ""
        try:
            kept = progress.record(self.course, result, answers)
        except OSError as error:
            kept, note = {}, f"Your progress could not be saved: {error.strerror}."
        hidden = self.course.solution(unit).is_file()
        return report(result, nb, kept.get("exercises", {}), hidden) | {"note": note}

    def _exam(self, unit: Unit) -> tuple[Exam, dict[str, str]]:
        """Read anew only where the course's files have changed."""
        files = (self.course.solution(unit), self.course.exercise(unit))
        if not self.course.exercise(unit).is_file():
            raise CourseError(f"{self.course.exercise(unit)} is not there")
        stamp = [file.stat().st_mtime_ns for file in files if file.is_file()]
        known = self.exams.get(unit.slug)
        if known is None or known[0] != stamp:
            exam = grading.open_exam(self.course, unit, self.engine)
            known = stamp, exam, grading.stubs(self.course, unit)
            self.exams[unit.slug] = known
        return known[1], known[2]


def report(
    result: Result, nb: NotebookNode, attempts: Mapping[str, Any], hidden: bool
) -> dict[str, Any]:
    """What a learner may know of a result, as JSON.

    unit, hidden (were hidden tests run too), tests (the same in words), points, max_points, problem
    (why nothing could be read), note (what else to say), and exercises: name,
    title, points, max_points, status ("passed", "started", "not started"), attempts, hint (1 to 3,
    the next to open; 0 for none) and cells: grade_id, title, status, hidden, points, max_points,
    lines (role and text, see messages.lines) and message (the lines as one text).
    """
    headings = titles(nb)
    exercises = []
    for name, cells in result.exercises.items():
        status = status_of(cells)
        tries = attempts.get(name, {}).get("attempts", 0)
        exercises.append(
            {
                "name": name,
                "title": headings.get(name, name),
                "points": sum(cell.points for cell in cells),
                "max_points": sum(cell.max_points for cell in cells),
                "status": status,
                "attempts": tries,
                "hint": 0 if status == "passed" else min(max(tries, 1), HINTS),
                "cells": [_cell(cell) for cell in cells],
            }
        )
    return {
        "version": VERSION,
        "unit": result.unit,
        "hidden": hidden,
        "points": result.points,
        "max_points": result.max_points,
        "problem": result.problem,
        "tests": WITH_HIDDEN if hidden else WITHOUT_HIDDEN,
        "note": "",
        "exercises": exercises,
    }


def status_of(cells: Sequence[CellResult]) -> str:
    if all(cell.status in (Status.PASSED, Status.NOT_GRADED) for cell in cells):
        return "passed"
    started = any(cell.status is not Status.NOT_STARTED for cell in cells)
    return "started" if started else "not started"


def _cell(cell: CellResult) -> dict[str, Any]:
    lines = [list(each) for each in cell.lines]
    advice = ADVICE.get(cell.status)
    if advice and not any(role == "next" for role, _text in lines):
        lines.append(["next", advice])
    return {
        "grade_id": cell.grade_id,
        "title": cell.title,
        "status": str(cell.status),
        "hidden": cell.hidden,
        "points": cell.points,
        "max_points": cell.max_points,
        "lines": lines if cell.status is not Status.PASSED else [],
        "message": "\n".join(text for _role, text in lines),
    }


def titles(nb: NotebookNode) -> dict[str, str]:
    """exercise → the heading over it, without its number."""
    found, heading = {}, ""
    for cell in nb.cells:
        if cell.cell_type == "markdown":
            match = re.search(r"^## +(?:\d+ · )?(.+)$", str(cell.source), re.MULTILINE)
            heading = match[1].strip() if match else heading
        elif notebook.grade_id(cell):
            found.setdefault(notebook.exercise(cell), heading)
    return {name: title for name, title in found.items() if title}
