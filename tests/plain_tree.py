"""The tree of RFC 6962, section 2.1, as its text has it: recursive, slow, and plain to read."""

from __future__ import annotations

import hashlib
from functools import cache


def sha256(data: bytes) -> bytes:
    """Return the digest."""
    return hashlib.sha256(data).digest()


class PlainTree:
    """Entries, and what section 2.1 defines over `D[start:end]` of them."""

    def __init__(self, entries: list[bytes]) -> None:
        """Keep the entries; every hash is remembered once it was computed."""
        self.entries = entries
        self.mth = cache(self._mth)

    def _mth(self, start: int, end: int) -> bytes:
        """2.1, Merkle tree hash."""
        if start == end:
            return sha256(b"")
        if end - start == 1:
            return sha256(b"\x00" + self.entries[start])
        k = start + split(end - start)
        return sha256(b"\x01" + self.mth(start, k) + self.mth(k, end))

    def path(self, m: int, start: int, end: int) -> list[bytes]:
        """2.1.1, audit path of entry `m` of those from `start`."""
        n = end - start
        if n == 1:
            return []
        k = split(n)
        if m < k:
            return [*self.path(m, start, start + k), self.mth(start + k, end)]
        return [*self.path(m - k, start + k, end), self.mth(start, start + k)]

    def proof(self, m: int, n: int) -> list[bytes]:
        """2.1.2, consistency proof from `m` entries to `n`."""
        return self.subproof(m, 0, n, whole=True)

    def subproof(self, m: int, start: int, end: int, *, whole: bool) -> list[bytes]:
        """2.1.2, SUBPROOF(m, D[start:end], whole)."""
        n = end - start
        if m == n:
            return [] if whole else [self.mth(start, end)]
        k = split(n)
        if m <= k:
            return [
                *self.subproof(m, start, start + k, whole=whole),
                self.mth(start + k, end),
            ]
        return [
            *self.subproof(m - k, start + k, end, whole=False),
            self.mth(start, start + k),
        ]


def split(n: int) -> int:
    """Return the largest power of two smaller than n."""
    k = 1
    while 2 * k < n:
        k *= 2
    return k
