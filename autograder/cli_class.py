"""The verbs about a class: grade, feedback, report, export and what belongs to them."""

import importlib
import json
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from functools import cache
from itertools import chain
from pathlib import Path
from threading import Thread
from typing import Any

import click
from rich.markup import escape
from rich.table import Table

from autograder import batch, grading_elsewhere, layout, ledger, notebook, papers, show
from autograder.batch import Outcome
from autograder.cli import cli, verdict, with_course
from autograder.course import Course
from autograder.engine import Engine
from autograder.errors import Fault, UsageError, did_you_mean
from autograder.layout import Layout
from autograder.sandbox import Isolation
from autograder.show import console, errors

RECORD_EVERY = 50


@cli.command()
@click.argument("name", metavar="UNIT")
@click.option(
    "--student", "chosen", multiple=True, metavar="ID", help="Only these; may be repeated."
)
@click.option(
    "--exercise",
    "exercises",
    multiple=True,
    metavar="NAME",
    help="Only these; the points of all others stay as they were.",
)
@click.option("--jobs", default=os.cpu_count() or 1, show_default="one a core", help="At once.")
@click.option("--course", "root", type=click.Path(path_type=Path), help="Another nbgrader course.")
@click.option(
    "--isolation",
    type=click.Choice([str(each) for each in Isolation]),
    default=str(Isolation.NAMESPACES),
    show_default=True,
    help="`process` has no walls: for work you trust, where namespaces are forbidden.",
)
@click.option("--dry-run", is_flag=True, help="Show whose points would change; keep nothing.")
@click.option("--force", is_flag=True, help="Grade again what has not changed.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print every result as JSON, a line a student."
)
def grade(
    name: str,
    chosen: tuple[str, ...],
    exercises: tuple[str, ...],
    jobs: int,
    root: Path | None,
    isolation: str,
    dry_run: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Grade a class: submitted/ into the gradebook and autograded/.

    Student code runs in a sandbox, and hidden tests never meet it. What has not changed since the
    last run is not graded again.

    \b
    Example:
        autograder grade 07-functions
        autograder grade ps1 --course ../other-course --student bitdiddle
        autograder grade 07-functions --dry-run     after a hidden test was mended
        autograder grade 07-functions --exercise clamp --student ada
    """
    place = layout.find(root or Course.find(Path.cwd()).root, name)
    students, odd = place.students()
    for student in chosen:
        if student not in students:
            hint = did_you_mean(student, students) or f"; {len(students)} students have"
            raise UsageError(f"student {student!r} has no folder for {name} in submitted/{hint}")
    for folder in odd:
        errors.print(
            f"[yellow]left out:[/] {escape(repr(folder))} in submitted/ is not a student's id"
        )
    if grading_elsewhere.languages(place) - {"python"}:
        sys.exit(grading_elsewhere.run(place, chosen))
    students = list(chosen) or students
    if isolation == Isolation.PROCESS:
        errors.print("[yellow]no sandbox:[/] student code runs as you (--isolation=process)")
    with batch.alone(place):
        if dry_run:
            outcomes = _try(place, students, jobs, Isolation(isolation), exercises, as_json)
        else:
            outcomes = _grade(
                place, students, jobs, Isolation(isolation), exercises, force, as_json
            )
    faults = [each for each in outcomes if each.fault]
    for each in faults:
        errors.print(
            f"[red]not graded, grade again:[/] {escape(each.student)}: {escape(each.fault)}"
        )
    sys.exit(Fault.exit_code if faults else 0)


def _try(
    place: Layout,
    students: list[str],
    jobs: int,
    isolation: Isolation,
    exercises: tuple[str, ...],
    quiet: bool,
) -> list[Outcome]:
    """Grade without keeping anything, and show what would change."""
    with ExitStack() as stack:
        ready = papers.papers(place, cache(lambda: stack.enter_context(Engine(isolation))))
    only = _known(exercises, ready)
    with show.progress(len(students), quiet) as advance:
        outcomes = []
        for outcome in batch.grade(
            place, ready, students, jobs=jobs, isolation=isolation, keep=False, only=only
        ):
            outcomes.append(outcome)
            advance(outcome)
    show.changes([(batch.earlier(place, each.student), each) for each in outcomes])
    return outcomes


def _known(exercises: tuple[str, ...], ready: Sequence[batch.Paper]) -> frozenset[str]:
    """`exercises`, each of them one of the assignment's."""
    cells = [paper.exam.cells[number] for paper in ready for number in paper.exam.tests]
    names = sorted({notebook.exercise_of(cell.grade_id) for cell in cells})
    for name in exercises:
        if name not in names:
            hint = did_you_mean(name, names) or f"; there are {', '.join(names)}"
            raise UsageError(f"no exercise {name!r}{hint}")
    return frozenset(exercises)


def _grade(
    place: Layout,
    students: list[str],
    jobs: int,
    isolation: Isolation,
    exercises: tuple[str, ...],
    force: bool,
    as_json: bool,
) -> list[Outcome]:
    with ExitStack() as stack:
        ready = papers.papers(place, cache(lambda: stack.enter_context(Engine(isolation))))
    only = _known(exercises, ready)
    kept = [] if force else batch.kept(place, ready, students, isolation)
    known = {outcome.student for outcome in kept}
    waiting = [student for student in students if student not in known]
    if waiting:  # takes seconds, while the first submissions are graded
        Thread(target=importlib.import_module, args=("autograder.gradebook",), daemon=True).start()
    outcomes: list[Outcome] = []
    written = ledger.written(place, kept)
    unwritten = [outcome for outcome in kept if outcome.student not in written]
    with ExitStack() as stack, show.progress(len(students), as_json) as advance:

        @cache
        def recorder() -> Any:
            from autograder.gradebook import Recorder

            return stack.enter_context(Recorder(place))

        for outcome in chain(
            kept, batch.grade(place, ready, waiting, jobs=jobs, isolation=isolation, only=only)
        ):
            outcomes.append(outcome)
            if not outcome.cached:
                unwritten.append(outcome)
            if len(unwritten) >= RECORD_EVERY:
                recorder().record(unwritten)
                unwritten = []
            if as_json:
                click.echo(json.dumps(outcome.to_json() | {"fault": outcome.fault}))
            advance(outcome)
        if unwritten:
            recorder().record(unwritten)
    if not as_json:
        show.class_table(place, outcomes)
    return outcomes


@cli.command()
@click.argument("name", metavar="UNIT")
@click.option(
    "--student", "chosen", multiple=True, metavar="ID", help="Only these; may be repeated."
)
@click.option("--jobs", default=os.cpu_count() or 1, show_default="one a core", help="At once.")
@click.option("--course", "root", type=click.Path(path_type=Path), help="Another nbgrader course.")
def feedback(name: str, chosen: tuple[str, ...], jobs: int, root: Path | None) -> None:
    """Write a page for each graded student into feedback/, as nbgrader releases it.

    \b
    Example:
        autograder feedback 07-functions
        nbgrader release_feedback 07-functions
    """
    from autograder import feedback as pages

    place = layout.find(root or Course.find(Path.cwd()).root, name)
    written = pages.write(place, pages.outcomes(place, chosen), jobs)
    folder = place.feedback.relative_to(place.root)
    console.print(
        f"{len(written)} pages in {folder}/, such as {written[0].relative_to(place.root)}"
    )


@cli.command()
@click.argument("name", metavar="UNIT", required=False)
@click.option("--all", "every", is_flag=True, help="Every unit that has results, and the course.")
@click.option("--course", "root", type=click.Path(path_type=Path), help="Another nbgrader course.")
def report(name: str | None, every: bool, root: Path | None) -> None:
    """Write what the class did not understand into build/report/: pages to open from a file.

    \b
    Example:
        autograder report 07-functions
        autograder report --all
    """
    from autograder import feedback as pages
    from autograder import report as reports

    if every == bool(name):
        raise UsageError("name one unit, or say --all")
    top = (root or Course.find(Path.cwd()).root).resolve()
    names = [path.name for path in sorted((top / ".autograder" / "results").glob("*/"))]
    if every and not names:
        raise UsageError(f"{top} has no results yet; grade a class first: autograder grade UNIT")
    folder = top / "build" / "report"
    made = []
    for each in names if every else [name]:
        place = layout.find(top, each)
        made.append(reports.make(place, pages.outcomes(place)))
        path = reports.write(folder, made[-1])
        found = len(made[-1].warnings)
        console.print(f"{path.relative_to(top)}: {found} things to look at first")
    if every:
        title = Course.load(top).title if (top / "course.toml").is_file() else top.name
        console.print(f"{reports.write_course(folder, title, made).relative_to(top)}: the course")


@cli.command()
@click.argument("units", nargs=-1, metavar="[UNIT]...")
@click.option(
    "--format", "form", type=click.Choice(["csv", "canvas", "moodle"]), default="csv", help="Whose."
)
@click.option(
    "--roster",
    type=click.Path(path_type=Path),
    help="A CSV with id, first_name, last_name, email, section, extension:UNIT (days).",
)
@click.option("--output", type=click.Path(path_type=Path), help="A file, instead of the screen.")
@with_course
def export(
    course: Course, units: tuple[str, ...], form: str, roster: Path | None, output: Path | None
) -> None:
    """Write grades as your learning management system imports them.

    Late days cost what [late] in course.toml says; an extension moves the due date.

    \b
    Example:
        autograder export --format canvas --roster roster.csv --output grades.csv
    """
    from autograder import export as exports

    people = exports.read_roster(roster) if roster else []
    grades = exports.read(course.gradebook, people, course.late, units)
    text = exports.as_text(exports.FORMATS[form](grades))
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")
        console.print(f"{len(grades.people)} people, {len(grades.units)} units: {output}")


@cli.command("sample-class")
@click.argument("unit_name", metavar="UNIT")
@click.option("--students", default=30, show_default=True, help="How many.")
@click.option("--seed", default=1, show_default=True, help="Another seed, another class.")
@with_course
def sample_class(course: Course, unit_name: str, students: int, seed: int) -> None:
    """Fill submitted/ with an invented class, made from tests/answers/.

    \b
    Example:
        autograder sample-class 07-functions --students 30 --seed 1
    """
    from autograder import sampleclass

    unit = course.unit(unit_name)
    made = sampleclass.make(course, unit, students, seed)
    manifest = sampleclass.write(course, unit, made)
    kinds = {kind: sum(each.kind == kind for each in made) for kind in {e.kind for e in made}}
    summary = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    console.print(f"{len(made)} students in submitted/ ({summary}); due {sampleclass.DUE:%Y-%m-%d}")
    console.print(f"what they should get is in {manifest.relative_to(course.root)}")


@cli.command()
@click.argument("unit_name", metavar="UNIT")
@click.option(
    "--expected",
    type=click.Path(path_type=Path),
    help="A sample class's manifest; fail where a score differs from it.",
)
@with_course
def scores(course: Course, unit_name: str, expected: Path | None) -> None:
    """Print the gradebook: every student's points by exercise.

    \b
    Example:
        autograder scores 07-functions
    """
    from autograder import gradebook

    unit = course.unit(unit_name)
    rows = sorted(gradebook.scores(course, unit), key=lambda row: row.student)
    wanted = _expected_totals(expected, unit.slug) if expected else {}
    table = Table(title=f"{unit.slug}: {len(rows)} students")
    table.add_column("student", no_wrap=True)
    exercises = list(rows[0].points) if rows else []
    for number in range(1, len(exercises) + 1):  # names would not fit beside each other
        table.add_column(str(number), justify="right")
    table.add_column("total", justify="right", no_wrap=True)
    if wanted:
        table.add_column("expected", justify="right", no_wrap=True)
    table.add_column("note")
    problems = [
        f"{name} is not in the gradebook" for name in wanted.keys() - {r.student for r in rows}
    ]
    for row in rows:
        notes = [] if row.submitted else ["nothing handed in"]
        notes += ["could not be opened"] if row.submitted and not row.graded else []
        notes += ["late"] if row.late else []
        cells = [row.student, *(f"{points:g}" for points in row.points.values()), f"{row.total:g}"]
        if wanted:
            target = wanted.get(row.student)
            cells.append("?" if target is None else f"{target:g}")
            if target != row.total:
                problems.append(f"{row.student} has {row.total:g} points; expected {target}")
        table.add_row(*map(escape, cells), ", ".join(notes))
    console.print(table)
    legend = (f"{number} {name}" for number, name in enumerate(exercises, 1))
    console.print(escape(" · ".join(legend)))
    if wanted:
        verdict(problems, f"{len(rows)} students have the expected score", "see above")


def _expected_totals(path: Path, slug: str) -> dict[str, float]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        totals = {each["id"]: sum(each["points"].values()) for each in data["students"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} is not a sample class's manifest: {error}") from None
    if data.get("unit") != slug:
        raise UsageError(f"{path} is about {data.get('unit')!r}, not {slug!r}")
    return totals
