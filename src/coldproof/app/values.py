"""Values: kept beside the log by digest, where they can be erased (D10).

A committed value is a text with a salt, as one line of JSON; the act holds the SHA-256 of that
line.  What people hand in, such as a letter's text or a disclosed draft, is kept as it came; what
no act names within a week goes again, and nobody can fill the disk with it; what acts name stays,
and the log has by whom.

Whoever may write to the store can change both a value and who handed it in.  So each value that is
read back is held against its digest, here, where every reader of values comes through.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
import threading
from typing import TYPE_CHECKING, NamedTuple

from coldproof.app.backup import HANDED, VALUES, fits
from coldproof.app.errors import Changed, Refused
from coldproof.app.kept import are_texts, is_count, told_in
from coldproof.app.ports import Store
from coldproof.desk.roster import key_text, raw_key
from coldproof.state.model import SetState
from coldproof.store.errors import COPY
from coldproof.words.ids import Committed
from coldproof.words.units import DAY_US

if TYPE_CHECKING:
    from coldproof.app.serving import Live

SALT_BYTES = 16
MOST_VALUE = 2 << 20  # bytes of one; 500 pages of script have 1,300,000 or more
MOST_EACH = 8 << 20  # bytes that one person may have waiting for an act that names them
MOST_WAITING = 256 << 20  # bytes of all of them
MOST_COUNT = 128  # of one person
NAMED_WITHIN_US = 7 * DAY_US
MARK = re.compile(HANDED + "[0-9a-f]{64}")
NAMED = re.compile(rb"[A-Za-z0-9_-]{43}")


def keep_value(store: Store, production: str, text: str) -> Committed:
    """Keep a text as a value and return what an act says of it; raises a `StoreError`."""
    line = salted(text)
    keep_line(store, production, line)
    return committed(line)


def keep_line(store: Store, production: str, line: bytes) -> None:
    """Keep a salted text, of which an act holds the digest; raises a `StoreError`."""
    store.put(production, VALUES + hashlib.sha256(line).hexdigest(), line)


def committed(line: bytes) -> Committed:
    """Return what an act says of a salted text."""
    return Committed(key_text(hashlib.sha256(line).digest()))


def salted(text: str) -> bytes:
    """Return the line of JSON, with a salt of its own, whose digest an act holds of a text."""
    salt = base64.b64encode(secrets.token_bytes(SALT_BYTES)).decode("ascii")
    return json.dumps({"salt": salt, "text": text}, sort_keys=True).encode("ascii")


def value_of(store: Store, production: str, digest: str) -> bytes | None:
    """Return the value of a digest as acts write it; none where it was erased or never here.

    Raises `Changed` for other bytes than those of the digest: what they say is nobody's to see.
    """
    name = VALUES + _hex(digest)
    value = store.get(production, name)
    if value is not None and not fits(value, name):
        raise Changed(f"the value {digest}", "other bytes than those of that digest", COPY)
    return value


def may_read(state: SetState, digest: str, person: str, owner: str | None = None) -> bool:
    """Say whether a person may read a value that was handed in, by `owner` if that is known.

    Everybody enrolled may, but where who handed it in discloses it to some, or from a day on.  What
    a letter names is everybody's: nobody's later word takes it away.  Nor does a letter that names
    what was disclosed to some before open it to all: anybody can freeze one.
    """
    letters = state.letters.items()
    named = [one.position for name, one in letters if digest == name or digest in one.drafts]
    told = [
        one
        for one in state.disclosed.get(digest, ())
        if owner in (None, one[0]) and one[3] < min(named, default=one[3] + 1)
    ]
    return not told or any(
        person == by
        or (
            (not to or person in to)
            and (day is None or (state.day is not None and state.day >= day))
        )
        for by, to, day, _ in told
    )


class Handed(NamedTuple):
    """A value that was handed in: by whom, its size, when, since where, whether an act names it.

    `since` is how many entries the log had: an act that names it comes later.
    """

    by: str
    size: int
    at_us: int
    since: int
    named: bool = False


class Values:
    """What the people of one production handed in; any number of threads."""

    def __init__(self, live: Live) -> None:
        """Begin with what the store kept."""
        self._live, self._store, self._production = live, live.house.store, live.production
        self._lock = threading.Lock()
        self._waiting: dict[str, Handed] = {}
        for name in self._store.names(self._production, HANDED):
            mark = self._store.get(self._production, name)
            kept = None if mark is None else read_mark(name, mark)
            if kept is None:
                live.changed.add(name)
            elif not kept.named:
                self._waiting[_digest(name)] = kept
        self._looked = min((one.since for one in self._waiting.values()), default=live.head.size)

    def take(self, value: bytes, person: str) -> str:
        """Keep a value on the disk, and return its digest; the same one again is no other.

        Raises `Refused` where too much waits for acts that name it, and a `StoreError`.
        """
        raw = hashlib.sha256(value).digest()
        digest = key_text(raw)
        with self._lock:
            self._look()
            there, kept = self._store.get(self._production, HANDED + raw.hex()), self._kept(digest)
            name = VALUES + raw.hex()
            if kept is not None and fits(self._store.get(self._production, name), name):
                return digest
            if kept is None or not kept.named:  # or an act names it: its mark stays what it is
                self._make_sure_of_room(person, len(value))
                # an act may have named it before its mark was spoiled
                since = self._live.head.size if there is None or kept is not None else 0
                one = Handed(person, len(value), self._live.clock(), since)
                self._keep(digest, one)
                self._waiting[digest] = one
                self._looked = min(self._looked, since)
            self._store.put(self._production, name, value)
        return digest

    def read(self, digest: str) -> tuple[bytes, str] | None:
        """Return a value that was handed in, and by whom; none of what came in any other way.

        Raises `Changed`.
        """
        kept = self._kept(digest)
        value = None if kept is None else value_of(self._store, self._production, digest)
        return None if kept is None or value is None else (value, kept.by)

    def _kept(self, digest: str) -> Handed | None:
        name = HANDED + _hex(digest)
        mark = self._store.get(self._production, name)
        return None if mark is None else read_mark(name, mark)

    def _keep(self, digest: str, one: Handed) -> None:
        mark = json.dumps(one).encode("ascii")
        self._store.put(self._production, HANDED + _hex(digest), mark)

    def _make_sure_of_room(self, person: str, size: int) -> None:
        mine = [one.size for one in self._waiting.values() if one.by == person]
        total = sum(one.size for one in self._waiting.values())
        full = len(mine) >= MOST_COUNT or sum(mine) + size > MOST_EACH
        if full or total + size > MOST_WAITING:
            found = f"{len(mine)} of yours that no act names yet, {total} bytes of all"
            raise Refused("the value", found, "naming those in an act first, or a week's patience")

    def _look(self) -> None:
        """Let go of what an act names by now; erase what none named in a week."""
        size = self._live.head.size
        while self._waiting and self._looked < size:
            notes = self._live.entries(self._looked)
            if not notes:
                break
            for note in notes:
                for name in NAMED.findall(note):
                    found = self._waiting.pop(name.decode("ascii"), None)
                    if found is not None:
                        self._keep(name.decode("ascii"), found._replace(named=True))
            self._looked += len(notes)
        if not self._waiting:
            self._looked = size
        old = self._live.clock() - NAMED_WITHIN_US
        for digest, one in list(self._waiting.items()):
            if one.at_us < old:
                self._store.erase(self._production, VALUES + _hex(digest))
                self._store.erase(self._production, HANDED + _hex(digest))
                del self._waiting[digest]


def read_mark(name: str, mark: bytes) -> Handed | None:
    """Return who handed a value in, from its mark; none where nothing here wrote that mark."""
    if MARK.fullmatch(name) is None:
        return None
    if mark == b"":  # the server's own, beside an act that names it
        return Handed("", 0, 0, 0, named=True)
    told = told_in(mark)
    if not isinstance(told, list) or len(told) != len(Handed._fields):
        return None
    one = Handed(*told)
    known = are_texts(one.by) and isinstance(one.named, bool)
    return one if known and all(is_count(n) for n in (one.size, one.at_us, one.since)) else None


def _hex(digest: str) -> str:
    return raw_key(digest).hex()


def _digest(name: str) -> str:
    return key_text(bytes.fromhex(name.removeprefix(HANDED)))
