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
import shutil
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
from coldproof.keys.whole import write_whole
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
    """What a restore came to: how far the log goes, and from where it was refilled."""

    size: int
    root: bytes
    sources: tuple[tuple[str, int], ...]


def copy_log(source: Store, target: Store, production: str, upto: int | None = None) -> None:
    """Copy a log commit by commit, as it was appended; what the target has already stays.

    The target is never believed: open it as any other log afterwards.
    """
    head = target.head(production)
    size = head.size
    for commit in source.checkpoints(production, head.size):
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
    """Copy a key or a policy; it is there whole, or not at all, after a power cut too."""
    write_whole(Path(target), Path(source).read_bytes(), MODE)


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
            shutil.copytree(folder / KEYS, draft / KEYS, copy_function=copied)
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

    Raises `NotWhole` when a copy does not verify, `RolledBack` when two of them, or a copy and a
    head, are not of one story, and `NotReached` when a signed head that was seen is in none: then
    nothing may be appended to it, and a new log that cites the last head is the way on.
    """
    production = settings.production
    told = []
    for source in sorted(sources, key=lambda one: one.store.head(production).size):
        ledger = verified(source, settings, check)
        before = target.head(production)
        if before != EMPTY_HEAD:
            ledger.extends(ledger.checkpoint(before.checkpoint), "another copy")
        copy_log(source.store, target, production)
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
    return Restored(restored.size, restored.tree.root(), tuple(told))
