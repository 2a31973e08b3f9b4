"""Which expressions of a test the judge can evaluate alone, because no student code is in them.

A name is *ours* while only the test's own text decided its value. It stops being ours when student
code may have changed it: bound to something a student's function gave, or a list that was handed to
one. Whether a value can be changed at all (`frozen`) decides if handing it over matters.
"""

import ast
import builtins
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

# What depends on a process, a clock, a screen or an identity is left to the worker.
PURE_BUILTINS = frozenset(
    name for name, value in vars(builtins).items() if callable(value) and not name.startswith("_")
) - {
    *("breakpoint", "compile", "copyright", "credits", "delattr", "dir", "eval", "exec", "exit"),
    *("getattr", "globals", "hasattr", "hash", "help", "id", "input", "license", "locals"),
    *("memoryview", "object", "open", "print", "quit", "setattr", "super", "type", "vars"),
    *("classmethod", "property", "staticmethod", "display", "get_ipython", "aiter", "anext"),
}
EXCEPTIONS = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
)
_FROZEN_CALLS = frozenset(
    [
        "int",
        "float",
        "str",
        "bool",
        "complex",
        "bytes",
        "len",
        "range",
        "abs",
        "round",
        "sum",
        "ord",
        "chr",
        "repr",
        "format",
        "divmod",
        "pow",
        "frozenset",
        "isinstance",
        "all",
        "any",
        "Decimal",
        "Fraction",
        "date",
        "datetime",
        "time",
        "timedelta",
        "UUID",
        "approx",
    ]
)
# Standard modules that compute and do nothing else.
PURE_MODULES = frozenset(
    [
        "base64",
        "bisect",
        "calendar",
        "cmath",
        "collections",
        "copy",
        "datetime",
        "decimal",
        "fractions",
        "functools",
        "hashlib",
        "heapq",
        "hmac",
        "html",
        "itertools",
        "json",
        "math",
        "operator",
        "re",
        "statistics",
        "string",
        "textwrap",
        "unicodedata",
        "urllib",
        "urllib.parse",
        "uuid",
    ]
)
_IMPURE_ATTRIBUTES = frozenset({"now", "today", "utcnow", "uuid1", "uuid4"})

# Methods of lists, dicts, sets and deques that change what they are called on.
_CHANGING = frozenset(
    [
        *("add", "append", "appendleft", "clear", "discard", "extend", "extendleft", "insert"),
        *("move_to_end", "pop", "popitem", "popleft", "remove", "reverse", "rotate"),
        *("setdefault", "sort", "update"),
    ]
)

_TRANSPARENT = (
    ast.Constant,
    ast.Tuple,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.Compare,
    ast.IfExp,
    ast.Subscript,
    ast.Slice,
    ast.JoinedStr,
    ast.FormattedValue,
    ast.Starred,
    ast.keyword,
)
_FIXED = (*_TRANSPARENT[:2], ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.JoinedStr)


@dataclass(frozen=True)
class Known:
    """An ours name. `literal` is the expression it was last bound to, for tables of cases."""

    frozen: bool
    literal: ast.expr | None = None
    kind: str = "value"  # or "module", "function"


