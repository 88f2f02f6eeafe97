"""A receipt and the note that it is for: what they prove together, and each thing that is wrong."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coldproof.exchange.bundle import command
from coldproof.exchange.bundle.command import NOT_PROVEN, REFUSED, VERIFIED, BadUsage
from coldproof.exchange.bundle.errors import (
    BadCheckpoint,
    BadEntry,
    BadProof,
    BundleError,
    ForeignKey,
    TooFewCosigned,
)
from coldproof.exchange.bundle.head import trust
from coldproof.exchange.bundle.receipt import (
    receipt_of,
    receipt_refused,
    receipt_told,
    verify_receipt,
)
from coldproof.exchange.bundle.report import Origin
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import read_note, write_note, write_vkey
from coldproof.log.policy import read_policy
from coldproof.log.proof import Proof, write_proof
from tests.bundles import bag_of, cosigned, policy_text, small_record, zipped
from tests.small_log import PRODUCTION

Said = pytest.CaptureFixture[str]
ORIGIN = f"coldproof/{PRODUCTION}"
OTHER = new_signer(ORIGIN, b"o" * 32)
AT = 9


def head(signer: Any = None) -> bytes:
    """Return the head of the small record, by its log's key or another of the same name."""
    record = small_record()
    tree = Tree([leaf_hash(note) for note in record.notes])
    said = text(Checkpoint(ORIGIN, tree.size, tree.root()))
    return write_note(said, [(signer or record.crew.log).line(said)])


def receipt(checkpoint: bytes | None = None, at: int = AT, extra: bytes | None = None) -> bytes:
    """Return the receipt of one entry."""
    tree = Tree([leaf_hash(note) for note in small_record().notes])
    hashes = tree.inclusion(at, tree.size)
    return write_proof(Proof(at, hashes, checkpoint or head(), extra))


def verified(data: bytes, vkey: str | None = None, policy: str | None = None, at: int = AT) -> Any:
    """Return what a receipt proves with the note of an entry."""
    had = trust(vkey, None if policy is None else read_policy(policy))
    return verify_receipt(receipt_of(data), small_record().notes[at], had, check)


def wrong(kind: type[BundleError], call: Callable[[], Any]) -> str:
    """Return the sentence of a refusal."""
    with pytest.raises(kind) as caught:
        call()
    return str(caught.value)


def test_with_the_logs_key_it_is_proved() -> None:
    found = verified(receipt(), small_record().vkey)
    assert (found.origin, found.position, found.size) == (Origin.KEY, AT, 40)
    assert found.log_key == small_record().vkey
    assert found.says == (
        "producer, on device producer: person enrolled, armorer, weapons; claimed at 2026-11-25"
        " 12:04:00 UTC"
    )
    lines = " ".join(line.text for line in receipt_told(found))
    assert lines.startswith("VERIFIED.")
    assert f"a receipt for entry {AT} of the record of the production {PRODUCTION}" in lines
    assert "the log's signature on that root" in lines
    assert "who signed the entry: a receipt has no key of any person" in lines


def test_a_policy_that_names_the_log_proves_it_and_is_met() -> None:
    data = receipt(cosigned(head(), "steward"))
    found = verified(data, None, f"log {small_record().vkey}\n{policy_text()}")
    assert (found.origin, found.asked) == (Origin.POLICY, True)
    assert [one.name for one in found.cosigners] == ["steward"]
    lines = " ".join(line.text for line in receipt_told(found))
    assert "That is the key that the policy which you gave names." in lines
    assert "The policy that you gave is met" in lines


def test_without_a_key_no_signature_is_said_to_be_checked() -> None:
    found = verified(receipt(head(OTHER)))
    assert (found.origin, found.log_key) == (Origin.NONE, None)
    lines = " ".join(line.text for line in receipt_told(found))
    assert lines.startswith("CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN.")
    assert "the log's signature was not checked: a false receipt would look the same" in lines
    assert "the log's signature on that root" not in lines
    assert "its log signed" not in lines


