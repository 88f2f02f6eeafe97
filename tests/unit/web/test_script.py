"""A script over HTTP: read in a thread, handed back, kept nowhere; for people of the production."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from coldproof.desk.script.model import of_plain
from coldproof.exchange.script import reading
from coldproof.web import script as endpoint
from tests.served import Client
from tests.unit.exchange.script.typed import PAGE, fdx, paragraph, typed

BYTES = {"content-type": "application/octet-stream"}
TEXT = "INT. CAFÉ - NIGHT #12A#\n\nShe fires.\n"


def posted(client: Client, data: bytes, query: str = "?name=a.fountain") -> Any:
    return client.post(f"script{query}", content=data, headers=BYTES)


def test_a_script_is_read_and_handed_back(producer: Client) -> None:
    size = producer.live.head.size
    said = posted(producer, TEXT.encode())
    assert (said.status_code, said.headers["cache-control"]) == (200, "no-store")
    [scene] = of_plain(said.json()).scenes
    assert (scene.number, scene.heading) == ("12A", "INT. CAFÉ - NIGHT")
    assert "doubts" not in said.json()
    assert producer.live.head.size == size


def test_each_format_is_read_with_and_without_a_name(producer: Client) -> None:
    data = fdx(paragraph("Scene Heading", "INT. X", Number="1"))
    for query in ("?name=a.fdx", "", "?name="):
        assert of_plain(posted(producer, data, query).json()).scenes[0].number == "1"
    told = posted(producer, typed([PAGE]), "?name=a.pdf").json()
    assert told["doubts"][0][0] == 1


def test_another_encoding_must_be_said(producer: Client) -> None:
    data = TEXT.encode("cp1252")
    assert posted(producer, data).json()["found"] == "bytes that are no utf-8 in line 1"
    assert posted(producer, data, "?encoding=cp1252").status_code == 200
    assert posted(producer, data, "?encoding=klingon").status_code == 422


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "an empty file"),
        (b"%PDF-1.4", "a broken file"),
        (b"<FinalDraft>", "no well-formed XML"),
        (b"PK\x03\x04", "a zip"),
    ],
)
def test_what_is_no_script_is_refused(producer: Client, data: bytes, found: str) -> None:
    said = posted(producer, data, "")
    assert said.status_code == 422
    assert said.json()["title"] == "The script can not be read"
    assert said.json()["found"].startswith(found)


def test_a_stranger_reads_none(client: Client) -> None:
    assert posted(client, TEXT.encode()).status_code == 401


def test_what_is_too_long_is_refused(producer: Client) -> None:
    assert posted(producer, bytes(reading.MOST_BYTES + 1)).status_code == 413
    assert posted(producer, TEXT.encode(), f"?name={'a' * 256}").status_code == 422


def test_it_is_not_read_in_the_loop(producer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    names = []

    def made(*given: object) -> bytes:
        names.append(threading.current_thread().name)
        return b"{}"

    monkeypatch.setattr(endpoint, "made", made)
    assert posted(producer, b"x").status_code == 200
    assert names[0].startswith("maker")
