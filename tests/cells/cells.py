# Test cells as authors write them, each with a right answer and one that it has to notice.
# Under each name are three parts, with a line of dashes between them: the test, right, wrong.

# %% equal
assert f(2) == 4, "twice"
# ----
def f(n): return n * 2
# ----
def f(n): return n + 1

# %% expected on the left
assert 4 == f(2)
# ----
def f(n): return n * 2
# ----
def f(n): return 5

# %% not equal
assert f(2) != f(3)
# ----
def f(n): return n
# ----
def f(n): return 1

# %% order
assert f(2) < 5
assert f(2) >= 4
# ----
def f(n): return n * 2
# ----
def f(n): return 7

# %% chained
assert 3 < f(2) <= 4
# ----
def f(n): return 4
# ----
def f(n): return 3

# %% is None
assert f("x") is None
assert f("a") is not None
# ----
def f(t): return 1 if t == "a" else None
# ----
def f(t): return 0

# %% is True
assert f(1) is True
# ----
def f(n): return True
# ----
def f(n): return 1

# %% membership
assert "b" in f()
assert "z" not in f()
# ----
def f(): return ["a", "b"]
# ----
def f(): return ["a", "z", "b"]

# %% student value in data
assert f() in ("a", "b")
# ----
def f(): return "b"
# ----
def f(): return "c"

# %% truth
assert f(1)
assert not f(0)
# ----
def f(n): return bool(n)
# ----
def f(n): return True

# %% and
assert f(1) == 1 and f(2) == 2
# ----
def f(n): return n
# ----
def f(n): return 1

# %% or
assert f(1) == 1 or f(1) == -1
# ----
def f(n): return -n
# ----
def f(n): return 2

# %% isinstance
assert isinstance(f(1), int) and not isinstance(f(1), bool)
# ----
def f(n): return n
# ----
def f(n): return float(n)

# %% len
assert len(f(3)) == 3
# ----
def f(n): return [0] * n
# ----
def f(n): return [0]

# %% sorted
assert sorted(f()) == [1, 2, 3]
# ----
def f(): return {3, 1, 2}
# ----
def f(): return [1, 2]

# %% all in a generator
assert all(f(n) == n * n for n in range(5))
# ----
def f(n): return n * n
# ----
def f(n): return n * 2

# %% any
assert any(c == "x" for c in f())
# ----
def f(): return "axb"
# ----
def f(): return "ab"

# %% list of calls
assert [f(n) for n in (1, 2, 3)] == [1, 4, 9]
# ----
def f(n): return n ** 2
# ----
def f(n): return n

# %% dict of calls
assert {n: f(n) for n in (1, 2)} == {1: 1, 2: 4}
# ----
def f(n): return n ** 2
# ----
def f(n): return n

# %% table of cases
for given, wanted in [(1, 2), (2, 4), (-3, -6), (0, 0)]:
    assert f(given) == wanted, f"{given} becomes {wanted}"
# ----
def f(n): return 2 * n
# ----
def f(n): return abs(2 * n)

# %% table in a name
cases = {"a": 1, "bb": 2, "": 0}
for text, wanted in cases.items():
    assert f(text) == wanted
# ----
def f(t): return len(t)
# ----
def f(t): return len(t) or 1

# %% while
n = 0
while n < 4:
    assert f(n) == n + 1
    n += 1
# ----
def f(n): return n + 1
# ----
def f(n): return n + 1 if n < 3 else 0

# %% f-string message
assert f(2) == 4, f"f(2) gave {f(2)!r}"
# ----
def f(n): return 4
# ----
def f(n): return 5

# %% tuple message
assert f(2) == 4, ("twice", 2)
# ----
def f(n): return 4
# ----
def f(n): return 5

# %% result in a name
result = f([3, 1, 2])
assert result == [1, 2, 3]
assert isinstance(result, list)
# ----
def f(xs): return sorted(xs)
# ----
def f(xs): return tuple(sorted(xs))

# %% caller's data is left alone
given = [3, 1, 2]
f(given)
assert given == [3, 1, 2], "the caller's list is theirs"
# ----
def f(xs): return sorted(xs)
# ----
def f(xs): xs.sort(); return xs

