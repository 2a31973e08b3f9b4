"""Own · an answer under the id of a test, of the setup, and of nothing

Deserves: total 0
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
    setup = cell(nb, "setup")
    setup["source"] = "import pytest\npytest.raises = None\nraise SystemExit"
    for name in ("total-hidden-cases", "setup", "no-such-cell", "", "../../total-answer"):
        nb["cells"].insert(
            0,
            {
                "cell_type": "code",
                "metadata": {"nbgrader": {"grade_id": name, "solution": True, "grade": False, "schema_version": 3}},
                "source": "pass",
                "outputs": [],
                "execution_count": None,
            },
        )
    save(folder, nb)
