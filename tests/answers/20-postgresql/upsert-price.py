# %% right: DO NOTHING first, then UPDATE
def upsert_price(conn, sku, cents):
    added = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT DO NOTHING RETURNING sku",
        (sku, cents),
    ).fetchone()
    if added:
        return "created"
    conn.execute("UPDATE prices SET cents = %s, changes = changes + 1 WHERE sku = %s", (cents, sku))
    return "updated"


# %% right: xmax, named values, a cursor of its own
def upsert_price(conn, sku, cents):
    with conn.cursor() as cursor:
        cursor.execute(
            "INSERT INTO prices AS p (sku, cents) VALUES (%(sku)s, %(cents)s) "
            "ON CONFLICT (sku) DO UPDATE SET cents = %(cents)s, changes = p.changes + 1 "
            "RETURNING CASE WHEN xmax = 0 THEN 'created' ELSE 'updated' END",
            {"sku": sku, "cents": cents},
        )
        return cursor.fetchone()[0]


# %% right: UPDATE first, a savepoint around the INSERT, and once more from the beginning
def upsert_price(conn, sku, cents):
    while True:
        cursor = conn.execute(
            "UPDATE prices SET cents = %s, changes = changes + 1 WHERE sku = %s", (cents, sku)
        )
        if cursor.rowcount:
            return "updated"
        try:
            with conn.transaction():
                conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
                return "created"
        except psycopg.errors.UniqueViolation:
            continue


# %% right: the whole table is locked first
def upsert_price(conn, sku, cents):
    conn.execute("LOCK TABLE prices IN SHARE ROW EXCLUSIVE MODE")
    if conn.execute("SELECT 1 FROM prices WHERE sku = %s", (sku,)).fetchone() is None:
        conn.execute("INSERT INTO prices VALUES (%s, %s)", (sku, cents))
        return "created"
    conn.execute("UPDATE prices SET cents = %s, changes = changes + 1 WHERE sku = %s", (cents, sku))
    return "updated"


# %% wrong: looks first, then decides · loses: hidden-in-a-crowd
def upsert_price(conn, sku, cents):
    found = conn.execute("SELECT cents FROM prices WHERE sku = %s", (sku,)).fetchone()
    if found is None:
        conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
        return "created"
    conn.execute("UPDATE prices SET cents = %s, changes = changes + 1 WHERE sku = %s", (cents, sku))
    return "updated"


# %% wrong: UPDATE first, then INSERT · loses: hidden-in-a-crowd
def upsert_price(conn, sku, cents):
    cursor = conn.execute(
        "UPDATE prices SET cents = %s, changes = changes + 1 WHERE sku = %s", (cents, sku)
    )
    if cursor.rowcount:
        return "updated"
    conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
    return "created"


# %% wrong: INSERT, and UPDATE in the broken transaction · loses: visible, hidden-both-ways, hidden-in-a-crowd
def upsert_price(conn, sku, cents):
    try:
        conn.execute("INSERT INTO prices (sku, cents) VALUES (%s, %s)", (sku, cents))
        return "created"
    except psycopg.errors.UniqueViolation:
        conn.execute(
            "UPDATE prices SET cents = %s, changes = changes + 1 WHERE sku = %s", (cents, sku)
        )
        return "updated"


# %% wrong: deletes and inserts · loses: hidden-both-ways
def upsert_price(conn, sku, cents):
    gone = conn.execute("DELETE FROM prices WHERE sku = %s", (sku,)).rowcount
    conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) "
        "ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents",
        (sku, cents),
    )
    return "updated" if gone else "created"


# %% wrong: the new row's count goes up, not the old one's · loses: hidden-both-ways
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT (sku) DO UPDATE "
        "SET cents = excluded.cents, changes = excluded.changes + 1 RETURNING changes",
        (sku, cents),
    ).fetchone()
    return "updated" if row[0] else "created"


# %% wrong: an equal price is no change · loses: hidden-both-ways
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT (sku) DO UPDATE "
        "SET cents = excluded.cents, changes = prices.changes + 1 "
        "WHERE prices.cents <> excluded.cents RETURNING changes",
        (sku, cents),
    ).fetchone()
    return "updated" if row is None or row[0] else "created"


# %% wrong: DO NOTHING, so the price stays · loses: hidden-both-ways
def upsert_price(conn, sku, cents):
    cursor = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT DO NOTHING", (sku, cents)
    )
    return "created" if cursor.rowcount else "updated"


# %% wrong: commits · loses: hidden-callers-transaction
def upsert_price(conn, sku, cents):
    row = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT (sku) DO UPDATE "
        "SET cents = excluded.cents, changes = prices.changes + 1 RETURNING changes",
        (sku, cents),
    ).fetchone()
    conn.commit()
    return "updated" if row[0] else "created"


# %% wrong: always created, because one row was affected · loses: visible, hidden-both-ways, hidden-in-a-crowd
def upsert_price(conn, sku, cents):
    cursor = conn.execute(
        "INSERT INTO prices (sku, cents) VALUES (%s, %s) ON CONFLICT (sku) DO UPDATE "
        "SET cents = excluded.cents, changes = prices.changes + 1",
        (sku, cents),
    )
    return "created" if cursor.rowcount == 1 else "updated"


# %% wrong: values are formatted into the statement · loses: hidden-both-ways
def upsert_price(conn, sku, cents):
    row = conn.execute(
        f"INSERT INTO prices (sku, cents) VALUES ('{sku}', {cents}) ON CONFLICT (sku) DO UPDATE "
        "SET cents = excluded.cents, changes = prices.changes + 1 RETURNING changes"
    ).fetchone()
    return "updated" if row[0] else "created"
