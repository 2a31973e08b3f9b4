"""Imports go to lower layers only (the table is in CONTRIBUTING.md)."""

import ast

from tiny import ROOT

LAYERS = [
    {"errors", "models"},
    {"notebook", "assignment", "submission", "answers", "purity", "wire"},
    {"pieces", "prune"},
    {"lifting"},
    {"checks"},
    {"flow"},
    {"cut"},
    {"judge"},
    {"course", "layout", "sandbox"},
    {"worker"},
    {"engine", "zygote"},
    {"exam"},
    {"grading", "sampleclass", "probe", "grading_elsewhere"},
    {"mutants"},
    {"autograded", "validation"},
    {"batch"},
    {"gradebook", "ledger", "show"},
    {"papers"},
    {"nbgrader_plugins", "magics", "cli", "__init__", "__main__"},
]
MAY_IMPORT_NBGRADER = {"assignment", "gradebook", "nbgrader_plugins"}
SAME_LAYER = {("answers", "notebook"), ("assignment", "notebook"), ("submission", "notebook")}
SAME_LAYER |= {("layout", "course"), ("prune", "pieces")}
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def imports(path):
    """Top-level names imported, and modules of our own, anywhere in the file."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "autograder":
            yield from (f"autograder.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def modules():
    return sorted((ROOT / "autograder").glob("*.py"))


def test_every_module_has_a_layer():
    assert {path.stem for path in modules()} == set(LEVEL)


def test_imports_go_to_lower_layers():
    wrong = []
    for path in modules():
        for name in imports(path):
            package, _, module = name.partition(".")
            if package == "autograder" and module in LEVEL:
                allowed = LEVEL[module] < LEVEL[path.stem] or (path.stem, module) in SAME_LAYER
                allowed = allowed or path.stem in ("cli", "__init__", "__main__")
                wrong += [] if allowed else [f"{path.stem} imports {module}"]
    assert wrong == []


def test_few_modules_know_nbgrader():
    found = {
        path.stem
        for path in modules()
        for name in imports(path)
        if name.partition(".")[0] == "nbgrader"
    }
    assert found == MAY_IMPORT_NBGRADER
