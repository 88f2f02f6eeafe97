"""One commit put together: what is added, what waits, what is refused (D8)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from coldproof.acts.base import Body
from coldproof.acts.case import ClockRead
from coldproof.acts.condition import WeaponDropped
from coldproof.acts.floor import NotReadyCalled, ReadyCalled
from coldproof.acts.kit import WeaponTagged
from coldproof.acts.production import KeyRevoked, RoleEnded
from coldproof.acts.voice import HazardReported, WorkStopped
from coldproof.app.batch import Batch, Ticket
from coldproof.app.errors import Refused
from coldproof.app.ledger import Ledger
from coldproof.app.waiting_room import PREFIX, WaitingRoom
from coldproof.app.writer import Writer
from coldproof.desk.reading import Standing, open_note, standing_of
from coldproof.desk.roster import NOBODY, key_text, raw_key
from coldproof.keys.signing import check, new_signer
from coldproof.log.note import Line, read_note, write_note
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color, Scope
from coldproof.words.ids import ActId, DeviceId, Digest, PersonId, UnitId, WeaponId
from coldproof.words.people import Role
from tests.small_log import NOON_US, PRODUCTION, SECOND_US, Clock, Crew, id_of, writer_on

TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)
STOP = WorkStopped(scope=Scope.PRODUCTION)
GONE = ActId("A" * 43)  # an act that is in no log
LOST = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))
IN_ITS_NAME = "an act in the clerk's name without its signature; the name of who says it would do"
FITS = "a signature that fits would do"


class World:
    """A log with an armorer enrolled, and what a batch needs."""

    def __init__(self, writer: Writer, crew: Crew, store: MemoryStore, clock: Clock) -> None:
        self.writer, self.crew, self.store, self.clock = writer, crew, store, clock
        self.room = WaitingRoom(store, PRODUCTION)
        self.batch = self.begun()

    @property
    def ledger(self) -> Ledger:
        return self.writer.ledger

    def begun(self) -> Batch:
        return Batch(self.ledger, self.room, self.crew.clerk, self.clock)

    def ticket(self, note: bytes) -> Ticket:
        return Ticket(open_note(note), None, NOBODY)  # nobody looked at its signature yet

    def place(self, *notes: bytes) -> list[str]:
        """Place notes; return what became of each, in words."""
        tickets = [self.ticket(note) for note in notes]
        for ticket in tickets:
            self.batch.place(ticket)
        return [self.became(ticket) for ticket in tickets]

    def became(self, ticket: Ticket) -> str:
        if ticket.outcome is not None:
            assert isinstance(ticket.outcome, Refused)
            return str(ticket.outcome)
        waiting = self.batch.waiting.get(ticket)
        if waiting is not None:
            return "waits for " + " ".join(waiting.wants)
        assert ticket.opened.id in [act for _, act in self.batch.receipts]
        known = self.ledger.ids.get(ticket.opened.id)
        return f"at {self.batch.found.get(ticket.opened.id, known)}"

    def kinds(self) -> list[str]:
        """The kinds of the entries that the batch adds, in order."""
        return [type(open_note(note).act.body).__name__ for _, note in self.batch.entries]

    def keep(self, note: bytes, *wants: str) -> None:
        self.room.keep(open_note(note), wants)


@pytest.fixture
def world(tmp_path: Path) -> World:
    """The log ends at 3, and its clock was read in this very second."""
    crew, store, clock = Crew(), MemoryStore(), Clock()
    writer = writer_on(crew, store, tmp_path, clock)
    writer.begin(crew.opening())
    writer.record(crew.enrolling("armorer"))
    assert writer.ledger.size == 3
    return World(writer, crew, store, clock)


# ------------------------------------------------------------------------------ what becomes of one


class Row(NamedTuple):
    """A note, and what becomes of it in a batch of its own; the log ends at 3."""

    name: str
    note: Callable[[Crew], bytes]
    became: str


def rests(crew: Crew, body: Body, by: str = "armorer") -> bytes:
    """Return a note that answers an act which is in no log, and follows on another."""
    return crew.note(by, body, answers=(GONE,), previous=Digest("B" * 42 + "A"))


def lines_more(note: bytes, count: int, length: int) -> bytes:
    """Return a note with signature lines of people whom nobody knows."""
    read = read_note(note)
    more = [Line(f"x{number:03}", b"abcd", bytes(length)) for number in range(count)]
    return write_note(read.text, (*read.lines, *more))


def by_other_key(crew: Crew, person: str, body: Body) -> bytes:
    """Return a note signed under a person's name, with a key that is not theirs."""
    signer = new_signer(crew.signer(person).name, bytes(32))
    return crew.note(person, body, signers=[signer])


