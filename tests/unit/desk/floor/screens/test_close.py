"""Close of day: counted by the counter, refused with its reason, and recordable all the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.exchange.day.story import read_story
from coldproof.state.records import CustodyKind
from tests.unit.desk.floor.driver import Floor, Phone, world_story

EXAMPLES = Path(__file__).parents[5] / "examples"


def evening(tmp_path: Path, person: str = "armorer") -> tuple[Floor, Phone]:
    """Return the ordinary day when everything is locked and nothing is counted."""
    story = read_story((EXAMPLES / "ordinary-day.toml").read_bytes(), "ordinary-day")
    first = next(n for n, one in enumerate(story.acts) if one.kind.__name__ == "LotCounted")
    floor = Floor(tmp_path, story, first)
    phone = floor.phone(person)
    phone.open("close")
    return floor, phone


def count_lot(phone: Phone, lot: str, number: int) -> None:
    """Type what was counted."""
    phone.open("close")
    phone.tap(lot)
    phone.enter("count", str(number))
    phone.tap(f"I counted {number}")


def count_armory(phone: Phone, *guns: str, clean: str = "yes") -> None:
    """Tick guns one by one, and what is no gun together."""
    phone.open("close/armory/main")
    phone.tap("+ all", *guns)
    phone.draft["clean"] = clean
    phone.tap("I counted")


def reasons(phone: Phone) -> dict[str, str]:
    """Return what a refusal found, by rule."""
    assert phone.refused is not None, phone.route
    assert phone.refused["cures"]
    return {one["rule"]: one["because"] for one in phone.refused["judged"]}


def test_the_ordinary_day_closes_through_the_screens(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    safety, upm = floor.phone("safety"), floor.phone("upm")
    for phone in (armorer, safety):
        count_lot(phone, "D-1", 12)
        count_lot(phone, "B-1", 15)
        count_armory(phone, "G-1", "G-2", "L-1")
    upm.open("close")
    assert "Not counted by two" not in upm.words()
    upm.tap("Close main", "Close the day 2026-05-12")
    assert upm.refused is None
    assert floor.state.day is None
    assert floor.state.uncounted is None


def test_what_the_books_say_is_not_shown_before_the_count(tmp_path: Path) -> None:
    _, armorer = evening(tmp_path)
    armorer.tap("B-1")
    (typed,) = [part for part in armorer.screen["parts"] if part["part"] == "field"]
    assert typed["value"] is None
    assert "15" not in armorer.words()
    assert not [one for one in armorer.labels() if one.startswith("I counted")]


@pytest.mark.parametrize("typed", ["", "fifteen", "-1", "1e3", "15.0"])
def test_what_is_no_number_is_not_counted(tmp_path: Path, typed: str) -> None:
    _, armorer = evening(tmp_path)
    armorer.tap("B-1")
    armorer.enter("count", typed)
    assert not [one for one in armorer.labels() if one.startswith("I counted")]


def test_one_too_few_is_searched_for_and_accepted_by_two(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    safety = floor.phone("safety")
    count_lot(armorer, "B-1", 14)
    assert "1 wanting; loss accepted by: nobody" in armorer.words()
    armorer.open("close/short/B-1")
    assert "I accept that they are lost" not in armorer.labels()
    armorer.draft["searched"] = "yes"
    armorer.tap("I accept that they are lost")
    assert floor.state.lots["B-1"].wanting == 1
    assert "loss accepted by: armorer" in armorer.words()
    safety.open("close/short/B-1")
    safety.draft["searched"] = "yes"
    safety.tap("I accept that they are lost")
    assert floor.state.lots["B-1"].wanting == 0
    assert floor.state.lots["B-1"].lost == 1


def test_who_did_not_search_accepts_nothing(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    count_lot(armorer, "B-1", 14)
    for person in ("armorer", "safety"):
        phone = floor.phone(person, f"{person}-2")
        phone.open("close/short/B-1")
        phone.draft["searched"] = "no"
        phone.tap("I accept that they are lost")
        if phone.refused:
            phone.do(phone.draft["do"])
    assert floor.state.lots["B-1"].wanting == 1


def test_one_too_many_is_a_round_from_nowhere(tmp_path: Path) -> None:
    _, armorer = evening(tmp_path)
    count_lot(armorer, "B-1", 16)
    assert "1 too many: from nowhere, so unknown" in armorer.words()


def test_a_case_of_a_shortage_is_two_taps_away(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    count_lot(armorer, "B-1", 14)
    armorer.open("close/short/B-1")
    armorer.tap("Open a case", "B-1", "A count that does not balance")
    (case,) = floor.state.incidents.values()
    assert case.lots == ("B-1",)
    assert case.unit == "main"


@pytest.mark.parametrize(
    ("counted", "because"),
    [
        ([], "was counted by 0 people since it was locked"),
        (["armorer"], "was counted by 1 person since it was locked"),
        (["safety", "upm"], "0 handlers among them"),
    ],
)
def test_the_day_does_not_close_uncounted_and_the_no_names_it(
    tmp_path: Path, counted: list[str], because: str
) -> None:
    floor, armorer = evening(tmp_path)
    for phone in (armorer, floor.phone("safety")):
        count_lot(phone, "D-1", 12)
        count_lot(phone, "B-1", 15)
    for person in counted:
        count_armory(floor.phone(person, f"{person}-2"), "G-1", "G-2", "L-1")
    upm = floor.phone("upm", "upm-2")
    upm.open("close")
    upm.tap("Close the day")
    assert because in reasons(upm)["csatf-1.eod-reconcile"]
    assert floor.state.day is not None


def test_a_lot_that_nobody_counted_is_named(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    for phone in (armorer, floor.phone("safety")):
        count_armory(phone, "G-1", "G-2", "L-1")
    armorer.open("close")
    armorer.tap("Close the day")
    assert "was not counted at the end" in reasons(armorer)["csatf-1.eod-reconcile"]


def test_a_day_that_ended_can_be_recorded_as_ended(tmp_path: Path) -> None:
    floor, upm = evening(tmp_path, "upm")
    upm.tap("Close the day")
    assert upm.refused is not None
    upm.do(upm.draft["do"])
    assert upm.signed[0] == "DayClosed"
    assert floor.state.day is None


def test_what_is_not_ticked_is_named_and_clean_is_asked(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    armorer.tap("main", "G-1")
    assert "Not ticked: G-2, L-1" in armorer.words()
    assert not [one for one in armorer.labels() if one.startswith("I counted")]
    armorer.draft["clean"] = "no"
    armorer.tap("I counted these: 1")
    ((by, weapons, clean, _),) = floor.state.units["main"].counted
    assert (by, weapons, clean) == ("armorer", ("G-1",), False)


def test_a_count_is_never_asked_about(tmp_path: Path) -> None:
    _, armorer = evening(tmp_path)
    armorer.draft = {}
    armorer.open("close/lot/B-1")
    armorer.enter("count", 3)
    assert armorer.find("I counted 3")["ask"] is False


def test_a_store_is_locked_with_one_tap(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    floor.say(by="armorer", kind="StoreOpened", store="gun-safe", purpose="count")
    armorer.tap("gun-safe: I locked it")
    assert floor.state.stores["gun-safe"].open_by is None
    assert "No store stands open." in armorer.words()


def test_what_is_out_stands_first(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    floor.say(by="armorer", kind="WeaponUnlocked", weapons=["G-1"], store="gun-safe", unit="main")
    assert floor.state.weapons["G-1"].custody.kind is CustodyKind.HELD
    assert armorer.find("G-1") == {"do": "go", "route": "weapon/G-1"}
    assert armorer.screen["parts"][0]["text"] == "1 Still out"


def test_planned_beside_done_and_how_old_the_backup_is(tmp_path: Path) -> None:
    _, armorer = evening(tmp_path)
    (found,) = [part for part in armorer.screen["parts"] if part["part"] == "table"]
    lines = {line[0]: line[1:3] for line in found["lines"]}
    assert lines["25"] == ["2", "3"]
    assert lines["24"] == ["0", "0"]
    assert "No backup is known on this device." in armorer.words()
    asked = json.loads(armorer._asked())
    for ago_us, says in (
        (3_600_000_000, "Last backup: 1 h ago"),
        (-3_600_000_000, "Age of the last backup unknown: the clock was wrong when it was made."),
    ):
        asked["net"]["backup_us"] = asked["now_us"] - ago_us
        shown = json.loads(armorer.door.show(json.dumps(asked)))["parts"]
        assert says in [part.get("text") for part in shown]


def test_carried_rounds_are_stored_first(tmp_path: Path) -> None:
    floor, armorer = evening(tmp_path)
    floor.say(by="armorer", kind="RoundsDrawn", lot="B-1", count=2, unit="main")
    assert "Rounds are still carried: store them first." in armorer.words()
    armorer.tap("B-1", "I put the 2 carried rounds under lock")
    assert floor.state.lots["B-1"].carried == 0


def test_signed_out_nothing_is_counted_and_nothing_closes(tmp_path: Path) -> None:
    _, armorer = evening(tmp_path)
    armorer.lock("armorer")
    for route in ("close", "close/lot/B-1", "close/armory/main", "close/short/B-1"):
        armorer.open(route)
        armorer.draft = {"count": "3", "clean": "yes", "weapons": ["G-1"], "searched": "yes"}
        found: list[Any] = armorer.screen["parts"]
        assert not [p for p in found if p.get("do", {}).get("do") == "record"]


def test_where_no_weapon_is_out_that_is_no_person(tmp_path: Path) -> None:
    floor = Floor(tmp_path, world_story(), until=57)
    phone = floor.phone("armorer")
    phone.open("close/armory/main")
    assert "Out today: none" in phone.words()
