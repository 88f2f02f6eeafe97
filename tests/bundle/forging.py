"""Hands of somebody careful, who rewrites every list, and what a verifier says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from coldproof.acts.voice import HazardReported
from coldproof.exchange.bundle.errors import BundleError
from coldproof.exchange.bundle.export import Choice
from coldproof.exchange.bundle.report import Report
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.note import read_note, write_note
from coldproof.log.policy import Policy, read_policy
from tests.bundles import (
    Files,
    flipped,
    policy_text,
    small_record,
    zipped,
)
from tests.small_log import PRODUCTION, Crew

ENTRIES, TILE = "data/log/tile/entries/000.p/40", "data/log/tile/0/000.p/40"
HEAD, HEADS = "data/log/checkpoint", "data/log/checkpoints/"
EXTRACT = Choice(people=("stranger",))
OTHER_KEY = new_signer(f"coldproof/{PRODUCTION}", bytes(32))
POLICY = read_policy(policy_text())
P = small_record().places  # positions of entries by their names
INCIDENT, LINKED = P["incident"], P["linked"]


def verified(
    folder: Path, top: str, files: Files, vkey: str | None = "", policy: Policy | None = None
) -> Report:
    """Verify a bag with the log's key."""
    path = zipped(folder / "a.zip", top, files)
    vkey = small_record().vkey if vkey == "" else vkey
    return verify_bundle(path, vkey, policy, check, workers=1)


def refused(
    folder: Path, top: str, files: Files, vkey: str | None = "", policy: Policy | None = None
) -> str:
    """Return what is wrong with a bag."""
    with pytest.raises(BundleError) as caught:
        verified(folder, top, files, vkey, policy)
    return f"{type(caught.value).__name__}: {caught.value}"


Notes = list[bytes]
Spoil = Callable[[Notes], Sequence[bytes]]


def swapped(one: int, other: int) -> Spoil:
    """Return a hand that swaps two entries."""

    def spoil(notes: Notes) -> Notes:
        notes[one], notes[other] = notes[other], notes[one]
        return notes

    return spoil


def put(position: int, note: Callable[[], bytes]) -> Spoil:
    """Return a hand that puts another entry in the place of one."""
    return lambda notes: [*notes[:position], note(), *notes[position + 1 :]]


def forged(position: int) -> bytes:
    """Return an entry with a signature that is not that of its key."""
    read = read_note(small_record().notes[position])
    line = read.lines[0]
    return write_note(read.text, [line._replace(signature=flipped(line.signature))])


def by_the_log(position: int) -> bytes:
    """Return an entry signed by the log's key instead of its person's."""
    read = read_note(small_record().notes[position])
    return write_note(read.text, [small_record().crew.log.line(read.text)])


def of_another_production() -> bytes:
    """Return an act of another production, signed by the same person's key there."""
    return Crew("another").note("armorer", HazardReported())


def by_an_alien() -> bytes:
    """Return an act by a key that nobody enrolled."""
    return Crew().note("alien", HazardReported())


INCIDENT, LINKED = P["incident"], P["linked"]


def late_opening() -> bytes:
    """Return a beginning that says that its device had done something before."""
    crew = Crew()
    crew.note("producer", HazardReported())
    return crew.opening(packs=("set-practice",))


def spaced(position: int, by: str = "first-ad") -> bytes:
    """Return an act with a space more in its JSON, signed by its own person."""
    read = read_note(small_record().notes[position])
    said = read.text.replace(b'"by":', b'"by": ')
    return write_note(said, [small_record().crew.signer(by).line(said)])


def renamed(position: int) -> bytes:
    """Return an act of a kind that does not exist, signed by its own person."""
    read = read_note(small_record().notes[position])
    said = read.text.replace(b"HazardReported", b"HazardForgotten")
    return write_note(said, [small_record().crew.signer("first-ad").line(said)])


def head_of(size: int, root: bytes, signer: object = None) -> bytes:
    """Return a head signed by the log's own key."""
    said = text(Checkpoint(f"coldproof/{PRODUCTION}", size, root))
    return write_note(said, [small_record().crew.log.line(said)])
