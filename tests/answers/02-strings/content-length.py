# %% right: UTF-8 is what encode takes by itself
def content_length(text):
    return len(text.encode())


# %% right: bytes
def content_length(text):
    data = bytes(text, "utf-8")
    return len(data)


# %% right: added up
def content_length(text):
    total = 0
    for character in text:
        total = total + len(character.encode("utf-8"))
    return total


# %% wrong: len(text) as byte count · loses: visible, hidden-many-bytes
def content_length(text):
    return len(text)


# %% wrong: Latin-1 · loses: visible, hidden-many-bytes
def content_length(text):
    return len(text.encode("latin-1"))


# %% wrong: UTF-16 · loses: visible, hidden-plain, hidden-many-bytes
def content_length(text):
    return len(text.encode("utf-16"))


# %% wrong: what is not ASCII is left out · loses: visible, hidden-many-bytes
def content_length(text):
    return len(text.encode("ascii", "ignore"))


# %% wrong: two bytes for each special character · loses: hidden-many-bytes
def content_length(text):
    total = 0
    for character in text:
        total = total + 1 if character.isascii() else total + 2
    return total


# %% wrong: spaces and line breaks at the ends taken away · loses: hidden-plain
def content_length(text):
    return len(text.strip().encode())


# %% wrong: the digits of the length as text · loses: visible, hidden-plain, hidden-many-bytes
def content_length(text):
    return str(len(text.encode()))


# %% wrong: what the bytes look like · loses: visible, hidden-plain, hidden-many-bytes
def content_length(text):
    return len(str(text.encode()))


# %% wrong: printing · loses: all
def content_length(text):
    print(len(text.encode("utf-8")))
