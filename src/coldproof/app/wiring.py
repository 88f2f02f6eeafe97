"""Builds the real things: stores, keys, clocks.  No other module does."""

from __future__ import annotations

import base64
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from coldproof.acts.errors import FormatError
from coldproof.app.errors import NotWhole, SetupError
from coldproof.app.follow import Follower
from coldproof.app.founding import Founding, founding_note
from coldproof.app.guard import Guard
from coldproof.app.house import House
from coldproof.app.keys_here import no_key
from coldproof.app.ledger import load
from coldproof.app.outside import GUARD
from coldproof.app.ports import Check, Clock, Store
from coldproof.app.remembered import Remembered
from coldproof.app.seal_key import SealFiles, seal_of
from coldproof.app.sessions import Sessions
from coldproof.app.settings import (
    FILE,
    KEYS,
    ORIGIN,
    SQLITE,
    Settings,
    is_url,
    read_settings,
    write_settings,
)
from coldproof.app.source_digest import source_digest
from coldproof.app.whole import whole_folder
from coldproof.app.witnessing import readers_of
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.roster import handle, key_name, origin_of
from coldproof.keys import files, sealing
from coldproof.keys.beside import Beside
from coldproof.keys.errors import KeysError
from coldproof.keys.signing import (
    Signer,
    check,
    new_signer,
    read_signer,
    refuse_lax_library,
    write_signer,
)
from coldproof.keys.whole import write_whole
from coldproof.log.errors import LogError
from coldproof.log.note import write_note
from coldproof.peers.witness import WitnessBook
from coldproof.store.base import EMPTY_HEAD
from coldproof.store.errors import COPY, StoreError
from coldproof.store.sqlite import SqliteStore
from coldproof.words.ids import CLERK

ID_BYTES = 10
LOG, CLERK_FILE, SNAPSHOT = "log.key", "clerk.key", "snapshot.key"
QUOTA_A_MINUTE = 1_200  # notes of one key; a set needs a few


def now_us() -> int:
    """Return this machine's clock in microseconds since 1970."""
    return time.time_ns() // 1000


def new_production() -> str:
    """Return a new production's id: 16 letters and digits, 80 bits of chance."""
    return base64.b32encode(secrets.token_bytes(ID_BYTES)).decode("ascii").lower()


def open_store(folder: Path, database: str) -> Store:
    """Return the store that the settings name; raises `SetupError`, or a `StoreError`."""
    if is_url(database):
        try:
            from coldproof.store.postgres import PostgresStore  # noqa: PLC0415 - an optional part
        except ImportError:
            raise SetupError(
                "the database", "no psycopg here", "`pip install coldproof[postgresql]`"
            ) from None
        return PostgresStore(database)
    return SqliteStore(folder / database)


def signer_file(house: Path, person: str, device: str) -> Path:
    """Return where a person's key on a device lies, on this machine."""
    return house / KEYS / f"{handle(person, device)}.key"


def load_signer(path: Path, name: str | None = None) -> Signer:
    """Return the signer in a key file, of this name if one is given; raises `SetupError`."""
    try:
        text = files.load(path)
    except KeysError as error:
        raise told_as(error) from None
    try:
        signer = read_signer(text)
    except (KeysError, LogError) as error:
        raise SetupError(f"key file {path}", error.found, error.want) from None
    if name is not None and signer.name != name:
        raise SetupError(f"key file {path}", f"the key of {signer.name}", f"that of {name}")
    return signer


def signer_of(house: House, person: str, device: str) -> Signer:
    """Return the signer of a person on a device whose key lies here; raises `SetupError`."""
    path = signer_file(house.folder, person, device)
    if not path.exists():
        raise no_key(house, person, device)
    return load_signer(path, key_name(house.settings.production, person, device))


def make_signer(path: Path, name: str) -> Signer:
    """Make a new key under a name and keep it in a file; raises `SetupError`."""
    signer = new_signer(name)
    keep_signer(path, signer)
    return signer


def keep_signer(path: Path, signer: Signer) -> None:
    """Keep a signer's key in a new file; raises `SetupError`."""
    try:
        files.save(path, write_signer(signer))
    except KeysError as error:
        raise told_as(error) from None


def told_as(error: KeysError | LogError) -> SetupError:
    """Return what went wrong with a key as something about the production, in one sentence."""
    return SetupError(error.what, error.found, error.want)


