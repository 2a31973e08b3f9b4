# %% right: hours first
def split_duration(seconds):
    hours = seconds // 3600
    minutes = seconds % 3600 // 60
    return hours, minutes, seconds % 60


# %% right: what is left, step by step
def split_duration(seconds):
    hours = seconds // 3600
    rest = seconds - hours * 3600
    minutes = rest // 60
    return (hours, minutes, rest - minutes * 60)


# %% right: divmod by hours
def split_duration(seconds):
    hours, rest = divmod(seconds, 3600)
    return (hours,) + divmod(rest, 60)


# %% wrong: all minutes, not those that are left · loses: visible, hidden-edges, hidden-long
def split_duration(seconds):
    return seconds // 3600, seconds // 60, seconds % 60


# %% wrong: all three in full · loses: visible, hidden-edges, hidden-long
def split_duration(seconds):
    return seconds // 3600, seconds // 60, seconds


# %% wrong: / leaks a float · loses: visible, hidden-edges, hidden-long
def split_duration(seconds):
    return seconds / 3600, seconds % 3600 / 60, seconds % 60


# %% wrong: / and int, only large numbers show it · loses: hidden-long
def split_duration(seconds):
    hours = int(seconds / 3600)
    minutes = int((seconds - hours * 3600) / 60)
    return hours, minutes, seconds - hours * 3600 - minutes * 60


# %% wrong: // on floats · loses: hidden-long
def split_duration(seconds):
    seconds = float(seconds)
    return seconds // 3600, seconds % 3600 // 60, seconds % 60


# %% wrong: round · loses: visible, hidden-edges, hidden-long
def split_duration(seconds):
    return round(seconds / 3600), round(seconds % 3600 / 60), seconds % 60


# %% wrong: days split off · loses: hidden-long
def split_duration(seconds):
    return seconds // 3600 % 24, seconds // 60 % 60, seconds % 60


# %% wrong: in the order of the computation · loses: visible, hidden-edges, hidden-long
def split_duration(seconds):
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return rest, minutes, hours


# %% wrong: hours of 60 seconds · loses: visible, hidden-edges, hidden-long
def split_duration(seconds):
    hours, rest = divmod(seconds, 60)
    minutes, rest = divmod(rest, 60)
    return hours, minutes, rest


# %% wrong: one text · loses: all
def split_duration(seconds):
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return str(hours) + ":" + str(minutes) + ":" + str(rest)


# %% wrong: printing · loses: all
def split_duration(seconds):
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    print(hours, minutes, rest)
