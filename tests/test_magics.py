"""%check and %reset in a real kernel, as a notebook sends them."""

import os

import nbformat
import pytest
from jupyter_client.manager import start_new_kernel

from autograder import magics, notebook

RIGHT = "def double(n):\n    return n * 2"


class Kernel:
    """A kernel that belongs to the notebook at `path`."""

    def __init__(self, path):
        self.path = path
        environment = os.environ | {"JPY_SESSION_NAME": str(path)}
        self.manager, self.client = start_new_kernel(env=environment)
        self.run("setup", "%load_ext autograder")

    def run(self, cell, source):
        """What a cell shows, as texts and as bundles of displays."""
        content = {"code": source, "silent": False, "store_history": True, "stop_on_error": True}
        message = self.client.session.msg("execute_request", content, metadata={"cellId": cell})
        self.client.shell_channel.send(message)
        texts, bundles = [], []
        while True:
            said = self.client.get_iopub_msg(timeout=60)
            if said["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            content = said["content"]
            if said["msg_type"] == "stream":
                texts.append(content["text"])
            elif said["msg_type"] == "display_data":
                bundles.append(content["data"])
            elif content.get("execution_state") == "idle":
                return "".join(texts), bundles

    def save(self, cell, source):
        nb = nbformat.read(self.path, 4)
        if cell not in [each.id for each in nb.cells]:
            nb.cells.append(nbformat.v4.new_code_cell(id=cell))
        next(each for each in nb.cells if each.id == cell).source = source
        nbformat.write(nb, self.path)

    def saved(self, cell):
        return next(each for each in notebook.read(self.path).cells if each.id == cell).source


@pytest.fixture
def kernel(tiny):
    kernel = Kernel(tiny.exercise_path)
    yield kernel
    kernel.client.stop_channels()
    kernel.manager.shutdown_kernel(now=True)


def test_what_was_run_and_not_saved_is_neither_overlooked_nor_lost(kernel):
    before = kernel.saved("double-answer")
    kernel.run("double-answer", RIGHT)

    said, (table,) = kernel.run("check", "%check")
    assert said.startswith(magics.UNSAVED)
    assert "0 of 10 points" in table["text/html"]
    assert kernel.run("x", "%reset double") == (f"{magics.UNSAVED}\n", [])
    assert kernel.saved("double-answer") == before


def test_reset_keeps_what_was_saved_and_tells_jupyterlab(kernel):
    stub = kernel.saved("double-answer")
    kernel.run("double-answer", RIGHT)
    kernel.save("double-answer", RIGHT)

    said, (table,) = kernel.run("check", "%check")
    assert said == ""
    assert "10 of 10 points" in table["text/html"]
    kernel.save("x", "%reset double")
    said, (shown,) = kernel.run("x", "%reset double")
    kept = "What was there is kept in kept/01-tiny/double-answer-1.py."
    assert shown[magics.RESET] == {"said": f"{kept} The stub is back."}
    assert shown["text/plain"].startswith(kept)
    assert kernel.saved("double-answer") == stub
