"""A Django project in a temporary folder, configured once, for classes written in cells.

What is set here that a learner does not see, and why:

- DJANGO_ALLOW_ASYNC_UNSAFE: a kernel runs cells inside an event loop, where Django refuses
  synchronous queries although nothing else uses the connection.
- The notebook itself is an installed app, `lesson`, so that a model in a cell needs no `app_label`
  and a cell can be run again; it has no migrations, so that `create_tables` is all it takes.
- ROOT_URLCONF is the notebook: `urlpatterns = [...]` in a cell are the project's addresses, also
  when another cell, or the same one again, makes another list.
- A notebook's `register = template.Library()` is what `{% load lesson %}` finds, likewise.
- Templates are read again each time, so that one that was written anew is the one that is shown.

Django can be configured once in a process; asking again for the same gives the same project.
"""

from __future__ import annotations

import logging
import os
import secrets
import sys
import tempfile
import warnings
import weakref
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.errors import UsageError
from autograder.services import launch
from autograder.services.server import hidden

if TYPE_CHECKING:
    from autograder.services.pages import Page
    from autograder.services.server import Server
    from autograder.services.serving import Site

NOTEBOOK = "__main__"
LABEL = "lesson"
APPS = ("admin", "auth", "contenttypes", "sessions", "messages", "staticfiles")
MIDDLEWARE = (
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
)
PROCESSORS = (
    "django.template.context_processors.request",
    "django.contrib.auth.context_processors.auth",
    "django.contrib.messages.context_processors.messages",
)
LOADERS = ("filesystem", "app_directories")
_project: Project | None = None


class _Addresses:
    """The notebook's `urlpatterns` as they are now.

    Django keeps what it made of a URLconf, by its hash: another list is another URLconf.
    """

    @property
    def urlpatterns(self) -> list[Any]:
        return list(getattr(sys.modules[NOTEBOOK], "urlpatterns", ()))

    def __hash__(self) -> int:
        return hash(tuple(self.urlpatterns))

    def __eq__(self, other: object) -> bool:
        return self is other

    def __str__(self) -> str:
        return "the notebook"


class _Tags:
    """The tags and filters of the notebook's `register` as they are now."""

    @property
    def tags(self) -> dict[str, Any]:
        return getattr(getattr(sys.modules[NOTEBOOK], "register", None), "tags", {})

    @property
    def filters(self) -> dict[str, Any]:
        return getattr(getattr(sys.modules[NOTEBOOK], "register", None), "filters", {})


register = _Tags()  # where Django looks for a library in this module


class Project:
    """A configured project: `folder`, `template()`, `client`, `visit()`, `create_tables()`,
    `serve()`.
    """

    def __init__(self, folder: Path, asked: dict[str, Any]) -> None:
        self.folder, self.asked = folder, asked
        self.templates = folder / "templates"
        self.static = folder / "static"

    @cached_property
    def client(self) -> Any:
        """django.test.Client: requests without a network."""
        from django.test import Client

        return Client()

    def template(self, name: str, text: str) -> None:
        """Write a template into the project's folder of templates: `"parcels/sheet.html"`."""
        file = self.templates / name
        if not file.resolve().is_relative_to(self.templates.resolve()):
            raise UsageError(f"{name!r} is outside of the project's folder of templates")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def visit(
        self,
        path: str,
        data: dict[str, Any] | None = None,
        *,
        method: str = "GET",
        urls: Sequence[Any] | None = None,
        middleware: Sequence[str] = (),
        headers: dict[str, str] | None = None,
    ) -> Page:
        """The page that a visitor gets, through Django's test client, with DEBUG off.

        data: a query or a form. urls: the addresses of this visit, instead of the notebook's.
        middleware: more of it, by dotted name, behind the project's. A view that raises gives
        what visitors see then, status 500.
        """
        from django.conf import settings
        from django.test import Client, override_settings

        from autograder.services.pages import Page

        changed: dict[str, Any] = {"DEBUG": False}
        changed["MIDDLEWARE"] = [*settings.MIDDLEWARE, *middleware]
        if urls is not None:
            changed["ROOT_URLCONF"] = tuple(urls)
        logger = logging.getLogger("django.request")
        silent, logger.disabled = logger.disabled, True  # the page says it
        try:
            with override_settings(**changed):
                client = Client(raise_request_exception=False)
                return Page(getattr(client, method.lower())(path, data, headers=headers))
        finally:
            logger.disabled = silent

    def run(self, command: str, *arguments: Any, **options: Any) -> Any:
        """What `python manage.py COMMAND` does, as in `project.run("check")`."""
        from django.core.management import call_command

        return call_command(command, *arguments, **options)

    def migrate(self) -> None:
        """Create the tables of every installed app, users and sessions among them."""
        self.run("migrate", run_syncdb=True, verbosity=0, interactive=False)

    def create_tables(self, *models: Any) -> None:
        """Create the tables of models written in cells, empty; one that was there goes first."""
        from django.db import connection

        there = set(connection.introspection.table_names())
        with connection.schema_editor() as editor:
            for model in reversed(models):
                if model._meta.db_table in there:
                    editor.delete_model(model)
            for model in models:
                editor.create_model(model)

    def serve(self, port: int | None = None, log: bool = True) -> Site:
        """The project as a site in the background, as services.web does it."""
        from django.core.wsgi import get_wsgi_application

        from autograder.services.serving import serve

        return serve(get_wsgi_application(), port, log)

    def __repr__(self) -> str:
        return f"Django project in {self.folder}"


