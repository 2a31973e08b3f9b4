# %% right: the first ones pay one more
def share_of(total_cents, people, index):
    share, odd = divmod(total_cents, people)
    return share + (index < odd)


# %% right: what is left is rounded up
def share_of(total_cents, people, index):
    return (total_cents - index + people - 1) // people


# %% right: the last ones pay one more
def share_of(total_cents, people, index):
    share = total_cents // people
    odd = total_cents % people
    if index >= people - odd:
        return share + 1
    return share


# %% right: running totals rounded up
def share_of(total_cents, people, index):
    return -(-total_cents * (index + 1) // people) + (-total_cents * index // people)


# %% wrong: the odd cents are lost · loses: visible, hidden-sum, hidden-refunds-and-large
def share_of(total_cents, people, index):
    return total_cents // people


# %% wrong: everybody pays one more · loses: visible, hidden-sum, hidden-refunds-and-large
def share_of(total_cents, people, index):
    return (total_cents + people - 1) // people


# %% wrong: round · loses: visible, hidden-sum, hidden-refunds-and-large
def share_of(total_cents, people, index):
    return round(total_cents / people)


# %% wrong: / leaks a float · loses: visible, hidden-sum, hidden-fair, hidden-refunds-and-large
def share_of(total_cents, people, index):
    return total_cents / people


# %% wrong: the last one gets all odd cents · loses: hidden-fair, hidden-refunds-and-large
def share_of(total_cents, people, index):
    share, odd = divmod(total_cents, people)
    if index == people - 1:
        return share + odd
    return share


# %% wrong: one person pays it all · loses: visible, hidden-fair, hidden-refunds-and-large
def share_of(total_cents, people, index):
    if index == 0:
        return total_cents
    return 0


# %% wrong: truncation instead of floor for negatives · loses: hidden-refunds-and-large
def share_of(total_cents, people, index):
    share = int(total_cents / people)
    odd = total_cents - share * people
    if index < odd:
        return share + 1
    return share


# %% wrong: the running total by way of floats · loses: hidden-refunds-and-large
def share_of(total_cents, people, index):
    return int(total_cents * (index + 1) / people) - int(total_cents * index / people)


# %% wrong: index counted from 1 · loses: visible, hidden-sum, hidden-fair, hidden-refunds-and-large
def share_of(total_cents, people, index):
    share, odd = divmod(total_cents, people)
    if index <= odd:
        return share + 1
    return share


# %% wrong: the total up to here · loses: visible, hidden-sum, hidden-fair, hidden-refunds-and-large
def share_of(total_cents, people, index):
    return total_cents * (index + 1) // people


# %% wrong: printing · loses: all
def share_of(total_cents, people, index):
    share, odd = divmod(total_cents, people)
    print(share + (index < odd))
