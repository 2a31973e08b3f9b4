# %% right: sorted makes the new list
def with_tag(tags, tag):
    if tag in tags:
        return sorted(tags)
    return sorted(tags + [tag])


# %% right: a loop
def with_tag(tags, tag):
    result = [tag]
    for other in tags:
        if other != tag:
            result.append(other)
    result.sort()
    return result


# %% right: extend with a list of one
def with_tag(tags, tag):
    result = []
    result.extend(tags)
    if result.count(tag) == 0:
        result.extend([tag])
    return sorted(result)


# %% right: a set
def with_tag(tags, tag):
    return sorted(set(tags) | {tag})


# %% right: list(), and += with a list
def with_tag(tags, tag):
    result = list(tags)
    if not (tag in result):
        result += [tag]
    result.sort()
    return result


# %% wrong: b = a as a copy · loses: hidden-left-alone
def with_tag(tags, tag):
    result = tags
    if tag not in result:
        result.append(tag)
    result.sort()
    return result


# %% wrong: x = items.sort() · loses: all
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result.append(tag)
    result = result.sort()
    return result


# %% wrong: sorted before, the tag at the end · loses: visible, hidden-sorted, hidden-there-already
def with_tag(tags, tag):
    result = sorted(tags)
    if tag not in result:
        result.append(tag)
    return result


# %% wrong: not sorted · loses: visible, hidden-sorted, hidden-there-already
def with_tag(tags, tag):
    if tag in tags:
        return tags[:]
    return tags + [tag]


# %% wrong: sorted only where something is added · loses: hidden-there-already
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result.append(tag)
        result.sort()
    return result


# %% wrong: the result of sorted dropped · loses: visible, hidden-sorted, hidden-there-already
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result.append(tag)
    sorted(result)
    return result


# %% wrong: the tags as one value, append where extend is meant · loses: all
def with_tag(tags, tag):
    result = []
    result.append(tags)
    result.append(tag)
    return sorted(result)


# %% wrong: extend with a text · loses: visible, hidden-sorted, hidden-there-already
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result.extend(tag)
    result.sort()
    return result


# %% wrong: += on the list of the caller · loses: hidden-left-alone
def with_tag(tags, tag):
    if tag not in tags:
        tags += [tag]
    return sorted(tags)


# %% wrong: only the order of the caller changes · loses: hidden-left-alone
def with_tag(tags, tag):
    tags.sort()
    result = tags[:]
    if tag not in result:
        result.append(tag)
    result.sort()
    return result


# %% wrong: the list itself where there is nothing to do · loses: hidden-left-alone
def with_tag(tags, tag):
    if tag in tags and tags == sorted(tags):
        return tags
    result = tags[:]
    if tag not in result:
        result.append(tag)
    result.sort()
    return result


# %% wrong: added although it is there · loses: visible, hidden-there-already
def with_tag(tags, tag):
    result = tags[:]
    result.append(tag)
    result.sort()
    return result


# %% wrong: part of another tag taken for the tag · loses: hidden-sorted, hidden-there-already
def with_tag(tags, tag):
    result = tags[:]
    if tag not in ",".join(tags):
        result.append(tag)
    result.sort()
    return result


# %% wrong: capitals do not count · loses: hidden-there-already
def with_tag(tags, tag):
    result = tags[:]
    there = False
    for other in tags:
        if other.lower() == tag.lower():
            there = True
    if not there:
        result.append(tag)
    result.sort()
    return result


# %% wrong: printing · loses: all
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result.append(tag)
    result.sort()
    print(result)


# %% wrong: x = items.append() · loses: all
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result = result.append(tag)
    return result


# %% wrong: sorted whatever the capitals are · loses: hidden-sorted
def with_tag(tags, tag):
    result = tags[:]
    if tag not in result:
        result.append(tag)
    result.sort(key=str.lower)
    return result


# %% wrong: added to the list of the caller and taken out again · loses: hidden-left-alone
def with_tag(tags, tag):
    tags.append(tag)
    result = sorted(set(tags))
    tags.remove(tag)
    return result