def configure(
    apps: tuple[str, ...] | list[str], database: str | Server | None, settings: dict[str, Any]
) -> Project:
    """The project; UsageError where another one is configured in this process already."""
    global _project
    url = database if database is None or isinstance(database, str) else database.url
    asked = {"apps": tuple(apps), "database": url, **settings}
    if _project is not None and _project.asked == asked:
        return _project
    from django.conf import settings as django_settings

    if django_settings.configured:
        mine = f"as services.django({_words(_project.asked)})" if _project else "by something else"
        raise UsageError(
            f"Django is configured already, {mine}, and can be configured once in a kernel; "
            "use that project, or restart the kernel (Kernel > Restart) and ask again"
        )
    place = launch.folder()
    folder = Path(place.folder)
    project = Project(folder, asked)
    weakref.finalize(project, place.end)
    for each in (project.templates, project.static):
        each.mkdir()
    for name in apps:
        _make_app(folder, name)
    sys.path.insert(0, str(folder))
    # A cell that is run again defines its models again, which Django warns of.
    warnings.filterwarnings("ignore", rf"Model '{LABEL}\.", RuntimeWarning)
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    django_settings.configure(**(_defaults(project, tuple(apps), url) | settings))
    import django

    django.setup()
    _project = project
    return project


def _words(asked: dict[str, Any]) -> str:
    shown = asked | {"database": hidden(asked["database"] or "")}
    return ", ".join(f"{name}={value!r}" for name, value in shown.items() if value)


def _defaults(project: Project, apps: tuple[str, ...], url: str | None) -> dict[str, Any]:
    key = "django.db.models.BigAutoField"
    if (url or "").startswith("mongodb"):
        key = "django_mongodb_backend.fields.ObjectIdAutoField"
    return {
        "ALLOWED_HOSTS": ["*"],  # the port is open to this machine alone
        "BASE_DIR": project.folder,
        "DATABASES": {"default": _database(project.folder, url)},
        "DEBUG": True,
        "DEFAULT_AUTO_FIELD": key,
        "EMAIL_BACKEND": "django.core.mail.backends.locmem.EmailBackend",
        "INSTALLED_APPS": [*(f"django.contrib.{each}" for each in APPS), *apps, _notebook_app()],
        "MIDDLEWARE": list(MIDDLEWARE),
        "MIGRATION_MODULES": {LABEL: None},
        "ROOT_URLCONF": _Addresses(),
        "SECRET_KEY": secrets.token_urlsafe(40),
        "STATICFILES_DIRS": [project.static],
        "STATIC_URL": "static/",
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "DIRS": [project.templates],
                "OPTIONS": {
                    "context_processors": list(PROCESSORS),
                    "libraries": {LABEL: __name__},
                    "loaders": [f"django.template.loaders.{each}.Loader" for each in LOADERS],
                },
            }
        ],
        "TIME_ZONE": "UTC",
        "USE_TZ": True,
    }


def _notebook_app() -> Any:
    from django.apps import AppConfig

    class Lesson(AppConfig):
        name, label, verbose_name = NOTEBOOK, LABEL, "Lesson"
        path = tempfile.gettempdir()  # a notebook's module has none, and Django wants one

    return Lesson(NOTEBOOK, sys.modules[NOTEBOOK])


def _database(folder: Path, url: str | None) -> dict[str, Any]:
    if url is None:
        # A file and not :memory:, of which every thread of a served site would get its own.
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "db.sqlite3"}
    scheme, mark, rest = url.partition("://")
    if scheme.startswith("mongodb"):
        import pymongo

        name = pymongo.uri_parser.parse_uri(url).get("database") or "course"
        return {"ENGINE": "django_mongodb_backend", "HOST": url, "NAME": name}
    if scheme.startswith("mysql"):
        import pymysql

        pymysql.install_as_MySQLdb()  # the pure driver under the name that Django imports
    import dj_database_url

    return dict(dj_database_url.parse(scheme.partition("+")[0] + mark + rest))


def _make_app(folder: Path, name: str) -> None:
    """An empty app, so that it can be installed before a lesson writes its files."""
    if not name.isidentifier():
        raise UsageError(f"apps={name!r}: an app is a Python name, as in apps=['parcels']")
    for package in (folder / name, folder / name / "migrations"):
        package.mkdir()
        (package / "__init__.py").touch()
