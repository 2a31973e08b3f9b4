# %% right: spaces last
def slugify(title):
    title = title.lower()
    title = title.replace("!", "")
    title = title.replace("?", "")
    title = title.replace("-", " ")
    return " ".join(title.split()).replace(" ", "-")


# %% right: a loop
def slugify(title):
    slug = ""
    for character in title.lower():
        if character in "?!":
            continue
        if character == "-" or character.isspace():
            if slug != "" and slug[-1] != "-":
                slug = slug + "-"
        else:
            slug = slug + character
    return slug.strip("-")


# %% right: re
import re


def slugify(title):
    return re.sub(r"[\s-]+", "-", re.sub("[?!]", "", title).lower()).strip("-")


# %% wrong: split(" ") where split() is meant · loses: hidden-spaces, hidden-marks, hidden-others
def slugify(title):
    words = title.replace("?", "").replace("!", "").replace("-", " ").lower().split(" ")
    return "-".join(words)


# %% wrong: a hyphen for each space · loses: hidden-spaces, hidden-marks
def slugify(title):
    title = title.replace("?", "").replace("!", "").lower().strip()
    return title.replace(" ", "-")


# %% wrong: replace, and its result dropped · loses: visible, hidden-marks, hidden-others
def slugify(title):
    title.replace("?", "")
    title.replace("!", "")
    return "-".join(title.replace("-", " ").lower().split())


# %% wrong: lower, and its result dropped · loses: visible, hidden-marks, hidden-others
def slugify(title):
    title = title.replace("?", "").replace("!", "").replace("-", " ")
    title.lower()
    return "-".join(title.split())


# %% wrong: hyphens of the title kept · loses: hidden-marks
def slugify(title):
    words = title.replace("?", "").replace("!", "").lower().split()
    return "-".join(words)


# %% wrong: marks taken away after joining · loses: hidden-marks
def slugify(title):
    slug = "-".join(title.replace("-", " ").lower().split())
    return slug.replace("?", "").replace("!", "")


# %% wrong: marks only at the ends · loses: hidden-marks
def slugify(title):
    words = title.strip("?! ").replace("-", " ").lower().split()
    return "-".join(words)


# %% wrong: a mark is a gap · loses: hidden-marks
def slugify(title):
    words = title.replace("?", " ").replace("!", " ").replace("-", " ").lower().split()
    return "-".join(words)


# %% wrong: hyphens taken away · loses: hidden-marks
def slugify(title):
    words = title.replace("?", "").replace("!", "").replace("-", "").lower().split()
    return "-".join(words)


# %% wrong: words joined by spaces · loses: visible, hidden-spaces, hidden-marks, hidden-others
def slugify(title):
    words = title.replace("?", "").replace("!", "").replace("-", " ").lower().split()
    return " ".join(words)


# %% wrong: only letters from a to z · loses: hidden-others
def slugify(title):
    title = title.replace("?", "").replace("!", "").replace("-", " ").lower()
    words = title.encode("ascii", "ignore").decode().split()
    return "-".join(words)


# %% wrong: letters and digits only · loses: hidden-others
def slugify(title):
    slug = ""
    for character in title.replace("?", "").replace("!", "").lower():
        if character.isalnum():
            slug = slug + character
        else:
            slug = slug + " "
    return "-".join(slug.split())


# %% wrong: printing · loses: all
def slugify(title):
    print("-".join(title.replace("?", "").replace("!", "").replace("-", " ").lower().split()))


# %% wrong: casefold for text that is stored · loses: hidden-others
def slugify(title):
    words = title.replace("?", "").replace("!", "").replace("-", " ").casefold().split()
    return "-".join(words)


# %% wrong: exclamation marks kept · loses: hidden-marks, hidden-others
def slugify(title):
    words = title.replace("?", "").replace("-", " ").lower().split()
    return "-".join(words)
