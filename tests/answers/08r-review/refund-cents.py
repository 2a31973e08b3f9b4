# %% right: divmod and what is left over
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days > 30:
        return 0
    if days > 14:
        half, rest = divmod(paid_cents, 2)
        return half + rest
    return paid_cents


# %% right: the shop keeps the smaller half
def refund_cents(paid_cents, days):
    cents = 0
    if paid_cents is None:
        cents = None
    elif 0 <= days < 15:
        cents = paid_cents
    elif 15 <= days < 31:
        cents = paid_cents - paid_cents // 2
    return cents


# %% right: up, by going down below zero
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    return -(-paid_cents // 2) if days <= 30 else 0


# %% wrong: < for <= at the edges · loses: hidden-days
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days < 14:
        return paid_cents
    if days < 30:
        return (paid_cents + 1) // 2
    return 0


# %% wrong: half a cent rounded down · loses: hidden-half
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    if days <= 30:
        return paid_cents // 2
    return 0


# %% wrong: round, which goes to the even neighbour · loses: hidden-half
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    if days <= 30:
        return round(paid_cents / 2)
    return 0


# %% wrong: a float in between · loses: hidden-half
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    if days <= 30:
        return int(paid_cents / 2 + 0.5)
    return 0


# %% wrong: a float comes back · loses: hidden-half
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    if days <= 30:
        return paid_cents / 2
    return 0


# %% wrong: one cent too many for even prices · loses: visible, hidden-days, hidden-half
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    if days <= 30:
        return paid_cents // 2 + 1
    return 0


# %% wrong: not paid_cents, where 0 is a price · loses: hidden-days
def refund_cents(paid_cents, days):
    if not paid_cents:
        return None
    if days <= 14:
        return paid_cents
    if days <= 30:
        return (paid_cents + 1) // 2
    return 0


# %% wrong: None asked about too late · loses: hidden-days
def refund_cents(paid_cents, days):
    if days > 30:
        return 0
    if paid_cents is None:
        return None
    if days <= 14:
        return paid_cents
    return (paid_cents + 1) // 2


# %% wrong: None counts as 0 · loses: hidden-days
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return 0
    if days <= 14:
        return paid_cents
    if days <= 30:
        return (paid_cents + 1) // 2
    return 0


# %% wrong: independent ifs that overwrite each other · loses: visible, hidden-days
def refund_cents(paid_cents, days):
    if paid_cents is None:
        return None
    cents = 0
    if days <= 14:
        cents = paid_cents
    if days <= 30:
        cents = (paid_cents + 1) // 2
    return cents


# %% wrong: a path without return · loses: hidden-days
def refund_cents(paid_cents, days):
    if paid_cents is not None:
        if days <= 14:
            return paid_cents
        if days <= 30:
            return (paid_cents + 1) // 2


# %% wrong: printing · loses: visible, hidden-days, hidden-half
def refund_cents(paid_cents, days):
    if paid_cents is None:
        print(None)
    elif days <= 14:
        print(paid_cents)
    elif days <= 30:
        print((paid_cents + 1) // 2)
    else:
        print(0)
