"""Health and metrics: what they count, and that they tell of nobody."""

from __future__ import annotations

import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from coldproof.app.stamping import Stamped
from coldproof.store.errors import NotDone, StorageFailed
from tests.served import Cast, Client, wait_until

LINE = re.compile(
    r"# (?:HELP|TYPE) coldproof_\w+ .+|coldproof_\w+(?:\{[^{}]*\})? -?[0-9.]+(?:e[+-]?[0-9]+)?"
)


def test_all_is_well(client: Client) -> None:
    said = client.http.get("/healthz")
    assert said.json() == {"state": "ok", "productions": 1, "asking": 1, "odd_rows": 0}
    assert said.headers["cache-control"] == "no-store"


def test_an_ended_writer_is_not_well(client: Client, cast: Cast) -> None:
    live = client.live
    live.writer.close()
    said = client.http.get("/healthz")
    assert (said.status_code, said.json()["state"]) == (503, "reading-only")


def test_metrics_are_what_prometheus_reads(client: Client, cast: Cast) -> None:
    client.recorded(*cast.enrolling("ad"))
    client.send(b"nonsense")
    client.post("floor/stop", json={"scope": "production"})
    said = client.http.get("/metrics")
    assert said.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = said.text.splitlines()
    assert [line for line in lines if LINE.fullmatch(line) is None] == []
    assert 'coldproof_notes_total{state="recorded"} 2' in lines
    assert 'coldproof_notes_total{state="refused"} 1' in lines
    assert 'coldproof_floor_total{kind="WorkStopped"} 1' in lines
    assert f'coldproof_asking{{production="{cast.production}"}} 1' in lines
    assert 'coldproof_requests_total{endpoint="post_notes",status="200"} 2' in lines


def test_a_snapshot_that_can_not_be_kept_is_counted(client: Client, cast: Cast) -> None:
    row = f'coldproof_snapshot_failing{{production="{cast.production}"}}'
    assert f"{row} 0" in client.http.get("/metrics").text.splitlines()
    client.live.house.follower.unsaved = "text refused"
    assert f"{row} 1" in client.http.get("/metrics").text.splitlines()


def test_the_last_time_stamp_and_what_fails_are_counted(client: Client, cast: Cast) -> None:
    def told() -> list[str]:
        lines = client.http.get("/metrics").text.splitlines()
        named = f'{{production="{cast.production}"}}'
        return [line.replace(named, "") for line in lines if line.startswith("coldproof_stamp")]

    assert told() == [f"coldproof_{name} 0" for name in ("stamped", "stamp_us", "stamp_failing")]
    client.live.stamping.last = Stamped(7, 5_000_000)
    client.live.stamping.failed = "nobody there"
    assert told() == [
        "coldproof_stamped 7",
        "coldproof_stamp_us 5000000",
        "coldproof_stamp_failing 1",
    ]
    assert client.http.get("/healthz").status_code == 200


def test_a_backup_of_an_hour_to_come_is_not_counted_as_fresh(client: Client, cast: Cast) -> None:
    row, backups = f'coldproof_backup_us{{production="{cast.production}"}}', client.live.backups
    now_us = client.live.clock()
    for made_us, says in ((None, 0), (now_us - 1, now_us - 1), (now_us + 3_600_000_000, 0)):
        backups.newest_us = made_us
        assert f"{row} {says}" in client.http.get("/metrics").text.splitlines()


def test_rows_that_were_passed_over_are_counted(client: Client, cast: Cast) -> None:
    live = client.live
    live.house.store.put(cast.production, "pending/zz", b"x")
    live.boxes.enter(live.clock())
    assert client.http.get("/healthz").json()["odd_rows"] == 1
    lines = client.http.get("/metrics").text.splitlines()
    assert f'coldproof_odd_rows{{production="{cast.production}"}} 1' in lines


def test_a_store_that_does_not_answer_keeps_nobody_waiting(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody may ask for metrics as often as they like, and everybody shares one loop."""
    row = f'coldproof_witness_alarms{{production="{cast.production}"}}'
    monkeypatch.setattr("coldproof.web.health.LOOK_S", 0.2)
    answer, asked = threading.Event(), []

    def waits() -> int:
        asked.append(threading.current_thread().name)
        assert answer.wait(20)
        return 3

    monkeypatch.setattr(client.live, "alarms", waits)
    with ThreadPoolExecutor(5) as pool:
        said = list(pool.map(lambda _: client.http.get("/metrics"), range(5)))
        assert client.post("floor/stop", json={"scope": "production"}).status_code == 200
        assert [f"{row} 0" in one.text.splitlines() for one in said] == [True] * 5
        assert len(asked) == 1  # one thread waits, however many ask
        assert asked[0].startswith("reader")
        answer.set()
        wait_until(lambda: f"{row} 3" in client.http.get("/metrics").text.splitlines())


def test_what_was_let_go_of_is_counted(client: Client, cast: Cast) -> None:
    row = f'coldproof_waiting_let_go{{production="{cast.production}"}}'
    assert f"{row} 0" in client.http.get("/metrics").text.splitlines()
    client.live.writer.room.hours.let_go(client.live.clock())
    assert f"{row} 1" in client.http.get("/metrics").text.splitlines()


@pytest.mark.parametrize("failing", [NotDone, StorageFailed])
def test_a_hazard_whose_words_are_not_kept_is_not_recorded_and_health_says_so(
    client: Client,
    cast: Cast,
    monkeypatch: pytest.MonkeyPatch,
    failing: type[NotDone | StorageFailed],
) -> None:
    row = f'coldproof_words_failing{{production="{cast.production}"}}'
    told, size = {"text": "a cable on the stair"}, client.live.head.size

    def no(*_: object) -> None:
        raise failing("writing a blob", "a lock", "sending it again")

    assert f"{row} 0" in client.http.get("/metrics").text.splitlines()
    with monkeypatch.context() as patch:
        patch.setattr(client.live.house.store, "put", no)
        said = client.post("floor/hazard", json=told)
        assert client.post("floor/hazard", json={"weapons": True}).status_code == 200
    assert (said.status_code, said.json()["recorded"]) == (503, "no")
    detail = "It was not recorded: found a lock; sending it again would do."
    assert (said.json()["detail"], client.live.head.size) == (detail, size + 1)
    lines = client.http.get("/metrics").text.splitlines()
    assert f"{row} 1" in lines
    assert 'coldproof_floor_total{kind="HazardReported"} 1' in lines
    assert client.post("floor/hazard", json=told).status_code == 200
    assert f"{row} 0" in client.http.get("/metrics").text.splitlines()


def test_metrics_tell_of_nobody(client: Client, cast: Cast) -> None:
    client.recorded(*cast.enrolling("ad"))
    client.sign_in("ad")
    client.post("floor/hazard", json={"text": "somebody said so", "by": "grip"})
    text = client.http.get("/metrics").text
    for told in ("ad@", "grip", "producer", "testclient", "127.0.0.1", "somebody said"):
        assert told not in text


def test_buckets_add_up(client: Client) -> None:
    for _ in range(5):
        client.get("about")
    lines = client.http.get("/metrics").text.splitlines()
    counts = [
        int(line.rsplit(" ", 1)[1])
        for line in lines
        if line.startswith("coldproof_request_seconds_bucket")
    ]
    assert counts == sorted(counts)
    assert f"coldproof_request_seconds_count {counts[-1]}" in lines
