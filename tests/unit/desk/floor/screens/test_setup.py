"""A setup from card to close: asked first, the no held up, the cut never refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.words.floor import Mitigation
from tests.unit.desk.floor.driver import Floor, Phone


def setup_of(
    tmp_path: Path, person: str = "ad", world: str = "revolver-out"
) -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at its open setup."""
    floor = Floor.of_world(tmp_path, world)
    phone = floor.phone(person)
    phone.open("setups")
    phone.tap(next(iter(floor.state.setups)))
    return floor, phone


def take(floor: Floor) -> None:
    """Hand the gun over."""
    floor.say(by="actor", kind="HandoverAccepted", weapon="G-1", giver="armorer", setup="12A")


def test_roll_cut_collect_close(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    take(floor)
    ad.tap("Roll")
    assert floor.state.setups["12A"].rolled is not None
    assert "ROLLING" in ad.words()
    assert "Close it" not in ad.labels()
    ad.tap("Cut")
    assert floor.state.setups["12A"].cut is not None
    armorer = floor.phone("armorer")
    armorer.open("setup/12A")
    assert armorer.find("G-1") == {"do": "go", "route": "collect/G-1"}
    assert ad.taps == 3  # one of them opened the setup


def test_before_the_roll_it_says_what_is_in_the_way_and_the_tap_asks_again(
    tmp_path: Path,
) -> None:
    floor, ad = setup_of(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    take(floor)
    floor.say(by="dp", kind="WorkStopped", scope="unit", target="main")
    assert "stop.any-person" in ad.words()
    ad.tap("Roll")
    held = ad.refused
    assert held is not None
    why = "work was stopped (stop, by dp), and it is not released: that takes a handler and the"
    assert ("stop.any-person", f"{why} safety side") in [
        (one["rule"], one["because"]) for one in held["judged"]
    ]
    assert held["needs"]
    assert floor.state.setups["12A"].rolled is None


def tone_of(phone: Phone, label: str) -> str:
    """Return how a button is drawn."""
    (found,) = (p for p in phone.screen["parts"] if p["part"] == "button" and p["label"] == label)
    return str(found["tone"])


def test_the_main_key_is_the_roll_only_while_nothing_is_in_its_way(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    take(floor)
    assert tone_of(ad, "Roll") == "main"
    floor.say(by="upm", kind="ShowRequested", weapon="G-1")
    assert (tone_of(ad, "Roll"), tone_of(ad, "Show G-1")) == ("quiet", "main")
    ad.tap("Show G-1")
    assert ad.route == "show-me/G-1"


def test_who_does_not_run_the_floor_has_no_main_key_to_roll(tmp_path: Path) -> None:
    _, actor = setup_of(tmp_path, "actor")
    assert tone_of(actor, "Roll") == "quiet"


def test_setups_of_earlier_days_stand_behind_one_key(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    ad.open("setups")
    assert not [one for one in ad.labels() if one.endswith("of earlier days")]
    floor.say(by="ad", kind="SetupClosed", setup="12A")
    floor.say(by="producer", kind="DayClosed", day=floor.state.day)
    floor.wait(86_400)
    floor.say(by="producer", kind="DayOpened", day="2025-03-14")
    ad.open("setups")
    assert ad.labels() == ["New setup", "1 of earlier days"]
    ad.tap("1 of earlier days")
    assert ad.labels() == ["New setup", "12A"]


def test_a_meal_is_in_the_way_of_the_roll(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="set-practice")
    floor.say(by="ad", kind="MealBegan", unit="main")
    assert "main is at a meal" in ad.words()
    ad.tap("The meal of main")
    assert ad.route == "today/unit/main"
    ad.open("setup/12A")
    ad.tap("Roll")
    assert ad.refused is not None
    found = {one["rule"]: one["because"] for one in ad.refused["judged"]}
    assert found["set.roll-as-handed"] == "main is at a meal"
    assert len(ad.refused["cures"]) > 1  # to do it without the gun, and to wait for the unit


def test_cut_is_never_asked_about(tmp_path: Path) -> None:
    floor, actor = setup_of(tmp_path, "actor")
    floor.say(by="ad", kind="CameraRolled", setup="12A")
    floor.say(by="dp", kind="WorkStopped", scope="production")
    assert actor.find("Cut")["ask"] is False
    actor.tap("Cut")
    assert floor.state.setups["12A"].rolled is None


def test_it_does_not_close_while_something_is_out(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="industry-us")
    take(floor)
    ad.tap("Close it")
    assert ad.refused is not None
    (found,) = [o for o in ad.refused["judged"] if o["rule"] == "csatf-1.clear-after-scene"]
    assert found["because"] == "G-1 is still in actor's hand"
    assert ad.refused["cures"]
    assert floor.state.setups["12A"].open


def test_toward_a_person_somebody_says_what_makes_it_bearable(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    floor.say(
        by="ad",
        kind="SetupBegun",
        setup="12B",
        unit="main",
        scene="12",
        purpose="take",
        toward="person",
        weapons=["G-1"],
    )
    ad.open("setup/12B")
    assert "We talked it over" not in ad.labels()
    ad.tap("Shield", "We talked it over")
    assert [one[:2] for one in floor.state.setups["12B"].consulted] == [("ad", Mitigation.SHIELD)]
    ad.open("setup/12A")
    assert "What makes it bearable?" not in ad.words()


def test_why_a_replica_will_not_do_is_one_tap(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    floor.say(
        by="ad",
        kind="SetupBegun",
        setup="12C",
        unit="main",
        scene="12",
        purpose="rehearsal",
        toward="nobody",
        weapons=["G-1"],
    )
    ad.open("setup/12C")
    ad.tap("A replica will not do: G-1")
    assert floor.state.setups["12C"].justified
    assert not [one for one in ad.labels() if one.startswith("A replica")]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Not ready", "NotReadyCalled"),
        ("I was told to go on", "PressedToGoOn"),
        ("Pulled to other work", "PressedToGoOn"),
    ],
)
def test_the_quiet_keys_are_one_tap_and_ask_nothing(tmp_path: Path, label: str, kind: str) -> None:
    _, actor = setup_of(tmp_path, "actor")
    actor.tap(label)
    assert actor.signed == [kind]
    assert actor.route == "setup/12A"


def test_on_stage_the_stage_manager_calls_the_cue(tmp_path: Path) -> None:
    floor, sm = setup_of(tmp_path, "sm", "set-stage")
    assert sm.screen["title"] == "Cue 5.1"
    assert "Roll" not in sm.labels()
    assert "Go: the cue is called" in sm.labels()
    floor.say(by="sm", kind="CameraRolled", setup="5.1")
    assert "CUE RUNNING" in sm.words()
    sm.tap("Cue over")
    assert floor.state.setups["5.1"].rolled is None


def test_signed_out_a_setup_is_read_only(tmp_path: Path) -> None:
    _, ad = setup_of(tmp_path)
    ad.lock("ad")
    assert not [p for p in ad.screen["parts"] if p.get("do", {}).get("do") == "record"]


def test_a_setup_that_is_none_begins_a_card(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("setup/99Z")
    assert phone.screen["title"] == "New setup"
