# %% right: tried on the server
def predictions():
    statements = {
        "a": "SELECT 7 / 2",
        "b": "SELECT '2.678'::numeric(4,2)",
        "c": "INSERT INTO parcels (code, grams) VALUES ('LP-2', 'heavy')",
        "d": "INSERT INTO parcels (code, grams, fee) VALUES ('LP-2', 900, 12345.60)",
        "e": "INSERT INTO parcels (code, grams, seal) VALUES ('LP-2', 900, NULL)",
        "f": "INSERT INTO parcels (code, grams) VALUES ('LP-2', 0)",
        "h": "SELECT timestamptz '2026-07-01 12:00+02' = timestamptz '2026-07-01 10:00+00'",
    }
    found = {}
    for label, statement in statements.items():
        with connect(new_database(PARCELS, ONE_PARCEL)) as conn:
            found[label] = str(attempt(conn, statement))
    conn = connect(new_database(PARCELS, ONE_PARCEL))
    try:
        conn.execute("INSERT INTO parcels (code, grams) VALUES ('LP-1', 900)")
    except psycopg.Error:
        pass
    try:
        conn.execute("SELECT count(*) FROM parcels")
    except psycopg.Error as error:
        found["g"] = type(error).__name__
    conn.close()
    return found


# %% right: built up line by line
def predictions():
    found = {"e": "done", "h": str(True), "a": str(7 // 2)}
    found["b"] = str(Decimal("2.678").quantize(Decimal("0.01")))
    found["c"] = psycopg.errors.InvalidTextRepresentation.__name__
    found["d"] = psycopg.errors.NumericValueOutOfRange.__name__
    found["f"] = psycopg.errors.CheckViolation.__name__
    found["g"] = psycopg.errors.InFailedSqlTransaction.__name__
    return found


# %% wrong: division as in Python, the third digit is cut off · loses: hidden-values
def predictions():
    return {
        "a": "3.5",
        "b": "2.67",
        "c": "InvalidTextRepresentation",
        "d": "NumericValueOutOfRange",
        "e": "done",
        "f": "CheckViolation",
        "g": "InFailedSqlTransaction",
        "h": "True",
    }


# %% wrong: UNIQUE is expected to stop a second NULL · loses: hidden-values
def predictions():
    return {
        "a": "3",
        "b": "2.68",
        "c": "InvalidTextRepresentation",
        "d": "NumericValueOutOfRange",
        "e": "UniqueViolation",
        "f": "CheckViolation",
        "g": "InFailedSqlTransaction",
        "h": "True",
    }


# %% wrong: two clocks on a wall are compared · loses: hidden-values
def predictions():
    return {
        "a": "3",
        "b": "2.68",
        "c": "InvalidTextRepresentation",
        "d": "NumericValueOutOfRange",
        "e": "done",
        "f": "CheckViolation",
        "g": "InFailedSqlTransaction",
        "h": "False",
    }


# %% wrong: a caught error is thought to be over · loses: hidden-errors
def predictions():
    return {
        "a": "3",
        "b": "2.68",
        "c": "InvalidTextRepresentation",
        "d": "NumericValueOutOfRange",
        "e": "done",
        "f": "CheckViolation",
        "g": "1",
        "h": "True",
    }


# %% wrong: every refusal is a CheckViolation · loses: hidden-errors
def predictions():
    return {
        "a": "3",
        "b": "2.68",
        "c": "CheckViolation",
        "d": "CheckViolation",
        "e": "done",
        "f": "CheckViolation",
        "g": "InFailedSqlTransaction",
        "h": "True",
    }


# %% wrong: values in place of texts · loses: visible, hidden-values
def predictions():
    return {
        "a": 3,
        "b": Decimal("2.68"),
        "c": "InvalidTextRepresentation",
        "d": "NumericValueOutOfRange",
        "e": "done",
        "f": "CheckViolation",
        "g": "InFailedSqlTransaction",
        "h": True,
    }
