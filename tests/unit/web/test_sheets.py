"""Papers and lists over HTTP."""

from __future__ import annotations

import hashlib
import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from coldproof.acts.letters import Disclosed, StatementOffered
from coldproof.app.backup import VALUES
from coldproof.app.seal_key import seal_of
from coldproof.desk.roster import key_text, raw_key
from coldproof.paper.errors import NoTypesetter, PaperError
from coldproof.paper.papers import Made
from coldproof.paper.sealing import check_seal
from coldproof.state.fold import START
from coldproof.web import sheets
from coldproof.web.shop import READERS
from coldproof.words.ids import Digest, PersonId
from tests.served import Cast, Client, wait_until


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, str], str]]:
    """What the paper room is asked for; it answers with a small text."""
    asked: list[tuple[str, dict[str, str], str]] = []

    def make(name: str, source: Any, given: dict[str, str], seal: Any) -> Made:
        asked.append((name, dict(given), source.lang))
        return Made(b"%PDF-", "application/pdf", "log.pdf")

    monkeypatch.setattr("coldproof.web.sheets.papers.make", make)
    return asked


def test_a_paper(producer: Client, made: list[Any]) -> None:
    said = producer.get("papers/log.pdf?day=2026-11-25&lang=es")
    assert (said.status_code, said.content) == (200, b"%PDF-")
    assert said.headers["content-type"] == "application/pdf"
    assert said.headers["content-disposition"] == 'inline; filename="log.pdf"'
    assert made == [("log", {"day": "2026-11-25"}, "es")]


def test_the_language_that_a_browser_wants(producer: Client, made: list[Any]) -> None:
    producer.get("papers/log.pdf", headers={"accept-language": "es-MX"})
    producer.get("papers/log.pdf?lang=xx", headers={"accept-language": "xx"})
    assert [lang for _, _, lang in made] == ["es", "en"]


def test_a_paper_that_there_is_not(producer: Client) -> None:
    said = producer.get("papers/nothing.pdf")
    assert (said.status_code, said.json()["title"]) == (404, "There is no such paper")
    assert producer.get("papers/log.pdf?day=never").status_code == 404
    assert producer.get("papers/Log.pdf").status_code == 422
    assert producer.get("papers/log.txt").status_code == 404
    many = "&".join(f"a{n}=1" for n in range(13))
    assert producer.get(f"papers/log.pdf?{many}").status_code == 422


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NoTypesetter("a paper", "nothing", "something"), 501),
        (PaperError("a paper", "nothing", "something"), 422),
    ],
)
def test_a_paper_that_can_not_be_made(
    producer: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int
) -> None:
    def make(*_: object) -> Made:
        raise error

    monkeypatch.setattr("coldproof.web.sheets.papers.make", make)
    assert producer.get("papers/log.pdf").status_code == status


def letter(cast: Cast, producer: Client, *to: str) -> str:
    """Have the first AD freeze a letter, for some to read or for all; return its digest."""
    words = b"We ask for a meeting."
    raw = hashlib.sha256(words).digest()
    text = Digest(key_text(raw))
    readers = tuple(PersonId(one) for one in to)
    producer.recorded(
        *cast.enrolling("ad"),
        cast.note("ad", StatementOffered(text=text, size=len(words))),
        *([cast.note("ad", Disclosed(value=text, to=readers))] if to else []),
    )
    producer.live.house.store.put(cast.production, VALUES + raw.hex(), words)
    return text


def test_a_letter_comes_sealed(producer: Client, cast: Cast) -> None:
    text = letter(cast, producer)
    said = producer.get(f"papers/letter.pdf?letter={text}")
    assert said.status_code == 200
    seal = seal_of(
        producer.live.house.folder, cast.production, producer.live.clock, lambda text: text
    )
    assert check_seal(said.content, seal.fingerprint) is not None


