# %% right: moved over line by line
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% right: nested conditions, one return each, and no use of the other two
def shipment_cents(shipment):
    extra = 500 if shipment["express"] else 0
    if shipment["grams"] <= 1000:
        return 450 + extra
    elif shipment["grams"] <= 5000:
        return 790 + extra
    else:
        return 1290 + extra


def discount_cents(total):
    return 0 if total < 5000 else total // 20


def bill_lines(customer, shipments):
    lines = []
    total = sum(shipment_cents(each) for each in shipments)
    lines.append(f"Bill for {customer}")
    lines += [f"{each['code']}: {shipment_cents(each)}" for each in shipments]
    discount = discount_cents(total)
    if discount:
        lines.append(f"Discount: {discount}")
    return lines + [f"Total: {total - discount}"]


# %% right: divmod, and copies of the shipments with their price
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total: int) -> int:
    if total < 5000:
        return 0
    whole, _rest = divmod(total, 20)
    return whole


def bill_lines(customer: str, shipments: list[dict]) -> list[str]:
    priced = []
    for shipment in shipments:
        copied = dict(shipment)
        copied["cents"] = shipment_cents(shipment)
        priced.append(copied)
    total = 0
    text = f"Bill for {customer}\n"
    for shipment in priced:
        total += shipment["cents"]
        text += f"{shipment['code']}: {shipment['cents']}\n"
    discount = discount_cents(total)
    if discount != 0:
        text += f"Discount: {discount}\n"
    text += f"Total: {total - discount}"
    return text.split("\n")


# %% wrong: a branch without return, for heavy shipments · loses: hidden-amounts, hidden-pure
def shipment_cents(shipment):
    extra = 0
    if shipment["express"]:
        extra = 500
    if shipment["grams"] <= 1000:
        return 450 + extra
    if shipment["grams"] <= 5000:
        return 790 + extra


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: a branch without return, for small totals · loses: hidden-amounts
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: below the bound instead of up to it · loses: hidden-amounts
def shipment_cents(shipment):
    cents = 1290
    if shipment["grams"] <= 5000:
        cents = 790
    if shipment["grams"] < 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: a discount only above 5000 · loses: hidden-amounts
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total > 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: the discount is rounded to the nearest cent · loses: hidden-amounts
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return round(total * 5 / 100)
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: the discount is rounded up · loses: hidden-amounts, hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return -(-total * 5 // 100)
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: the discount is a float · loses: visible, hidden-amounts, hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 / 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: express is forgotten · loses: hidden-amounts, hidden-pure
def shipment_cents(shipment):
    if shipment["grams"] <= 1000:
        return 450
    if shipment["grams"] <= 5000:
        return 790
    return 1290


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: printing as well as returning · loses: hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    for line in lines:
        print(line)
    return lines


# %% wrong: printing instead of returning · loses: visible, hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    for line in lines:
        print(line)


# %% wrong: the amounts are printed instead of returned · loses: all
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    print(cents)


def discount_cents(total):
    if total >= 5000:
        print(total * 5 // 100)
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: the price is written into the caller's data · loses: hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    shipment["cents"] = cents
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: a global total that never starts anew · loses: hidden-pure
total = 0


def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    global total
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: a mutable default keeps the lines · loses: hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments, lines=[]):
    lines.append("Bill for " + customer)
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: a line for the discount in any case · loses: hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    lines.append("Discount: " + str(discount_cents(total)))
    total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: the discount is taken from each shipment · loses: hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        cents -= cents * 5 // 100
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
        total -= discount_cents(total)
    lines.append("Total: " + str(total))
    return lines


# %% wrong: the discount is shown and not taken · loses: hidden-pure
def shipment_cents(shipment):
    grams = shipment["grams"]
    cents = 1290
    if grams <= 5000:
        cents = 790
    if grams <= 1000:
        cents = 450
    if shipment["express"]:
        cents += 500
    return cents


def discount_cents(total):
    if total >= 5000:
        return total * 5 // 100
    return 0


def bill_lines(customer, shipments):
    lines = ["Bill for " + customer]
    total = 0
    for shipment in shipments:
        cents = shipment_cents(shipment)
        lines.append(shipment["code"] + ": " + str(cents))
        total += cents
    if total >= 5000:
        lines.append("Discount: " + str(discount_cents(total)))
    lines.append("Total: " + str(total))
    return lines
