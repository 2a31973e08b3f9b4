"""Mutants: planted mistakes, and the list of those that no test could notice."""

import pytest
from tiny import shared_engine

from autograder import grading, mutants, validation
from autograder.errors import AnswersError

CLAMP = """\
def clamp(value, low):
    \"\"\"Return value, or low.\"\"\"
    if value < low and value != 3:
        print(low)
        return low
    return max(value + 1, key=low)
"""


def changes(source):
    return [mutant.change for mutant in mutants.mutants("clamp", source)]


@pytest.mark.parametrize(
    "change",
    [
        "`value < low` → `value <= low`",
        "`value < low` → `value >= low`",
        "`value != 3` → `value == 3`",
        "`value < low and value != 3` → `value < low or value != 3`",
        "`3` → `4`",
        "`3` → `2`",
        "`if value < low and value != 3` → `if True`",
        "`if value < low and value != 3` → `if False`",
        "`print(low)` → `nothing`",
        "`return low` → `return None`",
        "`value + 1` → `value - 1`",
        "`max(value + 1, key=low)` → `max(key=low)`",
        "`max(value + 1, key=low)` → `max(value + 1)`",
        "`max(value + 1, key=low)` → `value + 1`",
    ],
)
def test_each_kind_of_mistake_is_planted(change):
    assert change in changes(CLAMP)


def test_a_mutant_is_the_source_with_that_one_change():
    [first] = [m for m in mutants.mutants("clamp", CLAMP) if m.change == "`3` → `4`"]
    assert first.source == mutants.ast.unparse(mutants.ast.parse(CLAMP)).replace("3", "4")
    assert str(first) == "clamp, line 3: `3` → `4`"


def test_texts_and_annotations_are_left_alone():
    assert changes('def f(n: int = None) -> "int":\n    """1 + 1"""\n') == []


def test_mutants_of_a_tested_function_are_noticed(tiny):
    engine = shared_engine()
    report = validation.mutants_of(tiny.course, tiny.unit, engine)
    assert report.tried == 2  # n - n, and nothing handed back
    assert report.survivors == ()
    assert validation.mutants_noticed(tiny.unit, report) == []


def test_mutants_that_survive_are_named_with_their_line(tiny):
    tiny.change_cell("double-hidden-negative", "double(-3) == -6", "double(0) == 0")
    tiny.change_cell("double-hidden-large", "double(10**30) == 2 * 10**30", "double(0) == 0")
    tiny.change_cell("double-visible", "double(2) == 4", "double(0) == 0")
    report = validation.mutants_of(tiny.course, tiny.unit, shared_engine())
    assert [str(each) for each in report.survivors] == ["double, line 3: `n + n` → `n - n`"]
    [problem] = validation.mutants_noticed(tiny.unit, report)
    assert problem.startswith("01-tiny: its tests notice 50% of the mutants")


def test_a_listed_mutant_does_not_count(tiny):
    exam = grading.open_exam(tiny.course, tiny.unit, shared_engine())
    folder = tiny.answers_path.parent
    (folder / mutants.FILE).write_text(
        '[[mutants]]\nexercise = "double"\nchange = "`n + n` → `n - n`"\nwhy = "none"\n'
    )
    report = mutants.try_all(shared_engine(), exam, folder)
    assert report.unused == ("double: `n + n` → `n - n`",)
    [problem] = validation.mutants_noticed(tiny.unit, report)
    assert "excuses double: `n + n` → `n - n`, which is no mutant that survives" in problem


def test_a_list_without_reasons_is_refused(tmp_path):
    (tmp_path / mutants.FILE).write_text('[[mutants]]\nexercise = "double"\n')
    with pytest.raises(AnswersError, match="expected \\[\\[mutants\\]\\] with exercise"):
        mutants.equivalent(tmp_path)
