# %% right: a loop and a set
def active_emails(customers):
    found = set()
    for customer in customers:
        if not customer["active"]:
            continue
        email = customer.get("email")
        if email is None:
            continue
        email = email.strip()
        if email:
            found.add(email)
    return sorted(found)


# %% right: a list without duplicates, sorted at the end
def active_emails(customers):
    emails = []
    for customer in customers:
        if customer["active"] and "email" in customer and customer["email"] is not None:
            address = customer["email"].strip()
            if address != "" and address not in emails:
                emails.append(address)
    emails.sort()
    return emails


# %% right: three small steps
def active_emails(customers):
    given = [c["email"] for c in customers if c["active"] and c.get("email") is not None]
    stripped = {email.strip() for email in given}
    return sorted(stripped - {""})


# %% wrong: everybody gets it · loses: visible, hidden-kept
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers]
    return sorted({address.strip() for address in addresses if address.strip()})


# %% wrong: order that depends on set iteration · loses: hidden-once
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    found = list({address.strip() for address in addresses if address.strip()})
    if len(found) < 3:
        found.sort()
    return found


# %% wrong: a set is handed back · loses: all
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    return {address.strip() for address in addresses if address.strip()}


# %% wrong: the order of the rows · loses: visible, hidden-kept, hidden-once
def active_emails(customers):
    emails = []
    for customer in customers:
        address = (customer.get("email") or "").strip()
        if customer["active"] and address and address not in emails:
            emails.append(address)
    return emails


# %% wrong: twice in the list, twice the letter · loses: hidden-once
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    return sorted([address.strip() for address in addresses if address.strip()])


# %% wrong: compared before the spaces are off · loses: hidden-once
def active_emails(customers):
    addresses = {customer.get("email") or "" for customer in customers if customer["active"]}
    return sorted([address.strip() for address in addresses if address.strip()])


# %% wrong: the result of sort · loses: all
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    found = list({address.strip() for address in addresses if address.strip()})
    return found.sort()


# %% wrong: a missing key is an error · loses: hidden-kept
def active_emails(customers):
    return sorted(
        {c["email"].strip() for c in customers if c["active"] and c["email"] and c["email"].strip()}
    )


# %% wrong: None is not expected · loses: hidden-kept
def active_emails(customers):
    addresses = [customer.get("email", "") for customer in customers if customer["active"]]
    return sorted({address.strip() for address in addresses if address.strip()})


# %% wrong: spaces count as an address · loses: hidden-kept
def active_emails(customers):
    return sorted(
        {customer["email"].strip() for customer in customers if customer["active"] and customer.get("email")}
    )


# %% wrong: the result of strip is dropped · loses: hidden-kept, hidden-once
def active_emails(customers):
    found = set()
    for customer in customers:
        email = customer.get("email") or ""
        email.strip()
        if customer["active"] and email.strip():
            found.add(email)
    return sorted(found)


# %% wrong: capital letters lost · loses: hidden-once
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    return sorted({address.strip().lower() for address in addresses if address.strip()})


# %% wrong: the rows of the caller are cleaned up · loses: hidden-kept
def active_emails(customers):
    for customer in customers:
        customer["email"] = (customer.get("email") or "").strip()
    return sorted({c["email"] for c in customers if c["active"] and c["email"]})


# %% wrong: sorted as if there were no capitals · loses: hidden-once
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    return sorted({a.strip() for a in addresses if a.strip()}, key=str.lower)


# %% wrong: spaces taken off everywhere · loses: hidden-once
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    found = {address.replace(" ", "") for address in addresses}
    return sorted(found - {""})


# %% wrong: printing · loses: all
def active_emails(customers):
    addresses = [customer.get("email") or "" for customer in customers if customer["active"]]
    print(sorted({address.strip() for address in addresses if address.strip()}))
