# %% right: start and end by name
def paginate(items, page, size):
    start = page * size - size
    end = page * size
    if start < 0:
        return []
    return items[start:end]


# %% right: a loop over positions
def paginate(items, page, size):
    found = []
    for position in range(len(items)):
        if position // size + 1 == page:
            found.append(items[position])
    return found


# %% right: range and append
def paginate(items, page, size):
    found = []
    if page >= 1:
        for position in range((page - 1) * size, page * size):
            if position < len(items):
                found.append(items[position])
    return found


# %% right: everything before taken off a copy
def paginate(items, page, size):
    if page <= 0:
        return []
    rest = items.copy()
    for _ in range(page - 1):
        rest = rest[size:]
    return rest[:size]


# %% right: refused where it lies outside
def paginate(items, page, size):
    pages = (len(items) + size - 1) // size
    if page < 1 or page > pages:
        return []
    return list(items[(page - 1) * size : page * size])


# %% wrong: pages that begin at 0 · loses: visible, hidden-pages, hidden-no-page
def paginate(items, page, size):
    if page < 0:
        return []
    return items[page * size : page * size + size]


# %% wrong: no guard below 1 · loses: hidden-no-page
def paginate(items, page, size):
    start = (page - 1) * size
    return items[start : start + size]


# %% wrong: page 0 alone is refused · loses: hidden-no-page
def paginate(items, page, size):
    if page == 0:
        return []
    start = (page - 1) * size
    return items[start : start + size]


# %% wrong: page 0 taken for page 1 · loses: hidden-no-page
def paginate(items, page, size):
    if page < 1:
        page = 1
    start = (page - 1) * size
    return items[start : start + size]


# %% wrong: the end is not included, and one is taken off it · loses: visible, hidden-pages
def paginate(items, page, size):
    if page < 1:
        return []
    start = (page - 1) * size
    return items[start : start + size - 1]


# %% wrong: the size taken for the end · loses: visible, hidden-pages
def paginate(items, page, size):
    if page < 1:
        return []
    start = (page - 1) * size
    return items[start:size]


# %% wrong: full pages alone · loses: hidden-pages
def paginate(items, page, size):
    if page < 1 or page * size > len(items):
        return []
    start = (page - 1) * size
    return items[start : start + size]


# %% wrong: positions that do not exist · loses: hidden-pages, hidden-no-page, hidden-own-list
def paginate(items, page, size):
    if page < 1:
        return []
    found = []
    for position in range((page - 1) * size, page * size):
        found.append(items[position])
    return found


# %% wrong: the list itself where one page holds everything · loses: hidden-own-list
def paginate(items, page, size):
    if page == 1 and len(items) <= size:
        return items
    if page < 1:
        return []
    start = (page - 1) * size
    return items[start : start + size]


# %% wrong: a second name, and pages taken out of it · loses: hidden-own-list
def paginate(items, page, size):
    if page < 1:
        return []
    rest = items
    for _ in range((page - 1) * size):
        if rest:
            rest.pop(0)
    return rest[:size]


# %% wrong: append where extend is meant · loses: visible, hidden-pages, hidden-no-page
def paginate(items, page, size):
    found = []
    if page >= 1:
        start = (page - 1) * size
        found.append(items[start : start + size])
    return found


# %% wrong: printing · loses: all
def paginate(items, page, size):
    if page < 1:
        print([])
    else:
        start = (page - 1) * size
        print(items[start : start + size])


# %% wrong: None where there is no such page · loses: hidden-no-page, hidden-own-list
def paginate(items, page, size):
    start = (page - 1) * size
    if page >= 1 and start < len(items):
        return items[start : start + size]
