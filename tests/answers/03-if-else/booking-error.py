# %% right: partition, and a helper of one's own
def minutes_of(text):
    hours, _colon, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def booking_error(start, end, now, capacity, taken):
    if start is None or end is None or start == "" or end == "":
        return "missing-time"
    length = minutes_of(end) - minutes_of(start)
    if length <= 0:
        return "ends-too-early"
    elif minutes_of(now) > minutes_of(start):
        return "in-the-past"
    elif length >= 121:
        return "too-long"
    elif capacity is None:
        return None
    elif taken >= capacity:
        return "full"
    return None


# %% right: one chain and a name for the answer
def booking_error(start, end, now, capacity, taken):
    error = None
    if not (start and end):
        error = "missing-time"
    else:
        begins = int(start.split(":")[0]) * 60 + int(start.split(":")[1])
        ends = int(end.split(":")[0]) * 60 + int(end.split(":")[1])
        current = int(now.split(":")[0]) * 60 + int(now.split(":")[1])
        if not begins < ends:
            error = "ends-too-early"
        elif not begins >= current:
            error = "in-the-past"
        elif ends > begins + 120:
            error = "too-long"
        elif capacity != None and not taken < capacity:
            error = "full"
    return error


# %% right: zeros in front, texts compared, minutes for the length only
def booking_error(start, end, now, capacity, taken):
    if start in (None, "") or end in (None, ""):
        return "missing-time"
    start, end, now = start.zfill(5), end.zfill(5), now.zfill(5)
    if end <= start:
        return "ends-too-early"
    if start < now:
        return "in-the-past"
    hours = int(end[:2]) - int(start[:2])
    if hours * 60 + int(end[3:]) - int(start[3:]) > 120:
        return "too-long"
    if capacity is not None:
        if taken >= capacity:
            return "full"


# %% wrong: times compared as text · loses: hidden-times
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    if end <= start:
        return "ends-too-early"
    if start < now:
        return "in-the-past"
    length = int(end[:-3]) * 60 + int(end[-2:]) - int(start[:-3]) * 60 - int(start[-2:])
    if length > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: an hour counted as 100 minutes · loses: hidden-times
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start.replace(":", ""))
    ends = int(end.replace(":", ""))
    current = int(now.replace(":", ""))
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: two characters for every hour · loses: hidden-times
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:2]) * 60 + int(start[3:])
    ends = int(end[:2]) * 60 + int(end[3:])
    current = int(now[:2]) * 60 + int(now[3:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: equal start and end let through · loses: hidden-times, hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends < begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: exactly now and exactly 120 minutes refused · loses: hidden-times
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins <= current:
        return "in-the-past"
    if ends - begins >= 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: not capacity, where 0 is a good value · loses: hidden-capacity
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if not capacity:
        return None
    if taken >= capacity:
        return "full"
    return None


# %% wrong: > for >= at the capacity · loses: visible, hidden-capacity, hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken > capacity:
        return "full"
    return None


# %% wrong: compared with no limit at all · loses: hidden-capacity
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if taken >= capacity:
        return "full"
    return None


# %% wrong: start or end is None · loses: all
def booking_error(start, end, now, capacity, taken):
    if start or end is None:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: only missing where both are · loses: hidden-missing, hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if not start and not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: is None, which forgets empty text · loses: hidden-missing, hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if start is None or end is None:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: independent ifs that overwrite each other · loses: hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    error = None
    if ends <= begins:
        error = "ends-too-early"
    if begins < current:
        error = "in-the-past"
    if ends - begins > 120:
        error = "too-long"
    if capacity is not None and taken >= capacity:
        error = "full"
    return error


# %% wrong: the cheapest question first · loses: hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if capacity is not None and taken >= capacity:
        return "full"
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    return None


# %% wrong: the past before the length of the booking · loses: hidden-first-rule
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if begins < current:
        return "in-the-past"
    if ends <= begins:
        return "ends-too-early"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return None


# %% wrong: a word where nothing is wrong · loses: visible, hidden-missing, hidden-times, hidden-capacity
def booking_error(start, end, now, capacity, taken):
    if not start or not end:
        return "missing-time"
    begins = int(start[:-3]) * 60 + int(start[-2:])
    ends = int(end[:-3]) * 60 + int(end[-2:])
    current = int(now[:-3]) * 60 + int(now[-2:])
    if ends <= begins:
        return "ends-too-early"
    if begins < current:
        return "in-the-past"
    if ends - begins > 120:
        return "too-long"
    if capacity is not None and taken >= capacity:
        return "full"
    return "ok"
