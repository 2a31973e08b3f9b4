"""Where a class's work is: any course that nbgrader can grade, ours or not.

nbgrader_config.py says the folders' names (ours calls source `solutions` and release `exercises`);
without one they are nbgrader's own. A course with a course.toml has tests that stand alone; in any
other, cells and tests share one process in their order, as in a kernel.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from autograder.course import FILE, Course
from autograder.errors import CourseError, did_you_mean

_ID = re.compile(r"[^\W_][\w.@+ -]{0,126}")


@dataclass(frozen=True)
class Layout:
    """One assignment of a course. `settings` is its nbgrader_config.py."""

    root: Path
    name: str
    source: Path
    released: Path
    submitted: Path
    autograded: Path
    feedback: Path
    gradebook_url: str
    settings: Config
    shared: bool

    @property
    def state(self) -> Path:
        return self.root / ".autograder"

    @property
    def services(self) -> tuple[str, ...]:
        """The servers that course.toml says the unit needs; none elsewhere."""
        if not (self.root / FILE).is_file():
            return ()
        unit = Course.load(self.root).by_slug.get(self.name)
        return unit.services if unit else ()

    @property
    def results(self) -> Path:
        return self.state / "results" / self.name

    @property
    def notebooks(self) -> list[Path]:
        return sorted(self.source.glob("*.ipynb"))

    def students(self) -> tuple[list[str], list[str]]:
        """Ids with a folder for this assignment in submitted/, and folder names that are no ids."""
        good, odd = [], []
        if self.submitted.is_dir():
            for path in sorted(self.submitted.iterdir()):
                if path.name.startswith(".") or not (path / self.name).is_dir():
                    continue
                fits = _ID.fullmatch(path.name) and not path.is_symlink()
                (good if fits else odd).append(path.name)
        return good, odd

    def submission(self, student: str) -> Path:
        return self.submitted / student / self.name


def find(root: Path, name: str) -> Layout:
    """The assignment `name` of the course in `root`; CourseError says what is missing."""
    root = root.resolve()
    settings = load_settings(root / "nbgrader_config.py")
    folders = settings.CourseDirectory
    if "directory_structure" in folders:
        raise CourseError(
            f"{root}: CourseDirectory.directory_structure is changed; autograder grade reads "
            "nbgrader's own structure: use nbgrader autograde"
        )

    def folder(which: str) -> Path:
        found = folders.get(f"{which}_directory", which)
        return root / str(found)

    source = folder("source")
    if not source.is_dir():
        raise CourseError(
            f"{source} is not there; expected a course with its source notebooks in it"
        )
    if not (source / name).is_dir():
        choices = sorted(path.name for path in source.iterdir() if path.is_dir())
        hint = did_you_mean(name, choices) or f"; there are {', '.join(choices) or 'none'}"
        raise CourseError(f"no assignment {name!r} in {source}{hint}")
    layout = Layout(
        root=root,
        name=name,
        source=source / name,
        released=folder("release") / name,
        submitted=folder("submitted"),
        autograded=folder("autograded"),
        feedback=folder("feedback"),
        gradebook_url=str(folders.get("db_url", f"sqlite:///{root / 'gradebook.db'}")),
        settings=settings,
        shared=not (root / FILE).is_file(),
    )
    if not layout.notebooks:
        raise CourseError(f"{layout.source} has no notebook; expected at least one .ipynb")
    return layout


def load_settings(path: Path) -> Config:
    """nbgrader_config.py as a traitlets Config; nbgrader's defaults where there is none."""
    if not path.is_file():
        return Config()
    return PyFileConfigLoader(path.name, path=str(path.parent)).load_config()
