# %% right: instr knows no wildcards
def search(conn, text):
    rows = conn.execute(
        "SELECT name FROM customers WHERE instr(lower(name), lower(?)) > 0 ORDER BY name", (text,)
    )
    return [name for (name,) in rows]


# %% right: another escape character, put in letter by letter, with row_factory
def search(conn, text):
    conn.row_factory = sqlite3.Row
    pattern = "%"
    for letter in text:
        pattern += "!" + letter if letter in "%_!" else letter
    found = []
    for row in conn.execute(
        "SELECT name FROM customers WHERE name LIKE :pattern ESCAPE '!' ORDER BY name",
        {"pattern": pattern + "%"},
    ):
        found.append(row["name"])
    return found


# %% right: SQL does the escaping
def search(conn, text):
    cursor = conn.execute(
        """
        SELECT name FROM customers
        WHERE name LIKE '%' || replace(replace(replace(?, '$', '$$'), '%', '$%'), '_', '$_') || '%'
              ESCAPE '$'
        ORDER BY name ASC, id ASC
        """,
        [text],
    )
    return [row[0] for row in cursor.fetchall()]


# %% wrong: LIKE without ESCAPE · loses: hidden-wildcards
def search(conn, text):
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ORDER BY name", (f"%{text}%",)
    )
    return [row[0] for row in rows]


# %% wrong: the escape character itself is forgotten · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "\\%").replace("_", "\\_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '\\' ORDER BY name", (f"%{pattern}%",)
    )
    return [row[0] for row in rows]


# %% wrong: the escape character is doubled last · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "\\%").replace("_", "\\_").replace("\\", "\\\\")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '\\' ORDER BY name", (f"%{pattern}%",)
    )
    return [row[0] for row in rows]


# %% wrong: escaped, but the statement does not say ESCAPE · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ORDER BY name", (f"%{pattern}%",)
    )
    return [row[0] for row in rows]


# %% wrong: wildcards are taken out of the text · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "").replace("_", "").replace("\\", "")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ORDER BY name", (f"%{pattern}%",)
    )
    return [row[0] for row in rows]


# %% wrong: the pattern is put in by f-string · loses: hidden-any-text
def search(conn, text):
    pattern = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = conn.execute(
        f"SELECT name FROM customers WHERE name LIKE '%{pattern}%' ESCAPE '\\' ORDER BY name"
    )
    return [row[0] for row in rows]


# %% wrong: GLOB has other wildcards, and minds upper case · loses: visible, hidden-wildcards, hidden-any-text
def search(conn, text):
    rows = conn.execute(
        "SELECT name FROM customers WHERE name GLOB ? ORDER BY name", (f"*{text}*",)
    )
    return [row[0] for row in rows]


# %% wrong: instr minds upper case · loses: visible, hidden-any-text
def search(conn, text):
    rows = conn.execute(
        "SELECT name FROM customers WHERE instr(name, ?) > 0 ORDER BY name", (text,)
    )
    return [row[0] for row in rows]


# %% wrong: only at the start of the name · loses: visible, hidden-wildcards, hidden-any-text
def search(conn, text):
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY name", (f"{pattern}%",)
    )
    return [row[0] for row in rows]


# %% wrong: no ORDER BY · loses: visible, hidden-any-text
def search(conn, text):
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '!'", (f"%{pattern}%",)
    )
    return [row[0] for row in rows]


# %% wrong: every name once, and nothing for an empty text · loses: hidden-any-text
def search(conn, text):
    if not text:
        return []
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT DISTINCT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: an exclamation mark escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: a hash escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "#%").replace("_", "#_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '#' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: a caret escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "^%").replace("_", "^_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '^' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: a dollar sign escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "$%").replace("_", "$_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '$' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: a tilde escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "~%").replace("_", "~_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '~' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: a bar escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "|%").replace("_", "|_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '|' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: a slash escapes, and is not escaped itself · loses: hidden-wildcards
def search(conn, text):
    pattern = text.replace("%", "/%").replace("_", "/_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '/' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: spaces at the ends of the text are taken off · loses: hidden-any-text
def search(conn, text):
    pattern = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: looks into the email too · loses: hidden-any-text
def search(conn, text):
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE email || name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: looks into the phone too · loses: hidden-any-text
def search(conn, text):
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE coalesce(phone, '') || ' ' || name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: every name once · loses: hidden-any-text
def search(conn, text):
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT DISTINCT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: nothing for an empty text · loses: hidden-any-text
def search(conn, text):
    if text == "":
        return []
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY name",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]


# %% wrong: sorted without regard to case · loses: hidden-any-text
def search(conn, text):
    pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    rows = conn.execute(
        "SELECT name FROM customers WHERE name LIKE ? ESCAPE '!' ORDER BY lower(name)",
        (f"%{pattern}%",),
    )
    return [row[0] for row in rows]
