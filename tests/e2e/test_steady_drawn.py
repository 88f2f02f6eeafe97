"""No tap falls on another key: on pages that the test draws by itself, with a finger or a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, FloatRect

from coldproof.desk.floor.parts import (
    Look,
    Part,
    Shape,
    Tone,
    choice,
    go,
    row,
    rows,
    state_card,
    text,
)
from tests.e2e.phones import SMALL, Phone
from tests.e2e.served import Served
from tests.e2e.test_steady import (
    APP,
    CHANGED,
    UNWATCHED,
    WATCHED,
    later,
    middle,
    tapped,
    under,
)

# A page that the test draws by itself: no record, no other phone, and nothing that draws meanwhile.
DRAW = f"""
async ([parts, own, more]) => {{
  const app = {APP}, {{ station }} = app;
  station.show = async () => {{}};
  while (station.showing) await new Promise((then) => setTimeout(then, 10));
  const was = station.screen;
  const size = (was.size ?? 0) + more, draft = own ? {{}} : was.draft;
  const screen = {{ title: 'Drawn', tone: 'plain', back: null, live: false }};
  station.screen = {{ ...screen, route: station.route, parts, draft, size }};
  station.changed();
  await app.updateComplete;
}}
"""
LINE = text("Somebody was here.")


@pytest.fixture(scope="module")
def touchable(browser: Browser, served: Served) -> Iterator[Phone]:
    """A phone with a touch screen, of nobody; one finger can be on it at a time."""
    made = Phone(browser.new_context(viewport=SMALL, has_touch=True, is_mobile=True), served)
    made.open()
    yield made
    assert not made.errors
    made.context.close()


@pytest.fixture
def drawn(touchable: Phone) -> Iterator[Phone]:
    """That phone on a page without parts, its taps noted."""
    touchable.until(lambda: CHANGED not in touchable.words, "what was said last gone")
    touchable.page.evaluate(WATCHED)
    draws(touchable)
    yield touchable
    touchable.page.mouse.up()
    touchable.page.evaluate(UNWATCHED)


def keys(*routes: str) -> Part:
    """Return a list of keys, each called as the route that it leads to."""
    return rows(row(one, do=go(one)) for one in routes)


def draws(phone: Phone, *parts: Part, own: bool = False, more: int = 0) -> None:
    """Draw these parts, from so many `more` entries; `own`: as what the person's own tap brings."""
    phone.page.evaluate(DRAW, [list(parts), own, more])


def stands(phone: Phone, *parts: Part) -> None:
    """Have these parts stand there since long ago, and no tap refused."""
    draws(phone, *parts, own=True)
    later(phone, 1000)


def box_of(phone: Phone, route: str) -> FloatRect:
    """Return where a key is, in pixels of the window."""
    box = phone.page.get_by_role("button", name=route, exact=True).bounding_box()
    assert box is not None
    return box


def put(phone: Phone, at: tuple[float, float], touch: bool) -> Callable[[], object]:
    """Put a finger, or the mouse, on a place; return what lifts it there."""
    if not touch:
        phone.page.mouse.move(*at)
        phone.page.mouse.down()
        return phone.page.mouse.up
    screen = phone.context.new_cdp_session(phone.page)
    points = [{"x": at[0], "y": at[1]}]
    screen.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": points})
    return lambda: screen.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def became(phone: Phone) -> list[str]:
    """Return which keys the last tap did, once it did one or the page says that it did none."""
    phone.until(lambda: bool(tapped(phone)) or CHANGED in phone.words, "a tap taken or refused")
    return [one["route"] for one in tapped(phone)]


@pytest.mark.parametrize("touch", [False, True])
def test_a_stop_that_moved_from_just_beside_the_finger_counts(drawn: Phone, touch: bool) -> None:
    here = keys("stop", "A")
    draws(drawn, LINE, here)
    moved_to = box_of(drawn, "stop")
    stands(drawn, here)
    at = (moved_to["x"] + 40, moved_to["y"] - 4)
    lifts = put(drawn, at, touch)
    draws(drawn, LINE, here)
    assert box_of(drawn, "stop") == moved_to
    lifts()
    assert became(drawn) == ["stop"]


