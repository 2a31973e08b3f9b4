# %% right: sorted twice, the last question first
def by_priority(shipments):
    by_time = sorted(shipments, key=lambda shipment: shipment["booked"])
    return sorted(by_time, key=lambda shipment: shipment["priority"], reverse=True)


# %% right: a named function for the key, and both turned around
def urgency(shipment):
    return (shipment["priority"], -shipment["booked"])


def by_priority(shipments):
    return sorted(shipments, key=urgency, reverse=True)


# %% right: a copy, sorted in place
def by_priority(shipments):
    ordered = shipments[:]
    ordered.sort(key=lambda s: (-s["priority"], s["booked"]))
    return ordered


# %% right: groups of equal priority
def by_priority(shipments):
    groups = {}
    for shipment in shipments:
        groups.setdefault(shipment["priority"], []).append(shipment)
    ordered = []
    for priority in sorted(groups, reverse=True):
        ordered.extend(sorted(groups[priority], key=lambda s: s["booked"]))
    return ordered


# %% wrong: reverse=True for a mixed sort · loses: visible, hidden-order, hidden-ties
def by_priority(shipments):
    return sorted(shipments, key=lambda s: (s["priority"], s["booked"]), reverse=True)


# %% wrong: the result of sort · loses: all
def by_priority(shipments):
    ordered = shipments[:]
    return ordered.sort(key=lambda s: (-s["priority"], s["booked"]))


# %% wrong: the caller's list is sorted · loses: hidden-ties
def by_priority(shipments):
    shipments.sort(key=lambda s: (-s["priority"], s["booked"]))
    return shipments


# %% wrong: the lowest priority first · loses: visible, hidden-order, hidden-ties
def by_priority(shipments):
    return sorted(shipments, key=lambda s: (s["priority"], s["booked"]))


# %% wrong: priority alone · loses: visible, hidden-order, hidden-ties
def by_priority(shipments):
    return sorted(shipments, key=lambda s: -s["priority"])


# %% wrong: booked decides first · loses: visible, hidden-order
def by_priority(shipments):
    return sorted(shipments, key=lambda s: (s["booked"], -s["priority"]))


# %% wrong: sorted twice in the wrong order · loses: visible, hidden-order
def by_priority(shipments):
    first = sorted(shipments, key=lambda s: -s["priority"])
    return sorted(first, key=lambda s: s["booked"])


# %% wrong: sorted up and read backwards, so that ties turn around · loses: hidden-ties
def by_priority(shipments):
    ordered = sorted(shipments, key=lambda s: (s["priority"], -s["booked"]))
    ordered.reverse()
    return ordered


# %% wrong: a tie broken by the code, which nobody asked for · loses: hidden-ties
def by_priority(shipments):
    return sorted(shipments, key=lambda s: (-s["priority"], s["booked"], s["code"]))


# %% wrong: numbers compared as text · loses: hidden-order
def by_priority(shipments):
    by_time = sorted(shipments, key=lambda s: str(s["booked"]))
    return sorted(by_time, key=lambda s: s["priority"], reverse=True)


# %% wrong: the distance from zero · loses: hidden-order
def by_priority(shipments):
    return sorted(shipments, key=lambda s: (-abs(s["priority"]), s["booked"]))


# %% wrong: the codes, not the rows · loses: visible, hidden-order, hidden-ties
def by_priority(shipments):
    ordered = sorted(shipments, key=lambda s: (-s["priority"], s["booked"]))
    return [s["code"] for s in ordered]


# %% wrong: a dict with one shipment for each pair · loses: hidden-ties
def by_priority(shipments):
    found = {(-s["priority"], s["booked"]): s for s in shipments}
    return [found[key] for key in sorted(found)]


# %% wrong: one number for both, 60 minutes for a priority · loses: hidden-order
def by_priority(shipments):
    return sorted(shipments, key=lambda s: s["booked"] - s["priority"] * 60)


# %% wrong: one number for both, 10000 minutes for a priority · loses: hidden-order
def by_priority(shipments):
    return sorted(shipments, key=lambda s: s["booked"] - s["priority"] * 10000)


# %% wrong: copies of the dicts · loses: hidden-ties
def by_priority(shipments):
    copies = [shipment.copy() for shipment in shipments]
    return sorted(copies, key=lambda s: (-s["priority"], s["booked"]))


# %% wrong: sorted in place, and a copy handed back · loses: hidden-ties
def by_priority(shipments):
    shipments.sort(key=lambda s: (-s["priority"], s["booked"]))
    return shipments[:]


# %% wrong: printing · loses: all
def by_priority(shipments):
    print(sorted(shipments, key=lambda s: (-s["priority"], s["booked"])))
