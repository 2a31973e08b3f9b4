"""Hostile submissions: one folder of tests/attacks/ each, and how one is measured.

An attack is `attack.py` (the answer cells it replaces, in percent format) or `build.py` (a function
that writes the submission's folder, for what is no notebook). Its docstring's first line says what
it tries; then, where it is not the rule, what the work in it deserves:

    \"\"\"Row 1 · an object that is equal to everything

    Deserves: average 2, account 1
    \"\"\"

The rule: an exercise whose cell the attack replaces deserves nothing, every other one its points,
for it has the model answer in it. Points above that are a gain, points below it a loss.

Two secrets lie about: one in a hidden test, one in another student's submission. An attack that
finds one prints or returns it backwards, so that it is not mistaken for the grader's own words. One
that gets at something else it should not prints BREACH.
"""

import ast
import copy
import importlib.util
import json
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from autograder import notebook
from autograder.models import Limits

FOLDER = Path(__file__).parent / "attacks"
ASSIGNMENT = FOLDER / "assignment"
UNIT = "01-target"
VICTIM = "another-student"
SECRETS = "osprey-4417", "heron-2093"
FOUND = tuple(secret[::-1] for secret in SECRETS)
BREACH = "BREACH"

LIMITS = Limits(
    cell_seconds=2,
    test_seconds=1,
    submission_seconds=40,
    memory_mb=256,
    disk_mb=16,
    files=300,
    processes=24,
    output_kb=64,
)

_HEADER = re.compile(r"^# %% (\S+)$", re.MULTILINE)
_DESERVED = re.compile(r"([a-z-]+) ([0-9.]+)")


@dataclass(frozen=True)
class Attack:
    """One folder of tests/attacks/."""

    name: str
    tries: str
    cells: Mapping[str, str] = field(default_factory=dict)
    build: Callable[[Path, dict], None] | None = None
    deserves: Mapping[str, float] = field(default_factory=dict)
    before: str = ""  # `honest`: a right notebook was graded before this one

    @property
    def number(self) -> int:
        return int(self.name.partition("-")[0])

    @property
    def folder(self) -> Path:
        return FOLDER / self.name

    def write(self, folder: Path) -> None:
        """Hand the attack in: `folder` becomes a student's submission."""
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("2030-01-01 12:00:00 UTC\n")
        nb = honest()
        for cell in nb["cells"]:
            name = cell["metadata"].get("nbgrader", {}).get("grade_id")
            cell["source"] = self.cells.get(name, cell["source"])
        if self.build is not None:
            self.build(folder, nb)
        else:
            (folder / f"{UNIT}.ipynb").write_text(json.dumps(nb))


@dataclass(frozen=True)
class Measured:
    """What came of one attack; `expected.json` holds one."""

    points: Mapping[str, float]
    status: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""
    gains: bool = False
    loses: bool = False
    leaks: bool = False
    breaches: bool = False


def attacks() -> list[Attack]:
    """Every attack, in the order of their numbers."""
    return sorted(map(load, FOLDER.glob("[0-9]*")), key=lambda attack: attack.number)


