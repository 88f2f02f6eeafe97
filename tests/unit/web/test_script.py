"""A script over HTTP: read in a thread, handed back, kept nowhere; for people of the production."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from coldproof.app.values import MOST_VALUE
from coldproof.desk.floor.screens.drafted import read_value
from coldproof.desk.script.drafts import changed
from coldproof.desk.script.model import of_plain
from coldproof.exchange.script import reading
from coldproof.web import script as endpoint
from tests.served import Cast, Client, caught_up
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


def page(number: int, action: str) -> tuple[str, str]:
    """Return a page of a script, as Fountain and as FDX: some 55 lines, as pages have them."""
    speech = "I told you that nobody comes in here after dark, and I meant it, all of it."
    told = [
        ("Scene Heading", f"INT. LIVERY STABLE, UPPER FLOOR {number} - NIGHT"),
        ("Action", f"{action} {'Dust hangs in the light of the one lantern. ' * 3}"),
        ("Character", "THE OLD HOSTLER"),
        ("Parenthetical", "(not turning)"),
        ("Dialogue", speech),
        *[("Character", "MARY"), ("Dialogue", speech), ("Action", speech)] * 6,
    ]
    words, xml = "", ""
    for kind, text in told:
        head = kind == "Scene Heading"
        words += "\n" * (kind in ("Scene Heading", "Action", "Character"))
        words += f"{text} #{number}#\n\n" if head else f"{text}\n"
        xml += paragraph(kind, text, **({"Number": str(number)} if head else {}))
    return words, xml


@pytest.mark.parametrize("ending", ["fountain", "fdx"])
def test_five_hundred_pages_go_from_one_phone_to_another(
    producer: Client, cast: Cast, ending: str
) -> None:
    producer.recorded(*cast.enrolling("dp"))
    caught_up(producer.live)
    drafts = []
    for gun in ("She waits.", "She aims a rifle at him."):
        pages = [page(n, gun if n == 250 else "She aims a rifle.") for n in range(1, 501)]
        text = "".join(one[ending == "fdx"] for one in pages)
        data = fdx(text) if ending == "fdx" else text.encode()
        read = posted(producer, data, f"?name=a.{ending}").json()
        value = json.dumps(read, separators=(",", ":"), ensure_ascii=False).encode()
        assert 1_000_000 < len(value) < MOST_VALUE
        name = producer.post("values", content=value, headers=BYTES).json()["digest"]
        producer.sign_in("dp")
        drafts.append(producer.get(f"values/{name}").content)
        producer.sign_in("producer")
        assert drafts[-1] == value
    white, blue = map(read_value, drafts)
    assert white is not None
    assert blue is not None
    assert len(blue.script.scenes) == 500
    assert changed(white.script, blue.script, {}) == ("250",)


def test_a_draft_beyond_that_is_refused(producer: Client) -> None:
    said = producer.post("values", content=b"x" * (MOST_VALUE + 1), headers=BYTES)
    assert said.status_code == 413
