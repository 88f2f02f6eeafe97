"""A weapon's own screen: its state in words, its metal, and the one large next act for me."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.state.records import Cause, CustodyKind
from tests.unit.desk.floor.driver import CHECK_ACTS, Floor
from tests.unit.desk.floor.screens.test_collect import hot
from tests.unit.desk.floor.screens.test_reshow import after_a_take


def test_its_state_its_metal_and_its_day(tmp_path: Path) -> None:
    phone = after_a_take(tmp_path).phone("dp")
    phone.open("weapon/G-1")
    words = phone.words()
    assert "COLD, 6 DUMMIES" in words
    assert "Checked 07:58 by armorer, seen by ad, dp, shown to actor" in words
    assert "Held under it by actor" in words
    assert "Counts until 08:18" in words
    assert "By the books inside: 6 dummies of D-1" in words
    assert "maker · single-action 45 · 45 Colt · last four 0417 · tag red · 6 chambers" in words
    assert "armorer checked it: 6 dummies" in words
    assert "All that is recorded of it" in phone.labels()


def test_who_has_it_in_hand_under_its_check_has_it_until_the_cut(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="actor", kind="HandoverAccepted", weapon="G-1", giver="armorer", setup="12A")
    floor.say(by="ad", kind="CameraRolled", setup="12A")
    phone = floor.phone("dp")
    floor.wait(50 * 60)
    phone.open("weapon/G-1")
    words = phone.words()
    assert "COLD, 6 DUMMIES" in words
    assert "Held under it by actor" in words
    assert "Counted until" not in words
    assert "Counts until" not in words
    phone.open("board")
    assert "checked 07:58, held under it by actor until the cut, shown to actor" in phone.words()
    assert "07:58 to" not in phone.words()


def test_after_the_cut_the_hour_of_a_check_counts_again(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = floor.phone("dp")
    held = "Held under it by actor until the cut, and still with them"
    phone.open("weapon/G-1")
    assert held in phone.words()
    assert "COLD, 6 DUMMIES" in phone.words()
    floor.wait(31 * 60)
    phone.open("weapon/G-1")
    assert held in phone.words()
    assert "CHECK NEEDED" in phone.words()
    assert "Counted until" in phone.words()
    phone.open("board")
    assert "held under it" not in phone.words()
    assert "COLD" not in phone.words()


DROPPED: dict[str, Any] = {"by": "dp", "kind": "WeaponDropped", "weapon": "G-1"}
COLLECTED: dict[str, Any] = {"by": "armorer", "kind": "WeaponCollected", "weapons": ["G-1"]}
LEFT: dict[str, Any] = {"by": "armorer", "kind": "WeaponLeft", "weapons": ["G-1"], "place": "cart"}
FAULTED: dict[str, Any] = {"by": "armorer", "kind": "WeaponFaulted", "weapon": "G-1"}


@pytest.mark.parametrize(
    ("person", "drop", "said", "first"),
    [
        ("armorer", ("unlock", *CHECK_ACTS), (), "Out of safe for main: in my hand"),
        ("armorer", CHECK_ACTS, (), "Check it"),
        ("armorer", ("witness-ad", "shown", "cold", "offer"), (), "It waits for looks"),
        ("armorer", ("offer",), (), "Hand it over"),
        ("actor", (), (), "armorer offers it to actor"),
        ("ad", ("witness-ad", "shown", "cold", "offer"), (), "G-1 waits for your look"),
        ("armorer", (), (DROPPED,), "Unload and count"),
        ("armorer", (), (LEFT,), "Found: it is in my hand"),
        ("dp", (), (LEFT,), "Found: it is in my hand"),
        ("propmaster", (), (COLLECTED,), "propmaster takes it over: the check ends"),
    ],
)
def test_the_next_act_from_its_state_and_who_i_am(
    tmp_path: Path,
    person: str,
    drop: tuple[str, ...],
    said: tuple[dict[str, Any], ...],
    first: str,
) -> None:
    floor = Floor.of_world(tmp_path, drop=list(drop))
    for one in said:
        floor.say(**one)
    phone = floor.phone(person)
    phone.open("weapon/G-1")
    assert phone.labels()[0] == first


@pytest.mark.parametrize(
    ("person", "first"),
    [
        ("armorer", "Collected: in my hand"),
        ("propmaster", "Collected: in my hand"),
        ("actor", "Back into armorer's hand"),
        ("dp", "Setup 12A"),
    ],
)
def test_the_next_act_while_a_performer_has_it(tmp_path: Path, person: str, first: str) -> None:
    phone = after_a_take(tmp_path).phone(person)
    phone.open("weapon/G-1")
    assert phone.labels()[0] == first


def test_it_is_taken_out_locked_up_and_found_by_acts(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["unlock", *CHECK_ACTS])
    armorer, dp = floor.phone("armorer"), floor.phone("dp")
    dp.open("weapon/G-1")
    assert "Locked in safe. A handler takes it out." in dp.words()
    armorer.open("weapon/G-1")
    armorer.tap("Out of safe for main: in my hand")
    floor.say(**LEFT)
    dp.tap("Found: it is in my hand")
    weapon = floor.state.weapons["G-1"]
    assert (weapon.custody.person, weapon.custody.watcher) == ("dp", None)
    assert [s.cause for s in weapon.suspicions] == [Cause.GAP]
    assert "A handler takes it. " not in armorer.words()
    armorer.open("weapon/G-1")
    armorer.tap("Collected: in my hand")
    assert armorer.labels()[0] == "Check it"


def test_while_a_click_waits_nobody_opens_it(tmp_path: Path) -> None:
    floor = hot(tmp_path)
    floor.say(by="actor", kind="WeaponMisfired", weapon="G-1")
    floor.say(**COLLECTED)
    phone = floor.phone("armorer")
    phone.open("weapon/G-1")
    assert "It clicked. Keep it pointed away" in phone.words()
    floor.wait(61)
    assert "Wait over. Still loaded until opened" in phone.words()


def test_a_faulty_one_is_out_of_work_until_it_is_put_right(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=list(CHECK_ACTS))
    floor.say(**FAULTED)
    phone = floor.phone("armorer")
    phone.open("weapon/G-1")
    assert "Check it" not in phone.labels()
    phone.open("mishap/G-1")
    phone.tap("Put right, and its function tested")
    assert floor.state.weapons["G-1"].suspicions == ()
    assert phone.labels()[0] == "Check it"


@pytest.mark.parametrize(
    ("label", "cause"),
    [
        ("It fell", Cause.DROPPED),
        ("It jammed, or does not work", Cause.FAULT),
        ("It was out of sight, if only for a moment", Cause.GAP),
        ("Nobody knows where it is", Cause.GAP),
    ],
)
def test_what_happened_to_it_is_one_tap(tmp_path: Path, label: str, cause: Cause) -> None:
    floor = after_a_take(tmp_path)
    phone = floor.phone("armorer")
    phone.open("weapon/G-1")
    phone.tap("It fell, jammed, was left or lost", label)
    weapon = floor.state.weapons["G-1"]
    assert cause in [s.cause for s in weapon.suspicions]
    assert weapon.check is None


def test_where_it_lies_is_asked_before_it_is_said_to_lie(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    phone = floor.phone("actor")
    phone.open("mishap/G-1")
    assert not [one for one in phone.labels() if one.startswith("It lies at")]
    phone.enter("place", "hay bale")
    phone.tap("It lies at: hay bale")
    custody = floor.state.weapons["G-1"].custody
    assert (custody.kind, custody.place) == (CustodyKind.LEFT, "hay bale")


def test_an_old_check_is_over_and_blanks_stay_hot(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path / "1", drop=["offer"])
    phone = floor.phone("dp")
    floor.wait(31 * 60)
    phone.open("weapon/G-1")
    assert phone.screen["parts"][0]["word"] == "CHECK NEEDED"
    assert "Counted until 08:28" in phone.words()
    loaded = hot(tmp_path / "2")
    loaded.say(by="armorer", kind="WeaponCollected", weapons=["G-1"])
    loaded.say(by="armorer", kind="WeaponCocked", weapon="G-1")
    other = loaded.phone("dp")
    other.open("weapon/G-1")
    card = other.screen["parts"][0]
    assert (card["word"], card["shape"]) == ("HOT, CHECK NEEDED", "triangle")


def test_after_the_cut_it_is_to_be_shown_again(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    floor.say(**COLLECTED)
    phone = floor.phone("dp")
    phone.open("weapon/G-1")
    card = phone.screen["parts"][0]
    assert (card["word"], card["shape"]) == ("COLD, 6 DUMMIES, SHOW AGAIN", "circle")
    assert "actor had it since" in phone.words()


def test_an_electronic_gun_is_armed_in_place_called_and_disarmed(tmp_path: Path) -> None:
    flash = {
        "at": "08:00:20",
        "by": "propmaster",
        "kind": "WeaponRegistered",
        "weapon": "E-1",
        "weapon_class": "W10",
        "can_chamber": False,
        "can_expel": False,
        "bore_open": False,
        "action": "electronic",
    }
    floor = Floor.of_world(tmp_path, acts=[flash])
    props, ad = floor.phone("propmaster"), floor.phone("ad")
    props.open("weapon/E-1")
    props.tap("Touch it and look", "Said. no number known", "Seen: battery out")
    props.tap("Every cell named and seen: empty")
    props.open("tray/out")
    props.tap("E-1", "1 item given out")
    props.open("weapon/E-1")
    props.tap("Armed: charge and battery in")
    assert props.screen["parts"][0]["word"] == "HOT, CHARGED"
    assert props.labels()[0] == "Disarmed: battery out"
    props.tap("Disarmed: battery out", "Collected: in my hand")
    weapon = floor.state.weapons["E-1"]
    assert (weapon.charged, weapon.custody.person) == (False, "propmaster")
    ad.open("weapon/E-1")
    assert not [one for one in ad.labels() if one.startswith("Armed")]


def test_a_non_gun_is_passed_on_in_the_shot_only_where_the_card_says_so(tmp_path: Path) -> None:
    acts = [
        {
            "at": "08:00:20",
            "by": "ad",
            "kind": "SetupBegun",
            "setup": "12C",
            "unit": "main",
            "scene": "12",
            "purpose": "take",
            "toward": "nobody",
            "weapons": ["R-1"],
            "passes": 1,
        }
    ]
    floor = Floor.of_world(tmp_path, acts=acts)
    props, actor = floor.phone("propmaster"), floor.phone("actor")
    props.open("tray/out/safe")
    props.tap("R-1", "1 item given out")
    actor.open("weapon/R-1")
    actor.tap("Passed on in the shot to stuntman")
    weapon = floor.state.weapons["R-1"]
    assert (weapon.custody.person, weapon.suspicions) == ("stuntman", ())


def test_a_store_is_opened_for_a_purpose_and_locked(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["unlock", *CHECK_ACTS])
    phone = floor.phone("armorer")
    phone.open("weapon/G-1")
    phone.tap("Store safe")
    assert "Keys: armorer, propmaster" in phone.words()
    phone.tap("Opened for scene 12")
    assert "Open, by armorer" in phone.words()
    assert floor.state.stores["safe"].open_by == "armorer"
    phone.tap("Locked again")
    assert "Locked, as far as is recorded" in phone.words()
    phone.open("store/nowhere")
    assert "No such store is known." in phone.words()
