"""Servers inside the sandbox: a private one for each submission, gone with its namespaces.

Outside, once for a unit that declares services:

    plans = inside.plans(("postgresql",))   # builds the template where there is none; plain data
    inside.folders(plans)                   # to bind read-only: templates (and programs)

In the worker, after its namespaces are made and before its limits are set, as the user it stays:

    urls = inside.start("/services", plans, confine)  # a tmpfs of its own
    os.environ |= inside.environment(urls)   # then services.postgresql() uses that server

No supervisor is needed there: the end of the pid namespace ends the servers. Each call of
`services.postgresql()` in graded code gives an empty database on the submission's server, so that
tests do not see each other's rows. PostgreSQL and MariaDB listen on a socket in the folder, whose
name has to be short; MongoDB on the namespace's own loopback.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterable
from typing import Any

from autograder.errors import Fault
from autograder.services import launch, named, places, supervisor, templates

START_SECONDS = 20
PAUSE = 0.002
STANDARD = {"postgresql": "DATABASE_URL", "mysql": "MYSQL_URL", "mongodb": "MONGODB_URI"}
STANDARD |= {"redis": "REDIS_URL"}
DRIVERS = {"postgresql": "psycopg", "mysql": "pymysql", "mongodb": "pymongo", "redis": "redis"}

started: list[subprocess.Popen] = []  # nobody waits for them: the namespaces' end is theirs


def plans(names: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What `start` needs, by service; Unavailable where this machine lacks one.

    A server of the user's own, named in the environment, is never used: student code would have it.
    """
    found = {}
    for name in names:
        kind = named(name)
        source = kind.find(own=False)
        recipe = kind.recipe(source, keep=False)
        archive = launch.archive(recipe)
        # SecantusDB has no template, but has to be compiled by who may write beside its source.
        made = archive if recipe.build else archive.with_suffix(".compiled")
        if not made.exists():
            launch.launch(kind, source).end()
            if not recipe.build:
                with contextlib.suppress(OSError):
                    made.touch()
            if not made.exists():
                raise Fault(
                    f"{archive.parent} cannot be written, and templates of servers are kept there; "
                    "set AUTOGRADER_CACHE to a folder that can"
                )
        found[name] = recipe.to_plain() | {
            "archive": str(archive) if recipe.build else None,
            "environment": {"PATH": "/usr/bin:/bin", "LC_ALL": "C"} | recipe.environment,
        }
    return found


def folders(plans: dict[str, dict[str, Any]]) -> list[str]:
    """What has to be visible in the sandbox, beside /usr and this Python: archives and programs."""
    kept = [str(places.cache_folder())] if any(each["archive"] for each in plans.values()) else []
    return kept + [each["tree"] for each in plans.values() if each["tree"]]


def start(
    folder: str, plans: dict[str, dict[str, Any]], confine: Callable[[], None] | None = None
) -> dict[str, str]:
    """Start every server below `folder`, at the same time; the URL of each once all answer.

    `confine` runs in each server's process before the server does: student code commands it.
    """
    begun = {
        name: _start(os.path.join(folder, name), plan, confine) for name, plan in plans.items()
    }
    return {name: _wait(name, *each) for name, each in begun.items()}


def environment(urls: dict[str, str]) -> dict[str, str]:
    """Variables for graded code: the server is its own, and the usual name for an application."""
    found = {named(name).inside: url for name, url in urls.items()}
    return found | {STANDARD[name]: url for name, url in urls.items()}


def _start(
    folder: str, plan: dict[str, Any], confine: Callable[[], None] | None
) -> tuple[str, subprocess.Popen]:
    data = os.path.join(folder, "data")
    for each in (folder, data):
        os.mkdir(each, 0o700)
    if plan["archive"]:
        try:
            templates.unpack(plan["archive"], data, None)
        except templates.NotUnpackedError as error:
            raise Fault(f"{plan['kind']}: its template does not unpack: {error}") from None
    for name, text in plan["files"].items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def fill(text: str) -> str:
        return text.replace("{folder}", folder).replace("{data}", data)

    with open(os.path.join(folder, supervisor.LOG), "wb") as log:
        process = subprocess.Popen(
            [fill(each) for each in plan["serve"]],
            env={name: fill(text) for name, text in plan["environment"].items()},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=confine,
        )
    started.append(process)
    return folder, process


def _wait(name: str, folder: str, process: subprocess.Popen) -> str:
    kind = named(name)
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        url = kind.address(folder, process.pid)
        if url:
            return url
        time.sleep(PAUSE)
    raise Fault(f"{kind.title} did not start in the sandbox: {supervisor.tail(folder)}")
