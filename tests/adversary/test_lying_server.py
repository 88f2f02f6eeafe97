"""Somebody who runs the server, against the phones that hold a copy of the log."""

from __future__ import annotations

import pytest

from coldproof.acts.production import PersonEnrolled
from coldproof.desk.floor.copy import Checked, Copy
from coldproof.desk.floor.figures import GROUP, GROUPS, words_of
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.keys.signing import new_signer
from coldproof.log.errors import LogError
from coldproof.words.ids import PersonId
from coldproof.words.people import Department
from tests.small_log import Crew, roots_of, seed_of, signed_head

DIGEST = "A" * 43


def told(crew: Crew, *people: str) -> list[bytes]:
    """Return a log: its opening, and people of the camera department."""
    joined = [
        PersonEnrolled(person=PersonId(name), department=Department.CAMERA) for name in people
    ]
    return [crew.opening(), *(crew.note("producer", one) for one in joined)]


def head(crew: Crew, notes: list[bytes]) -> bytes:
    """Return the signed checkpoint of a log."""
    return signed_head(crew, len(notes), roots_of(notes).root())


def copy_of(crew: Crew, *notes: bytes) -> Copy:
    """Return a phone's copy of a log."""
    copy = Copy(crew.log.key, Checked())
    copy.take(notes, head(crew, list(notes)))
    return copy


def with_another_key() -> Crew:
    """Return the same production, whose log somebody else signs."""
    crew = Crew()
    crew.log = new_signer(crew.log.key.name, seed_of("another log"))
    return crew


def test_another_log_under_the_same_name_and_key_does_not_follow() -> None:
    crew = Crew()
    first, other = told(crew, "dp", "grip"), told(Crew(), "gaffer", "grip", "dp")
    copy = copy_of(crew, *first)
    with pytest.raises(LogError, match="entries that give another root than the signed one"):
        copy.take(other[3:], head(crew, other))
    assert (copy.size, "gaffer" in copy.state.people) == (3, False)


def test_an_entry_left_out_is_seen() -> None:
    crew = Crew()
    notes = told(crew, "dp", "grip", "gaffer")
    copy = copy_of(crew, *notes[:2])
    with pytest.raises(LogError, match="found 3 entries; the 4 of its checkpoint would do"):
        copy.take(notes[3:], head(crew, notes))
    with pytest.raises(LogError, match="another root"):
        copy.take([notes[3], notes[3]], head(crew, notes))
    assert copy.size == 2


def test_an_older_head_is_seen() -> None:
    crew = Crew()
    notes = told(crew, "dp", "grip")
    copy = copy_of(crew, *notes)
    with pytest.raises(LogError, match="found 3 entries; the 2 of its checkpoint would do"):
        copy.take([], head(crew, notes[:2]))


def test_a_log_whose_own_first_entry_names_another_key() -> None:
    crew, server = Crew(), with_another_key()
    notes = told(crew, "dp")
    copy = Copy(server.log.key, Checked())
    with pytest.raises(LogError, match="an entry 0 that names another key of the log"):
        copy.take(notes, head(server, notes))
    assert copy.state.people == {}
    with pytest.raises(LogError):
        copy.take(notes, head(server, notes))


def test_a_copy_is_not_carried_over_to_another_key_of_the_log() -> None:
    crew, server = Crew(), with_another_key()
    kept = copy_of(crew, *told(crew, "dp")).keep(DIGEST)
    other = Copy(server.log.key, Checked())
    with pytest.raises(SnapshotError, match="found another key of the log"):
        other.restore(kept, crew.production, DIGEST)
    assert other.size == 0


def test_the_figures_of_a_key_are_many_and_slow_to_look_for() -> None:
    assert len(words_of(DIGEST).replace(" ", "")) == GROUP * GROUPS == 12
    assert words_of(DIGEST) != words_of("B" + DIGEST[1:])
