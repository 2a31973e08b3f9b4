"""A learner's own check: what it says, what it keeps, and what it never tells."""

import json
import os
import shutil
import threading
import time

import nbformat
import pytest
from tiny import make_notebook, shared_engine

from autograder import copies, grading, notebook, progress
from autograder import exam as exams
from autograder.errors import AutograderError, CourseError, Fault, NotebookError, UsageError
from autograder.judge import describe
from autograder.models import Status
from autograder.selfcheck import ADVICE, Checker
from autograder.wire import Raised


@pytest.fixture
def checker(tiny):
    with Checker(tiny.course) as checker:
        yield checker


def answer(tiny, source):
    """Write an answer into the exercise notebook; its path."""
    path = tiny.course.exercise(tiny.unit)
    nb = nbformat.read(path, 4)
    next(cell for cell in nb.cells if cell.id == "double-answer").source = source
    nbformat.write(nb, path)
    return path


def test_from_the_stub_to_full_marks(tiny, checker):
    path = tiny.course.exercise(tiny.unit)
    steps = [checker.check(path)]
    steps += [checker.check(answer(tiny, f"def double(n):\n    return {x}")) for x in ("n", "n*2")]

    assert [(each["points"], each["exercises"][0]["status"]) for each in steps] == [
        (0, "not started"),
        (0, "started"),
        (10, "passed"),
    ]
    assert [each["exercises"][0]["hint"] for each in steps] == [1, 1, 0]
    assert [each["exercises"][0]["attempts"] for each in steps] == [0, 1, 2]
    assert steps[0]["exercises"][0]["title"] == "Double"
    assert progress.load(tiny.course)["01-tiny"]["best"] == 10
    json.dumps(steps)


def test_hints_grow_with_different_answers_only(tiny, checker):
    hints = []
    for wrong in ("n", "n", "n+1", "n+2", "n+3"):
        report = checker.check(answer(tiny, f"def double(n):\n    return {wrong}"))
        hints.append(report["exercises"][0]["hint"])

    assert hints == [1, 1, 2, 3, 3]


def test_a_visible_test_shows_its_values_and_a_hidden_one_its_next_step(tiny, checker):
    cells = checker.check(answer(tiny, "def double(n):\n    return abs(n)"))["exercises"][0][
        "cells"
    ]
    shown = {cell["grade_id"]: cell["message"] for cell in cells}

    assert shown["double-visible"] == "double(2)\nreturned 2\nexpected 4\ntwo and two"
    assert shown["double-hidden-negative"] == "a debt doubles too"


@pytest.mark.parametrize(
    "trick",
    [
        "raise ValueError(f'{n} was asked')",
        "raise type(f'Asked{n}', (Exception,), {})()",
        "raise type(f'Asked{n}', (KeyError,), {'__module__': 'builtins'})(n)",
    ],
)
def test_an_error_does_not_carry_a_hidden_case_out(tiny, checker, trick):
    source = f"def double(n):\n    if n == 2:\n        return 4\n    {trick}"
    report = checker.check(answer(tiny, source))
    hidden = [cell for cell in report["exercises"][0]["cells"] if cell["hidden"]]

    assert all("raised" in cell["message"] and "line 4" in cell["message"] for cell in hidden)
    assert [cell["message"].split("\n")[-1] for cell in hidden] == [
        "a debt doubles too",
        "whole numbers have no limit",
    ]
    assert "-3" not in json.dumps(report)
    assert "10000" not in json.dumps(report)


@pytest.mark.parametrize(
    "source, got, next_step",
    [
        (
            "def double(n)\n    return 2",
            "your cell stops with SyntaxError: expected ':' (line 1 of",
            "Mend",
        ),
        ("print(nn)\ndef double(n):\n    return 2", "your cell stops with NameError", "Mend this"),
        ("exit()", "your cell stops with SystemExit: exit() would end", "Mend this first"),
        ("# to do", "raised NameError", "keep the def line as it was given"),
        ("def double(n):\n    return nn", "raised NameError", "Restart Kernel and Run All"),
        ("def double(n):\n    return double(n)", "raised RecursionError", "which case stops it"),
        ("double = 'a text'", "raised TypeError", "no function any more"),
        ("def double(n):\n    import no_such\n", "raised ModuleNotFoundError", "in a cell of your"),
    ],
)
def test_a_slip_is_not_answered_with_a_lesson(tiny, checker, source, got, next_step):
    report = checker.check(answer(tiny, source))
    for cell in report["exercises"][0]["cells"]:
        if cell["hidden"]:
            assert cell["lines"][0][1].startswith(got)
            assert next_step in cell["lines"][-1][1]
        else:
            assert cell["lines"][-1][0] == "next"


