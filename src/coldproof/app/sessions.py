"""Sessions: somebody showed that they have the key of a device, and reads what is for the enrolled.

The key signs a text that names the origin, the production, the handle and a number that a server
made up, so that it fits no other production.  A process takes it once, within two minutes; another
one of the same production, or this one started anew, would take the same text again in that time:
what was used is kept in memory only.  A session is a sealed text in the browser; nothing is kept,
so every process of a production takes it.  Which key counts is asked of the roster each time: with
a key's revocation its sessions end.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Mapping
from typing import NamedTuple

from coldproof.app.errors import Refused
from coldproof.app.ports import Check, Clock, Key
from coldproof.desk.roster import Roster
from coldproof.words.units import MINUTE_US

FIRST_LINE = "coldproof/session/v1"
TOKEN = b"coldproof/session-token/v1\n"
NONCE = b"coldproof/session-nonce/v1\n"
NONCE_BYTES = 16
HOUR_US = 60 * MINUTE_US
SESSION_US = 16 * HOUR_US  # a long shooting day
CHALLENGE_US = 2 * MINUTE_US
MOST_USED = 20_000

Tag = Callable[[bytes], bytes]


class Visitor(NamedTuple):
    """Who has a session: a handle `person@device`, or the name of a log witness or a mirror."""

    name: str
    outsider: bool = False


def session_text(origin: str, production: str, name: str, nonce: str) -> bytes:
    """Return what a device signs to open a session."""
    return f"{FIRST_LINE}\n{origin}\n{production}\n{name}\n{nonce}\n".encode()


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _raw(text: str) -> bytes:
    """Return the bytes of a base64 text, with or without padding, of either alphabet."""
    plain = text.rstrip("=").replace("+", "-").replace("/", "_")
    try:
        return base64.urlsafe_b64decode(plain + "=" * (-len(plain) % 4))
    except ValueError:
        return b""


class Sessions:
    """The sessions of one production."""

    def __init__(
        self,
        production: str,
        origin: str,
        roster: Callable[[], Roster],
        outsiders: Mapping[str, Key],
        tag: Tag,
        check: Check,
        clock: Clock,
    ) -> None:
        """Say whose; `tag` seals with a secret that only this production's server has."""
        self._production, self._origin = production, origin
        self._roster, self._outsiders = roster, outsiders
        self._tag, self._check, self._clock = tag, check, clock
        self._used: dict[str, int] = {}  # nonces, and until when they would be taken again

    def challenge(self) -> str:
        """Return a number to be signed within two minutes."""
        until = self._clock() + CHALLENGE_US
        said = f"{_b64(secrets.token_bytes(NONCE_BYTES))}.{until}"
        return f"{said}.{_b64(self._tag(NONCE + self._bound(said)))}"

    def _bound(self, said: str) -> bytes:
        return f"{self._production}\n{said}".encode()

    def open(self, name: str, nonce: str, signature: str) -> str:
        """Return the token of a new session; raises `Refused`, saying no more than it must."""
        self._refuse_nonce(nonce)
        public = self._public(name)
        text = session_text(self._origin, self._production, name, nonce)
        if public is None or not self._check(public, text, _raw(signature)):
            want = "a signature by a key that is enrolled and not revoked"
            raise Refused("the session", "none by such a key", want)
        self._use(nonce)
        said = f"{name}.{self._clock() + SESSION_US}"
        return f"{_b64(said.encode())}.{_b64(self._tag(TOKEN + self._bound(said)))}"

    def _use(self, nonce: str) -> None:
        """Remember that a nonce was used, for as long as it could be used again."""
        if len(self._used) >= MOST_USED:
            now_us = self._clock()
            self._used = {one: until for one, until in self._used.items() if until >= now_us}
        if len(self._used) >= MOST_USED:  # a flood: the oldest of them, and no more than needed
            del self._used[next(iter(self._used))]
        self._used[nonce] = int(nonce.rpartition(".")[0].rpartition(".")[2])

    def _refuse_nonce(self, nonce: str) -> None:
        said, _, seal = nonce.rpartition(".")
        until = said.rpartition(".")[2]
        sealed = secrets.compare_digest(
            _b64(self._tag(NONCE + self._bound(said))).encode(), seal.encode()
        )
        if not sealed or nonce in self._used or int(until) < self._clock():
            raise Refused("the session", "a nonce that is used, old or not ours", "a new challenge")

    def _public(self, name: str) -> bytes | None:
        key = self._roster().keys.get(name)
        if key is not None:
            return key.public if key.revoked is None else None
        outsider = self._outsiders.get(name)
        return None if outsider is None else outsider.public

    def who(self, token: str) -> Visitor | None:
        """Return whose session a token is, if it is one and their key still counts."""
        told, _, seal = token.partition(".")
        said = _raw(told)
        if not said or not secrets.compare_digest(
            _b64(self._tag(TOKEN + self._production.encode() + b"\n" + said)).encode(),
            seal.encode(),
        ):
            return None
        name, _, until = said.decode().rpartition(".")
        if int(until) < self._clock() or self._public(name) is None:
            return None
        return Visitor(name, name not in self._roster().keys)
