"""The worker's half of a test without what it has no use for: an expected value that only the judge
compares must not be where a function could read it, from its caller's names or bytecode."""

import ast
import collections
import copy

from autograder.pieces import BUILTINS, GROUP, WORKER, constant
from autograder.purity import Scope, names_bound, table


def without_unused(body: list[ast.stmt], checkers: dict) -> list[ast.stmt]:
    """Drop what the worker never reads: assignments, and columns of tables of cases.

    This is what keeps expected values out of the student's process.
    """
    module = ast.Module(body=body, type_ignores=[])
    _inline_tables(module)
    _decide_branches(module)
    while True:
        used = {
            each.id
            for each in ast.walk(module)
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load | ast.Del)
        }
        pruner = _Pruner(used)
        module = pruner.visit(module)
        if not pruner.changed:
            return module.body


class _Pruner(ast.NodeTransformer):
    def __init__(self, used: set[str]) -> None:
        self.used = used
        self.changed = False

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        names = [name for target in node.targets for name in names_bound(target)]
        plain = all(isinstance(target, ast.Name) for target in node.targets)
        if plain and names != [GROUP] and not self.used & set(names) and _harmless(node.value):
            self.changed = True
            return None
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST | None:
        if isinstance(node.target, ast.Name) and node.target.id not in self.used:
            self.changed = True
            # What it adds still has to be reported; the name it adds to may be gone already.
            return None if _harmless(node.value) else ast.copy_location(ast.Expr(node.value), node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """A class's own names are read through it, where no name says so."""
        kept = (ast.Assign, ast.AugAssign)
        visited = [each if isinstance(each, kept) else self.visit(each) for each in node.body]
        node.body = [each for each in visited if each is not None] or [ast.Pass()]
        return node

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        self._columns(node.target, node.iter, self.used)
        return node

    def visit_If(self, node: ast.If) -> ast.AST | None:
        """A condition of ours, or on what was reported: without a branch it is nothing."""
        self.generic_visit(node)
        if all(isinstance(each, ast.Pass) for each in (*node.body, *node.orelse)):
            self.changed = True
            return None
        node.body = node.body or [ast.Pass()]
        return node

    def visit_With(self, node: ast.AST) -> ast.AST:
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    visit_While = visit_FunctionDef = visit_With

    def visit_Try(self, node: ast.Try) -> ast.AST:
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        self.generic_visit(node)
        (generator, *more) = node.generators
        inside = {n.id for n in ast.walk(node.elt) if isinstance(n, ast.Name)}
        inside |= {n.id for t in generator.ifs for n in ast.walk(t) if isinstance(n, ast.Name)}
        if not more:
            self._columns(generator.target, generator.iter, inside)
        return node

    def _columns(self, target: ast.expr, iterable: ast.expr, used: set[str]) -> None:
        """Blank what a loop over a literal table takes apart and never reads."""
        if not isinstance(target, ast.Tuple):
            return
        width = len(target.elts)
        for number, each in enumerate(target.elts):
            if not isinstance(each, ast.Name) or each.id in used:
                continue
            if isinstance(iterable, ast.List | ast.Tuple):
                for row in iterable.elts:
                    if isinstance(row, ast.Tuple | ast.List) and len(row.elts) == width:
                        self._blank(row.elts, number)
            elif isinstance(iterable, ast.Call):
                self._blank_argument(iterable, number, width)

    def _blank_argument(self, call: ast.Call, number: int, width: int) -> None:
        """The same for `table.items()`, `zip(inputs, results)` and `enumerate(results)`."""
        column: list[ast.expr] = []
        name = getattr(call.func, "id", "")
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Dict):
            if call.func.attr == "items" and (number, width) == (1, 2):
                column = call.func.value.values
        elif name == "zip" and len(call.args) == width:
            column = getattr(call.args[number], "elts", [])
        elif name == "enumerate" and (number, width) == (1, 2):
            column = getattr(call.args[0], "elts", [])
        for place, value in enumerate(column):
            if not isinstance(value, ast.Starred):
                self._blank(column, place)

    def _blank(self, cells: list[ast.expr], number: int) -> None:
        cell = cells[number]
        if not (isinstance(cell, ast.Constant) and cell.value is None):
            cells[number] = ast.Constant(None)
            self.changed = True


