"""Pairs of submissions that are more alike than chance: a reason to look, never a verdict.

copydetect's fingerprints (winnowing, Schleimer, Wilkerson, Aiken 2003) of the answers, without the
code that was given. Names and layout do not count: renaming changes nothing.
"""

import io
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

LENGTH = 25  # characters of filtered code in a row that count as the same
WINDOW = 10
SHARE = 0.8  # of the shorter submission
MOST = 20
ENOUGH = 30  # fingerprints, below which everybody's short answers are alike


@dataclass(frozen=True)
class Pair:
    """Two students, the share of the shorter submission that is in the other, and both texts."""

    first: str
    second: str
    share: float
    texts: tuple[str, str]


def is_there() -> bool:
    """copydetect is an extra: `pip install 'autograder[similar]'`."""
    try:
        import copydetect  # noqa: F401
    except ImportError:
        return False
    return True


def pairs(sources: Mapping[str, str], given: str) -> list[Pair]:
    """The most similar pairs of `sources` (student → answers), the most alike first.

    given: code that all of them were handed; it does not count.
    """
    boilerplate = list(_fingerprint(given, []).hashes)
    prints = {who: _fingerprint(text, boilerplate) for who, text in sources.items()}
    prints = {who: each for who, each in prints.items() if len(each.hashes) >= ENOUGH}
    found = []
    for one, other in combinations(sorted(prints), 2):
        share = _share(prints[one].hashes, prints[other].hashes)
        if share >= SHARE:
            found.append((share, one, other))
    found.sort(key=lambda each: (-each[0], each[1:]))
    return [
        Pair(one, other, share, (sources[one], sources[other]))
        for share, one, other in found[:MOST]
    ]


def _fingerprint(text: str, boilerplate: list[int]) -> Any:
    import copydetect

    logging.getLogger("copydetect").setLevel(logging.ERROR)
    return copydetect.CodeFingerprint(
        "answers.py",
        LENGTH,
        WINDOW,
        boilerplate=boilerplate,
        language="python",
        fp=io.StringIO(text),
    )


def _share(one: set[int], other: set[int]) -> float:
    return len(one & other) / min(len(one), len(other))
