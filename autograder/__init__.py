"""Grades Jupyter notebooks against tests their authors have not seen."""

__all__ = ["load_ipython_extension"]


def load_ipython_extension(shell) -> None:
    """`%load_ext autograder`: readable failures and `%check`."""
    from autograder import magics  # a notebook should not wait for what the command line needs

    magics.load(shell)