def test_a_forged_head_is_refused_under_the_key() -> None:
    vkey = small_record().vkey
    said = wrong(BadCheckpoint, lambda: verified(receipt(head(OTHER)), vkey))
    want = f"one signed by {ORIGIN}, its log's key, was expected"
    assert said.startswith("the receipt: found ")
    assert said.endswith(want)


@pytest.mark.parametrize("at", [AT - 1, AT + 1, 0])
def test_the_note_of_another_entry_is_refused(at: int) -> None:
    said = wrong(BadProof, lambda: verified(receipt(), small_record().vkey, at=at))
    assert said == (
        f"the note: found no way from it, as entry {AT}, to the receipt's root; the note of that"
        " very entry was expected"
    )


def test_a_receipt_for_another_place_is_refused() -> None:
    moved = receipt().replace(b"index 9\n", b"index 8\n")
    assert "as entry 8" in wrong(BadProof, lambda: verified(moved, small_record().vkey))


def test_a_way_that_was_changed_is_refused() -> None:
    proof = receipt_of(receipt())
    odd = write_proof(replace(proof, hashes=(bytes(32), *proof.hashes[1:])))
    wrong(BadProof, lambda: verified(odd))


def test_what_is_no_entry_or_no_receipt_is_refused() -> None:
    proof = receipt_of(receipt())
    said = wrong(BadEntry, lambda: verify_receipt(proof, b"a note", trust(None, None), check))
    assert said.startswith("the note: found ")
    assert said.endswith("an entry of ours was expected")
    cut = wrong(BadProof, lambda: receipt_of(receipt()[:60]))
    assert cut.endswith("a proof as tlog-proof has it was expected")


def test_an_entry_of_another_production_is_refused() -> None:
    said = text(Checkpoint("coldproof/another", 1, leaf_hash(small_record().notes[0])))
    signer = new_signer("coldproof/another", b"a" * 32)
    data = write_proof(Proof(0, (), write_note(said, [signer.line(said)])))
    found = wrong(BadEntry, lambda: verified(data, at=0))
    want = "one of coldproof/another, whose receipt this is, was expected"
    assert found == f"the note: found an act of {PRODUCTION}; {want}"


def test_the_key_of_another_log_is_refused() -> None:
    other = write_vkey(new_signer("coldproof/another", b"a" * 32).key)
    said = wrong(ForeignKey, lambda: verified(receipt(), other))
    assert said == f"the receipt: found a log called {ORIGIN}; {other}, as given, was expected"
    named = f"log {other}\nquorum none\n"
    want = "one of the logs that the policy given names was expected"
    said = wrong(ForeignKey, lambda: verified(receipt(), None, named))
    assert said == f"the receipt: found a log called {ORIGIN}; {want}"
    vkey = small_record().vkey
    said = wrong(ForeignKey, lambda: verified(receipt(), vkey, named))
    assert said == f"the receipt: found a log of {vkey}; {want}"


def test_a_policy_that_is_not_met_is_refused() -> None:
    data = receipt(cosigned(head(), "steward"))
    vkey = small_record().vkey
    said = wrong(TooFewCosigned, lambda: verified(data, vkey, policy_text("all")))
    assert said.startswith("the receipt: found cosignatures of 1 of 2 for 'outside', without")
    wrong(TooFewCosigned, lambda: verified(receipt(), vkey, policy_text()))


def test_want_of_cosignatures_has_a_heading_of_its_own() -> None:
    few = [one.text for one in receipt_refused(TooFewCosigned("x", "one", "two"))]
    assert few[0] == "REFUSED, FOR WANT OF COSIGNATURES."
    assert few[2] == "x: found one; two was expected."
    assert few[4].startswith("What was looked at before it fits. But by the policy that you gave,")
    hard = [one.text for one in receipt_refused(BadProof("x", "one", "two"))]
    assert hard[0] == "REFUSED. This receipt proves nothing as it was given."
    assert len(hard) == 3