def test_a_letter_is_taken_from_nobody_by_disclosing_it_to_some(
    producer: Client, cast: Cast
) -> None:
    text = letter(cast, producer, "ad")
    assert producer.get(f"papers/letter.pdf?letter={text}").status_code == 200
    said = producer.get("papers/letter.pdf?letter=" + "A" * 43)
    assert (said.status_code, said.json()["title"]) == (404, "There is no such paper")


class Asking:
    """As much of a call as `readable` looks at: who asks, and what was handed in by whom."""

    def __init__(self, person: str, handed: tuple[bytes, str] | None) -> None:
        self.person = person
        self.served = SimpleNamespace(values=SimpleNamespace(read=lambda _: handed))
        self.live = SimpleNamespace(state=START, house=SimpleNamespace(ledger=None))


@pytest.mark.parametrize(
    ("handed", "asks", "read"),
    [
        ((b"words", "dp"), "upm", b"words"),  # the first AD's word on it is nobody's concern
        ((b"words", "ad"), "upm", None),
        ((b"words", "ad"), "dp", b"words"),
        (None, "upm", None),  # whose it is nobody knows: it stays with those that are named
    ],
)
def test_only_whose_value_it_is_keeps_it_to_some(
    handed: tuple[bytes, str] | None, asks: str, read: bytes | None
) -> None:
    state = START._replace(disclosed={"d": (("ad", ("dp",), None, 7),)})
    made_from = SimpleNamespace(value=lambda _: b"words", state=state)
    asking: Any = Asking(asks, handed)
    source: Any = made_from
    assert sheets.readable(asking, source, "d") == read


def test_papers_are_not_for_everybody(client: Client) -> None:
    assert client.get("papers/log.pdf").status_code == 401
    assert client.post("imports", content=b"a").status_code == 401


def test_a_list_is_read_and_nothing_recorded(producer: Client, cast: Cast) -> None:
    size = producer.get("about").json()["size"]
    said = producer.post("imports", content=b"Manufacturer,Model\nUberti,1873\n")
    assert said.json() == {
        "head": ["Manufacturer", "Model"],
        "lines": [[2, ["Uberti", "1873"]]],
        "notes": [],
    }
    assert producer.get("about").json()["size"] == size


@pytest.mark.parametrize("data", [b"", b"a,b\n", b"a\0b", b"a,a\n1,2\n"])
def test_what_is_no_list(producer: Client, data: bytes) -> None:
    said = producer.post("imports", content=data)
    assert (said.status_code, said.json()["title"]) == (422, "The list can not be read")


def test_who_asks_for_many_papers_keeps_nobody_from_reading(
    producer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = threading.Event()

    def slow(*_: object) -> Made:
        done.wait(20)
        return Made(b"%PDF-", "application/pdf", "log.pdf")

    monkeypatch.setattr("coldproof.web.sheets.papers.make", slow)
    with ThreadPoolExecutor(READERS) as many:
        asked = [many.submit(producer.get, "papers/log.pdf") for _ in range(READERS)]
        try:
            wait_until(lambda: producer.get("proof/0").status_code == 200, within_s=5)
            assert not any(one.done() for one in asked)
        finally:
            done.set()
        assert [one.result().status_code for one in asked] == [200] * READERS


def test_a_letter_whose_text_was_changed_is_neither_shown_nor_sealed(
    producer: Client, cast: Cast
) -> None:
    text = letter(cast, producer)
    store, name = producer.live.house.store, VALUES + raw_key(text).hex()
    store.put(cast.production, name, b"We are content with everything.")
    said = producer.get(f"papers/letter.pdf?letter={text}")
    assert (said.status_code, said.headers["content-type"]) == (503, "application/problem+json")
    assert said.json()["found"].startswith(f"the value {text} with other bytes")
    store.put(cast.production, name, b"We ask for a meeting.")
    assert producer.get(f"papers/letter.pdf?letter={text}").status_code == 200
