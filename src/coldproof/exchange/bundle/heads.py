"""Which heads a bundle takes along: those that fit the log's tree.

Who may write to the store can leave one there that does not, or spoil one that did.  Such a head is
left out, and who hands the bundle over is told: every entry and the head that all rests on fit.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import NamedTuple

from coldproof.exchange.bundle.errors import BundleError, ExportError
from coldproof.exchange.bundle.head import cosigned
from coldproof.exchange.bundle.layout import CHECKPOINT, POLICY
from coldproof.exchange.bundle.source import Source
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.note import Check, read_note
from coldproof.log.policy import Policy, Signed, read_policy

LEFT_OUT = "left out, as it does not fit this log:"


class Chosen(NamedTuple):
    """The head that a bundle is written at; `source` has it, and says so with its cosignatures."""

    source: Source
    head: Checkpoint
    policy: Policy | None
    signed: tuple[Signed, ...]
    left_out: tuple[str, ...]


def head_of(source: Source, note: bytes, check: Check) -> Checkpoint:
    """Return a head of the source's log; raises `ExportError` for one of another tree, or none."""
    try:
        head = read_checkpoint(note, source.log_key, check)
        root = source.tree.root(head.size)
    except LogError as error:
        raise ExportError(CHECKPOINT, str(error), "a head of this log") from None
    if root != head.root:
        found = f"root {head.root.hex()} at size {head.size}"
        raise ExportError(CHECKPOINT, found, f"{root.hex()}, as the log's tree has there,")
    if head.size == 0:
        raise ExportError(CHECKPOINT, "a log of 0 entries", "one that was begun")
    return head


def chosen(source: Source, check: Check) -> Chosen:
    """Return the head to export at: the source's own, or where that is spoiled its spare one.

    Raises `ExportError` where neither fits, and for a policy that is none.
    """
    policy = _policy(source)
    try:
        return Chosen(source, *_read(source, policy, check), ())
    except ExportError as error:
        if source.spare is None:
            raise
        spare = dataclasses.replace(source, checkpoint=source.spare, spare=None)
        told = f"{LEFT_OUT} the cosigned head kept for the last one: found {error.found}"
        head, _, signed = _read(spare, policy, check)
        return Chosen(spare, head, policy, signed, (told,))


def _read(
    source: Source, policy: Policy | None, check: Check
) -> tuple[Checkpoint, Policy | None, tuple[Signed, ...]]:
    head = head_of(source, source.checkpoint, check)
    try:
        note = read_note(source.checkpoint)
        signed = cosigned(CHECKPOINT, policy, note, check, source.log_key)[0]
    except BundleError as error:
        raise ExportError(error.file, error.found, error.want) from None
    return head, policy, signed


def _policy(source: Source) -> Policy | None:
    if source.policy is None:
        return None
    try:
        return read_policy(source.policy)
    except LogError as error:
        raise ExportError(POLICY, str(error), "a policy of C2SP tlog-policy") from None


def fitting(
    source: Source, size: int, check: Check, left_out: list[str]
) -> Iterator[tuple[int, bytes]]:
    """Yield the heads of commits before a size, each under its own; adds what it leaves out."""
    for at, note in source.heads():
        if at >= size:
            return
        for one in _candidates(source, at, note):
            found = _other(source, at, one, check)
            if found is None:
                yield at, one
                break
            left_out.append(f"{LEFT_OUT} a head kept for size {at}: found {found}")


def _candidates(source: Source, size: int, note: bytes) -> Iterator[bytes]:
    """Yield the head that is kept for a size, then the one without cosignatures, if it is asked."""
    yield note
    plain = source.plain(size)
    if plain is not None and plain != note:
        yield plain


def _other(source: Source, size: int, note: bytes, check: Check) -> str | None:
    """Return what a note is instead of this log's head of a size; none where it is that."""
    try:
        said = head_of(source, note, check)
    except ExportError as error:
        return error.found
    return None if said.size == size else f"size {said.size}"
