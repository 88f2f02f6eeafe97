"""The house is tidy: each gate looks over the whole project, and each is shown to bite."""

import ast

import pytest

from tests.tidy import files, purity, sizes, texts

# What was too large before, and how large it may be at most: it only shrinks.
RATCHET: dict[str, int] = {}

STYLED = (".py", ".go", ".mjs", ".ts", ".sh", ".md", ".toml", "Makefile", ".ci/run")
PYTHON = files.written(".py")
PAGES = files.written(".md")


def none_found(problems: list[str]) -> None:
    """Fails with one line for each problem."""
    assert not problems, "\n" + "\n".join(problems)


# ------------------------------------------------------------------------- over the whole project


def test_sizes_only_shrink() -> None:
    found: dict[str, int] = {}
    for path, text in files.written(*STYLED).items():
        found.update(sizes.excess(path, text))
    none_found(sizes.against_ratchet(found, RATCHET))


def test_pure_rooms_are_pure() -> None:
    source = files.pure_source()
    none_found([each for path in source for each in purity.impurities(path, source[path])])


def test_no_registry_and_no_path_of_a_machine_is_named() -> None:
    every = files.texts()
    none_found([each for path in every for each in texts.named_places(path, every[path])])


def test_nothing_is_left_for_later() -> None:
    written = files.written()
    none_found([each for path in written for each in texts.postponed(path, written[path])])


def test_each_silenced_lint_has_a_reason() -> None:
    none_found([p for path in PYTHON for p in texts.silenced_without_reason(path, PYTHON[path])])
    settings = files.written("pyproject.toml")
    none_found([p for path in settings for p in texts.unexplained_ignores(path, settings[path])])


def test_each_skipped_test_has_a_reason() -> None:
    none_found([p for path in PYTHON for p in texts.skipped_without_reason(path, PYTHON[path])])


def test_each_page_has_one_title() -> None:
    none_found([each for path in PAGES for each in texts.not_one_title(path, PAGES[path])])


def test_decisions_are_numbered_and_short() -> None:
    decisions = {path: PAGES[path] for path in PAGES if path.startswith("docs/adr/")}
    none_found(texts.untidy_decisions(decisions))


def test_changelog_fragments_are_named_by_issue_and_kind() -> None:
    none_found(texts.untidy_fragments(p for p in files.all_paths() if p.startswith("changelog.d/")))


def test_modules_are_named_for_what_they_hold() -> None:
    none_found([each for path in PYTHON for each in texts.empty_names(path)])


def test_each_package_of_others_is_imported_in_one_room() -> None:
    none_found(texts.packages_in_two_rooms(files.source_by_room()))


# ------------------------------------------------------------------------------ and the gates bite


def long_function(lines: int) -> str:
    """A function of so many lines, and a docstring of two that does not count."""
    body = '    """One.\n\n    Two."""\n'.replace("\n\n", "\n")
    return "def f() -> None:\n" + body + "    pass\n" * (lines - 1)


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("a.py", "pass\n" * 400, {}),
        ("a.py", "pass\n" * 401, {"a.py": 401}),
        ("a.md", "word\n" * 401, {}),
        ("a.py", long_function(60), {}),
        ("a.py", long_function(61), {"a.py::f": 61}),
        ("a.py", "class C:\n    def f(self):\n" + "        pass\n" * 60, {"a.py::C.f": 61}),
        ("a.py", "#" * 100, {}),
        ("a.py", "\n" + "#" * 101, {"a.py:2": 101}),
        ("a.md", "|" * 101, {}),
        ("a.md", "see https://example.org/" + "a" * 100, {}),
        ("a.md", "a" * 101, {"a.md:1": 101}),
    ],
)
def test_sizes_bite(path: str, text: str, found: dict[str, int]) -> None:
    assert sizes.excess(path, text) == found


@pytest.mark.parametrize(
    ("found", "ratchet", "problems"),
    [
        ({}, {}, []),
        ({"a": 401}, {"a": 401}, []),
        ({"a": 401}, {}, ["a: 401 is too large; break it up"]),
        ({"a": 402}, {"a": 401}, ["a: 402 is too large; break it up"]),
        ({"a": 401}, {"a": 402}, ["a: now 401, so lower its 402 in RATCHET, or remove it"]),
        ({}, {"a": 402}, ["a: now 0, so lower its 402 in RATCHET, or remove it"]),
    ],
)
def test_ratchet_bites(found: dict[str, int], ratchet: dict[str, int], problems: list[str]) -> None:
    assert sizes.against_ratchet(found, ratchet) == problems


@pytest.mark.parametrize("module", sorted(purity.BANNED_MODULES))
def test_banned_modules_bite(module: str) -> None:
    instead = purity.BANNED_MODULES[module]
    wanted = [f"a.py:1: import of {module}; {instead}"]
    assert purity.impurities("a.py", f"import {module}") == wanted
    assert purity.impurities("a.py", f"from {module} import x") == wanted
    assert purity.impurities("a.py", f"import coldproof.{module}") == []


