"""Screens as HTML: every part is drawn or left out on purpose, and everything is escaped."""

from __future__ import annotations

import pytest

from coldproof.desk.floor import parts
from coldproof.desk.floor.parts import Look, Part, Screen, Shape, Tone
from coldproof.web.plain import DRAWN, Page

PAGE = Page("/plain/film", lambda sentence: sentence, "en")
EVIL = "<script>\"'&"
SAFE = "&lt;script&gt;&quot;&#x27;&amp;"
WITHOUT_KEYS = {"choice", "field", "code"}


def made(part: Part) -> str:
    """Return a part as HTML."""
    return PAGE.part(part)


@pytest.mark.parametrize(
    "part",
    [
        parts.text(EVIL),
        parts.heading(EVIL),
        parts.aloud(EVIL, EVIL, EVIL),
        parts.rows([], EVIL),
        parts.rows([parts.row(EVIL, (EVIL,), Look(Shape.HOT, EVIL, Tone.HOT))]),
        parts.button(EVIL, parts.go("board"), hint=EVIL),
        parts.rows([parts.row(EVIL, (EVIL,), do=parts.go("today"))]),
        parts.rows([parts.row(EVIL, (EVIL,), do=parts.go("people"))]),
        parts.button(EVIL, parts.call("stop", target=EVIL, scope="item")),
        parts.state_card(Look(Shape.COLD, EVIL, Tone.COLD), (EVIL,)),
        parts.table([EVIL], [[EVIL]]),
        parts.waiting(0, EVIL, EVIL),
    ],
)
def test_words_are_text(part: Part) -> None:
    html = made(part)
    assert EVIL not in html
    assert "<script" not in html
    assert SAFE in html


def test_a_link_leads_only_where_a_phone_without_a_key_may_go() -> None:
    assert made(parts.button("Today", parts.go("today"))) == (
        '<div><a class="tap main" href="/plain/film/today?lang=en">Today</a></div>'
    )
    assert made(parts.button("Board", parts.put({}, "board"))) == (
        '<div><a class="tap main" href="/plain/film?lang=en">Board</a></div>'
    )
    assert made(parts.button("People", parts.go("people"))) == ""


@pytest.mark.parametrize(
    "do",
    [
        parts.record([{"kind": "WorkStopped"}], "board"),
        parts.call("unlock", person="ad"),
        parts.call("post", path="joins", values={}),
        parts.call("export"),
        parts.put({"a": 1}),
    ],
)
def test_what_needs_a_key_is_said_once_and_not_offered(do: parts.Do) -> None:
    keys = (
        parts.button("Take it", do, hint="It is heavy."),
        parts.text("between"),
        parts.rows([parts.row(EVIL, do=do)]),
        parts.button("Take it", do),
        parts.button("Today", parts.go("today")),
    )
    assert made(keys[0]) == ""
    assert made(keys[2]) == f"<ul><li><b>{SAFE}</b> </li></ul>"
    html = PAGE.html(Screen("x", keys).plain("weapon/G-1"))
    said = f"This phone has no key here. With a key, this page also has: Take it · {SAFE}"
    assert html.count("no key") == 1
    assert f'<p class="cannot">{said}</p>\n</main>' in html
    assert "can not" not in html


def test_a_page_that_lacks_nothing_does_not_speak_of_a_key() -> None:
    found = (parts.button("Today", parts.go("today")), parts.rows([parts.row("06:31 main")]))
    assert "no key" not in PAGE.html(Screen("x", found).plain("today"))


@pytest.mark.parametrize("do", [None, parts.go("meeting/m-1"), parts.put({"a": 1}, "record")])
def test_a_row_that_only_tells_is_text(do: parts.Do | None) -> None:
    told = parts.rows([parts.row("06:31 main", ("25 signed in",), do=do)])
    assert made(told) == ("<ul><li><b>06:31 main</b> <br><small>25 signed in</small></li></ul>")
    assert "no key" not in PAGE.html(Screen("x", (told,)).plain("today"))


def test_a_row_that_leads_somewhere_is_a_key_with_its_state() -> None:
    look = Look(Shape.COLD, "COLD EMPTY", Tone.COLD)
    html = made(parts.rows([parts.row("G-1", ("10:24",), look, parts.go("weapon/G-1"))]))
    assert html == (
        '<ul><li><a class="tap row" href="/plain/film/weapon/G-1?lang=en"><b>G-1</b>'
        ' <strong class="look cold">■ COLD EMPTY</strong></a><br><small>10:24</small></li></ul>'
    )


