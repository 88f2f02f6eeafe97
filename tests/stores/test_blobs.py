"""Blobs, in every store: kept under a name, replaced, erased, and listed by how names begin."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import psycopg
import pytest

from coldproof.store.base import Store
from tests.stores.places import InMemory, InPostgres, Place, grow, pairs


def test_a_blob_is_kept_under_its_name(store: Store) -> None:
    store.put("p", "name", b"blob")
    assert store.get("p", "name") == b"blob"
    assert store.names("p", "") == ["name"]


def test_a_blob_that_is_not_there_is_none(store: Store) -> None:
    assert store.get("p", "name") is None
    store.put("p", "name", b"blob")
    for name in ("nam", "name ", "Name", "names", ""):
        assert store.get("p", name) is None
    assert store.get("q", "name") is None


def test_a_second_blob_takes_the_place_of_the_first(store: Store) -> None:
    store.put("p", "name", b"the first one, and longer")
    store.put("p", "name", b"second")
    assert store.get("p", "name") == b"second"
    assert store.names("p", "") == ["name"]


@pytest.mark.parametrize(
    "blob", [b"", b"\0", b"\0\0end", bytes(range(256)), b"\\x00", os.urandom(3_000_000)], ids=len
)
def test_any_bytes_are_a_blob(store: Store, blob: bytes) -> None:
    store.put("p", "name", blob)
    found = store.get("p", "name")
    assert found == blob
    assert type(found) is bytes


def test_an_erased_blob_is_gone_alone(store: Store) -> None:
    grow(store, "p", pairs("a"))
    for production, name in (("p", "one"), ("p", "two"), ("q", "one")):
        store.put(production, name, f"{production} {name}".encode())
    store.erase("p", "one")
    assert store.get("p", "one") is None
    assert store.names("p", "") == ["two"]
    assert store.get("p", "two") == b"p two"
    assert store.get("q", "one") == b"q one"
    assert store.head("p").size == 1


def test_erasing_nothing_is_no_error(store: Store) -> None:
    store.erase("p", "name")
    store.put("p", "name", b"blob")
    store.erase("p", "names")
    store.erase("q", "name")
    store.erase("p", "name")
    store.erase("p", "name")
    assert store.names("p", "") == []


def test_a_name_can_be_used_again(store: Store) -> None:
    store.put("p", "name", b"first")
    store.erase("p", "name")
    store.put("p", "name", b"second")
    assert store.get("p", "name") == b"second"


def test_another_connection_sees_what_was_put_and_erased(place: Place) -> None:
    one, two = place.open(), place.open()
    one.put("p", "name", b"blob")
    assert two.get("p", "name") == b"blob"
    two.erase("p", "name")
    assert one.get("p", "name") is None
    one.put("p", "name", b"again")
    assert two.get("p", "name") == b"again"
    assert two.names("p", "n") == ["name"]


def test_what_was_erased_lies_in_no_file(lasting: Place) -> None:
    """A marker that no engine can press smaller, so it would be found where it lies."""
    marker = os.urandom(700)
    store = lasting.open()
    for n in range(20):
        store.put("p", f"before {n}", os.urandom(900))
    store.put("p", "secret", marker)
    store.put("p", "secret", b"and more than once " + marker)
    for n in range(20):
        store.put("p", f"after {n}", os.urandom(900))
    store.erase("p", "secret")
    read = [path.read_bytes() for path in lasting.files()]
    assert sum(map(len, read)) > 40 * 900
    assert not any(marker[:64] in content or marker[-64:] in content for content in read)
    assert len(store.names("p", "")) == 40


IN_ORDER = (
    "",
    " ",
    "%",
    "%a",
    "*",
    "A",
    "Z",
    "[a-z]",
    "\\",
    "\\%",
    "_",
    "_a",
    "a",
    "a%",
    "a%b",
    "a\\b",
    "a_b",
    "ab",
    "axb",
    "b",
    "z",
    "~",
    "\x7f",
    "ß",
    "ä",
    "\uffff",
    "\N{GRINNING FACE}",
)


def test_names_are_in_the_order_of_their_bytes(store: Store) -> None:
    names = IN_ORDER[1:]
    for name in reversed(names):
        store.put("p", name, b"blob")
    store.put("q", "b", b"blob")
    assert sorted(names, key=str.encode) == list(names)
    assert store.names("p", "") == list(names)


@pytest.mark.parametrize("prefix", [*IN_ORDER, "a%b%", "?", "a.b", "A%", "\U0010ffff"], ids=repr)
def test_a_prefix_means_only_itself(store: Store, prefix: str) -> None:
    for name in IN_ORDER[1:]:
        store.put("p", name, b"blob")
    assert store.names("p", prefix) == [n for n in IN_ORDER[1:] if n.startswith(prefix)]


def test_a_production_without_blobs_has_no_names(store: Store) -> None:
    grow(store, "p", pairs("a"))
    store.put("q", "name", b"blob")
    assert store.names("p", "") == []
    assert store.names("never", "") == []


def test_a_name_that_is_no_text_is_told_and_hides_no_other(place: Place) -> None:
    """Nothing of ours gives one; whoever may write to the database can."""
    store = place.open()
    for name in ("waiting/a", "waiting/z"):
        store.put("p", name, b"blob")
    if isinstance(place, InMemory):
        return  # it has no rows that others could write
    odd = b"waiting/\xfe\xfe"
    if isinstance(place, InPostgres):
        with psycopg.connect(place.where, autocommit=True) as rows:
            rows.execute("INSERT INTO coldproof.blob_0 VALUES (%b, %b, %b)", (b"p", odd, b"x"))
            rows.execute("INSERT INTO coldproof.blob_0 VALUES (%b, %b, %b)", (b"\xfe", odd, b"x"))
    else:
        with closing(sqlite3.connect(place.where, isolation_level=None)) as file:
            file.execute(
                "INSERT INTO blob SELECT production, CAST(? AS TEXT), bytes FROM blob"
                " WHERE name = 'waiting/a'",
                (odd,),
            )
    assert store.names("p", "waiting/") == ["waiting/a", "waiting/z", "waiting/\\xfe\\xfe"]
    assert store.get("p", "waiting/\\xfe\\xfe") is None
    assert store.get("p", "waiting/z") == b"blob"
    assert "p" in store.productions()
