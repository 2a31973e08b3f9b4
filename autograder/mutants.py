"""Small mistakes made on purpose in model solutions: the hidden tests have to notice them.

The operators are the usual ones of mutation testing (DeMillo, Lipton & Sayward 1978): a comparison
swapped, a number off by one, a branch dropped or always taken, a call or an argument left out,
nothing handed back, arithmetic turned round. They work on the syntax tree of an answer cell.

A mutant that behaves as the solution does on every input that the statement allows is equivalent:
an author lists it in tests/answers/UNIT/equivalent.toml, with the reason.

    [[mutants]]
    exercise = "clamp"
    change = "`value < low` → `value <= low`"
    why = "a value equal to low gives low either way"
"""

import ast
import copy
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

from autograder import grading
from autograder.engine import Engine
from autograder.errors import AnswersError
from autograder.exam import Exam

FILE = "equivalent.toml"
TEST_SECONDS, CELL_SECONDS = 1.0, 2.0  # a mutant that never ends is one that was noticed

_SWAPS: dict[type, tuple[type, ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.FloorDiv,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.FloorDiv,),
}


@dataclass(frozen=True)
class Mutant:
    """One changed answer. `change` says what, without the line, so that it survives edits."""

    exercise: str
    line: int
    change: str
    source: str

    def __str__(self) -> str:
        return f"{self.exercise}, line {self.line}: {self.change}"


def mutants(exercise: str, source: str) -> list[Mutant]:
    """Every mutant of an answer cell, each once, in the order of its lines."""
    tree = ast.parse(source)
    unchanged = ast.unparse(tree)
    found: dict[str, Mutant] = {}
    for number, node in enumerate(ast.walk(tree)):
        for changed in _changes(node):
            mutated = copy.deepcopy(tree)
            target = next(each for place, each in enumerate(ast.walk(mutated)) if place == number)
            after = _Put(target, changed).visit(mutated)
            text = ast.unparse(ast.fix_missing_locations(after))
            if text != unchanged and text not in found:
                change = f"`{_short(node)}` → `{_short(changed) or 'nothing'}`"
                found[text] = Mutant(exercise, getattr(node, "lineno", 0), change, text)
    return sorted(found.values(), key=lambda mutant: mutant.line)


def _short(node: ast.AST | None) -> str:
    """A node on one line: of a block only its head."""
    if node is None or isinstance(node, ast.Pass):
        return ""
    if isinstance(node, ast.If):
        return f"if {ast.unparse(node.test)}"
    return " ".join(ast.unparse(node).split())


class _Put(ast.NodeTransformer):
    """Puts `new` where `old` is."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """What could stand in a node's place. Annotations and texts are left alone."""
    match node:
        case ast.Compare():
            for place, operator in enumerate(node.ops):
                for other in _SWAPS.get(type(operator), ()):
                    ops = [*node.ops[:place], other(), *node.ops[place + 1 :]]
                    yield ast.Compare(node.left, ops, node.comparators)
        case ast.BoolOp() | ast.BinOp() | ast.AugAssign():
            for other in _SWAPS.get(type(node.op), ()):
                changed = copy.copy(node)
                changed.op = other()
                yield changed
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1)
            yield ast.Constant(value - 1)
        case ast.If() | ast.IfExp():
            for always in (True, False):
                changed = copy.copy(node)
                changed.test = ast.Constant(always)
                yield changed
        case ast.Expr(value=ast.Call() | ast.Await()):
            yield ast.Pass()
        case ast.Return(value=ast.expr() as value):
            if not (isinstance(value, ast.Constant) and value.value is None):
                yield ast.Return(ast.Constant(None))
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.Call():
            yield from _calls(node)


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    """A call without one of its arguments, and what it was called with in its place."""
    for place in range(len(node.args)):
        yield ast.Call(node.func, node.args[:place] + node.args[place + 1 :], node.keywords)
    for place in range(len(node.keywords)):
        yield ast.Call(node.func, node.args, node.keywords[:place] + node.keywords[place + 1 :])
    if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred):
        yield node.args[0]
    elif not node.args and isinstance(node.func, ast.Attribute):
        yield node.func.value


@dataclass(frozen=True)
class Report:
    """What became of the mutants of one unit; `unused` lists entries that excuse nothing."""

    tried: int
    survivors: tuple[Mutant, ...]
    equivalent: tuple[Mutant, ...]
    unused: tuple[str, ...]

    @property
    def caught(self) -> float:
        """The share of those that are not equivalent which lost a point."""
        count = self.tried - len(self.equivalent)
        return 1 - len(self.survivors) / count if count else 1.0


def try_all(engine: Engine, exam: Exam, folder: Path) -> Report:
    """Grade every mutant of an exam's answers; one of each exercise at a time."""
    limits = replace(exam.limits, test_seconds=TEST_SECONDS, cell_seconds=CELL_SECONDS)
    exam = replace(exam, limits=limits)
    model = {cell.grade_id: cell.source for cell in exam.cells if cell.role == "answer"}
    found = [mutants(name.removesuffix("-answer"), source) for name, source in model.items()]
    survivors = []
    for chosen in zip_longest(*found):
        given = {f"{each.exercise}-answer": each.source for each in chosen if each}
        exercises = grading.grade(engine, exam, model | given).result.exercises
        survivors += [
            each
            for each in chosen
            if each and all(cell.points == cell.max_points for cell in exercises[each.exercise])
        ]
    known = equivalent(folder)
    excused = tuple(each for each in survivors if (each.exercise, each.change) in known)
    used = {(each.exercise, each.change) for each in excused}
    return Report(
        sum(map(len, found)),
        tuple(each for each in survivors if each not in excused),
        excused,
        tuple(f"{exercise}: {change}" for exercise, change in sorted(known.keys() - used)),
    )


def equivalent(folder: Path) -> dict[tuple[str, str], str]:
    """(exercise, change) → why no test could notice it, as an author wrote it down."""
    path = folder / FILE
    if not path.is_file():
        return {}
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["mutants"]
        return {(each["exercise"], each["change"]): each["why"] for each in entries}
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise AnswersError(
            f"{path}: expected [[mutants]] with exercise, change and why; found: {error}"
        ) from None
