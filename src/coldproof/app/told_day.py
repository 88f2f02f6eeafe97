"""A production of a told day: for demonstration, practice and tests; its keys are made for it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from coldproof.app import wiring
from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.ports import Signer
from coldproof.app.recording import Recording, SetClock, refuse_no_opening
from coldproof.app.replay import tellings
from coldproof.app.settings import FILE, KEYS, ORIGIN, SQLITE, Settings
from coldproof.app.story import Story
from coldproof.app.whole import whole_folder
from coldproof.app.writer import open_writer
from coldproof.desk.roster import key_name, origin_of
from coldproof.words.ids import CLERK


def record_day(
    folder: Path,
    story: Story,
    title: str = "",
    database: str | None = None,
    origin: str = ORIGIN,
) -> tuple[Settings, int, int]:
    """Record the first-listed telling of a day in a new folder.

    Returns the settings, how many acts were told, and how many entries the log has.  Raises
    `SetupError` where a production is already, or when the day opens none.
    """
    wiring.refuse_any_part(folder)
    telling = next(tellings(story))
    refuse_no_opening(telling.steps[0].entry.act)
    production = wiring.new_production()
    log = wiring.new_signer(origin_of(production))
    clerk = wiring.new_signer(key_name(production, CLERK, CLERK))
    settings = Settings(production, title or story.title, log.key, database or SQLITE, origin)
    clock = SetClock()
    with whole_folder(folder, FILE) as draft:

        def make(name: str) -> Signer:
            return wiring.make_signer(draft / KEYS / f"{name.partition('/')[2]}.key", name)

        with closing(wiring.open_store(draft, settings.database)) as store:
            wiring.keep_own(draft, log, clerk)
            ledger = load(store, production, log.key, wiring.check)
            writer = open_writer(ledger, store, Guard(draft, clock), log, clerk, clock)
            count = len(list(Recording(writer, log, clerk, make, clock).record(telling.steps)))
            writer.close()
        wiring.keep_settings(draft, settings)
    return settings, count, ledger.size
