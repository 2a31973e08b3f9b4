"""A test cell → what the worker evaluates, and what the judge compares.

    assert slugify("A b") == "a-b", "spaces become hyphens"

becomes, in the worker, `observe(0, lambda: slugify("A b"))` and, in the judge, a check that what
came out equals "a-b". The text "a-b" never reaches the process that runs student code.

Both programs follow the same control flow. Where it is the test's own (a loop over a table of
cases) each follows it alone; where it depends on student code, the worker's frames say the way.
Each place where the worker reports is a *site*; a frame carries its site's number, so that the
judge notices a report that is missing, repeated or out of order.

An operand is what the worker reports whole. Comparisons, boolean logic, arithmetic, `isinstance`,
`all`, `any` and displays of tuples around operands are lifted into the judge. Where the model
solution gives an object that is no plain data, the expression around it goes back to the worker
(`raw`), which then reports its result: `calibrate` in grading.py finds those by running it.
"""

import ast
import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from IPython.core.inputtransformer2 import TransformerManager

from autograder.flow import Flow
from autograder.pieces import (
    CannotCut,
    Key,
    Operands,
    Site,
    bound_arguments,
    call_statement,
    constant,
    define,
    expressions,
    has_assert,
    message_of,
    words_of,
)
from autograder.prune import with_real_builtins, without_unused
from autograder.purity import PURE_MODULES, Known, Scope, names_bound


@dataclass(frozen=True)
class Cut:
    """Two programs as Python source, the sites they speak of, and what the test itself raises.

    `raises` are texts of the author's: an exception with one of them tells a student nothing else.
    """

    worker: str
    judge: str
    sites: tuple[Site, ...]
    top_level_await: bool = False
    raises: tuple[str, ...] = ()


@dataclass
class Context:
    """What cells of one notebook share: names bound outside of tests, and what goes back whole."""

    shadowed: frozenset[str] = frozenset()
    raw: frozenset[Key] = frozenset()
    scope: Scope | None = None  # carried from cell to cell where tests share names
    keep: bool = False  # names that later cells may need


def cut(source: str, context: Context | None = None) -> Cut:
    """Split a test cell; CannotCut names the line that prevents it."""
    context = context or Context()
    source = TransformerManager().transform_cell(source)
    tree = ast.parse(source)
    _refuse(tree)
    scope = context.scope or Scope(shadowed=context.shadowed)
    cutter = _Cutter(scope, context.raw)
    worker, judge = cutter.block(tree.body, last=True)
    context.scope = scope
    if not context.keep:
        worker = without_unused(worker, cutter.checkers)
        worker = with_real_builtins(worker, scope.shadowed)
    return Cut(
        _source(worker),
        _source(judge),
        tuple(cutter.sites),
        any(isinstance(n, ast.Await | ast.AsyncFor | ast.AsyncWith) for n in _outer(tree)),
        tuple(sorted(_texts_raised(tree))),
    )


def _source(body: list[ast.stmt]) -> str:
    module = ast.Module(body=body or [ast.Pass()], type_ignores=[])
    return ast.unparse(ast.fix_missing_locations(module))


def _refuse(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert) and isinstance(node.test, ast.Tuple) and node.test.elts:
            raise CannotCut(node.lineno, "an assert of a tuple is always true: drop the brackets")
        if isinstance(node, ast.Match | ast.TryStar | ast.Global) or (
            isinstance(node, ast.Yield | ast.YieldFrom) and has_assert(node)
        ):
            raise CannotCut(node.lineno, f"{type(node).__name__.lower()} in a test")


def _texts_raised(tree: ast.Module) -> set[str]:
    raised = {message_of(node) for node in ast.walk(tree) if isinstance(node, ast.Raise)}
    return {each.value for each in raised if isinstance(each, ast.Constant) and each.value}


