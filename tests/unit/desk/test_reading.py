"""From an entry's bytes to what the fold takes; what no log of ours can hold raises."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.codec import digest
from coldproof.acts.errors import FormatError
from coldproof.acts.floor import ReadyCalled
from coldproof.acts.kit import WeaponTagged
from coldproof.acts.production import KeyRevoked, PersonEnrolled
from coldproof.acts.voice import WorkStopped
from coldproof.app.acting import signed
from coldproof.desk.errors import NobodySigned, NotThisLog, OutOfOrder
from coldproof.desk.reading import Read, Reader, Standing, open_note, standing_of
from coldproof.desk.roster import key_text
from coldproof.keys.signing import check, new_signer
from coldproof.log.errors import LogError, NoteError, SignatureFailed
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import write_note
from coldproof.words.floor import Color, Scope
from coldproof.words.ids import ActId, DeviceId, Digest, PersonId, UnitId, WeaponId
from coldproof.words.people import Department
from tests.small_log import NOON_US, SECOND_US, Crew, id_of

STOP = WorkStopped(scope=Scope.PRODUCTION)
TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)
ENROLL = PersonEnrolled(person=PersonId("actor"), department=Department.CAST)
HOUR = 3600 * SECOND_US


class Log:
    """Notes read one after another, with the tree and the ids that they make."""

    def __init__(self, crew: Crew) -> None:
        self.crew, self.tree, self.ids = crew, Tree(), set[str]()
        self.reader = Reader(check, self.tree.root, self.ids.__contains__)

    def read(self, note: bytes) -> Read:
        read = self.reader.read(note)
        self.ids.add(read.entry.id)
        self.tree.append(leaf_hash(note))
        return read

    def seen(self, size: int | None = None) -> dict[str, Any]:
        """What an act says of a device that had seen so much of this log."""
        size = self.tree.size if size is None else size
        return {"seen_size": size, "seen_root": Digest(key_text(self.tree.root(size)))}


@pytest.fixture
def log() -> Log:
    """A log with its opening, a clock-read, and the armorer enrolled."""
    crew = Crew()
    made = Log(crew)
    made.read(crew.opening())
    made.read(crew.note("clerk", ClockRead(), NOON_US))
    made.read(crew.enrolling("armorer"))
    return made


def test_an_act_of_an_enrolled_key_may_permit(log: Log) -> None:
    read = log.read(log.crew.note("armorer", TAG, **log.seen()))
    assert read.standing is Standing.ENROLLED
    assert (read.entry.may_permit, read.entry.position, read.signer) == (True, 3, "armorer@armorer")
    assert read.saw_this_log


def test_an_act_of_a_revoked_key_may_restrict_only(log: Log) -> None:
    lost = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))
    log.read(log.crew.note("producer", lost))
    read = log.read(log.crew.note("armorer", TAG))
    assert (read.standing, read.entry.may_permit) == (Standing.REVOKED, False)


def test_a_stop_of_somebody_unknown_is_entered_by_the_clerk(log: Log) -> None:
    crew = log.crew
    both = [crew.signer("extra"), crew.clerk]
    read = log.read(crew.note("extra", STOP, signers=both))
    assert (read.standing, read.entry.may_permit) == (Standing.ARRIVED, False)
    assert read.entry.arrived


def test_a_stop_of_an_enrolled_key_that_the_clerk_signed_too_is_its_own(log: Log) -> None:
    crew = log.crew
    both = [crew.signer("armorer"), crew.clerk]
    assert log.read(crew.note("armorer", STOP, signers=both)).standing is Standing.ENROLLED


def test_what_vouches_signs(log: Log) -> None:
    crew = log.crew
    told = crew.note("actor", TAG, device="armorer", vouched_by=PersonId("armorer"))
    assert log.read(told).signer == "armorer@armorer"


@pytest.mark.parametrize(
    ("signer", "body"),
    [
        ("clerk", TAG),  # the clerk enters stops and reports, nothing else
        ("extra", STOP),  # nobody vouched for its arrival
        ("propmaster", TAG),
        ("producer", TAG),  # an enrolled key, but not the one of who says it
    ],
)
def test_an_act_that_its_own_key_did_not_sign_is_refused(log: Log, signer: str, body: Any) -> None:
    note = log.crew.note("armorer", body, signers=[log.crew.signer(signer)])
    with pytest.raises(NobodySigned) as refused:
        log.read(note)
    assert str(refused.value) == (
        "entry 3 refused: found no signature by armorer@armorer with a key enrolled by then;"
        " a note signed by its own people would do"
    )
    assert log.reader.size == 3


def test_an_act_by_the_clerk_is_a_clock_read_and_nothing_else(log: Log) -> None:
    assert log.read(log.crew.note("clerk", ClockRead())).standing is Standing.ARRIVED
    with pytest.raises(NobodySigned):
        log.read(log.crew.note("clerk", TAG))


def test_a_forged_line_refuses_the_whole_note(log: Log) -> None:
    crew = log.crew
    act = crew.act("armorer", TAG)
    false = new_signer(crew.signer("armorer").name, b"x" * 32)
    text = open_note(signed(act, crew.signer("armorer"))).note.text
    line = crew.signer("armorer").line(text)._replace(signature=false.sign(text))
    with pytest.raises(SignatureFailed):
        log.read(write_note(text, (line, crew.founder.line(text))))


def test_an_act_signed_before_its_key_was_enrolled_is_refused() -> None:
    crew = Crew()
    log = Log(crew)
    log.read(crew.opening())
    with pytest.raises(NobodySigned):
        log.read(crew.note("armorer", TAG))


def test_another_productions_act_is_refused(log: Log) -> None:
    other = Crew("elsewhere")
    with pytest.raises(NotThisLog) as refused:
        log.read(other.note("producer", TAG))
    want = "entry 3 refused: found an act of elsewhere; one of testtesttesttest would do"
    assert str(refused.value) == want


def test_a_log_begins_with_a_founder() -> None:
    crew = Crew()
    with pytest.raises(NotThisLog) as refused:
        Log(crew).read(crew.note("producer", TAG))
    want = "entry 0 refused: found WeaponTagged; a founder's ProductionOpened would do"
    assert str(refused.value) == want


def test_nobody_opens_a_production_for_somebody_else() -> None:
    crew = Crew()
    with pytest.raises(NotThisLog):
        Log(crew).read(crew.opening(founder=PersonId("armorer")))


def test_entry_0_is_signed_by_the_founders_key() -> None:
    crew = Crew()
    note = open_note(crew.opening())
    false = write_note(note.note.text, (crew.signer("armorer").line(note.note.text),))
    with pytest.raises(NobodySigned):
        Log(crew).read(false)


NOWHERE = ActId("A" * 43)


@pytest.mark.parametrize("more", [{"answers": (NOWHERE,)}, {"previous": Digest(NOWHERE)}])
def test_an_act_before_what_it_rests_on_is_refused(log: Log, more: dict[str, Any]) -> None:
    with pytest.raises(OutOfOrder) as refused:
        log.read(log.crew.note("armorer", ReadyCalled(unit=UnitId("main")), **more))
    assert str(refused.value) == (
        f"entry 3 refused: found that it rests on {NOWHERE}; an act that is before it would do"
    )


def test_a_stop_is_in_order_whatever_it_rests_on(log: Log) -> None:
    assert log.read(log.crew.note("armorer", STOP, previous=Digest(NOWHERE))).entry.position == 3


@pytest.mark.parametrize(
    ("size", "root", "saw"),
    [
        (0, None, True),
        (3, "true", True),
        (2, "true", True),
        (3, None, False),  # it does not say which log
        (3, "another", False),  # another log of that size
        (4, "true", False),  # more than there was
    ],
)
def test_what_a_device_had_seen_counts_only_of_this_log(
    log: Log, size: int, root: str | None, *, saw: bool
) -> None:
    more: dict[str, Any] = {"seen_size": size}
    if root == "true":
        more["seen_root"] = Digest(key_text(log.tree.root(min(size, 3))))
    elif root is not None:
        more["seen_root"] = Digest("A" * 43)
    read = log.read(log.crew.note("armorer", TAG, **more))
    assert read.saw_this_log is saw
    assert read.entry.act.seen_size == (size if saw else 0)


def test_a_claim_is_clipped_to_the_readings(log: Log) -> None:
    crew = log.crew
    log.read(crew.note("clerk", ClockRead(), NOON_US + HOUR))
    read = log.read(crew.note("armorer", TAG, NOON_US + 5 * HOUR, **log.seen(3)))
    assert read.entry.at_us == NOON_US
    assert read.entry.act.at_us == NOON_US + 5 * HOUR


@pytest.mark.parametrize("vouched_by", [None, PersonId("clerk")])
def test_a_clock_read_of_anybody_else_is_refused(log: Log, vouched_by: PersonId | None) -> None:
    device = "armorer" if vouched_by is None else "clerk"
    note = log.crew.note("armorer", ClockRead(), device=device, vouched_by=vouched_by)
    with pytest.raises(NobodySigned) as refused:
        log.read(note)
    assert str(refused.value) == (
        f"entry 3 refused: found a ClockRead by armorer on {device}; the clerk's own would do"
    )
    assert log.reader.clocks.at_us == [NOON_US]


def test_a_production_is_opened_once(log: Log) -> None:
    with pytest.raises(NotThisLog) as refused:
        log.read(log.crew.opening())
    assert str(refused.value) == (
        "entry 3 refused: found a ProductionOpened after entry 0; one production, opened once,"
        " would do"
    )


def test_what_arrived_unsigned_is_no_word_of_the_device_that_it_names(log: Log) -> None:
    """Not on what it had seen, nor on its clock, nor on its number: a stranger may name any."""
    crew = log.crew
    log.read(crew.note("armorer", TAG, **log.seen()))
    chain, clock = log.reader.chains["armorer"], log.reader.clocks.devices["armorer"]
    other = {"seen_size": 2, "seen_root": Digest("A" * 43)}
    both = [crew.signer("extra"), crew.clerk]
    far = NOON_US - 99 * HOUR
    read = log.read(crew.note("armorer", STOP, far, seq=1_000_000, signers=both, **other))
    assert (read.entry.arrived, read.entry.act.seen_size, read.saw_this_log) == (True, 0, True)
    assert read.entry.at_us == NOON_US
    assert log.reader.chains["armorer"] == chain
    assert log.reader.clocks.devices["armorer"] == clock


def test_a_device_that_numbers_backward_keeps_its_last_number(log: Log) -> None:
    first = log.crew.note("armorer", TAG, seq=7)
    log.read(first)
    log.read(log.crew.note("armorer", STOP, seq=3, previous=None))
    assert log.reader.chains["armorer"] == (7, id_of(first))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", NoteError),
        (b"coldproof/v1 x ClockRead\n{}\n", NoteError),
        (b"x\n\n\xe2\x80\x94 a AAAAAAAA\n", FormatError),
    ],
)
def test_what_is_no_note_of_an_act_is_refused(
    log: Log, data: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        log.read(data)
    assert log.reader.size == 3


def test_a_weak_key_in_entry_0_is_refused() -> None:
    crew = Crew()
    with pytest.raises(LogError):
        Log(crew).read(crew.opening(log_key=key_text(bytes(32))))


def test_a_note_nobody_of_this_production_signed_has_no_standing(log: Log) -> None:
    stranger = new_signer("elsewhere/armorer@armorer", b"s" * 32)
    note = log.crew.note("armorer", TAG, signers=[stranger])
    assert standing_of(log.reader.roster, open_note(note), check) is None


def test_a_reading_goes_on_from_plain_values(log: Log) -> None:
    crew = log.crew
    lost = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))
    log.read(crew.note("producer", lost, **log.seen()))
    again = Reader(check, log.tree.root, log.ids.__contains__)
    again.go_on(log.reader.size, log.reader.plain())
    note = crew.note("armorer", TAG, NOON_US + HOUR, **log.seen())
    assert again.read(note) == log.reader.read(note)
    assert again.plain() == log.reader.plain()


def test_the_id_is_that_of_the_text(log: Log) -> None:
    note = log.crew.note("armorer", TAG)
    assert log.read(note).entry.id == digest(open_note(note).note.text)
