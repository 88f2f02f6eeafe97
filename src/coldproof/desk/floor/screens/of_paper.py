"""Pictures of signatures on paper: each under its digest, with whose word it came by."""

from __future__ import annotations

import base64
from typing import NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, folded, heading, picture, text
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.roster import raw_key
from coldproof.desk.voice.letters import Sheet
from coldproof.desk.voice.pictures import fit_to_show
from coldproof.state.records import SignedHow


class OfPaper(NamedTuple):
    """A picture of one signature on paper: who signed, by whose word, and its digest."""

    person: str
    via: str
    digest: str

    @property
    def hex(self) -> str:
        """Return the SHA-256 of the picture's bytes, as programs print it."""
        return raw_key(self.digest).hex()


def pictures_of(told: Sheet) -> tuple[OfPaper, ...]:
    """Return the pictures that a letter's signatures on paper name, withdrawn ones too."""
    lines = [one.signed for one in told.lines if one.signed.how is SignedHow.PAPER]
    return tuple(
        OfPaper(one.person, one.via, one.picture)
        for one in lines
        if one.person is not None and one.picture is not None
    )


def shown(desk: Desk, voice: Voice, told: Sheet) -> list[Part]:
    """Show every picture behind one key; each is fetched when it is asked for, by its digest."""
    say, found = desk.say, pictures_of(told)
    if not found:
        return []
    here = f"letter/{told.text}"
    parts = [
        heading(say("Signatures on paper")),
        text(say("A picture proves nothing alone: somebody enrolled says whose signature it is.")),
    ]
    for one in found:
        parts += one_picture(desk, voice, one, here)
    return folded(desk.draft, "pictures", say("Pictures of signatures on paper"), parts)


def caption(desk: Desk, one: OfPaper) -> str:
    """Say whose signature a picture shows, by whose word, and the digest of its bytes."""
    words = desk.say("{who}, on the word of {via}. SHA-256: {digest}")
    return words.format(who=one.person, via=one.via, digest=one.hex)


def one_picture(desk: Desk, voice: Voice, one: OfPaper, here: str) -> list[Part]:
    """Show a picture, or say why it is not shown, or give the key that fetches it."""
    say, held, words = desk.say, voice.letters, caption(desk, one)
    if one.digest in desk.state.erased:
        return [text(words), text(say("This picture was erased."))]
    value = held.values.get(one.digest)
    if value is not None:
        drawn = fit_to_show(base64.b64encode(value).decode("ascii"))
        if drawn is None:
            none = say("What was kept is no picture that this page shows.")
            return [text(words), text(none, tone=Tone.CHECK)]
        return [picture(drawn, words)]
    if one.digest in held.absent:
        none = say("The server gives no such picture, or not to you.")
        return [text(words), text(none, tone=Tone.CHECK)]
    fetches = call("value-read", digest=one.digest, then=here)
    return [text(words), button(say("Show the picture"), fetches, Tone.QUIET)]
