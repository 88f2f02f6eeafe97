"""What must cost the same in a short log and in a long one."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from bench.appending import alone_rate, appending_rate
from bench.houses import Place, record
from bench.page import table
from bench.rows import rate
from bench.timing import seconds
from coldproof.app.acting import Hand
from coldproof.app.saying import about_to
from coldproof.log.merkle import leaf_hash, leaf_hashes, verify_inclusion

PROOFS = 2_000
ASKS = 100
FOLLOWED = 2_000
ALONE = 100


def proof_rate(place: Place) -> float:
    """Return how many proofs, as files, are made each second."""
    with place.opened() as (_, writer):
        step = max(1, place.size // PROOFS)
        places = [n * step % place.size for n in range(PROOFS)]

        def prove() -> None:
            for position in places:
                writer.proof(position)

        return PROOFS / seconds(prove)


def grown_rate(place: Place) -> float:
    """Return how many entries the tree takes each second, in memory, all at once."""
    notes = [note for crew in place.coming for note in crew]
    with place.opened() as (house, _):
        tree = house.ledger.tree
        return len(notes) / seconds(lambda: tree.grow(tree.growth(leaf_hashes(notes))))


def verified_rate(place: Place) -> float:
    """Return how many proofs of inclusion are verified each second."""
    with place.opened() as (house, _):
        tree = house.ledger.tree
        size, root = tree.size, tree.root()
        step = max(1, size // PROOFS)
        places = range(0, size, step)
        notes = list(house.store.read(house.ledger.production, 0, size))
        proved = [(n, leaf_hash(notes[n]), tree.inclusion(n, size)) for n in places]

        def verify() -> None:
            for n, leaf, proof in proved:
                verify_inclusion(n, size, leaf, proof, root)

        return len(proved) / seconds(verify)


def follow_rate(place: Place) -> float:
    """Return how many entries are read, verified and folded each second, live."""
    with place.opened() as (house, writer):
        house.follower.catch_up()
        notes = tuple(note for crew in place.coming for note in crew[: FOLLOWED // 2])
        record(writer, notes)
        return len(notes) / seconds(house.follower.catch_up)


def ask_rate(place: Place) -> float:
    """Return how many proposed acts are judged each second, each on the state as it is."""
    act = place.asked
    hand = Hand(act.by, act.device)
    with place.opened() as (house, _):
        house.follower.catch_up()

        def ask() -> None:
            for _ in range(ASKS):
                about_to(house, hand, act.body, act.at_us)

        return ASKS / seconds(ask)


FLAT: tuple[tuple[str, Callable[[Place], float]], ...] = (
    ("acts appended, one in flight", partial(alone_rate, count=ALONE)),
    ("acts appended, 512 in flight", appending_rate),
    ("tree: entries appended in bulk, in memory", grown_rate),
    ("proofs of inclusion made, as files", proof_rate),
    ("proofs of inclusion verified", verified_rate),
    ("entries followed: read, verified, folded", follow_rate),
    ("proposed acts judged (ask)", ask_rate),
)


def flat_table(places: Sequence[Place], times: int) -> str:
    """Measure each thing at every size in turn; return the table."""
    lines = []
    for what, measure in FLAT:
        found: dict[int, list[float]] = {place.size: [] for place in places}
        for _ in range(times):
            for place in places:
                gc.collect()
                found[place.size].append(measure(place))
        rates = [median(each) for each in found.values()]
        lines.append((what, *map(rate, rates), f"{rates[-1] / rates[0]:.2f}"))
    sizes = tuple(f"at {place.size:,}" for place in places)
    return table(("what", *sizes, "last to first"), lines)
