"""What a device does for accounts and reasons: fills them in, says whom for, seals them again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.desk.floor.copy import Copy
from coldproof.desk.floor.lettering import Letters
from coldproof.desk.floor.wire import to_base64
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice.accounts import key_of, sealed_for
from coldproof.desk.voice.boxes import SLOTS
from coldproof.desk.voice.errors import VoiceError
from coldproof.desk.voice.messages import padded
from coldproof.desk.voice.readers import MOST

Plain = dict[str, Any]


class Accounts:
    """One visit of somebody who writes or reads accounts; what was opened is with the letters."""

    def __init__(self, copy: Copy, letters: Letters) -> None:
        """Begin with nothing."""
        self._copy, self._letters = copy, letters

    def verbs(self) -> dict[str, Callable[[Plain], Plain]]:
        """Return what the window can ask for, by name."""
        return {"again": self._again}

    def keys(self, message: k.Message, by: str) -> list[str] | None:
        """Return the keys of whom a message is for, where it is an account, a reason or a reply.

        Raises `VoiceError` where nobody could open it.
        """
        people = sealed_for(self._copy.state, message, by, self._letters.lines)
        if people is None:
            return None
        keys = [key_of(self._copy.state, name) for name in people]
        return [key for key in keys if key is not None]

    def _again(self, told: Plain) -> Plain:
        """Return accounts that were opened here, to be sealed again to whom they are released.

        `positions` are those of their boxes, `to` the people; raises `VoiceError` for what is no
        account that was opened here.
        """
        keys = [key_of(self._copy.state, name) for name in told["to"]]
        found = [key for key in keys if key is not None]
        groups = [found[at : at + MOST] for at in range(0, len(found), MOST)]
        boxes = []
        for position in told["positions"]:
            line = next((one for one in self._letters.lines if one.position == position), None)
            note = self._letters.notes.get(position)
            if note is None or line is None or not isinstance(line.said.message, k.Accounted):
                raise VoiceError("the account", "none that was opened here", "one that was")
            data = to_base64(padded(note))
            boxes += [{"data": data, "to": to} for to in groups]
        return {"boxes": boxes, "slots": SLOTS}
