"""What our own readers say to the same bytes that programs of others are asked about."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator

from coldproof.keys.signing import check
from coldproof.log.errors import LogError
from coldproof.log.note import read_note, verified
from coldproof.log.proof import read_proof, verify_proof
from tests.interop.harm import flipped
from tests.interop.site import Site

PADDED = re.compile(
    rb"(?<=[\n ])(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)(?=\n)"
)


def accepts(site: Site, entry: bytes, data: bytes) -> bool:
    """Say whether our readers take a proof file, with the log's and both witnesses' signatures."""
    try:
        proof = read_proof(data)
        verify_proof(proof, entry, site.log.key, check)
        witnesses = tuple(witness.cosigner for witness in site.witnesses)
        return len(verified(read_note(proof.checkpoint), witnesses, check)) == len(witnesses)
    except LogError:
        return False


def bare(data: bytes) -> bytes:
    """Return a text without the bits of its base64 that stand for nothing."""
    return PADDED.sub(lambda found: b64encode(b64decode(found[0])), data)


def byte_by_byte(entry: bytes, proof: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the entry and its proof, one bit of one byte changed, for each byte of both."""
    for at in range(len(proof)):
        yield entry, flipped(proof, at, at % 7)
    for at in range(len(entry)):
        yield flipped(entry, at, at % 8), proof
