"""Who one can be in the demonstration, with a line on each; app/demo makes the same people."""

from __future__ import annotations

from collections.abc import Callable

FIRST = ("armorer", "lead", "first-ad", "script", "safety", "props", "producer")
"""Whom to be first, of all of them."""


def lines_on(say: Callable[[str], str]) -> dict[str, str]:
    """Return a line on each person, by handle, in the order in which they joined."""
    return {**_office(say), **_crew(say), **_performers(say)}


def _office(say: Callable[[str], str]) -> dict[str, str]:
    return {
        "producer": say("Founded this production. Sees money and days, and lifts no stop."),
        "upm": say("Runs the office: people, papers, notices."),
        "safety": say("Safety supervisor: reads hazards, counts at wrap."),
        "first-ad": say("Runs the floor, makes the call, witnesses every check."),
        "second-ad": say("Deputy on the floor; first AD of the second unit."),
        "armorer": say("In charge of weapons and rounds."),
        "armorer-2": say("Second armorer: blanks, rifles, the second unit."),
        "props": say("Property master: rubber guns, blades, the tray."),
        "props-2": say("Assistant property master: the flash gun."),
        "medic": say("Medic on the set."),
        "steward": say("Speaks for the crew's union."),
    }


def _crew(say: Callable[[str], str]) -> dict[str, str]:
    return {
        "director": say("Directs. Can ask to be shown any gun, as everybody can."),
        "script": say("Script supervisor: notes what was seen in every take."),
        "dp": say("Cinematographer: a second pair of eyes on every hot gun."),
        "operator": say("Camera operator; cinematographer of the second unit."),
        "focus": say("Camera assistant."),
        "mixer": say("Sound mixer. Came late: not told yet, so not near the weapons."),
        "boom": say("Boom operator. Asked to be shown G-4, and waits."),
        "gaffer": say("Gaffer. Came late: not told yet, so not near the weapons."),
        "key-grip": say("Key grip. Called a stop on day 7, and was heard."),
        "wrangler": say("Looks after the horses."),
    }


def _performers(say: Callable[[str], str]) -> dict[str, str]:
    return {
        "lead": say("The lead: carries revolver G-1."),
        "sheriff": say("Plays the sheriff. Has revolver G-2 in hand now."),
        "outlaw-1": say("Plays the first outlaw."),
        "outlaw-2": say("Plays the second outlaw. Waits for G-4 with two blanks."),
        "banker": say("Plays the banker."),
        "double": say("Stand-in for the lead. Has a rubber gun now."),
        "stunts": say("Stunt coordinator."),
        "rider": say("Stunt rider."),
        "townsman-1": say("Background. Has a rubber gun now."),
        "townsman-2": say("Background. Has a rubber gun now."),
    }