# %% changed in place
given = [1, 2, 3, 4]
assert f(given) == 2
assert given == [2, 4]
# ----
def f(xs):
    n = len(xs)
    xs[:] = [x for x in xs if x % 2 == 0]
    return n - len(xs)
# ----
def f(xs):
    return len([x for x in xs if x % 2])

# %% unpacking
low, high = f([3, 1, 2])
assert low == 1
assert high == 3
# ----
def f(xs): return min(xs), max(xs)
# ----
def f(xs): return max(xs), min(xs)

# %% raises
import pytest
with pytest.raises(ValueError):
    f(-1)
assert f(1) == 1
# ----
def f(n):
    if n < 0: raise ValueError("negative")
    return n
# ----
def f(n): return n

# %% raises with match
import pytest
with pytest.raises(ValueError, match="negative"):
    f(-1)
# ----
def f(n): raise ValueError("negative number")
# ----
def f(n): raise ValueError("wrong")

# %% raises and looks at it
import pytest
with pytest.raises(KeyError) as caught:
    f({})
assert caught.value.args[0] == "id"
# ----
def f(d): return d["id"]
# ----
def f(d): raise KeyError("name")

# %% raises one of several
import pytest
with pytest.raises((TypeError, ValueError)):
    f("x")
# ----
def f(t): return int(t)
# ----
def f(t): raise KeyError(t)

# %% try and else
try:
    f("x")
except ValueError:
    pass
else:
    assert False, "text that is no number is refused"
# ----
def f(t): return int(t)
# ----
def f(t): return 0

# %% approx
import pytest
assert f(0.1, 0.2) == pytest.approx(0.3)
assert isinstance(f(1, 2), float)
# ----
def f(a, b): return float(a + b)
# ----
def f(a, b): return 0.31

# %% approx of a list
import pytest
assert f() == pytest.approx([0.1, 0.2], abs=1e-6)
# ----
def f(): return [0.1, 0.2]
# ----
def f(): return [0.1, 0.3]

# %% isclose
import math
assert math.isclose(f(), math.pi, rel_tol=1e-3)
# ----
def f(): return 3.1416
# ----
def f(): return 3.2

# %% arithmetic on a value
assert abs(f(10) - 3.33) < 0.01
# ----
def f(n): return n / 3
# ----
def f(n): return n / 2

# %% sum of calls
assert sum(f(100, 3, i) for i in range(3)) == 100
# ----
def f(t, n, i): return t // n + (i < t % n)
# ----
def f(t, n, i): return t // n

# %% helper of the test
def doubled(n):
    return n * 2
assert f(4) == doubled(4)
# ----
def f(n): return n + n
# ----
def f(n): return n

# %% helper that asserts
def same(given, wanted):
    assert f(given) == wanted
same(1, 1)
same(2, 4)
# ----
def f(n): return n * n
# ----
def f(n): return n

# %% lambda handed in
assert f([1, 2], lambda n: n + 1) == [2, 3]
# ----
def f(xs, g): return [g(x) for x in xs]
# ----
def f(xs, g): return xs

# %% a fake that counts
class Counting:
    def __init__(self, items):
        self.items, self.seen = items, 0
    def __iter__(self):
        for each in self.items:
            self.seen += 1
            yield each
source = Counting([1, 9, 2, 3])
assert f(source) == 1
assert source.seen == 2
# ----
def f(xs):
    for n, x in enumerate(xs):
        if x > 5: return n
# ----
def f(xs):
    return next(n for n, x in enumerate(list(xs)) if x > 5)

# %% a fake clock
now = [0]
limiter = f(lambda: now[0])
assert limiter() is True
assert limiter() is False
now[0] = 10
assert limiter() is True
# ----
def f(clock):
    last = [-100]
    def allow():
        if clock() - last[0] < 5: return False
        last[0] = clock()
        return True
    return allow
# ----
def f(clock): return lambda: True

# %% printed text
import contextlib, io
out = io.StringIO()
with contextlib.redirect_stdout(out):
    f()
assert out.getvalue() == "hello\n"
# ----
def f(): print("hello")
# ----
def f(): return "hello"

# %% object by its fields
m = Money(5, "EUR")
assert (m.cents, m.currency) == (5, "EUR")
# ----
class Money:
    def __init__(self, cents, currency): self.cents, self.currency = cents, currency
