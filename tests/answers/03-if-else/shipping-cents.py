# %% right: three names added at the end
def shipping_cents(grams, express, country):
    if grams < 1:
        return None
    if grams > 5000:
        weight = 1290
    elif grams > 1000:
        weight = 790
    else:
        weight = 450
    abroad = 0
    fast = 0
    if country != "DK":
        abroad = 900
        if country == "SE" or country == "NO":
            abroad = 300
    if express:
        fast = 800
        if country == "DK":
            fast = 500
    return weight + abroad + fast


# %% right: nested by country, in for the neighbours
def shipping_cents(grams, express, country):
    if not grams > 0:
        return
    if grams <= 1000:
        cents = 450
    if 1000 < grams <= 5000:
        cents = 790
    if 5000 < grams:
        cents = 1290
    if country == "DK":
        if express:
            cents += 500
    else:
        if country in ("SE", "NO"):
            cents += 300
        else:
            cents += 900
        if express:
            cents += 800
    return cents


# %% right: a helper of one's own
def weight_cents(grams):
    if grams <= 1000:
        return 450
    if grams <= 5000:
        return 790
    return 1290


def shipping_cents(grams, express, country):
    if grams > 0:
        if country == "DK":
            return weight_cents(grams) + express * 500
        if country == "SE" or country == "NO":
            return weight_cents(grams) + 300 + express * 800
        return weight_cents(grams) + 900 + express * 800


# %% wrong: < for <= at the bands · loses: hidden-bands
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams < 1000:
        cents = 450
    elif grams < 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: independent ifs that overwrite each other · loses: visible, hidden-bands, hidden-surcharges, hidden-no-weight
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams <= 1000:
        cents = 450
    if grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: the general band first · loses: hidden-bands, hidden-surcharges
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams <= 1000:
        cents = 450
    elif grams > 1000:
        cents = 790
    elif grams > 5000:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: country == "SE" or "NO" · loses: visible, hidden-bands, hidden-surcharges, hidden-no-weight
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: the same half question, after the home country · loses: hidden-surcharges
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "DK":
        cents = cents
    elif country == "SE" or "NO":
        cents = cents + 300
    else:
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: the neighbours pay for being abroad too · loses: visible, hidden-surcharges
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    if country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: express costs both · loses: hidden-surcharges, hidden-no-weight
def shipping_cents(grams, express, country):
    if grams <= 0:
        return None
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    if express:
        cents = cents + 800
    return cents


# %% wrong: zero grams have a price · loses: hidden-no-weight
def shipping_cents(grams, express, country):
    if grams < 0:
        return None
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: not grams, which forgets what is below zero · loses: hidden-no-weight
def shipping_cents(grams, express, country):
    if not grams:
        return None
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    return cents


# %% wrong: printing · loses: all
def shipping_cents(grams, express, country):
    if grams <= 1000:
        cents = 450
    elif grams <= 5000:
        cents = 790
    else:
        cents = 1290
    if country == "SE" or country == "NO":
        cents = cents + 300
    elif country != "DK":
        cents = cents + 900
    if express and country == "DK":
        cents = cents + 500
    elif express:
        cents = cents + 800
    print(cents)
