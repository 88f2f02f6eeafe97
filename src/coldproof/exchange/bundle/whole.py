"""The log in a whole bundle: every entry, the tree over them, every head, every signature."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.desk import roster as keys
from coldproof.desk.reading import Standing
from coldproof.desk.waiting import rests_on
from coldproof.exchange.bundle.bag import read_file
from coldproof.exchange.bundle.entry import open_entry
from coldproof.exchange.bundle.errors import (
    BadCheckpoint,
    BadEntry,
    ChangedFile,
    DoubleEntry,
    MissingFile,
    OutOfOrder,
    TreeMismatch,
)
from coldproof.exchange.bundle.head import Founded, Head, found_by
from coldproof.exchange.bundle.layout import (
    CHECKPOINT,
    CHECKPOINTS,
    LOG,
    MOST_PIECE,
    MOST_TEXT,
    number_of,
)
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.signatures import (
    LETTERS,
    Begun,
    Bundle,
    Checkers,
    Found,
    Run,
    looked_at,
    read_heads,
)
from coldproof.log.checkpoint import Checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import Check
from coldproof.log.tiles import (
    FULL,
    bundle_path,
    paths_of,
    read_bundle,
    read_path,
    tile_bytes,
    tile_path,
)

KEPT = re.compile(rb"coldproof/v1 [!-~]+ (?:PersonEnrolled|DeviceEnrolled|KeyRevoked)\n")
"""Kinds that tell who has which key; of the rest only the signature is looked at first."""
HASH = 32
PIECES = 4  # entry bundles in one piece of work
MOST_WORK = 4 << 20  # bytes from which on one piece of work is enough
MOST_BEGUN = 24 << 20  # bytes whose signatures are looked at while the entries are still read
HEADS = 256  # heads in one piece of work
MOST_SHOWN = 16  # hexadecimal digits of a hash in a sentence


class Piece(NamedTuple):
    """One entry bundle: its file, the position of its first entry, how many it holds."""

    file: str
    first: int
    width: int


def pieces_of(size: int) -> Iterator[Piece]:
    """Yield the entry bundles of a log, in order."""
    for first in range(0, size, FULL):
        width = min(FULL, size - first)
        yield Piece(LOG + bundle_path(first // FULL, width), first, width)


def brief(digest: bytes) -> str:
    """Return the beginning of a hash: enough to tell two apart in a sentence."""
    return digest.hex()[:MOST_SHOWN] + "..."


def _split(piece: Piece, content: bytes) -> tuple[bytes, ...]:
    try:
        return read_bundle(content, piece.width)
    except LogError as error:
        raise BadEntry(piece.file, str(error), "an entry bundle of a log") from None


def _bytes_in(work: Sequence[Bundle]) -> int:
    return sum([len(bundle.content) for bundle in work])


def _is_enough(work: Sequence[Bundle]) -> bool:
    """Say whether some entry bundles are one piece of work; long entries fill it sooner."""
    return len(work) == PIECES or _bytes_in(work) >= MOST_WORK


class WholeLog:
    """The log of a whole bundle while it is verified, step by step, in the order of the methods."""

    def __init__(self, inventory: Inventory, size: int, check: Check) -> None:
        """Begin with the size that the head says, which nobody has believed yet."""
        self.inventory, self.size, self.check = inventory, size, check
        self.tree = Tree()
        self.ids: dict[bytes, int] = {}
        self.founded: Founded | None = None
        self._roster = keys.NOBODY  # after the entries read so far
        self._rosters: list[tuple[int, keys.Roster]] = []  # from which position on
        self._begun: list[Begun[tuple[Bundle, ...], Found]] = []
        self._pieces_begun = self._bytes_begun = 0
        self._early: dict[int, Standing] = {}  # of entries whose signature was needed first
        self.standings = bytearray()

    def _content(self, piece: Piece) -> bytes:
        """Return an entry bundle, once it is what its manifest says."""

        def explain(content: bytes) -> None:
            self._explain(piece, content)

        return self.inventory.read(piece.file, MOST_PIECE, explain)

    def entries_in(self, piece: Piece) -> tuple[bytes, ...]:
        """Return the entries of one file, once it is what its manifest says."""
        return _split(piece, self._content(piece))

    def _explain(self, piece: Piece, content: bytes) -> None:
        """Name the entry that was changed, if its tile still tells what it should be."""
        path = LOG + tile_path(0, piece.first // FULL, piece.width)
        try:
            entries = read_bundle(content, piece.width)
            tile = read_file(self.inventory.bag, path, FULL * HASH)
        except LogError:
            return
        for n, leaf in enumerate(leaf_hashes(entries)):
            said = tile[n * HASH : (n + 1) * HASH]
            if leaf != said:
                found, want = f"an entry of hash {brief(leaf)}", f"{brief(said)}, as {path} says,"
                raise ChangedFile(piece.file, found, want, piece.first + n)

    def read_entries(self, checkers: Checkers) -> Founded:
        """Hash every entry, and learn who has which key; return what entry 0 says.

        The checkers begin meanwhile on the signatures of the first ones.  Raises for a changed
        file, an act in two places, and for an entry that gives or takes a key and is not well
        signed itself.
        """
        group: list[Bundle] = []
        early = True
        for piece in pieces_of(self.size):
            content = self._content(piece)
            entries = _split(piece, content)
            if self.founded is None:
                self.founded = found_by(piece.file, entries[0], self.check)
            self.tree.extend(leaf_hashes(entries))
            self._read_texts(piece, entries, self.founded)
            if early:
                group.append(self._bundle(piece, content))
            if _is_enough(group):
                early = self._begin(checkers, tuple(group))
                group.clear()
        if self.founded is None:
            raise BadCheckpoint(CHECKPOINT, "a log of 0 entries", "one that was begun")
        return self.founded

    def _read_texts(self, piece: Piece, entries: tuple[bytes, ...], founded: Founded) -> None:
        """Take the ids of some entries, and what they say of keys, in order."""
        sha256, first = hashlib.sha256, piece.first
        texts = [note[: note.rfind(b"\n\n") + 1] for note in entries]
        ids = [sha256(text).digest() for text in texts]
        before = len(self.ids)
        for position, one in enumerate(ids, first):
            self.ids.setdefault(one, position)
        if len(self.ids) != before + len(ids):
            self._refuse_double(piece, ids)
        roster = self._roster
        if not first:
            roster = founded.roster
            self._early[0] = Standing.ENROLLED
            self._hold_order(piece.file, 0, founded.opened.act)
        learned = [first + n for n, text in enumerate(texts) if KEPT.match(text) is not None]
        at = first or 1
        for position in learned:
            self._begin_run(at, position, roster)
            roster = self._learn(piece.file, position, entries[position - first], roster)
            at = position + 1
        self._begin_run(at, first + piece.width, roster)
        self._roster = roster

    def _refuse_double(self, piece: Piece, ids: list[bytes]) -> None:
        for position, one in enumerate(ids, piece.first):
            if self.ids[one] != position:
                found = f"the same act as entry {self.ids[one]}"
                raise DoubleEntry(piece.file, found, "each act once", position)

    def _begin_run(self, first: int, end: int, roster: keys.Roster) -> None:
        """Note from where on a roster held, if entries were recorded while it did."""
        if first < end and (not self._rosters or self._rosters[-1][1] is not roster):
            self._rosters.append((first, roster))

    def _learn(self, file: str, position: int, note: bytes, roster: keys.Roster) -> keys.Roster:
        """Return the roster after an entry that gives or takes a key, its signature verified."""
        opened, standing = open_entry(file, position, note, roster, self.check)
        self._hold_order(file, position, opened.act)
        self._early[position] = standing
        may_permit = standing is Standing.ENROLLED
        return keys.after(roster, position, opened.act, may_permit=may_permit)

    def hold_against(self, head: Checkpoint) -> None:
        """Raise unless the entries give the root that the log signed, naming the one that is not.

        Which one that is, the tiles tell, if they are those of the signed root.
        """
        if head.size != self.size:
            raise BadCheckpoint(CHECKPOINT, f"size {head.size}", str(self.size))
        if self.tree.root() == head.root:
            return
        tiles = Tree()
        for piece in pieces_of(self.size):
            path = LOG + tile_path(0, piece.first // FULL, piece.width)
            data = self.inventory.read(path, FULL * HASH)
            if len(data) != piece.width * HASH:
                break
            tiles.extend([data[at : at + HASH] for at in range(0, len(data), HASH)])
        if tiles.size == self.size and tiles.root() == head.root:
            for piece in pieces_of(self.size):
                for position in range(piece.first, piece.first + piece.width):
                    found, want = self.tree.leaf(position), tiles.leaf(position)
                    if found != want:
                        said = f"{brief(want)}, as the signed tree has there,"
                        raise TreeMismatch(
                            piece.file, f"an entry of hash {brief(found)}", said, position
                        )
        found_root = f"entries that give root {self.tree.root().hex()}"
        raise TreeMismatch(CHECKPOINT, found_root, f"{head.root.hex()}, as the log signed,")

    def hold_tiles(self) -> None:
        """Raise unless every tile holds the hashes of this tree."""
        for path in paths_of(self.size):
            level, n, width = read_path(path)
            if level is None:
                continue
            want = tile_bytes(self.tree, level, n, width)
            found = self.inventory.read(LOG + path, FULL * HASH)
            if found == want:
                continue
            if len(found) != len(want):
                raise TreeMismatch(LOG + path, f"{len(found)} bytes", f"{len(want)}")
            at = next(
                at
                for at in range(0, len(want), HASH)
                if found[at : at + HASH] != want[at : at + HASH]
            )
            told = f"hash {at // HASH} as {brief(found[at : at + HASH])}"
            raise TreeMismatch(LOG + path, told, brief(want[at : at + HASH]))

    def hold_heads(self, checkers: Checkers, head: Head) -> int:
        """Return how many heads there are, each signed, each a beginning of this very tree."""
        paths = [path for path in self.inventory.bag.files if path.startswith(CHECKPOINTS)]
        last = f"{CHECKPOINTS}{self.size}"
        if last not in paths:
            raise MissingFile(last, "no such file", f"one, since {CHECKPOINT} is of that size")
        if self.inventory.said[last] != self.inventory.said[CHECKPOINT]:
            raise BadCheckpoint(last, f"other bytes than in {CHECKPOINT}", "the same head")
        works = (
            tuple([(path, self.inventory.read(path, MOST_TEXT)) for path in paths[at : at + HEADS]])
            for at in range(0, len(paths), HEADS)
        )
        look = partial(read_heads, key=head.key, witnesses=head.witnesses)
        for path, said in checkers.run(look, works):
            number = number_of(path)
            if said.size != number:
                raise BadCheckpoint(path, f"size {said.size}", f"{number}, as its name says,")
            if said.size > self.size:
                raise BadCheckpoint(path, f"size {said.size}", f"at most {self.size}")
            if self.tree.root(said.size) != said.root:
                found = f"root {said.root.hex()}"
                want = (
                    f"{self.tree.root(said.size).hex()}, the one of the first {said.size} entries"
                )
                raise BadCheckpoint(path, found, want)
        return len(paths)

    def _begin(self, checkers: Checkers, work: tuple[Bundle, ...]) -> bool:
        """Have the signatures in some files checked from now on; say whether somebody could."""
        if self._bytes_begun >= MOST_BEGUN:
            return False
        begun = checkers.begin(looked_at, work)
        if begun is None:
            return False
        self._begun.append(begun)
        self._pieces_begun += len(work)
        self._bytes_begun += _bytes_in(work)
        return True

    def _bundle(self, piece: Piece, content: bytes) -> Bundle:
        runs = tuple(self._runs(piece.first, piece.first + piece.width))
        return Bundle(piece.file, piece.first, piece.width, content, runs)

    def _works(self) -> Iterator[tuple[Bundle, ...]]:
        """Yield the entries whose signatures nobody began to check, with their rosters."""
        pending: list[Bundle] = []
        for piece in islice(pieces_of(self.size), self._pieces_begun, None):
            pending.append(self._bundle(piece, self._content(piece)))
            if _is_enough(pending):
                yield tuple(pending)
                pending.clear()
        yield tuple(pending)

    def _runs(self, first: int, end: int) -> Iterator[Run]:
        """Yield the entries in a range that were not looked at early, with the roster of each."""
        place = bisect_right(self._rosters, first, key=itemgetter(0)) - 1
        at = first
        while at < end:
            if at in self._early:
                at += 1
                continue
            while place + 1 < len(self._rosters) and self._rosters[place + 1][0] <= at:
                place += 1
            until = end
            if place + 1 < len(self._rosters):
                until = min(end, self._rosters[place + 1][0])
            last = at + 1
            while last < until and last not in self._early:
                last += 1
            yield Run(at, last, self._rosters[place][1])
            at = last

    def hold_signatures(self, checkers: Checkers) -> None:
        """Raise unless somebody enrolled by then signed each entry, and all it rests on is before.

        After this, `standings` has a letter for each entry.
        """
        self.standings = bytearray(b" " * self.size)
        for position, standing in self._early.items():
            self.standings[position : position + 1] = LETTERS[standing].encode("ascii")
        for found in checkers.run(looked_at, self._works(), self._begun):
            end = found.first + len(found.standings)
            self.standings[found.first : end] = found.standings.encode("ascii")
            self._hold_all_orders(found)

    def _hold_order(self, file: str, position: int, act: Act) -> None:
        """Raise unless what an entry that was read early rests on is before it."""
        for name in rests_on(act):
            self._hold_before(file, position, keys.raw_key(name))

    def _hold_all_orders(self, found: Found) -> None:
        for position, joined in found.needs:
            for at in range(0, len(joined), HASH):
                if self.ids.get(joined[at : at + HASH], position) >= position:
                    first = position // FULL * FULL
                    file = LOG + bundle_path(first // FULL, min(FULL, self.size - first))
                    self._hold_before(file, position, joined[at : at + HASH])

    def _hold_before(self, file: str, position: int, one: bytes) -> None:
        before = self.ids.get(one)
        if before is None or before >= position:
            where = "is not here" if before is None else f"is entry {before}"
            told = f"that it rests on {keys.key_text(one)}, which {where}"
            raise OutOfOrder(file, told, "an act that is before it", position)
