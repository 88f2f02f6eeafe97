"""Steps that every gun's check has in common: hands, feed path, rounds, loading, looks."""

from __future__ import annotations

from coldproof.desk.floor.sequences.base import OURS, Phase, Step, Tap
from coldproof.desk.floor.tongue import say

PROVED = "ProvedEmpty"
DIFFERS = say("Something else was seen")
NOT_ALL = say("Not all of them, or not empty")


def hands(aloud: str = say("Muzzle away from everyone. Finger off. Read the last four.")) -> Step:
    """Return the first step of all: muzzle, finger, and which gun it is."""
    return Step(
        (Phase.HANDS,),
        say(
            "The gun is in the handler's hands alone. The muzzle is away from everyone. No"
            " finger near a trigger, at any step."
        ),
        aloud,
        say("Muzzle away, finger off. Last four: {serial}."),
        (
            Tap(say("Said. {serial} read from the metal"), "metal"),
            Tap(say("Said. No number was read from the metal"), "said"),
        ),
        "csatf-1.treat-as-loaded",
        PROVED,
        ("serial_read",),
    )


def source(does: str, aloud: str, answer: str, value: str = "out") -> Step:
    """Return the step that takes the ammunition source off or out."""
    return Step(
        (Phase.SOURCE,),
        does,
        aloud,
        answer,
        (Tap(say("Seen: it is off, and empty or away"), value), Tap(DIFFERS, "odd", odd=True)),
        OURS,
        PROVED,
        ("magazine",),
    )


def chambers(does: str, aloud: str, answer: str, *, source_too: bool = False) -> Step:
    """Return the step in which each chamber is named and seen; `source_too` where it is both."""
    return Step(
        (Phase.SOURCE, Phase.CHAMBERS) if source_too else (Phase.CHAMBERS,),
        does,
        aloud,
        answer,
        (
            Tap(say("{places} named one by one, each seen: empty"), "empty"),
            Tap(NOT_ALL, "odd", odd=True),
        ),
        "csatf-1.check-before-use",
        PROVED,
        ("magazine", "chambers_seen") if source_too else ("chambers_seen",),
    )


def feed(does: str, aloud: str, answer: str) -> Step:
    """Return the step in which the way of a round into the chamber is seen."""
    return Step(
        (Phase.FEED,),
        does,
        aloud,
        answer,
        (Tap(say("Feed path seen: nothing in it"), "seen"), Tap(DIFFERS, "odd", odd=True)),
        OURS,
        PROVED,
        ("feed_path_seen",),
    )


def bore(does: str, *, rod_only: bool = False) -> Step:
    """Return the step of the bore: only now, with nothing in the gun."""
    light = Tap(say("Bore clear: light seen through it"), "light")
    rod = Tap(say("Bore clear: a rod went through it"), "rod")
    return Step(
        (Phase.BORE,),
        does,
        say("Bore, only now. Light or rod. Nobody's eye or hand before the muzzle."),
        say("Bore clear."),
        (*(() if rod_only else (light,)), rod, Tap(say("Something is in it"), "blocked", odd=True)),
        "set.bore-check-before-blank",
        PROVED,
        ("bore",),
    )


ROUNDS = Step(
    (Phase.ROUNDS,),
    say(
        "Each round lies outside the gun. The handler takes one at a time and shows it by its own"
        " mark."
    ),
    say("Round {n} of {many}: what tells it apart?"),
    say("{mark}."),
    (
        Tap(say("{mark}"), "told"),
        Tap(say("No mark, another one, or nobody can tell"), "odd", odd=True),
    ),
    "set.dummy-each-round",
    "RoundsProved",
    ("lot", "rounds"),
)
LOADED = Step(
    (Phase.LOADED,),
    say(
        "The handler loads these rounds, one by one, before the same witness. The muzzle"
        " stays away."
    ),
    say("{what} go in, and nothing else."),
    say("{what} in."),
    (Tap(say("{what} went in, before the same witness"), "loaded"),),
    "csatf-1.load-by-qualified",
    "WeaponLoaded",
    ("lot", "round_class", "count", "charge"),
)
SEEN = Step(
    (Phase.SEEN,),
    say("Open again: each place is named and seen, and what stands in it is counted."),
    say("Each place by its number: what stands in it?"),
    say("{what}."),
    (Tap(say("{what}, each place seen and counted"), "counted"), Tap(DIFFERS, "odd", odd=True)),
    "csatf-1.check-before-use",
    "WeaponInspected",
    ("chambers", "magazine"),
)
SHOWN = Step(
    (Phase.SHOWN,),
    say("The handler shows each place to the performer, who looks and never holds."),
    say("Look at each place. What do you see?"),
    say("{what}. Clear."),
    (Tap(say("I was shown each place: {what}. Clear"), "clear"), Tap(DIFFERS, "odd", odd=True)),
    "set.actor-witness",
    "WeaponShown",
    ("says_clear", "chambers", "magazine"),
)
FRONT = Step(
    (Phase.FRONT,),
    say("Shown to those in front, who look and never hold; then it is called out to all."),
    say("{call}."),
    say("Clear."),
    (Tap(say("Called, and everybody heard it"), "called"),),
    "set.announce-cold",
    "WeaponAnnounced",
    ("call", "dummies", "blanks", "charge", "toward"),
)
LATER = (ROUNDS, LOADED, SEEN, SHOWN, FRONT)
"""What follows the empty proof, the same for every gun."""
