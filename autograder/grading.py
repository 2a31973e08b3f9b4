"""The straight line for one submission: answers → worker → observations → judge → Result.

Tests run in one fork after the student's cells, which is fast and nearly always enough. Every test
that did not pass there runs again, alone, in a fork of its own: so no test can fail because of
another, and a crash or a hang costs one test. A worker that ends altogether is replaced by one
which leaves out the cell or test that ended it.
"""

import ast
import contextlib
import hashlib
import time
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager

from autograder import exam as exams
from autograder import messages, notebook, submission
from autograder.course import Course
from autograder.engine import Ended, Engine, files_of
from autograder.exam import Cell, Exam
from autograder.judge import NOT_STARTED, Verdict, describe, judge
from autograder.models import CellResult, Check, Result, Status, Unit
from autograder.submission import Own
from autograder.wire import Raised, WireError, decode_exception

SPARE_WORKERS = 4
LEFT_OUT = "raise RuntimeError({!r})"


@dataclass
class Graded:
    """A result, and what each cell showed: name → outputs as recorder.Recorder lists them."""

    result: Result
    outputs: dict[str, list] = field(default_factory=dict)
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    errors: dict[str, Raised] = field(default_factory=dict)  # cells that stopped, by name


def open_exam(course: Course, unit: Unit, engine: Engine) -> Exam:
    """A unit's exam: with hidden tests where solutions/ is, with visible ones alone elsewhere."""
    has_solution = course.solution(unit).is_file()
    path = course.solution(unit) if has_solution else course.exercise(unit)
    files = files_of(course.exercise_folder(unit))
    exam = exams.read(notebook.read(path), unit.slug, files=files, services=unit.services)
    if has_solution:
        cache = cache_folder(course)
        return exams.known(exam, cache) or exams.prepare(engine, exam, cache)
    return exams.uncut(exam)


def cache_folder(course: Course) -> Path:
    return course.state / "exams"


def stubs(course: Course, unit: Unit) -> dict[str, str]:
    """grade_id → the untouched source of each answer cell."""
    return submission.answers(notebook.read(course.exercise(unit)))


def grade(
    engine: Engine,
    exam: Exam,
    answers: Mapping[str, str],
    problem: str = "",
    own: Mapping[str, Sequence[Own]] | None = None,
    stubs: Mapping[str, str] | None = None,
) -> Graded:
    """Grade answers, grade_id → source; an answer that is missing has to be its stub.

    problem: why a submission has no answers; then nothing is run, and every test gives zero.
    own: cells that the student added, by the cell they stand behind; with them, the instructor's
    cells without a grade_id are left out, since the student's copies of those are among them.
    stubs: grade_id → what students were given of each answer, where that is known.
    """
    if problem:
        verdict = Verdict(Status.CRASHED, problem)
        graded = Graded(Result(exam.name, ()), {}, dict.fromkeys(exam.tests, verdict))
    else:
        graded = _run(engine, exam, answers, own)
    stopped = {
        notebook.exercise_of(name): raised
        for name, raised in graded.errors.items()
        if name in answers
    }
    begun = {
        notebook.exercise_of(cell.grade_id)
        for cell in exam.cells
        if cell.role == "answer"
        and stubs is not None
        and answers.get(cell.grade_id, "").strip() not in ("", stubs.get(cell.grade_id, "").strip())
    }
    cells = tuple(
        _cell_result(exam, number, exam.cells[number], graded.verdicts[number], stopped, begun)
        for number in exam.tests
    )
    graded.result = Result(exam.name, cells, problem)
    return graded


def _run(
    engine: Engine,
    exam: Exam,
    answers: Mapping[str, str],
    own: Mapping[str, Sequence[Own]] | None,
) -> Graded:
    cells = [
        replace(cell, source=answers[cell.grade_id]) if cell.role == "answer" else cell
        for cell in exam.cells
    ]
    if own is not None:
        cells = list(_with_own(cells, own))
    return _Attempt(engine, exam, cells).run()


