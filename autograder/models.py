"""The data that passes between the parts: frozen, and plain enough to be written down as JSON."""

from collections.abc import Container
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

RESULT_VERSION = 2


class Status(StrEnum):
    """What became of one test cell."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_STARTED = "not started"
    TIMED_OUT = "timed out"
    CRASHED = "crashed"
    NOT_GRADED = "not graded"
    MANUAL = "needs manual grade"


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
class Limits:
    """What one submission may use. Time is wall-clock seconds; the rest are caps while it runs."""

    cell_seconds: float = 10
    test_seconds: float = 5
    submission_seconds: float = 120
    memory_mb: int = 1024
    disk_mb: int = 64
    files: int = 2000
    processes: int = 64
    output_kb: int = 256


@dataclass(frozen=True)
class Check:
    """One check that did not hold: the call, what came back, what was expected, the next step.

    `note` says where the two differ. `raised` is the exception's type and the student's line, where
    what came back is an exception. `words` is the message without the values of this case.
    """

    call: str
    got: str = ""
    expected: str = ""
    message: str = ""
    note: str = ""
    raised: str = ""
    words: str = ""

    def __str__(self) -> str:
        text = f"{self.call}: got {self.got}" if self.got else self.call
        text += f", expected {self.expected}" if self.got and self.expected else ""
        text += f"; {self.note}" if self.note else ""
        return f"{self.message} ({text})" if self.message else text


@dataclass(frozen=True)
class CellResult:
    """The verdict on one test cell; `title` is its first comment, which a student may read.

    message: what an instructor reads. lines: what the student may read of it, as (role, text); of a
    hidden test these are the next step and the kind of error, never a call or a value.
    """

    grade_id: str
    exercise: str
    title: str
    points: float
    max_points: float
    status: Status
    hidden: bool = False
    message: str = ""
    inside: bool = False  # ran whole among student code: a verdict of lower trust
    lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Result:
    """The verdict on one notebook."""

    unit: str
    cells: tuple[CellResult, ...]
    problem: str = ""  # why nothing of a submission could be read

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

    def changed_only(self, exercises: Container[str], before: "Result") -> "Result":
        """`before`, with the cells of `exercises` as they are here."""
        if self.problem or before.problem:
            return self
        kept = {cell.grade_id: cell for cell in before.cells if cell.exercise not in exercises}
        return replace(self, cells=tuple(kept.get(cell.grade_id, cell) for cell in self.cells))

    def lost(self, exercise: str) -> set[str]:
        """Short names (`hidden-fresh-list`) of the tests of `exercise` that were not passed."""
        return {
            cell.grade_id.removeprefix(f"{exercise}-")
            for cell in self.exercises.get(exercise, ())
            if cell.status is not Status.PASSED
        }

    def to_json(self) -> dict[str, Any]:
        cells = [dict(vars(cell)) for cell in self.cells]
        return {
            "version": RESULT_VERSION,
            "unit": self.unit,
            "cells": cells,
            "problem": self.problem,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Result":
        """The other end of `to_json`; ValueError for another version."""
        if data.get("version") != RESULT_VERSION:
            raise ValueError(f"a result of version {data.get('version')!r}")
        cells = (
            CellResult(
                **{
                    **cell,
                    "status": Status(cell["status"]),
                    "lines": tuple((role, text) for role, text in cell["lines"]),
                }
            )
            for cell in data["cells"]
        )
        return cls(data["unit"], tuple(cells), data["problem"])
