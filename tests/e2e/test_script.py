"""A script in a real browser: a file chosen, its lines looked at, a scene planned, a second draft.

Two phones: the first AD files the drafts, a second person sees what became of them.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources

from tests.e2e.phones import Phone
from tests.e2e.served import Served
from tests.e2e.test_voice import typed

SCRIPT = resources.files("coldproof.app.demo").joinpath("dry_creek.fountain").read_bytes()
GUNLESS = b"EXT. LIVERY - DAY #4#"
ADDED = GUNLESS + b"\n\nShe takes a revolver from the saddlebag and aims it at him.\n"


def chosen(phone: Phone, label: str, name: str, data: bytes) -> None:
    with phone.page.expect_file_chooser() as chooser:
        phone.tap(label)
    chooser.value.set_files({"name": name, "mimeType": "text/plain", "buffer": data})


def filed(phone: Phone, draft: str) -> None:
    typed(phone, "Its color or date", draft)
    phone.tap("This draft counts now")


def test_from_a_file_to_a_planned_scene_and_its_next_draft(
    served: Served, phone: Callable[..., Phone]
) -> None:
    ad, dp = phone(), phone()
    ad.join("caller", "direction", "first-ad")
    dp.join("lens", "camera")

    ad.show("script")
    ad.sees("No draft of the script is filed.")
    ad.tap("File a draft")
    chosen(ad, "Choose the file", "notes.fountain", b"\xff\xfe\x00")
    ad.sees("The script can not be read")
    ad.tap("Close")
    chosen(ad, "Choose the file", "dry_creek.fountain", SCRIPT)
    ad.sees("43 scenes")
    filed(ad, "White")
    ad.sees("Scenes to look at")
    assert ad.axe() == []

    ad.show("script/scene/2")
    ad.sees("lever rifle")
    ad.tap("Yes:", exact=False)
    ad.sees("yes, said caller")
    ad.tap("Plan this scene")
    ad.sees("Which weapons?")
    assert ad.axe() == []

    dp.show("script")
    dp.tap("Read the draft")
    dp.sees("1 accepted")
    dp.show("script/scene/2")
    dp.sees("yes, said caller")

    ad.show("script/new")
    chosen(ad, "Choose the file", "dry_creek.fountain", SCRIPT.replace(GUNLESS, ADDED))
    ad.sees("43 scenes")
    filed(ad, "Blue")
    ad.sees("Blue, 43 scenes")
    ad.tap("What changed")
    ad.sees("She takes a revolver from the saddlebag")
    assert ad.axe() == []
