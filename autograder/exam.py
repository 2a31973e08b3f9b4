"""An instructor's notebook made ready to grade: its cells, and its tests cut and calibrated.

Calibration runs the model solution once through the engine. It tells which places of a test have to
report, and which operands are objects rather than plain data, whose comparison is then left to the
worker. A test that cannot be cut, or whose two halves disagree about the model solution, runs whole
(`inside`): a verdict of lower trust, and `validate` says so.
"""

import ast
import hashlib
import json
import marshal
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from autograder import notebook
from autograder.cut import Context, Cut, cut
from autograder.engine import Ended, Engine, Worker
from autograder.judge import Program, Verdict, compile_program, judge, new_namespace
from autograder.models import Limits, Status
from autograder.pieces import GROUP, JUDGE, WORKER, CannotCut, Key, Site
from autograder.purity import PURE_MODULES, Known, Scope
from autograder.worker import Test

ROUNDS = 8
VERSION = 3


@dataclass(frozen=True)
class Cell:
    """A code cell of the instructor's: `given`, an `answer` of the student's, or a `test`."""

    name: str
    role: str
    source: str
    grade_id: str = ""
    points: float = 0.0
    extra_credit: bool = False


def _fields(item: Any) -> dict[str, Any]:
    """What of a dataclass goes to another process: not the code and modules it has cached."""
    return {each.name: getattr(item, each.name) for each in fields(item)}


@dataclass(frozen=True)
class Plan:
    """How one test is run. `why_inside` is empty for a test that was cut."""

    cut: Cut
    expected_sites: frozenset[int] = frozenset()
    why_inside: str = ""
    verdict: str = ""  # of the model solution, where it does not pass

    def __getstate__(self) -> dict[str, Any]:
        return _fields(self)

    @cached_property
    def program(self) -> Program:
        return compile_program(self.cut, self.expected_sites)

    @cached_property
    def code(self) -> bytes:
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if self.cut.top_level_await else 0
        return marshal.dumps(compile(self.cut.worker, "<test>", "exec", flags, dont_inherit=True))


@dataclass(frozen=True)
class Exam:
    """What grading needs of a notebook. `plans` are by the number of the cell among `cells`."""

    name: str
    cells: tuple[Cell, ...]
    plans: Mapping[int, Plan] = field(default_factory=dict)
    shared: bool = False
    prelude: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    services: tuple[str, ...] = ()

    def __getstate__(self) -> dict[str, Any]:
        return _fields(self)

    @cached_property
    def base(self) -> dict[str, Any]:
        """The judge's globals: the pure modules that the notebook imports."""
        namespace = new_namespace()
        exec(self.prelude, namespace)  # noqa: S102 - import lines of the instructor's
        return namespace

    def namespace(self) -> dict[str, Any]:
        return dict(self.base)

    def test(self, number: int) -> Test:
        plan = self.plans[number]
        return number, plan.code, plan.cut.top_level_await

    @cached_property
    def packages(self) -> frozenset[str]:
        """Top-level packages that the instructor's cells import."""
        found = set()
        for cell in self.cells:
            for node in ast.walk(_parsed(cell.source)):
                if isinstance(node, ast.Import):
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    found.add(node.module.partition(".")[0])
        return frozenset(found)

    @property
    def tests(self) -> list[int]:
        return [number for number, cell in enumerate(self.cells) if cell.role == "test"]


def read(
    instructor: NotebookNode,
    name: str,
    *,
    shared: bool = False,
    files: Mapping[str, bytes] | None = None,
    limits: Limits | None = None,
    services: tuple[str, ...] = (),
) -> Exam:
    """The cells of an instructor's notebook, nothing cut yet."""
    cells = []
    for number, cell in enumerate(instructor.cells):
        if cell.cell_type != "code":
            continue
        grade_id = notebook.grade_id(cell) or ""
        role = (
            "test" if notebook.is_test(cell) else "answer" if notebook.is_answer(cell) else "given"
        )
        label = grade_id or cell.get("id") or f"cell-{number}"
        cells.append(Cell(label, role, cell.source, grade_id, notebook.points(cell)))
    return Exam(
        name,
        tuple(cells),
        shared=shared,
        prelude=_prelude(cells),
        files=dict(files or {}),
        limits=limits or Limits(),
        services=services,
    )


