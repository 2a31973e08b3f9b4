"""Servers as a sandbox has them: from a template, below one folder, without a supervisor."""

import marshal
import os
import shutil
import tempfile

import psutil
import pytest
import servers

from autograder import services
from autograder.errors import Fault
from autograder.services import inside

room = pytest.fixture(servers.room)
# PostgreSQL and MariaDB refuse root, which nobody is in a sandbox.
REFUSE_ROOT = {"postgresql", "mysql"}
root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(params=services.KINDS)
def plans(request):
    if root and request.param in REFUSE_ROOT:
        pytest.skip("refuses root; tests/test_services_sandbox.py has it in the sandbox")
    servers.running(request.param).stop()
    return inside.plans([request.param])


@pytest.fixture
def folder():
    folder = tempfile.mkdtemp(prefix="in", dir="/tmp")
    yield folder
    for process in inside.started:
        process.kill()
        process.wait()
    inside.started.clear()
    shutil.rmtree(folder)


def test_each_call_in_graded_code_gets_an_empty_database_of_one_server(plans, folder, monkeypatch):
    (kind,) = plans
    before = len(psutil.Process().children())
    for name, value in inside.environment(inside.start(folder, plans)).items():
        monkeypatch.setenv(name, value)
    with getattr(services, kind)() as one, getattr(services, kind)() as two:
        assert one.url != two.url
        assert one.pid is two.pid is None
        for server in (one, two):
            server.connect().close()
    assert len(psutil.Process().children()) == before + 1


def test_an_application_finds_the_usual_variable(folder):
    urls = {"postgresql": "postgresql://x", "redis": "unix:///x"}
    assert inside.environment(urls) == {
        "AUTOGRADER_POSTGRESQL": "postgresql://x",
        "AUTOGRADER_REDIS": "unix:///x",
        "DATABASE_URL": "postgresql://x",
        "REDIS_URL": "unix:///x",
    }


def test_a_plan_is_plain_data_and_names_what_to_bind(plans):

    assert marshal.loads(marshal.dumps(plans)) == plans
    (plan,) = plans.values()
    shown = inside.folders(plans)
    assert all(os.path.isabs(each) and os.path.exists(each) for each in shown)
    assert plan["archive"] is None or any(plan["archive"].startswith(each) for each in shown)


def test_the_users_own_server_is_never_given_to_graded_code(monkeypatch):
    monkeypatch.setenv("REDIS_URL", "redis://production")
    servers.running("redis")
    assert "production" not in repr(inside.plans(["redis"]))


def test_a_server_that_does_not_start_is_our_fault_and_shows_its_log(folder):
    servers.running("redis").stop()
    plans = inside.plans(["redis"])
    plans["redis"]["serve"] += ["--databases", "none"]
    with pytest.raises(
        Fault, match=r"(?s)did not start in the sandbox: .*couldn't be parsed into an integer"
    ):
        inside.start(folder, plans)
