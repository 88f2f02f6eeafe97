"""Boxes beside which somebody spoiled something: they still go in, are given, and it is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.acts.voice import LessonReleased
from coldproof.app.backup import PENDING
from coldproof.app.by_lot import WAIT_US
from coldproof.app.values import keep_value
from coldproof.desk.roster import raw_key
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice import messages as m
from coldproof.words.voice import Concern
from tests.served import Cast, in_process
from tests.unit.web.test_sealed import Set
from tests.voice import boxed


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Set]:
    monkeypatch.setattr(form, "WORK_BITS", 4)
    with in_process(Cast(tmp_path / "film")) as client:
        yield Set(client)


DIGEST, HEX = "A" * 43, "00" * 32


@pytest.mark.parametrize(
    ("name", "row"),
    [
        (HEX, f'["{DIGEST}", 1, "{DIGEST}", "soon"]'),
        (HEX, f'["{DIGEST}", 1, "{DIGEST}", 1.5]'),
        (HEX, f'["{DIGEST}", 1, "{DIGEST}", true]'),
        (HEX, f'["{DIGEST}", 9, "{DIGEST}", 1]'),
        (HEX, f'["{DIGEST}", 1, "c", 1]'),
        (HEX, f'["{DIGEST}", 1, 5, 1]'),
        (HEX, "[" * 100_000),
        (HEX, "[[], {}, [], 1]"),
        ("zz", '["x", 1, "c", 1]'),
        ("\\xfe", "x"),
    ],
)
def test_an_odd_row_keeps_no_box_out_of_the_log(name: str, row: str, here: Set) -> None:
    """What was promised to a reporter is kept, whatever else lies there; and the row is named."""
    live = here.client.live
    live.house.store.put(here.production, PENDING + name, row.encode())
    box = boxed(bytes(m.SIZES[0]), [])
    here.hand_in(box)
    assert here.enter(WAIT_US) == 1
    assert len(here.boxes()) == 1
    assert live.odd == {PENDING + name}
    assert here.client.http.get("/healthz").json()["odd_rows"] == 1


def test_a_box_that_went_in_meanwhile_is_not_odd(
    here: Set, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = here.client.live
    here.hand_in(boxed(bytes(m.SIZES[0]), []))
    with monkeypatch.context() as gone:
        gone.setattr(live.house.store, "get", lambda *_: None)
        assert here.enter(WAIT_US) == 0
    assert live.odd == frozenset()


def test_a_row_whose_name_is_no_text_is_named(here: Set, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is found under the name that a store tells of it."""
    live = here.client.live
    name = PENDING + "\\xfe"
    monkeypatch.setattr(live.house.store, "names", lambda *_: [name])
    assert here.enter(WAIT_US) == 0
    assert live.odd == {name}


def test_a_box_that_was_changed_is_passed_over_and_the_others_are_given(here: Set) -> None:
    live = here.client.live
    for _ in range(2):
        here.hand_in(boxed(bytes(m.SIZES[0]), []))
    here.enter(WAIT_US)
    first, second = live.state.boxes
    name = f"sha256/{raw_key(first).hex()}"
    live.house.store.put(here.production, name, b"another")
    assert [digest_of(one.data) for one in here.boxes()] == [second]
    assert live.odd == {first}


def test_a_lesson_that_was_changed_is_not_given_and_named(here: Set) -> None:
    live = here.client.live
    said = keep_value(live.house.store, here.production, "Count twice.")
    here.client.recorded(
        here.cast.note("steward", LessonReleased(about=Concern.WEAPONS, words=said))
    )
    here.followed()
    here.client.sign_in("producer")
    assert here.client.get("lessons").status_code == 200
    name = f"sha256/{raw_key(said).hex()}"
    live.house.store.put(here.production, name, b'{"salt": "", "text": "Never count."}')
    told = here.client.get("lessons")
    assert told.status_code == 503
    assert f"the value {said} with other bytes" in told.json()["found"]
