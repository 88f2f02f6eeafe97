"""Sealed signatures under a letter, for who reads: to hold, to open in time, to vouch for."""

from __future__ import annotations

from typing import Any, cast

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Screen, Tone, button, call, record, text
from coldproof.desk.floor.said import key_needed, said, signs
from coldproof.desk.floor.screens.reports import reading_key
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.voice.held import Held, holding
from coldproof.desk.voice.kinds import LetterSigned
from coldproof.state.records import Letter


def reads(desk: Desk, me: str) -> bool:
    """Say whether sealed signatures go to this person."""
    return desk.voice is not None and any(one.person == me for one in desk.voice.readers)


def opened_here(desk: Desk, voice: Voice, me: str, then: str) -> list[Part]:
    """Ask for what stands before sealed things are read here; nothing, once they are."""
    if voice.reading == me:
        return []
    person = desk.state.people.get(me)
    known = None if person is None or person.reading is None else person.reading[0]
    if known is None or known != desk.draft.get("reading"):
        return reading_key(desk, me, then)
    read = call("voice-read", person=me, then=then)
    return [button(desk.say("Open what is sealed to me"), read)]


def show(desk: Desk, voice: Voice, name: str, letter: Letter) -> Screen:
    """Return what a reader holds under a letter: counts first, names nowhere before their time."""
    say, me, here = desk.say, signs(desk), f"letter/{name}/held"
    title, back = say("Sealed signatures"), f"letter/{name}"
    if me is None:
        return Screen(title, (key_needed(desk),), back=back, live=False)
    needed = opened_here(desk, voice, me, here)
    if needed:
        return Screen(title, tuple(needed), back=back, live=False)
    people = desk.state.people
    found = holding(letter, name, voice.letters.lines, voice.letters.notes, people)
    counts = say("{n} signed in all; {hidden} of them hidden, {role} with a role only")
    counts = counts.format(n=found.total, hidden=len(found.hidden), role=len(found.nameless))
    parts: list[Part] = [text(counts, "large")]
    if found.hatless:
        hatless = say("{n} name a role that the log gives them nowhere: ask them before you vouch.")
        parts.append(text(hatless.format(n=found.hatless), tone=Tone.CHECK))
    if found.hidden and not found.enough(letter):
        wait = say("Hidden ones stay sealed until {n} signed in all. Tell nobody who they are.")
        parts.append(text(wait.format(n=letter.hold_until), tone=Tone.CHECK))
    elif found.hidden:
        # those by role only first: they count among the number that lets the others be opened
        acts = [vouching(me, name, one) for one in found.nameless]
        acts += [opening(me, name, one) for one in found.hidden]
        opens = say("I open the {n} hidden signatures").format(n=len(found.hidden))
        hint = say("Their handles stand under the letter from then on, as they were told.")
        parts.append(button(opens, record(acts, here), hint=hint))
    if found.nameless and not (found.hidden and found.enough(letter)):
        acts = [vouching(me, name, one) for one in found.nameless]
        vouches = say("I vouch for {n} signatures, by role only").format(n=len(acts))
        hint = say("That each is of somebody enrolled, whose key signed it. No name is told.")
        parts.append(button(vouches, record(acts, here), hint=hint))
    if found.back:
        acts = [said("StatementWithdrawn", me, text=name, answers=(one,)) for one in found.back]
        back_of = say("I withdraw {n} whose signers took them back, or gave their names")
        parts.append(button(back_of.format(n=len(acts)), record(acts, here)))
    again = call("voice-read", person=me, then=here)
    parts.append(button(say("Look again"), again, Tone.QUIET))
    return Screen(title, tuple(parts), back=back, live=False)


def opening(me: str, name: str, one: Held) -> dict[str, Any]:
    """Return the act that opens a hidden signature: all that its text is made of."""
    message = cast("LetterSigned", one.message)
    person, _, device = one.signer.partition("@")
    return said(
        "SignatureOpened",
        me,
        text=name,
        signer=person,
        signing=device,
        nonce=message.nonce,
        signature=one.signature,
        first_hand=message.first_hand,
        role=None if message.role is None else message.role.value,
    )


def vouching(me: str, name: str, one: Held) -> dict[str, Any]:
    """Return a reader's word for a signature that shows a role and no name."""
    message = cast("LetterSigned", one.message)
    return said(
        "SignatureVouched",
        me,
        text=name,
        commitment=one.commitment,
        role=None if message.role is None else message.role.value,
        department=None if message.department is None else message.department.value,
        first_hand=message.first_hand,
    )
