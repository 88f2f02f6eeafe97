"""What the sheets say in cases that the golden pages do not show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.desk.wording import withheld
from coldproof.paper import custody, incident, meeting, pocket
from coldproof.paper.daybook import book_of
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.labels import STOCKS
from coldproof.paper.log import happened, missing
from coldproof.paper.papers import PAPERS
from coldproof.paper.source import PaperSource
from coldproof.state.fold import START, fold
from tests.unit.desk.history.told_days import BACK, TAKEN, entries, example
from tests.unit.paper.made import SCRIPT, entries_of, paper, source, text_of
from tests.unit.state.rows import act

ELSEWHERE = "Q" * 42 + "A"


def cells(content: dict[str, Any]) -> list[str]:
    """Return every word of a content, in order."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            for one in value.values():
                walk(one)
        elif isinstance(value, list):
            for one in value:
                walk(one)

    walk(content["blocks"])
    return found


def made(name: str, day: str = "ordinary-day", size: int | None = None, **given: str) -> list[str]:
    return cells(PAPERS[name].data(source(day, size), given))


def test_a_log_of_half_a_day_says_what_is_still_open() -> None:
    book = book_of(example("ordinary-day")[:125])
    found = missing(source("ordinary-day", 125), book, "2026-05-12", book.days["2026-05-12"])
    assert "The day was not closed by entry 124." in found
    assert "G-1 was not locked up: armorer." in found


def test_a_receipt_for_an_earlier_change_says_that_there_is_a_later_one() -> None:
    words = made("custody", weapon="G-1", entry="120")
    assert "A later change is in the record" in words
    assert "lead-performer, in sight of armorer" in words
    assert "148" not in words


RETURNED = act("WeaponReturned", "stuntman", weapon="G-1", to="armorer")


def told_of(*acts: dict[str, Any]) -> PaperSource:
    """Return the source of papers after a base world and more acts."""
    found = entries(*acts)
    return source()._replace(state=fold(START, found), size=len(found), entries=lambda: found)


def test_a_receipt_says_who_told_a_move_of_others_and_that_it_does_not_follow() -> None:
    words = cells(PAPERS["custody"].data(told_of(TAKEN, RETURNED), {"weapon": "G-1"}))
    assert words.count("returned; told by stuntman; moved out of order") == 2
    assert "By the record it was" in words
    assert "actor, in sight of armorer" in words


@pytest.mark.parametrize("acts", [(TAKEN,), (TAKEN, BACK)])
def test_a_receipt_of_a_move_by_one_of_the_two_names_nobody_else(
    acts: tuple[dict[str, Any], ...],
) -> None:
    words = cells(PAPERS["custody"].data(told_of(*acts), {"weapon": "G-1"}))
    assert not [one for one in words if "told by" in one or "out of order" in one]
    assert "By the record it was" not in words


def test_the_log_of_a_day_has_each_hazard_and_whether_it_was_answered() -> None:
    faulty = act("HazardReported", "actor", weapons=True, about="faulty", id="faulty")
    near = act("HazardReported", "dp", unit="main")
    answer = act("HazardAnswered", "ad", acted=True, answers=["faulty"])
    open_words = hazards(faulty, near)
    assert [one.partition(" ")[2] for one in open_words] == [
        "hazard about weapons reported, everything, A weapon that does not work as it should;"
        " not answered",
        "hazard reported, unit main; not answered",
    ]
    [first, second] = hazards(faulty, near, answer)
    assert "; answered " in first
    assert second.endswith("; not answered")
    assert hazards() == []


def hazards(*acts: dict[str, Any]) -> list[str]:
    """Return the lines on hazards of the log of a day."""
    made_of = told_of(*acts)
    book = book_of(made_of.entries())
    day = "2025-03-13"
    return [one for one in happened(made_of, book, day, book.days[day]) if "hazard" in one]


def test_a_receipt_never_takes_a_registered_serial_for_a_read_one() -> None:
    assert "not read" in made("custody", weapon="R-1")
    assert "0417" in made("custody", weapon="G-1")


def test_a_weapon_whose_load_is_not_proved_is_treated_as_loaded() -> None:
    words = custody.inside(source("ordinary-day", 80), "G-1")
    assert "Its load is not proved: treat it as loaded." in words


@pytest.mark.parametrize("entry", ["41", "46", "82", "89"])
def test_each_incident_has_its_own_sheet(entry: str) -> None:
    words = made("incident", "ranch-2021", incident=entry)
    assert entry in words


def test_an_incident_takes_the_words_of_the_screen_for_what_to_do_now() -> None:
    words = made("incident", "ranch-2021", incident="89")
    assert "Emergency services and medic now." in words
    assert "People out." not in words


def test_no_account_is_printed_and_only_how_many_there_are() -> None:
    words = made("incident", "hard-day")
    assert words[words.index("Accounts given") + 1] == "0"


def test_no_incident_has_no_latest() -> None:
    assert incident.latest(source()) is None
    assert incident.latest(source("ranch-2021")) is not None


