import json

import nbformat
import pytest
from tiny import make_notebook

from autograder import notebook
from autograder.errors import NotebookError


def code(source="x = 1", **changes):
    return nbformat.v4.new_code_cell(source, **changes)


def canonical(*cells):
    return notebook.canonical(nbformat.v4.new_notebook(cells=list(cells)))


def test_canonical_form_has_no_trace_of_a_run():
    cell = code(execution_count=7, outputs=[nbformat.v4.new_output("stream", text="hi")])
    cell.metadata.update(
        collapsed=True, execution={"iopub.status.busy": "x"}, trusted=True, tags=["keep"]
    )

    [result] = canonical(cell).cells

    assert (result.execution_count, result.outputs) == (None, [])
    assert result.metadata == {"tags": ["keep"]}


def test_canonical_form_of_a_canonical_notebook_is_the_same_text():
    nb = canonical(code(), code(), nbformat.v4.new_markdown_cell("# A title\ntext"))
    text = notebook.dumps(nb)

    assert notebook.dumps(notebook.canonical(notebook.loads(text, "x"))) == text


def test_canonical_text_ends_in_one_newline_and_keeps_letters():
    text = notebook.dumps(canonical(code("name = 'Ünïcode'")))

    assert text.endswith("}\n")
    assert not text.endswith("\n\n")
    assert "Ünïcode" in text


def test_cell_ids_come_from_grade_id_then_name_then_text():
    graded = code("x", metadata={"nbgrader": {"grade_id": "clamp-answer", "solution": True}})
    named = code("y", metadata={"name": "why it fails"})
    said = nbformat.v4.new_markdown_cell("## Three kinds of parcel")
    kept = code("z", id="my-cell")

    ids = [cell.id for cell in canonical(graded, named, said, kept).cells]

    assert ids == ["clamp-answer", "why-it-fails", "three-kinds-of-parcel", "my-cell"]


def test_equal_cells_get_different_ids():
    first, second, third = canonical(code(), code(), code()).cells

    assert [first.id, second.id, third.id] == ["x-1", "x-1-2", "x-1-3"]


def test_short_nbgrader_metadata_is_filled_in():
    [cell] = canonical(
        code(metadata={"nbgrader": {"grade_id": "a-answer", "solution": True, "points": 3}})
    ).cells

    assert cell.metadata.nbgrader == {
        "cell_type": "code",
        "grade": False,
        "grade_id": "a-answer",
        "locked": False,
        "schema_version": 3,
        "solution": True,
        "task": False,
    }


@pytest.mark.parametrize(
    "text, reason",
    [
        ("{", "expected JSON"),
        ("[" * 100_000, "expected JSON"),
        ("[]", "expected an object with a list of cells"),
        ('{"cells": 5}', "expected an object with a list of cells"),
        ('{"cells": [], "nbformat": 3}', "has nbformat 3; only 4 is read"),
        (
            '{"cells": [{"cell_type": "odd"}], "nbformat": 4, "metadata": {}}',
            "not a valid notebook",
        ),
        ('{"cells": [5], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}', "not a valid"),
    ],
)
def test_a_file_that_is_no_notebook_is_refused_in_one_line(tmp_path, text, reason):
    path = tmp_path / "broken.ipynb"
    path.write_text(text)

    with pytest.raises(NotebookError, match=reason) as error:
        notebook.read(path)

    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_notebook_is_named(tmp_path):
    with pytest.raises(NotebookError, match=r"cannot read .*gone.ipynb: No such file"):
        notebook.read(tmp_path / "gone.ipynb")


def test_a_huge_notebook_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(notebook, "MAX_BYTES", 10)
    path = tmp_path / "big.ipynb"
    path.write_text(" " * 11)

    with pytest.raises(NotebookError, match="at most"):
        notebook.read(path)


def test_problem_names_the_first_line_that_differs(tmp_path):
    path = tmp_path / "a.ipynb"
    nb = make_notebook([("code", "one", "x = 1")])
    notebook.write(nb, path)
    assert notebook.problem(path) is None

    nb.cells[0].execution_count = 3
    notebook.write(nb, path)

    assert '"execution_count": 3' in notebook.problem(path)
    assert f"{path}:5" in notebook.problem(path)


def test_problem_sees_a_file_that_only_looks_different(tmp_path):
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps(make_notebook([("code", "one", "x = 1")])))

    assert notebook.problem(path)


@pytest.mark.parametrize(
    "grade_id, exercise",
    [
        ("add-tag-answer", "add-tag"),
        ("add-tag-visible", "add-tag"),
        ("add-tag-hidden-fresh-list", "add-tag"),
        ("setup", "setup"),
    ],
)
def test_exercise_is_the_grade_id_up_to_its_part(grade_id, exercise):
    cell = code(metadata={"nbgrader": {"grade_id": grade_id}})

    assert notebook.exercise(cell) == exercise


def test_every_notebook_of_the_course_is_canonical(course):
    problems = [problem for path in course.notebooks() if (problem := notebook.problem(path))]

    assert problems == []
