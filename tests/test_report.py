"""What an instructor reads of a class, with a mistake planted in a hidden test."""

import getpass
import re

import nbformat
import pytest
from commandline import run

from autograder import history, layout, notebook, report

RIGHT = "def double(n):\n    return n * 2"
NEARLY = "def double(n):\n    return abs(n) * 2"
NOTHING = None


def hand_in(tiny, student, source):
    nb = nbformat.read(tiny.exercise_path, 4)
    if source is not None:
        next(cell for cell in nb.cells if cell.id == "double-answer").source = source
    path = tiny.course.submitted_folder(tiny.unit, student) / "01-tiny.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nb, path)


def grade(tiny, *options):
    code, out, err = run(tiny.root, "grade", "01-tiny", "--isolation=process", "--jobs=1", *options)
    assert code == 0, err
    return out


@pytest.fixture
def room(tiny):
    for number in range(4):
        hand_in(tiny, f"right-{number}", RIGHT)
    for number in range(3):
        hand_in(tiny, f"nearly-{number}", NEARLY)
    hand_in(tiny, "nobody", NOTHING)
    return tiny


def made(tiny):
    place = layout.find(tiny.root, "01-tiny")
    from autograder import feedback

    return report.make(place, feedback.outcomes(place))


def test_numbers_of_a_class(room):
    grade(room)
    found = made(room)

    assert (found.mean, found.median, found.max_points) == (7.25, 8, 10)
    exercise = found.exercises[0]
    assert (exercise.passed, exercise.not_started) == (0.5, 0.125)
    negative = next(each for each in found.tests if each.name == "double-hidden-negative")
    assert negative.passed == 0.5
    assert negative.hidden
    assert found.needs_help == (("nobody", 0),)
    group = found.groups[0]
    assert (group.lost, len(group.students)) == (("a number below zero",), 3)
    assert "abs(n) * 2" in group.example


def test_a_sound_class_has_no_warning_but_what_is_hard(room):
    for number in range(12):
        hand_in(room, f"more-{number}", RIGHT)
    grade(room)

    assert made(room).warnings == ()


def test_a_test_that_contradicts_its_statement_is_named_first(room):
    nb = notebook.read(room.solution_path)
    cell = next(cell for cell in nb.cells if cell.id == "double-hidden-large")
    cell.source = cell.source.replace("2 * 10**30", "2 * 10**30 + 1")
    answer = next(cell for cell in nb.cells if cell.id == "double-answer")
    answer.source = answer.source.replace("return n + n", "return n + n + (n > 10**20)")
    notebook.write(notebook.canonical(nb), room.solution_path)
    room.assign()
    grade(room)
    code, out, _err = run(room.root, "report", "01-tiny")
    page = (room.root / "build/report/01-tiny.html").read_text()

    assert code == 0
    assert "things to look at first" in out
    first = page.partition("<h2>Points</h2>")[0]
    assert "4 of 4 students who have all the rest of it right lose" in first
    assert "a very large number" in first


def test_the_course_page_has_a_line_for_each_unit(room):
    grade(room)
    code, out, _err = run(room.root, "report", "--all")
    page = (room.root / "build/report/index.html").read_text()

    assert code == 0
    assert "build/report/index.html: the course" in out
    assert 'href="01-tiny.html"' in page
    assert "7.25 of 10" in page


def test_pages_run_nothing_and_escape_everything(room):
    hand_in(room, "mallory", "def double(n):\n    return '<script>alert(1)</script>\u202e'")
    hand_in(room, "mallory2", "def double(n):\n    return '<script>alert(1)</script>\u202e'")
    grade(room)
    run(room.root, "report", "01-tiny")
    page = (room.root / "build/report/01-tiny.html").read_text()

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page
    assert re.search(r"default-src 'none'; style-src 'sha256-[\w+/=]+'", page)
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)


@pytest.mark.parametrize("arguments", [(), ("01-tiny", "--all")])
def test_one_unit_or_all_of_them(tiny, arguments):
    code, _out, err = run(tiny.root, "report", *arguments)

    assert (code, err) == (2, "error: name one unit, or say --all\n")


def test_nothing_graded_is_a_sentence(tiny):
    assert "grade a class first" in run(tiny.root, "report", "--all")[2]
    assert "autograder grade 01-tiny" in run(tiny.root, "report", "01-tiny")[2]


def test_every_attempt_is_remembered(room):
    grade(room)
    hand_in(room, "nearly-0", RIGHT)
    grade(room)
    grade(room)
    place = layout.find(room.root, "01-tiny")
    mine = [each for each in history.read(place) if each.student == "nearly-0"]

    assert [each.points for each in mine] == [6, 10]
    assert mine[0].lost == ("double-hidden-negative",)
    assert history.attempts(place)["nearly-0"] == 2
    assert history.attempts(place)["right-0"] == 1
    assert sorted(history.attempts_by_exercise(place)["double"]) == [1, 1, 1, 1, 1, 1, 2]
    assert made(room).exercises[0].attempts == 1
    assert mine[0].by == getpass.getuser()
    with history.path_of(place).open("a") as file:
        file.write('{"cut o')
    assert len(list(history.read(place))) == 9


def test_correlation_of_a_test_with_the_rest():
    assert report.correlation({"a": 1, "b": 0, "c": 1}, {"a": 9, "b": 1, "c": 9}) == 1
    assert report.correlation({"a": 1, "b": 1, "c": 1}, {"a": 9, "b": 1, "c": 9}) is None
    assert report.correlation({"a": 1, "b": 0}, {"a": 9, "b": 1}) is None


def test_a_mended_test_shows_who_changes_before_it_is_kept(room):
    grade(room)
    nb = notebook.read(room.solution_path)
    cell = next(cell for cell in nb.cells if cell.id == "double-hidden-negative")
    cell.source = cell.source.replace("double(-3) == -6", "double(3) == 6")
    notebook.write(notebook.canonical(nb), room.solution_path)
    room.assign()
    before = {path: path.read_bytes() for path in room.root.rglob("*") if path.is_file()}
    out = grade(room, "--dry-run")
    kept = {path: path.read_bytes() for path in before}

    assert out.count("nearly-") == 3
    assert "double-hidden-negative 0 → 4" in out
    assert "3 of 8 would change; nothing was kept" in out
    assert kept == before
    grade(room)
    assert "0 of 8 would change" in grade(room, "--dry-run")