def broken(note: bytes) -> bytes:
    """Return a note whose text somebody changed under its signature."""
    return note.replace(b"G-1", b"G-2")


WAITS_KEY = "waits for stranger@stranger"
WAITS_BOTH = f"waits for {GONE} {'B' * 42}A"

TABLE = (
    Row("an act of an enrolled key", lambda crew: crew.note("armorer", TAG), "at 3"),
    Row("a second device", lambda crew: crew.enrolling("armorer", "second", "armorer"), "at 3"),
    Row("a stop of an enrolled key", lambda crew: crew.note("armorer", STOP), "at 3"),
    # nobody knows the key
    Row("an act of a stranger", lambda crew: crew.note("stranger", TAG), WAITS_KEY),
    Row(
        "of somebody known, on a device that is not",
        lambda crew: crew.note("armorer", TAG, device="second"),
        "waits for armorer@second",
    ),
    Row("a revocation by a stranger", lambda crew: crew.note("stranger", LOST), WAITS_KEY),
    Row(
        "a stranger's, which rests on more",
        lambda crew: rests(crew, TAG, "stranger"),
        f"{WAITS_KEY} {GONE} {'B' * 42}A",
    ),
    # what it rests on is not there
    Row("an act that answers what is not there", lambda crew: rests(crew, TAG), WAITS_BOTH),
    Row(
        "a handler's ready call",
        lambda crew: rests(crew, ReadyCalled(unit=UnitId("main"))),
        WAITS_BOTH,
    ),
    # what never waits
    Row("a stop never waits", lambda crew: rests(crew, STOP), "at 3"),
    Row("a stranger's stop never waits", lambda crew: rests(crew, STOP, "stranger"), "at 3"),
    Row(
        "a stranger's hazard never waits",
        lambda crew: rests(crew, HazardReported(weapons=True), "stranger"),
        "at 3",
    ),
    Row(
        "a call of not ready never waits",
        lambda crew: rests(crew, NotReadyCalled(unit=UnitId("main"))),
        "at 3",
    ),
    Row(
        "a dropped gun never waits",
        lambda crew: rests(crew, WeaponDropped(weapon=WeaponId("G-1"))),
        "at 3",
    ),
    Row(
        "the end of a role never waits",
        lambda crew: rests(crew, RoleEnded(person=PersonId("actor"), role=Role.ARMORER)),
        "at 3",
    ),
    Row("a revocation never waits", lambda crew: rests(crew, LOST, "producer"), "at 3"),
    # what is forged
    Row(
        "a text that was changed",
        lambda crew: broken(crew.note("armorer", TAG)),
        "the note: found signature refused: found one of 'testtesttesttest/armorer@armorer' that"
        " does not verify; one made by that key over this very text would do; " + FITS,
    ),
    Row(
        "another's key alone",
        lambda crew: crew.note("armorer", TAG, signers=[crew.founder]),
        f"the note: found no signature by the key of armorer@armorer; {FITS}",
    ),
    Row(
        "another key under the name",
        lambda crew: by_other_key(crew, "armorer", TAG),
        f"the note: found no signature by the key of armorer@armorer; {FITS}",
    ),
    Row(
        "an act of the clerk",
        lambda crew: crew.note("clerk", TAG),
        f"the note: found {IN_ITS_NAME}",
    ),
    Row(
        "a stop by the clerk",
        lambda crew: by_other_key(crew, "clerk", STOP),
        f"the note: found {IN_ITS_NAME}",
    ),
    Row(
        "a stop on the clerk's device",
        lambda crew: crew.note("stranger", STOP, device="clerk"),
        f"the note: found {IN_ITS_NAME}",
    ),
    Row(
        "what somebody vouches for as the clerk's",
        lambda crew: crew.note("clerk", STOP, device="armorer", vouched_by="armorer"),
        f"the note: found {IN_ITS_NAME}",
    ),
    Row(
        "what the clerk would vouch for",
        lambda crew: crew.note("grip", STOP, vouched_by="clerk"),
        f"the note: found {IN_ITS_NAME}",
    ),
    # a stop by another key under a known name is a stop of somebody unknown
    Row("a stop by another key", lambda crew: by_other_key(crew, "armorer", STOP), "at 3"),
    # no room for the clerk's line
    Row(
        "a stop with a hundred lines",
        lambda crew: lines_more(crew.note("stranger", STOP), 99, 64),
        "the note with the clerk's line: found signatures refused: found more than 100 lines;"
        " 1 to 100 would do; fewer lines would do",
    ),
    Row(
        "a stop that is nearly too long",
        lambda crew: lines_more(crew.note("stranger", STOP), 94, 509),
        "the note with the clerk's line: found 65638 bytes; at most 65535 would do",
    ),
)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_what_becomes_of_a_note(world: World, row: Row) -> None:
    before = world.ledger.head, dict(world.ledger.ids), world.ledger.roster
    assert world.place(row.note(world.crew)) == [row.became]
    assert len(world.batch.entries) == (1 if row.became == "at 3" else 0)
    assert (world.ledger.head, world.ledger.ids, world.ledger.roster) == before
    assert world.store.names(PRODUCTION, PREFIX) == []  # nothing is done before it is written


