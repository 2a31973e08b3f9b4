# %% right: one chain
def handover(is_open, is_here, attempts, cents_due, has_code):
    if is_open == False:
        answer = "closed"
    elif not is_here:
        answer = "not here"
    elif attempts > 4:
        answer = "call support"
    elif cents_due < 0 or cents_due > 0:
        answer = "payment desk"
    elif not has_code:
        answer = "ask for the code"
    elif attempts < 3:
        answer = "hand over"
    else:
        answer = "locked"
    return answer


# %% right: the new rule in front of the old function
def handover(is_open, is_here, attempts, cents_due, has_code):
    if is_open and is_here and attempts >= 5:
        return "call support"
    return nested_handover(is_open, is_here, attempts, cents_due, has_code)


# %% right: zero as a no, which is right for whole numbers
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if 5 <= attempts:
        return "call support"
    if cents_due:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    return "hand over" if attempts < 3 else "locked"


# %% wrong: the nest, copied · loses: visible, hidden-new-rule
def handover(is_open, is_here, attempts, cents_due, has_code):
    if is_open:
        if is_here:
            if cents_due == 0:
                if has_code:
                    if attempts < 3:
                        answer = "hand over"
                    else:
                        answer = "locked"
                else:
                    answer = "ask for the code"
            else:
                answer = "payment desk"
        else:
            answer = "not here"
    else:
        answer = "closed"
    return answer


# %% wrong: > 0 taken for the opposite of == 0 · loses: hidden-old-outcomes
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if attempts >= 5:
        return "call support"
    if cents_due > 0:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    if attempts >= 3:
        return "locked"
    return "hand over"


# %% wrong: > 3 taken for the opposite of < 3 · loses: hidden-old-outcomes
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if attempts >= 5:
        return "call support"
    if cents_due != 0:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    if attempts > 3:
        return "locked"
    return "hand over"


# %% wrong: locked before the code, the order of the lines of the nest · loses: hidden-old-outcomes
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if attempts >= 5:
        return "call support"
    if attempts >= 3:
        return "locked"
    if not has_code:
        return "ask for the code"
    if cents_due != 0:
        return "payment desk"
    return "hand over"


# %% wrong: the new rule before all others · loses: hidden-new-rule
def handover(is_open, is_here, attempts, cents_due, has_code):
    if attempts >= 5:
        return "call support"
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if cents_due != 0:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    if attempts >= 3:
        return "locked"
    return "hand over"


# %% wrong: the new rule beside locked · loses: hidden-new-rule
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if cents_due != 0:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    if attempts >= 5:
        return "call support"
    if attempts >= 3:
        return "locked"
    return "hand over"


# %% wrong: the general case first, so the new rule is never reached · loses: visible, hidden-old-outcomes, hidden-new-rule
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if attempts >= 3:
        return "locked"
    if attempts >= 5:
        return "call support"
    if cents_due != 0:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    return "hand over"


# %% wrong: > 5 for the new rule · loses: hidden-new-rule
def handover(is_open, is_here, attempts, cents_due, has_code):
    if not is_open:
        return "closed"
    if not is_here:
        return "not here"
    if attempts > 5:
        return "call support"
    if cents_due != 0:
        return "payment desk"
    if not has_code:
        return "ask for the code"
    if attempts >= 3:
        return "locked"
    return "hand over"


# %% wrong: ifs that overwrite each other · loses: visible, hidden-old-outcomes, hidden-new-rule
def handover(is_open, is_here, attempts, cents_due, has_code):
    answer = "hand over"
    if not is_open:
        answer = "closed"
    if not is_here:
        answer = "not here"
    if attempts >= 5:
        answer = "call support"
    if cents_due != 0:
        answer = "payment desk"
    if not has_code:
        answer = "ask for the code"
    if attempts >= 3:
        answer = "locked"
    return answer
