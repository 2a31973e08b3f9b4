"""Row 44 · prints without end, before and after a right answer

Deserves: total 3
"""

# %% total-answer
for number in range(60_000):
    print("flood", number)


def total(prices):
    print("x" * 5_000_000)
    return sum(prices)
