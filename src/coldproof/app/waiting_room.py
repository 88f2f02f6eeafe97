"""Notes that came before what they rest on: kept, visible, entered when it comes (D8, ADR 0009).

They lie as blobs beside the log and survive a restart.  They permit nothing and are in no state.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from coldproof.acts.case import ClockRead
from coldproof.acts.errors import FormatError
from coldproof.acts.production import ProductionOpened
from coldproof.app.errors import Refused
from coldproof.app.ports import Store
from coldproof.desk.reading import Opened, open_note
from coldproof.log.errors import LogError

PREFIX = "waiting/"
MOST_NOTES = 4_096
MOST_BYTES = 16_000_000


class Kept(NamedTuple):
    """A note that waits, and for what: handles of keys (`person@device`) or ids of acts.

    That is what it lacked when it was tried; for nothing means that it was not tried yet, since
    this process began or others wrote.
    """

    opened: Opened
    wants: tuple[str, ...]


class WaitingRoom:
    """The notes that wait, by id; one for each writer."""

    def __init__(self, store: Store, production: str) -> None:
        """Begin with what the store kept; what can not be read there is left where it is."""
        self._store, self._production = store, production
        self.kept: dict[bytes, Kept] = {}
        self._lacks: dict[bytes, set[str]] = {}  # what each that was tried still lacks
        self._waiters: dict[str, dict[bytes, None]] = {}  # who waits, by what for
        self._untried: dict[bytes, None] = {}
        self._bytes = 0
        self.look()

    def look(self) -> None:
        """Take what other processes kept meanwhile; it is to be tried."""
        for name in self._store.names(self._production, PREFIX):
            opened = None if _act_of(name) in self.kept else self._opened(name)
            if opened is not None:
                self._add(Kept(opened, ()))
                self._untried[opened.id] = None

    def look_again(self, entered: Container[bytes]) -> None:
        """Begin anew with what the store keeps, after a start or when others wrote to it.

        What is in the log by now is let go; the rest is to be tried, whatever it waited for.
        """
        self.look()
        self._lacks.clear()
        self._waiters.clear()
        for act, kept in tuple(self.kept.items()):
            if act in entered:
                self.entered(act)
            else:
                self.kept[act] = Kept(kept.opened, ())
        self._untried = dict.fromkeys(self.kept)

    @property
    def untried(self) -> bool:
        """Say whether a note waits that was not tried yet."""
        return bool(self._untried)

    def to_try(self) -> list[Opened]:
        """Return the notes that were not tried yet, in the order that they came; they are now."""
        untried, self._untried = self._untried, {}
        return [self.kept[act].opened for act in untried if act in self.kept]

    def _opened(self, name: str) -> Opened | None:
        """Return the note in a blob; none if the record would not have kept it there."""
        try:
            opened = open_note(self._store.get(self._production, name) or b"")
        except (LogError, FormatError):
            return None
        if opened.act.production != self._production or name != self._name(opened):
            return None
        return None if isinstance(opened.act.body, ProductionOpened | ClockRead) else opened

    def _add(self, kept: Kept) -> None:
        self._bytes += len(kept.opened.data)
        self.kept[kept.opened.id] = kept

    def _name(self, opened: Opened) -> str:
        return PREFIX + opened.id.hex()

    def keep(self, opened: Opened, wants: tuple[str, ...]) -> None:
        """Keep a note, on the disk before this returns; raises `Refused` when there is no room.

        Of two notes of one act, the one whose signature was verified is kept.  While nobody can
        say which that is, the second is refused: to say that it waits would lose it, if the first
        was spoiled on the way.
        """
        other = self.kept.get(opened.id)
        if other is not None and other.opened.data != opened.data:
            if handles := [one for one in wants if "@" in one]:
                found = "another note of the same act, which waits"
                want = f"sending it again once there is a key of {' and '.join(handles)}"
                raise Refused("a note that would have to wait", found, want)
            self._store.put(self._production, self._name(opened), opened.data)
            self._bytes -= len(other.opened.data)
            self._add(Kept(opened, wants))
            self.wait_for(opened, wants)
        elif other is not None:
            self.wait_for(opened, wants)
        else:
            if len(self.kept) >= MOST_NOTES or self._bytes + len(opened.data) > MOST_BYTES:
                raise Refused(
                    "a note that would have to wait",
                    f"{len(self.kept)} that wait already",
                    "first what those wait for",
                )
            self._store.put(self._production, self._name(opened), opened.data)
            self._add(Kept(opened, wants))
            self.wait_for(opened, wants)

    def came(self, name: str) -> list[Opened]:
        """Return, in the order that they came, the notes that lack nothing more now that this came.

        A note that lacks more is only told so: whoever hands in many that wait for the same things
        must not have all of them tried for each.
        """
        found = []
        for act in self._waiters.pop(name, ()):
            lacks = self._lacks.get(act, set())
            if name in lacks:
                lacks.remove(name)
                if not lacks and act in self.kept:
                    found.append(self.kept[act].opened)
        return found

    def wait_for(self, opened: Opened, wants: tuple[str, ...]) -> None:
        """Note what a kept note still waits for."""
        act = opened.id
        if wants and act in self.kept:
            self.kept[act] = Kept(self.kept[act].opened, wants)
            self._lacks[act] = set(wants)
            for name in wants:
                self._waiters.setdefault(name, {})[act] = None

    def entered(self, act: bytes) -> None:
        """Let a note go that is in the log now; called once that is durable."""
        kept = self.kept.pop(act, None)
        self._lacks.pop(act, None)
        if kept is not None:
            self._bytes -= len(kept.opened.data)
            self._store.erase(self._production, self._name(kept.opened))


def _act_of(name: str) -> bytes:
    """Return the id of an act in a blob's name; of another's name, nothing that an act has."""
    try:
        return bytes.fromhex(name.removeprefix(PREFIX))
    except ValueError:
        return b""
