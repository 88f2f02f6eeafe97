"""The signatures under entries, checked on all cores.

Each piece of work is a run of entries with the rosters that held while they were recorded, so that
a worker needs nothing else.  The first wrong entry is named, however many workers there are.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Generic, NamedTuple, Self, TypeVar

from coldproof.acts.base import Act
from coldproof.acts.errors import FormatError
from coldproof.desk.reading import CLERK_NAME, Opened, Standing, standing_of
from coldproof.desk.roster import Roster, raw_key, signer_of, verifier_key
from coldproof.desk.waiting import is_clerks_own, rests_on
from coldproof.exchange.bundle.errors import BadCheckpoint, BadEntry, NotSigned, shown
from coldproof.exchange.bundle.glance import glance
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError, SignatureFailed
from coldproof.log.note import Check, Key, Note, read_note, signatures
from coldproof.log.tiles import read_bundle

MANY = 1_500  # entries from which on more processes are worth their start, for a quick check
AHEAD = 3  # pieces of work for each worker that wait their turn
ID_BYTES = 32
SIGNATURE_BYTES = 64
LETTERS = {Standing.ENROLLED: "e", Standing.REVOKED: "r", Standing.ARRIVED: "a"}
OWN = "c"  # what the clerk tells of the server itself, which is no act that arrived from somebody
STANDINGS = {letter: standing for standing, letter in LETTERS.items()} | {OWN: Standing.ARRIVED}

_Work = TypeVar("_Work")
_Found = TypeVar("_Found")
Look = Callable[[Check, _Work], tuple[_Found, ...]]


class Run(NamedTuple):
    """Entries `first` to `last` - 1 of the log, while one roster held."""

    first: int
    last: int
    roster: Roster


class Bundle(NamedTuple):
    """An entry bundle as it stands in its file, and which of its entries to look at."""

    file: str
    first: int
    width: int
    content: bytes
    runs: tuple[Run, ...]


class Found(NamedTuple):
    """What a worker found: a letter for each entry's standing, and which acts each rests on."""

    first: int
    standings: str
    needs: tuple[tuple[int, bytes], ...]  # a position, and the ids that it rests on, 32 bytes each


class Begun(NamedTuple, Generic[_Work, _Found]):
    """Something that a worker may have begun on, and where its answer will be."""

    work: _Work
    future: Future[tuple[_Found, ...]] | None


def looked_at(check: Check, work: tuple[Bundle, ...]) -> tuple[Found, ...]:
    """Return what stands under some entries; raises `BadEntry` or `NotSigned` for the first wrong.

    This is what a worker does.  The bundles were seen to be whole before.
    """
    found = []
    for bundle in work:
        notes = read_bundle(bundle.content, bundle.width)
        for run in bundle.runs:
            part = notes[run.first - bundle.first : run.last - bundle.first]
            found.append(_one_run(check, bundle.file, run, part))
    return tuple(found)


def _one_run(check: Check, file: str, run: Run, notes: tuple[bytes, ...]) -> Found:
    standings = []
    needs = []
    signers = Signers(run.roster, check)
    production = run.roster.production
    for position, data in enumerate(notes, run.first):
        try:
            note = read_note(data)
            act = glance(note.text)
            standing = signers.standing_of(note, act)
        except SignatureFailed as error:
            found = f"a signature, {error.found}"
            raise NotSigned(file, found, "one that verifies", position) from None
        except LogError as error:
            raise BadEntry(file, str(error), "a note of ours", position) from None
        except FormatError as error:
            raise BadEntry(file, str(error), "an act of ours", position) from None
        if act.production != production:
            raise BadEntry(file, f"an act of {act.production}", f"one of {production}", position)
        if standing is None:
            found = f"no signature by {signer_of(act)} with a key enrolled by then"
            raise NotSigned(file, found, "one of the production's own people", position)
        own = standing is Standing.ARRIVED and is_clerks_own(act)
        standings.append(OWN if own else LETTERS[standing])
        rested = rests_on(act)
        if rested:
            needs.append((position, _raw_ids(file, position, rested)))
    return Found(run.first, "".join(standings), tuple(needs))


