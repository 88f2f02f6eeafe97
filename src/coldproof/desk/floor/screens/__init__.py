"""Screens by route: `board`, `weapon/G-1`, `check/G-1`, …; each a function of the desk alone."""

from __future__ import annotations

from collections.abc import Callable

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Screen, button, go, text
from coldproof.desk.floor.said import signs
from coldproof.desk.floor.screens import (
    account,
    away,
    board,
    box,
    chain,
    check,
    close,
    collect,
    crowd,
    drafting,
    fired,
    firing,
    first_run,
    flash,
    handover,
    happened,
    importing,
    incident,
    join,
    keeping,
    kit,
    leaving,
    lessons,
    letter,
    letters,
    looking,
    lot,
    meeting,
    mishap,
    numbers,
    on_paper,
    packs,
    people,
    person,
    plan,
    practice,
    quiet,
    record,
    refusal,
    refusing,
    report,
    reports,
    reshow,
    ret,
    script,
    sealed,
    setup,
    shield,
    show_me,
    shown_to,
    stop,
    store,
    subscribing,
    today,
    tour,
    tray,
    wall,
    weapon,
)

Show = Callable[[Desk, tuple[str, ...]], Screen]

SCREENS: dict[str, Show] = {
    "board": board.show,
    "weapon": weapon.show,
    "no": refusal.show,
    "check": check.show,
    "handover": handover.show,
    "collect": collect.show,
    "reshow": reshow.show,
    "return": ret.show,
    "tray": tray.show,
    "away": away.show,
    "show-me": show_me.show,
    "not-ready": quiet.show,
    "mishap": mishap.show,
    "store": store.show,
    "test-fire": firing.show,
    "fired": fired.show,
    "flash": flash.show,
    "stop": stop.show,
    "happened": happened.show,
    "incident": incident.show,
    "account": account.show,
    "setup": setup.show,
    "setups": setup.listed,
    "today": today.show,
    "tour": tour.show,
    "meeting": meeting.show,
    "numbers": numbers.show,
    "close": close.show,
    "report": report.show,
    "refuse": refusing.show,
    "sealed": sealed.show,
    "box": box.show,
    "reports": reports.show,
    "shield": shield.show,
    "lessons": lessons.show,
    "letters": letters.show,
    "letter": letter.show,
    "draft": drafting.show,
    "crowd": crowd.show,
    "plan": plan.show,
    "calendar": subscribing.show,
    "script": script.show,
    "chain": chain.show,
    "people": people.show,
    "leaving": leaving.show,
    "reasons": leaving.reasons,
    "person": person.show,
    "join": join.show,
    "kit": kit.show,
    "import": importing.show,
    "record": record.show,
    "entry": record.entry,
    "witnesses": record.witnesses,
    "moment": looking.moment,
    "gaps": looking.gaps,
    "export": keeping.export,
    "backup": keeping.backup,
    "lot": lot.show,
    "card": shown_to.show,
    "wall": wall.show,
    "first-run": first_run.show,
    "practice": practice.show,
    "paper": on_paper.show,
    "packs": packs.show,
}

LOOKING_BACK = ("record", "moment", "gaps", "entry", "card", "paper", "chain")
"""Pages that may be lent entries of the log to look back at."""

WITHOUT_IT = ("tour", "join", "practice", "stop", "happened", "report", "sealed", "box")
"""Pages that are of use on a device that does not hold the record."""


def show(desk: Desk, route: str) -> Screen:
    """Return the screen of a route; one that is none says so and leads back to the board."""
    head, *rest = route.split("/")
    say, found = desk.say, SCREENS.get(head)
    if found is None:
        lines = (text(say("There is no such page.")), button(say("Board"), go("board")))
        return Screen(say("Not found"), lines)
    if head not in WITHOUT_IT and not desk.holds_record:
        return not_held(desk)
    return found(desk, tuple(rest))


def not_held(desk: Desk) -> Screen:
    """Say that nothing is known here, which is not that there is none; the window says what next.

    What was signed here and is not on the log yet does not make a record.
    """
    words = desk.say("This device does not hold the record: it has no key here.")
    if signs(desk) is not None:
        words = desk.say("This device does not hold the record yet: its key waits for a voucher.")
    return Screen(desk.title or desk.say("Board"), (text(words, "large"),))
