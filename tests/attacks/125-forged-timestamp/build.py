"""Row 70 · a timestamp of last year, with SQL in it, that is ten megabytes long"""

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
    (folder / "timestamp.txt").write_text("2001-01-01 00:00:00 UTC'; DROP TABLE grade; --" + " " * 10_000_000)
    save(folder, nb)