def _outer(tree: ast.AST) -> Iterable[ast.AST]:
    """Nodes outside of nested functions."""
    for child in ast.iter_child_nodes(tree):
        yield child
        if not isinstance(
            child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
        ):
            yield from _outer(child)


class _Cutter(Flow):
    def site(self, node: ast.AST, text: str, operands: Operands | None = None) -> ast.Constant:
        keys = tuple(operands.keys) if operands else ()
        self.sites.append(Site(node.lineno, text, keys, words_of(message_of(node))))
        return constant(len(self.sites) - 1)

    def block(self, body: list[ast.stmt], last: bool = False) -> tuple[list, list]:
        """The worker's and the judge's statements; `last` where the last value may be points."""
        worker: list[ast.stmt] = []
        judge: list[ast.stmt] = []
        for number, node in enumerate(body):
            if last and number == len(body) - 1 and isinstance(node, ast.Expr):
                mine, theirs = self._last(node)
            else:
                mine, theirs = self._statement(node)
            worker += mine
            judge += theirs
        return worker, judge

    def _statement(self, node: ast.stmt) -> tuple[list, list]:
        method: Callable | None = getattr(self, f"_{type(node).__name__}", None)
        if method is not None:
            return method(node)
        if has_assert(node):
            raise CannotCut(node.lineno, f"an assert inside of {type(node).__name__}")
        self._leave(node)
        return [node], []

    def _leave(self, node: ast.AST) -> None:
        """A statement that only the worker runs: what it hands over or binds is ours no more."""
        for name in self.scope.handed_over(node):
            self.scope.forget(name)
        for each in ast.walk(node):
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store | ast.Del):
                self.scope.forget(each.id)
            elif isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                self.scope.forget(each.name)

    def _Pass(self, node: ast.Pass) -> tuple[list, list]:
        return [node], [node]

    _Break = _Continue = _Pass

    def _Import(self, node: ast.Import | ast.ImportFrom) -> tuple[list, list]:
        module = node.module if isinstance(node, ast.ImportFrom) else None
        names = [module] if module else [alias.name for alias in node.names]
        ours = all(name in PURE_MODULES for name in names) or (
            module == "pytest" and all(alias.name == "approx" for alias in node.names)
        )
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            self.scope.forget(name)
            if ours:
                self.scope.known[name] = Known(True, kind="module")
        return [node], [node] if ours else []

    _ImportFrom = _Import

    def _Assign(self, node: ast.Assign) -> tuple[list, list]:
        simple = all(names_bound(target) for target in node.targets)
        if simple and self.scope.pure(node.value):
            known = Known(self.scope.frozen(node.value), node.value)
            helpers = [each for each in ast.walk(node.value) if isinstance(each, ast.Lambda)]
            two_names = isinstance(node.value, ast.Name) and not known.frozen
            if two_names or any(map(self.scope.changes_others, helpers)):
                return self._theirs(node)  # only the worker keeps track
            for target in node.targets:
                self.scope.bind(
                    target, known if isinstance(target, ast.Name) else Known(known.frozen)
                )
            return [node], [copy.deepcopy(node)]
        if not simple and self.scope.pure(node.value) and all(map(self._inside_ours, node.targets)):
            return [node], [copy.deepcopy(node)]
        return self._theirs(node)

    def _AnnAssign(self, node: ast.AnnAssign) -> tuple[list, list]:
        if node.value is None:
            return [node], []
        assign = ast.copy_location(ast.Assign([node.target], node.value), node)
        return self._Assign(assign)

    def _AugAssign(self, node: ast.AugAssign) -> tuple[list, list]:
        if isinstance(node.target, ast.Name) and node.target.id in self.scope.known:
            if self.scope.pure(node.value):
                known = self.scope.known[node.target.id]
                self.scope.known[node.target.id] = Known(known.frozen)
                return [node], [copy.deepcopy(node)]
            operands = Operands()
            value = self.lift(node.value, operands)
            frozen = self.scope.known[node.target.id].frozen
            worker, judge, _site = self._report(node, ast.unparse(node), operands)
            self.scope.forget(node.target.id)
            self.scope.known[node.target.id] = Known(frozen)
            node = copy.deepcopy(node)
            node.value = value
            return [*worker, node], [*judge, copy.deepcopy(node)]
        ours = not isinstance(node.target, ast.Name) and self._inside_ours(node.target)
        if ours and self.scope.pure(node.value):
            return [node], [copy.deepcopy(node)]
        return self._theirs(node)

    def _inside_ours(self, target: ast.expr) -> bool:
        """`rows[0]` where rows is a value of ours."""
        return isinstance(target, ast.Subscript) and self.scope.pure(target)

    def _theirs(self, node: ast.stmt) -> tuple[list, list]:
        self._leave(node)
        return [node], []

    def _Delete(self, node: ast.Delete) -> tuple[list, list]:
        return self._theirs(node)

    def _FunctionDef(self, node: ast.FunctionDef) -> tuple[list, list]:
        if not has_assert(node):
            if self._pure_function(node):
                self.scope.forget(node.name)
                self.scope.known[node.name] = Known(True, kind="function")
                return [node], [copy.deepcopy(node)]
            return self._theirs(node)
        arguments = node.args
        if node.decorator_list or arguments.vararg or arguments.kwarg:
            raise CannotCut(node.lineno, "a helper with asserts takes plain parameters")
        if any(isinstance(n, ast.Return) and n.value for n in ast.walk(node)):
            raise CannotCut(node.lineno, "a helper with asserts returns nothing")
        self.scope.forget(node.name)
        self.checkers[node.name] = node
        return [], []  # made at its first call, when it is known which arguments are ours

    def _pure_function(self, node: ast.FunctionDef) -> bool:
        """Does this helper compute from its arguments, and from what nobody changes?"""
        if self.scope.changes_others(node):
            return False
        bound = {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}
        bound |= {
            each.id
            for each in ast.walk(node)
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
        }
        allowed = (ast.Assign, ast.AugAssign, ast.For, ast.If, ast.While, ast.Return, ast.Expr)
        scope = self.scope.copy()
        for name in bound:
            scope.known[name] = Known(False)
        for each in ast.walk(node):
            if (
                isinstance(each, ast.stmt)
                and each is not node
                and not isinstance(each, (*allowed, ast.Pass, ast.Break, ast.Continue))
            ):
                return False
        parts = [child for stmt in node.body for child in expressions(stmt)]
        return not node.decorator_list and all(scope.pure(part) for part in parts)

    def _checker_call(self, node: ast.Expr, call: ast.Call) -> tuple[list, list]:
        """A call of a helper with asserts: its body, cut for the arguments of this call."""
        function = self.checkers[call.func.id]
        try:
            given = bound_arguments(function, call)
        except TypeError as error:
            raise CannotCut(node.lineno, str(error)) from None
        inner = type(self)(self.scope.copy(), self.raw)
        inner.sites = self.sites
        inner.checkers = {k: v for k, v in self.checkers.items() if v is not function}
        judged = []
        for name, value in given.items():
            ours = self.scope.pure(value)
            inner.scope.forget(name)
            if ours:
                inner.scope.known[name] = Known(self.scope.frozen(value), value)
            judged.append(value if ours else ast.Constant(None))
        worker, judge = inner.block(copy.deepcopy(function.body))
        for value in given.values():
            self._leave(ast.Expr(value)) if not self.scope.pure(value) else None
            for name in self.scope.handed_over(value):
                self.scope.forget(name)
        label = f"__ag_{function.name}_{len(self.sites)}"
        needed = {n.id for s in worker for n in ast.walk(s) if isinstance(n, ast.Name)}
        passed = [value if name in needed else ast.Constant(None) for name, value in given.items()]
        return (
            [define(label, list(given), worker), call_statement(label, passed)],
            [define(label, list(given), judge), call_statement(label, judged)],
        )
