# %% right: executescript, and CHECK with typeof instead of STRICT
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            depot_id INTEGER NOT NULL,
            plate TEXT NOT NULL,
            capacity_kg INTEGER NOT NULL,
            status TEXT NOT NULL DEFAULT 'free',
            note TEXT,
            UNIQUE (plate),
            CHECK (typeof(capacity_kg) = 'integer' AND capacity_kg >= 1 AND capacity_kg <= 3500),
            CHECK (status = 'free' OR status = 'out' OR status = 'repair'),
            FOREIGN KEY (depot_id) REFERENCES depots (id)
        );
    """)


# %% right: a transaction, unique indexes, foreign keys at the end, more columns than asked for
def create_schema(conn):
    with conn:
        conn.execute(
            "CREATE TABLE IF NOT EXISTS depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
            " opened TEXT) STRICT"
        )
        conn.execute("CREATE UNIQUE INDEX depot_names ON depots (name)")
        conn.execute(
            "CREATE TABLE IF NOT EXISTS vans (id INTEGER PRIMARY KEY,"
            " plate TEXT NOT NULL, note TEXT DEFAULT NULL,"
            " capacity_kg INTEGER NOT NULL CHECK (capacity_kg > 0 AND capacity_kg < 3501),"
            " status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),"
            " depot_id INTEGER NOT NULL REFERENCES depots (id) ON DELETE RESTRICT) STRICT"
        )
        conn.execute("CREATE UNIQUE INDEX van_plates ON vans (plate)")
    conn.execute("PRAGMA foreign_keys = 1")


# %% right: everything in STRICT tables, statements in a loop
STATEMENTS = [
    "PRAGMA foreign_keys = ON",
    "CREATE TABLE depots (id INTEGER NOT NULL PRIMARY KEY, name TEXT UNIQUE NOT NULL) STRICT",
    """CREATE TABLE vans (
        id INTEGER NOT NULL PRIMARY KEY,
        depot_id INTEGER NOT NULL REFERENCES depots,
        plate TEXT UNIQUE NOT NULL,
        capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
        status TEXT DEFAULT 'free' NOT NULL CHECK (status IN ('free', 'out', 'repair')),
        note TEXT
    ) STRICT""",
]


def create_schema(conn):
    for statement in STATEMENTS:
        conn.execute(statement)
    conn.commit()


# %% wrong: foreign keys left off · loses: hidden-references
def create_schema(conn):
    conn.executescript("""
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: the pragma is on, but no column says REFERENCES · loses: hidden-references
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL,
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: the vans go with their depot · loses: hidden-references
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id) ON DELETE CASCADE,
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: INTEGER is trusted to refuse text · loses: hidden-values
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg >= 1 AND capacity_kg <= 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        );
    """)


# %% wrong: a bound is off by one · loses: hidden-values
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg > 0 AND capacity_kg < 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: CHECK is thought to refuse NULL · loses: hidden-missing-or-twice
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: REFERENCES is thought to refuse NULL, UNIQUE too · loses: visible, hidden-missing-or-twice
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER REFERENCES depots (id),
            plate TEXT UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: one van for each depot · loses: hidden-missing-or-twice
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL UNIQUE REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: plates may be there twice, the status has no default · loses: visible, hidden-missing-or-twice
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL CHECK (status IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: the same plate in another depot · loses: hidden-missing-or-twice
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (status IN ('free', 'out', 'repair')),
            note TEXT,
            UNIQUE (depot_id, plate)
        ) STRICT;
    """)


# %% wrong: a status in capital letters · loses: hidden-values
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (lower(status) IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)


# %% wrong: a status with spaces at its ends · loses: hidden-values
def create_schema(conn):
    conn.executescript("""
        PRAGMA foreign_keys = ON;
        CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE vans (
            id INTEGER PRIMARY KEY,
            depot_id INTEGER NOT NULL REFERENCES depots (id),
            plate TEXT NOT NULL UNIQUE,
            capacity_kg INTEGER NOT NULL CHECK (capacity_kg BETWEEN 1 AND 3500),
            status TEXT NOT NULL DEFAULT 'free' CHECK (trim(status) IN ('free', 'out', 'repair')),
            note TEXT
        ) STRICT;
    """)
