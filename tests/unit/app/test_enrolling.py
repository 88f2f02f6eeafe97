"""Somebody joins: which acts it takes, and when a device would get no key."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.base import Body
from coldproof.acts.production import DeviceEnrolled, KeyRevoked, PersonEnrolled, RoleAppointed
from coldproof.app.enrolling import Joining, acts_of, name_taken, why_no_key
from coldproof.app.follow import Follower
from coldproof.app.writer import Writer
from coldproof.desk.roster import Roster, key_text
from coldproof.state.fold import START
from coldproof.store.memory import MemoryStore
from coldproof.words.ids import DeviceId, PersonId
from coldproof.words.people import Department, Role
from tests.small_log import Clock, Crew, writer_on

CREW = Crew()
DP = Joining("dp", Department.CAMERA, "dp", CREW.signer("dp").public)


def bodies(joining: Joining, writer: Writer | None = None) -> list[Body]:
    """Return the acts that somebody's joining takes."""
    if writer is None:
        return acts_of(joining, START)
    follower = Follower(writer.ledger, writer._store, lambda data: data[:32], "A" * 43)
    return acts_of(joining, follower.catch_up())


def device(joining: Joining) -> DeviceEnrolled:
    return DeviceEnrolled(
        person=PersonId(joining.person),
        enrolled=DeviceId(joining.device),
        key=CREW.key("dp"),
    )


def test_a_person_and_a_device() -> None:
    person = PersonEnrolled(person=PersonId("dp"), department=Department.CAMERA)
    assert bodies(DP) == [person, device(DP)]


def test_and_a_hat_from_a_day_on() -> None:
    appointed = bodies(DP._replace(role=Role.SAFETY, first_day="2026-12-01"))[2]
    assert isinstance(appointed, RoleAppointed)
    assert (appointed.person, appointed.role, appointed.first_day, appointed.last_day) == (
        "dp",
        Role.SAFETY,
        "2026-12-01",
        None,
    )


@pytest.mark.parametrize("more", [{"role": Role.SAFETY}, {"first_day": "2026-12-01"}])
def test_no_hat_without_a_day_and_no_day_without_a_hat(more: dict[str, str]) -> None:
    assert len(bodies(DP._replace(**more))) == 2  # type: ignore[arg-type]  # each is of its type


def test_who_is_in_the_record_is_not_enrolled_twice(written: Writer, crew: Crew) -> None:
    known = PersonEnrolled(person=PersonId("dp"), department=Department.CAMERA)
    written.record(crew.note("producer", known))
    assert bodies(DP, written) == [device(DP)]


# ------------------------------------------------------------------------------------------ no key


@pytest.fixture
def crew() -> Crew:
    return Crew()


@pytest.fixture
def written(crew: Crew, tmp_path: Path) -> Writer:
    """A log with an armorer and an actor, whose device was revoked."""
    writer = writer_on(crew, MemoryStore(), tmp_path, Clock())
    writer.begin(crew.opening())
    writer.record(crew.enrolling("armorer"))
    writer.record(crew.enrolling("actor"))
    revoked = KeyRevoked(person=PersonId("actor"), revoked=DeviceId("actor"))
    writer.record(crew.note("producer", revoked))
    return writer


def test_a_new_person_gets_a_key_from_anybody_enrolled(written: Writer) -> None:
    for by in ("producer", "armorer"):
        assert why_no_key(written.ledger.roster, DP, by, by) is None


def test_a_further_key_comes_from_oneself_or_the_founder(written: Writer) -> None:
    phone = Joining("armorer", Department.WEAPONS, "phone", CREW.signer("dp").public)
    for by in ("producer", "armorer"):
        assert why_no_key(written.ledger.roster, phone, by, by) is None


def reason(roster: Roster, by: str = "armorer", **changed: object) -> str | None:
    """Return why somebody would get no key."""
    joining = DP._replace(**changed)  # type: ignore[arg-type]  # each is of its type
    return why_no_key(roster, joining, by, by)


@pytest.mark.parametrize(
    ("changed", "by", "said"),
    [
        ({}, "nobody", "no key of nobody@nobody in the record"),
        ({}, "actor", "a revoked key of actor@actor, which enrolls nobody"),
        ({"person": "clerk"}, "producer", "that the clerk has one key, from entry 0"),
        ({"device": "clerk"}, "producer", "that the clerk has one key, from entry 0"),
        ({"device": "actor"}, "producer", "that the device actor was revoked"),
        (
            {"person": "armorer", "device": "armorer"},
            "producer",
            "that armorer@armorer has a key already",
        ),
        (
            {"person": "producer", "device": "phone"},
            "armorer",
            "that a further key of producer must come from producer or producer",
        ),
        (
            {"public": CREW.signer("armorer").public},
            "producer",
            "that the key is known under another name",
        ),
        ({"public": CREW.log.public}, "producer", "that the key is known under another name"),
        ({"public": bytes(32)}, "producer", "a point of small order as a key"),
        ({"public": b"\xff" * 32}, "producer", "y of 2^255-19 or more as a key"),
        ({"public": b"\x02" + bytes(31)}, "producer", "no point of the curve as a key"),
        ({"public": b"short"}, "producer", "5 bytes as a key"),
    ],
)
def test_who_gets_no_key(changed: dict[str, object], by: str, said: str, written: Writer) -> None:
    assert reason(written.ledger.roster, by, **changed) == said


def test_names_that_are_taken_for_good(written: Writer) -> None:
    roster = written.ledger.roster
    taken = [("armorer", "armorer"), ("actor", "actor"), ("clerk", "x"), ("x", "clerk")]
    assert [name_taken(roster, *one) for one in taken] == [True] * 4
    assert not name_taken(roster, "armorer", "phone")


def test_keys_are_typed_as_acts_have_them() -> None:
    assert device(DP).key == key_text(DP.public)
