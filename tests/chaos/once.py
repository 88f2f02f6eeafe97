"""A process that records a few notes and leaves: every write of a commit happens in it.

python -m tests.chaos.once FOLDER DATABASE PRODUCTION

A note; a guest's, which waits; the guest's enrollment, which lets it in; three at once.  It is one
thread, so that the n-th call of the system is the same in every run.  After its writer has ended it
goes on to send: nothing may be acknowledged then.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from coldproof.app.batch import Outcome
from coldproof.app.errors import RecordError
from coldproof.app.wiring import open_store
from coldproof.app.writer import Writer
from coldproof.store.errors import StoreError
from tests.chaos.script import Script
from tests.chaos.server import OPEN, REFUSED, say, say_told
from tests.small_log import NOON_US, SECOND_US, Clock, writer_on

HAND, DOOR = "hand-1", "door-1"
NOTES = (0, 1, 2, 3)
CLOSED = "closed"


class Ticking(Clock):
    """A second goes by at each look, so that each commit syncs all that it ever syncs."""

    def __call__(self) -> int:
        """Return the hour."""
        self.now_us += SECOND_US
        return self.now_us


class Answer(NamedTuple):
    """Who sent which note, and what was answered."""

    who: str
    number: int
    outcome: Outcome


def send(script: Script, writer: Writer) -> Iterator[Answer]:
    """Send everything, whatever is answered."""
    first, *rest = NOTES
    guest, enrolling = script.guest(DOOR, 0), script.enrolling(DOOR, 0)
    steps: tuple[tuple[str, tuple[int, ...], tuple[bytes, ...]], ...] = (
        (HAND, (first,), (script.note(HAND, first),)),
        (f"guest-{DOOR}", (0,), (guest,)),
        (DOOR, (0,), (enrolling,)),
        (f"guest-{DOOR}", (0,), (guest,)),
        (HAND, tuple(rest), tuple(script.note(HAND, number) for number in rest)),
    )
    for who, numbers, notes in steps:
        for number, outcome in zip(numbers, writer.record_all(notes), strict=True):
            yield Answer(who, number, outcome)


def main(arguments: list[str]) -> int:
    """Open the log, send, close; 3 when the writer ended, 4 when nothing could be opened."""
    folder, database, production = arguments
    script = Script(production)
    try:
        store = open_store(Path(folder), database)
        writer = writer_on(script.crew, store, Path(folder), Ticking(NOON_US))
    except (RecordError, StoreError) as error:
        say("nobody", 0, "refused", error)
        return REFUSED
    say(OPEN)
    for answer in send(script, writer):
        say_told(writer, *answer)
    ended = writer.ended is not None
    try:
        writer.close()
        store.close()
    except (RecordError, StoreError) as error:
        say("nobody", 0, "ended", error)
        return 3
    say(CLOSED)
    return 3 if ended else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
