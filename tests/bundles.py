"""Bundles for tests: a small record with something of everything in it, and hands to spoil one."""

from __future__ import annotations

import hashlib
import io
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.acts import case, custody, floor, kit, production, voice
from coldproof.acts.base import Body
from coldproof.app.batch import Receipt
from coldproof.app.demo.building import NoGuard
from coldproof.app.ledger import load
from coldproof.app.recording import Recorded, Recording, SetClock
from coldproof.app.replay import tellings
from coldproof.app.writer import open_writer
from coldproof.desk.roster import key_name, key_text, origin_of
from coldproof.exchange.bundle.export import Choice, Scope, Written, write_bundle
from coldproof.exchange.bundle.layout import LEFT_OUT, README, Top, read_top
from coldproof.exchange.bundle.software import agent
from coldproof.exchange.bundle.source import VALUES, Source, source_of
from coldproof.exchange.bundle.stamps import imprints
from coldproof.exchange.bundle.tags import OXUM, SIZE, description, oxum, size_text, write_manifest
from coldproof.exchange.bundle.texts import Facts, left_out_head, readme
from coldproof.exchange.bundle.views import certificates
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import read_note, write_note, write_vkey
from coldproof.log.proof import Proof, write_proof
from coldproof.log.tiles import FULL, entry_bundle, paths_of, read_path, tile_bytes
from coldproof.store.base import Store
from coldproof.store.beside import COSIGNED, STAMPED
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color, IncidentKind, Severity
from coldproof.words.floor import Scope as Reach
from coldproof.words.ids import CLERK
from coldproof.words.kit import RoundClass, WeaponClass
from coldproof.words.people import Department, Role
from tests.grown import known_signer
from tests.small_log import NOON_US, PRODUCTION, SECOND_US, Clock, Crew, id_of, writer_on

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
MINUTE_US = 60 * SECOND_US
COSIGNED_S = NOON_US // SECOND_US + 3600
ACCOUNT = b"I stood by the door and heard a click."
OTHER_VALUE = b"Nobody names this one."


class Record(NamedTuple):
    """A recorded log, and what is needed to export it and to check what is exported."""

    source: Source
    vkey: str
    crew: Crew
    places: dict[str, int]  # positions of entries by a name
    notes: tuple[bytes, ...]

    @property
    def size(self) -> int:
        return len(self.notes)


class Log:
    """A log while it is written, a commit a minute."""

    def __init__(self) -> None:
        self.crew, self.store, self.clock = Crew(), MemoryStore(), Clock()
        folder = Path(tempfile.mkdtemp())
        self.writer = writer_on(self.crew, self.store, folder, self.clock)
        self.writer.begin(self.crew.opening(packs=("set-practice",)))
        self.places: dict[str, int] = {}

    def record(self, note: bytes, name: str = "") -> bytes:
        """Record a note a minute later; keep its position under a name."""
        self.clock.now_us += MINUTE_US
        receipt = self.writer.record(note)
        assert isinstance(receipt, Receipt), receipt
        if name:
            self.places[name] = receipt.position
        return note

    def say(self, by: str, body: Body, name: str = "", **more: Any) -> bytes:
        """Record an act by somebody who saw the whole log."""
        ledger = self.writer.ledger
        seen = {"seen_size": ledger.size, "seen_root": key_text(ledger.tree.root())}
        now_us = self.clock.now_us + MINUTE_US
        return self.record(self.crew.note(by, body, now_us, **{**seen, **more}), name)

    def done(self) -> Record:
        """Return the record; the writer has ended."""
        self.writer.close()
        ledger = self.writer.ledger
        source = source_of(
            self.store, PRODUCTION, self.crew.log.key, ledger.tree, policy=policy_text()
        )
        notes = tuple(self.store.read(PRODUCTION, 0, ledger.size))
        return Record(source, write_vkey(self.crew.log.key), self.crew, self.places, notes)


