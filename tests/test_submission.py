import json

import pytest
from tiny import make_notebook

from autograder import submission


def test_of_duplicate_grade_ids_the_first_counts():
    cells = [("code", {"grade_id": "a", "solution": True}, text) for text in ("first", "second")]

    assert submission.answers(make_notebook(cells)) == {"a": "first"}


def test_odd_metadata_is_no_answer():
    nb = make_notebook([("code", "x", "1"), ("code", "y", "2")])
    nb.cells[0].metadata.nbgrader = ["grade_id"]
    nb.cells[1].metadata.nbgrader = {"grade_id": 5}

    assert submission.answers(nb) == {}


@pytest.mark.parametrize(
    "data", [b"{", b"[" * 100_000, b"[]", b'{"cells": 5}', b"\xff\xfe", b"", b"null"]
)
def test_a_file_that_is_no_notebook_is_a_sentence_for_one_student(data):
    read = submission.loads(data)

    assert read.answers == {}
    assert read.problem.startswith("not a notebook")


def test_cells_of_any_kind_do_not_stop_the_reading():
    cell = {"metadata": {"nbgrader": {"grade_id": "a"}}, "source": ["x = ", "1"]}
    data = json.dumps({"cells": [5, None, {}, {"metadata": 5}, cell]}).encode()

    assert submission.loads(data).answers == {"a": "x = 1"}


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "a.ipynb").symlink_to("/etc/passwd")

    assert submission.read(tmp_path / "a.ipynb").problem.startswith("cannot be read")


def test_cells_that_a_student_added_are_known_by_the_cell_before_them():
    def cell(source, name=None, kind="code"):
        data = {"nbgrader": {"grade_id": name}} if name else {}
        return {"cell_type": kind, "source": source, "metadata": data}

    cells = [cell("import os"), cell("a", "first"), cell("help", kind="markdown")]
    cells += [cell("b", "unknown"), cell("x = 1"), cell("y", kind="raw"), cell("c", "second")]
    read = submission.loads(json.dumps({"cells": cells}).encode())

    own = read.own({"first", "second"})

    assert own == {
        "": [submission.Own("code", "import os")],
        "first": [submission.Own("markdown", "help"), submission.Own("code", "x = 1")],
    }


def test_an_answer_that_is_too_long_says_so_when_it_is_run():
    cell = {"metadata": {"nbgrader": {"grade_id": "a"}}, "source": "#" * (2 * 2**20)}
    source = submission.loads(json.dumps({"cells": [cell]}).encode()).answers["a"]

    with pytest.raises(ValueError, match=r"2\.0 MB were handed in .* at most 1 MB"):
        exec(source)
