"""Row 32 · `contextlib.py`, `pytest.py`, `autograder.py` and `sitecustomize.py` handed in beside the notebook

Deserves: total 0, parse-age 0
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
    cell(nb, "total-answer")["source"] = WRONG
    for name in ("contextlib", "pytest", "autograder", "sitecustomize", "usercustomize", "conftest", "math"):
        (folder / f"{name}.py").write_text(
            "class raises:\n    def __init__(self, *a, **o): pass\n    def __enter__(self): return self\n"
            "    def __exit__(self, *a): return True\napprox = lambda *a: type('A', (), {'__eq__': lambda s, o: True})()\n"
        )
    cell(nb, "parse-age-answer")["source"] = "def parse_age(text):\n    return 0"
    save(folder, nb)
