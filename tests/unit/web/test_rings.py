"""Signatures of one of a crowd on the server's side: off, handed in, checked, in the log."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.letters import StatementOffered, StatementRinged, VoiceKeyPublished
from coldproof.app import rings as app_rings
from coldproof.app.backup import RINGS
from coldproof.app.by_lot import BATCH, WAIT_US
from coldproof.app.values import value_of
from coldproof.desk.roster import key_text, raw_key
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice.boxes import worked
from coldproof.desk.voice.ring import ring_of, ring_proven
from coldproof.log.ring import LEAST
from coldproof.web.shop import Options
from coldproof.words.ids import Digest
from coldproof.words.units import HOUR_US
from tests.crowd import OTHER, TEXT, WORDS, Crowd
from tests.served import Cast, Client, caught_up, in_process

BYTES = {"content-type": "application/octet-stream"}
PEOPLE = [f"crew-{n}" for n in range(LEAST)]


class Letter:
    """A served production with a crowd, and a letter that was frozen after their keys."""

    def __init__(self, client: Client, count: int = LEAST) -> None:
        self.client, self.cast, self.crowd = client, client.cast, Crowd(count)
        people = PEOPLE[:count]
        client.recorded(*self.cast.enrolling(*people))
        keys = zip(people, self.crowd.keys, strict=True)
        client.recorded(
            *(self.cast.note(who, VoiceKeyPublished(key=Digest(key))) for who, key in keys)
        )
        offered = StatementOffered(text=Digest(TEXT), size=len(WORDS))
        [self.position] = client.recorded(self.cast.note(PEOPLE[0], offered))
        self.followed()

    def followed(self) -> None:
        caught_up(self.client.live)

    @property
    def letter(self) -> Any:
        return self.client.live.state.letters[TEXT]

    def hand_in(self, who: int, **changed: Any) -> Any:
        """Hand in what one of the crowd signed, some of it changed."""
        made = self.crowd.sign(who)
        told: dict[str, Any] = {
            "text": TEXT,
            "size": self.position,
            "tag": key_text(made.tag),
            "proof": made.proof,
        }
        told |= changed
        said = told["text"].encode() + told["size"].to_bytes(8, "big") + told["tag"].encode()
        said += told["proof"]
        bits = self.client.get("rings").json()["bits"]
        found = changed.get("number", -1)
        while "number" not in changed and not worked(said, found := found + 1, bits):
            pass
        return self.client.post("rings", content=found.to_bytes(8, "big") + said, headers=BYTES)

    def enter(self, after_us: int = 0) -> int:
        live = self.client.live
        assert live.rings is not None
        count = live.rings.enter(live.clock() + after_us)
        self.followed()
        return count


@pytest.fixture(autouse=True)
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "WORK_BITS", 0)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Letter]:
    with in_process(Cast(tmp_path / "film"), Options(rings=True), rings=True) as client:
        yield Letter(client)


def test_nothing_of_it_is_there_where_nobody_asked_for_it(tmp_path: Path) -> None:
    with in_process(Cast(tmp_path / "film")) as client:
        assert client.get("about").json()["rings"] is False
        assert client.live.rings is None
        assert client.get("rings").status_code == 404
        assert client.post("rings", content=b"", headers=BYTES).status_code == 404


def test_so_many_different_people_signed_and_no_name_is_told(here: Letter) -> None:
    assert here.client.get("about").json()["rings"] is True
    for number in range(BATCH):
        assert here.hand_in(number).status_code == 200
    assert here.letter.signed == ()
    assert here.enter() == BATCH
    state, store = here.client.live.state, here.client.live.house.store
    assert ring_of(here.letter) == here.crowd.ring
    proven = [
        one
        for one in here.letter.signed
        if ring_proven(state, TEXT, one, value_of(store, here.cast.production, one.proof))
    ]
    assert len({one.token for one in proven}) == BATCH
    assert {(one.person, one.via) for one in proven} == {(None, "clerk")}


def test_few_wait_for_others_but_not_for_ever(here: Letter) -> None:
    now = here.client.live.clock()
    by_us = here.hand_in(0).json()["by_us"]
    assert by_us % HOUR_US == 0
    assert now + WAIT_US <= by_us <= here.client.live.clock() + WAIT_US + HOUR_US
    assert here.enter() == 0
    assert here.enter(WAIT_US) == 1


def test_the_order_of_entries_says_nothing_of_who_came_first(here: Letter) -> None:
    tags = [key_text(here.crowd.sign(number).tag) for number in range(6)]
    for number in range(6):
        here.hand_in(number)
    here.enter(WAIT_US)
    names = {app_rings.name_of(TEXT, tag): tag for tag in tags}
    assert [one.token for one in here.letter.signed] == [names[name] for name in sorted(names)]


def test_who_signs_twice_counts_once(here: Letter) -> None:
    first, second = here.hand_in(0), here.hand_in(0)
    assert first.json() == second.json()
    assert here.enter(WAIT_US) == 1
    assert here.hand_in(0).status_code == 200
    assert here.enter(WAIT_US) == 0
    assert len(here.letter.signed) == 1


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"text": OTHER}, "a text that is not frozen"),
        ({"size": 3}, "one as of entry 3"),
        ({"tag": TEXT[:42] + "-"}, "another text"),
        ({"tag": "!" * 43}, "another text"),
        ({"tag": key_text(bytes(32))}, "the identity"),
        ({"tag": key_text(Crowd(LEAST).sign(0).tag)}, "one that does not come round"),
        ({"proof": Crowd(LEAST).sign(0).proof}, "one that does not come round"),
        ({"proof": bytes(32 * 14)}, "448 bytes"),
        ({"proof": b""}, "102 bytes"),
        ({"number": 7}, "a number that was not worked for"),
    ],
    ids=lambda one: "-".join(one) if isinstance(one, dict) else one,
)
def test_what_is_not_signed_by_one_of_the_crowd(
    here: Letter, changed: dict[str, Any], found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "number" in changed:
        monkeypatch.setattr(form, "WORK_BITS", 60)
    said = here.hand_in(0, **changed)
    assert (said.status_code, said.json()["found"]) == (422, found)
    rings = here.client.live.rings
    assert rings is not None
    assert rings.waiting == 0


def test_the_last_ones_are_refused_so_that_all_stay_hidden(here: Letter) -> None:
    for number in range(4):
        assert here.hand_in(number).status_code == 200
    here.enter()
    for number in range(4, 7):  # those that wait count as well
        assert here.hand_in(number).status_code == 200
    said = here.hand_in(7)
    assert (said.status_code, said.json()["found"]) == (422, "8 signers of 12")
    assert here.hand_in(6).status_code == 200


def test_a_small_crew_signs_in_another_way(tmp_path: Path) -> None:
    with in_process(Cast(tmp_path / "film"), Options(rings=True), rings=True) as client:
        few = Letter(client, LEAST - 1)
        text, size, tag = TEXT.encode(), few.position.to_bytes(8, "big"), TEXT.encode()
        said = client.post(
            "rings", content=bytes(8) + text + size + tag + bytes(32 * LEAST), headers=BYTES
        )
        assert (said.status_code, said.json()["found"]) == (422, "11 keys")


def test_a_key_that_came_after_the_text_is_not_of_its_crowd(here: Letter) -> None:
    late = Crowd(1)
    here.client.recorded(*here.cast.enrolling("late"))
    key = Digest(late.keys[0])
    here.client.recorded(here.cast.note("late", VoiceKeyPublished(key=key)))
    here.followed()
    assert raw_key(late.keys[0]) not in ring_of(here.letter)
    assert len(ring_of(here.letter)) == LEAST


def test_nobody_puts_a_key_of_somebody_else_into_the_ring(here: Letter) -> None:
    here.client.recorded(*here.cast.enrolling("copy"))
    here.client.recorded(here.cast.note("copy", VoiceKeyPublished(key=Digest(here.crowd.keys[0]))))
    here.followed()
    assert here.client.live.state.people["copy"].ring_key is None


def test_nobody_but_the_clerk_enters_one(here: Letter) -> None:
    body = StatementRinged(
        text=Digest(TEXT), ring_size=here.position, tag=Digest(OTHER), proof=Digest(OTHER)
    )
    assert here.client.send(here.cast.note("crew-1", body)).status_code == 200
    here.client.send(here.cast.note("clerk", body))
    here.followed()
    assert here.letter.signed == ()


def test_a_session_is_not_looked_at(here: Letter) -> None:
    here.client.headers["authorization"] = "Bearer nonsense"
    assert here.hand_in(0).status_code == 200
    assert "hand_in_ringed" not in here.client.http.get("/metrics").text


def test_what_waits_survives_a_restart_and_a_crash_enters_nothing_twice(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    with in_process(cast, Options(rings=True), rings=True) as client:
        before = Letter(client)
        before.hand_in(0)
        crowd, position = before.crowd, before.position
    with in_process(cast, Options(rings=True), rings=True) as client:
        again = Letter.__new__(Letter)
        again.client, again.cast, again.crowd, again.position = client, cast, crowd, position
        store = client.live.house.store
        [name] = store.names(cast.production, RINGS)
        kept = store.get(cast.production, name) or b""
        assert json.loads(kept)[0] == TEXT
        assert again.enter(WAIT_US) == 1
        store.put(cast.production, name, kept)
        store.put(cast.production, RINGS + "half", b"[")
        assert again.enter(WAIT_US) == 0
        assert len(again.letter.signed) == 1


def test_there_is_room_for_so_many(here: Letter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_rings, "MOST", 1)
    assert here.hand_in(0).status_code == 200
    assert here.hand_in(1).status_code == 503


def test_the_proof_is_kept_as_a_value_under_its_digest(here: Letter) -> None:
    here.hand_in(0)
    here.enter(WAIT_US)
    [one] = here.letter.signed
    kept = value_of(here.client.live.house.store, here.cast.production, one.proof)
    assert kept is not None
    assert key_text(hashlib.sha256(kept).digest()) == one.proof
    assert here.client.get(f"values/{one.proof}").status_code == 401
    here.client.sign_in("crew-3")
    assert here.client.get(f"values/{one.proof}").content == kept
