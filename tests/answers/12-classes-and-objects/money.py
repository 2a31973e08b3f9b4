# %% right: a plain class with properties
class Money:
    CURRENCIES = ("DKK", "EUR", "SEK")

    def __init__(self, cents, currency):
        if type(cents) is not int:
            raise TypeError("whole cents")
        if currency not in Money.CURRENCIES:
            raise ValueError(f"no such currency: {currency}")
        self._cents = cents
        self._currency = currency

    @property
    def cents(self):
        return self._cents

    @property
    def currency(self):
        return self._currency

    def __repr__(self):
        return f"Money(cents={self._cents!r}, currency={self._currency!r})"

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.cents, self.currency) == (other.cents, other.currency)

    def __hash__(self):
        return hash((self.cents, self.currency))

    def _same(self, other):
        if self.currency != other.currency:
            raise ValueError("different currencies")

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return Money(self.cents + other.cents, self.currency)

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.cents < other.cents

    def __le__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.cents <= other.cents

    def __gt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.cents > other.cents

    def __ge__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.cents >= other.cents


# %% right: a frozen dataclass and total_ordering
from functools import total_ordering


@total_ordering
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def __post_init__(self):
        if isinstance(self.cents, bool) or not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if self.currency not in {"DKK", "EUR", "SEK"}:
            raise ValueError(self.currency)

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError("mixed")
        return Money(cents=self.cents + other.cents, currency=self.currency)

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError("mixed")
        return self.cents < other.cents


