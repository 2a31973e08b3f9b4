"""A real mongod where the machine has one; else SecantusDB, which speaks its protocol.

SecantusDB is GPL-2.0 and is run as a program of its own, never imported. It answers what the course
teaches and lacks text search, `$where`, the order of `$near` and capped collections.
"""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Iterator
from importlib import metadata
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from autograder.services import sources
from autograder.services.kind import Kind
from autograder.services.recipes import Recipe, Source

DATABASE = "course"
WHEEL = "secantusdb"
REPLICA_SET = "course"  # a set of one: transactions and change streams want a set
PACKAGERS = ("/opt/homebrew/opt/mongodb-community*/bin", "C:/Program Files/MongoDB/Server/*/bin")


class MongoDB(Kind):
    name = "mongodb"
    title = "MongoDB"
    variables = ("MONGODB_URI",)
    schemes = ("mongodb",)

    def find(self, *, own: bool = True) -> Source:
        try:
            return super().find(own=own)
        except sources.Unavailable:
            if sources.in_wheel("secantus", "__main__.py") is None:
                raise
            return Source(f"the wheel {WHEEL}", metadata.version(WHEEL))

    def product(self, source: Source) -> str:
        return "MongoDB" if source.program or source.url else "SecantusDB (MongoDB API)"

    def candidates(self) -> Iterator[tuple[str, str]]:
        for program in sources.programs(("mongod",), PACKAGERS):
            yield sources.origin_of(program), program

    def recipe(self, source: Source, *, keep: bool) -> Recipe:
        if source.program:
            serve = [source.program, "--dbpath", "{data}", "--port", str(_free_port())]
            serve += ["--bind_ip", "127.0.0.1", "--replSet", REPLICA_SET, "--nounixsocket"]
            stop = "SIGTERM" if keep else "SIGKILL"
        else:
            serve = [sys.executable, "-s", "-P", "-m", "secantus", "--storage-path", "{data}"]
            serve += ["--port", "0", "--cache-size", "64M", "--log-level", "INFO"]
            serve += ["--config", "{folder}/secantusd.toml"]  # or it reads the user's own
            serve += ["--sync-on-commit"] if keep else []
            stop = "SIGKILL"  # on SIGTERM it waits up to two seconds for its threads
        return Recipe(
            kind=self.name,
            version=source.version,
            build=[],
            serve=serve,
            environment={"HOME": "{folder}"},  # it looks for a configuration there
            files={} if source.program else {"secantusd.toml": ""},
            stop=stop,
        )

    def address(self, folder: str, pid: int, data: str = "") -> str | None:
        try:
            with open(os.path.join(folder, "log"), errors="replace") as file:
                log = file.read()
        except OSError:
            return None
        found = re.search(r"listening on 127\.0\.0\.1:(\d+)", log)
        found = found or re.search(r'"Waiting for connections".*"port":(\d+)', log)
        if not found:
            return None
        return f"mongodb://127.0.0.1:{found[1]}/{DATABASE}?directConnection=true"

    def prepare(self, url: str, source: Source) -> None:
        """A mongod that is to be a set has to be told so once; SecantusDB is one from the start."""
        if not source.program:
            return
        client = self.connect(url, serverSelectionTimeoutMS=10_000)
        try:
            hello = client.admin.command("hello")
            if not hello.get("setName"):
                member = {"_id": 0, "host": url.split("/")[2]}
                setting = {"_id": REPLICA_SET, "members": [member]}
                client.admin.command("replSetInitiate", setting)
                while not client.admin.command("hello")["isWritablePrimary"]:
                    pass
        finally:
            client.close()

    def connect(self, url: str, **options: Any) -> Any:
        import pymongo

        return pymongo.MongoClient(url, **options)

    def new_database(self, url: str, name: str) -> str:
        # A database is there once something is written into it.
        return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]
