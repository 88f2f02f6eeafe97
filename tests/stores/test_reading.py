"""Reading, in every store: ranges, checkpoints, acts by id, and who is there."""

from __future__ import annotations

from itertools import islice

import pytest

from coldproof.store.base import EMPTY_HEAD, Store
from tests.stores.places import Place, grow, notes, pair, pairs

ABC = [b"a\n", b"b\n", b"c\n"]


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (0, 3, ABC),
        (0, 1, ABC[:1]),
        (1, 2, ABC[1:2]),
        (2, 3, ABC[2:]),
        (2, 99, ABC[2:]),
        (0, 1 << 70, ABC),
        (-5, 2, ABC[:2]),
        (0, 0, []),
        (2, 2, []),
        (2, 1, []),
        (3, 4, []),
        (99, 120, []),
        (1 << 70, 1 << 71, []),
        (0, -1, []),
        (-3, -1, []),
    ],
)
def test_a_range_is_what_lies_in_it(
    store: Store, first: int, last: int, found: list[bytes]
) -> None:
    grow(store, "p", pairs("a"))
    grow(store, "p", pairs("b", "c"))
    assert list(store.read("p", first, last)) == found


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven notes or checkpoints are read at a time, not thousands."""
    monkeypatch.setattr("coldproof.store.sqlite.PIECE", 7)
    monkeypatch.setattr("coldproof.store.postgres.PIECE", 7)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("cut", [0, 1, 6, 7, 8, 13, 14, 15, 20, 21])
def test_a_long_range_is_whole_wherever_it_is_cut(store: Store, cut: int) -> None:
    many = [b"note %d\n" % n for n in range(21)]
    grow(store, "p", [pair(note) for note in many])
    assert list(store.read("p", 0, cut)) == many[:cut]
    assert list(store.read("p", cut, 99)) == many[cut:]
    assert list(store.read("p", 3, 3 + cut)) == many[3 : 3 + cut]


def test_nothing_is_read_of_a_log_that_nobody_began(store: Store) -> None:
    grow(store, "p", pairs("a"))
    assert list(store.read("q", 0, 9)) == []
    assert list(store.checkpoints("q")) == []
    assert store.find("q", pairs("a")[0][0]) is None
    assert store.head("q") == EMPTY_HEAD


def test_no_note_is_skipped_or_told_twice_while_others_write(place: Place) -> None:
    store, other = place.open(), place.open()
    many = [b"note %d\n" % n for n in range(5_000)]
    grow(store, "p", [pair(note) for note in many])
    reading = store.read("p", 0, 1 << 40)
    told = list(islice(reading, 10))
    more = [b"more %d\n" % n for n in range(5_000)]
    grow(other, "p", [pair(note) for note in more])
    told += reading
    assert told == (many + more)[: len(told)]
    assert len(told) >= 5_000


def test_two_readings_do_not_disturb_each_other(store: Store) -> None:
    grow(store, "p", pairs("a", "b", "c"))
    one, two = store.read("p", 0, 3), store.read("p", 1, 3)
    assert next(one) == b"a\n"
    assert next(two) == b"b\n"
    assert store.find("p", pair(b"c\n")[0]) == 2
    assert [*one, *two] == [b"b\n", b"c\n", b"c\n"]


@pytest.mark.parametrize(
    ("above", "sizes"), [(-1, [1, 3, 4]), (0, [1, 3, 4]), (1, [3, 4]), (2, [3, 4]), (4, [])]
)
def test_checkpoints_above_a_size(store: Store, above: int, sizes: list[int]) -> None:
    heads = [grow(store, "p", pairs(*words)) for words in (("a",), ("b", "c"), ("d",))]
    assert list(store.checkpoints("p", above)) == [each for each in heads if each.size in sizes]


def test_no_checkpoint_lies_above_every_size(store: Store) -> None:
    grow(store, "p", pairs("a"))
    assert list(store.checkpoints("p", 1 << 70)) == []


@pytest.mark.usefixtures("small_pieces")
def test_many_checkpoints_are_all_told(store: Store) -> None:
    heads = [grow(store, "p", pairs(f"{n}")) for n in range(21)]
    for above in (0, 1, 6, 7, 8, 14, 20, 21):
        assert list(store.checkpoints("p", above)) == heads[above:]


@pytest.mark.parametrize("act", [b"", b"\0", bytes(31), bytes(32), bytes(33)])
def test_an_act_that_is_not_there_is_not_found(store: Store, act: bytes) -> None:
    grow(store, "p", pairs("a"))
    assert store.find("p", act) is None


def test_a_part_of_an_id_finds_nothing(store: Store) -> None:
    grow(store, "p", pairs("a"))
    act, _ = pairs("a")[0]
    assert store.find("p", act[:31]) is None
    assert store.find("p", act + b"\0") is None
    assert store.find("p", act) == 0


def test_productions_are_those_with_a_log_or_a_blob(store: Store) -> None:
    grow(store, "later", pairs("a"))
    store.put("early", "name", b"blob")
    grow(store, "both", pairs("a"))
    store.put("both", "name", b"blob")
    store.head("asked")
    assert list(store.read("read", 0, 1)) == []
    assert store.productions() == ["both", "early", "later"]


def test_a_production_whose_only_blob_was_erased_is_gone(store: Store) -> None:
    grow(store, "log", pairs("a"))
    store.put("log", "name", b"blob")
    store.put("blob", "name", b"blob")
    store.erase("never", "name")
    store.erase("log", "name")
    store.erase("blob", "name")
    assert store.productions() == ["log"]


NAMES = (
    "p",
    "P",
    "p ",
    "p%",
    "p_",
    "p\\",
    "p'; DROP TABLE entry; --",
    'p"; DROP SCHEMA coldproof CASCADE; --',
    "%(production)s",
    "$1",
    "?1",
    "ü",
    "\N{GRINNING FACE}",
    "x" * 200,
)


def test_a_name_is_only_a_name(store: Store) -> None:
    for name in NAMES:
        grow(store, name, pairs("first of " + name, "the same in all"))
        store.put(name, name, name.encode())
    for name in NAMES:
        assert notes(store, name) == [f"first of {name}\n".encode(), b"the same in all\n"]
        assert store.find(name, pairs("the same in all")[0][0]) == 1
        assert store.find(name, pairs("first of p")[0][0]) == (0 if name == "p" else None)
        assert store.get(name, name) == name.encode()
        assert store.names(name, "") == [name]
        assert store.watch(name, 0, 0) == 2
    assert store.productions() == sorted(NAMES)


def test_logs_do_not_know_each_other(store: Store) -> None:
    first = grow(store, "p", pairs("a", "b"))
    second = grow(store, "q", pairs("b", "c", "d"))
    third = grow(store, "p", pairs("c"))
    assert (store.head("p"), store.head("q")) == (third, second)
    assert notes(store, "p") == [b"a\n", b"b\n", b"c\n"]
    assert notes(store, "q") == [b"b\n", b"c\n", b"d\n"]
    assert list(store.checkpoints("p")) == [first, third]
    assert list(store.checkpoints("q")) == [second]
    assert store.find("q", pairs("a")[0][0]) is None