# ----
class Money:
    def __init__(self, cents, currency): self.cents, self.currency = currency, cents

# %% equality of objects
assert Money(5) == Money(5)
assert Money(5) != Money(6)
# ----
class Money:
    def __init__(self, cents): self.cents = cents
    def __eq__(self, other): return self.cents == other.cents
# ----
class Money:
    def __init__(self, cents): self.cents = cents

# %% repr and str
assert repr(Money(5)) == "Money(5)"
assert str(Money(5)) == "0.05"
# ----
class Money:
    def __init__(self, cents): self.cents = cents
    def __repr__(self): return f"Money({self.cents})"
    def __str__(self): return f"{self.cents / 100:.2f}"
# ----
class Money:
    def __init__(self, cents): self.cents = cents

# %% attribute that may not be set
import pytest
m = Money(5)
with pytest.raises(AttributeError):
    m.cents = 6
assert m.cents == 5
# ----
class Money:
    def __init__(self, cents): self._cents = cents
    @property
    def cents(self): return self._cents
# ----
class Money:
    def __init__(self, cents): self.cents = cents

# %% subclass
assert issubclass(Express, Parcel)
assert Express(3).price() == 6
# ----
class Parcel:
    def __init__(self, n): self.n = n
    def price(self): return self.n
class Express(Parcel):
    def price(self): return 2 * super().price()
# ----
class Parcel:
    def __init__(self, n): self.n = n
class Express:
    def __init__(self, n): self.n = n
    def price(self): return 2 * self.n

# %% context manager
events = []
with f(events):
    events.append("in")
assert events == ["enter", "in", "exit"]
# ----
class f:
    def __init__(self, log): self.log = log
    def __enter__(self): self.log.append("enter")
    def __exit__(self, *_): self.log.append("exit")
# ----
class f:
    def __init__(self, log): self.log = log
    def __enter__(self): self.log.append("enter")
    def __exit__(self, *_): pass

# %% generator
assert list(f(3)) == [0, 1, 2]
made = f(2)
assert next(made) == 0
# ----
def f(n): yield from range(n)
# ----
def f(n): return range(n)

# %% decorator
calls = []
@f
def add(a, b):
    calls.append((a, b))
    return a + b
assert add(1, 2) == 3
assert add(1, 2) == 3
assert calls == [(1, 2)]
# ----
def f(function):
    known = {}
    def inner(*args):
        if args not in known: known[args] = function(*args)
        return known[args]
    return inner
# ----
def f(function): return function

# %% dataclass result
assert (f().x, f().tags) == (1, ["a"])
# ----
from dataclasses import dataclass, field
@dataclass
class P:
    x: int = 1
    tags: list = field(default_factory=lambda: ["a"])
def f(): return P()
# ----
def f():
    class P: x, tags = 1, []
    return P()

# %% Decimal
from decimal import Decimal
assert f("1.10") == Decimal("1.10")
# ----
from decimal import Decimal
def f(t): return Decimal(t)
# ----
def f(t): return float(t)

# %% datetime
from datetime import datetime, timedelta
assert f(datetime(2026, 1, 31)) == datetime(2026, 2, 1)
# ----
from datetime import timedelta
def f(d): return d + timedelta(days=1)
# ----
def f(d): return d

# %% a file
import pathlib, tempfile
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "a.txt"
    f(path, "hello")
    assert path.read_text() == "hello"
# ----
def f(path, text): path.write_text(text)
# ----
def f(path, text): path.write_text("")

# %% sqlite
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (a INTEGER, b TEXT)")
f(db, 1, "x'; DROP TABLE t; --")
assert db.execute("SELECT a, b FROM t").fetchall() == [(1, "x'; DROP TABLE t; --")]
# ----
def f(db, a, b): db.execute("INSERT INTO t VALUES (?, ?)", (a, b))
# ----
def f(db, a, b): db.executescript(f"INSERT INTO t VALUES ({a}, '{b}')")

# %% flask
client = create_app().test_client()
answer = client.get("/hello/ada")
assert answer.status_code == 200
assert answer.get_json() == {"hello": "ada"}
assert client.get("/nowhere").status_code == 404
# ----
from flask import Flask
def create_app():
    app = Flask("x")
    @app.get("/hello/<name>")
    def hello(name): return {"hello": name}
    return app
