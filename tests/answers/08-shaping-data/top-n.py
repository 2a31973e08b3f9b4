# %% right: sorted twice
def top_n(counts, n):
    entries = sorted(counts.items())
    entries.sort(key=lambda entry: entry[1], reverse=True)
    return entries[:n]


# %% right: names in order, then pairs
def top_n(counts, n):
    names = sorted(counts, key=lambda name: (-counts[name], name))
    return [(name, counts[name]) for name in names[:n]]


# %% right: turned around and back
def top_n(counts, n):
    turned = sorted((-number, name) for name, number in counts.items())
    return [(name, -number) for number, name in turned][:n]


# %% right: the best, n times
def top_n(counts, n):
    left = dict(counts)
    top = []
    while left and len(top) < n:
        best = min(left, key=lambda name: (-left[name], name))
        top.append((best, left.pop(best)))
    return top


# %% wrong: reverse=True for a mixed sort · loses: hidden-ties
def top_n(counts, n):
    return sorted(counts.items(), key=lambda entry: (entry[1], entry[0]), reverse=True)[:n]


# %% wrong: ties in the order of the dict · loses: hidden-ties
def top_n(counts, n):
    return sorted(counts.items(), key=lambda entry: entry[1], reverse=True)[:n]


# %% wrong: ties by the order of the dict, turned around · loses: hidden-ties
def top_n(counts, n):
    ordered = sorted(counts.items(), key=lambda entry: entry[1])
    ordered.reverse()
    return ordered[:n]


# %% wrong: the alphabet decides first · loses: visible, hidden-ties, hidden-edges
def top_n(counts, n):
    return sorted(counts.items())[:n]


# %% wrong: n is taken before it is sorted · loses: visible, hidden-ties, hidden-edges
def top_n(counts, n):
    entries = list(counts.items())[:n]
    return sorted(entries, key=lambda entry: (-entry[1], entry[0]))


# %% wrong: a negative slice · loses: hidden-edges
def top_n(counts, n):
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    ordered.reverse()
    last = ordered[-n:]
    last.reverse()
    return last


# %% wrong: the result of sort · loses: all
def top_n(counts, n):
    entries = list(counts.items())
    return entries.sort(key=lambda entry: (-entry[1], entry[0]))


# %% wrong: the names alone · loses: visible, hidden-ties, hidden-edges
def top_n(counts, n):
    return sorted(counts, key=lambda name: (-counts[name], name))[:n]


# %% wrong: lists in place of tuples · loses: visible, hidden-ties, hidden-edges
def top_n(counts, n):
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [[name, number] for name, number in ordered][:n]


# %% wrong: one name for each number · loses: hidden-ties
def top_n(counts, n):
    names = {number: name for name, number in counts.items()}
    return [(names[number], number) for number in sorted(names, reverse=True)[:n]]


# %% wrong: too few entries are an error · loses: hidden-edges
def top_n(counts, n):
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [ordered[place] for place in range(n)]


# %% wrong: numbers of 0 and below left out · loses: hidden-edges
def top_n(counts, n):
    entries = [(name, number) for name, number in counts.items() if number > 0]
    return sorted(entries, key=lambda entry: (-entry[1], entry[0]))[:n]


# %% wrong: counts is emptied · loses: hidden-edges
def top_n(counts, n):
    top = []
    while counts and len(top) < n:
        best = min(counts, key=lambda name: (-counts[name], name))
        top.append((best, counts.pop(best)))
    return top


# %% wrong: names sorted as if there were no capitals · loses: hidden-ties
def top_n(counts, n):
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0].lower()))[:n]


# %% wrong: None for n of 0 · loses: hidden-edges
def top_n(counts, n):
    if n:
        return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:n]


# %% wrong: printing · loses: all
def top_n(counts, n):
    print(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:n])
