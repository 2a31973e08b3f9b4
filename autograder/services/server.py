"""A database server as a notebook sees it."""

from __future__ import annotations

import os
import secrets
import weakref
from typing import Any

from autograder.errors import UsageError
from autograder.services import launch
from autograder.services.kind import Kind
from autograder.services.recipes import Source

_kept: dict[tuple[str, str | None], Server] = {}


class Server:
    """A running server: `url` for a driver or SQLAlchemy, `connect()`, `new_database()`, `stop()`.

    It is stopped with the block it opens (`with`), when nothing refers to it any more, and when the
    notebook's kernel ends, however that ends.
    """

    def __init__(
        self, kind: Kind, source: Source, url: str, launched: launch.Launched | None = None
    ) -> None:
        self.kind, self.source, self.url = kind.name, source, url
        self._kind, self._launched = kind, launched
        self._stop = weakref.finalize(self, launched.end) if launched else None
        self._stopped = False

    @property
    def version(self) -> str:
        return self.source.version

    @property
    def running(self) -> bool:
        return not self._stopped

    @property
    def folder(self) -> str | None:
        """Where the log is, and the data unless it is kept; None for a server we did not start."""
        return self._launched.folder if self._launched else None

    @property
    def pid(self) -> int | None:
        return self._launched.pid if self._launched else None

    def connect(self, **options: Any) -> Any:
        """A connection of the driver the course teaches; options are the driver's own."""
        self._check()
        return self._kind.connect(self.url, **options)

    def new_database(self, name: str | None = None) -> str:
        """Make an empty database on this server; its URL."""
        self._check()
        return self._kind.new_database(self.url, name or f"course_{secrets.token_hex(4)}")

    def stop(self) -> None:
        """End the server and remove its data, unless it is kept. Twice is harmless."""
        self._stopped = True
        if self._stop is not None:
            self._stop()
        for key in [key for key, server in _kept.items() if server is self]:
            del _kept[key]

    def _check(self) -> None:
        if self._stopped:
            raise UsageError(f"this server was stopped; start one: services.{self.kind}()")

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        name = f"{self._kind.product(self.source)} {self.version}".strip()
        return f"{name}, stopped" if self._stopped else f"{name} at {hidden(self.url)}"


def start(kind: Kind, keep: str | None = None) -> Server:
    """A server of that kind: the grader's, the user's own, or a new one."""
    inside = os.environ.get(kind.inside)
    if inside:
        url = kind.new_database(inside, f"course_{secrets.token_hex(4)}")
        return Server(kind, Source("the grader's sandbox", url=inside), url)
    source = kind.find()
    if source.url:
        return Server(kind, source, source.url)
    key = (kind.name, keep)
    if keep is not None and key in _kept:  # the same cell, run again
        return _kept[key]
    launched = launch.launch(kind, source, keep)
    server = Server(kind, source, launched.url, launched)
    if keep is not None:
        _kept[key] = server
    return server


def hidden(url: str) -> str:
    """The URL without its password."""
    head, mark, rest = url.partition("://")
    user, at, place = rest.rpartition("@")
    name, colon, _password = user.partition(":")
    return f"{head}{mark}{name}{':***' if colon else ''}{at}{place}" if at else url
