import pytest

from autograder.course import Course
from autograder.errors import CourseError


def load(tmp_path, text):
    (tmp_path / "course.toml").write_text(text)
    return Course.load(tmp_path)


def unit(slug="01-a", **changes):
    keys = {"slug": f'"{slug}"', "minutes": 5, "status": '"ready"'} | changes
    lines = [f"{key} = {value}" for key, value in keys.items() if value is not None]
    return "\n[[parts.units]]\n" + "\n".join(lines) + "\n"


HEAD = 'title = "T"\n[[parts]]\ntitle = "P"\n'


def test_units_are_read_in_order(tmp_path):
    course = load(tmp_path, HEAD + unit("01-a") + unit("01p-b", services='["postgresql"]'))

    assert [each.slug for each in course.units] == ["01-a", "01p-b"]
    assert [each.kind for each in course.units] == ["unit", "project"]
    assert course.units[1].services == ("postgresql",)


@pytest.mark.parametrize(
    "text, message",
    [
        ("title = ", "course.toml is not TOML"),
        (HEAD.replace("title", "titel", 1), "unknown key 'titel'; did you mean 'title'?"),
        ("title = 'T'", "parts is missing"),
        ("title = 5\nparts = []", "title is 5; expected str"),
        (HEAD + unit(minuts=3), "unknown key 'minuts'; did you mean 'minutes'?"),
        (HEAD + unit(minutes=None), "unit '01-a': minutes is missing"),
        (HEAD + unit(minutes='"5"'), "minutes is '5'; expected int"),
        (HEAD + unit(minutes=0), "minutes is 0; expected 1 or more"),
        (HEAD + unit(status='"raedy"'), "status is 'raedy'; did you mean 'ready'?"),
        (HEAD + unit(services='["oracle"]'), "service is 'oracle'; expected one of postgresql"),
        (HEAD + unit("functions"), "a slug looks like '07-functions'"),
        (HEAD + unit("01-a") + unit("01-a"), "unit '01-a' is listed twice"),
        (HEAD + unit("02-b") + unit("01-a"), "unit '01-a' stands after a higher number"),
        ('title = "T"\nparts = [5]', "part 1: expected a table"),
    ],
)
def test_a_mistake_in_course_toml_is_named(tmp_path, text, message):
    with pytest.raises(CourseError) as error:
        load(tmp_path, text)

    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_an_unknown_unit_gets_a_suggestion(tiny):
    with pytest.raises(CourseError, match="did you mean '01-tiny'"):
        tiny.course.unit("01-tiyn")


def test_an_unknown_unit_unlike_any_gets_the_choices(tiny):
    with pytest.raises(CourseError, match="the units ready are 01-tiny"):
        tiny.course.unit("zzz")


def test_a_planned_unit_cannot_be_used_yet(tiny):
    with pytest.raises(CourseError, match="'02-later' is planned"):
        tiny.course.unit("02-later")


def test_a_course_is_found_from_below(tiny):
    assert Course.find(tiny.solution_path.parent).root == tiny.root


def test_outside_of_a_course_is_said(tmp_path):
    with pytest.raises(CourseError, match=r"no course.toml in"):
        Course.find(tmp_path)


def test_the_title_of_a_unit_is_its_lessons_first_heading(tiny):
    assert tiny.course.unit_title(tiny.unit) == "Doubling"
    assert tiny.course.unit_title(tiny.course.by_slug["02-later"]) == "Later"


def test_every_unit_of_the_syllabus_is_listed(course):
    kinds = [unit.kind for unit in course.units]

    # 00 to 40, six reviews, four projects and the capstone
    assert (kinds.count("unit"), kinds.count("review"), kinds.count("project")) == (41, 6, 5)
    assert [unit.slug[:2] for unit in course.units if unit.kind == "unit"] == [
        f"{number:02}" for number in range(41)
    ]
