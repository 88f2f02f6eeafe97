"""The words of the floor cards, as lines: those of the screens, and those only said aloud.

Proposals until a production's lead handler adopts them.  Plain words, read aloud in one breath.
Each sentence stands in `say(…)` here so that the catalogs have it; a paper says it once more, in
its reader's language.
"""

from __future__ import annotations

from coldproof.desk.floor.screens.happened import CARDS, Card
from coldproof.paper.source import english as say

HURT, LIVE, UNMEANT, CLICK = (CARDS[name] for name in ("hurt", "round", "fired", "click"))
STOP = Card(
    say("Stop"),
    (
        say("Shout CUT. A screen has stopped nobody yet."),
        say("Anyone may. No reason is asked for."),
        say("Handlers collect what is hot."),
        say("A stop never keeps a handler from making a gun cold."),
    ),
)
ORDER = Card(
    say("The check, in order"),
    (
        say(
            "Witness holds the screen or the card and looks; the handler's hands are on the gun;"
            " muzzle away from everyone; no finger near a trigger, at any step."
        ),
        say("Ammunition source off or out."),
        say("Action open; each chamber seen, one by one, by both."),
        say("Feed path seen."),
        say("Bore, only now: light or rod, never an eye before the muzzle."),
        say(
            "Each round, outside the gun, one by one: told by its own marker, or it is unknown and"
            " everything stops."
        ),
        say("Loaded before the same witness."),
        say("Each chamber seen and counted."),
        say("Shown to the performer and to those in front, who look and never hold."),
    ),
)
AGAIN = Card(
    say("Shown again, between takes"),
    (
        say('Handler: "In my hand or my sight since the check, no break."'),
        say(
            "Action open, every chamber seen and counted by the same witness and performer, rounds"
            " stay in."
        ),
        say(
            "Anything else (fired, clicked, dropped, jammed, out of sight, new setup, meal, 20"
            " minutes): the whole check."
        ),
    ),
)
ALOUD = Card(
    say("Said aloud"),
    (
        say('"Cold, empty"'),
        say('"Cold, six dummies"'),
        say('"Hot, two quarter loads, toward the window"'),
        say('Answer: "Clear"'),
        say(
            '"Weapon is ready, with … in it, to come back to me at cut." – "…, back to you at cut."'
        ),
    ),
)
NUMBERS = Card(
    say("Numbers to call"),
    (
        say("Emergency services:"),
        say("Medic:"),
        say("Hospital:"),
        say("Production:"),
    ),
)
POCKET = (STOP, HURT, LIVE, UNMEANT, CLICK, ORDER, AGAIN, ALOUD, NUMBERS)
