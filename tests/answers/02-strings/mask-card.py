# %% right: rjust
def mask_card(number):
    return number[4:][-4:].rjust(len(number), "*")


# %% right: if
def mask_card(number):
    length = len(number)
    if length <= 4:
        return "*" * length
    if length <= 8:
        return "****" + number[4:]
    return "*" * (length - 4) + number[-4:]


# %% right: an f-string with a fill
def mask_card(number):
    shown = number[4:]
    shown = shown[-4:]
    return f"{shown:*>{len(number)}}"


# %% wrong: short texts shown · loses: hidden-short
def mask_card(number):
    return "*" * (len(number) - 4) + number[-4:]


# %% wrong: twelve stars always · loses: hidden-long, hidden-short
def mask_card(number):
    return "*" * 12 + number[-4:]


# %% wrong: the last four in the clear, then all stars · loses: visible, hidden-long, hidden-short
def mask_card(number):
    return number[:-4] + "*" * 4


# %% wrong: all behind the first four · loses: visible, hidden-long
def mask_card(number):
    return "*" * len(number[:4]) + number[4:]


# %% wrong: replaced wherever they stand · loses: visible, hidden-long, hidden-short
def mask_card(number):
    return number.replace(number[:-4], "*")


# %% wrong: one shown too few · loses: visible, hidden-long
def mask_card(number):
    shown = number[4:][-3:]
    return "*" * (len(number) - len(shown)) + shown


# %% wrong: short texts hidden, the middle ones not · loses: hidden-short
def mask_card(number):
    if len(number) <= 4:
        return "*" * len(number)
    return "*" * (len(number) - 4) + number[-4:]


# %% wrong: four stars in front of short texts · loses: hidden-short
def mask_card(number):
    shown = number[4:][-4:]
    return "*" * max(4, len(number) - 4) + shown


# %% wrong: positions instead of slices · loses: hidden-short
def mask_card(number):
    last = number[-4] + number[-3] + number[-2] + number[-1]
    return "*" * (len(number) - 4) + last


# %% wrong: printing · loses: all
def mask_card(number):
    shown = number[4:][-4:]
    print("*" * (len(number) - len(shown)) + shown)


# %% wrong: spaces taken away · loses: hidden-long
def mask_card(number):
    number = number.replace(" ", "")
    shown = number[4:][-4:]
    return "*" * (len(number) - len(shown)) + shown
