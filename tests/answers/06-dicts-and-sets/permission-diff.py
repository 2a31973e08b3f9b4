# %% right: loops and lists
def permission_diff(current, wanted):
    grant = []
    for name in wanted:
        if name not in current and name not in grant:
            grant.append(name)
    revoke = []
    for name in current:
        if name not in wanted and name not in revoke:
            revoke.append(name)
    grant.sort()
    revoke.sort()
    return {"grant": grant, "revoke": revoke}


# %% right: difference as a method
def permission_diff(current, wanted):
    result = {}
    result["revoke"] = sorted(set(current).difference(wanted))
    result["grant"] = sorted(set(wanted).difference(current))
    return result


# %% right: what both have taken out of each
def permission_diff(current, wanted):
    has = frozenset(current)
    needs = frozenset(wanted)
    both = has & needs
    return {"revoke": sorted(has ^ both), "grant": sorted(needs ^ both)}


# %% right: sets, discarded one by one
def permission_diff(current, wanted):
    grant = set(wanted)
    revoke = set(current)
    for name in current:
        grant.discard(name)
    for name in wanted:
        revoke.discard(name)
    return {"grant": sorted(grant), "revoke": sorted(revoke)}


# %% wrong: the two sides swapped · loses: visible, hidden-sides, hidden-repeats
def permission_diff(current, wanted):
    has = set(current)
    needs = set(wanted)
    return {"grant": sorted(has - needs), "revoke": sorted(needs - has)}


# %% wrong: ^ for both · loses: visible, hidden-sides, hidden-repeats
def permission_diff(current, wanted):
    change = set(current) ^ set(wanted)
    return {"grant": sorted(change), "revoke": sorted(change)}


# %% wrong: everything wanted is granted · loses: hidden-sides, hidden-repeats
def permission_diff(current, wanted):
    return {"grant": sorted(set(wanted)), "revoke": sorted(set(current) - set(wanted))}


# %% wrong: sets handed back · loses: visible, hidden-sides, hidden-repeats
def permission_diff(current, wanted):
    has = set(current)
    needs = set(wanted)
    return {"grant": needs - has, "revoke": has - needs}


# %% wrong: - on lists · loses: all
def permission_diff(current, wanted):
    return {"grant": wanted - current, "revoke": current - wanted}


# %% wrong: repeats kept · loses: hidden-repeats
def permission_diff(current, wanted):
    grant = []
    for name in wanted:
        if name not in current:
            grant.append(name)
    revoke = []
    for name in current:
        if name not in wanted:
            revoke.append(name)
    return {"grant": sorted(grant), "revoke": sorted(revoke)}


# %% wrong: counted, not compared · loses: hidden-repeats
from collections import Counter


def permission_diff(current, wanted):
    has = Counter(current)
    needs = Counter(wanted)
    return {"grant": sorted(needs - has), "revoke": sorted(has - needs)}


# %% wrong: not sorted · loses: hidden-sides
def permission_diff(current, wanted):
    grant = []
    for name in wanted:
        if name not in current and name not in grant:
            grant.append(name)
    revoke = []
    for name in current:
        if name not in wanted and name not in revoke:
            revoke.append(name)
    return {"grant": grant, "revoke": revoke}


# %% wrong: the order of a set · loses: hidden-sides
def permission_diff(current, wanted):
    has = set(current)
    needs = set(wanted)
    return {"grant": sorted(needs - has)[::-1], "revoke": sorted(has - needs)[::-1]}


# %% wrong: the result of sort · loses: all
def permission_diff(current, wanted):
    grant = list(set(wanted) - set(current))
    revoke = list(set(current) - set(wanted))
    return {"grant": grant.sort(), "revoke": revoke.sort()}


# %% wrong: the lists of the caller changed · loses: hidden-repeats
def permission_diff(current, wanted):
    current.sort()
    wanted.sort()
    has = set(current)
    needs = set(wanted)
    return {"grant": sorted(needs - has), "revoke": sorted(has - needs)}


# %% wrong: shared ones removed while iterating · loses: hidden-sides, hidden-repeats
def permission_diff(current, wanted):
    for name in wanted:
        if name in current:
            current.remove(name)
            wanted.remove(name)
    return {"grant": sorted(set(wanted)), "revoke": sorted(set(current))}


# %% wrong: deleting from a set while iterating · loses: hidden-sides, hidden-repeats
def permission_diff(current, wanted):
    has = set(current)
    needs = set(wanted)
    for name in has:
        if name in needs:
            has.remove(name)
            needs.remove(name)
    return {"grant": sorted(needs), "revoke": sorted(has)}


# %% wrong: {} taken for an empty set · loses: all
def permission_diff(current, wanted):
    has = {}
    for name in current:
        has.add(name)
    needs = {}
    for name in wanted:
        needs.add(name)
    return {"grant": sorted(needs - has), "revoke": sorted(has - needs)}


# %% wrong: part of a text taken for the text · loses: hidden-sides
def permission_diff(current, wanted):
    grant = set()
    for name in wanted:
        if name not in " ".join(current):
            grant.add(name)
    revoke = set()
    for name in current:
        if name not in " ".join(wanted):
            revoke.add(name)
    return {"grant": sorted(grant), "revoke": sorted(revoke)}


# %% wrong: sorted as if there were no capitals · loses: hidden-sides
def permission_diff(current, wanted):
    grant = set(wanted) - set(current)
    revoke = set(current) - set(wanted)
    return {"grant": sorted(grant, key=str.lower), "revoke": sorted(revoke, key=str.lower)}


# %% wrong: capitals lost · loses: hidden-sides
def permission_diff(current, wanted):
    has = {text.lower() for text in current}
    needs = {text.lower() for text in wanted}
    return {"grant": sorted(needs - has), "revoke": sorted(has - needs)}


# %% wrong: printing · loses: all
def permission_diff(current, wanted):
    has = set(current)
    needs = set(wanted)
    print({"grant": sorted(needs - has), "revoke": sorted(has - needs)})
