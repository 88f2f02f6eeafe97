"""Extracts changed by somebody careful, sometimes with the log's own key."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from coldproof.log.proof import Proof, read_proof, write_proof
from tests.bundle.forging import (
    EXTRACT,
    INCIDENT,
    LINKED,
    POLICY,
    P,
    Spoil,
    forged,
    of_another_production,
    put,
    refused,
    spaced,
    swapped,
    verified,
)
from tests.bundles import (
    Files,
    bag_of,
    extract_of,
    flipped,
    resealed,
    small_record,
)


def extract() -> tuple[str, Files]:
    """Return an extract of three entries."""
    top, files = bag_of(small_record, EXTRACT)
    return top, dict(files)


def test_an_extract_proves_each_entry(tmp_path: Path) -> None:
    top, files = extract()
    report = verified(tmp_path, top, files, policy=POLICY)
    assert (report.extract, report.entries, report.size) == (True, 3, 40)
    assert report.verdicts is None
    assert report.arrived == (P["hazard"],)
    assert [one.name for one in report.cosigners] == ["steward", "insurer"]


def test_proofs_that_prove_something_else_are_refused(tmp_path: Path) -> None:
    top, files = extract()
    hazard = P["hazard"]
    entry, proof = f"data/entries/{hazard}.note", f"data/proofs/{hazard}.tlog-proof"
    good = read_proof(files[proof])
    tree = small_record().source.tree
    old = dict(small_record().source.heads())[34]
    rows = [
        (flipped(files[proof], 0), "found proof refused: found first line"),
        (files["data/proofs/0.tlog-proof"], f"found index 0; index {hazard} and no more"),
        (
            write_proof(dataclasses.replace(good, extra=b"x")),
            f"found an extra line; index {hazard} and no more",
        ),
        (
            write_proof(
                dataclasses.replace(good, hashes=tree.inclusion(hazard, 34), checkpoint=old)
            ),
            "found another checkpoint; the one of data/checkpoint",
        ),
    ]
    for content, says in rows:
        said = refused(tmp_path, top, resealed({**files, proof: content}))
        assert said.startswith(f"BadProof: {proof}, entry {hazard}: {says}")
    other = write_proof(dataclasses.replace(good, hashes=(*good.hashes[:-1], bytes(32))))
    said = refused(tmp_path, top, resealed({**files, proof: other}))
    assert said.startswith(f"BadProof: {entry}, entry {hazard}: found root ")
    said = refused(tmp_path, top, resealed({**files, entry: small_record().notes[32]}))
    assert said.startswith(f"BadProof: {entry}, entry {hazard}: found root ")


def with_entry(files: Files, position: int) -> Files:
    """Return an extract with one entry more, and its proof."""
    source = small_record().source
    proof = Proof(position, source.tree.inclusion(position, 40), source.checkpoint, None)
    return {
        **files,
        f"data/entries/{position}.note": small_record().notes[position],
        f"data/proofs/{position}.tlog-proof": write_proof(proof),
    }


def test_an_extract_without_what_proves_a_key_is_refused(tmp_path: Path) -> None:
    top, files = extract()
    said = refused(tmp_path, top, resealed(with_entry(files, INCIDENT)))
    assert said == (
        f"NotSigned: data/entries/{INCIDENT}.note, entry {INCIDENT}: found no signature by"
        " first-ad@first-ad with a key enrolled by then; its enrollment in the extract, before it"
        " was expected"
    )
    bare = {
        path: files[path]
        for path in files
        if not path.startswith(("data/entries/0.", "data/proofs/0."))
    }
    said = refused(tmp_path, top, resealed(bare))
    assert said == "MissingFile: data/entries/0.note: found no such file; one was expected"


Q = [0, P["actor enrolled"], P["first-ad enrolled"]]


@pytest.mark.parametrize(
    ("spoil", "positions", "says"),
    [
        (lambda notes: notes, [*Q, INCIDENT], ""),
        (
            put(INCIDENT, lambda: forged(INCIDENT)),
            [*Q, INCIDENT],
            f"NotSigned: data/entries/{INCIDENT}.note, entry {INCIDENT}: found a signature, one of",
        ),
        (
            put(INCIDENT, of_another_production),
            [*Q, INCIDENT],
            f"BadEntry: data/entries/{INCIDENT}.note, entry {INCIDENT}: found an act of another;",
        ),
        (
            put(INCIDENT, lambda: spaced(INCIDENT)),
            [*Q, INCIDENT],
            f"BadEntry: data/entries/{INCIDENT}.note, entry {INCIDENT}: found second line refused:",
        ),
        (
            lambda notes: [*notes, notes[INCIDENT]],
            [*Q, INCIDENT, 40],
            f"DoubleEntry: data/entries/40.note, entry 40: found the same act as entry {INCIDENT};",
        ),
        (
            swapped(INCIDENT, LINKED),
            [*Q, INCIDENT, LINKED],
            f"OutOfOrder: data/entries/{INCIDENT}.note, entry {INCIDENT}: found that it rests on",
        ),
    ],
)
def test_entries_of_an_extract_are_held_as_those_of_a_whole(
    tmp_path: Path, spoil: Spoil, positions: list[int], says: str
) -> None:
    notes = spoil(list(small_record().notes))
    top, files = extract_of(small_record(), notes, positions)
    said = refused(tmp_path, top, files)
    if says:
        assert said.startswith(says), said
    else:  # nothing is wrong but the table, which is that of other entries
        assert said.startswith("OtherView: data/views/acts.csv: found line "), said


def test_entries_and_proofs_come_in_pairs(tmp_path: Path) -> None:
    top, files = extract()
    more = with_entry(files, 3)
    one = {path: more[path] for path in more if path != "data/proofs/3.tlog-proof"}
    says = "found no such file; the proof of an entry was expected"
    assert refused(tmp_path, top, resealed(one)) == f"MissingFile: data/proofs/3.tlog-proof: {says}"
    other = {path: more[path] for path in more if path != "data/entries/3.note"}
    says = "found no such file; the entry of a proof was expected"
    assert refused(tmp_path, top, resealed(other)) == f"MissingFile: data/entries/3.note: {says}"


def test_an_extract_counts_what_it_holds(tmp_path: Path) -> None:
    top, files = extract()
    says = refused(tmp_path, top, resealed(with_entry(files, 3)))
    assert says == (
        "OtherView: data/left-out.txt: found '3 of the 40 entries of the record of testtesttesttest"
        " are here; 37 were left out.'; '4 of the 40 entries of the record of testtesttesttest are"
        " here; 36 were left out.', as there are, was expected"
    )


def test_a_first_line_without_an_end_is_told_in_brief(tmp_path: Path) -> None:
    top, files = extract()
    says = refused(tmp_path, top, resealed({**files, "data/left-out.txt": b"x" * 1_000_000}))
    assert says.startswith("OtherView: data/left-out.txt: found 'xxx")
    assert len(says) < 400


@pytest.mark.parametrize(
    ("rest", "says"),
    [
        ("\n0-39\n", "positions that are not those of the entries here; each one, once"),
        ("\n{here}\n\n0\n", "positions that are not those of the entries here; each one, once"),
        ("\n5-0\n", "positions that are not those of the entries here; each one, once"),
        ("\nNOTHING was left out.\n", "no list of positions; each one, once"),
        ("\n\x1b[1A\x1b[2K{here}\n", "'\\x1b[1A\\x1b[2K0, "),
        ("\n{here}\n\u202egnorw\n", "'\\u202egnorw'; lines that a screen shows as they are"),
    ],
)
def test_what_was_left_out_lists_the_entries_here(tmp_path: Path, rest: str, says: str) -> None:
    top, files = extract()
    head = files["data/left-out.txt"].partition(b"\n")[0] + b"\n"
    here = f"0, {P['hazard'] - 1}-{P['hazard']}"
    good = {**files, "data/left-out.txt": head + f"\nAll of it:\n{here}\n".encode()}
    verified(tmp_path, top, resealed(good))
    new = "\U0001fa75 \u0378 \ue000\n"  # what prints depends on the Unicode that a Python knows
    good = {**good, "data/left-out.txt": good["data/left-out.txt"] + new.encode()}
    verified(tmp_path, top, resealed(good))
    bad = {**files, "data/left-out.txt": head + rest.format(here=here).encode()}
    said = refused(tmp_path, top, resealed(bad))
    assert said.startswith(f"OtherView: data/left-out.txt: found {says}")


def test_a_time_stamp_in_an_extract_is_of_its_one_head(tmp_path: Path) -> None:
    top, files = extract()
    token = files["data/timestamps/40.tsr"]
    report = verified(tmp_path, top, resealed({**files, "data/timestamps/3.tsr": token}))
    assert {one.size: one.fits for one in report.stamps} == {3: False, 40: True}
