# %% right: IS NULL OR, and the line is put together in Python
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name, phone FROM customers WHERE phone IS NULL OR phone <> ? ORDER BY name",
        (own_number,),
    )
    lines = []
    for name, phone in rows:
        lines.append(f"{name}: {phone}" if phone is not None else f"{name}: no phone")
    return lines


# %% right: coalesce on both sides, with row_factory and CASE
def call_sheet(conn, own_number):
    conn.row_factory = sqlite3.Row
    return [
        row["line"]
        for row in conn.execute(
            """
            SELECT name || ': ' || CASE WHEN phone IS NULL THEN 'no phone' ELSE phone END AS line
            FROM customers WHERE coalesce(phone <> :own, 1) ORDER BY name
            """,
            {"own": own_number},
        )
    ]


# %% right: leaves out in Python
def call_sheet(conn, own_number):
    lines = []
    for name, phone in conn.execute("SELECT name, phone FROM customers ORDER BY name").fetchall():
        if phone != own_number:
            lines.append(name + ": " + (phone or "no phone"))
    return lines


# %% wrong: as it was found · loses: hidden-no-phone, hidden-own-number
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || phone FROM customers "
        f"WHERE phone <> '{own_number}' OR phone = NULL ORDER BY name"
    )
    return [line for (line,) in rows]


# %% wrong: a placeholder, but still = NULL · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone <> ? OR phone = NULL ORDER BY name",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: None is bound where IS NULL is meant · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone <> ? OR phone = ? ORDER BY name",
        (own_number, None),
    )
    return [line for (line,) in rows]


# %% wrong: the line becomes NULL · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || phone FROM customers WHERE phone IS NOT ? ORDER BY name",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: the line says None · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name, phone FROM customers WHERE phone IS NOT ? ORDER BY name", (own_number,)
    )
    return [f"{name}: {phone}" for name, phone in rows]


# %% wrong: NULL is repaired, the f-string stays · loses: hidden-own-number
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        f"WHERE phone <> '{own_number}' OR phone IS NULL ORDER BY name"
    )
    return [line for (line,) in rows]


# %% wrong: NOT LIKE leaves out more than the number · loses: hidden-own-number
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NULL OR phone NOT LIKE ? ORDER BY name",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: those without a phone come at the end · loses: hidden-no-phone
def call_sheet(conn, own_number):
    lines = []
    for name, phone in conn.execute(
        "SELECT name, phone FROM customers WHERE phone <> ? ORDER BY name", (own_number,)
    ):
        lines.append(f"{name}: {phone}")
    for (name,) in conn.execute("SELECT name FROM customers WHERE phone IS NULL ORDER BY name"):
        lines.append(f"{name}: no phone")
    return lines


# %% wrong: nobody is left out · loses: visible, hidden-own-number, hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers ORDER BY name"
    )
    return [line for (line,) in rows]


# %% wrong: in the order in which they came in · loses: visible, hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY id",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: the words of a missing phone are compared · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE coalesce(phone, 'no phone') <> ? ORDER BY name",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: a missing phone is compared as empty text · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE coalesce(phone, '') <> ? ORDER BY name",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: the table is changed · loses: hidden-no-phone
def call_sheet(conn, own_number):
    with conn:
        conn.execute("UPDATE customers SET phone = 'no phone' WHERE phone IS NULL")
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY name",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: the lines are sorted · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY name",
        (own_number,),
    )
    return sorted(line for (line,) in rows)


# %% wrong: ordered by the line · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY 1",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: ordered without regard to case · loses: hidden-no-phone
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY lower(name)",
        (own_number,),
    )
    return [line for (line,) in rows]


# %% wrong: spaces at the ends of the number are taken off · loses: hidden-own-number
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY name",
        (own_number.strip(),),
    )
    return [line for (line,) in rows]


# %% wrong: quotes are thrown out · loses: hidden-own-number
def call_sheet(conn, own_number):
    rows = conn.execute(
        "SELECT name || ': ' || coalesce(phone, 'no phone') FROM customers "
        "WHERE phone IS NOT ? ORDER BY name",
        (own_number.replace("'", ""),),
    )
    return [line for (line,) in rows]


# %% wrong: in instead of == · loses: hidden-own-number
def call_sheet(conn, own_number):
    lines = []
    for name, phone in conn.execute("SELECT name, phone FROM customers ORDER BY name").fetchall():
        if phone is None:
            lines.append(f"{name}: no phone")
        elif phone not in own_number:
            lines.append(f"{name}: {phone}")
    return lines
