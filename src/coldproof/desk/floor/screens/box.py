"""The box of who reported: opened by the phrase, on any phone, as often as they like."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    field,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.sealed import elsewhere, typed
from coldproof.desk.floor.terms import CONCERNS, RUNGS
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.casebook import Case, Line


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the question for the phrase, or the box that it opened."""
    say, voice = desk.say, desk.voice
    title = say("Your box")
    if voice is None or voice.secrets is None or not desk.draft.get("opened"):
        parts: tuple[Part, ...] = (
            text(say("Type the phrase that you were shown. Nothing of it leaves this phone.")),
            field("phrase", say("Your phrase"), "text", desk.draft.get("phrase")),
            button(say("Open"), call("voice-open", then="box")),
            button(say("Say something new, sealed"), go("sealed"), Tone.QUIET),
        )
        return Screen(title, parts, back="report", live=False)
    found = list(voice.mine.cases.values())
    inside = opened(desk, found[0]) if found else nothing(desk)
    end = button(say("Close and forget it here"), call("voice-end", then="board"), Tone.QUIET)
    return Screen(title, (*inside, end), back=None, live=False)


def nothing(desk: Desk) -> list[Part]:
    """Say that nothing is on the log under this phrase yet, and what that can mean."""
    say = desk.say
    return [
        text(say("Nothing is on the log under this phrase."), "large"),
        text(say("Boxes go in a few at a time. Your strip says by when; after that it is proof.")),
        *elsewhere(desk),
    ]


def opened(desk: Desk, case: Case) -> list[Part]:
    """Show what was said, whether an answer is owed, and let more be said."""
    say = desk.say
    parts: list[Part] = []
    if case.waiting_us is not None:
        waits = say("Not answered since {hour}").format(hour=desk.when(case.waiting_us))
        parts.append(text(waits, "large", Tone.CHECK))
    if case.closed is not None:
        parts.append(text(say("Closed by a reader. You may go on all the same."), "large"))
    parts.append(rows([row(*told(desk, line)) for line in case.lines]))
    written = typed(desk, "more")
    parts += [
        heading(say("Say more")),
        field("more", say("In your own words"), "long", written),
    ]
    if written:
        fields = {"words": written}
        send = call("voice-send", kind="Continued", fields=fields, then="box", opened=True)
        parts.append(button(say("Hand it in"), send))
    return parts + elsewhere(desk)


def told(desk: Desk, line: Line) -> tuple[str, tuple[str, ...]]:
    """Return a message in words: what it is, then by whom, when, and what it says."""
    say, message = desk.say, line.said.message
    by = line.said.signer.partition("@")[0]
    who = say("who reported") if line.said.signer == m.REPORTER else by
    head = say("{who}, {hour}").format(who=who, hour=desk.when(line.at_us))
    if isinstance(message, k.Reported):
        about = ", ".join(say(CONCERNS[one]) for one in message.about)
        return about, (head, message.words)
    if isinstance(message, k.Taken):
        return say("{who} owes the answer").format(who=message.owner), (head,)
    if isinstance(message, k.Passed):
        return say("Asked further: {rung}").format(rung=say(RUNGS[message.rung])), (head,)
    if isinstance(message, k.Linked):
        return say("Belongs to an entry of the open record"), (head, message.act)
    if isinstance(message, k.Closed):
        acted = say("Closed: something was done") if message.acted else say("Closed")
        return acted, (head, message.words)
    title = {
        k.Continued: say("Said later"),
        k.Answered: say("Answer"),
        k.Noted: say("Note among readers"),
    }[type(message)]
    return title, (head, str(getattr(message, "words", "")))
