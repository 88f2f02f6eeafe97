"""The check of what loads from the front, fires blanks only, is electronic, or is no gun."""

from __future__ import annotations

from coldproof.desk.floor.sequences.base import OURS, Phase, Step, Steps, Tap
from coldproof.desk.floor.sequences.shared import (
    DIFFERS,
    LATER,
    PROVED,
    bore,
    chambers,
    feed,
    hands,
    source,
)
from coldproof.desk.floor.tongue import say
from coldproof.words.kit import ActionType

TOUCHED = "NonGunChecked"

MUZZLE_LOADER = Steps(
    ActionType.MUZZLE_LOADER,
    say("Muzzle-loader"),
    (
        hands(),
        source(
            say(
                "Cap off the nipple, or pan empty and frizzen open. Flask, horn and"
                " cartridges lie away from the gun."
            ),
            say("Cap or priming: where is it?"),
            say("Off. No powder near the gun."),
            "none",
        ),
        chambers(
            say(
                "A rod with its empty mark, held by its end with hand and face beside the"
                " barrel and behind its mouth, goes down until it stands."
            ),
            say("Each barrel: where does the empty mark stand?"),
            say("Level with the mouth of the barrel: empty."),
        ),
        feed(
            say("Nipple or touch hole is shown, and is open."),
            say("Nipple or touch hole: is anything in it?"),
            say("Open, nothing in it."),
        ),
        bore(
            say("The rod, from the side as before, comes out clean; nothing moves with it."),
            rod_only=True,
        ),
        *LATER,
    ),
)
PLUG = Step(
    (Phase.BORE,),
    say("The plug or the vent is shown from the side."),
    say("The barrel: plug or vent seen? Nobody's eye or hand before the muzzle."),
    say("Plugged. The bore is not open."),
    (
        Tap(say("Plug seen: the bore is not open"), "not-open"),
        Tap(say("Not plugged: a rod went through it"), "rod"),
        Tap(DIFFERS, "blocked", odd=True),
    ),
    "set.bore-check-before-blank",
    PROVED,
    ("bore",),
)
BLANK_ONLY = Steps(
    ActionType.BLANK_ONLY,
    say("Blank-firing only"),
    (
        hands(),
        source(
            say(
                "Magazine out and laid away; of a revolver, the cylinder open and its rounds"
                " outside."
            ),
            say("Magazine or cylinder: where are its rounds?"),
            say("Out, and away from the gun."),
        ),
        chambers(
            say("Action held open. It can hurt at arm's length as a gun does."),
            say("Held open. Each chamber by its number: what do you see?"),
            say("{count}: empty."),
        ),
        feed(
            say("Magazine well and ramp, or cylinder window, are shown."),
            say("The way of a round: is anything there?"),
            say("Nothing there."),
        ),
        PLUG,
        *LATER,
    ),
)
ELECTRONIC = Steps(
    ActionType.ELECTRONIC,
    say("Electronic flash gun"),
    (
        hands(),
        Step(
            (Phase.SOURCE,),
            say("Battery out and laid away, before anything else."),
            say("Battery: where is it?"),
            say("Out, and away from it."),
            (Tap(say("Seen: battery out"), "out"), Tap(DIFFERS, "odd", odd=True)),
            "set.replica-and-electronic",
            "WeaponCharged",
            ("charged",),
        ),
        Step(
            (Phase.CHAMBERS,),
            say("Every cell for a flash charge is opened and shown."),
            say("Each cell by its number: what do you see?"),
            say("Empty."),
            (Tap(say("Every cell named and seen: empty"), "empty"), Tap(DIFFERS, "odd", odd=True)),
            "set.replica-and-electronic",
            TOUCHED,
            ("weapons",),
        ),
    ),
)
NONE = Steps(
    ActionType.NONE,
    say("No gun"),
    (
        Step(
            (Phase.HANDS,),
            say(
                "A handler takes it in hand and touches it all over: no chamber, no bore, no moving"
                " breech; its tag has the color of what is no gun."
            ),
            say("Is it what its tag says?"),
            say("It is no gun: touched and seen."),
            (
                Tap(say("Touched and seen: no gun"), "touched"),
                Tap(say("It may be a gun"), "odd", odd=True),
            ),
            OURS,
            TOUCHED,
            ("weapons",),
        ),
    ),
)
