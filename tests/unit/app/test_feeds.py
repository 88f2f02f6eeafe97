"""Addresses for calendar programs: one a person, kept as a digest, ended by many things."""

from __future__ import annotations

import pytest

from coldproof.app.backup import BLOBS, copy_blobs
from coldproof.app.feeds import PREFIX, Feed, Feeds
from coldproof.desk.roster import Enrolled, Roster
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Person
from coldproof.store.memory import MemoryStore
from coldproof.words.people import Department
from tests.small_log import PRODUCTION, Clock, Crew

CREW = Crew()
KEYS = {
    f"{person}@{device}": Enrolled(person, device, CREW.signer(person, device).public, 2)
    for person, device in (("ad", "ad"), ("ad", "tablet"), ("grip", "grip"))
}
ROSTER = Roster(PRODUCTION, KEYS)
STATE = START._replace(people={"ad": Person(Department.DIRECTION, False, 1)})


def feeds() -> tuple[Feeds, Clock, MemoryStore]:
    """Return the addresses of nobody yet, their clock and their store."""
    clock, store = Clock(), MemoryStore()
    return Feeds(store, PRODUCTION, clock), clock, store


def test_an_address_is_of_who_asked_for_it() -> None:
    found, clock, store = feeds()
    token = found.renew("ad@tablet", "es")
    assert found.of(token, ROSTER, STATE) == Feed("ad@tablet", "es", clock.now_us)
    assert Feeds(store, PRODUCTION, clock).of(token, ROSTER, STATE) is not None


def test_a_secret_has_256_bits_and_is_kept_nowhere() -> None:
    found, _, store = feeds()
    tokens = {found.renew("ad@ad", "en") for _ in range(20)}
    assert {len(token) for token in tokens} == {43}
    assert len(tokens) == 20
    (name,) = store.names(PRODUCTION, "")
    kept = name.encode() + (store.get(PRODUCTION, name) or b"")
    assert not [token for token in tokens if token.encode() in kept]


def test_a_new_one_ends_the_one_before_and_nobody_elses() -> None:
    found, _, _ = feeds()
    grips = found.renew("grip@grip", "en")
    first, second = found.renew("ad@ad", "en"), found.renew("ad@tablet", "en")
    assert found.of(first, ROSTER, STATE) is None
    assert found.of(second, ROSTER, STATE) is not None
    assert found.of(grips, ROSTER, STATE) is not None


def test_its_person_ends_it_from_any_device() -> None:
    found, _, store = feeds()
    token, other = found.renew("ad@tablet", "en"), found.renew("grip@grip", "en")
    found.end("ad")
    found.end("ad")
    assert found.of(token, ROSTER, STATE) is None
    assert found.of(other, ROSTER, STATE) is not None
    assert len(store.names(PRODUCTION, PREFIX)) == 1


def gone(state: SetState) -> SetState:
    return state._replace(people={"ad": state.people["ad"]._replace(departed=9)})


@pytest.mark.parametrize(
    ("roster", "state"),
    [
        (ROSTER._replace(keys={**KEYS, "ad@ad": KEYS["ad@ad"]._replace(revoked=7)}), STATE),
        (ROSTER._replace(keys={}), STATE),
        (ROSTER, gone(STATE)),
    ],
)
def test_it_ends_for_good_with_its_key_and_when_its_person_leaves(
    roster: Roster, state: SetState
) -> None:
    found, _, store = feeds()
    token = found.renew("ad@ad", "en")
    assert found.of(token, roster, state) is None
    assert store.names(PRODUCTION, PREFIX) == []
    assert found.of(token, ROSTER, STATE) is None


def test_the_revoked_key_of_another_device_ends_nothing() -> None:
    found, _, _ = feeds()
    token = found.renew("ad@ad", "en")
    lost = ROSTER._replace(keys={**KEYS, "ad@tablet": KEYS["ad@tablet"]._replace(revoked=7)})
    assert found.of(token, lost, STATE) is not None


@pytest.mark.parametrize("token", ["", "x", "../calendar/", "a" * 43, "\ud800", PREFIX])
def test_what_is_no_secret_opens_nothing(token: str) -> None:
    found, _, _ = feeds()
    found.renew("ad@ad", "en")
    assert found.of(token, ROSTER, STATE) is None


def test_the_digest_that_is_kept_is_no_secret() -> None:
    found, _, store = feeds()
    found.renew("ad@ad", "en")
    (name,) = store.names(PRODUCTION, PREFIX)
    assert found.of(name.removeprefix(PREFIX), ROSTER, STATE) is None


@pytest.mark.parametrize(
    "spoiled",
    [
        b"",
        b"{}",
        b"null",
        b"[1]",
        b"\xff",
        b"[" * 100_000,
        b'["a", "b", "c"]',
        b'["ad@ad", "xx", 5]',
        b'["ad@ad", "en", "c"]',
        b'["ad@ad", "en", -1]',
        b'[["ad@ad"], "en", 5]',
    ],
)
def test_one_that_can_not_be_read_is_none(spoiled: bytes) -> None:
    found, _, store = feeds()
    token = found.renew("ad@ad", "en")
    (name,) = store.names(PRODUCTION, PREFIX)
    store.put(PRODUCTION, name, spoiled)
    assert found.of(token, ROSTER, STATE) is None
    found.end("ad")
    assert store.names(PRODUCTION, PREFIX) == []


def test_an_odd_row_keeps_nobody_from_an_address() -> None:
    found, _, store = feeds()
    for name in ("x", "ab" * 32):
        store.put(PRODUCTION, PREFIX + name, b'["a", "b", "c"]')
    token = found.renew("ad@ad", "en")
    assert found.of(token, ROSTER, STATE) is not None


def test_no_backup_takes_an_address_along() -> None:
    found, _, store = feeds()
    found.renew("ad@ad", "en")
    copy = MemoryStore()
    copy_blobs(store, copy, PRODUCTION)
    assert copy.names(PRODUCTION, "") == []
    assert not [one for one in BLOBS if PREFIX.startswith(one)]
