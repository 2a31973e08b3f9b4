# %% right: two ifs in a row, one Update each
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None:
            errors += 1
        elif status >= 400 and status < 600:
            errors += 1
    return errors


# %% right: guards with continue
def count_errors(statuses):
    errors = 0  # Start
    for status in statuses:
        if status is not None:
            if status < 400:
                continue
            if status > 599:
                continue
        errors = errors + 1
    return errors  # Finish


# %% right: while, positions, and the hundreds
def count_errors(statuses):
    errors = 0
    position = 0
    while position < len(statuses):
        status = statuses[position]
        position += 1
        if status is None or status // 100 in (4, 5):
            errors += 1
    return errors


# %% wrong: > for >= and < for <= · loses: hidden-which
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None or 400 < status < 599:
            errors += 1
    return errors


# %% wrong: everything from 400 on · loses: hidden-which
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None or status >= 400:
            errors += 1
    return errors


# %% wrong: not status, where 0 is a number · loses: hidden-which, hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if not status or 400 <= status <= 599:
            errors += 1
    return errors


# %% wrong: None is not expected · loses: hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if 400 <= status <= 599:
            errors += 1
    return errors


# %% wrong: None is asked about after the comparison · loses: hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if 400 <= status <= 599 or status is None:
            errors += 1
    return errors


# %% wrong: None is left out · loses: hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None:
            continue
        if 400 <= status <= 599:
            errors += 1
    return errors


# %% wrong: the accumulator is made anew in each turn · loses: visible, hidden-which, hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        errors = 0
        if status is None or 400 <= status <= 599:
            errors += 1
    return errors


# %% wrong: return inside the loop body · loses: visible, hidden-which, hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None or 400 <= status <= 599:
            errors += 1
        return errors


# %% wrong: return at the first error · loses: visible, hidden-which, hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None or 400 <= status <= 599:
            errors += 1
            return errors
    return errors


# %% wrong: the status is added, not 1 · loses: all
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None:
            errors += 1
        elif 400 <= status <= 599:
            errors += status
    return errors


# %% wrong: no Update for the rest, but every turn counts · loses: all
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is None or 400 <= status <= 599:
            status = None
        errors += 1
    return errors


# %% wrong: ends at the first good answer · loses: visible, hidden-which, hidden-no-answer
def count_errors(statuses):
    errors = 0
    for status in statuses:
        if status is not None and not 400 <= status <= 599:
            break
        errors += 1
    return errors
