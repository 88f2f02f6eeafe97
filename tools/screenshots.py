"""Take a picture of every screen of the demonstration, as phones, tablets and laptops show it.

    tools/screenshots.py              every scene into build/screenshots/
    tools/screenshots.py --pictures   and the README's few into docs/pictures/

Look at them: what is cut, what is hard to hit, what says nothing.  Needs what `make e2e` needs.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, ViewportSize, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from coldproof.peers.certificates import new_authority  # noqa: E402 - found from here on
from coldproof.web.plain_css import STYLE  # noqa: E402 - as above
from coldproof.web.trust import Trust, page  # noqa: E402 - as above
from tests.e2e.phones import ARGUMENTS, CHROMIUM, Phone  # noqa: E402 - as above
from tests.e2e.shown import (  # noqa: E402 - as above
    MEMBER,
    STOPPED,
    STRANGER,
    Demonstration,
    Scene,
    play,
    sign_in,
)
from tests.e2e.test_axe import ASKED, ask  # noqa: E402 - as above

INTO, PICTURES = ROOT / "build/screenshots", ROOT / "docs/pictures"
SIZES: dict[str, ViewportSize] = {
    "phone": {"width": 390, "height": 844},
    "tablet": {"width": 820, "height": 1180},
    "desktop": {"width": 1440, "height": 900},
}
HIGHEST = 6_000  # pixels of a whole screen in one picture
PICTURED = ("tour-1", "board", "check-step", "the-no", "stopped", "record")
BELOW = ("record",)  # pictured from its first heading on
MOST_BYTES = 120_000  # of a picture of the README
COLORS = 64
TALLER = """
(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector("main"))
"""
PLAIN = ("", "stop", "happened", "today", "weapon/G-3", "report")
LATE_S = 14.0  # until a screen that is live says that it is not current


class Camera:
    """Takes pictures of pages, at every size, into folders named by size."""

    def __init__(self, *, pictures: bool) -> None:
        """Begin; with `pictures` the README's are made too."""
        self.pictures, self.taken = pictures, 0

    def take(self, phone: Phone, name: str, sizes: tuple[str, ...] = tuple(SIZES)) -> None:
        """Take what is seen, and on a phone the whole screen too where it is higher."""
        for size in sizes:
            folder = INTO / size
            folder.mkdir(parents=True, exist_ok=True)
            viewport = SIZES.get(size, SIZES["phone"])
            phone.page.set_viewport_size(viewport)
            seen = phone.page.screenshot(path=folder / f"{name}.png")
            self.taken += 1
            if self.pictures and size == "phone" and name in PICTURED:
                if name in BELOW:
                    phone.page.locator("main h2").first.evaluate("(one) => one.scrollIntoView()")
                    seen = phone.page.screenshot()
                small(seen, PICTURES / f"{name}.png")
            if viewport is SIZES["phone"]:
                self.whole(phone, folder / f"{name}-whole.png")
        phone.page.set_viewport_size(SIZES["phone"])

    def whole(self, phone: Phone, path: Path) -> None:
        """Take all of a screen that scrolls."""
        more = phone.page.evaluate(TALLER) if phone.page.locator("cp-app main").count() else 0
        if more <= 0:
            return
        width, height = SIZES["phone"]["width"], SIZES["phone"]["height"]
        tall: ViewportSize = {"width": width, "height": min(height + more + 4, HIGHEST)}
        phone.page.set_viewport_size(tall)
        phone.page.screenshot(path=path)
        phone.page.set_viewport_size(SIZES["phone"])


def small(picture: bytes, path: Path) -> None:
    """Write a picture in few colors; it must be small enough to stand in a page."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.open(BytesIO(picture)).convert("RGB").quantize(COLORS).save(path, optimize=True)
    found = path.stat().st_size
    if found > MOST_BYTES:
        sys.exit(f"{path.name}: {found} bytes, at most {MOST_BYTES} would do")


def call(phone: Phone, name: str, values: dict[str, Any]) -> None:
    """Have the window do a call, as a tap on a part does."""
    do = json.dumps({"do": "call", "name": name, "values": values})
    phone.page.evaluate(f"void document.querySelector('cp-app').tap({do})")


@contextmanager
def opened(browser: Browser, shown: Demonstration, **options: Any) -> Iterator[Phone]:
    """Open a browser's page of its own."""
    context = browser.new_context(viewport=SIZES["phone"], **options)
    yield Phone(context, shown)
    context.close()


