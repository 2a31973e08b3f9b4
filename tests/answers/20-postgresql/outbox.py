# %% right: DO block avoided, error caught in a savepoint; tasks in two statements
from psycopg.rows import dict_row


def make_report_role(conn, role):
    def run(text):
        conn.execute(sql.SQL(text).format(role=sql.Identifier(role)))

    try:
        with conn.transaction():
            run("CREATE ROLE {role} NOLOGIN")
    except psycopg.errors.DuplicateObject:
        pass
    run("REVOKE ALL PRIVILEGES ON ALL TABLES IN SCHEMA public FROM {role}")
    run("REVOKE CREATE ON SCHEMA public FROM {role}")
    run("GRANT USAGE ON SCHEMA public TO {role}")
    run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}")
    run("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {role}")


def take_task(conn, now):
    with conn.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            "SELECT id, payload, attempts FROM tasks WHERE done_at IS NULL AND attempts < 3 "
            "AND visible_at <= %s ORDER BY visible_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
            (now,),
        )
        task = cursor.fetchone()
        if task is None:
            return None
        task["attempts"] += 1
        cursor.execute(
            "UPDATE tasks SET attempts = %s, visible_at = %s + interval '5 minutes' WHERE id = %s",
            (task["attempts"], now, task["id"]),
        )
        return task


def finish_task(conn, task_id, attempts, now):
    row = conn.execute(
        "SELECT attempts FROM tasks WHERE id = %s AND done_at IS NULL FOR UPDATE", (task_id,)
    ).fetchone()
    if row is None or row[0] != attempts:
        return False
    conn.execute("UPDATE tasks SET done_at = %s WHERE id = %s", (now, task_id))
    return True


# %% right: everything that the role had goes first; WITH and RETURNING
def make_report_role(conn, role):
    name = sql.Identifier(role)
    known = [each for (each,) in conn.execute("SELECT rolname FROM pg_roles").fetchall()]
    if role in known:
        conn.execute(sql.SQL("DROP OWNED BY {}").format(name))
    else:
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    for table in conn.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
        conn.execute(
            sql.SQL("GRANT SELECT ON public.{} TO {}").format(sql.Identifier(table[0]), name)
        )
    conn.execute(
        sql.SQL("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}").format(
            name
        )
    )


def take_task(conn, now):
    row = conn.execute(
        """
        WITH due AS (
            SELECT id FROM tasks
            WHERE done_at IS NULL AND NOT attempts >= 3 AND NOT visible_at > %(now)s
            ORDER BY visible_at ASC, id ASC FETCH FIRST 1 ROW ONLY FOR UPDATE SKIP LOCKED
        )
        UPDATE tasks SET attempts = attempts + 1, visible_at = %(now)s + 5 * interval '1 minute'
        FROM due WHERE due.id = tasks.id
        RETURNING tasks.id, tasks.payload, tasks.attempts
        """,
        {"now": now},
    ).fetchone()
    return dict(zip(("id", "payload", "attempts"), row)) if row else None


def finish_task(conn, task_id, attempts, now):
    done = conn.execute(
        "UPDATE tasks SET done_at = %(now)s WHERE (id, attempts) = (%(id)s, %(attempts)s) "
        "AND done_at IS NULL RETURNING id",
        {"id": task_id, "attempts": attempts, "now": now},
    ).fetchone()
    return done is not None


# %% wrong: the old rights stay · loses: hidden-role
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    conn.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}").format(name))
    conn.execute(
        sql.SQL("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}").format(
            name
        )
    )


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (now, task_id, attempts),
        ).rowcount
    )


# %% wrong: the role can still write, and later tables are forgotten · loses: visible, hidden-role
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    conn.execute(sql.SQL("GRANT ALL ON ALL TABLES IN SCHEMA public TO {}").format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (now, task_id, attempts),
        ).rowcount
    )


# %% wrong: the tables of today only, and a role that is there is an error · loses: hidden-role
def make_report_role(conn, role):
    name = sql.Identifier(role)
    conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    conn.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}").format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (now, task_id, attempts),
        ).rowcount
    )


# %% wrong: the name goes into the statement as text · loses: visible, hidden-role
def make_report_role(conn, role):
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(f'CREATE ROLE "{role}"')
    conn.execute(f'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "{role}"')
    conn.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{role}"')
    conn.execute(f'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO "{role}"')


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (now, task_id, attempts),
        ).rowcount
    )


# %% wrong: the server's clock · loses: visible, hidden-take, hidden-finish
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    for text in [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}",
    ]:
        conn.execute(sql.SQL(text).format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = now() - interval '1 year' "
        "WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= now() AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts"
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = now() WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (task_id, attempts),
        ).rowcount
    )


# %% wrong: waits for others, tries for ever · loses: hidden-take
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    for text in [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}",
    ]:
        conn.execute(sql.SQL(text).format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (now, task_id, attempts),
        ).rowcount
    )


# %% wrong: the oldest id, not the earliest moment; five minutes after it was due · loses: hidden-take
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    for text in [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}",
    ]:
        conn.execute(sql.SQL(text).format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = visible_at + interval '5 minutes' "
        "WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now,),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    return (
        1
        == conn.execute(
            "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
            (now, task_id, attempts),
        ).rowcount
    )


# %% wrong: commits what it takes, and does not look whose attempt it is · loses: hidden-take, hidden-finish
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    for text in [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}",
    ]:
        conn.execute(sql.SQL(text).format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    conn.commit()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    conn.execute("UPDATE tasks SET done_at = %s WHERE id = %s", (now, task_id))
    return True


# %% wrong: finishing does not say whether it did anything · loses: visible, hidden-finish
def make_report_role(conn, role):
    name = sql.Identifier(role)
    if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        conn.execute(sql.SQL("CREATE ROLE {}").format(name))
    for text in [
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {}",
    ]:
        conn.execute(sql.SQL(text).format(name))


def take_task(conn, now):
    row = conn.execute(
        "UPDATE tasks SET attempts = attempts + 1, visible_at = %s WHERE id = (SELECT id FROM tasks "
        "WHERE done_at IS NULL AND visible_at <= %s AND attempts < 3 ORDER BY visible_at, id "
        "LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, payload, attempts",
        (now + 5 * minute, now),
    ).fetchone()
    return row and {"id": row[0], "payload": row[1], "attempts": row[2]}


def finish_task(conn, task_id, attempts, now):
    conn.execute(
        "UPDATE tasks SET done_at = %s WHERE id = %s AND attempts = %s AND done_at IS NULL",
        (now, task_id, attempts),
    )
