# %% right: while, with the steps of unit 04
def find_parcel(get_page, code, limit):
    number = 1
    while number <= limit:
        rows = get_page(number)
        number += 1
        if not rows:
            break
        for row in rows:
            if row["code"] == code:
                return row
    return None


# %% right: a comprehension for each page
def find_parcel(get_page, code, limit):
    for number in range(limit):
        rows = get_page(number + 1)
        found = [row for row in rows if row["code"] == code]
        if found:
            return found[0]
        if rows == []:
            return None


# %% right: calling itself for the next page
def look(get_page, code, number, limit):
    if number > limit:
        return None
    rows = get_page(number)
    if len(rows) == 0:
        return None
    for row in rows:
        if row["code"] == code:
            return row
    return look(get_page, code, number + 1, limit)


def find_parcel(get_page, code, limit):
    return look(get_page, code, 1, limit)


# %% wrong: not found in the first row is taken for nowhere · loses: visible, hidden-row, hidden-limit, hidden-asked
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        for row in get_page(number):
            if row["code"] == code:
                return row
            return None
    return None


# %% wrong: break leaves one loop only · loses: hidden-row, hidden-asked
def find_parcel(get_page, code, limit):
    found = None
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            break
        for row in rows:
            if row["code"] == code:
                found = row
                break
    return found


# %% wrong: all pages first, then the search · loses: hidden-asked
def find_parcel(get_page, code, limit):
    everything = []
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            break
        everything.extend(rows)
    for row in everything:
        if row["code"] == code:
            return row
    return None


# %% wrong: range ends a page too early · loses: hidden-limit
def find_parcel(get_page, code, limit):
    for number in range(1, limit):
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if row["code"] == code:
                return row
    return None


# %% wrong: one page more than the limit · loses: hidden-limit
def find_parcel(get_page, code, limit):
    number = 1
    while number <= limit + 1:
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if row["code"] == code:
                return row
        number += 1
    return None


# %% wrong: the first page is asked for whatever the limit is · loses: hidden-limit
def find_parcel(get_page, code, limit):
    number = 1
    rows = get_page(number)
    while rows and number <= limit:
        for row in rows:
            if row["code"] == code:
                return row
        number += 1
        if number <= limit:
            rows = get_page(number)
    return None


# %% wrong: no limit at all · loses: hidden-limit
def find_parcel(get_page, code, limit):
    number = 1
    while True:
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if row["code"] == code:
                return row
        number += 1


# %% wrong: each page asked for twice · loses: hidden-limit, hidden-asked
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        if not get_page(number):
            return None
        for row in get_page(number):
            if row["code"] == code:
                return row
    return None


# %% wrong: goes on behind the empty page · loses: hidden-asked
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        for row in get_page(number):
            if row["code"] == code:
                return row
    return None


# %% wrong: pages counted from 0 · loses: visible, hidden-row, hidden-limit, hidden-asked
def find_parcel(get_page, code, limit):
    for number in range(limit):
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if row["code"] == code:
                return row
    return None


# %% wrong: in for == · loses: hidden-row
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if code in row["code"]:
                return row
    return None


# %% wrong: capital letters do not matter · loses: hidden-row
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if code.lower() == row["code"].lower():
                return row
    return None


# %% wrong: the last of several rows on a page · loses: hidden-row
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            return None
        by_code = {row["code"]: row for row in rows}
        if code in by_code:
            return by_code[code]
    return None


# %% wrong: the code, not the row · loses: visible, hidden-row, hidden-limit, hidden-asked
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            return None
        for row in rows:
            if row["code"] == code:
                return code
    return None


# %% wrong: get_page called once, for all pages · loses: visible, hidden-row, hidden-limit, hidden-asked
def find_parcel(get_page, code, limit):
    rows = get_page(1)
    for number in range(1, limit + 1):
        for row in rows:
            if row["code"] == code:
                return row
    return None


# %% wrong: printing · loses: all
def find_parcel(get_page, code, limit):
    for number in range(1, limit + 1):
        rows = get_page(number)
        if not rows:
            break
        for row in rows:
            if row["code"] == code:
                print(row)
