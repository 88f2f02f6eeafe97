"""The Merkle tree of RFC 6962: append in bulk, roots, proofs, and their verifiers.

A leaf is `SHA-256(00 || entry)`, a node `SHA-256(01 || left || right)`, the empty tree's root
`SHA-256("")`; a tree splits at the largest power of two below its size.  Verifiers follow
RFC 9162, sections 2.1.3.2 and 2.1.4.2.  A tree only grows, so every past size still has its root
and its proofs.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coldproof.log.errors import ProofError
from coldproof.log.spelling import HASH_BYTES as WIDTH

EMPTY_ROOT = hashlib.sha256(b"").digest()
_PAIR = 2 * WIDTH
_hash_at = struct.Struct(f"{WIDTH}s").unpack_from  # one copy, where bytes(row[a:b]) makes two


def leaf_hash(data: bytes) -> bytes:
    """Return the leaf of an entry, 32 bytes."""
    return hashlib.sha256(b"\x00" + data).digest()


def leaf_hashes(entries: Iterable[bytes]) -> list[bytes]:
    """Return the leaf of each entry, in order."""
    sha256 = hashlib.sha256
    return [sha256(b"\x00" + data).digest() for data in entries]


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of two subtrees' hashes, 32 bytes."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Growth(NamedTuple):
    """What leaves add to a tree of a size: new complete subtrees by level, and the root then."""

    size: int
    rows: tuple[bytes, ...]
    root: bytes


class Tree:
    """A tree in memory, about 64 bytes a leaf: the hash of every complete subtree, by level.

    It may be lost: the leaves give it back.  It is not for two threads at once.
    """

    __slots__ = ("_levels",)

    def __init__(self, leaves: Iterable[bytes] = ()) -> None:
        """Begin with these leaves, each 32 bytes."""
        self._levels: list[bytearray] = [bytearray()]
        self.extend(leaves)

    @property
    def size(self) -> int:
        """How many leaves there are."""
        return len(self._levels[0]) // WIDTH

    def append(self, leaf: bytes) -> None:
        """Add one leaf of 32 bytes at the end; raises `ProofError` for another length."""
        if len(leaf) != WIDTH:
            raise ProofError("leaf", f"{len(leaf)} bytes", f"{WIDTH} of SHA-256")
        levels = self._levels
        level = 0
        row = levels[0]
        row += leaf
        while not len(row) % _PAIR:
            above = hashlib.sha256(b"\x01" + row[-_PAIR:]).digest()
            level += 1
            if level == len(levels):
                levels.append(bytearray())
            row = levels[level]
            row += above

    def extend(self, leaves: Iterable[bytes]) -> None:
        """Add leaves of 32 bytes at the end, in order; raises `ProofError` and adds none if not."""
        self.grow(self.growth(leaves))

    def growth(self, leaves: Iterable[bytes]) -> Growth:
        """Return what these leaves would add, with the root after them; the tree stays as it is.

        Raises `ProofError` for a leaf that is not 32 bytes.
        """
        levels = self._levels
        size, new = self.size, _joined(leaves)
        after = size + len(new) // WIDTH
        rows: list[bytes] = []
        root = b""
        sha256 = hashlib.sha256
        while new:
            level = len(rows)
            rows.append(new)
            if after >> level & 1:
                root = node_hash(new[-WIDTH:], root) if root else new[-WIDTH:]
            if size >> level & 1:
                new = self._at(level, (size >> level) - 1) + new
            new = b"".join(
                [
                    sha256(b"\x01" + new[at : at + _PAIR]).digest()
                    for at in range(0, len(new) - WIDTH, _PAIR)
                ]
            )
        for level in range(len(rows), len(levels)):
            if after >> level & 1:
                peak = self._at(level, (after >> level) - 1)
                root = node_hash(peak, root) if root else peak
        return Growth(size, tuple(rows), root or EMPTY_ROOT)

    def grow(self, growth: Growth) -> None:
        """Add what `growth` said of this tree; raises `ProofError` if it has grown meanwhile."""
        if growth.size != self.size:
            raise ProofError("growth", f"that of a tree of {growth.size}", f"one of {self.size}")
        levels = self._levels
        for level, row in enumerate(growth.rows):
            if level == len(levels):
                levels.append(bytearray())
            levels[level] += row

    def leaf(self, index: int) -> bytes:
        """Return the leaf at an index from 0; raises `ProofError` where there is none."""
        return self.node(0, index)

    def node(self, level: int, index: int) -> bytes:
        """Return the hash of the complete subtree over leaves `index << level` and on.

        Raises `ProofError` where the tree has no such complete subtree.
        """
        levels = self._levels
        if 0 <= level < len(levels) and 0 <= index < len(levels[level]) // WIDTH:
            return self._at(level, index)
        found = f"level {level}, index {index} in a tree of {self.size}"
        raise ProofError("node", found, "a complete subtree")

    def nodes(self, level: int, first: int, last: int) -> bytes:
        """Return the hashes `first` to `last` - 1 of a level, joined; raises as `node`."""
        levels = self._levels
        if 0 <= level < len(levels) and 0 <= first < last <= len(levels[level]) // WIDTH:
            return bytes(levels[level][first * WIDTH : last * WIDTH])
        found = f"level {level}, {first} to {last} in a tree of {self.size}"
        raise ProofError("nodes", found, "complete subtrees")

    def root(self, size: int | None = None) -> bytes:
        """Return the root of the tree, or of the tree when it had `size` leaves.

        Raises `ProofError` for a size that the tree never had.
        """
        if size is None:
            size = self.size
        elif not 0 <= size <= self.size:
            raise ProofError("tree size", str(size), f"0 to {self.size}")
        return self._edge(size, size) if size else EMPTY_ROOT

    def preview(self, leaves: Iterable[bytes]) -> bytes:
        """Return the root that the tree would have after these leaves; the tree stays as it is.

        Raises `ProofError` for a leaf that is not 32 bytes.
        """
        return self.growth(leaves).root

    def inclusion(self, index: int, size: int) -> tuple[bytes, ...]:
        """Return the proof that leaf `index` is in the tree of `size` leaves, its sibling first.

        Raises `ProofError` where there is no such leaf or the tree never had that size.
        """
        if not 0 <= index < size <= self.size:
            found = f"index {index} in a tree of {size}"
            raise ProofError("inclusion", found, f"an index below a size of at most {self.size}")
        return tuple(self._path(0, index, size))

    def consistency(self, old: int, new: int) -> tuple[bytes, ...]:
        """Return the proof that the tree of `new` leaves begins with the tree of `old` leaves.

        It is empty for equal sizes, and for `old` 0, since everything begins with nothing.
        Raises `ProofError` where the tree never had those sizes, in that order.
        """
        if not 0 <= old <= new <= self.size:
            raise ProofError("consistency", f"{old} to {new}", f"sizes rising to {self.size}")
        if old in (0, new):
            return ()
        level = (old & -old).bit_length() - 1  # the smallest complete subtree at the old edge
        index = (old - 1) >> level
        start = [self.node(level, index)] if index else []
        return tuple(start + self._path(level, index, new))

    def _at(self, level: int, index: int) -> bytes:
        found: bytes = _hash_at(self._levels[level], index * WIDTH)[0]
        return found

    def _path(self, level: int, index: int, size: int) -> list[bytes]:
        """Siblings on the way from a node to the root of the tree of `size` leaves."""
        levels = self._levels
        path: list[bytes] = []
        last = (size - 1) >> level
        while last:
            at = index ^ 1
            if at < last:
                path += _hash_at(levels[level], at * WIDTH)
            elif at == last:
                path.append(self._edge(size, size - (last << level)))
            index >>= 1
            last >>= 1
            level += 1
        return path

    def _edge(self, size: int, count: int) -> bytes:
        """Root over the last `count` leaves of a tree of `size`, where a subtree begins there."""
        root = b""
        level = 0
        while count >> level:
            if count >> level & 1:
                peak = self._at(level, (size >> level) - 1)
                root = node_hash(peak, root) if root else peak
            level += 1
        return root


def _joined(leaves: Iterable[bytes]) -> bytes:
    row = list(leaves)
    if not {WIDTH}.issuperset(map(len, row)):
        wrong = next(len(leaf) for leaf in row if len(leaf) != WIDTH)
        raise ProofError("leaf", f"{wrong} bytes", f"{WIDTH} of SHA-256")
    return b"".join(row)


def verify_inclusion(
    index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes
) -> None:
    """Return if the proof binds the leaf, at that index, to the root of a tree of that size.

    Raises `ProofError` for anything else.  A root alone does not say how large its tree is: some
    proofs fit several sizes, so size and root come from one signed checkpoint.
    """
    if not 0 <= index < size:
        raise ProofError("inclusion proof", f"index {index}", f"0 to {size - 1}")
    inner = (index ^ (size - 1)).bit_length()  # below here a sibling may be on the right
    wanted = inner + (index >> inner).bit_count()
    _refuse_shape("inclusion proof", proof, wanted, leaf)
    sha256 = hashlib.sha256
    found = leaf
    at = index
    for sibling in proof[:inner]:
        pair = b"\x01" + sibling + found if at & 1 else b"\x01" + found + sibling
        found = sha256(pair).digest()
        at >>= 1
    for sibling in proof[inner:]:
        found = sha256(b"\x01" + sibling + found).digest()
    _refuse_root("inclusion proof", found, root)


def verify_consistency(
    old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]
) -> None:
    """Return if the tree of `new` leaves and `new_root` begins with that of `old` and `old_root`.

    Raises `ProofError` for anything else, `old` 0 included: RFC 6962 has no proof from the empty
    tree.  Who takes an empty tree for a beginning, as a log witness does, says so before calling.
    Each size and its root come from one signed checkpoint, as for `verify_inclusion`.
    """
    if not 0 < old <= new:
        raise ProofError("consistency proof", f"sizes {old} to {new}", "sizes from 1, rising")
    if old == new:
        _refuse_shape("consistency proof", proof, 0, EMPTY_ROOT)
        return _refuse_root("consistency proof", old_root, new_root)
    shift = (old & -old).bit_length() - 1
    at = (old - 1) >> shift
    inner = (at ^ ((new - 1) >> shift)).bit_length()
    start = 1 if at else 0  # a whole power of two is its own beginning, and is not sent
    wanted = start + inner + (at >> inner).bit_count()
    _refuse_shape("consistency proof", proof, wanted, old_root)
    before = after = proof[0] if start else old_root
    for sibling in proof[start : start + inner]:
        if at & 1:
            before = node_hash(sibling, before)
            after = node_hash(sibling, after)
        else:
            after = node_hash(after, sibling)
        at >>= 1
    for sibling in proof[start + inner :]:
        before = node_hash(sibling, before)
        after = node_hash(sibling, after)
    _refuse_root("consistency proof", before, old_root)
    return _refuse_root("consistency proof", after, new_root)


def _refuse_shape(what: str, proof: Sequence[bytes], wanted: int, start: bytes) -> None:
    if len(proof) != wanted:
        raise ProofError(what, f"length {len(proof)}", f"length {wanted}")
    if not {WIDTH}.issuperset(map(len, proof)) or len(start) != WIDTH:
        wrong = next(len(each) for each in (start, *proof) if len(each) != WIDTH)
        raise ProofError(what, f"a hash of {wrong} bytes", f"hashes of {WIDTH} bytes")


def _refuse_root(what: str, found: bytes, root: bytes) -> None:
    if found != root:
        raise ProofError(what, f"root {found.hex()}", f"one that gives {root.hex()}")
