import pytest

from autograder import answers
from autograder.errors import AnswersError

TEXT = """\
# a remark before the first block is allowed

# %% right: recursion instead of a loop
def f(n):
    return 1

# %% wrong: off by one · loses: visible, hidden-edge
def f(n):
    return 2
"""


def test_blocks_become_answers():
    right, wrong = answers.parse(TEXT, "f", "f.py")

    assert (right.exercise, right.title, right.right) == ("f", "recursion instead of a loop", True)
    assert right.source == "def f(n):\n    return 1"
    assert (wrong.title, wrong.right) == ("off by one", False)
    assert wrong.loses == {"visible", "hidden-edge"}


def test_all_means_every_test_of_the_exercise():
    [answer] = answers.parse("# %% wrong: prints · loses: all\nprint(1)", "f", "f.py")

    assert answer.expected_losses(["visible", "hidden-a"]) == {"visible", "hidden-a"}


@pytest.mark.parametrize(
    "text, line",
    [
        ("# %% wrong: no test named\n", "f.py:1"),
        ("# %% right: ok\nx = 1\n# %% Right: capital\n", "f.py:3"),
        ("# %% wrong: x · loses:\n", "f.py:1"),
        ("# %%\n", "f.py:1"),
    ],
)
def test_a_header_that_is_not_understood_is_named_by_line(text, line):
    with pytest.raises(AnswersError, match="expected '# %% right: TITLE'") as error:
        answers.parse(text, "f", "f.py")

    assert line in str(error.value)


def test_a_file_without_blocks_is_refused():
    with pytest.raises(AnswersError, match=r"f\.py has no block"):
        answers.parse("def f(): ...", "f", "f.py")