@pytest.mark.parametrize(
    "row",
    [
        parts.row("STOP: everything", (), Look(Shape.STOP, "", Tone.STOP), parts.go("stop/1")),
        parts.row("STOP weapon G-1", do=parts.call("stop", scope="item", target="G-1")),
    ],
)
def test_a_row_of_a_stop_is_a_key_in_its_color(row: Part) -> None:
    assert 'class="tap row stop"' in made(parts.rows([row]))


@pytest.mark.parametrize("route", ["board", "stop/1", "happened", "weapon/stop", "report"])
def test_stop_is_the_first_key_of_a_page(route: str) -> None:
    html = PAGE.html(Screen("x", (parts.button("a", parts.go("board"), Tone.STOP),)).plain(route))
    first = '<header><a class="tap stop" href="/plain/film/stop?lang=en">Stop</a></header>'
    assert html.partition("tap")[0].endswith('<header><a class="')
    assert first in html


def test_where_stop_stood_its_own_page_stops_everything() -> None:
    """So that tapping one place again and again does stop, and never only loads the page anew."""
    whole = parts.button("STOP EVERYTHING", parts.call("stop", scope="production"), Tone.STOP)
    unit = parts.button("unit", parts.call("stop", scope="unit", target="main"), Tone.STOP)
    html = PAGE.html(Screen("Stop", (whole, unit)).plain("stop"))
    first = (
        '<header><form method="post" action="/plain/film/stop?lang=en">'
        '<input type="hidden" name="scope" value="production">'
        '<button class="tap stop">STOP EVERYTHING</button></form></header>'
    )
    assert first in html
    assert html.count("STOP EVERYTHING") == 1
    assert html.count("<form") == 2
    assert 'stop?lang=en">Stop' not in html


def test_stop_and_happened_are_forms() -> None:
    html = made(parts.button("STOP", parts.call("stop", scope="unit", target="main"), Tone.STOP))
    assert html == (
        '<div><form method="post" action="/plain/film/stop?lang=en">'
        '<input type="hidden" name="scope" value="unit">'
        '<input type="hidden" name="target" value="main">'
        '<button class="tap stop">STOP</button></form></div>'
    )
    case = parts.call("happened", incident="injury", severity="injury", weapons=["G-1", "G-2"])
    assert made(parts.button("Hurt", case)).count('name="weapons"') == 2


def test_questions_are_fields_of_the_report_and_of_no_other_page() -> None:
    asked = (
        parts.choice("unit", EVIL, [(EVIL, EVIL)], EVIL),
        parts.choice("about", EVIL, [(EVIL, EVIL)], EVIL),
    )
    html = PAGE.html(Screen("x", asked).plain("report"))
    assert EVIL not in html
    assert html.count("<form") == 1
    assert f'<label>{SAFE}<select name="unit" required><option value=""></option>' in html
    assert f'<select name="about"><option value=""></option><option value="{SAFE}">{SAFE}<' in html
    assert "selected" not in html
    for route in ("happened", "weapon/report", "report-of"):
        assert "<select" not in PAGE.html(Screen("x", asked).plain(route))
    assert "<form" not in PAGE.html(Screen("x", (parts.text("x"),)).plain("report"))


def test_a_state_is_never_a_color_alone() -> None:
    html = made(parts.state_card(Look(Shape.HOT, "HOT, 3 BLANKS", Tone.HOT)))
    assert html == '<p class="card"><strong class="look hot">▲ HOT, 3 BLANKS</strong></p>'


def test_every_kind_of_part_is_drawn_or_needs_a_key() -> None:
    known = {
        made_of["part"]
        for made_of in (
            parts.text(""),
            parts.heading(""),
            parts.aloud("", ""),
            parts.rows([]),
            parts.button("", parts.go("board")),
            parts.choice("a", "", []),
            parts.field("a", ""),
            parts.code("", ""),
            parts.waiting(0, "", ""),
            parts.table([], []),
            parts.state_card(Look(Shape.NONE, "", Tone.PLAIN)),
        )
    }
    assert set(DRAWN) == known - WITHOUT_KEYS
    assert made(parts.field("a", "PIN", "pin")) == ""
    assert made({"part": "something new"}) == ""


def test_a_page_is_whole() -> None:
    html = PAGE.html(Screen(EVIL, (parts.text("x"),), Tone.STOP).plain("stop"), "<p>above</p>")
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert html.count(f"<title>{SAFE}</title>") == 1
    assert html.count("<h1>") == 1
    assert "<p>above</p>" in html
    assert '<body class="stop">' in html
