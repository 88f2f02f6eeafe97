"""Every screen and state: nothing that axe-core finds, nothing cut, nothing too small to hit.

COLDPROOF_E2E=all takes every scene, in Spanish and in the dark too, at three sizes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ViewportSize

from tests.e2e.phones import SMALL, Phone
from tests.e2e.served import Served
from tests.e2e.shown import (
    MEMBER,
    PLAIN_ROUTES,
    STOPPED,
    STRANGER,
    Demonstration,
    Scene,
    play,
    sign_in,
)

WHOLE = os.environ.get("COLDPROOF_E2E") == "all"
NARROW: ViewportSize = {"width": 320, "height": 640}
SIZES: tuple[ViewportSize, ...] = (
    {"width": 390, "height": 844},
    {"width": 820, "height": 1180},
    {"width": 1440, "height": 900},
)
TARGETS = "main button, main summary, main a.row, main .choice label, nav a, dialog button"
LEAST = 55.5  # pixels; 56 but for rounding

# What is wider than its own box, and targets that are small, on the screen that is drawn now.
LOOK = """
([targets, least]) => {
  const found = [];
  const name = (one) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 50)}`;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways`);
  const main = document.querySelector("main");
  if (main && main.scrollWidth > main.clientWidth) found.push(`the screen scrolls sideways`);
  for (const one of document.querySelectorAll("header *, main *, nav *, dialog, dialog *")) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || one.clientWidth === 0 || one.closest(".unseen, .skip")) continue;
    if (one.scrollWidth > one.clientWidth + 1) found.push(`cut: ${name(one)}`);
  }
  for (const one of document.querySelectorAll(targets)) {
    const { width, height } = one.getBoundingClientRect();
    if (width > 0 && (height < least || width < least)) found.push(`small: ${name(one)} ${height}`);
  }
  return found;
}
"""


@pytest.fixture(scope="module")
def stranger(browser: Browser, shown: Demonstration) -> Iterator[Phone]:
    """A phone without a key."""
    made = Phone(browser.new_context(viewport=SMALL), shown)
    made.open(f"p/{shown.production}/tour/1")
    yield made
    made.context.close()
    assert not made.errors


@pytest.fixture(scope="module")
def armorer(browser: Browser, shown: Demonstration) -> Iterator[Phone]:
    """The armorer's phone."""
    made = Phone(browser.new_context(viewport=SMALL), shown)
    sign_in(made)
    yield made
    made.context.close()
    assert not made.errors


def chosen(scenes: tuple[Scene, ...]) -> list[Scene]:
    """Those that are looked at now."""
    return [scene for scene in scenes if scene.quick or WHOLE]


def large(phone: Phone, scene: Scene) -> list[str]:
    """What is cut or small at 200 % text and 320 pixels."""
    phone.page.set_viewport_size(NARROW)
    phone.page.evaluate("document.documentElement.style.fontSize = '200%'")
    found = phone.page.evaluate(LOOK, [TARGETS, LEAST])
    phone.page.evaluate("document.documentElement.style.fontSize = ''")
    phone.page.set_viewport_size(SMALL)
    return [f"{scene.name}, 200 %: {one}" for one in found]


def found_on(phone: Phone, scene: Scene) -> list[str]:
    """Everything that is wrong with a scene as it stands now."""
    found = [f"{scene.name}: {one}" for one in phone.axe(contrast7=scene.state)]
    found += [f"{scene.name}: {one}" for one in phone.page.evaluate(LOOK, [TARGETS, LEAST])]
    return found + large(phone, scene)


def looked(phone: Phone, scenes: tuple[Scene, ...]) -> list[str]:
    """Play scenes, and return everything that is wrong with them."""
    found = []
    for scene in chosen(scenes):
        play(phone, scene)
        found += found_on(phone, scene)
    return found


def test_a_stranger_s_screens(stranger: Phone) -> None:
    found = looked(stranger, STRANGER)
    assert not found, "\n".join(found)


def test_everybody_else_s_screens(armorer: Phone) -> None:
    found = looked(armorer, MEMBER)
    assert not found, "\n".join(found)


