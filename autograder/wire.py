"""Exact plain data between the process that runs student code and the one that judges it.

What leaves a worker is JSON with tags, never a pickle: decoding it runs no code. Only content
crosses. A subclass of `str`, `int`, `list` … arrives as the content of its base, read with the
base's own methods, so an overridden `__eq__` is left behind; an object that is no plain data
arrives as an `Opaque` that is equal to nothing.

    None True 1 1.5 "x"        themselves (an int past 64 bits is ["i", hex])
    everything else            [tag, …]: see _DECODERS

encoding.py writes it, in the worker. This module reads it, in the judge.
"""

import collections
import dataclasses
import datetime
import decimal
import fractions
import json
import pathlib
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
    return data


def loads(data: bytes) -> list:
    try:
        frame = json.loads(data)
    except (ValueError, RecursionError):
        raise WireError("a frame that is not JSON") from None
    if type(frame) is not list or not frame or type(frame[0]) is not str:
        raise WireError("a frame without a kind")
    return frame


# --- values --------------------------------------------------------------------------------------


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
