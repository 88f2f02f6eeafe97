"""Every reader of bytes that others may have written: a value, or one of its declared errors."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Refused, SetupError
from coldproof.app.settings import FILE, Settings, read_settings, write_settings
from coldproof.app.waiting_room import PREFIX, WaitingRoom
from coldproof.desk.errors import ReadingError
from coldproof.desk.reading import Reader, open_note
from coldproof.desk.snapshots.document import Snapshot, read_snapshot, write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.exchange.bundle.errors import BundleError
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.errors import KeysError
from coldproof.keys.sealing import read_secret, write_secret
from coldproof.keys.signing import check, new_signer, read_signer, write_signer
from coldproof.log.checkpoint import read_checkpoint, read_text
from coldproof.log.errors import LogError
from coldproof.log.note import read_lines, read_note, write_lines
from coldproof.log.policy import read_policy
from coldproof.log.proof import read_proof, verify_proof
from coldproof.log.tiles import entry_bundle, read_bundle, read_path
from coldproof.log.vkey import read_vkey, write_vkey
from coldproof.peers.errors import RequestError
from coldproof.peers.request import read_request
from coldproof.peers.witness import WitnessBook
from coldproof.store.memory import MemoryStore
from tests.adversary.worlds import Small
from tests.bundles import bag_of, policy_text, small_record, zipped
from tests.grown import Grown, known_signer
from tests.small_log import NOON_US, PRODUCTION

STATUSES = (200, 400, 403, 404, 409, 422, 503)


class Target(NamedTuple):
    """A reader, good bytes for it, and what it may raise; anything else is a bug."""

    name: str
    seeds: Callable[[], tuple[bytes, ...]]
    read: Callable[[bytes], object]
    errors: tuple[type[Exception], ...]


@cache
def world() -> Small:
    return Small()


@cache
def notes() -> tuple[bytes, ...]:
    made = world()
    return tuple(made.store.read(PRODUCTION, 0, made.size))


GROWN = Grown(size=20)
UNION = known_signer("union.example/log")


def words(read: Callable[[str], object]) -> Callable[[bytes], object]:
    """Return a reader of text as one of bytes; what is no UTF-8 never comes to it."""
    return lambda data: read(data.decode("utf-8", "surrogateescape"))


def checkpoints() -> tuple[bytes, ...]:
    return (GROWN.note(20), world().store.head(PRODUCTION).checkpoint)


def proofs() -> tuple[bytes, ...]:
    return tuple(world().writer.proof(n) for n in (0, 3))


@cache
def book() -> WitnessBook:
    path = Path(tempfile.mkdtemp()) / "book.db"
    made = WitnessBook(path, UNION, check, lambda: NOON_US, new=True)
    made.add_log(GROWN.key)
    return made


def answered(body: bytes) -> None:
    assert book().add_checkpoint(body).status in STATUSES


def recorded(data: bytes) -> None:
    """Hand it to a writer; whatever it was, the log can be read by everybody afterwards."""
    made = world()
    outcome = made.writer.record_all([data])[0]
    assert isinstance(outcome, Receipt | Waiting | Refused)
    assert made.writer.ended is None
    if isinstance(outcome, Receipt) and outcome.position >= len(notes()):
        reader = Reader(check, made.writer.ledger.tree.root)
        for note in made.store.read(PRODUCTION, 0, made.size):
            reader.read(note)


def waited(data: bytes) -> None:
    store = MemoryStore()
    store.put(PRODUCTION, f"{PREFIX}{'0' * 64}", data)
    WaitingRoom(store, PRODUCTION)


def set_up(data: bytes) -> None:
    folder = Path(tempfile.gettempdir()) / "coldproof-fuzz-settings"
    folder.mkdir(exist_ok=True)
    (folder / FILE).write_bytes(data)
    read_settings(folder)


def settings() -> tuple[bytes, ...]:
    return (write_settings(Settings(PRODUCTION, "A film", world().crew.log.key, "a.db")).encode(),)


SOURCE = "A" * 43


@cache
def snapshots() -> tuple[bytes, ...]:
    return (write_snapshot(Snapshot(PRODUCTION, bytes(32), SOURCE, world().state())),)


def snapped(data: bytes) -> None:
    read_snapshot(data, production=PRODUCTION, source=SOURCE)


@cache
def bundles() -> tuple[bytes, ...]:
    top, files = bag_of(small_record)
    return (zipped(Path(tempfile.mkdtemp()) / "a.zip", top, files).read_bytes(),)


def bundled(data: bytes) -> None:
    path = Path(tempfile.gettempdir()) / "coldproof-fuzz.zip"
    path.write_bytes(data)
    verify_bundle(path, small_record().vkey, None, check, rejudge=False, workers=1)


def proved(data: bytes) -> None:
    verify_proof(read_proof(data), notes()[0], world().crew.log.key, check)


NOTES: Any = (LogError, FormatError)
TARGETS = (
    Target("note", notes, read_note, (LogError,)),
    Target("foreign note", checkpoints, lambda d: read_note(d, foreign=True), (LogError,)),
    Target("act", notes, open_note, NOTES),
    Target(
        "entry 0", notes, lambda d: Reader(check, lambda _: b"").read(d), (*NOTES, ReadingError)
    ),
    Target("lines", lambda: (write_lines([UNION.line(b"x\n")]),), read_lines, (LogError,)),
    Target("vkey", lambda: (write_vkey(GROWN.key).encode(),), words(read_vkey), (LogError,)),
    Target("checkpoint", checkpoints, lambda d: read_checkpoint(d, GROWN.key, check), (LogError,)),
    Target("checkpoint text", lambda: (GROWN.text(20),), read_text, (LogError,)),
    Target("proof", proofs, proved, (LogError,)),
    Target("tile path", lambda: (b"tile/0/x001/234.p/7",), words(read_path), (LogError,)),
    Target("tile", lambda: (entry_bundle(notes()[:3]),), lambda d: read_bundle(d, 3), (LogError,)),
    Target("policy", lambda: (policy_text().encode(),), words(read_policy), (LogError,)),
    Target("request", lambda: (GROWN.request(0, 20),), read_request, (RequestError,)),
    Target("log witness", lambda: (GROWN.request(0, 20), GROWN.request(9, 20)), answered, ()),
    Target("record", notes, recorded, ()),
    Target("waiting note", notes, waited, ()),
    Target("settings", settings, set_up, (SetupError,)),
    Target("snapshot", snapshots, snapped, (SnapshotError,)),
    Target(
        "signer",
        lambda: (write_signer(new_signer("a", bytes(32))).encode(),),
        words(read_signer),
        (KeysError, LogError),
    ),
    Target("secret", lambda: (write_secret(bytes(32)).encode(),), words(read_secret), (KeysError,)),
    Target("bundle", bundles, bundled, (BundleError,)),
)


def fault(target: Target, data: bytes) -> Exception | None:
    """Return what a reader should not have raised, or none."""
    try:
        target.read(data)
    except target.errors:
        return None
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return error
    return None
