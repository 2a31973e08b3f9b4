"""Grades for a learning management system: CSV as Canvas and Moodle import it, or plain.

Points come from nbgrader's gradebook, people from a roster (CSV), late days from course.toml's
[late]. A cell that a spreadsheet would take for a formula is quoted: names are what students wrote.
"""

import csv
import io
import math
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from autograder.course import LatePolicy
from autograder.errors import UsageError

SCORES = """
SELECT assignment.name, assignment.duedate, submitted_assignment.student_id,
       submitted_assignment.timestamp,
       SUM(COALESCE(grade.manual_score, grade.auto_score, 0) + COALESCE(grade.extra_credit, 0))
FROM submitted_assignment
JOIN assignment ON assignment.id = submitted_assignment.assignment_id
JOIN submitted_notebook ON submitted_notebook.assignment_id = submitted_assignment.id
JOIN grade ON grade.notebook_id = submitted_notebook.id
GROUP BY submitted_assignment.id
"""
MOST = """
SELECT assignment.name, SUM(grade_cells.max_score)
FROM grade_cells
JOIN base_cell ON base_cell.id = grade_cells.id
JOIN notebook ON notebook.id = base_cell.notebook_id
JOIN assignment ON assignment.id = notebook.assignment_id
GROUP BY assignment.name
"""
PEOPLE = "SELECT id, first_name, last_name, email FROM student ORDER BY id"
COLUMNS = ("id", "first_name", "last_name", "email", "section")
EXTENSION = "extension:"  # a column of days, for one unit


@dataclass(frozen=True)
class Person:
    """A line of the roster; `extensions` are days by unit."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    section: str = ""
    extensions: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Grades:
    """points: student → unit → points after the late policy. most: unit → what can be had."""

    people: Sequence[Person]
    units: Sequence[str]
    points: Mapping[str, Mapping[str, float]]
    most: Mapping[str, float]


def read_roster(path: Path) -> list[Person]:
    """People from a CSV with the column `id` and any of the others; UsageError names a bad line."""
    try:
        rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"cannot read {path}: {error}") from None
    found: dict[str, Person] = {}
    for number, row in enumerate(rows, start=2):
        who = (row.get("id") or "").strip()
        if not who:
            raise UsageError(f"{path}, line {number}: no id; expected the columns {_columns()}")
        if who in found:
            raise UsageError(f"{path}, line {number}: {who!r} is there twice; ids are unique")
        extensions = {}
        for column, value in row.items():
            if column and column.startswith(EXTENSION) and (value or "").strip():
                try:
                    extensions[column.removeprefix(EXTENSION)] = float(value)
                except ValueError:
                    raise UsageError(
                        f"{path}, line {number}: {column} is {value!r}; expected a number of days"
                    ) from None
        others = {name: (row.get(name) or "").strip() for name in COLUMNS[1:]}
        found[who] = Person(who, **others, extensions=extensions)
    return list(found.values())


def _columns() -> str:
    return ", ".join((*COLUMNS, f"{EXTENSION}UNIT"))


def read(
    gradebook: Path, roster: Sequence[Person], late: LatePolicy, units: Sequence[str] = ()
) -> Grades:
    """Everybody of the roster and the gradebook, with points after the late policy.

    units: those to export, all of the gradebook where none is named.
    """
    if not gradebook.is_file():
        raise UsageError(f"there is no {gradebook}; grade a class first: autograder grade UNIT")
    with closing(sqlite3.connect(f"{gradebook.as_uri()}?mode=ro", uri=True)) as connection:
        most = {name: float(count) for name, count in connection.execute(MOST)}
        people = {each.id: each for each in roster}
        for row in connection.execute(PEOPLE):
            known = tuple(str(each or "") for each in row)
            people.setdefault(known[0], Person(*known))
        points: dict[str, dict[str, float]] = {who: {} for who in people}
        for unit, due, who, when, had in connection.execute(SCORES):
            extension = people[who].extensions.get(unit, 0.0)
            points[who][unit] = late_points(had, when, due, extension, late)
    unknown = sorted(set(units) - set(most))
    if unknown:
        raise UsageError(f"{unknown[0]} is not in the gradebook; there are {', '.join(most)}")
    chosen = list(units) or sorted(most)
    return Grades(sorted(people.values(), key=lambda each: each.id), chosen, points, most)


def late_points(
    points: float, when: str | None, due: str | None, extension: float, late: LatePolicy
) -> float:
    """Points less what being late costs: so much for each day begun, after the grace."""
    if not (when and due):
        return points
    handed_in, deadline = (datetime.fromisoformat(each) for each in (when, due))
    over = handed_in - deadline - timedelta(days=extension)
    if over <= timedelta(minutes=late.grace_minutes):
        return points
    days = math.ceil(over / timedelta(days=1))
    return round(points * (1 - min(days * late.percent_a_day, late.cap_percent) / 100), 2)


# --- formats --------------------------------------------------------------------------------------


def plain(grades: Grades) -> Iterable[Sequence[object]]:
    yield (*COLUMNS, *grades.units, "total")
    for each in grades.people:
        had = [grades.points[each.id].get(unit, 0.0) for unit in grades.units]
        yield (each.id, each.first_name, each.last_name, each.email, each.section, *had, sum(had))


def canvas(grades: Grades) -> Iterable[Sequence[object]]:
    """Canvas's gradebook import: its five columns, and a second line with points possible."""
    yield ("Student", "ID", "SIS User ID", "SIS Login ID", "Section", *grades.units)
    yield ("Points Possible", "", "", "", "", *(grades.most[unit] for unit in grades.units))
    for each in grades.people:
        name = ", ".join(filter(None, (each.last_name, each.first_name))) or each.id
        had = (grades.points[each.id].get(unit, "") for unit in grades.units)
        yield (name, "", each.id, each.email or each.id, each.section, *had)


def moodle(grades: Grades) -> Iterable[Sequence[object]]:
    """Moodle's grade import: people by ID number, a column for each grade item."""
    yield ("ID number", "First name", "Last name", "Email address", *grades.units)
    for each in grades.people:
        had = (grades.points[each.id].get(unit, "-") for unit in grades.units)
        yield (each.id, each.first_name, each.last_name, each.email, *had)


FORMATS: Mapping[str, Callable[[Grades], Iterable[Sequence[object]]]] = {
    "csv": plain,
    "canvas": canvas,
    "moodle": moodle,
}


def as_text(rows: Iterable[Sequence[object]]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerows([safe(each) for each in row] for row in rows)
    return buffer.getvalue()


def safe(value: object) -> object:
    """Text that no spreadsheet takes for a formula, on one line; numbers without an empty .0."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if not isinstance(value, str):
        return value
    text = "".join(each if each.isprintable() else " " for each in value)[:500]
    return f"'{text}" if text.lstrip()[:1] in set("=+-@") and text != "-" else text
