"""A log witness: cosigns checkpoints of logs that only grow (C2SP tlog-witness).

It promises one thing: of each log it has cosigned one line of trees, each going on from the one
before, and none at a time before that.  What it cosigned is on the disk before anybody hears of
it.  A log's checkpoint may be written by any program: lines in any order, extension lines.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from coldproof.log.checkpoint import Checkpoint, read_text
from coldproof.log.ed25519 import refuse_weak
from coldproof.log.errors import LogError, ProofError, SignatureFailed, shown
from coldproof.log.merkle import EMPTY_ROOT, verify_consistency
from coldproof.log.note import (
    COSIGNATURE,
    ED25519,
    Check,
    Key,
    Line,
    Note,
    read_note,
    signatures,
    write_lines,
    write_note,
)
from coldproof.peers.errors import BookError, RequestError
from coldproof.peers.request import (
    TEXT,
    TREE_SIZE,
    Answer,
    Request,
    origin_hash,
    read_request,
    tree_size,
    write_request,
)
from coldproof.peers.tables import Kept, Seen, Tables, Watched
from coldproof.words.units import SECOND_US

ATTEMPTS = 3  # how often a time is read anew when another request was cosigned meanwhile
FORK = "fork"  # two trees of one size: signed by the log, so it is proved
PROOF = "proof"  # no valid proof was sent: anybody may have sent it
CLOCK = "setting it right, or waiting where it was ahead then, or else a new key"
NOTHING = Seen(0, EMPTY_ROOT, 0, b"")


class Cosigner(Protocol):
    """A secret key that cosigns checkpoints."""

    @property
    def cosigner(self) -> Key:
        """The public key with its name, of kind 4."""

    def cosign(self, time_s: int, text: bytes) -> Line:
        """Return the cosignature of a checkpoint's text at a time, seconds since 1970."""


