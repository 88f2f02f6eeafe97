"""Lots: taken in, told apart round by round, counted before the books are shown, never smoothed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def at(phone: Phone, route: str) -> Phone:
    phone.open(route)
    return phone


def intake(phone: Phone, *, but: tuple[str, ...] = (), name: str = "D-9") -> Phone:
    phone.open("kit/lot")
    draft = {
        "lot": name,
        "class": "R1",
        "count": "3",
        "marker": "rattle",
        "charge": "none",
        "origin": "supplier",
        "document": "yes",
        "sealed": "no",
        "store": "ammo-safe",
    }
    phone.draft = {key: value for key, value in draft.items() if key not in but}
    return phone


def took_in(floor: Floor) -> Phone:
    phone = intake(floor.phone("armorer"))
    phone.tap("3 came as lot D-9")
    return phone


def test_until_told_apart_a_lot_counts_as_live(floor: Floor) -> None:
    phone = took_in(floor)
    assert phone.route == "lot/D-9"
    assert "3 never told apart: they count as live" in phone.words()


@pytest.mark.parametrize(
    "but", ["lot", "class", "count", "charge", "origin", "document", "sealed", "store"]
)
def test_what_must_be_said_is_not_filled_in(floor: Floor, but: str) -> None:
    labels = intake(floor.phone("armorer"), but=(but,)).labels()
    assert not [one for one in labels if "came as lot" in one]


def test_a_lot_of_nothing_and_a_second_of_one_name_are_refused(floor: Floor) -> None:
    phone = intake(floor.phone("armorer"))
    phone.draft["count"] = "0"
    assert not [one for one in phone.labels() if "came as lot" in one]
    phone = intake(floor.phone("armorer", "armorer"), name="D-1")
    assert "A second one of that name would stop everything." in phone.words()
    assert not [one for one in phone.labels() if "came as lot" in one]


def test_each_round_is_a_tap_of_its_own(floor: Floor) -> None:
    phone = took_in(floor)
    phone.tap("Tell rounds apart", "It rattles when shaken")
    assert "First say by what mark" in phone.words()
    phone.tap("Absent")
    assert "Round 1 of 3." in phone.words()
    for number in (2, 3):
        tell(phone)
        assert f"Round {number} of 3." in phone.words()
    phone.tap("Take the last one back")
    assert "Round 2 of 3." in phone.words()
    tell(phone)
    tell(phone)
    phone.tap("I told 3 apart, one by one: dummies")
    lot = floor.state.lots["D-9"]
    assert (lot.verified, lot.deadly) == (3, 0)
    assert "Told apart: 3 of 3" in phone.words()


def tell(phone: Phone) -> None:
    """Tap the round that is before one."""
    phone.tap("It rattles when shaken")


def test_some_now_and_the_rest_later(floor: Floor) -> None:
    phone = took_in(floor)
    phone.tap("Tell rounds apart", "It rattles when shaken", "Inert")
    tell(phone)
    phone.tap("I told 1 apart")
    assert "2 never told apart" in phone.words()
    phone.tap("Tell rounds apart", "Hole in the case", "Inert")
    assert "Round 2 of 3." in phone.words()


@pytest.mark.parametrize("odd", ["I cannot tell it", "It looks live"])
def test_one_that_cannot_be_told_stops_everything(floor: Floor, odd: str) -> None:
    phone = took_in(floor)
    phone.tap("Tell rounds apart", "It rattles when shaken", "Inert")
    tell(phone)
    phone.tap(odd)
    assert phone.screen["tone"] == "stop"
    assert "Hands off the rest." in phone.words()
    phone.tap("Record it and stop everything")
    assert [block.cause for block in floor.state.blocks.values()] == [
        "a round that is not what its lot is said to be"
    ]
    assert floor.state.lots["D-9"].deadly == 1
    assert floor.state.lots["D-9"].verified == 1


def test_a_mistaken_tap_is_taken_back_before_it_is_recorded(floor: Floor) -> None:
    phone = took_in(floor)
    phone.tap("Tell rounds apart", "It rattles when shaken", "Inert", "I cannot tell it")
    phone.tap("I was wrong: it is told by its mark")
    assert "Round 1 of 3." in phone.words()
    assert not floor.state.blocks


@pytest.mark.parametrize("good", [-1, "2", True, None, 10**9, 2.5])
def test_a_draft_that_is_not_ours_tells_no_round_apart(floor: Floor, good: object) -> None:
    phone = took_in(floor)
    phone.tap("Tell rounds apart")
    phone.draft |= {"mark": "rattle", "primer": "inert", "good": good}
    assert "Tell rounds apart" in phone.words()


def test_who_is_no_handler_is_asked_back(floor: Floor) -> None:
    took_in(floor)
    phone = at(floor.phone("dp"), "lot/D-9")
    phone.tap("Tell rounds apart", "It rattles when shaken", "Inert")
    tell(phone)
    phone.tap("I told 1 apart")
    assert floor.state.lots["D-9"].verified == 0


def test_the_count_comes_before_the_number_of_the_books(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "lot/D-1/count")
    lot = floor.state.lots["D-1"]
    shelf = lot.stored + lot.carried
    assert str(shelf) not in phone.words()
    phone.enter("count", str(shelf - 1))
    assert "1 fewer than the books say." in phone.words()
    phone.tap(f"I counted {shelf - 1}")
    assert floor.state.lots["D-1"].wanting == 1
    assert "Searched, and lost" in phone.labels()


def test_one_too_many_says_that_it_stops_everything(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "lot/D-1/count")
    lot = floor.state.lots["D-1"]
    phone.enter("count", str(lot.stored + lot.carried + 1))
    assert "1 more than the books say." in phone.words()
    phone.tap("I counted")
    assert floor.state.blocks


def test_a_loss_takes_two_people_each_on_their_own(floor: Floor) -> None:
    lot = floor.state.lots["D-1"]
    shelf = lot.stored + lot.carried
    floor.say(by="armorer", kind="LotCounted", lot="D-1", count=shelf - 1, expected=shelf)
    for who in ("armorer", "ad"):
        phone = at(floor.phone(who), "lot/D-1/lost")
        assert "I accept that they are lost" not in phone.labels()
        phone.tap("Yes", "I accept that they are lost")
    assert (floor.state.lots["D-1"].wanting, floor.state.lots["D-1"].lost) == (0, 1)


def test_drawn_and_put_back(floor: Floor) -> None:
    before = floor.state.lots["B-1"]
    phone = at(floor.phone("armorer"), "lot/B-1")
    phone.tap("Draw")
    phone.enter("count", "2")
    phone.tap("I took 2 out")
    if phone.refused is not None:
        phone.tap("Done anyway")
    assert floor.state.lots["B-1"].carried == before.carried + 2
    phone.open("lot/B-1/store")
    phone.enter("count", "2")
    phone.tap("2 are under lock")
    assert floor.state.lots["B-1"].carried == before.carried


def test_more_than_is_there_is_said_before(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "lot/B-1/draw")
    phone.enter("count", str(floor.state.lots["B-1"].stored + 5))
    assert "That is 5 more than the books have there." in phone.words()


def test_blanks_are_approved_for_a_gun(floor: Floor) -> None:
    took_in(floor)
    floor.say(by="armorer", kind="LotReceived", lot="B-9", round_class="R3", count=5)
    phone = at(floor.phone("armorer"), "lot/B-9")
    phone.tap("For which guns", "G-1")
    assert floor.state.pairs["G-1|B-9"].approved is not None
    assert "Not test-fired" in phone.words()
    assert "For which guns" not in at(phone, "lot/D-9").labels()