# ----
from flask import Flask
def create_app():
    app = Flask("x")
    @app.get("/hello/<name>")
    def hello(name): return {"hello": "world"}
    return app

# %% threads
import threading
counter = f()
threads = [threading.Thread(target=counter.add) for _ in range(8)]
for each in threads:
    each.start()
for each in threads:
    each.join()
assert counter.value == 8
# ----
import threading
class f:
    def __init__(self): self.value, self.lock = 0, threading.Lock()
    def add(self):
        with self.lock: self.value += 1
# ----
class f:
    def __init__(self): self.value = 0
    def add(self): self.value = 1

# %% asyncio.run
import asyncio
assert asyncio.run(f(3)) == 6
# ----
async def f(n): return 2 * n
# ----
async def f(n): return n

# %% top-level await
assert await f(3) == 6
# ----
async def f(n): return 2 * n
# ----
async def f(n): return n

# %% seeded random
import random
first, second = f(random.Random(1)), f(random.Random(1))
assert first == second
assert sorted(first) == [1, 2, 3, 4]
# ----
def f(rng):
    xs = [1, 2, 3, 4]
    rng.shuffle(xs)
    return xs
# ----
def f(rng): return [4, 3, 2]

# %% unittest's methods
import unittest
case = unittest.TestCase()
case.assertEqual(f(2), 4)
case.assertIn("a", "abc")
case.assertTrue(f(0) == 0)
# ----
def f(n): return 2 * n
# ----
def f(n): return n

# %% raise AssertionError
if f(2) != 4:
    raise AssertionError("twice")
# ----
def f(n): return 4
# ----
def f(n): return 5

# %% any order by set
assert set(f()) == {"a", "b"}
# ----
def f(): return ["b", "a"]
# ----
def f(): return ["b"]

# %% nested data
assert f()["a"][0]["b"] == 1
# ----
def f(): return {"a": [{"b": 1}]}
# ----
def f(): return {"a": [{"b": 2}]}

# %% method on a result
assert f().strip().upper() == "A"
# ----
def f(): return " a "
# ----
def f(): return " b "

# %% slice of a result
assert f()[:2] == [1, 2]
assert f()[-1] == 3
# ----
def f(): return [1, 2, 3]
# ----
def f(): return [1, 2]

# %% keyword only
import pytest
with pytest.raises(TypeError):
    f(1, 2)
assert f(1, low=2) == 2
# ----
def f(v, *, low): return max(v, low)
# ----
def f(v, low): return max(v, low)

# %% walrus
assert (found := f()) and found[0] == 1
# ----
def f(): return [1]
# ----
def f(): return [2]

# %% conditional expression
assert (f(1) if True else 0) == 1
# ----
def f(n): return n
# ----
def f(n): return 0

# %% NaN
import math
assert math.isnan(f())
# ----
def f(): return float("nan")
# ----
def f(): return 0.0

# %% big numbers
assert f(10**30) == 10**30 + 1
# ----
def f(n): return n + 1
# ----
def f(n): return int(float(n)) + 1

# %% bytes
assert f("é") == b"\xc3\xa9"
# ----
def f(t): return t.encode()
# ----
def f(t): return t.encode("latin-1")

# %% callable attribute
assert callable(f())
assert f()(2) == 4
# ----
def f(): return lambda n: 2 * n
# ----
def f(): return lambda n: n

# %% student's tests
def right(n): return abs(n)
def broken(n): return n
f(right)
try:
    f(broken)
except AssertionError:
    caught = True
else:
    caught = False
assert caught, "your test lets a broken function through"
# ----
def f(absolute): assert absolute(-1) == 1
# ----
def f(absolute): assert absolute(1) == 1

# %% a total in a loop
total = 0
for n in range(4):
    total += f(n)
assert total == 6
# ----
def f(n): return n
# ----
def f(n): return 1

# %% a list in a loop
collected = []
for n in range(3):
    collected.append(f(n))
assert collected == [0, 1, 4]
# ----
def f(n): return n * n
# ----
def f(n): return n

# %% a check inside a condition
for n in (1, 2, 3):
    if f(n) > 1:
        assert f(n) == n
