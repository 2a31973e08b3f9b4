"""Values as wire.py has them: in the worker, among student code.

Nothing of a value is called that its class may have put in the place of a built-in's own, except to
ask whether it is true, and how it prints.
"""

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import pathlib
import sys
import types
import uuid
from collections.abc import Callable
from typing import Any

from autograder.wire import MAX_DEPTH, MAX_ITEMS, MAX_REPR, MAX_TEXT

_int_add, _float_pos, _str_str = int.__add__, float.__pos__, str.__str__
_type_mro = type.__dict__["__mro__"].__get__
_traceback = BaseException.__dict__["__traceback__"].__get__


class _Encoder:
    """Caps are shared by all that one value holds; `path` finds cycles."""

    def __init__(self) -> None:
        self.items = 0
        self.text = 0
        self.path: set[int] = set()

    def encode(self, value: Any, depth: int = 0) -> Any:
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is int:
            return value if -(2**63) <= value < 2**63 else ["i", hex(value)]
        if kind is float:
            return value
        if kind is str:
            self.text += len(value)
            if self.text > MAX_TEXT:
                return ["too large", "str"]
            return value
        self.items += 1
        if self.items > MAX_ITEMS:
            return ["too large", _name(kind)]
        if depth > MAX_DEPTH:
            return ["too deep", _name(kind)]
        if id(value) in self.path:
            return ["cycle", _name(kind)]
        encoder = _ENCODERS.get(kind) or _inherited(kind)
        if encoder is None:
            return _opaque(value)
        self.path.add(id(value))
        try:
            return encoder(self, value, depth + 1)
        finally:
            self.path.discard(id(value))

    def all(self, values: Any, depth: int) -> list:
        return [self.encode(value, depth) for value in values]


def encode(value: Any) -> Any:
    """A value as JSON-able data; never raises for what student code may be."""
    try:
        return _Encoder().encode(value)
    except Exception:  # an honest or hostile object that fails while it is read
        return _opaque(value)


def encode_exception(error: BaseException, cells: dict[str, str] | None = None) -> list:
    """["e", names of its type and bases, text, cell, line, source line]

    `cells` maps the file names of the student's cells to their names, to say whose line it was.
    """
    chain = [_name(each) for each in _type_mro(type(error))[:-1]][:20]
    try:
        text = str(error)
        text = _str_str(text)[:2000] if isinstance(text, str) else ""
    except BaseException:
        text = ""
    cell, line = "", 0
    trace = _traceback(error)
    while trace is not None and cells:
        name = trace.tb_frame.f_code.co_filename
        if name in cells:
            cell, line = cells[name], trace.tb_lineno
        trace = trace.tb_next
    return ["e", chain, text, cell, line]


def _name(kind: type) -> str:
    """module.qualname, where builtins are known by identity and cannot be imitated."""
    try:
        module, name = kind.__module__, kind.__qualname__
        if type(module) is not str or type(name) is not str:
            return "object"
    except Exception:
        return "object"
    if module == "builtins":
        return name if _BUILTIN_TYPES.get(name) is kind else f"__main__.{name}"
    return f"{module}.{name}"[:200]


_BUILTIN_TYPES = {k: v for k, v in vars(__import__("builtins")).items() if isinstance(v, type)}
# Built in as well, though without a name there: a function, a generator, a module ...
_BUILTIN_TYPES |= {v.__name__: v for v in vars(types).values() if isinstance(v, type)}


def _opaque(value: Any) -> list:
    try:
        truth = bool(value)
    except BaseException:
        truth = False
    try:
        text = repr(value)
        text = _str_str(text)[:MAX_REPR] if isinstance(text, str) else ""
    except BaseException:
        text = ""
    name = _name(type(value))
    return ["o", name, text or f"<{name}>", truth]


def _inherited(kind: type) -> Callable | None:
    """The encoder of the plain type that `kind` builds on; None for anything else."""
    mro = _type_mro(kind)
    if enum.Enum in mro:
        return _enum
    for base in mro:
        if base in _BASES:
            if base is tuple and type(getattr(kind, "_fields", None)) is tuple:
                return _namedtuple
            return _BASES[base]
    if "__dataclass_fields__" in vars(kind) and dataclasses.is_dataclass(kind):
        return _dataclass
    for base in mro:
        if issubclass(base, pathlib.PurePath):
            return _path
    module = getattr(kind, "__module__", "")
    if type(module) is str and module.partition(".")[0] in ("numpy", "pandas"):
        return _numeric(kind, module.partition(".")[0])
    if type(module) is str and module.startswith("sqlalchemy.engine"):
        engine = sys.modules.get("sqlalchemy.engine")
        if engine and kind is engine.Row:
            return lambda enc, value, depth: ["t", *enc.all(tuple(value), depth)]
        if engine and kind is engine.RowMapping:
            return lambda enc, value, depth: _pairs(enc, "d", dict(value).items(), depth)
    return None


def _pairs(enc: _Encoder, tag: str, pairs: Any, depth: int) -> list:
    return [tag, *([enc.encode(key, depth), enc.encode(item, depth)] for key, item in pairs)]


def _enum(enc: _Encoder, value: Any, depth: int) -> list:
    name = object.__getattribute__(value, "_name_")
    plain = object.__getattribute__(value, "_value_")
    mixed = isinstance(value, int | str)
    return ["E", _name(type(value)), enc.encode(name, depth), enc.encode(plain, depth), mixed]


