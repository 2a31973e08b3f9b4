"""Each invariant is broken by hand once, and must be named."""

import pytest
from tiny import shared_engine

from autograder import assignment, layout, notebook, validation


def validate(tiny):
    return "\n".join(validation.validate(tiny.course, tiny.unit, shared_engine()))


def test_a_good_unit_has_no_problems(tiny):
    assert validate(tiny) == ""


@pytest.mark.parametrize(
    "cell, old, new, named",
    [
        ("double-hints", "Hint 3", "Hint 3", None),
        ("double-hints", "<details><summary>Hint 3</summary>", "", "'double' has 2 hints"),
        ("double-hidden-large", "# a very large number\n", "", "does not start with a comment"),
        ("double-hidden-large", "### BEGIN", "x = 1\n### BEGIN", "code outside of its hidden"),
        ("double-visible", ', "two and two"', "", "line 1: an assert without a message"),
        ("double-statement", "Return", "Simply return", "says 'Simply'"),
        (
            "double-hidden-negative",
            'assert double(-3) == -6, "a debt doubles too"',
            'assert double(2) == 4, "two and two"',
            "the hidden test",
        ),
        ("double-answer", "return n + n", "return n + 1", "the model solution loses"),
        ("double-hidden-large", "assert double(10**30)", "assert 2 * 10**30", "untouched exercise"),
        ("double-hidden-large", "10**30", "-3", "wrong answer 'floats' does not lose"),
        ("double-hidden-large", "2 * 10**30", "'two'", "the model solution loses"),
    ],
)
def test_a_broken_cell_is_named(tiny, cell, old, new, named):
    tiny.change_cell(cell, old, new)

    problems = validate(tiny)

    assert (named in problems) if named else (problems == "")


@pytest.mark.parametrize(
    "old, new, named",
    [
        ("# %% right: times two", "# %% wrong: times two · loses: all", "1 right and 4 wrong"),
        ("return 2 * n", "return 2 * n + 1", "the right answer 'times two' loses 'visible'"),
        ("loses: hidden-large", "loses: hidden-lage", "loses 'hidden-lage', which is no test"),
        ("loses: hidden-large", "loses: hidden-negative", "'floats' loses 'hidden-large'"),
        ("loses: all", "loses: hidden-large, hidden-negative", "'prints' loses 'visible'"),
    ],
)
def test_answers_hold_what_they_say(tiny, old, new, named):
    text = tiny.answers_path.read_text()
    assert old in text
    tiny.answers_path.write_text(text.replace(old, new, 1))

    assert named in validate(tiny)


def test_answers_to_no_exercise_are_named(tiny):
    text = tiny.answers_path.read_text()
    tiny.answers_path.with_name("triple.py").write_text(text)

    assert "triple.py has answers to an exercise that does not exist" in validate(tiny)


@pytest.mark.parametrize(
    "old, new, named",
    [
        ("2 * 2", "2 / 0", "cell 'two-times-two' fails: ZeroDivisionError"),
        ("2 * 2", "open('left', 'w').close()", "leaves left in the folder"),
        ("2 * 2", "import os; os._exit(1)", "the lesson ends its kernel"),
    ],
)
def test_a_lesson_that_does_not_run_clean_is_named(tiny, old, new, named):
    tiny.change_cell("two-times-two", old, new, path=tiny.lesson_path)

    assert named in validate(tiny)


def test_a_lesson_without_a_link_to_its_exercise_is_named(tiny):
    tiny.change_cell("next", "../exercises/01-tiny/01-tiny.ipynb", "x", path=tiny.lesson_path)

    assert "the lesson does not link to its exercise" in validate(tiny)


def test_a_stale_exercise_is_named(tiny):
    tiny.change_cell("double-visible", "two", "2", path=tiny.exercise_path)

    assert "01-tiny.ipynb is not what its solution makes" in validate(tiny)


def test_points_outside_of_the_range_are_named(tiny):
    nb = notebook.read(tiny.solution_path)
    nb.cells[5].metadata.nbgrader.points = 1
    notebook.write(nb, tiny.solution_path)
    tiny.assign()

    assert "its points add up to 7; expected 10 to 20" in validate(tiny)


def test_a_visible_test_with_points_is_named(tiny):
    nb = notebook.read(tiny.solution_path)
    nb.cells[4].metadata.nbgrader.points = 1
    notebook.write(nb, tiny.solution_path)
    tiny.assign()

    assert "'double-visible' gives points" in validate(tiny)


def test_a_solution_outside_of_its_region_is_named(tiny, monkeypatch):
    solution = notebook.read(tiny.solution_path)
    exercise = assignment.exercise(solution, layout.load_settings(tiny.root / "no"), "x")
    exercise.cells[0].source += "\nreturn n + n"
    assert list(validation._leaks(solution, exercise)) == [
        "the solution in 'double-answer' is in the exercise notebook"
    ]


def test_folders_and_course_toml_agree(tiny):
    assert validation.folders(tiny.course) == []
    (tiny.root / "exercises/09-unknown").mkdir()
    (tiny.root / "notebooks/02-later.ipynb").write_text("{}")

    problems = "\n".join(validation.folders(tiny.course))

    assert "09-unknown is not a unit of course.toml" in problems
    assert "course.toml says '02-later' is planned" in problems


@pytest.mark.parametrize("slug", ["00-start-here", "07-functions"])
def test_every_ready_unit_holds(course, slug):
    assert validation.validate(course, course.unit(slug), shared_engine()) == []


def test_every_ready_unit_is_validated_here(course):
    assert [unit.slug for unit in course.ready] == ["00-start-here", "07-functions"]


def test_the_course_and_its_folders_agree(course):
    assert validation.folders(course) == []