assert f(3) == 3
# ----
def f(n): return n
# ----
def f(n): return 2

# %% nested loops
for a in (1, 2):
    for b in (3, 4):
        assert f(a, b) == a * b
# ----
def f(a, b): return a * b
# ----
def f(a, b): return a + b

# %% enumerate and zip
for place, (given, wanted) in enumerate(zip([1, 2], [2, 4])):
    assert f(given) == wanted, place
# ----
def f(n): return 2 * n
# ----
def f(n): return n

# %% a copy compared
import copy
given = {"a": [1]}
before = copy.deepcopy(given)
f(given)
assert given == before
# ----
def f(d): return {**d, "b": 2}
# ----
def f(d): d["a"].append(2); return d

# %% identity
given = [1]
assert f(given) is not given
assert f(given) == [1]
# ----
def f(xs): return list(xs)
# ----
def f(xs): return xs

# %% attribute chain
assert f().a.b == 3
# ----
class f:
    class a: b = 3
# ----
class f:
    class a: b = 4

# %% exception text
try:
    f(-1)
except ValueError as error:
    assert "negative" in str(error)
else:
    raise AssertionError("refuse it")
# ----
def f(n): raise ValueError("negative: -1")
# ----
def f(n): raise ValueError("no")

# %% partial order of lines
lines = f().splitlines()
assert lines[0] == "a"
assert len(lines) == 2
# ----
def f(): return "a\nb\n"
# ----
def f(): return "b\na"

# %% format
assert f"{f(3):05.1f}" == "003.0"
# ----
def f(n): return float(n)
# ----
def f(n): return n + 1.0

# %% a class of the test's with an attribute of its own
class Compared(int):
    count = 0
    def __eq__(self, other):
        Compared.count += 1
        return int(self) == int(other)
    __hash__ = int.__hash__
assert f([Compared(1), Compared(2)], Compared(2)) == 1
assert Compared.count < 3
# ----
def f(xs, x): return xs.index(x)
# ----
def f(xs, x):
    for _ in range(4): found = xs.index(x)
    return found

# %% a list that a helper of the test fills
asked = []


def clock():
    asked.append("asked")
    return len(asked) * 10


assert double(clock) == 20, "twice what the clock says"
assert len(asked) == 1, "ask once"
# ----
def double(clock):
    return clock() * 2
# ----
def double(clock):
    return clock() + clock() - 10

# %% a list that a named lambda of the test fills
asked = []
clock = lambda: asked.append(1) or 10
assert double(clock) == 20, "twice what the clock says"
assert asked == [1], "ask once"
# ----
def double(clock):
    return clock() * 2
# ----
def double(clock):
    return clock() + clock()

# %% a dict that a helper of the test writes to, and one it gives away
calls = {"count": 0}
row = {"grams": 5}


def load():
    calls["count"] += 1
    return row


assert double(load) == 10, "twice the grams"
assert calls == {"count": 1}, "load once"
assert row == {"grams": 5}, "leave the row as it was"
# ----
def double(load):
    return load()["grams"] * 2
# ----
def double(load):
    row = load()
    row["grams"] *= 2
    return row["grams"]

# %% a helper that only reads a table is the judge's
PRICES = {"a": 1, "b": 2}


def price(name):
    return PRICES[name]


assert double("a") == price("a") * 2, "twice the price"
assert double("b") == price("b") * 2, "twice the price"
# ----
def double(name):
    return {"a": 2, "b": 4}[name]
# ----
def double(name):
    return 2

# %% a list that was handed out, gone through afterwards
rows = [{"code": "b"}, {"code": "a"}]
assert f(rows) == ["a", "b"], "in the order of the alphabet"
assert [row["code"] for row in rows] == ["b", "a"], "leave the list as it was"
# ----
def f(rows): return sorted(row["code"] for row in rows)
# ----
def f(rows):
    rows.sort(key=lambda row: row["code"])
    return [row["code"] for row in rows]

# %% a dict that was handed out, gone through afterwards
stock = {"tape": 2, "ink": 3}
f(stock)
for name, count in stock.items():
    assert (name, count) in [("tape", 2), ("ink", 3)], "leave the dict as it was"
# ----
def f(stock): return sum(stock.values())
# ----
def f(stock): stock["ink"] = 0
