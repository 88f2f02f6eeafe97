"""Somebody's work ends, by their own word or another's; who steps in; and why, openly or sealed."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
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
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import picked, said, signed_out, signs, typed_words
from coldproof.desk.floor.screens.box import seen_words
from coldproof.desk.floor.screens.opening import open_words, to_open, who_reads
from coldproof.desk.floor.terms import DEPARTURES
from coldproof.desk.voice.accounts import (
    Reason,
    key_of,
    reason_readers,
    reasons_of,
)
from coldproof.state.records import Person
from coldproof.words.voice import Departure


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `leaving/<person>`, `leaving/<person>/in`, or `leaving/<person>/why`."""
    say, name = desk.say, rest[0] if rest else ""
    known = desk.state.people.get(name)
    if known is None:
        words = say("Nobody is enrolled as {name}.").format(name=name)
        return Screen(say("Not found"), (text(words),), back="people")
    page = rest[1] if len(rest) > 1 else ""
    if page == "in":
        title, parts = say("Who steps in"), stepping(desk, name)
    elif page == "why":
        title, parts = say("Why, sealed"), sealing(desk, name, known)
    else:
        title, parts = say("Left the production"), leaving(desk, name, known)
    if signs(desk) is None:
        parts.append(signed_out(desk))
    return Screen(f"{title}: {name}", tuple(parts), back=f"person/{name}", live=False)


def leaving(desk: Desk, name: str, known: Person) -> list[Part]:
    """Return the second of two taps by which a person left, in their own words or another's."""
    say, me = desk.say, signs(desk)
    if known.departed is not None:
        return gone(desk, name, known)
    parts: list[Part] = [text(say("What rests on {name} ends.").format(name=name), "large")]
    holds = [n for n, w in desk.state.weapons.items() if w.custody.person == name]
    if holds:
        words = say("In their hand by the record: {weapons}. Collect first.")
        parts.append(text(words.format(weapons=", ".join(holds)), "large", Tone.STOP))
    if me is None:
        return parts
    here = f"leaving/{name}"
    if me == name:
        act = said("PersonDeparted", me, person=name)
        parts.append(text(say("No reason is asked.")))
        parts.append(button(say("I leave"), record([act], here), Tone.STOP))
        over = said("PersonDeparted", me, person=name, how=Departure.ENDED.value)
        parts.append(button(say("My work here is over"), record([over], here), Tone.QUIET))
        return parts + folded(
            desk.draft, "openly", say("Leave, and say openly why"), openly(desk, me), at=here
        )
    parts.append(text(say("Why stands nowhere here. What you say of it goes sealed, to them too.")))
    for how, label in (
        (Departure.LEFT, say("{name} left the production")),
        (Departure.SENT_AWAY, say("{name} was sent away")),
        (Departure.ENDED, say("The work of {name} is over")),
    ):
        act = said("PersonDeparted", me, person=name, how=how.value)
        tone = Tone.STOP if how is Departure.LEFT else Tone.QUIET
        parts.append(button(label.format(name=name), record([act], here), tone))
    return parts


def openly(desk: Desk, me: str) -> list[Part]:
    """Ask for one's own reason, which everybody enrolled may read."""
    say, written = desk.say, typed_words(desk, "words")
    parts: list[Part] = [
        text(
            say("Everybody enrolled can read it. It is kept beside the record, and can be erased.")
        ),
        text(say("Write of yourself. What is about somebody else goes sealed.")),
        field("words", say("Why you leave"), "long", desk.draft.get("words")),
    ]
    if written:
        act = said("PersonDeparted", me, person=me)
        do = call("value-keep", words=written, acts=[act], fill="reason", then=f"leaving/{me}")
        parts.append(button(say("I leave, and say why"), do, Tone.STOP))
    return parts


def gone(desk: Desk, name: str, known: Person) -> list[Part]:
    """Say how somebody's work ended, and what can be said of it."""
    say, me = desk.say, signs(desk)
    how = DEPARTURES[known.how or Departure.LEFT]
    parts: list[Part] = [text(say(how), "large")]
    parts += open_words(desk, known.why, f"leaving/{name}")
    if me is not None:
        parts += [
            button(say("Who steps in"), go(f"leaving/{name}/in"), Tone.QUIET),
            button(say("Say why, sealed"), go(f"leaving/{name}/why"), Tone.QUIET),
            button(say("Reasons sealed to me"), go("reasons"), Tone.QUIET),
        ]
    return parts


