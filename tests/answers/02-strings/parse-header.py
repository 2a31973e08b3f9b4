# %% right: split, once
def parse_header(line):
    name, value = line.split(":", 1)
    return name.lower().strip(), value.strip()


# %% right: slices around the first colon
def parse_header(line):
    colon = line.index(":")
    name = line[:colon]
    value = line[colon + 1 :]
    return (name.strip().lower(), value.strip())


# %% right: join what was split
def parse_header(line):
    parts = line.split(":")
    return parts[0].strip().lower(), ":".join(parts[1:]).strip()


# %% wrong: splitting at every colon · loses: hidden-first-colon
def parse_header(line):
    parts = line.split(":")
    return parts[0].strip().lower(), parts[1].strip()


# %% wrong: two names for every part · loses: hidden-first-colon
def parse_header(line):
    name, value = line.split(":")
    return name.strip().lower(), value.strip()


# %% wrong: the last colon · loses: hidden-first-colon
def parse_header(line):
    name, colon, value = line.rpartition(":")
    return name.strip().lower(), value.strip()


# %% wrong: a colon and a space · loses: hidden-first-colon, hidden-value
def parse_header(line):
    name, colon, value = line.partition(": ")
    return name.strip().lower(), value.strip()


# %% wrong: lower, and its result dropped · loses: visible, hidden-first-colon, hidden-name, hidden-value
def parse_header(line):
    name, colon, value = line.partition(":")
    name.lower()
    return name.strip(), value.strip()


# %% wrong: strip, and its result dropped · loses: visible, hidden-first-colon, hidden-name, hidden-value
def parse_header(line):
    name, colon, value = line.partition(":")
    value.strip()
    return name.strip().lower(), value


# %% wrong: the whole line small · loses: hidden-name, hidden-value
def parse_header(line):
    name, colon, value = line.lower().partition(":")
    return name.strip(), value.strip()


# %% wrong: the name not cleaned · loses: hidden-name
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.lower(), value.strip()


# %% wrong: only one space in front · loses: visible, hidden-value
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.strip().lower(), value.removeprefix(" ")


# %% wrong: colons taken off the value · loses: hidden-first-colon
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.strip().lower(), value.strip(": \t\r\n")


# %% wrong: runs of spaces inside · loses: hidden-value
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.strip().lower(), " ".join(value.split())


# %% wrong: the colon too · loses: all
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.strip().lower(), colon, value.strip()


# %% wrong: one text · loses: all
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.strip().lower() + ", " + value.strip()


# %% wrong: printing · loses: all
def parse_header(line):
    name, colon, value = line.partition(":")
    print(name.strip().lower(), value.strip())


# %% wrong: two positions behind the colon · loses: hidden-first-colon, hidden-value
def parse_header(line):
    colon = line.find(":")
    return line[:colon].strip().lower(), line[colon + 2 :].strip()


# %% wrong: None for an empty value · loses: hidden-value
def parse_header(line):
    name, colon, value = line.partition(":")
    return name.strip().lower(), value.strip() or None
