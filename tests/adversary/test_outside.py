"""Somebody with no key of this record: a stranger, the network between, a log witness, a bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts import case, custody, voice
from coldproof.app import waiting_room
from coldproof.app.acting import signed
from coldproof.app.batch import Receipt, Waiting
from coldproof.desk.history.frame import About
from coldproof.desk.history.html import gaps_page, timeline_page
from coldproof.desk.history.telling import told
from coldproof.desk.reading import Reader
from coldproof.exchange.bundle import command
from coldproof.exchange.bundle.lines import Line
from coldproof.keys.signing import check, new_signer
from coldproof.log.errors import LogError, Unsigned
from coldproof.log.note import Note, read_note, verified, write_note
from coldproof.log.policy import check_quorum, read_policy
from coldproof.log.vkey import write_vkey
from coldproof.peers.witness import WitnessBook
from coldproof.state.records import BlockKind
from coldproof.words.floor import IncidentKind, Scope, Severity
from coldproof.words.ids import Label, PersonId, SetupId, WeaponId
from tests.adversary.worlds import TAG, OnSet, Small
from tests.grown import Grown, known_signer
from tests.small_log import NOON_US, PRODUCTION, SECOND_US, id_of

STOP = voice.WorkStopped(scope=Scope.PRODUCTION)
GOOD = voice.WorkReleased(cause_found=True, fixed=True, crew_told=True)
STRANGER = new_signer(f"{PRODUCTION}/x@x", b"x" * 32)


# ---------------------------------------------------------------------------------------- stranger


def test_a_stranger_stops_everything_and_that_is_meant() -> None:
    """The limit: a stop asks for no key; two people lift it, and it is marked as arrived."""
    world = Small()
    world.record(world.crew.note("nobody", STOP))
    assert world.report().arrived == 1
    assert [block.kind for block in world.state().blocks.values()] == [BlockKind.STOP]


def test_a_stranger_freezes_a_gun_for_good() -> None:
    """The limit: an injury freezes what it names, and only who told of it may lift that."""
    world = Small()
    hurt = case.IncidentOpened(
        incident=IncidentKind.INJURY, severity=Severity.DEATH, weapons=(WeaponId("G-1"),)
    )
    world.record(world.crew.note("nobody", hurt))
    freeze = [b for b in world.state().blocks.values() if b.kind is BlockKind.FREEZE]
    assert [(one.by, one.items) for one in freeze] == [("nobody", ("G-1",))]


@pytest.mark.parametrize("body", [TAG, GOOD])
def test_a_stranger_permits_nothing(body: Any) -> None:
    """It waits for a key that nobody enrolls, and is in no state."""
    world = Small()
    before = world.state()
    assert world.record(world.crew.note("nobody", body)) == Waiting(("nobody@nobody",))
    assert world.state() == before


def test_a_flood_of_stops_is_recorded() -> None:
    """The limit: each under another name is under no quota, since a stop is never refused."""
    world = Small()
    world.writer.close()
    world.writer = world.opened(quota=2)
    notes = [world.crew.note(f"n{number}", STOP) for number in range(50)]
    assert all(isinstance(one, Receipt) for one in world.writer.record_all(notes))
    assert isinstance(world.say("armorer"), Receipt)  # nobody's own quota is used up by it


def test_a_flood_of_what_waits_keeps_out_strangers_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit: a key that is not enrolled yet is refused; of who is, all is taken or waits."""
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 5)
    world = Small()
    for number in range(5):
        world.record(world.crew.note(f"n{number}", TAG))
    assert world.refusal(world.crew.note("newcomer", TAG)) == (
        "a note that would have to wait: found 5 that wait already; first what those wait for, or"
        " `coldproof log --let-go unknown`, would do"
    )
    assert isinstance(world.say("armorer"), Receipt)
    first = world.crew.note("armorer", TAG)  # it is still on the armorer's phone
    second = world.crew.note("armorer", TAG)
    assert world.record(second) == Waiting((id_of(first),))
    assert isinstance(world.record(first), Receipt)
    assert isinstance(world.record(second), Receipt)


# ------------------------------------------------------------------------------------- between


def spoiled(note: bytes) -> bytes:
    """Return a note with another signature under its text."""
    read = read_note(note)
    return write_note(read.text, [read.lines[0]._replace(signature=bytes(64))])


def test_a_spoiled_note_handed_in_first_does_not_swallow_the_true_one() -> None:
    world = Small()
    note = world.crew.note("newcomer", TAG)
    assert world.record(spoiled(note)) == Waiting(("newcomer@newcomer",))
    assert world.refusal(note) == (
        "a note that would have to wait: found another note of the same act, which waits; sending"
        " it again once there is a key of newcomer@newcomer would do"
    )
    world.record(world.crew.enrolling("newcomer"))
    assert isinstance(world.record(note), Receipt)


def test_a_stop_whose_signature_was_taken_off_stands_and_is_nobodys_for_good() -> None:
    """The limit: the first note of an act is the one; its sender's is given the same receipt."""
    world = Small()
    note = world.crew.note("ad", STOP)
    bare = write_note(read_note(note).text, [STRANGER.line(read_note(note).text)])
    first, again = world.record(bare), world.record(note)
    assert isinstance(first, Receipt)
    assert isinstance(again, Receipt)
    assert again.position == first.position
    assert world.report().arrived == 1


