"""Who speaks with which key, from which position on (D2, D8).

The log itself says it: entry 0 names the keys of the log, of its clerk and of the founder's device,
and every other key comes by `DeviceEnrolled`.  One key has one name, `person@device`, and one name
has one key for good: a lost device is revoked, and the next one has another name.
"""

from __future__ import annotations

import binascii
from typing import NamedTuple, cast

from coldproof.acts import production as acts
from coldproof.acts.base import Act
from coldproof.log.ed25519 import refuse_weak
from coldproof.log.errors import LogError
from coldproof.log.note import ED25519, Key
from coldproof.words.ids import CLERK, NAME
from coldproof.words.people import Department

_FROM_URL, _TO_URL = bytes.maketrans(b"-_", b"+/"), bytes.maketrans(b"+/", b"-_")


class Enrolled(NamedTuple):
    """One key: whose, on which device, from where on, and from where on it may permit no more."""

    person: str
    device: str
    public: bytes
    position: int
    revoked: int | None = None


class Word(NamedTuple):
    """Somebody's word for a guest key; one alone gives nobody a key."""

    name: str  # person@device
    key: str
    by: str
    here: bool  # signed on that very device
    department: str


class Roster(NamedTuple):
    """Every key that was ever enrolled, by `person@device`; a new one is a new roster."""

    production: str
    keys: dict[str, Enrolled]
    founder: str = ""
    log_key: bytes = b""
    revoked: tuple[str, ...] = ()  # devices
    words: tuple[Word, ...] = ()  # for guest keys that lack the second one
    departments: tuple[tuple[str, str], ...] = ()  # of each person


NOBODY = Roster("", {})


def origin_of(production: str) -> str:
    """Return the name of a production's log, which is also the name of its key."""
    return f"coldproof/{production}"


def handle(person: str, device: str) -> str:
    """Return the name of a person's key on a device, within its production."""
    return f"{person}@{device}"


def person_of(key: str) -> str:
    """Return whose a key is, by its name within the production: the inverse of `handle`."""
    return key.partition("@")[0]


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
    return binascii.a2b_base64(text.encode("ascii").translate(_FROM_URL) + b"=")


def key_text(public: bytes) -> str:
    """Return a public key as it stands in an act; the inverse of `raw_key`."""
    return binascii.b2a_base64(public, newline=False).translate(_TO_URL, b"=").decode("ascii")


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
    office = ((body.founder, Department.PRODUCTION.value),)
    return Roster(act.production, keys, body.founder, raw["log_key"], departments=office)


def after(roster: Roster, position: int, act: Act, *, may_permit: bool) -> Roster:
    """Return the roster after an entry; most acts leave it as it is."""
    body = act.body
    if isinstance(body, acts.DeviceEnrolled):
        return _enrolled(roster, position, act, body) if may_permit else roster
    if isinstance(body, acts.KeyRevoked):
        return _revoked(roster, position, body)
    if isinstance(body, acts.PersonEnrolled) and may_permit:
        rest = tuple(one for one in roster.departments if one[0] != body.person)
        return roster._replace(departments=(*rest, (body.person, body.department.value)))
    return roster


def why_not(roster: Roster, act: Act) -> str | None:
    """Say why an enrollment gives nobody a key; none when it does.

    The first key of a person may come from anybody enrolled.  A further one only from themselves or
    the founder: or whoever has one key could speak for everybody.  A key on a device that has one
    of somebody else is a guest key and takes two words (`_lacks`), or the founder's.
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
    try:
        refuse_weak(public)
    except LogError as error:
        return str(error)
    word = word_of(roster, act)
    if by == roster.founder:
        return None
    if is_guest(roster, body.person, body.enrolled) and (word.here or not _foreign(roster, word)):
        return _lacks(roster, word)
    if _foreign(roster, word):
        return f"a further key of {body.person} must come from {body.person} or {roster.founder}"
    return None


def is_guest(roster: Roster, person: str, device: str) -> bool:
    """Say whether a key of this person on this device is one on somebody else's device."""
    return any(k.device == device and k.person != person for k in roster.keys.values())


def word_of(roster: Roster, act: Act) -> Word:
    """Return an enrollment as the word of who signs it."""
    body = cast("acts.DeviceEnrolled", act.body)
    by = act.vouched_by or act.by
    return Word(
        handle(body.person, body.enrolled),
        body.key or "",
        by,
        act.device == body.enrolled,
        dict(roster.departments).get(by, ""),
    )


def _foreign(roster: Roster, word: Word) -> bool:
    """Say whether the person has a key already and the word is somebody else's."""
    person = person_of(word.name)
    return word.by != person and any(k.person == person for k in roster.keys.values())


def _lacks(roster: Roster, word: Word) -> str | None:
    """Say what a guest key still lacks; none when two words for it meet.

    One is said on that device: an act says what its device did before and had seen, and nobody may
    say that of somebody else's.  The other is the person's own; of who has no key yet, somebody's
    from another department.
    """
    person, _, device = word.name.partition("@")
    own = any(k.person == person for k in roster.keys.values())
    for other in roster.words:
        if (other.name, other.key) != (word.name, word.key) or other.by == word.by:
            continue
        apart = "" not in (other.department, word.department) and (
            other.department != word.department
        )
        if (other.here or word.here) and (person in (other.by, word.by) if own else apart):
            return None
    who = person if own else "another department"
    return (
        f"a key of {person} on the device {device} takes two words, one from that device and one"
        f" from {who}, or that of {roster.founder}"
    )


def _enrolled(roster: Roster, position: int, act: Act, body: acts.DeviceEnrolled) -> Roster:
    name = handle(body.person, body.enrolled)
    if body.key is None:
        return roster
    why = why_not(roster, act)
    if why is None:
        new = Enrolled(body.person, body.enrolled, raw_key(body.key), position)
        rest = tuple(word for word in roster.words if word.name != name)
        return roster._replace(keys={**roster.keys, name: new}, words=rest)
    word = word_of(roster, act)
    waits = is_guest(roster, body.person, body.enrolled) and why == _lacks(roster, word)
    if not waits or word in roster.words:
        return roster
    return roster._replace(words=(*roster.words, word))


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
