"""What a student who knows this grader can still do, by form of test: each is expected to fail.

SECURITY.md says so in words. Whoever mends one finds its test passing, and takes the mark away.
"""

from pathlib import Path

import hostile
import pytest
from tiny import make_notebook

from autograder import exam as exams
from autograder import grading, probe
from autograder.engine import Engine
from autograder.errors import AutograderError
from autograder.sandbox import Isolation

BOTH_SIDES = """
names = ["b", "a"]
got = ordered(names)
assert got == sorted(names), "in the order of the alphabet"
"""
SIDE_BY_SIDE = """
for got, want in zip(ordered(["b", "c", "a"]), ["a", "b", "c"], strict=True):
    assert got == want, "in the order of the alphabet"
"""
NOT_CUT = """
match ordered(["b", "a"]):
    case ["a", "b"]:
        pass
    case _:
        raise AssertionError("in the order of the alphabet")
"""

SAYS_THE_SAME = """
import sys

if "autograder.encoding" in sys.modules:
    sys.modules["autograder.encoding"].encode = lambda value: 0


def ordered(names):
    return None
"""
READS_CONSTANTS = """
import sys


def ordered(names):
    frame = sys._getframe()
    while frame is not None:
        for each in frame.f_code.co_consts:
            if type(each) is tuple and len(each) == len(names) and each != tuple(names):
                return list(each)
        frame = frame.f_back
    return []
"""
ENDS_IT = """
import sys


def ordered(names):
    raise sys.modules["autograder.reporter"].Stop
"""


@pytest.fixture(scope="module")
def engine():
    try:
        engine = Engine(Isolation.NAMESPACES)
    except AutograderError as error:
        pytest.skip(f"{error} · {probe.NAMESPACES_REPAIR}")
    with engine:
        yield engine


def limit(test: str, answer: str, reason: str, name: str):
    return pytest.param(test, answer, id=name, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize(
    "test, answer",
    [
        limit(
            BOTH_SIDES,
            SAYS_THE_SAME,
            "both sides of this comparison are read in the student's process, which was handed the "
            "list that the right side is made of: compare with plain data",
            "both-sides",
        ),
        limit(
            SIDE_BY_SIDE,
            READS_CONSTANTS,
            "expected values in one expression with a call of the student's go where it goes: give "
            "them a line of their own",
            "side-by-side",
        ),
        limit(
            NOT_CUT,
            ENDS_IT,
            "a test that cannot be cut runs whole among student code, and is marked `inside`",
            "inside",
        ),
    ],
)
def test_a_wrong_answer_that_knows_this_grader_gains_nothing(
    engine: Engine, tmp_path: Path, test: str, answer: str
):
    right = "def ordered(names):\n    return sorted(names)"
    cells = [
        ("code", {"grade_id": "ordered-answer", "solution": True}, right),
        ("code", {"grade_id": "ordered-hidden-all", "grade": True, "points": 1}, test.strip()),
    ]
    exam = exams.read(make_notebook(cells), "limits", limits=hostile.LIMITS)
    exam = exams.prepare(engine, exam, tmp_path)

    assert grading.grade(engine, exam, {"ordered-answer": right}).result.points == 1
    assert grading.grade(engine, exam, {"ordered-answer": answer}).result.points == 0
