"""A PDF is looked over on the phone: each doubt settled, then kept, then filed; not before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.floor.screens.drafted import read_value
from coldproof.exchange.script.pdf import read_pdf
from coldproof.exchange.script.reading import told
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_script import give
from tests.unit.exchange.script.typed import PAGE, typed

PAGES = [
    *[((20, f"THE RIDE - Blue {n}."), *PAGE, (26, f"what is this {n}")) for n in (1, 2)],
    (),
    ((20, "THE RIDE - Blue 4."), (15, "7  EXT. YARD 1885"), (20, "Int. barn, he says.")),
]
NAME = "This draft counts now"
KEEP = "I looked it over: keep these lines"


@pytest.fixture
def phone(tmp_path: Path) -> Phone:
    """A phone on which a PDF was chosen: the window lent what the server read of it."""
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("script/new")
    data = json.dumps(told(read_pdf(typed(PAGES)))).encode()
    phone.draft["document"] = give(phone, data)
    return phone


def doubts(phone: Phone) -> list[str]:
    """Return the names of the choices on the screen."""
    return [part["name"] for part in phone.screen["parts"] if part["part"] == "choice"]


def say(phone: Phone, **values: Any) -> None:
    phone.do({"do": "put", "values": values})


def all_settled(phone: Phone) -> None:
    say(phone, p3="empty")
    for name in doubts(phone):
        say(phone, **{name: "as-read"})


def kept(phone: Phone) -> dict[str, Any]:
    """Tap the key that keeps the lines; return what the window is given."""
    phone.tap(KEEP)
    assert phone.called[-1]["name"] == "script-keep"
    found: dict[str, Any] = json.loads(phone.called[-1]["values"]["words"])
    return found


def test_each_doubt_is_a_card_with_line_page_and_what_it_was_read_as(phone: Phone) -> None:
    words = phone.words()
    assert "the same at the edge of several pages: a header?" in words
    assert "THE RIDE - Blue 4." in words
    assert "Page 4" in words
    assert "Read as: of the page, not of the script" in words
    assert "Read as: The heading of scene 7" in words
    assert "9 places of the PDF are in doubt: look them over before it counts." in words
    assert len(doubts(phone)) == 9


def test_with_a_doubt_left_it_is_neither_kept_nor_filed(phone: Phone) -> None:
    phone.draft["draft"] = "White"
    assert not {NAME, KEEP} & set(phone.labels())
    all_settled(phone)
    assert KEEP in phone.labels()
    assert NAME not in phone.labels()
    say(phone, p3=None)
    assert KEEP not in phone.labels()
    say(phone, p3="as-read")  # no answer to a page without text
    assert KEEP not in phone.labels()


def test_all_of_a_kind_are_taken_at_once(phone: Phone) -> None:
    before = len(doubts(phone))
    phone.tap("All 3 as they were read")
    assert len(doubts(phone)) == before - 3
    phone.tap("Settled: 3")
    assert len(doubts(phone)) == before
    headers = [name for name in doubts(phone) if phone.draft.get(name) == "as-read"]
    say(phone, **{headers[0]: "drop"})
    assert phone.draft[headers[0]] == "drop"


def test_what_was_said_is_what_is_kept_and_then_filed(phone: Phone) -> None:
    all_settled(phone)
    (number,) = [
        part["name"]
        for part in open_cards(phone)
        if "number:1885" in [one["value"] for one in part["options"]]
    ]
    say(phone, **{number: "number:1885", "p3": "missing"})
    found = kept(phone)
    assert "doubts" not in found
    script = read_value(json.dumps(found).encode())
    assert script is not None
    assert script.script.scenes[-1].number == "1885"
    assert [one.text for one in script.script.lost] == ["page 3"]
    phone.draft["document"] = give(phone, json.dumps(found).encode())
    phone.draft["draft"] = "White"
    assert "1 place of the source is in no line." in phone.words()
    phone.tap(NAME)
    now = phone.floor.state.script
    assert now is not None
    assert now.document == digest(json.dumps(found).encode())


def open_cards(phone: Phone) -> list[dict[str, Any]]:
    say(phone, done=True)
    return [part for part in phone.screen["parts"] if part["part"] == "choice"]


def test_any_line_of_any_page_can_be_picked(phone: Phone) -> None:
    phone.tap("Look through the pages")
    assert "A lantern swings. MARY draws a revolver." in phone.words()
    phone.tap("A lantern swings. MARY draws a revolver.")
    assert phone.draft["picked"] == [3]
    assert "Lines you picked" in phone.words()
    all_settled(phone)
    say(phone, d3="dialogue")
    lines = [line for scene in kept(phone)["scenes"] for line in scene[2]]
    assert [3, "dialogue", "A lantern swings. MARY draws a revolver.", False, None] in lines


@pytest.mark.parametrize(("page", "shown"), [(4, "EXT. YARD"), ("2", "what is this 2")])
def test_a_page_is_shown_by_its_number(phone: Phone, page: object, shown: str) -> None:
    say(phone, look=True, page=page)
    assert shown in phone.words()


@pytest.mark.parametrize("page", [0, 9, "x", None, "-1", [1], "٣"])
def test_a_page_that_is_none_shows_no_line_of_another(phone: Phone, page: object) -> None:
    say(phone, look=True, page=page)
    words = phone.words()
    assert "No line is on this page." in words or "A lantern swings." in words


@pytest.mark.parametrize("odd", [{"doubts": [[1, "odd"]]}, {"doubts": [1], "pages": 7}])
def test_doubts_that_are_none_of_ours_are_refused(phone: Phone, odd: dict[str, Any]) -> None:
    data = json.dumps(told(read_pdf(typed(PAGES))) | odd).encode()
    phone.draft |= {"document": give(phone, data), "draft": "White"}
    assert "What was handed in is no script of ours." in phone.words()
    assert not {NAME, KEEP} & set(phone.labels())


def test_a_doubt_of_no_line_or_a_scene_without_lines_breaks_nothing(phone: Phone) -> None:
    empty = ["9", "INT. NOWHERE", [], False, None, None]
    found = told(read_pdf(typed(PAGES)))
    found["scenes"].append(empty)
    found["doubts"].append([999, "a transition, or a name?", 1])
    phone.draft["document"] = give(phone, json.dumps(found).encode())
    assert "d999" in doubts(phone)
    all_settled(phone)
    assert empty not in kept(phone)["scenes"]


def test_signed_out_nothing_is_looked_over(phone: Phone) -> None:
    phone.lock("ad")
    assert doubts(phone) == []


LONG = [
    [
        one
        for n in range(1, 42)
        for one in ((15, f"{n} INT. BARN"), (20, "She draws a gun."))
        if one != (20, "She draws a gun.") or n != 3
    ]
]


def test_the_key_comes_after_the_last_scene_was_on_the_screen(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("script/new")
    phone.draft["document"] = give(phone, json.dumps(told(read_pdf(typed(LONG)))).encode())
    assert "The scenes as they would be kept" not in phone.words()  # a doubt is left
    assert "a scene heading with no line under it" in phone.words()
    assert doubts(phone) == ["d5"]
    phone.tap("As it was read")
    assert "3 INT. BARN\nno line under it\nPage 1" in phone.words()
    assert "2 INT. BARN\n1 line under it\nPage 1" in phone.words()
    for shown in (20, 40):
        assert f"{shown} INT. BARN" in phone.words()
        assert KEEP not in phone.labels()
        phone.tap("The next scenes, of 41")
    assert "41 INT. BARN" in phone.words()
    assert phone.words().index(KEEP) > phone.words().index("41 INT. BARN")
    phone.tap("The first scenes")
    assert KEEP not in phone.labels()


@pytest.mark.parametrize("odd", ["40", 7, -20, 60, True, None, [20]])
def test_what_was_seen_of_the_scenes_is_a_place_of_theirs(tmp_path: Path, odd: object) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("script/new")
    phone.draft["document"] = give(phone, json.dumps(told(read_pdf(typed(LONG)))).encode())
    phone.tap("As it was read")
    say(phone, seen=odd)
    assert KEEP not in phone.labels()
    assert "\n1 INT. BARN" in phone.words()


def test_in_practice_it_says_where_the_file_goes(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open("script/new")
    assert "the server reads the file and keeps nothing" not in phone.words()
    phone.door.practice = True
    assert "the server reads the file and keeps nothing" in phone.words()
