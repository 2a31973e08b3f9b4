"""ASGI applications, served by uvicorn in a thread (see serving.py)."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from typing import Any

from autograder.errors import Fault
from autograder.services.serving import without_prefix

START_SECONDS = 10
Log = Callable[[str, str, int, float], None]


def run(app: Any, handle: socket.socket, log: Log) -> Callable[[], None]:
    import uvicorn

    config = uvicorn.Config(
        _logged(app, log),
        lifespan="auto",
        log_config=None,
        log_level=logging.ERROR,
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    failed: list[str] = []

    def live() -> None:
        try:
            server.run(sockets=[handle])
        except (SystemExit, Exception):
            failed.append(traceback.format_exc(limit=-3))

    thread = threading.Thread(target=live, daemon=True)
    thread.start()
    end = time.monotonic() + START_SECONDS
    while not server.started:
        if not thread.is_alive() or time.monotonic() > end:
            handle.close()
            why = failed[0] if failed else "it did not begin to answer"
            raise Fault(f"the application did not start: {why}")
        time.sleep(0.005)

    def stop() -> None:
        server.should_exit = True
        thread.join(3)
        handle.close()

    return stop


def _logged(app: Any, log: Log) -> Any:
    async def logged(scope: dict, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500
        headers = dict(scope["headers"])
        prefix = headers.get(b"x-forwarded-prefix", b"").decode("latin-1").rstrip("/")
        if prefix:  # what ProxyFix does for WSGI, in ASGI's terms: the path includes the root path
            scope = scope | {"root_path": prefix, "path": prefix + scope["path"]}

        async def noted(message: dict) -> None:
            nonlocal status
            status = message.get("status", status)
            if "headers" in message and b"x-proxycontextpath" in headers:
                message = message | {"headers": _unprefixed(message["headers"], prefix)}
            await send(message)

        try:
            await app(scope, receive, noted)
        except Exception:
            with contextlib.suppress(OSError):
                traceback.print_exc()
            raise
        finally:
            query = scope["query_string"].decode("latin-1")
            path = scope["path"] + (f"?{query}" if query else "")
            log(scope["method"], path, status, time.perf_counter() - started)

    return logged


def _unprefixed(headers: Iterable, prefix: str) -> list:
    """Redirects as jupyter-server-proxy wants them; see serving.without_prefix."""
    return [
        (name, without_prefix(value.decode("latin-1"), prefix).encode("latin-1"))
        if name.lower() == b"location"
        else (name, value)
        for name, value in headers
    ]
