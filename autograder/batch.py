"""Many submissions: a pool of graders over the cores, each with a zygote of its own.

A submission's result is kept under a hash of all that could change it (the exam, the student's
answers and files, this engine), written in one step: a second run grades what changed, and a run
that was killed goes on where it stopped. One student's file is never an error for the others.
"""

import fcntl
import hashlib
import json
import multiprocessing
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder import autograded, grading, history, notebook, submission
from autograder import exam as exams
from autograder.engine import Engine
from autograder.errors import Fault, UsageError
from autograder.exam import Exam
from autograder.layout import Layout
from autograder.models import Result
from autograder.sandbox import Isolation

CHUNK = 8


@dataclass(frozen=True)
class Paper:
    """One notebook of an assignment: the instructor's copy, its stubs, and its exam."""

    name: str
    instructor: NotebookNode
    stubs: Mapping[str, str]
    exam: Exam


@dataclass(frozen=True)
class Outcome:
    """What became of one student: notebook → result, or a fault of ours to be tried again."""

    student: str
    results: Mapping[str, Result]
    untouched: frozenset[str] = frozenset()
    key: str = ""
    cached: bool = False
    fault: str = ""

    @property
    def points(self) -> float:
        return sum(result.points for result in self.results.values())

    def to_json(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "student": self.student,
            "untouched": sorted(self.untouched),
            "results": {name: result.to_json() for name, result in self.results.items()},
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Outcome":
        return cls(
            student=data["student"],
            results={name: Result.from_json(each) for name, each in data["results"].items()},
            untouched=frozenset(data["untouched"]),
            key=data["key"],
            cached=True,
        )


def kept(
    layout: Layout, papers: Sequence[Paper], students: Sequence[str], isolation: Isolation
) -> list[Outcome]:
    """Outcomes of earlier runs for those students of whose work nothing has changed since."""
    key = _exam_key(papers, isolation)
    found = (_kept(layout, student, key, papers) for student in students)
    return [outcome for outcome in found if outcome is not None]


def earlier(layout: Layout, student: str) -> Outcome | None:
    """The student's last outcome that was kept, whatever has changed since."""
    try:
        return Outcome.from_json(json.loads((layout.results / f"{student}.json").read_text()))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def grade(
    layout: Layout,
    papers: Sequence[Paper],
    students: Sequence[str],
    *,
    jobs: int,
    isolation: Isolation = Isolation.NAMESPACES,
    keep: bool = True,
    only: frozenset[str] = frozenset(),
) -> Iterator[Outcome]:
    """Grade students' submissions; yields outcomes as they are ready.

    keep: write each down, and the graded notebooks; without it nothing is written.
    only: exercises; of all others a student keeps the points that they had, if any.
    """
    arguments = (layout, papers, _exam_key(papers, isolation), isolation, keep, only)
    if jobs > 1 and len(students) > 1:
        yield from _in_pool(list(students), min(jobs, len(students)), arguments)
    elif students:
        with _Grader(*arguments) as grader:
            for student in students:
                yield grader.grade(student)


def _exam_key(papers: Sequence[Paper], isolation: Isolation) -> str:
    content = [exams.fingerprint(paper.exam) for paper in papers] + [str(isolation)]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def _in_pool(waiting: list[str], jobs: int, arguments: tuple) -> Iterator[Outcome]:
    # Spawned, not forked: a grader must not inherit this process's threads and descriptors.
    context = multiprocessing.get_context("spawn")
    chunks = [waiting[start : start + CHUNK] for start in range(0, len(waiting), CHUNK)]
    with ProcessPoolExecutor(jobs, context, _start_grader, arguments) as pool:
        futures = {pool.submit(_grade_chunk, chunk): chunk for chunk in chunks}
        for future in as_completed(futures):
            try:
                yield from future.result()
            except BrokenProcessPool:
                why = "a grading process ended; grade again: what is done is kept"
                yield from (Outcome(student, {}, fault=why) for student in futures[future])
            except Fault:
                pool.shutdown(wait=False, cancel_futures=True)
                raise


_grader: "_Grader | Fault"


def _start_grader(*arguments: Any) -> None:
    global _grader
    try:
        _grader = _Grader(*arguments)
    except Fault as fault:  # raised here it would be a broken pool, and say nothing
        _grader = fault


def _grade_chunk(students: list[str]) -> list[Outcome]:
    if isinstance(_grader, Fault):
        raise _grader
    return [_grader.grade(student) for student in students]


class _Grader:
    """One process of the pool: an engine, and the papers."""

    def __init__(
        self,
        layout: Layout,
        papers: Sequence[Paper],
        exam_key: str,
        isolation: Isolation,
        keep: bool,
        only: frozenset[str],
    ) -> None:
        self.layout, self.papers, self.keep, self.only = layout, papers, keep, only
        self.exam_key, self.isolation = exam_key, isolation
        self.engine = Engine(isolation)

    def __enter__(self) -> "_Grader":
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.close()

    def grade(self, student: str) -> Outcome:
        """The outcome for one student, written down; a fault is tried once more on a new engine."""
        for last in (False, True):
            try:
                return self._grade(student)
            except Fault as fault:
                if last:
                    return Outcome(student, {}, fault=str(fault))
                self.engine.close()
                self.engine = Engine(self.isolation)
            except Exception as error:  # whatever a hostile file does to us stays its own
                return Outcome(student, {}, fault=f"{type(error).__name__}: {error}")
        raise AssertionError

    def _grade(self, student: str) -> Outcome:
        folder = self.layout.submission(student)
        handed_in = _read_all(self.layout, student, self.papers)
        key = _key(self.exam_key, handed_in)
        results: dict[str, Result] = {}
        untouched: set[str] = set()
        notebooks: dict[str, NotebookNode] = {}
        before = earlier(self.layout, student) if self.only else None
        for paper in self.papers:
            read = handed_in.notebooks[paper.name]
            given = {name: read.answers.get(name, stub) for name, stub in paper.stubs.items()}
            untouched |= {name for name, stub in paper.stubs.items() if given[name] == stub}
            exam = paper.exam
            if handed_in.files:
                exam = exams.with_files(exam, {**handed_in.files, **exam.files})
            own = None
            if exam.shared and not read.problem:
                own = read.own({cell.grade_id for cell in exam.cells if cell.grade_id})
            graded = grading.grade(self.engine, exam, given, read.problem, own, paper.stubs)
            if before and paper.name in before.results:
                had = before.results[paper.name]
                graded = replace(graded, result=graded.result.changed_only(self.only, had))
            results[paper.name] = graded.result
            if read.problem != "not handed in":
                notebooks[paper.name] = autograded.rebuild(paper.instructor, given, graded, own)
        # Points of two exams are no outcome of either: the next whole run grades them again.
        outcome = Outcome(student, results, frozenset(untouched), "" if before else key)
        if not self.keep:
            return outcome
        autograded.write(self.layout.autograded / student / self.layout.name, folder, notebooks)
        _write(self.layout.results / f"{student}.json", outcome.to_json())
        history.add(
            self.layout,
            student,
            work=_key("", handed_in),
            exam=self.exam_key,
            results=results,
            answers=_answers(handed_in, untouched),
        )
        return outcome


@dataclass(frozen=True)
class _HandedIn:
    notebooks: Mapping[str, submission.Submission]
    files: Mapping[str, bytes]
    when: str


def _read_all(layout: Layout, student: str, papers: Sequence[Paper]) -> _HandedIn:
    folder = layout.submission(student)
    return _HandedIn(
        {paper.name: submission.read(folder / f"{paper.name}.ipynb") for paper in papers},
        submission.extra_files(folder) if layout.shared else {},
        submission.timestamp(folder),
    )


def _answers(handed_in: _HandedIn, untouched: set[str]) -> dict[str, str]:
    """exercise → the source of its answers, where there is one."""
    found: dict[str, str] = {}
    for read in handed_in.notebooks.values():
        for name, source in read.answers.items():
            if name not in untouched:
                exercise = notebook.exercise_of(name)
                found[exercise] = found.get(exercise, "") + source
    return found


def _key(exam_key: str, handed_in: _HandedIn) -> str:
    content = [
        exam_key,
        handed_in.when,
        {name: _content(each) for name, each in handed_in.notebooks.items()},
        {name: hashlib.sha256(data).hexdigest() for name, data in handed_in.files.items()},
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _content(read: submission.Submission) -> list:
    own = [each if isinstance(each, str) else [each.kind, each.source] for each in read.order]
    return [dict(read.answers), read.problem, own]


def _kept(layout: Layout, student: str, exam_key: str, papers: Sequence[Paper]) -> Outcome | None:
    """The outcome of an earlier run, where nothing has changed since."""
    outcome = earlier(layout, student)
    if outcome is None or outcome.key != _key(exam_key, _read_all(layout, student, papers)):
        return None
    folder = layout.autograded / student / layout.name
    if not all(
        (folder / f"{paper.name}.ipynb").is_file()
        or not (layout.submission(student) / f"{paper.name}.ipynb").exists()
        for paper in papers
    ):
        return None
    return outcome


def _write(path: Path, data: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.write_text(json.dumps(data))
    partial.replace(path)


@contextmanager
def alone(layout: Layout) -> Iterator[None]:
    """Hold the course's lock: two runs at once would write each other's results."""
    layout.state.mkdir(parents=True, exist_ok=True)
    with (layout.state / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(
                f"another autograder grade is at work in {layout.root}; wait until it has ended"
            ) from None
        yield
