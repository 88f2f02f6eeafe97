"""Backup and restore of a production (D4).

A backup is a folder: the whole log in a SQLite file of its own, whatever engine it came from, its
settings, the checkpoint that it ends at, and the key files only if asked for.  A restore first
refills: from the backup, then from any other copy that goes further (another backup, a folder of a
mirror), up to the last signed head that anybody is known to have seen.  Only when that head can not
be reached does a person begin a new log, which cites the old one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from coldproof.acts.codec import act_id
from coldproof.app.errors import NotReached, NotWhole, SetupError
from coldproof.app.guard import Guard
from coldproof.app.ledger import Ledger, load
from coldproof.app.ports import Check, Clock, Store
from coldproof.app.settings import FILE, KEYS, POLICY, SQLITE, Settings, write_settings
from coldproof.app.waiting_room import PREFIX as WAITING
from coldproof.app.whole import forget_drafts, whole_folder
from coldproof.desk.roster import raw_key
from coldproof.keys.whole import FOLDER_MODE, write_whole
from coldproof.log.checkpoint import Checkpoint
from coldproof.log.errors import LogError
from coldproof.log.note import read_note
from coldproof.log.proof import HEADER, read_proof
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.beside import ALARMS, COSIGNED, STAMPED

BACKUPS = "backups"
"""The folder of a production's own backups, in its own; nothing else of a copy belongs there."""
ID = re.compile("[0-9a-f]{64}")
MODE = 0o600  # of files of a copy
VALUES = "sha256/"
PENDING = "pending/"
HANDED = "handed/"  # which values people handed in, and who
RINGS = "rings/"  # signatures of one of a crowd, that wait
BLOBS = (WAITING, COSIGNED, STAMPED, ALARMS, VALUES, PENDING, RINGS, HANDED)
"""Blobs that a backup takes along; snapshots are made anew."""


class Source(NamedTuple):
    """Another copy of the log: what to call it, and its store."""

    name: str
    store: Store


class Restored(NamedTuple):
    """What a restore came to: how far the log goes, and from where it was refilled.

    Heads that no copy had as they were signed were passed over: each with the copies that spoil it.
    """

    size: int
    root: bytes
    sources: tuple[tuple[str, int], ...]
    passed: tuple[tuple[int, tuple[str, ...]], ...] = ()


class Heads:
    """The signed heads of one log, of every copy: each is had from whichever has it whole."""

    def __init__(self) -> None:
        """Begin with none."""
        self._whole: dict[int, bytes] = {}
        self._spoiled: dict[int, list[str]] = {}

    def take(self, source: Source, ledger: Ledger) -> None:
        """Take those of a copy that verifies; raises `RolledBack` for one of another story."""
        for head in source.store.checkpoints(ledger.production):
            if head.checkpoint == self._whole.get(head.size):
                continue
            try:
                said = ledger.checkpoint(head.checkpoint)
            except LogError:
                said = None
            if said is None or said.size != head.size:
                self._spoiled.setdefault(head.size, []).append(source.name)
                continue
            ledger.extends(said, f"a head in {source.name}")
            self._whole.setdefault(head.size, head.checkpoint)

    def upto(self, size: int) -> list[Head]:
        """Return those that are whole, in order."""
        return [Head(n, self._whole[n]) for n in sorted(self._whole) if n <= size]

    def passed(self) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """Return the sizes of those that are whole in none, each with the copies that have one."""
        lost = sorted(self._spoiled.keys() - self._whole.keys())
        return tuple((size, tuple(self._spoiled[size])) for size in lost)


def copy_log(
    source: Store,
    target: Store,
    production: str,
    upto: int | None = None,
    commits: Iterable[Head] | None = None,
) -> None:
    """Copy a log commit by commit, as it was appended; what the target has already stays.

    Commits that are given, in order, stand for those of the source.  The target is never believed:
    open it as any other log afterwards.
    """
    head = target.head(production)
    size = head.size
    for commit in source.checkpoints(production, size) if commits is None else commits:
        if commit.size <= size:
            continue
        if upto is not None and commit.size > upto:
            break
        pending = [
            (raw_key(act_id(read_note(note).text)), note)
            for note in source.read(production, size, commit.size)
        ]
        size = commit.size
        target.append(production, head, pending, commit.checkpoint)
        head = Head(size, commit.checkpoint)


def copy_blobs(source: Store, target: Store, production: str) -> None:
    """Copy the blobs that belong to the record; a value that fits its name stays."""
    for prefix in BLOBS:
        for name in source.names(production, prefix):
            blob = source.get(production, name)
            if blob is None or (prefix == VALUES and fits(target.get(production, name), name)):
                continue
            target.put(production, name, blob)


def fits(value: bytes | None, name: str) -> bool:
    """Say whether a value is the one whose digest its name is: no copy can have a better one."""
    return value is not None and hashlib.sha256(value).hexdigest() == name.removeprefix(VALUES)


def copied(source: Path | str, target: Path | str) -> None:
    """Copy a key or a policy; it is there whole, or not at all, after a power cut too.

    Raises `SetupError` for what is no file: to read a pipe may never end.
    """
    if not Path(source).is_file():
        raise SetupError(str(source), "something that is no file", "the file itself")
    write_whole(Path(target), Path(source).read_bytes(), MODE)


