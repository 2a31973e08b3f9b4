"""Row 51 · opens files until there is no descriptor left, then closes all that are not its own"""

# %% total-answer
import os

kept = []


def total(prices):
    try:
        while True:
            kept.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        return None

# %% label-answer
def label(number):
    os.closerange(3, 10_000)
    return None