class Signers:
    """Those who sign while one roster holds, each key looked up once."""

    def __init__(self, roster: Roster, check: Check) -> None:
        """Begin with nobody seen."""
        self._roster, self._check = roster, check
        self._seen: dict[str, tuple[str, bytes, bytes, Standing] | None] = {}

    def standing_of(self, note: Note, act: Act) -> Standing | None:
        """Return what `desk.reading.standing_of` does, and raise what it raises.

        A note signed by one person with their own enrolled key, as nearly all are, is settled here.
        """
        name, identity, signature = note.lines[0]
        if len(note.lines) == 1:
            known = self._known(name)
            if (
                known is not None
                and known[0] == signer_of(act)
                and known[1] == identity
                and len(signature) == SIGNATURE_BYTES
                and self._check(known[2], note.text, signature)
            ):
                return known[3]
        return standing_of(self._roster, Opened(b"", note, act, b""), self._check)

    def _known(self, name: str) -> tuple[str, bytes, bytes, Standing] | None:
        """Return handle, key id, public key and standing of a signature line's name; not clerks."""
        if name not in self._seen:
            key = verifier_key(self._roster, name)
            handle = name.partition("/")[2]
            known = None
            if key is not None and handle != CLERK_NAME:
                revoked = self._roster.keys[handle].revoked is not None
                standing = Standing.REVOKED if revoked else Standing.ENROLLED
                known = (handle, key.id, key.public, standing)
            self._seen[name] = known
        return self._seen[name]


def _raw_ids(file: str, position: int, names: tuple[str, ...]) -> bytes:
    """Return ids as bytes, joined; raises `BadEntry` for what is no id."""
    try:
        joined = b"".join(map(raw_key, names))
    except ValueError:
        joined = b""
    if len(joined) != ID_BYTES * len(names):
        found = f"that it rests on {shown(' '.join(names))}"
        raise BadEntry(file, found, "ids of acts", position)
    return joined


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Checkers:
    """Workers that check signatures; without any, the caller's own process does it.

    Use it in a `with`; the workers start at once, so that they are ready when work comes.
    """

    def __init__(self, check: Check, workers: int | None, entries: int) -> None:
        """Start as many workers as given, or one for each core where it is worth it."""
        self._check = check
        if workers is None:
            workers = cores() if entries >= MANY else 1
        self._pool: ProcessPoolExecutor | None = None
        self._waiting = workers * AHEAD
        if workers > 1 and _has_a_name(check):
            self._pool = _pool(workers)

    def __enter__(self) -> Self:
        """Return the workers."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop them; what they had not begun is dropped."""
        self._stop()

    def _stop(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def begin(self, look: Look[_Work, _Found], work: _Work) -> Begun[_Work, _Found] | None:
        """Let a worker begin on something, while the caller goes on; none where none can."""
        future = self._send(look, work)
        return None if future is None else Begun(work, future)

    def run(
        self,
        look: Look[_Work, _Found],
        works: Iterable[_Work],
        begun: Iterable[Begun[_Work, _Found]] = (),
    ) -> Iterator[_Found]:
        """Yield what `look` found in each work, in order; raises what it raises first.

        Works that were begun come before the others.
        """
        line: deque[Begun[_Work, _Found]] = deque(begun)
        for work in works:
            line.append(Begun(work, self._send(look, work)))
            if len(line) > self._waiting or self._pool is None:
                yield from self._answer(look, line.popleft())
        while line:
            yield from self._answer(look, line.popleft())

    def _send(self, look: Look[_Work, _Found], work: _Work) -> Future[tuple[_Found, ...]] | None:
        if self._pool is None:
            return None
        try:
            return self._pool.submit(look, self._check, work)
        except BrokenProcessPool:
            return None

    def _answer(self, look: Look[_Work, _Found], begun: Begun[_Work, _Found]) -> tuple[_Found, ...]:
        """Wait for an answer; where the workers were ended by others, find it here."""
        if begun.future is not None:
            try:
                return begun.future.result()
            except BrokenProcessPool:
                self._stop()
        return look(self._check, begun.work)


def _has_a_name(check: Check) -> bool:
    """Say whether another process can import the check."""
    try:
        pickle.dumps(check)
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
    return True


def _way_to_start() -> str:
    """Return how workers begin: as a copy of this process where that is sound, else anew.

    A copy is ready at once.  It is sound on Linux while this process has one thread.
    """
    alone = sys.platform == "linux" and threading.active_count() == 1
    return "fork" if alone else "spawn"


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _pool(workers: int) -> ProcessPoolExecutor | None:
    """Return workers that begin now, or none where this system has no way to start them."""
    try:
        context = get_context(_way_to_start())
        pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_interrupts)
        for _ in range(workers):
            pool.submit(cores)
    except (ImportError, NotImplementedError, OSError):
        return None
    return pool


def read_heads(
    check: Check, work: tuple[tuple[str, bytes], ...], *, key: Key, witnesses: tuple[Key, ...]
) -> tuple[tuple[str, Checkpoint], ...]:
    """Return what some heads say, each signed by the log; this is what a worker does.

    Raises `BadCheckpoint` for the first that is not, or whose known cosignature fails.
    """
    found = []
    for path, data in work:
        try:
            found.append((path, read_checkpoint(data, key, check)))
            if witnesses:
                signatures(read_note(data), witnesses, check)
        except LogError as error:
            raise BadCheckpoint(path, str(error), f"one signed by {key.name}") from None
    return tuple(found)
