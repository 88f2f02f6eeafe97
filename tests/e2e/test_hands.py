"""Keys by PIN, codes from phone to phone, practice, what the log refuses, languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from tests.e2e.phones import ARGUMENTS, CHROMIUM, KEPT, SMALL, Phone
from tests.e2e.served import Served

STATION = "document.querySelector('cp-app').station"
ACT = "Promise.resolve().then(async () => {{ const s = {station}; {body} }})"


def inside(phone: Phone, body: str) -> object:
    """Run a piece of a program in the page, with the station as `s`; returns what it returns."""
    return phone.page.evaluate(ACT.format(station=STATION, body=body))


@pytest.fixture(scope="module")
def tablet(browser: Browser, served: Served) -> Iterator[Phone]:
    """A handler's tablet."""
    made = Phone(browser.new_context(viewport=SMALL), served)
    made.join("k7", "props", "property-master")
    yield made
    made.context.close()


def type_pin(phone: Phone, pin: str) -> None:
    """Type a PIN on the big keys."""
    for digit in pin:
        phone.page.locator("dialog").get_by_role("button", name=digit, exact=True).click()
    phone.page.locator("dialog").get_by_role("button", name="Open", exact=True).click()


def call(phone: Phone, name: str, values: str = "{}") -> None:
    """Have the window do a call, as a tap on a part does."""
    do = f"{{ do: 'call', name: '{name}', values: {values} }}"
    phone.page.evaluate(f"void document.querySelector('cp-app').tap({do})")


def test_a_guest_key_opens_by_its_pin_alone(tablet: Phone) -> None:
    call(tablet, "guest", "{ person: 'p3', department: 'cast', then: 'board' }")
    tablet.sees("choose a PIN")
    type_pin(tablet, "135790")
    tablet.sees("once more")
    type_pin(tablet, "135790")
    tablet.until(lambda: bool(inside(tablet, "return s.ring.guests.length")), "a guest's key")
    call(tablet, "unlock", "{ person: 'p3' }")
    tablet.sees("PIN of p3")
    type_pin(tablet, "111111")
    tablet.sees("Not this PIN.")
    assert inside(tablet, "return s.ring.open") == ["k7"]
    type_pin(tablet, "135790")
    tablet.until(lambda: inside(tablet, "return s.ring.open") == ["k7", "p3"], "p3's key open")
    both = inside(
        tablet,
        "const found = await s.ring.sign(s.about.production + '/p3@' + s.ring.own.device, 'x\\n');"
        "return found.map((one) => one.name.split('/')[1].split('@')[0])",
    )
    assert both == ["p3", "k7"]  # guest key and tablet key both sign
    call(tablet, "lock", "{ person: 'p3' }")
    tablet.until(lambda: inside(tablet, "return s.ring.open") == ["k7"], "p3's key closed")


def test_wrong_pins_are_counted_before_they_are_tried(tablet: Phone) -> None:
    said = inside(
        tablet,
        "const said = [];"
        "for (let n = 0; n < 6; n++) await s.ring.unlock('p3', '000000')"
        ".catch((error) => said.push(error.message)); return said",
    )
    assert isinstance(said, list)
    assert said[:5] == ["Not this PIN."] * 5
    assert said[5].startswith("Too many wrong PINs. Wait ")
    kept = inside(
        tablet,
        "const [one] = await s.store.all('guests', s.about.production);"
        "return [one.tries, one.locked_until_us > Date.now() * 1000, 'pin' in one]",
    )
    assert kept == [5, True, False]


def test_no_private_key_can_be_read_out(tablet: Phone) -> None:
    said = inside(
        tablet,
        "return crypto.subtle.exportKey('pkcs8', s.ring.own.key)"
        ".then(() => 'read out', (error) => error.name)",
    )
    assert said == "InvalidAccessError"


def test_practice_never_leaves_the_device(tablet: Phone, served: Served) -> None:
    size = served.get(f"/p/{served.production}/about")["size"]
    sent: list[str] = []
    tablet.page.on("request", lambda one: sent.append(one.method + one.url))
    call(tablet, "practice", "{ on: true }")
    tablet.sees("PRACTICE: not the record")
    tablet.go("stop")
    tablet.sees("STOP EVERYTHING")
    tablet.tap("STOP EVERYTHING")
    tablet.sees("STOPPED: everything")
    assert inside(tablet, "return s.outbox.count") == 0
    assert not tablet.axe()
    call(tablet, "practice", "{ on: false }")
    tablet.until(lambda: "PRACTICE" not in tablet.words, "the record again")
    assert not [one for one in sent if one.startswith("POST")]
    assert served.get(f"/p/{served.production}/about")["size"] == size


