# %% right: savepoints by hand
def import_parcels(conn, rows):
    count, bad = 0, []
    for row in rows:
        conn.execute("SAVEPOINT one_row")
        try:
            conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", row)
        except (psycopg.IntegrityError, psycopg.DataError):
            conn.execute("ROLLBACK TO SAVEPOINT one_row")
            bad.append(row[0])
        else:
            count += 1
        conn.execute("RELEASE SAVEPOINT one_row")
    return count, bad


# %% right: a helper that says yes or no
def stored(conn, code, grams):
    try:
        with conn.transaction(), conn.cursor() as cursor:
            cursor.execute(
                "INSERT INTO parcels (code, grams) VALUES (%(code)s, %(grams)s)",
                {"code": code, "grams": grams},
            )
    except psycopg.DataError:
        return False
    except psycopg.IntegrityError:
        return False
    return True


def import_parcels(conn, rows):
    refused = [code for code, grams in rows if not stored(conn, code, grams)]
    return len(rows) - len(refused), refused


# %% right: one savepoint for all that goes well, and one for each row where it does not
def import_parcels(conn, rows):
    insert = "INSERT INTO parcels (code, grams) VALUES (%s, %s)"
    try:
        with conn.transaction():
            conn.cursor().executemany(insert, rows)
        return len(rows), []
    except (psycopg.IntegrityError, psycopg.DataError):
        pass
    refused = []
    for code, grams in rows:
        try:
            with conn.transaction():
                conn.execute(insert, (code, grams))
        except (psycopg.IntegrityError, psycopg.DataError):
            refused.append(code)
    return len(rows) - len(refused), refused


# %% wrong: as it was found · loses: visible, hidden-refused, hidden-callers-transaction
def import_parcels(conn, rows):
    return broken_import_parcels(conn, rows)


# %% wrong: rolls back everything at each refusal · loses: visible, hidden-refused, hidden-callers-transaction
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        try:
            conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
            stored += 1
        except (psycopg.IntegrityError, psycopg.DataError):
            conn.rollback()
            codes.append(code)
    return stored, codes


# %% wrong: commits each row, so nothing is the caller's · loses: hidden-callers-transaction
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        try:
            conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
            conn.commit()
            stored += 1
        except (psycopg.IntegrityError, psycopg.DataError):
            conn.rollback()
            codes.append(code)
    return stored, codes


# %% wrong: the savepoint is there, and the commit every hundred rows too · loses: hidden-callers-transaction
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        try:
            with conn.transaction():
                conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
            stored += 1
        except (psycopg.IntegrityError, psycopg.DataError):
            codes.append(code)
    conn.commit()
    return stored, codes


# %% wrong: the error is caught inside of the block · loses: visible, hidden-refused, hidden-callers-transaction
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        with conn.transaction():
            try:
                conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
                stored += 1
            except (psycopg.IntegrityError, psycopg.DataError):
                codes.append(code)
    return stored, codes


# %% wrong: one savepoint around the whole list · loses: visible, hidden-refused, hidden-callers-transaction
def import_parcels(conn, rows):
    stored, codes = 0, []
    try:
        with conn.transaction():
            for code, grams in rows:
                conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
                stored += 1
    except (psycopg.IntegrityError, psycopg.DataError):
        codes.append(code)
    return stored, codes


# %% wrong: every error is a refused row · loses: hidden-refused
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        try:
            with conn.transaction():
                conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
            stored += 1
        except psycopg.Error:
            codes.append(code)
    return stored, codes


# %% wrong: values of the wrong type are not expected · loses: hidden-refused
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        try:
            with conn.transaction():
                conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
            stored += 1
        except psycopg.IntegrityError:
            codes.append(code)
    return stored, codes


# %% wrong: counts before it knows · loses: visible, hidden-refused, hidden-callers-transaction
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        stored += 1
        try:
            with conn.transaction():
                conn.execute("INSERT INTO parcels (code, grams) VALUES (%s, %s)", (code, grams))
        except (psycopg.IntegrityError, psycopg.DataError):
            codes.append(code)
    return stored, codes


# %% wrong: ON CONFLICT counts as stored · loses: hidden-refused
def import_parcels(conn, rows):
    stored, codes = 0, []
    for code, grams in rows:
        try:
            with conn.transaction():
                conn.execute(
                    "INSERT INTO parcels (code, grams) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                    (code, grams),
                )
            stored += 1
        except (psycopg.IntegrityError, psycopg.DataError):
            codes.append(code)
    return stored, codes
