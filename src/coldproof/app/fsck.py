"""Check a whole log: everything is rebuilt from the entries and compared with what is kept (D4).

Other than the start check, it looks at every signature, names the entry that does not fit, tries
every commit's checkpoint against the tree, and folds everything anew beside the snapshot.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.app.beyond import beyond
from coldproof.app.follow import BLOB
from coldproof.app.ledger import Ledger
from coldproof.app.odd import odd_rows
from coldproof.app.ports import Check, Key, Store
from coldproof.app.waiting_room import PREFIX
from coldproof.desk.errors import ReadingError
from coldproof.desk.reading import Opened, Read, Reader, open_note
from coldproof.desk.roster import key_text
from coldproof.desk.waiting import is_clerks_own
from coldproof.log.checkpoint import read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.store.base import EMPTY_HEAD
from coldproof.store.beside import COSIGNED, ODD

PIECE = 1_000
VALUE = "sha256/"
SIZE = re.compile("[1-9][0-9]{0,15}")
OUTSIDE = "the checkpoint kept outside"
REST = "who signed the entries after it was not looked at"
OTHER_ROOT = "another root than that of the entries"


class Found(NamedTuple):
    """One thing that does not fit: where, and what was found there."""

    where: str
    found: str


class Report(NamedTuple):
    """What a check came to."""

    size: int
    root: bytes
    state: SetState
    problems: tuple[Found, ...]
    checkpoints: int
    waiting: int
    revoked: int  # entries that may only restrict
    arrived: int  # entries that the clerk entered
    elsewhere: tuple[int, ...]  # entries whose device had seen another log


class _Fsck:
    """One run over one log."""

    def __init__(self, store: Store, production: str, log_key: Key, check: Check) -> None:
        self.store, self.production, self.log_key, self.check = store, production, log_key, check
        self.tree = Tree()
        self.ids: dict[str, int] = {}
        self.problems: list[Found] = []
        self.state = START
        self.counts = {"revoked": 0, "arrived": 0}
        self.until = 0  # where the log ended when the check began
        self.shift = 0  # how many entries the store has dropped so far
        self.elsewhere: list[int] = []

    def entries(self) -> None:
        """Read every entry: its signature, its order, its place by id; fold it."""
        reader = Reader(self.check, self.tree.root, self.ids.__contains__)
        head = self.store.head(self.production)
        self.until = head.size
        pending: list[Read] = []
        count = 0
        stuck = False
        for note in self.store.read(self.production, 0, head.size):
            opened = self._opened(count, note)
            read = None if stuck or opened is None else self._entry(reader, count, opened)
            stuck = read is None
            if read is not None:
                pending.append(read)
            self.tree.append(leaf_hash(note))
            count += 1
            if len(pending) == PIECE:
                self._fold(pending)
        self._fold(pending)
        if count != head.size:
            self.say("the log", f"{count} entries where the last checkpoint says {head.size}")
        self._beyond()

    def _beyond(self) -> None:
        """Name the first rows beyond the signed end: the log ends where it reaches one."""
        found = beyond(self.store, self.production)
        if found.entry is not None:
            said = "a note after the last checkpoint, which nobody signed"
            self.say(f"entry {found.entry}", said)
        if found.checkpoint is not None:
            self.say(f"checkpoint {found.checkpoint}", "one beyond the end of the log")

    def _opened(self, position: int, note: bytes) -> Opened | None:
        """Return an entry's note, its place held against the one where its id is found."""
        try:
            opened = open_note(note)
        except (LogError, FormatError) as error:
            self.say(f"entry {position}", f"{error}; {REST}")
            return None
        self._place(position, self.store.find(self.production, opened.id))
        return opened

    def _entry(self, reader: Reader, position: int, opened: Opened) -> Read | None:
        """Return an entry as read, its signature checked; none where it does not belong there."""
        try:
            read = reader.take(opened)
        except (LogError, ReadingError) as error:
            said = str(error).removeprefix(f"entry {position} refused: ")
            self.say(f"entry {position}", f"{said}; {REST}")
            return None
        if read.entry.id in self.ids:
            self.say(f"entry {position}", f"the same act as entry {self.ids[read.entry.id]}")
        self.ids[read.entry.id] = position
        if not read.entry.may_permit and not is_clerks_own(read.entry.act):
            self.counts[read.standing.value] += 1
        if not read.saw_this_log:
            self.elsewhere.append(position)
        return read

    def _place(self, position: int, found: int | None) -> None:
        """Hold the place under which the store finds an entry against the one where it is read."""
        if found is None:
            self.say(f"entry {position}", "the store does not find it by its id")
        elif found > position + self.shift:
            missing = range(position + self.shift, found)
            self.say(spoken(missing), "not in the store")
            self.shift += len(missing)
        elif found < position + self.shift:
            self.say(f"entry {position}", f"the store finds its id at {found}")

    def _fold(self, pending: list[Read]) -> None:
        self.state = fold(self.state, [read.entry for read in pending])
        pending.clear()

    def checkpoints(self, kept: Iterable[bytes]) -> int:
        """Try every commit's checkpoint, and those kept elsewhere, against the tree."""
        count = fitting = 0
        others: list[int] = []  # sizes of those of another tree
        for head in self.store.checkpoints(self.production):
            if head.size > self.until:
                break  # somebody went on meanwhile
            count += 1
            fits = self._checkpoint(f"checkpoint {head.size}", head.checkpoint, head.size)
            if fits:
                fitting = head.size
                for size in others:
                    self.say(f"checkpoint {size}", OTHER_ROOT)
                others.clear()
            elif fits is False:
                others.append(head.size)
        if others:
            of = f"of checkpoint {others[0]}"
            if len(others) > 1:
                of += f" and of the {len(others) - 1} after it"
            changed = range(fitting, min(others[0], self.tree.size))
            self.say(spoken(changed) if changed else "the log", f"another root than that {of}")
        for note in dict.fromkeys(kept):
            if self._checkpoint(OUTSIDE, note, None) is False:
                self.say(OUTSIDE, OTHER_ROOT)
        return count

    def _checkpoint(self, where: str, note: bytes, size: int | None) -> bool | None:
        """Say whether a checkpoint is of this tree; none where there is another problem, told."""
        try:
            said = read_checkpoint(note, self.log_key, self.check)
        except LogError as error:
            self.say(where, str(error))
            return None
        if size is not None and said.size != size:
            self.say(where, f"it says size {said.size}")
        elif said.size > self.tree.size:
            self.say(where, f"size {said.size}, and there are {self.tree.size} entries")
        else:
            return said.root == self.tree.root(said.size)
        return None

    def blobs(self) -> int:
        """Look at the notes that wait, cosigned heads, and values named by their digest."""
        names = self.store.names(self.production, PREFIX)
        for name in names:
            note = self.store.get(self.production, name)
            if note is None:
                continue  # it was let in meanwhile
            try:
                opened = open_note(note)
            except (LogError, FormatError) as error:
                self.say(name, str(error))
                continue
            if opened.id.hex() != name.removeprefix(PREFIX):
                self.say(name, "another note than its name says")
            elif opened.act.production != self.production:
                self.say(name, f"a note of {opened.act.production}")
        for name in self.store.names(self.production, COSIGNED):
            size = name.removeprefix(COSIGNED)
            if SIZE.fullmatch(size) and int(size) > self.until:
                continue  # somebody went on meanwhile
            head = self.store.get(self.production, name) or b""
            if self._checkpoint(name, head, int(size) if SIZE.fullmatch(size) else 0) is False:
                self.say(name, OTHER_ROOT)
        for name in self.store.names(self.production, VALUE):
            value = self.store.get(self.production, name) or b""
            if hashlib.sha256(value).hexdigest() != name.removeprefix(VALUE):
                self.say(name, "other bytes than its name says")
        for odd in odd_rows(self.store, self.production):
            self.say(odd.name, odd.found)
        return len([name for name in names if ODD not in name])

    def say(self, where: str, found: str) -> None:
        self.problems.append(Found(where, found))


