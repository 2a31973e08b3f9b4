"""What `%load_ext autograder` gives a student's notebook: readable failures, %check, %solution and
%reset.
"""

import html
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, line_magic, magics_class
from IPython.display import HTML, Code, display

from autograder import failures
from autograder.errors import NotebookError

MARKS = {"passed": "\u2713", "started": "\u2717", "not started": "\u00b7"}
# Read on JupyterLab's light and dark themes alike, and where there is no theme at all.
COLOURS = {
    "got": "var(--jp-error-color1, #d32f2f)",
    "expected": "var(--jp-success-color1, #388e3c)",
    "next": "var(--jp-content-link-color, #1976d2)",
}
CELL = "padding:6px 12px;vertical-align:top;text-align:left;border-top:1px solid #8888"
RESET = "application/vnd.autograder.reset+json"  # says to JupyterLab's bar what became of a file
UNSAVED = (
    "Some of what you ran is not saved yet. Press Ctrl+S (on a Mac Cmd+S), then run this again."
)


def load(shell: InteractiveShell) -> None:
    failures.install(shell)
    if Checks.remember not in shell.events.callbacks["pre_run_cell"]:
        shell.events.register("pre_run_cell", Checks.remember)
    if Checks.ipython_reset is None:
        Checks.ipython_reset = staticmethod(shell.find_line_magic("reset"))
    shell.register_magics(Checks)


@magics_class
class Checks(Magics):
    ipython_reset: Callable | None = None
    ran: ClassVar[dict[str, tuple[float, str]]] = {}  # cell id → when it was run last, and what

    @staticmethod
    def remember(info: Any) -> None:
        if info.cell_id:
            Checks.ran[info.cell_id] = time.time(), info.raw_cell

    @line_magic
    def check(self, _line: str) -> None:
        """Grade the saved notebook and show the points of each exercise."""
        path = notebook_path(self.shell)
        if path is None:
            print("%check works in an open notebook; in a terminal: autograder check NOTEBOOK")
            return
        if unsaved(path, new=False):
            print(UNSAVED)
        done = subprocess.run(  # noqa: S603 - our own program on this notebook
            [sys.executable, "-m", "autograder", "check", "--json", str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        try:
            found = json.loads(done.stdout)
        except ValueError:
            print(done.stderr.strip() or "The check gave no result; run it again.")
            return
        display(HTML(as_html(found)))

    @line_magic
    def solution(self, line: str) -> None:
        """`%solution EXERCISE` shows the model solution, once an attempt of yours was checked."""

        def show(copies: Any, course: Any, path: Path) -> None:
            display(Code(copies.solution(course, path, line.strip()), language="python"))

        self._with_course(show)

    @line_magic
    def reset(self, line: str) -> None:
        """`%reset EXERCISE` brings its stub back; what was there is kept in a file.

        Without an exercise it is IPython's own %reset.
        """
        if not line.strip() or line.strip().startswith("-"):
            Checks.ipython_reset(line)
            return

        def begin_again(copies: Any, course: Any, path: Path) -> None:
            if unsaved(path, new=True):
                print(UNSAVED)
                return
            kept = copies.reset(course, path, line.strip())
            said = [f"What was there is kept in {each.relative_to(course.root)}." for each in kept]
            here = {"said": " ".join([*said, "The stub is back."])}
            there = " ".join(
                [*said, "Now choose File, Reload Notebook from Disk, to see the stub."]
            )
            display({RESET: here, "text/plain": there}, raw=True)

        self._with_course(begin_again)

    def _with_course(self, action: Callable) -> None:
        from autograder import copies  # not before it is asked for: it takes half a second
        from autograder.course import Course
        from autograder.errors import AutograderError

        path = notebook_path(self.shell)
        if path is None:
            print("This works in an open exercise notebook.")
            return
        try:
            action(copies, Course.find(path.parent), path)
        except AutograderError as error:
            print(error)


def unsaved(path: Path, *, new: bool) -> bool:
    """Is there a cell that was run, after the file was written, with another text than in the file?

    new: do cells count that are not in the file at all? What was typed and not run, nobody here can
    know.
    """
    from autograder import notebook  # not before it is asked for: it takes half a second

    saved = path.stat().st_mtime
    try:
        sources = {cell.id: cell.source for cell in notebook.read(path).cells}
    except NotebookError:
        return False
    return any(
        when > saved and source != sources.get(cell, None if new else source)
        for cell, (when, source) in Checks.ran.items()
    )


def as_html(found: Mapping[str, Any]) -> str:
    """selfcheck.report as a table; everything in it is escaped."""
    rows = "".join(_row(each) for each in found["exercises"])
    titles = ("", "Exercise", "Points", "What to look at next")
    head = "".join(f'<th scope="col" style="{CELL}">{title}</th>' for title in titles)
    notes = (found["problem"], found["tests"], found["note"])
    return (
        f"<p><b>{found['points']:g} of {found['max_points']:g} points</b></p>"
        f'<table style="border-collapse:collapse"><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
        + "".join(f"<p>{html.escape(note)}</p>" for note in notes if note)
    )


def _row(exercise: Mapping[str, Any]) -> str:
    status = exercise["status"]
    columns = (
        f'<span role="img" aria-label="{status}">{MARKS[status]}</span>',
        html.escape(exercise["title"]),
        f"{exercise['points']:g}/{exercise['max_points']:g}",
        "".join(_next_steps(exercise)),
    )
    return "<tr>" + "".join(f'<td style="{CELL}">{each}</td>' for each in columns) + "</tr>"


def _next_steps(exercise: Mapping[str, Any]) -> Iterator[str]:
    if exercise["status"] == "passed":
        yield "done"
        return
    if exercise["status"] == "not started":
        yield "You have not started this one."
        return
    for cell in exercise["cells"]:
        if cell["status"] not in ("passed", "not graded"):
            yield f"<div>{html.escape(cell['status'])}: {html.escape(cell['title'])}</div>"
            for role, text in cell["lines"]:
                style = f"color:{COLOURS.get(role, 'inherit')};margin-left:1em"
                if role != "next":
                    style += ";font-family:monospace;white-space:pre-wrap"
                yield f'<div style="{style}">{html.escape(text)}</div>'
    yield f"<div>Hint {exercise['hint']} is folded under the exercise.</div>"


def notebook_path(shell: InteractiveShell) -> Path | None:
    """The notebook this kernel belongs to; None where none is open, as while grading."""
    if "NBGRADER_EXECUTION" in os.environ:
        return None
    found = os.environ.get("JPY_SESSION_NAME") or shell.user_ns.get("__vsc_ipynb_file__")
    path = Path(found) if found else None
    return path if path and path.is_file() else None