def test_who_signed_in_already_is_not_asked_again_and_lines_are_left_for_others() -> None:
    words = made("meeting", unit="main")
    assert words[words.index("upm") + 2].startswith("in the record, ")
    blank = [part for part in meeting.signed(source(), "main", {}, {})["rows"] if part == [""] * 4]
    assert len(blank) == meeting.EMPTY_LINES


def test_a_topic_is_ticked_only_where_a_meeting_covered_it() -> None:
    assert meeting.TICKED not in cells({"blocks": [meeting.topics(source(), [])]})


def fact(words: list[str], name: str) -> str:
    """Return what stands beside a name on a sheet."""
    return words[words.index(name) + 1]


def test_the_meeting_of_a_day_that_is_over_is_told_as_the_record_stood_then() -> None:
    assert source().state.day is None
    words = made("meeting")
    assert "The day is over. This is what was in the record at its last entry, 228." in words
    assert fact(words, "Hats") == (
        "first-ad (First AD); armorer (Armorer); propmaster (Property master)"
    )
    assert fact(words, "Meeting led by").split("; ") == ["armorer, first-ad"] * 3
    assert fact(words, "Ended at") == (
        "07:10 Meeting of the day; 07:40 On the spot, about a scene, 24;"
        " 09:40 On the spot, about a scene, 25"
    )
    rows = meeting.about_scenes(source("ordinary-day", 228), "2026-05-12", ("24", "25"))["rows"]
    assert [row[0] for row in rows] == ["24", "25"]
    assert rows[0][-1] == "R-1, R-2, K-1, G-1, L-1"
    assert all(row[-1] in words for row in rows)


@pytest.mark.parametrize(("size", "day"), [(150, "2026-05-12"), (229, "2026-05-13")])
def test_the_meeting_of_a_day_that_is_open_or_to_come_is_not_said_to_be_over(
    size: int, day: str
) -> None:
    words = cells(PAPERS["meeting"].data(source("ordinary-day", size), {"day": day}))
    assert not any("is over" in one for one in words)
    assert ("in the record, 07:10" in words) == (day == "2026-05-12")


def test_the_meeting_of_an_open_day_is_told_from_the_record_as_it_is_now() -> None:
    before, after = (made("meeting", size=size) for size in (95, 160))
    assert fact(before, "Ended at") == "07:10 Meeting of the day"
    assert fact(after, "Ended at").endswith("; 09:40 On the spot, about a scene, 25")


def test_a_meeting_to_come_has_lines_to_write_on_and_none_of_the_last_day_s_weapons() -> None:
    words = cells(PAPERS["meeting"].data(source(), {"day": "2026-05-13", "scene": "24"}))
    assert (fact(words, "Hats"), fact(words, "Meeting led by"), fact(words, "Ended at")) == (
        "nobody",
        "",
        "",
    )
    assert "R-1, R-2, K-1, G-1, L-1" not in words
    assert meeting.TICKED not in words


@pytest.mark.parametrize("fold", pocket.FOLDS)
def test_a_pocket_card_has_every_floor_card_once(fold: str) -> None:
    panels = PAPERS["pocket"].data(source(), {"fold": fold})["panels"]
    titles = [card["title"] for panel in panels for card in panel]
    assert len(titles) == len(set(titles)) == 9


@pytest.mark.parametrize("stock", STOCKS)
def test_labels_keep_within_their_page(stock: str) -> None:
    one = STOCKS[stock]
    wide = one.margin[0] + one.columns * one.label[0] + (one.columns - 1) * one.gap[0]
    high = one.margin[1] + one.rows * one.label[1] + (one.rows - 1) * one.gap[1]
    assert wide <= one.page[0]
    assert high <= one.page[1]


def test_a_label_says_what_it_is_and_never_in_what_state() -> None:
    text = text_of(paper("labels"))
    assert "W8" in text
    assert not any(word in text for word in ("COLD", "HOT", "CHECK", "locked", "armorer"))


def with_values_elsewhere(day: str) -> PaperSource:
    """Return a source in which every field that can be committed is."""
    entries = []
    for entry in entries_of(day):
        kind = type(entry.act.body)
        fields = {name: ELSEWHERE for name, hint in withheld(kind).items() if hint == "Committed"}
        body: Any = replace(entry.act.body, **fields)
        entries.append(entry._replace(act=replace(entry.act, body=body)))
    assert any(ELSEWHERE in repr(entry.act.body) for entry in entries)
    return source(day)._replace(state=fold(START, entries), entries=lambda: entries)


OF_A_SCRIPT = ("script", "drafts")  # they are the words of a value: none are printed without it


@pytest.mark.parametrize(
    "name",
    [n for n in PAPERS if n not in ("custody", "check", "letter", "assessment", *OF_A_SCRIPT)],
)
def test_nothing_committed_stands_on_a_paper(name: str) -> None:
    told = with_values_elsewhere(SCRIPT if name == "day" else "hard-day")
    words = str(PAPERS[name].data(told, {}))
    assert ELSEWHERE[:8] not in words


@pytest.mark.parametrize("name", OF_A_SCRIPT)
def test_a_script_whose_words_are_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(NoSuchPaper, match=f"^{name}: found that its words are not kept here"):
        PAPERS[name].data(with_values_elsewhere(SCRIPT), {})
