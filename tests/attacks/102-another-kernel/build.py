"""Row 17 · another kernel and language in the metadata"""

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
    nb["metadata"]["kernelspec"] = {"name": "evil", "display_name": "Evil", "language": "bash"}
    nb["metadata"]["language_info"] = {"name": "bash", "file_extension": ".sh"}
    nb["metadata"]["celltoolbar"] = ["x"]
    save(folder, nb)
