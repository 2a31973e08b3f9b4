# %% right: all rows up to the end of the page, less its own
def row_offset(page, page_size):
    return page * page_size - page_size


# %% right: a name for the pages before
def row_offset(page, page_size):
    pages_before = page - 1
    return page_size * pages_before


# %% wrong: pages counted from 0 · loses: visible, hidden-first-page, hidden-later-pages
def row_offset(page, page_size):
    return page * page_size


# %% wrong: brackets forgotten · loses: visible, hidden-first-page, hidden-later-pages
def row_offset(page, page_size):
    return page - 1 * page_size


# %% wrong: the last row of the page before · loses: visible, hidden-first-page, hidden-later-pages
def row_offset(page, page_size):
    return (page - 1) * page_size - 1


# %% wrong: the number of the first row · loses: visible, hidden-first-page, hidden-later-pages
def row_offset(page, page_size):
    return (page - 1) * page_size + 1


# %% wrong: the page size changed instead · loses: visible, hidden-first-page, hidden-later-pages
def row_offset(page, page_size):
    return page * (page_size - 1)


# %% wrong: a float · loses: visible, hidden-later-pages
def row_offset(page, page_size):
    return (page - 1) * page_size / 1


# %% wrong: printing · loses: all
def row_offset(page, page_size):
    print((page - 1) * page_size)
