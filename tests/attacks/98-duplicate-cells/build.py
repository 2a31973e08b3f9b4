"""Row 13 · copies of tests and answers with other sources, types and points"""

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
    for each in tests(nb):
        copy = json.loads(json.dumps(each))
        copy["cell_type"], copy["source"] = "markdown", "nothing"
        copy["metadata"]["nbgrader"].update(points=1000, cell_type="markdown", checksum="0")
        nb["cells"].append(copy)
    copy = json.loads(json.dumps(cell(nb, "double-answer")))
    copy["source"] = "def double(number):\n    return None"
    nb["cells"].append(copy)
    save(folder, nb)
