"""An address for a calendar program in a real browser: made, copied, read, and ended."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable

import pytest

from tests.e2e.phones import Phone
from tests.e2e.served import Served

DRAFTS = """() => new Promise((done) => {
  const asked = indexedDB.open("coldproof");
  asked.onsuccess = () => {
    const all = asked.result.transaction("kept").objectStore("kept").getAll();
    all.onsuccess = () => done(JSON.stringify(all.result));
  };
})"""


def read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server
        assert answer.headers["content-type"].startswith("text/calendar")
        return str(answer.read().decode())


def test_an_address_is_made_copied_read_and_ended(
    served: Served, phone: Callable[..., Phone]
) -> None:
    ad = phone(permissions=["clipboard-read", "clipboard-write"])
    ad.join("caller", "direction", "first-ad")
    ad.show("calendar")
    ad.tap("New address, in Spanish")
    ad.sees("It is shown this once")
    assert ad.axe() == []
    ad.tap("Copy the address")
    ad.sees("It is copied.")
    address = ad.page.evaluate("() => navigator.clipboard.readText()")
    assert address.startswith(f"{served.origin}/p/{served.production}/calendars/")
    assert ad.page.locator("cp-code svg").get_attribute("data-text") == address
    assert "BEGIN:VCALENDAR" in read(address)
    secret = address.rpartition("/")[2].removesuffix(".ics")
    kept = ad.page.evaluate(DRAFTS)
    assert "caller" in kept
    assert secret not in kept
    assert secret not in served.log.read_text()
    ad.tap("End my address")
    ad.sees("It has ended.")
    assert ad.page.locator("cp-code").count() == 0
    with pytest.raises(urllib.error.HTTPError, match="404"):
        read(address)
