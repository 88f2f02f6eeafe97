"""Before the day: a script is read and settled, its gun scenes are weighed, assessed and scheduled.

Each step is tapped by its person on a phone of their own, on the pages that they would open.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.words.floor import Alternative
from tests.e2e.lived import BrowserDay, at
from tests.e2e.screenplay import BLANKS, REPLICA, RUBBER, SCENES, SPOKEN, TRIGGER, fdx
from tests.e2e.window import Window

DAY = "2026-05-12"
GUNS = (RUBBER, BLANKS, REPLICA)
WHOLE = "*"  # the word of every shot that has none of its own
HOURS = 10
SIGNERS = ("first-ad", "watcher")
"""Who signs the real firearm beside the handler who chose it: the floor, and the safety side."""


class Way(NamedTuple):
    """How a scene is to be shot, and what else was thought of."""

    chosen: Alternative
    considered: tuple[Alternative, ...]
    reason: str = ""


WAYS = {
    RUBBER: Way(Alternative.RUBBER, (Alternative.NO_GUN, Alternative.ELECTRONIC)),
    BLANKS: Way(
        Alternative.REAL_BLANKS,
        (Alternative.RUBBER, Alternative.ELECTRONIC, Alternative.BLANK_REPLICA),
        "The doves rise at the bang in one take, and the cylinder is seen to turn.",
    ),
    REPLICA: Way(Alternative.REPLICA, (Alternative.NO_GUN, Alternative.RUBBER)),
}
HAZARDS = {
    RUBBER: ("replica-mistaken",),
    BLANKS: ("blank-muzzle", "gun-live-round"),
    REPLICA: ("replica-public",),
}


def said(phone: Window) -> None:
    """Wait until what was tapped is on the log."""
    phone.collect()
    phone.send()


def fetched(phone: Window, words: str) -> None:
    """Fetch what is kept beside the record, and see these words of it."""
    place = phone.hands.seek("value-read")
    assert place is not None, phone.hands.targets()
    phone.hands.press_call(place)
    phone.page.sees(words)
    phone.hands.settle()


def the_script(day: BrowserDay) -> None:
    """File the script of twenty scenes, settle what was found in it, plan two of its scenes."""
    ad = at(day, "first-ad", "script/new")
    place = ad.hands.seek("script-file")
    assert place is not None
    with ad.page.page.expect_file_chooser() as chooser:
        ad.hands.press_call(place)
    chooser.value.set_files(
        {"name": "four-bowls.fdx", "mimeType": "application/xml", "buffer": fdx()}
    )
    ad.page.sees(f"{len(SCENES)} scenes")
    ad.hands.put("draft", "White")
    ad.hands.tap("ScriptFiled", scenes=len(SCENES))
    ad.page.sees(f"White, {len(SCENES)} scenes")
    for number in (*GUNS, SPOKEN):
        settled(ad, number, accepted=number != SPOKEN)
    said(ad)
    for number, kind, shots in ((RUBBER, "W8", 2), (REPLICA, "W7", 0)):
        ad.hands.open(f"script/scene/{number}")
        ad.hands.tap("plan/new", scene=number)
        assert ad.hands.draft["tags"] == ["firearms"]
        ad.hands.put("place", "private")
        ad.hands.put("gun", "cannot-fire")
        ad.hands.put("classes", [kind])
        ad.hands.put("shots", shots)
        ad.hands.put("headcount", 4)
        ad.hands.put("visible", "no")
        ad.hands.tap("ScenePlanned", scene=number)
    said(ad)


def settled(phone: Window, number: str, *, accepted: bool) -> None:
    """Say of every hit of a scene whether it is one."""
    hands = phone.hands
    hands.open("script")
    hands.tap(f"script/scene/{number}")
    if number == RUBBER:
        phone.page.sees(TRIGGER)  # whole, although its word is in two runs
    hands.tap("HitSettled", accepted=accepted, scene=number)
    while (place := hands.seek("HitSettled", accepted=accepted)) is not None:
        hands.press(place)
    phone.page.sees("yes, said first-ad" if accepted else "no, said first-ad")


def the_plan(day: BrowserDay) -> None:
    """Weigh, assess and schedule the three scenes; each of them read by whom it concerns."""
    for number in GUNS:
        weighed(day, number)
    signed(day)
    for number in GUNS:
        assessed(day, number)
    for number in GUNS:
        approved(day, number)
    for number in GUNS:
        received(day, number)
    scheduled(day)


def weighed(day: BrowserDay, number: str) -> None:
    """Weigh a scene on the ways page: each way looked at whole, one of them chosen."""
    way, armorer = WAYS[number], at(day, "armorer", f"plan/scene/{number}/ways")
    hands = armorer.hands
    for one in way.considered:
        hands.tap("put", look=one.value)
        hands.tap("put", look="", chosen=None)
    hands.tap("put", look=way.chosen.value)
    armorer.page.sees("Hazards that remain")
    hands.tap("put", chosen=way.chosen.value)
    if way.reason:
        armorer.page.sees("A firearm needs a written reason, of 3 words at least.")
        assert hands.seek("AlternativesWeighed") is None
        hands.put("reason", way.reason)
        hands.put("signers", list(SIGNERS))
        hands.tap("value-keep")
    else:
        hands.tap("AlternativesWeighed", chosen=way.chosen.value)
    said(armorer)


def signed(day: BrowserDay) -> None:
    """Have the floor and the safety side sign the real firearm beside the handler who chose it."""
    for person in SIGNERS:
        phone = at(day, person, f"plan/scene/{BLANKS}/ways")
        phone.hands.tap("put", word=WHOLE)
        if person == "watcher":
            fetched(phone, WAYS[BLANKS].reason)
        phone.hands.tap("WayApproved", scene=BLANKS)
        said(phone)
    phone = at(day, SIGNERS[-1], f"plan/scene/{BLANKS}/ways")
    phone.hands.tap("put", word=WHOLE)
    phone.page.sees("Signed by: first-ad (First AD), watcher (Safety representative)")


def activity(number: str) -> str:
    """Return what the assessment of a scene says that is done in it."""
    return f"Scene {number}, shot as it is planned"


def assessed(day: BrowserDay, number: str) -> None:
    """Write a scene's assessment from the library of hazards, step by step."""
    watcher = at(day, "watcher", f"plan/scene/{number}/risk")
    hands, keys = watcher.hands, HAZARDS[number]
    hands.tap("put", step="about")
    hands.put("activity", activity(number))
    hands.put("hazards", list(keys))
    hands.tap("put", step="each")
    for place, key in enumerate(keys):
        offered = next(one["options"] for one in hands.parts if one.get("name") == f"m:{key}")
        hands.put(f"m:{key}", [one["value"] for one in offered[:2]])
        for name, step in ((f"l0:{key}", 3), (f"s0:{key}", 5), (f"l1:{key}", 1), (f"s1:{key}", 3)):
            hands.put(name, step)
        last = place + 1 == len(keys)
        hands.tap("put", **({"step": "people"} if last else {"at": place + 1}))
    hands.put("affected", "Cast and camera at the barn")
    hands.put("people", ["rider"])
    hands.put("contributors", ["armorer"])
    hands.tap("put", step="form")
    hands.put("location", "barn")
    hands.put("q:briefed", "yes")
    hands.tap("put", step="end")
    watcher.page.sees(activity(number))
    hands.tap("letter-freeze")
    watcher.page.sees("Nobody has approved it.")
    said(watcher)


