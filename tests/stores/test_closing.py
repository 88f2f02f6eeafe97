"""A store that was closed says so, whatever it is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coldproof.store.base import EMPTY_HEAD, Head, Store
from coldproof.store.errors import Closed
from tests.stores.places import Place, grow, pairs

VERBS: dict[str, Callable[[Store], object]] = {
    "append": lambda store: store.append("p", Head(1, b"x"), pairs("b"), b"checkpoint"),
    "append, to a new log": lambda store: store.append("q", EMPTY_HEAD, pairs("b"), b"checkpoint"),
    "head": lambda store: store.head("p"),
    "head, of a new log": lambda store: store.head("q"),
    "read": lambda store: list(store.read("p", 0, 1)),
    "checkpoints": lambda store: list(store.checkpoints("p")),
    "find": lambda store: store.find("p", pairs("a")[0][0]),
    "watch": lambda store: store.watch("p", 0, 1_000),
    "watch, in vain": lambda store: store.watch("p", 1, 1_000),
    "put": lambda store: store.put("p", "name", b"blob"),
    "get": lambda store: store.get("p", "name"),
    "erase": lambda store: store.erase("p", "name"),
    "names": lambda store: store.names("p", ""),
    "productions": lambda store: store.productions(),
}


@pytest.mark.parametrize("verb", VERBS)
def test_after_the_end_every_verb_says_so(store: Store, verb: str) -> None:
    grow(store, "p", pairs("a"))
    store.put("p", "name", b"blob")
    store.close()
    with pytest.raises(Closed) as caught:
        VERBS[verb](store)
    assert str(caught.value) == "the store is closed; opening it again would do"


def test_closing_twice_is_no_error(store: Store) -> None:
    grow(store, "p", pairs("a"))
    store.watch("p", 1, 10)
    store.close()
    store.close()


def test_closing_what_was_never_used_is_no_error(store: Store) -> None:
    store.close()
    store.close()


def test_closing_one_leaves_the_other_open(lasting: Place) -> None:
    one, two = lasting.open(), lasting.open()
    grow(one, "p", pairs("a"))
    one.close()
    grow(two, "p", pairs("b"))
    assert two.head("p").size == 2


def test_reading_ends_where_the_store_was_closed(lasting: Place) -> None:
    """Of a reading that is under way, the notes that are there already may still be told."""
    store = lasting.open()
    for start in range(0, 9_000, 3_000):
        grow(store, "p", pairs(*(f"{n}" for n in range(start, start + 3_000))))
    reading = store.read("p", 0, 9_000)
    assert next(reading) == b"0\n"
    store.close()
    with pytest.raises(Closed):
        list(reading)
