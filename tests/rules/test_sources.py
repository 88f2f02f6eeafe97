"""Each mark that a citation carries is explained in docs/sources.md, and no mark stands idle."""

from __future__ import annotations

import re
from pathlib import Path

from coldproof.rules.base import Citation
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.packs import PACKS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "sources.md"
MARK = re.compile(r"\bS[0-9]{1,3}\b")
ROW = re.compile(r"\| (S[0-9]{1,3}) \| (.+) \|")


def citations() -> list[Citation]:
    """Every citation of every pack."""
    found: list[Citation] = []
    for pack in PACKS.values():
        found += [rule.citation for rule in pack.rules]
        found += [duty.citation for duty in pack.duties]
        found += [prop.citation for prop in pack.properties]
    return found


def explained() -> dict[str, str]:
    """Each mark of the page, with what it stands for."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    return {row[1]: row[2] for row in map(ROW.fullmatch, lines) if row is not None}


def cited() -> dict[str, list[str]]:
    """Each mark that a citation, a number or a told day carries, with where."""
    found: dict[str, list[str]] = {}
    for one in citations():
        for mark in MARK.findall(f"{one.sources} {one.clause} {one.says} {one.ours}"):
            found.setdefault(mark, []).append(one.rule_id)
    for name, number in NUMBERS.items():
        for mark in MARK.findall(number.source):
            found.setdefault(mark, []).append(name)
    for path in sorted((ROOT / "examples").glob("*.toml")):
        for mark in MARK.findall(path.read_text(encoding="utf-8")):
            found.setdefault(mark, []).append(path.name)
    return found


def test_each_mark_cited_is_explained() -> None:
    page = explained()
    assert {mark: where for mark, where in cited().items() if mark not in page} == {}


def test_no_mark_is_explained_that_nobody_cites() -> None:
    assert sorted(set(explained()) - set(cited())) == []


def test_marks_stand_once_and_in_order() -> None:
    numbers = [int(mark[1:]) for mark in MARK.findall("\n".join(marks_in_rows()))]
    assert numbers == sorted(set(numbers))


def marks_in_rows() -> list[str]:
    """The first cell of each row of the page."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    return [row[1] for row in map(ROW.fullmatch, lines) if row is not None]


def test_a_citation_names_marks_or_our_own_decisions() -> None:
    odd = [
        one.rule_id
        for one in citations()
        if one.sources not in ("", "docs/adr")
        and not all(MARK.fullmatch(word) for word in one.sources.split(" "))
    ]
    assert odd == []
