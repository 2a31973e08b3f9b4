"""Statements that check something: assert, raise AssertionError, pytest.raises, unittest's methods,
and a last expression that is partial credit."""

import ast
import copy

from autograder.lifting import Lifting
from autograder.pieces import (
    GROUP,
    JUDGE,
    ONE,
    TWO,
    WORKER,
    CannotCut,
    Operands,
    call_of,
    constant,
    has_assert,
    is_raise,
    is_raises,
    thunk,
    unittest_name,
    words_of,
)


class Checks(Lifting):
    def _Assert(self, node: ast.Assert) -> tuple[list, list]:
        return self._check(node, node.test, node.msg)

    def _check(self, node: ast.stmt, test: ast.expr, message: ast.expr | None) -> tuple[list, list]:
        operands = Operands()
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
            shown = [thunk(condition.left), thunk(condition.comparators[0])]
        elif operands.nodes and isinstance(condition, ast.Subscript):
            shown = [thunk(condition), ast.Constant(None)]
        elif isinstance(condition, ast.UnaryOp) and isinstance(condition.operand, ast.Subscript):
            shown = [thunk(condition.operand), ast.Constant(None)]
        elif isinstance(condition, ast.Call) and ast.unparse(condition.func) == "isinstance":
            shown = [thunk(condition.args[0]), ast.Constant(None)]
        said = self._message(message, operands)
        worker, judge, site = self._report(node, ast.unparse(test), operands)
        local = ast.Call(ast.Name("locals", ast.Load()), [], [])
        check = call_of(JUDGE, "check", site, thunk(condition), thunk(said), *shown, local)
        judge.append(ast.Expr(check))
        return worker, judge

    def _message(self, message: ast.expr | None, operands: Operands) -> ast.expr:
        """The message, with student values in it where reading them runs no student function."""
        if message is None:
            return ast.Constant("")
        if self.scope.pure(message):
            return message
        if any(isinstance(each, ast.Call | ast.Await) for each in ast.walk(message)):
            return ast.Constant(words_of(message))
        if isinstance(message, ast.JoinedStr):
            parts = copy.deepcopy(message)
            for part in parts.values:
                if isinstance(part, ast.FormattedValue) and not self.scope.pure(part.value):
                    part.value = operands.add(part.value, part.value, truth=True)
            return parts
        return operands.add(message, message, truth=True)

    def _report(self, node: ast.AST, text: str, operands: Operands) -> tuple[list, list, ast.expr]:
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
        parts = operands.nodes if eager else [thunk(each) for each in operands.nodes]
        sent = call_of(WORKER, "values" if eager else "observe", site, *parts)
        target = ast.Name(GROUP, ast.Store())
        taken = call_of(JUDGE, "take", site, constant(len(operands.nodes)))
        return [ast.Assign([target], sent)], [ast.Assign([target], taken)], site

    def _Raise(self, node: ast.Raise) -> tuple[list, list]:
        if not is_raise(node):
            return self._theirs(node)
        arguments = node.exc.args if isinstance(node.exc, ast.Call) else []
        return self._fail(node, arguments[0] if arguments else None)

    def _fail(self, node: ast.stmt, message: ast.expr | None) -> tuple[list, list]:
        operands = Operands()
        said = self._message(message, operands)
        worker, judge, site = self._report(node, ast.unparse(node), operands)
        judge.append(ast.Expr(call_of(JUDGE, "fail", site, thunk(said))))
        worker.append(ast.Expr(call_of(WORKER, "stop")))
        return worker, judge

    def _Expr(self, node: ast.Expr) -> tuple[list, list]:
        value = node.value
        if isinstance(value, ast.Constant):
            return [], []
        if isinstance(value, ast.Call):
            name = unittest_name(value)
            if name:
                return self._unittest(node, value, name)
            if is_raise(value):
                return self._fail(node, value.args[0] if value.args else None)
            if is_raises(value) and len(value.args) > 1:
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
        elif name in TWO and len(arguments) >= 2:
            test = ast.Compare(arguments[0], [TWO[name]()], [arguments[1]])
            used = 2
        elif name in ONE and arguments:
            test, used = arguments[0], 1
            if name == "false":
                test = ast.UnaryOp(ast.Not(), test)
            elif name != "true":
                test = ast.Compare(test, [ONE[name]()], [ast.Constant(None)])
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
            unittest_name(value)
            or is_raise(value)
            or is_raises(value)
            or getattr(value.func, "id", "") in (*self.checkers, "print", "display")
        )
        if special or isinstance(value, ast.Constant | ast.Await):
            if isinstance(value, ast.Constant) and isinstance(value.value, int | float):
                return [], [ast.Expr(call_of(JUDGE, "credit", thunk(value)))]
            return self._statement(node)
        operands = Operands()
        lifted = self.lift(value, operands)
        if not operands.nodes:
            return [], [ast.Expr(call_of(JUDGE, "credit", thunk(lifted)))]
        worker, judge, _site = self._report(node, ast.unparse(value), operands)
        judge.append(ast.Expr(call_of(JUDGE, "credit", thunk(lifted))))
        return worker, judge

    def _raises(
        self,
        node: ast.stmt,
        expected: ast.expr,
        match: ast.expr | None,
        name: ast.expr | None,
        body: list[ast.stmt],
    ) -> tuple[list, list]:
        if has_assert(*body):
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
        kind = ast.Constant(None) if ours else thunk(expected)
        manager = ast.withitem(call_of(WORKER, "raises", site, kind), name)
        worker = ast.With([manager], body)
        check = call_of(
            JUDGE,
            "raised",
            site,
            ast.Constant(ours),
            ast.Constant(ast.unparse(expected)),
            thunk(match if match is not None else ast.Constant(None)),
            ast.Call(ast.Name("locals", ast.Load()), [], []),
        )
        return [worker], [ast.Expr(check)]

    def _builtin_exceptions(self, node: ast.expr) -> tuple[str, ...] | None:
        """The names of builtin exceptions that `node` lists; None where it names any other."""
        elements = node.elts if isinstance(node, ast.Tuple) else [node]
        names = tuple(each.id for each in elements if isinstance(each, ast.Name))
        fine = len(names) == len(elements) and all(self.scope.pure(each) for each in elements)
        return names if fine and names else None
