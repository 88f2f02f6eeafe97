"""A scheduled day on paper: what its page shows; a day that is not on the schedule is refused."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.floor.screens.days import call_lines, needed
from coldproof.desk.floor.screens.missing import missing
from coldproof.desk.plan.days import needs_of
from coldproof.paper import scheduled
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import make
from coldproof.paper.source import speaker
from coldproof.words.people import Document
from tests.unit.paper.made import SCRIPT, flat, paper, source
from tests.unit.paper.script_day import DAY
from tests.unit.paper.test_sheets import cells


def test_it_says_what_the_page_says_is_missing() -> None:
    made = source(SCRIPT)
    words = cells(scheduled.content(made, {"day": DAY}))
    told = missing(made.desk(), needed(made.desk(), DAY))
    assert told
    assert [one for one in told if one not in words] == []


def test_the_text_for_the_call_sheet_is_that_of_the_page() -> None:
    made = source(SCRIPT)
    [paste] = [b for b in scheduled.content(made, {})["blocks"] if b["is"] == "paste"]
    assert paste["lines"] == call_lines(made.desk(), needed(made.desk(), DAY))


def test_scenes_handlers_cart_notices_and_topics_stand_on_it() -> None:
    text = flat(paper("day", SCRIPT))
    for words in (
        "main: 24, 25, 99",
        "Neither planned nor in the script: whether these have a weapon is not known: 99",
        "asked for 10 h, no answer yet",
        "For the cart",
        "Bulletin, with the call sheet",
        "Firearms: which, when, with what in them",
    ):
        assert words in text


def test_no_serial_number_stands_on_it() -> None:
    text = flat(paper("day", SCRIPT))
    serials = [one.kit.serial_last4 for one in source(SCRIPT).state.weapons.values()]
    assert not [one for one in serials if one and f" {one} " in text]


def test_a_paper_that_ends_before_the_day_is_named() -> None:
    made = source(SCRIPT)
    needs: Any = needs_of(made.state, DAY)
    lapsed = scheduled.lapsed(made, needs)
    assert lapsed["text"].startswith("No paper of who works that day")

    class Ended:
        person, document, last_day = "armorer", Document.SAFETY_COURSE, "2026-05-01"

    table = scheduled.lapsed(made, needs._replace(lapsed=(Ended,)))
    assert table["rows"] == [["armorer", "Firearms course", "2026-05-01"]]


def test_without_a_day_it_is_the_next_one_on_the_schedule() -> None:
    made = source(SCRIPT)
    closed = made._replace(state=made.state._replace(day=None))
    assert scheduled.given_day(closed, {}) == DAY
    late = closed._replace(now_us=closed.now_us + 400 * 86_400 * 1_000_000)
    assert scheduled.given_day(late, {}) == DAY


def test_it_speaks_spanish() -> None:
    text = flat(make("day", source(SCRIPT)._replace(say=speaker("es"), lang="es"), {}).data)
    assert "Plan del día" in text
    assert "Still missing" not in text


@pytest.mark.parametrize("day", ["2026-05-12", "2026-02-31", "tomorrow", "x" * 200])
def test_a_day_that_is_not_on_the_schedule_is_refused(day: str) -> None:
    with pytest.raises(
        NoSuchPaper, match=rf"^day: found .+; a day that is on the schedule \({DAY}"
    ):
        make("day", source(SCRIPT), {"day": day})
