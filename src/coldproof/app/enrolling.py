"""Somebody joins: enrolled under a handle, with a device that holds a key, perhaps with a hat."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act, Body
from coldproof.acts.production import DeviceEnrolled, PersonEnrolled, RoleAppointed
from coldproof.desk.roster import Roster, handle, key_text, why_not
from coldproof.log.ed25519 import refuse_weak
from coldproof.log.errors import LogError
from coldproof.state.model import SetState
from coldproof.words.ids import CLERK, Day, DeviceId, Label, PersonId, PublicKey
from coldproof.words.people import Department, Role


class Joining(NamedTuple):
    """Who joins, where they work, on which device with which key, in which hat from which day."""

    person: str
    department: Department
    device: str
    public: bytes
    role: Role | None = None
    first_day: str | None = None


def name_taken(roster: Roster, person: str, device: str) -> bool:
    """Say whether a handle has a key already, which is for good, or is the clerk's."""
    return CLERK in (person, device) or handle(person, device) in roster.keys


def why_no_key(roster: Roster, joining: Joining, by: str, by_device: str) -> str | None:
    """Say why an enrollment by somebody on a device would give no key; none when it would."""
    mine = roster.keys.get(handle(by, by_device))
    if mine is None:
        return f"no key of {handle(by, by_device)} in the record"
    if mine.revoked is not None:
        return f"a revoked key of {handle(by, by_device)}, which enrolls nobody"
    try:
        refuse_weak(joining.public)
    except LogError as error:
        return f"{error.found} as a key"
    body = DeviceEnrolled(
        person=PersonId(joining.person),
        enrolled=DeviceId(joining.device),
        key=PublicKey(key_text(joining.public)),
    )
    act = Act(
        production=Label(roster.production),
        body=body,
        by=PersonId(by),
        device=DeviceId(by_device),
        seq=1,
        at_us=0,
    )
    reason = why_not(roster, act)
    return None if reason is None else f"that {reason}"


def acts_of(joining: Joining, state: SetState) -> list[Body]:
    """Return the acts that enroll a person: those that are not in the record already."""
    found: list[Body] = []
    person = PersonId(joining.person)
    if joining.person not in state.people:
        found.append(PersonEnrolled(person=person, department=joining.department))
    found.append(
        DeviceEnrolled(
            person=person,
            enrolled=DeviceId(joining.device),
            key=PublicKey(key_text(joining.public)),
        )
    )
    if joining.role is not None and joining.first_day is not None:
        day = Day(joining.first_day)
        found.append(RoleAppointed(person=person, role=joining.role, first_day=day))
    return found
