"""The command line. Exit codes: 0 good, 1 a verdict against, 2 usage, 3 a fault of ours."""

import json
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path

import click
from rich.markup import escape

from autograder import (
    layout,
    notebook,
    probe,
    show,
)
from autograder.course import Course
from autograder.engine import Engine
from autograder.errors import AutograderError
from autograder.sandbox import Isolation
from autograder.selfcheck import Checker
from autograder.services import report as servers
from autograder.show import console, errors


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="autograder")
def cli() -> None:
    """Make, check and grade the notebooks of the course.

    \b
    Example:
        autograder check exercises/07-functions/07-functions.ipynb
    """


def main() -> None:
    """Run the command line; what people did wrong is one line on stderr, never a traceback."""
    try:
        cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except click.Abort:
        errors.print("stopped")
        sys.exit(130)
    except AutograderError as error:
        errors.print(f"[red]error:[/] {escape(str(error))}")
        sys.exit(error.exit_code)


def with_course(command: Callable) -> Callable:
    """Give the command the course that the current folder is in."""

    @wraps(command)
    def run(*arguments, **options):
        return command(Course.find(Path.cwd()), *arguments, **options)

    return run


@cli.command()
@click.argument("units", nargs=-1, metavar="[UNIT]...")
@click.option("--check", is_flag=True, help="Change nothing; fail where exercises/ is stale.")
@with_course
def assign(course: Course, units: tuple[str, ...], check: bool) -> None:
    """Make exercises/ from solutions/: every ready unit, or those named.

    \b
    Example:
        autograder assign 07-functions
    """
    from autograder import assignment

    settings, stale = layout.load_settings(course.nbgrader_config), []
    for unit in course.select(units):
        folders = course.solution_folder(unit), course.exercise_folder(unit)
        if check:
            stale += assignment.stale(*folders, settings)
        else:
            assignment.assign(*folders, settings)
            console.print(f"made {course.exercise_folder(unit).relative_to(course.root)}")
    verdict(stale, "exercises/ is in step with solutions/", "run: autograder assign")


@cli.command()
@click.option("--check", "mode", flag_value="check", default=True, help="Fail where one is not.")
@click.option("--fix", "mode", flag_value="fix", help="Rewrite those that are not.")
@with_course
def notebooks(course: Course, mode: str) -> None:
    """Check that every notebook is in canonical form, or bring it there.

    \b
    Example:
        autograder notebooks --fix
    """
    problems, count = [], 0
    for path in course.notebooks():
        count += 1
        problem = notebook.problem(path)
        if problem and mode == "fix":
            notebook.write(notebook.canonical(notebook.read(path)), path)
            console.print(f"rewrote {path.relative_to(course.root)}")
        elif problem:
            problems.append(problem)
    verdict(problems, f"{count} notebooks in canonical form", "run: autograder notebooks --fix")


@cli.command()
@click.argument("units", nargs=-1, metavar="[UNIT]...")
@click.option("--mutants", "mutate", is_flag=True, help="Also plant mistakes in model solutions.")
@with_course
def validate(course: Course, units: tuple[str, ...], mutate: bool) -> None:
    """Check what must hold of a unit before a student meets it: every ready unit, or those named.

    The model solution and right answers get full marks, the untouched exercise zero, wrong answers
    lose the test named for them, nothing secret is in exercises/, lessons run. With --mutants,
    small mistakes are planted in the model solutions; hidden tests must notice nine in ten.

    \b
    Example:
        autograder validate 07-functions
        autograder validate --mutants 07-functions
    """
    from autograder import validation

    chosen = course.select(units)
    problems = validation.folders(course)
    # The course's own answers, many of them wrong on purpose and none of them hostile.
    with Engine(Isolation.PROCESS) as engine:
        for unit in chosen:
            with errors.status(unit.slug) as status:

                def note(text: str, unit=unit, status=status) -> None:
                    status.update(f"{unit.slug}: {text}")

                found = validation.validate(course, unit, engine, note)
                report = None
                if mutate and not found:
                    note("mutants")
                    report = validation.mutants_of(course, unit, engine)
                    found = validation.mutants_noticed(unit, report)
            problems += found
            console.print(f"{unit.slug}: {'[red]not good[/]' if found else '[green]good[/]'}")
            if report:
                show.mutants(report)
    verdict(problems, f"{len(chosen)} units hold", "mend what is named above")


@cli.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="NOTEBOOK")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def check(path: Path, as_json: bool) -> None:
    """Grade one exercise notebook of your own, and say what to look at next.

    Hidden tests count where the course's solutions/ are beside it; otherwise the visible ones.
    The notebook runs on this machine as you: check only work you trust.

    \b
    Example:
        autograder check exercises/07-functions/07-functions.ipynb
    """
    with Checker(Course.find(path.parent)) as checker:
        report = checker.check(path)
    if as_json:
        click.echo(json.dumps(report, indent=1))
    else:
        show.report(report)
    sys.exit(0 if report["points"] == report["max_points"] else 1)


@cli.command()
def doctor() -> None:
    """Try each wall of the sandbox, look for each server, and say how to mend what is missing.

    A missing server is no failure: its exercises are then not graded here.

    \b
    Example:
        autograder doctor
    """
    walls = probe.walls()
    for wall in walls:
        mark = "[green]holds[/]" if wall.holds else "[red]open[/] "
        console.print(f"{mark}  {escape(wall.name)}")
        if wall.repair and not wall.holds:
            console.print(f"       {escape(wall.repair)}")
    for row in servers.rows():
        mark = "[green]there[/]" if row.there else "[dim]none[/] "
        console.print(f"{mark}  {row.name}: {escape(row.text)}")
    sys.exit(0 if all(wall.holds for wall in walls) else 1)


def verdict(problems: list[str], good: str, advice: str) -> None:
    for problem in problems:
        errors.print(escape(problem))
    if problems:
        errors.print(f"[red]{len(problems)} found[/]; {advice}")
        sys.exit(1)
    console.print(f"[green]{good}[/]")


from autograder import cli_class  # noqa: E402, F401 - adds the verbs about a class
