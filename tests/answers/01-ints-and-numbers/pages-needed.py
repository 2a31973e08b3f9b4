# %% right: floor of the negative number
def pages_needed(total_rows, page_size):
    return -(-total_rows // page_size)


# %% right: divmod, and a truth that counts as 1
def pages_needed(total_rows, page_size):
    full, rest = divmod(total_rows, page_size)
    return full + (rest > 0)


# %% right: one less, and the page it is on
def pages_needed(total_rows, page_size):
    return (total_rows - 1) // page_size + 1


# %% right: if
def pages_needed(total_rows, page_size):
    pages = total_rows // page_size
    if total_rows % page_size != 0:
        pages = pages + 1
    return pages


# %% wrong: a page too many when rows divide evenly · loses: visible, hidden-even
def pages_needed(total_rows, page_size):
    return total_rows // page_size + 1


# %% wrong: the whole page size added · loses: visible, hidden-even
def pages_needed(total_rows, page_size):
    return (total_rows + page_size) // page_size


# %% wrong: the rest gets no page · loses: visible, hidden-rest
def pages_needed(total_rows, page_size):
    return total_rows // page_size


# %% wrong: round · loses: visible, hidden-rest
def pages_needed(total_rows, page_size):
    return round(total_rows / page_size)


# %% wrong: math.ceil of a float · loses: hidden-rest
import math


def pages_needed(total_rows, page_size):
    return math.ceil(total_rows / page_size)


# %% wrong: / leaks a float · loses: visible, hidden-even, hidden-rest
def pages_needed(total_rows, page_size):
    return (total_rows + page_size - 1) / page_size


# %% wrong: half a page added · loses: visible, hidden-rest
def pages_needed(total_rows, page_size):
    return (total_rows + page_size // 2) // page_size


# %% wrong: at least one page · loses: hidden-even
def pages_needed(total_rows, page_size):
    return max(1, -(-total_rows // page_size))


# %% wrong: brackets forgotten · loses: visible, hidden-even, hidden-rest
def pages_needed(total_rows, page_size):
    return total_rows + page_size - 1 // page_size


# %% wrong: printing · loses: all
def pages_needed(total_rows, page_size):
    print((total_rows + page_size - 1) // page_size)


# %% wrong: a page for each row left over · loses: hidden-rest
def pages_needed(total_rows, page_size):
    return total_rows // page_size + total_rows % page_size
