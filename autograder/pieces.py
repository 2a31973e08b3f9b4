"""What the modules that split a test share: how a test is recognised, and the nodes they write."""

import ast
import builtins
from collections.abc import Iterable
from dataclasses import dataclass, field

from autograder.errors import AutograderError

Key = tuple[int, int, int, int]

# What names mean where nobody has bound them.
BUILTINS = frozenset(name for name in vars(builtins) if not name.startswith("_"))

WORKER, JUDGE, GROUP, ROW = "__ag_worker__", "__ag_judge__", "__ag_group__", "__ag_row__"

# unittest's methods, and nose's functions, as the assert they stand for
TWO = {
    "equal": ast.Eq,
    "not_equal": ast.NotEq,
    "list_equal": ast.Eq,
    "dict_equal": ast.Eq,
    "tuple_equal": ast.Eq,
    "set_equal": ast.Eq,
    "sequence_equal": ast.Eq,
    "multi_line_equal": ast.Eq,
    "is": ast.Is,
    "is_not": ast.IsNot,
    "in": ast.In,
    "not_in": ast.NotIn,
    "greater": ast.Gt,
    "greater_equal": ast.GtE,
    "less": ast.Lt,
    "less_equal": ast.LtE,
}
ONE = {"true": None, "false": ast.Not, "is_none": ast.Is, "is_not_none": ast.IsNot}


class CannotCut(AutograderError):  # noqa: N818 - a sentence, not a failure of ours
    """A test that has to run whole: `line` of its cell, and why."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line, self.why = line, why


@dataclass(frozen=True)
class Site:
    """One place of a test that reports. `operands` locate what is reported, for calibration.

    `words` is its message without the values of a case.
    """

    line: int
    text: str
    operands: tuple[tuple[Key, bool], ...] = ()
    words: str = ""


def words_of(message: ast.expr | None) -> str:
    """The author's own words of a message, behind its last `VALUE:`; \u2026 for any other value."""
    match message:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=parts):
            text = "".join(words_of(each) for each in parts)
            said = text.rpartition("\u2026: ")[2] or text
            return said if said.strip("\u2026 ") else ""
        case ast.FormattedValue():
            return "\u2026"
        case ast.Tuple(elts=parts):
            return " ".join(filter(None, map(words_of, parts)))
    return ""


def message_of(node: ast.AST) -> ast.expr | None:
    """The message of an assert, or of a raised AssertionError."""
    match node:
        case ast.Assert(msg=message):
            return message
        case ast.Raise(exc=ast.Call(args=[message, *_])):
            return message
    return None


def key(node: ast.expr) -> Key:
    return node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0


def has_assert(*nodes: ast.AST) -> bool:
    return any(
        isinstance(each, ast.Assert) or unittest_name(each) or is_raise(each) or is_raises(each)
        for node in nodes
        for each in ast.walk(node)
    )


def unittest_name(node: ast.AST) -> str:
    """assertEqual, assert_equal → equal; empty for other calls."""
    if not isinstance(node, ast.Call):
        return ""
    func = node.func
    name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
    if name.startswith("assert") and name != "assert":
        owner = ast.unparse(func.value) if isinstance(func, ast.Attribute) else ""
        if owner and not name[6:7].isupper():
            return ""
        text = name[6:].lstrip("_")
        text = "".join(f"_{c.lower()}" if c.isupper() else c for c in text).lstrip("_")
        return text if text in TWO or text in ONE or text == "is_instance" else ""
    return ""


def is_raise(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise) and node.exc is not None:
        called = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        return getattr(called, "id", "") == "AssertionError"
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.fail"


def is_raises(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("raises", "assertRaises", "assertRaisesRegex", "assert_raises")


def call_of(owner: str, name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(
        ast.Attribute(ast.Name(owner, ast.Load()), name, ast.Load()), list(arguments), []
    )


def thunk(body: ast.expr) -> ast.Lambda:
    arguments = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    return ast.Lambda(arguments, body)


def constant(value: int) -> ast.Constant:
    return ast.Constant(value)


@dataclass
class Operands:
    """What one frame reports, in order, and how the judge names each."""

    owner: str = GROUP
    nodes: list[ast.expr] = field(default_factory=list)
    keys: list[tuple[Key, bool]] = field(default_factory=list)

    def add(self, node: ast.expr, where: ast.expr, truth: bool) -> ast.expr:
        self.nodes.append(node)
        self.keys.append((key(where), truth))
        index = constant(len(self.nodes) - 1)
        return ast.Subscript(ast.Name(self.owner, ast.Load()), index, ast.Load())


def expressions(node: ast.stmt) -> Iterable[ast.expr]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            if not isinstance(getattr(child, "ctx", None), ast.Store):
                yield child
        elif isinstance(child, ast.stmt):
            yield from expressions(child)


def bound_arguments(function: ast.FunctionDef, call: ast.Call) -> dict[str, ast.expr]:
    """Parameter → argument expression, as Python would bind them."""
    arguments = function.args
    names = [each.arg for each in (*arguments.posonlyargs, *arguments.args)]
    given = dict(zip(names, call.args, strict=False))
    unusual = len(call.args) > len(names) or any(k.arg is None for k in call.keywords)
    if unusual or any(isinstance(each, ast.Starred) for each in call.args):
        raise TypeError(f"{function.name} is called in an unusual way")
    given |= {keyword.arg: keyword.value for keyword in call.keywords}
    defaults = dict(
        zip(names[len(names) - len(arguments.defaults) :], arguments.defaults, strict=True)
    )
    for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        names.append(each.arg)
        if default is not None:
            defaults[each.arg] = default
    bound = {name: given.get(name, defaults.get(name)) for name in names}
    missing = [name for name, value in bound.items() if value is None]
    if missing or given.keys() - bound.keys():
        raise TypeError(
            f"{function.name} is called without {', '.join(missing) or 'its parameters'}"
        )
    return bound


def define(name: str, parameters: list[str], body: list[ast.stmt]) -> ast.FunctionDef:
    arguments = ast.arguments(
        posonlyargs=[],
        args=[ast.arg(each) for each in parameters],
        kwonlyargs=[],
        kw_defaults=[],
        defaults=[],
    )
    return ast.FunctionDef(name, arguments, body or [ast.Pass()], [], type_params=[])


def call_statement(name: str, arguments: list[ast.expr]) -> ast.Expr:
    return ast.Expr(ast.Call(ast.Name(name, ast.Load()), arguments, []))
