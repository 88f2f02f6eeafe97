"""The pages without script in a browser that runs none: reached from `/`, Stop first on each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.e2e.served import Served
from tests.e2e.shown import PLAIN_ROUTES, Demonstration

PHONE: ViewportSize = {"width": 360, "height": 740}
LEAST = 48  # pixels of a key
ELSEWHERE, ITS_OWN = ("Stop", "Parar"), ("STOP EVERYTHING", "PARAR LA PRODUCCIÓN")
RED = "rgb(143, 0, 0)"

MEASURED = """
[...document.querySelectorAll("a, button")].map((one) => {
  const { top, height } = one.getBoundingClientRect();
  const { fontSize, backgroundColor } = getComputedStyle(one);
  return [top, height, parseFloat(fontSize), backgroundColor, one.textContent.trim()];
})
"""


@pytest.fixture
def unscripted(browser: Browser) -> Iterator[Page]:
    """A Mexican phone that runs no script of any page."""
    context = browser.new_context(viewport=PHONE, locale="es-MX", java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_stop_is_the_first_and_biggest_key_and_stays_in_sight(
    browser: Browser, shown: Demonstration, lang: str
) -> None:
    page = browser.new_page(viewport=PHONE)
    for route in PLAIN_ROUTES:
        page.goto(f"{shown.origin}/plain/{shown.production}{route}?lang={lang}")
        (top, height, size, color, words), *others = page.evaluate(MEASURED)
        assert color == RED
        assert words in (ITS_OWN if route == "/stop" else ELSEWHERE), route
        for other_top, other_height, other_size, _, other_words in others:
            assert other_top > top, (route, other_words)
            assert height > other_height >= LEAST, (route, other_words)
            assert size > other_size, (route, other_words)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        assert page.evaluate(MEASURED)[0][0] == top
    page.close()


def test_work_is_stopped_from_the_first_address_without_any_script(
    unscripted: Page, several: Served
) -> None:
    unscripted.goto(f"{several.origin}/")
    unscripted.wait_for_url("**/plain")
    assert unscripted.inner_text("h1") == "Producciones de este servidor"
    unscripted.get_by_role("link", name="Parar: Dry Creek").click()
    unscripted.get_by_role("button", name="PARAR LA PRODUCCIÓN").click()
    unscripted.wait_for_url("**&entered=*")
    unscripted.get_by_role("link", name="Tablero").click()
    stop = unscripted.locator("main a.row.stop")
    assert "todo" in stop.inner_text()
    stop.click()
    unscripted.wait_for_url("**/stop/*")
    assert "todo" in unscripted.inner_text("h1")


def test_the_first_address_leads_to_the_only_production(
    unscripted: Page, shown: Demonstration
) -> None:
    unscripted.goto(f"{shown.origin}/")
    unscripted.wait_for_url(f"**/plain/{shown.production}?lang=es")
    assert unscripted.inner_text("h1") == "Dry Creek"
    assert unscripted.locator("html").get_attribute("lang") == "es"


def test_who_does_not_follow_by_itself_finds_the_way_in_each_language(
    browser: Browser, shown: Demonstration
) -> None:
    page = browser.new_page(java_script_enabled=False)
    words = page.request.get(f"{shown.origin}/").text()
    for lang, said in (
        ("en", "Without JavaScript: Stop, report, today's weapons"),
        ("es", "Sin JavaScript: parar, avisar, las armas de hoy"),
    ):
        assert f'<a href="/plain?lang={lang}" lang="{lang}">{said}</a>' in words
    page.close()
