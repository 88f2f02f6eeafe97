"""Refusing work: one tap, no reason; at work until it ends by who refused or whom rules name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.speaking import Server, Window

WORDS = "The muzzle points at the crane."


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


@pytest.fixture
def dp(floor: Floor) -> Window:
    return Window(floor.phone("dp"), Server(floor))


def answering(floor: Floor, dp: Window, person: str = "ad") -> tuple[Window, Phone]:
    """Open the refusal on another phone."""
    other = Window(floor.phone(person), dp.server)
    other.phone.open("refuse")
    other.tap("dp, ")
    return other, other.phone


def test_a_no_is_one_tap_from_the_report_and_asks_nothing(floor: Floor, dp: Window) -> None:
    dp.phone.open("report")
    dp.tap("Refuse work")
    assert "No reason is asked." in dp.phone.words()
    dp.tap("I do not do this")
    (found,) = floor.state.refusals.values()
    assert (found.person, found.unit, found.rule, found.reason) == ("dp", None, None, None)
    assert "Who refuses stays at work until it has ended: by their own word" in dp.phone.words()


def test_it_may_name_unit_scene_weapon_hazard_and_rule(floor: Floor, dp: Window) -> None:
    hazard = floor.say(by="actor", kind="HazardReported", unit="main", weapons=True)
    dp.phone.open("refuse")
    dp.tap("Say what it is about, or why")
    assert all(part["value"] is None for part in dp.phone.screen["parts"] if "value" in part)
    dp.tap("main", "12", "G-1", "a hazard about weapons")
    dp.phone.enter("rule", "csatf-1.no-coercion")
    assert "Nobody is talked into taking a gun" in dp.phone.words()
    dp.tap("I do not do this")
    (found,) = floor.state.refusals.values()
    assert (found.unit, found.scene, found.weapon) == ("main", "12", "G-1")
    assert (found.rule, found.about) == ("csatf-1.no-coercion", (hazard,))


def test_a_rule_that_nobody_knows_stands_as_it_was_written(dp: Window) -> None:
    dp.phone.open("refuse")
    dp.tap("Say what it is about, or why")
    dp.phone.enter("rule", "house rule 7")
    assert "No rule of that name is known here; it stands as you wrote it." in dp.phone.words()


def test_a_reason_may_be_given_openly_and_is_beside_the_log(floor: Floor, dp: Window) -> None:
    dp.phone.open("refuse")
    dp.tap("Say what it is about, or why")
    dp.phone.enter("words", WORDS)
    dp.tap("I do not do this, and say why")
    notes = b"".join(floor.store.read(floor.production, 0, floor.state.size))
    assert WORDS.encode() not in notes
    other, phone = answering(floor, dp)
    other.tap("Read the words given")
    assert WORDS in phone.words()


def test_somebody_else_answers_and_says_whether_something_was_done(
    floor: Floor, dp: Window
) -> None:
    dp.phone.open("refuse")
    dp.tap("I do not do this")
    other, phone = answering(floor, dp)
    assert "I answer it" not in phone.labels()
    phone.draft["acted"] = "yes"
    phone.enter("words", "The crane is away.")
    other.tap("I answer it")
    assert "Answered by ad: something was done" in phone.words()
    assert "The crane is away." in phone.words()
    (found,) = floor.state.refusals.values()
    assert found.acted
    dp.phone.open("refuse")
    assert "Refused, and not answered yet" not in dp.phone.words()


def test_without_words_it_is_answered_too(floor: Floor, dp: Window) -> None:
    dp.phone.open("refuse")
    dp.tap("I do not do this")
    other, phone = answering(floor, dp)
    phone.draft["acted"] = "no"
    other.tap("I answer it")
    assert "Answered by ad: nothing was done" in phone.words()


def test_who_refused_may_end_it_and_is_told_that_nobody_may_press_them(
    floor: Floor, dp: Window
) -> None:
    dp.phone.open("refuse")
    dp.tap("I do not do this")
    dp.phone.open(f"refuse/{next(iter(floor.state.refusals))}")
    assert "end it only if you are content" in dp.phone.words()
    assert "I end my refusal" not in dp.phone.labels()  # nothing has a default
    dp.phone.draft["acted"] = "yes"
    dp.tap("I end my refusal")
    assert "Ended by dp, who refused: something was done" in dp.phone.words()


@pytest.mark.parametrize("person", ["producer", "upm", "armorer", "actor"])
def test_anybody_elses_word_stands_beside_it_and_ends_nothing(
    floor: Floor, dp: Window, person: str
) -> None:
    dp.phone.open("refuse")
    dp.tap("I do not do this")
    other, phone = answering(floor, dp, person)
    assert "Your word stands beside it, and does not end it." in phone.words()
    phone.draft["acted"] = "no"
    other.tap("I answer it")
    assert f"{person} says: nothing was done. That does not end it." in phone.words()
    (found,) = floor.state.refusals.values()
    assert found.answered is None
    dp.phone.open("refuse")
    assert "Refused, and not answered yet" in dp.phone.words()


def test_an_unknown_refusal_is_none(dp: Window) -> None:
    dp.phone.open("refuse/none")
    assert "I do not do this" in dp.phone.labels()


def test_signed_out_nothing_is_refused_here(dp: Window) -> None:
    dp.phone.lock("dp")
    dp.phone.open("refuse")
    assert "I do not do this" not in dp.phone.labels()


def hat_of_dp(floor: Floor, dp: Window) -> None:
    """Refuse work, and give the steward's hat to the actor."""
    dp.phone.open("refuse")
    dp.tap("I do not do this")
    day = floor.state.day
    told = {"person": "actor", "role": "steward", "first_day": day, "last_day": day}
    floor.say(by="producer", kind="RoleAppointed", **told)


STANDS = "Your word stands beside it, and does not end it."


def test_a_hat_s_last_day_is_the_last_on_which_its_word_ends_it(floor: Floor, dp: Window) -> None:
    hat_of_dp(floor, dp)
    _, phone = answering(floor, dp, "actor")
    assert STANDS not in phone.words()
    floor.say(by="upm", kind="DayClosed", day=floor.state.day)
    for _ in range(2):  # the day may still be that one somewhere
        floor.wait(24 * 3600)
    phone.open(f"refuse/{next(iter(floor.state.refusals))}")
    assert STANDS in phone.words()


def test_who_has_left_ends_nobody_else_s(floor: Floor, dp: Window) -> None:
    hat_of_dp(floor, dp)
    floor.say(by="producer", kind="PersonDeparted", person="actor")
    other, phone = answering(floor, dp, "actor")
    assert STANDS in phone.words()
    phone.draft["acted"] = "yes"
    other.tap("I answer it")
    (found,) = floor.state.refusals.values()
    assert found.answered is None
