# %% right: asked before and at the end of each turn
def fetch_all(get_page):
    codes = []
    number = 1
    page = get_page(number)
    while page != []:
        if page is not None:
            codes += page
        number += 1
        page = get_page(number)
    return codes


# %% right: a flag, and extend
def fetch_all(get_page):
    everything = []
    page_number = 0
    done = False
    while not done:
        page_number += 1
        found = get_page(page_number)
        if found is None:
            pass
        elif not found:
            done = True
        else:
            everything.extend(found)
    return everything


# %% right: it calls itself for the next page, or counts for ever
from itertools import count


def fetch_all(get_page):
    result = []
    for number in count(1):
        page = get_page(number)
        if page is None:
            continue
        if len(page) < 1:
            return result
        result = result + page


# %% wrong: continue that skips the Step · loses: hidden-rebuilt
def fetch_all(get_page):
    codes = []
    number = 1
    while True:
        page = get_page(number)
        if page is None:
            continue
        if len(page) == 0:
            break
        for code in page:
            codes.append(code)
        number += 1
    return codes


# %% wrong: None taken for the end · loses: hidden-rebuilt
def fetch_all(get_page):
    codes = []
    number = 1
    while True:
        page = get_page(number)
        if not page:
            break
        for code in page:
            codes.append(code)
        number += 1
    return codes


# %% wrong: None is not expected · loses: hidden-rebuilt
def fetch_all(get_page):
    codes = []
    number = 1
    page = get_page(number)
    while len(page) > 0:
        for code in page:
            codes.append(code)
        number += 1
        page = get_page(number)
    return codes


# %% wrong: every page is asked for twice · loses: hidden-all-codes, hidden-questions
def fetch_all(get_page):
    codes = []
    number = 1
    while get_page(number) != []:
        if get_page(number) is not None:
            for code in get_page(number):
                codes.append(code)
        number += 1
    return codes


# %% wrong: one call too many, behind the empty page · loses: hidden-questions
def fetch_all(get_page):
    codes = []
    number = 1
    page = get_page(number)
    following = get_page(number + 1)
    while page != []:
        if page is not None:
            for code in page:
                codes.append(code)
        number += 1
        page = following
        following = get_page(number + 1)
    return codes


# %% wrong: a fixed number of pages · loses: hidden-all-codes, hidden-questions
def fetch_all(get_page):
    codes = []
    for number in range(1, 15):
        page = get_page(number)
        if page is not None:
            for code in page:
                codes.append(code)
    return codes


# %% wrong: a for that ends at page 100 · loses: hidden-all-codes
def fetch_all(get_page):
    codes = []
    for number in range(1, 101):
        page = get_page(number)
        if page is None:
            continue
        if page == []:
            break
        for code in page:
            codes.append(code)
    return codes


# %% wrong: the loop variable is changed to steer the loop · loses: hidden-rebuilt
def fetch_all(get_page):
    codes = []
    for number in range(1, 100000):
        page = get_page(number)
        if page is None:
            number += 1
            page = get_page(number)
        if page is None:
            continue
        if page == []:
            break
        for code in page:
            codes.append(code)
    return codes


# %% wrong: pages from 0 · loses: all
def fetch_all(get_page):
    codes = []
    number = 0
    while True:
        page = get_page(number)
        number += 1
        if page is None:
            continue
        if page == []:
            break
        for code in page:
            codes.append(code)
    return codes


# %% wrong: off by one, the first page is left out · loses: all
def fetch_all(get_page):
    codes = []
    number = 1
    while True:
        number += 1
        page = get_page(number)
        if page is None:
            continue
        if page == []:
            break
        for code in page:
            codes.append(code)
    return codes


# %% wrong: pages in the list instead of codes · loses: visible, hidden-all-codes, hidden-rebuilt
def fetch_all(get_page):
    codes = []
    number = 1
    while True:
        page = get_page(number)
        number += 1
        if page is None:
            continue
        if page == []:
            break
        codes.append(page)
    return codes


# %% wrong: the list is made anew in each turn · loses: visible, hidden-all-codes, hidden-rebuilt
def fetch_all(get_page):
    number = 1
    while True:
        codes = []
        page = get_page(number)
        number += 1
        if page is None:
            continue
        if page == []:
            break
        for code in page:
            codes.append(code)
    return codes


# %% wrong: return inside the loop body · loses: hidden-all-codes, hidden-questions, hidden-rebuilt
def fetch_all(get_page):
    codes = []
    number = 1
    while True:
        page = get_page(number)
        number += 1
        if page is None:
            continue
        for code in page:
            codes.append(code)
        return codes


# %% wrong: the first page's own list is filled · loses: hidden-all-codes
def fetch_all(get_page):
    codes = None
    number = 1
    while True:
        page = get_page(number)
        number += 1
        if page is None:
            continue
        if page == []:
            break
        if codes is None:
            codes = page
        else:
            codes.extend(page)
    if codes is None:
        return []
    return codes


# %% wrong: the number never moves · loses: all
def fetch_all(get_page):
    codes = []
    number = 1
    turns = 0
    while turns < 1000:
        turns += 1
        page = get_page(number)
        if page is None:
            continue
        if page == []:
            break
        for code in page:
            codes.append(code)
    return codes
