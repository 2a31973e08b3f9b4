"""Own · a null pointer through ctypes, in a cell and in a function"""

# %% total-answer
import ctypes


def total(prices):
    return ctypes.string_at(0)

# %% label-answer
ctypes.string_at(0)
