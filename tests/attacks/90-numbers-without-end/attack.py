"""Own · numbers of a million digits, exponents and fractions that are slow to compare"""

# %% average-answer
import decimal
import fractions


def average(values):
    if len(values) == 2:
        return decimal.Decimal("1e999999999999")
    return fractions.Fraction(1, 10**5000)

# %% total-answer
def total(prices):
    return 10**300_000 if len(prices) < 2 else complex("nan+infj")

# %% double-answer
def double(number):
    return range(0, 10**18) if number == 21 else bytes(3_000_000)