class WitnessBook:
    """The logs that one log witness watches, and its answers; any number of threads."""

    def __init__(
        self,
        path: Path,
        cosigner: Cosigner,
        check: Check,
        clock: Callable[[], int],
        *,
        new: bool = False,
    ) -> None:
        """Open the book of this key, or begin one with `new`; `clock` gives microseconds.

        Raises `BookError` where there is no such book, or, to begin one, where there is a file.
        """
        if cosigner.cosigner.kind != COSIGNATURE:
            found = f"a key of kind {cosigner.cosigner.kind}"
            raise BookError("log witness's key", found, "one of kind 4 (cosignature/v1)")
        self._cosigner, self._check, self._clock = cosigner, check, clock
        self._tables = Tables(path, cosigner.cosigner, new=new)

    @property
    def is_open(self) -> bool:
        """Whether it can still cosign; after a write that failed it must be opened anew."""
        return self._tables.is_open

    def add_log(self, key: Key, origin: str | None = None) -> None:
        """Watch the log with this key from now on; one that is watched already stays as it is.

        Its origin is its key's name unless another is given.  Raises `BookError` for a key of
        another kind, an origin that is watched with another key; `NoteError` for a weak key.
        """
        if key.kind != ED25519:
            raise BookError("log's key", f"kind {key.kind}", "kind 1 (Ed25519)")
        refuse_weak(key.public)
        origin = origin or key.name
        self._tables.add(origin, origin_hash(origin), key, NOTHING)

    def logs(self) -> tuple[Watched, ...]:
        """Return the logs that are watched, and how far each was cosigned."""
        return self._tables.logs()

    def evidence(self) -> tuple[Kept, ...]:
        """Return the refused requests that were kept, signed by the logs that they are about."""
        return self._tables.evidence()

    def close(self) -> None:
        """Let go of the file; twice is no error."""
        self._tables.close()

    def checkpoint(self, name: str) -> Answer:
        """Answer a request for the last cosigned checkpoint of a log, by its origin's hash."""
        try:
            note = self._tables.note(name)
        except BookError as error:
            return _refused(503, error)
        if not note:
            return _said(404, "Nothing was cosigned of a log of that name.")
        return Answer(200, TEXT, note)

    def add_checkpoint(self, body: bytes) -> Answer:
        """Answer a request to cosign: 200 with our line, once it is on the disk, or a refusal.

        404 for an origin that is not watched; 403 without a valid signature of its key, or with
        one that fails; 400 for other bytes than a request, or an old size above the new; 409 with
        the size last cosigned, where the old one differs; 422 where the log is not shown to have
        only grown; 503 when the clock went back, or the book cannot be written.
        """
        try:
            asked = read_request(body)
            note = read_note(asked.checkpoint, foreign=True)
            said = read_text(note.text, foreign=True)
        except (RequestError, LogError) as error:
            return _refused(400, error)
        try:
            return self._answer(asked, note, said)
        except BookError as error:
            return _refused(503, error)

    def _answer(self, asked: Request, note: Note, said: Checkpoint) -> Answer:
        watched = self._tables.log(said.origin)
        if watched is None:
            return _said(404, f"The log {shown(said.origin)} is not watched here.")
        try:
            signed = [line for _, line in signatures(note, (watched.key,), self._check)]
        except SignatureFailed as error:
            return _refused(403, error)
        if not signed:
            return _said(403, f"The key of the log {shown(said.origin)} did not sign this.")
        if asked.old > said.size:
            found = f"old size {asked.old} and a checkpoint of {said.size}"
            return _refused(400, RequestError("request", found, "sizes that do not shrink"))
        # one line is enough: a key can make many, and beside them ours might have no room
        return self._judge(watched, asked, said, Note(note.text, (signed[0],)))

    def _judge(self, watched: Watched, asked: Request, said: Checkpoint, note: Note) -> Answer:
        """Answer a request that the log signed; `note` has its signatures only."""
        for _ in range(ATTEMPTS):
            refusal = self._contradiction(watched, asked, said, note)
            if refusal is not None:
                return refusal
            latest_s = self._tables.latest_s()  # before the clock, or another's would look later
            time_s = self._clock() // SECOND_US
            if time_s < max(latest_s, 1):
                found = f"{time_s}, and a cosignature was given at {latest_s}"
                return _refused(503, BookError("this machine's clock", found, CLOCK))
            line = self._cosigner.cosign(time_s, note.text)
            kept = write_note(note.text, (*note.lines, line))
            after = Seen(said.size, said.root, time_s, kept)
            if self._tables.advance(said.origin, watched.seen, after):
                return Answer(200, TEXT, write_lines((line,)))
            watched = self._tables.log(said.origin) or watched
        return _said(503, "Other requests were cosigned meanwhile. Asking again would do.")

    def _contradiction(
        self, watched: Watched, asked: Request, said: Checkpoint, note: Note
    ) -> Answer | None:
        """Answer where the log does not go on from what was cosigned; none where it does."""
        seen = watched.seen
        root = {seen.size: seen.root, 0: EMPTY_ROOT}.get(said.size, said.root)
        forked = said.root != root
        if forked:
            self._keep(FORK, asked, said.origin, note)
        if asked.old != seen.size:
            return Answer(409, TREE_SIZE, tree_size(seen.size))
        try:
            _prove(seen, asked, said)
        except ProofError as error:
            if not forked:
                self._keep(PROOF, asked, said.origin, note)
            return _refused(422, error)
        return None

    def _keep(self, sort: str, asked: Request, origin: str, note: Note) -> None:
        """Keep a request as the log signed it; what others added to its note is left out."""
        request = write_request(asked.old, asked.proof, write_note(*note))
        kept = Kept(origin, sort, self._clock() // SECOND_US, request)
        self._tables.keep(kept, note.text)


def _prove(seen: Seen, asked: Request, said: Checkpoint) -> None:
    """Return if the log was shown to go on from what was seen; raises `ProofError`.

    Size 0 is the log witness's own matter: RFC 6962 has no proof from the empty tree, which every
    tree goes on from.
    """
    if said.size == 0 and said.root != EMPTY_ROOT:
        want = f"{EMPTY_ROOT.hex()}, that of the empty tree,"
        raise ProofError("checkpoint of size 0", f"root {said.root.hex()}", want)
    if asked.old > 0:
        verify_consistency(asked.old, said.size, seen.root, said.root, asked.proof)
    elif asked.proof:
        raise ProofError("proof from size 0", f"{len(asked.proof)} hashes", "none")


def _said(status: int, sentence: str) -> Answer:
    return Answer(status, TEXT, f"{sentence}\n".encode())


def _refused(status: int, error: Exception) -> Answer:
    return _said(status, f"{error}.")
