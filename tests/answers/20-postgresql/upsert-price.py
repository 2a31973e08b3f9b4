# %% right: DO NOTHING, then UPDATE
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT DO NOTHING RETURNING sku",
        (sku, cents),
    ).fetchone()
    if row:
        return "created"
    conn.execute("UPDATE prices SET cents = %(c)s WHERE sku = %(s)s", {"s": sku, "c": cents})
    return "updated"


# %% right: in a transaction, with rowcount and a row factory
from psycopg.rows import dict_row


def upsert_price(conn, sku, cents):
    with conn.transaction(), conn.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT (sku) DO NOTHING",
            (sku, cents),
        )
        if cursor.rowcount == 1:
            return "created"
        cursor.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
        return "updated"


# %% right: the old row of RETURNING
def upsert_price(conn, sku, cents):
    (was,) = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents RETURNING old.cents",
        (sku, cents),
    ).fetchone()
    return "updated" if was is not None else "created"


# %% right: the old row of RETURNING, and the answer in SQL
def upsert_price(conn, sku, cents):
    with conn.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO prices AS p (sku, cents) VALUES (%(sku)s, %(cents)s)
            ON CONFLICT ON CONSTRAINT prices_pkey DO UPDATE SET cents = %(cents)s
            RETURNING CASE WHEN xmax::text = '0' THEN 'created' ELSE 'updated' END
            """,
            {"sku": sku, "cents": cents},
        )
        return cursor.fetchone()[0]


# %% right: UPDATE first, and once more where somebody was faster
def upsert_price(conn, sku, cents):
    while True:
        cursor = conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
        if cursor.rowcount:
            return "updated"
        cursor = conn.execute(
            "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT (sku) DO NOTHING",
            (sku, cents),
        )
        if cursor.rowcount:
            return "created"


# %% right: tries to insert in a block of its own, catches, updates
def upsert_price(conn, sku, cents):
    try:
        with conn.transaction():
            conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
        return "created"
    except psycopg.errors.UniqueViolation:
        conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
        return "updated"


# %% right: MERGE with the table locked
def upsert_price(conn, sku, cents):
    with conn.transaction():
        conn.execute("LOCK TABLE prices IN SHARE ROW EXCLUSIVE MODE")
        known = conn.execute("SELECT 1 FROM prices WHERE sku = %s", (sku,)).fetchone()
        if known is None:
            conn.execute("INSERT INTO prices VALUES (%s, %s)", (sku, cents))
        else:
            conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
    return "created" if known is None else "updated"


# %% wrong: asks, then inserts or updates · loses: hidden-race
def upsert_price(conn, sku, cents):
    known = conn.execute("SELECT 1 FROM prices WHERE sku = %s", (sku,)).fetchone()
    if known is None:
        conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
        return "created"
    conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
    return "updated"


# %% wrong: a transaction around asking and inserting · loses: hidden-race
def upsert_price(conn, sku, cents):
    with conn.transaction():
        known = conn.execute("SELECT 1 FROM prices WHERE sku = %s", (sku,)).fetchone()
        if known is None:
            conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
            return "created"
        conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
        return "updated"


# %% wrong: FOR UPDATE on a row that is not there · loses: hidden-race
def upsert_price(conn, sku, cents):
    with conn.transaction():
        known = conn.execute("SELECT 1 FROM prices WHERE sku = %s FOR UPDATE", (sku,)).fetchone()
        if known is None:
            conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
            return "created"
        conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
        return "updated"


# %% wrong: asks first to know the answer, then an upsert · loses: hidden-race
def upsert_price(conn, sku, cents):
    known = conn.execute("SELECT 1 FROM prices WHERE sku = %s", (sku,)).fetchone()
    conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents",
        (sku, cents),
    )
    return "updated" if known else "created"


# %% wrong: UPDATE first, then INSERT · loses: hidden-race
def upsert_price(conn, sku, cents):
    changed = conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku)).rowcount
    if changed == 0:
        conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
    return "updated" if changed else "created"


# %% wrong: f-string · loses: hidden-says
def upsert_price(conn, sku, cents):
    created = conn.execute(
        f"INSERT INTO prices (sku, cents) VALUES ('{sku}', {cents}) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents RETURNING xmax = 0"
    ).fetchone()[0]
    return "created" if created else "updated"


# %% wrong: DO NOTHING leaves the old price · loses: visible, hidden-says, hidden-race, hidden-refused
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT DO NOTHING RETURNING sku",
        (sku, cents),
    ).fetchone()
    return "created" if row else "updated"


# %% wrong: rowcount is 1 in both cases · loses: visible, hidden-says, hidden-race, hidden-refused
def upsert_price(conn, sku, cents):
    cursor = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents",
        (sku, cents),
    )
    return "created" if cursor.rowcount == 1 else "updated"


# %% wrong: the same cents are no update · loses: hidden-says
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents "
        "WHERE prices.cents <> excluded.cents RETURNING xmax = 0",
        (sku, cents),
    ).fetchone()
    return "updated" if row and not row[0] else "created"


# %% wrong: deletes and inserts · loses: hidden-says
def upsert_price(conn, sku, cents):
    with conn.transaction():
        gone = conn.execute("DELETE FROM prices WHERE sku = %s", (sku,)).rowcount
        if gone == 0:
            row = conn.execute(
                "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
                "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents RETURNING xmax = 0",
                (sku, cents),
            ).fetchone()
            return "created" if row[0] else "updated"
        conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
    return "updated"


# %% wrong: the update has no condition · loses: hidden-says
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT DO NOTHING RETURNING sku",
        (sku, cents),
    ).fetchone()
    if row:
        return "created"
    conn.execute("UPDATE prices SET cents = %s", (cents,))
    return "updated"


# %% wrong: the note is emptied · loses: hidden-says
def upsert_price(conn, sku, cents):
    created = conn.execute(
        "INSERT INTO prices (sku, cents, note) VALUES (%s, %s, NULL) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents, note = excluded.note "
        "RETURNING xmax = 0",
        (sku, cents),
    ).fetchone()[0]
    return "created" if created else "updated"


# %% wrong: every error is an update · loses: hidden-refused
def upsert_price(conn, sku, cents):
    try:
        with conn.transaction():
            conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
        return "created"
    except psycopg.IntegrityError:
        conn.execute("UPDATE prices SET cents = %s WHERE sku = %s AND %s >= 0", (cents, sku, cents))
        return "updated"


# %% wrong: goes on after the error, in the transaction · loses: hidden-refused
def upsert_price(conn, sku, cents):
    try:
        conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
        return "created"
    except psycopg.errors.UniqueViolation:
        conn.execute("UPDATE prices SET cents = %s WHERE sku = %s", (cents, sku))
        return "updated"


# %% wrong: closes the connection · loses: visible, hidden-says, hidden-refused
def upsert_price(conn, sku, cents):
    with conn:
        created = conn.execute(
            "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
            "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents RETURNING xmax = 0",
            (sku, cents),
        ).fetchone()[0]
    return "created" if created else "updated"


# %% wrong: commits by itself · loses: hidden-refused
def upsert_price(conn, sku, cents):
    created = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents RETURNING xmax = 0",
        (sku, cents),
    ).fetchone()[0]
    conn.commit()
    return "created" if created else "updated"


# %% wrong: True and False · loses: visible, hidden-says, hidden-race, hidden-refused
def upsert_price(conn, sku, cents):
    return conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents RETURNING xmax = 0",
        (sku, cents),
    ).fetchone()[0]
