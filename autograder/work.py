"""A learner's work as one .zip: to take away from a host that forgets it, and to bring back.

It holds the exercise notebooks, what `%reset` kept, and progress. What comes back is read as a
stranger's file: names are matched, sizes counted while unpacking, and nothing that is already there
is lost: it is kept beside, under a number.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from autograder import notebook, progress
from autograder.course import Course
from autograder.errors import NotebookError, UsageError
from autograder.notebook import MAX_BYTES

PROGRESS = "progress.json"
MAX_FILES = 500
MAX_TOTAL = 200 * 2**20
_KEPT = re.compile(r"kept/([\w-]+)/[\w.-]+\.(?:py|md|ipynb)")
_EXERCISE = re.compile(r"exercises/([\w-]+)/\1\.ipynb")


def pack(course: Course) -> bytes:
    """The .zip of everything that is the learner's in this course."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _files(course):
            archive.write(path, path.relative_to(course.root).as_posix())
        if progress.path_of(course).is_file():
            archive.write(progress.path_of(course), PROGRESS)
    return buffer.getvalue()


def unpack(course: Course, data: bytes) -> list[str]:
    """Bring `data`, a .zip of `pack`, back; one line for each file. All of it, or UsageError."""
    found = dict(_read(course, data))
    if not found:
        raise UsageError("this .zip holds nothing of this course; expected one of Download my work")
    lines = []
    for name, content in found.items():
        path = progress.path_of(course) if name == PROGRESS else course.root / name
        if path.is_file() and path.read_bytes() == content:
            continue
        line = f"{name} is back"
        if path.is_file():
            kept = _aside(course, path)
            line += f"; what was there is now {kept.relative_to(course.root).as_posix()}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        lines.append(line)
    return lines


def _files(course: Course) -> Iterator[Path]:
    for unit in course.ready:
        if course.exercise(unit).is_file():
            yield course.exercise(unit)
    for path in sorted((course.root / "kept").rglob("*")):
        name = path.relative_to(course.root).as_posix()
        if path.is_file() and not path.is_symlink() and _KEPT.fullmatch(name):
            yield path


def _read(course: Course, data: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError):
        raise UsageError(
            "this is not a .zip file; choose one that Download my work has made"
        ) from None
    total = 0
    with archive:
        if len(archive.infolist()) > MAX_FILES:
            raise UsageError(f"this .zip has more than {MAX_FILES} files in it")
        for info in archive.infolist():
            name = info.filename
            match = _EXERCISE.fullmatch(name) or _KEPT.fullmatch(name)
            known = match is not None and match[1] in course.by_slug
            if not (known or name == PROGRESS):
                continue
            try:
                with archive.open(info) as file:  # counted: what info says of its size may be a lie
                    content = file.read(MAX_BYTES + 1)
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError):
                raise UsageError(f"{name} in this .zip cannot be read") from None
            total += len(content)
            if len(content) > MAX_BYTES or total > MAX_TOTAL:
                raise UsageError(f"this .zip unpacks to more than {MAX_TOTAL // 2**20} MB")
            _check(name, content)
            yield name, content


def _check(name: str, content: bytes) -> None:
    try:
        if name.endswith(".ipynb"):
            notebook.loads(content, name)
        elif name == PROGRESS:
            json.loads(content)
        else:
            content.decode()
    except (NotebookError, ValueError):
        raise UsageError(f"{name} in this .zip is not what its name says") from None


def _aside(course: Course, path: Path) -> Path:
    inside = path.is_relative_to(course.state)  # progress stays where nobody sees it by accident
    folder = path.parent if inside else course.root / "kept" / path.parent.name
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while (kept := folder / f"{path.stem}-before-{number}{path.suffix}").exists():
        number += 1
    path.replace(kept)
    return kept
