"""What a class did not understand: one static page for each unit, and one for the course.

No server, no network, no script: charts are SVG, with the numbers in tables beside them. The first
screen says what to look at: a hidden test that strong students lose, an exercise nobody begins.
"""

import base64
import hashlib
import math
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder import feedback, history, notebook, selfcheck, similar
from autograder.batch import Outcome
from autograder.errors import NotebookError
from autograder.feedback import ByHand
from autograder.layout import Layout
from autograder.messages import readable
from autograder.models import CellResult, Status

BARS = 10
FEW = 3  # students, below which a share says nothing
MAX_GROUPS = 5  # of wrong answers shown for each exercise
MAX_CODE = 4000
MAX_ANSWERS = 60_000  # characters of one student's that are compared
NEEDS_HELP = 0.4  # of the points
SUSPECT = 0.5  # of those who have all the rest of an exercise right lose this one test


@dataclass(frozen=True)
class Item:
    """An exercise or a test: how it went in the class."""

    name: str
    title: str
    mean: float  # share of its points, 0 to 1
    passed: float  # share of students with all of them
    not_started: float
    discrimination: float | None  # correlation with the rest of the points, -1 to 1
    hidden: bool = False
    exercise: str = ""
    attempts: float | None = None  # median of different answers graded, of those who wrote one


@dataclass(frozen=True)
class Group:
    """Answers to one exercise that lose the same tests."""

    exercise: str
    lost: tuple[str, ...]
    students: tuple[str, ...]
    example: str


@dataclass(frozen=True)
class ClassReport:
    """Everything a unit's page shows."""

    unit: str
    title: str
    points: Mapping[str, float]
    max_points: float
    missing: tuple[str, ...]
    late: tuple[str, ...]
    needs_help: tuple[tuple[str, float], ...]
    exercises: tuple[Item, ...]
    tests: tuple[Item, ...]
    groups: tuple[Group, ...]
    attempts: float | None
    warnings: tuple[str, ...]
    unreadable: tuple[tuple[str, str], ...]
    pairs: tuple[similar.Pair, ...] | None  # None where copydetect is not installed

    @property
    def mean(self) -> float:
        return statistics.fmean(self.points.values())

    @property
    def median(self) -> float:
        return statistics.median(self.points.values())


def make(layout: Layout, outcomes: Sequence[Outcome]) -> ClassReport:
    """The numbers of one unit. Manual scores of the gradebook count."""
    by_hand = feedback.read_by_hand(layout)
    students = {each.student: _cells(each) for each in outcomes}
    points = {
        student: _points(cells, by_hand.get(student, ByHand()))
        for student, cells in students.items()
    }
    first = next(iter(students.values()))
    titles, heading = _titles(layout)
    tries = history.attempts_by_exercise(layout)
    exercises = tuple(_exercises(students, points, titles, tries))
    tests = tuple(_tests(students, points))
    most = sum(cell.max_points for cell in first)
    counts = history.attempts(layout)
    return ClassReport(
        unit=layout.name,
        title=heading or layout.name,
        points=points,
        max_points=most,
        missing=tuple(sorted(set(by_hand) - set(points))),
        late=tuple(sorted(student for student in points if _late(by_hand, student))),
        needs_help=tuple(
            sorted(
                ((who, had) for who, had in points.items() if had < NEEDS_HELP * most),
                key=lambda each: (each[1], each[0]),
            )
        ),
        exercises=exercises,
        tests=tests,
        groups=tuple(_groups(layout, outcomes)),
        attempts=statistics.median(counts.values()) if counts else None,
        warnings=tuple(_warnings(students, exercises, tests)),
        unreadable=tuple(
            (each.student, result.problem)
            for each in outcomes
            for result in each.results.values()
            if result.problem
        ),
        pairs=_pairs(layout, points) if similar.is_there() else None,
    )


def _cells(outcome: Outcome) -> list[CellResult]:
    return [cell for result in outcome.results.values() for cell in result.cells]


def _points(cells: Iterable[CellResult], by_hand: ByHand) -> float:
    return sum(by_hand.points.get(cell.grade_id, cell.points) for cell in cells) + sum(
        by_hand.extra.values()
    )


def _late(by_hand: Mapping[str, ByHand], student: str) -> bool:
    return student in by_hand and by_hand[student].late


