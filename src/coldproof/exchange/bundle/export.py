"""Writing a bundle: whole, or an extract; refused where what is kept does not fit together."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.errors import FormatError
from coldproof.desk.errors import ReadingError
from coldproof.desk.history.beside import Beside, to_tell
from coldproof.desk.history.telling import told
from coldproof.desk.history.zone import Minutes, Zone, zone_at
from coldproof.desk.reading import Read, Reader, Standing, open_note
from coldproof.desk.roster import key_text, raw_key
from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.seals import read_seal
from coldproof.exchange.bundle.alarms import add_alarms
from coldproof.exchange.bundle.choice import Choice, Why
from coldproof.exchange.bundle.choice import Facts as Chooser
from coldproof.exchange.bundle.disclosing import Disclosures
from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.extract import entry_path, proof_path
from coldproof.exchange.bundle.heads import chosen, fitting
from coldproof.exchange.bundle.layout import (
    BAGIT,
    BLOBS,
    CHECKPOINT,
    CHECKPOINTS,
    EXTRACT_CHECKPOINT,
    EXTRACT_VIEWS,
    INFO,
    LEFT_OUT,
    LOG,
    POLICY,
    PUBLIC,
    PYZ,
    PYZ_TEXT,
    README,
    SCENES,
    SEAL,
    TIMESTAMPS,
    VIEWS,
    ZONE,
    Top,
    top_name,
)
from coldproof.exchange.bundle.leaving import left_out
from coldproof.exchange.bundle.letters import Value, letters_in
from coldproof.exchange.bundle.mentions import mentions
from coldproof.exchange.bundle.public import public_page
from coldproof.exchange.bundle.scenes import scenes_bytes
from coldproof.exchange.bundle.software import agent
from coldproof.exchange.bundle.source import Source
from coldproof.exchange.bundle.sparse import Sparse
from coldproof.exchange.bundle.tags import BAGIT_TEXT, Cover, write_info
from coldproof.exchange.bundle.texts import Facts, pyz_text, readme
from coldproof.exchange.bundle.views import ActTable, certificates, history_views
from coldproof.exchange.bundle.whole import Piece, brief, pieces_of
from coldproof.exchange.bundle.zip_writer import BagWriter
from coldproof.exchange.bundle.zone import zone_bytes, zone_name
from coldproof.log.errors import LogError
from coldproof.log.merkle import leaf_hash
from coldproof.log.note import Check, write_vkey
from coldproof.log.proof import Proof, write_proof
from coldproof.log.tiles import entry_bundle, paths_of, read_path, tile_bytes
from coldproof.rules.judge import judge
from coldproof.state.entry import Entry
from coldproof.words.units import MAX_INT, SECOND_US


class Scope(StrEnum):
    """Which values that are kept outside of the log go along."""

    NONE = "none"
    NAMED = "named"  # those that an entry in the bundle names
    PUBLIC = "public"  # of these, what was disclosed to everybody; only of an extract
    ALL = "all"


class Written(NamedTuple):
    """A bundle that was written: where, its one folder's name, its digest, and what is in it."""

    path: Path
    name: str
    sha256: str  # of the zip, hexadecimal
    entries: int
    size: int  # of the log
    left_out: tuple[str, ...] = ()  # heads that do not fit the log, each in words


def write_bundle(
    path: Path,
    source: Source,
    choice: Choice | None,
    check: Check,
    *,
    cover: Cover | None = None,
    scope: Scope = Scope.NAMED,
    pyz: bytes | None = None,
    today: str = "",
    minutes: Minutes | None = None,
) -> Written:
    """Write a bundle of a log at a head of it: whole, or of the entries that a choice names.

    After this the zip is at `path`, synced; on any error nothing is.  The same log and arguments
    give the same bytes.  `pyz` is a copy of the verifier to carry along.  Of what is for everybody,
    `today` is the day by which it must be disclosed.  `minutes` tells by how much the zone that
    entry 0 names is off UTC; without it pages have UTC alone.

    Raises `ExportError`, naming it, for an entry that does not fit the log's tree or is not one
    that a verifier takes, and for the last head, a policy or a value that does not fit; `OSError`.
    """
    made = _Export(source, check, cover or Cover(), scope, pyz, today, minutes)
    return made.write(path, choice)


