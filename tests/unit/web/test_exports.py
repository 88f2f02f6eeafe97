"""Evidence bundles over HTTP: made, watched, fetched, and verified by who does not trust us."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.letters import StatementOffered
from coldproof.cli import main
from coldproof.log.note import write_vkey
from coldproof.web.bundles import Exports
from coldproof.words.ids import Digest
from coldproof.words.people import Role
from tests.served import Cast, Client, wait_until


def finished(client: Client, number: str) -> dict[str, Any]:
    """Return an export once it is not running any more."""
    told: dict[str, Any] = {}

    def ended() -> bool:
        told.update(client.get(f"exports/{number}").json())
        return str(told["state"]) != "running"

    wait_until(ended)
    return told


def test_a_whole_bundle(producer: Client, cast: Cast, tmp_path: Path) -> None:
    producer.recorded(*cast.enrolling("ad"))
    said = producer.post("exports", json={"organization": "The union"})
    assert (said.status_code, said.json()["of"]) == (202, producer.get("about").json()["size"])
    told = finished(producer, said.json()["number"])
    assert (told["state"], told["why"], told["read"]) == ("done", "", told["of"])
    file = producer.get(f"exports/{told['number']}/file")
    assert file.headers["content-type"] == "application/zip"
    assert told["name"] in file.headers["content-disposition"]
    (tmp_path / "bundle.zip").write_bytes(file.content)
    command = ["verify", str(tmp_path / "bundle.zip"), "--log", write_vkey(cast.log_key)]
    assert main(command) == 0


def test_a_head_that_does_not_fit_is_left_out_and_named(producer: Client, cast: Cast) -> None:
    producer.live.house.store.put(cast.production, f"cosigned/{producer.live.head.size}", b"x")
    told = finished(producer, producer.post("exports", json={}).json()["number"])
    assert (told["state"], told["why"], len(told["left_out"])) == ("done", "", 1)
    assert told["left_out"][0].startswith(
        "left out, as it does not fit this log: the cosigned head kept for the last one: found"
        " note refused: found no blank line"
    )


def test_an_extract(producer: Client, cast: Cast) -> None:
    producer.recorded(*cast.enrolling("ad"))
    told = finished(producer, producer.post("exports", json={"people": ["ad"]}).json()["number"])
    assert told["state"] == "done"
    assert 0 < told["entries"] < told["of"] + 1


def test_anybody_takes_an_extract_for_everybody_and_no_whole_record(
    producer: Client, cast: Cast
) -> None:
    text = Digest("A" * 43)
    producer.recorded(*cast.enrolling("ad"), cast.note("ad", StatementOffered(text=text)))
    producer.sign_in("ad")
    asked = {"letters": [text], "values": "public"}
    assert finished(producer, producer.post("exports", json=asked).json()["number"])["entries"]
    said = producer.post("exports", json={"values": "public"})
    assert (said.status_code, said.json()["title"]) == (422, "Nothing was chosen")
    assert producer.post("exports", json={**asked, "values": "named"}).status_code == 403
    assert producer.post("exports", json={"letters": ["x"]}).status_code == 422


def test_an_extract_of_nothing_says_why(producer: Client) -> None:
    told = finished(producer, producer.post("exports", json={"items": ["G-9"]}).json()["number"])
    assert told["state"] == "failed"
    assert told["why"]
    assert producer.get(f"exports/{told['number']}/file").status_code == 409


@pytest.mark.parametrize(
    ("data", "how"),
    [
        ("quorum none\n".encode("utf-16"), "UTF-16, as `>` of Windows PowerShell 5.1 and editors"),
        (b"\xef\xbb\xbfquorum none\n", "a mark (BOM) at its beginning, as editors of Windows"),
        (b"\xff\n", "'utf-8' codec can't decode byte 0xff in position 0"),
        (None, "is a directory"),
    ],
)
def test_a_policy_that_can_not_be_read_is_named_without_its_folder(
    producer: Client, data: bytes | None, how: str
) -> None:
    path = producer.live.house.folder / "policy.txt"
    path.mkdir() if data is None else path.write_bytes(data)
    told = finished(producer, producer.post("exports", json={}).json()["number"])
    assert (told["state"], told["entries"]) == ("failed", None)
    assert told["why"].startswith(f"policy.txt: found {how}")
    assert told["why"].endswith(" was expected")


@pytest.mark.parametrize(
    "told",
    [
        {"items": "G-1"},
        {"values": "secret"},
        {"incidents": [-1]},
        {"from_us": "now"},
        {"path": "/etc/passwd"},
    ],
)
def test_an_order_of_another_shape(producer: Client, told: dict[str, Any]) -> None:
    assert producer.post("exports", json=told).status_code == 422


def test_an_export_that_there_is_not(producer: Client) -> None:
    assert producer.get("exports/aaaaaaaa").status_code == 404
    assert producer.get("exports/..").status_code in (400, 404)
    assert producer.get("exports/aaaaaaaa/file").status_code == 404


def test_values_do_not_go_out_to_everybody(client: Client, cast: Cast) -> None:
    client.recorded(*cast.enrolling("grip"))
    client.sign_in("grip")
    said = client.post("exports", json={"values": "all"})
    assert (said.status_code, said.json()["found"]) == (403, "another hat")
    assert client.post("exports", json={}).status_code == 202
    client.recorded(cast.hat("grip", Role.UPM))
    wait_until(lambda: client.post("exports", json={"values": "all"}).status_code == 202)


def test_who_has_no_session_exports_nothing(client: Client) -> None:
    assert client.post("exports", json={}).status_code == 401


def test_only_some_are_kept(producer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.web.bundles.MOST_KEPT", 1)
    first = producer.post("exports", json={}).json()["number"]
    finished(producer, first)
    second = producer.post("exports", json={}).json()["number"]
    assert producer.get(f"exports/{first}").status_code == 404
    finished(producer, second)


def test_one_that_runs_is_not_thrown_away(
    producer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.bundles.MOST_KEPT", 1)
    monkeypatch.setattr("coldproof.web.bundles.write_bundle", lambda *_, **__: time.sleep(1))
    assert producer.post("exports", json={}).status_code == 202
    assert producer.post("exports", json={}).status_code == 429


def test_an_export_is_its_askers_own(producer: Client, cast: Cast) -> None:
    producer.recorded(*cast.enrolling("grip"))
    number = producer.post("exports", json={"values": "all"}).json()["number"]
    finished(producer, number)
    producer.sign_in("grip")
    for path in (f"exports/{number}", f"exports/{number}/file"):
        assert producer.get(path).status_code == 404
    producer.sign_in("producer")
    assert producer.get(f"exports/{number}/file").status_code == 200


def test_nobody_takes_the_whole_line_of_exports(
    producer: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    producer.recorded(*cast.enrolling("grip"))
    monkeypatch.setattr(Exports, "_make", lambda *_: None)  # none of them ends
    said = [producer.post("exports", json={}).status_code for _ in range(4)]
    assert said == [202, 202, 202, 429]
    producer.sign_in("grip")
    assert producer.post("exports", json={}).status_code == 202