def _with_own(cells: Sequence[Cell], own: Mapping[str, Sequence[Own]]) -> Iterator[Cell]:
    for behind, cell in [("", None), *((cell.grade_id, cell) for cell in cells if cell.grade_id)]:
        if cell is not None:
            yield cell
        for number, each in enumerate(own.get(behind, ())):
            if each.kind == "code":
                yield Cell(own_name(behind, number), "given", each.source)


def own_name(behind: str, number: int) -> str:
    """What a cell that a student added is called: a cell id, whatever the grade_id before it is."""
    return f"added-{hashlib.sha256(behind.encode()).hexdigest()[:12]}-{number + 1}"


class _Attempt:
    """Workers for one submission, until every test has a verdict."""

    def __init__(self, engine: Engine, exam: Exam, cells: list[Cell]) -> None:
        self.engine, self.exam, self.cells = engine, exam, cells
        self.left_out: dict[str, str] = {}
        self.outputs: dict[str, list] = {}
        self.errors: dict[str, Raised] = {}
        self.verdicts: dict[int, Verdict] = {}
        self.alone = False  # after a worker ended in its tests, each runs in its own fork
        self.deadline = time.monotonic() + exam.limits.submission_seconds

    def run(self) -> Graded:
        line = self._shared if self.exam.shared else self._apart
        why = "the submission took too long"
        # one for each cell that ends its worker, and a few for tests that do
        for _ in range(len(self.cells) + SPARE_WORKERS):
            if time.monotonic() > self.deadline:
                break
            with exams.worker(self.engine, self.exam) as worker:
                try:
                    if line(worker):
                        break
                except Ended as ended:
                    why = ended.why
                    known = {cell.name for cell in self.cells}
                    if ended.name not in known or ended.name in self.left_out:
                        continue
                    self.left_out[ended.name] = ended.why
        for number in self.exam.tests:
            self.verdicts.setdefault(number, Verdict(Status.CRASHED, why))
        return Graded(Result(self.exam.name, ()), self.outputs, self.verdicts, self.errors)

    def _source(self, cell: Cell) -> tuple[str, str]:
        why = self.left_out.get(cell.name)
        return cell.name, cell.source if why is None else LEFT_OUT.format(why)

    def _run_cells(self, worker, cells: list[Cell]) -> None:
        for name, outputs, error in worker.cells([self._source(cell) for cell in cells]):
            if error is not None:
                with contextlib.suppress(WireError):
                    self.errors[name] = decode_exception(error)
            self.outputs.setdefault(name, outputs)
            if name not in self.left_out:
                self.outputs[name] = outputs

    def _apart(self, worker) -> bool:
        """Our own courses: all the student's cells, then tests that do not see each other."""
        self._run_cells(worker, [cell for cell in self.cells if cell.role != "test"])
        waiting = [number for number in self.exam.tests if number not in self.verdicts]
        passed_together = set()
        if not self.alone:
            for number, frames in worker.tests([self.exam.test(n) for n in waiting]).items():
                program = self.exam.plans[number].program
                verdict = judge(program, frames, self.exam.namespace(), explain=False)
                # A stub that was never filled in does not depend on what ran before it.
                if verdict.passed or verdict.status is Status.NOT_STARTED:
                    self.verdicts[number] = verdict
                    passed_together.add(number)
        waiting = [number for number in waiting if number not in passed_together]
        for number in waiting:  # one command each: no test can report for another
            found = worker.tests([self.exam.test(number)], apart=True)
            if number in found:
                plan = self.exam.plans[number]
                self.verdicts[number] = judge(plan.program, found[number], self.exam.namespace())
                continue
            if worker.busy == number:
                self.verdicts[number] = Verdict(Status.CRASHED, worker.why)
            break
        self.alone = True
        return all(number in self.verdicts for number in waiting)

    def _shared(self, worker) -> bool:
        """Courses from elsewhere: cells and tests in their order in one process, as in a kernel."""
        namespace = self.exam.namespace()
        verdicts: dict[int, Verdict] = {}
        run: list[Cell] = []
        numbers = {self.exam.cells[number].name: number for number in self.exam.tests}
        for cell in self.cells:
            if cell.role != "test":
                run.append(cell)
                continue
            number = numbers[cell.name]
            if run:
                self._run_cells(worker, run)
                run = []
            if cell.name in self.left_out:
                verdicts[number] = Verdict(Status.CRASHED, self.left_out[cell.name])
                continue
            found = worker.tests([self.exam.test(number)])
            if number not in found:
                raise Ended(cell.name, worker.why)
            verdicts[number] = judge(self.exam.plans[number].program, found[number], namespace)
        if run:
            self._run_cells(worker, run)
        self.verdicts = verdicts
        return True


