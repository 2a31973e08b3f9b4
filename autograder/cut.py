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
import builtins
import collections
import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from IPython.core.inputtransformer2 import TransformerManager

from autograder.errors import AutograderError
from autograder.purity import PURE_MODULES, Known, Scope, names_bound, table

Key = tuple[int, int, int, int]

WORKER, JUDGE, GROUP, ROW = "__ag_worker", "__ag_judge", "__ag_group", "__ag_row"

_ARITHMETIC = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
}
BUILTINS = frozenset(name for name in vars(builtins) if not name.startswith("_"))
_LIFTED_CALLS = frozenset({"isinstance", "abs", "round", "isclose", "approx"})

# unittest's methods, and nose's functions, as the assert they stand for
_TWO = {
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
_ONE = {"true": None, "false": ast.Not, "is_none": ast.Is, "is_not_none": ast.IsNot}


class CannotCut(AutograderError):  # noqa: N818 - a sentence, not a failure of ours
    """A test that has to run whole: `line` of its cell, and why."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line, self.why = line, why


@dataclass(frozen=True)
class Site:
    """One place of a test that reports. `operands` locate what is reported, for calibration."""

    line: int
    text: str
    operands: tuple[tuple[Key, bool], ...] = ()


@dataclass(frozen=True)
class Cut:
    """Two programs as Python source, and the sites they speak of."""

    worker: str
    judge: str
    sites: tuple[Site, ...]
    top_level_await: bool = False


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
        worker = _without_unused(worker, cutter.checkers)
        worker = _with_real_builtins(worker, scope.shadowed)
    return Cut(
        _source(worker),
        _source(judge),
        tuple(cutter.sites),
        any(isinstance(n, ast.Await | ast.AsyncFor | ast.AsyncWith) for n in _outer(tree)),
    )


def key(node: ast.expr) -> Key:
    return node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0


def _source(body: list[ast.stmt]) -> str:
    module = ast.Module(body=body or [ast.Pass()], type_ignores=[])
    return ast.unparse(ast.fix_missing_locations(module))


def _refuse(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert) and isinstance(node.test, ast.Tuple) and node.test.elts:
            raise CannotCut(node.lineno, "an assert of a tuple is always true: drop the brackets")
        if isinstance(node, ast.Match | ast.TryStar | ast.Yield | ast.YieldFrom | ast.Global):
            if _has_assert(node) or not isinstance(node, ast.Yield | ast.YieldFrom):
                raise CannotCut(node.lineno, f"{type(node).__name__.lower()} in a test")


def _outer(tree: ast.AST) -> Iterable[ast.AST]:
    """Nodes outside of nested functions."""
    for child in ast.iter_child_nodes(tree):
        yield child
        if not isinstance(
            child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
        ):
            yield from _outer(child)


def _has_assert(*nodes: ast.AST) -> bool:
    return any(
        isinstance(each, ast.Assert) or _unittest_name(each) or _is_raise(each) or _is_raises(each)
        for node in nodes
        for each in ast.walk(node)
    )


def _unittest_name(node: ast.AST) -> str:
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
        return text if text in _TWO or text in _ONE or text == "is_instance" else ""
    return ""


def _is_raise(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise) and node.exc is not None:
        called = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        return getattr(called, "id", "") == "AssertionError"
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.fail"


def _is_raises(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("raises", "assertRaises", "assertRaisesRegex", "assert_raises")


def _call(owner: str, name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(
        ast.Attribute(ast.Name(owner, ast.Load()), name, ast.Load()), list(arguments), []
    )


def _thunk(body: ast.expr) -> ast.Lambda:
    arguments = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    return ast.Lambda(arguments, body)


def _number(value: int) -> ast.Constant:
    return ast.Constant(value)


@dataclass
class _Operands:
    """What one frame reports, in order, and how the judge names each."""

    owner: str = GROUP
    nodes: list[ast.expr] = field(default_factory=list)
    keys: list[tuple[Key, bool]] = field(default_factory=list)

    def add(self, node: ast.expr, where: ast.expr, truth: bool) -> ast.expr:
        self.nodes.append(node)
        self.keys.append((key(where), truth))
        index = _number(len(self.nodes) - 1)
        return ast.Subscript(ast.Name(self.owner, ast.Load()), index, ast.Load())


class _Cutter:
    def __init__(self, scope: Scope, raw: frozenset[Key]) -> None:
        self.scope = scope
        self.raw = raw
        self.sites: list[Site] = []
        self.checkers: dict[str, ast.FunctionDef] = {}

    def site(self, node: ast.AST, text: str, operands: _Operands | None = None) -> ast.Constant:
        self.sites.append(Site(node.lineno, text, tuple(operands.keys) if operands else ()))
        return _number(len(self.sites) - 1)

    # --- statements ------------------------------------------------------------------------------

    def block(self, body: list[ast.stmt], last: bool = False) -> tuple[list, list]:
        """The worker's and the judge's statements for `body`; `last` where its value may be points."""
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
        if _has_assert(node):
            raise CannotCut(node.lineno, f"an assert inside of {type(node).__name__}")
        self._leave(node)
        return [node], []

    def _leave(self, node: ast.AST) -> None:
        """A statement that only the worker runs: what it hands over or binds is not ours any more."""
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
            if isinstance(node.value, ast.Name) and not known.frozen:
                return self._theirs(node)  # two names for one list: only the worker keeps track
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
            operands = _Operands()
            value = self.lift(node.value, operands)
            frozen = self.scope.known[node.target.id].frozen
            worker, judge, _site = self._report(node, ast.unparse(node), operands)
            self.scope.forget(node.target.id)
            self.scope.known[node.target.id] = Known(frozen)
            node = copy.deepcopy(node)
            node.value = value
            return [*worker, node], [*judge, copy.deepcopy(node)]
        if not isinstance(node.target, ast.Name) and self._inside_ours(node.target):
            if self.scope.pure(node.value):
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

    def _Assert(self, node: ast.Assert) -> tuple[list, list]:
        return self._check(node, node.test, node.msg)

    def _check(self, node: ast.stmt, test: ast.expr, message: ast.expr | None) -> tuple[list, list]:
        operands = _Operands()
        condition = self.lift(test, operands, truth=True)
        shown = [ast.Constant(None), ast.Constant(None)]
        compared = test
        while isinstance(compared, ast.UnaryOp) and isinstance(compared.op, ast.Not):
            compared = compared.operand
        if (
            compared is test
            and isinstance(condition, ast.Compare)
            and isinstance(test, ast.Compare)
            and len(condition.ops) == 1
        ):
            shown = [_thunk(condition.left), _thunk(condition.comparators[0])]
        elif operands.nodes and isinstance(condition, ast.Subscript):
            shown = [_thunk(condition), ast.Constant(None)]
        said = self._message(message, operands)
        worker, judge, site = self._report(node, ast.unparse(test), operands)
        local = ast.Call(ast.Name("locals", ast.Load()), [], [])
        check = _call(JUDGE, "check", site, _thunk(condition), _thunk(said), *shown, local)
        judge.append(ast.Expr(check))
        return worker, judge

    def _message(self, message: ast.expr | None, operands: _Operands) -> ast.expr:
        """The message, with student values in it where reading them runs no student function."""
        if message is None:
            return ast.Constant("")
        if self.scope.pure(message):
            return message
        if any(isinstance(each, ast.Call | ast.Await) for each in ast.walk(message)):
            return ast.Constant(ast.unparse(message))
        if isinstance(message, ast.JoinedStr):
            parts = copy.deepcopy(message)
            for part in parts.values:
                if isinstance(part, ast.FormattedValue) and not self.scope.pure(part.value):
                    part.value = operands.add(part.value, part.value, truth=True)
            return parts
        return operands.add(message, message, truth=True)

    def _report(self, node: ast.AST, text: str, operands: _Operands) -> tuple[list, list, ast.expr]:
        """The statements that send and take one frame; nothing where there is nothing to report."""
        site = self.site(node, text, operands)
        for each in operands.nodes:
            for name in self.scope.handed_over(each):
                self.scope.forget(name)
        eager = any(
            isinstance(each, ast.Await | ast.NamedExpr | ast.Yield)
            for operand in operands.nodes
            for each in ast.walk(operand)
        )
        parts = operands.nodes if eager else [_thunk(each) for each in operands.nodes]
        sent = _call(WORKER, "values" if eager else "observe", site, *parts)
        target = ast.Name(GROUP, ast.Store())
        taken = _call(JUDGE, "take", site, _number(len(operands.nodes)))
        return [ast.Assign([target], sent)], [ast.Assign([target], taken)], site

    def _Raise(self, node: ast.Raise) -> tuple[list, list]:
        if not _is_raise(node):
            return self._theirs(node)
        arguments = node.exc.args if isinstance(node.exc, ast.Call) else []
        return self._fail(node, arguments[0] if arguments else None)

    def _fail(self, node: ast.stmt, message: ast.expr | None) -> tuple[list, list]:
        operands = _Operands()
        said = self._message(message, operands)
        worker, judge, site = self._report(node, ast.unparse(node), operands)
        judge.append(ast.Expr(_call(JUDGE, "fail", site, _thunk(said))))
        worker.append(ast.Expr(_call(WORKER, "stop")))
        return worker, judge

    def _Expr(self, node: ast.Expr) -> tuple[list, list]:
        value = node.value
        if isinstance(value, ast.Constant):
            return [], []
        if isinstance(value, ast.Call):
            name = _unittest_name(value)
            if name:
                return self._unittest(node, value, name)
            if _is_raise(value):
                return self._fail(node, value.args[0] if value.args else None)
            if _is_raises(value) and len(value.args) > 1:
                called = ast.Call(value.args[1], value.args[2:], value.keywords)
                ast.copy_location(called, value)
                body = [ast.copy_location(ast.Expr(called), node)]
                return self._raises(node, value.args[0], None, None, body)
            if isinstance(value.func, ast.Name) and value.func.id in self.checkers:
                return self._checker_call(node, value)
        if self.scope.pure(value):
            return [node], [copy.deepcopy(node)]
        return self._theirs(node)

    def _unittest(self, node: ast.stmt, call: ast.Call, name: str) -> tuple[list, list]:
        arguments = list(call.args)
        message = next((k.value for k in call.keywords if k.arg == "msg"), None)
        if name == "is_instance":
            test: ast.expr = ast.Call(ast.Name("isinstance", ast.Load()), arguments[:2], [])
            used = 2
        elif name in _TWO and len(arguments) >= 2:
            test = ast.Compare(arguments[0], [_TWO[name]()], [arguments[1]])
            used = 2
        elif name in _ONE and arguments:
            test, used = arguments[0], 1
            if name == "false":
                test = ast.UnaryOp(ast.Not(), test)
            elif name != "true":
                test = ast.Compare(test, [_ONE[name]()], [ast.Constant(None)])
        else:
            raise CannotCut(node.lineno, f"{ast.unparse(call.func)} without its arguments")
        message = message or (arguments[used] if len(arguments) > used else None)
        for each in ast.walk(test):
            if isinstance(each, ast.expr) and not hasattr(each, "lineno"):
                ast.copy_location(each, call)
        return self._check(node, test, message)

    def _last(self, node: ast.Expr) -> tuple[list, list]:
        """The last expression of a cell may be its partial credit, as nbgrader has it."""
        value = node.value
        special = isinstance(value, ast.Call) and (
            _unittest_name(value)
            or _is_raise(value)
            or _is_raises(value)
            or getattr(value.func, "id", "") in (*self.checkers, "print", "display")
        )
        if special or isinstance(value, ast.Constant | ast.Await):
            if isinstance(value, ast.Constant) and isinstance(value.value, int | float):
                return [], [ast.Expr(_call(JUDGE, "credit", _thunk(value)))]
            return self._statement(node)
        operands = _Operands()
        lifted = self.lift(value, operands)
        if not operands.nodes:
            return [], [ast.Expr(_call(JUDGE, "credit", _thunk(lifted)))]
        worker, judge, _site = self._report(node, ast.unparse(value), operands)
        judge.append(ast.Expr(_call(JUDGE, "credit", _thunk(lifted))))
        return worker, judge

    # --- control flow ----------------------------------------------------------------------------

    def _If(self, node: ast.If) -> tuple[list, list]:
        before: tuple[list, list] = ([], [])
        test = node.test
        if not self.scope.pure(test):
            operands = _Operands()
            test = self.lift(test, operands, truth=True)
            sent, taken, _site = self._report(node, ast.unparse(node.test), operands)
            before = (sent, taken)
        first = self.scope.copy()
        body = self.block(node.body)
        after_body, self.scope = self.scope, first
        other = self.block(node.orelse)
        self._meet(after_body)
        worker = ast.If(self._on_worker(test), body[0] or [ast.Pass()], other[0])
        judge = ast.If(copy.deepcopy(test), body[1] or [ast.Pass()], other[1])
        return [*before[0], worker], [*before[1], judge]

    def _on_worker(self, test: ast.expr) -> ast.expr:
        """A lifted condition, evaluated by the worker on the values it reported."""
        test = copy.deepcopy(test)
        for each in ast.walk(test):
            if isinstance(each, ast.Name) and each.id == JUDGE:
                each.id = WORKER
        return test

    def _meet(self, other: Scope) -> None:
        """What is ours after two ways: only what is ours after both."""
        names = {*self.scope.known, *other.known}
        for name in names:
            mine, theirs = self.scope.known.get(name), other.known.get(name)
            if mine is None or theirs is None:
                self.scope.forget(name)
            elif mine != theirs:
                self.scope.known[name] = Known(mine.frozen and theirs.frozen, kind=mine.kind)
        self.scope.shadowed |= other.shadowed - set(self.scope.known)

    def _settle(self, body: list[ast.stmt], bind: Callable[[], None]) -> None:
        """Forget before a loop what its body makes the student's, until nothing changes."""
        for _ in range(10):
            before = self.scope.copy()
            trial = _Cutter(self.scope.copy(), self.raw)
            trial.checkers = self.checkers
            outer, self.scope = self.scope, trial.scope
            bind()
            self.scope = outer
            trial.block(body)
            lost = set(before.known) - set(trial.scope.known)
            changed = {
                name
                for name in set(before.known) & set(trial.scope.known)
                if before.known[name] != trial.scope.known[name]
            }
            for name in lost:
                self.scope.forget(name)
            for name in changed:
                frozen = before.known[name].frozen and trial.scope.known[name].frozen
                self.scope.known[name] = Known(frozen, kind=before.known[name].kind)
            if not lost and self.scope.known == before.known:
                return

    def _For(self, node: ast.For) -> tuple[list, list]:
        ours = self.scope.pure(node.iter)

        def bind() -> None:
            if ours:
                self.scope.bind_each(node.target, node.iter)
            else:
                self.scope.bind(node.target, None)

        self._settle(node.body, bind)
        ours = ours and self.scope.pure(node.iter)
        if not ours and self.scope.handed_over(node.iter):
            self._leave(node.iter)
        bind()
        site = None if ours else self.site(node, ast.unparse(node.iter))
        body = self.block(node.body)
        other = self.block(node.orelse)
        if ours:
            worker = ast.For(node.target, node.iter, body[0] or [ast.Pass()], other[0])
            judge = ast.For(
                copy.deepcopy(node.target),
                copy.deepcopy(node.iter),
                body[1] or [ast.Pass()],
                other[1],
            )
        else:
            each = _call(WORKER, "each", site, node.iter)
            worker = ast.For(node.target, each, body[0] or [ast.Pass()], other[0])
            judge = ast.While(_call(JUDGE, "more", site), body[1] or [ast.Pass()], other[1])
        return [ast.copy_location(worker, node)], [ast.copy_location(judge, node)]

    def _While(self, node: ast.While) -> tuple[list, list]:
        self._settle(node.body, lambda: None)
        if self.scope.pure(node.test):
            body, other = self.block(node.body), self.block(node.orelse)
            worker = ast.While(node.test, body[0] or [ast.Pass()], other[0])
            judge = ast.While(copy.deepcopy(node.test), body[1] or [ast.Pass()], other[1])
            return [worker], [judge]
        site = self.site(node, ast.unparse(node.test))
        self._leave(node.test)
        body, other = self.block(node.body), self.block(node.orelse)
        turn = _call(WORKER, "turn", site, node.test)
        worker = ast.While(turn, body[0] or [ast.Pass()], other[0])
        judge = ast.While(_call(JUDGE, "more", site), body[1] or [ast.Pass()], other[1])
        return [worker], [judge]

    def _With(self, node: ast.With) -> tuple[list, list]:
        item = node.items[0]
        if len(node.items) == 1 and _is_raises(item.context_expr):
            call = item.context_expr
            match = next((k.value for k in call.keywords if k.arg == "match"), None)
            if call.args and ast.unparse(call.func).endswith("assertRaisesRegex"):
                match = call.args[1]
            expected = call.args[0] if call.args else ast.Name("Exception", ast.Load())
            return self._raises(node, expected, match, item.optional_vars, node.body)
        for each in node.items:
            self._leave(each.context_expr)
            if each.optional_vars is not None:
                self.scope.bind(each.optional_vars, None)
        if not _has_assert(*node.body):
            for each in node.body:
                self._leave(each)
            return [node], []
        body = self.block(node.body)
        return [ast.copy_location(ast.With(node.items, body[0]), node)], body[1]

    def _raises(
        self,
        node: ast.stmt,
        expected: ast.expr,
        match: ast.expr | None,
        name: ast.expr | None,
        body: list[ast.stmt],
    ) -> tuple[list, list]:
        if _has_assert(*body):
            raise CannotCut(node.lineno, "an assert inside of a pytest.raises block: move it below")
        if match is not None and not self.scope.pure(match):
            raise CannotCut(
                node.lineno, "match= depends on student code: compare str(e.value) below"
            )
        ours = self._builtin_exceptions(expected)
        for each in body:
            self._leave(each)
        text = "; ".join(ast.unparse(each) for each in body)
        site = self.site(node, text)
        if name is not None:
            self.scope.bind(name, None)
        kind = ast.Constant(None) if ours else _thunk(expected)
        manager = ast.withitem(_call(WORKER, "raises", site, kind), name)
        worker = ast.With([manager], body)
        check = _call(
            JUDGE,
            "raised",
            site,
            ast.Constant(ours),
            ast.Constant(ast.unparse(expected)),
            _thunk(match if match is not None else ast.Constant(None)),
            ast.Call(ast.Name("locals", ast.Load()), [], []),
        )
        return [worker], [ast.Expr(check)]

    def _builtin_exceptions(self, node: ast.expr) -> tuple[str, ...] | None:
        """The names of builtin exceptions that `node` lists; None where it names any other."""
        elements = node.elts if isinstance(node, ast.Tuple) else [node]
        names = tuple(each.id for each in elements if isinstance(each, ast.Name))
        fine = len(names) == len(elements) and all(self.scope.pure(each) for each in elements)
        return names if fine and names else None

    def _Try(self, node: ast.Try) -> tuple[list, list]:
        if not _has_assert(node):
            return self._theirs(node)
        site = self.site(node, "try")
        self._settle(node.body, lambda: None)
        body = self.block(node.body)
        start = self.scope.copy()
        mark = ast.Name("__ag_way", ast.Store())
        arrived = ast.Assign([mark], _call(JUDGE, "way", site))
        handlers, ways = [], []
        after = []
        for number, handler in enumerate(node.handlers):
            self.scope = start.copy()
            if handler.name:
                self.scope.forget(handler.name)
            mine, judged = self.block(handler.body)
            after.append(self.scope)
            went = ast.Expr(_call(WORKER, "way", site, _number(number)))
            handlers.append(ast.ExceptHandler(handler.type, handler.name, [went, *mine]))
            ways.append(judged)
        self.scope = start
        other = self.block(node.orelse)
        for each in after:
            self._meet(each)
        final = self.block(node.finalbody)
        through = ast.Expr(_call(WORKER, "way", site, _number(-1)))
        worker = ast.Try(node.body and body[0], handlers, [through, *other[0]], final[0])
        if not handlers:
            worker = ast.Try([*body[0], through], [], [], final[0])
        jumped = ast.Attribute(ast.Name(JUDGE, ast.Load()), "Jumped", ast.Load())
        judge: list[ast.stmt] = [
            ast.Try(
                [*body[1], arrived],
                [ast.ExceptHandler(jumped, None, [copy.deepcopy(arrived)])],
                [],
                [],
            )
        ]
        for number, judged in [(-1, other[1]), *enumerate(ways)]:
            if judged:
                way = ast.Compare(ast.Name("__ag_way", ast.Load()), [ast.Eq()], [_number(number)])
                judge.append(ast.If(way, judged, []))
        return [worker], [*judge, *final[1]]

    # --- helper functions of a test --------------------------------------------------------------

    def _FunctionDef(self, node: ast.FunctionDef) -> tuple[list, list]:
        if not _has_assert(node):
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
        """Does this helper compute from its arguments alone?"""
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
        parts = [child for stmt in node.body for child in _expressions(stmt)]
        return not node.decorator_list and all(scope.pure(part) for part in parts)

    def _checker_call(self, node: ast.Expr, call: ast.Call) -> tuple[list, list]:
        """A call of a helper with asserts: its body, cut for the arguments of this call."""
        function = self.checkers[call.func.id]
        try:
            given = _bind(function, call)
        except TypeError as error:
            raise CannotCut(node.lineno, str(error)) from None
        inner = _Cutter(self.scope.copy(), self.raw)
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
            [_define(label, list(given), worker), _run(label, passed)],
            [_define(label, list(given), judge), _run(label, judged)],
        )

    # --- expressions -----------------------------------------------------------------------------

    def lift(self, node: ast.expr, operands: _Operands, truth: bool = False) -> ast.expr:
        """What the judge evaluates for `node`; the student's parts go to `operands`.

        `truth`: only whether it is true counts here, so that an object will do.
        """
        if self.scope.pure(node):
            return copy.deepcopy(node)
        start = len(operands.nodes)
        lifted = None if key(node) in self.raw else self._lifted(node, operands, truth)
        if lifted is not None and not any(
            where in self.raw and not bare for where, bare in operands.keys[start:]
        ):
            return ast.copy_location(lifted, node)
        del operands.nodes[start:], operands.keys[start:]
        return operands.add(node, node, truth)

    def _lifted(self, node: ast.expr, operands: _Operands, truth: bool) -> ast.expr | None:
        if isinstance(node, ast.BoolOp):
            return ast.BoolOp(node.op, [self.lift(v, operands, truth) for v in node.values])
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return ast.UnaryOp(node.op, self.lift(node.operand, operands, truth=True))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return _call(JUDGE, "negative", self.lift(node.operand, operands))
        if isinstance(node, ast.Compare):
            return self._compare(node, operands)
        if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
            name = ast.Constant(_ARITHMETIC[type(node.op)])
            left, right = (self.lift(each, operands) for each in (node.left, node.right))
            return _call(JUDGE, "arithmetic", name, left, right)
        if isinstance(node, ast.IfExp):
            parts = [self.lift(node.test, operands, truth=True)]
            parts += [self.lift(each, operands, truth) for each in (node.body, node.orelse)]
            return ast.IfExp(*parts)
        if isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load):
            if any(isinstance(each, ast.Starred) for each in node.elts):
                return None
            return type(node)([self.lift(each, operands) for each in node.elts], ast.Load())
        if isinstance(node, ast.Call):
            return self._call(node, operands)
        return None

    def _compare(self, node: ast.Compare, operands: _Operands) -> ast.expr | None:
        parts = [node.left, *node.comparators]
        for op, right in zip(node.ops, node.comparators, strict=True):
            # Identity crosses for None, True and False alone.
            single = isinstance(right, ast.Constant) and (
                right.value is None or isinstance(right.value, bool)
            )
            if isinstance(op, ast.Is | ast.IsNot) and not single:
                return None
        only_identity = all(isinstance(op, ast.Is | ast.IsNot) for op in node.ops)
        left, *rest = (self.lift(each, operands, truth=only_identity) for each in parts)
        return ast.Compare(left, node.ops, rest)

    def _call(self, node: ast.Call, operands: _Operands) -> ast.expr | None:
        func = node.func
        name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
        if not self.scope.pure(func) or any(isinstance(a, ast.Starred) for a in node.args):
            return None
        if name in ("all", "any") and len(node.args) == 1 and isinstance(func, ast.Name):
            return self._all(node, operands)
        if name not in _LIFTED_CALLS:
            return None
        if name == "isinstance" and not (len(node.args) == 2 and self.scope.pure(node.args[1])):
            return None
        arguments = [
            self.lift(each, operands, truth=name == "isinstance" and number == 0)
            for number, each in enumerate(node.args)
        ]
        if any(not self.scope.pure(keyword.value) for keyword in node.keywords):
            return None
        if name in ("abs", "round", "isclose", "approx"):
            arguments = [
                each if self.scope.pure(given) else _call(JUDGE, "real", each)
                for each, given in zip(arguments, node.args, strict=True)
            ]
        return ast.Call(func, arguments, node.keywords)

    def _all(self, node: ast.Call, operands: _Operands) -> ast.expr | None:
        """all(... for x in ...) over cases of ours, or over plain values of the student's."""
        inner = node.args[0]
        if not isinstance(inner, ast.GeneratorExp | ast.ListComp) or len(inner.generators) != 1:
            return None
        (generator,) = inner.generators
        bound = frozenset(names_bound(generator.target))
        plain = all(self.scope.pure(test, bound) for test in generator.ifs)
        if generator.is_async or not plain or not bound:
            return None
        if not self.scope.pure(generator.iter):
            if not self.scope.pure(inner.elt, bound):
                return None
            items = ast.Call(ast.Name("list", ast.Load()), [generator.iter], [])
            taken = operands.add(ast.copy_location(items, generator.iter), node, False)
            walked = ast.comprehension(generator.target, taken, generator.ifs, 0)
            return ast.Call(node.func, [ast.GeneratorExp(inner.elt, [walked])], [])
        outer, self.scope = self.scope, self.scope.copy()
        self.scope.bind_each(generator.target, generator.iter)
        row = _Operands(ROW)
        condition = self.lift(inner.elt, row, truth=True)
        self.scope = outer
        reported = ast.ListComp(ast.Tuple(row.nodes, ast.Load()), [generator])
        taken = operands.add(ast.copy_location(reported, node), node, False)
        target = copy.deepcopy(generator.target)
        value = copy.deepcopy(generator.target)
        for each in ast.walk(value):
            if hasattr(each, "ctx"):
                each.ctx = ast.Load()
        cases = ast.ListComp(value, [copy.deepcopy(generator)])
        both = ast.comprehension(
            ast.Tuple([target, ast.Name(ROW, ast.Store())], ast.Store()),
            _call(JUDGE, "rows", cases, taken),
            [],
            0,
        )
        return ast.Call(node.func, [ast.GeneratorExp(condition, [both])], [])


