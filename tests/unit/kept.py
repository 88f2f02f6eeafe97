"""States that went through a snapshot and came back as they were."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.snapshots.document import Plain, Snapshot, read_snapshot, write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.state.model import SetState
from coldproof.words.units import MAX_INT

PRODUCTION = "western"
ROOT = bytes(range(32))
ROOT_TEXT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
SOURCE = digest(b"the code of today")

# What would do, in messages.
WORD = "1 to 40 printable ASCII characters, no space,"
SHORTEST = "a whole number, written shortest,"
DIGEST = "a SHA-256 digest in base64url without padding (43 characters)"
WHOLE = f"a whole number from -{MAX_INT} to {MAX_INT}"
TEXT = "text of whole characters"
PLAIN = "what JSON has, without fractions,"


def no(what: str, found: str, want: str) -> str:
    """Return a whole message."""
    return f"{what} refused: found {found}; {want} would do"


def refusal(data: bytes) -> str:
    """Return what reading these bytes says; reading them must fail."""
    with pytest.raises(SnapshotError) as error:
        read(data)
    return str(error.value)


def snapshot(state: SetState, extra: Plain = None) -> Snapshot:
    """Return a snapshot of a state."""
    return Snapshot(PRODUCTION, ROOT, SOURCE, state, extra)


def read(data: bytes) -> Snapshot:
    """Read a snapshot of this production and source."""
    return read_snapshot(data, production=PRODUCTION, source=SOURCE)


def kept(state: SetState) -> SetState:
    """Return a state as its snapshot gives it, once it is exactly the same.

    Equal is not enough: a tuple has the type of the record, `True` is not 1, a map keeps its order.
    `repr` shows all of these.
    """
    data = write_snapshot(snapshot(state))
    found = read(data)
    assert found == snapshot(state)
    assert repr(found) == repr(snapshot(state))
    assert write_snapshot(found) == data
    return found.state


def lines(data: bytes) -> tuple[str, Any, Any]:
    """Return a snapshot's first line, and the plain values of its state and its extra."""
    head, state, extra, _ = data.decode("ascii").split("\n")
    return head, json.loads(state), json.loads(extra)


def data_of(head: str, state: Any, extra: Any = None) -> bytes:
    """Return three lines, each spelled as our writer does."""
    spelled = [json.dumps(one, separators=(",", ":")) for one in (state, extra)]
    return "".join(f"{line}\n" for line in (head, *spelled)).encode("ascii")
