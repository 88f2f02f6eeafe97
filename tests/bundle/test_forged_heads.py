"""Heads changed by somebody careful, keys, and what log witnesses add."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from coldproof.acts.voice import HazardReported
from coldproof.app.batch import Receipt
from coldproof.exchange.bundle.errors import BundleError
from coldproof.exchange.bundle.export import write_bundle
from coldproof.exchange.bundle.layout import Top
from coldproof.exchange.bundle.report import Origin, Quorum
from coldproof.exchange.bundle.software import agent
from coldproof.exchange.bundle.source import source_of
from coldproof.exchange.bundle.texts import Facts
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.exchange.bundle.views import certificates
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree
from coldproof.log.note import read_note, write_note, write_vkey
from coldproof.log.policy import Signed, read_policy
from coldproof.store.memory import MemoryStore
from tests.bundle.forging import (
    HEAD,
    HEADS,
    OTHER_KEY,
    POLICY,
    head_of,
    refused,
    verified,
)
from tests.bundles import (
    Files,
    bag_of,
    cosigned,
    flipped,
    policy_text,
    resealed,
    small_record,
    witness,
)
from tests.small_log import PRODUCTION, Clock, Crew, writer_on


def test_heads_are_beginnings_of_one_another(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    root = small_record().source.tree.root
    for size, head, says in (
        (20, head_of(20, bytes(32)), f"found root {'00' * 32}; {root(20).hex()}, the one of the"),
        (20, head_of(18, root(18)), "found size 18; 20, as its name says, was expected"),
        (20, files[f"{HEADS}18"], "found size 18; 20, as its name says, was expected"),
        (60, head_of(60, bytes(32)), "found size 60; at most 40 was expected"),
    ):
        bad = resealed({**files, f"{HEADS}{size}": head})
        assert refused(tmp_path, top, bad).startswith(f"BadCheckpoint: {HEADS}{size}: {says}")


def test_a_head_of_two_stories_at_the_end_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, HEAD: head_of(40, bytes(32))})
    assert refused(tmp_path, top, bad).startswith(f"TreeMismatch: {HEAD}: found entries that give")
    bad = resealed({**files, f"{HEADS}40": head_of(40, bytes(32))})
    says = f"found other bytes than in {HEAD}; the same head was expected"
    assert refused(tmp_path, top, bad) == f"BadCheckpoint: {HEADS}40: {says}"
    bad = {path: files[path] for path in files if path != f"{HEADS}40"}
    assert refused(tmp_path, top, resealed(bad)).startswith(
        f"MissingFile: {HEADS}40: found no such file; one, since {HEAD} is of that size was"
    )


def test_a_head_of_another_origin_or_form_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    log = small_record().crew.log
    for said in (
        text(Checkpoint("coldproof/another", 40, small_record().source.tree.root())),
        read_note(files[HEAD]).text + b"extension\n",
        read_note(files[HEAD]).text.replace(b"\n40\n", b"\n040\n"),
        read_note(files[HEAD]).text.replace(b"\n40\n", b"\n+40\n"),
    ):
        bad = resealed({**files, HEAD: write_note(said, [log.line(said)])})
        assert refused(tmp_path, top, bad).startswith(f"BadCheckpoint: {HEAD}: found ")


def test_a_head_of_more_entries_than_there_are_files_for_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    for size in (10**6, 2**63 - 1):
        bad = resealed({**files, HEAD: head_of(size, bytes(32))})
        assert refused(tmp_path, top, bad) == (
            f"BadCheckpoint: {HEAD}: found size {size} with {len(files)} files; as many entries as"
            " there are files for was expected"
        )
    bad = resealed({**files, HEAD: head_of(0, Tree().root())})
    assert "data/log/tile/0/000.p/40: found a file that no such bundle has" in refused(
        tmp_path, top, bad
    )


def test_a_log_of_no_entries_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bare = {path: files[path] for path in files if "/log/" not in path}
    head = head_of(0, Tree().root())
    bad = resealed({**bare, HEAD: head, f"{HEADS}0": head})
    says = f"BadCheckpoint: {HEAD}: found a log of 0 entries; one that was begun was expected"
    assert refused(tmp_path, top, bad) == says


def test_another_log_than_the_key_given_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    own = small_record().vkey
    other = write_vkey(OTHER_KEY.key)
    assert refused(tmp_path, top, dict(files), other) == (
        f"ForeignKey: the bundle: found a log of {own}; {other}, as given, was expected"
    )
    another = write_vkey(new_signer("coldproof/another", bytes(32)).key)
    assert refused(tmp_path, top, dict(files), another).startswith("ForeignKey: the bundle: found")
    policy = read_policy(f"log {other}\nquorum none\n")
    assert refused(tmp_path, top, dict(files), None, policy) == (
        f"ForeignKey: the bundle: found a log of {own}; one of the logs that the policy given names"
        " was expected"
    )


def test_a_whole_other_log_is_consistent_with_itself_and_refused_under_the_key(
    tmp_path: Path,
) -> None:
    """Whoever makes everything anew, keys too, is seen by who had the key, and by nobody else."""
    crew, store = Crew(), MemoryStore()
    crew.log = OTHER_KEY
    writer = writer_on(crew, store, tmp_path, Clock())
    writer.begin(crew.opening())
    assert isinstance(writer.record(crew.note("producer", HazardReported())), Receipt)
    writer.close()
    source = source_of(store, PRODUCTION, OTHER_KEY.key, writer.ledger.tree)
    path = tmp_path / "false.zip"
    write_bundle(path, source, None, check)
    assert verify_bundle(path, None, None, check).origin is Origin.NONE
    with pytest.raises(BundleError, match=r"found a log of coldproof/testtest.*, as given"):
        verify_bundle(path, small_record().vkey, None, check)


def test_origin_is_proven_by_a_key_or_a_policy_that_names_it(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    own = small_record().vkey
    named = read_policy(f"log {own}\nquorum none\n")
    for vkey, policy, origin in (
        (own, None, Origin.KEY),
        (own, named, Origin.KEY),
        (None, named, Origin.POLICY),
        (None, POLICY, Origin.NONE),
        (None, None, Origin.NONE),
    ):
        assert verified(tmp_path, top, dict(files), vkey, policy).origin is origin


def test_cosigners_are_named_with_their_times(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    report = verified(tmp_path, top, dict(files), policy=POLICY)
    assert [one.name for one in report.cosigners] == ["steward", "insurer"]
    assert report.quorum is Quorum.GIVEN
    assert report.same_policy is True
    one = read_policy(policy_text(names=("insurer",)))
    report = verified(tmp_path, top, dict(files), policy=one)
    assert [one.name for one in report.cosigners] == ["insurer"]
    assert report.other_lines == 0  # the bundle's own policy names the other
    none = read_policy("quorum none\n")
    assert verified(tmp_path, top, dict(files), policy=none).other_lines == 0
    bare = {path: files[path] for path in files if path != "data/policy.txt"}
    report = verified(tmp_path, top, unpoliced(bare))
    assert (report.quorum, report.cosigners, report.other_lines) == (Quorum.NONE, (), 2)


@pytest.mark.parametrize("name", ["st\xe9ward", "steward\U0001fa75", "steward\u0378", "a\ue000b"])
def test_a_certificate_has_the_same_letters_on_every_python(name: str) -> None:
    """Which letters print is another matter on each: Unicode grows."""
    facts = Facts(Top(PRODUCTION, 1, extract=False), 1, "00", small_record().vkey)
    made = certificates(facts, agent(), (Signed(name, 1_000_000),))
    assert all(content.isascii() for content in made.values())
    spelled = ascii(name)[1:-1].encode()
    assert all(spelled in content for content in made.values())


def test_a_log_witness_that_signed_twice_is_no_unknown_key(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    read = read_note(files[HEAD])
    for again, unknown in ((witness("steward"), 0), (witness("union"), 1)):
        head = write_note(read.text, (*read.lines, again.cosign(1_000_000, read.text)))
        both = resealed({**files, HEAD: head, f"{HEADS}40": head})
        report = verified(tmp_path, top, both, policy=POLICY)
        assert report.other_lines == unknown


def unpoliced(files: Files) -> Files:
    """Return files whose certificate names no log witness, as there is no policy."""
    top = Top(PRODUCTION, 40, extract=False)
    facts = Facts(top, 40, small_record().source.tree.root().hex(), small_record().vkey)
    return resealed({**files, **certificates(facts, agent(), ())})


def test_a_quorum_that_is_missing_is_refused(tmp_path: Path) -> None:
    top, whole = bag_of(small_record)
    files = {path: whole[path] for path in whole if path != "data/policy.txt"}
    for head in (
        dict(small_record().source.heads())[40],
        cosigned(head_of(40, small_record().source.tree.root()), "steward"),
    ):
        lone = unpoliced({**files, HEAD: head, f"{HEADS}40": head})
        needs = read_policy(policy_text("all", ("steward", "insurer", "union")))
        says = refused(tmp_path, top, lone, policy=needs)
        assert says.startswith(f"TooFewCosigned: {HEAD}: found cosignatures of ")
        assert says.endswith("; the policy's quorum was expected")
        assert "'union'" in says
        other = resealed({**lone, "data/README.txt": b"anything"})
        says = refused(tmp_path, top, other, policy=needs)
        assert says.startswith("OtherView: data/README.txt: found ")


def test_a_log_that_cosigns_for_itself_does_not_count(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    log = small_record().crew.log
    itself = f"witness union {write_vkey(log.cosigner)}\nquorum union\n"
    read = read_note(files[HEAD])
    head = write_note(read.text, (*read.lines, log.cosign(1_000_000, read.text)))
    forged = resealed({**files, HEAD: head, f"{HEADS}40": head})
    assert refused(tmp_path, top, forged, policy=read_policy(itself)) == (
        f"TooFewCosigned: {HEAD}: found cosignatures of 0 of 1 for the quorum, without 'union'; the"
        " policy's quorum was expected"
    )
    inside = unpoliced(
        {**files, HEAD: head, f"{HEADS}40": head, "data/policy.txt": itself.encode()}
    )
    report = verified(tmp_path, top, inside)
    assert (report.quorum, report.cosigners) == (Quorum.LACKING, ())


def test_a_rollback_to_an_earlier_head_is_seen_by_the_policy(tmp_path: Path) -> None:
    """An earlier state is a true one; that no outsider signed it under this policy tells."""
    record = small_record()

    source = dataclasses.replace(record.source, checkpoint=dict(record.source.heads())[30])
    path = tmp_path / "old.zip"
    write_bundle(path, source, None, check)
    report = verify_bundle(path, record.vkey, None, check)
    assert (report.size, report.quorum) == (30, Quorum.LACKING)
    assert report.lacking == "0 of 1 for 'outside', without 'steward', 'insurer'"
    with pytest.raises(BundleError) as caught:
        verify_bundle(path, record.vkey, POLICY, check)
    assert str(caught.value) == (
        f"{HEAD}: found cosignatures of 0 of 1 for 'outside', without 'steward', 'insurer'; the"
        " policy's quorum was expected"
    )


def test_a_cosignature_that_fails_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    read = read_note(files[HEAD])
    lines = [
        line._replace(signature=flipped(line.signature, 3)) if "insurer" in line.name else line
        for line in read.lines
    ]
    bad = write_note(read.text, lines)
    says = refused(tmp_path, top, resealed({**files, HEAD: bad}), policy=POLICY)
    assert says == (
        f"NotCosigned: {HEAD}: found a cosignature, one of 'insurer.example/log' that does not"
        " verify; one that verifies was expected"
    )
    middle = cosigned(head_of(30, small_record().source.tree.root(30)), "insurer")
    read = read_note(middle)
    lines = [line._replace(signature=flipped(line.signature, 3)) for line in read.lines[1:]]
    middle = write_note(read.text, [read.lines[0], *lines])
    says = refused(tmp_path, top, resealed({**files, f"{HEADS}30": middle}))
    assert says.startswith(f"BadCheckpoint: {HEADS}30: found signature refused: found one of 'ins")
    assert witness("insurer").name == "insurer.example/log"


def test_a_policy_in_the_bundle_that_is_none_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    for content in (b"quorum nobody\n", b"\xff\n"):
        bad = resealed({**files, "data/policy.txt": content})
        assert refused(tmp_path, top, bad).startswith("BadTag: data/policy.txt: found ")
