# %% right: grown as text
def build_url(base, *segments, **query):
    url = base
    if url.endswith("/"):
        url = url[:-1]
    for segment in segments:
        url = url + "/" + str(segment)
    mark = "?"
    for name in query:
        if query[name] is None:
            continue
        url = url + mark + name + "=" + str(query[name])
        mark = "&"
    return url


# %% right: comprehensions and a copy without None
def build_url(base: str, *segments, **query) -> str:
    kept = {name: value for name, value in query.items() if value is not None}
    path = "/".join([base.rstrip("/"), *map(str, segments)])
    return path + ("?" if kept else "") + "&".join(f"{n}={v}" for n, v in kept.items())


# %% right: the question mark is replaced at the end
def build_url(base, *segments, **query):
    url = base.rstrip("/")
    for s in segments:
        url += f"/{s}"
    for k, v in query.items():
        if v is not None:
            url += f"&{k}={v}"
    return url.replace("&", "?", 1)


# %% wrong: printing · loses: all
def build_url(base, *segments, **query):
    url = base.rstrip("/")
    for segment in segments:
        url += f"/{segment}"
    pairs = []
    for name, value in query.items():
        if value is not None:
            pairs.append(f"{name}={value}")
    if pairs:
        url += "?" + "&".join(pairs)
    print(url)


# %% wrong: one list instead of any number of segments · loses: all
def build_url(base, segments=(), **query):
    parts = [base.rstrip("/")]
    for segment in list(segments):
        parts.append(str(segment))
    url = "/".join(parts)
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    return url + ("?" + "&".join(pairs) if pairs else "")


# %% wrong: a branch without return · loses: hidden-filters
def build_url(base, *segments, **query):
    url = base.rstrip("/")
    for segment in segments:
        url += f"/{segment}"
    pairs = []
    for name, value in query.items():
        if value is not None:
            pairs.append(f"{name}={value}")
    if pairs:
        return url + "?" + "&".join(pairs)


# %% wrong: return inside the loop over segments · loses: visible, hidden-segments, hidden-filters
def build_url(base, *segments, **query):
    url = base.rstrip("/")
    for segment in segments:
        url += f"/{segment}"
        return url
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: numbers are not turned into text · loses: hidden-segments
def build_url(base, *segments, **query):
    url = "/".join([base.removesuffix("/"), *segments])
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: two slashes where base has one · loses: hidden-segments
def build_url(base, *segments, **query):
    url = base
    for segment in segments:
        url += f"/{segment}"
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: a slash behind base without segments · loses: hidden-segments
def build_url(base, *segments, **query):
    url = base.removesuffix("/") + "/" + "/".join(str(segment) for segment in segments)
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: 0 as a segment is left out · loses: hidden-segments
def build_url(base, *segments, **query):
    url = base.removesuffix("/")
    for segment in segments:
        if segment:
            url += f"/{segment}"
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: a question mark in any case · loses: hidden-filters
def build_url(base, *segments, **query):
    url = base.removesuffix("/")
    for segment in segments:
        url += f"/{segment}"
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    return url + "?" + "&".join(pairs)


# %% wrong: a question mark although every filter is None · loses: hidden-filters
def build_url(base, *segments, **query):
    url = base.removesuffix("/")
    for segment in segments:
        url += f"/{segment}"
    if query:
        url += "?"
    pairs = [f"{name}={value}" for name, value in query.items() if value is not None]
    return url + "&".join(pairs)


# %% wrong: every filter that is not true is left out · loses: hidden-filters
def build_url(base, *segments, **query):
    url = base.removesuffix("/")
    for segment in segments:
        url += f"/{segment}"
    pairs = []
    for name, value in query.items():
        if value:
            pairs.append(f"{name}={value}")
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: None is written · loses: hidden-filters
def build_url(base, *segments, **query):
    url = base.removesuffix("/")
    for segment in segments:
        url += f"/{segment}"
    pairs = [f"{name}={value}" for name, value in query.items()]
    if pairs:
        url += "?" + "&".join(pairs)
    return url


# %% wrong: filters in alphabetical order · loses: visible, hidden-filters
def build_url(base, *segments, **query):
    url = base.removesuffix("/")
    for segment in segments:
        url += f"/{segment}"
    pairs = [f"{name}={query[name]}" for name in sorted(query) if query[name] is not None]
    if pairs:
        url += "?" + "&".join(pairs)
    return url
