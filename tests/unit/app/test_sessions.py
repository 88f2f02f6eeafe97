"""Sessions: a token for a key that counts, a challenge that is used once, and what is none."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from coldproof.app.errors import Refused
from coldproof.app.sessions import (
    CHALLENGE_US,
    SESSION_US,
    Sessions,
    Visitor,
    session_text,
)
from coldproof.desk.roster import Enrolled, Roster
from coldproof.keys.signing import Signer, check, new_signer
from tests.small_log import PRODUCTION, Clock

ORIGIN = "https://set.example"


class World:
    """A roster that changes, and sessions of it."""

    def __init__(self, secret: bytes = b"s" * 32) -> None:
        self.clock = Clock()
        self.ad = new_signer(f"{PRODUCTION}/ad@ad", b"a" * 32)
        self.mirror = new_signer("mirror.example/one", b"m" * 32)
        self.roster = Roster(PRODUCTION, {"ad@ad": Enrolled("ad", "ad", self.ad.public, 3)})
        self.sessions = Sessions(
            PRODUCTION,
            ORIGIN,
            lambda: self.roster,
            {self.mirror.name: self.mirror.key},
            lambda data: hmac.digest(secret, data, hashlib.sha256),
            check,
            self.clock,
        )

    def signed(self, signer: Signer, name: str, nonce: str) -> str:
        """Return a signature that opens a session."""
        text = session_text(ORIGIN, PRODUCTION, name, nonce)
        return base64.b64encode(signer.sign(text)).decode()

    def open(self, signer: Signer | None = None, name: str = "ad@ad") -> str:
        """Open a session."""
        nonce = self.sessions.challenge()
        return self.sessions.open(name, nonce, self.signed(signer or self.ad, name, nonce))


def refusal(world: World, signer: Signer, name: str) -> str:
    """Return why no session was opened."""
    with pytest.raises(Refused) as refused:
        world.open(signer, name)
    return str(refused.value)


def test_a_key_that_is_enrolled_has_a_session() -> None:
    world = World()
    assert world.sessions.who(world.open()) == Visitor("ad@ad", outsider=False)


def test_either_alphabet_of_base64_is_taken() -> None:
    world = World()
    nonce = world.sessions.challenge()
    signature = world.signed(world.ad, "ad@ad", nonce).replace("+", "-").replace("/", "_")
    assert world.sessions.open("ad@ad", nonce, signature.rstrip("="))


def test_a_mirror_is_an_outsider() -> None:
    world = World()
    token = world.open(world.mirror, world.mirror.name)
    assert world.sessions.who(token) == Visitor("mirror.example/one", outsider=True)


def test_a_key_that_counts_no_more_opens_none_and_ends_what_it_had() -> None:
    world = World()
    token = world.open()
    enrolled = world.roster.keys["ad@ad"]
    world.roster = world.roster._replace(keys={"ad@ad": enrolled._replace(revoked=9)})
    assert world.sessions.who(token) is None
    found = "the session: found none by such a key"
    want = "a signature by a key that is enrolled and not revoked would do"
    assert refusal(world, world.ad, "ad@ad") == f"{found}; {want}"


@pytest.mark.parametrize("name", ["nobody@ad", "ad", "", "mirror.example/two", "clerk@clerk"])
def test_a_name_that_is_not_here(name: str) -> None:
    world = World()
    assert refusal(world, world.ad, name).startswith("the session: found none by such a key")


def test_somebody_elses_key() -> None:
    world = World()
    assert refusal(world, world.mirror, "ad@ad").startswith("the session: found none")


def test_a_challenge_is_used_once_and_not_late() -> None:
    world = World()
    nonce = world.sessions.challenge()
    signature = world.signed(world.ad, "ad@ad", nonce)
    world.sessions.open("ad@ad", nonce, signature)
    with pytest.raises(Refused, match="a nonce that is used, old or not ours"):
        world.sessions.open("ad@ad", nonce, signature)
    late = world.sessions.challenge()
    world.clock.now_us += CHALLENGE_US
    world.sessions.open("ad@ad", late, world.signed(world.ad, "ad@ad", late))
    other = world.sessions.challenge()
    world.clock.now_us += CHALLENGE_US + 1
    with pytest.raises(Refused):
        world.sessions.open("ad@ad", other, world.signed(world.ad, "ad@ad", other))


def test_another_process_would_take_it_once_more_within_its_two_minutes() -> None:
    """What was used is in memory only, as LIMITS.md says; no other production takes it."""
    world, other = World(), World()
    nonce = world.sessions.challenge()
    signature = world.signed(world.ad, "ad@ad", nonce)
    world.sessions.open("ad@ad", nonce, signature)
    assert other.sessions.open("ad@ad", nonce, signature)
    with pytest.raises(Refused):
        other.sessions.open("ad@ad", nonce, signature)
    late = World()
    late.clock.now_us += CHALLENGE_US + 1
    for one in (late, World(b"o" * 32)):
        with pytest.raises(Refused, match="a nonce that is used, old or not ours"):
            one.sessions.open("ad@ad", nonce, signature)


def test_a_failed_try_does_not_use_it_up() -> None:
    world = World()
    nonce = world.sessions.challenge()
    with pytest.raises(Refused):
        world.sessions.open("ad@ad", nonce, "A" * 86)
    assert world.sessions.open("ad@ad", nonce, world.signed(world.ad, "ad@ad", nonce))


def test_a_session_lasts_a_long_day() -> None:
    world = World()
    token = world.open()
    world.clock.now_us += SESSION_US
    assert world.sessions.who(token) is not None
    world.clock.now_us += 1
    assert world.sessions.who(token) is None


@pytest.mark.parametrize("token", ["", ".", "x", "x.y", "é.é", "=.=", "A" * 5000])
def test_what_is_no_token(token: str) -> None:
    assert World().sessions.who(token) is None


def test_a_token_that_was_changed_or_sealed_elsewhere() -> None:
    world = World()
    token = world.open()
    told, _, seal = token.partition(".")
    later = base64.urlsafe_b64decode(told + "==").replace(b"ad@ad", b"AD@ad")
    changed = base64.urlsafe_b64encode(later).decode().rstrip("=")
    assert world.sessions.who(f"{changed}.{seal}") is None
    assert world.sessions.who(f"{told}.{seal[:-2]}AA") is None
    assert World(b"o" * 32).sessions.who(token) is None
    assert World().sessions.who(token) is not None  # another process of the same production


def test_a_flood_of_challenges_is_remembered_only_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.sessions.MOST_USED", 2)
    world = World()
    for _ in range(5):
        world.open()
    assert len(world.sessions._used) <= 2


def test_a_flood_makes_no_used_challenge_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.app.sessions.MOST_USED", 3)
    world = World()
    world.open()
    world.clock.now_us += CHALLENGE_US + 1
    nonce = world.sessions.challenge()
    signed = world.signed(world.ad, "ad@ad", nonce)
    world.sessions.open("ad@ad", nonce, signed)
    for _ in range(2):
        world.open()
    with pytest.raises(Refused):
        world.sessions.open("ad@ad", nonce, signed)
