# %% right: names for the columns with row_factory, and for the values
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    conn.row_factory = sqlite3.Row
    found = []
    for row in conn.execute(
        "SELECT * FROM shipments WHERE status = :status ORDER BY grams DESC, code ASC LIMIT :limit",
        {"status": status, "limit": limit},
    ):
        found.append(Shipment(code=row["code"], grams=row["grams"], seal=row["seal"]))
    return found


# %% right: fetchmany instead of LIMIT, negative weight instead of DESC
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit must be 0 or more")
    cursor = conn.cursor()
    cursor.execute(
        "SELECT code, grams, seal FROM shipments WHERE ? = status ORDER BY -grams, code", [status]
    )
    rows = cursor.fetchmany(limit) if limit > 0 else []
    cursor.close()
    return [Shipment(code, grams, seal) for code, grams, seal in rows]


# %% right: sorted in Python, the whole of it
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit must be 0 or more")
    rows = conn.execute("SELECT code, grams, seal FROM shipments WHERE status = ?", (status,))
    shipments = [Shipment(*row) for row in rows]
    shipments.sort(key=lambda each: (-each.grams, each.code))
    return shipments[:limit]


# %% right: a generator of rows, and a cursor that is closed
from contextlib import closing


def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError(limit)
    with closing(conn.cursor()) as cursor:
        cursor.row_factory = lambda _cursor, row: Shipment(*row)
        cursor.execute(
            "SELECT code, grams, seal FROM (SELECT * FROM shipments WHERE status = ?) "
            "ORDER BY 2 DESC, 1 LIMIT ?",
            (status, limit),
        )
        return cursor.fetchall()


# %% wrong: f-string · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        f"SELECT code, grams, seal FROM shipments WHERE status = '{status}' "
        f"ORDER BY grams DESC, code LIMIT {limit}"
    )
    return [Shipment(*row) for row in rows]


# %% wrong: percent formatting in double quotes, which may name a column · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        'SELECT code, grams, seal FROM shipments WHERE status = "%s" '
        "ORDER BY grams DESC, code LIMIT %d" % (status, limit)
    )
    return [Shipment(*row) for row in rows]


# %% wrong: LIKE instead of = · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status LIKE ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: no ORDER BY · loses: visible, hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? LIMIT ?", (status, limit)
    )
    return [Shipment(*row) for row in rows]


# %% wrong: sorts in Python, after the limit · loses: hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? LIMIT ?", (status, limit)
    )
    return sorted([Shipment(*row) for row in rows], key=lambda each: (-each.grams, each.code))


# %% wrong: the same weight in any order · loses: hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? ORDER BY grams DESC LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: DESC for both columns · loses: hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code DESC LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: the column's name is bound as a value · loses: visible, hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? ORDER BY ? DESC, code LIMIT ?",
        (status, "grams", limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: LIMIT -1 is no limit · loses: hidden-order-limit
def find_shipments(conn, status, limit):
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: a limit of 0 is refused too · loses: hidden-order-limit
def find_shipments(conn, status, limit):
    if limit <= 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: rows instead of objects · loses: visible, hidden-any-status, hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    return conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    ).fetchall()


# %% wrong: spaces at the ends of the status are taken off · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status.strip(), limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: quotes are thrown out · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    status = status.replace("'", "")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: percent signs are thrown out · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    status = status.replace("%", "")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: upper and lower case alike · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE lower(status) = lower(?) "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: an unknown status is an error · loses: hidden-any-status
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    if status not in ("booked", "packed", "sent", "delivered"):
        raise ValueError(status)
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]


# %% wrong: a limit of 0 means all · loses: hidden-order-limit
def find_shipments(conn, status, limit):
    if limit < 0:
        raise ValueError("limit")
    limit = limit or -1
    rows = conn.execute(
        "SELECT code, grams, seal FROM shipments WHERE status = ? "
        "ORDER BY grams DESC, code LIMIT ?",
        (status, limit),
    )
    return [Shipment(*row) for row in rows]
