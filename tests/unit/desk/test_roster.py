"""Who speaks with which key, from where on, and what gives nobody a key."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.production import (
    DeviceEnrolled,
    KeyRevoked,
    PersonEnrolled,
    PersonTrained,
    ProductionOpened,
)
from coldproof.desk import roster as keys
from coldproof.log.errors import LogError, NoteError
from coldproof.words.floor import Known
from coldproof.words.ids import DeviceId, Label, PersonId, PublicKey
from coldproof.words.people import Department
from tests.small_log import PRODUCTION, Crew

WEAK = PublicKey(keys.key_text(bytes((1,)) + bytes(31)))


def begun(crew: Crew, **more: Any) -> keys.Roster:
    values: dict[str, Any] = {
        "founder": PersonId("producer"),
        "log_key": PublicKey(keys.key_text(crew.log.public)),
        "clerk_key": crew.key("clerk"),
        "founder_key": crew.key("producer"),
    }
    return keys.opened(crew.act("producer", ProductionOpened(**{**values, **more})))


def enrolled(
    crew: Crew, person: str, device: str | None = None, key: PublicKey | None = None
) -> DeviceEnrolled:
    return DeviceEnrolled(
        person=PersonId(person),
        enrolled=DeviceId(device or person),
        key=crew.key(person, device) if key is None else key,
    )


def grown(crew: Crew, *steps: tuple[str, DeviceEnrolled | KeyRevoked]) -> keys.Roster:
    roster = begun(crew)
    for position, (by, body) in enumerate(steps, 2):
        roster = keys.after(roster, position, crew.act(by, body), may_permit=True)
    return roster


def test_entry_0_names_the_founders_key_the_clerks_and_the_logs() -> None:
    crew = Crew()
    roster = begun(crew)
    assert list(roster.keys) == ["producer@producer", "clerk@clerk"]
    assert roster.keys["producer@producer"].public == crew.founder.public
    assert (roster.log_key, roster.founder) == (crew.log.public, "producer")


@pytest.mark.parametrize("lacking", ["log_key", "clerk_key", "founder_key"])
def test_a_production_without_one_of_its_keys_is_refused(lacking: str) -> None:
    with pytest.raises(LogError) as refused:
        begun(Crew(), **{lacking: None})
    want = f"entry 0 refused: found no {lacking}; a production opened with all three keys would do"
    assert str(refused.value) == want


def test_a_production_with_one_key_under_two_names_is_refused() -> None:
    crew = Crew()
    with pytest.raises(LogError) as refused:
        begun(crew, clerk_key=crew.key("producer"))
    want = "entry 0 refused: found one key under two names; three keys would do"
    assert str(refused.value) == want


def test_a_production_with_a_weak_key_is_refused() -> None:
    with pytest.raises(NoteError):
        begun(Crew(), clerk_key=WEAK)


def test_a_key_text_comes_back() -> None:
    raw = bytes(range(32))
    assert keys.raw_key(keys.key_text(raw)) == raw


def test_whoever_is_enrolled_enrolls_somebody_new() -> None:
    crew = Crew()
    roster = grown(
        crew,
        ("producer", enrolled(crew, "armorer")),
        ("armorer", enrolled(crew, "actor", "tablet")),
    )
    assert roster.keys["actor@tablet"] == keys.Enrolled(
        "actor", "tablet", crew.signer("actor", "tablet").public, 3
    )


ANOTHER = "a further key of armorer must come from armorer or producer"
TWO = (
    "a key of {} on the device armorer takes two words, one from that device and one from {}, or"
    " that of producer"
)
SHARED = TWO.format("propmaster", "propmaster")


@pytest.mark.parametrize(
    ("by", "person", "device", "key", "why"),
    [
        ("producer", "actor", None, None, None),
        ("armorer", "armorer", "tablet", None, None),
        ("producer", "armorer", "tablet", None, None),
        ("propmaster", "armorer", "tablet", None, ANOTHER),
        ("armorer", "actor", "armorer", None, TWO.format("actor", "another department")),
        ("armorer", "propmaster", "armorer", None, SHARED),
        ("actor", "propmaster", "armorer", None, ANOTHER.replace("armorer", "propmaster")),
        ("producer", "actor", "armorer", None, None),
        ("propmaster", "propmaster", "armorer", None, SHARED),
        ("producer", "armorer", None, "new", "armorer@armorer has a key already"),
        ("producer", "clerk", "desk", None, "the clerk has one key, from entry 0"),
        ("producer", "actor", "clerk", None, "the clerk has one key, from entry 0"),
        ("producer", "actor", None, "armorer", "the key is known under another name"),
        ("producer", "actor", None, "log", "the key is known under another name"),
        ("producer", "actor", "lost", None, "the device lost was revoked"),
        (
            "producer",
            "actor",
            None,
            "weak",
            "public key refused: found a key of small order; a key made by a signer would do",
        ),
    ],
)
def test_which_enrollments_give_a_key(
    by: str, person: str, device: str | None, key: str | None, why: str | None
) -> None:
    crew = Crew()
    lost = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("lost"))
    roster = grown(
        crew,
        ("producer", enrolled(crew, "armorer")),
        ("producer", enrolled(crew, "propmaster")),
        ("producer", lost),
    )
    named = {
        None: None,
        "new": crew.key("somebody"),
        "armorer": crew.key("armorer"),
        "log": PublicKey(keys.key_text(crew.log.public)),
        "weak": WEAK,
    }
    act = crew.act(by, enrolled(crew, person, device, named[key]))
    found = keys.why_not(roster, act)
    if key == "weak":
        assert found is not None
        assert found.startswith("public key refused: found")
    else:
        assert found == why
    after = keys.after(roster, 9, act, may_permit=True)
    assert (after.keys is roster.keys) is (found is not None)


def joined(crew: Crew, roster: keys.Roster, person: str, department: Department) -> keys.Roster:
    body = PersonEnrolled(person=PersonId(person), department=department)
    return keys.after(roster, 2, crew.act("producer", body), may_permit=True)


def guests(crew: Crew) -> keys.Roster:
    """The armorer has a tablet, the propmaster and the dp a phone each, the actor nothing."""
    roster = grown(
        crew, *(("producer", enrolled(crew, n)) for n in ("armorer", "propmaster", "dp"))
    )
    roster = joined(crew, roster, "armorer", Department.WEAPONS)
    roster = joined(crew, roster, "second", Department.WEAPONS)
    roster = joined(crew, roster, "propmaster", Department.PROPS)
    return joined(crew, roster, "dp", Department.CAMERA)


@pytest.mark.parametrize(
    ("person", "words", "given"),
    [
        ("actor", (("armorer", "armorer"), ("dp", "dp")), True),
        ("actor", (("dp", "dp"), ("armorer", "armorer")), True),
        ("actor", (("dp", "dp"), ("propmaster", "propmaster")), False),  # none from the tablet
        ("actor", (("armorer", "armorer"), ("armorer", "armorer")), False),
        ("actor", (("armorer", "armorer"), ("second", "second")), False),  # one department
        ("actor", (("armorer", "armorer"), ("stranger", "stranger")), False),
        ("dp", (("armorer", "armorer"), ("dp", "dp")), True),
        ("dp", (("dp", "dp"), ("armorer", "armorer")), True),
        ("dp", (("armorer", "armorer"), ("propmaster", "propmaster")), False),
        ("dp", (("dp", "dp"),), False),
    ],
)
def test_a_guest_key_takes_two_words(
    person: str, words: tuple[tuple[str, str], ...], given: bool
) -> None:
    crew = Crew()
    roster = guests(crew)
    for by, device in words:
        act = crew.act(by, enrolled(crew, person, "armorer"), device=device)
        roster = keys.after(roster, 9, act, may_permit=True)
    assert (f"{person}@armorer" in roster.keys) is given
    assert not (given and roster.words)


def test_two_words_for_two_keys_give_none() -> None:
    crew = Crew()
    roster = guests(crew)
    for by, key in (("armorer", "actor"), ("dp", "somebody")):
        body = enrolled(crew, "actor", "armorer", crew.key(key))
        roster = keys.after(roster, 9, crew.act(by, body), may_permit=True)
    assert "actor@armorer" not in roster.keys


def test_a_word_by_a_revoked_key_is_none() -> None:
    crew = Crew()
    roster = guests(crew)
    act = crew.act("armorer", enrolled(crew, "actor", "armorer"))
    assert keys.after(roster, 9, act, may_permit=False) is roster


def test_an_enrollment_without_a_key_gives_none() -> None:
    crew = Crew()
    body = DeviceEnrolled(person=PersonId("actor"), enrolled=DeviceId("actor"))
    roster = begun(crew)
    assert keys.why_not(roster, crew.act("producer", body)) == "it names no key"


def test_an_enrollment_by_a_revoked_key_gives_none() -> None:
    crew = Crew()
    roster = begun(crew)
    act = crew.act("producer", enrolled(crew, "actor"))
    assert keys.after(roster, 2, act, may_permit=False) is roster


def test_revoking_a_device_reaches_every_key_on_it_and_no_other() -> None:
    crew = Crew()
    roster = grown(
        crew,
        ("producer", enrolled(crew, "armorer")),
        ("producer", enrolled(crew, "actor", "armorer")),
        ("producer", enrolled(crew, "propmaster")),
        ("producer", KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))),
    )
    assert {name: key.revoked for name, key in roster.keys.items()} == {
        "producer@producer": None,
        "clerk@clerk": None,
        "armorer@armorer": 5,
        "actor@armorer": 5,
        "propmaster@propmaster": None,
    }


def test_a_device_is_revoked_once_and_the_clerks_never() -> None:
    crew = Crew()
    lost = KeyRevoked(person=PersonId("armorer"), revoked=DeviceId("armorer"))
    roster = grown(crew, ("producer", enrolled(crew, "armorer")), ("producer", lost))
    assert keys.after(roster, 7, crew.act("producer", lost), may_permit=True) is roster
    clerk = KeyRevoked(person=PersonId("clerk"), revoked=DeviceId("clerk"))
    assert keys.after(roster, 7, crew.act("producer", clerk), may_permit=True) is roster


def test_other_acts_leave_the_roster_as_it_is() -> None:
    crew = Crew()
    roster = begun(crew)
    body = PersonTrained(
        person=PersonId("actor"),
        model=Label("m"),
        planned_minutes=1,
        done_minutes=1,
        completed=True,
        competent=True,
    )
    assert keys.after(roster, 2, crew.act("producer", body), may_permit=True) is roster


def test_where_somebody_works_is_what_was_last_said_of_them() -> None:
    crew = Crew()
    roster = joined(crew, guests(crew), "dp", Department.PROPS)
    assert dict(roster.departments)["dp"] == "props"
    body = PersonEnrolled(person=PersonId("dp"), department=Department.CAST)
    assert keys.after(roster, 9, crew.act("dp", body), may_permit=False) is roster


def test_who_vouches_is_who_signs() -> None:
    body = PersonEnrolled(person=PersonId("actor"), department=Department.CAST)
    told = Crew().act(
        "actor", body, device="tablet", known=Known.VOUCHED, vouched_by=PersonId("armorer")
    )
    assert keys.signer_of(told) == "armorer@tablet"


@pytest.mark.parametrize(
    ("name", "there"),
    [
        (f"{PRODUCTION}/producer@producer", True),
        ("another/producer@producer", False),
        ("producer@producer", False),
        (f"{PRODUCTION}/actor@actor", False),
    ],
)
def test_a_line_is_of_a_key_of_this_production(name: str, *, there: bool) -> None:
    assert (keys.verifier_key(begun(Crew()), name) is not None) is there
