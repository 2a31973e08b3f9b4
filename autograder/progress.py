"""What a learner has reached, in one small file beside the course and never in a notebook.

`.autograder/progress.json`: of each unit the last and the best points, and of each exercise how
many different answers were checked. A file that cannot be read is put aside, not trusted.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.models import Result, Status

VERSION = 1


def path_of(course: Course) -> Path:
    return course.state / "progress.json"


def load(course: Course) -> dict[str, dict[str, Any]]:
    """slug → {"points", "best", "max_points", "checked", "exercises": {name: {"attempts", …}}}."""
    path = path_of(course)
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] == VERSION and _is_well_formed(data["units"]):
            return data["units"]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError):
        pass
    _put_aside(path)
    return {}


def record(course: Course, result: Result, answers: Mapping[str, str]) -> dict[str, Any]:
    """Add a check of a unit to the file; the unit's entry. answers: exercise → its source."""
    units = load(course)
    before = units.get(result.unit, {})
    entry = {
        "points": result.points,
        "best": max(result.points, before.get("best", 0)),
        "max_points": result.max_points,
        "checked": datetime.now(UTC).isoformat(timespec="seconds"),
        "exercises": {
            name: _exercise(cells, answers.get(name, ""), before.get("exercises", {}).get(name, {}))
            for name, cells in result.exercises.items()
        },
    }
    save(course, units | {result.unit: entry})
    return entry


def save(course: Course, units: Mapping[str, Any]) -> None:
    """Replace the file in one step; OSError where the course's folder cannot be written."""
    path = path_of(course)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_text(json.dumps({"version": VERSION, "units": units}, indent=1) + "\n")
    partial.replace(path)


def _exercise(cells: tuple, answer: str, before: Mapping[str, Any]) -> dict[str, Any]:
    started = any(cell.status is not Status.NOT_STARTED for cell in cells)
    tried = hashlib.sha256(answer.encode()).hexdigest()[:12]
    again = tried == before.get("answer")
    return {
        "attempts": before.get("attempts", 0) + (started and not again),
        "passed": all(cell.status in (Status.PASSED, Status.NOT_GRADED) for cell in cells),
        "answer": tried,
    }


def _is_well_formed(units: Any) -> bool:
    return isinstance(units, dict) and all(
        isinstance(each, dict)
        and all(isinstance(each[key], int | float) for key in ("points", "best", "max_points"))
        and isinstance(each["exercises"], dict)
        and all(
            isinstance(one, dict) and isinstance(one["attempts"], int)
            for one in each["exercises"].values()
        )
        for each in units.values()
    )


def _put_aside(path: Path) -> None:
    number = 1
    while (kept := path.with_name(f"progress-unreadable-{number}.json")).exists():
        number += 1
    try:
        path.replace(kept)
    except OSError:
        return
