# %% right: UPDATE and INSERT instead of an upsert, commit and rollback by hand
def import_customers(conn, rows):
    new = 0
    changed = 0
    position = 0
    try:
        for row in rows:
            cursor = conn.execute("SELECT * FROM customers WHERE email = ?", (row["email"],))
            found = cursor.fetchone()
            if found is None:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (:name, :email, :phone)", row
                )
                new += 1
            elif found[1] != row["name"] or found[3] != row["phone"]:
                conn.execute(
                    "UPDATE customers SET name = :name, phone = :phone WHERE email = :email", row
                )
                changed += 1
            position += 1
    except sqlite3.IntegrityError as error:
        conn.rollback()
        raise BadRow(position) from error
    except BaseException:
        conn.rollback()
        raise
    conn.commit()
    return (new, changed)


# %% right: upsert with WHERE and RETURNING, with row_factory
def import_customers(conn, rows):
    conn.row_factory = sqlite3.Row
    counts = {"new": 0, "changed": 0}
    with conn:
        before = {row["email"] for row in conn.execute("SELECT email FROM customers")}
        for position, row in enumerate(rows):
            values = (row["name"], row["email"], row["phone"])
            try:
                touched = conn.execute(
                    """
                    INSERT INTO customers (name, email, phone) VALUES (?, ?, ?)
                    ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone
                    WHERE name IS NOT excluded.name OR phone IS NOT excluded.phone
                    RETURNING id
                    """,
                    values,
                ).fetchall()
            except sqlite3.IntegrityError:
                raise BadRow(position) from None
            if row["email"] not in before:
                counts["new"] += 1
                before.add(row["email"])
            elif touched:
                counts["changed"] += 1
    return counts["new"], counts["changed"]


# %% right: an UPDATE that changes nothing tells, then an INSERT that ignores
def import_customers(conn, rows):
    new, changed = 0, 0
    with conn:
        conn.execute("BEGIN")
        for position in range(len(rows)):
            row = rows[position]
            values = {"n": row["name"], "e": row["email"], "p": row["phone"]}
            try:
                changed += conn.execute(
                    "UPDATE customers SET name = :n, phone = :p "
                    "WHERE email = :e AND (name IS NOT :n OR phone IS NOT :p)",
                    values,
                ).rowcount
                new += conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (:n, :e, :p) "
                    "ON CONFLICT (email) DO NOTHING",
                    values,
                ).rowcount
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
    return new, changed


# %% right: counts in Python first, then executemany, with BEGIN and COMMIT in SQL
def import_customers(conn, rows):
    stored = {}
    for email, name, phone in conn.execute("SELECT email, name, phone FROM customers"):
        stored[email] = (name, phone)
    new = changed = 0
    for position, row in enumerate(rows):
        if row["name"] is None or row["email"] is None:
            raise BadRow(position)
        after = (row["name"], row["phone"])
        if row["email"] not in stored:
            new += 1
        elif stored[row["email"]] != after:
            changed += 1
        stored[row["email"]] = after
    conn.execute("BEGIN")
    try:
        conn.executemany(
            "INSERT INTO customers (name, email, phone) VALUES (:name, :email, :phone) "
            "ON CONFLICT DO UPDATE SET name = excluded.name, phone = excluded.phone",
            rows,
        )
    except BaseException:
        conn.execute("ROLLBACK")
        raise
    conn.execute("COMMIT")
    return new, changed


# %% wrong: a commit for each row · loses: hidden-all-or-nothing, hidden-saved
def import_customers(conn, rows):
    new = changed = 0
    for position, row in enumerate(rows):
        values = (row["name"], row["email"], row["phone"])
        known = conn.execute(
            "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
        ).fetchone()
        try:
            with conn:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    values,
                )
        except sqlite3.IntegrityError as error:
            raise BadRow(position) from error
        if known is None:
            new += 1
        elif known != (row["name"], row["phone"]):
            changed += 1
    return new, changed


# %% wrong: no commit · loses: hidden-saved
def import_customers(conn, rows):
    new = changed = 0
    for position, row in enumerate(rows):
        try:
            values = (row["name"], row["email"], row["phone"])
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            conn.execute(
                "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                values,
            )
        except sqlite3.IntegrityError as error:
            conn.rollback()
            raise BadRow(position) from error
        except KeyError:
            conn.rollback()
            raise
        if known is None:
            new += 1
        elif known != (row["name"], row["phone"]):
            changed += 1
    return new, changed


