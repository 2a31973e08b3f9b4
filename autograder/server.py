"""What the panel and the Check button of JupyterLab ask for, beside the notebook server's own API.

    GET    autograder/course   the course's parts and units, and what has been reached
    POST   autograder/check    {"path"} → selfcheck.report of that notebook as it is saved
    DELETE autograder/check    ?path=: end the check of that notebook, running or waiting
    GET    autograder/work     my work as a .zip
    POST   autograder/work     a .zip → {"lines"}: what came back

Everything is for the one who is logged in, and inside the course's folder. Checks run one after the
other in a thread with a warm engine; the server goes on while they do.
"""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import APIHandler
from jupyter_server.extension.application import ExtensionApp
from tornado import web

from autograder import progress, work
from autograder.course import Course
from autograder.errors import AutograderError, Fault, UsageError
from autograder.models import Unit
from autograder.selfcheck import STOPPED, Checker

SECONDS = 150  # for one check; the engine's own limits come first
MAX_UPLOAD = 64 * 2**20


@dataclass
class Job:
    """The check of one notebook, from the moment it is asked for."""

    path: Path
    stopped: bool = False


class Checks:
    """The course in the server's folder, and its checker. Opened when it is first asked for."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="check")
        self.checker: Checker | None = None
        self.jobs: dict[Path, Job] = {}
        self.running: Job | None = None

    def course(self) -> Course:
        """Read anew each time: it may have been changed, and takes a millisecond."""
        return Course.find(self.root)

    def path(self, given: Any) -> Path:
        """A notebook inside the course, from its path below the server's folder."""
        if not isinstance(given, str) or not given.endswith(".ipynb"):
            raise UsageError(f"path is {given!r}; expected the path of a notebook")
        path = (self.root / given).resolve()
        if not path.is_relative_to(self.course().root.resolve()):
            raise UsageError(f"{given} is outside of the course")
        if not path.is_file():
            raise UsageError(f"{given} is not there; save it first")
        if path == self.course().solution(self.course().unit_of(path)):
            raise UsageError(f"{given} holds the model answers; check your own in exercises/")
        return path

    async def check(self, given: Any) -> dict[str, Any]:
        path = self.path(given)
        if path in self.jobs:
            raise web.HTTPError(409, reason="A check of this notebook is running")
        job = self.jobs[path] = Job(path)
        future = asyncio.get_running_loop().run_in_executor(self.thread, self._check, job)
        future.add_done_callback(lambda _future: self.jobs.pop(path))
        try:
            return await asyncio.wait_for(asyncio.shield(future), SECONDS)
        except TimeoutError:
            self._stop(job)
            raise Fault(f"the check took longer than {SECONDS} seconds and was ended") from None

    def cancel(self, given: Any) -> None:
        """Stop the check of that notebook, if there is one."""
        job = self.jobs.get(self.path(given))
        if job is not None:
            self._stop(job)

    def _stop(self, job: Job) -> None:
        job.stopped = True
        if job is self.running and self.checker is not None:
            self.checker.cancel()

    def close(self) -> None:
        for job in list(self.jobs.values()):
            self._stop(job)
        self.thread.submit(self._close)
        self.thread.shutdown(wait=True)

    def warm(self) -> None:
        """Start the engine before it is needed: the first check is then as fast as the next."""
        if self.checker is None:
            self.thread.submit(self._opened)

    def _opened(self) -> Checker:
        course = self.course()
        if self.checker is None or self.checker.course != course:
            self._close()
            self.checker = Checker(course)
        self.checker.warm()
        return self.checker

    def _check(self, job: Job) -> dict[str, Any]:
        self.running = job
        try:
            return self._opened().check(job.path, lambda: job.stopped)
        except Fault:  # whatever broke when the engine was taken away
            if job.stopped:
                raise Fault(STOPPED) from None
            raise
        finally:
            self.running = None

    def _close(self) -> None:
        checker, self.checker = self.checker, None
        if checker is not None:
            checker.close()


