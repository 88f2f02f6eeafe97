"""A document that is kept beside the log: why it is not shown, or the key that fetches it."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, text
from coldproof.desk.floor.terms import ERASURES


def fetching(desk: Desk, digest: str, then: str, *, key: str, odd: str) -> list[Part]:
    """Say why a document is not shown, `odd` where what is here is none; or offer to fetch it."""
    say, voice = desk.say, desk.voice
    gone = desk.state.erased.get(digest)
    if gone is not None:
        erased = say("Its words were erased by {who}: {why}.")
        return [text(erased.format(who=gone[0], why=say(ERASURES[gone[1]])))]
    if voice is not None and digest in voice.letters.values:
        return [text(odd, tone=Tone.STOP)]
    if voice is not None and digest in voice.letters.absent:
        return [text(say("The server gives no such text, or not to you."), tone=Tone.CHECK)]
    return [button(key, call("value-read", digest=digest, then=then))]


def may_come(desk: Desk, document: str | None) -> bool:
    """Say whether a document may still be fetched."""
    voice = desk.voice
    gone = document is None or document in desk.state.erased
    if voice is not None and not gone:
        gone = document in voice.letters.absent or document in voice.letters.values
    return not gone


def whereabouts(desk: Desk) -> str:
    """Say where the words of a file go that somebody is about to choose."""
    say = desk.say
    if desk.practice:
        return say("Practice: the server reads the file and keeps nothing; its words stay here.")
    return say("Its words are kept beside the record, and can be erased.")
