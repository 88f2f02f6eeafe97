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
    picture,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import typed_words
from coldproof.desk.floor.screens.sealed import elsewhere, lengthy, pictured
from coldproof.desk.floor.terms import CONCERNS, RUNGS
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.casebook import Case, Line
from coldproof.desk.voice.letters import revealed
from coldproof.desk.voice.pictures import fit_to_show

SHORT = 60  # characters by which an answer shows what it answers


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
        *missing(desk),
        text(say("Nothing is on the log under this phrase."), "large"),
        text(say("Boxes go in a few at a time. Your strip says by when; after that it is proof.")),
        *elsewhere(desk),
    ]


def missing(desk: Desk) -> list[Part]:
    """Say how many boxes of the record the server did not give, as far as this phone can tell."""
    say, voice = desk.say, desk.voice
    if voice is None or voice.missing is None:
        return [text(say("This phone cannot tell whether the server gave it every box."), "small")]
    if not voice.missing:
        return []
    words = say("{n} boxes of the record were not given to this phone.")
    return [text(words.format(n=voice.missing), "large", Tone.STOP)]


def opened(desk: Desk, case: Case) -> list[Part]:
    """Show what was said, whether an answer is owed, and let more be said."""
    say = desk.say
    parts: list[Part] = missing(desk)
    left = case.unanswered
    if case.waiting_us is not None:
        waits = say("Not answered since {hour}").format(hour=desk.when(case.waiting_us))
        parts.append(text(waits, "large", Tone.CHECK))
    if case.closed is not None:
        parts.append(text(say("Closed by a reader. You may go on all the same."), "large"))
    for line in case.lines:
        title, lines = told(desk, line, case)
        if line in left:
            lines = (*lines, say("No answer to this is in your box."))
        parts.append(rows([row(title, lines, marked=line in left)]))
        parts += seen(desk, line)
    written = typed_words(desk, "more")
    parts += [
        heading(say("Say more")),
        field("more", say("In your own words"), "long", written),
        *lengthy(desk, written),
        *pictured(desk, "box"),
    ]
    shown = desk.draft.get("picture")
    more = {"picture": shown} if isinstance(shown, str) and shown else {}

    def send(**fields: object) -> dict[str, object]:
        return call("voice-send", kind="Continued", fields=fields, then="box", opened=True)

    if written:
        parts.append(button(say("Hand it in"), send(words=written, **more)))
    if left:
        words = say("No answer came into my box.")
        denied = send(words=words, unanswered=left[0].said.message.nonce)
        hint = say("Readers see among themselves whether one was said to be sent.")
        parts.append(button(say("Tell them that no answer came"), denied, Tone.QUIET, hint))
    return parts + proving(desk) + elsewhere(desk)


def proving(desk: Desk) -> list[Part]:
    """Offer the note of the report as a file: with it anybody can prove what was reported."""
    say, voice = desk.say, desk.voice
    if voice is None or not voice.opening:
        return []
    kept = call("voice-keep", file="opening.txt", data=voice.opening)
    hint = say("Whoever has the file can read what you reported, and prove it with the log.")
    return [button(say("Keep what proves my report, as a file"), kept, Tone.QUIET, hint)]


def seen(desk: Desk, line: Line) -> list[Part]:
    """Show the picture of a line, if it has one."""
    found = getattr(line.said.message, "picture", None)
    if found is None:
        return []
    shown = fit_to_show(found)
    if shown is None:
        words = desk.say("A picture that this page would not have drawn: it is not shown.")
        return [text(words, tone=Tone.CHECK)]
    return [picture(shown, desk.say("Picture by who reported"))]


def told(desk: Desk, line: Line, case: Case) -> tuple[str, tuple[str, ...]]:
    """Return a message in words: what it is, then by whom, when, and what it says."""
    say, message = desk.say, line.said.message
    by = line.said.person
    who = say("who reported") if line.said.signer == m.REPORTER else by
    head = say("{who}, {hour}").format(who=who, hour=desk.when(line.at_us))
    if isinstance(message, k.Reported):
        about = ", ".join(say(CONCERNS[one]) for one in message.about)
        return about, (head, seen_words(message))
    if isinstance(message, k.Taken):
        return say("{who} owes the answer").format(who=message.owner), (head,)
    if isinstance(message, k.Passed):
        return say("Asked further: {rung}").format(rung=say(RUNGS[message.rung])), (head,)
    if isinstance(message, k.Linked):
        return say("Belongs to an entry of the open record"), (head, message.act)
    if isinstance(message, k.SetAside):
        back = say("Taken back among the reports")
        return back if message.back else say("Set aside as no report"), (head,)
    if isinstance(message, k.Answered | k.Closed):
        acted = isinstance(message, k.Closed) and message.acted
        closed = say("Closed: something was done") if acted else say("Closed")
        title = closed if isinstance(message, k.Closed) else say("Answer")
        return title, (head, answers_to(desk, line, case), seen_words(message))
    denies = isinstance(message, k.Continued) and message.unanswered is not None
    title = say("Note among readers") if isinstance(message, k.Noted) else say("Said later")
    if denies:
        title = say("Who reported says that no answer came")
    return title, (head, seen_words(message))


def seen_words(message: k.Message) -> str:
    """Return the words of a message; what hides or turns around others is named in them."""
    return revealed(str(getattr(message, "words", "")))


def answers_to(desk: Desk, line: Line, case: Case) -> str:
    """Say what an answer answers, by its first words."""
    named = case.answers(line)
    if named is None:
        return desk.say("It names nothing that was said here, and ends no wait.")
    words = seen_words(named.said.message)
    short = words if len(words) <= SHORT else f"{words[:SHORT]}…"
    return desk.say("To what was said at {hour}: “{words}”").format(
        hour=desk.when(named.at_us), words=short
    )
