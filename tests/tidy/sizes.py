"""Sizes: file at most 400 lines, function at most 60, line at most 100, held as a ratchet.

Old excess stands in `RATCHET` in tests/test_tidy.py, may only shrink, and leaves when it is gone.
"""

import ast
from collections.abc import Mapping

MOST_LINES_IN_FILE = 400
MOST_LINES_IN_FUNCTION = 60
MOST_CHARACTERS_IN_LINE = 100

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def lines_of_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the last one, without the docstring; inner functions count."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node, clean=False) is not None:
        docstring = node.body[0]
        lines -= (docstring.end_lineno or docstring.lineno) - docstring.lineno + 1
    return lines


def functions(tree: ast.AST, before: str = "") -> dict[str, int]:
    """Each function's dotted name within its file, and its lines."""
    found: dict[str, int] = {}
    for node in ast.iter_child_nodes(tree):
        name = before
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            name = f"{before}.{node.name}" if before else node.name
        if isinstance(node, FUNCTIONS):
            found[name] = max(lines_of_function(node), found.get(name, 0))
        found.update(functions(node, name))
    return found


def excess(path: str, text: str) -> dict[str, int]:
    """What in this file is too large, by `path`, `path::function` or `path:line`, and its size."""
    found: dict[str, int] = {}
    lines = text.splitlines()
    if path.endswith((".py", ".go", ".mjs", ".ts", ".sh")) and len(lines) > MOST_LINES_IN_FILE:
        found[path] = len(lines)
    for number, line in enumerate(lines, start=1):
        # A table row of Markdown, or a line with an address in it, cannot be broken.
        is_row = path.endswith(".md") and line.startswith("|")
        cannot_break = is_row or path.endswith(".toml") or (path.endswith(".md") and "://" in line)
        if len(line) > MOST_CHARACTERS_IN_LINE and not cannot_break:
            found[f"{path}:{number}"] = len(line)
    if path.endswith(".py"):
        for name, size in functions(ast.parse(text)).items():
            if size > MOST_LINES_IN_FUNCTION:
                found[f"{path}::{name}"] = size
    return found


def against_ratchet(found: Mapping[str, int], ratchet: Mapping[str, int]) -> list[str]:
    """What is larger than allowed, and which allowances have become too wide."""
    problems = []
    for what, size in sorted(found.items()):
        if size > ratchet.get(what, 0):
            problems.append(f"{what}: {size} is too large; break it up")
    for what, allowed in sorted(ratchet.items()):
        if found.get(what, 0) < allowed:
            now = found.get(what, 0)
            problems.append(f"{what}: now {now}, so lower its {allowed} in RATCHET, or remove it")
    return problems
