"""The course's invariants: what must hold of every unit before a student meets it.

Each check yields sentences that name what is wrong; a unit without one is good.
"""

import ast
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode

from autograder import answers as answer_files
from autograder import assignment, grading, layout, mutants, notebook
from autograder.answers import Answer
from autograder.course import Course
from autograder.engine import Engine
from autograder.exam import Exam
from autograder.models import Result, Unit

MIN_HINTS = 3
MIN_RIGHT, MIN_WRONG = 2, 3
UNIT_POINTS = range(10, 21)
ORIENTATION_POINTS = range(3, 4)

# Words that tell a reader who is stuck that the fault is theirs.
DISCOURAGING = re.compile(
    r"\b(just|simply|simple|obviously|of course|trivial|trivially|easily)\b", re.I
)

_REGION = r"###\s*BEGIN {0}\n(.*?)###\s*END {0}"
_HIDDEN_REGION = re.compile(_REGION.format("HIDDEN TESTS"), re.DOTALL)
_SOLUTION_REGION = re.compile(_REGION.format("SOLUTION"), re.DOTALL)

# An author's word that a test has to run whole.
INSIDE = re.compile(r"^# inside: \S", re.MULTILINE)

LESSON_SECONDS = 60
MIN_CAUGHT = 0.9

Note = Callable[[str], None]


def validate(
    course: Course, unit: Unit, engine: Engine, note: Note = lambda _text: None
) -> list[str]:
    """Everything wrong with a unit, as sentences; `note` is told what is being done."""
    note("reading")
    missing = [
        f"{path} is missing"
        for path in (course.lesson(unit), course.solution(unit), course.exercise(unit))
        if not path.is_file()
    ]
    if missing:
        return missing
    solution = notebook.read(course.solution(unit))
    assignment.check(solution, str(course.solution(unit)))
    problems = [
        *_canonical(course, unit),
        *assignment.stale(
            course.solution_folder(unit),
            course.exercise_folder(unit),
            layout.load_settings(course.nbgrader_config),
        ),
        *_structure(solution, unit),
        *_leaks(solution, notebook.read(course.exercise(unit))),
        *_prose(course, unit, solution),
        *_answers_present(course, unit, solution),
    ]
    if not problems:
        problems = [
            *_answers_hold(course, unit, solution, engine, note),
            *_lesson_runs(course, unit, note),
        ]
    return [f"{unit.slug}: {problem}" for problem in problems]


def folders(course: Course) -> list[str]:
    """Differences between course.toml and the folders."""
    problems = []
    for name, suffix in (("notebooks", ".ipynb"), ("solutions", ""), ("exercises", "")):
        for path in sorted((course.root / name).glob(f"[0-9]*{suffix}")):
            slug = path.name.removesuffix(suffix)
            if slug not in course.by_slug:
                problems.append(f"{path} is not a unit of course.toml")
            elif not course.by_slug[slug].ready:
                problems.append(f"{path} is there, but course.toml says {slug!r} is planned")
    return problems


# --- what can be seen without running anything -------------------------------------------------


def _canonical(course: Course, unit: Unit) -> Iterator[str]:
    for path in (course.lesson(unit), course.solution(unit), course.exercise(unit)):
        problem = notebook.problem(path)
        if problem:
            yield f"{problem} (autograder notebooks --fix)"


def _structure(solution: NotebookNode, unit: Unit) -> Iterator[str]:
    cells = {cell.id: cell for cell in solution.cells}
    total = sum(notebook.points(cell) for cell in solution.cells)
    expected = ORIENTATION_POINTS if unit.slug.startswith("00-") else UNIT_POINTS
    if unit.kind == "unit" and total not in expected:
        yield f"its points add up to {total:g}; expected {expected.start} to {expected.stop - 1}"
    for cell in solution.cells:
        if cell.id != (notebook.grade_id(cell) or cell.id):
            yield f"cell {cell.id!r} has grade_id {notebook.grade_id(cell)!r}; they are the same"
        if notebook.is_test(cell):
            yield from _test_cell(cell)
    for exercise in notebook.exercises(solution):
        for part in ("statement", "answer", "visible", "hints"):
            if f"{exercise}-{part}" not in cells:
                yield f"exercise {exercise!r} has no cell {f'{exercise}-{part}'!r}"
        if not any(name.startswith(f"{exercise}-hidden-") for name in cells):
            yield f"exercise {exercise!r} has no hidden test"
        hints = cells.get(f"{exercise}-hints")
        count = hints.source.count("<details>") if hints else 0
        if hints and count < MIN_HINTS:
            yield f"exercise {exercise!r} has {count} hints; expected {MIN_HINTS} <details>"
        answer = cells.get(f"{exercise}-answer")
        if answer and not _SOLUTION_REGION.search(answer.source):
            yield f"{answer.id!r} has no '{notebook.BEGIN_SOLUTION}' region; students would get it"


