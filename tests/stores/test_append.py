"""Append, in every store: wholly, once, in order, and only after the head that was expected."""

from __future__ import annotations

import pytest

from coldproof.store.base import EMPTY_HEAD, Head, Pair, Store
from coldproof.store.errors import KnownId, Moved
from tests.stores.places import LONGEST, Place, grow, notes, pair, pairs, whole


def refused(store: Store, expected: Head, entries: list[Pair]) -> Moved | KnownId:
    """The refusal, after which everything is as it was."""
    before = whole(store, "p")
    with pytest.raises((Moved, KnownId)) as caught:
        store.append("p", expected, entries, b"never kept")
    assert whole(store, "p") == before
    assert isinstance(caught.value, Moved | KnownId)
    return caught.value


def test_a_log_that_nobody_began_is_empty(store: Store) -> None:
    assert whole(store, "p") == (EMPTY_HEAD, [], [])
    assert store.productions() == []


def test_notes_are_there_in_their_order(store: Store) -> None:
    entries = pairs("b", "a", "c")
    store.append("p", EMPTY_HEAD, entries, b"checkpoint of 3\n")
    head = Head(3, b"checkpoint of 3\n")
    assert whole(store, "p") == (head, [b"b\n", b"a\n", b"c\n"], [head])
    assert [store.find("p", act) for act, _ in entries] == [0, 1, 2]


def test_a_log_goes_on_after_its_head(store: Store) -> None:
    first = grow(store, "p", pairs("a", "b"))
    second = grow(store, "p", pairs("c"))
    third = grow(store, "p", pairs("d", "e"))
    assert [first.size, second.size, third.size] == [2, 3, 5]
    assert whole(store, "p") == (
        third,
        [b"a\n", b"b\n", b"c\n", b"d\n", b"e\n"],
        [first, second, third],
    )


def test_a_stale_head_is_refused(store: Store) -> None:
    stale = grow(store, "p", pairs("a"))
    now = grow(store, "p", pairs("b", "c"))
    error = refused(store, stale, pairs("d"))
    assert isinstance(error, Moved)
    assert error.found == now
    assert str(error) == (
        "append to p refused: expected size 1, found size 3; reading what was added would do"
    )


def test_another_checkpoint_of_the_same_size_is_refused(store: Store) -> None:
    now = grow(store, "p", pairs("a"))
    error = refused(store, Head(1, now.checkpoint + b"\0"), pairs("d"))
    assert isinstance(error, Moved)
    assert error.found == now
    assert str(error) == (
        "append to p refused: expected size 1, found another checkpoint;"
        " reading what was added would do"
    )


def test_a_store_that_went_back_is_refused(store: Store) -> None:
    now = grow(store, "p", pairs("a"))
    error = refused(store, Head(7, now.checkpoint), pairs("d"))
    assert isinstance(error, Moved)
    assert error.found == now


def test_beginning_a_log_that_was_begun_is_refused(store: Store) -> None:
    now = grow(store, "p", pairs("a"))
    error = refused(store, EMPTY_HEAD, pairs("d"))
    assert isinstance(error, Moved)
    assert error.found == now
    assert str(error) == (
        "append to p refused: expected size 0, found size 1; reading what was added would do"
    )


@pytest.mark.parametrize("expected", [Head(3, b"x"), Head(0, b"x"), Head(-1, b"")])
def test_going_on_with_a_log_that_nobody_began_is_refused(store: Store, expected: Head) -> None:
    error = refused(store, expected, pairs("d"))
    assert isinstance(error, Moved)
    assert error.found == EMPTY_HEAD
    assert store.productions() == []


def test_a_known_act_is_refused_with_its_whole_batch(store: Store) -> None:
    now = grow(store, "p", pairs("a", "b"))
    entries = pairs("c", "a", "d")
    error = refused(store, now, entries)
    assert isinstance(error, KnownId)
    assert [store.find("p", act) for act, _ in entries] == [None, 0, None]
    assert str(error) == (
        "append to p refused: found an act that is in the log already, or twice in the batch;"
        " leaving it out would do"
    )


def test_an_act_twice_in_a_batch_is_refused(store: Store) -> None:
    now = grow(store, "p", pairs("a"))
    assert isinstance(refused(store, now, pairs("b", "c", "b")), KnownId)