def _namedtuple(enc: _Encoder, value: tuple, depth: int) -> list:
    names = [str(name) for name in type(value)._fields]
    return ["n", _name(type(value)), names, *enc.all(tuple.__iter__(value), depth)]


def _dataclass(enc: _Encoder, value: Any, depth: int) -> list:
    if type(value).__eq__ is object.__eq__ or "__eq__" not in vars(type(value)):
        return _opaque(value)  # compared by identity: its fields are not what it is
    names = [field.name for field in dataclasses.fields(value) if field.compare]
    pairs = [[name, enc.encode(getattr(value, name), depth)] for name in names]
    return ["D", _name(type(value)), *pairs]


def _path(enc: _Encoder, value: pathlib.PurePath, depth: int) -> list:
    return ["P", pathlib.PurePath.__str__(value)]


def _numeric(kind: type, package: str) -> Callable | None:
    """An encoder for numpy and pandas values, where the package is loaded."""
    np = sys.modules.get("numpy")
    pd = sys.modules.get("pandas")
    if package == "numpy" and np is not None:
        if kind is np.ndarray or (issubclass(kind, np.generic) and kind.__module__ == "numpy"):
            return _array
    elif package == "pandas" and pd is not None and kind in (pd.DataFrame, pd.Series, pd.Index):
        return _frame
    return None


def _array(enc: _Encoder, value: Any, depth: int) -> list:
    if value.ndim == 0:
        return ["s", str(value.dtype), enc.encode(value.item(), depth)]
    return ["A", str(value.dtype), list(value.shape), enc.encode(value.tolist(), depth)]


def _frame(enc: _Encoder, value: Any, depth: int) -> list:
    kind = type(value).__name__
    if kind == "Index":
        return ["A", f"pandas.Index {value.dtype}", [len(value)], enc.encode(value.tolist(), depth)]
    names = list(value.columns) if kind == "DataFrame" else [value.name]
    columns = [value[c].tolist() for c in names] if kind == "DataFrame" else [value.tolist()]
    types_ = [str(t) for t in value.dtypes] if kind == "DataFrame" else [str(value.dtype)]
    content = [names, types_, value.index.tolist(), columns]
    return ["A", f"pandas.{kind}", list(value.shape), enc.encode(content, depth)]


def _when(tag: str) -> Callable:
    def encoder(enc: _Encoder, value: Any, depth: int) -> list:
        offset = getattr(value, "tzinfo", None) and value.utcoffset()
        text = type(value).isoformat(value) if tag != "tm" else value.replace(tzinfo=None)
        text = text if isinstance(text, str) else text.isoformat()
        return [tag, text, None if offset is None else offset.total_seconds()]

    return encoder


_ENCODERS: dict[type, Callable] = {
    complex: lambda enc, v, d: ["c", v.real, v.imag],
    bytes: lambda enc, v, d: ["b", v[:MAX_TEXT].hex()],
    bytearray: lambda enc, v, d: ["ba", bytes(v[:MAX_TEXT]).hex()],
    list: lambda enc, v, d: ["l", *enc.all(list.__iter__(v), d)],
    tuple: lambda enc, v, d: ["t", *enc.all(tuple.__iter__(v), d)],
    dict: lambda enc, v, d: _pairs(enc, "d", dict.items(v), d),
    set: lambda enc, v, d: ["S", *enc.all(set.__iter__(v), d)],
    frozenset: lambda enc, v, d: ["F", *enc.all(frozenset.__iter__(v), d)],
    range: lambda enc, v, d: ["r", *enc.all((v.start, v.stop, v.step), d)],
    slice: lambda enc, v, d: ["sl", *enc.all((v.start, v.stop, v.step), d)],
    type(Ellipsis): lambda enc, v, d: ["..."],
    type(NotImplemented): lambda enc, v, d: ["ni"],
    decimal.Decimal: lambda enc, v, d: ["dec", decimal.Decimal.__str__(v)],
    fractions.Fraction: lambda enc, v, d: ["fr", *enc.all((v.numerator, v.denominator), d)],
    datetime.datetime: _when("dt"),
    datetime.date: lambda enc, v, d: ["da", datetime.date.isoformat(v)],
    datetime.time: _when("tm"),
    datetime.timedelta: lambda enc, v, d: ["td", v.days, v.seconds, v.microseconds],
    uuid.UUID: lambda enc, v, d: ["u", enc.encode(v.int, d)],
    collections.deque: lambda enc, v, d: ["q", *enc.all(collections.deque.__iter__(v), d)],
    types.MappingProxyType: lambda enc, v, d: _pairs(enc, "d", dict(v).items(), d),
    type({}.keys()): lambda enc, v, d: ["F", *enc.all(v, d)],
    type({}.items()): lambda enc, v, d: ["F", *enc.all(v, d)],
}

# A subclass of these is its content; `bool` cannot be one, and str, int and float lose their type.
_BASES: dict[type, Callable] = {
    str: lambda enc, v, d: enc.encode(_str_str(v), d),
    int: lambda enc, v, d: enc.encode(_int_add(v, 0), d),
    float: lambda enc, v, d: _float_pos(v),
    **{
        kind: _ENCODERS[kind]
        for kind in (
            bytes,
            list,
            tuple,
            dict,
            set,
            frozenset,
            decimal.Decimal,
            datetime.datetime,
            datetime.date,
            datetime.time,
            datetime.timedelta,
        )
    },
}