@pytest.mark.parametrize("name", sorted(purity.BANNED_CALLS))
def test_banned_calls_bite(name: str) -> None:
    wanted = [f"a.py:1: {name}(); {purity.BANNED_CALLS[name]}"]
    assert purity.impurities("a.py", f"x = {name}(y)") == wanted
    assert purity.impurities("a.py", f"x = y.{name}") == []


@pytest.mark.parametrize("name", sorted(purity.BANNED_METHODS))
def test_banned_methods_bite(name: str) -> None:
    instead = purity.BANNED_METHODS[name]
    assert purity.impurities("a.py", f"x = y.{name}()") == [f"a.py:1: .{name}(); {instead}"]
    assert purity.impurities("a.py", f"x = y.{name}") == []
    assert purity.impurities("a.py", f"x = f(str.{name})") == [f"a.py:1: str.{name}; {instead}"]


SET_ORDER = f"the order of a set; {purity.SORTED}"


@pytest.mark.parametrize(
    "source",
    [
        "for x in {1, 2}: pass",
        "for x in set(y): pass",
        "x = [y for y in frozenset(z)]",
        "x = {y: 1 for y in {z for z in w}}",
        "x = list({1, 2})",
        "x = ','.join({'a', 'b'})",
        "x = (*{1, 2},)",
        "x = next(iter({1, 2}))",
        "x = max({1, 2}, key=f)",
        "KINDS = frozenset({1, 2}); x = tuple(KINDS)",
        "KINDS = {1} | other; x = KINDS.pop()",
        "def f(a: frozenset[int]): return [x for x in a]",
        "class C: held: frozenset[int]; x = lambda c: [y for y in c.held]",
    ],
)
def test_set_order_bites(source: str) -> None:
    assert purity.impurities("a.py", source) == [f"a.py:1: {SET_ORDER}"]


@pytest.mark.parametrize(
    "source",
    [
        "for x in sorted({1, 2}): pass",
        "x = 1 in {1, 2}",
        "x = any(y for y in {1, 2})",
        "x = {y for y in {1, 2}}",
        "x = len(set(y)); z = max({1, 2})",
        "x = {1}; x = sorted(x); y = list(x)",
        "KINDS = {1}\ndef f(KINDS: tuple[int, ...]): return list(KINDS)",
        "x = {}; y = list(x); z = y.pop()",
        "x = 'ab'.lower(); y = 7 // 2; z = isinstance(x, float)",
        "import re; from datetime import date; from collections import deque",
        "x = re.compile(r'\\d', re.ASCII); y = re.compile(r'(?a)\\w'); z = re.compile('[0-9]')",
    ],
)
def test_purity_lets_pass(source: str) -> None:
    assert purity.impurities("a.py", source) == []


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("x = 0.5", f"0.5; {purity.INTEGERS}"),
        ("x = 2j", f"2j; {purity.INTEGERS}"),
        ("x = y / 2", "division by `/`; use `//` and say which way it rounds"),
        ("x /= 2", "division by `/`; use `//` and say which way it rounds"),
        ("x = datetime.now()", f"datetime.now; {purity.BANNED_METHODS['now']}"),
        ("import numpy", "import of numpy; pure rooms need only the standard library"),
        ("x = re.match(r'\\w+', y)", f"a Unicode class in a pattern; {purity.ASCII}, or re.ASCII"),
    ],
)
def test_numbers_clocks_and_patterns_bite(source: str, what: str) -> None:
    assert purity.impurities("a.py", source) == [f"a.py:1: {what}"]


@pytest.mark.parametrize("host", texts.HOSTS)
def test_hosts_bite(host: str) -> None:
    wanted = [f"a.txt:2: {host}; name the package, not the place it comes from"]
    assert texts.named_places("a.txt", f"one\nhttps://{host}/simple") == wanted


@pytest.mark.parametrize("place", texts.MACHINE_PATHS)
def test_machine_paths_bite(place: str) -> None:
    wanted = [f"a.txt:1: {place}; a path of one machine; make it relative to the project"]
    assert texts.named_places("a.txt", f"file://{place}x") == wanted
    assert texts.named_places("a.txt", f"src{place}x") == []


@pytest.mark.parametrize("word", texts.LATER_WORDS)
def test_later_bites(word: str) -> None:
    wanted = [f"a.py:1: {word}; do it, or open an issue and leave no mark here"]
    assert texts.postponed("a.py", f"# {word}: more") == wanted
    assert texts.postponed("a.py", f"# {word}S") == []


