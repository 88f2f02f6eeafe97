"""Entries changed by somebody careful, without any key and with the log's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.voice import HazardReported
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.tiles import read_bundle
from tests.bundle.forging import (
    ENTRIES,
    HEAD,
    HEADS,
    INCIDENT,
    LINKED,
    OTHER_KEY,
    TILE,
    P,
    Spoil,
    by_an_alien,
    by_the_log,
    forged,
    late_opening,
    of_another_production,
    put,
    refused,
    renamed,
    spaced,
    swapped,
)
from tests.bundles import (
    bag_of,
    flipped,
    relogged,
    resealed,
    small_record,
)
from tests.small_log import PRODUCTION, Crew

TABLE: list[tuple[str, Spoil, str, str]] = [
    # what is done, by whom, what whoever has no log's key gets, what the log's own key gets
    (
        "an entry dropped from the middle",
        lambda notes: notes[:20] + notes[21:],
        "BadCheckpoint",
        "OutOfOrder: data/log/tile/entries/000.p/39, entry 21: found that it rests on",
    ),
    ("the last entry dropped", lambda notes: notes[:-1], "BadCheckpoint", ""),
    (
        "two entries swapped",
        swapped(INCIDENT, LINKED),
        "TreeMismatch",
        f"OutOfOrder: {ENTRIES}, entry {INCIDENT}: found that it rests on",
    ),
    (
        "an entry twice",
        lambda notes: [*notes, notes[5]],
        "DoubleEntry",
        "DoubleEntry: data/log/tile/entries/000.p/41, entry 40: found the same act as entry 5; each"
        " act once was expected",
    ),
    (
        "a forged signature",
        put(INCIDENT, lambda: forged(INCIDENT)),
        "TreeMismatch",
        f"NotSigned: {ENTRIES}, entry {INCIDENT}: found a signature, one of"
        f" '{PRODUCTION}/first-ad@first-ad' that does not verify; one that verifies was expected",
    ),
    (
        "a forged enrollment",
        put(P["actor enrolled"], lambda: forged(P["actor enrolled"])),
        "NotSigned",
        f"NotSigned: {ENTRIES}, entry 5: found a signature, one of"
        f" '{PRODUCTION}/producer@producer' that does not verify; one that verifies was expected",
    ),
    (
        "a forged beginning",
        put(0, lambda: forged(0)),
        "NotSigned",
        f"NotSigned: {ENTRIES}, entry 0: found a signature, one of",
    ),
    (
        "another beginning",
        lambda notes: notes[1:],
        "BadEntry",
        "BadEntry: data/log/tile/entries/000.p/39, entry 0: found entry 0 refused: found ClockRead;"
        " a founder's ProductionOpened would do; the founder's ProductionOpened was expected",
    ),
    (
        "an act signed by the log instead of its person",
        put(INCIDENT, lambda: by_the_log(INCIDENT)),
        "TreeMismatch",
        f"NotSigned: {ENTRIES}, entry {INCIDENT}: found no signature by first-ad@first-ad with a"
        " key enrolled by then; one of the production's own people was expected",
    ),
    (
        "a person who is enrolled only later",
        put(4, lambda: Crew().note("actor", HazardReported())),
        "TreeMismatch",
        f"NotSigned: {ENTRIES}, entry 4: found no signature by actor@actor with a key enrolled by",
    ),
    (
        "a person whom nobody enrolled",
        lambda notes: [*notes, by_an_alien()],
        "BadCheckpoint",
        "NotSigned: data/log/tile/entries/000.p/41, entry 40: found no signature by alien@alien"
        " with a key enrolled by then",
    ),
    (
        "an act of another production",
        put(39, of_another_production),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found an act of another; one of {PRODUCTION} was expected",
    ),
    (
        "no note at all",
        put(39, lambda: b"no note"),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found note refused: found no blank line;",
    ),
    (
        "another spelling of the same act",
        put(39, lambda: spaced(39)),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found second line refused: found other bytes than our"
        " writer's; canonical JSON would do; an act of ours was expected",
    ),
    (
        "an act that no kind is named after",
        put(39, lambda: renamed(39)),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found kind refused: found 'HazardForgotten'; a kind in",
    ),
    (
        "two enrollments swapped",
        swapped(P["actor enrolled"], P["first-ad enrolled"]),
        "OutOfOrder",
        f"OutOfOrder: {ENTRIES}, entry 5: found that it rests on",
    ),
    (
        "another spelling of an enrollment",
        put(5, lambda: spaced(5, "producer")),
        "BadEntry",
        f"BadEntry: {ENTRIES}, entry 5: found second line refused: found other bytes than our",
    ),
    (
        "an enrollment of another production",
        put(5, lambda: Crew("another").enrolling("actor")),
        "BadEntry",
        f"BadEntry: {ENTRIES}, entry 5: found an act of another; one of {PRODUCTION} was expected",
    ),
    (
        "an enrollment by somebody unknown",
        put(5, lambda: Crew().enrolling("actor", by="alien")),
        "NotSigned",
        f"NotSigned: {ENTRIES}, entry 5: found no signature by alien@alien with a key enrolled by",
    ),
    (
        "a beginning that rests on something",
        put(0, late_opening),
        "OutOfOrder",
        f"OutOfOrder: {ENTRIES}, entry 0: found that it rests on",
    ),
]


@pytest.mark.parametrize(("name", "spoil", "kind", "says"), TABLE, ids=[row[0] for row in TABLE])
def test_who_has_no_key_is_seen(
    tmp_path: Path, name: str, spoil: Spoil, kind: str, says: str
) -> None:
    """Everything is rewritten but the head that the log signed."""
    notes = spoil(list(small_record().notes))
    top, files = relogged(small_record(), notes)
    _, base = bag_of(small_record)
    heads = {path: base[path] for path in base if path.startswith((HEADS, HEAD))}
    kept = {path: files[path] for path in files if not path.startswith((HEADS, HEAD))}
    if len(notes) == 40:
        assert refused(tmp_path, top, resealed({**kept, **heads})).startswith(f"{kind}: ")
    else:
        with_old = {**kept, **heads, f"{HEADS}{len(notes)}": base[HEAD], HEAD: base[HEAD]}
        assert "MissingFile: data/log/tile/entries/000.p/40" in refused(
            tmp_path, top, resealed(with_old)
        )
        # with a head of its own, under a key of its own, the key that was had from elsewhere tells
        _, own = relogged(small_record(), notes, key=OTHER_KEY)
        said = refused(tmp_path, top, own)
        assert said.startswith(f"{kind}: "), said


@pytest.mark.parametrize(("name", "spoil", "kind", "says"), TABLE, ids=[row[0] for row in TABLE])
def test_who_has_the_logs_key_is_seen_all_the_same(
    tmp_path: Path, name: str, spoil: Spoil, kind: str, says: str
) -> None:
    """The log's key alone makes nobody's act: people's signatures, links and order tell."""
    top, files = relogged(small_record(), spoil(list(small_record().notes)))
    said = refused(tmp_path, top, files)
    if says:
        assert said.startswith(says), said
    else:  # a shorter log is a log; what tells are views of the longer one, and log witnesses
        assert said.startswith("OtherView: data/views/"), said


