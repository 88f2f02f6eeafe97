"""The pages tell what is so: drawn ones are up to date, and what a page names exists."""

import ast
import re
import tomllib
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from coldproof.app.errors import DayError
from coldproof.app.replay import tellings
from coldproof.app.teller import Path, tell
from coldproof.desk.floor.tongue import english
from coldproof.desk.making import LATEST, TO_BLOCK, TO_LATEST
from coldproof.desk.views import call_of
from coldproof.exchange.day.names import BROUGHT
from coldproof.exchange.day.story import ENVELOPE, TOLD, read_story, story_of
from coldproof.rules.base import Rule
from coldproof.rules.catalogue import catalogue
from coldproof.rules.packs import PACKS
from coldproof.rules.question import Question
from coldproof.state.fold import START, fold
from coldproof.words.kit import RoundClass, WeaponClass
from coldproof.words.sentence import told
from tests.rules.cases import Case, tables_of
from tests.tidy import files
from tests.tidy.texts import headings
from tools import docs

PAGES = {path: text for path, text in files.written(".md").items() if "changelog.d/" not in path}
DRAWN: dict[str, Callable[[], str]] = {
    "docs/acts.md": docs.acts_page,
    "docs/rules.md": lambda: docs.rules_page(docs.case_counts(files.ROOT)),
    "docs/cli.md": docs.cli_page,
}
LINK = re.compile(r"\[(?P<label>[^\]\[]*)\]\((?P<target>[^()\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
TOML = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
REFUSED = re.compile(
    r"^```toml\n(?P<act>(?:(?!```).*\n)+)```\n\n```text\n(?P<error>(?:(?!```).*\n)+)```$",
    re.MULTILINE,
)
DAY = PAGES["docs/day-format.md"]
SMALL = TOML.findall(DAY)[0]


@pytest.mark.parametrize("path", DRAWN)
def test_drawn_pages_are_up_to_date(path: str) -> None:
    assert PAGES[path] == DRAWN[path](), "`make docs` draws it anew"


@pytest.mark.parametrize("kind", [WeaponClass, RoundClass])
def test_a_code_of_a_class_stands_beside_its_words(kind: type[StrEnum]) -> None:
    section = PAGES["docs/acts.md"].split(f"### {kind.__name__}\n")[1].split("\n###")[0]
    said = " ".join(section.split())
    assert "(glossary.md#class-codes)" in said
    for value in kind:
        assert f"`{value}` {english(told('{value}', value=value))}" in said


# ------------------------------------------------------------------------------------------ links


def anchor(heading: str) -> str:
    """Return the name that a heading can be linked by."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def anchors(text: str) -> set[str]:
    """Return the names of all headings of a page."""
    return {anchor(words) for _, words in headings(text)}


def links(path: str, text: str) -> list[tuple[str, str, str]]:
    """Return a page's links into the project: label, path, anchor."""
    found = []
    for link in LINK.finditer(FENCE.sub("", text)):
        if "://" in link["target"]:
            continue
        target, _, name = link["target"].partition("#")
        parts = path.split("/")[:-1] if target else path.split("/")
        for part in target.rstrip("/").split("/") if target else []:
            parts = parts[:-1] if part == ".." else [*parts, part]
        found.append((link["label"], "/".join(parts), name))
    return found


def dead(path: str, text: str) -> list[str]:
    """Return a page's links that lead nowhere."""
    problems = []
    for label, target, name in links(path, text):
        if not (files.ROOT / target).exists():
            problems.append(f"{path}: [{label}] leads to {target}, which is not there")
        elif name and name not in anchors(PAGES[target]):
            problems.append(f"{path}: [{label}] leads to {target}#{name}, which has no heading")
    return problems


@pytest.mark.parametrize("path", PAGES)
def test_every_link_leads_somewhere(path: str) -> None:
    assert dead(path, PAGES[path]) == []


def test_a_dead_link_is_found() -> None:
    told = "[a](b.md), [c](glossary.md#not-there), [d](#d), [e](../LICENSE)\n## D\n"
    assert dead("docs/glossary.md", "[c](#not-there)")[0].endswith("which has no heading")
    assert [p.split("]")[0] for p in dead("docs/x.md", told.replace(", [d](#d)", ""))] == [
        "docs/x.md: [a",
        "docs/x.md: [c",
    ]


# ---------------------------------------------------------------------------------------- hazards

HAZARDS = PAGES["docs/hazards.md"]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in HAZARDS.splitlines()
    if line.startswith("| ") and not line.startswith("| hazard |")
]
RULES = {listed.citation.rule_id for listed in catalogue()}


def unanswered(label: str, target: str) -> str | None:
    """Say why a hazard's answer is none: a rule, test, limit or invariant that does not exist."""
    if target == "docs/rules.md":
        return None if label in RULES else f"{label} is no rule of the catalogue"
    if target == "LIMITS.md":
        limits = {f"limit: {words}" for level, words in headings(PAGES[target]) if level > 1}
        return None if label in limits else f"{label} is no heading of LIMITS.md"
    if target == "ARCHITECTURE.md":
        known = {f"invariant {n}" for n in range(1, 8)}
        return None if label in known else f"{label} is no invariant"
    if target.startswith("tests/"):
        path, _, function = label.strip("`").partition("::")
        defined = {
            node.name
            for node in ast.walk(ast.parse(files.texts()[target]))
            if isinstance(node, ast.FunctionDef)
        }
        same = path == target and (not function or function in defined)
        return None if same else f"{label} is not in {target}"
    return None if target.startswith("docs/adr/") else f"{label} is neither rule, test nor limit"


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_each_hazard_is_answered_by_what_exists(row: list[str]) -> None:
    answers = links("docs/hazards.md", row[2])
    assert len(row) == 3
    assert answers
    assert [w for label, target, _ in answers if (w := unanswered(label, target))] == []


