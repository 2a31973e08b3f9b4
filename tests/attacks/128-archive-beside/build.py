"""Row 42 · an archive that would unpack to ten gigabytes"""

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
    import zlib

    pack = zlib.compressobj(9)
    with open(folder / "data.gz", "wb") as file:
        file.write(pack.compress(bytes(2**24)) + pack.flush())
    save(folder, nb)
