# %% right: a list of its own, filled
def plan_tour(stops, extra=None):
    tour = list(stops)
    if extra is not None:
        tour.extend(extra)
    tour.sort()
    tour.append("depot")
    return tour


# %% right: or, and a loop
def plan_tour(stops, extra=None):
    tour = []
    for stop in sorted(stops + (extra or [])):
        tour.append(stop)
    return tour + ["depot"]


# %% right: two copies
def plan_tour(stops, extra=None):
    if extra is None:
        extra = []
    else:
        extra = extra[:]
    extra += stops
    return [stop for stop in sorted(extra)] + ["depot"]


# %% wrong: as it was found · loses: all
def plan_tour(stops, extra=[]):
    extra.append("depot")
    stops.extend(extra)
    return stops.sort()


# %% wrong: the default list is shared · loses: hidden-left-behind, hidden-tours
def plan_tour(stops, extra=[]):
    extra.extend(stops)
    return sorted(extra) + ["depot"]


# %% wrong: the result of sort · loses: all
def plan_tour(stops, extra=None):
    tour = stops + (extra or [])
    tour = tour.sort()
    return tour


# %% wrong: the result of append · loses: all
def plan_tour(stops, extra=None):
    return sorted(stops + (extra or [])).append("depot")


# %% wrong: the depot is sorted too · loses: hidden-tours, hidden-left-behind
def plan_tour(stops, extra=None):
    return sorted(stops + (extra or []) + ["depot"])


# %% wrong: stops of the caller are changed · loses: hidden-left-behind
def plan_tour(stops, extra=None):
    if extra is not None:
        stops.extend(extra)
    stops.sort()
    return stops + ["depot"]


# %% wrong: a second name, not a copy · loses: hidden-left-behind
def plan_tour(stops, extra=None):
    tour = stops
    tour += extra or []
    return sorted(tour) + ["depot"]


# %% wrong: extra of the caller is changed · loses: hidden-left-behind
def plan_tour(stops, extra=None):
    if extra is None:
        extra = []
    extra.extend(stops)
    return sorted(extra) + ["depot"]


# %% wrong: None is added · loses: visible, hidden-tours, hidden-left-behind
def plan_tour(stops, extra=None):
    return sorted(stops + extra) + ["depot"]


# %% wrong: a list in the list · loses: visible, hidden-tours
def plan_tour(stops, extra=None):
    tour = sorted(stops)
    if extra:
        tour.append(extra)
    return tour + ["depot"]


# %% wrong: extra behind the stops, each in order · loses: visible, hidden-tours
def plan_tour(stops, extra=None):
    return sorted(stops) + sorted(extra or []) + ["depot"]


# %% wrong: a set, so that repeats are lost · loses: hidden-tours
def plan_tour(stops, extra=None):
    return sorted(set(stops + (extra or []))) + ["depot"]


# %% wrong: not sorted · loses: visible, hidden-tours
def plan_tour(stops, extra=None):
    return stops + (extra or []) + ["depot"]


# %% wrong: printing · loses: all
def plan_tour(stops, extra=None):
    print(sorted(stops + (extra or [])) + ["depot"])