def test_an_entry_that_does_not_fit_the_signed_tree_is_named_by_its_tile(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    notes = list(read_bundle(files[ENTRIES], 40))
    alike = notes[39].replace(b'"seq":', b'"sfq":')
    changed = files[ENTRIES][: -len(alike)] + alike
    says = refused(tmp_path, top, resealed({**files, ENTRIES: changed}))
    found, want = leaf_hash(alike).hex()[:16], leaf_hash(notes[39]).hex()[:16]
    assert says == (
        f"TreeMismatch: {ENTRIES}, entry 39: found an entry of hash {found}...; {want}..., as the"
        " signed tree has there, was expected"
    )
    tile = files[TILE][:-32] + leaf_hash(alike)
    says = refused(tmp_path, top, resealed({**files, ENTRIES: changed, TILE: tile}))
    root = Tree([leaf_hash(note) for note in [*notes[:39], alike]]).root().hex()
    signed = small_record().source.tree.root().hex()
    assert says == (
        f"TreeMismatch: {HEAD}: found entries that give root {root}; {signed}, as the log signed,"
        " was expected"
    )


def test_a_tile_that_does_not_fit_is_named(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, TILE: flipped(files[TILE], 64)})
    assert refused(tmp_path, top, bad).startswith(f"TreeMismatch: {TILE}: found hash 2 as ")
    bad = resealed({**files, TILE: files[TILE][:-32]})
    says = f"TreeMismatch: {TILE}: found 1248 bytes; 1280 was expected"
    assert refused(tmp_path, top, bad) == says
    both = {**files, TILE: files[TILE][:-32], ENTRIES: flipped(files[ENTRIES], 9000)}
    says = f"TreeMismatch: {HEAD}: found entries that give root "
    assert refused(tmp_path, top, resealed(both)).startswith(says)


def test_entries_that_are_no_bundle_of_so_many_are_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    for content, found in (
        (files[ENTRIES] + b"x", "1 bytes after entry 39; an end after 40 entries"),
        (files[ENTRIES][:-1], "an end within entry 39 of 40; whole entries"),
    ):
        bad = resealed({**files, ENTRIES: content})
        assert refused(tmp_path, top, bad) == (
            f"BadEntry: {ENTRIES}: found entry bundle refused: found {found} would do; an entry"
            " bundle of a log was expected"
        )
    says = refused(tmp_path, top, {**files, ENTRIES: flipped(files[ENTRIES], 0)})
    assert says.startswith(f"ChangedFile: {ENTRIES}: found SHA-256 ")
