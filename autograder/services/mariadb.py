"""MariaDB, or Oracle's MySQL where that is what the machine has; no wheel carries either."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit, urlunsplit

from autograder.services import sources
from autograder.services.kind import Kind
from autograder.services.recipes import Recipe, Source

DATABASE = "course"
PACKAGERS = (
    "/usr/sbin",  # not on an ordinary user's path
    "/usr/libexec",
    "/opt/homebrew/opt/mariadb/bin",
    "/usr/local/opt/mariadb/bin",
)
INSTALLER = ("mariadb-install-db", "mysql_install_db")
HELPER = ("my_print_defaults",)  # which the installer calls; Debian has it in the client's package
# Without the first, tables grow 8 MB at a time and a data folder is 80 MB instead of 20.
SETTINGS = (
    "--innodb-autoextend-increment=1",
    "--innodb-buffer-pool-size=16M",
    "--character-set-server=utf8mb4",
    "--default-time-zone=+00:00",
    "--skip-log-bin",
)
OF_MARIADB = ("--innodb-log-file-size=4M", "--innodb-fast-shutdown=3", "--skip-slave-start")
CARELESS = ("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0")
FIRST = f"CREATE DATABASE IF NOT EXISTS {DATABASE};\n"


class MariaDB(Kind):
    name = "mysql"
    title = "MariaDB or MySQL"
    variables = ("MYSQL_URL", "DATABASE_URL")
    schemes = ("mysql", "mariadb")

    def product(self, source: Source) -> str:
        if not source.program:
            return self.title
        return "MariaDB" if _is_mariadb(source.program) else "MySQL"

    def candidates(self) -> Iterator[tuple[str, str]]:
        for program in sources.programs(("mariadbd", "mysqld"), PACKAGERS):
            yield sources.origin_of(program), program

    def refuse(self, program: str, version: str) -> str:
        if version and _is_mariadb(program):
            for names in (INSTALLER, HELPER):
                if _beside(program, names) is None:
                    return f"{program} has no {names[0]} with it"
        return super().refuse(program, version)

    def recipe(self, source: Source, *, keep: bool) -> Recipe:
        common = ["--no-defaults", "--datadir={data}"]
        settings = [*SETTINGS, *(OF_MARIADB if _is_mariadb(source.program) else ())]
        if _is_mariadb(source.program):
            build = [_beside(source.program, INSTALLER) or "", *common]
            build += ["--auth-root-authentication-method=normal", "--skip-test-db"]
            build += [each for each in settings if each.startswith("--innodb")]
        else:
            build = [source.program, *common, "--initialize-insecure", *settings]
        where = ["--socket={folder}/s", "--skip-networking", "--pid-file={folder}/pid"]
        serve = [source.program, *common, *where, "--tmpdir={folder}", *settings]
        return Recipe(
            kind=self.name,
            version=source.version,
            build=[build],
            serve=[*serve, "--init-file={folder}/first.sql", *(() if keep else CARELESS)],
            files={"first.sql": FIRST},
            stop="SIGTERM" if keep else "SIGKILL",
        )

    def address(self, folder: str, pid: int, data: str = "") -> str | None:
        path = os.path.join(folder, "s")
        try:
            with socket.socket(socket.AF_UNIX) as probe:
                probe.settimeout(1)
                probe.connect(path)
                if probe.recv(5)[4:5] != b"\x0a":  # a greeting of protocol 10
                    return None
        except OSError:
            return None
        return f"mysql+pymysql://root@localhost/{DATABASE}?charset=utf8mb4&unix_socket={path}"

    def connect(self, url: str, **options: Any) -> Any:
        import pymysql

        parts = urlsplit(url)
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        given = {
            "host": parts.hostname or "localhost",
            "port": parts.port or 3306,
            "user": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
            "database": unquote(parts.path.lstrip("/")) or None,
            "charset": query.get("charset", "utf8mb4"),
            "unix_socket": query.get("unix_socket"),
        }
        return pymysql.connect(**given | options)

    def new_database(self, url: str, name: str) -> str:
        connection = self.connect(url)
        try:
            quoted = name.replace("`", "``")
            connection.cursor().execute(f"CREATE DATABASE `{quoted}`")
        finally:
            connection.close()
        return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _is_mariadb(program: str) -> bool:
    # mysqld is a link to mariadbd where a packager ships MariaDB under MySQL's names.
    return os.path.basename(os.path.realpath(program)).startswith("mariadb")


def _beside(program: str, names: tuple[str, ...]) -> str | None:
    near = os.path.join(os.path.dirname(os.path.dirname(program)), "bin")
    return next(sources.programs(names, (near,)), None)
