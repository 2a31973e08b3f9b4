"""Row 41, 69 · files whose names hold paths, newlines, quotes, escapes and templates"""

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
    for name in ("..\\..\\x", "a\nb", "x'; DROP TABLE grade; --", "{{7*7}}", "\x1b[2J", "-rf", "a" * 250, "%s%n"):
        (folder / name).write_text("x")
    (folder / "..." ).mkdir()
    (folder / "..." / "x.ipynb").write_text("{}")
    save(folder, nb)