@pytest.mark.parametrize(("before_ms", "more"), [(40, 0), (None, 1)])
def test_the_answer_to_an_own_tap_frees_nothing_that_another_brought(
    drawn: Phone, before_ms: int | None, more: int
) -> None:
    stands(drawn, keys("A", "B"))
    at = middle(drawn, "main button.row")
    if before_ms is not None:
        draws(drawn, keys("new", "A", "B"), more=1)
        later(drawn, before_ms)
    draws(drawn, keys("new", "A", "B"), own=True, more=more)
    drawn.page.mouse.click(*at)
    assert became(drawn) == []
    later(drawn, 351)
    drawn.page.mouse.click(*at)
    assert became(drawn) == ["new"]


def test_what_the_own_tap_brings_counts_at_once(drawn: Phone) -> None:
    stands(drawn, keys("A", "B"))
    at = middle(drawn, "main button.row")
    draws(drawn, keys("new", "A", "B"), own=True)
    drawn.page.mouse.click(*at)
    assert became(drawn) == ["new"]


@pytest.mark.parametrize("down", [False, True])
def test_a_key_that_came_where_text_stood_is_not_tapped(drawn: Phone, down: bool) -> None:
    stands(drawn, LINE, keys("A"))
    at = middle(drawn, "main p.text")
    assert under(drawn, at) == ""
    lifts = put(drawn, at, touch=True) if down else None
    draws(drawn, keys("new"), LINE, keys("A"))
    assert "new" in under(drawn, at)
    (lifts or put(drawn, at, touch=True))()
    assert became(drawn) == []


def test_an_answer_refused_once_is_taken_at_the_next_tap(drawn: Phone) -> None:
    asked = choice("what", "What is it?", [("one", "One"), ("two", "Two")], None)
    answer = "main input[name=what][value=two]"
    stands(drawn, LINE)
    draws(drawn, asked)
    drawn.page.locator(answer).click(force=True)
    drawn.sees(CHANGED)
    assert not drawn.page.locator(answer).is_checked()
    later(drawn, 351)
    drawn.page.locator(answer).click(force=True)
    assert drawn.page.evaluate(f"{APP}.station.draft.what") == "two"
    drawn.until(lambda: CHANGED not in drawn.words, "what was said last gone")


def test_a_finger_on_one_key_is_not_on_the_one_beside_it(drawn: Phone) -> None:
    stands(drawn, keys("A", "B", "C"))
    on, beside = box_of(drawn, "B"), box_of(drawn, "C")
    at = (on["x"] + 40, on["y"] + on["height"] - 1)
    assert beside["y"] - at[1] < 8
    draws(drawn, keys("B", "C"))
    assert "C" in under(drawn, at)
    drawn.page.mouse.click(*at)
    assert became(drawn) == []


def test_a_list_that_others_lengthen_stays_under_who_taps_it_but_for_a_state(drawn: Phone) -> None:
    listed = [f"old-{n}" for n in range(30)]
    stands(drawn, keys(*listed))
    at = middle(drawn, "main button.row >> nth=3")
    for n in range(6):
        listed.insert(0, f"new-{n}")
        draws(drawn, keys(*listed))
        later(drawn, 100)
        drawn.page.mouse.click(*at)
        assert became(drawn) == ["old-2"] * n  # only the first was refused
        later(drawn, 0 if n else 251)
    taken = tapped(drawn)

    stop = state_card(Look(Shape.STOP, "STOP", Tone.STOP))
    draws(drawn, stop, keys(*listed))
    drawn.page.mouse.click(*at)
    assert tapped(drawn) == taken
    assert drawn.page.evaluate("document.querySelector('main').scrollTop") == 0
    assert drawn.page.locator("main .state").is_visible()


def test_who_scrolls_back_to_the_top_sees_what_comes_in(drawn: Phone) -> None:
    listed = [f"old-{n}" for n in range(30)]
    stands(drawn, keys(*listed))
    at = middle(drawn, "main button.row >> nth=3")
    scrolled = "document.querySelector('main').scrollTop"
    draws(drawn, keys("new-1", *listed))
    drawn.page.mouse.click(*at)
    assert became(drawn) == []
    draws(drawn, keys("new-2", "new-1", *listed))
    assert drawn.page.evaluate(scrolled) > 0
    drawn.page.evaluate(f"{scrolled} = 0")
    draws(drawn, keys("new-3", "new-2", "new-1", *listed))
    assert drawn.page.evaluate(scrolled) == 0
