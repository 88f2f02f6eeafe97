"""A device's own copy of the log: entries read, each signer checked, and folded (D5, D9).

The device believes what it can check: each entry's signature, and that the entries give the root
which the log's key has signed.  A checkpoint that does not extend what was seen before raises.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from coldproof.desk import roster as keys
from coldproof.desk.errors import NobodySigned
from coldproof.desk.reading import Opened, Read, Reader, Standing, open_note, standing_of
from coldproof.desk.roster import person_of
from coldproof.desk.snapshots.document import Plain, Snapshot, read_snapshot, write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.log import ed25519
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import ED25519, Key, read_note
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.ids import CLERK

WIDTH = 32  # bytes of a leaf
MOST_KNOWN = 50_000  # signatures that the window has checked, remembered by digest


class Triple(NamedTuple):
    """What the window has to check before Python reads the act: key, text, signature."""

    public: bytes
    text: bytes
    signature: bytes


class Checked:
    """Signatures that were checked outside; what is not among them is checked here, slowly.

    The window's own WebCrypto answers a hundred times sooner, so it is asked first (`split`).
    """

    def __init__(self) -> None:
        """Begin knowing none."""
        self._known: dict[bytes, bool] = {}

    def learn(self, triple: Triple, good: bool) -> None:
        """Remember what the window said of one signature."""
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[_digest(*triple)] = good

    def __call__(self, public: bytes, text: bytes, signature: bytes) -> bool:
        """Say whether a signature is good; the order is that of `log.note.Check`."""
        known = self._known.get(_digest(public, text, signature))
        if known is None:  # a letter's page asks for the same ones whenever it is drawn
            known = ed25519.check(public, text, signature)
            self.learn(Triple(public, text, signature), good=known)
        return known


def _digest(public: bytes, text: bytes, signature: bytes) -> bytes:
    return hashlib.sha256(public + signature + text).digest()


class Copy:
    """The copy of one production's log on one device."""

    def __init__(self, log_key: Key, check: Checked) -> None:
        """Begin with nothing, for a log whose checkpoints this key signs."""
        self.log_key, self.check = log_key, check
        self.tree = Tree()
        self.reader = Reader(check, self.tree.root)
        self.state: SetState = START
        self.checkpoint: Checkpoint | None = None
        self.ids: dict[str, int] = {}
        self.seen: dict[str, int] = {}  # person: entries that their device had
        self.broken: str | None = None

    @property
    def size(self) -> int:
        """How many entries were read."""
        return self.reader.size

    def split(self, notes: Sequence[bytes], checkpoint: bytes) -> list[Triple]:
        """Return what the window has to check of these notes; no act's JSON is parsed for it.

        A key is looked up in the roster so far and, for those who join within these notes, in what
        their enrollments say: whether it counts is decided when they are read, in their order.
        """
        first = _of_checkpoint(self.log_key, checkpoint)
        wanted = [] if first is None else [first]
        publics = {name: key.public for name, key in self.reader.roster.keys.items()}
        for data in notes:
            publics.update(_joining(data))
            wanted += _lines(data, publics)
        return wanted

    def lines(self, note: bytes) -> list[Triple]:
        """Return what the window has to check of one note that another phone showed."""
        return _lines(note, {name: key.public for name, key in self.reader.roster.keys.items()})

    def opened(self, note: bytes) -> Opened:
        """Return a note of this production that a key enrolled here has signed.

        Raises `NobodySigned` for any other, and what `open_note` raises.
        """
        found = open_note(note)
        standing = None
        if found.act.production == self.reader.roster.production:
            standing = standing_of(self.reader.roster, found, self.check)
        if standing is not Standing.ENROLLED:
            said = "no signature by a key that this device knows"
            raise NobodySigned("the note", said, "one of this production's own people")
        return found

    def take(
        self,
        notes: Sequence[bytes],
        checkpoint: bytes,
        each: Callable[[SetState, Read], None] | None = None,
    ) -> None:
        """Read the next entries, up to the checkpoint.

        `each` is told every entry with the state before it.  Raises `LogError` when the checkpoint
        is not the log's, or not of these entries, and stays as it was.  Raises what `Reader` raises
        for an entry that no log of ours holds; from then on this copy takes nothing.
        """
        if self.broken is not None:
            raise LogError("the copy of the log", self.broken, "a new copy of the log")
        said = read_checkpoint(checkpoint, self.log_key, self.check)
        if said.size != self.tree.size + len(notes):
            found = f"{self.tree.size + len(notes)} entries"
            raise LogError("the copy of the log", found, f"the {said.size} of its checkpoint")
        growth = self.tree.growth(leaf_hashes(notes))
        if growth.root != said.root:
            found = "entries that give another root than the signed one"
            raise LogError("the copy of the log", found, "those that the log has there")
        self.tree.grow(growth)
        try:
            self._read(notes, each)
        except Exception as error:
            self.broken = str(error)
            raise
        self.checkpoint = said

    def _read(self, notes: Sequence[bytes], each: Callable[[SetState, Read], None] | None) -> None:
        state, entries = self.state, []
        for data in notes:
            read = self.reader.take(open_note(data))
            if read.entry.position == 0 and self.reader.roster.log_key != self.log_key.public:
                found = "an entry 0 that names another key of the log"
                raise LogError("the copy of the log", found, "the log that this key signs")
            self.ids[read.entry.id] = read.entry.position
            note_seen(self.seen, read)
            entries.append(read.entry)
            if each is not None:
                each(state, read)
                state = fold(state, (read.entry,))
        self.state = state if each is not None else fold(state, entries)

    def keep(self, source: str) -> bytes:
        """Return a snapshot of this copy, for the device's own store; `restore` takes it."""
        extra = {
            "reader": self.reader.plain(),
            "leaves": base64.b64encode(self.tree.nodes(0, 0, self.size)).decode("ascii"),
            "ids": list(self.ids),
            "seen": [[name, size] for name, size in self.seen.items()],
        }
        production, root = self.reader.roster.production, self.tree.root()
        return write_snapshot(Snapshot(production, root, source, self.state, cast("Plain", extra)))

    def restore(self, data: bytes, production: str, source: str) -> None:
        """Go on from a snapshot that this device kept; raises `SnapshotError` and stays empty.

        It lies where the device's keys lie, and is believed as they are.
        """
        kept = read_snapshot(data, production=production, source=source)
        extra = cast("dict[str, Any]", kept.extra)
        raw = base64.b64decode(extra["leaves"])
        growth = self.tree.growth(raw[at : at + WIDTH] for at in range(0, len(raw), WIDTH))
        if len(raw) != kept.size * WIDTH or growth.root != kept.root:
            raise SnapshotError("the snapshot", "leaves of another tree", "a new copy of the log")
        reader = Reader(self.check, self.tree.root)
        reader.go_on(kept.size, extra["reader"])
        if kept.size and reader.roster.log_key != self.log_key.public:
            raise SnapshotError("the snapshot", "another key of the log", "a new copy of the log")
        self.tree.grow(growth)  # in its place: who looks back reads by this very tree
        self.reader = reader
        self.state = kept.state
        self.ids = {name: place for place, name in enumerate(extra["ids"])}
        self.seen = dict(extra["seen"])

    def root(self) -> str | None:
        """Return the root of what was read, as an act names it; none of an empty log."""
        return keys.key_text(self.tree.root(self.size)) if self.size else None


