"""The check of each mechanism that takes cartridges, from the empty proof to the call."""

from __future__ import annotations

from coldproof.desk.floor.sequences.base import Steps
from coldproof.desk.floor.sequences.shared import LATER, bore, chambers, feed, hands, source
from coldproof.desk.floor.tongue import say
from coldproof.words.kit import ActionType

CYLINDER = say("Cylinder open. Each chamber by its number: what do you see?")

SWING_OUT = Steps(
    ActionType.SWING_OUT,
    say("Revolver, swing-out cylinder"),
    (
        hands(),
        chambers(
            say("Cylinder swung out and held open. Whatever was in it lies outside, apart."),
            CYLINDER,
            say("{count}: empty."),
            source_too=True,
        ),
        feed(
            say("The window of the frame and the face behind the cylinder are shown."),
            say("Frame window and recoil face: is anything there?"),
            say("Nothing there."),
        ),
        bore(
            say("Cylinder out of the way. Light at the breech end, or a rod from the breech end.")
        ),
        *LATER,
    ),
)
TOP_BREAK = Steps(
    ActionType.TOP_BREAK,
    say("Revolver, top-break"),
    (
        hands(),
        chambers(
            say(
                "Latch up, barrel tipped, frame open. Whatever was in it lies outside, apart;"
                " the star has sprung back and nothing is under it."
            ),
            CYLINDER,
            say("{count}: empty."),
            source_too=True,
        ),
        feed(
            say(
                "The face of the standing breech and the space under the extractor star are shown."
            ),
            say("Breech face and under the star: is anything there?"),
            say("Nothing there."),
        ),
        bore(say("Still open. Light at the breech end, or a rod from the breech end.")),
        *LATER,
    ),
)
GATE = Steps(
    ActionType.GATE,
    say("Revolver, loading gate"),
    (
        hands(),
        chambers(
            say(
                "Gate open, cylinder turned by hand, one chamber after the other under the"
                " gate, once round and one more."
            ),
            say("Gate open. Each chamber by its number, once round and one more: what do you see?"),
            say("{count}: empty."),
            source_too=True,
        ),
        feed(
            say("Gate channel and the face behind the cylinder are shown, gate still open."),
            say("Gate channel and recoil face: is anything there?"),
            say("Nothing there."),
        ),
        bore(say("Base pin drawn, cylinder out. Light or rod from the breech end of the barrel.")),
        *LATER,
    ),
)
SEMI_AUTO = Steps(
    ActionType.SEMI_AUTO,
    say("Semi-automatic"),
    (
        hands(),
        source(
            say("Magazine out and laid away, before anything is opened."),
            say("Magazine: where is it?"),
            say("Out, and away from the gun."),
        ),
        chambers(
            say("Slide or bolt back and held back. What came out lies outside, apart."),
            say("Held open. The chamber: what do you see?"),
            say("Empty."),
        ),
        feed(
            say("Magazine well, feed ramp and bolt face are shown, still held open."),
            say("Magazine well, ramp and bolt face: is anything there?"),
            say("Nothing there."),
        ),
        bore(say("Still held open. Light at the breech end, or a rod from the breech end.")),
        *LATER,
    ),
)
LEVER = Steps(
    ActionType.LEVER,
    say("Lever action"),
    (
        hands(),
        source(
            say(
                "Tube emptied: the lever is worked until nothing more comes, and the follower"
                " is seen. What came out lies outside, apart."
            ),
            say("Magazine tube: what do you see?"),
            say("The follower. The tube is empty."),
            "empty",
        ),
        chambers(
            say("Lever forward, action open and kept open."),
            say("Lever open. The chamber: what do you see?"),
            say("Empty."),
        ),
        feed(
            say("Carrier, loading gate and bolt face are shown, lever still forward."),
            say("Carrier, loading gate and bolt face: is anything there?"),
            say("Nothing there."),
        ),
        bore(say("Lever forward. Light at the open breech, or a rod from the breech end.")),
        *LATER,
    ),
)
BOLT = Steps(
    ActionType.BOLT,
    say("Bolt action"),
    (
        hands(),
        source(
            say(
                "Magazine out, or floor plate open and its rounds outside, before the bolt is"
                " closed on anything."
            ),
            say("Magazine: where is it?"),
            say("Out, or open and empty."),
        ),
        chambers(
            say("Bolt up, back, and out or held back."),
            say("Bolt back. The chamber: what do you see?"),
            say("Empty."),
        ),
        feed(
            say("Magazine well, rails and bolt face are shown."),
            say("Well, rails and bolt face: is anything there?"),
            say("Nothing there."),
        ),
        bore(say("Bolt out or held back. Light at the breech end, or a rod from the breech end.")),
        *LATER,
    ),
)
PUMP = Steps(
    ActionType.PUMP,
    say("Pump action"),
    (
        hands(),
        source(
            say(
                "Tube emptied shell by shell and the follower seen; or box magazine out and"
                " away. What came out lies outside, apart."
            ),
            say("Magazine: what do you see?"),
            say("The follower, or the open well. It is empty."),
            "empty",
        ),
        chambers(
            say("Fore-end back, action open and kept open."),
            say("Action open. The chamber: what do you see?"),
            say("Empty."),
        ),
        feed(
            say("Lifter, shell stop and bolt face are shown, fore-end still back."),
            say("Lifter, shell stop and bolt face: is anything there?"),
            say("Nothing there."),
        ),
        bore(say("Fore-end back. Light at the breech end, or a rod from the breech end.")),
        *LATER,
    ),
)
BREAK = Steps(
    ActionType.BREAK,
    say("Break action"),
    (
        hands(),
        chambers(
            say("Barrels tipped open and kept open. Whatever was in it lies outside, apart."),
            say("Open. Each barrel's chamber by its number: what do you see?"),
            say("{count}: empty."),
            source_too=True,
        ),
        feed(
            say("Standing breech and the space under the extractors are shown."),
            say("Breech face and extractors: is anything there?"),
            say("Nothing there."),
        ),
        bore(
            say("Still open. Light at the breech end of each barrel, or a rod from the breech end.")
        ),
        *LATER,
    ),
)
