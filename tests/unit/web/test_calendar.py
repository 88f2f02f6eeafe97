"""The calendar over HTTP: for a session, or by an address that ends; read by another program."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from coldproof.acts.production import CredentialShown, PersonDeparted
from coldproof.acts.script import DayScheduled
from coldproof.store.errors import StorageFailed
from coldproof.web.limits import BY_ADDRESS, Buckets, Rate
from coldproof.web.table import Pace
from coldproof.words.ids import Day, PersonId, SceneId, UnitId
from coldproof.words.people import Document
from tests.calendars import events
from tests.served import Cast, Client, caught_up

DAY = DayScheduled(scheduled=Day("2026-12-01"), unit=UnitId("main"), scenes=(SceneId("12"),))
OTHER_DAY = DayScheduled(scheduled=Day("2026-12-02"), unit=UnitId("main"), scenes=(SceneId("12"),))


def test_a_stranger_reads_no_calendar(client: Client) -> None:
    assert client.get("calendar.ics").status_code == 401


def test_the_days_of_the_record(producer: Client, cast: Cast) -> None:
    before = producer.get("calendar.ics")
    assert (before.status_code, before.headers["cache-control"]) == (200, "no-store")
    assert before.headers["content-type"].startswith("text/calendar")
    assert events(before.text) == []
    producer.recorded(cast.note("producer", DAY))
    caught_up(producer.live)
    (event,) = events(producer.get("calendar.ics").text)
    assert event.summary.value == "Safety meeting, main"
    told = producer.get("calendar.ics?lang=es").text
    assert event.uid.value in told.replace("\r\n ", "")
    assert "Safety meeting" not in told


def test_nothing_but_reading(producer: Client) -> None:
    assert producer.post("calendar.ics", content=b"x").status_code == 405


def address(client: Client, lang: str = "en") -> str:
    """Make an address as whoever has the session; return its path within the production."""
    said = client.post("calendars", json={"lang": lang})
    assert (said.status_code, said.headers["cache-control"]) == (201, "no-store")
    start = f"{client.origin}{client.path('')}"
    assert said.json()["url"].startswith(f"{start}calendars/")
    return str(said.json()["url"].removeprefix(start))


@pytest.fixture
def program(cast: Cast, producer: Client) -> Client:
    """A calendar program: it has no session and no cookie."""
    producer.recorded(cast.note("producer", DAY))
    caught_up(producer.live)
    found = Client(producer.http, cast)
    found.shop = producer.shop
    return found


def test_an_address_reads_the_days_without_a_session(producer: Client, program: Client) -> None:
    path = address(producer)
    said = program.get(path)
    assert said.status_code == 200
    assert said.headers["content-type"].startswith("text/calendar")
    assert said.headers["cache-control"] == "private, no-cache"
    (mine,), (filed,) = events(said.text), events(producer.get("calendar.ics").text)
    assert mine.uid.value == filed.uid.value
    assert mine.summary.value == "Safety meeting, main"
    assert "Safety meeting" not in program.get(address(producer, "es")).text


def test_what_did_not_change_is_not_sent_again(
    producer: Client, program: Client, cast: Cast
) -> None:
    path = address(producer)
    tag = program.get(path).headers["etag"]
    same = program.get(path, headers={"if-none-match": f'"x", W/{tag}'})
    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", tag)
    assert program.get(path, headers={"if-none-match": '"x"'}).status_code == 200
    producer.recorded(cast.note("producer", OTHER_DAY))
    caught_up(producer.live)
    assert program.get(path, headers={"if-none-match": tag}).status_code == 200


def test_reading_is_all_that_an_address_is_for(producer: Client, program: Client) -> None:
    path = address(producer)
    assert program.http.head(program.path(path)).status_code == 200
    assert program.post(path, content=b"x").status_code == 405
    assert program.delete(path).status_code == 405
    secret = path.removeprefix("calendars/").removesuffix(".ics")
    program.headers["authorization"] = f"Bearer {secret}"
    for closed in ("calendar.ics", "entries?from=0", "joins", "papers/day.pdf?day=2026-12-01"):
        assert program.get(closed).status_code == 401
    assert program.post("calendars", json={"lang": "en"}).status_code == 401
    assert program.delete("calendars").status_code == 401


def test_an_address_ends_with_the_next_one_and_at_its_persons_word(
    producer: Client, program: Client
) -> None:
    first, second = address(producer), address(producer)
    assert [program.get(one).status_code for one in (first, second)] == [404, 200]
    assert producer.delete("calendars").status_code == 204
    assert producer.delete("calendars").status_code == 204
    said = program.get(second)
    assert (said.status_code, said.headers["cache-control"]) == (404, "no-store")


def test_nobody_ends_the_address_of_somebody_else(
    producer: Client, program: Client, cast: Cast
) -> None:
    mine = address(producer)
    producer.recorded(*cast.enrolling("grip"))
    grip = Client(producer.http, cast)
    assert grip.sign_in("grip").status_code == 200
    theirs = address(grip)
    assert grip.delete("calendars").status_code == 204
    assert [program.get(one).status_code for one in (mine, theirs)] == [200, 404]


@pytest.mark.parametrize("ending", ["revoked", "departed"])
def test_an_address_ends_with_its_key_or_its_person(
    producer: Client, program: Client, cast: Cast, ending: str
) -> None:
    producer.recorded(*cast.enrolling("grip"))
    grip = Client(producer.http, cast)
    assert grip.sign_in("grip").status_code == 200
    path = address(grip)
    assert program.get(path).status_code == 200
    left = PersonDeparted(person=PersonId("grip"))
    revoked = ending == "revoked"
    producer.recorded(cast.revoking("grip") if revoked else cast.note("producer", left))
    caught_up(producer.live)
    assert program.get(path).status_code == 404
    again = grip.post("calendars", json={"lang": "en"})
    assert again.status_code == (401 if revoked else 403)


def test_an_address_names_nobody_else_no_serial_and_no_place(
    producer: Client, program: Client, cast: Cast
) -> None:
    producer.recorded(*cast.enrolling("grip"))
    for person in ("producer", "grip"):
        shown = CredentialShown(
            person=PersonId(person),
            document=Document.SAFETY_COURSE,
            first_day=Day("2026-01-01"),
            last_day=Day("2026-12-31"),
        )
        producer.recorded(cast.note(person, shown))
    caught_up(producer.live)
    mine, filed = program.get(address(producer)).text, producer.get("calendar.ics").text
    assert "paper.safety-course.producer" in mine.replace("\r\n ", "")
    assert "grip" not in mine
    assert "grip" in filed


@pytest.mark.parametrize(
    "secret", ["x", "A" * 43, "A" * 42, "%F0%9F%8E%AC", "a%00b", "..%2Fcalendar", "A" * 900]
)
def test_no_error_tells_a_secret_back(program: Client, secret: str) -> None:
    said = program.get(f"calendars/{secret}.ics")
    assert said.status_code in (400, 404)
    assert secret not in said.text
    assert said.headers["cache-control"] == "no-store"


def test_no_log_has_a_secret(
    producer: Client, program: Client, caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    path = address(producer)
    secret = path.removeprefix("calendars/").removesuffix(".ics")
    assert program.get(path).status_code == 200
    assert program.get(path.replace(".ics", "x.ics")).status_code == 404

    def fails(*_: object) -> None:
        raise StorageFailed("the store", "no disk")

    monkeypatch.setattr(producer.shop.served[producer.cast.production].feeds, "of", fails)
    assert program.get(path).status_code == 503
    ours = [one.getMessage() for one in caplog.records if one.name.startswith("coldproof")]
    assert any("/calendars/{token}.ics 200" in one for one in ours)
    assert not [one for one in ours if secret in one]
    assert secret not in program.http.get("/metrics").text


def test_an_address_is_asked_no_more_often_than_others(
    producer: Client, program: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = address(producer)
    monkeypatch.setitem(BY_ADDRESS, Pace.WRITE, Rate(2, 0.0))
    program.shop.buckets = Buckets()
    assert [program.get(path).status_code for _ in range(3)] == [200, 200, 429]
    assert [program.get(f"calendars/{'A' * 43}.ics").status_code for _ in range(2)] == [429, 429]


@pytest.mark.parametrize("asked", [{}, {"lang": "fr"}, {"lang": "en", "person": "grip"}, []])
def test_what_no_address_is_made_of(producer: Client, asked: Any) -> None:
    assert producer.post("calendars", json=asked).status_code == 422


def test_another_page_makes_no_address(producer: Client) -> None:
    headers = {"origin": "https://elsewhere.example"}
    assert producer.post("calendars", json={"lang": "en"}, headers=headers).status_code == 403
    assert producer.delete("calendars", headers=headers).status_code == 403