# %% right: attributes that can be set once
class Money:
    def __init__(self, cents, currency):
        if not isinstance(cents, int):
            raise TypeError("cents")
        if not (currency == "DKK" or currency == "EUR" or currency == "SEK"):
            raise ValueError("currency")
        object.__setattr__(self, "cents", cents)
        object.__setattr__(self, "currency", currency)

    def __setattr__(self, name, value):
        raise AttributeError(name)

    def __eq__(self, other):
        return isinstance(other, Money) and vars(self) == vars(other)

    def __hash__(self):
        return hash(f"{self.cents} {self.currency}")

    def __repr__(self):
        return "Money(cents=%r, currency=%r)" % (self.cents, self.currency)

    def _other(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._other(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._other(other)

    def __le__(self, other):
        return self.cents <= self._other(other)

    def __gt__(self, other):
        return self.cents > self._other(other)

    def __ge__(self, other):
        return self.cents >= self._other(other)


# %% wrong: order=True compares tuples and mixes currencies · loses: hidden-order
@dataclass(frozen=True, order=True)
class Money:
    cents: int
    currency: str

    def __post_init__(self):
        if not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if self.currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(self.currency)

    def __add__(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return Money(self.cents + other.cents, self.currency)


# %% wrong: not frozen, so no hash and any value later · loses: hidden-valid, hidden-equal
@dataclass
class Money:
    cents: int
    currency: str

    def __post_init__(self):
        if not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if self.currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(self.currency)

    def _of(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: equality without a matching hash · loses: hidden-equal
class Money:
    def __init__(self, cents, currency):
        if not isinstance(cents, int):
            raise TypeError(cents)
        if currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(currency)
        self._cents = cents
        self._currency = currency

    cents = property(lambda self: self._cents)
    currency = property(lambda self: self._currency)

    def __repr__(self):
        return f"Money(cents={self.cents!r}, currency={self.currency!r})"

    def __eq__(self, other):
        return (
            isinstance(other, Money)
            and self.cents == other.cents
            and self.currency == other.currency
        )

    __hash__ = object.__hash__

    def _of(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: is in place of == · loses: hidden-add, hidden-equal
@dataclass(frozen=True, eq=False)
class Money:
    cents: int
    currency: str

    def __post_init__(self):
        if not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if self.currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(self.currency)

    def __eq__(self, other):
        return (
            isinstance(other, Money)
            and self.cents is other.cents
            and self.currency is other.currency
        )

    def __hash__(self):
        return hash((self.cents, self.currency))

    def _of(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency is not self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: checked in a method, not at construction · loses: hidden-valid
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def check(self):
        if not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if self.currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(self.currency)

    def _of(self, other):
        self.check()
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: adding changes the left amount · loses: hidden-add, hidden-valid
class Money:
    def __init__(self, cents, currency):
        if not isinstance(cents, int):
            raise TypeError(cents)
        if currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(currency)
        self.cents = cents
        self.currency = currency

    def __repr__(self):
        return f"Money(cents={self.cents!r}, currency={self.currency!r})"

    def __eq__(self, other):
        return (
            isinstance(other, Money)
            and self.cents == other.cents
            and self.currency == other.currency
        )

    def __hash__(self):
        return hash((self.cents, self.currency))

    def _of(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        self.cents += self._of(other)
        return self

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: other kinds are not asked about · loses: hidden-add, hidden-equal, hidden-order
class Money:
    def __init__(self, cents, currency):
        if not isinstance(cents, int):
            raise TypeError(cents)
        if currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(currency)
        self._cents = cents
        self._currency = currency

    cents = property(lambda self: self._cents)
    currency = property(lambda self: self._currency)

    def __repr__(self):
        return f"Money(cents={self.cents!r}, currency={self.currency!r})"

    def __eq__(self, other):
        return self.cents == other.cents and self.currency == other.currency

    def __hash__(self):
        return hash((self.cents, self.currency))

    def _of(self, other):
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: equal where the cents are equal · loses: hidden-equal
@dataclass(frozen=True, eq=False)
class Money:
    cents: int
    currency: str

    def __post_init__(self):
        if not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if self.currency not in ("DKK", "EUR", "SEK"):
            raise ValueError(self.currency)

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __hash__(self):
        return hash(self.cents)

    def _of(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: currencies are compared by in on a text · loses: hidden-valid
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def __post_init__(self):
        if not isinstance(self.cents, int):
            raise TypeError(self.cents)
        if str(self.currency) not in "DKK EUR SEK":
            raise ValueError(self.currency)

    def _of(self, other):
        if not isinstance(other, Money):
            raise TypeError(other)
        if other.currency != self.currency:
            raise ValueError(other)
        return other.cents

    def __add__(self, other):
        return Money(self.cents + self._of(other), self.currency)

    def __lt__(self, other):
        return self.cents < self._of(other)

    def __le__(self, other):
        return self.cents <= self._of(other)


# %% wrong: < looks at the size alone · loses: hidden-order
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def __post_init__(self) -> None:
        if not isinstance(self.cents, int):
            raise TypeError("cents must be a whole number")
        if self.currency not in ["DKK", "EUR", "SEK"]:
            raise ValueError("currency must be DKK, EUR or SEK")

    def cents_of(self, other) -> int:
        if not isinstance(other, Money):
            raise TypeError("money goes together with money only")
        if other.currency != self.currency:
            raise ValueError("two currencies")
        return other.cents

    def __add__(self, other) -> "Money":
        return Money(self.cents + self.cents_of(other), self.currency)

    def __lt__(self, other) -> bool:
        return abs(self.cents) < other.cents

    def __le__(self, other) -> bool:
        return self.cents <= self.cents_of(other)


# %% wrong: <= looks at the size alone · loses: hidden-order
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def __post_init__(self) -> None:
        if not isinstance(self.cents, int):
            raise TypeError("cents must be a whole number")
        if self.currency not in ["DKK", "EUR", "SEK"]:
            raise ValueError("currency must be DKK, EUR or SEK")

    def cents_of(self, other) -> int:
        if not isinstance(other, Money):
            raise TypeError("money goes together with money only")
        if other.currency != self.currency:
            raise ValueError("two currencies")
        return other.cents

    def __add__(self, other) -> "Money":
        return Money(self.cents + self.cents_of(other), self.currency)

    def __lt__(self, other) -> bool:
        return self.cents < self.cents_of(other)

    def __le__(self, other) -> bool:
        return abs(self.cents) <= self.cents_of(other)


# %% wrong: an assert in place of TypeError · loses: hidden-valid
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def __post_init__(self) -> None:
        assert isinstance(self.cents, int)
        if self.currency not in ["DKK", "EUR", "SEK"]:
            raise ValueError("currency must be DKK, EUR or SEK")

    def cents_of(self, other) -> int:
        if not isinstance(other, Money):
            raise TypeError("money goes together with money only")
        if other.currency != self.currency:
            raise ValueError("two currencies")
        return other.cents

    def __add__(self, other) -> "Money":
        return Money(self.cents + self.cents_of(other), self.currency)

    def __lt__(self, other) -> bool:
        return self.cents < self.cents_of(other)

    def __le__(self, other) -> bool:
        return self.cents <= self.cents_of(other)
