"""Read in order, nothing in the course is used before it is taught."""

import tomllib

import constructs
import pytest
from tiny import ROOT


def test_what_a_lesson_uses_first_is_what_was_looked_at(course):
    """A lesson that has something new says so in taught.toml, where a reader sees it."""
    written = tomllib.loads((ROOT / "tests" / "taught.toml").read_text())

    assert constructs.first_uses(course) == written, (
        "read the lesson, then: python tests/constructs.py > tests/taught.toml"
    )


def test_exercises_ask_for_nothing_that_no_lesson_before_them_explains(course):
    known, late = set(), {}
    for unit in course.ready:
        known |= constructs.explained_in_lesson(course, unit)
        used = constructs.used_in_exercise(course, unit)
        late |= {f"{unit.slug}: {name}": cell for name, cell in used.items() if name not in known}

    assert late == {}


@pytest.mark.parametrize(
    "source, names",
    [
        ("for a, b in x: pass", {"for", "a, b = …"}),
        ("x = [n for n in y if n not in z]", {"list comprehension", "not in"}),
        (
            "def f(a, *, b=1): return len(a)",
            {"def", "return", "len()", "def f(a=1)", "def f(*, a)"},
        ),
        ("if 0 < x < 1: pass\nelif y: pass", {"if", "elif", "<", "a < b < c"}),
        ("def f(a: list[int] | None): pass", {"def"}),
        ("x.strip().upper", {".strip", ".upper"}),
    ],
)
def test_constructs_have_the_names_people_look_up(source, names):
    assert set(constructs.constructs(constructs.ast.parse(source))) == names


def test_what_a_class_gives_its_objects_needs_no_lesson():
    tree = constructs.ast.parse(
        "class A:\n    limit: int = 3\n    def go(self): self.left = []\n"
        "a.go(a.left, a.limit, a.other)"
    )
    given = constructs.own_attributes([tree])

    assert given == {"limit", "go", "left"}
    assert {name for name in constructs.constructs(tree, given) if name[0] == "."} == {".other"}