def witness(name: str) -> Signer:
    """Return a log witness of that name."""
    return new_signer(f"{name}.example/log", hashlib.sha256(name.encode()).digest())


def policy_text(need: str = "any", names: tuple[str, ...] = ("steward", "insurer")) -> str:
    """Return the policy by which one of two outsiders must have cosigned."""
    rows = [f"witness {name} {write_vkey(witness(name).cosigner)}\n" for name in names]
    return "".join(rows) + f"group outside {need} {' '.join(names)}\nquorum outside\n"


def cosigned(note: bytes, *names: str) -> bytes:
    """Return a head with the cosignatures of some log witnesses."""
    read = read_note(note)
    lines = [witness(name).cosign(COSIGNED_S + n, read.text) for n, name in enumerate(names)]
    return write_note(read.text, (*read.lines, *lines))


def stamp_of(note: bytes) -> bytes:
    """Return what looks enough like a time-stamp of a head; nobody signed it."""
    return b"0\x82 a time-stamp " + imprints(note)[0] + b" by nobody"


@cache
def small_record() -> Record:
    """Return a log with a case of two items, an arrived hazard, a revoked key, another log seen."""
    log = Log()
    for person in ("armorer", "actor", "first-ad"):
        log.record(log.crew.enrolling(person), f"{person} enrolled")
    enrolled = production.PersonEnrolled
    log.say("producer", enrolled(person=_("armorer"), department=Department.WEAPONS))
    role = production.RoleAppointed(
        person=_("armorer"), role=Role.ARMORER, first_day=_("2026-11-25")
    )
    log.say("producer", role)
    for name in ("G-1", "G-2", "G-3"):
        gun = kit.WeaponRegistered(
            weapon=_(name),
            weapon_class=WeaponClass.LIVE_CAPABLE,
            can_chamber=True,
            can_expel=True,
            bore_open=True,
            chambers=6,
        )
        log.say("armorer", gun, f"{name} registered")
    lot = kit.LotReceived(lot=_("D-1"), round_class=RoundClass.DUMMY, count=20)
    log.say("armorer", lot, "D-1 received")
    tray = kit.WeaponTagged(weapons=(_("G-1"), _("G-3")), color=Color.RED)
    log.say("armorer", tray, "G-1 and G-3 tagged")
    log.say("actor", floor.NotReadyCalled(unit=_("main")), "not ready")
    incident = case.IncidentOpened(
        incident=IncidentKind.NEAR_MISS,
        severity=Severity.NOBODY_HURT,
        weapons=(_("G-1"),),
        lots=(_("D-1"),),
    )
    opened = log.say("first-ad", incident, "incident")
    linked = case.IncidentLinked(weapons=(_("G-2"),))
    log.say("first-ad", linked, "linked", answers=(id_of(opened),))
    account = case.AccountGiven(text=_(digest_of(ACCOUNT)), saw=False, heard=True)
    log.say("actor", account, "account", answers=(id_of(opened),))
    stop = voice.WorkStopped(scope=Reach.ITEM, target=_("G-2"))
    log.say("actor", stop, "stop")
    stranger = log.crew.note("stranger", voice.HazardReported(weapons=True))
    log.record(stranger, "hazard")
    log.say("producer", production.KeyRevoked(person=_("actor"), revoked=_("actor")), "revoked")
    left = custody.WeaponLeft(weapons=(_("G-3"),), place=_("porch"))
    log.say("actor", left, "by a revoked key")
    forked = {"seen_size": 5, "seen_root": key_text(hashlib.sha256(b"another log").digest())}
    log.say("first-ad", voice.HazardReported(), "saw another log", **forked)
    head = log.store.head(PRODUCTION)
    with_both = cosigned(head.checkpoint, "steward", "insurer")
    log.store.put(PRODUCTION, f"{COSIGNED}{head.size:020d}", with_both)
    log.store.put(PRODUCTION, f"{STAMPED}{head.size:020d}", stamp_of(head.checkpoint))
    for value in (ACCOUNT, OTHER_VALUE):
        log.store.put(PRODUCTION, VALUES + hashlib.sha256(value).hexdigest(), value)
    return log.done()


