"""One's own part of a drafting: disclosed by whoever wrote or opened a draft, by nobody else."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, folded, heading, text
from coldproof.desk.floor.said import said, signs
from coldproof.desk.floor.screens.holding import opened_here
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.voice.letters import Sheet, is_told


def mine(desk: Desk, voice: Voice, me: str, told: Sheet) -> list[str]:
    """Return one's own notes of this letter's drafting that were opened here and stay closed."""
    found = []
    for one in voice.letters.draftings().values():
        for held in (*one.versions, *one.reads):
            named = held.person == me and held.digest in told.letter.drafts
            if named and not is_told(desk.state, held.digest, me):
                found.append(held.digest)
    return found


def asked(desk: Desk, voice: Voice, told: Sheet) -> list[Part]:
    """Ask whoever drafted for their own part, once they have opened it; a no needs no tap.

    Nobody is named who does not disclose: the page cannot tell who took part.
    """
    say, me, here = desk.say, signs(desk), f"letter/{told.text}"
    words = voice.letters.values.get(told.text)
    if me is None or words is None or not told.missing:
        return []
    parts = opened_here(desk, voice, me, here)
    if not parts:
        closed = mine(desk, voice, me, told)
        parts = [text(say("Nothing of this drafting that is yours stays closed here."))]
        if closed:
            acts = [said("Disclosed", me, value=one) for one in closed]
            does = call(
                "letter-freeze",
                words=words.decode("utf-8", "replace"),
                notes=closed,
                acts=acts,
                then=here,
            )
            count = say("{n} notes of the drafting are yours, and closed. You alone disclose them.")
            parts = [
                heading(say("Your part of the drafting")),
                text(count.format(n=len(closed))),
                text(say("Everybody enrolled can then read them, for good. Nobody may press you.")),
                button(say("I disclose mine"), does, Tone.QUIET),
            ]
    return folded(desk.draft, "mine", say("I took part in the drafting"), parts)
