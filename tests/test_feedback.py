"""What students get back, on a small class with one hostile submission."""

import re
import sqlite3
from contextlib import closing
from html.parser import HTMLParser

import nbformat
import pytest
from commandline import run

from autograder import feedback, layout

HOSTILE = """
from IPython.display import HTML, display
print("<script>alert(1)</script>", "\\x1b[31mred\\x1b[0m", "\\u202e!")
display(HTML("<b>bold</b><script>alert(2)</script><img src=x onerror=alert(3)>"
             "<iframe src='https://example.org'></iframe><a href='javascript:alert(4)'>x</a>"))
def double(n):
    raise ValueError(f"<script>{n}</script>")
"""
ANSWERS = {
    "ada": "def double(n):\n    return n * 2",
    "bob": "def double(n):\n    return abs(n)",
    "mallory": HOSTILE,
    "zoe": None,
}
FORBIDDEN = {"base", "embed", "form", "iframe", "input", "link", "object", "script", "svg"}


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.links = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _value in attrs}
        self.links |= {value for name, value in attrs if name in ("href", "src")}


def hand_in(tiny, student, source):
    nb = nbformat.read(tiny.exercise_path, 4)
    if source is not None:
        next(cell for cell in nb.cells if cell.id == "double-answer").source = source
    path = tiny.course.submitted_folder(tiny.unit, student) / "01-tiny.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(nb, path)


@pytest.fixture
def graded(tiny):
    for student, source in ANSWERS.items():
        hand_in(tiny, student, source)
    code, _out, err = run(tiny.root, "grade", "01-tiny", "--isolation=process", "--jobs=1")
    assert code == 0, err
    return tiny


def pages(tiny):
    code, out, err = run(tiny.root, "feedback", "01-tiny", "--jobs=1")
    assert code == 0, err
    assert "4 pages in feedback/" in out
    return {
        student: (tiny.root / "feedback" / student / "01-tiny" / "01-tiny.html").read_text()
        for student in ANSWERS
    }


def test_each_student_reads_points_and_next_steps(graded):
    page = pages(graded)

    assert "10 of 10 points" in page["ada"]
    assert "Everything asked for is there" in page["ada"]
    assert "0 of 10 points" in page["bob"]
    assert "a debt doubles too" in page["bob"]
    assert "return abs(n)" in page["bob"]
    assert "You have not started this one" in page["zoe"]


def test_nothing_of_a_hidden_test_is_on_a_page(graded):
    for text in pages(graded).values():
        assert not any(each in text for each in ("-6", "10**30", "100000", "-3", "BEGIN HIDDEN"))


def test_nothing_that_a_student_wrote_runs_in_a_page(graded):
    page = pages(graded)["mallory"]
    found = Tags(page)

    assert not found.tags & FORBIDDEN
    assert not any(name.startswith("on") for name in found.attributes)
    assert all(link.startswith(("#01-tiny", "data:image/")) for link in found.links)
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert "<b>bold</b>" in page
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")


def test_what_a_person_wrote_counts_and_is_escaped(graded):
    place = layout.find(graded.root, "01-tiny")
    path = graded.root / "gradebook.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "UPDATE grade SET manual_score = 3 WHERE auto_score = 0 AND id IN (SELECT grade.id "
            "FROM grade JOIN submitted_notebook n ON n.id = grade.notebook_id "
            "JOIN submitted_assignment a ON a.id = n.assignment_id "
            "JOIN base_cell ON base_cell.id = grade.cell_id "
            "WHERE a.student_id = 'bob' AND base_cell.name = 'double-hidden-negative')"
        )
        db.execute("UPDATE comment SET manual_comment = '<i>nearly</i>'")
        db.execute("UPDATE student SET first_name = '<b>Bob', last_name = 'B' WHERE id = 'bob'")
    outcome = feedback.outcomes(place, ["bob"])[0]
    page = feedback.page(place, outcome, feedback.read_by_hand(place)["bob"])

    assert "3 of 10 points" in page
    assert "&lt;i&gt;nearly&lt;/i&gt;" in page
    assert "&lt;b&gt;Bob B" in page


def test_who_is_not_graded_is_named(graded):
    code, _out, err = run(graded.root, "feedback", "01-tiny", "--student", "nobody")

    assert code == 2
    assert err == "error: 01-tiny is not graded for nobody; run: autograder grade 01-tiny\n"


def test_a_unit_nobody_was_graded_in(tiny):
    code, _out, err = run(tiny.root, "feedback", "01-tiny")

    assert code == 2
    assert "has no results yet; run: autograder grade 01-tiny" in err


def test_a_submission_that_is_no_notebook_gets_a_page_that_says_so(tiny):
    folder = tiny.course.submitted_folder(tiny.unit, "eve")
    folder.mkdir(parents=True)
    (folder / "01-tiny.ipynb").write_text("{<script>")
    run(tiny.root, "grade", "01-tiny", "--isolation=process", "--jobs=1")
    run(tiny.root, "feedback", "01-tiny", "--jobs=1")
    page = (tiny.root / "feedback/eve/01-tiny/01-tiny.html").read_text()

    assert "Nothing in this notebook could be graded" in page
    assert "<script" not in page