def approved(day: BrowserDay, number: str) -> None:
    """Have the floor read an assessment and approve it."""
    ad = at(day, "first-ad", f"plan/scene/{number}/risk")
    fetched(ad, activity(number))
    ad.hands.tap("AssessmentApproved", scene=number)
    ad.page.sees("of version 1 of the plan, is approved by: first-ad (First AD)")
    said(ad)


def received(day: BrowserDay, number: str) -> None:
    """Have whom it concerns read it on a phone of their own, and say so."""
    rider = at(day, "rider", f"plan/scene/{number}/risk")
    fetched(rider, "Named in it, and have not said that they read it: rider, armorer")
    rider.hands.tap("AssessmentReceived", scene=number)
    rider.page.sees("Named in it, and have not said that they read it: armorer")
    said(rider)


def scheduled(day: BrowserDay) -> None:
    """Schedule the day, have the handler give hours, and look at what it needs."""
    ad = at(day, "first-ad", "plan/days")
    ad.hands.tap("plan/days/new")
    ad.hands.put("day", DAY)
    ad.hands.put("unit", "main")
    ad.hands.put("scenes", ", ".join(GUNS))
    ad.hands.tap("DayScheduled", scheduled=DAY)
    ad.page.sees("handlers: 1 needed, 0 with hours and nothing else to do")
    ad.hands.tap(f"plan/day/{DAY}/ask")
    ad.hands.put("person", "armorer")
    ad.hands.put("hours", HOURS)
    ad.hands.tap("HandlerAsked", person="armorer")
    said(ad)
    armorer = at(day, "armorer", f"plan/day/{DAY}")
    armorer.hands.put("given", HOURS)
    armorer.hands.tap("HandlerAnswered", given_minutes=60 * HOURS)
    said(armorer)
    ad = at(day, "first-ad", f"plan/day/{DAY}")
    for words in (
        f"asked for {HOURS} h, gave {HOURS} h",
        "Handlers needed: 1; with hours and nothing else to do: 1",
        "For the cart",
        "B-1",
    ):
        ad.page.sees(words)
    copied = ad.page.page.get_by_label("To be copied").input_value()
    assert any(BLANKS in line and "with blanks" in line for line in copied.splitlines()), copied
    paper = opened(ad, "print", f"pull.pdf?day={DAY}")
    assert paper.startswith(b"%PDF")


def opened(phone: Window, call: str, address: str) -> bytes:
    """Tap a link to a paper or a file of this server, and return what it is."""
    page = phone.page.page
    do = next(one for _, one in phone.hands.targets() if address in str(one.get("values", "")))
    place = phone.hands.place(do)
    assert place is not None
    assert do["name"] == call
    with page.context.expect_event("request", lambda one: address in one.url) as asked:
        phone.hands.press_call(place)
    answer = page.request.get(asked.value.url)
    assert answer.ok, answer.text()
    for other in page.context.pages:
        if other is not page:
            other.close()
    return answer.body()
