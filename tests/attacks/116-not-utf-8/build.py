"""Own · a notebook in Latin-1, with letters that are no UTF-8

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
    nb["metadata"]["author"] = "\xe9\xe8"
    (folder / "01-target.ipynb").write_bytes(json.dumps(nb, ensure_ascii=False).encode("latin-1", "replace"))
