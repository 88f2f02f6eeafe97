"""tlog-scales makes the same proofs from our tiles as we do, and believes our checkpoints.

Its program `tlog-tiles` checks no signature; its library does.  It reads checkpoints less strictly
than we do (`int` takes `+600`), so what it takes is only half an answer: what it makes is the
other half.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from tlog_scales.backend import LocalBackend
from tlog_scales.reader import TilesReader
from tlog_scales.signing import Vkey, VkeySet
from tlog_scales.tiles import leaf_hash
from tlog_scales.tlog import (
    Checkpoint,
    ConsistencyProofInvalid,
    InclusionProof,
    InclusionProofInvalid,
)

from coldproof.log.errors import LogError
from coldproof.log.proof import read_proof
from tests.interop import harm, programs
from tests.interop.harm import Harm
from tests.interop.site import Site

PROGRAM = "tlog-tiles"


@pytest.fixture(params=["day", "small_site", "large_site"])
def site(request: pytest.FixtureRequest) -> Site:
    """Each of the served logs."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Site)
    return found


def reading(site: Site) -> tuple[TilesReader, Checkpoint]:
    """Return its reader of a site, and the checkpoint that it read."""
    reader = TilesReader(LocalBackend(site.folder))
    return reader, reader.get_checkpoint()


def printed(site: Site, index: int) -> bytes:
    """Return the proof file that its program prints."""
    ran = programs.run((programs.script(PROGRAM), "gen-proof", site.folder, str(index)))
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran.stdout


def test_tlog_scales_prints_our_proof_files(day: Site, large_site: Site) -> None:
    for index in (0, 97, 194):
        assert printed(day, index) == day.proof(index).read_bytes()
    for index in (23_333, 65_536, 69_999):
        assert printed(large_site, index) == large_site.proof(index).read_bytes()
    last = day.tree.size - 1
    assert printed(day, -1) == day.proof(last).read_bytes()


def test_tlog_scales_makes_our_proofs(site: Site) -> None:
    reader, checkpoint = reading(site)
    files = list((site.folder / "proof").iterdir())
    assert len(files) > 4
    for file in files:
        ours = read_proof(file.read_bytes())
        theirs = reader.get_inclusion_proof(ours.index, site.tree.size)
        assert tuple(theirs.node_hashes) == ours.hashes
        theirs.check(leaf_hash(site.entries[ours.index]), checkpoint.root_hash)


def test_tlog_scales_makes_our_root_and_our_proofs_of_growth(site: Site) -> None:
    reader, checkpoint = reading(site)
    assert reader.calculate_root_hash() == checkpoint.root_hash == site.tree.root()
    sizes = [int(path.name) for path in (site.folder / "checkpoints").iterdir()]
    assert len(sizes) > 4
    for size in sizes:
        proof = reader.get_consistency_proof(size, site.tree.size)
        assert tuple(proof.node_hashes) == site.tree.consistency(size, site.tree.size)
        proof.check(site.tree.root(size), site.tree.root())
        with pytest.raises(ConsistencyProofInvalid):
            proof.check(site.tree.root(size - 1), site.tree.root())


def test_tlog_scales_finds_each_entry(day: Site) -> None:
    reader, checkpoint = reading(day)
    for index in range(0, day.tree.size, 7):
        entry = reader.get_entry(index)
        assert entry == day.entries[index]
        ours = InclusionProof(index, day.tree.size, list(day.tree.inclusion(index, day.tree.size)))
        assert ours == reader.get_inclusion_proof(index, day.tree.size)
        ours.check(leaf_hash(entry), checkpoint.root_hash)
        with pytest.raises(InclusionProofInvalid):
            ours.check(leaf_hash(entry + b"\n"), checkpoint.root_hash)


def test_tlog_scales_writes_the_checkpoint_as_we_do(site: Site) -> None:
    _, checkpoint = reading(site)
    assert checkpoint.serialize().encode() == site.checkpoint.read_bytes()


