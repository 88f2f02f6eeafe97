"""What a bundle is made from, as a store keeps it."""

from __future__ import annotations

from coldproof.exchange.bundle.source import source_of
from coldproof.log.merkle import Tree
from coldproof.log.note import Key
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.memory import MemoryStore

PRODUCTION = "dc-1"
KEY = Key("coldproof/dc-1", 1, bytes(32))
TREE = Tree([bytes(32)] * 9)


def store_of(*commits: int) -> MemoryStore:
    """Return a store with commits up to these sizes."""
    store = MemoryStore()
    head = EMPTY_HEAD
    for size in commits:
        entries = [(bytes([n]) * 32, b"note %d" % n) for n in range(head.size, size)]
        checkpoint = b"head %d" % size
        store.append(PRODUCTION, head, entries, checkpoint)
        head = Head(size, checkpoint)
    return store


def test_a_log_is_read_as_the_store_has_it() -> None:
    store = store_of(2, 3, 7)
    source = source_of(store, PRODUCTION, KEY, TREE, policy="quorum none\n")
    assert source.checkpoint == b"head 7"
    assert list(source.entries(1, 3)) == [b"note 1", b"note 2"]
    assert list(source.heads()) == [(2, b"head 2"), (3, b"head 3"), (7, b"head 7")]
    assert list(source.stamps()) == []
    assert source.values() == []
    assert source.policy == "quorum none\n"


def test_heads_are_taken_with_their_cosignatures() -> None:
    store = store_of(2, 3, 7)
    for size in (1, 3, 5, 7, 9):
        store.put(PRODUCTION, f"cosigned/{size:020d}", b"cosigned %d" % size)
    source = source_of(store, PRODUCTION, KEY, TREE)
    assert list(source.heads()) == [(2, b"head 2"), (3, b"cosigned 3"), (7, b"cosigned 7")]
    assert source.checkpoint == b"cosigned 7"


def test_another_head_may_be_given() -> None:
    source = source_of(store_of(2, 3), PRODUCTION, KEY, TREE, checkpoint=b"head 2")
    assert source.checkpoint == b"head 2"


def test_what_others_appended_since_the_tree_was_loaded_is_left_for_later() -> None:
    store = store_of(2, 3, 7)
    small = Tree([bytes(32)] * 5)
    assert source_of(store, PRODUCTION, KEY, small).checkpoint == b"head 3"
    assert source_of(store, PRODUCTION, KEY, Tree()).checkpoint == b""


def test_time_stamps_and_values_lie_beside() -> None:
    store = store_of(2)
    store.put(PRODUCTION, "timestamp/10", b"late")
    store.put(PRODUCTION, "timestamp/0002", b"early")
    digest = "ab" * 32
    store.put(PRODUCTION, f"sha256/{digest}", b"value")
    for other in ("sha256/ab", f"sha256/{digest.upper()}", "timestamp/x", "cosigned/-1"):
        store.put(PRODUCTION, other, b"not ours")
    source = source_of(store, PRODUCTION, KEY, TREE)
    assert list(source.stamps()) == [(2, b"early"), (10, b"late")]
    assert source.values() == [digest]
    assert source.value(digest) == b"value"
    assert source.value("cd" * 32) is None
    assert list(source.heads()) == [(2, b"head 2")]


def test_an_empty_log_has_no_head() -> None:
    assert source_of(MemoryStore(), PRODUCTION, KEY, TREE).checkpoint == b""
