"""The frame around every screen: silence, a dead judge, text small and large, axe-core."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.e2e.phones import SMALL, Phone
from tests.e2e.served import Served

NESTED = "import json; json.loads('[' * 20000)"
ROUTES = (
    "board",
    "weapon/G-1",
    "stop",
    "happened",
    "happened/hurt",
    "today",
    "more",
    "unsent",
    "no-such-page",
)
STARTED = "document.querySelector('cp-app').station.brain.startedMs"
STATE_ROUTES = ("board", "weapon/G-1", "stop", "happened/hurt")


@pytest.fixture(scope="module")
def member(browser: Browser, served: Served) -> Iterator[Phone]:
    """A phone of a handler, who is enrolled."""
    made = Phone(browser.new_context(viewport=SMALL), served)
    made.join("k7", "props", "property-master")
    yield made
    made.context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(member: Phone, theme: str) -> None:
    found = []
    for route in ROUTES:
        member.show(route)
        member.page.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
        found += [f"{route}: {one}" for one in member.axe(contrast7=route in STATE_ROUTES)]
    assert not found, "\n".join(found)


def wide(phone: Phone) -> int:
    """By how many pixels the page is wider than the window."""
    found: int = phone.page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return found


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_320_pixels(member: Phone, percent: int) -> None:
    member.page.set_viewport_size({"width": 320, "height": 640})
    member.page.evaluate(f"document.documentElement.style.fontSize = '{percent}%'")
    too_wide = {}
    for route in ROUTES:
        member.show(route)
        if wide(member) > 0:
            too_wide[route] = wide(member)
    member.page.evaluate("document.documentElement.style.fontSize = ''")
    member.page.set_viewport_size(SMALL)
    assert not too_wide


def test_targets_are_large(member: Phone) -> None:
    small = []
    for route in ROUTES:
        member.show(route)
        for one in member.page.locator("main button, nav a, main a.row, main label").all():
            box = one.bounding_box()
            if box is not None and box["height"] < 55.5:
                small.append(f"{route}: {one.inner_text()} {box['height']}")
    assert not small


def test_a_new_screen_has_the_focus_on_its_title(member: Phone) -> None:
    member.go("board")
    member.until(lambda: member.title == "Dry Creek", "the board")
    member.tap("Today")
    focus = "document.activeElement.tagName"
    member.until(lambda: member.page.evaluate(focus) == "H1", "focus on the title")


def test_a_dead_judge_says_no_and_comes_back(member: Phone) -> None:
    member.go("weapon/G-1")
    member.sees("G-1")
    [worker] = member.page.workers
    worker.evaluate(f"try {{ pyodide.runPython({NESTED!r}) }} catch {{}}")
    member.go("board")
    member.sees("the answer is no")
    member.tap("STOP")
    member.sees("STOP EVERYTHING")  # drawn by the window alone
    member.until(lambda: member.up, "another worker")
    member.go("board")
    member.sees("CHECK NEEDED")


# In how many lines each word of a line that is to be typed stands, and its beginning.
BROKEN = """
() => [...document.querySelectorAll("main code.copied .id")].map((one) => {
  const text = one.firstChild.nodeType === 3 ? one.firstChild : one.firstChild.nextSibling;
  const lines = (to) => {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return [one.innerText, lines(text.length), lines("--key=".length)];
})
"""


def test_the_line_for_the_founder_is_broken_between_its_words(
    phone: Callable[..., Phone], served: Served
) -> None:
    founder = phone(permissions=["clipboard-read", "clipboard-write"])
    founder.page.set_viewport_size({"width": 360, "height": 740})
    founder.page.goto(f"{served.origin}/#/join/{served.production}")
    founder.until(lambda: founder.up, "Python up")
    founder.typed("Your handle", "producer")
    founder.picked("Production")
    founder.tap("Ask to join")
    founder.until(lambda: bool(founder.keys()), "a key")
    founder.tap("Show it as a code; or nobody is in yet")
    founder.sees("You founded it, and are the first one here?")
    founder.press(founder.page.locator("details.choice summary"))
    found = founder.page.evaluate(BROKEN)
    [own] = founder.keys()
    device = own["handle"].partition("@")[2]
    words = [
        *("--by producer", "--person producer", "--department production"),
        f"--device {device}",
        f"--key={own['key']}",
    ]
    assert [one for one, _, _ in found] == words
    assert [lines for _, lines, _ in found[:-1]] == [1] * 4
    assert [begins for _, _, begins in found] == [1] * 5
    line = " ".join(["coldproof enroll FOLDER", *words])
    assert founder.page.locator("main code.copied").inner_text() == line
    founder.tap("Copy the line")
    founder.sees("It is copied.")
    assert founder.page.evaluate("() => navigator.clipboard.readText()") == line
    assert not founder.axe()
    assert wide(founder) <= 0


SPOIL = """
caches.keys().then(async (names) => {
  let spoiled = 0;
  for (const name of names.filter((one) => one.startsWith("memory-"))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      await cache.put(request, new Response(new Uint8Array(5000).fill(7)));
      spoiled += 1;
    }
  }
  return spoiled;
})
"""


def test_a_start_from_memory_is_only_a_short_cut(member: Phone) -> None:
    slow = member.page.evaluate(STARTED)
    member.page.reload()
    member.until(lambda: member.up, "Python up")
    print(f"Python up after {slow} ms, and from memory after {member.page.evaluate(STARTED)} ms")
    assert member.page.evaluate(SPOIL) == 1
    member.page.reload()
    member.until(lambda: member.up, "Python up without it")
    member.show("board")
    member.sees("CHECK NEEDED")


def test_a_silent_server_blanks_what_is_live(member: Phone, served: Served) -> None:
    member.go("board")
    member.sees("CHECK NEEDED")
    served.stop()
    member.until(lambda: member.title == "NOT CURRENT", "NOT CURRENT", 14.0)
    assert "CHECK NEEDED" not in member.words
    assert member.words.count("NOT CURRENT") == 1
    assert not member.axe(contrast7=True)
    member.tap("Show what this phone last knew")
    member.sees("CHECK NEEDED")
    assert "NOT CURRENT" in member.words
    served.start()
    member.until(lambda: "NOT CURRENT" not in member.words, "current again")
