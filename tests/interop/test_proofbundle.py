"""proofbundle reads our proof files, and refuses what was changed in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from proofbundle.tlogproof import verify_tlog_proof

from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.note import write_vkey
from coldproof.log.proof import Proof, write_proof
from tests.grown import known_signer
from tests.interop import harm, programs
from tests.interop.harm import Harm
from tests.interop.ours import accepts, bare, byte_by_byte
from tests.interop.site import SMALL, WITNESSES, Site, cosigned, log_note

PROOF = "proof/17.tlog-proof"
LOG, UNION = "coldproof/small", WITNESSES[0]
MALFORMED = (False, False, False)
UNPROVED = (True, True, False)
UNSIGNED = (False, False, True)


def asked(site: Site, proof: Path, entry: Path, *more: str) -> tuple[int, dict[str, object]]:
    """Return proofbundle's status and verdict on a proof file, two witnesses asked for."""
    witnesses = [word for vkey in site.witness_vkeys for word in ("--witness-vkey", vkey)]
    command = (programs.script("proofbundle"), "verify-proof", proof, "--payload-file", entry)
    keys = ("--log-vkey", site.log_vkey, *witnesses)
    ran = programs.run((*command, *keys, "--threshold", "2", "--json", *more))
    verdict = json.loads(ran.stdout)
    assert isinstance(verdict, dict)
    return ran.returncode, verdict


def parts(verdict: dict[str, object]) -> tuple[object, object, object]:
    """Return what is so of the log's signature, of the witnesses, of the inclusion."""
    return verdict["log_ok"], verdict["witnesses_ok"], verdict["inclusion_ok"]


# ----------------------------------------------------------------------------------- it accepts


def test_proofbundle_accepts_the_receipts_of_a_recorded_day(day: Site, tmp_path: Path) -> None:
    proofs = list((day.folder / "proof").iterdir())
    assert len(proofs) > 4
    for proof in proofs:
        index = int(proof.name.partition(".")[0])
        entry = tmp_path / "entry"
        entry.write_bytes(day.entries[index])
        status, said = asked(day, proof, entry, "--expected-origin", day.log.name)
        assert (status, parts(said), said["ok"]) == (0, (True, True, True), True)
        assert (said["origin"], said["tree_size"], said["index"]) == (
            day.log.name,
            day.tree.size,
            index,
        )


@pytest.mark.parametrize("index", [0, 65_535, 69_999])
def test_proofbundle_accepts_proofs_of_a_large_log(
    large_site: Site, tmp_path: Path, index: int
) -> None:
    entry = tmp_path / "entry"
    entry.write_bytes(large_site.entries[index])
    status, said = asked(large_site, large_site.proof(index), entry)
    assert (status, parts(said), said["tree_size"]) == (0, (True, True, True), 70_000)


# ----------------------------------------------------------------------------------- it refuses


def reproved(checkpoint: Harm) -> Harm:
    """A proof holds the checkpoint that a harm makes of the site's own."""

    def harmed(site: Site) -> None:
        checkpoint(site)
        head, blank, _ = site.proof(17).read_bytes().partition(b"\n\n")
        site.proof(17).write_bytes(head + blank + site.checkpoint.read_bytes())

    return harmed


def under_a_fork(site: Site) -> None:
    """Log and witnesses have signed another tree of this size."""
    said = text(Checkpoint(site.log.name, SMALL, bytes(32)))
    hashes = site.tree.inclusion(17, SMALL)
    note = cosigned(said, site.log, site.witnesses)
    site.proof(17).write_bytes(write_proof(Proof(17, hashes, note)))


def of_the_log_alone(site: Site) -> None:
    """The checkpoint in the proof has no line of a witness."""
    note = log_note(site.log, site.said(SMALL))
    hashes = site.tree.inclusion(17, SMALL)
    site.proof(17).write_bytes(write_proof(Proof(17, hashes, note)))


