"""The entries of an extract: each proved to be in the log, each signed, some of them only."""

from __future__ import annotations

import re
from typing import NamedTuple

from coldproof.desk import roster as keys
from coldproof.desk.reading import Standing
from coldproof.desk.waiting import is_clerks_own, rests_on
from coldproof.exchange.bundle.entry import open_entry
from coldproof.exchange.bundle.errors import (
    BadProof,
    DoubleEntry,
    MissingFile,
    OtherView,
    OutOfOrder,
    shown,
)
from coldproof.exchange.bundle.head import Founded, Head, found_by
from coldproof.exchange.bundle.layout import (
    ENTRIES,
    EXTRACT_CHECKPOINT,
    LEFT_OUT,
    MOST_PIECE,
    MOST_TEXT,
    PROOFS,
    number_of,
)
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.sparse import Sparse
from coldproof.exchange.bundle.tags import UNSEEN
from coldproof.exchange.bundle.texts import Facts, left_out_head
from coldproof.exchange.bundle.views import ActTable
from coldproof.log.errors import LogError
from coldproof.log.merkle import leaf_hash, verify_inclusion
from coldproof.log.note import Check
from coldproof.log.proof import read_proof
from coldproof.log.tiles import MAX_ENTRY

_RANGE = re.compile(r"([0-9]{1,19})(?:-([0-9]{1,19}))?")
_RANGES = re.compile(rf"(?:{_RANGE.pattern}, ?)*{_RANGE.pattern},?".replace("([", "(?:["))


class Proved(NamedTuple):
    """What the entries of an extract came to."""

    positions: tuple[int, ...]
    revoked: tuple[int, ...]
    arrived: tuple[int, ...]
    table: bytes
    sparse: Sparse


def entry_path(position: int) -> str:
    """Return where an entry stands in an extract."""
    return f"{ENTRIES}{position}.note"


def proof_path(position: int) -> str:
    """Return where the proof of an entry stands in an extract."""
    return f"{PROOFS}{position}.tlog-proof"


def positions_in(inventory: Inventory) -> tuple[int, ...]:
    """Return the positions of the entries, in order; raises unless each has its proof."""
    files = inventory.bag.files
    entries = sorted(number_of(path) for path in files if path.startswith(ENTRIES))
    proofs = {number_of(path) for path in files if path.startswith(PROOFS)}
    for position in entries:
        if position not in proofs:
            raise MissingFile(proof_path(position), "no such file", "the proof of an entry")
    for position in sorted(proofs.difference(entries)):
        raise MissingFile(entry_path(position), "no such file", "the entry of a proof")
    return tuple(entries)


def read_founder(inventory: Inventory, check: Check) -> Founded:
    """Return what entry 0 says; raises where the extract does not have it."""
    path = entry_path(0)
    return found_by(path, inventory.read(path, MAX_ENTRY), check)


