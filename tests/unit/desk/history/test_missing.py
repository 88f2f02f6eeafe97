"""Gaps of the record itself: each is found where it is, and a whole record has none of them."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.day import MealBegan
from coldproof.acts.letters import ValueErased
from coldproof.acts.production import DeviceEnrolled, PersonDeparted
from coldproof.acts.script import HitSettled, ScriptFiled
from coldproof.acts.voice import PagePublished
from coldproof.desk.floor.tongue import english
from coldproof.desk.history.rows import GapKind
from coldproof.desk.history.telling import told
from coldproof.state.entry import Entry
from coldproof.words.floor import Known, SceneTag
from coldproof.words.ids import (
    ActId,
    Committed,
    DeviceId,
    Digest,
    Label,
    PersonId,
    PublicKey,
    UnitId,
)
from coldproof.words.units import HOUR_US, MINUTE_US, SECOND_US
from coldproof.words.voice import Erasure
from tests.unit.desk.history.told_days import by_hand, changed, entries, example, sentences

OF_AD = DeviceEnrolled(person=PersonId("ad"), enrolled=DeviceId("ad"))
MEAL = MealBegan(unit=UnitId("main"))
DIGEST = "A" * 43
OF_THE_RECORD = (
    GapKind.POSITION,
    GapKind.SEQUENCE,
    GapKind.ORDER,
    GapKind.ANSWERED,
    GapKind.KNOWN,
    GapKind.CLIPPED,
    GapKind.COMMITTED,
)


def says(kind: GapKind, found: list[Entry] | tuple[Entry, ...], **given: object) -> list[str]:
    values = given.get("values", ())
    assert isinstance(values, tuple)
    return sentences(told(found, values=values), kind)


def test_a_whole_record_has_no_gap_of_its_own_but_devices_and_clock() -> None:
    assert {gap.kind for gap in told(example("ranch-2021")).gaps}.isdisjoint(OF_THE_RECORD)


@pytest.mark.parametrize(
    ("cut", "sentence"),
    [
        ((5,), "Position 5 is not among these entries."),
        ((5, 6, 7), "Positions 5 to 7 are not among these entries."),
        ((0,), "Position 0 is not among these entries."),
    ],
)
def test_entries_that_are_not_here_are_missed(cut: tuple[int, ...], sentence: str) -> None:
    whole = [entry for entry in entries() if entry.position not in cut]
    assert says(GapKind.POSITION, whole) == [sentence]


def test_entries_out_of_order_are_told() -> None:
    one, two, *rest = entries()
    found = says(GapKind.POSITION, [two, one, *rest])
    assert "Position 0 comes after position 1: the entries are out of order." in found


def test_numbers_missing_on_a_device_are_told_with_their_range() -> None:
    whole = entries()
    of_ad = [entry for entry in whole if entry.act.device == "ad"]
    one = [entry for entry in whole if entry is not of_ad[1]]
    number = of_ad[1].act.seq
    assert says(GapKind.SEQUENCE, one) == [
        f"Of device ad, number {number} is not among these entries; number {number + 1} is at"
        f" position {of_ad[2].position}."
    ]
    more = [entry for entry in whole if entry not in of_ad[:2]]
    assert says(GapKind.SEQUENCE, more) == [
        "Of device ad, numbers 1 to 2 are not among these entries; number 3 is at position"
        f" {of_ad[2].position}."
    ]


def test_the_last_act_of_a_device_can_be_missed_by_nothing() -> None:
    *whole, last = entries()
    assert last.act.device == "armorer"
    assert says(GapKind.SEQUENCE, whole) == []


def test_two_acts_with_one_number_or_one_before_them_are_told() -> None:
    whole = by_hand(entries(), "ad", MEAL)
    number = whole[-1].act.seq
    before = max(e.position for e in whole[:-1] if e.act.device == "ad")
    same = by_hand(whole, "ad", MEAL, seq=number, previous=whole[-1].act.previous)
    assert says(GapKind.ORDER, same) == [
        f"Two acts of device ad have the number {number}.",
        "Two acts of device ad name one act as the one before them.",
    ]
    fork = by_hand(whole, "ad", MEAL, previous=whole[-1].act.previous)
    assert says(GapKind.ORDER, fork) == [
        f"Number {number + 1} of device ad does not name number {number} as the act before it.",
        "Two acts of device ad name one act as the one before them.",
    ]
    assert before < whole[-1].position
    first = by_hand(whole, "ad", MEAL, previous=None)
    assert says(GapKind.ORDER, first)[-1] == "Two acts of device ad say that none came before them."


def test_an_answer_to_what_is_not_here_is_told_and_one_that_came_early_is_not() -> None:
    whole = entries()
    stray = changed(whole[-1], answers=(ActId(DIGEST),))
    at = stray.position
    assert says(GapKind.ANSWERED, [*whole[:-1], stray]) == [
        f"The act at position {at} names an act that is not among these entries."
    ]
    two = changed(whole[-1], answers=(ActId(DIGEST), ActId("B" * 42 + "A")))
    assert says(GapKind.ANSWERED, [*whole[:-1], two]) == [
        f"The act at position {at} names 2 acts that are not among these entries."
    ]
    early = changed(whole[3], answers=(ActId(whole[-1].id),))
    assert says(GapKind.ANSWERED, [*whole[:3], early, *whole[4:]]) == []


def test_keys_that_no_act_enrolls_are_told_one_by_one_or_all_together() -> None:
    assert says(GapKind.DEVICE, entries()) == [
        "No act enrolls a key, so whose key signed which act is not recorded: 8 devices."
    ]
    found = says(GapKind.DEVICE, by_hand(entries(), "producer", OF_AD))
    assert len(found) == 7
    assert not any("of ad on" in one for one in found)
    assert "No act enrolls a key of safety on device safety, by which 2 acts came in." in found


def test_a_device_enrolled_for_one_is_not_enrolled_for_another() -> None:
    whole = by_hand(by_hand(entries(), "producer", OF_AD), "dp", MEAL, device=DeviceId("ad"))
    found = says(GapKind.DEVICE, whole)
    assert "No act enrolls a key of dp on device ad, by which 1 act came in." in found


def test_entry_0_brings_in_the_founders_key_and_the_clerks_needs_none() -> None:
    opened, *rest = entries()
    said: Any = opened.act.body
    body = dataclasses.replace(said, founder_key=PublicKey(DIGEST))
    founded = (changed(opened, body=body), *rest)
    found = says(GapKind.DEVICE, by_hand(founded, "clerk", ClockRead()))
    assert len(found) == 7
    assert not any("producer" in one or "clerk" in one for one in found)


def test_acts_that_came_in_by_paper_or_another_are_counted_by_person() -> None:
    found = says(GapKind.KNOWN, example("hard-day"))
    assert "4 acts of armorer are known from paper only, entered by propmaster." in found
    assert "1 act of extra-7 is signed with a guest key on device weapons-tablet." in found
    clerk = {"known": Known.VOUCHED, "vouched_by": PersonId("clerk"), "device": DeviceId("clerk")}
    assert says(GapKind.KNOWN, by_hand(entries(), "extra", MEAL, **clerk)) == [
        "1 act of extra is known only because clerk vouched for it."
    ]
    lent = by_hand(entries(), "ad", MEAL, vouched_by=PersonId("upm"))
    assert says(GapKind.KNOWN, lent) == ["1 act of ad is entered by upm."]


def test_times_that_were_clipped_are_counted_by_device_with_the_worst() -> None:
    *rest, one = by_hand(entries(), "ad", MEAL)
    clipped = one._replace(at_us=one.at_us - HOUR_US - 5 * MINUTE_US)
    assert says(GapKind.CLIPPED, [*rest, clipped]) == [
        "1 act of device ad claimed a time that does not fit the clock-reads around it, at most"
        " 1 h 5 min off; the time shown is clipped."
    ]


@pytest.mark.parametrize("off_us", [1, SECOND_US - 1, 1 - SECOND_US])
def test_an_act_within_the_second_after_a_clock_read_is_no_gap(off_us: int) -> None:
    *rest, one = by_hand(entries(), "ad", MEAL)
    assert says(GapKind.CLIPPED, [*rest, one._replace(at_us=one.at_us - off_us)]) == []


@pytest.mark.parametrize("off_us", [SECOND_US, -SECOND_US])
def test_a_claim_a_whole_second_off_is_a_gap(off_us: int) -> None:
    *rest, one = by_hand(entries(), "ad", MEAL)
    [said] = says(GapKind.CLIPPED, [*rest, one._replace(at_us=one.at_us - off_us)])
    assert "does not fit the clock-reads around it, at most 1 s off" in said


def test_a_device_that_claims_no_hour_at_all_is_a_gap() -> None:
    *rest, one = by_hand(entries(), "ad", MEAL)
    [said] = says(GapKind.CLIPPED, [*rest, changed(one, at_us=0)])
    assert said.startswith("1 act of device ad claimed a time that does not fit")


def test_acts_before_any_clock_read_have_no_time_of_arrival() -> None:
    assert says(GapKind.CLOCK, entries()) == [
        "67 acts came in before any clock-read, so when is not recorded."
    ]
    opened, *rest = entries()
    read = by_hand((opened,), "clerk", ClockRead())[-1]
    moved = [entry._replace(position=entry.position + 1) for entry in rest]
    assert says(GapKind.CLOCK, [opened, read, *moved]) == []


def test_what_arrived_unsigned_says_nothing_of_the_device_that_it_names() -> None:
    """Or a stranger's number and hour would look like the device's own."""
    whole = entries()
    known = next(one for one in whole if one.act.device == "armorer")
    act = dataclasses.replace(known.act, seq=900, previous=None, answers=(), heads=())
    alike = Entry(act, DIGEST, len(whole), known.at_us + HOUR_US, may_permit=False)
    kinds = (GapKind.SEQUENCE, GapKind.ORDER, GapKind.CLIPPED)
    before = [says(kind, whole) for kind in kinds]
    assert [says(kind, [*whole, alike]) for kind in kinds] != before
    assert [says(kind, [*whole, alike._replace(arrived=True)]) for kind in kinds] == before


def test_values_held_elsewhere_are_counted_and_never_shown() -> None:
    gone = PersonDeparted(person=PersonId("dp"), reason=Committed(DIGEST))
    twice = by_hand(by_hand(entries(), "dp", gone), "dp", gone)
    assert says(GapKind.COMMITTED, twice) == [
        "2 of 2 values are not here, only their digests: person departed, reason."
    ]
    assert says(GapKind.COMMITTED, twice, values=(DIGEST,)) == []
    assert says(GapKind.COMMITTED, entries()) == []
    page = by_hand(entries(), "clerk", PagePublished(page=Digest(DIGEST)))
    assert says(GapKind.COMMITTED, page) == []


def test_an_erased_value_is_told_as_erased_and_not_as_held_elsewhere() -> None:
    why = PersonDeparted(person=PersonId("dp"), reason=Committed(DIGEST))
    other = PersonDeparted(person=PersonId("ad"), reason=Committed("A" * 42 + "E"))
    gone = ValueErased(value=Digest(DIGEST), why=Erasure.ASKED)
    found = by_hand(by_hand(by_hand(entries(), "dp", why), "ad", other), "dp", gone)
    at = found[-1].position
    [erased] = [one for one in told(found).gaps if one.kind is GapKind.ERASED]
    assert english(erased.says) == (
        f"A value was erased, as dp says at position {at}: the person asked. Nobody can show it"
        " any more, only its digest is here: person departed, reason."
    )
    assert erased.positions == (at - 2, at)
    assert says(GapKind.COMMITTED, found) == [
        "1 of 2 values are not here, only their digests: person departed, reason."
    ]


def test_a_value_that_is_here_was_not_erased_from_here() -> None:
    why = PersonDeparted(person=PersonId("dp"), reason=Committed(DIGEST))
    gone = ValueErased(value=Digest(DIGEST), why=Erasure.ASKED)
    found = by_hand(by_hand(entries(), "dp", why), "dp", gone)
    assert says(GapKind.ERASED, found, values=(DIGEST,)) == []
    assert says(GapKind.COMMITTED, found, values=(DIGEST,)) == []


def test_an_erasure_that_somebody_else_may_not_say_erases_nothing() -> None:
    why = PersonDeparted(person=PersonId("dp"), reason=Committed(DIGEST))
    gone = ValueErased(value=Digest(DIGEST), why=Erasure.ASKED)
    found = by_hand(by_hand(entries(), "dp", why), "nobody", gone)
    assert says(GapKind.ERASED, found) == []
    assert len(says(GapKind.COMMITTED, found)) == 1


def test_a_key_that_a_line_is_found_by_is_no_value() -> None:
    hit = HitSettled(hit=Digest(DIGEST), trigger=SceneTag.FIREARMS, accepted=True)
    assert says(GapKind.COMMITTED, by_hand(entries(), "dp", hit)) == []
    draft = ScriptFiled(draft=Label("Blue"), scenes=1, document=Committed(DIGEST))
    assert says(GapKind.COMMITTED, by_hand(entries(), "dp", draft)) != []