def test_a_log_that_cosigns_for_itself_does_not_count() -> None:
    log = small_record().crew.log
    itself = f"witness union {write_vkey(log.cosigner)}\nquorum union\n"
    read = read_note(head())
    data = receipt(write_note(read.text, (*read.lines, log.cosign(1_000_000, read.text))))
    said = wrong(TooFewCosigned, lambda: verified(data, small_record().vkey, itself))
    assert said.startswith("the receipt: found cosignatures of 0 of 1 for the quorum")


# ------------------------------------------------------------------------------------ the command


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Return a folder with a receipt, one that has its entry, and the note of that entry."""
    (tmp_path / "9.tlog-proof").write_bytes(receipt())
    (tmp_path / "whole.tlog-proof").write_bytes(receipt(extra=small_record().notes[AT]))
    (tmp_path / "9.note").write_bytes(small_record().notes[AT])
    (tmp_path / "8.note").write_bytes(small_record().notes[AT - 1])
    return tmp_path


def run(*arguments: str | Path) -> int:
    """Run the command with libsodium's check."""
    parser = argparse.ArgumentParser()
    parser.add_argument("bundle", type=Path)
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(one) for one in arguments]), check)


def test_exit_codes(files: Path, capsys: Said) -> None:
    note, vkey = files / "9.note", small_record().vkey
    assert run(files / "9.tlog-proof", "--note", note, "--log", vkey) == VERIFIED
    assert capsys.readouterr().out.startswith("VERIFIED.\n\nThis is a receipt for entry 9 of ")
    assert run(files / "9.tlog-proof", "--note", note) == NOT_PROVEN
    assert capsys.readouterr().out.startswith("CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN.\n")
    assert run(files / "9.tlog-proof", "--note", files / "8.note", "--log", vkey) == REFUSED
    out = capsys.readouterr().out
    assert out.startswith("REFUSED. This receipt proves nothing as it was given.\n\nthe note: ")
    assert "bundle" not in out


def test_one_that_has_its_entry_needs_no_note(files: Path, capsys: Said) -> None:
    vkey = small_record().vkey
    assert run(files / "whole.tlog-proof", "--log", vkey) == VERIFIED
    assert run(files / "whole.tlog-proof", "--note", files / "8.note", "--log", vkey) == REFUSED
    capsys.readouterr()


def test_json(files: Path, capsys: Said) -> None:
    asked = (files / "9.tlog-proof", "--json", "--note")
    assert run(*asked, files / "9.note", "--log", small_record().vkey) == VERIFIED
    found = json.loads(capsys.readouterr().out)
    assert (found["result"], found["receipt"]["position"]) == ("verified", 9)
    assert run(*asked, files / "9.note") == NOT_PROVEN
    assert json.loads(capsys.readouterr().out)["result"] == "consistent"
    assert run(*asked, files / "8.note") == REFUSED
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "BadProof"


def test_without_the_entry_nothing_can_be_proved(files: Path) -> None:
    path = files / "9.tlog-proof"
    with pytest.raises(BadUsage) as caught:
        run(path, "--log", small_record().vkey)
    assert str(caught.value) == (
        f"{path}: found a receipt for entry 9, without that entry; --note FILE, as `coldproof log"
        " FOLDER --entry 9` writes it, would do"
    )


@pytest.mark.parametrize("option", [("--no-rejudge",), ("--strip", "9.note")])
def test_what_only_a_bundle_can_answer_is_not_asked_of_it(
    files: Path, option: tuple[str, ...]
) -> None:
    more = [files / one if one.endswith(".note") else one for one in option]
    said = "found a receipt; none of --no-rejudge, --strip, --opening and --stamp-roots beside it"
    with pytest.raises(BadUsage, match=said):
        run(files / "whole.tlog-proof", *more)


def test_a_note_beside_a_bundle_is_not_passed_over(files: Path) -> None:
    bundle = zipped(files / "a.zip", *bag_of(small_record))
    with pytest.raises(BadUsage) as caught:
        run(bundle, "--note", files / "9.note")
    want = "found a bundle, which has its entries; a receipt would do"
    assert str(caught.value) == f"--note: {want}"