@pytest.mark.skipif(not WHOLE, reason="the full matrix: COLDPROOF_E2E=all")
@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_screen_at_every_size(armorer: Phone, lang: str, theme: str) -> None:
    for name, value in (("lang", lang), ("theme", theme)):
        do = f"{{ do: 'call', name: '{name}', values: {{ {name}: '{value}' }} }}"
        armorer.page.evaluate(f"void document.querySelector('cp-app').tap({do})")
    found = []
    for scene in MEMBER:
        play(armorer, scene)
        found += found_on(armorer, scene)
        for size in SIZES:
            armorer.page.set_viewport_size(size)
            cut = armorer.page.evaluate(LOOK, [TARGETS, LEAST])
            found += [f"{scene.name}, {size['width']} px: {one}" for one in cut]
    armorer.page.set_viewport_size(SMALL)
    assert not found, "\n".join(found)


ASKED = {
    "pin": {"name": "guest", "values": {"person": "lead", "department": "cast"}},
    "code": {"name": "scan", "values": {"into": "heard", "route": "board"}},
}
"""What the window asks a person itself, in a dialog of its own."""


def ask(phone: Phone, name: str) -> None:
    """Have a dialog open."""
    do = json.dumps({"do": "call", **ASKED[name]})
    phone.page.evaluate(f"void document.querySelector('cp-app').tap({do})")
    phone.page.locator("dialog").wait_for()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_the_window_asks_itself(armorer: Phone, lang: str) -> None:
    do = f"{{ do: 'call', name: 'lang', values: {{ lang: '{lang}' }} }}"
    armorer.page.evaluate(f"void document.querySelector('cp-app').tap({do})")
    armorer.until(
        lambda: armorer.page.evaluate("document.documentElement.lang") == lang, "the language"
    )
    found = []
    for name in ASKED:
        ask(armorer, name)
        found += found_on(armorer, Scene(f"{name}, {lang}", "", state=True))
        armorer.page.keyboard.press("Escape")
        armorer.until(lambda: armorer.page.locator("dialog").count() == 0, "it closed")
    armorer.page.evaluate(
        "void document.querySelector('cp-app')"
        ".tap({ do: 'call', name: 'lang', values: { lang: 'en' } })"
    )
    assert not found, "\n".join(found)


def practice(phone: Phone, *, on: bool) -> None:
    """Begin practice, or end it."""
    do = f"{{ do: 'call', name: 'practice', values: {{ on: {str(on).lower()} }} }}"
    phone.page.evaluate(f"void document.querySelector('cp-app').tap({do})")
    phone.until(lambda: ("PRACTICE" in phone.words) == on, "practice, or its end")


def test_practice_and_a_stop_in_it(armorer: Phone) -> None:
    practice(armorer, on=True)
    found = found_on(armorer, Scene("practice", "board", state=True))
    found += looked(armorer, STOPPED)
    practice(armorer, on=False)
    assert not found, "\n".join(found)


@pytest.fixture(params=["light", "dark"])
def plain(
    request: pytest.FixtureRequest, browser: Browser, shown: Demonstration
) -> Iterator[Phone]:
    """A phone that opens the pages without script, by day or by night."""
    context = browser.new_context(viewport=NARROW, color_scheme=request.param, bypass_csp=True)
    yield Phone(context, shown)
    context.close()


def found_without_script(plain: Phone, address: str) -> list[str]:
    """Everything that is wrong with a page; the only script in it is axe-core's."""
    plain.page.goto(address)
    assert plain.page.locator("a.tap, button.tap").count() > 0
    cut: list[str] = plain.page.evaluate(LOOK, ["a.tap, button.tap", LEAST])
    return plain.axe(contrast7=True) + cut


@pytest.mark.parametrize("route", PLAIN_ROUTES)
def test_the_pages_without_script(plain: Phone, route: str) -> None:
    address = f"{plain.served.origin}/plain/{plain.served.production}{route}"
    found = found_without_script(plain, address)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("path", ["", "/nowhere", "/nowhere/stop?lang=es"])
def test_what_leads_to_the_pages_without_script(plain: Phone, several: Served, path: str) -> None:
    found = found_without_script(plain, f"{several.origin}/plain{path}")
    assert not found, "\n".join(found)
