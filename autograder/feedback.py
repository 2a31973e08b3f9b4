"""What a student gets back: one HTML page for each assignment, in nbgrader's feedback/ folder, so
that its exchange releases it.

It shows points, what failed by title with the next step, and the student's own code and outputs; of
a hidden test no source, value or traceback. Everything is escaped, HTML that a cell showed is
cleaned, and the page's Content-Security-Policy allows no script and nothing from elsewhere.
"""

import base64
import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder import autograded, notebook, selfcheck
from autograder.batch import Outcome
from autograder.errors import NotebookError, UsageError
from autograder.layout import Layout
from autograder.messages import readable
from autograder.models import CellResult, Status

MAX_SHOWN = 20_000  # characters of one cell or output
MAX_OUTPUTS = 20  # of one cell
MARKS = {"passed": "\u2713", "started": "\u2717", "not started": "\u00b7"}
WORDS = {
    Status.TIMED_OUT: "did not end in time",
    Status.CRASHED: "ended the process",
    Status.NOT_GRADED: "not graded here",
    Status.MANUAL: "graded by a person",
}
PICTURES = {"image/png", "image/jpeg"}
_ANSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")

BY_HAND = """
SELECT submitted_assignment.student_id, submitted_assignment.timestamp, base_cell.name,
       grade.manual_score, grade.extra_credit
FROM grade
JOIN base_cell ON base_cell.id = grade.cell_id
JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
JOIN submitted_assignment ON submitted_assignment.id = submitted_notebook.assignment_id
JOIN assignment ON assignment.id = submitted_assignment.assignment_id
WHERE assignment.name = ?
"""
COMMENTS = """
SELECT submitted_assignment.student_id, base_cell.name, comment.manual_comment
FROM comment
JOIN base_cell ON base_cell.id = comment.cell_id
JOIN submitted_notebook ON submitted_notebook.id = comment.notebook_id
JOIN submitted_assignment ON submitted_assignment.id = submitted_notebook.assignment_id
JOIN assignment ON assignment.id = submitted_assignment.assignment_id
WHERE assignment.name = ? AND comment.manual_comment IS NOT NULL
"""
PEOPLE = "SELECT id, first_name, last_name FROM student"
DUE = "SELECT duedate FROM assignment WHERE name = ?"


@dataclass
class ByHand:
    """What people wrote into the gradebook about one student's work, by grade_id."""

    name: str = ""
    handed_in: str = ""
    late: bool = False
    points: dict[str, float] = field(default_factory=dict)
    extra: dict[str, float] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)


def outcomes(layout: Layout, students: Sequence[str] = ()) -> list[Outcome]:
    """The latest graded outcome of each student (all, where none is named)."""
    found = []
    for path in sorted(layout.results.glob("*.json")):
        if path.name.startswith(".") or (students and path.stem not in students):
            continue
        try:
            found.append(Outcome.from_json(json.loads(path.read_text())))
        except (OSError, ValueError, KeyError, TypeError):
            continue  # of an older engine: grade again
    missing = sorted(set(students) - {each.student for each in found})
    if missing or not found:
        who = ", ".join(missing) or "nobody"
        raise UsageError(
            f"{layout.name} is not graded for {who}; run: autograder grade {layout.name}"
            if missing
            else f"{layout.name} has no results yet; run: autograder grade {layout.name}"
        )
    return found


def write(layout: Layout, chosen: Sequence[Outcome], jobs: int) -> list[Path]:
    """One page for each outcome; their paths, in order."""
    by_hand = read_by_hand(layout)
    work = [(layout, each, by_hand.get(each.student, ByHand())) for each in chosen]
    if jobs > 1 and len(work) > 20:
        with ProcessPoolExecutor(jobs) as pool:
            return list(pool.map(_write, work, chunksize=20))
    return [_write(each) for each in work]


def _write(work: tuple[Layout, Outcome, ByHand]) -> Path:
    layout, outcome, by_hand = work
    path = layout.feedback / outcome.student / layout.name / f"{layout.name}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.write_text(page(layout, outcome, by_hand), encoding="utf-8")
    partial.replace(path)
    return path


def page(layout: Layout, outcome: Outcome, by_hand: ByHand) -> str:
    """The page of one student, as HTML."""
    notebooks = [_notebook(layout, outcome, name, by_hand) for name in sorted(outcome.results)]
    exercises = [each for nb in notebooks for each in nb["exercises"]]
    waiting = sum(
        cell.status is Status.MANUAL and cell.grade_id not in by_hand.points
        for result in outcome.results.values()
        for cell in result.cells
    )
    style = _style()
    return _template().render(
        title=notebooks[0]["title"] if len(notebooks) == 1 else layout.name,
        student=readable(outcome.student),
        name=readable(by_hand.name),
        handed_in=readable(by_hand.handed_in),
        late=by_hand.late,
        points=sum(each["points"] for each in exercises),
        max_points=sum(each["max_points"] for each in exercises),
        open_cells=waiting,
        notebooks=notebooks,
        style=Markup(style),  # noqa: S704 - our own file
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
    )