def copied_keys(source: Path, target: Path) -> None:
    """Copy a folder of keys, for its owner alone: the modes of what is copied may be any."""
    target.mkdir(mode=FOLDER_MODE)
    for one in sorted(source.iterdir()):
        copy = copied_keys if one.is_dir() else copied
        copy(one, target / one.name)


def back_up(
    folder: Path,
    settings: Settings,
    source: Store,
    target: Path,
    open_store: Callable[[Path, str], Store],
    clock: Clock,
    *,
    with_keys: bool,
    guarded: bool = True,
) -> Head:
    """Make a backup in a new folder; return where its log ends.

    Raises `SetupError` when the folder is there already.  The copy is what the log was at the
    beginning; what is appended meanwhile may or may not be in it, never half.  Of a log that was
    not held against a checkpoint outside its database the copy has none either: it would vouch for
    what nobody looked at.
    """
    forget_drafts(target)
    if target.exists():
        raise SetupError(str(target), "something that is there already", "a new folder")
    with whole_folder(target, FILE) as draft:
        with closing(open_store(draft, SQLITE)) as copy:
            copy_log(source, copy, settings.production)
            copy_blobs(source, copy, settings.production)
            head = copy.head(settings.production)
        if head != EMPTY_HEAD and guarded:
            guard = Guard(draft, clock)
            guard.replace(head.checkpoint)
            guard.close(head.checkpoint)
        if (folder / POLICY).exists():
            copied(folder / POLICY, draft / POLICY)
        if with_keys:
            copied_keys(folder / KEYS, draft / KEYS)
        written = write_settings(settings._replace(database=SQLITE))
        write_whole(draft / FILE, written.encode("utf-8"), MODE)
    return head


def verified(source: Source, settings: Settings, check: Check) -> Ledger:
    """Return the ledger of a copy; raises `NotWhole`, which names it, when it does not verify."""
    try:
        return load(source.store, settings.production, settings.log_key, check)
    except NotWhole as error:
        raise NotWhole(f"the copy {source.name}", error.found, "leaving it out") from None


def forget_entered(store: Store, production: str) -> None:
    """Remove the notes that waited in an older copy and are in the log by now."""
    for name in store.names(production, WAITING):
        act = name.removeprefix(WAITING)
        if ID.fullmatch(act) and store.find(production, bytes.fromhex(act)) is not None:
            store.erase(production, name)


def known_heads(
    settings: Settings, check: Check, notes: Iterable[tuple[str, bytes]]
) -> list[tuple[str, Checkpoint]]:
    """Return the signed heads that were seen, each with where; raises `SetupError` for no head.

    Of a receipt it is the head under which it proves its entry.
    """
    ledger = Ledger(settings.production, settings.log_key, check)
    heads = []
    for where, note in notes:
        try:
            head = read_proof(note).checkpoint if note.startswith(HEADER) else note
            heads.append((where, ledger.checkpoint(head)))
        except LogError as error:
            want = "a checkpoint of this log, or a receipt of it,"
            raise SetupError(where, f"{error.found} ({error.what})", want) from None
    return heads


def restore(
    settings: Settings,
    check: Check,
    target: Store,
    sources: Sequence[Source],
    heads: Sequence[tuple[str, Checkpoint]],
) -> Restored:
    """Refill a store from copies of its log, the one that goes furthest last.

    An earlier head that is not as it was signed is had from another copy, or passed over: the
    entries stand under the next one.  Raises `NotWhole` when a copy does not verify, `RolledBack`
    when two of them, or a copy and a head, are not of one story, and `NotReached` when a signed
    head that was seen is in none: then nothing may be appended to it, and a new log that cites the
    last head is the way on.
    """
    production = settings.production
    signed, before, told, sizes = Heads(), target.head(production), [], []
    ordered = sorted(sources, key=lambda one: one.store.head(production).size)
    for source in ordered:
        ledger = verified(source, settings, check)
        if before != EMPTY_HEAD:
            ledger.extends(ledger.checkpoint(before.checkpoint), "another copy")
        signed.take(source, ledger)
        before = ledger.head
        sizes.append(ledger.size)
    for source, size in zip(ordered, sizes, strict=True):
        commits = signed.upto(size)
        copy_log(source.store, target, production, commits=commits)
        copy_blobs(source.store, target, production)
        told.append((source.name, target.head(production).size))
    restored = load(target, production, settings.log_key, check)
    if restored.head == EMPTY_HEAD:
        raise NotWhole(f"the log of {production}", "no copy with an entry", "a backup that has")
    for where, head in sorted(heads, key=lambda one: -one[1].size):
        if head.size > restored.size:
            raise NotReached(
                f"the restored log of {production}",
                f"{restored.size} entries where {where} saw {head.size}",
                "another copy that goes so far, or --new-log, which cites that head,",
            )
        restored.extends(head, where)
    forget_entered(target, production)
    return Restored(restored.size, restored.tree.root(), tuple(told), signed.passed())
