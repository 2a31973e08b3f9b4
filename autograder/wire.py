"""Exact plain data between the process that runs student code and the one that judges it.

What leaves a worker is JSON with tags, never a pickle: decoding it runs no code. Only content
crosses. A subclass of `str`, `int`, `list` … arrives as the content of its base, read with the
base's own methods, so an overridden `__eq__` is left behind; an object that is no plain data
arrives as an `Opaque` that is equal to nothing.

    None True 1 1.5 "x"        themselves (an int past 64 bits is ["i", hex])
    everything else            [tag, …]: see _ENCODERS and _DECODERS

Two kinds of frame carry it: `dumps` of a list, behind its length in four bytes.
"""

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import json
import pathlib
import struct
import sys
import types
import uuid
from collections.abc import Callable, Iterable
from typing import Any

from autograder.errors import AutograderError

MAX_FRAME = 8 * 2**20
MAX_ITEMS = 200_000
MAX_DEPTH = 200
MAX_TEXT = 4 * 2**20
MAX_REPR = 200
MAX_EQUAL_HASHES = 1000
MAX_DECIMAL = 20_000

_HEADER = struct.Struct("!I")


class WireError(AutograderError):
    """A frame that is not in this format: too large, too deep, or not what was agreed."""


class Opaque:
    """Something that is no plain data: its type's name, how it prints, and whether it is true.

    It is equal to nothing, not even to itself, so no comparison with it can succeed.
    """

    __slots__ = ("text", "truth", "type_name")
    __hash__ = None

    def __init__(self, type_name: str, text: str, truth: bool) -> None:
        self.type_name, self.text, self.truth = type_name, text, truth

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return self.truth

    def __repr__(self) -> str:
        return self.text


class Record(tuple):
    """A named tuple or a dataclass by its fields; equal to a tuple only where it was one."""

    __slots__ = ()
    type_name: str = ""
    names: tuple[str, ...] = ()

    def __repr__(self) -> str:
        pairs = ", ".join(f"{n}={v!r}" for n, v in zip(self.names, self, strict=True))
        return f"{self.type_name}({pairs})"


class Frozen:
    """A dataclass by type name and fields: equal to another of the same name and fields."""

    __slots__ = ("fields", "type_name")

    def __init__(self, type_name: str, fields: dict[str, Any]) -> None:
        self.type_name, self.fields = type_name, fields

    def __eq__(self, other: object) -> bool:
        return (
            type(other) is Frozen
            and self.type_name == other.type_name
            and self.fields == other.fields
        )

    def __hash__(self) -> int:
        return hash((self.type_name, tuple(self.fields.items())))

    def __repr__(self) -> str:
        return f"{self.type_name}({', '.join(f'{k}={v!r}' for k, v in self.fields.items())})"


@dataclasses.dataclass(frozen=True)
class Array:
    """A numpy array or scalar, or a pandas object, by kind, shape and exact content."""

    kind: str
    shape: tuple[int, ...]
    values: Any


@dataclasses.dataclass(frozen=True)
class Raised:
    """An exception: the names of its type and bases, its text, and where in the student's cell."""

    chain: tuple[str, ...]
    text: str
    cell: str = ""
    line: int = 0
    source: str = ""

    @property
    def name(self) -> str:
        return self.chain[0].rpartition(".")[2]


# --- frames --------------------------------------------------------------------------------------


def dumps(frame: list) -> bytes:
    """A frame ready to send; WireError where it would be larger than MAX_FRAME."""
    data = json.dumps(frame, separators=(",", ":"), check_circular=False).encode()
    if len(data) > MAX_FRAME:
        raise WireError(f"a frame of {len(data)} bytes; at most {MAX_FRAME} are sent")
    return _HEADER.pack(len(data)) + data


def loads(data: bytes) -> list:
    try:
        frame = json.loads(data)
    except (ValueError, RecursionError):
        raise WireError("a frame that is not JSON") from None
    if type(frame) is not list or not frame or type(frame[0]) is not str:
        raise WireError("a frame without a kind")
    return frame


def length(header: bytes) -> int:
    """How many bytes follow a header of four."""
    (size,) = _HEADER.unpack(header)
    if size > MAX_FRAME:
        raise WireError(f"a frame of {size} bytes; at most {MAX_FRAME} are read")
    return size


# --- encoding: in the worker, among student code -------------------------------------------------

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


# --- decoding: in the judge ----------------------------------------------------------------------


class _Decoder:
    def __init__(self) -> None:
        self.items = 0

    def decode(self, data: Any, depth: int = 0) -> Any:
        if data is None or type(data) in (bool, int, float, str):
            return data
        self.items += 1
        if type(data) is not list or not data or type(data[0]) is not str:
            raise WireError("a value without a tag")
        if self.items > MAX_ITEMS + 1 or depth > MAX_DEPTH + 1:
            raise WireError("a value that is too large or too deep")
        decoder = _DECODERS.get(data[0])
        if decoder is None:
            raise WireError(f"an unknown tag {data[0][:20]!r}")
        return decoder(self, data[1:], depth + 1)

    def all(self, values: list, depth: int) -> list:
        return [self.decode(value, depth) for value in values]

    def pairs(self, values: list, depth: int) -> list[tuple[Any, Any]]:
        found = [(self.decode(k, depth), self.decode(v, depth)) for k, v in values]
        _spread(key for key, _item in found)
        return found

    def members(self, values: list, depth: int) -> list:
        found = self.all(values, depth)
        _spread(found)
        return found


