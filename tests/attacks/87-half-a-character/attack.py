"""Own · lone surrogates, nulls and non-characters in outputs, errors, names and values"""

# %% total-answer
import sys

print("\ud800 half a character", "\x00", "\uffff")
print("\udcff", file=sys.stderr)


def total(prices):
    raise ValueError("\ud83d")

# %% label-answer
from IPython.display import display

display({"text/plain": "\udfff", "\ud800": "x"}, raw=True)


def label(number):
    return "LP-\ud800"

# %% add-item-answer
def add_item(item, items=None):
    raise type("Odd\udcff", (Exception,), {"__module__": "\ud800"})("x")
