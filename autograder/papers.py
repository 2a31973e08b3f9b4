"""An assignment's notebooks made ready to grade, from the instructor's copies.

Tests that are cut and stubs that are made once are kept beside the course: a second run needs
neither a sandbox nor nbgrader to know what it is grading.
"""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from nbformat import NotebookNode

from autograder import exam as exams
from autograder import notebook, submission
from autograder.batch import Paper
from autograder.engine import Engine, files_of
from autograder.layout import Layout
from autograder.models import Limits


def papers(
    layout: Layout, engine: Callable[[], Engine], limits: Limits | None = None
) -> list[Paper]:
    """Every notebook of an assignment; `engine` is asked for where a test is not cut yet."""
    found = []
    cache = layout.state / "exams"
    files = files_of(layout.source)
    for path in layout.notebooks:
        instructor = _with_header(layout, notebook.read(path))
        _fill_in_autotests(layout, path.stem, instructor)
        exam = exams.read(
            instructor,
            path.stem,
            shared=layout.shared,
            files=files,
            limits=limits,
            services=layout.services,
        )
        exam = exams.known(exam, cache) or exams.prepare(engine(), exam, cache)
        stubs = _stubs(layout, instructor, path, cache)
        found.append(Paper(path.stem, instructor, stubs, exam))
    return found


def _with_header(layout: Layout, instructor: NotebookNode) -> NotebookNode:
    if not layout.settings.IncludeHeaderFooter:
        return instructor
    from autograder import assignment

    return assignment.with_header(instructor, layout.settings, layout.root)


def _fill_in_autotests(layout: Layout, name: str, instructor: NotebookNode) -> None:
    """Take the tests that `nbgrader generate_assignment` made of AUTOTEST lines, where it did."""
    cells = [each for each in instructor.cells if "AUTOTEST" in each.source]
    if not cells:
        return
    from autograder import gradebook

    stored = gradebook.stored_sources(layout).get(name, {})
    for cell in cells:
        cell.source = stored.get(notebook.grade_id(cell), cell.source)


def _stubs(layout: Layout, instructor: NotebookNode, path: Path, cache: Path) -> Mapping[str, str]:
    """grade_id → what a student found in each answer cell."""
    content = [path.read_text(), str(layout.settings), exams.engine_version()]
    kept = cache / f"{hashlib.sha256(json.dumps(content).encode()).hexdigest()}.stubs.json"
    try:
        return json.loads(kept.read_text())
    except (OSError, ValueError):
        pass
    from autograder import assignment

    stubs = submission.answers(assignment.release(instructor, layout.settings, str(path)))
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(f".{os.getpid()}")
    partial.write_text(json.dumps(stubs))
    partial.replace(kept)
    return stubs
