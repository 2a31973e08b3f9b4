"""A small course of one unit, on disk, made anew for each test that breaks something in it."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import nbformat

from autograder import assignment, layout, notebook
from autograder.course import Course
from autograder.engine import Engine
from autograder.sandbox import Isolation

ROOT = Path(__file__).parent.parent

COURSE_TOML = """\
title = "Tiny"

[[parts]]
title = "Only part"

[[parts.units]]
slug = "01-tiny"
minutes = 5
status = "ready"

[[parts.units]]
slug = "02-later"
minutes = 5
status = "planned"
"""

LESSON = """\
# Doubling

You will double numbers.
---
2 * 2
---
The exercise: [Doubling](../exercises/01-tiny/01-tiny.ipynb)
"""

HINTS = "".join(f"<details><summary>Hint {n}</summary>\n\nThink.\n</details>\n" for n in (1, 2, 3))

# (cell type, nbgrader metadata or cell id, source)
SOLUTION = [
    ("markdown", "title", "# Exercises: Doubling"),
    ("code", {"grade_id": "setup", "locked": True}, "import math"),
    ("markdown", "double-statement", "## 1 · Double\nReturn twice the number."),
    (
        "code",
        {"grade_id": "double-answer", "solution": True},
        "def double(n):\n    ### BEGIN SOLUTION\n    return n + n\n    ### END SOLUTION",
    ),
    (
        "code",
        {"grade_id": "double-visible", "grade": True, "points": 0},
        'assert double(2) == 4, "two and two"\nprint("Visible checks passed.")',
    ),
    (
        "code",
        {"grade_id": "double-hidden-negative", "grade": True, "points": 4},
        "# a number below zero\n### BEGIN HIDDEN TESTS\n"
        'assert double(-3) == -6, "a debt doubles too"\n### END HIDDEN TESTS',
    ),
    (
        "code",
        {"grade_id": "double-hidden-large", "grade": True, "points": 6},
        "# a very large number\n### BEGIN HIDDEN TESTS\n"
        'assert double(10**30) == 2 * 10**30, "whole numbers have no limit"\n'
        "### END HIDDEN TESTS",
    ),
    ("markdown", "double-hints", HINTS),
]

ANSWERS = """\
# %% right: times two
def double(n):
    return 2 * n

# %% right: shifting
def double(n):
    return n << 1

# %% wrong: no negatives · loses: hidden-negative
def double(n):
    return abs(n) * 2

# %% wrong: floats · loses: hidden-large
def double(n):
    return int(n * 2.0)

# %% wrong: prints · loses: all
def double(n):
    print(2 * n)
"""


def make_cell(kind: str, label, source: str) -> nbformat.NotebookNode:
    make = nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
    if isinstance(label, dict):
        return make(source, metadata={"nbgrader": label})
    return make(source, id=label)


def make_notebook(cells) -> nbformat.NotebookNode:
    nb = nbformat.v4.new_notebook(cells=[make_cell(*cell) for cell in cells])
    return notebook.canonical(nb)


def nbgrader(folder: Path, *arguments: str) -> None:
    """Run nbgrader in `folder`; it calls `alembic` by name, so our environment is on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


class TinyCourse:
    """The small course on disk, with ways to change it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "course.toml").write_text(COURSE_TOML)
        (root / "nbgrader_config.py").write_text((ROOT / "nbgrader_config.py").read_text())
        kinds = ("markdown", "code", "markdown")
        names = ("doubling", "two-times-two", "next")
        cells = zip(kinds, names, LESSON.split("---\n"), strict=True)
        notebook.write(
            make_notebook([(k, n, s.rstrip("\n")) for k, n, s in cells]), self.lesson_path
        )
        notebook.write(make_notebook(SOLUTION), self.solution_path)
        self.answers_path.parent.mkdir(parents=True)
        self.answers_path.write_text(ANSWERS)
        self.assign()

    lesson_path = property(lambda self: self.root / "notebooks/01-tiny.ipynb")
    solution_path = property(lambda self: self.root / "solutions/01-tiny/01-tiny.ipynb")
    exercise_path = property(lambda self: self.root / "exercises/01-tiny/01-tiny.ipynb")
    answers_path = property(lambda self: self.root / "tests/answers/01-tiny/double.py")

    @property
    def course(self) -> Course:
        return Course.load(self.root)

    @property
    def unit(self):
        return self.course.unit("01-tiny")

    def assign(self) -> None:
        course = self.course
        assignment.assign(
            course.solution_folder(self.unit),
            course.exercise_folder(self.unit),
            layout.load_settings(course.nbgrader_config),
        )

    def change_cell(self, cell_id: str, old: str, new: str, path: Path | None = None) -> None:
        """Replace text in a cell of the solution (or of `path`), then make the exercise anew."""
        path = path or self.solution_path
        nb = notebook.read(path)
        cell = next(cell for cell in nb.cells if cell.id == cell_id)
        assert old in cell.source
        cell.source = cell.source.replace(old, new)
        notebook.write(nb, path)
        if path == self.solution_path:
            self.assign()


@cache
def shared_engine() -> Engine:
    """One engine for all tests of the course's own answers; it ends with this process."""
    return Engine(Isolation.PROCESS)
