from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny import ROOT, TinyCourse

from autograder.course import Course
from autograder.engine import Engine
from autograder.errors import Fault
from autograder.probe import NAMESPACES_REPAIR


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-attacks",
        action="store_true",
        help="write what the attacks of tests/attacks/ came to into their expected.json",
    )
    parser.addoption(
        "--update-screenshots",
        action="store_true",
        help="write the pictures of JupyterLab into docs/images/",
    )


@pytest.fixture
def tiny(tmp_path: Path) -> TinyCourse:
    return TinyCourse(tmp_path)


@pytest.fixture(scope="session")
def course() -> Course:
    """The real course."""
    return Course.load(ROOT)


@pytest.fixture(scope="session")
def sandboxed() -> Iterator[Engine]:
    """An engine with all its walls; a test that needs it is skipped where they cannot be built."""
    try:
        engine = Engine()
    except Fault:
        pytest.skip(f"user namespaces are forbidden here: {NAMESPACES_REPAIR}")
    with engine:
        yield engine
