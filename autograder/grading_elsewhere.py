"""Notebooks in other languages: stock nbgrader grades them, in a kernel and without a sandbox."""

import subprocess
import sys
from collections.abc import Sequence

from autograder import notebook
from autograder.layout import Layout


def languages(layout: Layout) -> set[str]:
    """The languages of an assignment's notebooks; python where a notebook does not say."""
    found = set()
    for path in layout.notebooks:
        kernel = notebook.read(path).metadata.get("kernelspec", {})
        found.add(str(kernel.get("language", "python")).lower() or "python")
    return found


def run(layout: Layout, students: Sequence[str]) -> int:
    """Hand the assignment to `nbgrader autograde`; its exit code."""
    others = ", ".join(sorted(languages(layout) - {"python"}))
    print(f"{layout.name} is written in {others}: nbgrader autograde takes it, without our sandbox")
    command = [sys.executable, "-m", "nbgrader", "autograde", layout.name, "--force"]
    runs = [[*command, f"--student={each}"] for each in students] or [command]
    return max(
        subprocess.run(run, cwd=layout.root, check=False).returncode  # noqa: S603 - our own words
        for run in runs
    )
