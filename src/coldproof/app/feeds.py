"""Addresses that a calendar program reads without a session: one for each person, ended at will.

An address holds 256 bits of chance.  Only its digest is kept, as a blob beside the log, so every
process of a production knows it and none can tell it again.  No backup takes it along: an older
copy that came back would wake what was ended since.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import threading
from typing import NamedTuple

from coldproof.app.kept import are_texts, is_count, told_in
from coldproof.app.ports import Clock, Store
from coldproof.desk.roster import Roster, person_of
from coldproof.state.model import SetState

PREFIX = "calendar/"
ROW = re.compile(PREFIX + "[0-9a-f]{64}")
LANGS = ("en", "es")
TOKEN_BYTES = 32


class Feed(NamedTuple):
    """Whose address it is, by the key that asked for it, in which language, since when."""

    name: str  # person@device
    lang: str
    at_us: int

    @property
    def person(self) -> str:
        """Return whose it is, by handle."""
        return person_of(self.name)


class Feeds:
    """The addresses of one production; any number of threads."""

    def __init__(self, store: Store, production: str, clock: Clock) -> None:
        """Say whose."""
        self._store, self._production, self._clock = store, production, clock
        self._lock = threading.Lock()

    def renew(self, name: str, lang: str) -> str:
        """End the person's address, and return the secret of a new one, which is told only here."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        told = json.dumps(Feed(name, lang, self._clock())).encode("ascii")
        with self._lock:
            self._erase(person_of(name))
            self._store.put(self._production, _blob(token), told)
        return token

    def end(self, person: str) -> None:
        """End the person's address, if there is one."""
        with self._lock:
            self._erase(person)

    def of(self, token: str, roster: Roster, state: SetState) -> Feed | None:
        """Return whose address has this secret; none where it was ended.

        It ends for good with the key that asked for it, and when its person leaves.
        """
        feed = read_row(_blob(token), self._store.get(self._production, _blob(token)))
        if feed is None:
            return None
        key, person = roster.keys.get(feed.name), state.people.get(feed.person)
        gone = key is None or key.revoked is not None
        if gone or (person is not None and person.departed is not None):
            self._store.erase(self._production, _blob(token))
            return None
        return feed

    def _erase(self, person: str) -> None:
        for name in self._store.names(self._production, PREFIX):
            feed = read_row(name, self._store.get(self._production, name))
            if feed is None or feed.person == person:
                self._store.erase(self._production, name)


def _blob(token: str) -> str:
    return PREFIX + hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def read_row(name: str, row: bytes | None) -> Feed | None:
    """Return whose address a row is of; none where nothing here wrote it."""
    told = told_in(row)
    if ROW.fullmatch(name) is None or not isinstance(told, list) or len(told) != len(Feed._fields):
        return None
    feed = Feed(*told)
    known = are_texts(feed.name) and feed.lang in LANGS and is_count(feed.at_us)
    return feed if known else None
