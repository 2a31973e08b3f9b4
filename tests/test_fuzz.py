"""Ten thousand broken notebooks: each becomes answers or a sentence, never an exception.

The seed is fixed: what fails here fails again, and its number names it.
"""

import json
import random
import re
from collections.abc import Callable

import pytest
from tiny import ROOT, shared_engine

from autograder import autograded, grading, notebook, submission
from autograder.models import Status

UNIT = "07-functions"
COUNT = 10_000
WHOLE = 40  # of those that can be read, this many are graded from end to end

ORIGINAL = (ROOT / "exercises" / UNIT / f"{UNIT}.ipynb").read_bytes()
VALUES = (
    *(
        None,
        True,
        0,
        -1,
        10**400,
        1e308,
        float("nan"),
        float("inf"),
        "",
        "\ud800",
        "\x00",
        "é" * 500,
    ),
    *([], {}, [[]], {"": None}, [None] * 50, {"cells": []}),
)
TOKENS = (
    *(b"null", b"NaN", b"-Infinity", b"1e999999", b"9" * 5000, b"[", b"{", b"}", b"]", b",", b":"),
    *(b'"', b"\\", b"\\ud83d", b"\\u0000", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"[" * 3000),
    *(b'"cells": 3,', b'"cells": [],', b'"metadata": "x",', b"/* */", b"// x\n", b"\xef\xbb\xbf"),
)


def truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def flip_bits(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 10, 100))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def insert(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + chance.choice(TOKENS) + data[place:]


def cut_out(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice((1, 10, 1000)) :]


def repeat(data: bytes, chance: random.Random) -> bytes:
    """A piece twice: keys, cells or half of a string."""
    start = chance.randrange(len(data))
    piece = data[start : start + chance.choice((5, 50, 5000))]
    return data[:start] + piece + data[start:]


def recode(data: bytes, chance: random.Random) -> bytes:
    coding = chance.choice(("utf-16", "utf-32", "latin-1", "utf-8-sig", "utf-7", "cp500"))
    return data.decode().encode(coding, "replace")


def duplicate_key(data: bytes, chance: random.Random) -> bytes:
    key = chance.choice((b'"cells":', b'"metadata":', b'"source":', b'"grade_id":', b'"nbgrader":'))
    value = json.dumps(chance.choice(VALUES)).encode()
    return data.replace(key, key + b" " + value + b", " + key, chance.choice((1, -1)))


def other_ids(data: bytes, chance: random.Random) -> bytes:
    names = re.findall(rb'"grade_id": "([^"]*)"', data)
    old, new = (
        chance.choice(names),
        chance.choice((*names, b"", b"x" * 5000, b"../../x", b"\\u0000")),
    )
    return data.replace(b'"grade_id": "' + old + b'"', b'"grade_id": "' + new + b'"')


def change_tree(data: bytes, chance: random.Random) -> bytes:
    """Other values, missing fields, and cells in another order or number."""
    content = json.loads(data)
    for _ in range(chance.choice((1, 2, 5))):
        holder, key = _anywhere(content, chance)
        if holder is None:
            continue
        match chance.randrange(4):
            case 0:
                holder[key] = chance.choice(VALUES)
            case 1:
                del holder[key]
            case 2 if isinstance(holder, list):
                holder.insert(chance.randrange(len(holder) + 1), holder[key])
            case _:
                holder[key] = [holder[key]]
    for _ in range(chance.choice((0, 0, 0, 500))):
        content = {"cells": content} if chance.random() < 0.5 else {**content, "x": content}
        if chance.random() < 0.9:
            break
    return json.dumps(content, allow_nan=True).encode()


def _anywhere(content, chance: random.Random):
    """A random place of a JSON tree, as the container and the key in it."""
    holder, key = None, None
    while isinstance(content, dict | list) and content:
        keys = list(content) if isinstance(content, dict) else range(len(content))
        holder, key = content, chance.choice(keys)
        content = content[key]
        if chance.random() < 0.25:
            break
    return holder, key


MUTATORS: tuple[Callable, ...] = (
    *(truncate, flip_bits, insert, cut_out, repeat, recode, duplicate_key, other_ids),
    *(change_tree, change_tree),
)


def mutated(number: int) -> bytes:
    chance = random.Random(number)
    data = ORIGINAL
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        try:
            data = chance.choice(MUTATORS)(data, chance)
        except (ValueError, IndexError, RecursionError):
            continue  # too broken for this kind of damage
    return data


@pytest.fixture(scope="module")
def handed_in() -> dict[int, submission.Submission]:
    """Every broken notebook as the layer that reads submissions has it."""
    return {number: submission.loads(mutated(number)) for number in range(COUNT)}


def test_every_broken_notebook_gives_answers_or_a_reason(handed_in):
    for number, read in handed_in.items():
        assert not (read.problem and read.answers), number
        assert all(
            type(name) is str and type(source) is str for name, source in read.answers.items()
        ), number
        assert "\n" not in read.problem, number


def test_the_mutations_reach_both_outcomes(handed_in):
    unreadable = sum(bool(read.problem) for read in handed_in.values())

    assert COUNT * 0.2 < unreadable < COUNT * 0.9


def test_what_was_read_can_be_written_down_and_read_again(handed_in):
    for number, read in handed_in.items():
        for name, source in read.answers.items():
            assert source.encode().decode() == source, (number, name)


def test_broken_notebooks_are_graded_from_end_to_end(course, handed_in):
    unit = course.unit(UNIT)
    stubs = grading.stubs(course, unit)
    exam = grading.open_exam(course, unit, shared_engine())
    instructor = notebook.read(course.solution(unit))
    readable = [number for number, read in handed_in.items() if read.answers]

    for number in random.Random(0).sample(readable, WHOLE):
        read = handed_in[number]
        given = {name: read.answers.get(name, stub) for name, stub in stubs.items()}
        graded = grading.grade(shared_engine(), exam, given, read.problem)

        assert len(graded.result.cells) == len(exam.tests), number
        assert 0 <= graded.result.points <= graded.result.max_points, number
        assert Status.NOT_GRADED not in {cell.status for cell in graded.result.cells}, number
        json.dumps(autograded.rebuild(instructor, given, graded)).encode()
