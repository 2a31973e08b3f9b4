"""nbgrader's gradebook, read: who has how many points, by exercise."""

from collections.abc import Mapping
from dataclasses import dataclass

from nbgrader.api import Gradebook, MissingEntry

from autograder import notebook
from autograder.course import Course
from autograder.errors import CourseError
from autograder.models import Unit


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
