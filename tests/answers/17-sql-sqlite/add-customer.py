# %% right: looks first, RETURNING, commit by hand
def add_customer(conn, name, email):
    found = conn.execute("SELECT id FROM customers WHERE email = ?", (email,)).fetchone()
    if found is not None:
        raise Conflict(email)
    try:
        row = conn.execute(
            "INSERT INTO customers (name, email) VALUES (:name, :email) RETURNING id",
            {"name": name, "email": email},
        ).fetchone()
    except sqlite3.Error:
        conn.rollback()
        raise
    conn.commit()
    return row[0]


# %% right: row_factory, and the words of the error
def add_customer(conn, name, email):
    conn.row_factory = sqlite3.Row
    try:
        with conn:
            row = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?) RETURNING id", (name, email)
            ).fetchone()
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(str(error)) from None
        raise
    return row["id"]


# %% right: ON CONFLICT DO NOTHING and rowcount, with a cursor
def add_customer(conn, name, email):
    cursor = conn.cursor()
    try:
        cursor.execute(
            "INSERT INTO customers (name, email) VALUES (?, ?) ON CONFLICT (email) DO NOTHING",
            (name, email),
        )
    except BaseException:
        conn.rollback()
        raise
    if cursor.rowcount == 0:
        conn.rollback()
        raise Conflict("there already")
    new_id = cursor.lastrowid
    conn.commit()
    cursor.close()
    return new_id


# %% right: the number of the constraint, and a helper of its own
def store(conn, name, email):
    return conn.execute(
        "INSERT INTO customers VALUES (NULL, ?, ?, NULL) RETURNING id", [name, email]
    ).fetchall()


def add_customer(conn, name, email):
    try:
        ((customer_id,),) = store(conn, name, email)
        conn.commit()
        return customer_id
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
            raise Conflict from error
        raise
    finally:
        if conn.in_transaction:
            conn.rollback()


# %% wrong: f-string · loses: hidden-any-text, hidden-conflict, hidden-saved
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                f"INSERT INTO customers (name, email) VALUES ('{name}', '{email}')"
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: percent formatting with quotes doubled in the name only · loses: hidden-any-text, hidden-conflict, hidden-saved
def add_customer(conn, name, email):
    if name is not None:
        name = name.replace("'", "''")
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES ('%s', '%s')" % (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: no commit · loses: hidden-saved
def add_customer(conn, name, email):
    try:
        cursor = conn.execute("INSERT INTO customers (name, email) VALUES (?, ?)", (name, email))
    except sqlite3.IntegrityError as error:
        conn.rollback()
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: commit, but no rollback after the error · loses: hidden-saved
def add_customer(conn, name, email):
    try:
        cursor = conn.execute("INSERT INTO customers (name, email) VALUES (?, ?)", (name, email))
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    conn.commit()
    return cursor.lastrowid


# %% wrong: every IntegrityError is a Conflict · loses: hidden-conflict
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        raise Conflict(email) from error
    return cursor.lastrowid


# %% wrong: SQLite's own error comes out · loses: hidden-conflict
def add_customer(conn, name, email):
    with conn:
        cursor = conn.execute("INSERT INTO customers (name, email) VALUES (?, ?)", (name, email))
    return cursor.lastrowid


# %% wrong: counts the rows to know the id · loses: hidden-any-text
def add_customer(conn, name, email):
    try:
        with conn:
            conn.execute("INSERT INTO customers (name, email) VALUES (?, ?)", (name, email))
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return conn.execute("SELECT count(*) FROM customers").fetchone()[0]


# %% wrong: replaces the customer who is there · loses: hidden-conflict
def add_customer(conn, name, email):
    with conn:
        cursor = conn.execute(
            "INSERT OR REPLACE INTO customers (name, email) VALUES (?, ?)", (name, email)
        )
    return cursor.lastrowid


# %% wrong: looks for the name too · loses: hidden-any-text
def add_customer(conn, name, email):
    found = conn.execute(
        "SELECT id FROM customers WHERE email = ? OR name = ?", (email, name)
    ).fetchone()
    if found:
        raise Conflict(email)
    with conn:
        cursor = conn.execute("INSERT INTO customers (name, email) VALUES (?, ?)", (name, email))
    return cursor.lastrowid


# %% wrong: commits in the middle, and prints the id · loses: visible, hidden-any-text, hidden-conflict
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    print(cursor.lastrowid)


# %% wrong: spaces at the ends of the name are taken off · loses: hidden-any-text
def add_customer(conn, name, email):
    name = name.strip() if name else name
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: every email in small letters · loses: hidden-any-text
def add_customer(conn, name, email):
    email = email.lower() if email else email
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: the number of rows instead of the id · loses: hidden-any-text
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.rowcount


# %% wrong: LIKE finds emails that differ · loses: hidden-any-text
def add_customer(conn, name, email):
    found = conn.execute("SELECT 1 FROM customers WHERE email LIKE ?", (email,)).fetchone()
    if found:
        raise Conflict(email)
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: Conflict is returned · loses: hidden-conflict
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            return Conflict(email)
        raise
    return cursor.lastrowid


# %% wrong: None becomes the text 'None' · loses: hidden-conflict, hidden-saved
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (str(name), str(email))
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            raise Conflict(email) from error
        raise
    return cursor.lastrowid


# %% wrong: the connection is closed after Conflict · loses: hidden-conflict, hidden-saved
def add_customer(conn, name, email):
    try:
        with conn:
            cursor = conn.execute(
                "INSERT INTO customers (name, email) VALUES (?, ?)", (name, email)
            )
    except sqlite3.IntegrityError as error:
        if "UNIQUE" in str(error):
            conn.close()
            raise Conflict(email) from error
        raise
    return cursor.lastrowid
