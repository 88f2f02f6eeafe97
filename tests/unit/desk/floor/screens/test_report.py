"""A hazard, open to all: two questions; read, and answered by somebody it is not about."""

from __future__ import annotations

from pathlib import Path

from coldproof.state.records import BlockKind
from coldproof.words.floor import Danger
from tests.unit.desk.floor.driver import Floor, Phone


def reported(tmp_path: Path, weapons: str = "yes") -> tuple[Floor, Phone, str]:
    """Return a set on which the dp reported a hazard, the dp's phone, and its id."""
    floor = Floor.of_world(tmp_path)
    dp = floor.phone("dp")
    dp.open("report")
    dp.draft = {"weapons": weapons, "unit": "main"}
    dp.tap("I report a hazard")
    (name,) = floor.state.blocks
    return floor, dp, name


def test_it_says_who_reads_it_and_leads_to_what_only_some_read(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    phone.open("report")
    assert "everybody enrolled can read it, for good" in phone.words()
    phone.tap("Protect me: say it sealed")
    assert phone.route == "sealed"


def test_two_questions_and_nothing_is_typed(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    phone.open("report")
    assert "field" not in [part["part"] for part in phone.screen["parts"]]
    phone.tap("Yes")
    assert "I report a hazard" not in phone.labels()
    phone.tap("main")
    assert "I report a hazard" in phone.labels()


def test_what_is_dangerous_is_chosen_and_read_by_who_answers(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    dp, ad = floor.phone("dp"), floor.phone("ad")
    dp.open("report")
    dp.tap("Yes", "main", "Too close", "I report a hazard")
    (block,) = floor.state.blocks.values()
    assert block.about is Danger.TOO_CLOSE
    ad.open("report")
    ad.tap("Too close")
    assert "Too close" in ad.words()


def test_a_hazard_about_weapons_and_one_about_something_else(tmp_path: Path) -> None:
    floor, _, name = reported(tmp_path / "weapons")
    assert floor.state.blocks[name].cause == "a hazard about weapons"
    floor, _, name = reported(tmp_path / "other", "no")
    assert floor.state.blocks[name].cause == "a hazard"


def test_the_whole_production(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    dp = floor.phone("dp")
    dp.open("report")
    dp.tap("No", "The whole production", "I report a hazard")
    (block,) = floor.state.blocks.values()
    assert block.unit is None


def test_read_and_answered(tmp_path: Path) -> None:
    floor, _, name = reported(tmp_path)
    ad = floor.phone("ad")
    ad.open("report")
    ad.tap("a hazard about weapons", "I have read it")
    assert floor.state.blocks[name].seen_us is not None
    assert "I have read it" not in ad.labels()
    assert "I answer it" not in ad.labels()
    ad.tap("Yes", "I answer it")
    assert floor.state.blocks == {}


def test_who_reported_it_does_not_answer_it(tmp_path: Path) -> None:
    _, dp, name = reported(tmp_path)
    dp.open(f"report/{name}")
    dp.draft = {"acted": "yes"}
    assert "Somebody else answers it." in dp.words()
    assert dp.labels() == []


def test_nor_does_its_subject(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    name = floor.say(by="dp", kind="HazardReported", unit="main", weapons=True, subject="armorer")
    armorer = floor.phone("armorer")
    armorer.open(f"report/{name}")
    assert armorer.labels() == []


def test_signed_out_it_is_posted_unsigned(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    tablet = floor.phone("dp")
    tablet.lock("dp")
    tablet.open("report")
    tablet.tap("Yes", "main", "I report a hazard")
    (called,) = tablet.called
    assert called["name"] == "hazard"
    assert called["values"] == {"unit": "main", "weapons": True}
    assert not [b for b in floor.state.blocks.values() if b.kind is BlockKind.HAZARD]
