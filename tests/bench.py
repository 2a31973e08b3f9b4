"""How fast the grader is: `make bench`. Everything is measured side by side in one run.

    python tests/bench.py [--quick]

Ratios are what counts: seconds depend on the machine and on what else it does. A rate leaves the
start-up out on both sides (time from the first result to the last), the class of 1,000 has it in.
"""

import argparse
import ast
import json
import multiprocessing
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import nbformat
import psutil
from rich.console import Console
from rich.table import Table

from autograder import (
    batch,
    grading,
    layout,
    notebook,
    papers,
    sampleclass,
    services,
    submission,
    zygote,
)
from autograder.course import Course
from autograder.engine import Engine
from autograder.gradebook import Recorder
from autograder.models import Limits, Status
from autograder.sandbox import Isolation

ROOT = Path(__file__).parent.parent
UNIT = "07-functions"
FOREIGN = "ps1"
CHECKS = 60

console = Console(highlight=False, width=110)


# --- the two courses -----------------------------------------------------------------------------


def our_course(folder: Path, students: int) -> Path:
    """A copy of what one unit needs, with a sample class."""
    names = ("course.toml", "nbgrader_config.py", "solutions", "exercises", "tests/answers")
    for name in names:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target)
    with (folder / "nbgrader_config.py").open("a") as file:
        file.write('\nc.pop("Autograde")  # what is measured is nbgrader without our plugin\n')
    course = Course.load(folder)
    unit = course.unit(UNIT)
    nbgrader(folder, "generate_assignment", UNIT, "--create", "--force")
    sampleclass.write(course, unit, sampleclass.make(course, unit, students, seed=1))
    return folder


def quickstart(folder: Path, students: int) -> Path:
    """nbgrader's own example course, handed in by students between all right and not started."""
    nbgrader(folder.parent, "quickstart", folder.name)
    nbgrader(folder, "generate_assignment", FOREIGN)
    for number in range(students):
        target = folder / "submitted" / f"student-{number:03}" / FOREIGN
        shutil.copytree(folder / "release" / FOREIGN, target)
        for path in target.glob("*.ipynb"):
            nb = notebook.read(path)
            right = submission.answers(notebook.read(folder / "source" / FOREIGN / path.name))
            for place, cell in enumerate(filter(notebook.is_answer, nb.cells)):
                if (number + place) % 3:
                    cell.source = right[notebook.grade_id(cell)]
            nbformat.write(nb, path)
    return folder


