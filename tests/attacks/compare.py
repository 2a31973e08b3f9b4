"""Run every attack once against stock `nbgrader autograde`, and write nbgrader.json.

    python tests/attacks/compare.py [NUMBER …]

Each runs in a fresh process, in a copy of the course, inside a throw-away bubblewrap that protects
this machine and not nbgrader: the system is read-only, /tmp and the process table are its own, and
memory and processes have a limit. The network is left to it, for nbgrader has it: no attack sends
anything further than an address for documentation.
"""

import argparse
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import hostile  # noqa: E402
from hostile import UNIT, Attack  # noqa: E402

from autograder import sandbox  # noqa: E402

SECONDS = 90  # for one notebook; the slowest honest one takes five
LIMITS = ("--as=8000000000", "--nproc=400", "--fsize=1000000000", "--core=0")
STORED = HERE / "nbgrader.json"

SCORES = """
SELECT base_cell.name, COALESCE(grade.manual_score, grade.auto_score, 0)
FROM grade
JOIN base_cell ON base_cell.id = grade.cell_id
JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
JOIN submitted_assignment ON submitted_assignment.id = submitted_notebook.assignment_id
WHERE submitted_assignment.student_id = ?
"""


# Counts what is still running when nbgrader has ended: the sandbox, the shell and this very count.
COUNTED = '"$@"; echo; ls -d /proc/[0-9]* | wc -l'
ALONE = 5


def nbgrader(course: Path, *arguments: str, seconds: int = SECONDS) -> tuple[bool, bool]:
    """Run nbgrader in `course`: did it end by itself, and did it leave processes behind?"""
    bin_folder = Path(sys.executable).parent
    command = [
        *("prlimit", *LIMITS, "--", sandbox.bwrap(), "--die-with-parent", "--unshare-pid"),
        *("--unshare-ipc", "--new-session", "--ro-bind", "/", "/", "--dev", "/dev"),
        *("--proc", "/proc", "--tmpfs", "/tmp"),
    ]
    for folder in sandbox.python_folders():
        if folder.is_relative_to("/tmp"):
            command += ["--ro-bind", str(folder), str(folder)]
    command += ["--bind", str(course), str(course), "--chdir", str(course)]
    command += ["--clearenv", "--setenv", "HOME", "/tmp/home", "--setenv", "LANG", "C.UTF-8"]
    command += ["--setenv", "PATH", f"{bin_folder}:/usr/bin:/bin"]
    # by name, and not by sys.executable's target: that would be a Python without its packages
    command += ["--", "sh", "-c", COUNTED, "sh", str(bin_folder / "python"), "-m", "nbgrader"]
    try:
        done = subprocess.run(
            [*command, *arguments], capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return False, False
    count = done.stdout.split()[-1:]
    return True, bool(count) and count[0].isdigit() and int(count[0]) > ALONE


def template(root: Path) -> Path:
    """A course with the assignment in its gradebook, to be copied for each attack."""
    course = root / "template"
    shutil.copytree(hostile.ASSIGNMENT, course)
    nbgrader(course, "generate_assignment", UNIT, "--create", "--force")
    assert (course / "gradebook.db").is_file(), "nbgrader generate_assignment did not work"
    return course


def run(attack: Attack, ready: Path, root: Path) -> dict:
    course = root / "course"
    shutil.copytree(ready, course)
    laid_out = hostile.lay_out(root / "laid-out", [attack])
    attack_folder = course / "submitted" / attack.name / UNIT
    shutil.copytree(laid_out / "submitted" / hostile.VICTIM, course / "submitted" / hostile.VICTIM)
    arguments = ("autograde", UNIT, "--student", attack.name, "--create", "--force")
    if attack.before == "honest":
        attack_folder.mkdir(parents=True)
        (attack_folder / f"{UNIT}.ipynb").write_text(json.dumps(hostile.honest()))
        nbgrader(course, *arguments)
        shutil.rmtree(attack_folder)
    attack.write(attack_folder)
    ended, left = nbgrader(course, *arguments)
    with closing(sqlite3.connect(course / "gradebook.db")) as connection:
        points = dict(connection.execute(SCORES, [attack.name]))
    seen = ""
    graded = course / "autograded" / attack.name / UNIT
    for path in sorted(graded.rglob("*")) if graded.is_dir() else ():
        if path.is_symlink() or not path.is_file():
            continue
        if path.name == f"{UNIT}.ipynb":
            seen += hostile.shown(json.loads(path.read_text(errors="replace")))
        elif any(secret.encode() in path.read_bytes() for secret in hostile.SECRETS):
            seen += hostile.FOUND[0]  # another's work was copied into this student's folder
    measured = asdict(hostile.measure(attack, points, seen))
    measured["breaches"] |= left
    shutil.rmtree(course, ignore_errors=True)
    shutil.rmtree(laid_out, ignore_errors=True)
    kept = {key: measured[key] for key in ("gains", "loses", "leaks", "breaches")}
    return {**kept, "hangs": not ended, "points": sum(points.values())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("number", type=int, nargs="*", help="these attacks only")
    chosen = parser.parse_args().number
    from nbgrader import __version__

    stored = json.loads(STORED.read_text()) if STORED.is_file() else {"attacks": {}}
    stored["version"] = __version__
    names = {attack.name for attack in hostile.attacks()}
    stored["attacks"] = {name: each for name, each in stored["attacks"].items() if name in names}
    with tempfile.TemporaryDirectory(prefix="compare-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        ready = template(root)
        for attack in hostile.attacks():
            if chosen and attack.number not in chosen:
                continue
            found = run(attack, ready, root)
            print(f"{attack.name}: {hostile.outcome(found)} ({found['points']:g})", flush=True)
            stored["attacks"][attack.name] = found
            ordered = sorted(stored["attacks"].items(), key=lambda x: int(x[0].partition("-")[0]))
            STORED.write_text(json.dumps({**stored, "attacks": dict(ordered)}, indent=1) + "\n")


if __name__ == "__main__":
    main()
