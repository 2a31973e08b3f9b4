"""What every kind of server can say of itself; one module for each kind fills it in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from autograder.services import sources
from autograder.services.recipes import Recipe, Source


class Kind:
    """Stateless: everything about one server is in what is passed around."""

    name: str
    title: str
    variables: tuple[str, ...]  # that may hold the URL of a server of the user's own
    schemes: tuple[str, ...]

    @property
    def inside(self) -> str:
        """The variable with the URL of a server that graded code may use as its own."""
        return f"AUTOGRADER_{self.name.upper()}"

    def find(self, *, own: bool = True) -> Source:
        """Where this machine has it, or Unavailable with what to type.

        `own` allows a server that the user's environment names.
        """
        given = sources.from_environment(self.variables, self.schemes) if own else None
        if given:
            return Source(f"the environment ({given[0]})", url=given[1])
        found, passed_over = None, []
        for origin, program in self.candidates():
            version = sources.version_of(program)
            why = self.refuse(program, version)
            if not why:
                found = Source(origin, version, program)
                break
            passed_over.append(why)
        if found is None:
            raise sources.Unavailable(self.name, self.title, "; ".join(passed_over))
        return found

    def product(self, source: Source) -> str:
        """What the server calls itself."""
        return self.title

    def candidates(self) -> Iterator[tuple[str, str]]:
        """Pairs of an origin (for people) and a program, the best first."""
        raise NotImplementedError

    def refuse(self, program: str, version: str) -> str:
        """Why this program will not do; empty where it will."""
        return "" if version else f"{program} does not run"

    def recipe(self, source: Source, *, keep: bool) -> Recipe:
        """How to build and serve; `keep` where the data is to survive a power cut."""
        raise NotImplementedError

    def address(self, folder: str, pid: int, data: str = "") -> str | None:
        """The URL once the server in `folder` answers; None before that."""
        raise NotImplementedError

    def prepare(self, url: str, source: Source) -> None:
        """The last thing before a server is handed out; most need nothing."""

    def connect(self, url: str, **options: Any) -> Any:
        """A connection of the driver the course teaches."""
        raise NotImplementedError

    def new_database(self, url: str, name: str) -> str:
        """Make an empty database on the server at `url`; the URL of it."""
        raise NotImplementedError
