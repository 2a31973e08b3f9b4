"""What the lessons on PostgreSQL rely on, against the real server."""

import datetime
import decimal
import uuid

import psycopg
import pytest
import sqlalchemy
from servers import running


@pytest.fixture(scope="module")
def server():
    with running("postgresql") as server:
        yield server


@pytest.fixture
def url(server):
    return server.new_database()


@pytest.fixture
def connect(url):
    """Opens connections to one fresh database; closed after the test."""
    opened = []

    def connect(**options):
        opened.append(psycopg.connect(url, **options))
        return opened[-1]

    yield connect
    for connection in opened:
        connection.close()


def test_is_17_or_newer(connect):
    assert connect().info.server_version >= 17_00_00


def test_types_come_back_as_python_has_them(connect):
    row = (
        datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.UTC),
        decimal.Decimal("19.90"),
        uuid.UUID(int=7),
        ["a", None],
        {"colour": "red", "sizes": [1, 2]},
        True,
    )
    statement = "SELECT %s::timestamptz, %s::numeric(10,2), %s::uuid, %s::text[], %s::jsonb, %s"
    given = (*row[:4], psycopg.types.json.Jsonb(row[4]), row[5])
    assert connect().execute(statement, given).fetchone() == row


def test_time_is_in_utc(connect):
    assert connect().execute("SHOW timezone").fetchone() == ("UTC",)


def test_text_is_ordered_the_same_on_every_machine(connect):
    statement = "SELECT string_agg(w, ' ' ORDER BY w) FROM unnest(%s::text[]) AS w"
    words = ["zebra", "Äpfel", "apple", "Zoo"]
    assert connect().execute(statement, (words,)).fetchone() == ("Zoo apple zebra Äpfel",)


def test_letters_beyond_ascii_change_case(connect):
    assert connect().execute("SELECT lower('ÄÉ')").fetchone() == ("äé",)


def test_a_transaction_is_seen_by_another_connection_once_it_commits(connect):
    writer, reader = connect(), connect(autocommit=True)
    writer.execute("CREATE TABLE t (n int)")
    writer.commit()
    writer.execute("INSERT INTO t VALUES (1)")
    assert reader.execute("SELECT count(*) FROM t").fetchone() == (0,)
    writer.commit()
    assert reader.execute("SELECT count(*) FROM t").fetchone() == (1,)


def test_two_workers_never_claim_the_same_job(connect):
    one, two = connect(), connect()
    one.execute("CREATE TABLE jobs AS SELECT generate_series(1, 4) AS id")
    one.commit()
    claim = "SELECT id FROM jobs ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED"
    assert one.execute(claim).fetchall() == [(1,), (2,)]
    assert two.execute(claim).fetchall() == [(3,), (4,)]


@pytest.mark.parametrize(
    "statement,error",
    [
        ("INSERT INTO people VALUES (1, 'b', 20)", psycopg.errors.UniqueViolation),
        ("INSERT INTO people VALUES (2, NULL, 20)", psycopg.errors.NotNullViolation),
        ("INSERT INTO people VALUES (2, 'b', -1)", psycopg.errors.CheckViolation),
        ("INSERT INTO pets VALUES (9)", psycopg.errors.ForeignKeyViolation),
        ("INSERT INTO people VALUES (2, 'too long', 1)", psycopg.errors.StringDataRightTruncation),
        ("SELECT * FROM nowhere", psycopg.errors.UndefinedTable),
        ("SELECT 1/0", psycopg.errors.DivisionByZero),
    ],
)
def test_an_error_has_its_own_class(connect, statement, error):
    connection = connect(autocommit=True)
    connection.execute(
        "CREATE TABLE people"
        " (id int PRIMARY KEY, name varchar(5) NOT NULL, age int CHECK (age > 0))"
    )
    connection.execute("CREATE TABLE pets (owner int REFERENCES people)")
    connection.execute("INSERT INTO people VALUES (1, 'a', 20)")
    with pytest.raises(error):
        connection.execute(statement)


def test_a_failed_statement_aborts_its_transaction(connect):
    connection = connect()
    with pytest.raises(psycopg.errors.UndefinedTable):
        connection.execute("SELECT * FROM nowhere")
    with pytest.raises(psycopg.errors.InFailedSqlTransaction):
        connection.execute("SELECT 1")


