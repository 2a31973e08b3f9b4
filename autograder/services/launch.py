"""Our end of a supervisor: starts it, waits until the server answers, lets go of the lifeline."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
import zlib
from pathlib import Path
from typing import Any

from autograder.errors import Fault, UsageError
from autograder.services import places, supervisor
from autograder.services.kind import Kind
from autograder.services.recipes import Recipe, Source

START_SECONDS = 60  # a first start builds a template, perhaps on a slow disk
LOCK_SECONDS = 10  # a kernel that restarts may not have let go of kept data yet
PAUSE = 0.003
FULL = 2**20  # bytes, and fewer
_held: set[int] = set()  # lifelines, which a fork of this process must not hold too


class Launched:
    """One running server and the supervisor that ends it."""

    def __init__(self, process: subprocess.Popen, folder: str, pid: int, url: str) -> None:
        self.process, self.folder, self.pid, self.url = process, folder, pid, url
        self.owner = os.getpid()

    def end(self) -> None:
        """Let go and wait until the server and its folder are gone. Harmless in a fork."""
        if os.getpid() == self.owner:
            _let_go(self.process)
            self.process.wait()


def launch(kind: Kind, source: Source, keep: str | None = None) -> Launched:
    """Start a server; Fault where this machine cannot, UsageError where `keep` is in use."""
    recipe = kind.recipe(source, keep=keep is not None)
    kept = places.data_folder(_kept_kind(kind, recipe), keep) if keep is not None else None
    for each in (places.cache_folder(), *([kept.parent] if kept else [])):
        with contextlib.suppress(OSError):  # where it matters, its user says so
            places.make(each)
    process, answer = _supervised(plan_for(recipe, kept))
    try:
        url = _wait(kind, answer, str(kept / "data") if kept else "", keep)
        kind.prepare(url, source)
    except BaseException:  # an interrupt too
        _let_go(process)
        process.wait()
        raise
    return Launched(process, answer["folder"], answer["pid"], url)


def folder() -> Launched:
    """A temporary folder that is removed however this process ends."""
    plan = plan_for(Recipe("folder", "", [], [])) | {"user": None}
    process, answer = _supervised(plan)
    if "error" in answer:
        raise Fault(f"no temporary folder: {answer['error']}")
    return Launched(process, answer["folder"], 0, "")


def _supervised(plan: dict[str, Any]) -> tuple[subprocess.Popen, dict[str, Any]]:
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", supervisor.__file__, json.dumps(plan)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    _held.add(process.stdin.fileno())
    try:
        with process.stdout as pipe:
            line = pipe.readline()
    except BaseException:
        _let_go(process)
        process.wait()
        raise
    return process, json.loads(line) if line else {"error": "its supervisor ended"}


def plan_for(recipe: Recipe, kept: Path | None = None) -> dict[str, Any]:
    """What a supervisor has to be told to run `recipe` as who we are, or as nobody for root."""
    plan = recipe.to_plain()
    user = places.unprivileged()
    if user and recipe.serve and not places.seen_by_all(recipe.serve[0]):
        if recipe.tree:
            copy = places.shown(recipe.tree, f"{recipe.kind}-{recipe.version}")
            for key in ("build", "serve"):
                text = json.dumps(plan[key]).replace(json.dumps(recipe.tree)[1:-1], copy)
                plan[key] = json.loads(text)
        else:
            user = None  # a Python program in root's home: it runs as root
    return plan | {
        "archive": str(archive(recipe)) if recipe.build else None,
        "environment": _environment() | recipe.environment,
        "patience": LOCK_SECONDS,
        "keep": str(kept) if kept else None,
        "temporary": places.temporary(),
        "user": user,
    }


def archive(recipe: Recipe) -> Path:
    """The template of this version, made in this way."""
    how = zlib.crc32(json.dumps([command[1:] for command in recipe.build]).encode())
    return places.cache_folder() / f"{recipe.kind}-{recipe.version}-{how:08x}.tar"


def _environment() -> dict[str, str]:
    """A server gets the path and the libraries, and nothing else that could configure it."""
    names = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMPDIR")
    return {name: os.environ[name] for name in names if name in os.environ} | {"LC_ALL": "C"}


def _kept_kind(kind: Kind, recipe: Recipe) -> str:
    """Data of one major version is not read by another."""
    return f"{kind.name}-{recipe.version.partition('.')[0].partition(' ')[0]}"


def _wait(kind: Kind, answer: dict[str, Any], data: str, keep: str | None) -> str:
    if "error" in answer:
        raise _failure(kind, answer, keep)
    folder, pid = answer["folder"], answer["pid"]
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        url = kind.address(folder, pid, data)
        if url:
            return url
        if os.path.exists(os.path.join(folder, supervisor.EXITED)):
            raise _failure(kind, {"error": "it ended", "log": supervisor.tail(folder)}, None)
        time.sleep(PAUSE)
    log = supervisor.tail(folder)
    raise _failure(kind, {"error": f"no answer in {START_SECONDS} seconds", "log": log}, None)


def _failure(kind: Kind, answer: dict[str, Any], keep: str | None) -> Exception:
    why, log = answer["error"], answer.get("log", "")
    if why == "in use":
        return UsageError(
            f"keep={keep!r} is in use by another notebook; stop it there, or keep another name"
        )
    text = f"{kind.title} did not start: {why}" + (f"\n{log}" if log else "")
    room = places.temporary()
    if shutil.disk_usage(room).free < FULL:  # each server says it in words of its own
        text += (
            f"\nThe disk of {room} is full: free some space, or set TMPDIR to a folder with room"
        )
    return Fault(text)


def _let_go(process: subprocess.Popen) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError, ValueError):
        _held.discard(process.stdin.fileno())
        process.stdin.close()


def _forget_lifelines() -> None:
    """In a fork: a child that outlives this process would keep its servers running."""
    for handle in _held:
        with contextlib.suppress(OSError):
            os.close(handle)
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_lifelines)
