"""Notebooks as the repository keeps them: one canonical text for one meaning.

A diff of a notebook should show what an author changed and nothing else, so outputs, execution
counts, random cell ids and editors' metadata never reach git. The canonical text is what nbformat
itself writes (sorted keys, one space of indent, one newline at the end), which is also what
`nbgrader generate_assignment` writes.

An author may leave nbgrader's metadata short (`{"grade_id": "clamp-answer", "solution": true}`) and
name a cell in its metadata (`name`): `canonical` fills in the one and makes a cell id of the other.
"""

import copy
import json
import re
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.errors import NotebookError

BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
BEGIN_SOLUTION, END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"

# A student's notebook is read whole before anything is known of it.
MAX_BYTES = 32 * 2**20

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
NBGRADER_SCHEMA = 3
KEPT_CELL_METADATA = ("deletable", "editable", "jupyter", "nbgrader", "tags")

_MACHINE_MADE_ID = re.compile(r"[0-9a-f]{8}([0-9a-f]{24}|(-[0-9a-f]{4}){3}-[0-9a-f]{12})?")
_READABLE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def loads(text: str | bytes, name: str) -> NotebookNode:
    """Parse the text of a notebook and bring it to nbformat 4.5; `name` is for the message."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        detail = str(error) if isinstance(error, ValueError) else "nested too deeply"
        raise NotebookError(f"{name} is not a notebook: expected JSON, found: {detail}") from None
    if not isinstance(data, dict) or not isinstance(data.get("cells"), list):
        raise NotebookError(f"{name} is not a notebook: expected an object with a list of cells")
    if data.get("nbformat") != 4:
        raise NotebookError(f"{name} has nbformat {data.get('nbformat')!r}; only 4 is read")
    try:
        nb = nbformat.v4.upgrade(nbformat.v4.rwbase.rejoin_lines(nbformat.from_dict(data)))
        _changes, nb = nbformat.validator.normalize(nb)  # missing and repeated cell ids
        nbformat.validate(nb)
    except Exception as error:
        # nbformat raises whatever a malformed file makes it stumble over, not one type.
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise NotebookError(f"{name} is not a valid notebook (nbformat 4): {reason}") from None
    return nb


def read(path: Path) -> NotebookNode:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            limit = MAX_BYTES // 2**20
            raise NotebookError(f"{path} has {size / 2**20:.0f} MB; at most {limit} MB are read")
        data = path.read_bytes()
    except OSError as error:
        raise NotebookError(f"cannot read {path}: {error.strerror}") from None
    return loads(data, str(path))


def dumps(nb: NotebookNode) -> str:
    """The text nbformat writes, with the newline that nbgrader's writer adds."""
    return nbformat.writes(nb, version=4).rstrip("\n") + "\n"


def write(nb: NotebookNode, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dumps(nb), encoding="utf-8")


def canonical(nb: NotebookNode) -> NotebookNode:
    """A copy in the form that is committed."""
    nb = copy.deepcopy(nb)
    nb.nbformat, nb.nbformat_minor = 4, 5
    nb.metadata = NotebookNode(
        kernelspec=NotebookNode(KERNELSPEC), language_info=NotebookNode(name="python")
    )
    taken: set[str] = set()
    for cell in nb.cells:
        name = cell.metadata.get("name")
        cell.metadata = NotebookNode(
            {key: cell.metadata[key] for key in KEPT_CELL_METADATA if cell.metadata.get(key)}
            | {key: False for key in ("deletable", "editable") if cell.metadata.get(key) is False}
        )
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        else:
            cell.pop("attachments", None)
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader = _full_nbgrader_metadata(cell)
        cell.id = _unique(_readable_id(cell, name), taken)
    return nb


def problem(path: Path) -> str | None:
    """Why `path` is not in canonical form, as one line; None when it is."""
    nb = read(path)
    text = path.read_text(encoding="utf-8")
    expected = dumps(canonical(nb))
    if text == expected:
        return None
    for number, (found, wanted) in enumerate(
        zip(text.splitlines(), expected.splitlines(), strict=False), start=1
    ):
        if found != wanted:
            return f"{path}:{number}: found {found.strip()!r}, expected {wanted.strip()!r}"
    return f"{path}: the file ends differently from its canonical form"