@dataclass
class Scope:
    """What is known at one point of a test. Names that are not here are the student's."""

    known: dict[str, Known] = field(default_factory=dict)
    shadowed: frozenset[str] = frozenset()  # bound by the notebook outside of its tests

    def copy(self) -> "Scope":
        return replace(self, known=dict(self.known))

    def bind(self, target: ast.expr, known: Known | None) -> None:
        """A target becomes ours (`known`) or the student's (None)."""
        for name in names_bound(target):
            self.forget(name)
            if known is not None:
                self.known[name] = known

    def forget(self, name: str) -> None:
        self.known.pop(name, None)
        self.shadowed |= {name}

    def bind_each(self, target: ast.expr, iterable: ast.expr) -> None:
        """A loop's target over an iterable of ours, column by column where it is a table."""
        for name, cells in self._columns(target, iterable):
            frozen = cells is not None and all(self.frozen(cell) for cell in cells)
            self.forget(name)
            self.known[name] = Known(frozen)

    def _columns(self, target: ast.expr, iterable: ast.expr) -> Iterator[tuple[str, list | None]]:
        rows = self.rows(iterable)
        if isinstance(target, ast.Name):
            yield target.id, rows
        elif isinstance(target, ast.Tuple | ast.List) and all(
            isinstance(each, ast.Name) for each in target.elts
        ):
            cells = table(rows, len(target.elts))
            for number, each in enumerate(target.elts):
                yield each.id, cells[number] if cells else None
        else:
            yield from ((name, None) for name in names_bound(target))

    def rows(self, iterable: ast.expr) -> list[ast.expr] | None:
        """The elements of a literal list or tuple, also by its name; None where not known."""
        if isinstance(iterable, ast.Name) and iterable.id in self.known:
            iterable = self.known[iterable.id].literal
        if isinstance(iterable, ast.List | ast.Tuple):
            return iterable.elts
        if isinstance(iterable, ast.Call) and getattr(iterable.func, "id", "") == "range":
            return []
        if isinstance(iterable, ast.Constant) and isinstance(iterable.value, str):
            return []
        return None

    # --- questions -------------------------------------------------------------------------------

    def pure(self, node: ast.AST | None, bound: frozenset[str] = frozenset()) -> bool:
        """Can the judge evaluate this? `bound` are a comprehension's or a lambda's own names."""
        if node is None:
            return True
        if isinstance(node, ast.Name):
            return node.id in bound or self._pure_name(node.id)
        if isinstance(node, _TRANSPARENT):
            return all(self.pure(child, bound) for child in _children(node))
        if isinstance(node, ast.Attribute):
            fine = not node.attr.startswith("_") and node.attr not in _IMPURE_ATTRIBUTES
            return fine and self.pure(node.value, bound)
        if isinstance(node, ast.Call):
            callee = node.func
            if isinstance(callee, ast.Name) and callee.id in bound:
                return False
            parts = [callee, *node.args, *node.keywords]
            return all(self.pure(part, bound) for part in parts)
        if isinstance(node, ast.Lambda):
            arguments = frozenset(
                each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)
            )
            defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
            fine = all(self.pure(each, bound) for each in defaults)
            return fine and self.pure(node.body, bound | arguments)
        if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
            for generator in node.generators:
                if generator.is_async or not self.pure(generator.iter, bound):
                    return False
                bound |= frozenset(names_bound(generator.target))
                if not all(self.pure(test, bound) for test in generator.ifs):
                    return False
            parts = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
            return all(self.pure(part, bound) for part in parts)
        return False

    def _pure_name(self, name: str) -> bool:
        if name in self.known:
            return True
        return name not in self.shadowed and (name in PURE_BUILTINS or name in EXCEPTIONS)

    def frozen(self, node: ast.expr) -> bool:
        """Is the value of this expression of ours one that nobody can change?"""
        if isinstance(node, ast.Name):
            known = self.known.get(node.id)
            return known.frozen if known else node.id in PURE_BUILTINS
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            return name in _FROZEN_CALLS
        if isinstance(node, _FIXED):
            children = [c for c in _children(node) if isinstance(c, ast.expr)]
            return all(self.frozen(child) for child in children)
        return False

    def changes_others(self, function: ast.FunctionDef | ast.Lambda) -> bool:
        """Does a helper change, or give away, values of ours that are not its arguments?

        Student code calls it in the worker; the judge, which does not see those calls, would go on
        with the values as they were.
        """
        own = {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)}
        own |= {each.id for each in ast.walk(function) if _is_stored(each)}

        def others(node: ast.AST) -> str:
            while isinstance(node, ast.Attribute | ast.Subscript):
                node = node.value
            name = node.id if isinstance(node, ast.Name) else ""
            known = None if name in own else self.known.get(name)
            return name if known and known.kind == "value" and not known.frozen else ""

        given = [function.body] if isinstance(function, ast.Lambda) else []
        for each in ast.walk(function):
            match each:
                case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in _CHANGING:
                    if others(value):
                        return True
                case ast.Call(func=ast.Name(id="next"), args=[value, *_]) if others(value):
                    return True
                case ast.Attribute(ctx=ast.Store() | ast.Del()) if others(each):
                    return True
                case ast.Subscript(ctx=ast.Store() | ast.Del()) if others(each):
                    return True
                case ast.Return(value=ast.expr() as value):
                    given.append(value)
        names = {others(each) for each in given if isinstance(each, ast.Name | ast.Subscript)}
        return any(name and not self._holds_frozen(name) for name in names)

    def _holds_frozen(self, name: str) -> bool:
        match self.known[name].literal:
            case ast.Dict(values=values):
                return all(map(self.frozen, values))
            case ast.List(elts=values) | ast.Tuple(elts=values):
                return all(map(self.frozen, values))
        return False

    def handed_over(self, node: ast.AST) -> set[str]:
        """Names of ours in an expression of the worker whose values student code could change."""
        return {
            each.id
            for each in ast.walk(node)
            if isinstance(each, ast.Name)
            and each.id in self.known
            and self.known[each.id].kind == "value"
            and not self.known[each.id].frozen
        }


def _is_stored(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def _children(node: ast.AST) -> Iterable[ast.AST]:
    return (
        child
        for child in ast.iter_child_nodes(node)
        if not isinstance(
            child, ast.expr_context | ast.operator | ast.unaryop | ast.boolop | ast.cmpop
        )
    )


def names_bound(target: ast.AST) -> list[str]:
    """The names that assigning to `target` binds."""
    if isinstance(target, ast.Name):
        return [target.id]
    if isinstance(target, ast.Tuple | ast.List):
        return [name for each in target.elts for name in names_bound(each)]
    if isinstance(target, ast.Starred):
        return names_bound(target.value)
    return []


def table(rows: list[ast.expr] | None, width: int) -> list[list[ast.expr]] | None:
    """Columns of a literal table, each row a tuple or list of `width`; None for anything else."""
    if not rows or not all(
        isinstance(row, ast.Tuple | ast.List)
        and len(row.elts) == width
        and not any(isinstance(cell, ast.Starred) for cell in row.elts)
        for row in rows
    ):
        return None
    return [[row.elts[number] for row in rows] for number in range(width)]