def known(exam: Exam, cache: Path) -> Exam | None:
    """The exam as an earlier run prepared it; None where nothing is kept."""
    path = cache / f"{fingerprint(exam)}.json"
    try:
        return replace(exam, plans=_plans_from(json.loads(path.read_text())))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def prepare(engine: Engine, exam: Exam, cache: Path) -> Exam:
    """Cut every test, calibrate it on the model solution, and keep that in the cache."""
    exam = _calibrated(engine, exam)
    path = cache / f"{fingerprint(exam)}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_text(json.dumps({str(n): _plan_json(p) for n, p in exam.plans.items()}))
    partial.replace(path)
    return exam


def with_files(exam: Exam, files: Mapping[str, bytes]) -> Exam:
    """The same exam with other files in the working folder."""
    return replace(exam, files=dict(files))


def uncut(exam: Exam) -> Exam:
    """Every test whole, for a copy of the course without model solutions: one's own work."""
    plans = {
        n: Plan(_inside(exam.cells[n].source), why_inside="no model solution") for n in exam.tests
    }
    return replace(exam, plans=plans)


def fingerprint(exam: Exam) -> str:
    """A hash of everything in an exam that could change a verdict, and of this engine."""
    content = [
        VERSION,
        engine_version(),
        exam.name,
        [asdict(cell) for cell in exam.cells],
        exam.shared,
        {name: hashlib.sha256(data).hexdigest() for name, data in exam.files.items()},
        asdict(exam.limits),
        exam.services,
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def engine_version() -> str:
    """A hash of this package's source: another engine may come to another verdict."""
    global _engine_version
    if not _engine_version:
        total = hashlib.sha256()
        for path in sorted(Path(__file__).parent.rglob("*.py")):
            total.update(path.read_bytes())
        _engine_version = total.hexdigest()
    return _engine_version


_engine_version = ""


# --- calibration ---------------------------------------------------------------------------------


def _calibrated(engine: Engine, exam: Exam) -> Exam:
    raw: dict[int, frozenset[Key]] = {number: frozenset() for number in exam.tests}
    whole: dict[int, str] = {}
    verdicts: dict[int, Verdict] = {}
    for _round in range(ROUNDS):
        exam = replace(exam, plans=_cut_all(exam, raw, whole))
        verdicts = run_model(engine, exam)
        changed = False
        for number, verdict in verdicts.items():
            new = verdict.opaque - raw[number]
            if new:
                raw[number] |= new
                changed = True
            elif not verdict.passed and number not in whole:
                whole[number] = f"cut, the model solution does not pass it: {verdict.message}"
                changed = True
        if not changed:
            break
    plans = {}
    for number, plan in exam.plans.items():
        verdict = verdicts[number]
        said = "" if verdict.passed else f"{verdict.status}: {verdict.message}"
        plans[number] = replace(plan, expected_sites=verdict.sites, verdict=said)
    return replace(exam, plans=plans)


def _cut_all(
    exam: Exam, raw: Mapping[int, frozenset[Key]], whole: dict[int, str]
) -> dict[int, Plan]:
    known = {name: Known(True, kind="module") for name in _names_of(exam.prelude)}
    shadowed = _names_bound(exam.cells) - set(known)
    scope = Scope(known, shadowed) if exam.shared else None
    plans = {}
    for number in exam.tests:
        own = scope or Scope(dict(known), shadowed)
        source = exam.cells[number].source
        context = Context(shadowed, raw[number], own, keep=exam.shared)
        if number not in whole:
            try:
                plans[number] = Plan(cut(source, context))
                continue
            except CannotCut as error:
                whole[number] = str(error)
            except SyntaxError as error:
                whole[number] = f"line {error.lineno}: not Python: {error.msg}"
        plans[number] = Plan(_inside(source), why_inside=whole[number])
        if scope is not None:
            scope.known.clear()  # what the whole cell bound is the worker's
    return plans


def _inside(source: str) -> Cut:
    """A test that runs as it stands; its last expression may be partial credit."""
    try:
        tree = ast.parse(TransformerManager().transform_cell(source))
    except SyntaxError:
        return Cut("raise SyntaxError('the test is not Python')", "", ())
    awaits = any(
        isinstance(each, ast.Await | ast.AsyncFor | ast.AsyncWith) for each in ast.walk(tree)
    )
    if tree.body and isinstance(tree.body[-1], ast.Expr) and not awaits:
        last = ast.unparse(tree.body.pop())
        site = Site(1, last, (((0, 0, 0, 0), True),))
        return Cut(
            f"{ast.unparse(tree)}\n{GROUP} = {WORKER}.observe(0, lambda: {last})",
            f"{GROUP} = {JUDGE}.take(0, 1)\n{JUDGE}.credit(lambda: {GROUP}[0])",
            (site,),
        )
    return Cut(ast.unparse(tree), "", (), awaits)


def worker(engine: Engine, exam: Exam) -> AbstractContextManager[Worker]:
    """A fresh worker with everything the exam's cells need."""
    return engine.worker(exam.limits, dict(exam.files), exam.shared, exam.packages, exam.services)


def run_model(engine: Engine, exam: Exam) -> dict[int, Verdict]:
    """The verdict of every test on the model solution, each test in a fork of its own."""
    frames: dict[int, list[list]] = {}
    why = "the model solution ends its process"
    with worker(engine, exam) as at_work:
        try:
            if exam.shared:
                for number, cell in enumerate(exam.cells):
                    if cell.role == "test":
                        frames |= at_work.tests([exam.test(number)])
                    else:
                        list(at_work.cells([(cell.name, cell.source)]))
            else:
                cells = [(each.name, each.source) for each in exam.cells if each.role != "test"]
                list(at_work.cells(cells))
                frames = at_work.tests([exam.test(number) for number in exam.tests], apart=True)
        except Ended as ended:
            why = f"the model solution's {ended.name!r}: {ended.why}"
    namespace = exam.namespace()
    classes = _classes_asked_for(exam.cells)
    verdicts = {}
    for number in exam.tests:
        if number not in frames:
            verdicts[number] = Verdict(Status.CRASHED, why)
            continue
        names = namespace if exam.shared else exam.namespace()
        program = exam.plans[number].program
        verdicts[number] = judge(program, frames[number], names, classes=classes)
    return verdicts


def _classes_asked_for(cells: tuple[Cell, ...]) -> frozenset[str]:
    """Classes that students write: theirs need not be dataclasses because the model's are."""
    return frozenset(
        f"__main__.{node.name}"  # as wire names them
        for cell in cells
        if cell.role == "answer"
        for node in ast.walk(_parsed(cell.source))
        if isinstance(node, ast.ClassDef)
    )


def _prelude(cells: list[Cell]) -> str:
    """The imports of pure modules in cells that are the instructor's."""
    lines = []
    for cell in cells:
        if cell.role != "given":
            continue
        for node in _parsed(cell.source).body:
            module = node.module if isinstance(node, ast.ImportFrom) else None
            if isinstance(node, ast.Import):
                ours = all(alias.name in PURE_MODULES for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                ours = module in PURE_MODULES and node.names[0].name != "*"
            else:
                continue
            if ours:
                lines.append(ast.unparse(node))
            elif any(alias.name == "pytest" for alias in node.names):
                lines.append("import pytest")
    return "\n".join(lines)


def _parsed(source: str) -> ast.Module:
    """A cell's syntax tree; an empty one where it is not Python."""
    try:
        return ast.parse(TransformerManager().transform_cell(source))
    except SyntaxError:
        return ast.Module([], [])


def _names_of(prelude: str) -> set[str]:
    return {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.parse(prelude).body
        for alias in node.names
    }


def _names_bound(cells: tuple[Cell, ...]) -> frozenset[str]:
    """Names that cells other than tests bind anywhere."""
    names: set[str] = set()
    for cell in cells:
        if cell.role == "test":
            continue
        for node in ast.walk(_parsed(cell.source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                names.add(node.name)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names.add(node.id)
            elif isinstance(node, ast.Import | ast.ImportFrom):
                names |= {(a.asname or a.name).partition(".")[0] for a in node.names}
    return frozenset(names)


# --- the cache -----------------------------------------------------------------------------------


def _plan_json(plan: Plan) -> dict[str, Any]:
    return {
        "worker": plan.cut.worker,
        "judge": plan.cut.judge,
        "sites": [[site.line, site.text, site.operands, site.words] for site in plan.cut.sites],
        "await": plan.cut.top_level_await,
        "raises": plan.cut.raises,
        "expected": sorted(plan.expected_sites),
        "inside": plan.why_inside,
        "verdict": plan.verdict,
    }


def _plans_from(data: dict[str, Any]) -> dict[int, Plan]:
    plans = {}
    for number, each in data.items():
        sites = tuple(
            Site(line, text, tuple((tuple(where), truth) for where, truth in operands), words)
            for line, text, operands, words in each["sites"]
        )
        plans[int(number)] = Plan(
            Cut(each["worker"], each["judge"], sites, each["await"], tuple(each["raises"])),
            frozenset(each["expected"]),
            each["inside"],
            each["verdict"],
        )
    return plans
