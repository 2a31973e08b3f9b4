"""course.toml and the folders beside it; the only module that knows where things are."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from autograder import notebook
from autograder.errors import CourseError, did_you_mean
from autograder.models import Unit

FILE = "course.toml"
SERVICES = ("postgresql", "mysql", "mongodb", "redis")
STATUSES = ("planned", "ready")

_SLUG = re.compile(r"\d\d[rp]?-[a-z0-9]+(-[a-z0-9]+)*")
_COURSE_KEYS = {"title": str, "parts": list, "late": dict}
_LATE_KEYS = {"grace_minutes": int, "percent_a_day": int, "cap_percent": int}
_PART_KEYS = {"title": str, "units": list}
_UNIT_KEYS = {"slug": str, "minutes": int, "status": str, "services": list}
_OPTIONAL = {"services", "late"}


@dataclass(frozen=True)
class LatePolicy:
    """What each day begun after the due date costs, in percent of the points; at most `cap`."""

    grace_minutes: int = 0
    percent_a_day: int = 0
    cap_percent: int = 100


@dataclass(frozen=True)
class Course:
    root: Path
    title: str
    units: tuple[Unit, ...]
    late: LatePolicy = LatePolicy()

    @classmethod
    def find(cls, start: Path) -> "Course":
        """The course that `start` is in: the nearest folder upwards with a course.toml."""
        start = start.resolve()
        for folder in (start, *start.parents):
            if (folder / FILE).is_file():
                return cls.load(folder)
        raise CourseError(f"no {FILE} in {start} or above it; run this inside a course's folder")

    @classmethod
    def load(cls, root: Path) -> "Course":
        path = root / FILE
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise CourseError(f"cannot read {path}: {error.strerror}") from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CourseError(f"{path} is not TOML: {error}") from None
        _check_keys(data, _COURSE_KEYS, str(path))
        units = tuple(_units(data["parts"], str(path)))
        slugs = [unit.slug for unit in units]
        if len(set(slugs)) < len(slugs):
            twice = next(slug for slug in slugs if slugs.count(slug) > 1)
            raise CourseError(f"{path}: unit {twice!r} is listed twice; a slug names one unit")
        if slugs != sorted(slugs):
            late = next(b for a, b in pairwise(slugs) if b < a)
            raise CourseError(
                f"{path}: unit {late!r} stands after a higher number; "
                "the order of units is the order of their folder names"
            )
        return cls(root, data["title"], units, _late(data.get("late"), str(path)))

    @cached_property
    def by_slug(self) -> dict[str, Unit]:
        return {unit.slug: unit for unit in self.units}

    @property
    def ready(self) -> tuple[Unit, ...]:
        return tuple(unit for unit in self.units if unit.ready)

    def unit(self, slug: str) -> Unit:
        """The unit of that name, which must be ready."""
        unit = self.by_slug.get(slug)
        if unit is None:
            hint = did_you_mean(slug, self.by_slug) or self._choices
            raise CourseError(f"unit {slug!r} is not in {FILE}{hint}")
        if not unit.ready:
            raise CourseError(f"unit {slug!r} is planned, not written yet{self._choices}")
        return unit

    @property
    def _choices(self) -> str:
        return "; the units ready are " + ", ".join(unit.slug for unit in self.ready)

    def select(self, slugs: Iterable[str]) -> tuple[Unit, ...]:
        """The units named, or every ready one where none is named."""
        return tuple(self.unit(slug) for slug in slugs) or self.ready

    # --- where things are ---------------------------------------------------------------------

    def lesson(self, unit: Unit) -> Path:
        return self.root / "notebooks" / f"{unit.slug}.ipynb"

    def solution_folder(self, unit: Unit) -> Path:
        return self.root / "solutions" / unit.slug

    def solution(self, unit: Unit) -> Path:
        return self.solution_folder(unit) / f"{unit.slug}.ipynb"

    def exercise_folder(self, unit: Unit) -> Path:
        return self.root / "exercises" / unit.slug

    def exercise(self, unit: Unit) -> Path:
        return self.exercise_folder(unit) / f"{unit.slug}.ipynb"

    def answers_folder(self, unit: Unit) -> Path:
        return self.root / "tests" / "answers" / unit.slug

    def submitted_folder(self, unit: Unit, student: str) -> Path:
        return self.root / "submitted" / student / unit.slug

    @property
    def submitted(self) -> Path:
        return self.root / "submitted"

    @property
    def build(self) -> Path:
        return self.root / "build"

    @property
    def state(self) -> Path:
        """What grading remembers between runs: cut tests, results, history."""
        return self.root / ".autograder"

    @property
    def nbgrader_config(self) -> Path:
        return self.root / "nbgrader_config.py"

    @property
    def gradebook(self) -> Path:
        return self.root / "gradebook.db"

    def notebooks(self) -> Iterator[Path]:
        """Every notebook the course keeps in git."""
        for folder in ("notebooks", "solutions", "exercises"):
            for path in sorted((self.root / folder).rglob("*.ipynb")):
                if ".ipynb_checkpoints" not in path.parts:
                    yield path

    def unit_of(self, path: Path) -> Unit:
        """The unit whose exercise notebook `path` is, or is a copy of (known by its file name)."""
        return self.unit(path.stem)

    def unit_title(self, unit: Unit) -> str:
        """The first heading of the lesson; a planned unit has only its slug."""
        if not self.lesson(unit).is_file():
            return unit.slug.partition("-")[2].replace("-", " ").capitalize()
        for cell in notebook.read(self.lesson(unit)).cells:
            heading = re.search(r"^# +(.+)$", cell.source, re.MULTILINE)
            if cell.cell_type == "markdown" and heading:
                return heading[1].strip()
        raise CourseError(f"{self.lesson(unit)} has no heading; its first cell starts with '# '")


def _late(table: Any, where: str) -> LatePolicy:
    if table is None:
        return LatePolicy()
    table = asdict(LatePolicy()) | table
    _check_keys(table, _LATE_KEYS, f"{where}: late")
    for key, value in table.items():
        if value < 0 or (key != "grace_minutes" and value > 100):
            raise CourseError(f"{where}: late: {key} is {value}; expected 0 to 100")
    return LatePolicy(**table)


def _units(parts: list[Any], where: str) -> Iterator[Unit]:
    for number, part in enumerate(parts, start=1):
        _check_keys(part, _PART_KEYS, f"{where}: part {number}")
        for entry in part["units"]:
            name = entry.get("slug", "?") if isinstance(entry, dict) else "?"
            place = f"{where}: unit {name!r}"
            _check_keys(entry, _UNIT_KEYS, place)
            services = tuple(entry.get("services", ()))
            if not _SLUG.fullmatch(entry["slug"]):
                raise CourseError(f"{place}: a slug looks like '07-functions', '08r-review'")
            if entry["minutes"] < 1:
                raise CourseError(f"{place}: minutes is {entry['minutes']}; expected 1 or more")
            _check_choice(entry["status"], STATUSES, f"{place}: status")
            for service in services:
                _check_choice(service, SERVICES, f"{place}: service")
            yield Unit(
                slug=entry["slug"],
                part=part["title"],
                minutes=entry["minutes"],
                ready=entry["status"] == "ready",
                services=services,
            )


def _check_keys(table: Any, types: dict[str, type], where: str) -> None:
    if not isinstance(table, dict):
        raise CourseError(f"{where}: expected a table with {', '.join(types)}, found {table!r}")
    for key, value in table.items():
        if key not in types:
            hint = did_you_mean(key, types) or f"; the keys are {', '.join(types)}"
            raise CourseError(f"{where}: unknown key {key!r}{hint}")
        if type(value) is not types[key]:
            raise CourseError(f"{where}: {key} is {value!r}; expected {types[key].__name__}")
    for key in types:
        if key not in table and key not in _OPTIONAL:
            raise CourseError(f"{where}: {key} is missing")


def _check_choice(value: Any, choices: tuple[str, ...], where: str) -> None:
    if value not in choices:
        hint = did_you_mean(str(value), choices) or f"; expected one of {', '.join(choices)}"
        raise CourseError(f"{where} is {value!r}{hint}")
