# %% right: without the point
def parse_price(text):
    return int(text.replace(".", ""))


# %% right: in two steps
def parse_price(text):
    price = Decimal(text)
    cents = price * Decimal(100)
    return int(cents)


# %% right: two texts, and the sign for both
def parse_price(text):
    sign = -1 if text.startswith("-") else 1
    euros, _point, cents = text.removeprefix("-").partition(".")
    return sign * (int(euros) * 100 + int(cents))


# %% wrong: int(float(text) * 100) · loses: hidden-cents, hidden-large
def parse_price(text):
    return int(float(text) * 100)


# %% wrong: round(float(text) * 100) · loses: hidden-large
def parse_price(text):
    return round(float(text) * 100)


# %% wrong: // 1 on a float · loses: visible, hidden-cents, hidden-large
def parse_price(text):
    return float(text) * 100 // 1


# %% wrong: a Decimal made from a float · loses: hidden-cents, hidden-large
def parse_price(text):
    return int(Decimal(float(text)) * 100)


# %% wrong: half added to a float · loses: visible, hidden-refunds, hidden-large
def parse_price(text):
    return int(float(text) * 100 + 0.5)


# %% wrong: int too early · loses: visible, hidden-cents, hidden-refunds, hidden-large
def parse_price(text):
    return int(Decimal(text)) * 100


# %% wrong: the sign for the euros alone · loses: hidden-refunds
def parse_price(text):
    euros, _point, cents = text.partition(".")
    return int(euros) * 100 + int(cents)


# %% wrong: the last two digits forgotten · loses: visible, hidden-cents, hidden-refunds, hidden-large
def parse_price(text):
    return int(text[:-3]) * 100


# %% wrong: still a Decimal · loses: visible, hidden-cents
def parse_price(text):
    return Decimal(text) * 100


# %% wrong: euros · loses: visible, hidden-cents, hidden-refunds, hidden-large
def parse_price(text):
    return Decimal(text)


# %% wrong: printing · loses: all
def parse_price(text):
    print(int(Decimal(text) * 100))


# %% wrong: the minus sign lost · loses: visible, hidden-refunds
def parse_price(text):
    return abs(int(Decimal(text) * 100))
