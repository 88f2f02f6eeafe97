"""What is said without a key: entered once, never turned away, and never by the clerk itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from coldproof.acts.errors import FormatError
from coldproof.acts.voice import WorkReleased, WorkStopped
from coldproof.app.arriving import (
    HAPPENED,
    HAZARD,
    SAME_US,
    STOP,
    Floor,
    TooMuch,
    body_of,
    reach_of,
)
from coldproof.app.errors import Ended, NotNow, Refused
from coldproof.app.serving import Live, serving
from coldproof.app.wiring import now_us
from coldproof.store.errors import NotDone
from coldproof.words.floor import Scope
from coldproof.words.units import DAY_US
from tests.served import Cast, caught_up, wait_until
from tests.small_log import Clock

EVERYTHING = {"scope": "production"}
TAP = "0b5e4a54-5d0a-4c1e-9f0e-2f6b8d1c7a3e"
OTHER_TAP = "5f6d2f0e-8f4b-4e43-a1b0-6f3f9f0c1d2b"


@pytest.fixture
def clock() -> Clock:
    return Clock(now_us())


@pytest.fixture
def live(cast: Cast, clock: Clock) -> Iterator[Live]:
    with serving(cast.folder, clock=clock) as hall:
        yield hall.lives[cast.production]


def test_a_stop_is_a_block(live: Live) -> None:
    said = Floor(live).say(STOP, EVERYTHING, by="grip", flood=False)
    block = caught_up(live).state.blocks[said.id]
    assert (block.scope, block.by, said.again) == (Scope.PRODUCTION, "grip", False)


def test_the_same_again_is_one_entry_for_ten_seconds(live: Live, clock: Clock) -> None:
    floor = Floor(live)
    first = floor.say(STOP, EVERYTHING, flood=False)
    clock.now_us += SAME_US
    assert floor.say(STOP, EVERYTHING, flood=False) == first._replace(again=True)
    clock.now_us += 1
    assert floor.say(STOP, EVERYTHING, flood=False).position > first.position


def test_a_stop_that_is_folded_while_it_is_said_again_is_one_stop(
    live: Live, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor, before = Floor(live), caught_up(live).state
    first = floor.say(STOP, EVERYTHING, flood=False)
    folded = caught_up(live).state

    def late() -> int:
        live.state = folded
        return clock()

    live.state = before
    monkeypatch.setattr(live, "clock", late)
    assert floor.say(STOP, EVERYTHING, flood=False) == first._replace(again=True)


def test_a_tap_that_is_sent_anew_within_a_day_is_the_stop_it_was_though_that_was_released(
    live: Live, cast: Cast, clock: Clock
) -> None:
    floor, began_us = Floor(live), clock.now_us
    first = floor.say(STOP, EVERYTHING, by="grip", tap=TAP, flood=False)
    released = WorkReleased(cause_found=True, fixed=True, crew_told=True)
    live.record([cast.note("producer", released, answers=(first.id,))])
    clock.now_us = began_us + DAY_US
    again = floor.say(STOP, EVERYTHING, by="grip", tap=TAP, flood=False)
    assert again == first._replace(again=True)
    clock.now_us += 1
    later = floor.say(STOP, EVERYTHING, by="grip", tap=TAP, flood=False)
    assert later.again is False
    assert later.position > first.position + 1


def test_a_tap_that_another_entry_covered_is_that_entry_when_it_is_sent_anew(
    live: Live, clock: Clock
) -> None:
    floor = Floor(live)
    first = floor.say(STOP, EVERYTHING, flood=False)
    for _ in range(2):
        assert floor.say(STOP, EVERYTHING, tap=TAP, flood=False) == first._replace(again=True)
        clock.now_us += SAME_US + 1


@pytest.mark.parametrize(
    ("fields", "by", "tap"),
    [
        (EVERYTHING, "", OTHER_TAP),
        (EVERYTHING, "", ""),
        (EVERYTHING, "grip", TAP),
        ({"scope": "item", "target": "X-1"}, "", TAP),
        (EVERYTHING | {"target": "X-1"}, "", TAP),
    ],
)
def test_no_id_keeps_out_another_tap_or_other_words(
    live: Live, clock: Clock, fields: dict[str, object], by: str, tap: str
) -> None:
    floor = Floor(live)
    first = floor.say(STOP, EVERYTHING, tap=TAP, flood=False)
    clock.now_us += SAME_US + 1
    other = floor.say(STOP, fields, by=by, tap=tap, flood=False)
    assert other.again is False
    assert other.position > first.position
    again = floor.say(STOP, EVERYTHING, tap=TAP, flood=False)
    assert again == first._replace(again=True)  # nor is the first one lost for it


def test_a_hazard_under_an_id_is_known_by_its_words_too(live: Live, clock: Clock) -> None:
    floor = Floor(live)
    first = floor.say(HAZARD, {}, words="a cable", tap=TAP, flood=False)
    clock.now_us += SAME_US + 1
    assert floor.say(HAZARD, {}, words="a ladder", tap=TAP, flood=False).again is False
    assert floor.say(HAZARD, {}, words="a cable", tap=TAP, flood=True).id == first.id
    with pytest.raises(TooMuch):
        floor.say(HAZARD, {}, words="a cable", tap=OTHER_TAP, flood=True)


def test_a_tap_that_was_not_entered_is_not_known(
    live: Live, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor = Floor(live)

    def no(*_: object) -> None:
        raise NotNow("the note", "a lock", "sending it again")

    with monkeypatch.context() as patch:
        patch.setattr(live, "record", no)
        with pytest.raises(NotNow):
            floor.say(STOP, EVERYTHING, tap=TAP, flood=False)
    assert floor.say(STOP, EVERYTHING, tap=TAP, flood=False).again is False
    live.writer.close()
    clock.now_us += SAME_US + 1
    with pytest.raises(Ended):  # nothing that was said here can be believed then
        floor.say(STOP, EVERYTHING, tap=TAP, flood=False)


def test_taps_are_bounded_and_the_oldest_go_first(
    live: Live, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.arriving.MOST_TAPS", 8)
    floor = Floor(live)
    first = floor.say(STOP, EVERYTHING, by="grip", tap=TAP, flood=False)
    for n in range(7):
        floor.say(STOP, EVERYTHING, tap=f"tap {n}", flood=True)
    clock.now_us += SAME_US + 1
    again = floor.say(STOP, EVERYTHING, by="grip", tap=TAP, flood=False)
    assert again == first._replace(again=True)
    floor.say(STOP, EVERYTHING, tap="tap 7", flood=True)
    assert floor.say(STOP, EVERYTHING, tap="tap 0", flood=False).again is True
    assert floor.say(STOP, EVERYTHING, by="grip", tap=TAP, flood=False).again is False


def test_taps_outlast_the_words_of_ten_seconds_where_those_are_too_many(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.app.arriving.MOST_KEPT", 2)
    floor = Floor(live)
    first = floor.say(STOP, EVERYTHING, tap=TAP, flood=False)
    others = [floor.say(STOP, EVERYTHING, by=f"p{n}", flood=False) for n in range(2)]
    assert floor.say(STOP, EVERYTHING, tap=TAP, flood=False) == first._replace(again=True)
    anew = floor.say(STOP, EVERYTHING, by="p1", flood=False)
    assert (anew.again, anew.position) == (False, others[-1].position + 1)


def test_a_stop_after_its_release_is_a_new_one(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    floor = Floor(live)
    first = floor.say(STOP, EVERYTHING, flood=False)
    caught_up(live)
    monkeypatch.setattr(live, "state", live.state._replace(blocks={}))
    clockless = floor.say(STOP, EVERYTHING, flood=False)
    assert clockless.position > first.position


@pytest.mark.parametrize("flood", [False, True])
def test_a_stop_after_a_release_that_is_not_folded_yet_is_a_new_one(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch, *, flood: bool
) -> None:
    floor = Floor(live)
    wait_until(lambda: live.tail.end() == live.head.size)  # its first look is over
    monkeypatch.setattr(live, "follow", lambda: None)  # it is slow
    first = floor.say(STOP, EVERYTHING, flood=flood)
    assert floor.say(STOP, EVERYTHING, flood=flood) == first._replace(again=True)
    released = WorkReleased(cause_found=True, fixed=True, crew_told=True)
    live.record([cast.note("producer", released, answers=(first.id,))])
    again = floor.say(STOP, EVERYTHING, flood=flood)
    assert (again.again, again.position) == (False, first.position + 2)


def test_a_flood_of_stops_is_one_for_each_reach(live: Live) -> None:
    floor = Floor(live)
    first = floor.say(STOP, {"scope": "item", "target": "X-1"}, by="a", flood=True)
    again = floor.say(STOP, {"scope": "unit", "target": "nothing"}, by="b", flood=True)
    assert again == first._replace(again=True)
    assert floor.say(STOP, EVERYTHING, flood=False).again is False


def test_a_flood_of_hazards_is_too_much_and_of_cases_is_covered(live: Live) -> None:
    floor = Floor(live)
    with pytest.raises(TooMuch):
        floor.say(HAZARD, {}, words="x", flood=True)
    case = {"incident": "near-miss", "severity": "nobody-hurt"}
    first = floor.say(HAPPENED, case, flood=True)
    assert floor.say(HAPPENED, case | {"weapons": ["X-9"]}, flood=True).id == first.id
    assert floor.say(HAPPENED, case | {"severity": "death"}, flood=True).again is False


def test_a_stop_does_not_stand_behind_the_words_of_a_hazard(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor, kept, go = Floor(live), threading.Event(), threading.Event()
    put = live.house.store.put

    def slow(production: str, name: str, blob: bytes) -> None:
        kept.set()
        assert go.wait(20)
        put(production, name, blob)

    monkeypatch.setattr(live.house.store, "put", slow)
    with ThreadPoolExecutor(1) as pool:
        hazard = pool.submit(floor.say, HAZARD, {}, words="a cable", flood=False)
        assert kept.wait(20)
        stop = floor.say(STOP, EVERYTHING, flood=False)
        assert not hazard.done()
        go.set()
        assert hazard.result(20).position > stop.position


def test_words_that_the_store_does_not_take_now_can_be_sent_again(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor, size = Floor(live), live.head.size

    def no(*_: object) -> None:
        raise NotDone("writing a blob", "a lock")

    with monkeypatch.context() as patch:
        patch.setattr(live.house.store, "put", no)
        with pytest.raises(NotNow, match="found a lock; trying it again would do"):
            floor.say(HAZARD, {}, words="a cable", flood=False)
    assert live.head.size == size
    assert floor.say(HAZARD, {}, words="a cable", flood=False).again is False


def test_reach_is_what_the_fold_takes_it_for(live: Live, cast: Cast) -> None:
    live.record(cast.opening_day())
    state = caught_up(live).state
    assert reach_of(state, {"scope": "unit", "target": "main"}) == ("unit", "main")
    for odd in ({"scope": "unit", "target": "x"}, {"scope": "item"}, EVERYTHING, {}):
        assert reach_of(state, odd) == ("production", None)


@pytest.mark.parametrize(
    ("kind", "fields", "by"),
    [
        (STOP, {}, ""),
        (STOP, {"scope": "everywhere"}, ""),
        (STOP, {"scope": "production", "reason": "x"}, ""),
        (STOP, EVERYTHING, "clerk"),
        (STOP, EVERYTHING, "A Name"),
        (HAPPENED, {"incident": "injury"}, ""),
        (HAZARD, {"weapons": "yes"}, ""),
    ],
)
def test_what_is_no_such_act(live: Live, kind: str, fields: dict[str, object], by: str) -> None:
    size = live.head.size
    with pytest.raises(FormatError):
        Floor(live).say(kind, fields, by=by, flood=False)
    assert live.head.size == size


def test_only_what_needs_no_signer_is_entered(live: Live) -> None:
    with pytest.raises(Refused, match="a WorkReleased that nobody signed"):
        Floor(live).say(
            "WorkReleased",
            {"cause_found": True, "fixed": True, "crew_told": True},
            flood=False,
        )


def test_an_ended_record_takes_no_stop(live: Live) -> None:
    live.writer.close()
    with pytest.raises(Ended):
        Floor(live).say(STOP, EVERYTHING, flood=False)


def test_a_default_may_be_said_or_not() -> None:
    assert body_of(STOP, EVERYTHING) == WorkStopped(scope=Scope.PRODUCTION)
    case = {"incident": "injury", "severity": "injury"}
    assert body_of(HAPPENED, case | {"weapons": [], "hurt": 0}) == body_of(HAPPENED, case)
