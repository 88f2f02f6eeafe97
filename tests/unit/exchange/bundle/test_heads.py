"""Heads that do not fit a log: left out of a bundle, which says so, and is whole all the same."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.export import Choice, write_bundle
from coldproof.exchange.bundle.heads import LEFT_OUT
from coldproof.exchange.bundle.source import Source, source_of
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree
from coldproof.log.note import write_note
from coldproof.store.base import EMPTY_HEAD
from coldproof.store.memory import MemoryStore
from tests.bundles import Record, cosigned, small_record
from tests.small_log import PRODUCTION

JUNK = "note refused: found no blank line"


def head(size: int, root: bytes) -> bytes:
    """Return a head that the log's key signed."""
    record = small_record()
    said = text(Checkpoint(record.source.log_key.name, size, root))
    return write_note(said, [record.crew.log.line(said)])


def right(size: int) -> bytes:
    """Return the log's own head of a size."""
    return head(size, small_record().source.tree.root(size))


def store_of(record: Record, *heads: tuple[int, bytes]) -> MemoryStore:
    """Return a store with the record's entries, and these checkpoints where there would be others.

    Its commits end at 12, 30 and 40.
    """
    store, last = MemoryStore(), EMPTY_HEAD
    for size in (12, 30, 40):
        entries = [(n.to_bytes(32, "big"), record.notes[n]) for n in range(last.size, size)]
        store.append(PRODUCTION, last, entries, dict(heads).get(size, right(size)))
        last = store.head(PRODUCTION)
    return store


def source(store: MemoryStore) -> Source:
    """Return what a bundle is made from; its policy asks for nobody."""
    record = small_record()
    return source_of(store, PRODUCTION, record.source.log_key, record.source.tree)


def exported(folder: Path, store: MemoryStore) -> tuple[set[str], tuple[str, ...]]:
    """Return the sizes whose heads went along in a bundle that verifies, and what was left out."""
    path = folder / "a.zip"
    made = write_bundle(path, source(store), None, check)
    assert verify_bundle(path, small_record().vkey, None, check).size == 40
    prefix = f"{made.name}/data/log/checkpoints/"
    with ZipFile(path) as archive:
        files = [name for name in archive.namelist() if name.startswith(prefix)]
    return {name.removeprefix(prefix) for name in files}, made.left_out


def test_heads_that_fit_all_go_along(tmp_path: Path) -> None:
    assert exported(tmp_path, store_of(small_record())) == ({"12", "30", "40"}, ())


@pytest.mark.parametrize(
    ("stray", "found"),
    [
        (lambda: b"x", JUNK),
        (lambda: head(30, bytes(32)), f"root {'00' * 32} at size 30"),
        (lambda: right(12), "size 12"),
    ],
)
def test_a_stray_checkpoint_is_left_out(
    stray: Callable[[], bytes], found: str, tmp_path: Path
) -> None:
    sizes, left_out = exported(tmp_path, store_of(small_record(), (30, stray())))
    assert sizes == {"12", "40"}
    assert len(left_out) == 1
    assert left_out[0].startswith(f"{LEFT_OUT} a head kept for size 30: found {found}")


def test_for_a_spoiled_cosigned_head_the_log_s_own_stands_in(tmp_path: Path) -> None:
    store = store_of(small_record())
    store.put(PRODUCTION, "cosigned/12", b"x")
    store.put(PRODUCTION, "cosigned/30", cosigned(right(30), "steward"))
    sizes, left_out = exported(tmp_path, store)
    assert sizes == {"12", "30", "40"}
    assert [one.partition(": found ")[0] for one in left_out] == [
        f"{LEFT_OUT} a head kept for size 12"
    ]


@pytest.mark.parametrize("choice", [None, Choice(items=("G-1",))])
def test_for_a_spoiled_last_head_the_log_s_own_stands_in(
    choice: Choice | None, tmp_path: Path
) -> None:
    store = store_of(small_record())
    store.put(PRODUCTION, "cosigned/40", b"x")
    made = write_bundle(tmp_path / "a.zip", source(store), choice, check)
    assert len(made.left_out) == 1
    told = f"{LEFT_OUT} the cosigned head kept for the last one: found {JUNK}"
    assert made.left_out[0].startswith(told)


def test_a_last_head_that_does_not_fit_has_nothing_in_its_place(tmp_path: Path) -> None:
    """Then it is not one row beside the log: the log is another."""
    for changed in (
        dataclasses.replace(source(store_of(small_record())), checkpoint=b"x"),
        dataclasses.replace(source(store_of(small_record())), tree=Tree(), spare=right(40)),
        source(store_of(small_record(), (40, b"x"))),
    ):
        with pytest.raises(ExportError):
            write_bundle(tmp_path / "a.zip", changed, None, check)
        assert list(tmp_path.iterdir()) == []
