# %% right: compared in every turn
def longest_streak(results):
    best = 0
    current = 0
    for result in results:
        if result:
            current = current + 1
        else:
            current = 0
        best = max(best, current)
    return best


# %% right: compared where a run ends, and once more after the loop
def longest_streak(results):
    longest = 0
    run = 0
    for on_time in results:
        if not on_time:
            if run > longest:
                longest = run
            run = 0
            continue
        run += 1
    if run > longest:
        longest = run
    return longest


# %% right: a loop in a loop, from each start
def longest_streak(results):
    longest = 0
    for start in range(len(results)):
        length = 0
        while start + length < len(results) and results[start + length]:
            length += 1
        if length > longest:
            longest = length
    return longest


# %% wrong: the run never goes back to 0 · loses: hidden-several-runs, hidden-ends
def longest_streak(results):
    longest = 0
    run = 0
    for on_time in results:
        if on_time:
            run += 1
            if run > longest:
                longest = run
    return longest


# %% wrong: compared only where a run ends · loses: hidden-ends
def longest_streak(results):
    longest = 0
    run = 0
    for on_time in results:
        if on_time:
            run += 1
        else:
            if run > longest:
                longest = run
            run = 0
    return longest


# %% wrong: the last run · loses: visible, hidden-several-runs
def longest_streak(results):
    run = 0
    for on_time in results:
        if on_time:
            run += 1
        else:
            run = 0
    return run


# %% wrong: the first run · loses: visible, hidden-several-runs, hidden-ends
def longest_streak(results):
    run = 0
    for on_time in results:
        if not on_time:
            return run
        run += 1
    return run


# %% wrong: the last run that was finished, not the longest · loses: hidden-several-runs
def longest_streak(results):
    longest = 0
    run = 0
    for on_time in results:
        if on_time:
            run += 1
            longest = run
        else:
            run = 0
    return longest


# %% wrong: the run is made anew in each turn · loses: visible, hidden-several-runs, hidden-ends
def longest_streak(results):
    longest = 0
    for on_time in results:
        run = 0
        if on_time:
            run += 1
        if run > longest:
            longest = run
    return longest


# %% wrong: a False begins a run of 1 · loses: all
def longest_streak(results):
    longest = 0
    run = 0
    for on_time in results:
        if on_time:
            run += 1
        else:
            run = 1
        if run > longest:
            longest = run
    return longest


# %% wrong: equal neighbours counted, also False · loses: visible, hidden-ends
def longest_streak(results):
    longest = 0
    run = 0
    before = None
    for on_time in results:
        if on_time == before:
            run += 1
        else:
            run = 1
        before = on_time
        if run > longest:
            longest = run
    return longest


# %% wrong: return inside the loop body · loses: visible, hidden-several-runs, hidden-ends
def longest_streak(results):
    longest = 0
    run = 0
    for on_time in results:
        if on_time:
            run += 1
        else:
            run = 0
        if run > longest:
            longest = run
        return longest


# %% wrong: None where there is no True · loses: visible, hidden-ends
def longest_streak(results):
    longest = None
    run = 0
    for on_time in results:
        if on_time:
            run += 1
            if longest is None or run > longest:
                longest = run
        else:
            run = 0
    return longest


# %% wrong: range that leaves out the last one · loses: hidden-ends
def longest_streak(results):
    longest = 0
    run = 0
    for position in range(len(results) - 1):
        if results[position]:
            run += 1
            if run > longest:
                longest = run
        else:
            run = 0
    return longest