# --- pieces --------------------------------------------------------------------------------------


def _expressions(node: ast.stmt) -> Iterable[ast.expr]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            if not isinstance(getattr(child, "ctx", None), ast.Store):
                yield child
        elif isinstance(child, ast.stmt):
            yield from _expressions(child)


def _bind(function: ast.FunctionDef, call: ast.Call) -> dict[str, ast.expr]:
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


def _define(name: str, parameters: list[str], body: list[ast.stmt]) -> ast.FunctionDef:
    arguments = ast.arguments(
        posonlyargs=[],
        args=[ast.arg(each) for each in parameters],
        kwonlyargs=[],
        kw_defaults=[],
        defaults=[],
    )
    return ast.FunctionDef(name, arguments, body or [ast.Pass()], [], type_params=[])


def _run(name: str, arguments: list[ast.expr]) -> ast.Expr:
    return ast.Expr(ast.Call(ast.Name(name, ast.Load()), arguments, []))


def _without_unused(body: list[ast.stmt], checkers: dict) -> list[ast.stmt]:
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
        if (
            isinstance(node.target, ast.Name)
            and node.target.id not in self.used
            and _harmless(node.value)
        ):
            self.changed = True
            return None
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
    """Put tables of constants that have a name into the loops over them, for _Pruner to see."""
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

    def inlined(node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Name) and node.id in tables:
            return copy.deepcopy(tables[node.id])
        return node

    for loop in ast.walk(module):
        if isinstance(loop, ast.For | ast.comprehension):
            loop.iter = inlined(loop.iter)
            if isinstance(loop.iter, ast.Call):
                if isinstance(loop.iter.func, ast.Attribute) and loop.iter.func.attr == "items":
                    loop.iter.func.value = inlined(loop.iter.func.value)
                elif getattr(loop.iter.func, "id", "") in ("zip", "enumerate"):
                    loop.iter.args = [inlined(each) for each in loop.iter.args]


def _decide_branches(module: ast.Module) -> None:
    """`if expected is None:` in a loop over a table: give the worker the answers, not the values."""
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
        each.test = ast.Subscript(ast.Name(name, ast.Load()), _number(place), ast.Load())


def _reads(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(ast.unparse(node))
    except (ValueError, TypeError):
        return False
    return True


def _with_real_builtins(body: list[ast.stmt], shadowed: frozenset[str]) -> list[ast.stmt]:
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
