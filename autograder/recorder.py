"""What a cell shows, as Jupyter records it; and where a test's prints go, which is nowhere."""

import os
import sys
import tempfile
from collections.abc import Iterable
from typing import Any


class Recorder:
    """What a cell shows, in order, as Jupyter records it; cut off past `cap` characters a cell.

    Outputs are ["stream", name, text], ["display", data, metadata], ["result", data, metadata] and
    ["error", exception].
    """

    def __init__(self, shell: Any, cap: int) -> None:
        self.shell, self.cap = shell, cap
        self.outputs: list[list] = []
        self.size = 0
        self.file, path = tempfile.mkstemp()  # in the private /tmp: a memfd would count nowhere
        os.unlink(path)
        self.read = 0
        shell.display_pub.publish = self.display
        shell.displayhook.write_output_prompt = lambda: None
        shell.displayhook.write_format_data = self.result
        shell.displayhook.finish_displayhook = lambda: None
        shell.display_pub.clear_output = lambda wait=False: None
        shell._showtraceback = lambda *_: None
        shell.showtraceback = lambda *_args, **_options: None
        shell.showsyntaxerror = lambda *_args, **_options: None
        os.dup2(self.file, 1)
        os.dup2(self.file, 2)

    def begin(self) -> None:
        self.outputs, self.size = [], 0
        sys.stdout, sys.stderr = Stream(self, "stdout"), Stream(self, "stderr")

    def end(self) -> list:
        self._from_file()
        outputs, self.outputs = self.outputs, []
        return outputs

    def stream(self, name: str, text: str) -> None:
        if not text or not self._fits(len(text)):
            return
        if self.outputs and self.outputs[-1][:2] == ["stream", name]:
            self.outputs[-1][2] += text
        else:
            self.outputs.append(["stream", name, text])

    def _fits(self, count: int) -> bool:
        if self.size >= self.cap:
            return False
        self.size += count
        if self.size >= self.cap:
            self.outputs.append(
                ["stream", "stderr", f"\n[output cut off at {self.cap} characters]\n"]
            )
            return False
        return True

    def _from_file(self) -> None:
        """What programs that the cell started wrote."""
        size = os.fstat(self.file).st_size
        if size > self.read:
            data = os.pread(self.file, min(size - self.read, self.cap), self.read)
            self.read = size
            self.stream("stdout", data.decode("utf-8", "replace"))

    def display(self, data: Any, metadata: Any = None, **_options: Any) -> None:
        self._bundle("display", data, metadata)

    def result(self, data: Any, metadata: Any = None) -> None:
        self._bundle("result", data, metadata)

    def _bundle(self, kind: str, data: Any, metadata: Any) -> None:
        plain = {str(k): v for k, v in dict(data or {}).items() if isinstance(v, str)}
        if self._fits(sum(map(len, plain.values()))):
            self.outputs.append([kind, plain])


class Stream:
    """sys.stdout and sys.stderr of a cell."""

    encoding, errors, closed = "utf-8", "strict", False

    def __init__(self, recorder: Recorder, name: str) -> None:
        self._recorder, self._name = recorder, name

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._recorder.stream(self._name, text)
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 1 if self._name == "stdout" else 2


class Sink:
    """Takes what a test prints; nobody sees it, since it may hold what the test asked."""

    encoding, errors, closed = "utf-8", "strict", False

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True
