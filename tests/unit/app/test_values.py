"""Values of committed fields: found by their digest, salted, and erasable."""

from __future__ import annotations

import hashlib
import json

from coldproof.acts.voice import HazardReported
from coldproof.app.values import keep_value
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
