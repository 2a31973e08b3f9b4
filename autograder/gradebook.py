"""nbgrader's gradebook: results into it, and who has how many points out of it.

Every attempt writes every item, so that a deleted or broken cell cannot keep an earlier score.
Manual scores and comments are a person's, and stay.
"""

import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nbgrader import api
from nbgrader.api import (
    Comment,
    Grade,
    Gradebook,
    MissingEntry,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.preprocessors import CheckCellMetadata, ComputeChecksums, SaveCells
from nbgrader.utils import parse_utc
from sqlalchemy.orm import selectinload

from autograder import notebook, submission
from autograder.batch import Outcome
from autograder.course import Course
from autograder.errors import CourseError, UsageError
from autograder.layout import Layout
from autograder.models import Unit

# nbgrader calls its `alembic` by name, and a venv's own folder need not be on the PATH.
# It also asks it for the same version, in a process of a second, each time a gradebook is opened.
api.get_alembic_version = cache(api.get_alembic_version)
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


@dataclass(frozen=True)
class Row:
    """A student's standing in one unit; `points` is by exercise, in the notebook's order."""

    student: str
    name: str
    points: Mapping[str, float]
    submitted: bool
    graded: bool
    late: bool

    @property
    def total(self) -> float:
        return sum(self.points.values())


def _open_assignment(layout: Layout) -> None:
    """Put the assignment's cells and points into the gradebook, as generate_assignment does."""
    with Gradebook(layout.gradebook_url) as gradebook:
        gradebook.update_or_create_assignment(layout.name)
    for path in layout.notebooks:
        nb = notebook.read(path)
        resources: dict[str, Any] = {
            "metadata": {"name": path.stem},
            "nbgrader": {
                "notebook": path.stem,
                "assignment": layout.name,
                "db_url": layout.gradebook_url,
            },
        }
        try:
            for step in (CheckCellMetadata, ComputeChecksums, SaveCells):
                nb, resources = step(config=layout.settings)(nb, resources)
        except Exception as error:  # nbgrader raises what its database raises
            said = str(error).partition("\n")[0]
            raise UsageError(f"{path} cannot be put into the gradebook: {said}") from None


def stored_sources(layout: Layout) -> dict[str, dict[str, str]]:
    """notebook → grade_id → source as `nbgrader generate_assignment` stored it, autotests filled in."""
    with Gradebook(layout.gradebook_url) as gradebook:
        try:
            assignment = gradebook.find_assignment(layout.name)
        except MissingEntry:
            return {}
        return {
            each.name: {cell.name: cell.source for cell in each.source_cells}
            for each in assignment.notebooks
        }


class Recorder:
    """Writes outcomes of one assignment, many in a transaction. Use as a context manager."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def __enter__(self) -> "Recorder":
        _open_assignment(self.layout)
        self.gradebook = Gradebook(self.layout.gradebook_url)
        self.db = self.gradebook.db
        self.assignment = self.gradebook.find_assignment(self.layout.name)
        self.notebooks = {each.name: each for each in self.assignment.notebooks}
        self.grade_cells = {
            name: {cell.name: cell.id for cell in (*each.grade_cells, *each.task_cells)}
            for name, each in self.notebooks.items()
        }
        self.commented = {
            name: {cell.name: cell.id for cell in (*each.solution_cells, *each.task_cells)}
            for name, each in self.notebooks.items()
        }
        self.students = {student.id for student in self.gradebook.students}
        self.submissions = {
            each.student_id: each
            for each in self.db.query(SubmittedAssignment)
            .filter_by(assignment_id=self.assignment.id)
            .options(
                selectinload(SubmittedAssignment.notebooks).selectinload(SubmittedNotebook.grades),
                selectinload(SubmittedAssignment.notebooks).selectinload(
                    SubmittedNotebook.comments
                ),
            )
        }
        return self

    def __exit__(self, *_: object) -> None:
        self.gradebook.close()

    def record(self, outcomes: Iterable[Outcome]) -> None:
        """All of `outcomes` in one transaction; a fault of ours is never written as a score."""
        for outcome in outcomes:
            if not outcome.fault:
                self._record(outcome)
        self.db.commit()

    def _record(self, outcome: Outcome) -> None:
        if outcome.student not in self.students:
            self.gradebook.add_student(outcome.student)
            self.students.add(outcome.student)
        entry = self.submissions.get(outcome.student)
        if entry is None:
            entry = SubmittedAssignment(
                assignment_id=self.assignment.id, student_id=outcome.student
            )
            self.db.add(entry)
            self.submissions[outcome.student] = entry
        entry.timestamp = _timestamp(self.layout, outcome.student)
        have = {each.notebook_id: each for each in entry.notebooks}
        for name, known in self.notebooks.items():
            submitted = have.get(known.id)
            if submitted is None:
                submitted = SubmittedNotebook(notebook_id=known.id)
                entry.notebooks.append(submitted)
            result = outcome.results.get(name)
            scores = {cell.grade_id: cell.points for cell in result.cells} if result else {}
            handed_in = result is not None and result.problem != "not handed in"
            self._grades(submitted, name, scores, handed_in, outcome.untouched)
            self._comments(submitted, name, outcome.untouched)

    def _grades(
        self,
        submitted: SubmittedNotebook,
        name: str,
        scores: Mapping[str, float],
        handed_in: bool,
        untouched: frozenset[str],
    ) -> None:
        have = {grade.cell_id: grade for grade in submitted.grades}
        for cell, cell_id in self.grade_cells[name].items():
            grade = have.get(cell_id)
            if grade is None:
                grade = Grade(cell_id=cell_id)
                submitted.grades.append(grade)
            if cell in scores:
                score: float | None = scores[cell]
            else:  # a person grades it, unless nothing was written
                score = 0.0 if cell in untouched or not handed_in else None
            grade.auto_score = score
            grade.needs_manual_grade = grade.manual_score is not None or score is None

    def _comments(self, submitted: SubmittedNotebook, name: str, untouched: frozenset[str]) -> None:
        have = {comment.cell_id: comment for comment in submitted.comments}
        for cell, cell_id in self.commented[name].items():
            comment = have.get(cell_id)
            if comment is None:
                comment = Comment(cell_id=cell_id)
                submitted.comments.append(comment)
            comment.auto_comment = "No response." if cell in untouched else None


def _timestamp(layout: Layout, student: str) -> Any:
    """When it was handed in, from timestamp.txt; None where there is none that can be read."""
    try:
        return parse_utc(submission.timestamp(layout.submission(student)))
    except (ValueError, OverflowError):
        return None


def scores(course: Course, unit: Unit) -> list[Row]:
    """Every student in the gradebook, with zero for what was not handed in or not graded."""
    if not course.gradebook.is_file():
        raise CourseError(f"there is no {course.gradebook}; grade a class first: make grade")
    exercises = {}
    for cell in notebook.read(course.solution(unit)).cells:
        if notebook.is_test(cell):
            exercises[notebook.grade_id(cell)] = notebook.exercise(cell)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        return [_row(gradebook, unit, student, exercises) for student in gradebook.students]


def _row(gradebook: Gradebook, unit: Unit, student, exercises: Mapping[str, str]) -> Row:
    points = dict.fromkeys(exercises.values(), 0.0)
    try:
        submission = gradebook.find_submission(unit.slug, student.id)
    except MissingEntry:
        submission = None
    grades = [g for each in submission.notebooks for g in each.grades] if submission else []
    for grade in grades:
        if grade.name in exercises:
            points[exercises[grade.name]] += grade.score
    return Row(
        student=student.id,
        name=" ".join(filter(None, (student.first_name, student.last_name))),
        points=points,
        submitted=submission is not None,
        graded=any(grade.auto_score is not None for grade in grades),
        late=bool(submission and submission.total_seconds_late > 0),
    )
