"""What pure rooms may not do, each with what to do instead.

The pure rooms give the same answer in every Python, also one compiled to WebAssembly, on any
machine, at any hour. So: no clock, chance, files, network or time zones; no order of sets, no
`hash()`, no floats; no Unicode classes, whose tables differ between versions of Python.
"""

import ast
import re
import sys
from collections.abc import Iterator

PASSED_IN = "take the value as an argument; the caller owns clock, chance, files and network"
ASCII = "compare with the ASCII characters meant, such as `c in DIGITS`"
INTEGERS = "use integers in micro-units, or Decimal"
SORTED = "iterate over `sorted(...)`: the order of a set is nobody's promise"

BANNED_MODULES = {
    "asyncio": PASSED_IN,
    "cmath": INTEGERS,
    "ctypes": PASSED_IN,
    "email": PASSED_IN,
    "getpass": PASSED_IN,
    "glob": PASSED_IN,
    "http": PASSED_IN,
    "importlib": "import by name, at the top",
    "io": PASSED_IN,
    "locale": "write the format out",
    "logging": "return a value that says it",
    "math": INTEGERS,
    "multiprocessing": PASSED_IN,
    "os": PASSED_IN,
    "pathlib": "take bytes or text as an argument; the caller reads the file",
    "pickle": "use the canonical bytes of acts",
    "platform": PASSED_IN,
    "random": PASSED_IN,
    "secrets": PASSED_IN,
    "shutil": PASSED_IN,
    "signal": PASSED_IN,
    "socket": PASSED_IN,
    "sqlite3": "a store's work: take entries as an argument",
    "ssl": PASSED_IN,
    "statistics": INTEGERS,
    "subprocess": PASSED_IN,
    "tempfile": PASSED_IN,
    "threading": PASSED_IN,
    "time": "take `now_us` as an argument",
    "unicodedata": ASCII,
    "urllib": PASSED_IN,
    "uuid": "derive the id from the act's bytes, or take it as an argument",
    "zoneinfo": "take the offset as an argument; time zones are the caller's",
}
BANNED_CALLS = {
    "__import__": "import by name, at the top",
    "eval": "write it out",
    "exec": "write it out",
    "float": INTEGERS,
    "globals": "name what you mean",
    "hash": "use SHA-256 over canonical bytes; `hash()` differs from run to run",
    "id": "compare with `is`, or by the thing's own id",
    "input": PASSED_IN,
    "open": "take bytes or text as an argument; the caller reads the file",
    "print": "return a value that says it",
}
BANNED_METHODS = {
    "astimezone": "take the offset as an argument; time zones are the caller's",
    "capitalize": ASCII,
    "casefold": ASCII,
    "fromtimestamp": "count microseconds as integers",
    "isalnum": ASCII,
    "isalpha": ASCII,
    "isdecimal": ASCII,
    "isdigit": ASCII,
    "isidentifier": ASCII,
    "islower": ASCII,
    "isnumeric": ASCII,
    "isprintable": ASCII,
    "isspace": ASCII,
    "istitle": ASCII,
    "isupper": ASCII,
    "now": "take `now_us` as an argument",
    "swapcase": ASCII,
    "timestamp": "count microseconds as integers",
    "title": ASCII,
    "today": "take the day as an argument",
    "total_seconds": "count microseconds as integers",
    "utcnow": "take `now_us` as an argument",
}
# Built-in types whose methods may be handed over uncalled, as in `map(str.isdigit, words)`.
BUILT_IN = frozenset({"str", "datetime", "date"})

IN_ORDER = frozenset({"list", "tuple", "iter", "enumerate", "zip", "map", "filter", "reversed"})
ORDER_FREE = frozenset({"sorted", "any", "all", "sum", "set", "frozenset", "min", "max"})
RE_CALLS = frozenset({"compile", "match", "fullmatch", "search", "sub", "split", "findall"})
UNICODE_CLASS = re.compile(r"\\[dDwWsSbB]")

Problem = tuple[int, str]


def _is_set(node: ast.expr, names: frozenset[str]) -> bool:
    """Whether this expression is a set to anyone who reads only this file."""
    if isinstance(node, ast.Set | ast.SetComp):
        return True
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.Attribute):
        return node.attr in names
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr | ast.BitAnd | ast.Sub):
        return _is_set(node.left, names) or _is_set(node.right, names)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in {"set", "frozenset"}
    return False


def _is_set_type(node: ast.expr | None) -> bool:
    """Whether an annotation says `set[...]` or `frozenset[...]`."""
    if isinstance(node, ast.Subscript):
        node = node.value
    return isinstance(node, ast.Name) and node.id in {"set", "frozenset", "AbstractSet", "Set"}


def _scopes(tree: ast.Module) -> Iterator[tuple[ast.AST, list[ast.AST]]]:
    """The module, then each function, with all the nodes that are its own."""
    todo: list[ast.AST] = [tree]
    while todo:
        scope = todo.pop()
        own: list[ast.AST] = []
        inner = list(ast.iter_child_nodes(scope))
        while inner:
            node = inner.pop(0)
            own.append(node)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                todo.append(node)
            else:
                inner.extend(ast.iter_child_nodes(node))
        yield scope, own


