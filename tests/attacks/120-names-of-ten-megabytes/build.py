"""Own · a grade_id, a cell id and a key of ten megabytes

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
    name = "n" * 10_000_000
    nb["metadata"][name] = 1
    extra = json.loads(json.dumps(cell(nb, "total-answer")))
    extra["metadata"]["nbgrader"]["grade_id"] = extra["id"] = name
    nb["cells"].append(extra)
    save(folder, nb)
