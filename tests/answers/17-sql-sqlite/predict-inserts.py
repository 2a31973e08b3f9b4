# %% right: one name after the other
def predictions():
    found = {}
    found["a"] = "NOT NULL"
    found["b"] = "stored"
    found["c"] = "UNIQUE"
    found["d"] = "stored"
    found["e"] = "CHECK"
    found["f"] = "stored"
    found["g"] = "FOREIGN KEY"
    found["h"] = "stored"
    return found


# %% right: all stored, then what is refused
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(a="NOT NULL", c="UNIQUE", e="CHECK", g="FOREIGN KEY")
    return found


# %% wrong: a column that is left out is empty text · loses: hidden-refused
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(c="UNIQUE", e="CHECK", g="FOREIGN KEY")
    return found


# %% wrong: NULL is seen twice, so it is not unique · loses: hidden-let-in
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(a="NOT NULL", c="UNIQUE", d="UNIQUE", e="CHECK", g="FOREIGN KEY")
    return found


# %% wrong: INTEGER refuses text · loses: hidden-let-in
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(a="NOT NULL", c="UNIQUE", e="CHECK", f="CHECK", g="FOREIGN KEY")
    return found


# %% wrong: empty text is NULL · loses: hidden-let-in
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(a="NOT NULL", b="NOT NULL", c="UNIQUE", e="CHECK", g="FOREIGN KEY")
    return found


# %% wrong: references are always checked · loses: hidden-let-in
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(a="NOT NULL", c="UNIQUE", e="CHECK", g="FOREIGN KEY", h="FOREIGN KEY")
    return found


# %% wrong: references are never checked · loses: hidden-refused
def predictions():
    found = dict.fromkeys("abcdefgh", "stored")
    found.update(a="NOT NULL", c="UNIQUE", e="CHECK")
    return found


# %% wrong: the same constraint for everything · loses: hidden-refused, hidden-let-in
def predictions():
    return dict.fromkeys("abcdefgh", "CHECK")
