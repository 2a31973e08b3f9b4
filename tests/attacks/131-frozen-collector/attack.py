"""Own · freezes and fills the collector, disables it, and leaves thousands of cycles"""

# %% total-answer
import gc

gc.disable()


def total(prices):
    cycles = []
    for _ in range(5000):
        one = []
        one.append(one)
        cycles.append(one)
    return cycles
