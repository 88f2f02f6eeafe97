"""Writing bundles: what is kept must fit together, or nothing is written."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from coldproof.acts.voice import HazardReported
from coldproof.exchange.bundle.disclosing import Disclosures
from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.export import Choice, Cover, Scope, write_bundle
from coldproof.exchange.bundle.source import Source
from coldproof.keys.signing import check
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import EMPTY_ROOT, Tree, leaf_hash
from coldproof.log.note import Check, read_note, write_note
from tests.bundles import (
    ACCOUNT,
    OTHER_VALUE,
    Record,
    bag_of,
    cosigned,
    flipped,
    policy_text,
    small_record,
    told_day,
    written,
)
from tests.small_log import Crew

ENTRIES = "data/log/tile/entries/000.p/40"
VALUE = "data/blobs/" + hashlib.sha256(ACCOUNT).hexdigest()
OTHER = "data/blobs/" + hashlib.sha256(OTHER_VALUE).hexdigest()


def with_entries(record: Record, notes: list[bytes]) -> Source:
    """Return a source with other entries under a tree and a head that fit them."""
    tree = Tree([leaf_hash(note) for note in notes])
    said = text(Checkpoint(record.source.log_key.name, tree.size, tree.root()))
    head = write_note(said, [record.crew.log.line(said)])
    return dataclasses.replace(
        record.source,
        tree=tree,
        checkpoint=head,
        entries=lambda first, last: iter(notes[first:last]),
        heads=lambda: iter(()),
    )


def refused(folder: Path, source: Source, choice: Choice | None = None, **more: Any) -> str:
    """Return what is said of a source that is not exported; nothing is left behind."""
    alone = dataclasses.replace(source, spare=None)  # no other head stands in for its last
    with pytest.raises(ExportError) as caught:
        write_bundle(folder / "a.zip", alone, choice, check, **more)
    assert list(folder.iterdir()) == []
    return str(caught.value)


# ------------------------------------------------------------------------------------ what is there


def test_a_whole_bundle_holds_everything() -> None:
    top, files = bag_of(small_record)
    assert top == "coldproof-testtesttesttest-40"
    heads = {f"data/log/checkpoints/{size}" for size in range(2, 42, 2)}
    views = {
        *("custody.csv", "clearance.csv", "rounds.csv", "chain.csv"),
        *("timeline.html", "gaps.html"),
    }
    assert set(files) == heads | {f"data/views/{name}" for name in views} | {
        "bag-info.txt",
        "bagit.txt",
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
        "data/README.txt",
        "data/certificate-902.html",
        "data/certificate-902.txt",
        VALUE,
        "data/log/checkpoint",
        "data/log/tile/0/000.p/40",
        ENTRIES,
        "data/policy.txt",
        "data/timestamps/40.tsr",
    }
    assert files["data/log/checkpoint"] == small_record().source.checkpoint
    assert files["data/log/checkpoints/40"] == small_record().source.checkpoint
    assert files["data/policy.txt"].decode() == policy_text()


def test_an_extract_holds_what_was_chosen() -> None:
    record = small_record()
    top, files = bag_of(small_record, Choice(people=("stranger",)))
    hazard = record.places["hazard"]
    chosen = (0, hazard - 1, hazard)
    assert top == "coldproof-testtesttesttest-40-extract"
    assert {name for name in files if name.startswith(("data/entries/", "data/proofs/"))} == {
        *(f"data/entries/{n}.note" for n in chosen),
        *(f"data/proofs/{n}.tlog-proof" for n in chosen),
    }
    assert files[f"data/entries/{hazard}.note"] == record.notes[hazard]
    assert {name for name in files if "log/" in name} == set()
    assert "data/timestamps/40.tsr" in files
    assert VALUE not in files
    assert files["data/README.txt"].startswith(b"VERDICTS CANNOT BE RECOMPUTED")


@pytest.mark.parametrize(
    ("scope", "found"),
    [(Scope.NONE, set()), (Scope.NAMED, {VALUE}), (Scope.ALL, {VALUE, OTHER})],
)
def test_values_go_along_by_scope(scope: Scope, found: set[str]) -> None:
    _, files = bag_of(small_record, None, scope)
    assert {name for name in files if name.startswith("data/blobs/")} == found


def test_a_value_of_an_extract_goes_along_where_it_is_named() -> None:
    _, files = bag_of(small_record, Choice(items=("G-1",)))
    assert {name for name in files if name.startswith("data/blobs/")} == {VALUE}


def test_values_that_were_erased_meanwhile_are_left_out(tmp_path: Path) -> None:
    source = dataclasses.replace(small_record().source, value=lambda _: None)
    write_bundle(tmp_path / "a.zip", source, None, check)


def test_the_same_log_gives_the_same_bytes(tmp_path: Path) -> None:
    record = small_record()
    for choice in (None, Choice(items=("G-1",))):
        first, made = written(tmp_path, record, choice)
        content = first.read_bytes()
        second, again = written(tmp_path, record, choice)
        assert made.sha256 == again.sha256 == hashlib.sha256(content).hexdigest()
        assert second.read_bytes() == content


def test_cover_and_verifier_go_along(tmp_path: Path) -> None:
    path, made = written(
        tmp_path, small_record(), cover=Cover(contact_name="A. Counsel"), pyz=b"a zipapp"
    )
    with ZipFile(path) as archive:
        info = archive.read(f"{made.name}/bag-info.txt").decode()
        assert info.startswith("Contact-Name: A. Counsel\n")
        assert archive.read(f"{made.name}/verify.pyz") == b"a zipapp"
        told = archive.read(f"{made.name}/verify.txt").decode()
    assert hashlib.sha256(b"a zipapp").hexdigest() in told


def test_an_earlier_head_can_be_exported(tmp_path: Path) -> None:
    record = small_record()
    heads = dict(record.source.heads())
    source = dataclasses.replace(record.source, checkpoint=heads[12])
    made = write_bundle(tmp_path / "a.zip", source, None, check)
    assert (made.name, made.entries, made.size) == ("coldproof-testtesttesttest-12", 12, 12)


def test_a_day_of_two_entry_bundles_has_a_tile_of_two_levels() -> None:
    _, files = bag_of(day)
    assert {name for name in files if "/tile/" in name} == {
        "data/log/tile/0/000",
        f"data/log/tile/0/001.p/{day().size - 256}",
        "data/log/tile/1/000.p/1",
        "data/log/tile/entries/000",
        f"data/log/tile/entries/001.p/{day().size - 256}",
    }


def day() -> Record:
    """Return the ordinary day."""
    return told_day("ordinary-day").record


# -------------------------------------------------------------------------------- what is refused


def test_an_entry_that_no_longer_fits_the_tree_is_named(tmp_path: Path) -> None:
    record = small_record()
    notes = list(record.notes)
    notes[7] = flipped(notes[7])
    source = dataclasses.replace(record.source, entries=lambda a, b: iter(notes[a:b]))
    for choice in (None, Choice(items=("G-1",))):
        says = refused(tmp_path, source, choice)
        found, want = leaf_hash(notes[7]).hex()[:16], record.source.tree.leaf(7).hex()[:16]
        assert says == (
            f"{ENTRIES}, entry 7: found an entry of hash {found}...; {want}..., as the log's tree"
            " has there, was expected"
        )


def test_an_entry_that_changes_between_two_looks_is_named(tmp_path: Path) -> None:
    record = small_record()
    notes = list(record.notes)
    looks = []

    def entries(first: int, last: int) -> Iterator[bytes]:
        looks.append(first)
        told = list(notes)
        if len(looks) > 1:
            told[25] = flipped(told[25])
        return iter(told[first:last])

    source = dataclasses.replace(record.source, entries=entries)
    assert f"{ENTRIES}, entry 25: found an entry of hash " in refused(
        tmp_path, source, Choice(items=("G-1",))
    )


def test_missing_entries_are_said(tmp_path: Path) -> None:
    record = small_record()
    source = dataclasses.replace(
        record.source, entries=lambda a, b: iter(record.notes[a : min(b, 30)])
    )
    assert refused(tmp_path, source) == (
        f"{ENTRIES}: found 30 entries; 40, as the head says, was expected"
    )


def test_an_entry_that_no_verifier_takes_is_named(tmp_path: Path) -> None:
    record = small_record()
    crew = Crew()
    alien = crew.note("alien", HazardReported())
    says = refused(tmp_path, with_entries(record, [*record.notes[:6], alien]))
    assert says.startswith(
        "data/log/tile/entries/000.p/7, entry 6: found entry 6 refused: found no signature by"
        " alien@alien with a key enrolled by then; a note signed by its own people would do; an"
        " entry that a verifier takes was expected"
    )
    says = refused(tmp_path, with_entries(record, [*record.notes[:6], record.notes[5]]))
    assert says == (
        "data/log/tile/entries/000.p/7, entry 6: found the same act as entry 5; each act once was"
        " expected"
    )


Spoil = Callable[[Record], Source]


def replaced(**more: Any) -> Spoil:
    """Return a hand that changes some parts of a source."""
    return lambda record: dataclasses.replace(record.source, **more)


def other_head(record: Record) -> bytes:
    """Return a head of the same size over another tree, signed by the log's key."""
    said = text(Checkpoint(record.source.log_key.name, 40, bytes(32)))
    return write_note(said, [record.crew.log.line(said)])


