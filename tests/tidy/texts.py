"""Gates on text: places that must not be named, headings, decisions, fragments, reasons."""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Mapping

KINDS_OF_FRAGMENT = ("verdict", "added", "changed", "fixed", "security")
HEADINGS_OF_DECISION = ("Context", "Decision", "Refused", "Cost")
MOST_WORDS_IN_DECISION = 400
FEWEST_WORDS_OF_REASON = 2
EMPTY_NAMES = frozenset({"utils", "util", "helpers", "manager", "data", "common", "misc"})

# Put together from pieces, so that this file does not name what it forbids.
HOSTS = (
    "pypi" + ".org",
    "python" + "hosted.org",
    "registry.npm" + "js.org",
    "registry.yarn" + "pkg.com",
    "npm" + "mirror.com",
    "crates" + ".io",
    "proxy.golang" + ".org",
    "ana" + "conda.org",
)
MACHINE_PATHS = tuple("/" + name for name in ("work/", "root/", "opt/wheels", "opt/pypi", "home/"))
LATER_WORDS = tuple(first + last for first, last in (("TO", "DO"), ("FIX", "ME"), ("XX", "X")))

HOST = re.compile("|".join(re.escape(host) for host in HOSTS))
MACHINE_PATH = re.compile(
    r"(?<![\w.~-])(?:" + "|".join(re.escape(path) for path in MACHINE_PATHS) + ")"
)
LATER = re.compile(r"\b(?:" + "|".join(LATER_WORDS) + r")\b")
SILENCED = re.compile(
    r"#\s*(?:(?:ruff:\s*)?(?P<noqa>noqa)|type:\s*ignore|mypy:|pragma:\s*no\s+cover"
    r"|fmt:\s*(?:off|skip))(?P<rest>.*)"
)
CODES = re.compile(r"^\s*(?::\s*[A-Z]+[0-9]+(?:[\s,]+[A-Z]+[0-9]+)*|\[[a-z, -]+\])?")
SKIPS = frozenset({"skip", "skipif", "xfail", "importorskip"})
DECISION = re.compile(r"docs/adr/(?P<number>[0-9]{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.md")
FRAGMENT = re.compile(r"changelog\.d/[0-9]+\.(?P<kind>[a-z]+)(?:\.[0-9]+)?\.md")


def named_places(path: str, text: str) -> list[str]:
    """Lines that name a package registry's host, or a path of somebody's machine."""
    problems = []
    for number, line in enumerate(text.splitlines(), start=1):
        for pattern, instead in (
            (HOST, "name the package, not the place it comes from"),
            (MACHINE_PATH, "a path of one machine; make it relative to the project"),
        ):
            if match := pattern.search(line):
                problems.append(f"{path}:{number}: {match[0]}; {instead}")
    return problems


def postponed(path: str, text: str) -> list[str]:
    """Lines that promise to be repaired later."""
    return [
        f"{path}:{number}: {match[0]}; do it, or open an issue and leave no mark here"
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := LATER.search(line))
    ]


def headings(text: str) -> list[tuple[int, str]]:
    """The level and words of each heading of a Markdown text, outside fenced code."""
    found = []
    fence = ""
    for line in text.splitlines():
        mark = re.match(r" {0,3}(`{3,}|~{3,})", line)
        if fence:
            if mark and mark[1].startswith(fence):
                fence = ""
        elif mark:
            fence = mark[1]
        elif heading := re.match(r"(#{1,6})\s+(.*)", line):
            found.append((len(heading[1]), heading[2].strip()))
    return found


def not_one_title(path: str, text: str) -> list[str]:
    """A Markdown page has one heading of the first level; a changelog fragment has none."""
    titles = sum(1 for level, _ in headings(text) if level == 1)
    wanted = 0 if path.startswith("changelog.d/") else 1
    return [] if titles == wanted else [f"{path}: {titles} headings `# ...`, not {wanted}"]