def _test_cell(cell: NotebookNode) -> Iterator[str]:
    name = cell.id
    visible = name.endswith("-visible")
    if visible and notebook.points(cell):
        yield f"{name!r} gives points; what a student can read gives none"
    if not visible:
        if not notebook.points(cell):
            yield f"{name!r} is a hidden test without points"
        if notebook.title(cell) == name:
            yield f"{name!r} does not start with a comment; that line is its title for students"
        outside = _HIDDEN_REGION.sub("", cell.source)
        if not notebook.is_hidden(cell) or re.sub(r"#.*", "", outside).strip():
            yield f"{name!r} has code outside of its hidden region; students would get it"
    try:
        tree = ast.parse(cell.source)
    except SyntaxError as error:
        yield f"{name!r} is not Python: {error.msg}, line {error.lineno}"
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert) and node.msg is None:
            yield f"{name!r}, line {node.lineno}: an assert without a message (the next step)"


def _leaks(solution: NotebookNode, exercise: NotebookNode) -> Iterator[str]:
    text = "\n".join(cell.source for cell in exercise.cells)
    lines = {line.strip() for line in text.splitlines()}
    for cell in solution.cells:
        for region in _SOLUTION_REGION.findall(cell.source):
            if len(region.strip()) > len("return x") and region.strip() in text:
                yield f"the solution in {cell.id!r} is in the exercise notebook"
        for region in _HIDDEN_REGION.findall(cell.source):
            for line in region.splitlines():
                if line.strip().startswith("assert ") and line.strip() in lines:
                    yield f"{cell.id!r}: the hidden test {line.strip()!r} is in the exercise too"


def _prose(course: Course, unit: Unit, solution: NotebookNode) -> Iterator[str]:
    lesson = notebook.read(course.lesson(unit))
    for name, nb in ((f"notebooks/{unit.slug}", lesson), (f"solutions/{unit.slug}", solution)):
        for cell in nb.cells:
            text = re.sub(r"```.*?```|`[^`]*`", "", cell.source, flags=re.DOTALL)
            word = cell.cell_type == "markdown" and DISCOURAGING.search(text)
            if word:
                yield f"{name}: cell {cell.id!r} says {word[0]!r}; leave it out"
    link = f"../exercises/{unit.slug}/{unit.slug}.ipynb"
    if not any(link in cell.source for cell in lesson.cells):
        yield f"the lesson does not link to its exercise ({link})"


def _answers_present(course: Course, unit: Unit, solution: NotebookNode) -> Iterator[str]:
    found = answer_files.read(course.answers_folder(unit))
    wanted = notebook.exercises(solution)
    for exercise in wanted:
        answers = found.get(exercise, ())
        right = sum(answer.right for answer in answers)
        wrong = len(answers) - right
        if right < MIN_RIGHT or wrong < MIN_WRONG:
            yield (
                f"exercise {exercise!r} has {right} right and {wrong} wrong answers in "
                f"{course.answers_folder(unit)}; expected at least {MIN_RIGHT} and {MIN_WRONG}"
            )
        names = set(notebook.tests(solution, exercise)) | {answer_files.ALL}
        for answer in answers:
            unknown = answer.loses - names
            if unknown:
                yield (
                    f"{exercise}: wrong answer {answer.title!r} loses {min(unknown)!r}, which is "
                    f"no test; the tests are {', '.join(notebook.tests(solution, exercise))}"
                )
    for exercise in sorted(found.keys() - set(wanted)):
        yield f"{exercise}.py has answers to an exercise that does not exist"


# --- what needs running ------------------------------------------------------------------------


