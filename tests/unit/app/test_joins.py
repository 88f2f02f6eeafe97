"""Requests to join: kept until somebody enrolls, refuses, or a day has passed."""

from __future__ import annotations

import json

import pytest

from coldproof.app.errors import Refused
from coldproof.app.joins import KEPT_US, Join, Joins, read_row
from coldproof.desk.roster import Enrolled, Roster, key_text
from coldproof.store.memory import MemoryStore
from tests.small_log import PRODUCTION, Clock, Crew

CREW = Crew()
ROSTER = Roster(
    PRODUCTION,
    {"ad@ad": Enrolled("ad", "ad", CREW.signer("ad").public, 2)},
    log_key=CREW.log.public,
    revoked=("lost",),
)


def joins() -> tuple[Joins, Clock, MemoryStore]:
    """Return an empty list of requests, its clock and its store."""
    clock, store = Clock(), MemoryStore()
    return Joins(store, PRODUCTION, clock), clock, store


def of(person: str, device: str | None = None, **more: str) -> Join:
    """Return a request."""
    key = more.get("key") or key_text(CREW.signer(person, device).public)
    return Join(person, "grip", device or person, key, ("steward",))


def test_a_request_waits_with_a_number() -> None:
    found, clock, store = joins()
    made = found.ask(of("grip"), ROSTER)
    assert made.at_us == clock.now_us
    assert len(made.number) == 6
    assert found.waiting(ROSTER) == [made]
    assert Joins(store, PRODUCTION, clock).waiting(ROSTER) == [made]


def test_the_oldest_comes_first() -> None:
    found, clock, _ = joins()
    first = found.ask(of("grip"), ROSTER)
    clock.now_us += 1
    second = found.ask(of("gaffer"), ROSTER)
    assert found.waiting(ROSTER) == [first, second]


def test_asking_again_is_the_same_request() -> None:
    found, clock, _ = joins()
    first = found.ask(of("grip"), ROSTER)
    clock.now_us += 5
    assert found.ask(of("grip"), ROSTER) == first
    assert found.ask(of("grip", "tablet"), ROSTER) != first


def test_who_is_enrolled_or_old_waits_no_more() -> None:
    found, clock, store = joins()
    found.ask(of("grip"), ROSTER)
    enrolled = Enrolled("grip", "grip", CREW.signer("grip").public, 5)
    assert found.waiting(ROSTER._replace(keys={"grip@grip": enrolled})) == []
    assert store.names(PRODUCTION, "join/") == []
    found.ask(of("grip"), ROSTER)
    clock.now_us += KEPT_US
    assert len(found.waiting(ROSTER)) == 1
    clock.now_us += 1
    assert found.waiting(ROSTER) == []


def test_a_request_is_let_go_once() -> None:
    found, _, _ = joins()
    number = found.ask(of("grip"), ROSTER).number
    assert found.forget(number) is True
    assert found.forget(number) is False
    assert found.forget("../x") is False


@pytest.mark.parametrize(
    ("join", "found"),
    [
        (of("clerk"), "the request: found 'clerk', which is the server's own; another handle"),
        (of("grip", "clerk"), "the request: found 'clerk', which is the server's own"),
        (of("ad"), "the request: found ad@ad, which has a key already; another device's name"),
        (of("grip", "lost"), "the request: found the device lost, which was revoked; another name"),
        (of("grip", key=key_text(CREW.signer("ad").public)), "the key: found one that is known"),
        (of("grip", key=key_text(CREW.log.public)), "the key: found one that is known already"),
        (of("grip", key=key_text(bytes(32))), "the key: found "),
    ],
)
def test_what_no_enrollment_could_make(join: Join, found: str) -> None:
    with pytest.raises(Refused) as refused:
        joins()[0].ask(join, ROSTER)
    assert str(refused.value).startswith(found)


def test_a_full_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.joins.MOST", 1)
    found, _, _ = joins()
    found.ask(of("grip"), ROSTER)
    with pytest.raises(Refused, match="found 1 that wait; letting those in first would do"):
        found.ask(of("gaffer"), ROSTER)
    assert found.ask(of("grip"), ROSTER).number


@pytest.mark.parametrize("blob", [b"", b"{", b"[]", b"{}", b'{"person": 3, "wants": []}'])
def test_what_somebody_else_wrote_there_is_passed_over(blob: bytes) -> None:
    found, _, store = joins()
    store.put(PRODUCTION, "join/abcdef", blob)
    assert found.waiting(ROSTER) == []


def row(**more: object) -> bytes:
    """Return a request as it is kept, some of it changed."""
    told = of("grip")._replace(at_us=5, number="abcdef")._asdict()
    return json.dumps({**told, **more}).encode()


@pytest.mark.parametrize(
    "spoiled",
    [
        b"",
        b"{}",
        b"[1]",
        b"\xff",
        b"[" * 100_000,
        row(person=1),
        row(department=None),
        row(device=["x"]),
        row(key=4),
        row(at_us="x"),
        row(at_us=None),
        row(at_us=1 << 60),
        row(wants=[5]),
        row(wants="steward"),
        row(number="bcdefg"),
        row(person="\ud800"),
        row(more="x"),
    ],
)
def test_an_odd_row_keeps_nobody_from_joining(spoiled: bytes) -> None:
    found, _, store = joins()
    store.put(PRODUCTION, "join/abcdef", spoiled)
    store.put(PRODUCTION, "join/zz", row(number="zz"))
    made = found.ask(of("gaffer"), ROSTER)
    assert found.waiting(ROSTER) == [made]
    assert read_row("join/abcdef", spoiled) is None


def test_a_row_as_it_is_kept_is_read() -> None:
    made = read_row("join/abcdef", row())
    assert made == of("grip")._replace(at_us=5, number="abcdef")
