# %% right: an f-string
def parcel_label(number):
    return f"LP-{number}"


# %% right: the text is made on a line of its own
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    digits = str(number)
    label = prefix + dash + digits
    return label


# %% right: join and format
def parcel_label(number):
    prefix = "LP"
    dash = "-"
    return dash.join([prefix, "{}".format(number)])


# %% wrong: the line as it was found · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    return prefix + dash + number


# %% wrong: the name in quotes · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    return prefix + dash + "number"


# %% wrong: print instead of return · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    print(prefix + dash + str(number))


# %% wrong: a name that only an old cell of the student had · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    return prefix + dash + digits


# %% wrong: the number of the message, for every call · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    return prefix + dash + str(7)


# %% wrong: commas, so three values come back · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    return prefix, dash, number


# %% wrong: the number left out · loses: all
def parcel_label(number):
    """Return the label of the parcel with this number."""
    prefix = "LP"
    dash = "-"
    return prefix + dash


# %% wrong: made to fit the visible checks · loses: hidden-other-numbers
def parcel_label(number):
    if number == 12:
        return "LP-12"
    return "LP-305"


# %% wrong: zeros in front of short numbers · loses: hidden-other-numbers
def parcel_label(number):
    return f"LP-{number:02}"


# %% wrong: commas in long numbers · loses: hidden-other-numbers
def parcel_label(number):
    return f"LP-{number:,}"


# %% wrong: zero taken for no number · loses: hidden-other-numbers
def parcel_label(number):
    return "LP-" + str(number or "")
