"""The head of the log in a bundle: whose key signed it, and which log witnesses cosigned it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.desk import roster as keys
from coldproof.desk.errors import ReadingError
from coldproof.desk.reading import Opened, Reader, open_note
from coldproof.exchange.bundle.errors import (
    BadCheckpoint,
    BadEntry,
    BadTag,
    ForeignKey,
    NotCosigned,
    NotSigned,
    TooFewCosigned,
)
from coldproof.exchange.bundle.layout import MOST_TEXT, POLICY
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.report import Origin, Quorum
from coldproof.log.checkpoint import Checkpoint, read_checkpoint, read_text
from coldproof.log.errors import LogError, PolicyError, SignatureFailed
from coldproof.log.note import (
    ED25519,
    Check,
    Key,
    Note,
    read_note,
    read_vkey,
    write_vkey,
)
from coldproof.log.policy import NONE, Policy, Signed, check_quorum, read_policy

RIGHT_KEY = "the key of this production's log"


class Trust(NamedTuple):
    """What the caller had from elsewhere: the log's key, a policy, or nothing."""

    key: Key | None
    policy: Policy | None


class Founded(NamedTuple):
    """What entry 0 says: the act, the production's keys, and that of its log."""

    opened: Opened
    roster: keys.Roster
    log_key: Key


class Head(NamedTuple):
    """A head that the log's key signed, and what is known of that key and of the cosigners."""

    checkpoint: Checkpoint
    note: Note
    key: Key
    origin: Origin
    quorum: Quorum
    same_policy: bool | None
    signed: tuple[Signed, ...]
    own_signed: tuple[Signed, ...]  # by the bundle's own policy
    lacking: str  # what its own policy asks for and has not, if it is the only one
    other_lines: int  # of keys that no policy here names
    witnesses: tuple[Key, ...]  # every log witness that a policy here names
    short: TooFewCosigned | None  # of the policy given, to be raised once all else fits


def trust(log_vkey: str | None, policy: Policy | None) -> Trust:
    """Return what the caller brings; raises `NoteError` for a text that is no vkey."""
    return Trust(None if log_vkey is None else read_vkey(log_vkey), policy)


def size_said(inventory: Inventory, path: str) -> int:
    """Return the size that a head says, before anybody looked at its signature."""
    try:
        note = read_note(inventory.read(path, MOST_TEXT))
        return read_text(note.text).size
    except LogError as error:
        raise BadCheckpoint(path, str(error), "a checkpoint of ours") from None


def found_by(file: str, data: bytes, check: Check) -> Founded:
    """Return what entry 0 says, its signature verified; raises `BadEntry` or `NotSigned`."""
    try:
        opened = open_note(data)
        reader = Reader(check, lambda _: b"")
        reader.take(opened)
    except SignatureFailed as error:
        raise NotSigned(file, f"a signature, {error.found}", "one that verifies", 0) from None
    except (LogError, FormatError, ReadingError) as error:
        raise BadEntry(file, str(error), "the founder's ProductionOpened", 0) from None
    name = keys.origin_of(reader.roster.production)
    return Founded(opened, reader.roster, Key(name, ED25519, reader.roster.log_key))


def known_by(path: str, log: Key, given: Trust) -> Origin:
    """Say by what a log's key is known; raises `ForeignKey` where it is another than was given."""
    if given.key is not None and given.key != log:
        found = f"a log of {write_vkey(log)}"
        raise ForeignKey(path, found, f"{write_vkey(given.key)}, as given,")
    if given.policy is not None:
        named = given.policy.keys_of(log.name)
        if given.policy.logs and log not in named:
            found = f"a log of {write_vkey(log)}"
            raise ForeignKey(path, found, "one of the logs that the policy given names")
        if given.key is None and named:
            return Origin.POLICY
    return Origin.NONE if given.key is None else Origin.KEY


def own_policy(inventory: Inventory) -> Policy | None:
    """Return the policy in the bundle, if any; raises `BadTag` for one that cannot be read."""
    if POLICY not in inventory.bag.files:
        return None
    try:
        return read_policy(inventory.read(POLICY, MOST_TEXT).decode("utf-8"))
    except (PolicyError, UnicodeDecodeError) as error:
        raise BadTag(POLICY, str(error), "a policy of C2SP tlog-policy") from None


def read_head(
    inventory: Inventory, path: str, founded: Founded, given: Trust, check: Check
) -> Head:
    """Return the head once the log's key is seen to have signed it, and enough log witnesses.

    A policy had from elsewhere must be met, as `short` says if it is not.  Of one that came
    with the bundle it is only said whether it is: log witnesses may have been out of reach.
    """
    data = inventory.read(path, MOST_TEXT)
    key = founded.log_key
    origin = known_by("", key, given)
    try:
        note = read_note(data)
        checkpoint = read_checkpoint(data, key, check)
    except LogError as error:
        raise BadCheckpoint(path, str(error), f"one signed by {key.name}, its log's key,") from None
    own = own_policy(inventory)
    own_signed, lacking = cosigned(path, own, note, check, key)
    signed = own_signed
    quorum, short = Quorum.NONE, None
    if own is not None and own.quorum != NONE:
        quorum = Quorum.LACKING if lacking else Quorum.OWN
    if given.policy is not None:
        signed, lacking = cosigned(path, given.policy, note, check, key)
        if lacking:
            short = TooFewCosigned(path, f"cosignatures of {lacking}", "the policy's quorum")
            quorum = Quorum.SHORT
        else:
            quorum = Quorum.NONE if given.policy.quorum == NONE else Quorum.GIVEN
    both = [policy for policy in (own, given.policy) if policy is not None]
    witnesses = tuple(dict.fromkeys([one.key for policy in both for one in policy.witnesses]))
    named = {(one.name, one.id) for one in (key, *witnesses)}
    return Head(
        checkpoint=checkpoint,
        note=note,
        key=key,
        origin=origin,
        quorum=quorum,
        same_policy=None if own is None or given.policy is None else own == given.policy,
        signed=signed,
        own_signed=own_signed,
        lacking=lacking,
        other_lines=sum((line.name, line.key_id) not in named for line in note.lines),
        witnesses=witnesses,
        short=short,
    )


def cosigned(
    path: str, policy: Policy | None, note: Note, check: Check, log: Key | None
) -> tuple[tuple[Signed, ...], str]:
    """Return who of a policy cosigned, and what the policy still lacks, empty if nothing.

    A log is no witness of itself: what its own key cosigned does not count.
    """
    if policy is None:
        return (), ""
    try:
        signed = check_quorum(replace(policy, quorum=NONE), note, check)
    except SignatureFailed as error:
        found = f"a cosignature, {error.found}"
        raise NotCosigned(path, found, "one that verifies") from None
    except LogError as error:
        raise NotCosigned(path, str(error), "cosignatures as the standard has them") from None
    if log is not None:
        itself = {one.name for one in policy.witnesses if one.key.public == log.public}
        signed = tuple(one for one in signed if one.name not in itself)
    return signed, policy.lacking([one.name for one in signed])
