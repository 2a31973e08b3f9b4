"""nbgrader's own `autograde`, and formgrader's button, on our sandbox and judge.

Two preprocessors, named in nbgrader_config.py: `Rebuild` in place of what nbgrader does to make a
submission safe to run, `Grade` in place of the kernel that would run it. Saving scores, late
penalties, feedback and formgrader stay nbgrader's.
"""

import atexit
from pathlib import Path
from threading import Lock

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import compute_checksum
from traitlets import Enum

from autograder import autograded, grading, layout, notebook, papers, submission
from autograder.batch import Paper
from autograder.engine import Engine
from autograder.errors import Fault, NotebookError
from autograder.sandbox import Isolation


class _OnOurEngine(NbGraderPreprocessor):
    isolation = Enum(
        [str(each) for each in Isolation],
        default_value=str(Isolation.NAMESPACES),
        help="`process` has no walls: for work you trust, where namespaces are forbidden.",
    ).tag(config=True)

    def paper(self, resources: ResourcesDict) -> tuple[layout.Layout, Paper]:
        """The notebook that nbgrader is busy with; cut and calibrated where it is not yet."""
        about = resources["nbgrader"]
        root = Path(self.config.CourseDirectory.get("root") or Path.cwd())
        place = layout.find(root, about["assignment"])
        for paper in papers.papers(place, lambda: _engine(self.isolation)):
            if paper.name == about["notebook"]:
                return place, paper
        raise NotebookError(f"{place.source} has no notebook {about['notebook']!r}")


class Rebuild(_OnOurEngine):
    """The instructor's notebook with the student's answers in it; nothing else of theirs counts."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        _place, paper = self.paper(resources)
        answers = submission.answers(nb)
        rebuilt = NotebookNode(
            paper.instructor | {"cells": [NotebookNode(cell) for cell in paper.instructor.cells]}
        )
        for cell in rebuilt.cells:
            cell.metadata = NotebookNode(cell.metadata)
            name = notebook.grade_id(cell)
            if name in paper.stubs:
                # nbgrader tells an untouched answer by the checksum of what was handed out.
                cell.source = paper.stubs[name]
                checksum = compute_checksum(cell)
                cell.metadata.nbgrader = NotebookNode(cell.metadata.nbgrader, checksum=checksum)
                cell.source = answers.get(name, cell.source)
        return rebuilt, resources


class Grade(_OnOurEngine):
    """Run it in the sandbox and write the judge's verdicts as outputs, which nbgrader scores."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        _place, paper = self.paper(resources)
        answers = {**paper.stubs, **submission.answers(nb)}
        with _lock:
            try:
                engine = _engine(self.isolation)
                graded = grading.grade(engine, paper.exam, answers, stubs=paper.stubs)
            except Fault:
                _close()
                raise
        return autograded.rebuild(nb, answers, graded), resources


# formgrader's server lives for days and grades from its request handlers, one at a time.
_lock = Lock()
_engines: dict[str, Engine] = {}


def _engine(isolation: str) -> Engine:
    if isolation not in _engines:
        _engines[isolation] = Engine(Isolation(isolation))
    return _engines[isolation]


@atexit.register
def _close() -> None:
    while _engines:
        _engines.popitem()[1].close()
