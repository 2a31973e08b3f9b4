"""Everything that can go wrong on purpose.

AutograderError
├── UsageError            what a person gave is not usable; exit code 2
│   ├── CourseError       course.toml or the folders beside it
│   ├── NotebookError     a file that is not a notebook, or not in the form needed
│   └── AnswersError      a file of tests/answers/ that cannot be read
└── Fault                 ours: the work was not done, nobody is to blame; exit code 3
    └── Unavailable       services/: a server that this machine does not have

A message says what was found, what was expected and what to do, in one line.
"""

import difflib
from collections.abc import Iterable


class AutograderError(Exception):
    """Base of all; `exit_code` is what the command line leaves with."""

    exit_code = 3


class UsageError(AutograderError):
    exit_code = 2


class CourseError(UsageError):
    pass


class NotebookError(UsageError):
    pass


class AnswersError(UsageError):
    pass


class Fault(AutograderError):  # noqa: N818 - says whose fault it is
    pass


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """A clause for the end of a message: the nearest choice, or nothing."""
    near = difflib.get_close_matches(word, list(choices), n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""
