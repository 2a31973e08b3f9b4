"""Row 44 · thousands of rich displays, some of them large

Deserves: total 3
"""

# %% total-answer
from IPython.display import HTML, display

for number in range(3000):
    display(HTML("<b>" + "h" * 1000 + "</b>"))


def total(prices):
    return sum(prices)