@cache
def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("autograder"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("feedback.html")


@cache
def _style() -> str:
    return (Path(__file__).parent / "templates" / "page.css").read_text()


# --- one notebook ---------------------------------------------------------------------------------


def _notebook(layout: Layout, outcome: Outcome, name: str, by_hand: ByHand) -> dict[str, Any]:
    result = outcome.results[name]
    try:
        nb = notebook.read(layout.autograded / outcome.student / layout.name / f"{name}.ipynb")
        cells = nb.cells
    except NotebookError:  # not handed in, or nobody could read it
        nb, cells = None, []
    titles = selfcheck.titles(nb) if nb else {}
    shown: dict[str, list] = {}
    ids: dict[str, set[str]] = {}
    for cell in cells:
        if notebook.is_answer(cell) and notebook.grade_id(cell):
            exercise = notebook.exercise(cell)
            shown.setdefault(exercise, []).append(_cell(cell))
            ids.setdefault(exercise, set()).add(notebook.grade_id(cell))
    exercises = []
    for number, (exercise, tests) in enumerate(result.exercises.items(), start=1):
        names = {test.grade_id for test in tests} | ids.get(exercise, set())
        exercises.append(
            {
                "anchor": f"{_slug(name)}-{number}",
                "title": titles.get(exercise, exercise),
                **_points(tests, by_hand),
                "tests": [_test(test) for test in tests],
                "comments": [
                    readable(by_hand.comments[each])
                    for each in sorted(names)
                    if each in by_hand.comments
                ],
                "cells": shown.get(exercise, []),
            }
        )
    heading = re.search(r"^# +(.+)$", cells[0].source, re.MULTILINE) if cells else None
    return {
        "name": name,
        "title": heading[1].strip() if heading else name,
        "problem": readable(result.problem),
        "exercises": exercises,
    }


def _points(tests: Sequence[CellResult], by_hand: ByHand) -> dict[str, Any]:
    points = sum(by_hand.points.get(test.grade_id, test.points) for test in tests)
    points += sum(by_hand.extra.get(test.grade_id, 0) for test in tests)
    status = selfcheck.status_of(tests)
    return {
        "points": points,
        "max_points": sum(test.max_points for test in tests),
        "status": status,
        "mark": MARKS[status],
    }


def _test(test: CellResult) -> dict[str, Any]:
    passed = test.status is Status.PASSED
    return {
        "title": readable(test.title),
        "passed": passed,
        "mark": MARKS["passed" if passed else "started"],
        "points": test.points,
        "max_points": test.max_points,
        "said": WORDS.get(test.status, ""),
        "lines": test.lines,
    }


def _cell(cell: Mapping[str, Any]) -> dict[str, Any]:
    outputs = [_output(each) for each in cell.get("outputs", [])[:MAX_OUTPUTS]]
    empty = {"image": "", "html": "", "text": ""}
    return {
        "source": _text(cell["source"]),
        "outputs": [{**empty, **each} for each in outputs if each],
    }


def _output(output: Mapping[str, Any]) -> dict[str, Any] | None:
    match output.get("output_type"):
        case "stream":
            return {"text": _text(output["text"])}
        case "error":
            return {"text": _text(f"{output['ename']}: {output['evalue']}")}
        case "display_data" | "execute_result":
            data = output["data"]
            for kind in PICTURES & data.keys():
                if re.fullmatch(r"[A-Za-z0-9+/=\s]+", data[kind]):
                    return {"image": f"data:{kind};base64,{data[kind]}"}
            if "text/html" in data and len(data["text/html"]) <= MAX_SHOWN:
                return {"html": Markup(autograded.harmless(data["text/html"]))}  # noqa: S704
            return {"text": _text(data.get("text/plain", ""))}
    return None


def _text(text: str) -> str:
    text = readable(_ANSI.sub("", text))
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}\n\u2026 and more"


def _slug(name: str) -> str:
    return re.sub(r"\W+", "-", name)


# --- what people wrote ----------------------------------------------------------------------------


def read_by_hand(layout: Layout) -> dict[str, ByHand]:
    """student → what people wrote into the gradebook; {} without a gradebook."""
    prefix = "sqlite:///"
    path = layout.root / layout.gradebook_url.removeprefix(prefix)
    if not layout.gradebook_url.startswith(prefix) or not path.is_file():
        return {}
    found: dict[str, ByHand] = {}
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        for student, first, last in connection.execute(PEOPLE):
            found[student] = ByHand(" ".join(filter(None, (first, last))))
        due = next(connection.execute(DUE, [layout.name]), (None,))[0]
        for student, when, cell, score, extra in connection.execute(BY_HAND, [layout.name]):
            each = found.setdefault(student, ByHand())
            each.handed_in = str(when or "").partition(".")[0]
            each.late = bool(due and when and str(when) > str(due))
            if score is not None:
                each.points[cell] = score
            if extra:
                each.extra[cell] = extra
        for student, cell, comment in connection.execute(COMMENTS, [layout.name]):
            found.setdefault(student, ByHand()).comments[cell] = comment
    return found
