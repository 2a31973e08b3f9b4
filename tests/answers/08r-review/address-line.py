# %% right: a loop, cleaned before it is asked
def address_line(raw):
    parts = []
    for line in raw.split("\n"):
        words = line.split()
        if words:
            parts.append(" ".join(words))
    return ", ".join(parts)


# %% right: double spaces replaced until none is left
def address_line(raw):
    while "  " in raw:
        raw = raw.replace("  ", " ")
    stripped = [line.strip() for line in raw.splitlines()]
    return ", ".join([line for line in stripped if line])


# %% right: put together step by step
def address_line(raw):
    result = ""
    for line in raw.split("\n"):
        clean = " ".join([word for word in line.split(" ") if word != ""])
        if clean != "":
            if result != "":
                result += ", "
            result += clean
    return result


# %% wrong: the result of strip is dropped · loses: visible, hidden-lines, hidden-spaces
def address_line(raw):
    parts = []
    for line in raw.split("\n"):
        line.strip()
        if line != "":
            parts.append(line)
    return ", ".join(parts)


# %% wrong: asked before it is clean · loses: hidden-lines
def address_line(raw):
    return ", ".join([" ".join(line.split()) for line in raw.split("\n") if line != ""])


# %% wrong: empty lines are kept · loses: hidden-lines
def address_line(raw):
    return ", ".join([" ".join(line.split()) for line in raw.split("\n")])


# %% wrong: spaces inside are kept · loses: hidden-spaces
def address_line(raw):
    return ", ".join([line.strip() for line in raw.split("\n") if line.strip() != ""])


# %% wrong: two spaces become one, once · loses: hidden-spaces
def address_line(raw):
    lines = [line.strip().replace("  ", " ") for line in raw.split("\n")]
    return ", ".join([line for line in lines if line != ""])


# %% wrong: all spaces are gone · loses: hidden-lines, hidden-spaces
def address_line(raw):
    lines = [line.replace(" ", "") for line in raw.split("\n")]
    return ", ".join([line for line in lines if line != ""])


# %% wrong: a comma between words · loses: hidden-lines, hidden-spaces
def address_line(raw):
    return ", ".join(raw.split())


# %% wrong: a comma at the end · loses: visible, hidden-lines, hidden-spaces
def address_line(raw):
    result = ""
    for line in raw.split("\n"):
        if line.strip() != "":
            result += " ".join(line.split()) + ", "
    return result


# %% wrong: line ends replaced · loses: visible, hidden-lines, hidden-spaces
def address_line(raw):
    return raw.strip().replace("\n", ", ")


# %% wrong: capital letters changed · loses: hidden-lines, hidden-spaces
def address_line(raw):
    lines = [" ".join(line.split()).title() for line in raw.split("\n")]
    return ", ".join([line for line in lines if line != ""])


# %% wrong: commas taken off · loses: hidden-spaces
def address_line(raw):
    lines = [" ".join(line.replace(",", " ").split()) for line in raw.split("\n")]
    return ", ".join([line for line in lines if line != ""])


# %% wrong: return in the first turn · loses: all
def address_line(raw):
    for line in raw.split("\n"):
        return " ".join(line.split())


# %% wrong: printing · loses: all
def address_line(raw):
    lines = [" ".join(line.split()) for line in raw.split("\n")]
    print(", ".join([line for line in lines if line != ""]))
