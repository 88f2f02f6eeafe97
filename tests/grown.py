"""Logs for tests: as large as wanted at once, each checkpoint signed, forks of themselves."""

from __future__ import annotations

import hashlib

from coldproof.keys.signing import Signer, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import Key, write_note
from coldproof.peers.request import write_request


def known_signer(name: str) -> Signer:
    """Return a key that everybody knows: its seed is the digest of its name."""
    return new_signer(name, hashlib.sha256(name.encode()).digest())


class Grown:
    """A log with its key; two of one origin agree up to `fork` and differ from there."""

    def __init__(
        self, origin: str = "coldproof/dc-1", size: int = 40, *, fork: int | None = None
    ) -> None:
        self.origin = origin
        self.signer = known_signer(origin)
        common = size if fork is None else fork
        entries = [f"{n}" if n < common else f"{n} otherwise" for n in range(size)]
        self.tree = Tree([leaf_hash(entry.encode()) for entry in entries])

    @property
    def key(self) -> Key:
        """The key that signs its checkpoints."""
        return self.signer.key

    def text(self, size: int, root: bytes | None = None, extension: str = "") -> bytes:
        """Return the text of a checkpoint; of another root if one is given."""
        root = self.tree.root(size) if root is None else root
        return text(Checkpoint(self.origin, size, root)) + extension.encode()

    def note(self, size: int, root: bytes | None = None, extension: str = "") -> bytes:
        """Return a signed checkpoint."""
        told = self.text(size, root, extension)
        return write_note(told, [self.signer.line(told)])

    def request(self, old: int, size: int) -> bytes:
        """Return the request to cosign `size` for a log witness that has cosigned `old`."""
        return write_request(old, self.tree.consistency(old, size), self.note(size))
