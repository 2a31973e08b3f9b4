# %% right: a name for the result, and steps in a list
def apply_steps(value, *steps):
    result = value
    for index in range(len(steps)):
        result = steps[index](result)
    return result


def tidy_reference(raw):
    steps = [drop_spaces, raise_letters, add_hyphen]
    return apply_steps(raw, *steps)


# %% right: it calls itself on the rest
def apply_steps(value, *steps):
    if not steps:
        return value
    return apply_steps(steps[0](value), *steps[1:])


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, add_hyphen, raise_letters)


# %% right: reduce, and small functions of one line
from functools import reduce


def apply_steps(value, *steps):
    return reduce(lambda current, step: step(current), steps, value)


def tidy_reference(raw: str) -> str:
    tidy = apply_steps(raw, raise_letters, drop_spaces, add_hyphen)
    return tidy


# %% wrong: func() passed for func, with the text · loses: hidden-tidy
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces(raw), raise_letters(raw), add_hyphen(raw))


# %% wrong: func() passed for func, with nothing · loses: hidden-tidy
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces(), raise_letters(), add_hyphen())


# %% wrong: the steps are handed over as one list · loses: hidden-tidy
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
    return value


def tidy_reference(raw):
    return apply_steps(raw, [drop_spaces, raise_letters, add_hyphen])


# %% wrong: the hyphen is put before the spaces go · loses: hidden-tidy
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
    return value


def tidy_reference(raw):
    return apply_steps(raw, add_hyphen, drop_spaces, raise_letters)


# %% wrong: tidy_reference without return · loses: hidden-tidy
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
    return value


def tidy_reference(raw):
    apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: the step is called without the value · loses: all
def apply_steps(value, *steps):
    for step in steps:
        value = step()
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: the step itself instead of its result · loses: all
def apply_steps(value, *steps):
    for step in steps:
        value = step
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: from right to left · loses: all
def apply_steps(value, *steps):
    for step in reversed(steps):
        value = step(value)
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: every step gets the first value · loses: all
def apply_steps(value, *steps):
    result = value
    for step in steps:
        result = step(value)
    return result


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: return inside the loop · loses: all
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
        return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: no value without steps · loses: hidden-chain
def apply_steps(value, *steps):
    if steps:
        for step in steps:
            value = step(value)
        return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: results that are not true are ignored · loses: hidden-chain
def apply_steps(value, *steps):
    for step in steps:
        result = step(value)
        if result:
            value = result
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: stops at the first result that is None · loses: hidden-chain
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
        if value is None:
            return None
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: the same step runs only once · loses: hidden-chain
def apply_steps(value, *steps):
    for step in dict.fromkeys(steps):
        value = step(value)
    return value


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)


# %% wrong: printing · loses: all
def apply_steps(value, *steps):
    for step in steps:
        value = step(value)
    print(value)


def tidy_reference(raw):
    return apply_steps(raw, drop_spaces, raise_letters, add_hyphen)
