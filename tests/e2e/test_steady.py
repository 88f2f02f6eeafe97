"""No tap falls on another key, whoever acts meanwhile; states show at once, and a stop counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.e2e.phones import SMALL, Phone
from tests.e2e.served import Served

APP = "document.querySelector('cp-app')"
ROW = "main button.row:has-text('G-2')"  # of the second weapon: where it stands, the first comes
TALL: ViewportSize = {"width": 390, "height": 2400}  # nothing has to be scrolled
CHANGED = "The page changed as you tapped. Nothing was done."

STOP = {"kind": "WorkStopped", "scope": "production"}

# What was tapped is noted and goes no further; the page's steady clock is held and moved by hand.
WATCHED = f"""
() => {{
  const app = {APP};
  window.tapped = [];
  window.real = performance.now.bind(performance);
  app.station.tap = async (what) => void window.tapped.push(what);
  window.held = Math.max(performance.now(), (window.held ?? 0) + 1000);  // it never runs back
  performance.now = () => window.held;
}}
"""
UNWATCHED = f"() => {{ delete {APP}.station.tap; performance.now = window.real; }}"


@pytest.fixture(scope="module")
def crew(browser: Browser, served: Served) -> Iterator[tuple[Phone, Phone]]:
    """A handler's phone, and one of somebody else who acts."""
    made = [Phone(browser.new_context(viewport=one), served) for one in (TALL, SMALL)]
    made[0].join("k7", "props", "property-master")
    made[1].join("k8", "camera")
    yield made[0], made[1]
    errors = [error for one in made for error in one.errors]
    for one in made:
        one.context.close()
    assert not errors, errors


@pytest.fixture
def watched(crew: tuple[Phone, Phone]) -> Iterator[Phone]:
    """The handler's phone on its board, its taps noted."""
    phone = crew[0]
    phone.page.set_viewport_size(TALL)
    phone.show("board")
    phone.page.evaluate(WATCHED)
    yield phone
    phone.page.mouse.up()
    phone.page.evaluate(UNWATCHED)


def acts(other: Phone, **act: str) -> None:
    """Have the other phone record an act; a stop brings a row in above all weapons on a board."""
    what = {"do": "record", "acts": [{**act, "by": "k8"}], "then": "board"}
    other.page.evaluate(f"{APP}.station.tap({json.dumps(what)})")


def tapped(phone: Phone) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = phone.page.evaluate("window.tapped")
    return found


def later(phone: Phone, milliseconds: int) -> None:
    phone.page.evaluate(f"window.held += {milliseconds}")


def middle(phone: Phone, key: str) -> tuple[float, float]:
    """Return where to tap a key."""
    box = phone.page.locator(key).first.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def under(phone: Phone, at: tuple[float, float]) -> str:
    """Return the route that the key at a place leads to."""
    found: str = phone.page.evaluate(
        "([x, y]) => document.elementFromPoint(x, y)?.closest('button')?.key?.name ?? ''", at
    )
    return found


def moved(phone: Phone, other: Phone, at: tuple[float, float], **act: str) -> tuple[str, str]:
    """Have the other act, a stop if none is told; return what stood at a place, and stands now."""
    before = under(phone, at)
    assert before
    acts(other, **(act or STOP))
    phone.until(lambda: under(phone, at) != before, "another key at that place")
    return before, under(phone, at)


def test_a_key_under_the_finger_is_not_another_when_the_finger_lifts(
    watched: Phone, crew: tuple[Phone, Phone]
) -> None:
    at = middle(watched, ROW)
    count = watched.words.count("STOP: ")
    watched.page.mouse.move(*at)
    watched.page.mouse.down()
    moved(watched, crew[1], at)
    assert watched.words.count("STOP: ") == count + 1  # shown at once, the finger still down
    watched.page.mouse.up()
    watched.sees(CHANGED)
    assert tapped(watched) == []
    assert watched.axe() == []
    later(watched, 1000)
    watched.page.mouse.click(*at)  # a new tap means what it sees
    assert len(tapped(watched)) == 1


def test_a_tap_just_after_another_acted_falls_on_nothing_that_has_just_come(
    watched: Phone, crew: tuple[Phone, Phone]
) -> None:
    at = middle(watched, ROW)
    later(watched, 1000)
    _, now = moved(watched, crew[1], at)
    later(watched, 100)
    watched.page.mouse.click(*at)
    watched.sees(CHANGED)
    assert tapped(watched) == []
    later(watched, 249)
    watched.page.mouse.click(*at)
    assert tapped(watched) == []
    later(watched, 2)
    watched.page.mouse.click(*at)
    assert [json.dumps(one, separators=(",", ":")) for one in tapped(watched)] == [now]