def _cell_result(
    exam: Exam,
    number: int,
    cell: Cell,
    verdict: Verdict,
    stopped: Mapping[str, Raised],
    begun: Container[str],
) -> CellResult:
    exercise = notebook.exercise_of(cell.grade_id)
    verdict = _of_a_stopped_cell(verdict, stopped.get(exercise))
    if verdict.status is Status.NOT_STARTED and exercise in begun:
        verdict = _stub_left(verdict)
    status, message, points = verdict.status, verdict.message, 0.0
    if not has_statements(cell.source):
        status, message = Status.NOT_GRADED, "its tests are not in this copy of the course"
    elif verdict.passed:
        points = cell.points
        # nbgrader's partial credit: the last expression's value, where it is a number of points
        if verdict.credit is not None and 0 <= verdict.credit <= cell.points:
            points = float(verdict.credit)
    hidden = notebook.BEGIN_HIDDEN in cell.source or cell.grade_id.removeprefix(
        exercise
    ).startswith("-hidden")
    return CellResult(
        grade_id=cell.grade_id,
        exercise=exercise,
        title=notebook.title_of(cell.source, cell.grade_id),
        points=points,
        max_points=cell.points,
        status=status,
        hidden=hidden,
        message=message,
        inside=bool(exam.plans[number].why_inside),
        lines=_lines(verdict, hidden, stopped.get(exercise)),
    )


def _of_a_stopped_cell(verdict: Verdict, stopped: Raised | None) -> Verdict:
    """A stub that is not inside of a function stops its own cell, and no test finds the names."""
    check = verdict.failed
    if stopped and _unwritten(stopped) and check and check.raised == "NameError":
        return Verdict(Status.NOT_STARTED, "not started yet")
    return verdict


def _stub_left(verdict: Verdict) -> Verdict:
    """Of an answer that was begun, where a test still comes to its stub's last line."""
    name = "NotImplementedError"
    check = Check("", name, message=messages.STUB_LEFT, raised=name, words=messages.STUB_LEFT)
    return replace(verdict, status=Status.FAILED, message=messages.STUB_LEFT, failed=check)


def _unwritten(stopped: Raised) -> bool:
    return stopped.chain[0] in NOT_STARTED


def _lines(verdict: Verdict, hidden: bool, stopped: Raised | None) -> tuple[tuple[str, str], ...]:
    """What a student reads; `stopped` is the error that their own answer's cell ended with."""
    check = verdict.failed
    if stopped and not _unwritten(stopped) and verdict.status is Status.FAILED:
        said = messages.stopped_lines(describe(stopped))  # what the test found is beside the point
    elif check is None:
        return ()
    else:
        said = messages.hidden_lines(check) if hidden else messages.lines(check)
    return tuple((role, messages.readable(text)[:2000]) for role, text in said)


@cache
def has_statements(source: str) -> bool:
    """A cell of nothing but comments proves nothing: it must not give points."""
    try:
        return bool(ast.parse(TransformerManager().transform_cell(source)).body)
    except SyntaxError:
        return True


def error_text(report: list) -> str:
    """The exception of a cell, as a line."""
    try:
        return describe(decode_exception(report))
    except WireError:
        return "an error that could not be read"
