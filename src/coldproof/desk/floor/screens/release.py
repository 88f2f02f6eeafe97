"""The release of a stop: reason and two people, read out; each question asked, none answered."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Screen, Tone, aloud, button, choice, record, text
from coldproof.desk.floor.said import answered, is_yes, key_needed, picked, said, signs, yes_no
from coldproof.desk.floor.terms import WHYS
from coldproof.state.records import Block, BlockKind
from coldproof.words.floor import Reason
from coldproof.words.units import SECOND_US

TOGETHER_US = 60 * SECOND_US
ASKED = ("cause", "fixed", "told", "concern")


def show(desk: Desk, name: str, block: Block) -> Screen:
    """Return the four questions and why, then the words to read out, then the one key."""
    say, me, why = desk.say, signs(desk), picked(desk, "why", WHYS)
    title = say("Release the stop by {by}, {hour}")
    title = title.format(by=block.by, hour=desk.when(block.at_us))
    parts: list[Part] = []
    names = together(desk, name, block)
    if len(names) > 1:
        words = say("{n} stops of one event, told within a minute, are released together.")
        parts.append(text(words.format(n=len(names))))
    if block.mistake is not None:
        parts.append(text(say("{by} says that it was a mistake.").format(by=block.by)))
    elif why == Reason.MISTAKE:
        parts.append(text(say("Filled in as a mistake. Ask who stopped it before you sign.")))
    parts += [
        yes_no(desk, "cause", say("Was the cause found?")),
        yes_no(desk, "fixed", say("Is it fixed?")),
        yes_no(desk, "told", say("Does the whole crew know?")),
        yes_no(desk, "concern", say("Was {by}'s concern answered?").format(by=block.by)),
        choice("why", say("Why may the work go on?"), why_options(desk), why),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif answered(desk, *ASKED) and why is not None:
        parts.append(aloud(me, sentence(desk, block)))
        act = said(
            "WorkReleased",
            me,
            answers=names,
            cause_found=is_yes(desk, "cause"),
            fixed=is_yes(desk, "fixed"),
            crew_told=is_yes(desk, "told"),
            concern_answered=is_yes(desk, "concern"),
            why=why,
        )
        parts.append(button(say("I release it"), record([act], f"stop/{name}", ask=True)))
    else:
        parts.append(text(say("Answer all of them; then read it out.")))
    parts.append(text(say("It ends once a second person has released it too."), "small"))
    return Screen(title, tuple(parts), Tone.STOP, f"stop/{name}", live=False)


def why_options(desk: Desk) -> list[tuple[str, str]]:
    """Return every reason for an end, in words."""
    return [(why.value, desk.say(words)) for why, words in WHYS.items()]


def sentence(desk: Desk, block: Block) -> str:
    """Return what is read out before anybody signs."""
    say = desk.say
    lines = [
        say("The cause was found.") if is_yes(desk, "cause") else say("The cause was not found."),
        say("It is fixed.") if is_yes(desk, "fixed") else say("It is not fixed."),
        say("The crew was told.") if is_yes(desk, "told") else say("The crew was not told."),
        say("What {by} was worried about was answered.")
        if is_yes(desk, "concern")
        else say("What {by} was worried about was not answered."),
    ]
    why = next(words for one, words in WHYS.items() if one == picked(desk, "why", WHYS))
    return " ".join((*lines, say("Why: {why}.").format(why=say(why)))).format(by=block.by)


def together(desk: Desk, name: str, block: Block) -> list[str]:
    """Return the stops that one event made: by the same person within a minute, as far or less far.

    Something that happened stops the unit, and its case may stop it once more; who looked into the
    one has looked into the other.
    """
    return [
        other
        for other, found in desk.state.blocks.items()
        if other == name
        or (
            found.kind is BlockKind.STOP
            and found.by == block.by
            and block.bar.device  # strangers are all entered by the clerk
            and abs(found.at_us - block.at_us) <= TOGETHER_US
            and (found.scope, found.target) == (block.scope, block.target)
        )
    ]
