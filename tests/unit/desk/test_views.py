"""Views: the words of the board.  Never "safe", never COLD alone; who checked, before whom."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.replay import tellings
from coldproof.desk.views import board, call_of, custody_text, lots_view, open_blocks
from coldproof.exchange.day.story import read_story
from coldproof.state.model import SetState
from tests.unit.state.rows import act, after

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.toml"))
CALL = re.compile(
    r"(?:COLD, EMPTY|COLD, [1-9][0-9]* DUMM(?:Y|IES)|HOT, [1-9][0-9]* BLANKS?)(?: \(spent\))?"
    r"|HOT, CHARGED|NON-GUN(?:, CHECK NEEDED)?|CHECK NEEDED|QUARANTINED|RETIRED"
)
UNSAFE = re.compile(r"\b(?:un)?saf(?:e|ely|er|est)\b", re.IGNORECASE)
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
RUBBER = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
DUMMIES = ["R1"] * 6


def call(state: SetState, name: str = "G-1") -> str:
    return call_of(state, state.weapons[name])


def row(state: SetState, name: str = "G-1") -> dict[str, Any]:
    return next(one for one in board(state, state.now_us) if one["weapon"] == name)


@pytest.mark.parametrize(
    ("acts", "word"),
    [
        ((), "COLD, 6 DUMMIES"),
        ((TAKEN,), "COLD, 6 DUMMIES (spent)"),
        ((TAKEN, BACK), "COLD, 6 DUMMIES (spent)"),
        (
            (TAKEN, BACK, act("WeaponReshown", weapon="G-1", unbroken=True, chambers=DUMMIES)),
            "COLD, 6 DUMMIES",
        ),
        ((act("WeaponLockedUp", weapon="G-1", store="safe"),), "CHECK NEEDED"),
        ((act("WeaponUnloaded", weapon="G-1"),), "CHECK NEEDED"),
        ((act("MealBegan", "ad", unit="main"),), "CHECK NEEDED"),
        ((act("WorkStopped", "dp", scope="production"),), "CHECK NEEDED"),
        ((act("RoleEnded", "producer", person="armorer", role="armorer"),), "CHECK NEEDED"),
        ((act("WeaponDropped", weapon="G-1"),), "QUARANTINED"),
        ((act("SightLost", weapon="G-1"),), "QUARANTINED"),
        ((act("WeaponDropped", weapon="G-1"), act("WeaponRetired", weapon="G-1")), "RETIRED"),
    ],
)
def test_the_big_word_of_a_gun(acts: tuple[dict[str, Any], ...], word: str) -> None:
    assert call(after(*acts).state) == word


def test_a_gun_proved_empty_is_said_to_be_empty_and_a_hot_one_hot() -> None:
    loaded = ("told-apart", "load", "seen", "witness-ad", "witness-dp", "cold", "shown", "offer")
    assert call(after(drop=loaded).state) == "COLD, EMPTY"
    assert call(after(drop=("empty", *loaded)).state) == "CHECK NEEDED"
    assert call(after(world="set-hot", drop=("accept",)).state) == "HOT, 2 BLANKS"


@pytest.mark.parametrize(
    ("acts", "word"),
    [
        ((), "NON-GUN, CHECK NEEDED"),
        ((RUBBER, act("NonGunChecked", weapon="R-1")), "NON-GUN"),
        (
            (
                RUBBER,
                act("NonGunChecked", weapon="R-1"),
                act("WeaponLockedUp", weapon="R-1", store="safe"),
            ),
            "NON-GUN, CHECK NEEDED",
        ),
        ((act("WeaponCharged", weapon="R-1", charged=True),), "HOT, CHARGED"),
        ((act("WeaponLeft", weapon="R-1", place="cart"),), "QUARANTINED"),
    ],
)
def test_the_big_word_of_what_is_no_gun(acts: tuple[dict[str, Any], ...], word: str) -> None:
    assert call(after(*acts).state, "R-1") == word


@pytest.mark.parametrize(
    ("acts", "text"),
    [
        ((), "in the hand of armorer"),
        ((TAKEN,), "in the hand of actor, in the sight of armorer"),
        ((TAKEN, act("SightLost", weapon="G-1")), "in the hand of actor, in no handler's sight"),
        ((act("WeaponLockedUp", weapon="G-1", store="safe"),), "locked in safe"),
        ((act("WeaponLeft", weapon="G-1", place="cart"),), "left at cart"),
        ((act("SightLost", weapon="G-1"),), "out of sight"),
        ((act("WeaponLost", weapon="G-1"),), "missing"),
    ],
)
def test_whose_hand_whose_sight_which_lock(acts: tuple[dict[str, Any], ...], text: str) -> None:
    state = after(*acts).state
    assert custody_text(state.weapons["G-1"].custody) == text
    assert row(state)["custody"] == text


def test_what_is_known_is_said_with_who_checked_it_before_whom() -> None:
    assert row(after().state)["condition"] == (
        "checked by armorer before ad, dp, shown to actor; by the books inside: 6 R1 of D-1"
    )
    alone = after(drop=("witness-ad", "witness-dp", "shown")).state
    assert row(alone)["condition"] == (
        "checked by armorer before nobody from outside, shown to nobody yet; by the books inside:"
        " 6 R1 of D-1"
    )


def test_what_is_not_known_is_said_to_be_loaded() -> None:
    state = after(act("WeaponLeft", weapon="G-1", place="cart")).state
    assert row(state)["condition"] == (
        "out of sight, left or lost; its check ended: out of sight, left or lost; by the books"
        " inside: 6 R1 of D-1; its load is not proved, so it is loaded; its bore is due"
    )
    rubber = row(after().state, "R-1")
    assert rubber["condition"] == "not checked as no gun since it was last put away"


def test_a_restriction_is_not_hidden_behind_the_word_of_the_check() -> None:
    state = after(act("MealBegan", "ad", unit="main")).state
    assert row(state)["call"] == "CHECK NEEDED"
    assert "before nobody from outside" in row(state)["condition"]


def test_lots_say_where_their_rounds_are() -> None:
    found = {one["lot"]: one["places"] for one in lots_view(after().state)}
    assert found["D-1"] == "20 received as R1, 14 stored, 6 loaded"
    assert found["B-1"] == "30 received as R3, 30 stored"
    unknown = act("LotReceived", lot="X-1", round_class="R1", count=5)
    found = {one["lot"]: one["places"] for one in lots_view(after(unknown).state)}
    assert found["X-1"] == "5 received as R1, 5 stored, 5 never told apart, so they are live"
    short = act("RoundsStored", lot="D-1", count=1)
    found = {one["lot"]: one["places"] for one in lots_view(after(short).state)}
    assert found["D-1"].endswith("1 unexplained")


def test_what_is_in_the_way_is_said_with_who_and_how_far() -> None:
    assert open_blocks(after().state) == []
    stop = act("WorkStopped", "dp", scope="unit", target="main")
    hold = act("HoldPlaced", "safety", weapons=["G-1"])
    state = after(stop, hold).state
    found = open_blocks(state)
    assert [row["says"] for row in found] == [
        "stop: work was stopped, by dp, unit main",
        "hold: held as evidence, by safety, item",
    ]
    assert [row["kind"] for row in found] == ["stop", "hold"]
    told = [(block.position, block.at_us) for block in state.blocks.values()]
    assert [(row["position"], row["at_us"]) for row in found] == told
    assert told[0] < told[1]


@pytest.mark.parametrize("by", ["armorer", "actor"])
def test_to_whom_no_weapon_goes_is_said_in_three_words_whoever_said_so(by: str) -> None:
    withheld = act("HandlingWithheld", by, person="actor")
    (found,) = open_blocks(after(withheld).state)
    assert found["says"] == "not in this scene: actor"


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_no_word_of_the_board_says_safe_or_cold_alone(path: Path) -> None:
    telling = next(tellings(read_story(path.read_bytes(), path.name), ()))
    for step in telling.steps:
        for one in board(step.before, step.before.now_us):
            assert CALL.fullmatch(one["call"]), one["call"]
            assert says_safe(one["condition"]) is False, one["condition"]
        for text in (json.dumps(open_blocks(step.before)), json.dumps(lots_view(step.before))):
            assert says_safe(text) is False, text


def says_safe(text: str) -> bool:
    """Whether a text calls something safe; a store may be one."""
    return UNSAFE.search(text) is not None


@pytest.mark.parametrize("word", ["COLD", "SAFE", "COLD (spent)", "COLD, 0 DUMMIES", "CLEAR", "OK"])
def test_the_words_that_must_never_stand_there_would_be_found(word: str) -> None:
    assert CALL.fullmatch(word) is None


def test_a_text_that_calls_it_safe_would_be_found() -> None:
    assert says_safe("it is safe to use")
    assert says_safe("Unsafe now")
    assert not says_safe("by safety, item")
