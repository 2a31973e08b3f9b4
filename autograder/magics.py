"""What `%load_ext autograder` gives a student's notebook."""

import html
import os
import subprocess
import sys
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, line_magic, magics_class
from IPython.display import HTML, display

from autograder import failures


def load(shell: InteractiveShell) -> None:
    shell.register_magics(Checks)
    failures.install(shell)


@magics_class
class Checks(Magics):
    @line_magic
    def check(self, _line: str) -> None:
        """Grade the saved notebook and show the points of each exercise."""
        path = notebook_path(self.shell)
        if path is None:
            print("%check works in an open notebook; in a terminal: autograder check NOTEBOOK")
            return
        done = subprocess.run(  # noqa: S603 - our own program on this notebook
            [sys.executable, "-m", "autograder", "check", str(path)],
            capture_output=True,
            text=True,
            env=os.environ | {"COLUMNS": "100"},
            check=False,
        )
        text = (done.stdout + done.stderr).strip()
        display(HTML(f"<pre>{html.escape(text)}</pre>"))


def notebook_path(shell: InteractiveShell) -> Path | None:
    """The notebook this kernel belongs to; None where none is open, as while grading."""
    if "NBGRADER_EXECUTION" in os.environ:
        return None
    found = os.environ.get("JPY_SESSION_NAME") or shell.user_ns.get("__vsc_ipynb_file__")
    path = Path(found) if found else None
    return path if path and path.is_file() else None
