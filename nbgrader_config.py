"""nbgrader's settings: its folders are ours under other names."""

from pathlib import Path

c = get_config()  # noqa: F821 - put here by traitlets

c.CourseDirectory.course_id = "python-backend"
c.CourseDirectory.root = str(Path(__file__).parent)
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\nraise NotImplementedError()"}

# One notebook that never ends must not hold up a class.
c.ExecutePreprocessor.timeout = 60

# `nbgrader autograde` and formgrader grade in our sandbox, with our judge.
c.Autograde.sanitize_preprocessors = ["autograder.nbgrader_plugins.Rebuild"]
c.Autograde.autograde_preprocessors = [
    "autograder.nbgrader_plugins.Grade",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
]
