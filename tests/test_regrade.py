"""One exercise of a class graded again, after its hidden test was mended."""

import json

import nbformat
import pytest
from commandline import run

from autograder import notebook

ANSWERS = {
    "double": "def double(n):\n    return abs(n) * 2",
    "treble": "def treble(n):\n    return 9",
}


@pytest.fixture
def graded(tiny):
    """A class of one, in a unit of two exercises: 6 of 10 points and 0 of 10."""
    nb = notebook.read(tiny.solution_path)
    text = json.dumps([cell for cell in nb.cells if cell.id.startswith("double")])
    for old, new in (("double", "treble"), ("n + n", "n + n + n"), ("2) == 4", "3) == 9")):
        text = text.replace(old, new)
    for old, new in (("-3) == -6", "-3) == -9"), ("== 2 * 10", "== 3 * 10"), ("## 1", "## 2")):
        text = text.replace(old, new)
    nb.cells += [nbformat.from_dict(cell) for cell in json.loads(text)]
    notebook.write(notebook.canonical(nb), tiny.solution_path)
    tiny.assign()
    nb = nbformat.read(tiny.exercise_path, 4)
    for name, source in ANSWERS.items():
        next(cell for cell in nb.cells if cell.id == f"{name}-answer").source = source
    path = tiny.course.submitted_folder(tiny.unit, "ada") / "01-tiny.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(nb, path)
    assert points(tiny) == {"double": 6, "treble": 0}
    return tiny


def grade(tiny, *options):
    return run(tiny.root, "grade", "01-tiny", "--isolation=process", "--jobs=1", *options)


def points(tiny, *options):
    code, out, err = grade(tiny, "--json", *options)
    assert code == 0, err
    had = {"double": 0, "treble": 0}
    for cell in json.loads(out)["results"]["01-tiny"]["cells"]:
        had[cell["exercise"]] += cell["points"]
    return had


def mend(tiny):
    """Make both exercises easier: neither looks at a number below zero any more."""
    nb = notebook.read(tiny.solution_path)
    for cell in nb.cells:
        if cell.id.endswith("-hidden-negative"):
            cell.source = cell.source.replace("-3) == -6", "3) == 6").replace(
                "-3) == -9", "3) == 9"
            )
    notebook.write(nb, tiny.solution_path)
    tiny.assign()


def test_the_points_of_other_exercises_stay(graded):
    mend(graded)

    assert points(graded, "--exercise", "treble") == {"double": 6, "treble": 4}
    # Kept, and written where people look: but no outcome of the whole exam.
    assert "ada" in run(graded.root, "scores", "01-tiny")[1]
    assert points(graded) == {"double": 10, "treble": 4}
    assert points(graded) == {"double": 10, "treble": 4}


def test_who_changes_is_shown_before_it_is_kept(graded):
    mend(graded)
    code, out, _err = grade(graded, "--exercise", "treble", "--dry-run")

    assert code == 0
    assert "treble-hidden-negative 0 → 4" in " ".join(out.split())
    assert "double-hidden" not in out
    assert json.loads((graded.root / ".autograder/results/01-tiny/ada.json").read_text())["key"]


def test_an_exercise_that_is_not_there(graded):
    code, _out, err = grade(graded, "--exercise", "trebel")

    assert code == 2
    assert err.endswith("error: no exercise 'trebel'; did you mean 'treble'?\n")