def nbgrader(folder: Path, *arguments: str) -> float:
    """Run nbgrader; seconds it took. Its exit code is 1 where a submission is not a notebook."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"nbgrader {arguments[0]} failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - started


# --- what is measured ----------------------------------------------------------------------------


def nbgrader_rate(course: Path, name: str, chosen: Sequence[str], students: Sequence[str]) -> float:
    """Seconds a submission of `nbgrader autograde`, from the first graded notebook to the last."""
    others = ",".join(each for each in students if each not in chosen)
    exclude = f"--CourseDirectory.student_id_exclude={others}"
    nbgrader(course, "autograde", name, "--force", "--create", exclude)
    times = sorted(path.stat().st_mtime for path in course.glob(f"autograded/*/{name}/*.ipynb"))
    if len(times) < len(chosen) // 2:
        raise SystemExit(f"nbgrader graded {len(times)} of {len(chosen)} submissions of {name}")
    return (times[-1] - times[0]) / (len(chosen) - 1)


def our_rate(place: layout.Layout, ready: list, students: Sequence[str], jobs: int) -> float:
    """Seconds a submission of ours with isolation, from the first result to the last."""
    times = []
    for outcome in batch.grade(place, ready, students, jobs=jobs):
        if outcome.fault:
            raise SystemExit(f"{outcome.student} was not graded: {outcome.fault}")
        times.append(time.perf_counter())
    head = min(len(times) // 4, batch.CHUNK * jobs)  # processes that start at their own pace
    return (times[-1] - times[head]) / (len(times) - 1 - head)


def floor_rate(ready: list, handed_in: Sequence[Sequence[submission.Submission]]) -> float:
    """Seconds a submission of the least that could be done: fork, run every cell, end.

    One process that has imported what ours has; no isolation, no outputs kept, no verdicts.
    """
    shell = zygote.ready_shell()
    zygote.preload(name for paper in ready for name in paper.exam.packages)
    shell.run_cell("%load_ext autograder")  # which grading leaves out, and a fork need not repeat
    started = time.perf_counter()
    for notebooks in handed_in:
        child = os.fork()
        if child == 0:
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                os.dup2(1, 2)
                for paper, read in zip(ready, notebooks, strict=True):
                    _run_plainly(shell, paper, read)
            finally:
                os._exit(0)
        os.waitpid(child, 0)
    return (time.perf_counter() - started) / len(handed_in)


def _run_plainly(shell, paper: batch.Paper, read: submission.Submission) -> None:
    seconds = paper.exam.limits.test_seconds
    signal.signal(signal.SIGALRM, _stop)
    for cell in paper.exam.cells:
        source = cell.source
        if cell.role == "answer":
            source = read.answers.get(cell.grade_id, paper.stubs[cell.grade_id])
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            if source.lstrip().startswith(("%", "!")):
                shell.run_cell(source)
            else:
                exec(compile(ast.parse(source), cell.name, "exec"), shell.user_ns)
        except BaseException:
            pass
        signal.setitimer(signal.ITIMER_REAL, 0)


def _stop(_signal: int, _frame: object) -> None:
    raise TimeoutError


def class_of(course: Path, name: str) -> tuple[float, list[float]]:
    """`autograder grade` from the command line: seconds, and megabytes of all its processes."""
    command = [sys.executable, "-m", "autograder", "grade", name, "--jobs", "2", "--json"]
    sizes: list[float] = []
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=course, stdout=subprocess.DEVNULL) as process:
        family = psutil.Process(process.pid)
        while process.poll() is None:
            sizes.append(_megabytes(family))
            time.sleep(0.5)
    if process.returncode:
        raise SystemExit("autograder grade failed")
    return time.perf_counter() - started, sizes


def _megabytes(family: psutil.Process) -> float:
    """Memory of a process and all below it, shared pages counted once between them."""
    total = 0
    for each in (family, *family.children(recursive=True)):
        try:
            total += each.memory_full_info().pss
        except psutil.Error:
            continue
    return total / 2**20


def check_times(course: Path) -> list[float]:
    """Seconds from a saved notebook to its result on a warm engine, as `%check` would see it."""
    opened = Course.load(course)
    unit = opened.unit(UNIT)
    paths = sorted(opened.submitted.glob(f"sample-*/{UNIT}/{UNIT}.ipynb"))
    times = []
    with Engine(Isolation.PROCESS) as engine:
        exam, stubs = grading.open_exam(opened, unit, engine), grading.stubs(opened, unit)
        for number in range(CHECKS):
            started = time.perf_counter()
            read = submission.read(paths[number % len(paths)])
            grading.grade(engine, exam, {**stubs, **read.answers}, read.problem)
            times.append(time.perf_counter() - started)
    return times


def server_times(count: int) -> dict[str, float]:
    """Seconds that a private server adds to a submission, by service this machine has."""
    added: dict[str, float] = {}
    with Engine(Isolation.NAMESPACES) as engine:

        def median(kinds: tuple[str, ...]) -> float:
            times = []
            for _time in range(count):
                started = time.perf_counter()
                with engine.worker(Limits(), {}, services=kinds) as worker:
                    list(worker.cells([("cell", "1")]))
                times.append(time.perf_counter() - started)
            return statistics.median(times)

        median(())  # the first also warms up
        alone = median(())
        for kind in services.KINDS:
            try:
                median((kind,))
                added[kind] = median((kind,)) - alone
            except services.Unavailable as error:
                print(error, file=sys.stderr)
    return added


def compare(place: layout.Layout, outcomes: Sequence[batch.Outcome]) -> tuple[int, list[str]]:
    """How many tests nbgrader's gradebook and ours both have points for, and where they differ."""
    with Recorder(place) as recorder:
        theirs = {
            (each.student_id, part.name, grade.name): grade.auto_score
            for each in recorder.submissions.values()
            for part in each.notebooks
            for grade in part.grades
        }
    compared, unequal = 0, []
    for outcome in outcomes:
        for name, result in outcome.results.items():
            for cell in result.cells:
                key = outcome.student, name, cell.grade_id
                if cell.status is Status.MANUAL or result.problem or key not in theirs:
                    continue  # nbgrader has no score for what it could not open
                compared += 1
                if theirs[key] != cell.points:
                    unequal.append(
                        f"{key}: nbgrader {theirs[key]}, ours {cell.points} ({cell.status})"
                    )
    return compared, unequal


# --- the run -------------------------------------------------------------------------------------