def test_an_act_twice_in_the_first_batch_begins_no_log(store: Store) -> None:
    assert isinstance(refused(store, EMPTY_HEAD, pairs("b", "b")), KnownId)
    assert store.productions() == []


def test_one_act_with_two_notes_is_known_too(store: Store) -> None:
    now = grow(store, "p", pairs("a"))
    act, _ = pair(b"a\n")
    assert isinstance(refused(store, now, [*pairs("b"), (act, b"other bytes\n")]), KnownId)
    assert store.find("p", act) == 0
    assert store.find("p", pairs("b")[0][0]) is None


def test_who_has_read_a_log_knows_its_acts_and_those_of_others(lasting: Place) -> None:
    one = lasting.open()
    grow(one, "p", pairs("a", "b"))
    other = lasting.open()
    assert notes(other, "p") == [b"a\n", b"b\n"]
    now = grow(one, "p", pairs("c", "d"))
    for known in ("a", "b", "c", "d"):
        assert isinstance(refused(other, now, pairs("new", known)), KnownId)
    assert [other.find("p", act) for act, _ in pairs("d", "a", "new")] == [3, 0, None]
    grow(other, "p", pairs("new"))
    assert [each.find("p", pairs("new")[0][0]) for each in (one, other)] == [4, 4]


def test_where_both_are_wrong_the_head_is_told(store: Store) -> None:
    stale = grow(store, "p", pairs("a"))
    grow(store, "p", pairs("b"))
    assert isinstance(refused(store, stale, pairs("a", "a")), Moved)


def test_a_refusal_does_not_end_the_store(store: Store) -> None:
    now = grow(store, "p", pairs("a"))
    refused(store, EMPTY_HEAD, pairs("b"))
    refused(store, now, pairs("a"))
    refused(store, now, pairs("b", "b"))
    grow(store, "p", pairs("b"))
    assert notes(store, "p") == [b"a\n", b"b\n"]


def test_nothing_is_no_batch(store: Store) -> None:
    with pytest.raises(ValueError, match="append refused") as caught:
        store.append("p", EMPTY_HEAD, [], b"checkpoint")
    assert str(caught.value) == "append refused: found no notes; at least one would do"
    assert store.productions() == []


@pytest.mark.parametrize(
    ("act", "note"), [(31, 5), (33, 5), (0, 5), (32, 0), (32, LONGEST + 1)], ids=str
)
def test_what_no_log_can_hold_is_refused(store: Store, act: int, note: int) -> None:
    entries = [*pairs("a"), (bytes(act), bytes(note))]
    with pytest.raises(ValueError, match="append refused") as caught:
        store.append("p", EMPTY_HEAD, entries, b"checkpoint")
    assert str(caught.value) == (
        f"append refused: found an id of {act} bytes with a note of {note};"
        " 32, and 1 to 65535, would do"
    )
    assert store.productions() == []


def test_any_bytes_are_kept_as_they_are(store: Store) -> None:
    every = bytes(range(256))
    entries = [pair(each) for each in (b"\0", b"\0\0", every, every * 255, b"\\x00", b"\xff" * 9)]
    assert len(entries[3][1]) < LONGEST
    longest = [pair(fill * LONGEST) for fill in (b"\0", b"x", b"\xff")]
    checkpoint = b"\0signed\0" + every
    store.append("p", EMPTY_HEAD, entries + longest, checkpoint)
    assert notes(store, "p") == [note for _, note in entries + longest]
    assert store.head("p") == Head(len(entries) + 3, checkpoint)


def test_an_id_of_zero_bytes_is_an_id(store: Store) -> None:
    store.append("p", EMPTY_HEAD, [(bytes(32), b"a\n"), (b"\0" * 31 + b"\1", b"b\n")], b"c")
    assert store.find("p", bytes(32)) == 0
    assert store.find("p", b"\0" * 31 + b"\1") == 1


def test_a_batch_larger_than_any_piece_is_one_commit(store: Store) -> None:
    grow(store, "p", pairs("first"))
    many = [pair(b"note %d\n" % n) for n in range(9_000)]
    head = grow(store, "p", many)
    assert notes(store, "p")[1:] == [note for _, note in many]
    assert [each.size for each in store.checkpoints("p")] == [1, 9_001]
    assert store.head("p") == head