def _inline_tables(module: ast.Module) -> None:
    """Put tables of constants that have a name into the loops over them, for _Pruner to see.

    Not a list that anything else has as well: student code may have changed it by then.
    """
    stored = collections.Counter(
        each.id
        for each in ast.walk(module)
        if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)
    )
    tables = {
        statement.targets[0].id: statement.value
        for statement in module.body
        if isinstance(statement, ast.Assign)
        and isinstance(statement.targets[0], ast.Name)
        and stored[statement.targets[0].id] == 1
        and isinstance(statement.value, ast.List | ast.Tuple | ast.Dict)
        and _is_literal(statement.value)
    }

    loops = [each for each in ast.walk(module) if isinstance(each, ast.For | ast.comprehension)]
    gone_through = collections.Counter(
        each.id for loop in loops for each in _tables_of(loop.iter) if isinstance(each, ast.Name)
    )
    read = collections.Counter(
        each.id
        for each in ast.walk(module)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
    )
    for name, value in list(tables.items()):
        if gone_through[name] != read[name] and not _is_fixed(value):
            del tables[name]

    def inlined(node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Name) and node.id in tables:
            return copy.deepcopy(tables[node.id])
        return node

    for loop in loops:
        match loop.iter:
            case ast.Call(func=ast.Attribute(attr="items") as method):
                method.value = inlined(method.value)
            case ast.Call(func=ast.Name("zip" | "enumerate")) as call:
                call.args = [inlined(each) for each in call.args]
            case _:
                loop.iter = inlined(loop.iter)


def _tables_of(node: ast.expr) -> list[ast.expr]:
    """What a loop goes through, by `items`, `zip` and `enumerate` too."""
    match node:
        case ast.Call(func=ast.Attribute(attr="items", value=value)):
            return [value]
        case ast.Call(func=ast.Name("zip" | "enumerate"), args=args):
            return args
    return [node]


def _is_fixed(value: ast.expr) -> bool:
    """A literal that nobody can change."""
    changeable = (ast.List, ast.Dict, ast.Set)
    return not any(isinstance(each, changeable) for each in ast.walk(value))


def _decide_branches(module: ast.Module) -> None:
    """`if expected is None:` in a loop over a table: the worker gets answers, not values."""
    for loop in ast.walk(module):
        if not (
            isinstance(loop, ast.For)
            and isinstance(loop.target, ast.Tuple)
            and isinstance(loop.iter, ast.List | ast.Tuple)
        ):
            continue
        for number, column in enumerate(loop.target.elts):
            rows = table(loop.iter.elts, len(loop.target.elts))
            if isinstance(column, ast.Name) and rows and all(map(_is_literal, rows[number])):
                _decide_column(module, loop, column.id, number)


def _decide_column(module: ast.Module, loop: ast.For, name: str, number: int) -> None:
    simple = (ast.Name, ast.Constant, ast.Compare, ast.BoolOp, ast.UnaryOp)
    other = (ast.expr_context, ast.cmpop, ast.boolop, ast.unaryop)
    tests = [
        each
        for each in ast.walk(loop)
        if isinstance(each, ast.If)
        and {n.id for n in ast.walk(each.test) if isinstance(n, ast.Name)} == {name}
        and all(isinstance(n, (*simple, *other)) for n in ast.walk(each.test))
    ]
    inside = [n for each in tests for n in ast.walk(each.test) if _reads(n, name)]
    if not tests or len(inside) != sum(_reads(n, name) for n in ast.walk(module)):
        return
    programs = [
        compile(ast.fix_missing_locations(ast.Expression(t.test)), "<test>", "eval") for t in tests
    ]
    for row in loop.iter.elts:
        value = ast.literal_eval(ast.unparse(row.elts[number]))
        try:
            answers = [bool(eval(each, {"__builtins__": {}}, {name: value})) for each in programs]  # noqa: S307
        except TypeError:  # 3 < None in a row whose branch is another
            return
        row.elts[number] = ast.Tuple([ast.Constant(each) for each in answers], ast.Load())
    for place, each in enumerate(tests):
        each.test = ast.Subscript(ast.Name(name, ast.Load()), constant(place), ast.Load())


def _reads(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(ast.unparse(node))
    except (ValueError, TypeError):
        return False
    return True


def with_real_builtins(body: list[ast.stmt], shadowed: frozenset[str]) -> list[ast.stmt]:
    """`len` of a test is Python's, whatever the student has given that name to.

    `shadowed`: names that the instructor binds. `super` has to keep its name to work.
    """
    module = ast.Module(body=body, type_ignores=[])
    bound = {each.arg for each in ast.walk(module) if isinstance(each, ast.arg)} | {
        each.id
        for each in ast.walk(module)
        if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)
    }
    for each in ast.walk(module):
        if isinstance(each, ast.alias):
            bound.add((each.asname or each.name).partition(".")[0])
        elif type(getattr(each, "name", None)) is str:  # functions, classes, exceptions
            bound.add(each.name)
    names = BUILTINS - shadowed - bound - {"super"}
    return [_RealBuiltins(names).visit(each) for each in module.body]


class _RealBuiltins(ast.NodeTransformer):
    def __init__(self, names: frozenset[str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id not in self.names or not isinstance(node.ctx, ast.Load):
            return node
        real = ast.Attribute(ast.Name(WORKER, ast.Load()), "builtins", ast.Load())
        return ast.copy_location(ast.Attribute(real, node.id, ast.Load()), node)


def _harmless(node: ast.expr) -> bool:
    """Can this expression be left out? Calls of student code cannot."""
    return Scope().pure(node) or all(
        isinstance(
            each,
            ast.Constant | ast.Tuple | ast.List | ast.Dict | ast.Set | ast.Name | ast.expr_context,
        )
        for each in ast.walk(node)
    )
