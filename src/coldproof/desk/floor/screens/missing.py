"""What is missing for a day, a line for each thing; what its scenes lack, in words."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import CLASSES, DOCUMENTS, label
from coldproof.desk.floor.screens import not_ready
from coldproof.desk.floor.screens.drafted import of_script
from coldproof.desk.floor.terms import NOTICES
from coldproof.desk.plan.days import Needs
from coldproof.desk.plan.scenes import LOADED, TOLD, Lack, OfDay
from coldproof.desk.voice.letters import revealed

BY_LINE = (Lack.UNREAD, Lack.NOWHERE, Lack.UNKNOWN, Lack.OMITTED)
"""What several scenes of a day lack alike: they are named in one line."""


def missing_text(desk: Desk, needs: Needs, count: int) -> str:
    """Say in a line how many scenes have weapons or may have, and how many things are missing."""
    say = desk.say
    words = say("Scenes with weapons: {n}; still missing: {missing}")
    if needs.loaded:
        words = say("Scenes with weapons: {n}, and {m} that may have; still missing: {missing}")
    nothing = say("nothing that the record knows")
    return words.format(n=len(needs.armed), m=len(needs.loaded), missing=count or nothing)


def missing(desk: Desk, needs: Needs) -> list[str]:
    """Return what is missing for a day, a line for each thing."""
    say = desk.say
    found = [line for lack in BY_LINE if lack in LOADED for line in together(desk, needs, lack)]
    found += [
        f"{one.name}: {lack_text(desk, one, lack)}"
        for one in needs.scenes
        for lack in one.lacks
        if lack not in BY_LINE
    ]
    found += [f"{one.name}: {line}" for one in needs.scenes for line in of_script(desk, one.name)]
    if needs.ready < needs.handlers:
        words = say("handlers: {n} needed, {ready} with hours and nothing else to do")
        found.append(words.format(n=needs.handlers, ready=needs.ready))
    found += [
        say("{person}: was asked for hours, and has not answered").format(person=hand.person)
        for hand in needs.hands
        if hand.asked is not None and hand.given is None
    ]
    for told in needs.notices:
        if told.notice is None:
            words = say("notice: {kind} {scene}")
            kind = label(desk, NOTICES, told.kind)
            found.append(words.format(kind=kind, scene=told.scene or "").strip(" "))
    found += [
        say("{person}: {paper} ended on {day}").format(
            person=one.person, paper=label(desk, DOCUMENTS, one.document), day=one.last_day
        )
        for one in needs.lapsed
    ]
    found += not_ready.weapons(desk, needs)
    known = sum(lot.told for lot in needs.lots if lot.blanks)
    if known < needs.blanks:
        words = say("blanks: {n} planned, {told} told apart")
        found.append(words.format(n=needs.blanks, told=known))
    return found


def together(desk: Desk, needs: Needs, lack: Lack) -> list[str]:
    """Name in one line the scenes of a day without a plan of which the same is known."""
    say = desk.say
    names = [one.name for one in needs.scenes if lack in one.lacks]
    if not names:
        return []
    words = {
        Lack.UNREAD: say(
            "No plan, and the script's words are not at hand here: whether these have a weapon"
            " is not known: {scenes}"
        ),
        Lack.NOWHERE: say(
            "Neither planned nor in the script: whether these have a weapon is not known: {scenes}"
        ),
        Lack.OMITTED: say("No plan, and the script has them as omitted: {scenes}"),
        Lack.UNKNOWN: say("No plan, and no word of a gun was found in the script: {scenes}"),
    }[lack]
    if lack is Lack.UNKNOWN and desk.state.script is None:
        words = say("No plan, and no script is filed that could say more: {scenes}")
    return [words.format(scenes=", ".join(names))]


def unplanned(desk: Desk, needs: Needs) -> list[str]:
    """Return lines that name the scenes on a day's schedule that nobody planned, or no gun for.

    So too of those whose plan the script has by another number, or two people disagree of.
    """
    words = desk.say("Scene {scene}: {what}")
    found = [
        words.format(scene=one.name, what=lack_text(desk, one, lack))
        for one in needs.scenes
        for lack in one.lacks
        if lack in TOLD
    ]
    found += [
        words.format(scene=one.name, what=line)
        for one in needs.scenes
        for line in of_script(desk, one.name)
    ]
    return found + [line for lack in BY_LINE for line in together(desk, needs, lack)]


def lack_text(desk: Desk, one: OfDay, lack: Lack) -> str:
    """Say what a scene lacks."""
    say = desk.say
    if lack is Lack.NO_WEAPON:
        classes = ", ".join(label(desk, CLASSES, kind) for kind in one.wanting)
        return say("no weapon in the kit for it: {classes}").format(classes=classes)
    if lack is Lack.NOT_READ:
        words = say("its assessment was not read by whom it names: {people}")
        return words.format(people=revealed(", ".join(one.unread)))
    words_of = {
        Lack.UNKNOWN: say("no plan in the record"),
        Lack.OMITTED: say("no plan, and the script has it as omitted"),
        Lack.NAMED: say("no plan, and the script has something there"),
        Lack.GUN: say("no plan, and the script has a gun there"),
        Lack.OPEN: say("no plan, and the script may have a gun there: nobody settled its lines"),
        Lack.UNREAD: say("no plan, and the script's words are not at hand here"),
        Lack.NOWHERE: say("neither planned nor in the script"),
        Lack.BARE: say("the plan has no gun, the script has one"),
        Lack.BARE_OPEN: say(
            "the plan has no gun, the script may have one: nobody settled its lines"
        ),
        Lack.NO_WAY: say("not weighed against doing it without the gun"),
        Lack.NOT_ASSESSED: say("no whole assessment of this version"),
        Lack.NOT_APPROVED: say("its assessment is not approved"),
        Lack.NOT_SIGNED: say("a firearm without its reason or its signatures"),
        Lack.RECHOSEN: say("a way was chosen after its assessment"),
        Lack.CHANGED: say("the script changed since"),
        Lack.EXTREME: say("by its assessment a hazard is extreme after its measures"),
        Lack.OWN: say("nobody but its author approved that assessment"),
    }
    return words_of[lack]