def stepping(desk: Desk, name: str) -> list[Part]:
    """Ask who steps in for somebody; they handle nothing until they were told anew."""
    say, me, state = desk.say, signs(desk), desk.state
    others = [n for n, p in state.people.items() if p.departed is None and n != name]
    who = picked(desk, "who", others)
    parts: list[Part] = [
        text(say("Who steps in gives and takes no gun until told anew: at a meeting, or apart.")),
        choice("who", say("Who?"), [(one, one) for one in others], who),
    ]
    if me is not None and who is not None:
        act = said("PersonReplaced", me, person=name, by_person=who)
        words = say("{who} steps in for {name}").format(who=who, name=name)
        parts.append(button(words, record([act], f"person/{who}")))
    items = [
        row(
            n,
            (say("not told anew yet") if one.told is None else say("told anew"),),
            marked=one.told is None,
        )
        for n, p in state.people.items()
        for one in p.steps_in
        if one.person == name
    ]
    return [*parts, rows(items)] if items else parts


def sealing(desk: Desk, name: str, known: Person) -> list[Part]:
    """Ask why, for the eyes of that person and of who reads reports."""
    say, me = desk.say, signs(desk)
    act = act_at(desk, known.departed)
    parts: list[Part] = [
        heading(say("Who will read it")),
        *who_reads(desk, reason_readers(desk.state), me),
    ]
    if me is None:
        return parts
    if me != name and key_of(desk.state, name) is not None:
        parts.append(text(say("{name}, and can reply before the same readers.").format(name=name)))
    elif me != name:
        words = say(
            "Not {name}: they have no reading key, and cannot reply to what they cannot read."
        )
        parts.append(text(words.format(name=name), tone=Tone.CHECK))
    if act is None:
        parts.append(text(say("It can be said once their departure is on the log.")))
        return parts
    parts.append(field("words", say("Why, in your words"), "long", desk.draft.get("words")))
    written = typed_words(desk, "words")
    if written:
        fields = {"about": name, "departure": act, "words": written}
        send = call("voice-send", kind="Reasoned", fields=fields, then=f"leaving/{name}")
        parts.append(button(say("Seal it and hand it in"), send))
    return parts


def act_at(desk: Desk, position: int | None) -> str | None:
    """Return the id of the act at a position of the log, where this device has read it."""
    ids = {} if desk.past is None else desk.past.copy.ids
    return next((name for name, place in ids.items() if place == position), None)


def reasons(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `reasons`: those that were sealed to who looks, and the right of reply."""
    say = desk.say
    parts = to_open(desk, "reasons")
    if parts is None:
        parts = []
        found = () if desk.voice is None else reasons_of(desk.voice.letters.lines)
        for one in found:
            parts += reason_parts(desk, one)
        if not found:
            parts.append(text(say("None that was sealed to you, and is on the log.")))
        me = signs(desk)
        if me is not None:
            again = call("voice-read", person=me, then="reasons")
            parts.append(button(say("Look again"), again, Tone.QUIET))
        end = call("voice-end", then="board")
        parts.append(button(say("Close and forget it here"), end, Tone.QUIET))
    return Screen(say("Reasons sealed to me"), tuple(parts), back="people", live=False)


def reason_parts(desk: Desk, one: Reason) -> list[Part]:
    """Return one reason with its replies; whom it is about can reply."""
    say, me = desk.say, signs(desk)
    title = say("{who}, of {about}").format(who=one.line.said.person, about=one.message.about)
    lines = [row(desk.when(one.line.at_us), (seen_words(one.message),))]
    for reply in one.replies:
        words = say("{who} replies, {hour}")
        head = words.format(who=reply.said.person, hour=desk.when(reply.at_us))
        lines.append(row(head, (seen_words(reply.said.message),)))
    parts: list[Part] = [heading(title), rows(lines)]
    if me == one.message.about:
        name = f"reply-{one.line.position}"
        written = typed_words(desk, name)
        parts.append(
            field(name, say("Your reply, to the same readers"), "long", desk.draft.get(name))
        )
        if written:
            fields = {"case": one.message.case, "words": written}
            send = call("voice-send", kind="Replied", fields=fields, then="reasons")
            parts.append(button(say("Seal my reply and hand it in"), send))
    return parts