def test_a_stub_outside_of_a_function_is_not_started(tiny, checker):
    path = tiny.course.solution(tiny.unit)
    nb = nbformat.read(path, 4)
    cell = next(cell for cell in nb.cells if cell.id == "double-answer")
    cell.source = "### BEGIN SOLUTION\ndef double(n):\n    return 2 * n\n### END SOLUTION"
    nbformat.write(nb, path)
    exercise = checker.check(answer(tiny, notebook.stub(cell.source)))["exercises"][0]

    assert exercise["status"] == "not started"
    said = [cell["lines"] for cell in exercise["cells"]]
    assert said == [[["next", ADVICE[Status.NOT_STARTED]]]] * len(said)


def test_a_stub_that_stands_below_an_answer_hides_nothing(tiny, checker):
    source = "def double(n):\n    return n + 1\nraise NotImplementedError()"
    exercise = checker.check(answer(tiny, source))["exercises"][0]

    assert exercise["status"] == "started"
    assert "double(" in exercise["cells"][0]["message"]


@pytest.mark.parametrize(
    "source",
    [
        "def double(n):\n    raise NotImplementedError()\n    return n * 2",
        "def double(n):\n    if n > 0:\n        return n * 2\n    raise NotImplementedError()",
    ],
)
def test_the_stubs_last_line_was_left_in(tiny, checker, source):
    exercise = checker.check(answer(tiny, source))["exercises"][0]

    assert exercise["status"] == "started"
    failed = [cell for cell in exercise["cells"] if cell["status"] != "passed"]
    assert failed
    assert all("take that line out" in cell["lines"][-1][1] for cell in failed)


REFUSES = "# what is refused\nimport pytest\nwith pytest.raises(ValueError):\n    double(None)"


@pytest.mark.parametrize(
    "body, said",
    [
        ("return n", "No error was raised where there has to be one"),
        ("return n * 2", "The statement asks for another error here"),
    ],
)
def test_a_refusal_that_did_not_come_is_said_in_words(tmp_path, body, said):
    answered = ("code", {"grade_id": "double-answer", "solution": True})
    hidden = ("code", {"grade_id": "double-hidden-refuse", "grade": True, "points": 1}, REFUSES)
    right = "def double(n):\n    if n is None:\n        raise ValueError\n    return 2 * n"
    nb = make_notebook([(*answered, right), hidden])
    exam = exams.prepare(shared_engine(), exams.read(nb, "double"), tmp_path)
    wrong = {"double-answer": f"def double(n):\n    {body}"}
    (cell,) = grading.grade(shared_engine(), exam, wrong).result.cells

    assert cell.lines[-1][0] == "next"
    assert said in cell.lines[-1][1]


def test_a_syntax_error_names_the_line_of_the_cell(tiny, checker):
    cell = checker.check(answer(tiny, "def double(n)\n    return 2"))["exercises"][0]["cells"][0]

    assert cell["lines"][0][1].endswith("(line 1 of your cell)")


FORGED = """
def double(n):
    raise type("N" + str(abs(n)), (KeyError,), {"__module__": "django.urls.exceptions"})(n)
"""


@pytest.mark.parametrize(
    "source, kind",
    [
        (FORGED, "raised KeyError"),
        ("import json\ndef double(n):\n    json.loads('{')", "raised JSONDecodeError"),
    ],
)
def test_a_library_error_is_named_and_one_of_the_students_own_is_not(tiny, checker, source, kind):
    cells = checker.check(answer(tiny, source))["exercises"][0]["cells"]

    assert [cell["lines"][0][1].partition(" (")[0] for cell in cells if cell["hidden"]] == [
        kind
    ] * 2


def test_the_name_of_a_cell_that_came_out_of_the_worker_is_not_shown():
    forged = Raised(("ValueError",), "", "the argument was 41-given", 3)

    assert describe(forged) == "ValueError (line 3 of a given cell)"


def test_nothing_secret_is_in_a_report(tiny, checker):
    text = json.dumps(checker.check(answer(tiny, "def double(n):\n    return 0")))

    assert not any(each in text for each in ("-6", "10**30", "BEGIN HIDDEN", "n + n"))


