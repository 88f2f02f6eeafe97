"""What each submitter says, note by note: the same bytes in every process, so it can be retried.

A *hand* sends one note after another, some in a row resting on the one before.  A *phone* sends
several at once.  A *door* lets in one guest after another: a guest's note comes before its key is
known, waits, and enters with the enrollment.
"""

from __future__ import annotations

from coldproof.acts.production import DeviceEnrolled
from coldproof.words.ids import DeviceId, PersonId
from tests.small_log import Crew, id_of, tag

LINKED = 8  # so many notes of a hand rest on each other
AT_ONCE = 6  # notes that a phone sends together
SENT = 10_000  # the founder's acts before the doors', at most


class Script:
    """The notes of every submitter of one production."""

    def __init__(self, production: str) -> None:
        """Begin with the keys of everybody, which their names give."""
        self.crew = Crew(production)
        self._notes: dict[tuple[str, int], bytes] = {}

    def note(self, who: str, number: int) -> bytes:
        """Return somebody's note of a number, from 0."""
        key = who, number
        if key not in self._notes:
            self._notes[key] = self._made(who, number)
        return self._notes[key]

    def _made(self, who: str, number: int) -> bytes:
        linked = number % LINKED > 0
        previous = id_of(self.note(who, number - 1)) if linked else None
        return self.crew.note(who, tag(number), seq=number + 1, previous=previous)

    def guest(self, door: str, number: int) -> bytes:
        """Return the one note of a guest."""
        return self.note(guest_of(door, number), 0)

    def enrolling(self, door: str, number: int) -> bytes:
        """Return the note that enrolls a guest's device."""
        guest = guest_of(door, number)
        key = f"+{guest}", number
        if key not in self._notes:
            body = DeviceEnrolled(
                person=PersonId(guest), enrolled=DeviceId(guest), key=self.crew.key(guest)
            )
            self._notes[key] = self.crew.note("producer", body, seq=SENT + number, previous=None)
        return self._notes[key]


def guest_of(door: str, number: int) -> str:
    """Return the name of a guest, and of the device."""
    return f"guest-{door}-{number}"
