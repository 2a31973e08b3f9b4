"""tests/answers/UNIT/EXERCISE.py: answers people would write, which test the tests.

Percent format, one block an answer:

    # %% right: recursion instead of a loop
    # %% wrong: mutable default argument · loses: hidden-fresh-list

`loses` names every test cell the answer must fail, without the exercise's name in front; all others
it must pass. `all` means each test cell of the exercise.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import AnswersError

ALL = "all"

_HEADER = re.compile(r"^# %%(.*)$", re.MULTILINE)
_RIGHT = re.compile(r"\s*right: (?P<title>.+?)\s*")
_WRONG = re.compile(r"\s*wrong: (?P<title>.+?) · loses: (?P<loses>[a-z0-9-]+(, *[a-z0-9-]+)*)\s*")


@dataclass(frozen=True)
class Answer:
    """One block. `loses` is empty for a right answer."""

    exercise: str
    title: str
    source: str
    loses: frozenset[str] = frozenset()

    @property
    def right(self) -> bool:
        return not self.loses

    def expected_losses(self, tests: Sequence[str]) -> frozenset[str]:
        """Of the short names `tests`, those this answer must fail."""
        return frozenset(tests) if ALL in self.loses else self.loses


def parse(text: str, exercise: str, name: str) -> tuple[Answer, ...]:
    """The blocks of one file; `name` is for messages."""
    headers = list(_HEADER.finditer(text))
    if not headers:
        raise AnswersError(f"{name} has no block; expected lines like '# %% right: a title'")
    answers = []
    for header, following in zip(headers, [*headers[1:], None], strict=True):
        line = text.count("\n", 0, header.start()) + 1
        match = _RIGHT.fullmatch(header[1]) or _WRONG.fullmatch(header[1])
        if match is None:
            raise AnswersError(
                f"{name}:{line}: found {header[0]!r}; expected '# %% right: TITLE' or "
                "'# %% wrong: TITLE · loses: TEST, TEST'"
            )
        source = text[header.end() : following.start() if following else None].strip("\n")
        loses = match.groupdict().get("loses") or ""
        answers.append(
            Answer(exercise, match["title"], source, frozenset(re.findall(r"[a-z0-9-]+", loses)))
        )
    return tuple(answers)


def read(folder: Path) -> dict[str, tuple[Answer, ...]]:
    """exercise → its answers, for every file of a unit's folder."""
    found = {}
    for path in sorted(folder.glob("*.py")):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise AnswersError(f"cannot read {path}: {error}") from None
        found[path.stem] = parse(text, path.stem, str(path))
    return found
