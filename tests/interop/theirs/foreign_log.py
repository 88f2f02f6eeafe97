"""A log that we did not write: aics-tlog writes it, aics-witness has it cosigned by our witness.

Run by a Python that has both packages, with the folder to write to, the witness's address and its
verifier key.  The log's key comes from a seed that everybody knows, so that who runs this can tell
the witness about it beforehand.  Each step says in one line what became of it.
"""

import hashlib
import logging
import sys
from pathlib import Path

# Both live in an environment of their own, since they need a newer Python.
from aics_tlog import (  # type: ignore[import-not-found]  # not in this environment
    Checkpoint,
    DirectoryTileStore,
    IncrementalTileWriter,
    MerkleTree,
    parse_note,
    parse_vkey,
    sign_checkpoint,
    verify_checkpoint,
    vkey_from_ed25519,
)
from aics_witness.feeder import (  # type: ignore[import-not-found]  # not in this environment
    FeederError,
    WitnessAhead,
    WitnessClient,
    WitnessRejected,
    merge_cosignatures,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ORIGIN = "foreign.example/log"
SIZES = (10, 300, 1000, 1100)


def key_of(name: str) -> Ed25519PrivateKey:
    """Return the private key of that name."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())


class Log:
    """The log as its owner sees it: the entries, the tree, the checkpoint of any size."""

    def __init__(self, told: str, origin: str = ORIGIN) -> None:
        """Begin with entries of a kind."""
        self.told, self.origin = told, origin
        self.tree = MerkleTree()

    def grow(self, size: int) -> list[bytes]:
        """Return the entries that are new at a size."""
        new = [f"{self.told} {n}\n".encode() for n in range(self.tree.size, size)]
        self.tree.extend(new)
        return new

    def checkpoint(self, size: int, key: str = ORIGIN, more: tuple[str, ...] = ()) -> bytes:
        """Return the signed note of a size, with extension lines."""
        said = Checkpoint(self.origin, size, self.tree.root(size), more)
        signed: bytes = sign_checkpoint(said, key_of(key), self.origin).to_bytes()
        return signed


def tried(client: WitnessClient, log: Log, note: bytes) -> str:
    """Return what a witness made of a checkpoint, in a few words."""
    try:
        client.submit(note, log.tree.consistency_proof)
    except WitnessRejected as error:
        return f"refused {error.status}"
    except WitnessAhead as error:
        return f"ahead {error.known_size}"
    except FeederError as error:
        return f"failed {error}"
    return f"cosigned {parse_note(note).text.splitlines()[1]}"


def main(folder: Path, url: str, vkey: str) -> None:
    """Write the log, have it cosigned as it grows, then try what must be refused."""
    logging.disable()
    store = DirectoryTileStore(folder)
    writer = IncrementalTileWriter(store)
    log, other = Log("entry"), Log("another entry")
    client = WitnessClient(url, vkey)
    for size in SIZES:
        writer.append(log.grow(size))
        print("grown:", tried(client, log, log.checkpoint(size)))
    size = SIZES[-1]
    print("again:", tried(client, log, log.checkpoint(size)))
    print("knowing nothing:", tried(WitnessClient(url, vkey), log, log.checkpoint(size)))
    other.grow(1500)
    print("fork of the same size:", tried(client, other, other.checkpoint(size)))
    print("larger fork:", tried(client, other, other.checkpoint(1500)))
    print("rolled back:", tried(client, log, log.checkpoint(300)))
    print("by another key:", tried(client, log, log.checkpoint(size, "somebody")))
    unknown = Log("entry", "unknown.example/log")
    unknown.grow(10)
    print("not watched:", tried(WitnessClient(url, vkey), unknown, unknown.checkpoint(10)))
    writer.append(log.grow(1200))
    note = log.checkpoint(1200, more=("an extension line",))
    whole = merge_cosignatures(note, client.submit(note, log.tree.consistency_proof))
    own = vkey_from_ed25519(ORIGIN, key_of(ORIGIN).public_key())
    found = verify_checkpoint(parse_note(whole), own, [parse_vkey(vkey)], 1)
    print("verified:", found.ok, found.size, found.witnesses)
    store.write_checkpoint(whole)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
