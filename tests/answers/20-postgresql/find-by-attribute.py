# %% right: the document is built in SQL, jsonb_path_ops, dict rows
from psycopg.rows import dict_row


def index_goods(conn):
    conn.execute("CREATE INDEX by_content ON goods USING gin (attributes jsonb_path_ops)")


def find_by_attribute(conn, key, value):
    with conn.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            "SELECT id FROM goods WHERE attributes @> jsonb_build_object(%s::text, %s::jsonb) "
            "ORDER BY id",
            (key, Jsonb(value)),
        )
        return [row["id"] for row in cursor.fetchall()]


# %% right: has the key, and the value is equal; sorted in Python
def index_goods(conn):
    with conn.transaction():
        conn.execute("CREATE INDEX IF NOT EXISTS goods_gin ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes ? %(key)s AND attributes -> %(key)s = %(value)s",
        {"key": key, "value": Jsonb(value)},
    ).fetchall()
    return sorted(row[0] for row in rows)


# %% right: the other way round, with json.dumps as a parameter
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING GIN (attributes jsonb_ops)")


def find_by_attribute(conn, key, value):
    import json

    cursor = conn.execute(
        "SELECT array_agg(id ORDER BY id) FROM goods WHERE %s::jsonb <@ attributes",
        (json.dumps({key: value}),),
    )
    return cursor.fetchone()[0] or []


# %% wrong: compared as text · loses: hidden-values, hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes ->> %s = %s ORDER BY id", (key, str(value))
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: right values, but no index knows the operator · loses: hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes -> %s = %s ORDER BY id", (key, Jsonb(value))
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: no index · loses: hidden-index
def index_goods(conn):
    pass


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: value}),)
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: a B-tree index on the document · loses: hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: value}),)
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: the document is text, glued by hand · loses: visible, hidden-values, hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s::jsonb ORDER BY id",
        (f'{{"{key}": "{value}"}}',),
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: json.dumps of the value, the key glued · loses: hidden-values
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    import json

    text = '{"' + key + '": ' + json.dumps(value) + "}"
    rows = conn.execute("SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (text,))
    return [goods_id for (goods_id,) in rows]


# %% wrong: json.dumps in an f-string · loses: hidden-values
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    import json

    document = json.dumps({key: value})
    rows = conn.execute(f"SELECT id FROM goods WHERE attributes @> '{document}' ORDER BY id")
    return [goods_id for (goods_id,) in rows]


# %% wrong: reads everything and compares in Python · loses: hidden-values, hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute("SELECT id, attributes FROM goods ORDER BY id").fetchall()
    return [goods_id for goods_id, attributes in rows if attributes.get(key) == value]


# %% wrong: no order · loses: hidden-values, hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute("SELECT id FROM goods WHERE attributes @> %s", (Jsonb({key: value}),))
    return [goods_id for (goods_id,) in rows]


# %% wrong: None is taken for a key that is missing · loses: hidden-values
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    if value is None:
        rows = conn.execute(
            "SELECT id FROM goods WHERE attributes ->> %s IS NULL ORDER BY id", (key,)
        )
    else:
        rows = conn.execute(
            "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: value}),)
        )
    return [goods_id for (goods_id,) in rows]


# %% wrong: the value anywhere in a list, too · loses: hidden-values
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s OR attributes @> %s ORDER BY id",
        (Jsonb({key: value}), Jsonb({key: [value]})),
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: rows instead of ids · loses: visible, hidden-values, hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    return conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: value}),)
    ).fetchall()


# %% wrong: whether the key is there · loses: visible, hidden-values, hidden-index
def index_goods(conn):
    conn.execute("CREATE INDEX ON goods USING gin (attributes)")


def find_by_attribute(conn, key, value):
    rows = conn.execute("SELECT id FROM goods WHERE attributes ? %s ORDER BY id", (key,))
    return [goods_id for (goods_id,) in rows]
