"""The command line called in this process, since what it imports takes seconds."""

import contextlib
import io
import os
import sys
from unittest.mock import patch

from autograder import cli


def run(folder, *arguments):
    """Exit code, standard output and standard error of `autograder ARGUMENTS` in `folder`."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(folder),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        patch.object(sys, "argv", ["autograder", *arguments]),
        patch.dict(os.environ, COLUMNS="120"),
    ):
        try:
            cli.main()
            code = 0
        except SystemExit as end:
            code = end.code
    return code or 0, out.getvalue(), err.getvalue()
