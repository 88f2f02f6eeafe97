"""Drafting a letter among named readers, sealed to them; who opens a draft records that they did.

Nothing of a draft is shown before that.  At the end the text is frozen; whoever wrote or opened a
draft says alone whether that becomes readable for everybody enrolled.
"""

from __future__ import annotations

from typing import Any, cast

from coldproof.acts.codec import digest
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.lettering import can_be_sealed_to
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    folded,
    go,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    number,
    picked,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.said import typed_words as typed
from coldproof.desk.floor.screens.box import seen_words
from coldproof.desk.floor.screens.holding import opened_here
from coldproof.desk.floor.screens.letters import title_of
from coldproof.desk.floor.spoken import names_text
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.voice.held import Drafting, Held
from coldproof.desk.voice.kinds import Drafted, DraftRead
from coldproof.desk.voice.letters import is_office, revealed
from coldproof.desk.voice.readers import MOST

NONE = "none"


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return all drafting, `draft/new`, one letter's (`draft/<case>`), or one version of it."""
    say, me, voice = desk.say, signs(desk), desk.voice
    title = say("Drafting")
    if me is None or voice is None:
        return Screen(title, (key_needed(desk),), back="letters", live=False)
    route = "/".join(("draft", *rest))
    needed = opened_here(desk, voice, me, route)
    if needed:
        why = text(say("Drafts are sealed to those who read them, each with a key of their own."))
        return Screen(title, (why, *needed), back="letters", live=False)
    if rest and rest[0] == "new":
        parts = begin(desk, me, rest[1] if len(rest) > 1 else None)
        return Screen(say("A new letter"), tuple(parts), back="draft", live=False)
    one = voice.letters.draftings().get(rest[0]) if rest else None
    if one is None:
        return Screen(title, tuple(listed(desk, voice, me)), back="letters", live=False)
    found = [v for v in one.versions if len(rest) > 1 and v.message.nonce == rest[1]]
    if found:
        parts = version(desk, voice, me, one, found[0])
        return Screen(say("A draft"), tuple(parts), back=f"draft/{one.case}", live=False)
    return Screen(title, tuple(versions(desk, voice, one)), back="draft", live=False)


def listed(desk: Desk, voice: Voice, me: str) -> list[Part]:
    """List what was sealed to who looks, letter by letter; no words of any draft."""
    say = desk.say
    items = []
    for one in voice.letters.draftings().values():
        first = one.versions[0]
        words = say("Begun by {who}, {hour}").format(who=first.person, hour=desk.when(first.at_us))
        count = say("{n} versions, for {who}")
        lines = [count.format(n=len(one.versions), who=names_text(one.could))]
        items.append(row(words, lines, do=go(f"draft/{one.case}")))
    on_way = sum(isinstance(one, Drafted) for one in voice.letters.said)
    parts: list[Part] = [rows(items, say("No draft is sealed to you, or none is on the log yet."))]
    if on_way:
        parts.append(text(say("What you sealed goes on the log by and by: look again later.")))
    return [
        *parts,
        button(say("Begin a letter"), go("draft/new")),
        button(say("Look again"), call("voice-read", person=me, then="draft"), Tone.QUIET),
        button(say("Close and forget it here"), call("voice-end", then="board"), Tone.QUIET),
    ]


def begin(desk: Desk, me: str, beside: str | None) -> list[Part]:
    """Ask for the words and who may read them; or freeze them as they are."""
    say = desk.say
    others = [one for one in can_be_sealed_to(desk.state) if one != me]
    to = [one for one in several(desk, "to") if one in others]
    written = typed(desk, "words")
    parts: list[Part] = [
        text(say("What you saw belongs in your own account.")),
        field("words", say("The text"), "long", written),
    ]
    if not others:
        parts.append(text(say("Nobody else has a reading key. They make one on this page.")))
    parts.append(
        choice("to", say("Who may read the drafts?"), [(p, p) for p in others], to, many=True)
    )
    office = [one for one in to if is_office(desk.state, one)]
    if office:
        words = say("{who}: of the production office. The finished letter says so.")
        parts.append(text(words.format(who=names_text(office)), tone=Tone.CHECK))
    if len(to) >= MOST:
        parts.append(text(say("At most {n} others fit into a box.").format(n=MOST - 1)))
    elif written:
        fields = {"words": written, "readers": [me, *to]}
        send = call("voice-send", kind="Drafted", fields=fields, then="draft")
        parts.append(button(say("Seal it to them"), send))
        alone = freeze(desk, me, written, (), beside)
        parts += folded(desk.draft, "freeze", say("Freeze it as it is, without drafts"), alone)
    return parts


def versions(desk: Desk, voice: Voice, one: Drafting) -> list[Part]:
    """List the versions of a letter: by whom, from which other, and who opened them."""
    say = desk.say
    names = {str(v.message.nonce): n for n, v in enumerate(one.versions, 1)}
    items = []
    for held in one.versions:
        message = cast("Drafted", held.message)
        base = names.get(message.base or "")
        head = say("{n}: by {who}, {hour}").format(
            n=names[message.nonce], who=held.person, hour=desk.when(held.at_us)
        )
        what = say("a proposal, from {n}") if message.proposal else say("an edit of {n}")
        opened = names_text(one.opened(message.nonce)) or say("nobody yet")
        lines = [
            say("the first version") if message.base is None else what.format(n=base or "?"),
            say("Opened by: {who}").format(who=opened),
        ]
        items.append(row(head, lines, do=go(f"draft/{one.case}/{message.nonce}")))
    parts: list[Part] = [
        text(say("Who can open these: {who}").format(who=names_text(one.could))),
        text(say("Opening a draft is recorded, sealed to the same people.")),
        rows(items),
    ]
    return [*parts, *not_yet(desk, voice, one.case)]


