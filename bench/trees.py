"""Our tree against pymerkle's, both in memory, over the same entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Any

from bench.rows import Row, ratio_row, skipped
from bench.timing import in_turn, seconds
from coldproof.log.merkle import Tree, leaf_hash, leaf_hashes, verify_inclusion

PEER = "pymerkle in memory"
PROVED = 2_000


def tree_rows(entries: Sequence[bytes], times: int) -> list[Row]:
    """Measure bulk append, inclusion proofs and their verification."""
    try:
        pymerkle: Any = import_module("pymerkle")
    except ImportError:
        return [skipped("tree append, proof and verify", "pymerkle is not installed")]
    theirs = pymerkle.InmemoryTree(algorithm="sha256")
    theirs.append_entries(list(entries))
    ours = Tree(leaf_hashes(entries))
    root, size = ours.root(), ours.size
    if theirs.get_state() != root:
        raise SystemExit("bench: pymerkle has another root than ours; the same one would do")
    step = max(1, size // PROVED)
    places = range(0, size, step)
    their_proofs = [theirs.prove_inclusion(n + 1, size) for n in places]
    our_proofs = [ours.inclusion(n, size) for n in places]
    leaves = [leaf_hash(entries[n]) for n in places]

    def each_second(count: int, work: Callable[[], object]) -> float:
        return count / seconds(work)

    def append_theirs() -> None:
        pymerkle.InmemoryTree(algorithm="sha256").append_entries(list(entries))

    def append_ours() -> None:
        Tree(leaf_hashes(entries))

    def prove_theirs() -> None:
        for n in places:
            theirs.prove_inclusion(n + 1, size)

    def prove_ours() -> None:
        for n in places:
            ours.inclusion(n, size)

    def verify_theirs() -> None:
        for leaf, proof in zip(leaves, their_proofs, strict=True):
            pymerkle.verify_inclusion(leaf, root, proof)

    def verify_ours() -> None:
        for n, leaf, proof in zip(places, leaves, our_proofs, strict=True):
            verify_inclusion(n, size, leaf, proof, root)

    works: tuple[tuple[str, int, Callable[[], None], Callable[[], None], float], ...] = (
        ("tree: bulk append", size, append_theirs, append_ours, 5),
        ("tree: inclusion proof", len(places), prove_theirs, prove_ours, 3.5),
        ("tree: verify a proof", len(places), verify_theirs, verify_ours, 1.7),
    )
    return [
        ratio_row(
            f"{what}, {size:,} entries",
            PEER,
            in_turn(partial(each_second, count, peer), partial(each_second, count, mine), times),
            aim,
        )
        for what, count, peer, mine, aim in works
    ]
