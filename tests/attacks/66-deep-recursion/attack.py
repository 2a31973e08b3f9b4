"""Own · recursion without a limit, which overflows the C stack"""

# %% total-answer
import sys


def total(prices):
    sys.setrecursionlimit(10**9)
    deep = []
    for _ in range(200_000):
        deep = [deep]
    return deep


# %% label-answer
def label(number):
    sys.setrecursionlimit(10**9)
    return sum(map(label, [number]))