# Put together from pieces: as whole comments they would silence, or be found, here.
NOQA = "x = 1  # no" + "qa"
IGNORE = "x = 1  # type: " + "ignore[arg-type]"


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (NOQA, 1),
        (NOQA + ": S101", 1),
        (NOQA + ": S101 because", 1),
        (NOQA + ": S101 - a test asserts", 0),
        (NOQA + ": S101, PLR2004  # values of a test", 0),
        (NOQA.replace("# ", "# ruff: ") + ": S101", 1),
        (IGNORE, 1),
        (IGNORE + "  # given wrong on purpose", 0),
        ("x = 1  # pragma: no cover", 1),
        ("x = '# no" + "qa'", 0),
    ],
)
def test_silenced_lints_bite(source: str, count: int) -> None:
    assert len(texts.silenced_without_reason("a.py", source)) == count


def test_unexplained_ignores_bite() -> None:
    wanted = ["a.toml:1: S101 is switched off: say why, beside it"]
    assert texts.unexplained_ignores("a.toml", '    "S101",') == wanted
    assert texts.unexplained_ignores("a.toml", '    "S101", # a test asserts') == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("@pytest.mark.skip\ndef f(): ...", 1),
        ("@pytest.mark.skip()\ndef f(): ...", 1),
        ("@pytest.mark.skipif(x)\ndef f(): ...", 1),
        ("@pytest.mark.xfail(reason='')\ndef f(): ...", 1),
        ("pytest.importorskip('x')", 1),
        ("@pytest.mark.skipif(x, reason='needs a terminal')\ndef f(): ...", 0),
        ("pytest.skip('needs a terminal')", 0),
        ("reader.skip(3)", 0),
    ],
)
def test_skips_bite(source: str, count: int) -> None:
    assert len(texts.skipped_without_reason("a.py", source)) == count


@pytest.mark.parametrize(
    ("path", "text", "count"),
    [
        ("a.md", "# One\n\n## Two\n", 0),
        ("a.md", "no title\n", 1),
        ("a.md", "# One\n\n# Two\n", 1),
        ("a.md", "# One\n\n```sh\n# a comment\n```\n", 0),
        ("changelog.d/1.added.md", "What changed.\n", 0),
        ("changelog.d/1.added.md", "# What changed\n", 1),
    ],
)
def test_titles_bite(path: str, text: str, count: int) -> None:
    assert len(texts.not_one_title(path, text)) == count


DECISION = "# 0000. A\n## Context\n## Decision\n## Refused\n## Cost\n"


@pytest.mark.parametrize(
    ("decisions", "problems"),
    [
        ({"docs/adr/0000-a.md": DECISION, "docs/adr/0001-b-c.md": DECISION}, []),
        ({"docs/adr/0001-b.md": DECISION}, ["docs/adr: numbers [1] have a gap or a double"]),
        ({"docs/adr/notes.md": ""}, ["docs/adr/notes.md: not docs/adr/NNNN-verb-phrase.md"]),
        ({"docs/adr/0000-a.md": "# A\n## Context\n"}, ["no heading Decision, Refused, Cost"]),
        ({"docs/adr/0000-a.md": DECISION + "word " * 390}, ["401 words, not under 400"]),
    ],
)
def test_decisions_bite(decisions: dict[str, str], problems: list[str]) -> None:
    found = texts.untidy_decisions(decisions)
    assert [each.removeprefix("docs/adr/0000-a.md: ") for each in found] == problems


@pytest.mark.parametrize("path", ["changelog.d/1.odd.md", "changelog.d/new.md", "changelog.d/a.b"])
def test_fragments_bite(path: str) -> None:
    assert len(texts.untidy_fragments([path, "changelog.d/1.fixed.2.md"])) == 1


def test_empty_names_bite() -> None:
    assert texts.empty_names("src/coldproof/acts/utils.py") == [
        "src/coldproof/acts/utils.py: utils is no name"
    ]
    assert texts.empty_names("src/coldproof/acts/custody.py") == []


def test_packages_in_two_rooms_bite() -> None:
    rooms = {"a": {"a/x.py": "import segno, json"}, "b": {"b/y.py": "from segno.helpers import z"}}
    assert texts.packages_in_two_rooms(rooms) == [
        "segno: imported in a and b; wrap it in one of them"
    ]
    assert texts.packages_in_two_rooms({"a": rooms["a"], "b": {}}) == []


def test_every_room_of_the_purity_line_is_looked_at() -> None:
    built = [room for room in files.PURE_ROOMS if room in files.source_by_room()]
    seen = {path.split("/")[2] for path in files.pure_source()}
    assert sorted(built) == sorted(seen)


def test_files_are_found_with_and_without_git() -> None:
    listed = set(files.all_paths())
    walked = files._found_by_walking()
    assert {"pyproject.toml", "tests/test_tidy.py"} <= set(walked)
    unseen = listed - set(walked)
    assert not [path for path in unseen if (files.ROOT / path).is_file()]  # else: gone since then
    assert not any("node_modules" in path or "__pycache__" in path for path in walked)


def test_functions_inside_functions_count_for_both() -> None:
    source = "def f():\n    def g():\n        pass\n    return g\n"
    assert sizes.functions(ast.parse(source)) == {"f": 4, "f.g": 2}
