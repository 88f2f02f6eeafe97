"""The demonstration in a browser: one tap to be somebody, the tour to its end, another's phone."""

from __future__ import annotations

import re
import time
import urllib.error
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.e2e.phones import Phone, phones_of
from tests.e2e.served import Served
from tests.e2e.shown import Demonstration, sign_in

START_S = 10.0  # after set-up; of work, so that a machine that does other things passes too


@pytest.fixture
def visit(browser: Browser, shown: Demonstration) -> Iterator[Callable[[str], Phone]]:
    """Open the demonstration at a route, in a browser of its own; no page may have an error."""
    with phones_of(browser, shown) as make:

        def opened(route: str) -> Phone:
            phone = make()
            phone.open(f"p/{shown.production}/{route}")
            return phone

        yield opened


def test_it_starts_soon(shown: Demonstration) -> None:
    print(f"answered after {shown.took_s:.1f} s, {shown.worked_s:.1f} s of them work")
    assert shown.worked_s < START_S


def test_the_tour_from_its_first_tap_to_its_last(visit: Callable[[str], Phone]) -> None:
    began = time.monotonic()
    phone = visit("tour/1")
    phone.sees("shooting day 12 of 30")
    assert phone.axe() == []
    phone.tap("Begin, as the armorer")
    phone.sees("COLD, 6 DUMMIES", 60)
    print(f"signed in, and the whole record read, after {time.monotonic() - began:.1f} s")
    assert phone.axe() == []
    phone.tap("Offer it to the lead")
    phone.sees("A handover takes two")
    phone.tap("Let the lead answer")
    phone.sees("It is in the lead's hand")
    phone.tap("I looked away")
    phone.sees("QUARANTINED")
    phone.tap("Take it back and offer it again")
    phone.sees("NOT YET")
    assert "Do it without this gun" in phone.words
    phone.tap("Back")
    phone.sees("A moment was enough.")
    assert phone.axe() == []
    phone.tap("I have seen the no")
    phone.sees("The no named each rule")
    phone.tap("Let it be checked with me")
    phone.sees("it can go")
    phone.sees("COLD, 6 DUMMIES")


def test_anybody_can_be_anybody(visit: Callable[[str], Phone]) -> None:
    phone = visit("tour/4")  # a step of the armorer's asks who is there
    phone.sees("Here you are the armorer")
    assert "I looked away" not in phone.words
    phone.show("tour/who")
    phone.sees("Who do you want to be?")
    assert phone.axe() == []
    phone.press(phone.page.get_by_role("button", name=re.compile("^script ")).first)
    phone.sees("QUARANTINED", 60)
    assert "script" in phone.page.locator("header.top").inner_text()


def test_who_signs_in_after_another_looks_back_as_they_did(visit: Callable[[str], Phone]) -> None:
    phone = visit("tour/who")
    for person in ("producer", "first-ad"):
        sign_in(phone, person)
        assert person in phone.page.locator("header.top").inner_text()
        for route, words in (("chain/29", "Why here: "), ("gaps", "Looked for in ")):
            phone.show(route)
            phone.sees(words)
        assert "refused" not in phone.words


def test_who_is_no_demonstration_has_no_such_door(served: Served) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        served.get(f"/p/{served.production}/demo/people")
    with refused.value as answer:
        assert answer.code == 404
