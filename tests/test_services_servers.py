"""A server starts, answers, and leaves nothing behind, whatever happens to who started it."""

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import time

import psutil
import pytest
import servers
from servers import running

from autograder import sandbox, services
from autograder.errors import Fault, UsageError
from autograder.services import launch, places, report, sources
from autograder.services.postgres import PostgreSQL

room = pytest.fixture(servers.room)
KINDS = pytest.mark.parametrize("kind", services.KINDS)
posix = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

PINGS = {
    "postgresql": lambda connection: connection.execute("SELECT 1").fetchone() == (1,),
    "mysql": lambda connection: connection.cursor().execute("SELECT 1") == 1,
    "mongodb": lambda client: client.admin.command("ping")["ok"] == 1,
    "redis": lambda client: client.ping(),
}


@KINDS
def test_starts_answers_and_leaves_nothing(kind, room):
    with running(kind) as server:
        connection = server.connect()
        assert PINGS[kind](connection)
        connection.close()
        assert room.left() != []
    assert room.left_after(10) == []
    assert not server.running


@KINDS
def test_two_at_once_do_not_know_each_other(kind, room):
    with running(kind) as one, running(kind) as two:
        assert one.url != two.url
        for server in (one, two):
            connection = server.connect()
            assert PINGS[kind](connection)
            connection.close()


@KINDS
def test_a_new_database_has_its_own_address(kind):
    with running(kind) as server:
        urls = {server.url, server.new_database(), server.new_database()}
        assert len(urls) == 3


def test_fifty_starts_leave_no_process_and_no_folder(room):
    for _time in range(50):
        with running("redis"):
            pass
    assert room.left_after(10) == []


def test_is_stopped_when_nothing_refers_to_it(room):
    server = running("redis")
    assert server.running
    del server
    assert room.left_after(10) == []


def test_stopping_twice_is_harmless_and_using_it_after_that_says_what_to_type(room):
    server = running("redis")
    server.stop()
    server.stop()
    assert repr(server).endswith(", stopped")
    with pytest.raises(UsageError, match=r"was stopped; start one: services\.redis\(\)"):
        server.connect()


def test_says_what_it_is_and_where():
    with running("postgresql") as server:
        assert repr(server) == f"PostgreSQL {server.version} at {server.url}"


# --- the end of who started it -------------------------------------------------------------------

BUSY = """
import threading, time
from autograder import services
db = services.{kind}()
def burn():
    db.connect().execute("SELECT count(*) FROM generate_series(1, 1000000000000)")
if {kind!r} == "postgresql":
    threading.Thread(target=burn, daemon=True).start()
    time.sleep(0.3)
print(db.pid, flush=True)
{then}
time.sleep(60)
"""


def started(room, kind, then=""):
    running(kind).stop()  # skips where there is none
    process = room.python(BUSY.format(kind=kind, then=then))
    return process, int(process.stdout.readline())


@posix
@KINDS
def test_nothing_is_left_when_who_started_it_is_killed(kind, room):
    """PostgreSQL is in the middle of a query that takes days."""
    process, pid = started(room, kind)
    assert psutil.pid_exists(pid)
    room.kill(process)
    assert room.left_after(10) == []
    assert not psutil.pid_exists(pid)


