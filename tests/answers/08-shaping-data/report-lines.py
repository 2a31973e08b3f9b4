# %% right: enumerate, and a question about the place
def report_lines(codes, grams):
    if len(codes) < len(grams):
        raise ValueError("too many weights")
    lines = []
    weighed = 0
    total = 0
    for place, code in enumerate(codes):
        if place < len(grams) and grams[place] is not None:
            lines.append(f"{code}: {grams[place]} g")
            weighed += 1
            total += grams[place]
        else:
            lines.append(f"{code}: not weighed")
    lines.append(f"{weighed} of {len(codes)} weighed, {total} g")
    return lines


# %% right: a copy that is lengthened, strict for what is left
def report_lines(codes, grams):
    padded = list(grams)
    while len(padded) < len(codes):
        padded.append(None)
    lines = [
        f"{code}: not weighed" if weight is None else f"{code}: {weight} g"
        for code, weight in zip(codes, padded, strict=True)
    ]
    known = [weight for weight in padded if weight is not None]
    return lines + [f"{len(known)} of {len(codes)} weighed, {sum(known)} g"]


# %% right: zip for those with a weight, a loop for the rest
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    lines = []
    for code, weight in zip(codes, grams):
        lines.append(f"{code}: {weight} g" if weight is not None else f"{code}: not weighed")
    for code in codes[len(grams) :]:
        lines.append(f"{code}: not weighed")
    known = len(grams) - grams.count(None)
    total = sum(weight or 0 for weight in grams)
    lines.append(f"{known} of {len(codes)} weighed, {total} g")
    return lines


# %% wrong: zip still stops early · loses: visible, hidden-ended, hidden-none
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    lines = []
    for code, weight in zip(codes, grams):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: strict refuses the short list too · loses: visible, hidden-ended, hidden-none
def report_lines(codes, grams):
    lines = []
    for code, weight in zip(codes, grams, strict=True):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: a weight too many is cut off in silence · loses: hidden-too-many
def report_lines(codes, grams):
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in padded if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: 0 taken for not weighed · loses: hidden-none
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: {weight} g" if weight else f"{code}: not weighed")
    known = [weight for weight in padded if weight]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: 0 left out of the count · loses: hidden-none
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in padded if weight]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: filled up with 0 · loses: visible, hidden-ended, hidden-none
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [0] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: None is written into the line · loses: visible, hidden-ended, hidden-none
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = [f"{code}: {weight} g" for code, weight in zip(codes, padded)]
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: None is added up · loses: hidden-none
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    lines.append(f"{len(grams)} of {len(codes)} weighed, {sum(grams)} g")
    return lines


# %% wrong: the caller's list is lengthened · loses: hidden-ended
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    grams.extend([None] * (len(codes) - len(grams)))
    lines = []
    for code, weight in zip(codes, grams):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: refused where the lengths are equal · loses: visible, hidden-none, hidden-too-many, hidden-ended
def report_lines(codes, grams):
    if len(grams) >= len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: refused only where a weight too many is a number · loses: hidden-too-many
def report_lines(codes, grams):
    known = [weight for weight in grams if weight is not None]
    if len(known) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: the weights under their codes in a dict · loses: hidden-ended
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    weights = dict(zip(codes, grams))
    lines = []
    for code in codes:
        weight = weights.get(code)
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: no last line · loses: visible, hidden-ended, hidden-none, hidden-too-many
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    return [
        f"{code}: not weighed" if weight is None else f"{code}: {weight} g"
        for code, weight in zip(codes, padded)
    ]


# %% wrong: every other length refused · loses: visible, hidden-ended, hidden-none
def report_lines(codes, grams):
    if len(grams) != len(codes):
        raise ValueError
    lines = []
    for code, weight in zip(codes, grams):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: the place looked up by the code · loses: hidden-ended
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code in codes:
        weight = padded[codes.index(code)]
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: no last line without codes · loses: hidden-ended
def report_lines(codes, grams):
    if len(grams) > len(codes):
        raise ValueError
    if not codes:
        return []
    padded = grams + [None] * (len(codes) - len(grams))
    lines = []
    for code, weight in zip(codes, padded):
        lines.append(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
    known = [weight for weight in grams if weight is not None]
    lines.append(f"{len(known)} of {len(codes)} weighed, {sum(known)} g")
    return lines


# %% wrong: printing · loses: all
def report_lines(codes, grams):
    padded = grams + [None] * (len(codes) - len(grams))
    for code, weight in zip(codes, padded):
        print(f"{code}: not weighed" if weight is None else f"{code}: {weight} g")