@pytest.mark.parametrize(
    ("label", "target"),
    [
        ("core.nothing", "docs/rules.md"),
        ("limit: Nothing", "LIMITS.md"),
        ("invariant 8", "ARCHITECTURE.md"),
        ("`tests/test_docs.py::nothing`", "tests/test_docs.py"),
        ("`tests/test_tidy.py`", "tests/test_docs.py"),
        ("elsewhere", "README.md"),
    ],
)
def test_an_answer_that_does_not_exist_is_found(label: str, target: str) -> None:
    assert unanswered(label, target) is not None


def test_each_rule_of_the_core_answers_a_hazard() -> None:
    named = {label for label, _, _ in links("docs/hazards.md", HAZARDS)}
    assert {rule.id for rule in PACKS["core"].rules} - named == set()


# ------------------------------------------------------------------------------- words and formats


def test_the_glossary_names_what_is_in_the_code() -> None:
    source = "\n".join(text for room in files.source_by_room().values() for text in room.values())
    words = set(re.findall(r"\w+", source))
    rows = [line.split("|") for line in PAGES["docs/glossary.md"].splitlines()]
    named = [word for row in rows if len(row) == 5 for word in re.findall(r"`([^`]+)`", row[3])]
    paths = [word for word in named if "/" in word]
    lacking = [w for w in named if "/" not in w and not set(re.findall(r"\w+", w)) <= words]
    assert named
    assert lacking == []
    assert [path for path in paths if not (files.ROOT / "src/coldproof" / path).exists()] == []


def test_the_glossary_has_each_word_once() -> None:
    rows = [line.split("|") for line in PAGES["docs/glossary.md"].splitlines()]
    words = [row[1].strip() for row in rows if len(row) == 5 and "---" not in row[1]]
    assert sorted({w for w in words if words.count(w) > 1} - {"word"}) == []


def test_the_day_format_tells_every_key_and_link() -> None:
    lacking = [
        name
        for name in (*ENVELOPE, *TOLD, *TO_BLOCK, *TO_LATEST, *LATEST)
        if f"`{name}`" not in DAY and name not in LATEST
    ]
    assert lacking == []
    assert [maker for maker, _, _ in BROUGHT.values() if f"`{maker}`" not in DAY] == []


def test_the_small_day_of_the_page_is_well_told() -> None:
    story = read_story(SMALL.encode(), "day.toml")
    assert len(story.acts) == 8
    assert len(story.acts[-1].mark or "") > 0


def test_the_pages_two_phones_tell_two_stories() -> None:
    told = SMALL + "\n" + TOML.findall(DAY)[1]
    telling = next(tellings(read_story(told.encode(), "day.toml")))
    assert call_of(telling.after, telling.after.weapons["R-1"]) == "QUARANTINED"


def test_the_pages_account_and_later_are_well_told() -> None:
    contested, later = TOML.findall(DAY)[2:4]
    varied = SMALL.replace('mark = "the box is opened"', 'in = { box = "producer" }')
    head, _, acts = varied.partition("\n[[act]]")
    told = f"{head}\n{contested}\n[[act]]{acts}\n{later}"
    story = read_story(told.encode(), "day.toml")
    assert len(list(tellings(story))) == 2
    assert [one.certainty for one in story.later] == ["H"]


@pytest.mark.parametrize("found", list(REFUSED.finditer(DAY)), ids=lambda m: m["error"][:40])
def test_an_error_is_worded_as_the_page_says(found: re.Match[str]) -> None:
    with pytest.raises(DayError) as refused:
        read_story(f"{SMALL}\n{found['act']}".encode(), "day.toml")
    assert str(refused.value).split() == found["error"].split()


# -------------------------------------------------------------------------------- the worked rule

CONTRIBUTING = PAGES["CONTRIBUTING.md"]
PYTHON = re.findall(r"^```python\n(.*?)^```$", CONTRIBUTING, re.MULTILINE | re.DOTALL)
CASES = next(text for text in TOML.findall(CONTRIBUTING) if text.startswith("rule = "))


def worked_rule() -> Rule:
    """Return the rule that CONTRIBUTING.md writes."""
    module: dict[str, Any] = {}
    exec(PYTHON[0], module)  # noqa: S102 - the page's own code is what is tested here
    return next(value for value in module.values() if isinstance(value, Rule))


@pytest.mark.parametrize("told", tomllib.loads(CASES)["case"], ids=lambda told: told["name"])
def test_the_worked_rule_finds_what_its_cases_say(told: dict[str, Any]) -> None:
    rule = worked_rule()
    tables = tables_of(Case("page", rule.id, told))
    story = story_of(tables, [1] * len(tables["act"]), "page")
    *acts, ask = story.acts
    state, path = START, Path()
    for act in acts:
        entry, path = tell(story, act, state, path)
        state = fold(state, (entry,))
    entry, _ = tell(story, ask, state, path)
    found = rule.judge(Question(state, entry.act, entry.at_us))
    word = "none" if found is None else type(found).__name__.lower()
    missing = list(getattr(found, "missing", ()))
    said = missing or getattr(found, "because", [])
    assert type(entry.act.body) in rule.on
    assert (word, said) == (told["finding"], told.get("because", told.get("missing", [])))


def test_the_worked_rule_is_cited_in_the_other_steps() -> None:
    assert f'["{worked_rule().id}"]' in CONTRIBUTING
    assert [text for text in PYTHON[1:] if "HOUSE" not in text] == []
