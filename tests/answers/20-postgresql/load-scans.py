# %% right: a helper that stores one row, rejects at the end
def store(conn, row):
    """Return None, or the name of the error."""
    try:
        with conn.transaction():
            conn.execute("INSERT INTO scans (code, grams) VALUES (%s, %s)", row)
    except psycopg.IntegrityError as error:
        return error.__class__.__name__
    return None


def load_scans(conn, rows):
    with conn.transaction():
        reasons = [store(conn, row) for row in rows]
        rejects = [(place, why) for place, why in enumerate(reasons) if why is not None]
        with conn.cursor() as cursor:
            cursor.executemany("INSERT INTO rejects (position, reason) VALUES (%s, %s)", rejects)
    return len(rows) - len(rejects)


# %% right: savepoints written in SQL
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position in range(len(rows)):
            conn.execute("SAVEPOINT before_row")
            try:
                conn.execute("INSERT INTO scans VALUES (%s, %s)", rows[position])
            except psycopg.IntegrityError as error:
                conn.execute("ROLLBACK TO SAVEPOINT before_row")
                conn.execute(
                    "INSERT INTO rejects VALUES (%(p)s, %(r)s)",
                    {"p": position, "r": type(error).__name__},
                )
            else:
                stored += 1
    return stored


# %% right: the block says how it ended, and rowcount counts
def load_scans(conn, rows):
    with conn.transaction():
        count = 0
        for position, row in enumerate(rows):
            reason = None
            try:
                with conn.transaction():
                    count += conn.execute("INSERT INTO scans VALUES (%s, %s)", row).rowcount
            except psycopg.errors.IntegrityError as error:
                reason = type(error).__name__
            if reason:
                conn.execute("INSERT INTO rejects VALUES (%s, %s)", (position, reason))
        return count


# %% wrong: as it was found · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    return broken_load_scans(conn, rows)


# %% wrong: rollback in the except, without a transaction · loses: hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    for position, (code, grams) in enumerate(rows):
        try:
            conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
            stored += 1
        except psycopg.IntegrityError as error:
            conn.rollback()
            conn.execute("INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__))
    conn.commit()
    return stored


# %% wrong: ROLLBACK inside of the block · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            try:
                conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                stored += 1
            except psycopg.IntegrityError as error:
                conn.execute("ROLLBACK")
                conn.execute(
                    "INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__)
                )
    return stored


# %% wrong: rollback with SQL takes everything before · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    conn.execute("BEGIN")
    for position, (code, grams) in enumerate(rows):
        try:
            conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
            stored += 1
        except psycopg.IntegrityError as error:
            conn.execute("ROLLBACK")
            conn.execute("BEGIN")
            conn.execute("INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__))
    conn.execute("COMMIT")
    return stored


# %% wrong: every row by itself, no transaction around · loses: hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    for position, (code, grams) in enumerate(rows):
        try:
            with conn.transaction():
                conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
            stored += 1
        except psycopg.IntegrityError as error:
            conn.execute("INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__))
    return stored


# %% wrong: the try is inside of the inner with · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            with conn.transaction():
                try:
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                    stored += 1
                except psycopg.IntegrityError as error:
                    conn.execute(
                        "INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__)
                    )
    return stored


# %% wrong: every error of psycopg is noted · loses: hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            try:
                with conn.transaction():
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                stored += 1
            except psycopg.Error as error:
                conn.execute(
                    "INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__)
                )
    return stored


# %% wrong: only duplicates are noted · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            try:
                with conn.transaction():
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                stored += 1
            except psycopg.errors.UniqueViolation as error:
                conn.execute(
                    "INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__)
                )
    return stored


# %% wrong: ON CONFLICT sees duplicates only · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            cursor = conn.execute(
                "INSERT INTO scans VALUES (%s, %s) ON CONFLICT DO NOTHING", (code, grams)
            )
            stored += cursor.rowcount
            if cursor.rowcount == 0:
                conn.execute("INSERT INTO rejects VALUES (%s, 'UniqueViolation')", (position,))
    return stored


# %% wrong: the first refused row ends the load · loses: hidden-goes-on, hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            try:
                with conn.transaction():
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                stored += 1
            except psycopg.IntegrityError as error:
                conn.execute(
                    "INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__)
                )
                break
    return stored


# %% wrong: the rejects are noted inside of the savepoint that is undone · loses: hidden-goes-on
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            try:
                with conn.transaction():
                    conn.execute("INSERT INTO rejects VALUES (%s, 'UniqueViolation')", (position,))
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                    conn.execute("DELETE FROM rejects WHERE position = %s", (position,))
                stored += 1
            except psycopg.IntegrityError:
                continue
    return stored


# %% wrong: counts from 1, and the words of the error · loses: hidden-goes-on
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows, start=1):
            try:
                with conn.transaction():
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                stored += 1
            except psycopg.IntegrityError as error:
                conn.execute("INSERT INTO rejects VALUES (%s, %s)", (position, str(error)))
    return stored


# %% wrong: commits at the end · loses: hidden-all-or-nothing
def load_scans(conn, rows):
    stored = 0
    with conn.transaction():
        for position, (code, grams) in enumerate(rows):
            try:
                with conn.transaction():
                    conn.execute("INSERT INTO scans VALUES (%s, %s)", (code, grams))
                stored += 1
            except psycopg.IntegrityError as error:
                conn.execute(
                    "INSERT INTO rejects VALUES (%s, %s)", (position, type(error).__name__)
                )
    conn.commit()
    return stored