def test_what_was_kept_back_and_comes_late_ends_what_had_not_seen_it() -> None:
    """A stop of the medic's, handed in late: the check made meanwhile does not stand."""
    world = OnSet()
    world.go_on(lambda one: type(one.step.entry.act.body).__name__ == "WeaponUnlocked")
    kept_back = world.act("medic", voice.WorkStopped(scope=Scope.UNIT, target=Label("main")))
    world.go_on()
    offer = next(w for w in world.state.weapons.values() if w.offers).offers[-1]
    taking = custody.HandoverAccepted(
        weapon=WeaponId("G-1"), giver=PersonId(offer.by), setup=SetupId(str(offer.setup))
    )
    assert not world.refused(offer.to, taking, (offer.id,))
    note = signed(kept_back, world.signer("medic@medic"))
    world.writer.record(note)
    for person in ("armorer", "safety"):
        world.say(person, GOOD, answers=(id_of(note),))
    assert world.refused(offer.to, taking, (offer.id,))


# -------------------------------------------------------------------------------- log witnesses

LOG, UNION = Grown(size=40), known_signer("union.example/log")
POLICY = read_policy(f"witness union {write_vkey(UNION.cosigner)}\nquorum union\n")


def cosigned(text: bytes, line: Any) -> Note:
    return Note(text, (LOG.signer.line(text), line))


def test_a_cosignature_of_another_head_under_this_one() -> None:
    line = UNION.cosign(100, LOG.text(30))
    with pytest.raises(LogError) as refused:
        check_quorum(POLICY, cosigned(LOG.text(40), line), check)
    assert "that does not verify" in str(refused.value)


def test_a_cosignature_dated_otherwise_than_it_was_signed() -> None:
    line = UNION.cosign(100, LOG.text(40))
    late = line._replace(signature=(200).to_bytes(8, "big") + line.signature[8:])
    with pytest.raises(LogError):
        check_quorum(POLICY, cosigned(LOG.text(40), late), check)


def test_a_plain_signature_by_a_log_witness_is_no_cosignature() -> None:
    plain = UNION.line(LOG.text(40))
    assert plain.key_id != UNION.cosigner.id
    with pytest.raises(Unsigned):
        check_quorum(POLICY, cosigned(LOG.text(40), plain), check)


def test_a_log_witness_alone_signs_no_log() -> None:
    note = write_note(LOG.text(40), [UNION.cosign(100, LOG.text(40))])
    with pytest.raises(Unsigned):
        verified(read_note(note), [LOG.key], check)


@pytest.mark.parametrize("time_s", [1, 2**62])
def test_who_has_its_key_dates_a_cosignature_at_will(time_s: int) -> None:
    """The limit: the hour is by its own clock."""
    line = UNION.cosign(time_s, LOG.text(40))
    assert check_quorum(POLICY, cosigned(LOG.text(40), line), check)[0].time_s == time_s


def test_who_has_its_machine_can_set_its_book_back(tmp_path: Path) -> None:
    """The limit: with the log's key as well they have a fork cosigned, and nothing there shows."""
    fork = Grown(size=40, fork=20)
    clock = iter(range(NOON_US, NOON_US + 10**9, SECOND_US))
    book, copy = tmp_path / "book.db", tmp_path / "copy.db"

    def asked(body: bytes, *, new: bool = False) -> int:
        opened = WitnessBook(book, UNION, check, clock.__next__, new=new)
        opened.add_log(LOG.key)
        status = opened.add_checkpoint(body).status
        opened.close()
        return status

    assert asked(LOG.request(0, 10), new=True) == 200
    copy.write_bytes(book.read_bytes())
    assert asked(LOG.request(10, 40)) == 200
    assert asked(fork.request(10, 40)) == 409
    for left in tmp_path.glob("book.db*"):
        left.unlink()
    book.write_bytes(copy.read_bytes())
    assert asked(fork.request(10, 40)) == 200


# ------------------------------------------------------------------------------- what is printed

EVIL = "<script>alert(1)</script>\"'&"
PAGES: tuple[Callable[[Any, About], str], ...] = (timeline_page, gaps_page)


@pytest.mark.parametrize("page", PAGES)
def test_words_in_acts_are_only_words_on_a_page(page: Callable[[Any, About], str]) -> None:
    world = Small()
    world.say("armorer", voice.WorkStopped(scope=Scope.SCENE, target=Label(EVIL)))
    reader = Reader(check, world.writer.ledger.tree.root)
    read = [reader.read(note) for note in world.store.read(PRODUCTION, 0, world.size)]
    made = page(told([one.entry for one in read]), About(EVIL, EVIL, 1, EVIL, EVIL))
    assert "<script" not in made
    assert "default-src &#x27;none&#x27;" in made


def test_a_line_of_a_report_cannot_look_like_another(capsys: pytest.CaptureFixture[str]) -> None:
    command.say([Line("x\nVERIFIED.\x1b[0m \u009b2J \u202eoops")])
    assert capsys.readouterr().out == "x\\nVERIFIED.\\x1b[0m \\x9b2J \\u202eoops\n"
