# %% right: one after the other
def predictions():
    found = {}
    found["a"] = "LP-2"
    found["b"] = "7.13"
    found["c"] = "NumericValueOutOfRange"
    found["d"] = "CheckViolation"
    found["e"] = "True"
    found["f"] = "InFailedSqlTransaction"
    return found


# %% right: asks the server
INSERTS = {
    "a": "(code, seal, price) VALUES ('LP-2', NULL, 4.50) RETURNING code",
    "b": "(code, price) VALUES ('LP-2', 7.125) RETURNING price",
    "c": "(code, price) VALUES ('LP-2', 1250) RETURNING price",
    "d": "(code, price) VALUES ('LP-1', -1) RETURNING price",
}


def predictions():
    found = {}
    for label, rest in INSERTS.items():
        with desk_with_parcel() as conn:
            found[label] = told(conn, "INSERT INTO parcels " + rest)
    with desk_with_parcel() as conn:
        found["e"] = told(conn, "SELECT seen = '2026-03-02 07:30+00' FROM parcels")
    with desk_with_parcel() as conn:
        with conn.transaction(force_rollback=True):
            told(conn, "INSERT INTO parcels (code, price) VALUES ('LP-1', 5)")
            found["f"] = told(conn, "SELECT count(*) FROM parcels")
    return found


# %% wrong: NULL is there twice, so it is not unique · loses: hidden-answers
def predictions():
    return {
        "a": "UniqueViolation",
        "b": "7.13",
        "c": "NumericValueOutOfRange",
        "d": "CheckViolation",
        "e": "True",
        "f": "InFailedSqlTransaction",
    }


# %% wrong: a third digit is refused · loses: hidden-answers
def predictions():
    return {
        "a": "LP-2",
        "b": "NumericValueOutOfRange",
        "c": "NumericValueOutOfRange",
        "d": "CheckViolation",
        "e": "True",
        "f": "InFailedSqlTransaction",
    }


# %% wrong: a third digit is kept, or cut off · loses: hidden-answers
def predictions():
    return {
        "a": "LP-2",
        "b": "7.12",
        "c": "NumericValueOutOfRange",
        "d": "CheckViolation",
        "e": "True",
        "f": "InFailedSqlTransaction",
    }


# %% wrong: moments are compared as they are written · loses: hidden-answers
def predictions():
    return {
        "a": "LP-2",
        "b": "7.13",
        "c": "NumericValueOutOfRange",
        "d": "CheckViolation",
        "e": "False",
        "f": "InFailedSqlTransaction",
    }


# %% wrong: five digits stand in front of the point · loses: hidden-errors
def predictions():
    return {
        "a": "LP-2",
        "b": "7.13",
        "c": "1250.00",
        "d": "CheckViolation",
        "e": "True",
        "f": "InFailedSqlTransaction",
    }


# %% wrong: the unique rule is looked at first · loses: hidden-errors
def predictions():
    return {
        "a": "LP-2",
        "b": "7.13",
        "c": "NumericValueOutOfRange",
        "d": "UniqueViolation",
        "e": "True",
        "f": "InFailedSqlTransaction",
    }


# %% wrong: a transaction goes on after a caught error · loses: hidden-errors
def predictions():
    return {
        "a": "LP-2",
        "b": "7.13",
        "c": "NumericValueOutOfRange",
        "d": "CheckViolation",
        "e": "True",
        "f": "1",
    }


# %% wrong: everything is text, nothing is refused · loses: hidden-answers, hidden-errors
def predictions():
    return dict.fromkeys("abcdef", "LP-2")


# %% wrong: prints · loses: visible, hidden-answers, hidden-errors
def predictions():
    print({"a": "LP-2", "b": "7.13", "e": "True"})
