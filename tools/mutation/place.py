"""How an edit is put in place: in this process, in the modules that are already imported.

A changed function gives its code to the function objects that live, so whoever holds them runs it.
A changed value takes the old one's place under its name in every module that has it, and whatever
is written down from it is worked out anew.  A changed decorator gives the rule its new fields.
"""

from __future__ import annotations

import ast
import gc
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tools.mutation.edits import Edit, apply

Key = tuple[str, str, int]
Living = dict[Key, list[FunctionType]]


class UnimportableError(Exception):
    """The edited module could not even be imported: every test notices."""


class Source:
    """A module that is broken: its file, its tree and what it is once imported."""

    def __init__(self, path: Path, file: str, module: ModuleType) -> None:
        """Read the tree; it is changed at most once, in a process of its own."""
        self.path, self.file, self.module = path, file, module
        self.tree = ast.parse(path.read_text(encoding="utf-8"))


def functions(sources: Iterable[Source]) -> Living:
    """Return every living function of these sources by file, name and first line."""
    paths = {str(source.path) for source in sources}
    found: Living = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename in paths:
            found.setdefault(_key(one.__code__), []).append(one)
    return found


def _key(code: CodeType) -> Key:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from _codes(const)


def put_in_place(edit: Edit, source: Source, sources: Iterable[Source], living: Living) -> None:
    """Make this process run the edited code; there is no way back but to leave it."""
    apply(edit)
    if edit.kind == "function":
        whole = compile(source.tree, str(source.path), "exec", dont_inherit=True)
        name = edit.scope
        for code in _codes(whole):
            if code.co_qualname == name:
                for function in living[_key(code)]:
                    function.__code__ = code
    elif edit.kind == "value":
        Rebinding(tuple(sources)).write(source, edit.scope)
    else:
        rewrite_rule(source, edit.scope)


def evaluated(node: ast.expr, source: Source) -> Any:
    """Return the value of an expression of a module."""
    code = compile(ast.Expression(node), str(source.path), "eval", dont_inherit=True)
    try:
        return eval(code, vars(source.module))  # noqa: S307 - our own source, one node changed
    except Exception as error:
        raise UnimportableError from error


def rewrite_rule(source: Source, name: str) -> None:
    """Make the object that a decorator made of a function what it would make of it now."""
    node = next(n for n in source.tree.body if isinstance(n, ast.FunctionDef) and n.name == name)
    old = getattr(source.module, name)
    if not is_dataclass(old) or len(node.decorator_list) != 1:
        return
    judged = next(v for f in fields(old) if isinstance(v := getattr(old, f.name), FunctionType))
    new = evaluated(node.decorator_list[0], source)(judged)
    for field in fields(old):
        object.__setattr__(old, field.name, getattr(new, field.name))


class Rebinding:
    """New values for the names of modules, and for all that is written down from them."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        """Take the sources in which a name may be read."""
        self.sources = sources
        self.done: set[tuple[str, str]] = set()

    def write(self, source: Source, name: str) -> None:
        """Work a name of a module out anew and give it to everybody who has it."""
        if (source.file, name) in self.done:
            return
        self.done.add((source.file, name))
        value = dict(values(source.tree))[name]
        old, new = getattr(source.module, name), evaluated(value, source)
        every = list(sys.modules.values())
        holders = [m for m in every if getattr(m, "__dict__", {}).get(name) is old]
        for module in {id(m): m for m in [source.module, *holders]}.values():
            setattr(module, name, new)
        for reader in self.sources:
            if vars(reader.module).get(name) is new:
                self.follow(reader, name)

    def follow(self, reader: Source, name: str) -> None:
        """Work out anew what a module writes down from a name."""
        for other, value in values(reader.tree):
            if other != name and name in loaded(value):
                self.write(reader, other)
        for node in reader.tree.body:
            if isinstance(node, ast.FunctionDef) and any(
                name in loaded(decorator) for decorator in node.decorator_list
            ):
                rewrite_rule(reader, node.name)


def values(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Yield each name that a module gives a value, with the value."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield from [] if node.value is None else [(node.target.id, node.value)]


def loaded(node: ast.AST) -> set[str]:
    """Return the names that a piece of source reads."""
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
