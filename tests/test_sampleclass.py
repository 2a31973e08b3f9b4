import json

import pytest

from autograder import sampleclass
from autograder.errors import UsageError


def make(tiny, students=10, seed=1):
    return sampleclass.make(tiny.course, tiny.unit, students, seed)


def test_the_same_seed_makes_the_same_class(tiny):
    assert make(tiny) == make(tiny)
    assert make(tiny) != make(tiny, seed=2)


@pytest.mark.parametrize("seed", range(5))
def test_every_class_has_the_students_every_class_has(tiny, seed):
    kinds = [student.kind for student in make(tiny, seed=seed)]

    assert [kinds.count(kind) for kind in ("missing", "untouched", "unreadable")] == [1, 1, 1]


def test_a_class_spreads_from_strong_to_weak(tiny):
    totals = [student.total for student in make(tiny, students=30)]

    assert sum(totals[:10]) > sum(totals[20:])
    assert len(set(totals)) > 2


def test_what_is_written_is_what_was_made(tiny):
    students = make(tiny)

    manifest = json.loads(sampleclass.write(tiny.course, tiny.unit, students).read_text())

    written = {path.parent.parent.name for path in tiny.root.glob("submitted/*/01-tiny/*.ipynb")}
    assert written == {student.id for student in students if student.kind != "missing"}
    assert [sum(each["points"].values()) for each in manifest["students"]] == [
        student.total for student in students
    ]


def test_real_students_are_left_alone(tiny):
    (tiny.root / "submitted/ada").mkdir(parents=True)

    with pytest.raises(UsageError, match="1 students who are not samples"):
        sampleclass.write(tiny.course, tiny.unit, make(tiny))


def test_a_smaller_class_replaces_a_larger_one(tiny):
    sampleclass.write(tiny.course, tiny.unit, make(tiny, students=12))
    sampleclass.write(tiny.course, tiny.unit, make(tiny, students=5))

    assert len(list(tiny.root.glob("submitted/*/01-tiny/*.ipynb"))) == 4


def test_a_class_too_small_for_its_kinds_is_refused(tiny):
    with pytest.raises(UsageError, match="at least 4 students, not 3"):
        make(tiny, students=3)
