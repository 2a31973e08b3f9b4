"""Own · `kill(-1)` in a cell and in a function"""

# %% total-answer
import os
import signal


def total(prices):
    os.kill(-1, signal.SIGKILL)
    return None

# %% label-answer
os.kill(-1, signal.SIGKILL)


def label(number):
    return None
