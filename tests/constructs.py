"""What Python a notebook uses, in names a person would look up: `for`, `len()`, `.strip()`, `//`.

    python tests/constructs.py

prints what the ready units use for the first time, in the form of taught.toml.
"""

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from autograder import notebook
from autograder.course import Course
from autograder.models import Unit

# Code that a learner is told not to read: servers in a lesson's first cell, an exercise's imports.
PLUMBING = {"machinery", "tiny-backend", "setup"}

NAMES: dict[type[ast.AST], str] = {
    ast.Assert: "assert",
    ast.AsyncFunctionDef: "async def",
    ast.AugAssign: "+=",
    ast.Await: "await",
    ast.Break: "break",
    ast.ClassDef: "class",
    ast.Continue: "continue",
    ast.Delete: "del",
    ast.Dict: "{key: value}",
    ast.DictComp: "dict comprehension",
    ast.For: "for",
    ast.FunctionDef: "def",
    ast.GeneratorExp: "generator expression",
    ast.Global: "global",
    ast.If: "if",
    ast.IfExp: "a if b else c",
    ast.Import: "import",
    ast.ImportFrom: "from … import",
    ast.JoinedStr: "f-string",
    ast.Lambda: "lambda",
    ast.List: "[list]",
    ast.ListComp: "list comprehension",
    ast.Match: "match",
    ast.NamedExpr: ":=",
    ast.Nonlocal: "nonlocal",
    ast.Raise: "raise",
    ast.Return: "return",
    ast.Set: "{set}",
    ast.SetComp: "set comprehension",
    ast.Slice: "[start:end]",
    ast.Starred: "*",
    ast.Subscript: "[index]",
    ast.Try: "try",
    ast.While: "while",
    ast.With: "with",
    ast.Yield: "yield",
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.And: "and",
    ast.Or: "or",
    ast.Not: "not",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}
BUILTINS = set(dir(builtins))


def constructs(tree: ast.AST) -> Iterator[str]:
    """The names of everything in a syntax tree that has to be taught."""
    annotations = {id(each) for node in ast.walk(tree) for each in _annotations(node)}
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in _walk(tree, annotations):
        if type(node) in NAMES:
            yield NAMES[type(node)]
        match node:
            case ast.Name(id=name) if name in BUILTINS - own and not name.startswith("__"):
                yield f"{name}()" if id(node) in called else name
            case ast.Attribute(attr=name):
                yield f".{name}()" if id(node) in called else f".{name}"
            case ast.Tuple(ctx=ast.Load()):
                yield "(tuple)"
            case ast.Tuple(ctx=ast.Store()):
                yield "a, b = …"
            case ast.Compare(ops=[_, _, *_]):
                yield "a < b < c"
            case ast.Call(keywords=[_, *_]):
                yield "call(name=value)"
            case ast.arguments():
                yield from _parameters(node)
            case ast.If(orelse=[ast.If(), *_]):
                yield "elif"
            case ast.For(orelse=[_, *_]) | ast.While(orelse=[_, *_]):
                yield "else of a loop"


def _parameters(node: ast.arguments) -> Iterator[str]:
    if node.defaults or any(node.kw_defaults):
        yield "def f(a=1)"
    if node.vararg:
        yield "def f(*args)"
    if node.kwarg:
        yield "def f(**kwargs)"
    if node.kwonlyargs:
        yield "def f(*, a)"


def _annotations(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns:
        yield node.returns
    if isinstance(node, ast.arg) and node.annotation:
        yield node.annotation


def _walk(node: ast.AST, left_out: set[int]) -> Iterator[ast.AST]:
    if id(node) in left_out:  # type hints are read aloud from unit 00 on, and taught in 07
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, left_out)


def in_lesson(course: Course, unit: Unit) -> dict[str, str]:
    """construct → the first cell of the lesson that has it."""
    return _of(notebook.read(course.lesson(unit)))


def in_exercise(course: Course, unit: Unit) -> dict[str, str]:
    """construct → the first cell of what students read, or have to write, that has it."""
    model = notebook.read(course.solution(unit))
    model.cells = [cell for cell in model.cells if notebook.is_answer(cell)]
    return _of(model) | _of(notebook.read(course.exercise(unit)))


def _of(nb: NotebookNode) -> dict[str, str]:
    found: dict[str, str] = {}
    for cell in nb.cells:
        if cell.cell_type != "code" or cell.id in PLUMBING:
            continue
        try:
            tree = ast.parse(TransformerManager().transform_cell(cell.source))
        except SyntaxError:
            continue  # a lesson that shows one, or the lines of a puzzle
        for name in constructs(tree):
            found.setdefault(name, cell.id)
    return found


if __name__ == "__main__":
    opened = Course.load(Path(__file__).parent.parent)
    known: set[str] = set()
    for each in opened.ready:
        new = sorted(set(in_lesson(opened, each)) - known)
        known |= set(new)
        print(f'"{each.slug}" = [')
        print("".join(f"  {name!r},\n" for name in new), end="]\n")
        late = {k: v for k, v in in_exercise(opened, each).items() if k not in known}
        print(f"# not in the lesson: {late}\n")