def _titles(layout: Layout) -> tuple[dict[str, str], str]:
    found: dict[str, str] = {}
    heading = ""
    for path in layout.notebooks:
        nb = notebook.read(path)
        found |= selfcheck.titles(nb)
        first = nb.cells[0].source.partition("\n")[0] if nb.cells else ""
        heading = heading or first.lstrip("# ").removeprefix("Exercises:").strip()
    return found, heading


# --- items ----------------------------------------------------------------------------------------


def _exercises(
    students: Mapping[str, list[CellResult]],
    points: Mapping[str, float],
    titles: Mapping[str, str],
    tries: Mapping[str, list[int]],
) -> Iterable[Item]:
    names = dict.fromkeys(cell.exercise for cells in students.values() for cell in cells)
    for name in names:
        cells = {who: [c for c in all_ if c.exercise == name] for who, all_ in students.items()}
        had = {who: sum(cell.points for cell in some) for who, some in cells.items()}
        most = max(sum(cell.max_points for cell in some) for some in cells.values())
        started = [
            any(cell.status is not Status.NOT_STARTED for cell in some) for some in cells.values()
        ]
        yield Item(
            name=name,
            title=titles.get(name, name),
            mean=_share(had.values(), most),
            passed=statistics.fmean(each >= most for each in had.values()),
            not_started=1 - statistics.fmean(started),
            discrimination=correlation(had, {who: points[who] - had[who] for who in had}),
            attempts=statistics.median(tries[name]) if name in tries else None,
        )


def _tests(students: Mapping[str, list[CellResult]], points: Mapping[str, float]) -> Iterable[Item]:
    names = dict.fromkeys(cell.grade_id for cells in students.values() for cell in cells)
    for name in names:
        cells = {who: c for who, all_ in students.items() for c in all_ if c.grade_id == name}
        passed = {who: float(cell.status is Status.PASSED) for who, cell in cells.items()}
        rest = {who: points[who] - cell.points for who, cell in cells.items()}
        one = next(iter(cells.values()))
        not_started = (cell.status is Status.NOT_STARTED for cell in cells.values())
        yield Item(
            name=name,
            title=one.title,
            mean=statistics.fmean(passed.values()),
            passed=statistics.fmean(passed.values()),
            not_started=statistics.fmean(not_started),
            discrimination=correlation(passed, rest),
            hidden=one.hidden,
            exercise=one.exercise,
        )


def _share(had: Iterable[float], most: float) -> float:
    return statistics.fmean(had) / most if most else 1.0


def correlation(one: Mapping[str, float], other: Mapping[str, float]) -> float | None:
    """Pearson's, over the same students; None where one of them does not vary.

    Of a test (0 or 1) with the rest of the points it is the point-biserial discrimination of
    classical test theory.
    """
    left, right = list(one.values()), [other[who] for who in one]
    if len(left) < FEW or len(set(left)) < 2 or len(set(right)) < 2:
        return None
    found = statistics.correlation(left, right)
    return None if math.isnan(found) else found


def _warnings(
    students: Mapping[str, list[CellResult]], exercises: Iterable[Item], tests: Iterable[Item]
) -> Iterable[str]:
    """What an instructor should look at first, in sentences."""
    for test in tests:
        others_right = [
            by_name[test.name].status is Status.PASSED
            for by_name in ({cell.grade_id: cell for cell in cells} for cells in students.values())
            if test.name in by_name
            and all(
                cell.status is Status.PASSED
                for cell in by_name.values()
                if cell.exercise == test.exercise and cell.grade_id != test.name
            )
        ]
        lost = others_right.count(False)
        if len(others_right) >= FEW and lost >= SUSPECT * len(others_right):
            yield (
                f"{test.exercise}: {lost} of {len(others_right)} students who have all the rest of "
                f"it right lose \u201c{test.title}\u201d. Does its statement say that rule?"
            )
        elif test.discrimination is not None and test.discrimination < 0 and test.passed < 0.9:
            yield (
                f"{test.exercise}: those who lose \u201c{test.title}\u201d have more points "
                "elsewhere than those who pass it. Is the test right?"
            )
    for each in exercises:
        if each.not_started > 0.5:
            yield f"{each.title}: {each.not_started:.0%} have not started it."
        elif each.passed < 0.25:
            yield f"{each.title}: {each.passed:.0%} have all its points."


