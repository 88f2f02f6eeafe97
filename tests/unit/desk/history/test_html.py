"""The pages: whole markup, nothing from outside, readable without color, and no value as markup."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.custody import WeaponLeft
from coldproof.desk.history.acts import ARRIVED, RESTRICTS_ONLY, clipped_text
from coldproof.desk.history.frame import About, text
from coldproof.desk.history.html import gaps_page, mark_text, timeline_page
from coldproof.desk.history.rows import GapKind
from coldproof.desk.history.telling import told
from coldproof.desk.history.zone import Zone
from coldproof.rules.judge import judge
from coldproof.words.ids import Label, WeaponId
from coldproof.words.units import clock_text
from tests.unit.desk.history.markup import Markup
from tests.unit.desk.history.told_days import (
    DAYS,
    TAKEN,
    by_hand,
    changed,
    entries,
    example,
    history,
)
from tests.unit.golden import assert_golden
from tests.unit.state.rows import act

WEST = Zone("America/Denver", ((0, -420),))
ABOUT = About("day", "coldproof/day", 69, "cm9vdA==", "coldproof 0", WEST)
HOSTILE = '<script>alert("&")</script>'


def timeline(name: str = "ranch-2021") -> Markup:
    return Markup(timeline_page(told(example(name), judge), ABOUT))


def both(name: str) -> tuple[Markup, Markup]:
    found = told(example(name), judge)
    return Markup(timeline_page(found, ABOUT)), Markup(gaps_page(found, ABOUT))


def test_a_reading_of_the_log_s_clock_is_a_thin_row() -> None:
    found = told(by_hand(entries(), "clerk", ClockRead()))
    row = found.acts[-1]
    assert (row.kind, row.by) == ("ClockRead", "clerk")
    page = timeline_page(found._replace(acts=(row._replace(marks=(RESTRICTS_ONLY,)),)), ABOUT)
    assert f'<tr id="p{row.position}" class="clock"><th scope="row">{row.position} ' in page
    assert '<td colspan="5">The log\'s clock was read.</td></tr>' in page
    assert f'id="a-{row.event_id}"' in page


@pytest.mark.parametrize(
    "other",
    [{"by": "medic"}, {"marks": (ARRIVED,)}, {"marks": (RESTRICTS_ONLY, "late entry")}],
)
def test_what_is_more_than_a_reading_is_told_in_full(other: dict[str, Any]) -> None:
    found = told(by_hand(entries(), "clerk", ClockRead()))
    page = timeline_page(found._replace(acts=(found.acts[-1]._replace(**other),)), ABOUT)
    assert 'class="clock"' not in page
    assert "clock read" in page


@pytest.mark.parametrize("name", DAYS)
def test_a_page_loads_nothing_and_runs_nothing(name: str) -> None:
    for page in both(name):
        tags = {tag for tag, _ in page.elements}
        assert tags.isdisjoint({"script", "link", "img", "iframe", "object", "form"})
        assert page.values("src") == []
        assert not any(one.startswith("on") for _, found in page.elements for one in found)
        policy = [m for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
        assert [m["content"] for m in policy] == ["default-src 'none'; style-src 'unsafe-inline'"]
        for link in page.values("href"):
            assert link.startswith(("#", "timeline.html#"))


@pytest.mark.parametrize("name", DAYS)
def test_a_page_can_be_listened_to_and_walked_by_headings(name: str) -> None:
    for page in both(name):
        assert page.all("html") == [{"lang": "en"}]
        assert len(page.all("h1")) == len(page.all("main")) == len(page.all("header")) == 1
        assert all("scope" in cell for cell in page.all("th"))
        assert len(page.all("caption")) == len(page.all("table"))
        for shape in page.all("svg"):
            assert shape["aria-hidden"] == "true"
        for label in page.values("aria-labelledby"):
            assert label in page.values("id")


@pytest.mark.parametrize("name", DAYS)
def test_each_row_can_be_linked_to_by_position_and_by_act_id(name: str) -> None:
    line, gaps = both(name)
    ids = line.values("id")
    assert len(ids) == len(dict.fromkeys(ids))
    for entry in example(name):
        assert f"p{entry.position}" in ids
        assert f"a-{entry.id}" in ids
    for link in line.values("href"):
        assert link[1:] in ids
    for link in gaps.values("href"):
        if link.startswith("timeline.html"):
            assert link.partition("#")[2] in ids


def test_the_fatal_handover_reads_as_a_row() -> None:
    text = timeline().text
    at = text.index("handover accepted, G1, giver first-ad, setup cross-draw")
    row = text[at - 120 : at + 700]
    times = "2021-10-21 19:45:00 UTC 2021-10-21 12:45:00 UTC-07:00"
    assert f"{times} actor" in row  # the page shows one hour west of the ranch
    assert "G1: QUARANTINED REFUSED broken: core.answer, " in row
    assert " csatf-1.check-before-use, " in row
    assert "G1 quarantined: moved out of order" in row


def test_the_head_says_what_the_page_is_and_what_it_is_not() -> None:
    for page in both("ranch-2021"):
        for words in (
            "coldproof/day",
            "cm9vdA==",
            "America/Denver, UTC-07:00",
            "nothing here is evidence by itself",
            "It does not say who is to blame",
            "or that a law or a rule was complied with",
        ):
            assert words in page.text


def test_rules_that_were_not_asked_are_said_to_be_so() -> None:
    page = Markup(timeline_page(told(example("ranch-2021")), ABOUT))
    assert "The rules were not asked for this page." in page.text
    assert "REFUSED" not in page.text
    assert "not asked" in page.text
    assert "what the adopted rules would have answered" in timeline().text


def test_states_are_told_by_word_and_shape() -> None:
    page = timeline("hard-day")
    shapes = {one["class"] for one in page.all("svg")}
    assert shapes == {"s-hot", "s-cold", "s-check", "s-non", "s-stop"}
    assert "s-held" in timeline().values("class")
    for words in ("HOT, 2 BLANKS", "COLD, 6 DUMMIES", "CHECK NEEDED", "STOP: work was stopped"):
        assert words in page.text


def test_a_tray_is_told_by_word_and_not_item_by_item() -> None:
    assert "R-19, R-20: NON-GUN" in timeline("hard-day").text


def test_no_value_of_an_act_becomes_markup() -> None:
    left = WeaponLeft(weapons=(WeaponId("G-1"),), place=Label(HOSTILE))
    *rest, one = by_hand(entries(), "armorer", left)
    odd = changed(one, by=HOSTILE, device='"><b>')._replace(id='"><i>')
    found = told([*rest, odd], judge)
    zone = Zone(HOSTILE, WEST.steps)
    about = ABOUT._replace(production=HOSTILE, root=HOSTILE, zone=zone)
    for page in (timeline_page(found, about), gaps_page(found, about, '"><u>')):
        assert "<script" not in page
        read = Markup(page)
        assert HOSTILE in read.text
        assert {"b", "i", "u", "script"}.isdisjoint(tag for tag, _ in read.elements)


def test_both_pages_say_from_when_on_a_time_is_called_clipped() -> None:
    words = "only one that is a second or more off is called clipped"
    assert words in Markup(gaps_page(history(TAKEN), ABOUT)).text
    assert words in timeline().text


def test_a_time_that_was_clipped_is_told_in_both_times() -> None:
    row = told(entries()).acts[-1]
    mark = clipped_text(row.claimed_us)
    said = mark_text(mark, row, ABOUT)
    assert said == text(
        f"claimed {clock_text(row.claimed_us)} UTC ({WEST.local(row.claimed_us)}), and clipped"
    )
    assert mark_text(mark, row, ABOUT._replace(zone=None)) == text(mark)
    other = clipped_text(row.claimed_us + 1_000_000)
    assert mark_text(other, row, ABOUT) == text(other)  # no other act's hour


@pytest.mark.parametrize("name", DAYS)
def test_codes_of_classes_stand_after_their_words(name: str) -> None:
    said = timeline(name).text
    assert "live-capable gun (W1)" in said or "blank replica (W4)" in said
    assert "dummies (R1), count" in said or "2 blanks (R3)" in said
    assert re.search(r"(?<!\()\b[WR][0-9]{1,2}\b(?!-)", said) is None


def test_a_weapon_named_like_a_stop_gets_no_octagon() -> None:
    kit = act(
        "WeaponRegistered",
        weapon="STOP",
        weapon_class="W8",
        can_chamber=False,
        can_expel=False,
        bore_open=False,
    )
    page = Markup(timeline_page(history(kit, act("WeaponLeft", weapon="STOP", place="x")), ABOUT))
    assert "STOP quarantined: out of sight, left or lost" in page.text
    assert "s-stop" not in page.values("class")


def test_every_kind_of_gap_has_a_heading_and_none_found_is_said() -> None:
    page = Markup(gaps_page(history(TAKEN), ABOUT))
    for kind in GapKind:
        assert kind.value in page.text
    rest = page.text.partition("Looked for, and none found")[2]
    assert "Numbers missing on a device" in rest
    assert "Days not closed" not in rest
    assert "Days not closed: 1" in page.text
    assert "leaves no gap to be found" in page.text


def test_many_places_are_cut_short_and_said_to_be() -> None:
    found = history(TAKEN)
    gap = found.gaps[0]._replace(positions=tuple(range(23)))
    page = Markup(gaps_page(found._replace(gaps=(gap,)), ABOUT, "x.html"))
    assert len([one for one in page.values("href") if one.startswith("x.html#p")]) == 20
    assert "and 3 more)" in page.text


def test_a_log_with_no_entry_gives_whole_pages() -> None:
    found = told(())
    assert "Timeline of day" in Markup(timeline_page(found, ABOUT)).text
    page = Markup(gaps_page(found, ABOUT))
    assert [kind.value for kind in GapKind] == page.words[-len(GapKind) :]


def test_the_gaps_page_of_a_small_day_is_golden() -> None:
    text = gaps_page(history(TAKEN), ABOUT)
    assert_golden(Path(__file__).parent / "gaps.golden.html", text)


def test_the_last_rows_of_a_timeline_are_golden() -> None:
    page = timeline_page(told(entries(TAKEN), judge), ABOUT)
    rows = [line for line in page.splitlines() if line.startswith("<tr id=")][-8:]
    assert_golden(Path(__file__).parent / "timeline.golden.html", "\n".join(rows) + "\n")
