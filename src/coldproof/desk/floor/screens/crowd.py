"""Signing a letter as one of a crowd: an experiment, where a server was told to take it."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Screen, Tone, button, call, go, heading, record, text
from coldproof.desk.floor.said import key_needed, picked, said, signs
from coldproof.desk.roster import raw_key
from coldproof.desk.voice.ring import ring_of, tags_of
from coldproof.log.ring import LEAST, most_of
from coldproof.state.records import Letter


def offered(desk: Desk, name: str | None = None) -> list[Part]:
    """Return the way here, to a letter or to one's voice key; none where none is taken."""
    say = desk.say
    if not takes(desk):
        return []
    if name is None:
        return [button(say("My voice key, for signing as one of a crowd"), go("crowd"), Tone.QUIET)]
    label = say("Sign as one of a crowd (an experiment)")
    return [button(label, go(f"crowd/{name}"), Tone.QUIET)]


def takes(desk: Desk) -> bool:
    """Say whether such signatures are taken: the window lends `rings`, as the server says it."""
    return desk.draft.get("rings") is True and not desk.practice


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the page of one's voice key, `crowd`, or of a letter, `crowd/<digest>`."""
    say, me = desk.say, signs(desk)
    name = rest[0] if rest else ""
    letter = desk.state.letters.get(name)
    title, back = say("One of a crowd"), "letters" if letter is None else f"letter/{name}"
    if not takes(desk):
        none = text(say("This server takes no signatures of one of a crowd."))
        return Screen(title, (none,), back=back, live=False)
    if me is None:
        return Screen(title, (key_needed(desk),), back=back, live=False)
    parts = [*told(desk), *voice_key(desk, me, f"crowd/{name}" if name else "crowd")]
    if letter is not None:
        parts += signing(desk, me, name, letter)
    return Screen(title, tuple(parts), back=back, live=False)


def told(desk: Desk) -> list[Part]:
    """Say what this is, what it rests on, and what it does not protect."""
    say = desk.say
    lines = (
        say("Everybody sees how many of the crew signed, and nobody sees which of them."),
        say("Once signed, it can not be taken back: nobody could tell whose it was."),
        say("Who gets this phone and its PIN later can find out what you signed with it."),
        say(
            "The network sees that your phone sends something. It waits for others up to 12 hours."
        ),
        say("Whoever is enrolled and does not exist would count too: see who vouched for whom."),
    )
    unsure = say("An experiment: nobody outside has examined how that is done.")
    return [text(unsure, tone=Tone.CHECK), *(text(one) for one in lines)]


def voice_key(desk: Desk, me: str, here: str) -> list[Part]:
    """Have the window make a voice key on this device, then publish it."""
    say = desk.say
    made = picked(desk, "voice_key")
    person = desk.state.people.get(me)
    known = None if person is None or person.ring_key is None else person.ring_key[0]
    parts: list[Part] = [heading(say("Your voice key"))]
    if made is None:
        if known is not None:
            parts.append(
                text(say("A voice key of yours is on another device; this makes a new one."))
            )
        hint = say("It signs only letters, and only those that are frozen after it is published.")
        make = call("ring-key", person=me, then=here)
        return [*parts, button(say("Make my voice key here"), make, hint=hint)]
    if made != known:
        act = said("VoiceKeyPublished", me, key=made)
        publish = record([act], here, keep=True)
        return [*parts, button(say("I publish this voice key"), publish)]
    return [*parts, text(say("It is on the record, and on this device under a PIN."))]


def signing(desk: Desk, me: str, name: str, letter: Letter) -> list[Part]:
    """Say how large the crowd is, and offer to sign where it hides who does."""
    say, ring = desk.say, ring_of(letter)
    count, most = len(tags_of(letter)), most_of(len(ring))
    parts: list[Part] = [heading(say("This letter"))]
    if len(ring) < LEAST:
        few = say("{n} had a voice key when it was frozen; {m} are needed for a crowd.")
        return [*parts, text(few.format(n=len(ring), m=LEAST))]
    size = say("{n} signed of {m} who had a voice key when it was frozen; {most} at most can.")
    parts.append(text(size.format(n=count, m=len(ring), most=most)))
    made = picked(desk, "voice_key")
    if made is None or raw_key(made) not in ring:
        return [*parts, text(say("The voice key on this device came later, or there is none."))]
    if count >= most:
        return [
            *parts,
            text(say("If more signed, who did not would be known. Sign in another way.")),
        ]
    sign = call("ring-sign", person=me, text=name, then=f"letter/{name}")
    return [*parts, button(say("I sign as one of them"), sign)]