def test_without_solutions_only_visible_tests_count_and_it_says_so(tiny, checker):
    shutil.rmtree(tiny.course.root / "solutions")
    report = checker.check(answer(tiny, "def double(n):\n    return n * 2"))

    assert not report["hidden"]
    assert "Only the visible tests" in report["tests"]
    assert report["exercises"][0]["status"] == "passed"
    with pytest.raises(CourseError, match="no model solutions"):
        copies.solution(tiny.course, tiny.course.exercise(tiny.unit), "double")


@pytest.mark.parametrize("content", ["", "{", '{"cells": 3}', '{"cells": [], "nbformat": 4}'])
def test_a_broken_notebook_is_said_and_the_next_check_works(tiny, checker, content):
    path = tiny.course.exercise(tiny.unit)
    good = path.read_text()
    path.write_text(content)
    with pytest.raises((NotebookError, UsageError)):
        checker.check(path)
    path.write_text(good)

    assert checker.check(path)["points"] == 0


def test_a_check_can_be_cancelled_and_the_next_one_works(tiny, checker):
    checker.check(tiny.course.exercise(tiny.unit))
    path = answer(tiny, "def double(n):\n    while True:\n        pass")
    threading.Timer(0.5, checker.cancel).start()
    started = time.monotonic()
    with pytest.raises(Fault):
        checker.check(path)

    assert time.monotonic() - started < 4  # five seconds a test is what it would take
    assert checker.check(answer(tiny, "def double(n):\n    return n * 2"))["points"] == 10


def test_a_changed_course_is_read_anew(tiny, checker):
    path = answer(tiny, "def double(n):\n    return n * 2")
    checker.check(path)
    solution = tiny.course.solution(tiny.unit)
    solution.write_text(solution.read_text().replace("== 4", "== 5"))
    os.utime(solution, ns=(1, 1))

    cells = checker.check(path)["exercises"][0]["cells"]
    assert cells[0]["status"] == "failed"


def test_progress_that_cannot_be_read_is_put_aside(tiny, checker):
    checker.check(answer(tiny, "def double(n):\n    return n * 2"))
    path = progress.path_of(tiny.course)
    for content in ("{", "[]", '{"version": 1, "units": {"01-tiny": {"points": "x"}}}'):
        path.write_text(content)
        assert progress.load(tiny.course) == {}
    assert len(list(path.parent.glob("progress-unreadable-*.json"))) == 3


def test_the_best_score_stays(tiny, checker):
    checker.check(answer(tiny, "def double(n):\n    return n * 2"))
    checker.check(answer(tiny, "def double(n):\n    return 0"))

    entry = progress.load(tiny.course)["01-tiny"]
    assert (entry["points"], entry["best"]) == (0, 10)


def test_a_model_solution_wants_an_attempt_first(tiny, checker):
    path = tiny.course.exercise(tiny.unit)
    checker.check(path)
    with pytest.raises(AutograderError, match="first wants an attempt"):
        copies.solution(tiny.course, path, "double")
    checker.check(answer(tiny, "def double(n):\n    return 0"))

    for name in ("double", "1"):
        assert copies.solution(tiny.course, path, name) == "def double(n):\n    return n + n"
    with pytest.raises(UsageError, match="did you mean 'double'"):
        copies.solution(tiny.course, path, "dobule")


def test_a_reset_keeps_what_was_there(tiny):
    path = answer(tiny, "first = 1")
    copies.reset(tiny.course, path, "double")
    answer(tiny, "second = 2")
    kept = copies.reset(tiny.course, path, "double")

    assert [each.name for each in kept] == ["double-answer-2.py"]
    assert kept[0].with_name("double-answer-1.py").read_text() == "first = 1\n"
    assert kept[0].read_text() == "second = 2\n"
    assert "raise NotImplementedError()" in path.read_text()
    assert copies.reset(tiny.course, path, "double") == []


def test_a_message_with_a_case_in_it_is_told_without_the_case(tiny, checker):
    solution = tiny.course.solution(tiny.unit)
    text = solution.read_text()
    told = 'f\\"{-3} is below zero: \\" + str(1)'
    assert '\\"a debt doubles too\\"' in text
    for message, words in (
        ('f\\"{-3 - 4}: a debt doubles\\"', "a debt doubles"),
        ('f\\"a debt of {str(-7)} doubles\\"', "a debt of … doubles"),
        (told, ""),
    ):
        solution.write_text(text.replace('\\"a debt doubles too\\"', message))
        report = checker.check(answer(tiny, "def double(n):\n    return abs(n) * 2"))
        cells = {cell["grade_id"]: cell for cell in report["exercises"][0]["cells"]}

        assert cells["double-hidden-negative"]["message"] == words
