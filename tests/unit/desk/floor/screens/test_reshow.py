"""The re-show on screens: taps counted, the question asked every time, who may say what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.desk.floor.driver import Floor, Phone

TAP_S = 0.7
RESET_S = 120


def after_a_take(folder: Path, **changed: Any) -> Floor:
    """G-1 was accepted by actor, a take was shot, and the cut was called."""
    floor = Floor.of_world(folder, **changed)
    floor.say(by="actor", kind="HandoverAccepted", weapon="G-1", giver="armorer", setup="12A")
    floor.say(by="ad", kind="CameraRolled", setup="12A")
    floor.wait(90)
    floor.say(by="ad", kind="CutCalled", setup="12A")
    return floor


KIT = {
    "weapon_class": "W1",
    "can_chamber": True,
    "can_expel": True,
    "bore_open": True,
    "action": "revolver-gate",
    "chambers": 6,
    "model": "single-action 45",
    "caliber": "45 Colt",
    "store": "safe",
}
RATTLED = {"count": 6, "round_class": "R1", "told_by": "rattle", "primer": "inert"}
DUMMIES = ["R1"] * 6


def two_more(name: str) -> list[dict[str, Any]]:
    """Return the acts by which another gun is out, checked, shown and held by actor."""
    gun, card = {"weapon": name}, {"setup": f"12-{name}", "unit": "main", "scene": "12"}
    proof = {"chambers_seen": 6, "magazine": "none", "feed_path_seen": True, "bore": "rod"}
    load = {"lot": "D-1", "round_class": "R1", "count": 6}
    looks = {**gun, "chambers": DUMMIES}
    begun = {**card, "purpose": "take", "toward": "nobody", "weapons": [name]}
    told: list[tuple[str, str, dict[str, Any]]] = [
        ("armorer", "WeaponRegistered", {**gun, **KIT}),
        ("armorer", "WeaponUnlocked", {**gun, "store": "safe", "unit": "main"}),
        ("ad", "SetupBegun", begun),
        ("armorer", "RoundsDrawn", {"lot": "D-1", "count": 6, "unit": "main"}),
        ("armorer", "ProvedEmpty", {**gun, **proof}),
        ("armorer", "RoundsProved", {**gun, "lot": "D-1", "rounds": [RATTLED]}),
        ("armorer", "WeaponLoaded", {**gun, **load}),
        ("armorer", "WeaponInspected", looks),
        ("ad", "CheckWitnessed", {**looks, "whole": True}),
        ("actor", "WeaponShown", {**looks, "says_clear": True, "to": "actor"}),
        ("ad", "WeaponAnnounced", {**gun, "call": "cold", "dummies": 6}),
        ("armorer", "WeaponOffered", {**gun, "to": "actor", "setup": f"12-{name}"}),
        ("actor", "HandoverAccepted", {**gun, "giver": "armorer", "setup": f"12-{name}"}),
    ]
    return [{"at": "08:00:10", "by": by, "kind": kind, **more} for by, kind, more in told]


def on_two_phones(floor: Floor, name: str, armorer: Phone, ad: Phone, actor: Phone) -> None:
    """Collect, show again, look, call, offer and accept."""
    armorer.open(f"weapon/{name}")
    armorer.tap("Collected: in my hand", "Show it again", "Said: no break")
    armorer.tap("6 dummies, each place seen and counted")
    ad.open(f"check/{name}")
    ad.tap("I saw 6 dummies again, and actor looked and said: clear", "Called: Cold, six dummies")
    armorer.tap("Hand it over", "Offer it to actor")
    actor.open(f"handover/{name}")
    actor.tap("It is in my hand")


def test_a_re_show_on_two_phones_within_9_taps(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer, ad, actor = floor.phone("armorer"), floor.phone("ad"), floor.phone("actor")
    on_two_phones(floor, "G-1", armorer, ad, actor)
    assert armorer.taps + ad.taps + actor.taps <= 9
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.person, weapon.suspicions) == ("actor", ())
    assert weapon.check is not None
    assert weapon.check.reshown == 1
    assert ad.signed == ["CheckWitnessed", "WeaponShown", "WeaponAnnounced"]


def test_a_re_show_on_one_device_within_9_taps(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = floor.phone("ad")
    phone.guest("armorer")
    phone.guest("actor")
    phone.open("weapon/G-1")
    phone.tap("Collected: in my hand", "Show it again", "Said: no break")
    phone.tap("6 dummies, each place seen; actor looked too and said: clear")
    phone.tap("Called: Cold, six dummies", "Hand it over", "Offer it to actor")
    phone.tap("actor: It is in my hand")
    assert phone.taps <= 9
    assert floor.state.weapons["G-1"].custody.person == "actor"


def test_three_guns_in_one_two_minute_reset(tmp_path: Path) -> None:
    acts = [*two_more("G-2"), *two_more("G-3")]
    change = {"lot-d1": {"count": 30}, "verify-d1": {"rounds": [dict(RATTLED, count=30)]}}
    floor = after_a_take(tmp_path, acts=acts, change=change)
    armorer, ad, actor = floor.phone("armorer"), floor.phone("ad"), floor.phone("actor")
    for name in ("G-1", "G-2", "G-3"):
        on_two_phones(floor, name, armorer, ad, actor)
    taps = armorer.taps + ad.taps + actor.taps
    assert taps * TAP_S <= RESET_S
    assert taps <= 27
    weapons = floor.state.weapons
    assert [weapons[n].custody.person for n in ("G-1", "G-2", "G-3")] == ["actor"] * 3
    assert [weapons[n].suspicions for n in ("G-1", "G-2", "G-3")] == [()] * 3


def test_no_answer_is_a_break_and_the_whole_check_is_due(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand", "Show it again", "A break, or no answer: the whole check")
    weapon = floor.state.weapons["G-1"]
    assert weapon.check is None
    assert armorer.labels()[0] == "Unload and count"


def test_the_question_is_asked_again_every_time(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand", "Show it again", "Said: no break")
    armorer.open("reshow/G-1")
    assert "In my hand or my sight since the check, no break." in armorer.words()
    assert "6 dummies, each place seen and counted" not in armorer.labels()


def not_yet(phone: Phone) -> str:
    words = phone.words()
    assert "Rule: core.reshow: " in words
    assert "What to do: unload, count, and the whole check" in words
    return words


def test_after_20_minutes_it_is_the_whole_check(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand")
    floor.wait(20 * 60)
    armorer.open("weapon/G-1")
    assert "Show it again" not in armorer.labels()
    armorer.open("reshow/G-1")
    assert "NOT YET: the check is more than 20 minutes old" in not_yet(armorer)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"by": "armorer", "kind": "WeaponDropped", "weapon": "G-1"}, "it is quarantined"),
        ({"by": "ad", "kind": "MealBegan", "unit": "main"}, "its check ended"),
        (
            {
                "by": "ad",
                "kind": "SetupBegun",
                "setup": "12B",
                "unit": "main",
                "scene": "12",
                "purpose": "take",
                "toward": "nobody",
                "weapons": ["G-1"],
            },
            "it is another setup",
        ),
        ({"by": "ad", "kind": "SetupClosed", "setup": "12A"}, "it is another setup"),
    ],
    ids=["dropped", "meal", "another setup", "closed"],
)
def test_what_has_happened_makes_it_the_whole_check(
    tmp_path: Path, said: dict[str, Any], why: str
) -> None:
    floor = after_a_take(tmp_path)
    armorer = floor.phone("armorer")
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand")
    floor.say(**said)
    armorer.open("reshow/G-1")
    assert f"NOT YET: {why}" in not_yet(armorer)


def test_another_handler_cannot_show_it_again(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    other = floor.phone("propmaster")
    other.open("weapon/G-1")
    other.tap("Collected: in my hand")
    assert "Show it again" not in other.labels()
    other.open("reshow/G-1")
    not_yet(other)


def test_somebody_else_only_reads_who_shows_it(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    floor.say(by="armorer", kind="WeaponCollected", weapons=["G-1"])
    phone = floor.phone("dp")
    phone.open("reshow/G-1")
    assert phone.labels() == []
    assert "armorer shows it again, on their own device." in phone.words()


def test_a_second_witness_cannot_speak_for_the_performer(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path, drop=["witness-dp"])
    armorer, dp = floor.phone("armorer"), floor.phone("dp")
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand", "Show it again", "Said: no break", "6 dummies, each place")
    dp.open("check/G-1")
    assert "I saw 6 dummies again, each place" in dp.labels()
    assert not [one for one in dp.labels() if "actor looked" in one]