# --- wrong answers --------------------------------------------------------------------------------


def _groups(layout: Layout, outcomes: Sequence[Outcome]) -> Iterable[Group]:
    found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    titles: dict[str, str] = {}
    for outcome in outcomes:
        for result in outcome.results.values():
            for exercise, cells in result.exercises.items():
                titles |= {cell.grade_id: cell.title for cell in cells}
                if selfcheck.status_of(cells) != "started" or result.problem:
                    continue
                lost = tuple(c.grade_id for c in cells if c.status is not Status.PASSED)
                found.setdefault((exercise, lost), []).append(outcome.student)
    seen: Counter[str] = Counter()
    for (exercise, lost), students in sorted(found.items(), key=lambda x: (-len(x[1]), x[0])):
        seen[exercise] += 1
        if seen[exercise] <= MAX_GROUPS and len(students) > 1:
            names = tuple(titles[each] for each in lost)
            yield Group(exercise, names, tuple(students), _answer(layout, students[0], exercise))


def _answer(layout: Layout, student: str, exercise: str) -> str:
    """The student's answer to the exercise, as it was graded."""
    for path in sorted((layout.autograded / student / layout.name).glob("*.ipynb")):
        try:
            nb = notebook.read(path)
        except NotebookError:
            continue
        sources = [
            cell.source
            for cell in nb.cells
            if notebook.is_answer(cell) and notebook.exercise(cell) == exercise
        ]
        if sources:
            return readable("\n\n".join(sources))[:MAX_CODE]
    return ""


def _pairs(layout: Layout, students: Iterable[str]) -> tuple[similar.Pair, ...]:
    stubs = [
        cell.source
        for path in layout.released.glob("*.ipynb")
        for cell in notebook.read(path).cells
        if cell.cell_type == "code"
    ]
    answers = {student: _answers(layout, student) for student in students}
    return tuple(similar.pairs(answers, "\n".join(stubs)))


def _answers(layout: Layout, student: str) -> str:
    """All of a student's answers, as one text."""
    found = []
    for path in sorted((layout.autograded / student / layout.name).glob("*.ipynb")):
        try:
            cells = notebook.read(path).cells
        except NotebookError:
            continue
        found += [cell.source for cell in cells if notebook.is_answer(cell)]
    return readable("\n\n".join(found))[:MAX_ANSWERS]


# --- pages ----------------------------------------------------------------------------------------


def write(folder: Path, made: ClassReport) -> Path:
    """The unit's page in `folder`; its path."""
    return _write(folder / f"{made.unit}.html", "report.html", report=made, bars=_bars(made))


def write_course(folder: Path, title: str, made: Sequence[ClassReport]) -> Path:
    """The course's page, with a line for each unit."""
    return _write(folder / "index.html", "report_course.html", title=title, reports=made)


def _write(path: Path, template: str, **names: Any) -> Path:
    style = _style()
    text = (
        _environment()
        .get_template(template)
        .render(
            **names,
            style=Markup(style),  # noqa: S704 - our own file
            style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        )
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)
    return path


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["readable"] = lambda text: readable(str(text))
    environment.filters["mean"] = lambda value: f"{round(value, 2):g}"
    environment.filters["number"] = lambda value: f"{value:.4g}"
    environment.filters["share"] = lambda value: f"{value:.0%}"
    environment.filters["number_or_not"] = lambda value: "" if value is None else f"{value:.4g}"
    environment.filters["signed"] = lambda value: "" if value is None else f"{value:+.2f}"
    return environment


@cache
def _style() -> str:
    return (Path(__file__).parent / "templates" / "page.css").read_text()


def _bars(made: ClassReport) -> list[dict[str, Any]]:
    """The distribution of points: label, count and share of the largest."""
    counts = Counter(
        min(int(BARS * had / made.max_points), BARS - 1) if made.max_points else 0
        for had in made.points.values()
    )
    largest = max(counts.values())
    step = made.max_points / BARS
    return [
        {
            "label": f"{step * number:.3g} to {step * (number + 1):.3g}",
            "count": counts[number],
            "share": counts[number] / largest,
        }
        for number in range(BARS)
    ]
