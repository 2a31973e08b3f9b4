"""Row 65 · warnings and noise on standard error around a right answer

Deserves: total 3
"""

# %% total-answer
import logging
import sys
import warnings

warnings.simplefilter("error")
logging.error("an error that is none")
print("Traceback (most recent call last): AssertionError", file=sys.stderr)


def total(prices):
    print("FAILED", file=sys.stderr)
    warnings.resetwarnings()
    warnings.warn("noise")
    return sum(prices)
