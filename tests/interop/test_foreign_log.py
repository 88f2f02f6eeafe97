"""Logs that we did not write: our log witness cosigns them, and our readers read them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from tlog_scales.signing import PlainEd25519Signer, Vkey
from tlog_scales.tlog import Checkpoint as TheirCheckpoint
from tlog_scales.writer import TilesWriter

from coldproof.keys.signing import check
from coldproof.log.checkpoint import read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import Key, read_note, verified, write_line, write_vkey
from coldproof.log.tiles import paths_of, read_bundle, read_path, tile_bytes
from coldproof.peers.asking import WitnessAt, ask
from coldproof.peers.errors import Disputed, OtherSize
from tests.grown import known_signer
from tests.interop import programs
from tests.interop.site import Site
from tests.interop.witnesses import own_witness

SCRIPT = Path(__file__).parent / "theirs" / "foreign_log.py"
ORIGIN = "foreign.example/log"


def entries_of(folder: Path, size: int) -> list[bytes]:
    """Return the entries in the bundles of a served log."""
    found: list[bytes] = []
    for path in paths_of(size):
        tile = read_path(path)
        if tile.level is None:
            found += read_bundle((folder / path).read_bytes(), tile.width)
    return found


def hold_against_tiles(folder: Path, tree: Tree) -> None:
    """Fail unless each tile of a served log is the one that we would serve."""
    for path in paths_of(tree.size):
        level, n, width = read_path(path)
        if level is not None:
            assert (folder / path).read_bytes() == tile_bytes(tree, level, n, width), path


# -------------------------------------------------------------- written and fed by aics-tlog


def test_our_witness_cosigns_a_log_of_aics_tlog(aics: Path, tmp_path: Path) -> None:
    log = known_signer(ORIGIN).key
    folder = tmp_path / "log"
    with own_witness(tmp_path, log) as witness:
        ran = programs.run((aics, SCRIPT, folder, witness.url, write_vkey(witness.key)))
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert ran.stdout.decode().splitlines() == [
            "grown: cosigned 10",
            "grown: cosigned 300",
            "grown: cosigned 1000",
            "grown: cosigned 1100",
            "again: cosigned 1100",
            "knowing nothing: cosigned 1100",
            "fork of the same size: refused 422",
            "larger fork: refused 422",
            "rolled back: ahead 1100",
            "by another key: refused 403",
            "not watched: refused 404",
            f"verified: True 1200 ['{witness.key.name}']",
        ]
        kept = [(each.origin, each.sort) for each in witness.book.evidence()]
        assert sorted(kept) == [(ORIGIN, "fork"), (ORIGIN, "proof")]
        assert [(each.origin, each.seen.size) for each in witness.book.logs()] == [(ORIGIN, 1200)]
    read_as_ours(folder, log, witness.key)


def read_as_ours(folder: Path, log: Key, witness: Key) -> None:
    """Fail unless our readers find in the foreign log what its checkpoint says."""
    data = (folder / "checkpoint").read_bytes()
    said = read_checkpoint(data, log, check, foreign=True)
    assert said.size == 1200
    keys = verified(read_note(data, foreign=True), (log, witness), check)
    assert set(keys) == {log, witness}
    entries = entries_of(folder, said.size)
    assert entries == [b"entry %d\n" % n for n in range(1200)]
    tree = Tree(leaf_hashes(entries))
    assert tree.root() == said.root
    hold_against_tiles(folder, tree)
    with pytest.raises(LogError, match="a fourth line"):
        read_checkpoint(data, log, check)


# ----------------------------------------------------------------- fed and believed by Go


def test_our_witness_cosigns_for_a_client_in_go(
    logcheck: Path, small_site: Site, tmp_path: Path
) -> None:
    def fed(*log: Key) -> tuple[int, str]:
        home = tmp_path / f"{len(log)}"
        home.mkdir()
        with own_witness(home, *log) as witness:
            keys = ("-log", small_site.log_vkey, "-witness", write_vkey(witness.key))
            words = (logcheck, *keys, "-threshold", "1", "feed", small_site.folder, witness.url)
            ran = programs.run(words)
        return ran.returncode, (ran.stdout + ran.stderr).decode()

    said = 'accepted: two cosignatures, then 409 text/x.tlog.size "600\\n"\n'
    assert fed(small_site.log.key) == (0, said)
    said = "refused: answer 404: The log 'coldproof/small' is not watched here.\n"
    assert fed() == (1, said)


# ------------------------------------------------------------ written by tlog-scales, fed by us


class Scales:
    """A log that tlog-scales writes into a folder."""

    def __init__(self, folder: Path, told: bytes) -> None:
        """Begin an empty log with entries of a kind."""
        seed = hashlib.sha256(ORIGIN.encode()).digest()
        self.folder, self.told = folder, told
        self.signer = PlainEd25519Signer(ORIGIN, seed)
        self.writer = TilesWriter.create(folder, ORIGIN)

    def grow(self, size: int) -> bytes:
        """Return its checkpoint once it has so many entries."""
        for n in range(self.writer.size, size):
            self.writer.add_leaf(b"%b %d" % (self.told, n))
        self.writer.commit([self.signer])
        return (self.folder / "checkpoint").read_bytes()

    def consistency(self, old: int) -> list[bytes]:
        """Return its own proof that it went on from an older size."""
        return self.writer.reader.get_consistency_proof(old, self.writer.size).node_hashes


def test_our_witness_cosigns_a_log_of_tlog_scales(tmp_path: Path) -> None:
    log = Scales(tmp_path / "log", b"entry")
    with own_witness(tmp_path, known_signer(ORIGIN).key) as witness:
        at = WitnessAt(witness.url, witness.key)
        old, note = 0, b""
        for size in (1, 256, 300, 700):
            note = log.grow(size)
            line = ask(at, old, log.consistency(old) if old else [], note, check)
            cosigned = TheirCheckpoint.from_text((note + write_line(line)).decode())
            cosigned.verify(Vkey.from_string(write_vkey(witness.key)))
            old = size
        with pytest.raises(OtherSize) as other:
            ask(at, 300, log.consistency(300), note, check)
        assert other.value.size == 700

        fork = Scales(tmp_path / "fork", b"another entry")
        with pytest.raises(Disputed):
            ask(at, 700, [], fork.grow(700), check)
        note = fork.grow(900)
        with pytest.raises(Disputed):
            ask(at, 700, fork.consistency(700), note, check)
        assert [each.sort for each in witness.book.evidence()] == ["fork", "proof"]
        note = log.grow(701)
        ask(at, 700, log.consistency(700), note, check)


def test_we_read_a_log_of_tlog_scales(tmp_path: Path) -> None:
    log = Scales(tmp_path / "log", b"entry")
    for size in (1, 255, 256, 257, 700):
        note = log.grow(size)
        said = read_checkpoint(note, known_signer(ORIGIN).key, check)
        entries = entries_of(log.folder, size)
        assert entries == [b"entry %d" % n for n in range(size)]
        tree = Tree(leaf_hashes(entries))
        assert (said.size, said.root) == (size, tree.root())
        hold_against_tiles(log.folder, tree)
