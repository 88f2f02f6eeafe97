"""What is broken on purpose: one small change of a module's syntax tree at a time.

An edit replaces one node.  Where it stands decides how it is put in place (see `place`): inside a
function, in the value of a module's name, or in the decorator that makes a rule of a function.
Left alone: docstrings, annotations, defaults, class bodies, and the words of messages.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple, cast

Slot = tuple[ast.AST, str, int | None]

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
}
CALLS = {"any": "all", "all": "any", "min": "max", "max": "min"}
ANSWERS = ("Broken", "Undecided")
BODIES = ("body", "orelse", "finalbody", "handlers")


class Edit(NamedTuple):
    """One change: where, what, and the node that takes the other's place."""

    file: str  # relative to the source folder
    scope: str  # the function, or the module's name, that it stands in
    kind: str  # "function", "value" or "decorator"
    what: str
    nth: int  # among the same changes in the same scope
    first: int  # the lines of the statement: who runs them can notice
    last: int
    slot: Slot
    new: ast.AST

    @property
    def name(self) -> str:
        """Return what stays the same when lines move: used to explain a survivor."""
        return f"{self.file} {self.scope}: {self.what}" + (f" #{self.nth}" if self.nth else "")


class _Place(NamedTuple):
    scope: str
    kind: str
    first: int
    last: int


def apply(edit: Edit) -> None:
    """Change the tree that the edit was found in."""
    parent, field, index = edit.slot
    if index is None:
        setattr(parent, field, edit.new)
    else:
        getattr(parent, field)[index] = edit.new


def edits_of(file: str, tree: ast.Module, names: Mapping[str, Any]) -> list[Edit]:
    """Return every edit of a module, in order; `names` are the module's globals when imported."""
    found: list[Edit] = []
    seen: dict[tuple[str, str], int] = {}
    for slot, node, place in _nodes(tree):
        for what, new in _changes(slot, node, place, names):
            key = place.scope, what
            seen[key] = seen.get(key, 0) + 1
            ast.copy_location(new, node)
            ast.fix_missing_locations(new)
            found.append(
                Edit(
                    file,
                    place.scope,
                    place.kind,
                    what,
                    seen[key] - 1,
                    place.first,
                    place.last,
                    slot,
                    new,
                )
            )
    return found


# ----------------------------------------------------------------------------- where to look


def _nodes(tree: ast.Module) -> Iterator[tuple[Slot, ast.AST, _Place]]:
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef):
            yield from _function(statement, statement.name)
        elif isinstance(statement, ast.ClassDef):
            for inner in statement.body:
                if isinstance(inner, ast.FunctionDef):
                    yield from _function(inner, f"{statement.name}.{inner.name}")
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            alias = isinstance(statement.value, ast.Subscript)  # of a type
            if isinstance(target, ast.Name) and not target.id.startswith("__") and not alias:
                place = _Place(target.id, "value", statement.lineno, statement.end_lineno or 0)
                yield from _below((statement, "value", None), statement.value, place)


def _function(node: ast.FunctionDef, scope: str) -> Iterator[tuple[Slot, ast.AST, _Place]]:
    whole = _Place(scope, "decorator", node.body[0].lineno, node.end_lineno or 0)
    for index, decorator in enumerate(node.decorator_list):
        if isinstance(decorator, ast.Call):
            yield from _below((node, "decorator_list", index), decorator, whole)
    yield from _block(node, "body", scope)


def _block(parent: ast.AST, field: str, scope: str) -> Iterator[tuple[Slot, ast.AST, _Place]]:
    for index, node in enumerate(getattr(parent, field)):
        if not isinstance(node, ast.stmt):  # a handler of exceptions, a case of a match
            yield from _block(node, "body", scope)
            continue
        inner = [name for name in BODIES if hasattr(node, name)]
        bodies = [n for name in inner for n in getattr(node, name)]
        last = min([n.lineno for n in bodies] or [(node.end_lineno or 0) + 1]) - 1
        place = _Place(scope, "function", node.lineno, max(last, node.lineno))
        if isinstance(node, ast.FunctionDef):
            yield from _block(node, "body", scope)
            continue
        yield (parent, field, index), node, place
        for name, value in ast.iter_fields(node):
            if name in inner:
                yield from _block(node, name, scope)
            elif name != "annotation":
                yield from _children(node, name, value, place)


def _children(
    node: ast.AST, name: str, value: Any, place: _Place
) -> Iterator[tuple[Slot, ast.AST, _Place]]:
    if isinstance(value, ast.AST):
        yield from _below((node, name, None), value, place)
    elif isinstance(value, list):
        for index, one in enumerate(value):
            if isinstance(one, ast.AST):
                yield from _below((node, name, index), one, place)


def _below(slot: Slot, node: ast.AST, place: _Place) -> Iterator[tuple[Slot, ast.AST, _Place]]:
    words = isinstance(node, ast.JoinedStr | ast.expr_context | ast.operator | ast.cmpop)
    cited = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    if words or (cited and _called(node) in ("own", "Citation", "cast")):
        return
    yield slot, node, place
    for name, value in ast.iter_fields(node):
        yield from _children(node, name, value, place)


def _called(node: ast.AST) -> str:
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name):
            return node.func.id
        if isinstance(node.func, ast.Attribute):
            return node.func.attr
    return ""


# ------------------------------------------------------------------------------ what to change


