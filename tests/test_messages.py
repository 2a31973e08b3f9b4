"""What a person reads where a check did not hold."""

import pytest

from autograder.messages import MISSING, failed, lines, short, substituted
from autograder.models import Check
from autograder.wire import Opaque

LONG = "l" * 100

# got, expected, what is said about the difference
DIFFERENCES = [
    ("a b", "a-b", "first difference at position 1: a space, where '-' was expected"),
    ("ab", "abc", "it ends too early: 'c' should follow"),
    ("abc", "ab", "it goes on too long: 'c' is too much"),
    ("Ab", "aB", "only capital and small letters differ"),
    ("a\n", "a", "spaces or line breaks at the end are too much"),
    ("a", "  a ", "spaces or line breaks at the start and the end are missing"),
    ("a  b c", "a b c", "only spaces and line breaks differ, first at position 2"),
    ("a\u200bb", "ab", "first difference at position 1: zero width space (U+200B), where 'b'"),
    ("e\u0301", "\xe9", "latin small letter e with acute (U+00E9) was expected"),
    ("lark", "post", ""),
    (None, "a", "nothing came back: did the function return its result?"),
    (None, [], "nothing came back: did the function return its result?"),
    ("5", 5, "the same to look at, but text where a whole number was expected"),
    (5, "5", "the same to look at, but a whole number where text was expected"),
    (4, 5, ""),
    ([None], [[]], "item 0 is None, expected []"),
    (0.1 + 0.2, 0.3, "very close, but not exactly the same"),
    ((1, 2), [1, 2], "a tuple, where a list was expected"),
    ([2, 1], [1, 2], "the right items, in another order"),
    ([1, 3], [1, 2], "item 1 is 3, expected 2"),
    ([1], [1, 2], "1 item, where 2 were expected: 2 is missing at the end"),
    ([1, 2, 3], [1, 2], "3 items, where 2 were expected: 3 at the end is too much"),
    ([5, 2, 3], [1, 2], "3 items, where 2 were expected; the first to differ is item 0: 5"),
    ({"a": 1}, {"a": 1, "b": 2}, "key 'b' is missing"),
    ({"a": 1, "b": 2}, {"a": 1}, "key 'b' is too much"),
    ({"a": [1, {"b": "X"}]}, {"a": [1, {"b": "Y"}]}, "key 'a' › item 1 › key 'b' is 'X'"),
    ({1, 3}, {1, 2}, "2 missing; 3 too much"),
    (len, 3, "a function that was not called: are its parentheses missing?"),
    (Opaque("method", "<bound method>", True), "a", "a function that was not called"),
    (Opaque("generator", "<generator>", True), [1], "makes its values one by one, where a list"),
]


@pytest.mark.parametrize("got, expected, said", DIFFERENCES)
def test_a_difference_is_said_as_a_person_would(got, expected, said):
    note = failed("f() == x", {}, got, expected).note

    assert said in note
    assert bool(said) == bool(note)


# test, got, expected, names → the lines
CHECKS = [
    ("f(n) == e", 4, 5, ["f(3)", "returned 4", "expected 5"]),
    ("5 == f(n)", 5, 4, ["f(3)", "returned 4", "expected 5"]),
    ("total == 5", 4, 5, ["total", "is 4", "expected 5"]),
    ("f(n) < 4", 4, 4, ["f(3)", "returned 4", "expected < 4"]),
    ("f(n) is None", 0, None, ["f(3)", "returned 0", "expected None"]),
    ("f(n) is e", False, MISSING, ["f(3) is 5", "expected this to be true"]),
    ("'a' in f(n)", False, MISSING, ["'a' in f(3)", "expected this to be true"]),
    ("isinstance(f(n), Depot)", False, MISSING, ["f(3)", "expected a Depot"]),
    ("f(n).get('a') == e", None, 5, ["f(3).get('a')", "returned None", "expected 5"]),
    ("'a' in f(n)", "a", "xyz", ["f(3)", "returned 'xyz'", "expected 'a' in it"]),
    ("'a' not in f(n)", "a", "abc", ["f(3)", "returned 'abc'", "expected no 'a' in it"]),
    ("f(n) in (1, 2)", 3, (1, 2), ["f(3)", "returned 3", "expected in (1, 2)"]),
    ("isinstance(f(n), int)", 2.0, MISSING, ["f(3)", "returned 2.0, a float", "expected an int"]),
    ("f(n)", False, MISSING, ["f(3)", "returned False", "expected True"]),
    ("not f(n)", [1], MISSING, ["f(3)", "returned [1]", "expected False, or something that"]),
    ("f(n) and g(n)", MISSING, MISSING, ["f(3) and g(3)", "expected this to be true"]),
    ("f(n) == e", MISSING, MISSING, ["f(3) == 5", "expected this to be true"]),
]


@pytest.mark.parametrize("test, got, expected, wanted", CHECKS)
def test_a_check_says_the_call_and_both_values(test, got, expected, wanted):
    names = {"n": 3, "e": 5, "f": len, "total": 4}
    shown = [text for _role, text in lines(failed(test, names, got, expected, "go on"))]

    assert len(shown) == len(wanted) + 1
    assert all(text.startswith(each) for text, each in zip(shown, wanted, strict=False))
    assert shown[-1] == "go on"


def test_long_texts_are_shown_around_their_first_difference():
    check = failed("f() == x", {}, f"{LONG}X{LONG}", f"{LONG}Y{LONG}")

    assert check.got == f"…'{'l' * 30}X{'l' * 29}'…"
    assert check.expected == f"…'{'l' * 30}Y{'l' * 29}'…"
    assert "position 100" in check.note


class Rude:
    def __repr__(self):
        raise ValueError

    def __eq__(self, other):
        raise TypeError

    __hash__ = None


def test_an_object_that_does_not_want_to_be_looked_at_is_shown_all_the_same():
    check = failed("f() == [1]", {}, [Rude()], [1])

    assert check.got
    assert "a very large number" in short(10**5000)
    assert short(object()) == "<object object>"


def test_names_are_filled_in_where_they_are_short_and_plain():
    names = {"n": [1], "text": "x" * 100, "f": len, "n2": Rude()}

    assert substituted("f(n, text, n2)", names) == "f([1], text, n2)"
    assert substituted("[n for n in f()]", names) == "[n for n in f()]"
    assert substituted("f((", names) == "f(("


def test_an_exception_is_raised_and_not_returned():
    check = Check("f(3)", "ValueError: no", "KeyError", raised="ValueError")

    assert [text for _role, text in lines(check)][1] == "raised ValueError: no"