def test_serializable_transactions_can_conflict(connect):
    level = psycopg.IsolationLevel.SERIALIZABLE
    one, two = connect(), connect()
    one.execute("CREATE TABLE t AS SELECT 1 AS n")
    one.commit()
    one.isolation_level = two.isolation_level = level
    for connection in (one, two):
        connection.execute("SELECT sum(n) FROM t").fetchone()
    for connection in (one, two):
        connection.execute("INSERT INTO t VALUES (1)")
    one.commit()
    with pytest.raises(psycopg.errors.SerializationFailure):
        two.commit()


def test_jsonb_is_searched_by_an_index(connect):
    connection = connect(autocommit=True)
    connection.execute("CREATE TABLE goods (about jsonb)")
    connection.execute("""INSERT INTO goods VALUES ('{"colour": "red"}'), ('{"colour": "blue"}')""")
    connection.execute("CREATE INDEX ON goods USING gin (about jsonb_path_ops)")
    connection.execute("SET enable_seqscan = off")
    search = """FROM goods WHERE about @> '{"colour": "red"}'"""
    assert connection.execute(f"SELECT count(*) {search}").fetchone() == (1,)
    plan = connection.execute(f"EXPLAIN SELECT * {search}").fetchall()
    assert any("goods_about_idx" in line for (line,) in plan)


def test_bookings_cannot_overlap(connect):
    connection = connect(autocommit=True)
    connection.execute("CREATE TABLE bookings (t tstzrange, EXCLUDE USING gist (t WITH &&))")
    connection.execute("INSERT INTO bookings VALUES ('[2026-01-01, 2026-01-03)')")
    with pytest.raises(psycopg.errors.ExclusionViolation):
        connection.execute("INSERT INTO bookings VALUES ('[2026-01-02, 2026-01-04)')")


def test_upsert_says_whether_it_created(connect):
    connection = connect()
    connection.execute("CREATE TABLE prices (sku text PRIMARY KEY, cents int)")
    upsert = """INSERT INTO prices VALUES ('a', %s) ON CONFLICT (sku)
        DO UPDATE SET cents = excluded.cents RETURNING xmax = 0"""
    assert [connection.execute(upsert, (n,)).fetchone()[0] for n in (1, 2)] == [True, False]


def test_a_reporting_role_reads_and_does_not_write(connect):
    connection = connect(autocommit=True)
    connection.execute("CREATE TABLE t (n int)")
    connection.execute("CREATE ROLE reporter")
    connection.execute("GRANT SELECT ON t TO reporter")
    connection.execute("SET ROLE reporter")
    assert connection.execute("SELECT * FROM t").fetchall() == []
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("INSERT INTO t VALUES (1)")
    connection.execute("RESET ROLE")
    connection.execute("REVOKE ALL ON t FROM reporter")
    connection.execute("DROP ROLE reporter")


@pytest.mark.parametrize("name", ["pg_trgm", "citext", "unaccent", "hstore"])
def test_extensions_can_be_created(connect, name):
    connection = connect()
    there = connection.execute(
        "SELECT count(*) FROM pg_available_extensions WHERE name = %s", (name,)
    ).fetchone()
    if there == (0,):
        pytest.skip(f"{name} is not with this PostgreSQL; Debian: apt install postgresql-contrib")
    connection.execute(f"CREATE EXTENSION {name}")


def test_listen_hears_notify(connect):
    listener, speaker = connect(autocommit=True), connect(autocommit=True)
    listener.execute("LISTEN parcels")
    speaker.execute("NOTIFY parcels, 'arrived'")
    (heard,) = listener.notifies(timeout=5, stop_after=1)
    assert heard.payload == "arrived"


def test_sqlalchemy_takes_the_url_as_it_is(url):
    engine = sqlalchemy.create_engine(url)
    with engine.connect() as connection:
        assert connection.scalar(sqlalchemy.text("SELECT 40 + 2")) == 42
    engine.dispose()


def test_a_new_database_is_empty(server):
    with psycopg.connect(server.new_database("shop")) as connection:
        count = connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone()
        assert (connection.info.dbname, count) == ("shop", (0,))
    connection.close()
