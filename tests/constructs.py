"""What Python a notebook uses, in names a person would look up: `for`, `len()`, `.strip()`, `//`.

    python tests/constructs.py > tests/taught.toml

writes down what each lesson uses for the first time, for a person to read: does it teach that?
"""

import ast
import builtins
import contextlib
import json
import re
import textwrap
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from autograder import notebook
from autograder.course import Course
from autograder.models import Unit

# Code that a learner is told not to read: servers in a lesson's first cell, an exercise's imports.
PLUMBING = {"machinery", "tiny-backend", "setup"}

# What the course's own visible checks may use before it is taught.
CHECKS = {
    "assert",
    "isinstance()",
    "callable()",
    "sorted()",
    "len()",
    "for",
    "[list]",
    "[index]",
    "|",
}
CHECKS |= {"bool", "dict", "float", "int", "list", "str", "tuple", "set", "print()"}
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)

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


def constructs(tree: ast.AST, given: Container[str] = ()) -> Iterator[str]:
    """The names of everything in a syntax tree that has to be taught.

    given: attributes that need no teaching, since the classes around give them.
    """
    annotations = {id(each) for node in ast.walk(tree) for each in _annotations(node)}
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in _walk(tree, annotations):
        if type(node) in NAMES:
            yield NAMES[type(node)]
        match node:
            case ast.Name(id=name) if name in BUILTINS - own and not name.startswith("__"):
                yield f"{name}()" if id(node) in called else name
            case ast.Attribute(attr=name) if name not in given:
                yield f".{name}"
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


def own_attributes(trees: Iterable[ast.AST]) -> set[str]:
    """What the classes in these trees give their objects, and what is written to objects."""
    found: set[str] = set()
    for node in (each for tree in trees for each in ast.walk(tree)):
        match node:
            case ast.Attribute(attr=name, ctx=ast.Store()):
                found.add(name)
            case ast.ClassDef(body=body):
                for each in body:
                    match each:
                        case ast.FunctionDef(name=name):
                            found.add(name)
                        case ast.Assign(targets=[ast.Name(id=name)]):
                            found.add(name)
                        case ast.AnnAssign(target=ast.Name(id=name)):
                            found.add(name)
    return found


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


def used_in_lesson(course: Course, unit: Unit) -> dict[str, str]:
    """construct → the first code cell of the lesson that has it."""
    return _of(notebook.read(course.lesson(unit)).cells)


def explained_in_lesson(course: Course, unit: Unit) -> set[str]:
    """Constructs in the lesson's code, and in the code that its text shows."""
    found: set[str] = set()
    for cell in notebook.read(course.lesson(unit)).cells:
        if cell.cell_type == "markdown":
            for text in _CODE.findall(cell.source):
                for tree in _trees(text.strip("`").removeprefix("python")):
                    found |= set(constructs(tree))
    return found | set(used_in_lesson(course, unit))


def used_in_exercise(course: Course, unit: Unit) -> dict[str, str]:
    """construct → the first cell of what students have to read or write that has it.

    Stubs raise NotImplementedError, and a visible check may use what CHECKS has: unit 00 says that
    nobody needs to read one.
    """
    model = [
        cell for cell in notebook.read(course.solution(unit)).cells if notebook.is_answer(cell)
    ]
    given, checks = [], []
    for cell in notebook.read(course.exercise(unit)).cells:
        if notebook.is_test(cell):
            checks.append(cell)
        elif not notebook.is_answer(cell):
            given.append(cell)
    found = _of([*model, *given])
    for name, cell in _of(checks, beside=[*model, *given]).items():
        if name not in CHECKS:
            found.setdefault(name, cell)
    return found


def _of(cells: Iterable[NotebookNode], beside: Iterable[NotebookNode] = ()) -> dict[str, str]:
    """construct → the first cell that has it; `beside` are cells whose classes they use."""
    trees = list(_parsed(cells))
    given = own_attributes(tree for _name, tree in [*trees, *_parsed(beside)])
    found: dict[str, str] = {}
    for cell_id, tree in trees:
        for name in constructs(tree, given):
            found.setdefault(name, cell_id)
    return found


def _parsed(cells: Iterable[NotebookNode]) -> Iterator[tuple[str, ast.AST]]:
    for cell in cells:
        if cell.cell_type == "code" and cell.id not in PLUMBING:
            # a lesson may show what is no Python, and a puzzle has the lines of some
            with contextlib.suppress(SyntaxError):
                source = TransformerManager().transform_cell(cell.source)
                yield cell.id, ast.parse(source)


def _trees(text: str) -> Iterator[ast.AST]:
    """Code in a text may be a piece of a statement: `is not None`, `if n > 1:`."""
    for attempt in (text, f"{text.rstrip()} pass", f"x {text}"):
        try:
            yield ast.parse(textwrap.dedent(attempt))
        except (SyntaxError, ValueError):
            continue
        return


def first_uses(course: Course) -> dict[str, list[str]]:
    """slug → what the code of its lesson uses and no lesson before it explained."""
    known: set[str] = set()
    found = {}
    for unit in course.ready:
        found[unit.slug] = sorted(set(used_in_lesson(course, unit)) - known)
        known |= explained_in_lesson(course, unit)
    return found


if __name__ == "__main__":
    print("# What each lesson uses for the first time, written by: python tests/constructs.py")
    for slug, names in first_uses(Course.load(Path(__file__).parent.parent)).items():
        print(f"{json.dumps(slug)} = {json.dumps(names, ensure_ascii=False)}")
