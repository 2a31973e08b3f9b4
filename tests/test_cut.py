"""The cut: test cells as authors write them say in two halves what they say whole.

tests/cells/cells.py has each with a right answer and a wrong one.
"""

import ast
import asyncio
import re
import traceback

import pytest
from _pytest import outcomes
from tiny import ROOT, make_notebook, shared_engine

from autograder import exam as exams
from autograder import grading
from autograder.models import Status
from autograder.pieces import words_of


def read():
    text = (ROOT / "tests" / "cells" / "cells.py").read_text()
    for block in re.split(r"^# %% ", text, flags=re.MULTILINE)[1:]:
        name, _newline, rest = block.partition("\n")
        yield name, *re.split(r"^# ----\n", rest, flags=re.MULTILINE)


CELLS = {name: parts for name, *parts in read()}
IDS = [re.sub(r"\W+", "-", name) for name in CELLS]


def native(test, answer):
    """Run whole, as in a student's kernel; the exception, if any."""
    namespace = {"__name__": "__main__"}
    try:
        exec(answer, namespace)
        code = compile(test, "<test>", "exec", flags=0x2000)  # top-level await
        made = eval(code, namespace)
        if made is not None:
            asyncio.run(made)
    except (Exception, outcomes.Failed) as error:
        return error
    return None


@pytest.fixture(scope="module")
def exam(tmp_path_factory):
    cache = tmp_path_factory.mktemp("exams")
    found = {}
    for name, (test, right, _wrong) in zip(IDS, CELLS.values(), strict=True):
        answer = ("code", {"grade_id": f"{name}-answer", "solution": True}, right)
        checks = ("code", {"grade_id": f"{name}-hidden-x", "grade": True, "points": 1}, test)
        found[name] = exams.read(make_notebook([answer, checks]), name)
    return {name: exams.prepare(shared_engine(), each, cache) for name, each in found.items()}


def graded(exam, name, answer):
    result = grading.grade(shared_engine(), exam[name], {f"{name}-answer": answer}).result
    return result.cells[0]


@pytest.mark.parametrize("name, parts", list(zip(IDS, CELLS.values(), strict=True)), ids=IDS)
def test_two_halves_say_what_the_whole_says(exam, name, parts):
    test, right, wrong = parts
    assert native(test, right) is None, "".join(traceback.format_exception(native(test, right)))
    assert native(test, wrong) is not None, "the wrong answer has to be wrong"

    assert exam[name].plans[1].why_inside == ""
    assert graded(exam, name, right).status is Status.PASSED, graded(exam, name, right).message
    assert graded(exam, name, wrong).status is Status.FAILED


def test_expected_values_do_not_go_to_the_worker(exam):
    plan = exam["equal"].plans[1]

    assert 4 not in worker_constants(plan)
    assert "twice" not in worker_constants(plan)
    assert 2 in worker_constants(plan)


def worker_constants(plan):
    found = set()
    waiting = [compile(plan.cut.worker, "<test>", "exec")]
    while waiting:
        for each in waiting.pop().co_consts:
            if hasattr(each, "co_consts"):
                waiting.append(each)
            else:
                found.add(each)
    return found


FAKE = """\
# the pages that are asked for
def page(number):
    if number > 3:
        raise LookupError("page 4 was asked for: which one is the last?")
    return [number]
assert fetch(page) == [1, 2, 3], "three pages"
"""


@pytest.mark.parametrize(
    "body, said",
    [
        ("[page(n)[0] for n in range(1, 9)]", "page 4 was asked for: which one is the last?"),
        ("[page(n)[1] for n in range(1, 4)]", "three pages"),
        ("[page('1') for n in range(1, 4)]", "three pages"),
    ],
)
def test_an_error_on_the_way_to_a_check_has_the_authors_words(tmp_path, body, said):
    answer = ("code", {"grade_id": "fetch-answer", "solution": True})
    checks = ("code", {"grade_id": "fetch-hidden-x", "grade": True, "points": 1}, FAKE)
    right = "def fetch(page):\n    return [page(n)[0] for n in range(1, 4)]"
    nb = make_notebook([(*answer, right), checks])
    exam = exams.prepare(shared_engine(), exams.read(nb, "fetch"), tmp_path)
    result = grading.grade(
        shared_engine(), exam, {"fetch-answer": f"def fetch(page):\n    return {body}"}
    ).result

    assert result.cells[0].lines[-1] == ("next", said)


@pytest.mark.parametrize(
    "message, words",
    [
        ('"count again"', "count again"),
        ('f"{n}: count again"', "count again"),
        ('f"for {n}: count again"', "count again"),
        ('f"{n} has no half: count again"', "\u2026 has no half: count again"),
        ('("after", n, f"of {m}")', "after of \u2026"),
        ('(f"minute {n}: {why}", "count again")', "count again"),
    ],
)
def test_the_authors_words_go_without_values(message, words):
    assert words_of(ast.parse(message, mode="eval").body) == words


DATACLASS = """\
from dataclasses import dataclass
@dataclass(frozen=True, order=True)
class Weight:
    grams: int
"""
PLAIN = """\
class Weight:
    def __init__(self, grams): self.grams = grams
    def __eq__(self, other): return self.grams == other.grams
    def __lt__(self, other): return self.grams < other.grams
"""
WEIGHTS = """\
one, same, other = Weight(1), Weight(1), Weight(2)
assert one == same, "equal"
assert not one == other, "not equal"
assert [one < other, other < one, one > other] == [True, False, False], "ordered"
assert sorted([other, one]) == [one, other], "in a list"
assert {"a": one} == {"a": same}, "in a dict"
"""


@pytest.mark.parametrize(
    "source, points",
    [
        (DATACLASS, 1),
        (PLAIN, 1),
        (DATACLASS.replace("frozen=True", "eq=False").replace(", order=True", ""), 0),
        (PLAIN.replace("return self.grams ==", "return self.grams is not"), 0),
        (PLAIN.replace("def __lt__", "def less"), 0),
    ],
    ids=["dataclass", "plain", "not equal", "wrongly equal", "not ordered"],
)
def test_objects_of_a_students_class_are_compared_by_what_the_class_says(tmp_path, source, points):
    answer = ("code", {"grade_id": "weight-answer", "solution": True}, DATACLASS)
    checks = ("code", {"grade_id": "weight-hidden-x", "grade": True, "points": 1}, WEIGHTS)
    exam = exams.prepare(
        shared_engine(), exams.read(make_notebook([answer, checks]), "weight"), tmp_path
    )
    result = grading.grade(shared_engine(), exam, {"weight-answer": source}).result

    assert exam.plans[1].why_inside == ""
    assert result.points == points, result.cells[0].message
