"""The record over HTTP: what is open, what is not, and what becomes of notes."""

from __future__ import annotations

import base64

import pytest

from coldproof.acts.day import DayOpened
from coldproof.acts.voice import WorkStopped
from coldproof.app.errors import Ended, NotNow, RecordError
from coldproof.app.quota import Quota
from coldproof.app.tail import Tail
from coldproof.app.wiring import check
from coldproof.log.checkpoint import read_checkpoint
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import read_note
from coldproof.log.proof import read_proof, verify_proof
from coldproof.log.tiles import read_bundle
from coldproof.web.limits import Rate
from coldproof.web.problems import Problem
from coldproof.web.record import bundle, split
from coldproof.words.floor import Scope
from coldproof.words.ids import Day
from tests.served import Cast, Client, caught_up, coded, decoded, id_of


def test_the_checkpoint_is_signed_and_open(client: Client, cast: Cast) -> None:
    said = client.get("checkpoint")
    assert said.headers["content-type"] == "text/plain; charset=utf-8"
    assert read_checkpoint(said.content, cast.log_key, check).size == 2


def test_tiles_are_open_and_for_good(client: Client, cast: Cast) -> None:
    said = client.get("tile/0/000.p/2")
    assert said.status_code == 200
    assert said.headers["content-type"] == "application/octet-stream"
    assert said.headers["cache-control"] == "public, max-age=31536000, immutable"
    root = read_checkpoint(client.get("checkpoint").content, cast.log_key, check).root
    assert Tree([said.content[:32], said.content[32:]]).root() == root


@pytest.mark.parametrize(
    "path", ["0/000", "0/000.p/3", "1/000.p/1", "0/000.p/0", "64/000", "0/0", "x", "0/x000/000.p/2"]
)
def test_a_tile_that_the_log_has_not(client: Client, path: str) -> None:
    said = client.get(f"tile/{path}")
    assert said.status_code == 404
    assert said.json()["detail"].startswith("There is no such tile: found ")


@pytest.mark.parametrize("path", ["tile/entries/000.p/2", "entries?from=0", "proof/0"])
def test_entries_are_not_for_everybody(client: Client, path: str) -> None:
    said = client.get(path)
    assert said.status_code == 401
    assert said.headers["content-type"] == "application/problem+json"
    assert said.headers["www-authenticate"] == "Bearer"


def test_an_entry_bundle(producer: Client) -> None:
    said = producer.get("tile/entries/000.p/2")
    assert said.headers["cache-control"].startswith("private")
    assert b" ProductionOpened\n" in read_bundle(said.content, 2)[0]
    assert producer.get("tile/entries/000.p/3").status_code == 404


def test_entries_come_with_the_checkpoint_of_just_these(producer: Client, cast: Cast) -> None:
    producer.recorded(*cast.enrolling("ad", "props"))
    said = producer.get("entries?from=0")
    notes = decoded(said.content, int(said.headers["coldproof-count"]))
    note = base64.b64decode(said.headers["coldproof-checkpoint"])
    told = read_checkpoint(note, cast.log_key, check)
    assert told.size == len(notes)
    assert told.root == Tree(leaf_hashes(notes)).root()
    more = producer.get(f"entries?from={len(notes) - 1}")
    assert decoded(more.content, 1) == notes[-1:]


def test_no_more_entries_than_there_are(producer: Client) -> None:
    said = producer.get("entries?from=2")
    assert (said.status_code, said.content, said.headers["coldproof-count"]) == (200, b"", "0")
    beyond = producer.get("entries?from=3")
    assert beyond.status_code == 404
    assert beyond.json()["found"] == "3 of 2"


@pytest.mark.parametrize("query", ["", "?from=", "?from=-1", "?from=x", "?from=1.0", "?from=٣"])
def test_from_where_must_be_said(producer: Client, query: str) -> None:
    assert producer.get(f"entries{query}").status_code == 422