# --- what nbgrader's metadata says of a cell ---------------------------------------------------


def grade_id(cell: NotebookNode) -> str | None:
    return _nbgrader(cell).get("grade_id")


def is_answer(cell: NotebookNode) -> bool:
    """Does the student write this cell?"""
    return bool(_nbgrader(cell).get("solution"))


def is_test(cell: NotebookNode) -> bool:
    """Is this a code cell that gives points by running it?"""
    data = _nbgrader(cell)
    return cell.cell_type == "code" and bool(data.get("grade")) and not data.get("solution")


def is_hidden(cell: NotebookNode) -> bool:
    return is_test(cell) and BEGIN_HIDDEN in cell.source


def points(cell: NotebookNode) -> float:
    return float(_nbgrader(cell).get("points", 0))


def exercise(cell: NotebookNode) -> str:
    return exercise_of(grade_id(cell) or "")


def exercise_of(name: str) -> str:
    """The exercise a graded cell belongs to: its grade_id up to the part's name."""
    return re.sub(r"-(answer|visible|given|hidden-.+|visible-.+)$", "", name)


def title(cell: NotebookNode) -> str:
    return title_of(cell.source, grade_id(cell) or cell.get("id", ""))


def title_of(source: str, name: str) -> str:
    """What a person calls a test cell: its first comment, or its grade_id."""
    first = source.lstrip().partition("\n")[0]
    if first.startswith("#") and not first.startswith("###"):
        return first.lstrip("# ").strip()
    return "visible checks" if name.endswith("-visible") else name


def model_answer(cell: NotebookNode) -> str:
    """The source of a solution's answer cell without the marks around what students write."""
    marks = (BEGIN_SOLUTION, END_SOLUTION)
    return "\n".join(line for line in cell.source.splitlines() if line.strip() not in marks)


def stub(source: str) -> str:
    """What students get of a solution's answer cell: nbgrader's stub in place of each answer."""
    lines: list[str] = []
    inside = False
    for line in source.split("\n"):
        if line.strip() == BEGIN_SOLUTION:
            indent = line[: len(line) - len(line.lstrip())]
            lines += [f"{indent}# YOUR CODE HERE", f"{indent}raise NotImplementedError()"]
            inside = True
        elif line.strip() == END_SOLUTION:
            inside = False
        elif not inside:
            lines.append(line)
    return "\n".join(lines)


def exercises(nb: NotebookNode) -> list[str]:
    """The exercises of a notebook, in order."""
    return list(
        dict.fromkeys(exercise(cell) for cell in nb.cells if is_answer(cell) or is_test(cell))
    )


def tests(nb: NotebookNode, name: str) -> list[str]:
    """Short names of the test cells of the exercise `name`."""
    return [
        cell.id.removeprefix(f"{name}-")
        for cell in nb.cells
        if is_test(cell) and exercise(cell) == name
    ]


def _nbgrader(cell: NotebookNode) -> dict[str, Any]:
    data = cell.get("metadata", {}).get("nbgrader")
    return data if isinstance(data, dict) else {}


def _full_nbgrader_metadata(cell: NotebookNode) -> NotebookNode:
    given = dict(_nbgrader(cell))
    full = {"grade": False, "solution": False, "task": False, "schema_version": NBGRADER_SCHEMA}
    full |= given
    full.setdefault("locked", not full["solution"])
    full["cell_type"] = cell.cell_type
    if not (full["grade"] or full["task"]):
        full.pop("points", None)
    elif isinstance(full.get("points"), float) and full["points"].is_integer():
        full["points"] = int(full["points"])
    return NotebookNode(full)


def _readable_id(cell: NotebookNode, name: str | None) -> str:
    if grade_id(cell):
        return _slug(grade_id(cell))
    if name:
        return _slug(name)
    if _READABLE_ID.fullmatch(cell.id) and not _MACHINE_MADE_ID.fullmatch(cell.id):
        return cell.id
    return _slug(" ".join(re.findall(r"\w+", cell.source)[:6])) or cell.cell_type


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:64].strip("-")


def _unique(wanted: str, taken: set[str]) -> str:
    name, count = wanted, 1
    while name in taken:
        count += 1
        name = f"{wanted[:60]}-{count}"
    taken.add(name)
    return name