def test_what_the_log_refuses_is_told_and_kept(tablet: Phone) -> None:
    inside(
        tablet,
        "const note = new TextEncoder().encode('nothing\\n\\n\\u2014 a/b c\\n');"
        "await s.outbox.add([{ id: 'x', kind: 'Forged', note }]); await s.outbox.send()",
    )
    tablet.sees("1 refused")
    tablet.go("unsent")
    tablet.sees("What would do:")
    assert not tablet.axe()
    tablet.tap("I have read it: let it go")
    tablet.until(lambda: "refused" not in tablet.words, "it let go")


def test_a_note_goes_from_phone_to_phone_by_code(
    tablet: Phone, phone: Callable[..., Phone]
) -> None:
    other = phone()
    other.join("k8", "camera")
    for one in (tablet, other):
        one.context.set_offline(True)
    tablet.go("stop")
    tablet.tap("STOP EVERYTHING")
    tablet.sees("1 not on the log")
    text = inside(
        tablet,
        "const [one] = s.outbox.unsent; const app = document.querySelector('cp-app');"
        "return app.squeeze(new TextDecoder().decode(one.note))",
    )
    assert isinstance(text, str)
    assert text.startswith("CP1:")
    call(other, "scan", "{ into: 'heard', route: 'board' }")
    other.sees("Or type what stands below the code")
    other.page.get_by_label("Or type what stands below the code").fill(text)
    other.tap("Take this")
    other.sees("STOP: ")
    other.sees("1 not on the log")
    forged = text[:-6] + ("AAAAAA" if text[-6:] != "AAAAAA" else "BBBBBB")
    call(other, "scan", "{ into: 'heard', route: 'board' }")
    other.page.get_by_label("Or type what stands below the code").fill(forged)
    other.tap("Take this")
    other.page.get_by_role("alert").wait_for()
    for one in (tablet, other):
        one.context.set_offline(False)
        one.sees("all on the log")


SHOW = """
const app = document.querySelector("cp-app");
const [one] = s.outbox.unsent;
const code = document.createElement("cp-code");
code.id = "shown";
code.squeeze = app.squeeze;
code.data = new TextDecoder().decode(one.note);
document.querySelector("main").replaceChildren(code);
"""


def test_a_camera_reads_it_with_the_network_cut(
    tablet: Phone, playwright: Playwright, served: Served, tmp_path: Path
) -> None:
    film = tmp_path / "film.mjpeg"
    film.write_bytes(b"")
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM,
        args=[
            *ARGUMENTS,
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            f"--use-file-for-fake-video-capture={film}",
        ],
    )
    other = Phone(browser.new_context(viewport=SMALL, permissions=["camera"]), served)
    other.join("k9", "sound")
    other.until(lambda: bool(other.page.evaluate(KEPT)), "the app on the device")
    tablet.context.set_offline(True)
    other.context.set_offline(True)
    tablet.go("stop")
    tablet.tap("STOP EVERYTHING")
    tablet.sees("1 not on the log")
    inside(tablet, SHOW)
    shown = tablet.page.locator("#shown svg")
    shown.wait_for()
    size = len(shown.get_attribute("data-text") or "")
    tablet.page.set_viewport_size({"width": 1280, "height": 720})
    film.write_bytes(tablet.page.screenshot(type="jpeg", quality=90) * 20)
    tablet.page.set_viewport_size(SMALL)
    call(other, "scan", "{ into: 'heard', route: 'board' }")
    took = other.sees("1 not on the log")
    print(f"a code of {size} letters was filmed and judged in {took:.2f} s")
    assert "STOP: " in other.words
    other.context.close()
    browser.close()
    tablet.context.set_offline(False)
    tablet.page.reload()
    tablet.until(lambda: tablet.up, "Python up")


def test_another_language_at_a_tap(tablet: Phone) -> None:
    tablet.go("more")
    tablet.tap("Español")
    tablet.until(lambda: tablet.page.evaluate("document.documentElement.lang") == "es", "Spanish")
    tablet.tap("English")
