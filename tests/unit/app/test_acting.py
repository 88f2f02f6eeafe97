"""An act as a device would say it: numbered, linked, and signed as it stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Act, Body
from coldproof.acts.counts import LotCounted
from coldproof.acts.custody import WeaponCollected
from coldproof.acts.day import DayOpened, MeetingAttended, MeetingHeld, UnitOpened
from coldproof.acts.errors import FormatError
from coldproof.acts.kit import LotReceived, WeaponRegistered
from coldproof.acts.production import PersonEnrolled
from coldproof.acts.voice import WorkStopped
from coldproof.app.acting import Hand, act_of, signed
from coldproof.app.follow import Follower
from coldproof.app.writer import Writer
from coldproof.desk.making import UNSAID, latest_of
from coldproof.desk.roster import key_text
from coldproof.log.note import read_note
from coldproof.state.fold import START
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Known, MeetingKind, Scope
from coldproof.words.ids import Day, LotId, PersonId, StoreId, UnitId, WeaponId
from coldproof.words.kit import Origin, RoundClass, WeaponClass
from coldproof.words.people import Department
from tests.small_log import NOON_US, Clock, Crew, id_of, writer_on

TODAY = Day("2026-11-25")
MAIN = UnitId("main")
GUN = WeaponId("G-1")


class Told:
    """A log in memory, what is so in it, and acts as devices would say them next."""

    def __init__(self, folder: Path) -> None:
        self.crew = Crew()
        self.store = MemoryStore()
        self.writer: Writer = writer_on(self.crew, self.store, folder, Clock())
        self.writer.begin(self.crew.opening())
        self.follower = Follower(self.writer.ledger, self.store, lambda data: data[:32], "A" * 43)
        self.writer.record(self.crew.enrolling("armorer"))

    def act(self, hand: Hand, body: Body, answers: tuple[str, ...] | None = None) -> Act:
        """Return the next act of a hand."""
        state = self.follower.catch_up()
        chain = self.follower.reader.chains.get(hand.device)
        return act_of(self.writer.ledger, state, chain, hand, body, NOON_US, answers)

    def say(self, by: str, body: Body) -> str:
        """Record the next act of a person; return its id."""
        note = signed(self.act(Hand(by, by), body), self.crew.signer(by))
        self.writer.record(note)
        return id_of(note)


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


def registered() -> WeaponRegistered:
    return WeaponRegistered(
        weapon=GUN,
        weapon_class=WeaponClass.LIVE_CAPABLE,
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        store=StoreId("safe"),
    )


def stop() -> WorkStopped:
    return WorkStopped(scope=Scope.PRODUCTION)


def test_the_first_act_of_a_device_follows_nothing(told: Told) -> None:
    act = told.act(Hand("armorer", "armorer"), stop())
    assert (act.seq, act.previous) == (1, None)
    assert (act.by, act.device, act.known, act.vouched_by) == (
        "armorer",
        "armorer",
        Known.OWN_DEVICE,
        None,
    )


def test_the_next_act_of_a_device_follows_its_last(told: Told) -> None:
    first = told.say("armorer", stop())
    act = told.act(Hand("armorer", "armorer"), stop())
    assert (act.seq, act.previous) == (2, first)


def test_it_had_seen_the_whole_log(told: Told) -> None:
    act = told.act(Hand("armorer", "armorer"), stop())
    ledger = told.writer.ledger
    assert (act.seen_size, act.seen_root) == (3, key_text(ledger.tree.root()))


def test_in_an_empty_log_nothing_was_seen(tmp_path: Path) -> None:
    writer = writer_on(Crew(), MemoryStore(), tmp_path, Clock())
    act = act_of(writer.ledger, START, None, Hand("armorer", "armorer"), stop(), NOON_US)
    assert (act.seen_size, act.seen_root) == (0, None)


def test_a_move_names_the_heads_of_its_weapons(told: Told) -> None:
    body = WeaponCollected(weapons=(GUN,))
    assert told.act(Hand("armorer", "armorer"), body).heads == ((),)
    registering = told.say("armorer", registered())
    assert told.act(Hand("armorer", "armorer"), body).heads == ((registering,),)
    collecting = told.say("armorer", body)
    assert told.act(Hand("armorer", "armorer"), body).heads == ((collecting,),)


def test_what_is_no_move_names_no_heads(told: Told) -> None:
    told.say("armorer", registered())
    assert told.act(Hand("armorer", "armorer"), stop()).heads == ()


def test_it_answers_the_latest_thing_that_it_can_or_what_is_said(told: Told) -> None:
    told.say("producer", DayOpened(day=TODAY))
    told.say("producer", UnitOpened(unit=MAIN, day=TODAY))
    meeting = told.say("armorer", MeetingHeld(unit=MAIN, day=TODAY, meeting=MeetingKind.DAILY))
    attended = MeetingAttended(people=(PersonId("armorer"),))
    assert latest_of(told.follower.catch_up()) == {"meeting": meeting}
    hand = Hand("armorer", "armorer")
    assert told.act(hand, attended).answers == (meeting,)
    assert told.act(hand, attended, ()).answers == ()
    assert told.act(hand, attended, ("A" * 43,)).answers == ("A" * 43,)


LOT = LotId("B-1")
RECEIVED = LotReceived(lot=LOT, round_class=RoundClass.BLANK, count=20, origin=Origin.MAKER)


@pytest.mark.parametrize(
    ("lot", "said", "expected"),
    [("B-1", UNSAID, 20), ("B-1", 0, 0), ("B-1", 19, 19), ("B-9", UNSAID, 0)],
    ids=["the books say it", "none was expected", "another number was", "a lot nobody received"],
)
def test_what_a_count_expects_is_in_the_books_unless_it_is_said(
    told: Told, lot: str, said: int, expected: int
) -> None:
    told.say("armorer", RECEIVED)
    counted = LotCounted(lot=LotId(lot), count=20, expected=said)
    assert told.act(Hand("armorer", "armorer"), counted).body == replace(counted, expected=expected)


def test_a_count_that_says_nothing_of_the_books_is_never_signed(told: Told) -> None:
    act = told.act(Hand("armorer", "armorer"), stop())
    unsaid = replace(act, body=LotCounted(lot=LOT, count=20, expected=UNSAID))
    with pytest.raises(FormatError) as refused:
        signed(unsaid, told.crew.signer("armorer"))
    assert str(refused.value) == (
        "body.expected: count refused: found -1; a whole number from 0 to 1000000 would do"
    )


def test_nothing_was_yet(told: Told) -> None:
    assert latest_of(told.follower.catch_up()) == {}


def test_whoever_vouches_signs(told: Told) -> None:
    hand = Hand("actor", "tablet", Known.VOUCHED, "armorer")
    act = told.act(hand, stop())
    assert (act.by, act.device, act.known, act.vouched_by) == (
        "actor",
        "tablet",
        Known.VOUCHED,
        "armorer",
    )


def test_it_is_signed_as_it_stands_by_all_who_sign(told: Told) -> None:
    act = told.act(Hand("armorer", "armorer"), stop())
    both = (told.crew.signer("armorer"), told.crew.founder)
    note = read_note(signed(act, *both))
    assert sorted(line.name for line in note.lines) == sorted(signer.name for signer in both)


def bodies(**wrong: Any) -> PersonEnrolled:
    return PersonEnrolled(**{"person": PersonId("a"), "department": Department.CAST, **wrong})


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (
            {"person": "An Actor"},
            "body.person: PersonId refused: found 'An Actor'; 1 to 32 letters, digits, '.' or '-',"
            " beginning with a letter or digit would do",
        ),
        ({"department": "cook"}, "body.department: Department refused: found 'cook'; one of "),
    ],
)
def test_what_no_reader_takes_is_not_signed(wrong: dict[str, Any], said: str, told: Told) -> None:
    act = told.act(Hand("armorer", "armorer"), bodies(**wrong))
    with pytest.raises(FormatError) as refused:
        signed(act, told.crew.signer("armorer"))
    assert str(refused.value).startswith(said)
