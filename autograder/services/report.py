"""One row for each service, for `autograder doctor`."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.services import KINDS, named
from autograder.services.server import hidden
from autograder.services.sources import Unavailable


@dataclass(frozen=True)
class Row:
    """`there` or not; `text` is the product, its version and its origin, or what to type."""

    name: str
    there: bool
    text: str


def rows() -> list[Row]:
    """Every service the course uses, looked for and asked for its version, but not started."""
    return [_row(name) for name in KINDS]


def _row(name: str) -> Row:
    kind = named(name)
    try:
        source = kind.find()
    except Unavailable as error:
        return Row(name, False, str(error))
    what = f"{kind.product(source)} {source.version}".strip()
    where = f"{source.origin}: {hidden(source.url)}" if source.url else source.origin
    return Row(name, True, f"{what}, from {where}")
