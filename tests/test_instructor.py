"""docs/instructor.md: every command in it, in its order, on a class of 12."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from browser import copy_of_the_course
from tiny import ROOT

from autograder import sampleclass
from autograder.course import Course

UNIT = "07-functions"


def test_every_command_of_the_page_works(tmp_path):
    root = copy_of_the_course(tmp_path)
    shutil.copytree(ROOT / "tests" / "answers" / UNIT, root / "tests" / "answers" / UNIT)
    (root / ".venv").symlink_to(Path(sys.executable).parent.parent)
    course = Course.load(root)
    unit = course.unit(UNIT)
    sampleclass.write(course, unit, sampleclass.make(course, unit, 12, seed=2))
    text = (ROOT / "docs" / "instructor.md").read_text()
    roster = re.search(r"```csv\n(.*?)```", text, re.DOTALL)[1]
    (root / "roster.csv").write_text(roster)
    late = re.search(r"```toml\n(.*?)```", text, re.DOTALL)[1]
    toml = root / "course.toml"
    toml.write_text(f"{toml.read_text()}\n{late}")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    assert blocks[0].startswith("git clone"), "what CI does on each run"
    # What `. .venv/bin/activate`, the page's second block, leaves behind.
    path = f"{root / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"COLUMNS": "120", "PATH": path}
    said = {}
    for command in (line for block in blocks[1:] for line in block.splitlines()):
        done = subprocess.run(
            command,
            shell=True,
            cwd=root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        said[command] = done.stdout
        # doctor's 1 says that a wall is open on this machine; grade then has said so already
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"

    assert len(said) == 13
    assert "things to look at first" in said[f"autograder report {UNIT}"]
    assert "would change; nothing was kept" in said[f"autograder grade {UNIT} --dry-run"]
    grades = (root / "grades.csv").read_text().splitlines()
    assert grades[0] == f"Student,ID,SIS User ID,SIS Login ID,Section,{UNIT}"
    assert any(line.startswith('"Lovelace, Ada",,ada,') for line in grades)
    assert (root / "build/report/index.html").is_file()
    assert len(list((root / "feedback").glob(f"*/{UNIT}/{UNIT}.html"))) > 8