def _spread(keys: Iterable) -> None:
    """Refuse members of a set or keys of a dict that were made to have one hash.

    Putting 100,000 of them together takes minutes in which no signal is heard.
    """
    for _hash, count in collections.Counter(map(hash, keys)).items():
        if count > MAX_EQUAL_HASHES:
            raise WireError("members that all have the same hash")


def decode(data: Any) -> Any:
    """The value that was encoded; WireError for anything malformed."""
    try:
        return _Decoder().decode(data)
    except WireError:
        raise
    except (ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        raise WireError(f"a malformed value: {type(error).__name__}") from None


def _decode_when(kind: type) -> Callable:
    def decoder(dec: _Decoder, data: list, depth: int) -> Any:
        text, offset = data
        value = kind.fromisoformat(text)
        if offset is None:
            return value
        zone = datetime.timezone(datetime.timedelta(seconds=offset))
        return value.replace(tzinfo=zone)

    return decoder


def _decode_enum(dec: _Decoder, data: list, depth: int) -> Any:
    type_name, name, value, mixed = data
    plain = dec.decode(value, depth)
    if mixed:  # an IntEnum or StrEnum is its value wherever it is compared
        return plain
    return Frozen(str(type_name), {"name": dec.decode(name, depth), "value": plain})


def _decode_record(dec: _Decoder, data: list, depth: int) -> Record:
    type_name, names, *values = data
    kind = type(
        "Record", (Record,), {"__slots__": (), "type_name": type_name, "names": tuple(names)}
    )
    return kind(dec.all(values, depth))


def _decode_int(dec: _Decoder, data: list, depth: int) -> int:
    if len(data[0]) > 100_000:
        raise WireError("an int of too many digits")
    return int(data[0], 16)


def _decode_decimal(dec: _Decoder, data: list, depth: int) -> decimal.Decimal:
    """round(Decimal("1e1000000")) takes half a minute in which no signal is heard."""
    value = decimal.Decimal(data[0])
    if len(data[0]) > MAX_DECIMAL or (value.is_finite() and abs(value.adjusted()) > MAX_DECIMAL):
        raise WireError("a decimal of too many digits")
    return value


def _lost(what: str) -> Callable:
    return lambda dec, data, depth: Opaque(str(data[0]), f"<{data[0]}: {what}>", True)


_DECODERS: dict[str, Callable] = {
    "i": _decode_int,
    "c": lambda dec, v, d: complex(*v),
    "b": lambda dec, v, d: bytes.fromhex(v[0]),
    "ba": lambda dec, v, d: bytearray.fromhex(v[0]),
    "l": lambda dec, v, d: dec.all(v, d),
    "t": lambda dec, v, d: tuple(dec.all(v, d)),
    "d": lambda dec, v, d: dict(dec.pairs(v, d)),
    "S": lambda dec, v, d: set(dec.members(v, d)),
    "F": lambda dec, v, d: frozenset(dec.members(v, d)),
    "r": lambda dec, v, d: range(*dec.all(v, d)),
    "sl": lambda dec, v, d: slice(*dec.all(v, d)),
    "...": lambda dec, v, d: ...,
    "ni": lambda dec, v, d: NotImplemented,
    "dec": _decode_decimal,
    "fr": lambda dec, v, d: fractions.Fraction(*dec.all(v, d)),
    "dt": _decode_when(datetime.datetime),
    "da": lambda dec, v, d: datetime.date.fromisoformat(v[0]),
    "tm": _decode_when(datetime.time),
    "td": lambda dec, v, d: datetime.timedelta(v[0], v[1], v[2]),
    "u": lambda dec, v, d: uuid.UUID(int=dec.decode(v[0], d)),
    "q": lambda dec, v, d: collections.deque(dec.all(v, d)),
    "E": _decode_enum,
    "P": lambda dec, v, d: pathlib.PurePosixPath(v[0]),
    "n": _decode_record,
    "D": lambda dec, v, d: Frozen(str(v[0]), {str(k): dec.decode(i, d) for k, i in v[1:]}),
    "s": lambda dec, v, d: dec.decode(v[1], d),
    "A": lambda dec, v, d: Array(str(v[0]), tuple(v[1]), dec.decode(v[2], d)),
    "o": lambda dec, v, d: Opaque(str(v[0]), str(v[1]), bool(v[2])),
    "too large": _lost("too large to compare"),
    "too deep": _lost("nested too deeply to compare"),
    "cycle": _lost("holds itself"),
}


def decode_exception(data: Any) -> Raised:
    """The other end of `encode_exception`."""
    try:
        tag, chain, text, cell, line = data
        fits = tag == "e" and type(text) is str and type(cell) is str and type(line) is int
        if not fits or not chain or any(type(name) is not str for name in chain):
            raise WireError("a malformed exception")
    except (TypeError, ValueError):
        raise WireError("a malformed exception") from None
    return Raised(tuple(chain), text, cell, line)
