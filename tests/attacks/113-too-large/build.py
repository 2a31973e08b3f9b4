"""Row 42 · a notebook of two hundred megabytes, nearly all of it a hole

Deserves: nothing
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
    with open(folder / "01-target.ipynb", "wb") as file:
        file.write(json.dumps(nb).encode())
        file.truncate(200 * 2**20)
