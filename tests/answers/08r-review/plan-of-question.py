# %% right: on one line
def plan_of_question():
    return {"a": "accumulate", "b": "group", "c": "search", "d": "count", "e": "accumulate", "f": "search", "g": "group", "h": "count"}


# %% right: label by label
def plan_of_question():
    answers = {}
    answers["h"] = "count"
    answers["g"] = "group"
    answers["f"] = "search"
    answers["e"] = "accumulate"
    answers["d"] = "count"
    answers["c"] = "search"
    answers["b"] = "group"
    answers["a"] = "accumulate"
    return answers


# %% wrong: the word much taken for a sum · loses: hidden-each
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "accumulate",
        "f": "search",
        "g": "group",
        "h": "accumulate",
    }


# %% wrong: how many taken for a number, although it says each · loses: hidden-each
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "accumulate",
        "e": "accumulate",
        "f": "search",
        "g": "group",
        "h": "count",
    }


# %% wrong: a question with which taken for a search · loses: hidden-each
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "search",
        "c": "search",
        "d": "count",
        "e": "accumulate",
        "f": "search",
        "g": "group",
        "h": "count",
    }


# %% wrong: drivers are counted · loses: hidden-each
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "accumulate",
        "f": "search",
        "g": "count",
        "h": "count",
    }


# %% wrong: the best is searched for · loses: hidden-one-result
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "search",
        "f": "search",
        "g": "group",
        "h": "count",
    }


# %% wrong: any visits all · loses: hidden-one-result
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "accumulate",
        "d": "count",
        "e": "accumulate",
        "f": "search",
        "g": "group",
        "h": "count",
    }


# %% wrong: the first visits all · loses: hidden-one-result
def plan_of_question():
    return {
        "a": "accumulate",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "accumulate",
        "f": "accumulate",
        "g": "group",
        "h": "count",
    }


# %% wrong: a sum is a count · loses: hidden-one-result
def plan_of_question():
    return {
        "a": "count",
        "b": "group",
        "c": "search",
        "d": "count",
        "e": "accumulate",
        "f": "search",
        "g": "group",
        "h": "count",
    }


# %% wrong: capital letters · loses: all
def plan_of_question():
    return {
        "a": "ACCUMULATE",
        "b": "GROUP",
        "c": "SEARCH",
        "d": "COUNT",
        "e": "ACCUMULATE",
        "f": "SEARCH",
        "g": "GROUP",
        "h": "COUNT",
    }


# %% wrong: printing · loses: all
def plan_of_question():
    print({"a": "accumulate", "b": "group", "c": "search", "d": "count", "e": "accumulate", "f": "search", "g": "group", "h": "count"})
