"""Control flow around checks: what is the test's own is followed on both sides; where it depends on
student code, the worker reports which way it went."""

import ast
import copy
from collections.abc import Callable

from autograder.checks import Checks
from autograder.pieces import JUDGE, WORKER, Operands, call_of, constant, has_assert, is_raises
from autograder.purity import Known, Scope


class Flow(Checks):
    def _If(self, node: ast.If) -> tuple[list, list]:
        before: tuple[list, list] = ([], [])
        test = node.test
        if not self.scope.pure(test):
            operands = Operands()
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
            trial = type(self)(self.scope.copy(), self.raw)
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
            each = call_of(WORKER, "each", site, node.iter)
            worker = ast.For(node.target, each, body[0] or [ast.Pass()], other[0])
            judge = ast.While(call_of(JUDGE, "more", site), body[1] or [ast.Pass()], other[1])
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
        turn = call_of(WORKER, "turn", site, node.test)
        worker = ast.While(turn, body[0] or [ast.Pass()], other[0])
        judge = ast.While(call_of(JUDGE, "more", site), body[1] or [ast.Pass()], other[1])
        return [worker], [judge]

    def _With(self, node: ast.With) -> tuple[list, list]:
        item = node.items[0]
        if len(node.items) == 1 and is_raises(item.context_expr):
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
        if not has_assert(*node.body):
            for each in node.body:
                self._leave(each)
            return [node], []
        body = self.block(node.body)
        return [ast.copy_location(ast.With(node.items, body[0]), node)], body[1]

    def _Try(self, node: ast.Try) -> tuple[list, list]:
        if not has_assert(node):
            return self._theirs(node)
        site = self.site(node, "try")
        self._settle(node.body, lambda: None)
        body = self.block(node.body)
        start = self.scope.copy()
        mark = ast.Name("__ag_way", ast.Store())
        arrived = ast.Assign([mark], call_of(JUDGE, "way", site))
        handlers, ways = [], []
        after = []
        for number, handler in enumerate(node.handlers):
            self.scope = start.copy()
            if handler.name:
                self.scope.forget(handler.name)
            mine, judged = self.block(handler.body)
            after.append(self.scope)
            went = ast.Expr(call_of(WORKER, "way", site, constant(number)))
            handlers.append(ast.ExceptHandler(handler.type, handler.name, [went, *mine]))
            ways.append(judged)
        self.scope = start
        other = self.block(node.orelse)
        for each in after:
            self._meet(each)
        final = self.block(node.finalbody)
        through = ast.Expr(call_of(WORKER, "way", site, constant(-1)))
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
                way = ast.Compare(ast.Name("__ag_way", ast.Load()), [ast.Eq()], [constant(number)])
                judge.append(ast.If(way, judged, []))
        return [worker], [*judge, *final[1]]
