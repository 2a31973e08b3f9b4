"""Real servers, one import away: nothing to install, nothing to configure, nothing left behind.

    from autograder import services

    db = services.postgresql()          # also mysql(), mongodb(), redis()
    db.url                              # for a driver, SQLAlchemy or Django
    connection = db.connect()           # psycopg, PyMySQL, pymongo, redis-py
    db.stop()                           # or: with services.postgresql() as db: …

    site = services.web(app)            # any WSGI or ASGI application, in the background
    services.http.get(site.url)         # an httpx client
    project = services.django()         # a configured Django project in a temporary folder
    services.page(response)             # a page, shown in a frame; its words and its links

Each call gives an empty server of its own, unless `keep="name"` is given (the data is there again
next time) or the environment names one (DATABASE_URL, MYSQL_URL, MONGODB_URI, REDIS_URL). One that
this machine does not have raises `Unavailable`, whose message says what to type.

Importing this costs nothing: drivers, frameworks and servers are loaded when they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from autograder.services.sources import Unavailable

if TYPE_CHECKING:
    import httpx

    from autograder.services.djangoproject import Project
    from autograder.services.pages import Page
    from autograder.services.server import Server
    from autograder.services.serving import Site

    http: httpx.Client

KINDS = ("postgresql", "mysql", "mongodb", "redis")

__all__ = [
    "Unavailable",
    "django",
    "http",
    "mongodb",
    "mysql",
    "page",
    "postgresql",
    "redis",
    "web",
]


def postgresql(keep: str | None = None) -> Server:
    """A PostgreSQL server; you are its superuser."""
    return _start("postgresql", keep)


def mysql(keep: str | None = None) -> Server:
    """A MariaDB or MySQL server; you are its root, and the database `course` is there."""
    return _start("mysql", keep)


def mongodb(keep: str | None = None) -> Server:
    """A server that speaks MongoDB's protocol; its default database is `course`."""
    return _start("mongodb", keep)


def redis(keep: str | None = None) -> Server:
    """A Valkey or Redis server."""
    return _start("redis", keep)


def named(name: str) -> Any:
    """What there is to know about one kind of server, for code that takes its name."""
    if name == "postgresql":
        from autograder.services.postgres import PostgreSQL as Kind
    elif name == "mysql":
        from autograder.services.mariadb import MariaDB as Kind
    elif name == "mongodb":
        from autograder.services.mongo import MongoDB as Kind
    elif name == "redis":
        from autograder.services.valkey import Valkey as Kind
    else:
        raise ValueError(f"no service {name!r}; expected one of {', '.join(KINDS)}")
    return Kind()


def _start(name: str, keep: str | None) -> Server:
    from autograder.services.server import start

    return start(named(name), keep)


def web(app: Any, port: int | None = None, log: bool = True) -> Site:
    """Serve a WSGI or ASGI application in the background; its `url`, and `stop()`."""
    from autograder.services.serving import serve

    return serve(app, port, log)


def django(
    apps: tuple[str, ...] | list[str] = (),
    database: str | Server | None = None,
    **settings: Any,
) -> Project:
    """A configured Django project in a temporary folder; models in cells are its app `lesson`.

    `apps` are empty apps to write files into; `database` is a server of this package or a URL
    (SQLite in the project's folder otherwise); `settings` are Django's own, in capitals.
    """
    from autograder.services.djangoproject import configure

    return configure(apps, database, settings)


def page(answer: Any, height: int = 240) -> Page:
    """HTML, or a response that has some, as a page: last in a cell it is shown in a frame.

    Its `status`, `headers`, `html`, its visible `words`, and where its `links` and forms lead.
    """
    from autograder.services.pages import Page

    return Page(answer, height)


def __getattr__(name: str) -> Any:
    if name == "http":  # made when it is first asked for: httpx costs 100 ms
        from autograder.services.serving import client

        globals()["http"] = client()
        return globals()["http"]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