def empty_head(record: Record) -> bytes:
    """Return the signed head of a log that was never begun."""
    said = text(Checkpoint(record.source.log_key.name, 0, EMPTY_ROOT))
    return write_note(said, [record.crew.log.line(said)])


def bad_cosignature(record: Record) -> bytes:
    """Return the head with a cosignature that is not of this head."""
    heads = dict(record.source.heads())
    other = cosigned(heads[12], "steward")
    line = next(one for one in read_note(other).lines if "steward" in one.name)
    plain = read_note(heads[40])
    own = [one for one in plain.lines if "example" not in one.name]
    return write_note(plain.text, [*own, line])


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (
            replaced(checkpoint=b""),
            "data/log/checkpoint: found note refused: found no blank line; a text, a blank line and"
            " signature lines would do; a head of this log was expected",
        ),
        (
            lambda r: dataclasses.replace(r.source, checkpoint=empty_head(r)),
            "data/log/checkpoint: found a log of 0 entries; one that was begun was expected",
        ),
        (
            lambda r: dataclasses.replace(r.source, checkpoint=other_head(r)),
            f"data/log/checkpoint: found root {'00' * 32} at size 40; ",
        ),
        (
            lambda r: dataclasses.replace(r.source, tree=Tree()),
            "data/log/checkpoint: found tree size refused: found 40; 0 to 0 would do; a head of",
        ),
        (
            replaced(policy="quorum nobody\n"),
            "data/policy.txt: found policy line 1 refused: found quorum 'nobody'; a name defined"
            " above, or none would do; a policy of C2SP tlog-policy was expected",
        ),
        (
            lambda r: dataclasses.replace(r.source, checkpoint=bad_cosignature(r)),
            "data/log/checkpoint: found a cosignature, one of 'steward.example/log' that does not"
            " verify; one that verifies was expected",
        ),
        (
            replaced(value=lambda _: b"something else"),
            f"{VALUE}: found SHA-256 {hashlib.sha256(b'something else').hexdigest()}; ",
        ),
        (
            replaced(production="../evil"),
            "the bundle: found a production named '../evil'; 1 to 32 letters, digits, '.' or '-',",
        ),
    ],
)
def test_what_does_not_fit_together_is_not_exported(
    tmp_path: Path, spoil: Spoil, says: str
) -> None:
    assert refused(tmp_path, spoil(small_record())).startswith(says)


