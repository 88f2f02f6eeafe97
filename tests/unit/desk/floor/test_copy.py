"""A device's copy of the log believes what it can check, and nothing else."""

from __future__ import annotations

import pytest

from coldproof.acts.day import DayOpened
from coldproof.acts.production import PersonEnrolled
from coldproof.desk.errors import NobodySigned
from coldproof.desk.floor.copy import Checked, Copy
from coldproof.desk.roster import key_text
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.keys.signing import check
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.errors import LogError, SignatureFailed
from coldproof.log.note import write_note
from coldproof.words.ids import Day, PersonId
from coldproof.words.people import Department
from tests.small_log import Crew, roots_of

DIGEST = "A" * 43


def told(crew: Crew) -> list[bytes]:
    return [
        crew.opening(),
        crew.enrolling("armorer"),
        crew.note("producer", PersonEnrolled(person=PersonId("dp"), department=Department.CAMERA)),
        crew.note("armorer", DayOpened(day=Day("2026-11-25"))),
    ]


def head(crew: Crew, notes: list[bytes], signer: str | None = None) -> bytes:
    said = text(Checkpoint(crew.log.name, len(notes), roots_of(notes).root()))
    by = crew.log if signer is None else crew.signer(signer)
    return write_note(said, (by.line(said),))


def empty(crew: Crew) -> Copy:
    return Copy(crew.log.key, Checked())


def test_entries_are_read_folded_and_dated() -> None:
    crew = Crew()
    notes = told(crew)
    copy = empty(crew)
    copy.take(notes, head(crew, notes))
    assert (copy.size, copy.state.day) == (4, "2026-11-25")
    assert "dp" in copy.state.people
    assert copy.root() is not None
    assert list(copy.ids.values()) == [0, 1, 2, 3]


def test_in_parts_as_at_once() -> None:
    crew = Crew()
    notes = told(crew)
    parts, whole = empty(crew), empty(crew)
    parts.take(notes[:2], head(crew, notes[:2]))
    parts.take(notes[2:], head(crew, notes))
    whole.take(notes, head(crew, notes))
    assert parts.state == whole.state


def test_the_window_is_asked_for_every_signature_that_counts() -> None:
    crew = Crew()
    notes = told(crew)
    copy = empty(crew)
    triples = copy.split(notes, head(crew, notes))
    assert len(triples) == 1 + len(notes)  # the checkpoint's and one for each note
    assert all(check(t.public, t.text, t.signature) for t in triples)


def test_what_the_window_says_is_believed_and_saves_the_slow_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crew = Crew()
    notes = told(crew)
    checked = Checked()
    copy = Copy(crew.log.key, checked)
    for triple in copy.split(notes, head(crew, notes)):
        checked.learn(triple, good=True)

    def slow(*_: bytes) -> bool:
        raise AssertionError("checked twice")

    monkeypatch.setattr("coldproof.log.ed25519.check", slow)
    copy.take(notes, head(crew, notes))
    assert copy.size == len(notes)


def test_a_signature_that_the_window_refused_is_refused() -> None:
    crew = Crew()
    notes = told(crew)
    checked = Checked()
    copy = Copy(crew.log.key, checked)
    triples = copy.split(notes, head(crew, notes))
    checked.learn(triples[-1], good=False)
    with pytest.raises(SignatureFailed):
        copy.take(notes, head(crew, notes))


def test_a_checkpoint_by_another_key() -> None:
    crew = Crew()
    notes = told(crew)
    copy = empty(crew)
    with pytest.raises(LogError):
        copy.take(notes, head(crew, notes, "armorer"))
    assert (copy.size, copy.broken) == (0, None)


def test_entries_that_are_not_those_under_the_checkpoint() -> None:
    crew = Crew()
    notes = told(crew)
    copy = empty(crew)
    with pytest.raises(LogError, match="another root"):
        copy.take([notes[0], notes[2], notes[1], notes[3]], head(crew, notes))
    with pytest.raises(LogError, match="3 entries"):
        copy.take(notes[:3], head(crew, notes))
    assert copy.size == 0
    copy.take(notes, head(crew, notes))
    assert copy.size == len(notes)


def test_a_log_that_went_back_or_forked_is_not_followed() -> None:
    crew = Crew()
    notes = told(crew)
    other = [*notes[:3], crew.note("producer", DayOpened(day=Day("2026-11-26")))]
    copy = empty(crew)
    copy.take(notes, head(crew, notes))
    with pytest.raises(LogError):
        copy.take([], head(crew, notes[:2]))
    with pytest.raises(LogError):
        copy.take([], head(crew, other))
    assert copy.size == len(notes)


def test_an_entry_that_nobody_signed_ends_the_copy() -> None:
    crew = Crew()
    notes = told(crew)
    stranger = crew.note("stranger", DayOpened(day=Day("2026-11-26")))
    bad = [*notes, stranger]
    copy = empty(crew)
    with pytest.raises(NobodySigned):
        copy.take(bad, head(crew, bad))
    with pytest.raises(LogError, match="a new copy of the log"):
        copy.take([], head(crew, bad))


def test_a_snapshot_gives_the_same_copy() -> None:
    crew = Crew()
    notes = told(crew)
    copy = empty(crew)
    copy.take(notes[:3], head(crew, notes[:3]))
    again = empty(crew)
    again.restore(copy.keep(DIGEST), crew.production, DIGEST)
    for each in (copy, again):
        each.take(notes[3:], head(crew, notes))
    assert (again.state, again.ids, again.root()) == (copy.state, copy.ids, copy.root())


@pytest.mark.parametrize("source", ["B" * 42 + "A"])
def test_a_snapshot_of_another_program_or_another_tree(source: str) -> None:
    crew = Crew()
    notes = told(crew)
    copy = empty(crew)
    copy.take(notes, head(crew, notes))
    kept = copy.keep(DIGEST)
    with pytest.raises(SnapshotError):
        empty(crew).restore(kept, crew.production, source)
    with pytest.raises(SnapshotError):
        empty(crew).restore(kept, "another", DIGEST)
    leaves = kept.index(b'"leaves":"') + 12
    spoiled = kept[:leaves] + (b"A" if kept[leaves : leaves + 1] != b"A" else b"B")
    with pytest.raises(SnapshotError):
        empty(crew).restore(spoiled + kept[leaves + 1 :], crew.production, DIGEST)


def test_it_knows_how_much_of_the_log_each_person_had_when_they_last_said_something() -> None:
    crew = Crew()
    notes = told(crew)
    root = roots_of(notes).root()
    seen = crew.note(
        "armorer", DayOpened(day=Day("2026-11-26")), seen_size=4, seen_root=key_text(root)
    )
    copy = empty(crew)
    copy.take([*notes, seen], head(crew, [*notes, seen]))
    assert copy.seen == {"producer": 0, "armorer": 4}
    again = empty(crew)
    again.restore(copy.keep(DIGEST), crew.production, DIGEST)
    assert again.seen == copy.seen


def test_a_device_that_names_another_log_has_seen_nothing() -> None:
    crew = Crew()
    notes = told(crew)
    lied = crew.note("armorer", DayOpened(day=Day("2026-11-26")), seen_size=4, seen_root=DIGEST)
    copy = empty(crew)
    copy.take([*notes, lied], head(crew, [*notes, lied]))
    assert copy.seen["armorer"] == 0