def test_entries_that_are_no_longer_at_hand_come_from_the_store(
    producer: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.serving.TAIL", 1)
    producer.recorded(*cast.enrolling("ad"))
    said = producer.get("entries?from=0")
    assert len(decoded(said.content, int(said.headers["coldproof-count"]))) >= 4


def test_a_proof(producer: Client, cast: Cast) -> None:
    entry = decoded(producer.get("entries?from=0").content, 2)[1]
    proof = read_proof(producer.get("proof/1").content)
    assert verify_proof(proof, entry, cast.log_key, check).size == 2
    assert producer.get("proof/2").status_code == 404


def test_notes_are_recorded_in_order_without_a_session(client: Client, cast: Cast) -> None:
    notes = cast.enrolling("ad")
    said = client.send(*notes)
    told = said.json()
    positions = [one["position"] for one in told["outcomes"]]
    assert [one["state"] for one in told["outcomes"]] == ["recorded", "recorded"]
    assert positions == sorted(positions)
    assert [one["id"] for one in told["outcomes"]] == [id_of(note) for note in notes]
    assert read_checkpoint(told["checkpoint"].encode(), cast.log_key, check).size >= 4


def test_a_note_sent_again_has_its_old_receipt(client: Client, cast: Cast) -> None:
    notes = cast.enrolling("ad")
    assert client.recorded(*notes) == client.recorded(*notes)


def test_what_waits_says_for_what(client: Client, cast: Cast) -> None:
    waiting = cast.note("ad", DayOpened(day=Day("2026-11-25")))
    told = client.send(waiting).json()["outcomes"]
    assert told == [{"id": id_of(waiting), "state": "waiting", "wants": ["ad@ad"]}]
    client.recorded(*cast.enrolling("ad"))
    assert client.send(waiting).json()["outcomes"][0]["state"] == "recorded"


def test_a_refused_note_stops_no_other(client: Client, cast: Cast) -> None:
    good = cast.note("producer", DayOpened(day=Day("2026-11-25")))
    told = client.send(b"nonsense", good, b"\xff" * 9).json()["outcomes"]
    assert [one["state"] for one in told] == ["refused", "recorded", "refused"]
    assert told[0]["id"] is None
    assert set(told[0]) == {"id", "state", "found", "want"}


def test_one_too_many_is_not_refused_for_good_and_says_so_of_the_whole_post(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client.live.writer, "_quota", Quota(1, client.live.clock))
    first, second = (cast.note("producer", DayOpened(day=Day(f"2026-11-2{n}"))) for n in (5, 6))
    said = client.send(first, second)
    assert (said.status_code, said.headers["retry-after"]) == (503, "60")
    assert (said.json()["title"], said.json()["recorded"]) == (
        "Not all of it was recorded",
        "unknown",
    )
    alone = client.send(second)
    assert (alone.json()["title"], alone.json()["recorded"]) == ("It was not recorded", "no")
    assert client.send(first).json()["outcomes"][0]["state"] == "recorded"
    client.recorded(cast.note("producer", WorkStopped(scope=Scope.PRODUCTION)))


def test_what_may_be_recorded_is_not_told_as_not_recorded_beside_what_is_one_too_many(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcomes = [Ended("the record", "that its writer ended", "x"), NotNow("a", "b", "c")]

    async def record(_: object) -> list[RecordError]:
        return outcomes

    monkeypatch.setattr(client.shop.served[cast.production].line, "record", record)
    said = client.send(*cast.enrolling("ad")).json()
    assert said["title"] == "The record takes nothing now"
    assert said.get("recorded") != "no"


def test_what_is_forged_is_paid_for_beside_what_is_one_too_many(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(2, 0.0))
    monkeypatch.setattr(client.live.writer, "_quota", Quota(0, client.live.clock))
    mine = cast.note("producer", DayOpened(day=Day("2026-11-25")))
    forged = cast.note("producer", DayOpened(day=Day("2026-11-26")))[:-5] + b"AAA=\n"
    assert client.send(mine, forged, forged).status_code == 503
    assert client.send(mine).status_code == 429


def test_a_stop_by_a_stranger_is_entered(client: Client, cast: Cast) -> None:
    stop = cast.note("stranger", WorkStopped(scope=Scope.PRODUCTION))
    assert client.send(stop).json()["outcomes"][0]["state"] == "recorded"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"\x00", 400),
        (b"\x00\x05abc", 400),
        (b"\x00\x00", 400),
        (coded(b"a") + b"\x01", 400),
        (coded(*[b"a"] * 257), 413),
    ],
)
def test_a_body_that_holds_no_notes(client: Client, body: bytes, status: int) -> None:
    said = client.post("notes", content=body)
    assert said.status_code == status
    assert said.headers["content-type"] == "application/problem+json"


def test_a_body_that_is_too_long_is_read_no_further(client: Client) -> None:
    said = client.post("notes", content=b"\0" * (1024 * 1024 + 1))
    assert said.status_code == 413
    assert said.headers["connection"] == "close"
    assert said.json()["want"] == "at most 1048576 bytes"


def test_a_body_in_pieces_is_read_no_further(client: Client) -> None:
    said = client.post("notes", content=(b"\0" * 65_536 for _ in range(40)))
    assert said.status_code == 413


def test_an_ended_writer_takes_nothing_and_reading_goes_on(client: Client, cast: Cast) -> None:
    client.sign_in("producer")
    live = client.live
    live.writer.close()
    said = client.send(cast.note("producer", DayOpened(day=Day("2026-11-25"))))
    assert (said.status_code, said.headers["retry-after"]) == (503, "30")
    assert said.json()["found"] == "that its writer has ended"
    assert client.get("entries?from=0").status_code == 200
    assert client.get("about").json()["asking"] is False
    assert client.http.get("/healthz").json()["state"] == "reading-only"
    assert client.post("floor/stop", json={"scope": "production"}).status_code == 503


def test_splitting_is_the_inverse_of_coding() -> None:
    notes = (b"a", b"bc" * 300)
    assert split(bundle(notes)) == list(notes)
    with pytest.raises(Problem):
        split(bundle(notes)[:-1])


def test_a_note_is_read_by_nobody_else(client: Client, cast: Cast) -> None:
    other = cast.note("producer", DayOpened(day=Day("2026-11-25")))
    changed = other.replace(cast.production.encode(), b"otherotherother1")
    told = client.send(changed).json()["outcomes"][0]
    assert told["state"] == "refused"
    assert read_note(other).text != read_note(changed).text


@pytest.mark.parametrize("path", ["tile/entries/000.p/4", "entries?from=0"])
def test_an_entry_that_was_changed_is_not_kept_by_anybody_for_a_year(
    path: str, producer: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    producer.recorded(*cast.enrolling("ad"))
    live = caught_up(producer.live)
    notes = list(live.entries(0))
    live.tail = Tail(live.head.size)
    notes[2] = notes[3]
    monkeypatch.setattr(live.house.store, "read", lambda _, first, last: iter(notes[first:last]))
    said = producer.get(path)
    assert (said.status_code, said.headers["cache-control"]) == (503, "no-store")
    assert said.json()["found"] == "the log with entry 2, another than the log has there"
    assert producer.http.get("/healthz").status_code == 503
