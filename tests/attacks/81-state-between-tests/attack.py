"""Row 61 · remembers the inputs of one test, in memory and in files, for the tests after it"""

# %% add-item-answer
import json
import os


def add_item(item, items=None):
    try:
        with open("/tmp/seen.json") as file:
            seen = json.load(file)
    except (OSError, ValueError):
        seen = []
    seen.append(item)
    with open("/tmp/seen.json", "w") as file:
        json.dump(seen, file)
    _all.append(item)
    return _all if items is None else seen


_all = []
