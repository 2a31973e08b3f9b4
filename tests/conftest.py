from pathlib import Path

import pytest
from tiny import ROOT, TinyCourse

from autograder.course import Course


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-attacks",
        action="store_true",
        help="write what the attacks of tests/attacks/ came to into their expected.json",
    )


@pytest.fixture
def tiny(tmp_path: Path) -> TinyCourse:
    return TinyCourse(tmp_path)


@pytest.fixture(scope="session")
def course() -> Course:
    """The real course."""
    return Course.load(ROOT)