def note_seen(seen: dict[str, int], read: Read) -> None:
    """Keep how much of the log a signer's device had when it last said something.

    What arrived unsigned says nothing of anybody's device.
    """
    person = person_of(read.signer)
    if not read.entry.arrived and person != CLERK:
        seen[person] = max(seen.get(person, 0), read.entry.act.seen_size)


def _lines(data: bytes, publics: Mapping[str, bytes]) -> list[Triple]:
    note = read_note(data)
    named = [(publics.get(line.name.partition("/")[2]), line.signature) for line in note.lines]
    return [Triple(public, note.text, signed) for public, signed in named if public is not None]


def _of_checkpoint(key: Key, data: bytes) -> Triple | None:
    note = read_note(data)
    for line in note.lines:
        if line.name == key.name and line.key_id == key.id:
            return Triple(key.public, note.text, line.signature)
    return None


def _joining(data: bytes) -> dict[str, bytes]:
    """Return the keys that a note would bring, by handle, if it brings any."""
    head = data[:100].split(b"\n", 1)[0]
    if not head.endswith((b" DeviceEnrolled", b" ProductionOpened")):
        return {}
    act = open_note(data).act
    body: Any = act.body
    if type(body).__name__ == "ProductionOpened":
        return {name: key.public for name, key in keys.opened(act).keys.items()}
    if body.key is None:
        return {}
    return {keys.handle(body.person, body.enrolled): keys.raw_key(body.key)}


def log_key(name: str, public: bytes) -> Key:
    """Return the key that signs a log's checkpoints."""
    return Key(name, ED25519, public)
