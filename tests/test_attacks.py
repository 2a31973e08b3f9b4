"""Every attack of tests/attacks/, graded as one class by the real engine behind both its walls."""

import json
from dataclasses import asdict
from pathlib import Path

import hostile
import pytest
from hostile import UNIT, VICTIM, Attack, Measured
from tiny import ROOT

from autograder import batch, layout, papers, probe
from autograder.engine import Engine
from autograder.errors import AutograderError
from autograder.sandbox import Isolation

# Attacks that reach something, and why that is not repaired. `expected.json` says what is right.
FINDINGS: dict[str, str] = {}

ATTACKS = hostile.attacks()
MARK = "<!-- attacks -->\n"


class Class:
    """The chosen attacks as one class; graded in their order, as far as they are asked for."""

    def __init__(self, engine: Engine, root: Path, chosen: list[Attack]) -> None:
        self.layout = layout.find(hostile.lay_out(root / "course", chosen), UNIT)
        self.papers = papers.papers(self.layout, lambda: engine, hostile.LIMITS)
        self.attacks = {attack.name: attack for attack in chosen}
        students = [VICTIM, *self.attacks]
        self.outcomes = batch.grade(self.layout, self.papers, students, jobs=1)
        self.done: dict[str, batch.Outcome] = {}

    def outcome(self, name: str) -> batch.Outcome:
        while name not in self.done:
            outcome = next(self.outcomes)
            self.done[outcome.student] = outcome
        return self.done[name]

    def measured(self, name: str) -> Measured:
        outcome = self.outcome(name)
        assert not outcome.fault
        result = outcome.results[UNIT]
        path = self.layout.autograded / name / UNIT / f"{UNIT}.ipynb"
        # what a person reads in a terminal
        readable = all(
            letter.isprintable() or letter in "\n\t"
            for cell in result.cells
            for letter in cell.message
        )
        said = json.dumps(result.to_json(), ensure_ascii=False)
        seen = hostile.shown(json.loads(path.read_text())) if path.is_file() else ""
        return hostile.measure(
            self.attacks[name],
            {cell.grade_id: cell.points for cell in result.cells},
            seen + said + ("" if readable else hostile.BREACH),
            {cell.grade_id: str(cell.status) for cell in result.cells},
            result.problem,
        )


@pytest.fixture(scope="module")
def engine():
    """Behind both walls; where there are none, these tests are skipped with doctor's words."""
    try:
        engine = Engine(Isolation.NAMESPACES)
    except AutograderError as error:
        pytest.skip(f"{error} · {probe.NAMESPACES_REPAIR}")
    with engine:
        yield engine


@pytest.fixture(scope="module")
def graded(
    engine: Engine, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Class:
    chosen = {
        item.callspec.params["attack"].name: item.callspec.params["attack"]
        for item in request.session.items
        if "attack" in getattr(getattr(item, "callspec", None), "params", {})
    }
    return Class(engine, tmp_path_factory.mktemp("attacks"), list(chosen.values()))


def settled(measured: dict) -> dict:
    """Whether a lost test failed, timed out or crashed depends on how busy the machine is."""
    lost = {"failed", "timed out", "crashed"}
    status = {k: "lost" if v in lost else v for k, v in measured["status"].items()}
    return measured | {"status": status}


def case(attack: Attack):
    reason = FINDINGS.get(attack.name)
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(attack, id=attack.name, marks=marks)


@pytest.mark.parametrize("attack", [case(each) for each in ATTACKS])
def test_an_attack_gains_loses_and_leaks_nothing(
    attack: Attack, graded: Class, request: pytest.FixtureRequest
):
    measured = graded.measured(attack.name)
    path = attack.folder / "expected.json"
    if request.config.getoption("update_attacks") and attack.name not in FINDINGS:
        path.write_text(json.dumps(asdict(measured), indent=1) + "\n")

    assert settled(json.loads(path.read_text())) == settled(asdict(measured))
    assert not any((measured.gains, measured.loses, measured.leaks, measured.breaches))


def test_the_student_who_is_attacked_keeps_every_point(graded: Class):
    outcome = graded.outcome(VICTIM)

    assert outcome.points == sum(hostile.most_points().values())


SEARCH = """
import os, re

wanted = re.compile(b"[h]eron-[0-9]{4}")
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        span, rights, *_rest = line.split()
        start, end = (int(part, 16) for part in span.split("-"))
        if rights.startswith("rw"):
            try:
                memory.seek(start)
                found = wanted.search(memory.read(end - start))
            except (OSError, ValueError, OverflowError):
                continue
            if found:
                print("found", found[0])
print("searched")
"""


def test_files_of_one_submission_are_not_in_the_memory_of_the_next(engine: Engine):
    theirs = {f"notes-{n}.txt": f"{hostile.SECRETS[1]} ".encode() * 10 for n in range(50)}
    with engine.worker(hostile.LIMITS, theirs) as worker:
        list(worker.cells([("a", "print(open('notes-1.txt').read())")]))
    with engine.worker(hostile.LIMITS, {}) as worker:
        ((_name, outputs, error),) = worker.cells([("b", SEARCH)])

    assert (outputs, error) == ([["stream", "stdout", "searched\n"]], None)


def test_there_is_a_finding_for_existing_attacks_only():
    assert set(FINDINGS) <= {attack.name for attack in ATTACKS}


def test_the_table_in_security_md_is_what_the_attacks_came_to(request: pytest.FixtureRequest):
    path = ROOT / "SECURITY.md"
    before, found, after = path.read_text().split(MARK)
    wanted = f"\n{hostile.table()}"
    if request.config.getoption("update_attacks"):
        path.write_text(MARK.join([before, wanted, after]))

    assert found == wanted, "python -m pytest tests/test_attacks.py --update-attacks writes it"