def test_tlog_scales_verifies_our_signatures_and_cosignatures(site: Site) -> None:
    _, checkpoint = reading(site)
    keys = [Vkey.from_string(vkey) for vkey in (site.log_vkey, *site.witness_vkeys)]
    for key, vkey in zip(keys, (site.log_vkey, *site.witness_vkeys), strict=True):
        assert key.serialize() == vkey  # type: ignore[no-untyped-call]  # theirs has no types
    for key in keys:
        checkpoint.verify(key)
    assert len(VkeySet(*keys).verify(checkpoint.signatures, checkpoint)) == 3
    larger = dataclasses.replace(checkpoint, size=checkpoint.size + 1)
    assert VkeySet(*keys).verify(checkpoint.signatures, larger) == set()


SIGNATURES: dict[str, tuple[Harm, int]] = {
    "root": (harm.flip("checkpoint", 30), 0),
    "size": (harm.change("checkpoint", harm.relabeled(b"\n600\n", b"\n601\n")), 0),
    "log signature": (harm.unfit("coldproof/small", 0), 2),
    "witness signature": (harm.unfit("witness.example/union", -1), 2),
    "witness time": (harm.later("witness.example/union"), 2),
    "signed by another": (harm.by_another, 2),
    "one witness only": (harm.without("witness.example/union"), 2),
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_tlog_scales_believes_fewer_signatures(small_site: Site, tmp_path: Path, name: str) -> None:
    do, count = SIGNATURES[name]
    site = harm.copied(small_site, tmp_path / "site")
    do(site)
    _, checkpoint = reading(site)
    keys = [Vkey.from_string(vkey) for vkey in (site.log_vkey, *site.witness_vkeys)]
    assert len(VkeySet(*keys).verify(checkpoint.signatures, checkpoint)) == count


TILES: dict[str, tuple[Harm, int, bytes]] = {
    "an entry": (harm.flip("tile/entries/000", 5), 0, b"InclusionProofInvalid"),
    "entries exchanged": (harm.entries(harm.swapped), 9, b"InclusionProofInvalid"),
    "an entry dropped": (harm.entries(lambda found: found[1:]), 7, b"InclusionProofInvalid"),
    "bundles exchanged": (
        harm.swap("tile/entries/000", "tile/entries/001"),
        300,
        b"InclusionProofInvalid",
    ),
    "a sibling": (harm.flip("tile/0/000", 32), 0, b"InclusionProofInvalid"),
    "a hash above": (harm.flip("tile/1/000.p/2", 40), 0, b"InclusionProofInvalid"),
    "all retold": (
        harm.retell(lambda found: [b"it never happened", *found[1:]]),
        0,
        b"InclusionProofInvalid",
    ),
    "601, signed": (harm.resized(1), 599, b"could not get tile"),
    "an entry cut": (
        harm.change("tile/entries/002.p/88", lambda data: data[:-1]),
        599,
        b"entry tile is truncated",
    ),
    "a tile cut": (
        harm.change("tile/0/002.p/88", lambda data: data[:-1]),
        599,
        b"hash tile data needs to be a multiple of 32 bytes",
    ),
    "a tile lost": (harm.lose("tile/0/001"), 300, b"could not get tile at L=0, N=1"),
    "no checkpoint": (harm.lose("checkpoint"), 0, b"no checkpoint found"),
}


@pytest.mark.parametrize("name", TILES)
def test_tlog_scales_refuses(small_site: Site, tmp_path: Path, name: str) -> None:
    do, index, said = TILES[name]
    site = harm.copied(small_site, tmp_path / "site")
    do(site)
    command = (programs.script(PROGRAM), "get-leaf", "--check", site.folder, str(index))
    ran = programs.run(command)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert said in ran.stderr.splitlines()[-1]


def test_tlog_scales_proves_an_entry_that_is_not_there_and_we_refuse(small_site: Site) -> None:
    """Its bound is off by one: entry 600 of a log of 600.  Our reader takes no such proof."""
    proof = printed(small_site, 600)
    assert proof.startswith(b"c2sp.org/tlog-proof@v1\nindex 600\n")
    with pytest.raises(LogError) as refused:
        read_proof(proof)
    assert str(refused.value) == (
        "proof index refused: found 600 in a log of 600; an index below its size would do"
    )
