"""Row 16 · outputs that show every test passed, saved in the notebook

Deserves: total 0
"""

import json
import os

WRONG = "def total(prices):\n    return None"


def cell(nb, name):
    return next(c for c in nb["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == name)


def tests(nb):
    return [c for c in nb["cells"] if "hidden" in c["metadata"].get("nbgrader", {}).get("grade_id", "")]


def save(folder, nb):
    (folder / "01-target.ipynb").write_text(json.dumps(nb))


def build(folder, nb):
    cell(nb, "total-answer")["source"] = WRONG
    for each in tests(nb):
        each["execution_count"] = 1
        each["outputs"] = [
            {"output_type": "stream", "name": "stdout", "text": "passed\n"},
            {"output_type": "execute_result", "data": {"text/plain": "3"}, "metadata": {}, "execution_count": 1},
        ]
    save(folder, nb)