class _Export:
    """One bundle while it is written."""

    def __init__(
        self,
        source: Source,
        check: Check,
        cover: Cover,
        scope: Scope,
        pyz: bytes | None,
        today: str,
        minutes: Minutes | None,
    ) -> None:
        self.check, self.cover, self.scope, self.pyz = check, cover, scope, pyz
        self.source, self.head, self.policy, self.signed, told = chosen(source, check)
        self.left_out = list(told)
        self.named: dict[str, None] = {}  # values that entries in the bundle name, hexadecimal
        self.today, self.minutes = today, minutes
        self.zone: Zone | None = None
        self.disclosures = Disclosures(check, self._value)

    def write(self, path: Path, choice: Choice | None) -> Written:
        """Write it."""
        if self.scope is Scope.PUBLIC and choice is None:
            raise ExportError("", "the whole record for everybody", "an extract of it")
        top = Top(self.source.production, self.head.size, extract=choice is not None)
        with BagWriter(path, top_name(top)) as bag:
            entries = self._whole(bag, top) if choice is None else self._extract(bag, top, choice)
            self._beside(bag, Facts(top, entries, self.head.root.hex(), self._vkey()))
            bag.add(BAGIT, BAGIT_TEXT)
            bag.add(INFO, write_info(top, self.cover, agent(), bag.payload()))
            if self.pyz is not None:
                bag.add(PYZ, self.pyz)
                bag.add(PYZ_TEXT, pyz_text(hashlib.sha256(self.pyz).hexdigest()))
            digest = bag.finish()
        left_out = tuple(self.left_out)
        return Written(path, top_name(top), digest, entries, self.head.size, left_out)

    def _vkey(self) -> str:
        return write_vkey(self.source.log_key)

    def _notes(self, piece: Piece) -> tuple[bytes, ...]:
        """Return the entries of a piece, each held against the tree."""
        notes = tuple(self.source.entries(piece.first, piece.first + piece.width))
        if len(notes) != piece.width:
            found = f"{piece.first + len(notes)} entries"
            raise ExportError(piece.file, found, f"{self.head.size}, as the head says,")
        for position, note in enumerate(notes, piece.first):
            leaf, want = leaf_hash(note), self.source.tree.leaf(position)
            if leaf != want:
                found = f"an entry of hash {brief(leaf)}"
                said = f"{brief(want)}, as the log's tree has there,"
                raise ExportError(piece.file, found, said, position)
        return notes

    def _read(self) -> Iterator[tuple[Piece, tuple[bytes, ...], list[Read]]]:
        """Yield the entries in pieces, each read and its signature checked as a verifier would."""
        ids: dict[str, int] = {}
        reader = Reader(self.check, self.source.tree.root, ids.__contains__)
        for piece in pieces_of(self.head.size):
            notes = self._notes(piece)
            reads = []
            for position, note in enumerate(notes, piece.first):
                try:
                    read = reader.read(note)
                except (LogError, FormatError, ReadingError) as error:
                    want = "an entry that a verifier takes"
                    raise ExportError(piece.file, str(error), want, position) from None
                if ids.setdefault(read.entry.id, position) != position:
                    found = f"the same act as entry {ids[read.entry.id]}"
                    raise ExportError(piece.file, found, "each act once", position)
                reads.append(read)
            self.disclosures.roster = reader.roster
            yield piece, notes, reads

    def _whole(self, bag: BagWriter, top: Top) -> int:
        """Add the log and its views; return how many entries there are."""

        def entries() -> Iterator[Entry]:
            for piece, notes, reads in self._read():
                bag.add(piece.file, entry_bundle(notes))
                for read in reads:
                    self._name_values(read.entry.act)
                    yield read.entry

        at_hand = [] if self.scope is Scope.NONE else self.source.values()
        values = frozenset([key_text(bytes.fromhex(name)) for name in at_hand])
        history = told(entries(), judge, values=values)
        facts = Facts(top, top.size, self.head.root.hex(), self._vkey())
        self._show_times(one for row in history.acts for one in (row.at_us, row.claimed_us))
        going = self._value_going()
        by_word = to_tell(history, going, lambda one: self._value(raw_key(one).hex()))
        beside = Beside(going, self.zone, by_word)
        for path, content in history_views(history, facts, agent(), beside).items():
            bag.add(path, content)
        if by_word:
            bag.add(SCENES, scenes_bytes(by_word))
        for path in paths_of(self.head.size):
            level, n, width = read_path(path)
            if level is not None:
                bag.add(LOG + path, tile_bytes(self.source.tree, level, n, width))
        bag.add(CHECKPOINT, self.source.checkpoint)
        self._heads(bag)
        add_alarms(bag.add, self.source.alarms())
        return top.size

    def _name_values(self, act: Act) -> None:
        for value in mentions(act.body).values:
            self.named[raw_key(value).hex()] = None

    def _heads(self, bag: BagWriter) -> None:
        """Add the head of every commit that fits; others are left out, and named."""
        for size, note in fitting(self.source, self.head.size, self.check, self.left_out):
            bag.add(f"{CHECKPOINTS}{size}", note)
        bag.add(f"{CHECKPOINTS}{self.head.size}", self.source.checkpoint)

    def _extract(self, bag: BagWriter, top: Top, choice: Choice) -> int:
        """Add the chosen entries with their proofs; return how many there are."""
        chooser = Chooser()
        for _, _, reads in self._read():
            for read in reads:
                chooser.add(read)
                self.disclosures.add(read.entry)
        taken = self._chosen(chooser, choice)
        table, sparse = ActTable(), Sparse()
        for piece in pieces_of(self.head.size):
            for position, note in enumerate(self._notes(piece), piece.first):
                if position in taken:
                    self._one(bag, position, note)
                    opened = open_note(note)
                    self._name_values(opened.act)
                    standing = chooser.all[position].standing
                    name = key_text(opened.id)
                    table.add(position, name, opened.act, standing)
                    sparse.add(position, name, opened.act, Standing(standing))
        bag.add(EXTRACT_CHECKPOINT, self.source.checkpoint)
        bag.add(VIEWS + EXTRACT_VIEWS[0], table.text())
        facts = Facts(top, len(taken), self.head.root.hex(), self._vkey())
        self._show_times(row.after_us for row in sparse.rows if row.after_us)
        bag.add(LEFT_OUT, left_out(facts, choice, chooser, taken))
        if self.scope is Scope.PUBLIC:
            bag.add(PUBLIC, self._page(facts, sparse))
        return len(taken)

    def _chosen(self, chooser: Chooser, choice: Choice) -> dict[int, Why]:
        """Return which entries go along; of something for everybody, what discloses its values."""
        beside = self.disclosures.beside(choice.letters)
        taken = chooser.chosen(choice, beside)
        if self.scope is Scope.PUBLIC:
            disclosing = self.disclosures.disclosing(taken, self.today)
            both = (*beside.disclosing, *disclosing)
            taken = chooser.chosen(choice, beside._replace(disclosing=both))
        return taken

    def _page(self, facts: Facts, sparse: Sparse) -> bytes:
        """Return the page for everybody, as a verifier makes it again from what goes along."""
        value = self._value_going()
        letters = letters_in(sparse.state(), sparse.roster, self.check, value)
        return public_page(facts, sparse, letters, value, self.check, self.zone)

    def _value_going(self) -> Value:
        """Return what gives a value by its digest, where it goes along."""
        going = frozenset(self._going())

        def value(digest: str) -> bytes | None:
            name = raw_key(digest).hex()
            return self._value(name) if name in going else None

        return value

    def _show_times(self, instants: Iterable[int]) -> None:
        """Take the zone of entry 0 as far as the times need it that pages show."""
        first = open_note(next(iter(self.source.entries(0, 1))))
        name = zone_name(first)
        if name is not None and self.minutes is not None:
            signed = [one.time_s * SECOND_US for one in self.signed]
            shown = (*instants, *(at_us for at_us in signed if at_us <= MAX_INT))  # as acts have it
            self.zone = zone_at(name, shown, self.minutes)

    def _value(self, name: str) -> bytes | None:
        """Return a value to make something of; none of one that was changed where it is kept."""
        value = self.source.value(name)
        fits = value is not None and hashlib.sha256(value).hexdigest() == name
        return value if fits else None

    def _going(self) -> list[str]:
        """Return the values that go along, in hexadecimal."""
        if self.scope is Scope.NONE:
            return []
        names = sorted(self.source.values())
        if self.scope is Scope.ALL:
            return names
        going = [name for name in names if name in self.named]
        if self.scope is Scope.PUBLIC:
            known = {raw_key(one).hex() for one in self.disclosures.open_to_all(self.today)}
            going = [name for name in going if name in known]
        return going

    def _one(self, bag: BagWriter, position: int, note: bytes) -> None:
        hashes = self.source.tree.inclusion(position, self.head.size)
        bag.add(entry_path(position), note)
        proof = write_proof(Proof(position, hashes, self.source.checkpoint, None))
        bag.add(proof_path(position), proof)

    def _beside(self, bag: BagWriter, facts: Facts) -> None:
        """Add what is not of the log itself: texts, time-stamps, policy, values, certificate."""
        bag.add(README, readme(facts))
        for size, token in self.source.stamps():
            path = f"{CHECKPOINTS}{size}"
            if size == self.head.size or (not facts.top.extract and path in bag.digests):
                bag.add(f"{TIMESTAMPS}{size}.tsr", token)
        if self.source.policy is not None:
            bag.add(POLICY, self.source.policy.encode("utf-8"))
        self._seal(bag)
        if self.zone is not None:
            bag.add(ZONE, zone_bytes(self.zone))
        self._values(bag)
        for path, content in certificates(facts, agent(), self.signed, self.zone).items():
            bag.add(path, content)

    def _seal(self, bag: BagWriter) -> None:
        """Add the clerk's word for the seal of letters, if it is the clerk's."""
        if self.source.seal is None:
            return
        try:
            read_seal(self.source.seal, self.disclosures.roster, self.check)
        except BoxError as error:
            raise ExportError(SEAL, error.found, error.want) from None
        bag.add(SEAL, self.source.seal)

    def _values(self, bag: BagWriter) -> None:
        for name in self._going():
            value = self.source.value(name)
            if value is None:
                continue  # erased since the list was made
            found = hashlib.sha256(value).hexdigest()
            if found != name:
                raise ExportError(BLOBS + name, f"SHA-256 {found}", f"{name}, its own name,")
            bag.add(BLOBS + name, value)


__all__ = ["Choice", "Cover", "Scope", "Source", "Why", "Written", "write_bundle"]
