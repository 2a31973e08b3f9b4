"""Row 15 · cells with tests become markdown and raw cells

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
    for number, each in enumerate(tests(nb)):
        each["cell_type"] = "markdown" if number % 2 else "raw"
        each.pop("outputs", None)
        each.pop("execution_count", None)
    save(folder, nb)
