# %% right: one expression
def line_total_cents(unit_cents, quantity):
    return unit_cents * (quantity - quantity // 12)


# %% right: the free ones are taken off the price
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    return unit_cents * quantity - unit_cents * free


# %% right: dozens and loose pieces
def line_total_cents(unit_cents, quantity):
    dozens, loose = divmod(quantity, 12)
    return (dozens * 11 + loose) * unit_cents


# %% wrong: nothing is free · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    return unit_cents * quantity


# %% wrong: one piece is free, never more · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    return unit_cents * (quantity - 1)


# %% wrong: brackets forgotten · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    return unit_cents * quantity - free


# %% wrong: a whole dozen is free · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    return unit_cents * (quantity - free * 12)


# %% wrong: / leaks a float · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity / 12
    return unit_cents * (quantity - free)


# %% wrong: a part of a piece is free · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    return int(unit_cents * (quantity - quantity / 12))


# %% wrong: by way of euros · loses: visible, hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    return unit_cents / 100 * (quantity - free) * 100


# %% wrong: by way of euros, cut · loses: hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    euros = unit_cents / 100 * (quantity - free)
    return int(euros * 100)


# %% wrong: a float for the free ones, only large numbers show it · loses: hidden-exact
def line_total_cents(unit_cents, quantity):
    free = int(quantity / 12)
    return unit_cents * (quantity - free)


# %% wrong: every 11th is free · loses: hidden-dozens, hidden-exact
def line_total_cents(unit_cents, quantity):
    free = quantity // 11
    return unit_cents * (quantity - free)


# %% wrong: printing · loses: all
def line_total_cents(unit_cents, quantity):
    free = quantity // 12
    print(unit_cents * (quantity - free))
