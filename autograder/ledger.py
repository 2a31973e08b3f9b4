"""What the gradebook says already, read without nbgrader: importing that takes longer than a whole
run in which nothing has changed."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing

from autograder.batch import Outcome
from autograder.layout import Layout
from autograder.models import Status

SQLITE = "sqlite:///"

AUTOMATIC = """
SELECT submitted_assignment.student_id, base_cell.name, grade.auto_score
FROM grade
JOIN base_cell ON base_cell.id = grade.cell_id
JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
JOIN submitted_assignment ON submitted_assignment.id = submitted_notebook.assignment_id
JOIN assignment ON assignment.id = submitted_assignment.assignment_id
WHERE assignment.name = ?
"""


def written(layout: Layout, outcomes: Iterable[Outcome]) -> set[str]:
    """Students whose every automatic score is in the gradebook as it is in `outcomes`.

    Nobody, where the gradebook is not a SQLite file or not one that nbgrader made.
    """
    if not layout.gradebook_url.startswith(SQLITE):
        return set()
    path = layout.root / layout.gradebook_url.removeprefix(SQLITE)
    have: dict[str, set[tuple[str, float]]] = {}
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            for student, cell, score in connection.execute(AUTOMATIC, [layout.name]):
                have.setdefault(student, set()).add((cell, score))
    except sqlite3.Error:
        return set()
    return {
        outcome.student
        for outcome in outcomes
        if outcome.student in have and _scores(outcome) <= have[outcome.student]
    }


def _scores(outcome: Outcome) -> set[tuple[str, float]]:
    return {
        (cell.grade_id, cell.points)
        for result in outcome.results.values()
        for cell in result.cells
        if cell.status is not Status.MANUAL
    }
