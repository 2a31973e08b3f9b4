"""The data that passes between the parts: frozen, and plain enough to be written down as JSON."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

RESULT_VERSION = 1


class Status(StrEnum):
    """What became of one test cell."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_STARTED = "not started"
    TIMED_OUT = "timed out"
    CRASHED = "crashed"
    NOT_GRADED = "not graded"


@dataclass(frozen=True)
class Unit:
    """One line of course.toml. `minutes` is a learner's time; `services` are servers it needs."""

    slug: str
    part: str
    minutes: int
    ready: bool
    services: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        return {"r": "review", "p": "project"}.get(self.slug[2], "unit")


@dataclass(frozen=True)
class CellResult:
    """The verdict on one test cell; `title` is its first comment, which a student may read."""

    grade_id: str
    exercise: str
    title: str
    points: float
    max_points: float
    status: Status
    hidden: bool = False
    message: str = ""


@dataclass(frozen=True)
class Result:
    """The verdict on one notebook."""

    unit: str
    cells: tuple[CellResult, ...]

    @property
    def points(self) -> float:
        return sum(cell.points for cell in self.cells)

    @property
    def max_points(self) -> float:
        return sum(cell.max_points for cell in self.cells)

    @property
    def exercises(self) -> dict[str, tuple[CellResult, ...]]:
        """The test cells by exercise, in the notebook's order."""
        grouped: dict[str, list[CellResult]] = {}
        for cell in self.cells:
            grouped.setdefault(cell.exercise, []).append(cell)
        return {exercise: tuple(cells) for exercise, cells in grouped.items()}

    def lost(self, exercise: str) -> set[str]:
        """Short names (`hidden-fresh-list`) of the tests of `exercise` that were not passed."""
        return {
            cell.grade_id.removeprefix(f"{exercise}-")
            for cell in self.exercises.get(exercise, ())
            if cell.status is not Status.PASSED
        }

    def to_json(self) -> dict[str, Any]:
        return {"version": RESULT_VERSION, **asdict(self)}
