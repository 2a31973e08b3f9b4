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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder import assignment, autograded, grading, notebook, submission
from autograder import exam as exams
from autograder.engine import Engine, files_of
from autograder.errors import Fault, UsageError
from autograder.exam import Exam
from autograder.layout import Layout
from autograder.models import Limits, Result
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


def papers(
    layout: Layout,
    engine: Engine,
    sources: Mapping[str, Mapping[str, str]] | None = None,
    limits: Limits | None = None,
) -> list[Paper]:
    """Every notebook of an assignment, its tests cut and calibrated.

    sources: notebook → grade_id → source as nbgrader's gradebook has it, where autotests are
    filled in already.
    """
    found = []
    files = files_of(layout.source)
    for path in layout.notebooks:
        instructor = notebook.read(path)
        stored = (sources or {}).get(path.stem, {})
        for cell in instructor.cells:
            if "AUTOTEST" in cell.source and notebook.grade_id(cell) in stored:
                cell.source = stored[notebook.grade_id(cell)]
        released = assignment.release(instructor, layout.settings, str(path))
        exam = exams.read(instructor, path.stem, shared=layout.shared, files=files, limits=limits)
        exam = exams.prepare(engine, exam, layout.state / "exams")
        found.append(Paper(path.stem, instructor, submission.answers(released), exam))
    return found


def grade(
    layout: Layout,
    students: Sequence[str],
    *,
    jobs: int,
    isolation: Isolation = Isolation.NAMESPACES,
    force: bool = False,
    sources: Mapping[str, Mapping[str, str]] | None = None,
    limits: Limits | None = None,
) -> Iterator[Outcome]:
    """Grade students' submissions; yields outcomes as they are ready, those that are kept first."""
    with Engine(isolation) as engine:
        ready = papers(layout, engine, sources, limits)
    exam_key = hashlib.sha256(
        json.dumps([exams.fingerprint(paper.exam) for paper in ready] + [str(isolation)]).encode()
    ).hexdigest()
    waiting = []
    for student in students:
        kept = None if force else _kept(layout, student, exam_key, ready)
        if kept:
            yield kept
        else:
            waiting.append(student)
    if not waiting:
        return
    jobs = max(1, min(jobs, len(waiting)))
    if jobs == 1:
        grader = _Grader(layout, ready, exam_key, isolation)
        try:
            for student in waiting:
                yield grader.grade(student)
        finally:
            grader.close()
        return
    yield from _in_pool(layout, waiting, exam_key, isolation, jobs, sources, limits)


def _in_pool(
    layout: Layout,
    waiting: list[str],
    exam_key: str,
    isolation: Isolation,
    jobs: int,
    sources: Mapping[str, Mapping[str, str]] | None,
    limits: Limits | None,
) -> Iterator[Outcome]:
    # Spawned, not forked: a grader must not inherit this process's threads and descriptors.
    context = multiprocessing.get_context("spawn")
    chunks = [waiting[start : start + CHUNK] for start in range(0, len(waiting), CHUNK)]
    arguments = (layout, exam_key, isolation, sources, limits)
    with ProcessPoolExecutor(jobs, context, _start_grader, arguments) as pool:
        futures = {pool.submit(_grade_chunk, chunk): chunk for chunk in chunks}
        for future in as_completed(futures):
            try:
                yield from future.result()
            except BrokenProcessPool:
                why = "a grading process ended; grade again: what is done is kept"
                yield from (Outcome(student, {}, fault=why) for student in futures[future])


_grader: "_Grader | None" = None


def _start_grader(
    layout: Layout, exam_key: str, isolation: Isolation, sources: Any, limits: Any
) -> None:
    global _grader
    with Engine(isolation) as engine:
        ready = papers(layout, engine, sources, limits)
    _grader = _Grader(layout, ready, exam_key, isolation)


def _grade_chunk(students: list[str]) -> list[Outcome]:
    if _grader is None:
        raise Fault("this grading process has no sandbox")
    return [_grader.grade(student) for student in students]


class _Grader:
    """One process of the pool: an engine, and the papers."""

    def __init__(
        self, layout: Layout, ready: list[Paper], exam_key: str, isolation: Isolation
    ) -> None:
        self.layout, self.papers, self.exam_key, self.isolation = layout, ready, exam_key, isolation
        self.engine = Engine(isolation)

    def close(self) -> None:
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
        for paper in self.papers:
            read = handed_in.notebooks[paper.name]
            given = {name: read.answers.get(name, stub) for name, stub in paper.stubs.items()}
            untouched |= {name for name, stub in paper.stubs.items() if given[name] == stub}
            exam = paper.exam
            if handed_in.files:
                exam = exams.with_files(exam, {**handed_in.files, **exam.files})
            graded = grading.grade(self.engine, exam, given, read.problem)
            results[paper.name] = graded.result
            if read.problem != "not handed in":
                notebooks[paper.name] = autograded.rebuild(paper.instructor, given, graded)
        outcome = Outcome(student, results, frozenset(untouched), key)
        autograded.write(self.layout.autograded / student / self.layout.name, folder, notebooks)
        _write(self.layout.results / f"{student}.json", outcome.to_json())
        return outcome


@dataclass(frozen=True)
class _HandedIn:
    notebooks: Mapping[str, submission.Submission]
    files: Mapping[str, bytes]


def _read_all(layout: Layout, student: str, ready: Sequence[Paper]) -> _HandedIn:
    folder = layout.submission(student)
    return _HandedIn(
        {paper.name: submission.read(folder / f"{paper.name}.ipynb") for paper in ready},
        submission.extra_files(folder) if layout.shared else {},
    )


def _key(exam_key: str, handed_in: _HandedIn) -> str:
    content = [
        exam_key,
        {name: [dict(each.answers), each.problem] for name, each in handed_in.notebooks.items()},
        {name: hashlib.sha256(data).hexdigest() for name, data in handed_in.files.items()},
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _kept(layout: Layout, student: str, exam_key: str, ready: Sequence[Paper]) -> Outcome | None:
    """The outcome of an earlier run, where nothing has changed since."""
    try:
        outcome = Outcome.from_json(json.loads((layout.results / f"{student}.json").read_text()))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if outcome.key != _key(exam_key, _read_all(layout, student, ready)):
        return None
    folder = layout.autograded / student / layout.name
    if not all(
        (folder / f"{paper.name}.ipynb").is_file()
        or not (layout.submission(student) / f"{paper.name}.ipynb").exists()
        for paper in ready
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
