"""Own · metadata, outputs and attachments of wrong types, and cell ids that are no ids"""

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
    nb["metadata"] = []
    for each in nb["cells"]:
        each["outputs"] = {"a": None}
        each["id"] = "no id \n" * 3
        each["attachments"] = 7
    save(folder, nb)