def _changes(
    slot: Slot, node: ast.AST, place: _Place, names: Mapping[str, Any]
) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.stmt):
        yield from _statement(node, names)
        return
    if isinstance(node, ast.BoolOp | ast.BinOp):
        yield from _operator(node)
    elif isinstance(node, ast.Compare):
        yield from _compare(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield f"drop the not of {_short(node.operand)}", node.operand
    elif isinstance(node, ast.Constant):
        yield from _constant(slot, node)
    elif isinstance(node, ast.Attribute):
        yield from _member(node, names)
    elif isinstance(node, ast.Call):
        yield from _call(node)
    elif isinstance(node, ast.Tuple | ast.Set | ast.Dict):
        yield from _elements(slot, node, place)
    if slot[1] in ("test", "ifs") and not isinstance(node, ast.BoolOp | ast.Compare | ast.UnaryOp):
        yield f"not {_short(node)}", ast.UnaryOp(ast.Not(), cast("ast.expr", node))


def _statement(node: ast.stmt, names: Mapping[str, Any]) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.Return) and "HOLDS" in names and isinstance(node.value, ast.expr):
        none = isinstance(node.value, ast.Constant) and node.value.value is None
        if isinstance(node.value, ast.Name) and node.value.id == "HOLDS":
            yield "return None for HOLDS", ast.Return(ast.Constant(None))
        elif none or _called(node.value) in ANSWERS:
            said = "None" if none else _called(node.value)
            yield f"return HOLDS for {said}", ast.Return(ast.Name("HOLDS", ast.Load()))
    elif isinstance(node, ast.Continue):
        yield "break for continue", ast.Break()
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield f"leave out {_short(node)}", ast.Pass()
    elif isinstance(node, ast.AugAssign) and type(node.op) in SWAPS:
        new = copy.copy(node)
        new.op = SWAPS[type(node.op)]()  # type: ignore[assignment]  # an operator for an operator
        yield f"{_short(new)} for {_short(node)}", new


def _operator(node: ast.BoolOp | ast.BinOp) -> Iterator[tuple[str, ast.AST]]:
    if type(node.op) in SWAPS:
        new = copy.copy(node)
        new.op = SWAPS[type(node.op)]()  # type: ignore[assignment]  # an operator for an operator
        said = type(new.op).__name__.lower()
        yield f"{said} in {_short(node)}", new
    if isinstance(node, ast.BoolOp):
        for index, left_out in enumerate(node.values):
            rest = [v for n, v in enumerate(node.values) if n != index]
            new_node: ast.expr = rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
            yield f"drop {_short(left_out)}", new_node


def _compare(node: ast.Compare) -> Iterator[tuple[str, ast.AST]]:
    for index, op in enumerate(node.ops):
        new = copy.copy(node)
        new.ops = [*node.ops]
        new.ops[index] = SWAPS[type(op)]()  # type: ignore[call-overload]  # as above
        yield f"{_short(new)}", new


def _constant(slot: Slot, node: ast.Constant) -> Iterator[tuple[str, ast.AST]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{not value} for {value} in {_short(slot[0])}", ast.Constant(not value)
    elif isinstance(value, int):
        for other in (value + 1, value - 1):
            yield f"{other} for {value} in {_short(slot[0])}", ast.Constant(other)
    elif isinstance(value, str) and isinstance(slot[0], ast.Compare):
        yield f"another word for {value!r}", ast.Constant(value + "?")


def _member(node: ast.Attribute, names: Mapping[str, Any]) -> Iterator[tuple[str, ast.AST]]:
    owner = names.get(node.value.id) if isinstance(node.value, ast.Name) else None
    if isinstance(owner, type) and issubclass(owner, Enum):
        members = list(owner.__members__)
        if node.attr in members and len(members) > 1:
            other = members[(members.index(node.attr) + 1) % len(members)]
            new = copy.copy(node)
            new.attr = other
            yield f"{_short(new)} for {node.attr}", new


def _call(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    called = _called(node)
    if called in CALLS and isinstance(node.func, ast.Name):
        new = copy.copy(node)
        new.func = ast.copy_location(ast.Name(CALLS[called], ast.Load()), node.func)
        yield f"{CALLS[called]} for {_short(node)}", new
    if called == "_replace":
        for index, keyword in enumerate(node.keywords):
            if keyword.arg is not None:
                new = copy.copy(node)
                new.keywords = [k for n, k in enumerate(node.keywords) if n != index]
                yield f"keep the old {keyword.arg}", new


def _elements(
    slot: Slot, node: ast.Tuple | ast.Set | ast.Dict, place: _Place
) -> Iterator[tuple[str, ast.AST]]:
    """Yield the display without one of its elements: in a membership, a table or a decorator."""
    told = isinstance(slot[0], ast.Compare) or place.kind != "function"
    if not told or not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
        return
    if isinstance(node, ast.Dict):
        for index, key in enumerate(node.keys):
            kept = [n for n in range(len(node.keys)) if n != index]
            less = ast.Dict([node.keys[n] for n in kept], [node.values[n] for n in kept])
            yield f"without {_short(key)}", less
        return
    for index, one in enumerate(node.elts):
        new = copy.copy(node)
        new.elts = [e for n, e in enumerate(node.elts) if n != index]
        if new.elts or isinstance(node, ast.Tuple):
            yield f"without {_short(one)}", new


def _short(node: ast.AST | None, limit: int = 60) -> str:
    """Return a node as one line of source."""
    text = " ".join(ast.unparse(node).split()) if node is not None else "**"
    return text if len(text) <= limit else text[: limit - 1] + "…"
