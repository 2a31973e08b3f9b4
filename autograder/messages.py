"""What a person reads where a check did not hold: the call, what came back, what was expected.

One renderer for the judge and for a student's own kernel. Values are plain data (from the judge) or
whatever a student's function returned (in the kernel); nothing here may fail on either.
"""

import ast
import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from autograder.models import Check
from autograder.wire import Frozen, Opaque, Raised

MAX_SHOWN = 400
MAX_DEPTH = 6
AROUND = 30  # characters on each side of the first difference in a long value
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_NAMES = {" ": "a space", "\n": "a line break", "\t": "a tab", "\r": "a carriage return"}
_SIGNS = {
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
STUB_LEFT = (
    "Your answer comes to raise NotImplementedError(): write what is missing in its place. "
    "If nothing is missing, take that line out."
)
CELL_STOPS = "Mend this first: run the cell of your answer by itself, until it shows no error."
RAISED_INSIDE = (
    "Call your function in a cell of your own, with other values too, until you see this error."
)
NAME_UNKNOWN = (
    "No graded cell makes this name: is it misspelt, or left over from a cell that is gone? "
    "Choose Kernel, Restart Kernel and Run All Cells."
)
NO_END = (
    "It calls itself without an end: which case stops it, and does each call come closer to it?"
)
RAISED_BY_THE_TEST = "The test could not use what came back: does every way end in a return?"
RAISED_IN_SIGHT = "Run the checks under your answer: the end of the error says where to look."
NOT_REFUSED = "No error was raised where there has to be one: what does the statement refuse?"
ANOTHER_ERROR = "The statement asks for another error here."
NAME_GONE = "The test calls a name that is not there: keep the def line as it was given."
NO_FUNCTION = (
    "The test calls a name that is no function any more: keep the def line as it was given."
)
SLIPS = "ImportError", "ModuleNotFoundError", "SyntaxError"
NOTHING = "nothing came back: did the function return its result?"
_ASKS = re.compile(r"\.(get|get_json|fetchone|match|search)\([^()]*\)$")  # None: it is not there
MISSING = object()  # a value that is not known
_KINDS = {
    "NoneType": "None",
    "bool": "True or False",
    "int": "a whole number",
    "float": "a number with a decimal point",
    "str": "text",
    "bytes": "bytes",
    "list": "a list",
    "tuple": "a tuple",
    "dict": "a dict",
    "set": "a set",
}


# --- one check ------------------------------------------------------------------------------------


def lines(check: Check) -> list[tuple[str, str]]:
    """A failed check as (role, text): call, got, expected, note, next. Roles are for colours."""
    found = [("call", check.call)]
    if check.got:
        verb = "raised" if check.raised else "returned" if check.call.endswith(")") else "is"
        label = "" if check.got == "no error" else f"{verb} "
        found.append(("got", label + check.got))
    if check.expected:
        found.append(("expected", f"expected {check.expected}"))
    found += [("note", check.note), ("next", check.message)]
    return [(role, text) for role, text in found if text]


def hidden_lines(check: Check) -> list[tuple[str, str]]:
    """What may be said of a hidden test's check: the kind of error and the next step."""
    said = check.words
    if check.got == "no error" and not said:
        said = NOT_REFUSED
    elif check.raised and check.expected:
        said = ANOTHER_ERROR
    elif check.raised and not said:
        inside = "(line" in check.raised
        said = RAISED_INSIDE if inside else RAISED_BY_THE_TEST
    found = [("got", f"raised {check.raised}" if check.raised else ""), ("next", said)]
    return [(role, text) for role, text in found if text]


def slip(raised: Raised) -> str:
    """What to do about an error that has nothing to do with what a test looks at; empty for others.

    One without a line came up in the test itself.
    """
    kind = raised.chain[0].removeprefix("builtins.")  # psycopg has a SyntaxError as well
    if kind == "NameError":
        return NAME_UNKNOWN if raised.line else NAME_GONE
    if kind == "TypeError" and not raised.line and raised.text.endswith("is not callable"):
        return NO_FUNCTION
    if kind == "RecursionError":
        return NO_END
    return RAISED_INSIDE if kind in SLIPS else ""


def stopped_lines(error: str) -> list[tuple[str, str]]:
    """Of a test whose answer's own cell ended with `error`, before any test ran."""
    return [("got", f"your cell stops with {error}"), ("next", CELL_STOPS)]


def failed(
    test: str, names: Mapping[str, Any], got: Any, expected: Any = MISSING, said: str = ""
) -> Check:
    """The check `assert test, said` that did not hold.

    test: its source, in which `names` are filled in. got, expected: the values of its two sides
    where it is a comparison; of isinstance's first argument; otherwise got is the value of all.
    """
    check = _failed(test, names, got, expected, said)
    return replace(check, note="") if check.note == NOTHING and _ASKS.search(check.call) else check


def _failed(test: str, names: Mapping[str, Any], got: Any, expected: Any, said: str) -> Check:
    tree = _parsed(test)
    both = got is not MISSING and expected is not MISSING  # else got is what the whole test gave
    match tree:
        case ast.Compare(left=left, ops=[operator], comparators=[right]) if both:
            sign = _SIGNS[type(operator)]
            if sign == "==" and _is_constant(left) and not _is_constant(right):
                left, got, expected = right, expected, got
            call = substituted(ast.unparse(left), names)
            if sign in ("in", "not in") and _is_constant(right):
                return Check(call, short(got), f"{sign} {short(expected)}", said, _when_none(got))
            if sign not in ("in", "not in"):
                return _compared(call, sign, got, expected, said)
            call = substituted(ast.unparse(right), names)
            wanted = f"{'' if sign == 'in' else 'no '}{short(got)} in it"
            return Check(call, short(expected), wanted, said, _when_none(expected))
        case ast.Call(func=ast.Name("isinstance"), args=[value, kind]) if got is not MISSING:
            name = got.type_name if isinstance(got, Opaque) else type(got).__name__
            call, wanted = substituted(ast.unparse(value), names), _a(ast.unparse(kind))
            if got is False:  # what isinstance gave, of an object that stayed with the student
                return Check(call, "", wanted, said)
            shown = short(got) if got is None else f"{short(got)}, {_a(name)}"
            return Check(call, shown, wanted, said, _when_none(got))
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            call = substituted(ast.unparse(inner), names)
            shown = "" if got is MISSING else short(got)
            return Check(call, shown, "False, or something that counts as false", said)
    call = substituted(test, names)
    if got is MISSING or isinstance(tree, ast.Compare | ast.BoolOp):
        return Check(call, "", "this to be true", said)
    wanted = "True" if got is False else "something that counts as true"
    return Check(call, short(got), wanted, said, _when_none(got))


@lru_cache(maxsize=1000)
def _parsed(test: str) -> ast.expr:
    return ast.parse(test, mode="eval").body


def _compared(call: str, sign: str, got: Any, expected: Any, said: str) -> Check:
    shown, wanted, note = short(got), short(expected), ""
    if sign == "==":
        note = difference(got, expected)
        if max(len(shown), len(wanted)) > 2 * AROUND and isinstance(expected, str):
            shown, wanted = _around(got, expected)
    elif sign == "is":
        note = _when_none(got) if expected is not None else ""
    else:
        wanted = f"{sign} {wanted}"
    return Check(call, shown, wanted, said, note)


def _is_constant(node: ast.expr) -> bool:
    return not any(isinstance(each, ast.Name | ast.Call) for each in ast.walk(node))


# --- how two values differ ------------------------------------------------------------------------


def difference(got: Any, expected: Any) -> str:
    """Where `got` is not `expected`, in a sentence; empty where the two values say it all."""
    try:
        return _difference(got, expected, 0)
    except Exception:  # a student's object that does not want to be looked at
        return ""


def _difference(got: Any, expected: Any, depth: int) -> str:
    if expected is not None and got is None:
        return _when_none(got) if depth == 0 else ""
    name = got.type_name if isinstance(got, Opaque) else type(got).__name__
    if name in ("function", "method", "builtin_function_or_method", "type"):
        return "this is a function that was not called: are its parentheses missing?"
    if name in ("generator", "map", "filter", "zip") and not isinstance(expected, Opaque):
        return f"a {name} makes its values one by one, where {_kind(expected)} was expected"
    if depth > MAX_DEPTH:
        return ""
    if isinstance(got, str) and isinstance(expected, str):
        return _texts(got, expected)
    if isinstance(got, str) != isinstance(expected, str) and str(got) == str(expected):
        return f"the same to look at, but {_kind(got)} where {_kind(expected)} was expected"
    if isinstance(got, float) and isinstance(expected, int | float) and math.isclose(got, expected):
        return "very close, but not exactly the same: a float cannot hold most decimal fractions"
    plain = (int, float, str, bytes, list, tuple, dict, set)
    if type(got) is not type(expected) and isinstance(got, plain) and isinstance(expected, plain):
        numbers = isinstance(got, int | float) and isinstance(expected, int | float)
        return "" if numbers else f"{_kind(got)}, where {_kind(expected)} was expected"
    if isinstance(got, list | tuple) and isinstance(expected, list | tuple):
        return _sequences(got, expected, depth)
    if isinstance(got, dict) and isinstance(expected, dict):
        return _mappings(got, expected, depth, "key ")
    if isinstance(got, set | frozenset) and isinstance(expected, set | frozenset):
        return _sets(got, expected)
    if isinstance(got, Frozen) and isinstance(expected, Frozen):
        if got.type_name != expected.type_name:
            return f"{_a(got.type_name)}, where {_a(expected.type_name)} was expected"
        return _mappings(got.fields, expected.fields, depth, "field ")
    return ""


def _when_none(got: Any) -> str:
    return NOTHING if got is None else ""


def _texts(got: str, expected: str) -> str:
    if not got or not expected:
        return ""
    if got.casefold() == expected.casefold():
        return "only capital and small letters differ"
    if got.strip() == expected.strip():
        return _at_the_ends(got, expected)
    if "".join(got.split()) == "".join(expected.split()):
        return f"only spaces and line breaks differ, first at position {_first(got, expected)}"
    place = _first(got, expected)
    if place == 0 and len(got) > 3 and len(expected) > 3:
        return ""  # two different texts: nothing to point at
    if place == len(got):
        return f"it ends too early: {_character(expected[place])} should follow"
    if place == len(expected):
        return f"it goes on too long: {_character(got[place])} is too much"
    here, there = _character(got[place]), _character(expected[place])
    return f"first difference at position {place}: {here}, where {there} was expected"


def _at_the_ends(got: str, expected: str) -> str:
    inside = len(got.strip())
    before = (len(got.rstrip()) - inside) != (len(expected.rstrip()) - inside)
    after = (len(got.lstrip()) - inside) != (len(expected.lstrip()) - inside)
    where = " and the ".join(["start"] * before + ["end"] * after) or "ends"
    more = "too much" if len(got) > len(expected) else "missing"
    return f"spaces or line breaks at the {where} are {more}"


def _first(got: Sequence, expected: Sequence) -> int:
    pairs = enumerate(zip(got, expected, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(got), len(expected)))


def _character(text: str) -> str:
    if text in _NAMES:
        return _NAMES[text]
    if text.isprintable() and text.isascii():
        return repr(text)
    name = unicodedata.name(text, "a character without a name").lower()
    shown = f"{text!r}, " if text.isprintable() and not unicodedata.combining(text) else ""
    return f"{shown}{name} (U+{ord(text):04X})"


def _sequences(got: Sequence, expected: Sequence, depth: int) -> str:
    place = _first(got, expected)
    if len(got) == len(expected):
        if _same_items(got, expected):
            return "the right items, in another order"
        return _inside(f"item {place}", got[place], expected[place], depth)
    count = f"{_items(len(got))}, where {len(expected)} {_was(len(expected))} expected"
    if place == len(got):
        return f"{count}: {short(expected[place], 80)} is missing at the end"
    if place == len(expected):
        return f"{count}: {short(got[place], 80)} at the end is too much"
    return f"{count}; the first to differ is item {place}: {short(got[place], 80)}"


def _same_items(got: Sequence, expected: Sequence) -> bool:
    left = list(expected)
    if len(left) > 200:
        return False
    for each in got:
        if each not in left:
            return False
        left.remove(each)
    return True


def _items(count: int) -> str:
    return f"{count} item" if count == 1 else f"{count} items"


def _was(count: int) -> str:
    return "was" if count == 1 else "were"


def _mappings(got: Mapping, expected: Mapping, depth: int, what: str) -> str:
    for key in expected:
        if key not in got:
            return f"{what}{short(key, 80)} is missing"
    for key in got:
        if key not in expected:
            return f"{what}{short(key, 80)} is too much"
    for key in expected:
        if got[key] != expected[key]:
            return _inside(f"{what}{short(key, 80)}", got[key], expected[key], depth)
    return ""


def _sets(got: frozenset | set, expected: frozenset | set) -> str:
    parts = []
    for items, word in ((expected - got, "missing"), (got - expected, "too much")):
        if items:
            first = ", ".join(sorted(short(each, 80) for each in items)[:3])
            parts.append(f"{first}{' …' if len(items) > 3 else ''} {word}")
    return "; ".join(parts)


def _inside(where: str, got: Any, expected: Any, depth: int) -> str:
    deeper = _difference(got, expected, depth + 1)
    if deeper.startswith(("item ", "key ", "field ")):
        return f"{where} › {deeper}"
    said = f"{where} is {short(got, 80)}, expected {short(expected, 80)}"
    return f"{said} ({deeper})" if deeper else said


def _kind(value: Any) -> str:
    return _KINDS.get(type(value).__name__) or _a(type(value).__name__)


def _a(name: str) -> str:
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def _around(got: Any, expected: str) -> tuple[str, str]:
    """Both long texts, cut to where they first differ."""
    if not isinstance(got, str):
        return short(got), short(expected)
    start = max(0, _first(got, expected) - AROUND)

    def part(text: str) -> str:
        end = start + 2 * AROUND
        shown = repr(readable(text[start:end]))
        return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"

    return part(got), part(expected)


# --- values and calls as text ---------------------------------------------------------------------


def readable(text: str) -> str:
    """A student's text without what would move a cursor, turn it round, or not be UTF-8."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)


def short(value: Any, most: int = MAX_SHOWN) -> str:
    """`repr`, of bounded length, and without addresses, which differ in every run."""
    if isinstance(value, float) and math.isnan(value):
        return "nan"
    try:
        text = repr(value)
    except ValueError:  # an int of more digits than Python prints
        text = "a very large number"
    except Exception as error:
        text = f"<{type(value).__name__}, whose repr raises {type(error).__name__}>"
    text = re.sub(r" at 0x[0-9a-f]+", "", text)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def substituted(text: str, names: Mapping[str, Any]) -> str:
    """An expression with its case's values for names: `double(n)` → `double(-3)`."""
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError:
        return text
    inner = {
        n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }

    # A name that is compared itself: what it stood for at first is not what was found there.
    compared = tree.body.left if isinstance(tree.body, ast.Compare) else tree.body

    class Substitute(ast.NodeTransformer):
        def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
            return node if isinstance(node.value, ast.Name) else self.generic_visit(node)

        def visit_Name(self, node: ast.Name) -> ast.AST:
            if node is compared:
                return node
            if node.id in names and node.id not in inner and not node.id.startswith("__"):
                value = names[node.id]
                if type(value) in (bool, int, float, str, tuple, list, dict, type(None)):
                    shown = repr(value)
                    if len(shown) <= 80:
                        return ast.copy_location(ast.parse(shown, mode="eval").body, node)
            return node

    try:
        return ast.unparse(Substitute().visit(tree))
    except (SyntaxError, ValueError, RecursionError):
        return text
