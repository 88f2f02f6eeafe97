"""Served logs for programs of others: a folder of tiles as a web server would show it.

The log of a told day is recorded by our own writer, each act signed by its person's key; the large
one has 70,000 small entries, so that it has full tiles of levels 0 and 1 and a partial one of
level 2.  Beside the tiles stand, for who checks them, proofs, checkpoints of older sizes, and the
requests by which a log witness would be asked to go on from those.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.recording import Recording, SetClock
from coldproof.app.replay import tellings
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.roster import origin_of
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import Signer, check
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import read_note, write_note, write_vkey
from coldproof.log.proof import Proof, write_proof
from coldproof.log.tiles import FULL, MAX_ENTRY, entry_bundle, paths_of, read_path, tile_bytes
from coldproof.peers.request import write_request
from coldproof.store.memory import MemoryStore
from tests.grown import known_signer

ROOT = Path(__file__).resolve().parents[2]
DAY = ROOT / "examples" / "ordinary-day.toml"
PRODUCTION = "dc-k3v9q2m7x4"
LONGEST = 298  # the position of an entry as long as one can be
COSIGNED_S = 1_762_000_000  # seconds since 1970: 2025-11-01
LARGE = 70_000
LARGE_PROVED = (0, 1, 255, 256, 23_333, 65_535, 65_536, 69_887, 69_888, 69_999)
LARGE_BEFORE = (1, 2, 255, 256, 257, 4_095, 65_535, 65_536, 65_537, 69_888, 69_999)
SMALL = 600
SMALL_PROVED = (0, 17, 255, 256, 599)
SMALL_BEFORE = (1, 255, 256, 300, 512)
WITNESSES = ("witness.example/union", "a.example/insurer")  # around the log's own name


class Site(NamedTuple):
    """A served log: where it is, what is in it, and who signed its checkpoint."""

    folder: Path
    tree: Tree
    entries: Sequence[bytes]
    log: Signer
    witnesses: tuple[Signer, ...]

    @property
    def log_vkey(self) -> str:
        """The log's verifier key."""
        return write_vkey(self.log.key)

    @property
    def witness_vkeys(self) -> tuple[str, ...]:
        """The verifier keys of the log witnesses."""
        return tuple(write_vkey(witness.cosigner) for witness in self.witnesses)

    @property
    def checkpoint(self) -> Path:
        """The file of the checkpoint."""
        return self.folder / "checkpoint"

    def proof(self, index: int) -> Path:
        """The file of the proof of an entry."""
        return self.folder / "proof" / f"{index}.tlog-proof"

    def said(self, size: int) -> bytes:
        """Return the checkpoint's text at a size."""
        return text(Checkpoint(self.log.name, size, self.tree.root(size)))


def cosigned(said: bytes, log: Signer, witnesses: Sequence[Signer]) -> bytes:
    """Return the note of a checkpoint, signed by the log and each log witness."""
    lines = [witness.cosign(COSIGNED_S, said) for witness in witnesses]
    return write_note(said, (log.line(said), *lines))


def publish(
    folder: Path,
    entries: Sequence[bytes],
    log: Signer,
    proofs: Mapping[int, bytes],
    before: Mapping[int, bytes],
) -> Site:
    """Write a site; `proofs` are files by index, `before` older checkpoints by size."""
    witnesses = tuple(known_signer(name) for name in WITNESSES)
    tree = Tree(leaf_hashes(entries))
    site = Site(folder, tree, entries, log, witnesses)
    write_tiles(site)
    checkpoint = cosigned(site.said(tree.size), log, witnesses)
    site.checkpoint.write_bytes(checkpoint)
    for below in ("proof", "growth", "checkpoints"):
        (folder / below).mkdir()
    for index, proof in proofs.items():
        site.proof(index).write_bytes(proof)
    for size, note in before.items():
        (folder / "checkpoints" / str(size)).write_bytes(note)
        asked = write_request(size, tree.consistency(size, tree.size), checkpoint)
        (folder / "growth" / str(size)).write_bytes(asked)
    return site


