# %% right: in, and two ways to update
def count_by_status(entries):
    counts = {}
    for entry in entries:
        if "status" in entry:
            key = entry["status"]
        else:
            key = "no answer"
        if key in counts:
            counts[key] += 1
        else:
            counts[key] = 1
    return counts


# %% right: setdefault
def count_by_status(entries):
    counts = {}  # Start
    for entry in entries:
        key = entry.get("status", "no answer")
        counts.setdefault(key, 0)
        counts[key] += 1
    return counts  # Finish


# %% right: a list of all, and count
def count_by_status(entries):
    keys = []
    for entry in entries:
        keys.append(entry.get("status", "no answer"))
    counts = {}
    for key in set(keys):
        counts[key] = keys.count(key)
    return counts


# %% right: Counter
from collections import Counter


def count_by_status(entries):
    return dict(Counter(entry.get("status", "no answer") for entry in entries))


# %% wrong: KeyError where there is no status · loses: hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry["status"]
        counts[status] = counts.get(status, 0) + 1
    return counts


# %% wrong: d.get(k) or default, where 0 is a good value · loses: hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status") or "no answer"
        counts[status] = counts.get(status, 0) + 1
    return counts


# %% wrong: None in place of no answer · loses: hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status")
        counts[status] = counts.get(status, 0) + 1
    return counts


# %% wrong: entries without a status left out · loses: hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        if "status" in entry:
            counts[entry["status"]] = counts.get(entry["status"], 0) + 1
    return counts


# %% wrong: the caller's entries get a status · loses: hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.setdefault("status", "no answer")
        counts[status] = counts.get(status, 0) + 1
    return counts


# %% wrong: the count begins at 0 and one is lost · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no answer")
        if status in counts:
            counts[status] += 1
        else:
            counts[status] = 0
    return counts


# %% wrong: always 1 · loses: visible, hidden-counts, hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no answer")
        counts[status] = 1
    return counts


# %% wrong: += on a count that is not there · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no answer")
        counts[status] += 1
    return counts


# %% wrong: get stores nothing · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no answer")
        count = counts.get(status, 0)
        count += 1
    return counts


# %% wrong: an entry as a key · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        counts[entry] = counts.get(entry, 0) + 1
    return counts


# %% wrong: paths counted · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        path = entry.get("path", "no answer")
        counts[path] = counts.get(path, 0) + 1
    return counts


# %% wrong: return inside the loop · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no answer")
        counts[status] = counts.get(status, 0) + 1
        return counts


# %% wrong: a text that is nearly the one asked for · loses: hidden-no-status
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no_answer")
        counts[status] = counts.get(status, 0) + 1
    return counts


# %% wrong: printing · loses: all
def count_by_status(entries):
    counts = {}
    for entry in entries:
        status = entry.get("status", "no answer")
        counts[status] = counts.get(status, 0) + 1
    print(counts)
