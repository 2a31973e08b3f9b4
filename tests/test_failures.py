"""Failures in a student's own kernel: a real one, through nbclient."""

import re
import warnings

import nbformat
import pytest
from nbclient import NotebookClient

ANSWERS = """\
%load_ext autograder
def slugify(text):
    return text.replace(" ", "_")

def broken(n):
    return undefned + n

def stub(n):
    # YOUR CODE HERE
    raise NotImplementedError()

def forever(n):
    return forever(n)

undefined = 3
calls = []
"""

# the check cell → the lines it shows
CASES = {
    'for text in ["a b"]:\n    assert slugify(text) == "a-b", "spaces become hyphens"': [
        "slugify('a b')",
        "  returned 'a_b'",
        "  expected 'a-b'",
        "  first difference at position 1: '_', where '-' was expected",
        "→ spaces become hyphens",
    ],
    'assert broken(2) == 3, "x"': [
        "broken(2)",
        "  raised NameError: name 'undefned' is not defined",
        "  in your cell In[1], line 6: return undefned + n",
        "→ Did you mean undefined?",
    ],
    "assert stub(2) == 3": [
        "stub(2)",
        "→ You have not started this one. Write your answer in the cell above and run it.",
    ],
    "assert nowhere(2) == 3": [
        "nowhere(2)",
        "  raised NameError: name 'nowhere' is not defined",
        "→ Run the cell that defines nowhere first.",
    ],
    "import pytest\nwith pytest.raises(ValueError):\n    slugify('a')\nassert True": [
        "with pytest.raises(ValueError):",
        "  no error",
        "  expected ValueError",
    ],
    'assert isinstance(slugify("a"), list), f"a {1 + 1} list"': [
        "slugify('a')",
        "  returned 'a', a str",
        "  expected a list",
        "→ a 2 list",
    ],
    "assert not slugify('a')": [
        "slugify('a')",
        "  returned 'a'",
        "  expected False, or something that counts as false",
    ],
    "assert calls.append(1) or len(calls) == 2": [  # evaluated once
        "calls.append(1) or len([1]) == 2",
        "  expected this to be true",
    ],
    "assert len(calls) == 1 and slugify('a') == 'a'": [],
    "assert (value := slugify('a')) == 'a', value": [],
    "assert slugify('a') == 'b', (yes := 'b')": ["slugify('a') == 'b'"],
}


@pytest.fixture(scope="module")
def shown():
    sources = [ANSWERS, *CASES, "1 / 0", "assert forever(1) == 1"]
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(each) for each in sources])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        NotebookClient(nb, allow_errors=True, kernel_name="python3").execute()
    return {
        cell.source: [
            re.sub(r"\x1b\[[0-9;]*m", "", line)
            for each in cell.outputs
            for line in each.get("traceback", [])
        ]
        for cell in nb.cells
    }


@pytest.mark.parametrize("source", [each for each in CASES if ":= 'b'" not in each])
def test_a_check_that_fails_says_what_to_do(shown, source):
    assert shown[source] == CASES[source]


def test_a_message_that_assigns_is_left_to_python(shown):
    assert "AssertionError" in "".join(shown["assert slugify('a') == 'b', (yes := 'b')"])


def test_an_error_elsewhere_looks_as_ever(shown):
    assert "Traceback (most recent call last)" in "".join(shown["1 / 0"])


def test_a_function_that_calls_itself_without_end_is_short(shown):
    lines = shown["assert forever(1) == 1"]

    assert lines[0] == "forever(1)"
    assert lines[-1] == "  the function calls itself without end"
    assert len(lines) == 3
