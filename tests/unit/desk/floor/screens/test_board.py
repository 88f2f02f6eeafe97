"""The board: out first, what stands in the way, what waits for me, never COLD alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone, adopted
from tests.unit.desk.floor.screens.test_collect import hot
from tests.unit.desk.floor.screens.test_first_run import story
from tests.unit.desk.floor.screens.test_reshow import after_a_take


def headings(phone: Phone) -> list[str]:
    return [p["text"] for p in phone.screen["parts"] if p["part"] == "heading"]


def row_of(phone: Phone, name: str) -> dict[str, Any]:
    found = [row for p in phone.screen["parts"] if p["part"] == "rows" for row in p["rows"]]
    return next(row for row in found if row["title"] == name)


def test_what_is_out_comes_first_with_where_who_and_until(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = floor.phone("dp")
    assert headings(phone) == ["Out", "In the way of 12A", "To ask", "Not out"]
    row = row_of(phone, "G-1")
    assert (row["word"], row["shape"]) == ("COLD, 6 DUMMIES", "square")
    assert row["lines"] == [
        "with actor, in sight of armorer",
        "07:58 to 08:18, shown to actor",
    ]
    assert row_of(phone, "R-1")["word"] == "NON-GUN, CHECK NEEDED"


def test_hot_ones_are_counted_and_unknown_is_hot(tmp_path: Path) -> None:
    assert "Hot or unknown: none" in after_a_take(tmp_path / "1").phone("dp").words()
    loaded = hot(tmp_path / "2").phone("dp")
    assert "Hot or unknown: 1 (G-1)" in loaded.words()
    assert row_of(loaded, "G-1")["word"] == "HOT, 3 BLANKS"
    unknown = Floor.of_world(tmp_path / "3", drop=CHECK_ACTS).phone("dp")
    assert "Hot or unknown: 1 (G-1)" in unknown.words()


def test_what_a_setup_still_waits_for(tmp_path: Path) -> None:
    drop = ["witness-ad", "witness-dp", "cold", "shown", "offer"]
    phone = Floor.of_world(tmp_path / "1", drop=drop).phone("dp")
    words = phone.words()
    assert "the floor has not seen it" in words
    assert "shown to nobody who takes it" in words
    assert "not called out: Cold, six dummies" in words
    locked = Floor.of_world(tmp_path / "2", drop=["unlock", *CHECK_ACTS]).phone("dp")
    assert locked.words().count("Locked in safe") >= 2
    ready = Floor.of_world(tmp_path / "3").phone("dp")
    assert "Nothing that the record knows." in ready.words()


def test_the_board_and_the_setup_tell_one_list(tmp_path: Path) -> None:
    for place, drop in enumerate(([], ["witness-ad", "witness-dp", "cold"], CHECK_ACTS)):
        phone = Floor.of_world(tmp_path / str(place), drop=drop).phone("ad")
        on_board = listed_under(phone, "In the way of 12A")
        phone.open("setup/12A")
        assert on_board == listed_under(phone, "In the way of it now")
        assert bool(on_board) is bool(drop)


def test_what_is_in_the_way_is_told_to_whoever_looks(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, acts=adopted("set-practice", "industry-us"))
    taken = {"kind": "HandoverAccepted", "weapon": "G-1", "giver": "armorer", "setup": "12A"}
    floor.say(by="actor", **taken)
    floor.say(by="ad", kind="MealBegan", unit="main")
    nobody = Phone(floor, "", "tablet", known=False)
    told = listed_under(floor.phone("ad"), "In the way of 12A")
    assert told
    assert listed_under(nobody, "In the way of 12A") == told


def listed_under(phone: Phone, title: str) -> list[Any]:
    parts = phone.screen["parts"]
    place = next(n for n, p in enumerate(parts) if p.get("text") == title)
    return list(parts[place + 1]["rows"])


def test_what_waits_for_me_is_on_top(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    actor, armorer, dp = floor.phone("actor"), floor.phone("armorer"), floor.phone("dp")
    assert headings(actor)[:2] == ["For you", "Also out"]
    assert actor.labels().count("G-1") == 1  # not once more among what is out
    assert "armorer offers it to actor" in actor.words()
    assert row_of(armorer, "G-1")["lines"][0] == "with armorer"
    assert headings(dp)[0] == "Out"


def test_a_look_waits_for_the_first_ad(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["witness-ad", "cold", "shown", "offer"])
    ad = floor.phone("ad")
    assert "Waits for your look" in ad.words()
    ad.open("check/G-1")
    ad.tap("I saw 6 dummies, each place", "Called: Cold, six dummies")
    ad.open("board")
    assert "Waits for your look" not in ad.words()
    assert "Last call, 07:59: G-1: cold" in ad.words()


def test_what_stands_in_the_way_is_named_with_who_and_when(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    stop = floor.say(by="dp", kind="WorkStopped", scope="unit", target="main")
    floor.say(by="upm", kind="ShowRequested", weapon="G-1")
    phone = floor.phone("ad")
    words = phone.words()
    assert "STOP: unit main\nwork was stopped, by dp" in words
    assert "SHOW ME: G-1\nasked to be shown, by upm" in words
    phone.tap("STOP: unit main")
    assert phone.route == f"stop/{stop}"
    phone.open("board")
    phone.tap("SHOW ME: G-1")
    assert phone.route == "show-me/G-1"


def test_a_muzzle_toward_somebody_is_said_and_one_toward_nobody_is_not(tmp_path: Path) -> None:
    card = {"setup": {"toward": "camera"}}
    toward = Floor.of_world(tmp_path / "1", change=card).phone("dp")
    assert "12A: Muzzle → toward the camera" in row_of(toward, "G-1")["lines"]
    assert "Muzzle" not in Floor.of_world(tmp_path / "2").phone("dp").words()


def test_what_is_locked_says_only_where(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["unlock", *CHECK_ACTS])
    assert row_of(floor.phone("dp"), "G-1")["lines"] == ["Locked in safe"]


def test_one_performer_who_was_shown_it_is_enough_for_the_others(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["offer"])
    phone = floor.phone("actor")
    assert headings(phone)[0] == "Out"
    unshown = Floor.of_world(tmp_path / "1", drop=["shown", "offer"]).phone("actor")
    assert "Waits for your look" in unshown.words()


def test_a_production_without_a_weapon_begins_with_its_first_ten_minutes(tmp_path: Path) -> None:
    phone = Floor(tmp_path, story()).phone("producer")
    assert "No weapon is here yet." in phone.words()
    assert "Hot or unknown" not in phone.words()
    phone.tap("The first ten minutes")
    assert phone.route == "first-run"


def test_of_what_came_without_a_key_nobody_is_named(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="clerk", device="clerk", kind="WorkStopped", scope="production")
    phone = floor.phone("dp")
    assert "work was stopped, by somebody without a key" in phone.words()
    phone.tap("STOP: everything")
    assert "by somebody without a key" in phone.words()
    phone.open("record")
    assert "by somebody without a key; the clerk entered it" in phone.words()
    assert "by clerk" in phone.words()  # the clock: that is its own reading


def test_whom_to_ask(tmp_path: Path) -> None:
    words = Floor.of_world(tmp_path).phone("dp").words()
    assert "Handlers: armorer, propmaster" in words
    assert "Floor: ad" in words


def test_practice_and_what_is_unsent_are_said(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("actor")
    phone.online = False
    phone.open("handover/G-1")
    phone.tap("Decline")
    phone.open("board")
    assert "1 act is not on the log yet" in phone.words()
    assert "PRACTICE" not in phone.words()
    phone.door.practice = True
    assert "PRACTICE. Nothing here is the record." in phone.words()


def test_only_handlers_have_a_tray_and_step_away(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    assert {"Tray", "I step away"} <= set(floor.phone("armorer").labels())
    assert not {"Tray", "I step away"} & set(floor.phone("dp").labels())


def test_a_quarantined_one_says_why(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="dp", kind="WeaponDropped", weapon="G-1")
    row = row_of(floor.phone("dp"), "G-1")
    assert (row["word"], row["shape"]) == ("QUARANTINED", "crossed")
    assert "it was dropped" in row["lines"]


def test_quick_looks_that_say_the_same_prompt_the_lead_and_nobody_else(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    looks: dict[str, Any] = {
        "kind": "CheckWitnessed",
        "weapon": "G-1",
        "whole": True,
        "chambers": ["R1"] * 6,
    }
    armorer, dp = floor.phone("armorer"), floor.phone("dp")
    for _ in range(2):
        floor.wait(5)
        floor.say(by="ad", **looks)
    assert "A look takes time." not in armorer.words()
    floor.wait(5)
    floor.say(by="ad", **looks)
    assert (
        "A look takes time. ad said the same 3 times in 10 s: speak with them." in armorer.words()
    )
    assert "A look takes time." not in dp.words()
    floor.wait(601)
    assert "A look takes time." not in armorer.words()
