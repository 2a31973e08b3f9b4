"""Row 12 · grade, solution, locked and task are turned round in the metadata

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
    for each in nb["cells"]:
        data = each["metadata"].get("nbgrader")
        if data:
            for name in ("grade", "solution", "locked", "task"):
                data[name] = not data.get(name)
    save(folder, nb)
