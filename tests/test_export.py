"""Grades for other systems: late days, rosters, and cells that are no formulas."""

import csv
import sqlite3
from contextlib import closing

import pytest
from commandline import run

from autograder import export
from autograder.course import LatePolicy
from autograder.errors import CourseError, UsageError
from autograder.export import Grades, Person

DUE = "2026-03-01 12:00:00"
POLICY = LatePolicy(grace_minutes=30, percent_a_day=10, cap_percent=50)


@pytest.mark.parametrize(
    "when, extension, points",
    [
        ("2026-03-01 11:59:59", 0, 20),
        ("2026-03-01 12:30:00", 0, 20),  # within the grace
        ("2026-03-01 12:31:00", 0, 18),  # a day begun
        ("2026-03-02 12:00:00", 0, 18),
        ("2026-03-02 12:00:01", 0, 16),
        ("2026-04-01 12:00:00", 0, 10),  # the cap
        ("2026-03-03 12:00:00", 2, 20),
        ("2026-03-04 12:00:00", 2, 18),
        (None, 0, 20),
    ],
)
def test_a_day_begun_costs_what_the_policy_says(when, extension, points):
    assert export.late_points(20, when, DUE, extension, POLICY) == points


def test_without_a_due_date_or_a_policy_nobody_is_late():
    assert export.late_points(20, "2027-01-01 00:00:00", None, 0, POLICY) == 20
    assert export.late_points(20, "2027-01-01 00:00:00", DUE, 0, LatePolicy()) == 20


@pytest.mark.parametrize(
    "value, cell",
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1+2", "'-1+2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "'  =1"),
        ("\t=1", "' =1"),
        ("a\r\nb", "a  b"),
        ("O'Neil, =", "O'Neil, ="),
        ("-", "-"),
        (20.0, 20),
        (2.5, 2.5),
        (-1, -1),
    ],
)
def test_no_cell_is_a_formula(value, cell):
    assert export.safe(value) == cell


def test_a_name_of_ten_megabytes_is_cut():
    assert len(export.safe("x" * 10**7)) == 500


GRADES = Grades(
    people=[
        Person("ada", "Ada", "=L", "ada@x.example", "1"),
        Person("bob", extensions={"01-tiny": 2}),
    ],
    units=["01-tiny", "02-later"],
    points={"ada": {"01-tiny": 9.5}, "bob": {"01-tiny": 10.0, "02-later": 3.0}},
    most={"01-tiny": 10, "02-later": 5},
)
WANTED = {
    "csv": [
        ["id", "first_name", "last_name", "email", "section", "01-tiny", "02-later", "total"],
        ["ada", "Ada", "'=L", "ada@x.example", "1", "9.5", "0", "9.5"],
        ["bob", "", "", "", "", "10", "3", "13"],
    ],
    "canvas": [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "01-tiny", "02-later"],
        ["Points Possible", "", "", "", "", "10", "5"],
        ["'=L, Ada", "", "ada", "ada@x.example", "1", "9.5", ""],
        ["bob", "", "bob", "bob", "", "10", "3"],
    ],
    "moodle": [
        ["ID number", "First name", "Last name", "Email address", "01-tiny", "02-later"],
        ["ada", "Ada", "'=L", "ada@x.example", "9.5", "-"],
        ["bob", "", "", "", "10", "3"],
    ],
}


@pytest.mark.parametrize("form", WANTED)
def test_each_system_gets_its_own_columns(form):
    text = export.as_text(export.FORMATS[form](GRADES))

    assert list(csv.reader(text.splitlines())) == WANTED[form]


def test_a_roster_has_people_and_extensions(tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text("\ufeffid,email,extension:01-tiny\nada,a@x.example,1.5\nbob,,\n")

    assert export.read_roster(path) == [
        Person("ada", email="a@x.example", extensions={"01-tiny": 1.5}),
        Person("bob"),
    ]


@pytest.mark.parametrize(
    "text, said",
    [
        ("name\nada\n", "line 2: no id; expected the columns id,"),
        ("id\nada\nada\n", "line 3: 'ada' is there twice"),
        ("id,extension:01-tiny\nada,soon\n", "is 'soon'; expected a number of days"),
    ],
)
def test_a_roster_that_is_wrong_names_its_line(tmp_path, text, said):
    path = tmp_path / "roster.csv"
    path.write_text(text)
    with pytest.raises(UsageError, match=said):
        export.read_roster(path)


def test_grades_of_a_class_with_a_late_policy(tiny):
    toml = tiny.root / "course.toml"
    toml.write_text(
        toml.read_text() + "\n[late]\npercent_a_day = 10\ngrace_minutes = 0\ncap_percent = 50\n"
    )
    for student, hour in (("ada", "10:00:00"), ("bob", "13:00:00")):
        folder = tiny.course.submitted_folder(tiny.unit, student)
        folder.mkdir(parents=True)
        text = tiny.exercise_path.read_text()
        stub = '    # YOUR CODE HERE\\n",\n    "    raise NotImplementedError()'
        assert stub in text
        (folder / "01-tiny.ipynb").write_text(text.replace(stub, "    return n * 2"))
        (folder / "timestamp.txt").write_text(f"2026-03-01 {hour} UTC")
    run(tiny.root, "grade", "01-tiny", "--isolation=process", "--jobs=1")
    with closing(sqlite3.connect(tiny.root / "gradebook.db")) as db, db:
        db.execute(f"UPDATE assignment SET duedate = '{DUE}'")
    (tiny.root / "roster.csv").write_text("id,last_name\nada,Lovelace\nzoe,Late\n")
    code, out, err = run(tiny.root, "export", "--roster", "roster.csv")

    assert code == 0, err
    assert out.splitlines()[1:] == ["ada,,Lovelace,,,10,10", "bob,,,,,9,9", "zoe,,Late,,,0,0"]
    code, out, _err = run(tiny.root, "export", "--format=moodle", "--output", "g.csv")
    assert "2 people, 1 units: g.csv" in out
    assert (tiny.root / "g.csv").read_text().startswith("ID number,")


def test_what_is_not_there_is_said(tiny):
    assert "grade a class first" in run(tiny.root, "export")[2]


@pytest.mark.parametrize(
    "line, said",
    [
        ("percent_a_day = 200", "percent_a_day is 200; expected 0 to 100"),
        ("percent_a_day = -1", "percent_a_day is -1; expected 0 to 100"),
        ("percent_a_dya = 1", "did you mean 'percent_a_day'"),
        ('cap_percent = "half"', "cap_percent is 'half'; expected int"),
    ],
)
def test_a_late_policy_that_is_wrong_is_named(tiny, line, said):
    toml = tiny.root / "course.toml"
    toml.write_text(f"{toml.read_text()}\n[late]\n{line}\n")
    with pytest.raises(CourseError, match=said):
        tiny.course  # noqa: B018 - reading it is the point