def spoken(positions: range) -> str:
    """Return positions in words."""
    if len(positions) == 1:
        return f"entry {positions[0]}"
    return f"entries {positions[0]} to {positions[-1]}"


def fsck(
    store: Store, production: str, log_key: Key, check: Check, kept: Iterable[bytes] = ()
) -> Report:
    """Return what a check of the whole log finds; nothing is changed, nothing is raised for it."""
    run = _Fsck(store, production, log_key, check)
    if store.head(production) == EMPTY_HEAD:
        run.say("the log", "no entry")
    run.entries()
    count = run.checkpoints(kept)
    waiting = run.blobs()
    return Report(
        run.tree.size,
        run.tree.root(),
        run.state,
        tuple(run.problems),
        count,
        waiting,
        run.counts["revoked"],
        run.counts["arrived"],
        tuple(run.elsewhere),
    )


def against_live(report: Report, ledger: Ledger, state: SetState) -> Iterator[Found]:
    """Yield where the state kept in a snapshot and followed since differs from the one rebuilt."""
    if ledger.tree.root() != report.root:
        yield Found("the tree in memory", key_text(ledger.tree.root()))
    for name in SetState._fields:
        if getattr(state, name) != getattr(report.state, name):
            yield Found(f"the state's {name}, as kept ({BLOB})", "another than the entries give")
