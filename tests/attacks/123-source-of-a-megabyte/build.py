"""Own · an answer of more than a megabyte, and one of ten thousand nested brackets

Deserves: total 0, greet 0
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
    cell(nb, "total-answer")["source"] = "def total(prices):\n    return sum(prices)\n" + "# x\n" * 400_000
    cell(nb, "greet-answer")["source"] = "(" * 10_000
    save(folder, nb)
