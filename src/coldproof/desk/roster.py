"""Who speaks with which key, from which position on (D2, D8).

The log itself says it: entry 0 names the keys of the log, of its clerk and of the founder's device,
and every other key comes by `DeviceEnrolled`.  One key has one name, `person@device`, and one name
has one key for good: a lost device is revoked, and the next one has another name.
"""

from __future__ import annotations

import base64
from typing import NamedTuple, cast

from coldproof.acts import production as acts
from coldproof.acts.base import Act
from coldproof.log.ed25519 import refuse_weak
from coldproof.log.errors import LogError
from coldproof.log.note import ED25519, Key
from coldproof.words.ids import CLERK, NAME


class Enrolled(NamedTuple):
    """One key: whose, on which device, from where on, and from where on it may permit no more."""

    person: str
    device: str
    public: bytes
    position: int
    revoked: int | None = None


class Roster(NamedTuple):
    """Every key that was ever enrolled, by `person@device`; a new one is a new roster."""

    production: str
    keys: dict[str, Enrolled]
    founder: str = ""
    log_key: bytes = b""
    revoked: tuple[str, ...] = ()  # devices


NOBODY = Roster("", {})


def origin_of(production: str) -> str:
    """Return the name of a production's log, which is also the name of its key."""
    return f"coldproof/{production}"


def handle(person: str, device: str) -> str:
    """Return the name of a person's key on a device, within its production."""
    return f"{person}@{device}"


def key_name(production: str, person: str, device: str) -> str:
    """Return the name that stands on a signature line."""
    return f"{production}/{person}@{device}"


def signer_of(act: Act) -> str:
    """Return the handle of the key that an act must be signed with.

    It is the person's own, or that of who vouched for an act told on paper or aloud.
    """
    return handle(act.vouched_by or act.by, act.device)


def raw_key(text: str) -> bytes:
    """Return the 32 bytes of a public key that stands in an act."""
    return base64.urlsafe_b64decode(text + "=")


def key_text(public: bytes) -> str:
    """Return a public key as it stands in an act; the inverse of `raw_key`."""
    return base64.urlsafe_b64encode(public).rstrip(b"=").decode("ascii")


def could_sign(production: str, line_name: str) -> bool:
    """Say whether a signature line's name is one that a key of this production could have."""
    of, _, name = line_name.partition("/")
    person, _, device = name.partition("@")
    if of != production or NAME.fullmatch(person) is None:
        return False
    return NAME.fullmatch(device) is not None


def verifier_key(roster: Roster, line_name: str) -> Key | None:
    """Return the key that a signature line names, if it is one of this production's."""
    production, _, name = line_name.partition("/")
    known = roster.keys.get(name) if production == roster.production else None
    return None if known is None else Key(line_name, ED25519, known.public)


def opened(act: Act) -> Roster:
    """Return the roster that entry 0 makes: the founder's key and the clerk's.

    Raises `LogError` when one of the keys is missing or weak.
    """
    body = cast("acts.ProductionOpened", act.body)
    found = {"log_key": body.log_key, "clerk_key": body.clerk_key, "founder_key": body.founder_key}
    raw: dict[str, bytes] = {}
    for name, text in found.items():
        if text is None:
            raise LogError("entry 0", f"no {name}", "a production opened with all three keys")
        raw[name] = raw_key(text)
        refuse_weak(raw[name])
    if len(set(raw.values())) < len(raw):
        raise LogError("entry 0", "one key under two names", "three keys")
    founder = handle(body.founder, act.device)
    keys = {
        founder: Enrolled(body.founder, act.device, raw["founder_key"], 0),
        handle(CLERK, CLERK): Enrolled(CLERK, CLERK, raw["clerk_key"], 0),
    }
    return Roster(act.production, keys, body.founder, raw["log_key"])


def after(roster: Roster, position: int, act: Act, *, may_permit: bool) -> Roster:
    """Return the roster after an entry; most acts leave it as it is."""
    body = act.body
    if isinstance(body, acts.DeviceEnrolled):
        return _enrolled(roster, position, act, body) if may_permit else roster
    if isinstance(body, acts.KeyRevoked):
        return _revoked(roster, position, body)
    return roster


def why_not(roster: Roster, act: Act) -> str | None:
    """Say why an enrollment gives nobody a key; none when it does.

    The first key of a person may come from anybody enrolled.  A further one only from themselves or
    the founder: or whoever has one key could speak for everybody.  A further key on one device only
    from that device or the founder: an act says what its device did before and had seen, and nobody
    may say that of somebody else's.
    """
    body = cast("acts.DeviceEnrolled", act.body)
    name = handle(body.person, body.enrolled)
    by = act.vouched_by or act.by
    if body.key is None:
        return "it names no key"
    if CLERK in (body.person, body.enrolled):
        return "the clerk has one key, from entry 0"
    if name in roster.keys:
        return f"{name} has a key already"
    if body.enrolled in roster.revoked:
        return f"the device {body.enrolled} was revoked"
    public = raw_key(body.key)
    if public == roster.log_key or any(k.public == public for k in roster.keys.values()):
        return "the key is known under another name"
    if any(k.person == body.person for k in roster.keys.values()) and by not in (
        body.person,
        roster.founder,
    ):
        return f"a further key of {body.person} must come from {body.person} or {roster.founder}"
    if any(k.device == body.enrolled for k in roster.keys.values()) and (
        act.device != body.enrolled and by != roster.founder
    ):
        return (
            f"a further key on the device {body.enrolled} must come from that device"
            f" or {roster.founder}"
        )
    try:
        refuse_weak(public)
    except LogError as error:
        return str(error)
    return None


def _enrolled(roster: Roster, position: int, act: Act, body: acts.DeviceEnrolled) -> Roster:
    if why_not(roster, act) is not None or body.key is None:
        return roster
    new = Enrolled(body.person, body.enrolled, raw_key(body.key), position)
    return roster._replace(keys={**roster.keys, handle(body.person, body.enrolled): new})


def _revoked(roster: Roster, position: int, body: acts.KeyRevoked) -> Roster:
    """Every key on that device may permit no more; the fold takes it so too."""
    if body.revoked in roster.revoked or body.revoked == CLERK:
        return roster
    keys = {
        name: key._replace(revoked=position)
        if key.device == body.revoked and key.revoked is None
        else key
        for name, key in roster.keys.items()
    }
    return roster._replace(keys=keys, revoked=(*roster.revoked, body.revoked))
