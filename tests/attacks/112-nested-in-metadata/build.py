"""Row 43 · a good notebook with metadata that is nested just deep enough to parse"""

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
    deep = {}
    for _ in range(900):
        deep = {"a": deep}
    nb["metadata"]["deep"] = deep
    (folder / "01-target.ipynb").write_text(json.dumps(nb))
