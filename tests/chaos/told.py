"""What a log has promised, and whether it keeps every word of it (invariant 6).

It outlives every writer and process that is ended under it, and shares no code with the tree of the
log: roots are computed as RFC 6962 writes them down.
"""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.app.batch import Outcome, Receipt, Waiting
from coldproof.app.fsck import fsck
from coldproof.app.waiting_room import PREFIX
from coldproof.desk.roster import raw_key
from coldproof.keys.signing import check
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.store.base import EMPTY_HEAD, Store
from tests.plain_tree import PlainTree
from tests.small_log import Crew, id_of


class Told:
    """Every receipt and every signed head of one log, and who was told to wait."""

    def __init__(self, crew: Crew) -> None:
        """Begin with nothing promised."""
        self.crew = crew
        self.positions: dict[str, int] = {}
        self.waiting: dict[str, None] = {}
        self.heads: dict[tuple[int, bytes], None] = {}
        self.lies: list[str] = []

    def hear(self, note: bytes, outcome: Outcome) -> None:
        """Take down what the submitter of a note was told; no answer promises nothing."""
        if isinstance(outcome, Waiting):
            self.waiting[id_of(note)] = None
        if isinstance(outcome, Receipt):
            said = self.checkpoint(outcome.checkpoint)
            self.receipt(id_of(note), outcome.position, said)

    def receipt(self, act: str, position: int, said: Checkpoint) -> None:
        """Take down where an act is, and under which signed head."""
        if self.positions.setdefault(act, position) != position:
            self.lies.append(f"{act}: a receipt at {self.positions[act]}, then one at {position}")
        if said.size <= position:
            self.lies.append(f"{act}: a receipt at {position} under a head of {said.size}")
        self.heads[said.size, said.root] = None

    def checkpoint(self, note: bytes) -> Checkpoint:
        """Return a checkpoint that the log's key signed."""
        return read_checkpoint(note, self.crew.log.key, check)

    def broken(self, store: Store, kept: Iterable[bytes] = ()) -> list[str]:
        """Return a sentence for everything that a log does not keep; none is as it must be.

        `kept` are the checkpoints outside of the store.  Every head that is found is held against
        the log from now on: one that is not of its tree is a fork.
        """
        production = self.crew.production
        # beside a log that nobody began, a crash may leave what is not read
        kept = () if store.head(production) == EMPTY_HEAD else tuple(kept)
        report = fsck(store, production, self.crew.log.key, check, kept)
        found = [f"fsck: {problem.where}: {problem.found}" for problem in report.problems]
        notes = list(store.read(production, 0, report.size))
        ids = [id_of(note) for note in notes]
        if len(set(ids)) < len(ids):
            found.append("an act is in the log twice")
        for act, position in self.positions.items():
            if position >= len(ids) or ids[position] != act:
                found.append(f"{act} was acknowledged at {position} and is not there")
            if store.find(production, raw_key(act)) != position:
                found.append(f"{act} was acknowledged at {position} and is found elsewhere")
        for act in self.waiting:
            name = PREFIX + raw_key(act).hex()
            if act not in ids and store.get(production, name) is None:
                found.append(f"{act} was told to wait and is gone")
        commits = [head.checkpoint for head in store.checkpoints(production)]
        for said in map(self.checkpoint, (*commits, *kept)):
            self.heads[said.size, said.root] = None
        return found + self.lies + self._forks(notes)

    def _forks(self, notes: list[bytes]) -> list[str]:
        """Every head is the root of as many first entries: of two, one is a prefix of the other."""
        tree = PlainTree(notes)
        return [
            f"a head of size {size} is signed and not of this tree"
            for size, root in self.heads
            if size > len(notes) or tree.mth(0, size) != root
        ]
