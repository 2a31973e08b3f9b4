"""nbgrader's own `autograde` on our engine: the tests are the judge's, whatever a student did."""

import json
import shutil

import pytest
from tiny import nbgrader

from autograder import gradebook

RIGHT = "def double(n):\n    return 2 * n"
HOSTILE = "class Any(int):\n    __eq__ = lambda *_: True\ndef double(n):\n    return Any()"


@pytest.fixture
def hand_in(tiny):
    def hand_in(student, source, change=lambda cells: cells):
        folder = tiny.root / "submitted" / student / "01-tiny"
        folder.mkdir(parents=True)
        data = json.loads(tiny.exercise_path.read_text())
        for cell in data["cells"]:
            if cell["id"] == "double-answer":
                cell["source"] = source
        data["cells"] = change(data["cells"])
        (folder / "01-tiny.ipynb").write_text(json.dumps(data))

    return hand_in


@pytest.mark.usefixtures("sandboxed")
def test_nbgrader_autograde_scores_with_our_judge(tiny, hand_in):
    hand_in("ada", RIGHT)
    hand_in("eve", HOSTILE)
    hand_in("bo", RIGHT, lambda cells: [each for each in cells if "hidden" not in each["id"]])
    shutil.rmtree(tiny.root / "exercises")
    nbgrader(tiny.root, "generate_assignment", "01-tiny")
    nbgrader(tiny.root, "autograde", "01-tiny")
    rows = {row.student: row.total for row in gradebook.scores(tiny.course, tiny.unit)}
    assert rows == {"ada": 10, "eve": 0, "bo": 10}
    shown = (tiny.root / "autograded/ada/01-tiny/01-tiny.ipynb").read_text()
    assert "double-hidden-large" in shown