def test_a_tap_counts_at_once_where_nothing_has_moved(
    watched: Phone, crew: tuple[Phone, Phone]
) -> None:
    watched.show("today")
    watched.show("board")
    size = int(watched.page.evaluate(f"{APP}.station.copy.size"))
    watched.page.set_viewport_size(SMALL)
    watched.page.locator(ROW).scroll_into_view_if_needed()
    scrolled = watched.page.evaluate(
        "(() => { const main = document.querySelector('main');"
        " return (main.scrollTop = Math.max(main.scrollTop, 40)); })()"
    )
    assert scrolled >= 40
    at = middle(watched, ROW)
    name = under(watched, at)
    assert name
    acts(crew[1], **STOP)
    watched.until(lambda: bool(watched.page.evaluate(f"{APP}.station.copy.size > {size}")), "read")
    watched.until(lambda: not watched.page.evaluate(f"{APP}.station.showing"), "drawn")
    assert under(watched, at) == name  # what came in above has scrolled nothing away
    watched.page.mouse.click(*at)
    assert len(tapped(watched)) == 1


def test_a_stop_counts_whatever_moves(watched: Phone, crew: tuple[Phone, Phone]) -> None:
    watched.page.evaluate(f"{APP}.station.go('report')")
    watched.sees("What is dangerous?")
    watched.page.evaluate("window.tapped = []")
    stop = "main div.press > button.tone-stop"
    watched.page.locator(stop).last.scroll_into_view_if_needed()
    at = middle(watched, f"{stop} >> nth=-1")
    assert json.loads(under(watched, at))["route"] == "stop"
    watched.page.mouse.move(*at)
    watched.page.mouse.down()
    moved(watched, crew[1], at, kind="HazardReported")
    watched.page.mouse.up()
    assert [one["route"] for one in tapped(watched)] == ["stop"]
    assert not watched.refused()

    watched.page.evaluate("window.tapped = []")
    watched.page.locator(stop).last.click()
    assert [one["route"] for one in tapped(watched)] == ["stop"]
    watched.tap("STOP")  # the bar's
    watched.until(lambda: watched.page.evaluate(f"{APP}.station.route") == "stop", "the stop page")


def test_the_focus_stays_on_its_key_or_goes_to_the_title(
    watched: Phone, crew: tuple[Phone, Phone]
) -> None:
    focused = "document.activeElement.key?.name ?? document.activeElement.tagName"
    watched.page.locator(ROW).focus()
    name = watched.page.evaluate(focused)
    at = middle(watched, ROW)
    moved(watched, crew[1], at)
    assert watched.page.evaluate(focused) == name
    watched.page.keyboard.press("Enter")
    assert [json.dumps(one, separators=(",", ":")) for one in tapped(watched)] == [name]
    # its key is gone by what another did: no other key has the focus then
    watched.page.evaluate(
        "(name) => { const app = document.querySelector('cp-app'), { screen } = app.station;"
        " const parts = screen.parts.map((part) => part.part !== 'rows' ? part : { ...part,"
        " rows: part.rows.filter((row) => JSON.stringify(row.do) !== name) });"
        " app.station.screen = { ...screen, parts }; app.station.changed(); }",
        name,
    )
    watched.until(lambda: watched.page.evaluate(focused) != name, "its key gone")
    assert watched.page.evaluate(focused) == "H1"


def test_no_row_that_comes_in_on_the_record_moves_the_one_under_the_finger(
    watched: Phone, crew: tuple[Phone, Phone]
) -> None:
    watched.page.set_viewport_size(SMALL)
    watched.show("record")
    later(watched, 1000)
    first = "document.querySelector('main button.row').key.name"
    newest = watched.page.evaluate(first)
    at = middle(watched, "main button.row >> nth=2")
    name = under(watched, at)
    watched.page.mouse.move(*at)
    watched.page.mouse.down()
    acts(crew[1], kind="HazardReported")
    watched.until(lambda: watched.page.evaluate(first) != newest, "the newest entry")
    watched.page.mouse.up()
    assert [one["route"] for one in tapped(watched)] == [json.loads(name)["route"]]