@posix
def test_a_fork_that_lives_on_does_not_keep_the_server(room):
    process, pid = started(room, "redis", "import os\nif os.fork() == 0: os.close(1); os.close(2)")
    room.kill(process)
    end = time.monotonic() + 10
    while psutil.pid_exists(pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not psutil.pid_exists(pid)
    assert [each for each in os.listdir(room.folder) if each.startswith("autograder")] == []


@posix
def test_ctrl_c_in_the_terminal_is_not_the_servers_to_handle(room):
    then = "import os, signal\nsignal.signal(2, lambda *_: print('interrupted', flush=True))"
    process, pid = started(room, "redis", then)
    time.sleep(0.1)
    os.kill(process.pid, signal.SIGINT)
    assert process.stdout.readline() == "interrupted\n"
    assert psutil.pid_exists(pid)
    room.kill(process)
    assert room.left_after(10) == []


@pytest.mark.skipif(sys.platform != "linux", reason="parent-death signals are Linux's")
def test_the_server_dies_with_its_supervisor(room):
    server = running("postgresql")
    psutil.Process(server.pid).parent().kill()
    end = time.monotonic() + 10
    while psutil.pid_exists(server.pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not psutil.pid_exists(server.pid)


def test_what_is_interrupted_while_it_starts_leaves_nothing(room, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(PostgreSQL, "address", interrupt)
    with pytest.raises(KeyboardInterrupt):
        running("postgresql")
    assert room.left_after(10) == []


# --- data that is kept ---------------------------------------------------------------------------

# Of a connection `c`; text, because another process writes.
WRITE = {
    "postgresql": "c.execute('CREATE TABLE kept AS SELECT 7 AS n'); c.commit()",
    "mysql": "c.cursor().execute('CREATE TABLE kept AS SELECT 7 AS n')",
    "mongodb": "c.course.kept.insert_one({'n': 7})",
    "redis": "c.set('kept', 7)",
}
READ = {
    "postgresql": lambda c: c.execute("SELECT n FROM kept").fetchone()[0],
    "mysql": lambda c: (
        (cursor := c.cursor()).execute("SELECT n FROM kept") and cursor.fetchone()[0]
    ),
    "mongodb": lambda c: c.course.kept.find_one()["n"],
    "redis": lambda c: int(c.get("kept")),
}


@pytest.fixture
def kept(room, monkeypatch):
    monkeypatch.setenv("AUTOGRADER_DATA", str(room.folder / "kept"))


@KINDS
def test_what_is_kept_is_there_the_next_time(kind, kept):
    with running(kind, keep="shop") as server, contextlib.closing(server.connect()) as connection:
        exec(WRITE[kind], {"c": connection})
    with running(kind, keep="shop") as server, contextlib.closing(server.connect()) as connection:
        assert READ[kind](connection) == 7


@KINDS
def test_what_is_kept_survives_a_kill(kind, room, kept):
    running(kind).stop()
    process = room.python(
        f"import time; from autograder import services\n"
        f"server = services.{kind}(keep='shop')\nc = server.connect()\n"
        f"{WRITE[kind]}\nprint(flush=True)\ntime.sleep(60)"
    )
    assert process.stdout.readline() == "\n"
    room.kill(process)
    with running(kind, keep="shop") as server, contextlib.closing(server.connect()) as connection:
        assert READ[kind](connection) == 7


def test_a_cell_run_again_gets_the_server_it_had(kept):
    with running("redis", keep="shop") as server:
        assert running("redis", keep="shop") is server


def test_what_another_notebook_uses_is_refused(room, kept, monkeypatch):
    running("redis").stop()
    process = room.python(
        "from autograder import services\nimport time\n"
        "db = services.redis(keep='shop')\nprint(flush=True)\ntime.sleep(60)"
    )
    process.stdout.readline()
    monkeypatch.setattr(launch, "LOCK_SECONDS", 0.1)
    with pytest.raises(UsageError, match="keep='shop' is in use by another notebook"):
        services.redis(keep="shop")
    room.kill(process)


def test_a_name_to_keep_is_no_path():
    with pytest.raises(UsageError, match="a name is lower-case letters"):
        running("redis", keep="../shop")


# --- when it cannot be ---------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk takes Linux's namespaces")
@pytest.mark.parametrize("kind", ["postgresql", "mysql"])  # the others begin with nothing
def test_a_full_disk_is_named(kind, room):
    running(kind).stop()
    source = (
        "from autograder import services\nfrom autograder.errors import Fault\n"
        f"try:\n    services.{kind}()\nexcept Fault as error:\n    print(error)"
    )
    small = ["--dev-bind", "/", "/", "--size", str(2**18), "--tmpfs", str(room.folder)]
    done, _ = room.python(source, sandbox.bwrap(), *small).communicate(timeout=60)
    if "Operation not permitted" in done or "No permissions" in done:
        pytest.skip(f"bubblewrap: {done.strip()}")
    assert "did not start" in done
    assert f"The disk of {room.folder} is full: free some space" in done


def test_a_missing_server_says_what_to_type_everywhere(monkeypatch):
    monkeypatch.setattr(sources, "programs", lambda *_: iter(()))
    monkeypatch.setattr(sources, "in_wheel", lambda *_: None)
    for kind in services.KINDS:
        with pytest.raises(services.Unavailable) as caught:
            getattr(services, kind)()
        text = str(caught.value)
        assert all(word in text for word in ("Debian", "macOS: ", "Windows: ", "conda"))
        assert "\n" not in text
        assert str(pickle.loads(pickle.dumps(caught.value))) == text


def test_a_server_that_is_too_old_is_passed_over_and_named(monkeypatch):
    monkeypatch.setattr(PostgreSQL, "candidates", lambda _self: iter([("here", "/old/postgres")]))
    monkeypatch.setattr(sources, "version_of", lambda _program: "15.18")
    with pytest.raises(
        services.Unavailable, match=r"/old/postgres is 15\.18, and the course needs 17"
    ):
        services.postgresql()


@pytest.mark.parametrize("name", ["mariadb-install-db", "my_print_defaults"])
def test_half_a_mariadb_is_passed_over_and_what_it_lacks_is_named(monkeypatch, name):
    def programs(names, _folders=()):
        return iter(() if name in names else (f"/usr/bin/{names[0]}",))

    monkeypatch.setattr(sources, "programs", programs)
    monkeypatch.setattr(sources, "version_of", lambda _program: "11.4")
    with pytest.raises(services.Unavailable, match=f"/usr/bin/mariadbd has no {name} with it"):
        services.mysql()


def test_a_server_that_does_not_start_shows_the_end_of_its_log(room, monkeypatch):
    recipe = PostgreSQL.recipe

    def broken(self, source, *, keep):
        found = recipe(self, source, keep=keep)
        found.serve.extend(["-c", "shared_buffers=lots"])
        return found

    monkeypatch.setattr(PostgreSQL, "recipe", broken)
    with pytest.raises(Fault, match=r'invalid value for parameter "shared_buffers": "lots"'):
        running("postgresql")
    assert room.left_after(10) == []


def test_the_users_own_server_is_used_and_left_running(monkeypatch):
    with running("postgresql") as own:
        monkeypatch.setenv("DATABASE_URL", own.url)
        with services.postgresql() as server:
            assert server.url == own.url
            assert server.pid is None
        connection = own.connect()
        assert connection.execute("SELECT 1").fetchone() == (1,)
        connection.close()


def test_a_url_of_another_kind_of_server_is_not_taken_for_one(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "sqlite:///shop.db")
    with running("postgresql") as server:
        assert server.url.startswith("postgresql://")


@posix
def test_as_root_a_server_runs_as_nobody():
    if os.geteuid() != 0:
        pytest.skip("not root")
    with running("postgresql") as server:
        assert psutil.Process(server.pid).uids().effective == places.unprivileged()[0]


def test_programs_in_roots_home_are_copied_to_where_nobody_can_run_them(tmp_path, monkeypatch):
    monkeypatch.setenv("AUTOGRADER_CACHE", str(tmp_path / "cache"))
    program = tmp_path / "private" / "bin" / "server"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert not places.seen_by_all(str(tmp_path / "private" / "bin" / "server"))
    copy = places.shown(str(tmp_path / "private"), "server-1")
    assert os.access(os.path.join(copy, "bin", "server"), os.X_OK)
    assert places.shown(str(tmp_path / "private"), "server-1") == copy


# --- the doctor, and the sandbox -----------------------------------------------------------------


def test_the_doctor_has_a_row_for_each_service():
    rows = report.rows()
    assert [row.name for row in rows] == list(services.KINDS)
    assert all(row.text for row in rows)


def test_the_doctor_keeps_a_password_to_itself(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://ada:secret@db.example/shop")
    (row,) = (row for row in report.rows() if row.name == "postgresql")
    assert row.text == (
        "PostgreSQL, from the environment (DATABASE_URL): postgresql://ada:***@db.example/shop"
    )


def test_importing_services_loads_no_driver_and_no_framework():
    source = (
        "import sys; from autograder import services; print(sorted({'psycopg', 'pymysql', "
        "'pymongo', 'redis', 'httpx', 'django', 'flask', 'werkzeug', 'uvicorn', 'sqlalchemy'} "
        "& set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    assert done.stdout == "[]\n"
