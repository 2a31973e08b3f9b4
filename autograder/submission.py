"""A student's file gives the source of answer cells, and nothing else of it counts.

Test cells, points, metadata, outputs, kernels and cell order all come from the instructor's copy:
what a student changes there has no effect, whatever it is.
"""

import copy
from collections.abc import Mapping

from nbformat import NotebookNode

from autograder import notebook


def answers(nb: NotebookNode) -> dict[str, str]:
    """grade_id → source of the answer cells in a student's notebook; the first of duplicates."""
    found: dict[str, str] = {}
    for cell in nb.cells:
        name = notebook.grade_id(cell)
        if isinstance(name, str):
            found.setdefault(name, cell.source)
    return found


def rebuild(
    solution: NotebookNode, exercise: NotebookNode, given: Mapping[str, str]
) -> NotebookNode:
    """The notebook to grade: the instructor's, with each answer cell's source taken from `given`.

    An answer that is not in `given` is the untouched stub of `exercise`.
    """
    stubs = answers(exercise)
    rebuilt = copy.deepcopy(solution)
    for cell in rebuilt.cells:
        if notebook.is_answer(cell):
            name = notebook.grade_id(cell)
            cell.source = given.get(name, stubs[name])
    return rebuilt
