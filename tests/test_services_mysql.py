"""What the lessons on MySQL and MariaDB rely on, against the real server."""

import contextlib

import pymysql
import pytest
import sqlalchemy
from servers import running


@pytest.fixture(scope="module")
def server():
    with running("mysql") as server:
        yield server


@pytest.fixture
def url(server):
    return server.new_database()


@pytest.fixture
def connect(server, url):
    """Opens connections to one fresh database; closed after the test."""
    with contextlib.ExitStack() as stack:

        def connect():
            connection = server.connect(database=url.partition("?")[0].rpartition("/")[2])
            return stack.enter_context(contextlib.closing(connection))

        yield connect


def run(connection, statement, *values):
    cursor = connection.cursor()
    cursor.execute(statement, values or None)
    return list(cursor.fetchall())


def test_any_name_can_be_stored(connect):
    connection = connect()
    run(connection, "CREATE TABLE people (name varchar(20))")
    run(connection, "INSERT INTO people VALUES (%s)", "Zoë 🦊")
    assert run(connection, "SELECT name FROM people") == [("Zoë 🦊",)]


def test_strict_mode_refuses_what_does_not_fit(connect):
    connection = connect()
    run(connection, "CREATE TABLE people (name varchar(3))")
    with pytest.raises(pymysql.err.DataError, match="1406"):
        run(connection, "INSERT INTO people VALUES ('Matilda')")


def test_text_is_compared_without_case_and_trailing_spaces(connect):
    assert run(connect(), "SELECT 'A' = 'a', 'a' = 'a '") == [(1, 1)]


@pytest.mark.parametrize(
    "statement,error,number",
    [
        ("INSERT INTO people VALUES (1, 'b')", pymysql.err.IntegrityError, 1062),
        ("INSERT INTO people VALUES (2, NULL)", pymysql.err.IntegrityError, 1048),
        ("INSERT INTO pets VALUES (9)", pymysql.err.IntegrityError, 1452),
        ("SELECT * FROM nowhere", pymysql.err.ProgrammingError, 1146),
        ("SELEC 1", pymysql.err.ProgrammingError, 1064),
    ],
)
def test_an_error_has_its_class_and_number(connect, statement, error, number):
    connection = connect()
    run(connection, "CREATE TABLE people (id int PRIMARY KEY, name varchar(5) NOT NULL)")
    run(connection, "CREATE TABLE pets (owner int, FOREIGN KEY (owner) REFERENCES people (id))")
    run(connection, "INSERT INTO people VALUES (1, 'a')")
    with pytest.raises(error) as caught:
        run(connection, statement)
    assert caught.value.args[0] == number


def test_a_transaction_is_seen_by_another_connection_once_it_commits(connect):
    writer, reader = connect(), connect()
    reader.autocommit(True)
    run(writer, "CREATE TABLE t (n int)")
    run(writer, "INSERT INTO t VALUES (1)")
    assert run(reader, "SELECT count(*) FROM t") == [(0,)]
    writer.commit()
    assert run(reader, "SELECT count(*) FROM t") == [(1,)]


def test_ddl_commits_by_itself(connect):
    connection = connect()
    run(connection, "CREATE TABLE t (n int)")
    run(connection, "INSERT INTO t VALUES (1)")
    run(connection, "CREATE TABLE other (n int)")
    connection.rollback()
    assert run(connection, "SELECT count(*) FROM t") == [(1,)]


def test_two_workers_never_claim_the_same_job(connect):
    one, two = connect(), connect()
    run(one, "CREATE TABLE jobs (id int PRIMARY KEY)")
    run(one, "INSERT INTO jobs VALUES (1), (2)")
    one.commit()
    claim = "SELECT id FROM jobs ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"
    assert run(one, claim) == [(1,)]
    assert run(two, claim) == [(2,)]


def test_an_upsert_that_updates_counts_two_rows(connect):
    cursor = connect().cursor()
    cursor.execute("CREATE TABLE counters (k varchar(9) PRIMARY KEY, n int)")
    upsert = "INSERT INTO counters VALUES ('a', 1) ON DUPLICATE KEY UPDATE n = n + 1"
    assert [cursor.execute(upsert) for _time in range(2)] == [1, 2]


def test_replace_deletes_what_it_replaces(connect):
    connection = connect()
    run(connection, "CREATE TABLE parent (id int PRIMARY KEY)")
    run(
        connection,
        "CREATE TABLE child (p int, FOREIGN KEY (p) REFERENCES parent (id) ON DELETE CASCADE)",
    )
    run(connection, "INSERT INTO parent VALUES (1)")
    run(connection, "INSERT INTO child VALUES (1)")
    run(connection, "REPLACE INTO parent VALUES (1)")
    assert run(connection, "SELECT count(*) FROM child") == [(0,)]


def test_sqlalchemy_takes_the_url_as_it_is(url):
    engine = sqlalchemy.create_engine(url)
    with engine.connect() as connection:
        assert connection.scalar(sqlalchemy.text("SELECT 40 + 2")) == 42
    engine.dispose()
