"""A process that writes to a log, to be killed: says what it was told only after it was told.

python -m tests.chaos.server FOLDER DATABASE PRODUCTION WHO=NUMBER...

Each WHO is a thread that sends its notes from that number on; what it was told is one line on
standard output, written at once.  It goes on until it is killed or its writer ends.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from coldproof.app.batch import Outcome, Receipt, Waiting
from coldproof.app.errors import Ended, NotNow, RecordError
from coldproof.app.wiring import now_us, open_store
from coldproof.app.writer import Writer
from coldproof.store.errors import StoreError
from tests.chaos.script import AT_ONCE, Script
from tests.small_log import writer_on

OPEN = "open"
AGAIN_S = 0.02
REFUSED = 4  # the exit code of a server that did not open


def say(*words: object) -> None:
    """Write one line, whole, by one call of the system."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def say_told(writer: Writer, who: str, number: int, outcome: Outcome) -> None:
    """Say what somebody was told of a note."""
    if isinstance(outcome, Receipt):
        said = writer.ledger.checkpoint(outcome.checkpoint)
        say(who, number, "receipt", outcome.position, said.size, said.root.hex())
    elif isinstance(outcome, Waiting):
        say(who, number, "waiting")
    else:
        say(who, number, "ended" if isinstance(outcome, Ended) else "refused", outcome)


class Submitters:
    """The threads that send notes to one writer."""

    def __init__(self, script: Script, writer: Writer) -> None:
        """Say what they send, and to whom."""
        self.script, self.writer = script, writer

    def _sent(self, who: str, number: int, *notes: bytes) -> bool:
        """Send notes of numbers from one on; say what was told, and whether the writer goes on."""
        outcomes = self.writer.record_all(notes)
        while any(isinstance(outcome, NotNow) for outcome in outcomes):
            time.sleep(AGAIN_S)  # the database is down, and nothing was under way
            outcomes = self.writer.record_all(notes)
        for count, outcome in enumerate(outcomes):
            say_told(self.writer, who, number + count, outcome)
        return not any(isinstance(outcome, Ended) for outcome in outcomes)

    def hand(self, who: str, number: int) -> None:
        """Send one note after another."""
        while self._sent(who, number, self.script.note(who, number)):
            number += 1

    def phone(self, who: str, number: int) -> None:
        """Send some notes at once, and then some more."""
        numbers = range(number, number + AT_ONCE)
        while self._sent(who, numbers[0], *[self.script.note(who, n) for n in numbers]):
            numbers = range(numbers.stop, numbers.stop + AT_ONCE)

    def door(self, who: str, number: int) -> None:
        """Let in one guest after another; each guest tries before, and once more after."""
        while True:
            guest = self.script.guest(who, number)
            if not self._sent(f"guest-{who}", number, guest):
                return
            if not self._sent(who, number, self.script.enrolling(who, number)):
                return
            if not self._sent(f"guest-{who}", number, guest):
                return
            number += 1

    def run(self, who: str, number: int) -> None:
        """Send as somebody of that name does, until the writer ends."""
        getattr(self, who.partition("-")[0])(who, number)


def main(arguments: list[str]) -> int:
    """Open the log and let everybody send; return 3 when the writer ended."""
    folder, database, production, *who = arguments
    script = Script(production)
    try:
        store = open_store(Path(folder), database)
        writer = writer_on(script.crew, store, Path(folder), now_us)
    except (RecordError, StoreError) as error:
        say("nobody", 0, "refused", error)
        return REFUSED
    say(OPEN)
    submitters = Submitters(script, writer)
    threads = []
    for one in who:
        name, _, number = one.partition("=")
        threads.append(threading.Thread(target=submitters.run, args=(name, int(number))))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    writer.close()
    store.close()
    return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
