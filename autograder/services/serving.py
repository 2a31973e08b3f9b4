"""A learner's web application on a free port of this machine, in the background of the notebook.

WSGI applications are served by Werkzeug, ASGI ones by uvicorn, both in a thread: what the
application prints and every request's line show up under the cell that started it. Only this
machine reaches the port; a browser elsewhere comes through jupyter-server-proxy at /proxy/PORT/,
whose prefix the application is told, so that `url_for` writes links which work there.

A thread does not survive a fork, and graded tests run in one: a test starts the site it needs.
"""

from __future__ import annotations

import errno
import html
import inspect
import os
import socket
import weakref
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from autograder.errors import UsageError

if TYPE_CHECKING:
    import httpx

LOOPBACK = "127.0.0.1"
_on_port: weakref.WeakValueDictionary[int, Site] = weakref.WeakValueDictionary()


class Site:
    """A running application: `url` for programs, `proxy_url` to click on, `http`, `stop()`."""

    def __init__(self, port: int, name: str, end: Callable[[], None]) -> None:
        self.port, self.name = port, name
        self.url = f"http://{LOOPBACK}:{port}"
        self._end = weakref.finalize(self, end)

    @property
    def proxy_url(self) -> str:
        """The path on the Jupyter server that leads here."""
        prefix = os.environ.get("JUPYTERHUB_SERVICE_PREFIX", "/")
        return f"{prefix.rstrip('/')}/proxy/{self.port}/"

    @property
    def running(self) -> bool:
        return self._end.alive

    @cached_property
    def http(self) -> httpx.Client:
        """An httpx client that begins every address with this site's: `site.http.get("/")`."""
        return client(base_url=self.url)

    def stop(self) -> None:
        """Free the port. Twice is harmless."""
        if "http" in self.__dict__:
            self.http.close()
        self._end()

    def __enter__(self) -> Site:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"{self.name} at {self.url}" if self.running else f"{self.name}, stopped"

    def _repr_html_(self) -> str:
        text = html.escape(repr(self))
        if not self.running:
            return text
        return f'{text} · <a href="{html.escape(self.proxy_url)}" target="_blank">open it</a>'


def serve(app: Any, port: int | None = None, log: bool = True) -> Site:
    """Serve a WSGI or ASGI application in a thread until `stop()` or the end of the kernel.

    `port` asks for one port; a site of this notebook that has it makes room, so that a cell can be
    run again. `log=False` keeps the lines of requests out of the notebook.
    """
    if not callable(app):
        raise UsageError(
            f"services.web() got {app!r}; expected an application, as Flask(__name__) gives, "
            "or a function of (environ, start_response)"
        )
    if port is not None and port in _on_port:
        _on_port[port].stop()
    handle = _listen(port)
    number = handle.getsockname()[1]
    named = (getattr(app, each, None) for each in ("name", "title", "__name__"))
    name = next(filter(None, named), type(app).__name__)
    if is_asgi(app):
        from autograder.services.asgi import run
    else:
        from autograder.services.wsgi import run
    site = Site(number, str(name), run(app, handle, _line if log else _no_line))
    _on_port[number] = site
    return site


def is_asgi(app: Any) -> bool:
    """Does calling it give a coroutine? (Quart, FastAPI, Starlette, Django's ASGI handler.)"""
    call = app if inspect.isfunction(app) or inspect.ismethod(app) else type(app).__call__
    return inspect.iscoroutinefunction(call)


def client(**options: Any) -> httpx.Client:
    """An httpx client that no proxy of the environment comes between, and that waits 10 seconds."""
    import httpx

    return httpx.Client(**{"timeout": 10.0, "trust_env": False} | options)


def without_prefix(location: str, prefix: str) -> str:
    """A redirect's address as jupyter-server-proxy wants it.

    It writes its prefix before every path, also before one that has it already, as `url_for` gives.
    """
    inside = prefix and (location == prefix or location.startswith(f"{prefix}/"))
    return location.removeprefix(prefix) or "/" if inside else location


def _line(method: str, path: str, status: int, seconds: float) -> None:
    """A request's line, where the cell that started the site writes."""
    print(f"{method} {path} {status} {seconds * 1000:.0f} ms", flush=True)


def _no_line(method: str, path: str, status: int, seconds: float) -> None: ...


def _listen(port: int | None) -> socket.socket:
    handle = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        handle.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        handle.bind((LOOPBACK, port or 0))
        handle.listen(128)
    except (OSError, OverflowError) as error:
        handle.close()
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            raise UsageError(
                f"port {port} is taken by another program; leave port out to get a free one"
            ) from None
        raise UsageError(
            f"port {port} cannot be used ({error}); leave port out to get a free one"
        ) from None
    return handle
