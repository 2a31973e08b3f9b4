"""What the command line prints: tables of results, and progress."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from autograder.batch import Outcome
from autograder.layout import Layout
from autograder.models import Status
from autograder.mutants import Report

console = Console(highlight=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, soft_wrap=True)

MAX_ROWS = 60
LINE_SECONDS = 5

MARKS = {
    Status.PASSED: "[green]passed[/]",
    Status.FAILED: "[red]failed[/]",
    Status.NOT_STARTED: "[dim]not started[/]",
    Status.TIMED_OUT: "[red]timed out[/]",
    Status.CRASHED: "[red]crashed[/]",
    Status.NOT_GRADED: "[dim]not graded here[/]",
    Status.MANUAL: "[dim]graded by a person[/]",
}

ROLES = {
    "call": "[bold]{}[/]",
    "got": "[red]{}[/]",
    "expected": "[green]{}[/]",
    "note": "{}",
    "next": "[blue]→ {}[/]",
}


def class_table(place: Layout, outcomes: Sequence[Outcome]) -> None:
    graded = [each for each in outcomes if not each.fault]
    table = Table(title=f"{place.name}: {len(graded)} graded")
    for title in ("student", "points", "note"):
        table.add_column(title, justify="right" if title == "points" else "left")
    for each in sorted(graded, key=lambda each: each.student):
        most = sum(result.max_points for result in each.results.values())
        notes = [result.problem for result in each.results.values() if result.problem]
        table.add_row(escape(each.student), f"{each.points:g}/{most:g}", escape("; ".join(notes)))
    if len(graded) <= MAX_ROWS:
        console.print(table)
    cached = sum(each.cached for each in graded)
    average = sum(each.points for each in graded) / max(1, len(graded))
    folder = place.autograded.relative_to(place.root)
    console.print(
        f"{len(graded)} graded ({cached} unchanged since last time), "
        f"{average:.1f} points on average; in the gradebook and in {folder}/"
    )


def changes(pairs: Sequence[tuple[Outcome | None, Outcome]]) -> None:
    """Whose points would change, by how much, and at which tests."""
    table = Table(title="what would change")
    for title in ("student", "before", "after", "tests"):
        table.add_column(title, justify="left" if title in ("student", "tests") else "right")
    for before, after in sorted(pairs, key=lambda pair: pair[1].student):
        had = _points_by_test(before) if before else {}
        now = _points_by_test(after)
        moved = [
            f"{name} {had.get(name, 0):g} → {now.get(name, 0):g}"
            for name in sorted(had.keys() | now.keys())
            if had.get(name, 0) != now.get(name, 0)
        ]
        if not after.fault and (moved or before is None):
            was = f"{before.points:g}" if before else "not graded"
            table.add_row(escape(after.student), was, f"{after.points:g}", escape(", ".join(moved)))
    if table.row_count:
        console.print(table)
    console.print(
        f"{table.row_count} of {len(pairs)} would change; nothing was kept. "
        "Without --dry-run they will."
    )


def _points_by_test(outcome: Outcome) -> dict[str, float]:
    return {
        cell.grade_id: cell.points for result in outcome.results.values() for cell in result.cells
    }


@contextmanager
def progress(total: int, quiet: bool) -> Iterator[Callable[[Outcome], None]]:
    """A bar with rate and time left on a terminal; a line every so often elsewhere."""
    if quiet:
        yield lambda _outcome: None
        return
    if errors.is_terminal:
        columns = (
            TextColumn("grading"),
            BarColumn(),
            MofNCompleteColumn(),
            TaskProgressColumn(show_speed=True),
            TimeRemainingColumn(),
        )
        with Progress(*columns, console=errors) as progress:
            task = progress.add_task("grading", total=total)
            yield lambda _outcome: progress.advance(task)
        return
    started, done, said = time.monotonic(), 0, time.monotonic()

    def line(_outcome: Outcome) -> None:
        nonlocal done, said
        done += 1
        now = time.monotonic()
        if done == total or now - said >= LINE_SECONDS:
            line = f"graded {done} of {total}"
            if now - started > 1:  # what was graded before comes all at once
                rate = done / (now - started)
                line += f", {rate:.1f} a second, {(total - done) / rate:.0f} s left"
            errors.print(line)
            said = now

    yield line


def mutants(report: Report) -> None:
    """How many planted mistakes were noticed, and each that was not."""
    console.print(
        f"  {report.tried} mutants, {len(report.equivalent)} equivalent, "
        f"{report.caught:.1%} of the others noticed"
    )
    for mutant in report.survivors:
        console.print(f"  [yellow]not noticed:[/] {escape(str(mutant))}")


def report(found: Mapping[str, Any]) -> None:
    """A learner's own check: selfcheck.report as a table."""
    table = Table(
        title=f"{found['unit']}: {found['points']:g} of {found['max_points']:g} points",
        show_lines=True,
    )
    table.add_column("exercise")
    table.add_column("points", justify="right")
    table.add_column("what to look at next")
    for each in found["exercises"]:
        points = f"{each['points']:g}/{each['max_points']:g}"
        table.add_row(escape(each["title"]), points, "\n".join(_next_steps(each)))
    console.print(table)
    console.print(escape(found["tests"]))
    if found["note"]:
        console.print(escape(found["note"]))


def _next_steps(exercise: Mapping[str, Any]) -> Iterator[str]:
    if exercise["status"] == "passed":
        yield "[green]done[/]"
        return
    if exercise["status"] == "not started":
        yield "[dim]you have not started this one[/]"
        return
    for cell in exercise["cells"]:
        if cell["status"] not in ("passed", "not graded"):
            yield f"{MARKS[Status(cell['status'])]} {escape(cell['title'])}"
            for role, text in cell["lines"]:
                yield f"  {ROLES[role].format(escape(text))}"
    yield f"[dim]hint {exercise['hint']} is folded under the exercise[/]"
