"""The graded notebook as formgrader shows it: the instructor's cells, the student's answers, and
what came out.

A hidden test is in it, as nbgrader has it: autograded/ is the instructor's, and feedback is made
from it by leaving hidden tests out.
"""

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder import notebook, submission
from autograder.grading import Graded, error_text, own_name
from autograder.models import Status
from autograder.submission import Own

# What is passed on to a grader's browser: nothing that runs there or is fetched from elsewhere.
SHOWN_TYPES = frozenset(
    ["text/plain", "text/html", "text/latex", "image/png", "image/jpeg", "application/json"]
)
HTML_TAGS = {"a", "b", "blockquote", "br", "caption", "code", "col", "colgroup", "div", "em", "h1"}
HTML_TAGS |= {"h2", "h3", "h4", "hr", "i", "li", "ol", "p", "pre", "s", "small", "span", "strong"}
HTML_TAGS |= {"sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul"}
HTML_ATTRIBUTES = ["class", "colspan", "rowspan", "scope", "title"]


def rebuild(
    instructor: NotebookNode,
    answers: Mapping[str, str],
    graded: Graded,
    own: Mapping[str, Sequence[Own]] | None = None,
) -> NotebookNode:
    """Answers, cells that the student added, and outputs in a copy of the instructor's notebook."""
    cells = [NotebookNode(cell) for cell in instructor.cells]
    if own is not None:
        cells = list(_with_own(cells, own))
    nb = NotebookNode(instructor | {"cells": cells})
    verdicts = {cell.grade_id: cell for cell in graded.result.cells}
    count = 0
    for number, cell in enumerate(nb.cells):
        name = notebook.grade_id(cell)
        if name is not None and notebook.is_answer(cell):
            cell.source = answers.get(name, cell.source)
        if cell.cell_type != "code":
            continue
        count += 1
        cell.execution_count = count
        if name in verdicts and notebook.is_test(cell):
            cell.outputs = _test_outputs(verdicts[name], count)
        else:
            shown = graded.outputs.get(name or cell.get("id") or f"cell-{number}", [])
            cell.outputs = [each for out in shown if (each := output(out, count)) is not None]
    return nb


def _with_own(
    cells: Sequence[NotebookNode], own: Mapping[str, Sequence[Own]]
) -> Iterator[NotebookNode]:
    named = ((name, cell) for cell in cells if (name := notebook.grade_id(cell)))
    for behind, cell in (("", None), *named):
        if cell is not None:
            yield cell
        for number, each in enumerate(own.get(behind, ())):
            make = new_code_cell if each.kind == "code" else new_markdown_cell
            yield make(each.source, id=own_name(behind, number))


def _test_outputs(cell, count: int) -> list[NotebookNode]:
    if cell.status is Status.PASSED:
        if cell.points == cell.max_points:
            return []
        data = {"text/plain": f"{cell.points:g}"}
        return [_node(output_type="execute_result", data=data, metadata={}, execution_count=count)]
    names = {Status.FAILED: "AssertionError", Status.NOT_STARTED: "NotImplementedError"}
    name = names.get(cell.status, "RuntimeError")
    return [_error(name, cell.message or str(cell.status))]


def output(out: list, count: int) -> NotebookNode | None:
    """One of recorder.Recorder's outputs as nbformat has it; None for one that is none of them."""
    match out:
        case ["stream", ("stdout" | "stderr") as name, str() as text]:
            return _node(output_type="stream", name=name, text=text)
        case [("display" | "result") as kind, dict() as data]:
            bundle = {k: v for k, v in data.items() if k in SHOWN_TYPES and isinstance(v, str)}
            if "text/html" in bundle:
                bundle["text/html"] = harmless(bundle["text/html"])
            if kind == "display":
                return _node(output_type="display_data", data=bundle, metadata={})
            return _node(
                output_type="execute_result", data=bundle, metadata={}, execution_count=count
            )
        case ["error", report]:
            said = error_text(report)
            name, _colon, text = said.partition(": ")
            return _error(name, text)
    return None


def harmless(html: str) -> str:
    """HTML without scripts, frames, forms, styles and anything that is fetched."""
    import bleach  # nbconvert's; few outputs are HTML, and it takes long to import

    return bleach.clean(html, tags=HTML_TAGS, attributes=HTML_ATTRIBUTES, strip=True)


def _error(name: str, text: str) -> NotebookNode:
    trace = [f"{name}: {text}" if text else name]
    return _node(output_type="error", ename=name, evalue=text, traceback=trace)


def _node(**content) -> NotebookNode:
    content = {k: NotebookNode(v) if isinstance(v, dict) else v for k, v in content.items()}
    return NotebookNode(content)


def write(folder: Path, submitted: Path, notebooks: Mapping[str, NotebookNode]) -> None:
    """Replace the folder of one student's graded assignment, in one step."""
    partial = folder.with_name(f".{folder.name}.{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    for name, nb in notebooks.items():
        # For programs to read: without indents it is written ten times faster.
        text = json.dumps(nb, ensure_ascii=False)
        (partial / f"{name}.ipynb").write_text(text, encoding="utf-8", errors="replace")
    if stamp := submission.timestamp(submitted):
        (partial / "timestamp.txt").write_text(stamp)
    shutil.rmtree(folder, ignore_errors=True)
    partial.replace(folder)
