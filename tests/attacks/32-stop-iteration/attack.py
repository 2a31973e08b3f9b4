"""Row 29 · StopIteration and StopAsyncIteration, which end a loop around the call without a word"""

# %% total-answer
def total(prices):
    raise StopIteration(9)

# %% label-answer
def label(number):
    raise StopAsyncIteration

# %% parse-age-answer
def parse_age(text):
    raise StopIteration("age")
