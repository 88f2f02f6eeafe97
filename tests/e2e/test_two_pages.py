"""Two pages of one browser send what one device has: the one that speaks tells what the other did.

What is gone from the disk was settled there; what never came onto it, or was cleared from it, was
not, and is sent all the same.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.e2e.phones import SMALL, Phone
from tests.e2e.served import Served
from tests.e2e.test_hands import inside
from tests.e2e.test_in_doubt import BUSY, NOT_KEPT, Answers, held_stop, stops

CLEAR = """
await new Promise((resolve) => {
  const open = indexedDB.open("coldproof");
  open.onsuccess = () => {
    const names = ["kept", "cries", "unsent"];
    const all = open.result.transaction(names, "readwrite");
    for (const name of names) all.objectStore(name).clear();
    all.oncomplete = () => { open.result.close(); resolve(); };
  };
});
"""
FULL = "s.store.put = () => Promise.reject(new Error('the disk is full'))"


@pytest.fixture
def stranger(browser: Browser, served: Served) -> Iterator[Phone]:
    """A phone without a key."""
    made = Phone(browser.new_context(viewport=SMALL), served)
    made.open()
    yield made
    made.context.close()


def test_a_stop_that_the_silent_page_sent_is_told_as_sent(stranger: Phone, served: Served) -> None:
    held = held_stop(stranger)
    with stranger.context.new_page() as page:
        second = Phone(stranger.context, served)
        second.page = page
        Answers(second, "/floor/stop", BUSY)
        second.page.goto(stranger.page.url.replace("#/stop", "#/stop/sent"))
        stranger.sees("Coldproof is open in another page of this browser.")
        second.sees(NOT_KEPT)
        held.continue_()
        second.sees("Everything of this device is on the log.")
        assert NOT_KEPT not in second.words
        assert "all on the log" in second.words


@pytest.mark.parametrize("lost", [FULL, None])
def test_a_stop_that_is_not_on_the_disk_is_sent_all_the_same(
    stranger: Phone, lost: str | None
) -> None:
    if lost is not None:
        inside(stranger, lost)
    answers = Answers(stranger, "/floor/stop", BUSY)
    stops(stranger)
    answers.came(1)
    if lost is None:
        inside(stranger, CLEAR)
    answers.came(3)
    assert "1 not on the log" in stranger.words
    answers.let_in()
    answers.came(len(answers.bodies) + 1)
    stranger.sees("all on the log")