def test_a_cover_of_two_lines_is_refused(tmp_path: Path) -> None:
    says = refused(tmp_path, small_record().source, cover=Cover(contact_name="a\nb"))
    assert says == "bag-info.txt: found 'a\\nb'; one line of plain text was expected"


def test_a_choice_of_nothing_is_refused(tmp_path: Path) -> None:
    says = refused(tmp_path, small_record().source, Choice(items=("G-9",)))
    want = "something that `coldproof log` shows was expected"
    assert says == f"the bundle: found no entry that fits (items G-9); {want}"


def test_nothing_is_made_of_a_value_that_was_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What pages are made of, and what is disclosed by it, is as if it were not kept."""
    given: list[Callable[[str], bytes | None]] = []

    def told(check: Check, value: Callable[[str], bytes | None]) -> Disclosures:
        given.append(value)
        return Disclosures(check, value)

    monkeypatch.setattr("coldproof.exchange.bundle.export.Disclosures", told)
    record, name = small_record(), VALUE.removeprefix("data/blobs/")
    written(tmp_path, record)
    changed = dataclasses.replace(record.source, value=lambda _: b"something else")
    write_bundle(tmp_path / "b.zip", changed, None, check, scope=Scope.NONE)
    assert [value(name) for value in given] == [ACCOUNT, None]
