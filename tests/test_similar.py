"""Which submissions are much alike: renaming hides nothing, given code does not count."""

import re

import pytest
from tiny import ROOT

from autograder import answers, notebook, similar

UNIT = "07-functions"


@pytest.fixture(scope="module")
def texts():
    """Whole submissions of three students who worked alone, from the unit's right answers."""
    by_exercise = answers.read(ROOT / "tests" / "answers" / UNIT)
    right = [[each.source for each in group if each.right] for group in by_exercise.values()]
    return ["\n\n".join(some[n % len(some)] for some in right) for n in range(3)]


@pytest.fixture(scope="module")
def given():
    nb = notebook.read(ROOT / "exercises" / UNIT / f"{UNIT}.ipynb")
    return "\n".join(cell.source for cell in nb.cells if cell.cell_type == "code")


def renamed(text):
    """As somebody who hides a copy would: other names, other comments, other spaces."""
    text = re.sub(r"\b(value|found|counts?|result|kept|path|step|prefix)\b", r"my_\1", text)
    return re.sub(r"\n\n+", "\n\n\n# my own work\n", text)


def test_a_renamed_copy_is_found_and_work_of_ones_own_is_not(texts, given):
    ada, bob, cleo = texts
    found = similar.pairs({"ada": ada, "bob": bob, "cleo": cleo, "mallory": renamed(ada)}, given)

    assert [(each.first, each.second) for each in found] == [("ada", "mallory")]
    assert found[0].share > 0.95
    assert found[0].texts == (ada, renamed(ada))


def test_given_code_alike_is_nothing(given):
    assert similar.pairs({"ada": given, "bob": given}, given) == []


def test_short_answers_are_not_compared():
    assert (
        similar.pairs({"ada": "def f(n):\n    return n", "bob": "def f(n):\n    return n"}, "")
        == []
    )


@pytest.mark.parametrize("text", ["", "def (", "\u202e" * 5000, "x = 1\n" * 5000])
def test_whatever_was_handed_in_is_compared_without_an_error(texts, given, text):
    similar.pairs({"ada": texts[0], "odd": text}, given)
