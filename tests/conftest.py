from pathlib import Path

import pytest
from tiny import ROOT, TinyCourse

from autograder.course import Course


@pytest.fixture
def tiny(tmp_path: Path) -> TinyCourse:
    return TinyCourse(tmp_path)


@pytest.fixture(scope="session")
def course() -> Course:
    """The real course."""
    return Course.load(ROOT)
