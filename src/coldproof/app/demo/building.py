"""Makes the production "Dry Creek": a folder with eleven days behind it and the twelfth under way.

Every act is signed by its person's key and recorded by the writer.  The keys are made here and lie
in the folder: that is what makes it a demonstration.  It is recorded in memory and then refills the
folder as a restore would, so that five thousand acts need not wait for the disk one by one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.app import wiring
from coldproof.app.backup import HANDED, VALUES, copy_blobs
from coldproof.app.demo.crew import Dates
from coldproof.app.demo.days import shooting_day
from coldproof.app.demo.pen import Following, Judgment, Make, Pen
from coldproof.app.demo.preparing import FOUNDER, phone, prepare
from coldproof.app.demo.script import late
from coldproof.app.demo.sheets import schedule
from coldproof.app.demo.today import morning
from coldproof.app.follow import Follower, Moment
from coldproof.app.founding import Founding, founding_note
from coldproof.app.guard import Guard
from coldproof.app.ledger import Ledger, load
from coldproof.app.ports import Store
from coldproof.app.recording import SetClock
from coldproof.app.settings import FILE, KEYS, ORIGIN, SQLITE, Settings
from coldproof.app.source_digest import source_digest
from coldproof.app.whole import whole_folder
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.reading import open_note
from coldproof.desk.roster import handle, key_name, origin_of, raw_key
from coldproof.desk.script.model import of_plain
from coldproof.keys import sealing
from coldproof.keys.signing import Signer
from coldproof.log.note import read_note
from coldproof.state.model import SetState
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.memory import MemoryStore
from coldproof.words.ids import CLERK
from coldproof.words.units import DAY_US, HOUR_US

PIECE = 200  # commits appended to the disk at once
TEN = 10  # it is ten o'clock and something on the set, whatever the hour is here
WEST = 12  # hours: no zone lies further west


class Demo(NamedTuple):
    """What was built."""

    folder: Path
    settings: Settings
    acts: int  # told by people
    entries: int  # in the log, with readings of the clock
    asked: tuple[Judgment, ...]
    state: SetState


class NoGuard(Guard):
    """A guard of what is only in memory: nothing outside of it could lag."""

    def __init__(self) -> None:
        """Keep nothing."""
        super().__init__(Path(), lambda: 0)
        self._held = b""

    def candidates(self) -> tuple[bytes, ...]:
        """Return what was kept, if anything."""
        return (self._held,) if self._held else ()

    def current(self) -> bytes:
        """Return what was kept."""
        return self._held

    def replace(self, checkpoint: bytes) -> None:
        """Keep a checkpoint."""
        self._held = checkpoint

    def close(self, checkpoint: bytes = b"") -> None:
        """Have nothing to let go of."""


def dates_of(now_us: int) -> Dates:
    """Return the set's calendar: its zone is the one in which it is ten in the morning now."""
    day, in_day = divmod(now_us, DAY_US)
    hours = max(TEN - in_day // HOUR_US, -WEST)
    return Dates(day, hours * 60)


def zone_of(dates: Dates) -> str:
    """Return the zone's name in the time zone database, where signs run the other way round."""
    hours = dates.offset_minutes // 60
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"


def build(folder: Path, now_us: int, script: Mapping[str, Any], origin: str = ORIGIN) -> Demo:
    """Make the production in a new folder, its last act a few minutes before `now_us`.

    `script` is the plain value of its script: whoever calls has a reader for it.
    Raises `SetupError` where a production is already, `ScriptError` for what is no script.
    """
    wiring.refuse_any_part(folder)
    draft = of_plain(script)
    production = wiring.new_production()
    log = wiring.new_signer(origin_of(production))
    clerk = wiring.new_signer(key_name(production, CLERK, CLERK))
    settings = Settings(production, schedule().title, log.key, SQLITE, origin)
    memory, clock = MemoryStore(), SetClock()
    ledger = load(memory, production, log.key, wiring.check)
    writer = open_writer(ledger, memory, NoGuard(), log, clerk, clock)
    made: dict[str, Signer] = {}

    def make(person: str, device: str) -> Signer:
        signer = wiring.new_signer(key_name(production, person, device))
        made[handle(person, device)] = signer
        return signer

    dates = dates_of(now_us)
    pen, following = begun(writer, clock, dates, log, clerk, make)
    pen.zone_minutes = dates.offset_minutes
    prepare(pen, dates, draft)
    for day in schedule().past:
        shooting_day(pen, dates, day)
    late(pen, dates, draft)
    morning(pen, dates, now_us)
    pen.send()
    writer.close()
    for name, value in pen.beside.items():
        memory.put(production, VALUES + raw_key(name).hex(), value)
        memory.put(production, HANDED + raw_key(name).hex(), b"")
    keep(folder, settings, memory, log, clerk, made)
    keep_state(folder, settings, ledger, following)
    return Demo(folder, settings, pen.said, ledger.size, tuple(pen.asked), pen.state)


def begun(
    writer: Writer, clock: SetClock, dates: Dates, log: Signer, clerk: Signer, make: Make
) -> tuple[Pen, Following]:
    """Begin the log on the first day of preparing, at nine; return a pen that writes on."""
    clock.move_to(dates.midnight_us(schedule().prepared_ago) + 9 * HOUR_US)
    device = phone(FOUNDER)
    founder = make(FOUNDER, device)
    told = Founding(FOUNDER, device, zone=zone_of(dates))
    note = founding_note(told, writer.ledger.production, log, clerk, founder, clock())
    writer.begin(note)
    following = Following(writer, open_note(note))
    state, chains = following.state, following.reader.chains
    pen = Pen(writer, make, source_digest(), state, chains, following.take, clock)
    pen.own(FOUNDER, device, founder)
    pen.wait(60)
    return pen, following


def keep(
    folder: Path,
    settings: Settings,
    memory: MemoryStore,
    log: Signer,
    clerk: Signer,
    made: dict[str, Signer],
) -> None:
    """Refill the folder from what is in memory, values too, and keep every key beside it."""
    with whole_folder(folder, FILE) as draft:
        with closing(wiring.open_store(draft, settings.database)) as store:
            wiring.keep_own(draft, log, clerk)
            for name, signer in made.items():
                wiring.keep_signer(draft / KEYS / f"{name}.key", signer)
            head = refill(memory, store, settings.production)
            copy_blobs(memory, store, settings.production)
        guard = Guard(draft, wiring.now_us)
        guard.replace(head.checkpoint)
        guard.close(head.checkpoint)
        wiring.keep_settings(draft, settings)


def keep_state(folder: Path, settings: Settings, ledger: Ledger, following: Following) -> None:
    """Keep the state as a snapshot, so that a server need not fold it anew."""
    tag = partial(sealing.authenticate, wiring.snapshot_secret(folder))
    store = wiring.open_kept(folder, settings)
    try:
        follower = Follower(ledger, store, tag, source_digest())
        follower.reader = following.reader
        follower.moment = Moment(following.reader.size, following.state)
        follower.save()
    finally:
        store.close()


def refill(memory: MemoryStore, store: Store, production: str) -> Head:
    """Append a log in large pieces, each under a checkpoint that was signed where it ends."""
    heads, head = list(memory.checkpoints(production)), EMPTY_HEAD
    ends = [*heads[::PIECE][1:], heads[-1]]
    for end in dict.fromkeys(ends):
        notes = memory.read(production, head.size, end.size)
        entries = [(hashlib.sha256(read_note(note).text).digest(), note) for note in notes]
        store.append(production, head, entries, end.checkpoint)
        head = end
    return head