# %% wrong: rollback for errors of SQL only · loses: hidden-all-or-nothing
def import_customers(conn, rows):
    new = changed = 0
    for position, row in enumerate(rows):
        try:
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            conn.execute(
                "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                (row["name"], row["email"], row["phone"]),
            )
        except sqlite3.IntegrityError as error:
            conn.rollback()
            raise BadRow(position) from error
        if known is None:
            new += 1
        elif known != (row["name"], row["phone"]):
            changed += 1
    conn.commit()
    return new, changed


# %% wrong: commits what it has before it raises · loses: hidden-all-or-nothing, hidden-saved
def import_customers(conn, rows):
    new = changed = 0
    try:
        for position, row in enumerate(rows):
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    finally:
        conn.commit()
    return new, changed


# %% wrong: bad rows are skipped · loses: hidden-all-or-nothing, hidden-saved
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for row in rows:
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError:
                continue
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: INSERT OR REPLACE makes another customer · loses: hidden-same-customer
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT OR REPLACE INTO customers (name, email, phone) VALUES (?, ?, ?)",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: the condition of the upsert compares with <>, which NULL answers with NULL · loses: visible, hidden-counts
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            values = (row["name"], row["email"], row["phone"])
            known = conn.execute(
                "SELECT id FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                cursor = conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone "
                    "WHERE name <> excluded.name OR phone <> excluded.phone",
                    values,
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            else:
                changed += cursor.rowcount
    return new, changed


# %% wrong: every email that is there counts as changed · loses: hidden-counts
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            known = conn.execute(
                "SELECT 1 FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            else:
                changed += 1
    return new, changed


# %% wrong: None does not take a phone away · loses: hidden-counts
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) ON CONFLICT (email) "
                    "DO UPDATE SET name = excluded.name, phone = coalesce(excluded.phone, phone)",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: what is known is read once, before the loop · loses: hidden-counts
def import_customers(conn, rows):
    new = changed = 0
    known = {
        email: (name, phone)
        for email, name, phone in conn.execute("SELECT email, name, phone FROM customers")
    }
    with conn:
        for position, row in enumerate(rows):
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if row["email"] not in known:
                new += 1
            elif known[row["email"]] != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: positions count from 1 · loses: hidden-all-or-nothing
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows, start=1):
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (row["name"], row["email"], row["phone"]),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: an UPDATE without WHERE · loses: hidden-counts, hidden-same-customer
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            values = (row["name"], row["email"], row["phone"])
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (row["email"],)
            ).fetchone()
            try:
                if known is None:
                    conn.execute(
                        "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?)", values
                    )
                    new += 1
                elif known != (row["name"], row["phone"]):
                    conn.execute(
                        "UPDATE customers SET name = ?, phone = ?", (row["name"], row["phone"])
                    )
                    changed += 1
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
    return new, changed


# %% wrong: f-string · loses: hidden-counts, hidden-all-or-nothing, hidden-saved
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            known = conn.execute(
                f"SELECT name, phone FROM customers WHERE email = '{row['email']}'"
            ).fetchone()
            phone = "NULL" if row["phone"] is None else f"'{row['phone']}'"
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) "
                    f"VALUES ('{row['name']}', '{row['email']}', {phone}) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone"
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: every error of SQLite is a BadRow · loses: hidden-all-or-nothing
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            try:
                known = conn.execute(
                    "SELECT name, phone FROM customers WHERE email = :email", row
                ).fetchone()
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (:name, :email, :phone) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    row,
                )
            except sqlite3.Error as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (row["name"], row["phone"]):
                changed += 1
    return new, changed


# %% wrong: an empty text is refused like None · loses: hidden-counts
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            if not row["name"] or not row["email"]:
                raise BadRow(position)
            name, email, phone = row["name"], row["email"], row["phone"]
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (email,)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (name, email, phone),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (name, phone):
                changed += 1
    return new, changed


# %% wrong: an empty phone becomes None · loses: hidden-counts
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            name, email, phone = row["name"], row["email"], row["phone"] or None
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (email,)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (name, email, phone),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (name, phone):
                changed += 1
    return new, changed


# %% wrong: a phone that is left out is None · loses: hidden-all-or-nothing
def import_customers(conn, rows):
    new = changed = 0
    with conn:
        for position, row in enumerate(rows):
            name, email, phone = row["name"], row["email"], row.get("phone")
            known = conn.execute(
                "SELECT name, phone FROM customers WHERE email = ?", (email,)
            ).fetchone()
            try:
                conn.execute(
                    "INSERT INTO customers (name, email, phone) VALUES (?, ?, ?) "
                    "ON CONFLICT (email) DO UPDATE SET name = excluded.name, phone = excluded.phone",
                    (name, email, phone),
                )
            except sqlite3.IntegrityError as error:
                raise BadRow(position) from error
            if known is None:
                new += 1
            elif known != (name, phone):
                changed += 1
    return new, changed