def side_by_side(course: Path, name: str, theirs: int, ours: int, say: Callable) -> dict:
    place = layout.find(course, name)
    students, _odd = place.students()
    with Engine(Isolation.NAMESPACES) as engine:
        ready = papers.papers(place, lambda: engine)
    count = len(ready)
    say(f"{name}: nbgrader autograde, {theirs} submissions")
    few = students[: len(students) : max(1, len(students) // theirs)][:theirs]
    nbgrader_s = nbgrader_rate(course, name, few, students) / count
    many = students[:ours]
    say(f"{name}: ours, {len(many)} submissions, one worker")
    one = our_rate(place, ready, many, jobs=1) / count
    say(f"{name}: ours, two workers")
    two = our_rate(place, ready, many, jobs=2) / count
    say(f"{name}: the floor")
    read = [
        [submission.read(place.submission(each) / f"{paper.name}.ipynb") for paper in ready]
        for each in many
    ]
    with multiprocessing.get_context("spawn").Pool(1) as pool:  # it gives up its own output
        floor = pool.apply(floor_rate, (ready, read)) / count
    say(f"{name}: comparing grades")
    compared, unequal = compare(place, list(batch.grade(place, ready, few, jobs=1)))
    return {
        "assignment": name,
        "nbgrader_s_per_notebook": nbgrader_s,
        "ours_s_per_notebook": two,
        "ours_1_worker_s_per_notebook": one,
        "floor_s_per_notebook": floor,
        "speedup": nbgrader_s / two,
        "speedup_1_worker": nbgrader_s / one,
        "floor_ratio": one / floor,
        "compared": compared,
        "unequal": unequal,
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--quick", action="store_true", help="a small run, to try the bench")
    quick = arguments.parse_args().quick
    theirs, ours, whole = (4, 24, 40) if quick else (14, 200, 1000)

    def say(text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        root = Path(temporary)
        say("making the classes")
        first = side_by_side(our_course(root / "ours", ours), UNIT, theirs, ours, say)
        second = side_by_side(quickstart(root / "foreign", ours), FOREIGN, theirs, ours, say)
        say(f"a class of {whole}, end to end")
        seconds, sizes = class_of(our_course(root / "class", whole), UNIT)
        half = len(sizes) // 2
        say("checking one's own notebook")
        times = sorted(check_times(root / "ours"))
    say("private servers")
    result = {
        "server_added_s": server_times(5 if quick else 20),
        **{key: first[key] for key in first if key != "unequal"},
        "class_size": whole,
        "class_1000_s": seconds * 1000 / whole,
        "peak_rss_mb": max(sizes),
        "peak_mb_first_half": max(sizes[:half], default=0),
        "peak_mb_second_half": max(sizes[half:], default=0),
        "check_median_ms": statistics.median(times) * 1000,
        "check_p95_ms": times[int(len(times) * 0.95)] * 1000,
        "grades_equal": all(each["compared"] and not each["unequal"] for each in (first, second)),
        "quickstart": second,
    }
    print_table(result, first, second)
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1) + "\n")
    console.print(f"written to {target.relative_to(ROOT)}")
    for line in first["unequal"] + second["unequal"]:
        console.print(f"not equal: {line}")
    sys.exit(0 if result["grades_equal"] else 1)


def print_table(result: dict, first: dict, second: dict) -> None:
    table = Table(title=f"{os.cpu_count()} cores, isolation on, the same notebooks")
    table.add_column("a notebook")
    for each in (first, second):
        table.add_column(each["assignment"], justify="right")
    rows = (
        ("nbgrader autograde", "nbgrader_s_per_notebook", 1000, " ms"),
        ("ours, 1 worker", "ours_1_worker_s_per_notebook", 1000, " ms"),
        ("ours, 2 workers", "ours_s_per_notebook", 1000, " ms"),
        ("the floor: fork, run the cells", "floor_s_per_notebook", 1000, " ms"),
        ("nbgrader / ours, 1 worker", "speedup_1_worker", 1, " ×"),
        ("nbgrader / ours, 2 workers", "speedup", 1, " ×"),
        ("ours, 1 worker / the floor", "floor_ratio", 1, " ×"),
    )
    for title, key, factor, unit in rows:
        table.add_row(title, *(f"{each[key] * factor:.1f}{unit}" for each in (first, second)))
    console.print(table)
    console.print(
        f"a class of {result['class_size']}: {result['class_1000_s']:.1f} s per 1,000, "
        f"{result['peak_mb_first_half']:.0f} MB in its first half, "
        f"{result['peak_mb_second_half']:.0f} MB in its second"
    )
    console.print(
        f"check of one notebook, warm: median {result['check_median_ms']:.0f} ms, "
        f"p95 {result['check_p95_ms']:.0f} ms"
    )
    servers = (f"{kind} {each * 1000:.0f} ms" for kind, each in result["server_added_s"].items())
    console.print(f"a server of its own adds: {', '.join(servers)}")
    equal = "equal" if result["grades_equal"] else "NOT equal"
    console.print(f"points of {first['compared'] + second['compared']} tests: {equal}")


if __name__ == "__main__":
    main()
