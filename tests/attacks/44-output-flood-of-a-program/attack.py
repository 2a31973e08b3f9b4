"""Row 44 · a program and raw descriptors that write more than any notebook should hold

Deserves: total 3
"""

# %% total-answer
import os

try:
    for _ in range(2000):
        os.write(1, b"y" * 65536)
        os.write(2, b"z" * 65536)
except OSError:
    pass


def total(prices):
    return sum(prices)