def found(
    folder: Path,
    founding: Founding,
    title: str,
    database: str | None = None,
    clock: Clock = now_us,
    production: str | None = None,
    origin: str = ORIGIN,
) -> Settings:
    """Make a production: its folder, its keys, and entry 0 signed by the founder.

    Raises `SetupError` where one is already, or for odd names.  Where anything fails the folder is
    as it was before.
    """
    refuse_any_part(folder)
    production = production or new_production()
    log = new_signer(origin_of(production))
    clerk = new_signer(key_name(production, CLERK, CLERK))
    founder = new_signer(key_name(production, founding.founder, founding.device))
    try:
        note = founding_note(founding, production, log, clerk, founder, clock())
    except FormatError as error:
        what = error.where.removeprefix("body.") or error.what
        raise SetupError(f"the production's {what}", error.found, error.want) from None
    settings = Settings(production, title, log.key, database or SQLITE, origin)
    with whole_folder(folder, FILE) as draft:
        with closing(open_store(draft, settings.database)) as store:
            keep_signer(signer_file(draft, founding.founder, founding.device), founder)
            keep_own(draft, log, clerk)
            ledger = load(store, production, log.key, check)
            writer = open_writer(ledger, store, Guard(draft, clock), log, clerk, clock)
            writer.begin(note)
            writer.close()
        keep_settings(draft, settings)
    return settings


def refuse_any_part(folder: Path) -> None:
    """Raise `SetupError` where a production is, or was begun, or with a libsodium that is lax."""
    try:
        refuse_lax_library()
    except KeysError as error:
        raise told_as(error) from None
    if (folder / FILE).exists():  # written last: all of it is there
        found = f"a production, whose log's key `coldproof key {folder} --log` prints"
        raise SetupError(str(folder), found, "another folder")
    if (folder / KEYS).exists():
        raise SetupError(str(folder), "a part of a production", "another folder")


def keep_own(folder: Path, log: Signer, clerk: Signer) -> None:
    """Keep the server's own keys, and make the secret that seals its snapshots."""
    keep_signer(folder / KEYS / LOG, log)
    keep_signer(folder / KEYS / CLERK_FILE, clerk)
    keep_secret(folder / KEYS / SNAPSHOT)


def keep_secret(path: Path) -> None:
    """Make the secret that seals snapshots; raises `SetupError`."""
    try:
        files.save(path, sealing.write_secret(sealing.new_secret()))
    except KeysError as error:
        raise told_as(error) from None


def snapshot_secret(folder: Path) -> bytes:
    """Return the secret that seals snapshots.

    It may be lost: where the server's keys are, it is made anew; where they are not, as in a backup
    that only somebody reads, or nothing can be written, one is used that nobody keeps.
    """
    path = folder / KEYS / SNAPSHOT
    if not has_secret(folder):
        if not ((folder / KEYS / LOG).exists() and os.access(folder / KEYS, os.W_OK)):
            return sealing.new_secret()
        keep_secret(path)
    try:
        return sealing.read_secret(files.load(path))
    except KeysError as error:
        raise told_as(error) from None


def has_secret(folder: Path) -> bool:
    """Say whether a production's folder has the secret that seals its snapshots and sessions."""
    return (folder / KEYS / SNAPSHOT).exists()


def keep_settings(folder: Path, settings: Settings) -> None:
    """Write the settings file last, and whole: a folder without one is no production."""
    write_whole(folder / FILE, write_settings(settings).encode("utf-8"), 0o600)


def open_kept(folder: Path, settings: Settings) -> Store:
    """Return the store of a production that is there; a file that is gone is not made anew.

    Raises `SetupError` where it is gone, or a `StoreError`.
    """
    if not is_url(settings.database) and not (folder / settings.database).is_file():
        raise SetupError(str(folder), f"no {settings.database}", COPY)
    return open_store(folder, settings.database)


@contextmanager
def opened(folder: Path, database: str | None = None, checking: Check = check) -> Iterator[House]:
    """Open a production to read it: every entry is held against the signed checkpoint.

    It is also held against the one kept outside, which lags, so that is read first.  Every folder
    has one from its beginning; where none can be read, the house is not `guarded`, and who shows
    what is in it says so.  A database given here is read instead of the one that the settings
    name; `checking` checks its signatures.  Raises a `RecordError` or a `StoreError`.
    """
    settings = read_settings(folder)
    outside = Guard(folder, now_us).candidates() if database is None else ()
    if database is not None:
        settings = settings._replace(database=database)
    try:
        refuse_lax_library()
    except KeysError as error:
        raise told_as(error) from None
    store = open_kept(folder, settings)
    try:
        ledger = load(store, settings.production, settings.log_key, checking)
        if ledger.head == EMPTY_HEAD:
            raise NotWhole(f"the log of {settings.production}", "no entry", COPY)
        guarded = False
        for note in outside:
            with suppress(LogError):  # what is no checkpoint of this log says nothing
                ledger.extends(ledger.checkpoint(note), GUARD)
                guarded = True
        tag = partial(sealing.authenticate, snapshot_secret(folder))
        follower = Follower(ledger, store, tag, source_digest())
        yield House(folder, settings, store, ledger, follower, guarded)
    finally:
        store.close()


