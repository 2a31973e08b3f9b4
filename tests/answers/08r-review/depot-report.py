# %% right: groups first
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    lines.sort(key=lambda line: (-line[2], line[0]))
    return lines


# %% right: sorted twice, one dict of lists
def depot_report(parcels):
    table = {}
    for parcel in parcels:
        depot = parcel["depot"]
        if depot is None:
            continue
        line = table.setdefault(depot, [0, 0])
        line[0] += 1
        line[1] += parcel["grams"]
    by_name = sorted((depot, line[0], line[1]) for depot, line in table.items())
    return sorted(by_name, key=lambda line: line[2], reverse=True)


# %% right: each depot by itself
def depot_report(parcels):
    report = []
    for depot in sorted({parcel["depot"] for parcel in parcels if parcel["depot"] is not None}):
        grams = [parcel["grams"] for parcel in parcels if parcel["depot"] == depot]
        report.append((depot, len(grams), sum(grams)))
    return sorted(report, key=lambda line: -line[2])


# %% wrong: reverse=True for a mixed sort · loses: hidden-order
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (line[2], line[0]), reverse=True)


# %% wrong: equal ones in the order in which they came · loses: hidden-order
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: -line[2])


# %% wrong: by the number of parcels · loses: visible, hidden-sums, hidden-order
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[1], line[0]))


# %% wrong: get, which opens nothing · loses: all
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.get(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0]))


# %% wrong: a dict comprehension that overwrites · loses: visible, hidden-sums, hidden-order
def depot_report(parcels):
    grams = {parcel["depot"]: parcel["grams"] for parcel in parcels if parcel["depot"] is not None}
    lines = [(depot, 1, weight) for depot, weight in grams.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0]))


# %% wrong: parcels on the road are a depot · loses: hidden-sums
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0] or ""))


# %% wrong: empty text taken for no depot · loses: hidden-sums
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"]:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0]))


# %% wrong: parcels of 0 grams are left out · loses: hidden-sums
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None and parcel["grams"]:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0]))


# %% wrong: lists, not tuples · loses: visible, hidden-sums
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [[depot, len(grams), sum(grams)] for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0]))


# %% wrong: the result of sort · loses: all
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return lines.sort(key=lambda line: (-line[2], line[0]))


# %% wrong: the lightest first · loses: visible, hidden-sums, hidden-order
def depot_report(parcels):
    groups = {}
    for parcel in parcels:
        if parcel["depot"] is not None:
            groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (line[2], line[0]))


# %% wrong: the caller's list loses its parcels on the road · loses: hidden-sums
def depot_report(parcels):
    for parcel in parcels[:]:
        if parcel["depot"] is None:
            parcels.remove(parcel)
    groups = {}
    for parcel in parcels:
        groups.setdefault(parcel["depot"], []).append(parcel["grams"])
    lines = [(depot, len(grams), sum(grams)) for depot, grams in groups.items()]
    return sorted(lines, key=lambda line: (-line[2], line[0]))


# %% wrong: printing · loses: all
def depot_report(parcels):
    for parcel in parcels:
        print(parcel["depot"], 1, parcel["grams"])
