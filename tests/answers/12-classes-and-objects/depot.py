# %% right: a frozen dataclass that compares one field
@dataclass(frozen=True)
class Depot:
    code: str
    city: str = field(compare=False)
    capacity: int = field(compare=False)

    default_capacity = 40

    def __post_init__(self):
        if self.code == "" or self.city == "" or self.capacity < 1:
            raise ValueError("not a depot")

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        return cls(code=row["code"].strip().upper(), city=row["city"].strip(), capacity=int(text))


# %% right: from_row step by step
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        for text in (code, city):
            if len(text) == 0:
                raise ValueError("empty")
        if not capacity >= 1:
            raise ValueError(capacity)
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        code = row["code"].upper().strip()
        city = row["city"].strip()
        if "capacity" in row and row["capacity"]:
            capacity = int(row["capacity"])
        else:
            capacity = cls.default_capacity
        return cls(code, city, capacity)

    def __eq__(self, other):
        if isinstance(other, Depot):
            return self.code == other.code
        return NotImplemented

    def __hash__(self):
        return hash(("depot", self.code))


# %% right: a private key for == and hash
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if capacity <= 0:
            raise ValueError("capacity")
        if not (code and city):
            raise ValueError("text")
        self.code = code
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row):
        values = {"capacity": "", **row}
        capacity = values["capacity"]
        if capacity == "":
            capacity = cls.default_capacity
        return cls(values["code"].strip().upper(), values["city"].strip(), int(capacity))

    def _key(self):
        return self.code

    def __eq__(self, other):
        return isinstance(other, Depot) and other._key() == self._key()

    def __hash__(self):
        return hash(self._key())


# %% wrong: from_row makes a Depot, whatever it was called on · loses: hidden-from-row, visible
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @staticmethod
    def from_row(row):
        text = row.get("capacity") or Depot.default_capacity
        return Depot(row["code"].strip().upper(), row["city"].strip(), int(text))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self):
        return hash(self.code)


# %% wrong: the default of Depot for every class · loses: hidden-from-row
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or Depot.default_capacity
        return cls(row["code"].strip().upper(), row["city"].strip(), int(text))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self):
        return hash(self.code)


# %% wrong: checked in from_row, not at construction · loses: hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        code, city = row["code"].strip().upper(), row["city"].strip()
        capacity = int(row.get("capacity") or cls.default_capacity)
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        return cls(code, city, capacity)

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self):
        return hash(self.code)


# %% wrong: equality without a hash · loses: hidden-equal
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        return cls(row["code"].strip().upper(), row["city"].strip(), int(text))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code


# %% wrong: the hash looks at more than == does · loses: hidden-equal
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        return cls(row["code"].strip().upper(), row["city"].strip(), int(text))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self):
        return hash((self.code, self.city, self.capacity))


# %% wrong: is for equality of texts · loses: hidden-equal
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        return cls(row["code"].strip().upper(), row["city"].strip(), int(text))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code is other.code

    def __hash__(self):
        return hash(self.code)


# %% wrong: equal where all values are equal · loses: hidden-equal
@dataclass(frozen=True)
class Depot:
    code: str
    city: str
    capacity: int
    default_capacity = 40

    def __post_init__(self):
        if not self.code or not self.city or self.capacity < 1:
            raise ValueError("not a depot")

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        return cls(row["code"].strip().upper(), row["city"].strip(), int(text))


# %% wrong: a missing code becomes an empty one · loses: hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        code, city = row.get("code", ""), row.get("city", "")
        return cls(code.strip().upper(), city.strip(), int(text))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self):
        return hash(self.code)


# %% wrong: the row itself is cleaned · loses: hidden-from-row
class Depot:
    default_capacity = 40

    def __init__(self, code, city, capacity):
        if not code or not city or capacity < 1:
            raise ValueError("not a depot")
        self.code, self.city, self.capacity = code, city, capacity

    @classmethod
    def from_row(cls, row):
        row["code"] = row["code"].strip().upper()
        row["city"] = row["city"].strip()
        return cls(row["code"], row["city"], int(row.get("capacity") or cls.default_capacity))

    def __eq__(self, other):
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self):
        return hash(self.code)


# %% wrong: the city gets capital letters · loses: hidden-from-row
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "") != "":
            capacity = int(row["capacity"])
        return cls(row["code"].strip().upper(), row["city"].strip().title(), capacity)

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)


# %% wrong: cleaned at construction · loses: hidden-equal, hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code.strip().upper()
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "") != "":
            capacity = int(row["capacity"])
        return cls(row["code"].strip().upper(), row["city"].strip(), capacity)

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)


# %% wrong: the city is cleaned at construction · loses: hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code
        self.city = city.strip()
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "") != "":
            capacity = int(row["capacity"])
        return cls(row["code"].strip().upper(), row["city"].strip(), capacity)

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)


# %% wrong: == overlooks capital letters · loses: hidden-equal
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "") != "":
            capacity = int(row["capacity"])
        return cls(row["code"].strip().upper(), row["city"].strip(), capacity)

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code.lower() == other.code.lower()

    def __hash__(self) -> int:
        return hash(self.code.lower())


# %% wrong: a capacity of spaces is taken for none · loses: hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "").strip() != "":
            capacity = int(row["capacity"])
        return cls(row["code"].strip().upper(), row["city"].strip(), capacity)

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)


# %% wrong: default_capacity is a field · loses: hidden-from-row
@dataclass(frozen=True)
class Depot:
    code: str
    city: str = field(compare=False)
    capacity: int = field(compare=False)
    default_capacity: int = field(default=40, compare=False)

    def __post_init__(self):
        if self.code == "" or self.city == "" or self.capacity < 1:
            raise ValueError("not a depot")

    @classmethod
    def from_row(cls, row):
        text = row.get("capacity") or cls.default_capacity
        return cls(code=row["code"].strip().upper(), city=row["city"].strip(), capacity=int(text))


# %% wrong: fractions of a capacity are cut off · loses: hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "") != "":
            capacity = int(float(row["capacity"]))
        return cls(row["code"].strip().upper(), row["city"].strip(), capacity)

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)


# %% wrong: checked first, cleaned afterwards · loses: hidden-valid
class Depot:
    default_capacity = 40

    def __init__(self, code: str, city: str, capacity: int) -> None:
        if not code or not city:
            raise ValueError("a depot needs a code and a city")
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.code = code
        self.city = city
        self.capacity = capacity

    @classmethod
    def from_row(cls, row: dict) -> "Depot":
        capacity = cls.default_capacity
        if row.get("capacity", "") != "":
            capacity = int(row["capacity"])
        made = cls(row['code'], row['city'], capacity)
        made.code = made.code.strip().upper()
        made.city = made.city.strip()
        return made

    def __eq__(self, other) -> bool:
        return isinstance(other, Depot) and self.code == other.code

    def __hash__(self) -> int:
        return hash(self.code)
