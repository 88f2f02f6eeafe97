"""What the rules need is in the acts: each item of each Data line has a field, or a reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Act
from coldproof.acts.condition import RoundBack
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.acts.kit import RoundTold
from coldproof.rules.packs import PACKS

HERE = Path(__file__).parent
REFERENCE = HERE.parents[2] / "shared" / "reference" / "domain-rules.md"
MAP: dict[str, Any] = tomllib.loads((HERE / "data_map.toml").read_text(encoding="utf-8"))
PARTS = {"Act": Act, "RoundTold": RoundTold, "RoundBack": RoundBack}
JUDGED = sorted(
    {
        rule.id
        for pack in PACKS.values()
        for rule in pack.rules
        if not rule.id.startswith("core.")  # our own invariants stand in no reference
    }
)


def items_of(data: str) -> list[str]:
    """The items of a Data line: split at commas and semicolons outside brackets."""
    found, depth = [""], 0
    for char in data:
        depth += (char in "({") - (char in ")}")
        if char in ",;" and depth == 0:
            found.append("")
        else:
            found[-1] += char
    return [item.strip(" .") for item in found]


def data_lines(text: str) -> dict[str, list[str]]:
    """The items of each rule of the reference; none for a rule without a Data line."""
    found = {}
    for block in re.split(r"\n(?=\*\*[a-z0-9.-]+\*\* )", text)[1:]:
        name = re.match(r"\*\*([a-z0-9.-]+)\*\*", block)
        assert name is not None
        line = re.search(r"Data: (.*?)(?=\s*Check:|\n|$)", block)
        found[name[1]] = [] if line is None else items_of(line[1])
    return found


@pytest.mark.parametrize("name", MAP)
def test_each_field_exists_and_each_gap_has_a_reason(name: str) -> None:
    entry = MAP[name]
    assert set(entry) <= {"items", "of", "own"}
    for one in entry["items"]:
        assert set(one) - {"note"} in ({"item", "at"}, {"item", "reason"}), one
        assert len(one.get("reason", "several words at least").split()) > 2, one
        for field in one.get("at", []):
            kind, _, attribute = field.partition(".")
            body = PARTS.get(kind) or kinds().get(kind)
            assert body is not None, f"{name}: no kind {kind}"
            assert attribute in fields_of(body), f"{name}: {kind} has no {attribute}"
        assert one.get("at", ["reason"]), one


def test_each_judged_rule_is_in_the_map_and_nothing_else() -> None:
    assert sorted(MAP) == JUDGED


@pytest.mark.parametrize("name", MAP)
def test_as_many_items_as_the_reference_has(name: str) -> None:
    if not REFERENCE.exists():
        pytest.skip("the reference is not beside this project, so its Data lines are not counted")
    entry = MAP[name]
    if entry.get("own"):
        return
    wanted = data_lines(REFERENCE.read_text(encoding="utf-8"))[entry.get("of", name)]
    mine = [one["item"] for one in entry["items"]]
    assert len(mine) == len(wanted), f"{name}: the reference has {wanted}, the map {mine}"


def test_items_are_split_outside_brackets() -> None:
    assert items_of("one (a, b), two; three {x; y}.") == ["one (a, b)", "two", "three {x; y}"]
    text = "x\n**a.b** · y\nRule.\nData: one, two. Check: three\n**c.d** · z\nRule.\n"
    assert data_lines(text) == {"a.b": ["one", "two"], "c.d": []}
