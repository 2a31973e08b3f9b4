# %% right: on one line
def plan_of_code():
    return {"a": "accumulate", "b": "group", "c": "search", "d": "count", "e": "search", "f": "accumulate"}


# %% right: label by label
def plan_of_code():
    answers = {}
    answers["f"] = "accumulate"
    answers["e"] = "search"
    answers["d"] = "count"
    answers["c"] = "search"
    answers["b"] = "group"
    answers["a"] = "accumulate"
    return answers


# %% wrong: the best is a search · loses: hidden-plans
def plan_of_code():
    return {
        "a": "search",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "search",
        "f": "accumulate",
    }


# %% wrong: a dict is a count · loses: hidden-plans
def plan_of_code():
    return {
        "a": "accumulate",
        "b": "count",
        "c": "search",
        "d": "count",
        "e": "search",
        "f": "accumulate",
    }


# %% wrong: any looks at all · loses: hidden-plans
def plan_of_code():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "accumulate",
        "d": "count",
        "e": "search",
        "f": "accumulate",
    }


# %% wrong: a sum is an accumulation, also for each key · loses: hidden-plans
def plan_of_code():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "accumulate",
        "e": "search",
        "f": "accumulate",
    }


# %% wrong: a loop with while accumulates · loses: hidden-plans
def plan_of_code():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "accumulate",
        "f": "accumulate",
    }


# %% wrong: a number is a count · loses: hidden-plans
def plan_of_code():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "search",
        "f": "count",
    }


# %% wrong: capital letters · loses: all
def plan_of_code():
    return {
        "a": "Accumulate",
        "b": "Group",
        "c": "Search",
        "d": "Count",
        "e": "Search",
        "f": "Accumulate",
    }


# %% wrong: printing · loses: all
def plan_of_code():
    print({"a": "accumulate", "b": "group", "c": "search", "d": "count", "e": "search", "f": "accumulate"})