HARMS: dict[str, tuple[Harm, tuple[bool, bool, bool]]] = {
    "a hash": (harm.flip(PROOF, 40), UNPROVED),
    "hashes exchanged": (harm.change(PROOF, harm.reordered(3, 4)), UNPROVED),
    "a hash dropped": (harm.change(PROOF, harm.cut_line(5)), UNPROVED),
    "a hash doubled": (harm.change(PROOF, harm.doubled_line(5)), UNPROVED),
    "another index": (harm.change(PROOF, harm.relabeled(b" 17\n", b" 16\n")), UNPROVED),
    "an index beyond": (harm.change(PROOF, harm.relabeled(b" 17\n", b" 617\n")), UNPROVED),
    "index 017": (harm.change(PROOF, harm.relabeled(b" 17\n", b" 017\n")), MALFORMED),
    "index +17": (harm.change(PROOF, harm.relabeled(b" 17\n", b" +17\n")), MALFORMED),
    "no index": (harm.change(PROOF, harm.cut_line(1)), MALFORMED),
    "version 2": (harm.change(PROOF, harm.relabeled(b"@v1", b"@v2")), MALFORMED),
    "no checkpoint": (harm.change(PROOF, lambda data: data.partition(b"\n\n")[0]), MALFORMED),
    "end cut off": (harm.change(PROOF, lambda data: data[:-1]), MALFORMED),
    "proof of another entry": (harm.swap(PROOF, "proof/0.tlog-proof"), UNPROVED),
    "size": (harm.change(PROOF, harm.relabeled(b"\n600\n", b"\n601\n")), UNSIGNED),
    "origin": (harm.change(PROOF, harm.relabeled(b"\ncoldproof/", b"\ncoldroof/")), UNSIGNED),
    "log signature": (reproved(harm.unfit(LOG, 0)), (False, True, True)),
    "witness signature": (reproved(harm.unfit(UNION, -1)), (True, False, True)),
    "witness time": (reproved(harm.later(UNION)), (True, False, True)),
    "one witness only": (reproved(harm.without(UNION)), (True, False, True)),
    "no witness": (of_the_log_alone, (True, False, True)),
    "no log line": (reproved(harm.without(LOG)), (False, True, True)),
    "signed by another": (reproved(harm.by_another), (False, True, True)),
    "another root, signed": (under_a_fork, UNPROVED),
    "2600, signed": (reproved(harm.resized(2000)), UNPROVED),
}


@pytest.mark.parametrize("name", HARMS)
def test_proofbundle_refuses(small_site: Site, tmp_path: Path, name: str) -> None:
    do, found = HARMS[name]
    site = harm.copied(small_site, tmp_path / "site")
    entry = tmp_path / "entry"
    entry.write_bytes(site.entries[17])
    do(site)
    status, said = asked(site, site.proof(17), entry)
    assert (status, said["ok"], parts(said)) == (1, False, found)
    assert not accepts(site, site.entries[17], site.proof(17).read_bytes())


def test_proofbundle_refuses_another_entry(small_site: Site, tmp_path: Path) -> None:
    for changed in (b"", b"entry 17 of small", b"entry 16 of small\n"):
        entry = tmp_path / "entry"
        entry.write_bytes(changed)
        status, said = asked(small_site, small_site.proof(17), entry)
        assert (status, parts(said)) == (1, UNPROVED)


def test_proofbundle_refuses_other_keys_origins_and_quorums(
    small_site: Site, tmp_path: Path
) -> None:
    entry = tmp_path / "entry"
    entry.write_bytes(small_site.entries[17])
    for more, found in (
        (("--log-vkey", write_vkey(harm.impostor(LOG).key)), (False, True, True)),
        (("--expected-origin", "coldproof/other"), (False, True, True)),
        (("--threshold", "3"), (True, False, True)),
    ):
        status, said = asked(small_site, small_site.proof(17), entry, *more)
        assert (status, parts(said)) == (1, found), more


def test_proofbundle_knows_no_witness_whose_name_is_not_ascii(
    small_site: Site, tmp_path: Path
) -> None:
    """The standard allows such names, and so do Go and we; a log witness does well without one."""
    entry, proof = tmp_path / "entry", tmp_path / "proof"
    entry.write_bytes(small_site.entries[17])
    witness = known_signer("zürich.example/witness")
    site = small_site._replace(witnesses=(witness,))
    note = cosigned(site.said(SMALL), site.log, (witness,))
    proof.write_bytes(write_proof(Proof(17, site.tree.inclusion(17, SMALL), note)))
    assert accepts(site, site.entries[17], proof.read_bytes())
    status, said = asked(site, proof, entry, "--threshold", "1")
    assert (status, parts(said)) == (1, MALFORMED)
    assert "witness vkey name must be a printable-ASCII identity" in str(said["detail"])


def test_proofbundle_and_we_refuse_a_proof_with_any_byte_changed(day: Site) -> None:
    """One bit of each byte, in turn; as Go, it takes stray bits of base64 in a signature line."""
    path = sorted((day.folder / "proof").iterdir())[1]
    entry, proof = day.entries[int(path.name.partition(".")[0])], path.read_bytes()

    def theirs(leaf: bytes, data: bytes) -> bool:
        try:
            told = data.decode()
        except UnicodeDecodeError:
            return False
        verdict = verify_tlog_proof(told, leaf, day.log_vkey, list(day.witness_vkeys), threshold=2)
        return bool(verdict["ok"])

    assert theirs(entry, proof)
    assert accepts(day, entry, proof)
    pairs = list(byte_by_byte(entry, proof))
    assert not any(accepts(day, *pair) for pair in pairs)
    taken = [pair for pair in pairs if theirs(*pair)]
    assert all(leaf == entry and bare(data) == bare(proof) for leaf, data in taken)