def _(text: str) -> Any:
    """Return a name as whichever sort of name an act asks for."""
    return text


def digest_of(value: bytes) -> str:
    """Return the SHA-256 of a value as acts write it."""
    return key_text(hashlib.sha256(value).digest())


# ------------------------------------------------------------------------------------ whole days


class Day(NamedTuple):
    """A told day as recorded: its log, and each told step with its position."""

    record: Record
    steps: tuple[Recorded, ...]


@cache
def told_day(name: str) -> Day:
    """Return an example day, recorded with keys that are the same in every run."""
    return recorded_day(name, MemoryStore())


def recorded_day(name: str, store: Store) -> Day:
    """Return an example day, recorded in a store."""
    path = EXAMPLES / f"{name}.toml"
    telling = next(tellings(read_story(path.read_bytes(), path.name)))
    crew, clock = Crew(), SetClock()

    log = known_signer(origin_of(PRODUCTION))
    clerk = known_signer(key_name(PRODUCTION, CLERK, CLERK))
    ledger = load(store, PRODUCTION, log.key, check)
    writer = open_writer(ledger, store, NoGuard(), log, clerk, clock)
    recording = Recording(writer, log, clerk, known_signer, clock)
    steps = tuple(recording.record(telling.steps))
    writer.close()
    source = source_of(store, PRODUCTION, log.key, ledger.tree)
    notes = tuple(store.read(PRODUCTION, 0, ledger.size))
    return Day(Record(source, write_vkey(log.key), crew, {}, notes), steps)


# -------------------------------------------------------------------------------- bags in memory

Files = dict[str, bytes]


def written(
    folder: Path, record: Record, choice: Choice | None = None, **more: Any
) -> tuple[Path, Written]:
    """Write a bundle of a record; return where, and what was written."""
    path = folder / "bundle.zip"
    path.unlink(missing_ok=True)
    return path, write_bundle(path, record.source, choice, check, **more)


@cache
def bag_of(
    record: Callable[[], Record], choice: Choice | None = None, scope: Scope = Scope.NAMED
) -> tuple[str, Mapping[str, bytes]]:
    """Return the one folder's name and the files of a record's bundle."""
    with tempfile.TemporaryDirectory() as folder:
        path, made = written(Path(folder), record(), choice, scope=scope)
        with zipfile.ZipFile(path) as archive:
            names = [name.removeprefix(f"{made.name}/") for name in archive.namelist()]
            return made.name, {name: archive.read(f"{made.name}/{name}") for name in names}


def relogged(
    record: Record, notes: Sequence[bytes], *, sizes: Sequence[int] = (), key: Signer | None = None
) -> tuple[str, Files]:
    """Return a bag with other entries in its log, and a tree and heads that fit them.

    It is what somebody can make who has the log's key, or with another `key` whoever likes.
    """
    signer = record.crew.log if key is None else key
    tree = Tree([leaf_hash(note) for note in notes])
    top, base = bag_of(small_record)
    files = {name: base[name] for name in base if not name.startswith("data/log/")}
    del files["data/timestamps/40.tsr"]
    for path in paths_of(tree.size):
        level, n, width = read_path(path)
        if level is None:
            content = entry_bundle(notes[n * FULL : n * FULL + width])
        else:
            content = tile_bytes(tree, level, n, width)
        files[f"data/log/{path}"] = content
    for size in (*sizes, tree.size):
        said = text(Checkpoint(origin_of(PRODUCTION), size, tree.root(size)))
        files[f"data/log/checkpoints/{size}"] = write_note(said, [signer.line(said)])
    files["data/log/checkpoint"] = files[f"data/log/checkpoints/{tree.size}"]
    name = f"coldproof-{PRODUCTION}-{tree.size}"
    whole = Top(PRODUCTION, tree.size, extract=False)
    facts = Facts(whole, tree.size, tree.root().hex(), record.vkey)
    files.update({README: readme(facts), **certificates(facts, agent(), ())})
    info = renamed(files["bag-info.txt"], top, name)
    return name, resealed({**files, "bag-info.txt": info})


