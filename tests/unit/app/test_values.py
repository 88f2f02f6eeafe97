"""Values of committed fields: found by their digest, salted, and erasable."""

from __future__ import annotations

import hashlib
import json

import pytest

from coldproof.acts.voice import HazardReported
from coldproof.app.errors import Changed
from coldproof.app.values import Handed, keep_value, read_mark, value_of
from coldproof.store.memory import MemoryStore


def test_a_value_is_found_by_its_digest() -> None:
    store = MemoryStore()
    said = keep_value(store, "film", "ein «Wort»")
    (name,) = store.names("film", "sha256/")
    line = store.get("film", name)
    assert line is not None
    assert name == f"sha256/{hashlib.sha256(line).hexdigest()}"
    assert json.loads(line)["text"] == "ein «Wort»"
    assert HazardReported(words=said).words == said
    assert len(said) == 43


def test_the_same_words_have_another_digest_each_time() -> None:
    store = MemoryStore()
    assert keep_value(store, "film", "x") != keep_value(store, "film", "x")


def test_an_erased_value_is_gone() -> None:
    store = MemoryStore()
    keep_value(store, "film", "x")
    (name,) = store.names("film", "")
    store.erase("film", name)
    assert store.names("film", "") == []


def test_a_value_that_was_changed_is_shown_to_nobody_and_named() -> None:
    store = MemoryStore()
    said = keep_value(store, "film", "We saw two live rounds.")
    (name,) = store.names("film", "")
    store.put("film", name, b"We never saw a live round.")
    with pytest.raises(Changed) as caught:
        value_of(store, "film", said)
    assert str(caught.value) == (
        f"the value {said}: found other bytes than those of that digest; `coldproof backup --from`,"
        " with a copy, would do"
    )
    store.erase("film", name)
    assert value_of(store, "film", said) is None


HEX = "ab" * 32


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("handed/zz", b"x"),
        (f"handed/{HEX}0", b'["ad", 5, 7, 2, false]'),
        (f"handed/{HEX.upper()}", b'["ad", 5, 7, 2, false]'),
        *(
            (f"handed/{HEX}", mark)
            for mark in (
                b"not json",
                b"[1]",
                b"5",
                b'{"by": "ad"}',
                b"[" * 100_000,
                b'["ad", 5, 7, 2]',
                b'["ad", 5, 7, 2, 0]',
                b'["ad", -5, 7, 2, false]',
                b'["ad", true, 7, 2, false]',
                b"[null, 5, 7, 2, false]",
                b'["\\ud800", 5, 7, 2, false]',
                b'["ad", 5, 7, 99999999999999999, false]',
            )
        ),
    ],
)
def test_an_odd_mark_is_nobody_s(name: str, mark: bytes) -> None:
    assert read_mark(name, mark) is None


def test_a_mark_as_it_is_kept_is_read() -> None:
    assert read_mark(f"handed/{HEX}", b'["ad", 5, 7, 2, true]') == Handed("ad", 5, 7, 2, named=True)
    assert read_mark(f"handed/{HEX}", b"") == Handed("", 0, 0, 0, named=True)
