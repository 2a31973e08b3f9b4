"""A unit that declares services gets servers of its own inside the sandbox."""

import pytest
import servers

from autograder import services
from autograder.engine import Engine
from autograder.models import Limits
from autograder.sandbox import Isolation


@pytest.fixture(scope="module")
def engine():
    with Engine(Isolation.NAMESPACES) as engine:
        yield engine


def run(engine, kinds, *cells, limits=None):
    """What the last of the cells printed; or the exception that a cell raised."""
    for kind in kinds:
        servers.running(kind).stop()
    named = [(f"cell-{number}", cell) for number, cell in enumerate(cells)]
    shown = []
    with engine.worker(limits or Limits(), {}, services=tuple(kinds)) as worker:
        for _name, outputs, error in worker.cells(named):
            assert error is None, error
            shown = outputs
    return "".join(each[2] for each in shown if each[0] == "stream")


PRINTS = {
    "postgresql": "print(db.connect().execute('SELECT 40 + 2').fetchone()[0])",
    "mysql": (
        "cursor = db.connect().cursor()\ncursor.execute('SELECT 40 + 2')\nprint(*cursor.fetchone())"
    ),
    "mongodb": "print(db.connect().course.t.insert_one({'_id': 42}).inserted_id)",
    "redis": "print(db.connect().incrby('n', 42))",
}


@pytest.mark.parametrize("kind", services.KINDS)
def test_graded_code_has_a_server(engine, kind):
    source = f"from autograder import services\ndb = services.{kind}()\n{PRINTS[kind]}"
    assert run(engine, [kind], source) == "42\n"


def test_each_submission_has_its_own(engine):
    source = (
        "import os, psycopg\nwith psycopg.connect(os.environ['DATABASE_URL']) as connection:\n"
        "    connection.execute('CREATE TABLE mine (n int)')\n"
        "    connection.execute('CREATE ROLE reporter')\nprint('made')"
    )
    for _submission in range(2):
        assert run(engine, ["postgresql"], source) == "made\n"


def test_a_unit_without_services_has_none(engine):
    source = "import os; print(os.listdir('/services'), 'DATABASE_URL' in os.environ)"
    assert run(engine, [], source) == "[] False\n"


def test_what_a_superuser_makes_the_server_run_is_behind_the_same_walls(engine):
    source = (
        "import os, psycopg\n"
        "connection = psycopg.connect(os.environ['DATABASE_URL'], autocommit=True)\n"
        "connection.execute('CREATE TABLE said (line text)')\n"
        "for command in ('grep -E \"^(CapEff|NoNewPrivs|Seccomp):\" /proc/self/status',\n"
        "                'unshare -r true 2>&1 || true', 'touch /usr/mine 2>&1 || true'):\n"
        "    connection.execute(f\"COPY said FROM PROGRAM '{command}' WITH (DELIMITER '|')\")\n"
        "for (line,) in connection.execute('SELECT line FROM said'):\n    print(line)"
    )
    shown = run(engine, ["postgresql"], source)
    assert "CapEff:\t0000000000000000" in shown
    assert "NoNewPrivs:\t1" in shown
    assert "Seccomp:\t2" in shown
    assert "Operation not permitted" in shown
    assert "Read-only file system" in shown


def test_several_servers_start_together(engine):
    source = (
        "import os\nprint(sorted(name for name in os.environ if name.endswith(('_URL', '_URI'))))"
    )
    kinds = [kind for kind in services.KINDS if kind != "mysql"]
    expected = ["DATABASE_URL", "MONGODB_URI", "REDIS_URL"]
    assert run(engine, kinds, source) == f"{expected}\n"


def test_nothing_is_left_when_the_worker_ends(engine):
    import psutil

    def there():
        names = (process.info["name"] for process in psutil.process_iter(["name"]))
        return sum(name == "postgres" for name in names)

    before = there()
    assert run(engine, ["postgresql"], "print('served')") == "served\n"
    for _time in range(200):
        if there() <= before:
            break
    assert there() <= before


def test_without_namespaces_cells_start_their_own():
    source = (
        "from autograder import services\n"
        "with services.redis() as db:\n    print(db.connect().ping())"
    )
    with Engine(Isolation.PROCESS) as engine:
        assert run(engine, ["redis"], source) == "True\n"


def test_a_class_is_not_graded_where_the_server_is_missing(engine, monkeypatch):
    from autograder.services import sources

    engine.plans.clear()
    monkeypatch.setattr(sources, "programs", lambda *_: iter(()))
    monkeypatch.setattr(sources, "in_wheel", lambda *_: None)
    with (
        pytest.raises(services.Unavailable, match="PostgreSQL is not on this machine"),
        engine.worker(Limits(), {}, services=("postgresql",)),
    ):
        pass
