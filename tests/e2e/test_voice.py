"""A report sealed on one phone, read and answered on another; nobody else could have."""

from __future__ import annotations

import base64
import secrets
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.phones import Phone
from tests.e2e.served import Relay, Served, command

STATION = "document.querySelector('cp-app').station"
LARGEST = 1 << 30  # bytes of one mapping that is looked through
COVER = f"{STATION}.cover()"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    made = Served(tmp_path_factory.mktemp("voice"), "--sealed-minutes", "0")
    made.start()
    yield made
    made.stop()


def posted(phone: Phone, served: Served, count: int) -> None:
    """Let other phones' boxes keep this one company, and wait until they are on the log."""
    before = len(boxes(phone))
    for _ in range(count):
        assert phone.page.evaluate(COVER)
    phone.until(lambda: len(boxes(phone)) > before, "a batch on the log")


def boxes(phone: Phone) -> str:
    found: str = phone.page.evaluate(
        f"fetch(`/p/${{{STATION}.about.production}}/boxes`)"
        ".then((said) => said.headers.get('coldproof-count')).then((n) => 'x'.repeat(Number(n)))"
    )
    return found


DRAWN = """
new Promise((done) => {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: 640, height: 480 });
  canvas.getContext("2d").fillRect(80, 80, 200, 100);
  canvas.toBlob((blob) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(",")[1]);
    reader.readAsDataURL(blob);
  }, "image/jpeg");
})
"""


def photo(phone: Phone, marker: str) -> bytes:
    """Return a JPEG whose EXIF segment says something."""
    data = base64.b64decode(phone.page.evaluate(DRAWN))
    told = b"Exif\0\0" + marker.encode()
    return data[:2] + b"\xff\xe1" + (len(told) + 2).to_bytes(2, "big") + told + data[2:]


@pytest.fixture
def relay(served: Served) -> Iterator[Relay]:
    made = Relay(served)
    yield made
    made.stop()


def reading(steward: Phone, served: Served) -> None:
    """Join as a steward from outside for whom two of the crew vouch, with a reading key."""
    steward.join("steward", "outside", "steward")
    served.vouch("steward", "steward", "2026-01-01")
    steward.show("reports")
    steward.tap("Make my reading key here")
    steward.pinned("A PIN for reading reports", "The same PIN once more")
    steward.tap("I publish this key")
    steward.sees("Open what is sealed to me")


def reported(crew: Any, secret: str, planted: str) -> str:
    """Say a report with a picture sealed, signed out; return its phrase."""
    crew.open("sealed")
    crew.tap("Ask the server who reads")
    crew.sees("vouched for by gaffer, loader")
    crew.sees("It is the page that the record names.")
    crew.tap("Write it")
    crew.sees("What is it about?")
    crew.picked("Weapons", "I do not say")
    crew.typed("What happened, in your own words", secret)
    with crew.page.expect_file_chooser() as chooser:
        crew.tap("Add a picture")
    file = {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": photo(crew, planted)}
    assert planted.encode() in file["buffer"]
    chooser.value.set_files(file)
    crew.sees("The picture as readers will see it")
    crew.answered(hurt="no", crime="no", mistake="yes")
    crew.sees("No promise on own mistakes is known here.")
    crew.tap("On")
    crew.answered(number="no", further="no", lesson="no", how="unnamed")
    crew.tap("Make my phrase")
    crew.sees("This phrase opens your box")
    phrase = crew.page.locator(".text.huge, .size-huge, p").filter(has_text=" ").all_inner_texts()
    words: str = next(one for one in phrase if len(one.split()) == 6 and "." not in one)
    crew.typed("Now type it back", words)
    crew.tap("I have it on paper. Hand it in")
    crew.sees("Your box was taken.")
    return words


def read_and_answered(steward: Phone, secret: str, planted: str) -> None:
    """Open the report, look at its picture, take it and answer."""
    steward.show("reports")
    steward.tap("Open what is sealed to me")
    steward.pinned("Your PIN for reading reports")
    steward.sees("nobody has taken it")
    steward.tap("Weapons", exact=False)
    steward.sees(secret)
    steward.sees("A mistake of their own, as they say")
    shown = steward.page.locator("figure.picture img").get_attribute("src") or ""
    seen = base64.b64decode(shown.partition(",")[2])
    assert seen.startswith(b"\xff\xd8")
    assert planted.encode() not in seen
    assert b"Exif" not in seen
    steward.tap("I take it and owe the answer")
    steward.sees("Handed in.")
    steward.typed("In your words", "The cart is locked now.")
    steward.tap("Send it to who reported")


def test_a_sealed_report_is_answered(
    phone: Callable[..., Phone], served: Served, relay: Relay
) -> None:
    secret, planted = f"canary {secrets.token_hex(12)}", f"taken by {secrets.token_hex(12)}"
    steward, crew = phone(), phone()
    reading(steward, served)
    crew.served = relay  # type: ignore[assignment]  # no address of it reaches the server
    words = reported(crew, secret, planted)
    posted(steward, served, 3)
    read_and_answered(steward, secret, planted)
    posted(steward, served, 2)

    crew.tap("Forget everything on this phone")
    crew.sees("This device does not hold the record")
    crew.show("box")
    crew.typed("Your phrase", words.upper())
    crew.tap("Open")
    for told in ("The cart is locked now.", secret, "To what was said at"):
        crew.sees(told)
    assert crew.page.locator("figure.picture img").count() == 1
    steward.show("sealed")
    steward.tap("Compare this page with the record")
    steward.sees("It is the page that the record names.")
    copy, bag = served.folder.parent / "copy", served.folder.parent / "bag.zip"
    command("backup", served.folder, "--to", copy)
    command("export", served.folder, bag, "--values", "all")
    for one in (secret, planted):
        found = [path for path in everything(served.folder, copy, bag) if holds(path, one)]
        assert found == []
    assert served.process is not None
    for process in (served.process, relay.process):
        assert not in_memory(process.pid, secret.encode())
    assert in_memory(served.process.pid, served.production.encode())  # it would be found


def everything(*places: Path) -> list[Path]:
    found = [path for place in places for path in place.rglob("*") if path.is_file()]
    return found + [place for place in places if place.is_file()]


def holds(path: Path, secret: str) -> bool:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as bag:
            return any(secret.encode() in bag.read(name) for name in bag.namelist())
    return secret.encode() in path.read_bytes()


def in_memory(process: int, needle: bytes) -> bool:
    """Whether a process of ours holds some bytes anywhere in its memory."""
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            first, last = (int(end, 16) for end in place.split("-"))
            if "r" not in rights or last - first > LARGEST:
                continue
            try:
                memory.seek(first)
                if needle in memory.read(last - first):
                    return True
            except (OSError, ValueError):
                continue
    return False
