# %% right: min and max
def clamp(value, *, low, high):
    if low > high:
        raise ValueError("low > high")
    return max(low, min(value, high))


# %% right: the middle of three
def clamp(value: float, *, low: float, high: float) -> float:
    """Return value, brought into the range from low to high."""
    if high < low:
        raise ValueError
    return sorted([low, value, high])[1]


# %% right: a name for the result, elif and else
def clamp(value, *, low, high):
    if not low <= high:
        raise ValueError("the range is empty: " + str(low) + " to " + str(high))
    if value <= low:
        result = low
    elif value >= high:
        result = high
    else:
        result = value
    return result


# %% wrong: a branch without return · loses: hidden-every-path
def clamp(value, *, low, high):
    if low > high:
        raise ValueError("low must not be above high")
    if low == high:
        return low
    if value < low:
        return low
    if value > high:
        return high


# %% wrong: nothing for a value at its bound · loses: hidden-every-path
def clamp(value, *, low, high):
    if low > high:
        raise ValueError("low must not be above high")
    if value < low or low == high:
        return low
    elif value > high:
        return high
    elif low < value < high:
        return value


# %% wrong: inside comes back as a whole number · loses: hidden-every-path
def clamp(value, *, low, high):
    if low > high:
        raise ValueError("low must not be above high")
    return int(max(low, min(value, high)))


# %% wrong: bounds by position are accepted · loses: hidden-refuse
def clamp(value, low, high):
    if low > high:
        raise ValueError("low must not be above high")
    if value < low:
        return low
    if value > high:
        return high
    return value


# %% wrong: the star stands one place too late · loses: hidden-refuse
def clamp(value, low, *, high):
    if low > high:
        raise ValueError("low must not be above high")
    return max(low, min(value, high))


# %% wrong: nothing is refused · loses: hidden-refuse
def clamp(value, *, low, high):
    if value < low:
        return low
    if value > high:
        return high
    return value


# %% wrong: a range of one value is refused · loses: hidden-refuse
def clamp(value, *, low, high):
    if low >= high:
        raise ValueError("low must be below high")
    return max(low, min(value, high))


# %% wrong: the error is handed back, not raised · loses: hidden-refuse
def clamp(value, *, low, high):
    if low > high:
        return ValueError("low must not be above high")
    return max(low, min(value, high))


# %% wrong: swapped bounds are repaired silently · loses: hidden-refuse
def clamp(value, *, low, high):
    if low > high:
        low, high = high, low
    return max(low, min(value, high))


# %% wrong: refused only when no bound was met · loses: hidden-refuse
def clamp(value, *, low, high):
    if value < low:
        return low
    if value > high:
        return high
    if low > high:
        raise ValueError("low must not be above high")
    return value


# %% wrong: bounds swapped · loses: all
def clamp(value, *, low, high):
    if low > high:
        raise ValueError("low must not be above high")
    if value < low:
        return high
    if value > high:
        return low
    return value


# %% wrong: printing · loses: all
def clamp(value, *, low, high):
    if low > high:
        raise ValueError("low must not be above high")
    print(max(low, min(value, high)))
