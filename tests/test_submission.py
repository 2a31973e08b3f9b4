from tiny import make_notebook

from autograder import notebook, submission


def source(nb, cell_id):
    return next(cell.source for cell in nb.cells if cell.id == cell_id)


def rebuilt(tiny, given):
    return submission.rebuild(
        notebook.read(tiny.solution_path), notebook.read(tiny.exercise_path), given
    )


def test_only_answer_cells_come_from_the_student(tiny):
    given = {"double-answer": "MINE", "double-visible": "assert True", "setup": "import os"}

    nb = rebuilt(tiny, given)

    assert source(nb, "double-answer") == "MINE"
    assert source(nb, "double-visible").startswith("assert double(2) == 4")
    assert source(nb, "setup") == "import math"


def test_a_missing_answer_is_the_stub_and_never_the_model_solution(tiny):
    nb = rebuilt(tiny, {})

    assert "raise NotImplementedError()" in source(nb, "double-answer")
    assert "return n + n" not in source(nb, "double-answer")


def test_of_duplicate_grade_ids_the_first_counts():
    cells = [("code", {"grade_id": "a", "solution": True}, text) for text in ("first", "second")]

    assert submission.answers(make_notebook(cells)) == {"a": "first"}


def test_odd_metadata_is_no_answer():
    nb = make_notebook([("code", "x", "1"), ("code", "y", "2")])
    nb.cells[0].metadata.nbgrader = ["grade_id"]
    nb.cells[1].metadata.nbgrader = {"grade_id": 5}

    assert submission.answers(nb) == {}