@contextmanager
def writing(house: House, clock: Clock = now_us) -> Iterator[Writer]:
    """Open the writer of an open production, through the start check; or raise `SetupError`."""
    if not os.access(house.folder, os.W_OK):
        found = "a folder that cannot be written to"
        raise SetupError(str(house.folder), found, "a copy of it on a disk that can be written to")
    log = load_signer(house.keys / LOG)
    clerk = load_signer(house.keys / CLERK_FILE, key_name(house.settings.production, CLERK, CLERK))
    if log.key != house.settings.log_key:
        raise SetupError("the log's key", "another key", "the one that the settings name")
    entered = house.ledger.roster.keys.get(handle(CLERK, CLERK))
    if entered is not None and entered.public != clerk.public:
        # one commit with it, and no reader takes the log any more, whichever key is put back
        raise SetupError("the clerk's key", "another key", "the one that entry 0 names")
    writer = open_writer(
        house.ledger,
        house.store,
        Guard(house.folder, clock),
        log,
        clerk,
        clock,
        quota_a_minute=QUOTA_A_MINUTE,
    )
    try:
        yield writer
    finally:
        writer.close()


def sessions_of(house: House, clock: Clock = now_us) -> Sessions:
    """Return the sessions of an open production, sealed with its server's own secret."""
    settings = house.settings
    return Sessions(
        settings.production,
        settings.origin,
        lambda: house.ledger.roster,
        readers_of(house.folder),
        partial(sealing.authenticate, snapshot_secret(house.folder)),
        check,
        clock,
    )


@contextmanager
def checking() -> Iterator[Remembered]:
    """Yield a check for who serves: it remembers, and many at once are checked on two cores."""
    with closing(Beside(check)) as beside:
        yield Remembered(check, look_ahead=beside.look_ahead)


WITNESS_KEY, WITNESS_BOOK = "witness.key", "witness.db"


def begin_book(folder: Path, name: str, clock: Clock = now_us) -> None:
    """Begin a log witness's book, and its key under that name; raises `SetupError`."""
    if (folder / WITNESS_BOOK).exists():
        raise SetupError(str(folder), "a log witness's book already", "another folder")
    with whole_folder(folder, WITNESS_BOOK) as draft:
        signer = make_signer(draft / WITNESS_KEY, name)
        WitnessBook(draft / WITNESS_BOOK, signer, check, clock, new=True).close()


@contextmanager
def witness_book(
    folder: Path, new: str | None = None, clock: Clock = now_us
) -> Iterator[tuple[WitnessBook, Signer]]:
    """Open a log witness's book and its key; with `new`, begin both under that name.

    Raises `SetupError`, or a `PeerError` of the book.
    """
    refuse_lax_library()
    path = folder / WITNESS_KEY
    if new is not None:
        begin_book(folder, new, clock)
    signer = load_signer(path)
    book = WitnessBook(folder / WITNESS_BOOK, signer, check, clock)
    try:
        yield book, signer
    finally:
        book.close()


def seal(house: House, clock: Clock = now_us) -> SealFiles:
    """Return the seal of an open production's letters, made at the first one; `SetupError`."""
    name = key_name(house.settings.production, CLERK, CLERK)

    def promised(text: bytes) -> bytes:
        return write_note(text, (load_signer(house.keys / CLERK_FILE, name).line(text),))

    return seal_of(house.folder, house.settings.production, clock, promised)


def machine_cores() -> int:
    """Return how many cores there are to work on."""
    return os.cpu_count() or 1


__all__ = [
    "House",
    "StoreError",
    "check",
    "checking",
    "found",
    "has_secret",
    "load_signer",
    "machine_cores",
    "make_signer",
    "new_production",
    "new_signer",
    "now_us",
    "open_kept",
    "open_store",
    "opened",
    "seal",
    "sessions_of",
    "signer_file",
    "signer_of",
    "witness_book",
    "writing",
]
