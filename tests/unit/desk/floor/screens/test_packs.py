"""Packs: what is in force, on what it rests, who may adopt one, and a number made stricter."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.screens.packs import ASKED, MARKS, cited, marks_line
from coldproof.rules.base import Evidence
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.packs import PACKS, PackText
from tests.unit.desk.floor.driver import Floor, Phone, adopted

SET = PACKS["set-practice"]
WAIT = "Wait after a click"


def opened(folder: Path, person: str = "producer", *packs: str) -> Phone:
    return Floor.of_world(folder, acts=adopted(*packs)).phone(person)


def test_every_pack_says_whether_it_is_in_force_and_on_what_it_rests(tmp_path: Path) -> None:
    phone = opened(tmp_path, "dp", "set-practice")
    phone.open("packs")
    (part,) = [one for one in phone.screen["parts"] if one["part"] == "rows"]
    found = {row["title"]: row for row in part["rows"]}
    assert list(found) == [pack.title for pack in PACKS.values()]
    assert found[SET.title]["lines"] == [
        "In force for the whole production, adopted by producer",
        marks_line(SET),
    ]
    assert found[SET.title]["done"]
    assert found[PACKS["california"].title]["lines"][0] == "Not adopted"
    assert found[PACKS["core"].title]["lines"][0] == "Judges always"


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_every_rule_is_counted_under_its_mark(pack: PackText) -> None:
    numbers = [int(one.rpartition(" ")[2]) for one in marks_line(pack).split(" · ")]
    assert sum(numbers) == len(cited(pack))


def test_every_mark_and_every_number_has_its_words() -> None:
    assert set(MARKS) == set(Evidence)
    assert set(ASKED) == set(NUMBERS)
    assert all(
        NUMBERS[name].value % asked.many == 0 or asked.many == 10 for name, asked in ASKED.items()
    )


def test_the_founder_adopts_a_pack_before_any_day(tmp_path: Path) -> None:
    phone = opened(tmp_path)
    phone.open("today")
    phone.tap("Rule packs", SET.title)
    phone.tap(f"Adopted for the whole production: {SET.title}")
    pack = phone.floor.state.packs["set-practice"]
    assert (pack.by, pack.version, pack.units, pack.parameters) == ("producer", "1", (), ())
    assert phone.route == "packs"


def test_for_one_unit_only_and_then_for_all(tmp_path: Path) -> None:
    phone = opened(tmp_path)
    phone.open("packs/california")
    phone.tap("main", f"Adopted for main: {PACKS['california'].title}")
    units = phone.floor.state.packs["california"].units
    assert list(units) == ["main"]
    phone.open("packs/california")
    phone.tap("main")
    assert not [one for one in phone.labels() if one.startswith("Adopted for")]
    phone.tap("main")
    phone.tap(f"Adopted for the whole production: {PACKS['california'].title}")
    assert list(phone.floor.state.packs["california"].units) == []


def test_a_number_is_made_stricter_and_never_laxer(tmp_path: Path) -> None:
    phone = opened(tmp_path, "producer", "set-practice")
    phone.open("packs/set-practice")
    assert "In force already." in phone.words()
    phone.tap(WAIT)
    assert "In seconds; now 30" in [p.get("label") for p in phone.screen["parts"]]
    for laxer in (30, 29, 0, "soon"):
        phone.enter("value", laxer)
        assert not [one for one in phone.labels() if one.startswith("Adopted for")]
    phone.enter("value", 60)
    phone.tap("Adopted for the whole production")
    assert phone.floor.state.packs["set-practice"].parameters == (("misfire-wait-us", 60_000_000),)
    assert "Wait after a click: 60 seconds" in phone.words()


@pytest.mark.parametrize("person", ["actor", "dp"])
def test_nobody_else_adopts_one(person: str, tmp_path: Path) -> None:
    phone = opened(tmp_path, person)
    phone.open("packs/set-practice")
    assert phone.labels() == []
    assert "The founder, the producer, the UPM, a handler or the safety side" in phone.words()


def test_a_handler_and_the_safety_side_may(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    for person in ("armorer", "ad"):
        phone = floor.phone(person)
        phone.open("packs/records")
        assert f"Adopted for the whole production: {PACKS['records'].title}" in phone.labels()


def test_signed_out_it_is_read_and_not_adopted(tmp_path: Path) -> None:
    phone = opened(tmp_path)
    phone.lock("producer")
    phone.open("packs/core")
    assert phone.labels() == ["producer: open your key here"]
    assert "core.shown" in phone.words()


def test_what_is_not_known_here_judges_nothing_and_is_said_so(tmp_path: Path) -> None:
    phone = opened(tmp_path, "dp", "set-practise")
    phone.open("packs")
    assert "so it judges nothing: set-practise" in phone.words()
    assert "our own rules judge alone" in phone.words()
    phone.open("packs/set-practise")
    assert phone.screen["title"] == "Rule packs"
