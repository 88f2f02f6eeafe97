"""Vectors made by others, in ../shared/vectors: Merkle proofs, and a real tlog-tiles log.

They are read where they lie and are not part of the project; where they are absent these tests
say so.  The README beside them tells where each is from, and of the consistency proofs from size
0: RFC 6962 has none, a log witness takes an empty one.  So ours refuses them all, and the witness
asks before it calls.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError, ProofError, TileError
from coldproof.log.merkle import (
    EMPTY_ROOT,
    Tree,
    leaf_hashes,
    verify_consistency,
    verify_inclusion,
)
from coldproof.log.note import read_note, read_vkey, verified, write_note
from coldproof.log.proof import Proof, read_proof, verify_proof, write_proof
from coldproof.log.tiles import entry_bundle, paths_of, read_bundle, read_path, tile_bytes
from tests.signers import check

SHARED = Path(__file__).resolve().parents[2] / "shared" / "vectors"
LOG_VKEY = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
SIZES = range(16)
# What is refused here although the tree of size 0 begins every tree: an empty proof from size 0.
FROM_NOTHING = (
    "size1-is-zero-and-does-not-equal-size2",
    "size1-is-zero-and-size2-is-not-zero",
    "sizes-are-equal-zero-and-proof-is-empty",
)


def told(name: str) -> Any:
    """Return a file of shared vectors, or skip the test that wants it."""
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"no shared vectors here: {name} is not in ../shared/vectors")
    return json.loads(path.read_bytes())


def raw(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def hashes(case: dict[str, Any]) -> list[bytes]:
    return [raw(each) for each in case["proof"] or ()]


def holds(case: dict[str, Any]) -> str:
    """Verify a case and return "" if it proves, else our refusal."""
    try:
        if "leafHash" in case:
            index, size = case["leafIdx"], case["treeSize"]
            verify_inclusion(index, size, raw(case["leafHash"]), hashes(case), raw(case["root"]))
        else:
            roots = raw(case["root1"]), raw(case["root2"])
            verify_consistency(case["size1"], case["size2"], *roots, hashes(case))
    except ProofError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("kind", ["inclusion", "consistency"])
def test_merkle_proofs_are_taken_and_refused_as_their_makers_say(kind: str) -> None:
    cases = told("merkle-proofs.json")[kind]
    assert len(cases) == 98
    for case in cases:
        assert bool(holds(case)) is case["wantErr"], case["file"]
    refused = [case for case in cases if case["wantErr"]]
    assert 0 < len(refused) < len(cases)


def test_each_consistency_proof_from_nothing_is_refused_as_such() -> None:
    cases = told("merkle-proofs.json")["consistency"]
    from_nothing = [case for case in cases if case["size1"] == 0]
    for case in from_nothing:
        said = f"found sizes 0 to {case['size2']}; sizes from 1, rising would do"
        assert holds(case) == f"consistency proof refused: {said}"
    files = [Path(case["file"]).stem for case in from_nothing]
    assert [name for name in FROM_NOTHING if name not in files] == []
    # What a log sends to a witness that has seen nothing is that empty proof.
    assert Tree(leaf_hashes([b"entry"])).consistency(0, 1) == ()


# ---------------------------------------------------------------------------- a log made by others


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {path: raw(text) for path, text in told("tlog-tiles-log.json").items()}


@pytest.fixture(scope="module")
def entries(files: dict[str, bytes]) -> tuple[bytes, ...]:
    return read_bundle(files["tile/entries/000.p/15"], 15)


@pytest.fixture(scope="module")
def tree(entries: tuple[bytes, ...]) -> Tree:
    return Tree(leaf_hashes(entries))


def checkpoint(files: dict[str, bytes], size: int) -> Checkpoint:
    return read_checkpoint(files[f"checkpoint.{size}"], read_vkey(LOG_VKEY), check)


@pytest.mark.parametrize("size", SIZES)
def test_every_checkpoint_is_signed_and_is_our_root(
    files: dict[str, bytes], tree: Tree, size: int
) -> None:
    found = checkpoint(files, size)
    assert found == Checkpoint("example.com/log/testdata", size, tree.root(size))
    note = read_note(files[f"checkpoint.{size}"])
    assert write_note(*note) == files[f"checkpoint.{size}"]


def test_the_latest_checkpoint_is_the_largest(files: dict[str, bytes]) -> None:
    assert files["checkpoint"] == files["checkpoint.15"]
    assert checkpoint(files, 0).root == EMPTY_ROOT


def test_every_file_is_a_checkpoint_a_tile_or_a_bundle_and_ours_is_the_same(
    files: dict[str, bytes], entries: tuple[bytes, ...], tree: Tree
) -> None:
    for path, data in files.items():
        if path.startswith("checkpoint"):
            continue
        level, n, width = read_path(path)
        if level is None:
            assert read_bundle(data, width) == entries[:width]
            assert entry_bundle(entries[:width]) == data
        else:
            assert tile_bytes(tree, level, n, width) == data
    wanted = [path for size in SIZES for path in paths_of(size)]
    assert sorted(wanted) == sorted(path for path in files if path.startswith("tile/"))


def test_every_pair_of_checkpoints_is_consistent(files: dict[str, bytes], tree: Tree) -> None:
    for new in SIZES[1:]:
        for old in range(1, new + 1):
            before, after = checkpoint(files, old), checkpoint(files, new)
            proof = tree.consistency(old, new)
            verify_consistency(old, new, before.root, after.root, proof)
            if old != new:
                with pytest.raises(ProofError):
                    verify_consistency(old, new, after.root, before.root, proof)


def test_every_entry_has_a_proof_file(
    files: dict[str, bytes], entries: tuple[bytes, ...], tree: Tree
) -> None:
    key = read_vkey(LOG_VKEY)
    for size in SIZES[1:]:
        for index in range(size):
            proof = Proof(index, tree.inclusion(index, size), files[f"checkpoint.{size}"])
            assert read_proof(write_proof(proof)) == proof
            assert verify_proof(proof, entries[index], key, check).size == size
            with pytest.raises(ProofError):
                verify_proof(proof, entries[index] + b"x", key, check)


def test_a_flipped_bit_in_any_file_is_seen(files: dict[str, bytes], tree: Tree) -> None:
    key = read_vkey(LOG_VKEY)
    for path, data in files.items():
        for at in range(0, len(data), 7):
            bad = data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :]
            if path.startswith("checkpoint"):
                with pytest.raises(LogError):
                    verified(read_note(bad), (key,), check)
            else:
                assert changed(path, bad, tree)


def changed(path: str, bad: bytes, tree: Tree) -> bool:
    """Say whether a tile or bundle gives other leaves than the tree's, or is refused."""
    level, _, width = read_path(path)
    leaves = b"".join([tree.leaf(index) for index in range(width)])
    if level is not None:
        return bad != leaves
    try:
        return b"".join(leaf_hashes(read_bundle(bad, width))) != leaves
    except TileError:
        return True
