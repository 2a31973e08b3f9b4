"""Failures in a student's kernel, as a person would say them.

`assert f(2) == 4, "…"` in a notebook cell is rewritten into a call of `Checks.compare`, which knows
both values when it fails; nothing is evaluated twice, and a check that holds does what it did. An
exception that comes out of a cell with checks is shown with the line of the student's own cell it
comes from, and without the frames in between.
"""

import ast
import builtins
import difflib
import linecache
import operator
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from _pytest import outcomes
from IPython.core.interactiveshell import InteractiveShell

from autograder.messages import MISSING, failed, lines, readable
from autograder.models import Check

NAME = "__autograder_checks__"
COLOURS = {
    "call": "\x1b[1m",
    "got": "\x1b[31m",
    "expected": "\x1b[32m",
    "note": "",
    "next": "\x1b[1;34m",
}
RESET = "\x1b[0m"
PREFIX = {"got": "  ", "expected": "  ", "note": "  ", "next": "→ "}
OPERATORS: dict[type, Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: lambda item, where: item in where,
    ast.NotIn: lambda item, where: item not in where,
}


class CheckFailed(AssertionError):  # noqa: N818 - shown to people as AssertionError
    """An assertion of a check cell; `check` is what is known about it."""

    def __init__(self, check: Check) -> None:
        super().__init__("\n".join(text for _role, text in lines(check)))
        self.check = check


CheckFailed.__name__ = "AssertionError"


def install(shell: InteractiveShell) -> None:
    """Rewrite asserts of cells in this kernel, and show what goes wrong in them."""
    if any(isinstance(each, Rewrite) for each in shell.ast_transformers):
        return
    setattr(builtins, NAME, Checks)
    shell.ast_transformers.append(Rewrite())
    shell.set_custom_exc((Exception, outcomes.Failed), show)


class Rewrite(ast.NodeTransformer):
    """Cells with asserts: each becomes a call that knows its values."""

    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        said = node.msg or ast.Constant("")
        if any(isinstance(each, ast.Await | ast.Yield | ast.NamedExpr) for each in ast.walk(said)):
            return node
        test = node.test
        values: list[ast.expr]
        match test:
            case ast.Compare(left=left, ops=[sign], comparators=[right]):
                name, values = "compare", [left, ast.Constant(type(sign).__name__), right]
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                name, values = "false", [inner]
            case ast.Call(func=ast.Name("isinstance"), args=[value, kind], keywords=[]):
                name, values = "kind", [value, kind]
            case _:
                name, values = "true", [test]
        later = ast.Lambda(ast.arguments([], [], None, [], [], None, []), said)
        call = ast.Call(
            ast.Attribute(ast.Name(NAME, ast.Load()), name, ast.Load()),
            [*values, ast.Constant(ast.unparse(test)), later],
            [],
        )
        return ast.fix_missing_locations(ast.copy_location(ast.Expr(call), node))

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return node  # a message made later would not see the class's names


class Checks:
    """What rewritten asserts call. The frame that called is where a test's names are."""

    @staticmethod
    def compare(left: Any, sign: str, right: Any, text: str, said: Callable[[], Any]) -> None:
        if not OPERATORS[getattr(ast, sign)](left, right):
            _fail(text, said, left, right)

    @staticmethod
    def true(value: Any, text: str, said: Callable[[], Any]) -> None:
        if not value:
            _fail(text, said, value)

    @staticmethod
    def false(value: Any, text: str, said: Callable[[], Any]) -> None:
        if value:
            _fail(text, said, value)

    @staticmethod
    def kind(value: Any, kinds: Any, text: str, said: Callable[[], Any]) -> None:
        if not isinstance(value, kinds):
            _fail(text, said, value)


def _fail(text: str, said: Callable[[], Any], got: Any, expected: Any = MISSING) -> None:
    names = sys._getframe(2).f_locals
    given = said()
    message = " ".join(map(str, given)) if isinstance(given, tuple) else str(given)
    raise CheckFailed(failed(text, names, got, expected, message)) from None


# --- what is shown --------------------------------------------------------------------------------


def show(
    shell: InteractiveShell,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
    tb_offset: int | None = None,
) -> None:
    """IPython's handler for exceptions of a cell: as ever, but for a cell with checks."""
    check = _understood(shell, error, trace)
    if check is None:
        shell.showtraceback((kind, error, trace), tb_offset=tb_offset, running_compiled_code=True)
    else:
        shell._showtraceback(kind, error, _coloured(check))


def _understood(
    shell: InteractiveShell, error: BaseException, trace: TracebackType | None
) -> Check | None:
    if isinstance(error, CheckFailed):
        return error.check
    named = shell.compile.format_code_name
    frames = [each for each in traceback.extract_tb(trace) if named(each.filename)]
    if not frames or "assert " not in _source_of(frames[0]):
        return None
    return _stopped(shell, error, frames)


def _stopped(
    shell: InteractiveShell, error: BaseException, frames: list[traceback.FrameSummary]
) -> Check:
    """A check cell in which something raised: the call, the error, the student's own line."""
    call, inner = _call(frames[0]), frames[-1]
    if isinstance(error, NotImplementedError):
        next_step = "You have not started this one. Write your answer in the cell above and run it."
        return Check(call=call, message=next_step)
    if isinstance(error, outcomes.Failed):
        return Check(call=call, got="no error", expected=str(error).partition("DID NOT RAISE ")[2])
    text = readable(str(error)).strip()
    name = type(error).__name__
    note = ""
    if len(frames) > 1:
        _cell, prompt = shell.compile.format_code_name(inner.filename)
        note = f"in your cell {prompt}, line {inner.lineno}: {(inner.line or '').strip()}"
    if isinstance(error, RecursionError):
        note = "the function calls itself without end"
    return Check(
        call, f"{name}: {text}" if text else name, "", _advice(shell, error, frames), note, True
    )


def _advice(
    shell: InteractiveShell, error: BaseException, frames: list[traceback.FrameSummary]
) -> str:
    if not isinstance(error, NameError) or not error.name:
        return ""
    if len(frames) == 1:
        return f"Run the cell that defines {error.name} first."
    known = {*shell.user_ns, *dir(builtins), *_locals_of(error)}
    close = difflib.get_close_matches(error.name, [each for each in known if each[:1] != "_"], n=1)
    return (
        f"Did you mean {close[0]}?" if close else f"Nothing of the name {error.name} is known here."
    )


def _locals_of(error: BaseException) -> dict[str, Any]:
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last.tb_frame.f_locals if last else {}


def _call(frame: traceback.FrameSummary) -> str:
    """The statement of a check cell, without `assert` and what it compares with."""
    lines_of_statement = _source_of(frame).splitlines()[frame.lineno - 1 : frame.end_lineno]
    text = "\n".join(lines_of_statement).strip()
    try:
        match ast.parse(text).body:
            case [ast.Assert(test=ast.Compare(left=left))]:
                return ast.unparse(left)
            case [ast.Assert(test=test)]:
                return ast.unparse(test)
    except SyntaxError:
        pass
    return (frame.line or "").strip()


def _source_of(frame: traceback.FrameSummary) -> str:
    return "".join(linecache.getlines(frame.filename))


def _coloured(check: Check) -> list[str]:
    return [
        f"{COLOURS[role]}{PREFIX.get(role, '')}{readable(text)}{RESET}"
        for role, text in lines(check)
    ]
