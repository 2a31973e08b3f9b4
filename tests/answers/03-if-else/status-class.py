# %% right: chains of comparisons
def status_class(code):
    if 100 <= code <= 199:
        return "informational"
    elif 200 <= code <= 299:
        return "success"
    elif 300 <= code <= 399:
        return "redirect"
    elif 400 <= code <= 499:
        return "client error"
    elif 500 <= code <= 599:
        return "server error"
    else:
        return "unknown"


# %% right: the hundreds, by division
def status_class(code):
    hundreds = code // 100
    kind = "unknown"
    if hundreds == 1:
        kind = "informational"
    if hundreds == 2:
        kind = "success"
    if hundreds == 3:
        kind = "redirect"
    if hundreds == 4:
        kind = "client error"
    if hundreds == 5:
        kind = "server error"
    return kind


# %% right: from the top down
def status_class(code):
    if code >= 600 or code < 100:
        return "unknown"
    if code >= 500:
        return "server error"
    if code >= 400:
        return "client error"
    if code >= 300:
        return "redirect"
    if code >= 200:
        return "success"
    return "informational"


# %% right: from the bottom up, the last yes wins on purpose
def status_class(code):
    kind = "unknown"
    if code >= 100:
        kind = "informational"
    if code >= 200:
        kind = "success"
    if code >= 300:
        kind = "redirect"
    if code >= 400:
        kind = "client error"
    if code >= 500:
        kind = "server error"
    if code >= 600:
        kind = "unknown"
    return kind


# %% wrong: > for >= at the lower ends · loses: hidden-edges
def status_class(code):
    if code > 100 and code < 200:
        return "informational"
    elif code > 200 and code < 300:
        return "success"
    elif code > 300 and code < 400:
        return "redirect"
    elif code > 400 and code < 500:
        return "client error"
    elif code > 500 and code < 600:
        return "server error"
    else:
        return "unknown"


# %% wrong: <= for < at the upper ends · loses: hidden-edges, hidden-unknown
def status_class(code):
    if code < 100:
        return "unknown"
    if code <= 200:
        return "informational"
    if code <= 300:
        return "success"
    if code <= 400:
        return "redirect"
    if code <= 500:
        return "client error"
    if code <= 600:
        return "server error"
    return "unknown"


# %% wrong: the general case first · loses: visible, hidden-edges
def status_class(code):
    if code < 100 or code > 599:
        return "unknown"
    if code >= 100:
        return "informational"
    elif code >= 200:
        return "success"
    elif code >= 300:
        return "redirect"
    elif code >= 400:
        return "client error"
    else:
        return "server error"


# %% wrong: independent ifs that overwrite each other · loses: visible, hidden-edges
def status_class(code):
    kind = "unknown"
    if code >= 500:
        kind = "server error"
    if code >= 400:
        kind = "client error"
    if code >= 300:
        kind = "redirect"
    if code >= 200:
        kind = "success"
    if code >= 100:
        kind = "informational"
    if code >= 600:
        kind = "unknown"
    return kind


# %% wrong: everything from 500 on is a server error · loses: hidden-unknown
def status_class(code):
    if code >= 500:
        return "server error"
    if code >= 400:
        return "client error"
    if code >= 300:
        return "redirect"
    if code >= 200:
        return "success"
    if code >= 100:
        return "informational"
    return "unknown"


# %% wrong: no outcome for the rest · loses: hidden-unknown
def status_class(code):
    if 100 <= code < 200:
        return "informational"
    if 200 <= code < 300:
        return "success"
    if 300 <= code < 400:
        return "redirect"
    if 400 <= code < 500:
        return "client error"
    if 500 <= code < 600:
        return "server error"


# %% wrong: the first digit alone · loses: hidden-unknown
def status_class(code):
    first = str(code)[0]
    if first == "1":
        return "informational"
    if first == "2":
        return "success"
    if first == "3":
        return "redirect"
    if first == "4":
        return "client error"
    if first == "5":
        return "server error"
    return "unknown"


# %% wrong: else belongs to the last if alone · loses: visible, hidden-edges
def status_class(code):
    if 100 <= code < 200:
        kind = "informational"
    if 200 <= code < 300:
        kind = "success"
    if 300 <= code < 400:
        kind = "redirect"
    if 400 <= code < 500:
        kind = "client error"
    if 500 <= code < 600:
        kind = "server error"
    else:
        kind = "unknown"
    return kind


# %% wrong: printing · loses: all
def status_class(code):
    if 100 <= code < 200:
        print("informational")
    elif 200 <= code < 300:
        print("success")
    elif 300 <= code < 400:
        print("redirect")
    elif 400 <= code < 500:
        print("client error")
    elif 500 <= code < 600:
        print("server error")
    else:
        print("unknown")
