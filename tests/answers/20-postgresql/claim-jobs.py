# %% right: a weaker lock, dict rows
from psycopg.rows import dict_row


def claim_jobs(conn, n):
    with conn.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            """
            SELECT * FROM jobs
            WHERE state = %(state)s
            ORDER BY id ASC
            FETCH FIRST %(n)s ROWS ONLY
            FOR NO KEY UPDATE SKIP LOCKED
            """,
            {"state": "waiting", "n": n},
        )
        return [row["id"] for row in cursor]


# %% right: a CTE that locks, and an order outside
def claim_jobs(conn, n):
    rows = conn.execute(
        """
        WITH mine AS (
            SELECT id FROM jobs WHERE state <> 'done'
            ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED
        )
        SELECT id FROM mine ORDER BY id
        """,
        (n,),
    ).fetchall()
    return [row[0] for row in rows]


# %% right: one after the other
def claim_jobs(conn, n):
    ids = []
    while len(ids) < n:
        row = conn.execute(
            "SELECT id FROM jobs WHERE state = 'waiting' AND NOT (id = ANY(%s)) "
            "ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
            (ids,),
        ).fetchone()
        if row is None:
            break
        ids.append(row[0])
    return ids


# %% wrong: a plain SELECT takes nothing · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute("SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s", (n,))
    return [job_id for (job_id,) in rows]


# %% wrong: waits for the other worker · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE", (n,)
    )
    return [job_id for (job_id,) in rows]


# %% wrong: NOWAIT gives up · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE NOWAIT", (n,)
    )
    return [job_id for (job_id,) in rows]


# %% wrong: commits, and the locks are gone before the work · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED",
        (n,),
    ).fetchall()
    conn.commit()
    return [job_id for (job_id,) in rows]


# %% wrong: a transaction of its own that ends with the function · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    with conn.transaction():
        rows = conn.execute(
            "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s "
            "FOR UPDATE SKIP LOCKED",
            (n,),
        ).fetchall()
    return [job_id for (job_id,) in rows]


# %% wrong: locks all that wait, and keeps n of them · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id FOR UPDATE SKIP LOCKED"
    ).fetchall()
    return [job_id for (job_id,) in rows[:n]]


# %% wrong: marks them as done before the work · loses: visible, hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'done' WHERE id IN (SELECT id FROM jobs WHERE state = 'waiting' "
        "ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    ).fetchall()
    conn.commit()
    return sorted(job_id for (job_id,) in rows)


# %% wrong: marks in the same transaction · loses: visible, hidden-held
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'done' WHERE id IN (SELECT id FROM jobs WHERE state = 'waiting' "
        "ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    ).fetchall()
    return sorted(job_id for (job_id,) in rows)


# %% wrong: no order · loses: hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' LIMIT %s FOR UPDATE SKIP LOCKED", (n,)
    )
    return [job_id for (job_id,) in rows]


# %% wrong: any n, sorted afterwards · loses: hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' LIMIT %s FOR UPDATE SKIP LOCKED", (n,)
    )
    return sorted(job_id for (job_id,) in rows)


# %% wrong: the largest ids · loses: visible, hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id DESC LIMIT %s "
        "FOR UPDATE SKIP LOCKED",
        (n,),
    )
    return [job_id for (job_id,) in rows]


# %% wrong: done jobs, too · loses: visible, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute("SELECT id FROM jobs ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED", (n,))
    return [job_id for (job_id,) in rows]


# %% wrong: asks which are free, then locks them · loses: hidden-two-workers, hidden-held, hidden-order
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s", (n,)
    ).fetchall()
    ids = [job_id for (job_id,) in rows]
    rows = conn.execute(
        "SELECT id FROM jobs WHERE id = ANY(%s) ORDER BY id FOR UPDATE SKIP LOCKED", (ids,)
    )
    return [job_id for (job_id,) in rows]
