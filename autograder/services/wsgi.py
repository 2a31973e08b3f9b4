"""WSGI applications, served by Werkzeug in a thread (see serving.py)."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from autograder.services.serving import without_prefix

Log = Callable[[str, str, int, float], None]


def run(app: Any, handle: socket.socket, log: Log) -> Callable[[], None]:
    from werkzeug.middleware.proxy_fix import ProxyFix
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Handler(WSGIRequestHandler):
        started = time.perf_counter()  # of a request that is too broken to be run

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            log(self.command, self.path, int(code), time.perf_counter() - self.started)

        def log(self, type: str, message: str, *values: Any) -> None:
            print(message % values, file=sys.stderr, flush=True)

        def run_wsgi(self) -> None:
            self.started = time.perf_counter()
            super().run_wsgi()

    # The prefix alone: the proxy is on this machine, and its other headers are the browser's.
    prefixed = ProxyFix(_unprefixed(app), x_for=0, x_proto=0, x_host=0, x_prefix=1)
    host, port = handle.getsockname()
    server = make_server(
        host, port, prefixed, threaded=True, request_handler=Handler, fd=handle.fileno()
    )
    handle.close()  # the server has its own copy
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()

    def end() -> None:
        server.shutdown_signal = True
        if thread.is_alive():
            server.shutdown()
        server.server_close()

    return end


def _unprefixed(app: Any) -> Any:
    """Redirects as jupyter-server-proxy wants them; see serving.without_prefix."""

    def wrapped(environ: dict, start_response: Any) -> Any:
        def start(status: str, headers: list, *more: Any) -> Any:
            if "HTTP_X_PROXYCONTEXTPATH" in environ:
                prefix = environ["SCRIPT_NAME"]
                headers = [
                    (name, without_prefix(value, prefix) if name.lower() == "location" else value)
                    for name, value in headers
                ]
            return start_response(status, headers, *more)

        return app(environ, start)

    return wrapped
