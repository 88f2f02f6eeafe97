"""Earlier heads of copies: each is had from whichever has it as it was signed."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.app.backup import Source, restore
from coldproof.app.errors import RolledBack
from coldproof.app.fsck import fsck
from coldproof.keys.signing import check
from coldproof.store.base import Head
from coldproof.store.memory import MemoryStore
from tests.small_log import PRODUCTION
from tests.unit.app.kept import OUT, Kept, twin, whole


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def put(source: Source, size: int, checkpoint: bytes) -> Source:
    """Put another head in the place of an earlier one of a copy."""
    assert isinstance(source.store, MemoryStore)
    heads = source.store._checkpoints[PRODUCTION]
    (place,) = [n for n, head in enumerate(heads) if head.size == size]
    heads[place] = Head(size, checkpoint)
    return source


def test_an_earlier_head_is_had_from_whichever_copy_has_it_whole(kept: Kept) -> None:
    kept.stop()
    kept.stop()
    last = kept.writer.ledger.head.checkpoint
    for spoiled in (b"no head", last):  # one that nobody signed; one of another size
        bad = put(kept.copy(), 3, spoiled)
        for order in ((bad, kept.copy()), (kept.copy(), bad)):
            target = MemoryStore()
            assert restore(kept.settings, check, target, order, ()).passed == ()
            assert whole(target) == whole(kept.store)


def test_an_earlier_head_that_no_copy_has_whole_is_passed_over(kept: Kept) -> None:
    kept.stop()
    kept.stop()
    monday = put(Source("monday", kept.copy().store), 3, b"no head")
    tuesday = put(put(Source("tuesday", kept.copy().store), 3, b"none"), 5, b"none")
    target = MemoryStore()
    restored = restore(kept.settings, check, target, (monday, tuesday), ())
    assert restored.passed == ((3, ("monday", "tuesday")),)
    notes, heads = whole(kept.store)[1:]
    assert whole(target)[1:] == (notes, [head for head in heads if head.size != 3])
    report = fsck(target, PRODUCTION, kept.crew.log.key, check)
    assert report.problems == ()


def test_an_earlier_head_that_was_signed_for_another_story(kept: Kept, tmp_path: Path) -> None:
    other = twin(kept, tmp_path)
    (forked,) = [head for head in other.store.checkpoints(PRODUCTION) if head.size == 5]
    kept.stop()
    kept.stop()
    bad = put(Source("tuesday", kept.copy().store), 5, forked.checkpoint)
    with pytest.raises(RolledBack) as refused:
        kept.restored(kept.copy(), bad)
    found = "another tree than a head in tuesday says at size 5"
    assert str(refused.value) == f"the log of {PRODUCTION}: found {found}; {OUT}"
