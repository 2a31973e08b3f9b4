# %% right: a new list with a star
def add_tag(tag, tags=None):
    old = tags or []
    if tag in old:
        return [*old]
    return [*old, tag]


# %% right: a tuple as default, which cannot be changed
def add_tag(tag, tags=()):
    new = []
    for each in tags or ():
        new.append(each)
    if tag not in new:
        new.append(tag)
    return new


# %% right: copy, then append
def add_tag(tag: str, tags: list[str] | None = None) -> list[str]:
    if tags is None:
        return [tag]
    result = tags.copy()
    if tag not in tags:
        result += [tag]
    return result


# %% wrong: as it was found · loses: hidden-fresh-list, hidden-already-there, hidden-callers-list
def add_tag(tag, tags=[]):
    if tag not in tags:
        tags.append(tag)
        return tags


# %% wrong: mutable default, and a copy only where there are tags · loses: hidden-fresh-list, hidden-callers-list
def add_tag(tag, tags=[]):
    if tags is None:
        return [tag]
    if tags:
        tags = list(tags)
    if tag not in tags:
        tags.append(tag)
    return tags


# %% wrong: None where there were no tags · loses: hidden-fresh-list
def add_tag(tag, tags=None):
    if tags is None:
        return None
    if tag in tags:
        return list(tags)
    return tags + [tag]


# %% wrong: one global list for all who have none · loses: hidden-fresh-list
no_tags = []


def add_tag(tag, tags=None):
    if tags is None:
        tags = no_tags
        if tag not in tags:
            tags.append(tag)
        return tags
    new = list(tags)
    if tag not in new:
        new.append(tag)
    return new


# %% wrong: mutable default, copied only when handed back · loses: hidden-fresh-list, hidden-callers-list
def add_tag(tag, tags=[]):
    if tags is None:
        tags = []
    if tag not in tags:
        tags.append(tag)
    return list(tags)


# %% wrong: a None that is passed is not expected · loses: hidden-fresh-list
def add_tag(tag, tags=()):
    new = list(tags)
    if tag not in new:
        new.append(tag)
    return new


# %% wrong: a branch without return · loses: hidden-already-there, hidden-callers-list
def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    if tag not in tags:
        return tags + [tag]


# %% wrong: the tag is added a second time · loses: hidden-already-there, hidden-callers-list
def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    return tags + [tag]


# %% wrong: a tag that is there moves to the end · loses: hidden-already-there
def add_tag(tag, tags=None):
    new = list(tags or [])
    if tag in new:
        new.remove(tag)
    new.append(tag)
    return new


# %% wrong: the caller's list is changed · loses: hidden-callers-list
def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    if tag not in tags:
        tags.append(tag)
    return tags


# %% wrong: a second name taken for a copy · loses: hidden-callers-list
def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    new_tags = tags
    if tag not in new_tags:
        new_tags += [tag]
    return new_tags


# %% wrong: the caller's own list comes back where nothing is added · loses: hidden-callers-list
def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    if tag in tags:
        return tags
    return tags + [tag]


# %% wrong: the result of append · loses: visible, hidden-fresh-list, hidden-callers-list
def add_tag(tag, tags=None):
    new = list(tags or [])
    if tag not in new:
        new = new.append(tag)
    return new


# %% wrong: printing · loses: all
def add_tag(tag, tags=None):
    new = list(tags or [])
    if tag not in new:
        new.append(tag)
    print(new)
