# %% right: split at the @
def normalize_email(raw):
    raw = raw.strip()
    if raw.startswith("mailto:"):
        raw = raw[7:]
    name, domain = raw.split("@")
    return f"{name}@{domain.lower()}"


# %% right: slices around the @
def normalize_email(raw):
    address = raw.strip().removeprefix("mailto:")
    at = address.find("@")
    return address[:at] + address[at:].lower()


# %% right: join
def normalize_email(raw):
    parts = raw.strip().removeprefix("mailto:").rsplit("@", 1)
    parts[1] = parts[1].lower()
    return "@".join(parts)


# %% wrong: strip, and its result dropped · loses: visible, hidden-ends, hidden-domain, hidden-prefix
def normalize_email(raw):
    raw.strip()
    name, at, domain = raw.removeprefix("mailto:").partition("@")
    return name + at + domain.lower()


# %% wrong: lower, and its result dropped · loses: visible, hidden-domain
def normalize_email(raw):
    name, at, domain = raw.strip().removeprefix("mailto:").partition("@")
    domain.lower()
    return name + at + domain


# %% wrong: the whole address small · loses: hidden-domain
def normalize_email(raw):
    return raw.strip().lower().removeprefix("mailto:")


# %% wrong: the name small, not the domain · loses: visible, hidden-domain
def normalize_email(raw):
    name, at, domain = raw.strip().removeprefix("mailto:").partition("@")
    return name.lower() + at + domain


# %% wrong: strip("mailto:") for the prefix · loses: hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.strip().strip("mailto:").partition("@")
    return name + at + domain.lower()


# %% wrong: lstrip("mailto:") for the prefix · loses: hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.strip().lstrip("mailto:").partition("@")
    return name + at + domain.lower()


# %% wrong: the prefix before the spaces · loses: hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.removeprefix("mailto:").strip().partition("@")
    return name + at + domain.lower()


# %% wrong: seven characters always · loses: visible, hidden-ends, hidden-domain, hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.strip()[7:].partition("@")
    return name + at + domain.lower()


# %% wrong: the prefix in capitals too · loses: hidden-domain
def normalize_email(raw):
    address = raw.strip()
    if address.lower().startswith("mailto:"):
        address = address[7:]
    name, at, domain = address.partition("@")
    return name + at + domain.lower()


# %% wrong: only spaces at the ends · loses: hidden-ends
def normalize_email(raw):
    name, at, domain = raw.strip(" ").removeprefix("mailto:").partition("@")
    return name + at + domain.lower()


# %% wrong: only the spaces in front · loses: visible, hidden-ends, hidden-domain, hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.lstrip().removeprefix("mailto:").partition("@")
    return name + at + domain.lower()


# %% wrong: the prefix kept · loses: hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.strip().partition("@")
    return name + at + domain.lower()


# %% wrong: the @ lost · loses: visible, hidden-ends, hidden-domain, hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.strip().removeprefix("mailto:").partition("@")
    return name + domain.lower()


# %% wrong: printing · loses: all
def normalize_email(raw):
    name, at, domain = raw.strip().removeprefix("mailto:").partition("@")
    print(name + at + domain.lower())


# %% wrong: mailto: taken away anywhere · loses: hidden-prefix
def normalize_email(raw):
    name, at, domain = raw.strip().replace("mailto:", "").partition("@")
    return name + at + domain.lower()


# %% wrong: mailto: taken away as often as it is there · loses: hidden-prefix
def normalize_email(raw):
    address = raw.strip()
    while address.startswith("mailto:"):
        address = address.removeprefix("mailto:")
    name, at, domain = address.partition("@")
    return name + at + domain.lower()


# %% wrong: all that stands behind mailto: · loses: hidden-prefix
def normalize_email(raw):
    address = raw.strip()
    if "mailto:" in address:
        address = address.partition("mailto:")[2]
    name, at, domain = address.partition("@")
    return name + at + domain.lower()


# %% wrong: the text of the domain made small wherever it stands · loses: hidden-domain
def normalize_email(raw):
    address = raw.strip().removeprefix("mailto:")
    domain = address.partition("@")[2]
    return address.replace(domain, domain.lower())


# %% wrong: casefold for a domain that is stored · loses: hidden-domain
def normalize_email(raw):
    name, at, domain = raw.strip().removeprefix("mailto:").partition("@")
    return name + at + domain.casefold()
