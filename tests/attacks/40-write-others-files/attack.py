"""Row 72 · writes to anything outside of its folder: sources, other submissions, Python itself"""

# %% total-answer
import json
import os
import sys

targets = [sys.executable, json.__file__, "/etc/passwd", "/usr/BREACH", "/etc/BREACH", "/BREACH"]
for parent in ("..", "../..", "../../.."):
    for top, folders, names in os.walk(parent):
        folders[:] = folders[:20]
        targets += [os.path.join(top, name) for name in names if name.endswith(".ipynb")][:50]
        if len(targets) > 200:
            break
mine = os.path.realpath(".")
for path in targets:
    if os.path.realpath(path).startswith(mine) or os.path.realpath(path).startswith("/tmp/BREACH"):
        continue
    try:
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | (0 if os.path.exists(path) else os.O_CREAT))
    except OSError:
        continue
    os.close(handle)
    print("BREACH: could write to", path)


def total(prices):
    return None