def outline(root: Path, course: Course) -> dict[str, Any]:
    """The course for the panel; paths are those of the server's contents API."""
    reached = progress.load(course)
    parts: dict[str, list[dict[str, Any]]] = {}
    for unit in course.units:
        parts.setdefault(unit.part, []).append(_unit(root, course, unit, reached.get(unit.slug)))
    last = max(reached, key=lambda slug: reached[slug].get("checked", ""), default=None)
    return {
        "title": course.title,
        "parts": [{"title": title, "units": units} for title, units in parts.items()],
        "last": last if last in course.by_slug else None,
    }


def _unit(root: Path, course: Course, unit: Unit, entry: dict[str, Any] | None) -> dict[str, Any]:
    def place(path: Path) -> str:
        return path.relative_to(root).as_posix() if path.is_file() else ""

    exercises = entry["exercises"].values() if entry else ()
    return {
        "slug": unit.slug,
        "title": course.unit_title(unit),
        "kind": unit.kind,
        "minutes": unit.minutes,
        "ready": unit.ready,
        "lesson": place(course.lesson(unit)),
        "exercise": place(course.exercise(unit)),
        "best": entry["best"] if entry else 0,
        "max_points": entry["max_points"] if entry else 0,
        "passed": sum(bool(each.get("passed")) for each in exercises),
        "exercises": len(exercises),
    }


class Handler(APIHandler):
    """Errors of ours as JSON with a sentence in it."""

    def initialize(self, checks: Checks) -> None:
        self.checks = checks

    def write_error(self, status_code: int, **options: Any) -> None:
        error = options.get("exc_info", (None, None))[1]
        message = self._reason
        if isinstance(error, AutograderError):
            status_code = 400 if isinstance(error, UsageError) else 503
            message = str(error)
        self.set_status(status_code)
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"message": message}))

    def log_exception(self, *arguments: Any) -> None:
        if not isinstance(arguments[1], AutograderError):
            super().log_exception(*arguments)


class CourseHandler(Handler):
    @web.authenticated
    async def get(self) -> None:
        found = outline(self.checks.root, self.checks.course())
        self.checks.warm()
        self.finish(json.dumps(found))


class CheckHandler(Handler):
    @web.authenticated
    async def post(self) -> None:
        body = self.get_json_body()
        given = body.get("path") if isinstance(body, dict) else None
        self.finish(json.dumps(await self.checks.check(given)))

    @web.authenticated
    async def delete(self) -> None:
        self.checks.cancel(self.get_query_argument("path", None))
        self.set_status(204)
        self.finish()


class WorkHandler(Handler):
    @web.authenticated
    async def get(self) -> None:
        data = work.pack(self.checks.course())
        self.set_header("Content-Type", "application/zip")
        name = f"my-work-{date.today().isoformat()}.zip"
        self.set_header("Content-Disposition", f'attachment; filename="{name}"')
        self.finish(data)

    @web.authenticated
    async def post(self) -> None:
        if len(self.request.body) > MAX_UPLOAD:
            raise UsageError(f"more than {MAX_UPLOAD // 2**20} MB were sent")
        lines = work.unpack(self.checks.course(), self.request.body)
        self.finish(json.dumps({"lines": lines}))


class AutograderApp(ExtensionApp):
    """Jupyter's frame for the routes; it ends the checker with the server."""

    name = "autograder"

    def initialize_handlers(self) -> None:
        self.checks = Checks(Path(self.serverapp.root_dir))
        routes = (("course", CourseHandler), ("check", CheckHandler), ("work", WorkHandler))
        self.handlers.extend(
            (f"/autograder/{name}", handler, {"checks": self.checks}) for name, handler in routes
        )

    async def stop_extension(self) -> None:
        self.checks.close()


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    return [{"module": "autograder.server", "app": AutograderApp}]
