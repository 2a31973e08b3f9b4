# %% right: locks, then marks, in two statements
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED",
        (n,),
    ).fetchall()
    ids = [row[0] for row in rows]
    conn.execute("UPDATE jobs SET state = 'running' WHERE id = ANY(%s)", (ids,))
    return ids


# %% right: WITH, and the order in SQL
def claim_jobs(conn, n):
    cursor = conn.cursor()
    cursor.execute(
        """
        WITH free AS (
            SELECT id FROM jobs WHERE state = 'waiting'
            ORDER BY id FOR NO KEY UPDATE SKIP LOCKED LIMIT %(n)s
        ), taken AS (
            UPDATE jobs SET state = 'running' FROM free WHERE jobs.id = free.id RETURNING jobs.id
        )
        SELECT id FROM taken ORDER BY id
        """,
        {"n": n},
    )
    return [job_id for (job_id,) in cursor.fetchall()]


# %% right: one after the other
def claim_jobs(conn, n):
    ids = []
    while len(ids) < n:
        row = conn.execute(
            "UPDATE jobs SET state = 'running' WHERE id = (SELECT min(id) FROM ("
            "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT 1 "
            "FOR UPDATE SKIP LOCKED) AS free) RETURNING id"
        ).fetchone()
        if row is None:
            break
        ids.append(row[0])
    return ids


# %% wrong: reads without a lock, then marks · loses: hidden-two-workers
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s", (n,)
    ).fetchall()
    ids = [row[0] for row in rows]
    conn.execute("UPDATE jobs SET state = 'running' WHERE id = ANY(%s)", (ids,))
    return ids


# %% wrong: waits for the other worker · loses: hidden-two-workers
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE) RETURNING id",
        (n,),
    )
    return sorted(job_id for (job_id,) in rows)


# %% wrong: NOWAIT fails where SKIP LOCKED goes on · loses: hidden-two-workers
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE NOWAIT) RETURNING id",
        (n,),
    )
    return sorted(job_id for (job_id,) in rows)


# %% wrong: locks and does not mark · loses: visible, hidden-end-of-transaction, hidden-which, hidden-two-workers
def claim_jobs(conn, n):
    rows = conn.execute(
        "SELECT id FROM jobs WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED",
        (n,),
    ).fetchall()
    return [row[0] for row in rows]


# %% wrong: the lock is let go before the work · loses: hidden-end-of-transaction
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    ).fetchall()
    conn.commit()
    return sorted(job_id for (job_id,) in rows)


# %% wrong: RETURNING is thought to keep the order · loses: hidden-which
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    )
    return [job_id for (job_id,) in rows]


# %% wrong: no order at all · loses: hidden-which
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    )
    return sorted(job_id for (job_id,) in rows)


# %% wrong: takes whatever is not done · loses: hidden-which, hidden-end-of-transaction, hidden-two-workers
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state <> 'done' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    )
    return sorted(job_id for (job_id,) in rows)


# %% wrong: marks them as done at once · loses: visible, hidden-which
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'done' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n,),
    )
    return sorted(job_id for (job_id,) in rows)


# %% wrong: always one at least · loses: hidden-which
def claim_jobs(conn, n):
    rows = conn.execute(
        "UPDATE jobs SET state = 'running' WHERE id IN (SELECT id FROM jobs "
        "WHERE state = 'waiting' ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id",
        (n or 1,),
    )
    return sorted(job_id for (job_id,) in rows)
