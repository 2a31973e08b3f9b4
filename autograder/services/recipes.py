"""What it takes to run one kind of server, as plain data that can be sent into a sandbox."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Source:
    """Where a server comes from: `origin` is for people, `program` is what to start.

    A server that runs already (`url` is set) has no program.
    """

    origin: str
    version: str = ""
    program: str = ""
    url: str = ""


@dataclass(frozen=True)
class Recipe:
    """Commands with `{folder}` (sockets, log) and `{data}` in them; build runs once a machine.

    `tree` is the folder the program needs beside itself, to copy where the program has to run as
    somebody who cannot look into the folder it is in.
    """

    kind: str
    version: str
    build: list[list[str]]
    serve: list[str]
    tree: str = ""
    files: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    stop: str = "SIGKILL"
    grace: float = 10

    def to_plain(self) -> dict[str, Any]:
        return asdict(self)
