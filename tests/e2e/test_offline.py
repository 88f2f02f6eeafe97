"""Without a network: opened by a new browser after the server has ended, the app judges."""

from __future__ import annotations

import time
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright

from tests.e2e.phones import ARGUMENTS, CHROMIUM, KEPT, SMALL, Phone
from tests.e2e.served import Served


def launched(playwright: Playwright, profile: Path) -> BrowserContext:
    """Start a browser of its own on a profile."""
    return playwright.chromium.launch_persistent_context(
        profile, executable_path=CHROMIUM, args=ARGUMENTS, viewport=SMALL
    )


def test_a_new_browser_without_a_server_judges_and_keeps(
    playwright: Playwright, served: Served, tmp_path: Path
) -> None:
    context = launched(playwright, tmp_path)
    phone = Phone(context, served)
    phone.join("k1", "props")
    phone.until(lambda: phone.page.evaluate(KEPT), "the app on the device")
    context.close()
    served.stop()

    context = launched(playwright, tmp_path)
    phone = Phone(context, served)
    began = time.monotonic()
    phone.open("weapon/G-1")
    print(f"opened offline in {time.monotonic() - began:.1f} s")
    phone.sees("no server")
    phone.go("stop")
    phone.tap("STOP EVERYTHING")
    phone.sees("STOPPED: everything")
    phone.sees("1 not on the log")
    foreign = phone.page.evaluate(
        "fetch('https://example.org/').then(() => 'reached', (error) => error.name)"
    )
    assert foreign == "TypeError"
    context.close()

    context = launched(playwright, tmp_path)
    phone = Phone(context, served)
    phone.open("unsent")
    phone.sees("1 not on the log")
    served.start()
    phone.sees("all on the log")
    context.close()
