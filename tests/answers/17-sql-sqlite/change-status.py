# %% right: commit and rollback by hand
def change_status(conn, shipment_id, expected, new):
    cursor = conn.cursor()
    try:
        cursor.execute(
            "UPDATE shipments SET status = :new WHERE id = :id AND status = :expected",
            {"new": new, "id": shipment_id, "expected": expected},
        )
    except sqlite3.Error:
        conn.rollback()
        raise
    conn.commit()
    return cursor.rowcount > 0


# %% right: RETURNING
def change_status(conn, shipment_id, expected, new):
    with conn:
        rows = conn.execute(
            "UPDATE shipments SET status = ? WHERE status = ? AND id = ? RETURNING id",
            (new, expected, shipment_id),
        ).fetchall()
    return len(rows) == 1


# %% right: looks in a transaction of its own, with row_factory
def change_status(conn, shipment_id, expected, new):
    conn.row_factory = sqlite3.Row
    with conn:
        conn.execute("BEGIN IMMEDIATE")
        row = conn.execute("SELECT status FROM shipments WHERE id = ?", (shipment_id,)).fetchone()
        if row is None or row["status"] != expected:
            return False
        conn.execute("UPDATE shipments SET status = ? WHERE id = ?", (new, shipment_id))
    return True


# %% wrong: UPDATE without WHERE, after a look · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    row = conn.execute("SELECT status FROM shipments WHERE id = ?", (shipment_id,)).fetchone()
    if row is None or row[0] != expected:
        return False
    with conn:
        conn.execute("UPDATE shipments SET status = ?", (new,))
    return True


# %% wrong: all shipments with the expected status · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE status = ?", (new, expected)
        )
    return cursor.rowcount > 0


# %% wrong: whatever status it has · loses: visible, hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        cursor = conn.execute("UPDATE shipments SET status = ? WHERE id = ?", (new, shipment_id))
    return cursor.rowcount == 1


# %% wrong: True whether it happened or not · loses: visible, hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected),
        )
    return True


# %% wrong: no commit · loses: hidden-saved
def change_status(conn, shipment_id, expected, new):
    cursor = conn.execute(
        "UPDATE shipments SET status = ? WHERE id = ? AND status = ?", (new, shipment_id, expected)
    )
    return cursor.rowcount == 1


# %% wrong: commit only where a row changed · loses: hidden-saved
def change_status(conn, shipment_id, expected, new):
    try:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected),
        )
    except sqlite3.IntegrityError:
        conn.rollback()
        raise
    if cursor.rowcount == 1:
        conn.commit()
        return True
    return False


# %% wrong: no rollback after the error · loses: hidden-saved
def change_status(conn, shipment_id, expected, new):
    cursor = conn.execute(
        "UPDATE shipments SET status = ? WHERE id = ? AND status = ?", (new, shipment_id, expected)
    )
    conn.commit()
    return cursor.rowcount == 1


# %% wrong: False in place of the table's error · loses: hidden-saved
def change_status(conn, shipment_id, expected, new):
    try:
        with conn:
            cursor = conn.execute(
                "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
                (new, shipment_id, expected),
            )
    except sqlite3.IntegrityError:
        return False
    return cursor.rowcount == 1


# %% wrong: f-string · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        cursor = conn.execute(
            f"UPDATE shipments SET status = '{new}' "
            f"WHERE id = {shipment_id} AND status = '{expected}'"
        )
    return cursor.rowcount > 0


# %% wrong: LIKE instead of = · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status LIKE ?",
            (new, shipment_id, expected),
        )
    return cursor.rowcount == 1


# %% wrong: the number of rows instead of True and False · loses: visible, hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        return conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected),
        ).rowcount


# %% wrong: the same status is no change · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = :new "
            "WHERE id = :id AND status = :old AND status <> :new",
            {"new": new, "id": shipment_id, "old": expected},
        )
    return cursor.rowcount == 1


# %% wrong: the same status is True without a look · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    if expected == new:
        return True
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected),
        )
    return cursor.rowcount == 1


# %% wrong: the same status is False without a look · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    if expected == new:
        return False
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected),
        )
    return cursor.rowcount == 1


# %% wrong: spaces at the ends of expected are taken off · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected.strip()),
        )
    return cursor.rowcount == 1


# %% wrong: moves forwards only · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    order = ["booked", "packed", "sent", "delivered"]
    if new in order and expected in order and order.index(new) < order.index(expected):
        return False
    with conn:
        cursor = conn.execute(
            "UPDATE shipments SET status = ? WHERE id = ? AND status = ?",
            (new, shipment_id, expected),
        )
    return cursor.rowcount == 1


# %% wrong: no shipment has this id, and fetchone gives None · loses: hidden-expected
def change_status(conn, shipment_id, expected, new):
    row = conn.execute("SELECT status FROM shipments WHERE id = ?", (shipment_id,)).fetchone()
    if row[0] != expected:
        return False
    with conn:
        conn.execute("UPDATE shipments SET status = ? WHERE id = ?", (new, shipment_id))
    return True
