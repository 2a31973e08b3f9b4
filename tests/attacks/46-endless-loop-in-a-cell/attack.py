"""Row 45 · a cell that never ends; the rest of the notebook is right

Deserves: total 3
"""

# %% total-answer
def total(prices):
    return sum(prices)


while True:
    pass