def extract_of(
    record: Record, notes: Sequence[bytes], positions: Sequence[int]
) -> tuple[str, Files]:
    """Return an extract of a log of other entries, under a head that the log's key signed."""
    tree = Tree([leaf_hash(note) for note in notes])
    top, base = bag_of(small_record, Choice(people=("stranger",)))
    said = text(Checkpoint(origin_of(PRODUCTION), tree.size, tree.root()))
    head = write_note(said, [record.crew.log.line(said)])
    files = {
        name: base[name] for name in base if "/entries/" not in name and "/proofs/" not in name
    }
    del files["data/timestamps/40.tsr"]
    files["data/checkpoint"] = head
    for position in positions:
        proof = Proof(position, tree.inclusion(position, tree.size), head, None)
        files[f"data/entries/{position}.note"] = notes[position]
        files[f"data/proofs/{position}.tlog-proof"] = write_proof(proof)
    whole = Top(PRODUCTION, tree.size, extract=True)
    facts = Facts(whole, len(positions), tree.root().hex(), record.vkey)
    left = left_out_head(facts).encode()
    files.update({README: readme(facts), LEFT_OUT: left, **certificates(facts, agent(), ())})
    name = f"coldproof-{PRODUCTION}-{tree.size}-extract"
    info = renamed(files["bag-info.txt"], top, name)
    return name, resealed({**files, "bag-info.txt": info})


def renamed(info: bytes, top: str, name: str) -> bytes:
    """Return a bag-info.txt of another folder, with the length of its log in its sentence."""
    one, other = read_top(top), read_top(name)
    assert one is not None
    assert other is not None
    said = info.replace(top.encode(), name.encode())
    return said.replace(description(one).encode(), description(other).encode())


def zipped(path: Path, top: str, files: Mapping[str, bytes]) -> Path:
    """Write files under one folder as a zip, as any program would."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(f"{top}/{name}", files[name])
    path.write_bytes(out.getvalue())
    return path


def unpacked(folder: Path, top: str, files: Mapping[str, bytes]) -> Path:
    """Write files into a folder of that name; return it."""
    for name, content in files.items():
        path = folder / top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / top


def resealed(files: Mapping[str, bytes]) -> Files:
    """Return files with manifests and bag-info that fit them: what a careful forger does."""
    found = dict(files)
    payload = {name: found[name] for name in found if name.startswith("data/")}
    lines = found["bag-info.txt"].decode(errors="surrogateescape").split("\n")
    sizes = [len(content) for content in payload.values()]
    fit = {OXUM: oxum(sizes), SIZE: size_text(sum(sizes))}
    for label, value in fit.items():
        lines = [f"{label}: {value}" if line.startswith(f"{label}:") else line for line in lines]
    found["bag-info.txt"] = "\n".join(lines).encode(errors="surrogateescape")
    found["manifest-sha256.txt"] = write_manifest(_digests(payload))
    tags = {
        name: found[name]
        for name in found
        if not name.startswith("data/") and name != "tagmanifest-sha256.txt"
    }
    found["tagmanifest-sha256.txt"] = write_manifest(_digests(tags))
    return found


def _digests(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def flipped(content: bytes, at: int | None = None) -> bytes:
    """Return bytes with one bit of one of them changed, in the middle if not said where."""
    at = len(content) // 2 if at is None else at
    return content[:at] + bytes((content[at] ^ 1,)) + content[at + 1 :]
