"""What others do where no hands help: told only where it ends the refusal, and never a cure."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.cures import AGAIN, KEEP, NEVER, Cures, cures
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from tests.unit.worlds import ask

ALL = tuple(PACKS)
CORE = ("core",)
Acts = list[dict[str, Any]]
STOPPED = {"at": "08:00:25", "by": "dp", "kind": "WorkStopped", "scope": "production"}
ACCEPT = {
    "at": "08:00:50",
    "by": "actor",
    "kind": "HandoverAccepted",
    "weapon": "G-1",
    "giver": "armorer",
    "setup": "12A",
}
OFFER = {
    "at": "08:00:30",
    "by": "armorer",
    "kind": "WeaponOffered",
    "weapon": "G-1",
    "to": "actor",
    "setup": "12A",
    "dummies": 6,
}


def asked(question: dict[str, Any], packs: tuple[str, ...] = ALL, **told: Any) -> Cures:
    """Return the cures of an act that is refused."""
    found = ask(question, **told)
    assert judge(found.state, found.act, found.now_us, packs).refused
    return cures(found.state, found.act, found.now_us, packs)


def passes(question: dict[str, Any], packs: tuple[str, ...] = ALL, **told: Any) -> bool:
    """Say whether an act is not refused."""
    found = ask(question, **told)
    return not judge(found.state, found.act, found.now_us, packs).refused


# ----------------------------------------------------------------------------- another person

CALL = {"at": "08:00:30", "kind": "WeaponAnnounced", "weapon": "G-1", "call": "cold", "dummies": 6}
UNCALLED = ["cold", "offer"]


def test_what_the_floor_calls_is_told_to_be_theirs() -> None:
    found = asked({**CALL, "by": "armorer"}, drop=UNCALLED)
    assert found == Cures(False, (found.steps[0], "Let ad do it."), ())
    assert passes({**CALL, "by": "ad"}, drop=UNCALLED)


def test_who_else_does_it_comes_after_what_it_takes() -> None:
    found = asked({**CALL, "by": "armorer"}, drop=UNCALLED, acts=[STOPPED])
    assert "armorer does the whole check of G-1" in found.steps[1]
    assert found.steps[2:] == ("Let ad do it.",)


def test_without_a_first_ad_nobody_is_told_to_call() -> None:
    found = asked({**CALL, "by": "armorer"}, drop=[*UNCALLED, "hat-ad"])
    assert found.steps[1:] == (NEVER,)
    assert found.needs == ("somebody must wear the first AD's or stage manager's hat",)


def test_a_hat_that_somebody_wears_is_not_said_to_be_wanting() -> None:
    found = asked({**CALL, "by": "ad", "dummies": 5}, drop=UNCALLED)
    assert found.steps[1:] == (NEVER,)
    assert found.needs == ()


def test_nobody_is_told_to_take_a_gun_in_the_place_of_who_may_not() -> None:
    withheld = {"at": "08:00:25", "by": "actor", "kind": "HandlingWithheld", "person": "actor"}
    found = asked(ACCEPT, acts=[withheld])
    assert found.steps[1:] == (NEVER,)


# ------------------------------------------------------------------------------- signatures

REASON = "K-I8WF8V5f0yedBmMDbdn25jT0Il7zJvyD-4dNu4Gg8"
CHOSEN = {"alternatives": {"chosen": "real-dummies", "reason": REASON}}
SIGN = "If nothing less will do for 12 than real-dummies: {} sign that, each for themselves"


def signing(*people: str) -> Acts:
    """Return one signature by each of some people."""
    one = {"at": "08:00:20", "kind": "WayApproved", "scene": "12", "plan": 1}
    return [{**one, "by": person} for person in people]


@pytest.mark.parametrize(
    ("signed", "people"), [((), "ad, safety"), (("ad",), "safety"), (("safety",), "ad")], ids=str
)
def test_those_who_have_not_signed_are_named_and_their_words_end_it(
    signed: tuple[str, ...], people: str
) -> None:
    found = asked(OFFER, drop=["offer"], change=CHOSEN, acts=signing(*signed))
    assert found.steps[1:] == (SIGN.format(people) + " (WayApproved).",)
    assert (found.needs, found.acts, found.remedies) == ((), (), ())
    all_signed = signing(*signed, *people.split(", "))
    assert passes(OFFER, drop=["offer"], change=CHOSEN, acts=all_signed)


@pytest.mark.parametrize(
    ("drop", "change"),
    [(["hat-ad"], CHOSEN), ([], {"alternatives": {"chosen": "real-dummies"}})],
    ids=["nobody of the floor is here", "nobody wrote a reason"],
)
def test_nobody_is_told_to_sign_what_that_does_not_let_out(
    drop: list[str], change: dict[str, Any]
) -> None:
    found = asked(OFFER, CORE, drop=["offer", *drop], change=change)
    assert found.steps[1:] == (NEVER,)
    assert found.needs == ("the plan or assessment must be made and approved",)


# ----------------------------------------------------------------------------------- stores

LOCKED = {
    "at": "08:01",
    "by": "armorer",
    "kind": "WeaponLockedUp",
    "store": "safe",
    "weapons": ["G-1"],
}
DRAWN = {**LOCKED, "at": "08:02", "kind": "WeaponUnlocked", "unit": "main"}
WITH_ROUNDS = {**LOCKED, "store": "ammo-box"}
BLANKS = {
    "at": "08:02",
    "by": "armorer",
    "kind": "LotReceived",
    "lot": "B-2",
    "round_class": "R3",
    "count": 20,
    "marker": "crimp",
    "charge": "quarter",
    "origin": "maker",
    "supplier": "prop house",
    "supplier_document": True,
    "caliber": "45 Colt",
    "sealed": True,
    "store": "safe",
}


def test_a_store_with_rounds_is_answered_with_one_without() -> None:
    assert asked(WITH_ROUNDS).steps == ("Use another store: safe.",)
    assert passes({**WITH_ROUNDS, "store": "safe"})


def test_where_every_known_store_has_rounds_any_other_would_do() -> None:
    change = {"lot-b1": {"store": "safe"}}
    found = asked(WITH_ROUNDS, change=change)
    assert found.steps == ("Use another store, one that keeps no rounds.",)
    assert passes({**WITH_ROUNDS, "store": "new-safe"}, change=change)


def test_a_gun_goes_back_into_its_own_store_before_any_other() -> None:
    keys = {"at": "06:35", "by": "armorer", "kind": "StoreKeysNamed", "store": "a-box"}
    told = [{**keys, "people": ["armorer"]}]
    assert asked(WITH_ROUNDS, acts=told).steps == ("Use another store: safe.",)
    change = {"lot-b1": {"store": "safe"}}
    assert asked(WITH_ROUNDS, acts=told, change=change).steps == ("Use another store: a-box.",)


def test_rounds_are_not_received_into_a_store_with_guns() -> None:
    found = asked(BLANKS, acts=[LOCKED])
    assert found.steps == ("Use another store: ammo-box.",)
    assert passes({**BLANKS, "store": "ammo-box"}, acts=[LOCKED])


def test_no_other_store_is_told_where_the_lot_itself_is_refused() -> None:
    homemade = {**BLANKS, "round_class": "R1", "marker": "rattle", "charge": "none"}
    found = asked({**homemade, "origin": "in-house"}, acts=[LOCKED])
    assert found.steps == (NEVER,)


def test_keys_that_nobody_named_are_to_be_named() -> None:
    found = asked(DRAWN, acts=[LOCKED], drop=["keys"])
    words = "Name the few people who can open store safe (StoreKeysNamed), armorer among them."
    assert found.steps[1:] == (words,)
    named = {"at": "08:01:30", "by": "upm", "kind": "StoreKeysNamed", "store": "safe"}
    told = [LOCKED, {**named, "people": ["armorer"]}]
    assert passes(DRAWN, acts=told, drop=["keys"])


def test_who_is_on_no_list_is_not_put_on_it_but_another_does_it() -> None:
    listed = {"keys": {"people": ["propmaster"]}}
    found = asked(DRAWN, acts=[LOCKED], change=listed)
    assert found.steps[1:] == ("Let propmaster do it.",)
    assert passes({**DRAWN, "by": "propmaster"}, acts=[LOCKED], change=listed)


def test_a_list_of_no_handler_is_not_made_anew() -> None:
    found = asked(DRAWN, acts=[LOCKED], change={"keys": {"people": ["dp"]}})
    assert found.steps[1:] == (NEVER,)


# ------------------------------------------------------------------------------ day and unit

CLOSED = {"at": "08:00:35", "by": "ad", "kind": "DayClosed", "day": "2025-03-13"}
OPENED = {"at": "08:00:40", "by": "ad", "kind": "DayOpened", "day": "2025-03-14"}
UNIT = {"at": "08:00:41", "by": "ad", "kind": "UnitOpened", "unit": "main", "day": "2025-03-14"}
TWICE = "2025-03-13 was opened before, and no date opens twice: "
NEXT = (
    f"{TWICE}open 2025-03-14 (DayOpened), and close it only when that day is over. Meetings and"
    " briefings are held anew for it."
)
BRIEFS = "armorer briefs actor on the day and on what is planned"


def test_a_day_closed_by_mistake_goes_on_under_the_next_date() -> None:
    found = asked(ACCEPT, CORE, acts=[CLOSED])
    assert found.steps[1:] == (NEXT, "Open main for 2025-03-14 (UnitOpened).", BRIEFS)
    assert (found.found, found.needs, found.acts) == (False, (), ())
    briefed = {**UNIT, "at": "08:00:42", "by": "armorer", "kind": "PersonBriefed"}
    told = [CLOSED, OPENED, UNIT, {**briefed, "people": ["actor"]}]
    assert passes(ACCEPT, CORE, acts=told)


def test_its_own_date_does_not_open_it_again_nor_does_one_of_the_three_steps_alone() -> None:
    again = {**OPENED, "day": "2025-03-13"}
    assert asked(ACCEPT, CORE, acts=[CLOSED, again]).steps[1] == NEXT
    assert not passes(ACCEPT, CORE, acts=[CLOSED, OPENED])
    assert asked(ACCEPT, CORE, acts=[CLOSED, OPENED]).steps[1:] == (
        "Open main for 2025-03-14 (UnitOpened).",
        BRIEFS,
    )


def test_where_the_next_date_was_opened_too_it_says_from_when_on_the_one_after_opens() -> None:
    again = {**CLOSED, "at": "08:00:41", "day": "2025-03-14"}
    found = asked(ACCEPT, CORE, acts=[CLOSED, OPENED, again])
    assert found.steps[1] == (
        "2025-03-14 was opened before, and no date opens twice: 2025-03-15 can be opened"
        " (DayOpened) from 2025-03-14 00:00 UTC on."
    )
    early = {**OPENED, "at": "08:00:42", "day": "2025-03-15"}
    assert asked(ACCEPT, CORE, acts=[CLOSED, OPENED, again, early]).steps == found.steps


def test_a_day_that_nobody_opened_yet_is_todays() -> None:
    found = asked(ACCEPT, CORE, drop=["day"])
    assert found.steps[1] == "Open today's production day (DayOpened)."


def test_yesterdays_date_opened_over_todays_keeps_who_has_no_hat_on_it_from_working() -> None:
    hats = {name: {"first_day": "2025-03-13"} for name in ("hat-armorer", "hat-propmaster")}
    wrong = {**OPENED, "day": "2025-03-12"}
    found = asked(ACCEPT, CORE, acts=[wrong], change=hats)
    assert found.steps[1:3] == (NEXT, "Open main for 2025-03-14 (UnitOpened).")
    with_hats = asked(ACCEPT, CORE, acts=[wrong])
    assert with_hats.steps[1] == "Open main for 2025-03-12 (UnitOpened)."


def test_a_closed_day_under_a_stop_says_both() -> None:
    found = asked(ACCEPT, acts=[STOPPED, CLOSED])
    assert found.steps[1:] == (NEXT, "Open main for 2025-03-14 (UnitOpened).", AGAIN)
    assert found.needs == ("the stop must be released by those who may",)


def test_no_day_is_opened_for_a_gun_that_would_be_left_all_the_same() -> None:
    left = {"at": "08:01", "by": "armorer", "kind": "WeaponLeft", "weapon": "G-1", "place": "cart"}
    assert asked(left, CORE, acts=[CLOSED]).steps == (KEEP,)
