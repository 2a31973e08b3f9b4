"""Row 45 · a function that never ends for one kind of input

Deserves: double 1
"""

# %% double-answer
def double(number):
    while number < 0:
        pass
    return number * 2
