"""One state of the small world, the history that led to it, and the oracle's view of that."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.production import KeyRevoked
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.ids import PersonId
from tests.explore.canon import key_of
from tests.explore.world import ANN, PAT, START_US, TICK_US, Said, beginning, entry_of
from tests.oracle.oracle import Oracle

LAST_TICK = 2
Road = tuple[Said | None, ...]  # from the root of a search; none: a tick of time passed


class Node(NamedTuple):
    """A state and how it was reached."""

    state: SetState
    oracle: Oracle
    size: int
    tick: int
    revoked: frozenset[str]
    road: Road

    @property
    def now_us(self) -> int:
        """The time at which the next act is done."""
        return START_US + self.tick * TICK_US

    def key(self) -> int:
        """What stands for the state in the list of those seen: 64 bits of its canonical form."""
        return hash((self.tick, self.revoked, key_of(self.state)))

    def next_entry(self, said: Said) -> Entry:
        """The entry that an act would be, now."""
        return entry_of(said, self.size, self.now_us, self.revoked)


def start(qualified: tuple[PersonId, ...] = (ANN, PAT)) -> Node:
    """The morning of the small world, folded; these handlers have shown a document."""
    oracle, entries = Oracle(), []
    for position, said in enumerate(beginning(qualified)):
        entry = entry_of(said, position, START_US, frozenset())
        entries.append(entry)
        oracle.feed(entry)
    return Node(fold(START, entries), oracle, len(entries), 0, frozenset(), ())


def step(node: Node, said: Said) -> Node:
    """The node after an act."""
    entry = node.next_entry(said)
    oracle = node.oracle.fork()
    oracle.feed(entry)
    revoked = node.revoked
    if isinstance(said.body, KeyRevoked):
        revoked |= {said.body.revoked}
    state = fold(node.state, (entry,))
    return Node(state, oracle, node.size + 1, node.tick, revoked, (*node.road, said))


def wait(node: Node) -> Node:
    """The node a tick later."""
    later = node._replace(tick=node.tick + 1, road=(*node.road, None))
    return later._replace(state=node.state._replace(now_us=later.now_us))


def walk(root: Node, road: Road) -> Node:
    """The node at the end of a road that begins where the root's own ends."""
    node = root
    for said in road[len(root.road) :]:
        node = wait(node) if said is None else step(node, said)
    return node