def _answers_hold(
    course: Course, unit: Unit, solution: NotebookNode, engine: Engine, note: Note
) -> Iterator[str]:
    note("cutting the tests")
    exam = grading.open_exam(course, unit, engine)
    yield from _plans(exam)
    note("the model solution")
    model = {cell.grade_id: cell.source for cell in exam.cells if cell.role == "answer"}
    for cell in grading.grade(engine, exam, model).result.cells:
        if cell.points < cell.max_points or cell.status != "passed":
            yield f"the model solution loses {cell.grade_id!r}: {cell.message}"
    note("the untouched exercise")
    for cell in grading.grade(engine, exam, grading.stubs(course, unit)).result.cells:
        if cell.status == "passed":
            yield f"the untouched exercise passes {cell.grade_id!r}; it must lose every test"
    # Exercises do not touch each other, so one run tries one answer of each.
    rounds = list(zip_longest(*answer_files.read(course.answers_folder(unit)).values()))
    for number, answers in enumerate(rounds, start=1):
        note(f"answers, round {number} of {len(rounds)}")
        chosen = [answer for answer in answers if answer]
        given = model | {f"{answer.exercise}-answer": answer.source for answer in chosen}
        result = grading.grade(engine, exam, given).result
        for answer in chosen:
            yield from _judged(answer, result, notebook.tests(solution, answer.exercise))


def mutants_of(course: Course, unit: Unit, engine: Engine) -> mutants.Report:
    """Every mutant of a unit's model solutions, graded."""
    exam = grading.open_exam(course, unit, engine)
    return mutants.try_all(engine, exam, course.answers_folder(unit))


def mutants_noticed(unit: Unit, report: mutants.Report) -> list[str]:
    """What is wrong with how a unit's tests notice mutants, as sentences."""
    problems = [
        f"{mutants.FILE} excuses {each}, which is no mutant that survives; take it out"
        for each in report.unused
    ]
    if report.caught < MIN_CAUGHT:
        problems.append(
            f"its tests notice {report.caught:.0%} of the mutants that are not equivalent; "
            f"expected {MIN_CAUGHT:.0%}: add cases for those listed below, "
            f"or list them in {mutants.FILE}"
        )
    return [f"{unit.slug}: {problem}" for problem in problems]


def _plans(exam: Exam) -> Iterator[str]:
    for number, plan in exam.plans.items():
        cell = exam.cells[number]
        if plan.why_inside and not INSIDE.search(cell.source):
            yield (
                f"{cell.name!r} cannot be cut, so it would run among student code: "
                f"{plan.why_inside}; write it as plain asserts, or say '# inside: WHY' in it"
            )


def _judged(answer: Answer, result: Result, names: list[str]) -> Iterator[str]:
    expected = answer.expected_losses(names)
    lost = result.lost(answer.exercise)
    kind = "right" if answer.right else "wrong"
    for name in sorted(expected ^ lost):
        message = next(
            cell.message for cell in result.cells if cell.grade_id == f"{answer.exercise}-{name}"
        )
        verdict = f"loses {name!r}: {message}" if name in lost else f"does not lose {name!r}"
        yield f"{answer.exercise}: the {kind} answer {answer.title!r} {verdict}"


def _lesson_runs(course: Course, unit: Unit, note: Note) -> Iterator[str]:
    note("the lesson")
    lesson = notebook.read(course.lesson(unit))
    with tempfile.TemporaryDirectory(prefix="autograder-lesson-") as temporary:
        folder = Path(temporary)
        alive = _run_in_kernel(lesson, folder)
        left = sorted(path.name for path in folder.iterdir())
    if not alive:
        yield "the lesson ends its kernel"
    if left:
        yield f"the lesson leaves {', '.join(left)} in the folder it runs in"
    for cell in lesson.cells:
        if cell.cell_type != "code":
            continue
        error = next((out for out in cell.outputs if out.output_type == "error"), None)
        may_fail = "raises-exception" in cell.metadata.get("tags", [])
        if error and not may_fail:
            yield f"the lesson's cell {cell.id!r} fails: {error.ename}: {error.evalue}"
        elif may_fail and not error:
            yield f"the lesson's cell {cell.id!r} is tagged raises-exception but does not fail"


def _run_in_kernel(nb: NotebookNode, folder: Path) -> bool:
    """Run every cell as JupyterLab would, in a fresh kernel in `folder`; outputs land in `nb`.

    A lesson is the course's own text, so it needs no sandbox. False when the kernel died.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-ipython-") as profile:
        client = NotebookClient(
            nb,
            timeout=LESSON_SECONDS,
            interrupt_on_timeout=True,
            allow_errors=True,
            kernel_name="python3",
            extra_arguments=["--IPKernelApp.log_level=ERROR"],  # it warns of the loopback
            resources={"metadata": {"path": str(folder)}},
        )
        environment = os.environ | {"IPYTHONDIR": profile, "NBGRADER_EXECUTION": "autograde"}
        try:
            client.execute(env=environment)
        except DeadKernelError:
            return False
    return True