def write_tiles(site: Site) -> None:
    """Write every tile and bundle that the site's log has."""
    made = set()
    for path in paths_of(site.tree.size):
        level, n, width = read_path(path)
        if level is None:
            content = entry_bundle(site.entries[n * FULL : n * FULL + width])
        else:
            content = tile_bytes(site.tree, level, n, width)
        file = site.folder / path
        if file.parent not in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            made.add(file.parent)
        file.write_bytes(content)


def recorded(folder: Path) -> Site:
    """Return the ordinary day as our own writer records it, with the proofs that it hands out."""
    folder.mkdir()
    store, clock = MemoryStore(), SetClock()
    log, clerk = known_signer(origin_of(PRODUCTION)), known_signer(f"{PRODUCTION}/clerk@clerk")
    ledger = load(store, PRODUCTION, log.key, check)
    kept = folder.with_name(folder.name + "-guard")
    kept.mkdir()
    writer = open_writer(ledger, store, Guard(kept, lambda: 0), log, clerk, clock)
    telling = next(tellings(read_story(DAY.read_bytes(), DAY.name)))
    for _ in Recording(writer, log, clerk, known_signer, clock).record(telling.steps):
        pass
    proofs = _proofs(writer)
    writer.close()
    entries = tuple(store.read(PRODUCTION, 0, ledger.size))
    before = {head.size: head.checkpoint for head in store.checkpoints(PRODUCTION)}
    del before[ledger.size]
    sizes = sorted(before)
    return publish(folder, entries, log, proofs, {size: before[size] for size in sizes[::40]})


def _proofs(writer: Writer) -> dict[int, bytes]:
    """Return the writer's proofs of some entries, each with the log witnesses' lines added."""
    size = writer.ledger.size
    note = read_note(writer.ledger.head.checkpoint)
    witnesses = tuple(known_signer(name) for name in WITNESSES)
    lines = [witness.cosign(COSIGNED_S, note.text) for witness in witnesses]
    whole = write_note(note.text, (*note.lines, *lines))
    proofs = {}
    for index in (*range(0, size, 97), size - 1):
        head, blank, checkpoint = writer.proof(index).partition(b"\n\n")
        assert checkpoint == writer.ledger.head.checkpoint
        proofs[index] = head + blank + whole
    return proofs


def small(folder: Path) -> Site:
    """Return a log of 600 small entries: two full tiles, a partial one, and one of level 1."""
    return synthetic(folder, "small", SMALL, SMALL_PROVED, SMALL_BEFORE)


def large(folder: Path) -> Site:
    """Return a log of 70,000 small entries."""
    return synthetic(folder, "large", LARGE, LARGE_PROVED, LARGE_BEFORE)


def synthetic(
    folder: Path, name: str, count: int, proved: Sequence[int], sizes: Sequence[int]
) -> Site:
    """Return a log of so many small entries, with proofs of some, and checkpoints before."""
    folder.mkdir()
    log = known_signer(f"coldproof/{name}")
    entries = [b"entry %d of %b\n" % (n, name.encode()) for n in range(count)]
    entries[LONGEST] = b"x" * MAX_ENTRY
    tree = Tree(leaf_hashes(entries))
    witnesses = tuple(known_signer(name) for name in WITNESSES)
    checkpoint = cosigned(text(Checkpoint(log.name, count, tree.root())), log, witnesses)
    proofs = {n: write_proof(Proof(n, tree.inclusion(n, count), checkpoint)) for n in proved}
    before = {
        size: log_note(log, text(Checkpoint(log.name, size, tree.root(size)))) for size in sizes
    }
    return publish(folder, entries, log, proofs, before)


def log_note(log: Signer, said: bytes) -> bytes:
    """Return the note of a checkpoint that the log alone signed."""
    return write_note(said, (log.line(said),))
