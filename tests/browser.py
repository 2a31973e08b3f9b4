"""JupyterLab on a copy of the course, in the machine's own Chromium."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny import ROOT

TOKEN = "for-a-test"
COPIED = ("course.toml", "nbgrader_config.py", "notebooks", "exercises", "solutions")


def chromium() -> str:
    """Its path; the test is skipped where there is none."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip("no Chromium on this machine; Debian, Ubuntu: apt install chromium")
    return found


def copy_of_the_course(folder: Path) -> Path:
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


@contextlib.contextmanager
def jupyter(root: Path, home: Path, *, app: str = "lab") -> Iterator[str]:
    """The address of a JupyterLab that serves `root` and keeps its settings in `home`."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    options = [f"--port={port}", "--no-browser", f"--ServerApp.root_dir={root}"]
    options += [f"--IdentityProvider.token={TOKEN}", "--ServerApp.port_retries=0", "--allow-root"]
    (home / "server.log").parent.mkdir(parents=True, exist_ok=True)
    with (home / "server.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "jupyter", app, *options],
            cwd=root,
            env=os.environ | {"HOME": str(home)},
            stdout=log,
            stderr=log,
        )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(f"{address}/api?token={TOKEN}", process, home / "server.log")
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(url: str, process: subprocess.Popen, log: Path) -> None:
    for _ in range(300):
        if process.poll() is not None:
            break
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=2):
            return
        time.sleep(0.1)
    raise AssertionError(f"Jupyter did not start:\n{log.read_text()[-3000:]}")