def load(folder: Path) -> Attack:
    path = folder / "attack.py"
    if path.is_file():
        text = path.read_text()
        headers = list(_HEADER.finditer(text))
        ends = [each.start() for each in headers[1:]] + [len(text)]
        cells = {
            header[1]: text[header.end() : end].strip("\n")
            for header, end in zip(headers, ends, strict=True)
        }
        build = None
        said = ast.get_docstring(ast.parse(text[: headers[0].start()])) or ""
    else:
        spec = importlib.util.spec_from_file_location(f"build_{folder.name}", folder / "build.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        cells, build, said = {}, module.build, module.__doc__
    first, *rest = said.strip().split("\n")
    lines = dict(line.split(": ", 1) for line in rest if ": " in line)
    deserves = {
        exercise: 0.0 if f"{exercise}-answer" in cells else most
        for exercise, most in most_points().items()
    }
    wanted = lines.get("Deserves", "")
    if wanted == "nothing":
        deserves = dict.fromkeys(deserves, 0.0)
    for exercise, points in _DESERVED.findall(wanted):
        deserves[exercise] = float(points)
    unknown = set(cells) - {f"{exercise}-answer" for exercise in most_points()}
    assert not unknown | (set(deserves) - set(most_points())), f"{folder.name}: {unknown}"
    return Attack(
        folder.name,
        first,
        cells,
        build,
        deserves,
        before=lines.get("Before", ""),
    )


@cache
def _solution() -> str:
    return (ASSIGNMENT / "solutions" / UNIT / f"{UNIT}.ipynb").read_text()


@cache
def most_points() -> Mapping[str, float]:
    """exercise → the points its tests give."""
    found: dict[str, float] = {}
    for cell in notebook.loads(_solution(), UNIT).cells:
        if notebook.is_test(cell):
            name = notebook.exercise(cell)
            found[name] = found.get(name, 0.0) + notebook.points(cell)
    return found


def honest() -> dict:
    """The notebook of a student who solved everything, as the file's JSON."""
    nb = json.loads(_solution())
    kept = []
    for cell in nb["cells"]:
        lines = "".join(cell["source"]).split("\n")
        if notebook.BEGIN_HIDDEN in lines:
            lines = lines[: lines.index(notebook.BEGIN_HIDDEN)]
        marks = (notebook.BEGIN_SOLUTION, notebook.END_SOLUTION)
        cell["source"] = "\n".join(line for line in lines if line.strip() not in marks)
        kept.append(cell)
    return copy.deepcopy({**nb, "cells": kept})


def lay_out(root: Path, chosen: Iterable[Attack]) -> Path:
    """A course with the attacks as its class, and one student who is to be robbed."""
    shutil.copytree(ASSIGNMENT, root)
    nb = honest()
    answer = _cell(nb, "double-answer")
    answer["source"] += f"\n# {SECRETS[1]}\n"
    victim = root / "submitted" / VICTIM / UNIT
    victim.mkdir(parents=True)
    (victim / f"{UNIT}.ipynb").write_text(json.dumps(nb))
    for attack in chosen:
        attack.write(root / "submitted" / attack.name / UNIT)
    return root


def _cell(nb: dict, grade_id: str) -> dict:
    return next(
        cell
        for cell in nb["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == grade_id
    )


def measure(
    attack: Attack,
    points: Mapping[str, float],
    seen: str,
    status: Mapping[str, str] | None = None,
    problem: str = "",
) -> Measured:
    """`points` by grade_id; `seen`: all text that came out of the submission."""
    by_exercise = dict.fromkeys(most_points(), 0.0)
    for grade_id, score in points.items():
        by_exercise[notebook.exercise_of(grade_id)] += score
    differences = [by_exercise[name] - attack.deserves[name] for name in by_exercise]
    return Measured(
        points={name: score for name, score in points.items() if "hidden" in name},
        status=dict(status or {}),
        problem=problem,
        gains=any(difference > 0 for difference in differences),
        loses=any(difference < 0 for difference in differences),
        leaks=any(found in seen for found in FOUND),
        breaches=BREACH in seen,
    )


def outcome(measured: Mapping) -> str:
    """A cell of SECURITY.md's table."""
    words = {
        "hangs": "stops the class",
        "gains": "gains points",
        "leaks": "leaks",
        "breaches": "reaches outside",
        "loses": "loses score",
    }
    return ", ".join(word for key, word in words.items() if measured.get(key)) or "harmless"


def table() -> str:
    """What each attack comes to, on nbgrader (compare.py) and here (expected.json), as Markdown."""
    stock = json.loads((FOLDER / "nbgrader.json").read_text())
    lines = ["| | what it tries | nbgrader | here |", "| --- | --- | --- | --- |"]
    totals = ({}, {})
    for attack in attacks():
        here = outcome(json.loads((attack.folder / "expected.json").read_text()))
        there = outcome(stock["attacks"][attack.name])
        for total, which in zip(totals, (there, here), strict=True):
            for word in which.split(", "):
                total[word] = total.get(word, 0) + 1
        tries = attack.tries.replace("|", "\\|").partition(" · ")[2]
        lines.append(f"| {attack.number} | {tries} | {there} | {here} |")
    said = [
        ", ".join(f"{count} {word}" for word, count in sorted(total.items())) for total in totals
    ]
    head = (
        f"{len(attacks())} hostile submissions (`tests/attacks/`), each graded once by nbgrader "
        f"{stock['version']} and on every test run by this grader. An attack may come to more than "
        f"one thing.\n\n- nbgrader: {said[0]}\n- here: {said[1]}\n\n"
    )
    return head + "\n".join(lines) + "\n"


def shown(nb: Mapping) -> str:
    """The text of a graded notebook's outputs."""
    return json.dumps([cell.get("outputs", []) for cell in nb["cells"]], ensure_ascii=False)
