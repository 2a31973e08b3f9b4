"""As the course's own, for the assignment that is attacked."""

from pathlib import Path

c = get_config()  # noqa: F821 - put here by traitlets

c.CourseDirectory.course_id = "target"
c.CourseDirectory.root = str(Path(__file__).parent)
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\nraise NotImplementedError()"}
c.ExecutePreprocessor.timeout = 8
