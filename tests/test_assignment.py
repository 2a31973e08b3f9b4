import shutil

import pytest
from tiny import ROOT, SOLUTION, make_notebook, nbgrader

from autograder import assignment, layout, notebook
from autograder.errors import NotebookError


def make(tiny):
    return assignment.build(tiny.solution_path.parent, settings(tiny))


def settings(tiny):
    return layout.load_settings(tiny.course.nbgrader_config)


def stale(tiny):
    return assignment.stale(tiny.solution_path.parent, tiny.exercise_path.parent, settings(tiny))


def test_students_get_stubs_and_titles_only(tiny):
    cells = {cell.id: cell.source for cell in notebook.read(tiny.exercise_path).cells}

    assert cells["double-answer"] == (
        "def double(n):\n    # YOUR CODE HERE\n    raise NotImplementedError()"
    )
    assert cells["double-hidden-negative"] == "# a number below zero"
    assert cells["double-visible"] == SOLUTION[4][2]


def test_the_exercise_is_canonical(tiny):
    assert notebook.problem(tiny.exercise_path) is None


def test_nbgrader_makes_the_same_files(tiny, tmp_path):
    (tiny.solution_path.parent / "prices.csv").write_text("sku,cents\n")
    ours = make(tiny)
    shutil.rmtree(tiny.exercise_path.parent)

    nbgrader(tiny.root, "generate_assignment", "01-tiny")

    folder = tiny.exercise_path.parent
    theirs = {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    assert theirs == ours


@pytest.mark.parametrize("slug", ["00-start-here", "07-functions"])
def test_nbgrader_makes_the_committed_exercises(tmp_path, slug):
    for name in ("nbgrader_config.py", f"solutions/{slug}"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        (tmp_path / name).parent.mkdir(exist_ok=True)
        copy(ROOT / name, tmp_path / name)

    nbgrader(tmp_path, "generate_assignment", slug)

    made = (tmp_path / f"exercises/{slug}/{slug}.ipynb").read_text()
    assert made == (ROOT / f"exercises/{slug}/{slug}.ipynb").read_text()


def test_our_stubs_are_nbgraders(course):
    for unit in course.ready:
        made = {cell.id: cell.source for cell in notebook.read(course.exercise(unit)).cells}
        for cell in notebook.read(course.solution(unit)).cells:
            if notebook.is_answer(cell):
                assert notebook.stub(cell.source) == made[cell.id]


def test_supplementary_files_go_along(tiny):
    (tiny.solution_path.parent / "data").mkdir()
    (tiny.solution_path.parent / "data/prices.csv").write_text("sku,cents\n")

    tiny.assign()

    assert (tiny.exercise_path.parent / "data/prices.csv").read_text() == "sku,cents\n"


def test_a_supplementary_file_with_a_solution_is_refused(tiny):
    (tiny.solution_path.parent / "helper.py").write_text("### BEGIN SOLUTION\n")

    with pytest.raises(NotebookError, match=r"helper.py has 'BEGIN SOLUTION' in it"):
        make(tiny)


def test_a_link_is_not_followed(tiny):
    (tiny.solution_path.parent / "passwd").symlink_to("/etc/passwd")

    with pytest.raises(NotebookError, match="passwd is not a regular file"):
        make(tiny)


def test_a_stale_exercise_is_named(tiny):
    assert stale(tiny) == []
    tiny.change_cell("double-visible", "two and two", "changed", path=tiny.exercise_path)
    (tiny.exercise_path.parent / "extra.csv").write_text("")
    (tiny.solution_path.parent / "missing.csv").write_text("")

    lines = "\n".join(stale(tiny))

    assert "01-tiny.ipynb is not what its solution makes" in lines
    assert "extra.csv has no source" in lines
    assert "missing.csv is missing" in lines


def change(tiny, position, label):
    cells = list(SOLUTION)
    cells[position] = (cells[position][0], label, cells[position][2])
    notebook.write(make_notebook(cells), tiny.solution_path)


@pytest.mark.parametrize(
    "position, label, message",
    [
        (5, {"grade_id": "double-hidden-negative", "grade": True}, "graded but has no points"),
        (5, {"grade_id": "setup", "grade": True, "points": 1}, "'setup' is used twice"),
        (5, {"grade": True, "points": 1}, "without a grade_id"),
    ],
)
def test_a_solution_that_cannot_be_graded_is_refused(tiny, position, label, message):
    change(tiny, position, label)

    with pytest.raises(NotebookError, match=message):
        make(tiny)


def test_a_solution_without_points_is_refused(tiny):
    notebook.write(make_notebook(SOLUTION[:4]), tiny.solution_path)

    with pytest.raises(NotebookError, match="no test cell with points"):
        make(tiny)


def test_an_open_solution_region_is_refused(tiny):
    nb = notebook.read(tiny.solution_path)
    nb.cells[3].source = nb.cells[3].source.replace("### END SOLUTION", "")
    notebook.write(nb, tiny.solution_path)

    with pytest.raises(NotebookError, match=r"01-tiny.ipynb"):
        make(tiny)


def test_nothing_is_lost_when_the_source_is_refused(tiny):
    before = tiny.exercise_path.read_text()
    (tiny.solution_path.parent / "helper.py").write_text("### BEGIN SOLUTION\n")

    with pytest.raises(NotebookError):
        tiny.assign()

    assert tiny.exercise_path.read_text() == before