def untidy_decisions(decisions: Mapping[str, str]) -> list[str]:
    """Decisions are numbered 0000, 0001, ... without a gap, short, and have four headings."""
    problems = []
    numbers = []
    for path, text in sorted(decisions.items()):
        if not (match := DECISION.fullmatch(path)):
            problems.append(f"{path}: not docs/adr/NNNN-verb-phrase.md")
            continue
        numbers.append(int(match["number"]))
        words = len(text.split())
        if words >= MOST_WORDS_IN_DECISION:
            problems.append(f"{path}: {words} words, not under {MOST_WORDS_IN_DECISION}")
        have = [words for level, words in headings(text) if level > 1]
        missing = [heading for heading in HEADINGS_OF_DECISION if heading not in have]
        if missing:
            problems.append(f"{path}: no heading {', '.join(missing)}")
    if numbers != list(range(len(numbers))):
        problems.append(f"docs/adr: numbers {numbers} have a gap or a double")
    return problems


def untidy_fragments(paths: Iterable[str]) -> list[str]:
    """A changelog fragment is named after its issue and one of five kinds."""
    problems = []
    for path in sorted(paths):
        match = FRAGMENT.fullmatch(path)
        if match is None or match["kind"] not in KINDS_OF_FRAGMENT:
            kinds = ", ".join(KINDS_OF_FRAGMENT)
            problems.append(f"{path}: not changelog.d/<issue>.<kind>.md; kinds are {kinds}")
    return problems


def _has_reason(words: str) -> bool:
    return len(re.findall(r"[A-Za-z']{2,}", words)) >= FEWEST_WORDS_OF_REASON


def silenced_without_reason(path: str, text: str) -> list[str]:
    """Comments that silence a tool without naming the finding, or without saying why."""
    problems: list[str] = []
    if SILENCED.search(text) is None:
        return problems  # most files, and tokens take long
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type != tokenize.COMMENT or not (match := SILENCED.search(token.string)):
            continue
        codes = CODES.match(match["rest"])
        named = codes[0] if codes else ""
        if match["noqa"] and not named.strip():
            problems.append(f"{path}:{token.start[0]}: noqa without a code")
        elif not _has_reason(match["rest"][len(named) :]):
            problems.append(f"{path}:{token.start[0]}: {token.string}: say why, beside it")
    return problems


def skipped_without_reason(path: str, text: str) -> list[str]:
    """Tests that are skipped, or expected to fail, without saying why."""
    problems: list[str] = []
    if not any(name in text for name in SKIPS):
        return problems  # most files, and trees take long
    nodes = list(ast.walk(ast.parse(text)))
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    for node in nodes:
        if not isinstance(node, ast.Attribute) or node.attr not in SKIPS:
            continue
        if ast.unparse(node.value) not in {"pytest", "pytest.mark", "mark"}:
            continue
        said: list[ast.expr] = []
        for call in calls:
            if call.func is node:
                said = [word.value for word in call.keywords if word.arg == "reason"]
                said += call.args[:1] if node.attr == "skip" else []
        if not any(_has_reason(ast.unparse(each)) for each in said):
            problems.append(f"{path}:{node.lineno}: {ast.unparse(node)}: say the reason")
    return problems


def unexplained_ignores(path: str, text: str) -> list[str]:
    """Lint rules that are switched off in the configuration without a reason on the line."""
    return [
        f"{path}:{number}: {match[1]} is switched off: say why, beside it"
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := re.match(r'\s+"([A-Z]+[0-9]*)",(.*)', line)) and not _has_reason(match[2])
    ]


def empty_names(path: str) -> list[str]:
    """Modules and folders whose name says nothing of what they hold."""
    parts = path.removesuffix(".py").split("/")
    return [f"{path}: {part} is no name" for part in parts if part in EMPTY_NAMES]


def third_party(text: str) -> list[str]:
    """The packages of others that this source imports, at any depth, sorted."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.append(node.module)
    tops = {name.partition(".")[0] for name in found}
    return sorted(tops - set(sys.stdlib_module_names) - {"coldproof"})


def packages_in_two_rooms(rooms: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Each package of others is imported in one room only."""
    seen: dict[str, list[str]] = {}
    for room, files in sorted(rooms.items()):
        for package in sorted({name for text in files.values() for name in third_party(text)}):
            seen.setdefault(package, []).append(room)
    return [
        f"{package}: imported in {' and '.join(found)}; wrap it in one of them"
        for package, found in sorted(seen.items())
        if len(found) > 1
    ]
