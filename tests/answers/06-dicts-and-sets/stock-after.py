# %% right: kind by kind, with continue
def stock_after(events):
    result = {"free": {}, "refused": [], "unknown": []}
    free = {}
    for position in range(len(events)):
        event = events[position]
        stock = event["depot"], event["item"]
        if event["kind"] == "received":
            free.setdefault(stock, 0)
            free[stock] += event["quantity"]
            continue
        if stock not in free:
            if stock not in result["unknown"]:
                result["unknown"].append(stock)
            continue
        if event["kind"] == "released":
            free[stock] = free[stock] + event["quantity"]
            continue
        if free[stock] - event["quantity"] < 0:
            result["refused"].append(position)
            continue
        free[stock] = free[stock] - event["quantity"]
    for stock in free:
        if free[stock] != 0:
            result["free"][stock] = free[stock]
    return result


# %% right: dicts in a dict, the tuples made at the end
def stock_after(events):
    depots = {}
    refused = []
    unknown = {}
    for position, event in enumerate(events):
        items = depots.setdefault(event["depot"], {})
        item, quantity = event["item"], event["quantity"]
        if event["kind"] == "received":
            items[item] = items.get(item, 0) + quantity
        elif item not in items:
            unknown[(event["depot"], item)] = True
        elif event["kind"] == "reserved" and items[item] < quantity:
            refused.append(position)
        elif event["kind"] == "reserved":
            items[item] -= quantity
        else:
            items[item] += quantity
    free = {}
    for depot, items in depots.items():
        for item, count in items.items():
            if count:
                free[(depot, item)] = count
    return {"free": free, "refused": refused, "unknown": list(unknown)}


# %% right: zeros deleted from a copy, what is known in a set
def stock_after(events):
    known = set()
    free = {}
    refused = []
    unknown = []
    position = 0
    for event in events:
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            known.add(key)
        if key in known:
            change = event["quantity"]
            if event["kind"] == "reserved":
                change = -change
            if free.get(key, 0) + change < 0:
                refused.append(position)
            else:
                free[key] = free.get(key, 0) + change
        elif unknown.count(key) == 0:
            unknown += [key]
        position += 1
    for key in list(free):
        if free[key] == 0:
            del free[key]
    return {"unknown": unknown, "refused": refused, "free": free}


# %% wrong: a list used as key · loses: all
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = [event["depot"], event["item"]]
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    return {"free": stock, "refused": refused, "unknown": unknown}


# %% wrong: one stock for all depots · loses: all
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = event["item"]
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: deleting while iterating · loses: hidden-free, hidden-refused, hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    for key in stock:
        if stock[key] == 0:
            del stock[key]
    return {"free": stock, "refused": refused, "unknown": unknown}


# %% wrong: stocks with nothing free are shown · loses: hidden-free
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    return {"free": stock, "refused": refused, "unknown": unknown}


# %% wrong: nothing free taken for unknown · loses: hidden-refused, hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif not stock.get(key):
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: taken out as soon as it is 0 · loses: hidden-refused, hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
            if stock[key] == 0:
                stock.pop(key)
    return {"free": stock, "refused": refused, "unknown": unknown}


# %% wrong: below zero · loses: hidden-refused
def stock_after(events):
    stock = {}
    unknown = []
    for event in events:
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": [], "unknown": unknown}


# %% wrong: as many as there are · loses: hidden-refused
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
            stock[key] = 0
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: exactly as many refused · loses: hidden-free, hidden-refused
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] >= stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: unknown items refused · loses: hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            refused.append(position)
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: reported each time · loses: hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: a release makes an item known · loses: hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received" or event["kind"] == "released":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: only the latest delivery counts · loses: hidden-free, hidden-refused
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: the events refused, not their positions · loses: hidden-refused
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for event in events:
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(event)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: positions from 1 · loses: hidden-refused
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events, start=1):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: the events of the caller changed · loses: visible, hidden-free
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        quantity = event.pop("quantity")
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + quantity
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += quantity
        elif quantity > stock[key]:
            refused.append(position)
        else:
            stock[key] -= quantity
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: the position of the first event that is equal · loses: hidden-refused
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for event in events:
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(events.index(event))
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: a set of what is unknown · loses: hidden-unknown
def stock_after(events):
    stock = {}
    refused = []
    unknown = set()
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            unknown.add(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    return {"free": free, "refused": refused, "unknown": unknown}


# %% wrong: printing · loses: all
def stock_after(events):
    stock = {}
    refused = []
    unknown = []
    for position, event in enumerate(events):
        key = (event["depot"], event["item"])
        if event["kind"] == "received":
            stock[key] = stock.get(key, 0) + event["quantity"]
        elif key not in stock:
            if key not in unknown:
                unknown.append(key)
        elif event["kind"] == "released":
            stock[key] += event["quantity"]
        elif event["quantity"] > stock[key]:
            refused.append(position)
        else:
            stock[key] -= event["quantity"]
    free = {}
    for key, count in stock.items():
        if count > 0:
            free[key] = count
    print({"free": free, "refused": refused, "unknown": unknown})
