"""Expressions: which operands the worker reports, and what the judge makes of them.

Comparisons, boolean logic, arithmetic, `isinstance`, `all`, `any` and displays of tuples are lifted
into the judge, so that they are out of student code's reach.
"""

import ast
import copy

from autograder.pieces import JUDGE, ROW, Key, Operands, Site, call_of, key
from autograder.purity import Scope, names_bound

ARITHMETIC = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
}
LIFTED_CALLS = frozenset({"isinstance", "abs", "round", "isclose", "approx"})


class Lifting:
    """`scope`: what the judge knows by itself; `raw`: expressions that stay the worker's."""

    def __init__(self, scope: Scope, raw: frozenset[Key]) -> None:
        self.scope = scope
        self.raw = raw
        self.sites: list[Site] = []
        self.checkers: dict[str, ast.FunctionDef] = {}

    def lift(self, node: ast.expr, operands: Operands, truth: bool = False) -> ast.expr:
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

    def _lifted(self, node: ast.expr, operands: Operands, truth: bool) -> ast.expr | None:
        if isinstance(node, ast.BoolOp):
            return ast.BoolOp(node.op, [self.lift(v, operands, truth) for v in node.values])
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return ast.UnaryOp(node.op, self.lift(node.operand, operands, truth=True))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return call_of(JUDGE, "negative", self.lift(node.operand, operands))
        if isinstance(node, ast.Compare):
            return self._compare(node, operands)
        if isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC:
            name = ast.Constant(ARITHMETIC[type(node.op)])
            left, right = (self.lift(each, operands) for each in (node.left, node.right))
            return call_of(JUDGE, "arithmetic", name, left, right)
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

    def _compare(self, node: ast.Compare, operands: Operands) -> ast.expr | None:
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

    def _call(self, node: ast.Call, operands: Operands) -> ast.expr | None:
        func = node.func
        name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
        if not self.scope.pure(func) or any(isinstance(a, ast.Starred) for a in node.args):
            return None
        if name in ("all", "any") and len(node.args) == 1 and isinstance(func, ast.Name):
            return self._all(node, operands)
        if name not in LIFTED_CALLS:
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
                each if self.scope.pure(given) else call_of(JUDGE, "real", each)
                for each, given in zip(arguments, node.args, strict=True)
            ]
        return ast.Call(func, arguments, node.keywords)

    def _all(self, node: ast.Call, operands: Operands) -> ast.expr | None:
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
        row = Operands(ROW)
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
            call_of(JUDGE, "rows", cases, taken),
            [],
            0,
        )
        return ast.Call(node.func, [ast.GeneratorExp(condition, [both])], [])
