# %% right: every character asked
def is_valid_username(name):
    found = False
    for character in name:
        if character.isalnum():
            found = True
        elif character != "_":
            return False
    return found


# %% right: re
import re


def is_valid_username(name):
    return re.fullmatch(r"\w+", name) is not None and name.strip("_") != ""


# %% right: the underscores become letters, and one question more
def is_valid_username(name):
    letters = name.replace("_", "a")
    return letters.isalnum() and name.strip("_") != ""


# %% wrong: no underscores · loses: hidden-accept
def is_valid_username(name):
    return name.isalnum()


# %% wrong: the broken one · loses: visible, hidden-refuse, hidden-accept
def is_valid_username(name):
    return name.strip() == name


# %% wrong: only empty text mended · loses: hidden-refuse, hidden-accept
def is_valid_username(name):
    return name.strip() == name and name != ""


# %% wrong: find used as a truth value · loses: visible, hidden-refuse, hidden-accept
def is_valid_username(name):
    return bool(name.find(" "))


# %% wrong: no spaces is all that is asked · loses: visible, hidden-refuse
def is_valid_username(name):
    return name.find(" ") == -1


# %% wrong: empty text, and spaces only · loses: hidden-refuse
def is_valid_username(name):
    return name.replace(" ", "") == name and name != ""


# %% wrong: underscores become letters · loses: hidden-refuse
def is_valid_username(name):
    return name.replace("_", "a").isalnum()


# %% wrong: letters only · loses: hidden-accept
def is_valid_username(name):
    return name.replace("_", "").isalpha()


# %% wrong: a name of a Python program · loses: hidden-refuse, hidden-accept
def is_valid_username(name):
    return name.isidentifier()


# %% wrong: letters from a to z only · loses: hidden-accept
def is_valid_username(name):
    return name.isascii() and name.replace("_", "").isalnum()


# %% wrong: underscores only at the ends · loses: hidden-accept
def is_valid_username(name):
    return name.strip("_").isalnum()


# %% wrong: cleaned first · loses: hidden-refuse
def is_valid_username(name):
    return name.strip().replace("_", "").isalnum()


# %% wrong: small letters only · loses: hidden-accept
def is_valid_username(name):
    return name.replace("_", "").isalnum() and name == name.lower()


# %% wrong: the length for an answer · loses: all
def is_valid_username(name):
    return len(name.replace("_", ""))


# %% wrong: replace, and its result dropped · loses: hidden-accept
def is_valid_username(name):
    name.replace("_", "")
    return name.isalnum()


# %% wrong: printing · loses: all
def is_valid_username(name):
    print(name.replace("_", "").isalnum())


# %% wrong: empty text in place of False · loses: visible, hidden-refuse
def is_valid_username(name):
    return name and name.replace("_", "").isalnum()