def dialogs(camera: Camera, phone: Phone, sizes: tuple[str, ...] = tuple(SIZES)) -> None:
    """Take what the window asks a person itself: a PIN, a code before the camera."""
    for name in ASKED:
        ask(phone, name)
        phone.page.wait_for_timeout(300)
        camera.take(phone, f"ask-{name}", sizes)
        phone.page.keyboard.press("Escape")


def every_scene(camera: Camera, phone: Phone) -> None:
    """Take each scene at each size, then on a phone in the dark and in Spanish."""
    for scene in MEMBER:
        play(phone, scene)
        camera.take(phone, scene.name)
    dialogs(camera, phone)
    for name, value, other in (("theme", "dark", "light"), ("lang", "es", "en")):
        call(phone, name, {name: value})
        phone.page.wait_for_timeout(300)
        for scene in MEMBER:
            play(phone, scene)
            camera.take(phone, scene.name, (f"phone-{value}",))
        dialogs(camera, phone, (f"phone-{value}",))
        call(phone, name, {name: other})


def hard_times(camera: Camera, phone: Phone, shown: Demonstration) -> None:
    """Take practice, a stop without a network, what is not current, and a stop."""
    call(phone, "practice", {"on": True})
    phone.sees("PRACTICE")
    play(phone, Scene("practice-board", "board"))
    camera.take(phone, "practice-board")
    call(phone, "practice", {"on": False})
    phone.until(lambda: "PRACTICE" not in phone.words, "the record again")
    shown.pause()
    play(phone, STOPPED[1])
    camera.take(phone, "stopped-offline")
    play(phone, Scene("unsent-offline", "unsent"))
    camera.take(phone, "unsent-offline")
    phone.go("board")
    phone.until(lambda: phone.title == "NOT CURRENT", "NOT CURRENT", LATE_S)
    camera.take(phone, "not-current")
    shown.go_on()
    phone.sees("all on the log")
    for scene in STOPPED[:1] + STOPPED[2:]:
        play(phone, scene)
        camera.take(phone, scene.name)
    phone.go("stop/last")
    phone.sees("STOPPED")
    camera.take(phone, "stopped")


def without_a_key(camera: Camera, phone: Phone) -> None:
    """Take what a stranger sees, and the pages without script."""
    phone.open(f"p/{phone.served.production}/tour/1")
    for scene in STRANGER:
        play(phone, scene)
        camera.take(phone, scene.name)
    for route in PLAIN:
        where = f"/plain/{phone.served.production}/{route}".rstrip("/")
        phone.page.goto(phone.served.origin + where)
        camera.take(phone, f"plain-{route.replace('/', '-') or 'board'}")
    authority = new_authority("Dry Creek", ("dry-creek.local",), 0).certificate
    served = [(phone.served.production, "Dry Creek")]
    html = page(
        Trust(authority, ["https://dry-creek.local:8420"], served),
        "http://192.168.1.7:8421/trust",
        lambda sentence: sentence,
        "en",
    )
    phone.page.goto("about:blank")
    phone.page.set_content(html.replace("</head>", f"<style>{STYLE}</style></head>"))
    camera.take(phone, "trust")


def main() -> int:
    """Take them all; return how it went."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pictures", action="store_true", help="the README's pictures too")
    camera = Camera(pictures=parser.parse_args().pictures)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        shown = Demonstration(Path(folder))
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            with opened(browser, shown) as stranger:
                without_a_key(camera, stranger)
            with opened(browser, shown) as armorer:
                sign_in(armorer)
                every_scene(camera, armorer)
                hard_times(camera, armorer, shown)
        finally:
            browser.close()
            shown.stop()
    print(f"{camera.taken} pictures in {INTO.relative_to(ROOT)}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
