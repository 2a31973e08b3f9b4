"""The command line as a person meets it: its exit code and its two streams."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import click
from commandline import run
from tiny import nbgrader

from autograder import cli


def one_line_error(folder, *arguments):
    code, out, err = run(folder, *arguments)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1, err
    return err


def test_the_installed_command_answers_and_refuses():
    command = [Path(sys.executable).with_name("autograder"), "check", "nowhere.ipynb"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: cannot read nowhere.ipynb: No such file or directory\n"


def test_every_verb_has_help_with_an_example():
    for name, command in cli.cli.commands.items():
        text = command.get_help(click.Context(command, info_name=name))
        assert f"autograder {name}" in text.partition("Example:")[2], name


def test_an_unknown_unit_is_one_line(tiny):
    assert "did you mean '01-tiny'" in one_line_error(tiny.root, "validate", "01-tinny")


def test_a_typo_in_course_toml_is_one_line(tiny):
    path = tiny.root / "course.toml"
    path.write_text(path.read_text().replace("minutes", "minuets", 1))

    assert "unknown key 'minuets'; did you mean 'minutes'?" in one_line_error(tiny.root, "assign")


def test_a_solution_without_points_is_one_line(tiny):
    path = tiny.solution_path
    path.write_text(path.read_text().replace('"points": 4,', ""))

    assert "graded but has no points" in one_line_error(tiny.root, "assign")
    assert "graded but has no points" in one_line_error(tiny.root, "validate")


def test_a_notebook_that_is_no_json_is_one_line(tiny):
    tiny.solution_path.write_text("{")

    for verb in ("assign", "validate", "notebooks"):
        assert "is not a notebook: expected JSON" in one_line_error(tiny.root, verb)
    assert "expected JSON" in one_line_error(tiny.root, "check", str(tiny.solution_path))


def test_outside_of_a_course_is_one_line(tmp_path):
    assert "no course.toml in" in one_line_error(tmp_path, "validate")


def test_assign_check_fails_on_a_stale_exercise_and_assign_mends_it(tiny):
    tiny.change_cell("double-visible", "two", "2", path=tiny.exercise_path)

    code, _out, err = run(tiny.root, "assign", "--check")
    assert (code, "01-tiny.ipynb is not what" in err) == (1, True)

    assert run(tiny.root, "assign")[0] == 0
    assert run(tiny.root, "assign", "--check")[0] == 0


def test_notebooks_fix_brings_the_canonical_form(tiny):
    data = json.loads(tiny.lesson_path.read_text())
    tiny.lesson_path.write_text(json.dumps(data))

    assert run(tiny.root, "notebooks")[0] == 1
    assert run(tiny.root, "notebooks", "--fix")[0] == 0
    assert run(tiny.root, "notebooks", "--check")[0] == 0


def test_validate_names_the_broken_test_and_exits_1(tiny):
    tiny.change_cell("double-hidden-large", "2 * 10**30", "3")

    code, out, err = run(tiny.root, "validate")

    assert code == 1
    assert "01-tiny: not good" in out
    assert "the model solution loses 'double-hidden-large'" in err


def fill_in(tiny, answer):
    """The student's copy, somewhere else in the course's folder."""
    path = tiny.root / "mine/01-tiny.ipynb"
    path.parent.mkdir()
    shutil.copy(tiny.exercise_path, path)
    nb_text = path.read_text().replace(
        '    # YOUR CODE HERE\\n",\n    "    raise NotImplementedError()', answer
    )
    path.write_text(nb_text)
    return path


def test_check_shows_points_and_the_next_step(tiny):
    path = fill_in(tiny, "    return abs(n) * 2")

    code, out, _err = run(tiny.root, "check", str(path))

    assert code == 1
    assert "6 of 10 points" in out
    assert "failed a number below zero" in out
    assert "a debt doubles too" in out
    assert "-6" not in out, "a hidden test's values are nobody's business"


def test_check_of_full_marks_exits_0(tiny):
    code, out, _err = run(tiny.root, "check", str(fill_in(tiny, "    return n * 2")), "--json")

    assert code == 0
    cells = json.loads(out)["exercises"][0]["cells"]
    assert [cell["points"] for cell in cells] == [0, 4, 6]


def test_scores_without_a_gradebook_says_what_to_do(tiny):
    assert "make grade" in one_line_error(tiny.root, "scores", "01-tiny")


def test_a_sample_class_goes_through_nbgrader(tiny):
    assert run(tiny.root, "sample-class", "01-tiny", "--students", "5")[0] == 0
    manifest = tiny.root / "build/sample-class.json"
    due = json.loads(manifest.read_text())["due"]
    broken = next(
        each["id"]
        for each in json.loads(manifest.read_text())["students"]
        if each["kind"] == "unreadable"
    )
    nbgrader(tiny.root, "db", "student", "import", "build/sample-class.csv")
    nbgrader(tiny.root, "db", "assignment", "add", "01-tiny", f"--duedate={due}")
    nbgrader(tiny.root, "generate_assignment", "--force", "01-tiny")
    nbgrader(tiny.root, "autograde", "01-tiny", f"--CourseDirectory.student_id_exclude={broken}")

    code, out, err = run(tiny.root, "scores", "01-tiny", "--expected", str(manifest))

    assert code == 0, err
    assert out.count("sample-") == 5
    assert "nothing handed in" in out

    data = json.loads(manifest.read_text())
    data["students"][0]["points"]["double"] = 9
    manifest.write_text(json.dumps(data))
    code, _out, err = run(tiny.root, "scores", "01-tiny", "--expected", str(manifest))
    assert code == 1
    assert "expected 9" in err
