# %% right: the document is built on the server
def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> jsonb_build_object(%s::text, %s::jsonb)",
        (key, Jsonb(value)),
    ).fetchall()
    return sorted(row[0] for row in rows)


# %% right: json.dumps, named values, dict rows
import json

from psycopg.rows import dict_row


def find_by_attribute(conn, key, value):
    with conn.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            "SELECT * FROM goods WHERE attributes @> %(wanted)s::jsonb ORDER BY goods.id",
            {"wanted": json.dumps({key: value})},
        )
        return [row["id"] for row in cursor]


# %% right: contains, and once more the exact value
def find_by_attribute(conn, key, value):
    found = []
    for goods_id, attributes in conn.execute(
        "SELECT id, attributes FROM goods WHERE attributes @> %s", [Jsonb({key: value})]
    ).fetchall():
        if key in attributes and attributes[key] == value:
            found.append(goods_id)
    found.sort()
    return found


# %% wrong: ->> makes everything text · loses: hidden-values, hidden-index
def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes ->> %s = %s ORDER BY id", (key, str(value))
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: -> gives the right rows, and reads all of them · loses: hidden-index
def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes -> %s = %s ORDER BY id", (key, Jsonb(value))
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: reads the table and looks in Python · loses: hidden-index
def find_by_attribute(conn, key, value):
    rows = conn.execute("SELECT id, attributes FROM goods ORDER BY id").fetchall()
    return [
        goods_id
        for goods_id, attributes in rows
        if key in attributes and attributes[key] == value and type(attributes[key]) is type(value)
    ]


# %% wrong: no order, as if a table had one · loses: hidden-values
def find_by_attribute(conn, key, value):
    rows = conn.execute("SELECT id FROM goods WHERE attributes @> %s", (Jsonb({key: value}),))
    return [goods_id for (goods_id,) in rows]


# %% wrong: the document is glued together as text · loses: hidden-values
def find_by_attribute(conn, key, value):
    text = f'"{value}"' if isinstance(value, str) else str(value).lower().replace("none", "null")
    document = f'{{"{key}": {text}}}'
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s::jsonb ORDER BY id", [document]
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: the value as text in the document · loses: visible, hidden-values, hidden-index
def find_by_attribute(conn, key, value):
    rows = conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: str(value)}),)
    )
    return [goods_id for (goods_id,) in rows]


# %% wrong: None means that the key is missing · loses: hidden-values
def find_by_attribute(conn, key, value):
    if value is None:
        rows = conn.execute("SELECT id FROM goods WHERE NOT attributes ? %s ORDER BY id", (key,))
    else:
        rows = conn.execute(
            "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: value}),)
        )
    return [goods_id for (goods_id,) in rows]


# %% wrong: rows instead of ids · loses: visible, hidden-values, hidden-index
def find_by_attribute(conn, key, value):
    return conn.execute(
        "SELECT id FROM goods WHERE attributes @> %s ORDER BY id", (Jsonb({key: value}),)
    ).fetchall()
