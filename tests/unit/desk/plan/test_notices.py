"""Notices of a day: by the place that is planned, for that day or scene, and in time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.days import needs_of
from coldproof.desk.plan.notices import counts_on
from coldproof.state.records import Notice
from coldproof.words.floor import NoticeKind
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.plan.test_days import DAY, day_of, planned


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def test_a_notice_of_another_scene_is_none_of_this(floor: Floor) -> None:
    planned(floor, "rubber", place="public")
    planned(floor, "rubber", scene="31", place="public")
    day_of(floor, "30", "31")
    floor.say(by="ad", kind="NoticeGiven", notice="authority", scene="31", reference="A-1")
    told = {one.scene: one.notice for one in needs_of(floor.state, DAY).notices}
    assert told["30"] is None
    assert told["31"] is not None


def bulletin(floor: Floor, day: str, **told: Any) -> Notice | None:
    """Give a bulletin, and return what stands for the one that a day wants."""
    floor.say(by="ad", kind="NoticeGiven", notice="bulletin", **told)
    needs = needs_of(floor.state, day)
    return next(one.notice for one in needs.notices if one.kind is NoticeKind.BULLETIN)


def test_a_bulletin_of_today_is_none_of_another_day(floor: Floor) -> None:
    planned(floor, "rubber")
    day_of(floor, "30")
    assert bulletin(floor, DAY, unit="main") is None
    today = str(floor.state.day)
    day_of(floor, "30", day=today)
    assert bulletin(floor, today, unit="main") is not None


def test_a_bulletin_says_for_which_day_it_is(floor: Floor) -> None:
    planned(floor, "rubber")
    day_of(floor, "30")
    assert bulletin(floor, DAY, for_day="2026-12-02") is None
    assert bulletin(floor, DAY, for_day=DAY) is not None
    assert floor.state.notices[f"bulletin|||{DAY}"].for_day == DAY


def test_one_of_a_scene_is_of_each_of_its_days_unless_it_says_one(floor: Floor) -> None:
    planned(floor, "rubber", place="public")
    day_of(floor, "30")
    give: dict[str, Any] = {"by": "ad", "kind": "NoticeGiven", "notice": "authority", "scene": "30"}
    floor.say(**give, for_day="2026-12-02")
    assert needs_of(floor.state, DAY).notices[0].notice is None
    floor.say(**give)
    assert needs_of(floor.state, DAY).notices[0].notice is not None


@pytest.mark.parametrize(
    ("for_day", "given_on", "scene", "counts"),
    [
        (DAY, None, None, True),
        (DAY, "2026-11-30", None, True),
        (DAY, DAY, None, True),
        (DAY, "2026-12-02", None, False),  # after the day
        ("2026-12-02", None, "30", False),
        (None, "2026-11-30", "30", True),
        (None, "2026-12-02", "30", False),
        (None, DAY, None, True),
        (None, "2026-11-30", None, False),
        (None, None, None, False),
    ],
)
def test_whether_it_counts_on_a_day(
    for_day: str | None, given_on: str | None, scene: str | None, counts: bool
) -> None:
    kind = NoticeKind.BULLETIN
    one = Notice(kind, scene, None, None, False, "ad", 7, for_day, given_on)
    assert counts_on(one, DAY) is counts


def test_of_several_the_last_given_stands_in_whatever_order_they_are_kept(floor: Floor) -> None:
    planned(floor, "rubber")
    day_of(floor, "30")
    for unit in ("main", None, "main"):
        told = {} if unit is None else {"unit": unit}
        found = bulletin(floor, DAY, for_day=DAY, **told)
        assert found is not None
        assert found.unit == unit
