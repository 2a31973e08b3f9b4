import shutil

import pytest
from tiny import SOLUTION, make_notebook, shared_engine

from autograder import exam as exams
from autograder import grading
from autograder.models import Limits, Status
from autograder.submission import Own


def grade(tiny, answer=None):
    given = grading.stubs(tiny.course, tiny.unit)
    if answer is not None:
        given["double-answer"] = answer
    engine = shared_engine()
    exam = grading.open_exam(tiny.course, tiny.unit, engine)
    result = grading.grade(engine, exam, given).result
    return result.points, {cell.grade_id.removeprefix("double-"): cell for cell in result.cells}


def test_a_right_answer_gets_all_points(tiny):
    points, cells = grade(tiny, "def double(n):\n    return n * 2")

    assert points == 10
    assert {cell.status for cell in cells.values()} == {Status.PASSED}


def test_points_are_lost_test_by_test(tiny):
    points, cells = grade(tiny, "def double(n):\n    return abs(n) * 2")

    assert points == 6
    assert cells["hidden-negative"].status is Status.FAILED
    assert cells["hidden-negative"].title == "a number below zero"
    assert "a debt doubles too" in cells["hidden-negative"].message


def test_an_untouched_exercise_is_not_started(tiny):
    points, cells = grade(tiny)

    assert points == 0
    assert {cell.status for cell in cells.values()} == {Status.NOT_STARTED}


def test_an_answer_that_is_no_python_fails_and_the_rest_goes_on(tiny):
    points, cells = grade(tiny, "def double(n)\n    return 2 * n")

    assert points == 0
    assert {cell.status for cell in cells.values()} == {Status.FAILED}


def test_a_dead_kernel_costs_points_and_nothing_else(tiny):
    points, cells = grade(tiny, "import os\nos._exit(1)")

    assert points == 0
    assert {cell.status for cell in cells.values()} == {Status.FAILED}


def test_an_endless_loop_costs_one_test(tiny):
    points, cells = grade(tiny, "def double(n):\n    while n < 0:\n        pass\n    return 2 * n")

    assert points == 6
    assert cells["hidden-negative"].status is Status.TIMED_OUT


def test_without_the_solutions_hidden_tests_give_nothing(tiny):
    shutil.rmtree(tiny.solution_path.parent)

    points, cells = grade(tiny, "def double(n):\n    return n * 2")

    assert points == 0
    assert cells["visible"].status is Status.PASSED
    assert cells["hidden-large"].status is Status.NOT_GRADED


def test_the_exercises_own_folder_is_not_written_to(tiny):
    (tiny.solution_path.parent / "data.csv").write_text("1\n")
    tiny.assign()

    points, _cells = grade(tiny, "open('data.csv', 'w').close()\ndef double(n):\n    return 2 * n")

    assert points == 10
    assert (tiny.exercise_path.parent / "data.csv").read_text() == "1\n"


@pytest.mark.parametrize("source", ["", "# a title", "\n\n# a title\n# more\n"])
def test_a_test_cell_without_statements_proves_nothing(source):
    assert not grading.has_statements(source)


@pytest.fixture
def foreign(tmp_path):
    """The same exercise as another course has it: cells and tests in their order, one process."""
    cells = [("code", "plain", "factor = 2"), *SOLUTION]
    exam = exams.read(make_notebook(cells), "foreign", shared=True)
    return exams.prepare(shared_engine(), exam, tmp_path)


ADDED = {"": [Own("code", "factor = 3")], "setup": [Own("code", "def twice(n): return n + n")]}


def test_cells_that_a_student_added_run_in_a_course_from_elsewhere(foreign):
    answer = {"double-answer": "def double(n):\n    return twice(n)"}

    assert grading.grade(shared_engine(), foreign, answer, own=ADDED).result.points == 10
    assert grading.grade(shared_engine(), foreign, answer, own={}).result.points == 0


def test_the_students_copy_of_a_plain_cell_is_the_one_that_runs(foreign):
    answer = {"double-answer": "def double(n):\n    return factor * n"}

    assert grading.grade(shared_engine(), foreign, answer).result.points == 10
    assert grading.grade(shared_engine(), foreign, answer, own=ADDED).result.points == 0


PLAIN = """
import traceback
print(any("interactiveshell" in each.filename for each in traceback.extract_stack()))
"""


HOOK = 'get_ipython().events.register("pre_execute", lambda: None)'


@pytest.mark.parametrize("hook, slow", [("", "False"), (HOOK, "True")])
def test_plain_python_runs_without_ipython_until_a_cell_hooks_into_it(hook, slow):
    """IPython's way with a cell takes longer than most cells do."""
    with shared_engine().worker(Limits(), {}) as worker:
        cells = list(worker.cells([("first", hook), ("second", PLAIN)]))

    assert cells[1][1] == [["stream", "stdout", f"{slow}\n"]]


NAMES = """\
# names of its own
result = double(4)
assert result == 8, "eight"
count = 0
class Case:
    twice = double(1)
    def run(self, n):
        global count
        count += 1
        return double(n) + count
assert Case.twice == 2, "names of the student in the body of a class"
assert [Case().run(1), Case().run(1)] == [3, 4], "names of the test in a function"
assert [double(n) for n in (1, 2)] == [2, 4], "names of the student in a comprehension"
before = total
double(5)
assert total == before + 1, "the student's own names as they are now"
del result
try:
    result
    gone = False
except NameError:
    gone = True
assert gone, "what the test has deleted is gone"
"""
HELPERS = """\
total = 0
def result(n):
    return n * 2
def count(n):
    return result(n)
def double(n):
    global total
    total += 1
    return count(n)
"""


def test_a_test_has_names_of_its_own_and_the_student_keeps_theirs(tmp_path):
    answer = ("code", {"grade_id": "double-answer", "solution": True}, HELPERS)
    checks = [
        ("code", {"grade_id": f"double-hidden-{n}", "grade": True, "points": 1}, NAMES)
        for n in (1, 2)
    ]
    engine = shared_engine()
    exam = exams.prepare(engine, exams.read(make_notebook([answer, *checks]), "x"), tmp_path)
    result = grading.grade(engine, exam, {"double-answer": HELPERS}).result

    assert [cell.message for cell in result.cells if cell.status is not Status.PASSED] == []
    assert result.points == 2
