"""Own · NaN, Infinity, integers of four thousand digits and lone surrogates in metadata and sources"""

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
    nb["metadata"]["numbers"] = [float("nan"), float("inf"), 10**4000, -0.0]
    nb["metadata"]["text"] = "\ud800\x00"
    cell(nb, "double-answer")["source"] += "\n# \ud800"
    save(folder, nb)