def test_a_note_that_is_there_already_is_not_added_again(world: World) -> None:
    note = world.crew.note("armorer", TAG)
    assert world.place(note, note) == ["at 3", "at 3"]
    assert world.kinds() == ["WeaponTagged"]
    enrolled = next(iter(world.store.read(PRODUCTION, 2, 3)))
    assert world.place(enrolled) == ["at 2"]
    assert world.kinds() == ["WeaponTagged"]


def test_a_stop_of_somebody_unknown_has_the_clerk_s_line_beside_its_own(world: World) -> None:
    note = world.crew.note("stranger", STOP)
    world.place(note)
    ((act, entered),) = world.batch.entries
    assert act == raw_key(id_of(note))
    names = [line.name.partition("/")[2] for line in read_note(entered).lines]
    assert sorted(names) == ["clerk@clerk", "stranger@stranger"]
    roster = world.ledger.roster
    assert standing_of(roster, open_note(entered), check) is Standing.ARRIVED


def test_an_act_of_a_revoked_key_is_entered_as_it_is(world: World) -> None:
    note = world.crew.note("armorer", TAG)
    assert world.place(world.crew.note("producer", LOST), note) == ["at 3", "at 4"]
    assert world.batch.entries[1][1] == note
    assert standing_of(world.batch.roster, open_note(note), check) is Standing.REVOKED


def test_a_revoked_key_enrolls_nobody(world: World) -> None:
    crew = world.crew
    stranger = crew.note("stranger", TAG)
    placed = world.place(crew.note("producer", LOST), crew.enrolling("stranger", by="armorer"))
    assert placed == ["at 3", "at 4"]
    assert world.place(stranger) == ["waits for stranger@stranger"]
    assert list(world.batch.roster.keys) == list(world.ledger.roster.keys)


# ------------------------------------------------------------------------------------- clock-reads


@pytest.mark.parametrize(
    ("later_us", "kinds"),
    [
        (0, ["WeaponTagged"]),
        (SECOND_US - 1, ["WeaponTagged"]),
        (SECOND_US, ["ClockRead", "WeaponTagged"]),
        (3600 * SECOND_US, ["ClockRead", "WeaponTagged"]),
        (-1, ["ClockRead", "WeaponTagged"]),
    ],
    ids=["at once", "just before a second", "a second", "an hour", "the clock ran backward"],
)
def test_the_clock_is_read_when_a_second_has_passed(
    world: World, later_us: int, kinds: list[str]
) -> None:
    world.clock.now_us += later_us
    place = len(kinds) + 2
    assert world.place(world.crew.note("armorer", TAG)) == [f"at {place}"]
    assert world.kinds() == kinds


def test_the_clock_is_read_once_for_all_that_comes_together(world: World) -> None:
    world.clock.now_us += SECOND_US
    world.place(world.crew.note("armorer", TAG))
    world.clock.now_us += SECOND_US
    world.place(world.crew.note("armorer", TAG), world.crew.note("stranger", STOP))
    assert world.kinds() == ["ClockRead", "WeaponTagged", "WeaponTagged", "WorkStopped"]


@pytest.mark.parametrize("by", ["stranger", "clerk"], ids=["it waits", "it is refused"])
def test_the_clock_is_not_read_for_what_is_not_added(world: World, by: str) -> None:
    world.clock.now_us += SECOND_US
    world.place(world.crew.note(by, TAG))
    assert world.batch.entries == []


def test_a_reading_says_what_it_follows_on_and_what_the_clerk_had_seen(world: World) -> None:
    before = world.ledger.clock
    assert before is not None
    world.clock.now_us += 2 * SECOND_US
    world.batch.read_clock(world.clock())
    ((_, note),) = world.batch.entries
    act = open_note(note).act
    assert isinstance(act.body, ClockRead)
    assert (act.seq, act.previous) == (before.seq + 1, before.id)
    assert (act.at_us, act.seen_size) == (NOON_US + 2 * SECOND_US, 3)
    assert act.seen_root == key_text(world.ledger.tree.root())
    assert standing_of(world.ledger.roster, open_note(note), check) is Standing.ARRIVED
    assert world.batch.clock == (act.at_us, act.seq, id_of(note))
