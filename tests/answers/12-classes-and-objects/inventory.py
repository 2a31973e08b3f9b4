# %% right: a generator and a Counter
from collections import Counter


class Inventory:
    def __init__(self):
        self.pieces = Counter()

    def put(self, item, quantity=1):
        self._check(quantity)
        self.pieces[item] += quantity

    def take(self, item, quantity=1):
        self._check(quantity)
        if self.pieces[item] < quantity:
            raise ValueError(item)
        self.pieces[item] -= quantity
        self.pieces += Counter()

    @staticmethod
    def _check(quantity):
        if quantity < 1:
            raise ValueError(quantity)

    def count(self, item):
        return self.pieces[item]

    def __len__(self):
        return len(list(iter(self)))

    def __contains__(self, item):
        return self.count(item) > 0

    def __iter__(self):
        for item in sorted(self.pieces):
            if item in self:
                yield item


# %% right: zeros stay in the dict and are left out
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        if not quantity >= 1:
            raise ValueError("at least 1")
        self.counts.setdefault(item, 0)
        self.counts[item] += quantity

    def take(self, item, quantity=1):
        if quantity < 1 or item not in self or self.counts[item] < quantity:
            raise ValueError("cannot take that")
        self.counts[item] = self.counts[item] - quantity

    def count(self, item):
        return self.counts.get(item, 0)

    def _there(self):
        return [item for item, count in self.counts.items() if count > 0]

    def __len__(self):
        return len(self._there())

    def __contains__(self, item):
        return item in self._there()

    def __iter__(self):
        return iter(sorted(self._there()))


# %% right: a dataclass with a list of pieces
@dataclass
class Inventory:
    pieces: list = field(default_factory=list)

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.pieces = self.pieces + [item] * quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.pieces.count(item):
            raise ValueError
        for _turn in range(quantity):
            self.pieces.remove(item)

    def count(self, item):
        return self.pieces.count(item)

    def __len__(self):
        return len(set(self.pieces))

    def __contains__(self, item):
        return item in self.pieces

    def __iter__(self):
        return iter(sorted(set(self.pieces)))


# %% wrong: one dict in the class · loses: hidden-counts
class Inventory:
    counts = {}

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.count(item):
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: one position for all loops · loses: hidden-container
class Inventory:
    def __init__(self):
        self.counts = {}
        self.at = 0

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.count(item):
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        self.at = 0
        return self

    def __next__(self):
        if self.at >= len(self.counts):
            raise StopIteration
        self.at += 1
        return sorted(self.counts)[self.at - 1]


# %% wrong: the dict itself is stepped through · loses: hidden-container, visible
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.count(item):
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(self.counts)


# %% wrong: items of which nothing is left stay · loses: hidden-container
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.count(item):
            raise ValueError
        self.counts[item] -= quantity

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: len counts pieces · loses: hidden-container, hidden-counts, visible
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.count(item):
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return sum(self.counts.values())

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: asking for a count adds the item · loses: hidden-container, hidden-counts
from collections import defaultdict


class Inventory:
    def __init__(self):
        self.counts = defaultdict(int)

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] += quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.counts[item]:
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts[item]

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: changed first, checked afterwards · loses: hidden-counts
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        self.counts[item] = self.count(item) + quantity
        if quantity < 1:
            raise ValueError

    def take(self, item, quantity=1):
        if quantity < 1 or item not in self.counts:
            raise ValueError
        self.counts[item] -= quantity
        if self.counts[item] < 0:
            raise ValueError
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: a missing item raises KeyError · loses: hidden-counts
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.counts[item]:
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in self.counts

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: looks for the item in a text of all names · loses: hidden-container
class Inventory:
    def __init__(self):
        self.counts = {}

    def put(self, item, quantity=1):
        if quantity < 1:
            raise ValueError
        self.counts[item] = self.count(item) + quantity

    def take(self, item, quantity=1):
        if quantity < 1 or quantity > self.count(item):
            raise ValueError
        self.counts[item] -= quantity
        if not self.counts[item]:
            del self.counts[item]

    def count(self, item):
        return self.counts.get(item, 0)

    def __len__(self):
        return len(self.counts)

    def __contains__(self, item):
        return item in " ".join(self.counts)

    def __iter__(self):
        return iter(sorted(self.counts))


# %% wrong: count returns None for what is not there · loses: visible, hidden-container, hidden-counts
class Inventory:
    def __init__(self) -> None:
        self._counts = {}

    def put(self, item: str, quantity: int = 1) -> None:
        if quantity < 1:
            raise ValueError("quantity must be at least 1")
        self._counts[item] = self.count(item) + quantity

    def take(self, item: str, quantity: int = 1) -> None:
        if quantity < 1:
            raise ValueError("quantity must be at least 1")
        if quantity > self.count(item):
            raise ValueError("not so many there")
        self._counts[item] -= quantity
        if self._counts[item] == 0:
            del self._counts[item]

    def count(self, item: str) -> int:
        return self._counts.get(item)

    def __len__(self) -> int:
        return len(self._counts)

    def __contains__(self, item: object) -> bool:
        return item in self._counts

    def __iter__(self):
        return iter(sorted(self._counts))
