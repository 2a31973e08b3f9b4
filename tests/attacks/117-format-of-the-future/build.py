"""Own · nbformat 99, and cells that are no cells among those that are"""

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
    nb["nbformat"], nb["nbformat_minor"] = 99, -1
    nb["cells"] = [None, 3, "x", [], {}, {"metadata": None}, {"metadata": {"nbgrader": []}}, *nb["cells"]]
    save(folder, nb)
