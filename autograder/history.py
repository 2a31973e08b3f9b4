"""Every grading of every submission, one JSON line each, beside the results.

`.autograder/history/UNIT.jsonl`: when and by whom, student, what was handed in and what it was
graded with (as hashes), points, and the tests that were lost. Lines are only ever added.
"""

import getpass
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from autograder.layout import Layout
from autograder.models import Result, Status


@dataclass(frozen=True)
class Attempt:
    """One grading. `work` is the same for the same submission, `exam` for the same tests.

    `answers` is exercise → a hash of what was written there; what was left as it was is not in it.
    """

    when: str
    student: str
    work: str
    exam: str
    points: float
    lost: tuple[str, ...]
    by: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


def path_of(layout: Layout) -> Path:
    return layout.state / "history" / f"{layout.name}.jsonl"


def add(
    layout: Layout,
    student: str,
    *,
    work: str,
    exam: str,
    results: Mapping[str, Result],
    answers: Mapping[str, str],
) -> None:
    """Add a line; one write, so that two graders' lines do not mix. answers: exercise → source."""
    cells = [cell for result in results.values() for cell in result.cells]
    attempt = Attempt(
        when=datetime.now(UTC).isoformat(timespec="seconds"),
        student=student,
        work=_short(work),
        exam=_short(exam),
        points=sum(cell.points for cell in cells),
        lost=tuple(cell.grade_id for cell in cells if cell.status is not Status.PASSED),
        by=_me(),
        answers={exercise: _short(source) for exercise, source in answers.items()},
    )
    path = path_of(layout)
    path.parent.mkdir(parents=True, exist_ok=True)
    line = json.dumps(asdict(attempt)) + "\n"
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        os.write(file, line.encode())
    finally:
        os.close(file)


def read(layout: Layout) -> Iterator[Attempt]:
    """All gradings, the oldest first; a line that was cut off is passed over."""
    try:
        text = path_of(layout).read_text(encoding="utf-8")
    except OSError:
        return
    for line in text.splitlines():
        try:
            data = json.loads(line)
            yield Attempt(**{**data, "lost": tuple(data["lost"])})
        except (ValueError, TypeError, KeyError):
            continue


def attempts(layout: Layout) -> dict[str, int]:
    """student → how many different submissions of theirs were graded."""
    found: dict[str, set[str]] = {}
    for each in read(layout):
        found.setdefault(each.student, set()).add(each.work)
    return {student: len(works) for student, works in found.items()}


def attempts_by_exercise(layout: Layout) -> dict[str, list[int]]:
    """exercise → of each student who wrote something there, how many different answers."""
    found: dict[str, dict[str, set[str]]] = {}
    for each in read(layout):
        for exercise, answer in each.answers.items():
            found.setdefault(exercise, {}).setdefault(each.student, set()).add(answer)
    return {exercise: [len(own) for own in of.values()] for exercise, of in found.items()}


def _me() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user without a name
        return str(os.getuid())


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
