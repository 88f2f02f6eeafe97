"""What comes lets in what waited for it: in the same batch, kept before, kept by others."""

from __future__ import annotations

from coldproof.app.batch import Waiting
from coldproof.app.waiting_room import PREFIX, WaitingRoom
from coldproof.desk.reading import open_note
from tests.small_log import PRODUCTION, id_of
from tests.unit.app.test_batch import FITS, TAG, World, broken, by_other_key, world

__all__ = ["world"]


def test_a_note_waits_for_a_key_that_comes_in_the_same_batch(world: World) -> None:
    note, enrolling = world.crew.note("stranger", TAG), world.crew.enrolling("stranger")
    assert world.place(note, enrolling) == ["at 4", "at 3"]
    assert world.batch.waiting == {}


def test_a_whole_chain_that_came_backward_is_entered_in_its_order(world: World) -> None:
    notes = [world.crew.note("armorer", TAG) for _ in range(4)]
    assert world.place(*reversed(notes)) == ["at 6", "at 5", "at 4", "at 3"]
    assert [note for _, note in world.batch.entries] == notes


def test_what_waits_for_two_things_waits_for_the_second(world: World) -> None:
    crew = world.crew
    first = crew.note("armorer", TAG)
    note = crew.note("stranger", TAG, answers=(id_of(first),))
    assert world.place(note) == [f"waits for stranger@stranger {id_of(first)}"]
    assert world.place(first) == ["at 3"]
    assert list(world.batch.waiting.values()) == [Waiting(("stranger@stranger",))]
    assert world.place(crew.enrolling("stranger")) == ["at 4"]
    assert (world.batch.waiting, world.kinds()[-1]) == ({}, "WeaponTagged")


def test_what_was_kept_is_let_in_and_not_let_go_yet(world: World) -> None:
    crew = world.crew
    kept = [crew.note("stranger", TAG) for _ in range(2)]
    for note in reversed(kept):
        world.keep(note, "stranger@stranger")
    other = crew.note("somebody", TAG)
    world.keep(other, "somebody@somebody")
    assert world.place(crew.enrolling("stranger")) == ["at 3"]
    assert [note for _, note in world.batch.entries[1:]] == kept
    assert len(world.store.names(PRODUCTION, PREFIX)) == 3


def test_what_was_kept_and_is_forged_waits_on_where_it_can_be_seen(world: World) -> None:
    crew = world.crew
    forged, name = broken(crew.note("stranger", TAG)), "stranger@stranger"
    world.keep(forged, name)
    assert world.place(crew.enrolling("stranger")) == ["at 3"]
    assert world.kinds() == ["DeviceEnrolled"]
    assert world.room.kept[open_note(forged).id].wants == (name,)


def test_a_forged_note_that_waited_in_the_batch_is_refused(world: World) -> None:
    crew = world.crew
    note = by_other_key(crew, "stranger", TAG)
    assert world.place(note, crew.enrolling("stranger")) == [
        f"the note: found no signature by the key of stranger@stranger; {FITS}",
        "at 3",
    ]
    assert world.kinds() == ["DeviceEnrolled"]


def test_an_enrollment_that_gives_nobody_a_key_lets_nobody_in(world: World) -> None:
    """A further key of the armorer must come from the armorer or the founder."""
    crew = world.crew
    note = crew.note("armorer", TAG, device="second")
    crew.chains.pop("second")
    assert world.place(crew.enrolling("actor"), crew.enrolling("armorer", "second", "actor")) == [
        "at 3",
        "at 4",
    ]
    assert world.place(note) == ["waits for armorer@second"]


def test_an_enrollment_lets_in_what_another_process_kept(world: World) -> None:
    note = world.crew.note("stranger", TAG)
    WaitingRoom(world.store, PRODUCTION).keep(open_note(note), ("stranger@stranger",))
    assert world.room.kept == {}
    assert world.place(world.crew.enrolling("stranger")) == ["at 3"]
    assert [entered for _, entered in world.batch.entries[1:]] == [note]


def test_what_was_not_tried_since_the_start_is_tried_first(world: World) -> None:
    """Another process entered what a note answers; it is known only by its entry."""
    crew = world.crew
    first = crew.note("armorer", TAG)
    note = crew.note("armorer", TAG, answers=(id_of(first),))
    other = crew.note("somebody", TAG)
    world.keep(note, id_of(first))
    world.keep(other, "somebody@somebody")
    world.writer.record(first)
    world.batch = world.begun()
    world.batch.let_in()
    assert world.batch.entries == []  # everything that waits was tried
    world.room.look_again(world.ledger.ids)
    world.batch.let_in()
    assert [entered for _, entered in world.batch.entries] == [note]
    assert not world.room.untried
    assert world.room.kept[open_note(other).id].wants == ("somebody@somebody",)
