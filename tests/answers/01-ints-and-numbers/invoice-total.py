# %% right: Decimal, and quantize
from decimal import ROUND_HALF_UP, Decimal


def half_up(amount):
    return int(amount.quantize(Decimal("1"), ROUND_HALF_UP))


def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    gross = Decimal(unit_cents * quantity)
    net = half_up(gross * (100 - discount_percent) / 100)
    vat = half_up(Decimal(net) * vat_percent / 100)
    return net + vat


# %% right: net and total in one line each
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = (2 * unit_cents * quantity * (100 - discount_percent) + 100) // 200
    return (net * (100 + vat_percent) + 50) // 100


# %% right: divmod, and the rest decides
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net, rest = divmod(unit_cents * quantity * (100 - discount_percent), 100)
    if rest >= 50:
        net += 1
    vat, rest = divmod(net * vat_percent, 100)
    if rest >= 50:
        vat += 1
    return net + vat


# %% wrong: round used as half-up · loses: hidden-net, hidden-vat, hidden-two-points, hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = round(unit_cents * quantity * (100 - discount_percent) / 100)
    vat = round(net * vat_percent / 100)
    return net + vat


# %% wrong: round of a Decimal · loses: hidden-net, hidden-vat, hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = round(Decimal(unit_cents * quantity * (100 - discount_percent)) / 100)
    vat = round(Decimal(net * vat_percent) / 100)
    return net + vat


# %% wrong: floats and a half · loses: hidden-net, hidden-two-points, hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = int(unit_cents * quantity * (1 - discount_percent / 100) + 0.5)
    vat = int(net * vat_percent / 100 + 0.5)
    return net + vat


# %% wrong: floats at the last moment · loses: hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = int(unit_cents * quantity * (100 - discount_percent) / 100 + 0.5)
    vat = int(net * vat_percent / 100 + 0.5)
    return net + vat


# %% wrong: truncation · loses: hidden-net, hidden-vat, hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = unit_cents * quantity * (100 - discount_percent) // 100
    vat = net * vat_percent // 100
    return net + vat


# %% wrong: rounded up · loses: hidden-net, hidden-vat, hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = (unit_cents * quantity * (100 - discount_percent) + 99) // 100
    vat = (net * vat_percent + 99) // 100
    return net + vat


# %% wrong: rounded once, at the end · loses: hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    amount = unit_cents * quantity * (100 - discount_percent) * (100 + vat_percent)
    return (amount + 5000) // 10000


# %% wrong: the discount is rounded, not the net amount · loses: hidden-net, hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    gross = unit_cents * quantity
    net = gross - (gross * discount_percent + 50) // 100
    return net + (net * vat_percent + 50) // 100


# %% wrong: the price of one piece is rounded first · loses: hidden-net, hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    piece = (unit_cents * (100 - discount_percent) + 50) // 100
    net = piece * quantity
    return net + (net * vat_percent + 50) // 100


# %% wrong: VAT before the discount · loses: hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    gross = unit_cents * quantity
    with_vat = gross + (gross * vat_percent + 50) // 100
    return (with_vat * (100 - discount_percent) + 50) // 100


# %% wrong: VAT of the gross amount · loses: hidden-two-points, hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    gross = unit_cents * quantity
    net = (gross * (100 - discount_percent) + 50) // 100
    return net + (gross * vat_percent + 50) // 100


# %% wrong: the discount in place of what is left · loses: hidden-net, hidden-vat, visible, hidden-two-points, hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    gross = unit_cents * quantity
    net = (gross * discount_percent + 50) // 100
    return net + (net * vat_percent + 50) // 100


# %% wrong: half up only for the net amount · loses: hidden-vat, hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = (unit_cents * quantity * (100 - discount_percent) + 50) // 100
    return net + net * vat_percent // 100


# %% wrong: brackets forgotten · loses: all
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    gross = unit_cents * quantity
    net = gross * (100 - discount_percent) + 50 // 100
    vat = net * vat_percent + 50 // 100
    return net + vat


# %% wrong: / leaks a float · loses: visible, hidden-net, hidden-vat, hidden-two-points, hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = unit_cents * quantity * (100 - discount_percent) / 100
    return net + net * vat_percent / 100


# %% wrong: printing · loses: all
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = (unit_cents * quantity * (100 - discount_percent) + 50) // 100
    print(net + (net * vat_percent + 50) // 100)


# %% wrong: the VAT of the net amount that is not rounded · loses: hidden-two-points
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net_hundredths = unit_cents * quantity * (100 - discount_percent)
    net = (net_hundredths + 50) // 100
    return net + (net_hundredths * vat_percent + 5000) // 10000


# %% wrong: still a Decimal · loses: visible, hidden-nothing-and-large
def invoice_total(unit_cents, quantity, discount_percent, vat_percent):
    net = (unit_cents * quantity * (100 - discount_percent) + 50) // 100
    return Decimal(net + (net * vat_percent + 50) // 100)
