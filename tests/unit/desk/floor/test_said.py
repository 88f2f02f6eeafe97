"""Acts as a tap says them, and what counts as given in a draft."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.setup import SetupBegun
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.device import read_said
from coldproof.desk.floor.said import (
    answered,
    body_of,
    copied,
    is_yes,
    key_needed,
    number,
    picked,
    said,
    several,
    signed_out,
    signs,
)
from coldproof.state.fold import START
from coldproof.words.floor import Purpose, Toward
from coldproof.words.ids import SceneId, SetupId, UnitId

CARD = SetupBegun(
    setup=SetupId("1A"),
    unit=UnitId("main"),
    scene=SceneId("1"),
    purpose=Purpose.TAKE,
    toward=Toward.NOBODY,
    shots=2,
)
AD = Me("ad", "ad", ("ad",))


def desk(draft: dict[str, Any], me: Me = AD) -> Desk:
    return Desk(START, 0, me, draft, lambda sentence: sentence)


def test_what_is_none_or_usual_is_left_out_so_that_the_act_can_be_read() -> None:
    act = said(
        "SetupBegun",
        "ad",
        setup="1A",
        unit="main",
        scene="1",
        purpose="take",
        toward="nobody",
        weapons=(),
        shots=0,
        passes=1,
        outdoors=False,
    )
    assert act == {
        "kind": "SetupBegun",
        "by": "ad",
        "setup": "1A",
        "unit": "main",
        "scene": "1",
        "purpose": "take",
        "toward": "nobody",
        "passes": 1,
    }
    _, body, answers = read_said(act, "ad")
    assert isinstance(body, SetupBegun)
    assert (body.passes, body.shots, answers) == (1, 0, None)


def test_a_required_field_stays_even_when_it_is_no() -> None:
    act = said("WorkReleased", "ad", answers=["x"], cause_found=False, fixed=True, crew_told=False)
    assert act["cause_found"] is False
    assert act["answers"] == ["x"]
    assert "concern_answered" not in act


def test_an_unsigned_act_is_its_own_fields_only() -> None:
    act = said("WorkStopped", "", scope="unit", target="main", answers=[], guest=True)
    assert act["known"] == "guest-key"
    assert body_of(act) == {"scope": "unit", "target": "main"}


def test_a_field_that_does_not_exist_is_an_error_here_and_not_at_the_tap() -> None:
    with pytest.raises(KeyError):
        said("WorkStopped", "ad", reason="because")


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (7, 7),
        ("7", 7),
        (" 7 ", 7),
        (0, 0),
        ("", None),
        ("7.5", None),
        ("-7", None),
        (-7, None),
        (True, None),
        (7.0, None),
        (None, None),
        ([7], None),
        ("\u0667", None),
        ("9" * 8, None),
        (10**7, None),
    ],
)
def test_a_number_is_whole_and_not_below_none(value: object, found: int | None) -> None:
    assert number(desk({"n": value}), "n") == found


@pytest.mark.parametrize("value", [None, "", 3, True, [], {}])
def test_what_is_no_word_was_not_picked(value: object) -> None:
    assert picked(desk({"n": value}), "n") is None
    assert not answered(desk({"n": value}), "n")


def test_what_no_option_has_was_not_picked() -> None:
    assert picked(desk({"n": "x"}), "n") == "x"
    assert picked(desk({"n": "x"}), "n", ("a", "b")) is None
    assert picked(desk({"n": "a"}), "n", ("a", "b")) == "a"


def test_yes_and_no_are_answers_and_nothing_else_is() -> None:
    assert answered(desk({"a": "yes", "b": "no"}), "a", "b")
    assert not answered(desk({"a": "yes", "b": "maybe"}), "a", "b")
    assert is_yes(desk({"a": "yes"}), "a")
    assert not is_yes(desk({"a": "no"}), "a")
    assert not is_yes(desk({}), "a")


def test_several_are_words_each_once() -> None:
    assert several(desk({"n": ["a", 1, "a", None, "b"]}), "n") == ["a", "b"]
    assert several(desk({"n": "ab"}), "n") == []


@pytest.mark.parametrize(
    ("me", "who"),
    [
        (Me("ad", "ad", ("ad",)), "ad"),
        (Me("ad", "ad", ()), None),
        (Me("ad", "ad", ("dp",)), None),
        (Me(), None),
        (Me("", "tablet", ("",)), None),
    ],
)
def test_only_who_has_an_open_key_can_act(me: Me, who: str | None) -> None:
    assert signs(desk({}, me)) == who


def test_a_copied_card_leaves_out_what_is_asked_again() -> None:
    found = copied(CARD, "setup", "toward")
    assert found == {"unit": "main", "scene": "1", "purpose": "take", "shots": 2}


def test_who_is_at_the_device_can_open_their_key_and_nobody_s_is_opened_for_nobody() -> None:
    known = key_needed(desk({}, Me("ad", "ad", ())))
    assert known["do"] == {"do": "call", "name": "unlock", "values": {"person": "ad"}}
    assert key_needed(desk({}, Me())) == signed_out(desk({}, Me()))