def _set_names(scope: ast.AST, own: list[ast.AST], outer: frozenset[str]) -> frozenset[str]:
    """Names and fields that hold a set wherever this scope gives them a value."""
    sets: set[str] = set()
    others: set[str] = set()
    if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
        for each in scope.args.posonlyargs + scope.args.args + scope.args.kwonlyargs:
            (sets if _is_set_type(each.annotation) else others).add(each.arg)
    for node in own:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            (sets if _is_set_type(node.annotation) else others).add(node.target.id)
        elif isinstance(node, ast.Assign):
            is_set = _is_set(node.value, outer | frozenset(sets))
            names = {each.id for each in node.targets if isinstance(each, ast.Name)}
            (sets if is_set else others).update(names)
    return (outer | sets) - others


def _taken_in_order(node: ast.AST) -> list[ast.expr]:
    """The expressions whose items this node takes one after another, so that order shows."""
    if isinstance(node, ast.For | ast.AsyncFor):
        return [node.iter]
    if isinstance(node, ast.ListComp | ast.GeneratorExp | ast.DictComp):
        return [each.iter for each in node.generators]
    if isinstance(node, ast.Starred):
        return [node.value]
    if not isinstance(node, ast.Call):
        return []
    if isinstance(node.func, ast.Name):
        ties_show = node.func.id in {"min", "max", "sorted"} and bool(node.keywords)
        return node.args if node.func.id in IN_ORDER or ties_show else []
    if isinstance(node.func, ast.Attribute):
        if node.func.attr == "pop" and not node.args:
            return [node.func.value]
        return node.args[:1] if node.func.attr in {"join", "fromkeys"} else []
    return []


def _order_does_not_show(own: list[ast.AST]) -> list[ast.AST]:
    """Comprehensions handed straight to `sorted`, `any` and the like."""
    found: list[ast.AST] = []
    for node in own:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            found += node.args if node.func.id in ORDER_FREE else []
    return [each for each in found if isinstance(each, ast.GeneratorExp | ast.ListComp)]


def set_order(tree: ast.Module) -> Iterator[Problem]:
    """Where the order of a set would come out: loops, comprehensions, lists, joins, `pop`."""
    outer: frozenset[str] = frozenset()
    for scope, own in _scopes(tree):
        names = _set_names(scope, own, outer)
        if isinstance(scope, ast.Module):
            outer = names
        harmless = _order_does_not_show(own)
        for node in own:
            if any(node is each for each in harmless):
                continue
            for taken in _taken_in_order(node):
                if _is_set(taken, names):
                    yield taken.lineno, f"the order of a set; {SORTED}"


def imports(tree: ast.Module) -> Iterator[Problem]:
    """Imports of banned modules, and of anything that is not the standard library or ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            modules = [node.module or ""]
        else:
            continue
        for module in modules:
            top = module.partition(".")[0]
            if top in BANNED_MODULES:
                yield node.lineno, f"import of {module}; {BANNED_MODULES[top]}"
            elif top != "coldproof" and top not in sys.stdlib_module_names:
                yield node.lineno, f"import of {module}; pure rooms need only the standard library"


def _of_built_in(node: ast.expr) -> bool:
    """Whether this is a method looked up on a built-in type by its name, as `str.isdigit`."""
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in BUILT_IN
    )


def calls(tree: ast.Module) -> Iterator[Problem]:
    """Calls of banned functions and methods, and methods of built-in types handed over.

    A field of ours may have such a name (`scene.title`): reading it is not meant.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in BANNED_METHODS and _of_built_in(node):
            yield node.lineno, f"{ast.unparse(node)}; {BANNED_METHODS[node.attr]}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if instead := BANNED_CALLS.get(node.func.id):
                yield node.lineno, f"{node.func.id}(); {instead}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            instead = BANNED_METHODS.get(node.func.attr)
            if instead and not _of_built_in(node.func):
                yield node.lineno, f".{node.func.attr}(); {instead}"


def patterns(tree: ast.Module) -> Iterator[Problem]:
    """Patterns given to `re` that mean Unicode classes."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re"), attr=attr),
                args=[ast.Constant(value=str(pattern)), *_],
            ) if attr in RE_CALLS and UNICODE_CLASS.search(pattern):
                if "ASCII" not in ast.dump(node) and not pattern.startswith("(?a)"):
                    yield node.lineno, f"a Unicode class in a pattern; {ASCII}, or re.ASCII"


def numbers(tree: ast.Module) -> Iterator[Problem]:
    """Floats, complex numbers, and the division that makes them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            yield node.lineno, f"{node.value!r}; {INTEGERS}"
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div):
            yield node.lineno, "division by `/`; use `//` and say which way it rounds"


def impurities(path: str, text: str) -> list[str]:
    """All that a pure room may not do, as `path:line: what; what to do instead`."""
    tree = ast.parse(text)
    found = {
        *imports(tree),
        *calls(tree),
        *patterns(tree),
        *numbers(tree),
        *set_order(tree),
    }
    return [f"{path}:{line}: {what}" for line, what in sorted(found)]
