# %% right: OrderedDict
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(capacity)
        self.capacity = capacity
        self.entries = OrderedDict()

    def put(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)

    def get(self, key, default=None):
        try:
            self.entries.move_to_end(key)
        except KeyError:
            return default
        return self.entries[key]

    def keys(self):
        return [*self.entries]

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% right: a dict and a list of keys
class LRUCache:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("at least one")
        self.capacity = capacity
        self.values = {}
        self.order = []

    def _use(self, key):
        if key in self.order:
            self.order.remove(key)
        self.order.append(key)

    def put(self, key, value):
        if key not in self.values and len(self.values) >= self.capacity:
            oldest = self.order.pop(0)
            del self.values[oldest]
        self.values[key] = value
        self._use(key)

    def get(self, key, default=None):
        if key in self.values:
            self._use(key)
            return self.values[key]
        return default

    def keys(self):
        return self.order.copy()

    def __contains__(self, key):
        return key in self.values

    def __len__(self):
        return len(self.order)


# %% right: every use has a number
class LRUCache:
    def __init__(self, capacity):
        if not capacity > 0:
            raise ValueError(capacity)
        self.capacity, self.uses = capacity, 0
        self.entries = {}

    def put(self, key, value):
        self.uses += 1
        self.entries[key] = (self.uses, value)
        while len(self.entries) > self.capacity:
            del self.entries[min(self.entries, key=lambda each: self.entries[each][0])]

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        _number, value = self.entries[key]
        self.put(key, value)
        return value

    def keys(self):
        return sorted(self.entries, key=lambda each: self.entries[each][0])

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: get is no use: first in, first out · loses: hidden-eviction, hidden-values, visible
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if key in self.entries:
            del self.entries[key]
        elif len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        return self.entries.get(key, default)

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: a new value leaves the key at its place · loses: hidden-eviction
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if key not in self.entries and len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value = self.entries.pop(key)
        self.entries[key] = value
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: a full cache loses an entry for a key that is there · loses: hidden-eviction
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries.pop(key, None)
        self.entries[key] = value

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value = self.entries.pop(key)
        self.entries[key] = value
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: None and 0 are taken for missing · loses: hidden-values
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if key in self.entries:
            del self.entries[key]
        elif len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        value = self.entries.get(key)
        if not value:
            return default
        self.put(key, value)
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: one dict in the class for all caches · loses: hidden-eviction, hidden-values
class LRUCache:
    entries = {}

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity = capacity

    def put(self, key, value):
        if key in self.entries:
            del self.entries[key]
        elif len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value = self.entries[key]
        self.put(key, value)
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: the internal list of keys is given away · loses: hidden-values
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.values, self.order = capacity, {}, []

    def put(self, key, value):
        if key in self.values:
            self.order.remove(key)
        elif len(self.values) == self.capacity:
            del self.values[self.order.pop(0)]
        self.values[key] = value
        self.order.append(key)

    def get(self, key, default=None):
        if key not in self.values:
            return default
        self.order.remove(key)
        self.order.append(key)
        return self.values[key]

    def keys(self):
        return self.order

    def __contains__(self, key):
        return key in self.values

    def __len__(self):
        return len(self.order)


# %% wrong: looking with in is a use · loses: hidden-eviction
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if key in self.entries:
            del self.entries[key]
        elif len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value = self.entries[key]
        self.put(key, value)
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        missing = object()
        return self.get(key, missing) is not missing

    def __len__(self):
        return len(self.entries)


# %% wrong: a key that is not there is kept with its default · loses: hidden-eviction, hidden-values
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if key in self.entries:
            del self.entries[key]
        elif len(self.entries) == self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        value = self.entries.get(key, default)
        self.put(key, value)
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)


# %% wrong: holds one more than its capacity · loses: hidden-eviction, visible
class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def put(self, key, value):
        if key in self.entries:
            del self.entries[key]
        elif len(self.entries) > self.capacity:
            del self.entries[self.keys()[0]]
        self.entries[key] = value

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value = self.entries[key]
        self.put(key, value)
        return value

    def keys(self):
        return list(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __len__(self):
        return len(self.entries)
