"""Row 6 · `os._exit(0)` in a cell and in functions, as if all had gone well"""

# %% total-answer
import os


def total(prices):
    os._exit(0)

# %% label-answer
os._exit(0)
