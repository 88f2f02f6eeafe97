"""While the database does not answer, or lost something, no answer is taken for a yes."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from typing import Any

import pytest

from coldproof.app import serving as module
from coldproof.app.batch import Receipt
from coldproof.app.errors import Ended
from coldproof.app.serving import Live, serving
from coldproof.app.writer import Writer
from coldproof.desk.errors import ReadingError
from coldproof.desk.reading import Opened, Read, Reader
from coldproof.store.errors import NotDone, StoreError
from tests.served import Cast, wait_until

GONE = NotDone("looking at the database", "no answer")


@pytest.fixture
def live(cast: Cast) -> Iterator[Live]:
    with serving(cast.folder) as hall:
        yield hall.lives[cast.production]


@pytest.mark.parametrize("verb", ["ready", "watch", "head"])
def test_a_database_that_is_not_reached_ends_asking_until_it_is(
    live: Live,
    cast: Cast,
    verb: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(*_: object) -> None:
        raise GONE

    told: list[bool] = []
    live.listen(lambda: told.append(live.asking))
    with monkeypatch.context() as broken, caplog.at_level(logging.WARNING):
        broken.setattr(live.house.store, verb, fails)
        wait_until(lambda: not live.asking)
        assert live.unreached == str(GONE)
    wait_until(lambda: live.asking)
    wait_until(lambda: told[-1:] == [True])
    assert False in told
    said = [one.message for one in caplog.records if one.name == "coldproof.app"]
    assert said == [f"{live.production}: the database is not reached: {GONE}"]
    assert live.writer.ended is None
    assert all(isinstance(one, Receipt) for one in live.record(cast.enrolling("ad")))


def test_a_look_that_takes_too_long_ends_asking(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it hangs in: a server that hears nothing of others' stops says no."""
    real = live.house.store.watch

    def slow(*given: Any) -> int:
        time.sleep(0.5)
        return real(*given)

    assert live.asking
    monkeypatch.setattr(module, "DEAF_S", 0.2)
    monkeypatch.setattr(live.house.store, "watch", slow)
    wait_until(lambda: not live.asking)
    assert live.writer.ended is None


def test_a_commit_that_is_late_ends_asking(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Writer, "overdue", property(lambda _: True))
    assert not live.asking
    assert live.told().asking is False


def test_an_entry_that_is_not_in_the_store_ends_the_writer(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It was acknowledged: so nothing more is."""
    real, size = live.house.store.read, live.head.size

    def lost(production: str, first: int, last: int) -> Iterator[bytes]:
        return real(production, first, min(last, size))

    monkeypatch.setattr(live.house.store, "read", lost)
    with caplog.at_level(logging.ERROR):
        live.record(cast.enrolling("ad"))
        wait_until(lambda: live.writer.ended is not None)
        assert isinstance(live.record(cast.enrolling("grip"))[0], Ended)
        wait_until(lambda: len(caplog.records) > 0)
    assert f"entry {size}, not in the store" in str(live.writer.ended)
    assert caplog.records[0].message == (
        f"{live.production}: nothing is recorded any more: {live.writer.ended}"
    )


def test_an_entry_that_nobody_can_read_ends_no_writer(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is there as it was signed: a stop must still get in, though every ask answers no."""
    real, taken = Reader.take, []

    def fails(reader: Reader, opened: Opened) -> Read:
        taken.append(opened)
        if len(taken) > 1:
            raise ReadingError("entry 9", "something", "another")
        return real(reader, opened)

    monkeypatch.setattr(Reader, "take", fails)
    live.record(cast.enrolling("ad"))
    wait_until(lambda: live.unfolded is not None)
    assert all(isinstance(one, Receipt) for one in live.record(cast.enrolling("grip")))
    live.follow()
    assert live.writer.ended is None
    assert not live.asking


def test_a_store_that_is_closed_at_the_end_is_no_news(
    cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), serving(cast.folder) as hall:
        live = hall.lives[cast.production]
        wait_until(lambda: live._heard is not None)
    assert [one for one in caplog.records if one.name == "coldproof.app"] == []
    assert issubclass(NotDone, StoreError)