def not_yet(desk: Desk, voice: Voice, case: str) -> list[Part]:
    """Say how many of one's own versions and openings no freezing can name yet."""
    waiting = voice.letters.waiting(case)
    words = desk.say("{n} of yours are not on the log yet: look again later.")
    return [text(words.format(n=waiting))] if waiting else []


def is_open(voice: Voice, me: str, one: Drafting, held: Held) -> bool:
    """Say whether who looks wrote a version, or has recorded that they open it."""
    nonce = held.message.nonce
    said_here = any(isinstance(m, DraftRead) and m.draft == nonce for m in voice.letters.said)
    return held.person == me or said_here or me in one.opened(nonce)


def version(desk: Desk, voice: Voice, me: str, one: Drafting, held: Held) -> list[Part]:
    """Show one version, once its opening is recorded; then let it be changed, or frozen."""
    say, message = desk.say, cast("Drafted", held.message)
    here = f"draft/{one.case}/{message.nonce}"
    readers = list(message.readers)
    head = [
        text(say("Who could open it: {who}").format(who=names_text(readers))),
        text(
            say("Who did: {who}").format(
                who=names_text(one.opened(message.nonce)) or say("nobody yet")
            )
        ),
    ]
    if not is_open(voice, me, one, held):
        fields = {"case": one.case, "draft": message.nonce, "readers": readers}
        send = call("voice-send", kind="DraftRead", fields=fields, then=here)
        warn = say("To open it is recorded: sealed to the same people, with your handle.")
        return [*head, text(warn, "large"), button(say("Open it, and record that I did"), send)]
    parts: list[Part] = [*head, text(seen_words(message), "large")]
    if message.remark:
        parts.append(text(say("Remark: {words}").format(words=revealed(message.remark))))
    parts.append(text(say("What you saw belongs in your own account.")))
    parts += folded(desk.draft, "edit", say("Change it"), change(desk, me, one, message))
    notes = (*one.versions, *one.reads)
    parts += not_yet(desk, voice, one.case)
    parts += folded(
        desk.draft, "freeze", say("Freeze this text"), freeze(desk, me, message.words, notes, None)
    )
    return parts


def change(desk: Desk, me: str, one: Drafting, message: Drafted) -> list[Part]:
    """Let a version be changed, or a change proposed; it goes to the same readers."""
    say = desk.say
    written = typed(desk, "words") or message.words
    remark = typed(desk, "remark")
    fields: dict[str, Any] = {
        "case": one.case,
        "base": message.nonce,
        "words": written,
        "readers": list(dict.fromkeys((*message.readers, me))),
    }
    if remark:
        fields["remark"] = remark
    parts = [
        heading(say("Change it")),
        field("words", say("The text"), "long", written),
        field("remark", say("A remark, if any"), "text", remark),
    ]
    if written != message.words:
        then = f"draft/{one.case}"
        edit = call("voice-send", kind="Drafted", fields=fields, then=then)
        propose = call("voice-send", kind="Drafted", fields={**fields, "proposal": True}, then=then)
        parts.append(button(say("Seal it as the next version"), edit))
        parts.append(button(say("Only propose it"), propose, Tone.QUIET))
    return parts


def freeze(
    desk: Desk, me: str, words: str, notes: tuple[Held, ...], beside: str | None
) -> list[Part]:
    """Ask what is said of a text when it is frozen, then freeze it: its bytes, by their digest."""
    say = desk.say
    data = words.encode("utf-8")
    text_name = digest(data)
    if text_name in desk.state.letters:
        return [text(say("This very text is frozen already.")), *to_letter(desk, text_name)]
    others = list(desk.state.letters)
    chosen = picked(desk, "beside", (NONE, *others)) or beside
    hold = number(desk, "hold") or 0
    parts: list[Part] = [
        heading(say("Freeze it")),
        text(say("A frozen text is never changed. One that differs can be put beside it.")),
        field("hold", say("Hidden signatures: opened when so many signed"), "number", hold or None),
    ]
    if others:
        options = [(NONE, say("No")), *((n, title_of(desk, desk.state.letters[n])) for n in others)]
        parts.append(choice("beside", say("Does it differ from a letter?"), options, chosen))
    mine = [one.digest for one in notes if one.person == me]
    if mine:
        ask = say(
            "May everybody enrolled read your part: drafts you wrote, and that you opened any?"
        )
        why = say(
            "The others say so for theirs. What stays closed is counted, and no more is told."
        )
        parts += [yes_no(desk, "tell", ask), text(why)]
    if (mine and not answered(desk, "tell")) or (others and chosen is None):
        return parts
    digests = [one.digest for one in notes]
    act = said(
        "StatementOffered",
        me,
        text=text_name,
        size=len(data),
        beside=None if chosen == NONE else chosen,
        hold_until=hold,
        drafts=tuple(digests),
    )
    told = mine if is_yes(desk, "tell") else []
    acts = [act, *(said("Disclosed", me, value=one) for one in told)]
    then = f"letter/{text_name}"
    done = call("letter-freeze", words=words, notes=told, acts=acts, then=then)
    return [*parts, button(say("I freeze this text"), done)]


def to_letter(desk: Desk, name: str) -> list[Part]:
    """Lead to a letter."""
    return [button(desk.say("See the letter"), go(f"letter/{name}"))]
