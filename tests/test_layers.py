"""Imports go to lower layers only (the table is in CONTRIBUTING.md)."""

import ast

from tiny import ROOT

LAYERS = [
    {"errors", "models", "namespace", "recorder"},
    {"notebook", "assignment", "submission", "answers", "purity", "wire", "services"},
    {"pieces", "prune", "messages", "channel", "encoding"},
    {"lifting", "reporter"},
    {"checks"},
    {"flow"},
    {"cut"},
    {"judge"},
    {"course", "layout", "sandbox"},
    {"progress", "history", "export", "similar"},
    {"copies", "work"},
    {"worker"},
    {"warden", "engine"},
    {"zygote"},
    {"exam"},
    {"grading", "sampleclass", "probe", "grading_elsewhere"},
    {"mutants", "selfcheck"},
    {"autograded", "validation"},
    {"batch"},
    {"gradebook", "ledger", "show", "feedback"},
    {"papers", "report"},
    {"failures"},
    {"nbgrader_plugins", "magics", "server", "cli", "cli_class", "__init__", "__main__"},
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
    """Files by module; every file of the package `services` is the module `services`."""
    folder = ROOT / "autograder"
    for path in sorted([*folder.glob("*.py"), *(folder / "services").glob("*.py")]):
        yield "services" if path.parent.name == "services" else path.stem, path


def test_every_module_has_a_layer():
    assert {name for name, _path in modules()} == set(LEVEL)


def test_imports_go_to_lower_layers():
    wrong = []
    for importer, path in modules():
        for name in imports(path):
            package, _, rest = name.partition(".")
            module = rest.partition(".")[0]
            if package == "autograder" and module in LEVEL and module != importer:
                allowed = LEVEL[module] < LEVEL[importer] or (importer, module) in SAME_LAYER
                allowed = allowed or importer in ("cli", "cli_class", "__init__", "__main__")
                wrong += [] if allowed else [f"{importer} imports {module}"]
    assert wrong == []


def test_few_modules_know_nbgrader():
    found = {
        importer
        for importer, path in modules()
        for name in imports(path)
        if name.partition(".")[0] == "nbgrader"
    }
    assert found == MAY_IMPORT_NBGRADER