class Extract:
    """The entries of an extract while they are verified, in the order of the log."""

    def __init__(self, inventory: Inventory, founded: Founded, head: Head, check: Check) -> None:
        """Begin at entry 0, under a head that was verified."""
        self.inventory, self.head, self.check = inventory, head, check
        self.checkpoint = inventory.read(EXTRACT_CHECKPOINT, MOST_TEXT)
        self.roster = founded.roster
        self.ids: dict[str, int] = {}
        self.standings: dict[int, Standing] = {}
        self.own: set[int] = set()  # positions of what the clerk tells of the server itself
        self.needs: dict[int, tuple[str, ...]] = {}
        self.table = ActTable()
        self.sparse = Sparse()

    def verify(self) -> Proved:
        """Return what is proved; raises for the first entry that is not."""
        positions = positions_in(self.inventory)
        for position in positions:
            data = self.inventory.read(entry_path(position), MAX_ENTRY)
            self._hold_proof(position, data)
            self._take(position, data)
        for position in positions:
            self._hold_order(position)
        return Proved(
            positions,
            self._of(Standing.REVOKED, positions),
            self._of(Standing.ARRIVED, positions),
            self.table.text(),
            self.sparse,
        )

    def _of(self, standing: Standing, positions: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(
            [one for one in positions if self.standings[one] is standing and one not in self.own]
        )

    def _hold_proof(self, position: int, data: bytes) -> None:
        path = proof_path(position)
        try:
            proof = read_proof(self.inventory.read(path, MOST_TEXT))
        except LogError as error:
            raise BadProof(path, str(error), "a proof as tlog-proof has it", position) from None
        if proof.index != position or proof.extra is not None:
            found = f"index {proof.index}" if proof.index != position else "an extra line"
            raise BadProof(path, found, f"index {position} and no more", position)
        if proof.checkpoint != self.checkpoint:
            found = "another checkpoint"
            raise BadProof(path, found, f"the one of {EXTRACT_CHECKPOINT}", position)
        size, root = self.head.checkpoint.size, self.head.checkpoint.root
        try:
            verify_inclusion(position, size, leaf_hash(data), proof.hashes, root)
        except LogError as error:
            file = entry_path(position)
            want = "an entry that its proof binds to the signed root"
            raise BadProof(file, error.found, want, position) from None

    def _take(self, position: int, data: bytes) -> None:
        """Look at an entry's form and signature, and learn who has which key from then on."""
        file = entry_path(position)
        want = "its enrollment in the extract, before it"
        opened, standing = open_entry(file, position, data, self.roster, self.check, want)
        act = opened.act
        name = keys.key_text(opened.id)
        if self.ids.setdefault(name, position) != position:
            found = f"the same act as entry {self.ids[name]}"
            raise DoubleEntry(file, found, "each act once", position)
        self.standings[position] = standing
        if is_clerks_own(act) and standing is Standing.ARRIVED:
            self.own.add(position)
        if position:
            may_permit = standing is Standing.ENROLLED
            self.roster = keys.after(self.roster, position, act, may_permit=may_permit)
        self.sparse.add(position, name, act, standing)
        self.table.add(position, name, act, standing.value)
        self.needs[position] = rests_on(act)

    def _hold_order(self, position: int) -> None:
        """Raise where an entry rests on one that is here and is not before it."""
        for one in self.needs[position]:
            before = self.ids.get(one)
            if before is not None and before >= position:
                found = f"that it rests on {one}, which is entry {before}"
                raise OutOfOrder(entry_path(position), found, "an act that is before it", position)


def hold_left_out(inventory: Inventory, facts: Facts, positions: tuple[int, ...]) -> None:
    """Raise unless left-out.txt counts the entries that are here, and lists their positions.

    The rest of it is its maker's word, in letters that a screen shows as they are.
    """
    if LEFT_OUT not in inventory.bag.files:
        raise MissingFile(LEFT_OUT, "no such file", "one that says what was left out")
    data = inventory.read(LEFT_OUT, MOST_PIECE)
    first = data.partition(b"\n")[0] + b"\n"
    wanted = left_out_head(facts).encode("ascii")
    if first != wanted:
        want = f"{wanted.decode().strip()!r}, as there are,"
        brief = first[: 2 * len(wanted)].decode("utf-8", "replace").strip()
        raise OtherView(LEFT_OUT, ascii(brief), want)
    rest = data[len(first) :].decode("utf-8", "surrogateescape").split("\n")
    for line in rest:
        if UNSEEN.search(line) is not None:
            raise OtherView(LEFT_OUT, shown(line), "lines that a screen shows as they are")
    listed = [one for line in rest if _RANGES.fullmatch(line) for one in _RANGE.findall(line)]
    here = sorted((int(first), int(last or first)) for first, last in listed)
    if any(rest) and not _covers(here, positions):
        found = "positions that are not those of the entries here"
        raise OtherView(LEFT_OUT, found if here else "no list of positions", "each one, once")


def _covers(ranges: list[tuple[int, int]], positions: tuple[int, ...]) -> bool:
    """Say whether ranges, in order, name these positions, each once, and no other."""
    at = 0
    for first, last in ranges:
        width = last - first + 1
        if width < 1 or positions[at : at + 1] != (first,):
            return False
        if positions[at + width - 1 : at + width] != (last,):
            return False
        at += width
    return at == len(positions)
