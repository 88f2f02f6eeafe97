"""A script in a real browser: a file chosen, its lines looked at, a scene planned, a second draft.

Two phones: the first AD files the drafts, a second person sees what became of them.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources

from tests.e2e.phones import Phone
from tests.e2e.served import Served
from tests.e2e.test_hands import call, inside
from tests.unit.exchange.script.typed import PAGE
from tests.unit.exchange.script.typed import typed as pdf

SCRIPT = resources.files("coldproof.app.demo").joinpath("dry_creek.fountain").read_bytes()
GUNLESS = b"EXT. LIVERY - DAY #4#"
ADDED = GUNLESS + b"\n\nShe takes a revolver from the saddlebag and aims it at him.\n"


def chosen(phone: Phone, label: str, name: str, data: bytes) -> None:
    with phone.page.expect_file_chooser() as chooser:
        phone.tap(label)
    chooser.value.set_files({"name": name, "mimeType": "text/plain", "buffer": data})


HEADED = [
    (
        (20, f"THE RIDE - Blue {n}."),
        (15, f"{n}2A  INT. BARN - NIGHT  {n}2A"),
        *PAGE[1:],
        (26, f"what is this {n}"),
    )
    for n in (1, 2, 3)
]


def filed(phone: Phone, draft: str) -> None:
    before = phone.page.get_by_role("button", name="Read the draft")
    field = phone.page.get_by_label("Its color or date")
    phone.until(lambda: bool(before.count() or field.count()), "a way to file it")
    if before.count():  # of the draft before, which another test filed
        phone.press(before)
    phone.typed("Its color or date", draft)
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

    ad.show("script/scene/3")
    ad.sees("lever rifle")
    ad.tap("Yes:", exact=False)
    ad.sees("yes, said caller")
    ad.tap("Plan this scene")
    ad.sees("Is there a gun at all?")
    ad.press(ad.page.get_by_label("A gun that can fire"))
    ad.sees("Which weapons?")
    assert ad.axe() == []

    dp.show("script")
    dp.tap("Read the draft", exact=False)
    dp.sees("1 accepted")
    dp.show("script/scene/3")
    dp.sees("yes, said caller")

    ad.show("script/scene/4")
    ad.tap("A line was missed")
    ad.tap("Tess waters the mule", exact=False)
    ad.sees("What does this line speak of?")
    assert ad.axe() == []
    ad.tap("Stunts")
    dp.show("script/scene/4")
    dp.sees("Stunts: marked by hand, yes, said caller")
    assert dp.axe() == []

    ad.show("script/new")
    chosen(ad, "Choose the file", "dry_creek.fountain", SCRIPT.replace(GUNLESS, ADDED))
    ad.sees("43 scenes")
    filed(ad, "Blue")
    ad.sees("Blue, 43 scenes")
    ad.tap("What changed")
    ad.sees("She takes a revolver from the saddlebag")
    assert ad.axe() == []


def test_a_pdf_is_looked_over_before_it_counts(served: Served, phone: Callable[..., Phone]) -> None:
    ad, dp = phone(), phone()
    ad.join("caller", "direction", "first-ad")
    dp.join("lens", "camera")
    sent: list[str] = []
    ad.page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)

    ad.show("script/new")
    chosen(ad, "Choose the file", "ride.pdf", pdf(HEADED))
    ad.sees("6 places of the PDF are in doubt")
    assert ad.axe() == []
    assert not [one for one in sent if one.endswith("/values")]
    ad.tap("All 6 as they were read")
    ad.sees("Settled: 6")
    ad.page.reload()
    ad.sees("Settled: 6")
    ad.show("plan")
    ad.show("script/new")
    ad.sees("Settled: 6")
    ad.tap("Look through the pages")
    ad.tap("She fires once into the roof.", exact=False)
    ad.sees("Lines you picked")
    assert ad.axe() == []
    ad.tap("I looked it over: keep these lines")
    filed(ad, "Pink")
    ad.sees("Pink, 3 scenes")

    dp.show("script")
    dp.tap("Read the draft", exact=False)
    dp.sees("Scenes to look at")
    dp.show("script/scene/12A")
    dp.sees("She fires once into the roof.")


def test_a_draft_is_filed_in_practice_and_nothing_of_it_is_kept(
    served: Served, phone: Callable[..., Phone]
) -> None:
    ad = phone()
    ad.join("caller", "direction", "first-ad")
    size = served.get(f"/p/{served.production}/about")["size"]
    sent: list[str] = []
    ad.page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
    call(ad, "practice", "{ on: true }")
    ad.sees("PRACTICE")
    ad.show("script/new")
    ad.sees("the server reads the file and keeps nothing")
    chosen(ad, "Choose the file", "dry_creek.fountain", SCRIPT)
    ad.sees("43 scenes")
    filed(ad, "Tried")
    ad.sees("Tried, 43 scenes")
    ad.show("script/scene/3")
    ad.tap("No:", exact=False)
    ad.sees("no, said caller")
    assert ad.axe() == []
    assert inside(ad, "return s.outbox.count") == 0
    assert [one.rpartition("/")[2].partition("?")[0] for one in sent] == ["script"]
    call(ad, "practice", "{ on: false }")
    ad.until(lambda: "PRACTICE" not in ad.words, "the record again")
    ad.show("script")
    ad.until(lambda: "The script" in ad.title and "Tried" not in ad.words, "what was before")
    assert served.get(f"/p/{served.production}/about")["size"] == size
