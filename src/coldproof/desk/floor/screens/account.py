"""One's own account of an incident, sealed; and all of them side by side for who may read."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    picked,
    said,
    several,
    signs,
    typed_words,
    yes_no,
)
from coldproof.desk.floor.screens import numbers, own_account
from coldproof.desk.floor.screens.box import seen_words
from coldproof.desk.floor.screens.opening import to_open, who_reads
from coldproof.desk.floor.terms import FIRINGS, INCIDENTS, people_text
from coldproof.desk.voice.accounts import (
    MOST_ADDED,
    Account,
    account_readers,
    accounts_of,
    given_at,
    investigators,
    key_of,
)
from coldproof.desk.voice.kinds import Accounted
from coldproof.desk.voice.letters import commitment_of
from coldproof.desk.voice.messages import text_of
from coldproof.desk.voice.readers import readers_of
from coldproof.state.facts import wears
from coldproof.state.records import Incident
from coldproof.words.people import READING, Role
from coldproof.words.voice import Firing


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `account/<incident>`, to write one's own, or `account/<incident>/read`."""
    say, name = desk.say, rest[0] if rest else ""
    case = desk.state.incidents.get(name)
    if case is None:
        words = text(say("There is no such case."))
        return Screen(say("Your own account"), (words,), back="happened", live=False)
    if rest[1:] == ("read",):
        parts = to_open(desk, f"account/{name}/read") or reading(desk, name, case)
        return Screen(say("Accounts"), tuple(parts), back=f"incident/{name}", live=False)
    parts = writing(desk, name, case)
    return Screen(say("Your own account"), tuple(parts), back=f"incident/{name}", live=False)


def writing(desk: Desk, name: str, case: Incident) -> list[Part]:
    """Ask one person what they saw and heard, in their own words; nothing has a default."""
    say, me = desk.say, signs(desk)
    readers = account_readers(desk.state)
    first = say(
        "You may wait, and speak to a lawyer or your union first. This can be used in court."
    )
    parts: list[Part] = [
        text(first, "large", Tone.CHECK),
        text(
            say("{case}, {hour}").format(case=say(INCIDENTS[case.kind]), hour=desk.when(case.at_us))
        ),
        *numbers.listed(desk, numbers.CARE),
        heading(say("Who will read it")),
        *who_reads(desk, readers, me),
        *adding(desk),
        text(say("No other witness reads it until it is released, and the record says to whom.")),
        text(say("That you gave one is on the record, with the hour. What it says is not.")),
    ]
    if me is None:
        return [*parts, key_needed(desk)]
    if me in case.givers:
        parts.append(text(say("You gave one. What you hand in now stands beside it; both stay.")))
        parts += own_account.asked(desk, me, name, case)
        parts += own_account.without_key(desk, me, case)
    weapons = [(one, one) for one in case.weapons]
    weapon = picked(desk, "weapon", case.weapons)
    firing = [one for one in several(desk, "firing") if one in tuple(Firing)]
    parts += [
        heading(say("In your own words, and nobody else's")),
        field("words", say("What you saw and heard yourself"), "long", desk.draft.get("words")),
        yes_no(desk, "saw", say("Did you see it?")),
        yes_no(desk, "heard", say("Did you hear it?")),
        choice(
            "firing",
            say("If a gun went off: what do you say of how? May stay open"),
            [(one.value, say(words)) for one, words in FIRINGS.items()],
            firing,
            many=True,
        ),
        *(
            [choice("weapon", say("Which weapon? May stay open"), weapons, weapon)]
            if weapons
            else []
        ),
    ]
    written = typed_words(desk, "words")
    if not readers and key_of(desk.state, me) is None:
        words = say("Nobody could open it now. Write it on paper, with the hour, and keep it.")
        return [*parts, text(words, tone=Tone.STOP)]
    if written and answered(desk, "saw", "heard"):
        parts.append(
            button(say("This is my account. Hand it in"), handing(desk, me, name, written))
        )
    return parts


def handing(desk: Desk, me: str, name: str, written: str) -> dict[str, Any]:
    """Return the tap: the account is sealed and handed in, then the record says that it was."""
    case = desk.state.incidents[name]
    saw, heard = is_yes(desk, "saw"), is_yes(desk, "heard")
    fields: dict[str, Any] = {"incident": name, "words": written}
    fields |= {what: True for what, is_so in (("saw", saw), ("heard", heard)) if is_so}
    firing = [one for one in several(desk, "firing") if one in tuple(Firing)]
    weapon = picked(desk, "weapon", case.weapons)
    fields |= {"firing": firing} if firing else {}
    fields |= {"weapon": weapon} if weapon is not None else {}
    also = [one for one in several(desk, "also") if one in investigators(desk.state)]
    fields |= {"also": also} if also else {}
    known = own_case(desk, me, name)
    fields |= {} if known is None else {"case": known}
    act = said("AccountGiven", me, answers=[name], text="", saw=saw, heard=heard)
    then = f"incident/{name}"
    return call("voice-send", kind="Accounted", fields=fields, acts=[act], fill="text", then=then)


def adding(desk: Desk) -> list[Part]:
    """Let the writer seal it to an investigator too, knowing who gave that hat."""
    say, options = desk.say, []
    for name in investigators(desk.state):
        hats = desk.state.people[name].appointments
        by = people_text(desk, list(dict.fromkeys(one for hat in hats for one in hat.by)))
        options.append((name, say("{name}, hats given by {people}").format(name=name, people=by)))
    if not options:
        return []
    label = say("For an investigator too? At most {n}; may stay open").format(n=MOST_ADDED)
    return [choice("also", label, options, several(desk, "also"), many=True)]


def own_case(desk: Desk, me: str, incident: str) -> str | None:
    """Return the name of one's first account, where it was opened or handed in on this visit."""
    if desk.voice is None:
        return None
    lines = [one.said.message for one in desk.voice.letters.lines if one.said.person == me]
    for message in (*lines, *desk.voice.letters.said):
        if isinstance(message, Accounted) and message.incident == incident:
            return message.case
    return None


def reading(desk: Desk, name: str, case: Incident) -> list[Part]:
    """Show what was opened: facts of the shot a row each, then each person's own words."""
    say, voice, me = desk.say, desk.voice, signs(desk)
    opened = () if voice is None else accounts_of(voice.letters.lines, name)
    parts: list[Part] = [
        text(say("Given by: {people}").format(people=people_text(desk, sorted(case.givers)))),
        text(say("Who gave none is not asked. In the order of names: none stands on top.")),
    ]
    closed = sorted(set(case.givers) - {one.person for one in opened})
    if closed:
        words = say("Not opened here, sealed to others or not on the log yet: {people}")
        parts.append(text(words.format(people=", ".join(closed)), tone=Tone.CHECK))
    if opened:
        head = (say("Who"), say("Saw it"), say("Heard it"), say("Of the shot"), say("Weapon"))
        parts.append(table(head, [facts_of(desk, one) for one in opened]))
    for one in opened:
        parts += [
            heading(one.person),
            rows([line_row(desk, one, n) for n in range(len(one.lines))]),
        ]
    parts += own_account.releasing(desk, me, name, opened)
    if me is not None:
        again = call("voice-read", person=me, then=f"account/{name}/read")
        parts.append(button(say("Look again"), again, Tone.QUIET))
        reads = me in {one.person for one in readers_of(desk.state)}
        if reads or wears(desk.state, me, (*READING, Role.INVESTIGATOR)):
            parts += releasing(desk, me, name, case, opened)
    end = call("voice-end", then=f"incident/{name}")
    parts.append(button(say("Close and forget it here"), end, Tone.QUIET))
    return parts


def facts_of(desk: Desk, one: Account) -> tuple[str, ...]:
    """Return one person's facts of the shot as a row: theirs alone, and what they changed too."""
    say = desk.say
    firing = dict.fromkeys(fact for message in one.said for fact in message.firing)
    weapons = dict.fromkeys(m.weapon for m in one.said if m.weapon is not None)
    return (
        one.person,
        " / ".join(dict.fromkeys(say("yes") if m.saw else say("no") for m in one.said)),
        " / ".join(dict.fromkeys(say("yes") if m.heard else say("no") for m in one.said)),
        "; ".join(say(FIRINGS[fact]) for fact in firing) or say("not said"),
        ", ".join(weapons) or say("not said"),
    )


def line_row(desk: Desk, one: Account, place: int) -> dict[str, Any]:
    """Return an account, or an addition, with the hour from which the log had it."""
    say = desk.say
    title = say("On the log {hour}") if place == 0 else say("Added, on the log {hour}")
    line, message, known = one.lines[place], one.said[place], desk.state.people.get(one.person)
    notes = [seen_words(message)]
    named = commitment_of(message.salt, text_of(desk.production, message))
    if (one.person, named) not in given_at(desk.state):
        notes.append(say("The record does not have it that this one was given."))
    device = line.said.signer.partition("@")[2]
    if known is not None and not known.speaks_on(device):
        words = say("Signed on a device that somebody else enrolled for {name}.")
        notes.append(words.format(name=one.person))
    marked = len(notes) > 1
    return row(title.format(hour=desk.when(line.at_us)), tuple(notes), marked=marked)


def releasing(
    desk: Desk, me: str, name: str, case: Incident, opened: tuple[Account, ...]
) -> list[Part]:
    """Let a reader release the accounts to some, on the record, and seal them again to those."""
    say, state = desk.say, desk.state
    here = f"account/{name}/read"
    others = [n for n, p in state.people.items() if p.departed is None and n != me]
    to = [one for one in several(desk, "to") if one in others]
    parts: list[Part] = [
        heading(say("Release")),
        text(say("Until then no witness reads what another one said. It cannot be taken back.")),
        choice("to", say("To whom?"), [(one, one) for one in others], to, many=True),
    ]
    if to:
        act = said("AccountsReleased", me, answers=[name], to=to)
        words = say("I release them to {people}").format(people=", ".join(to))
        parts.append(button(words, record([act], here, ask=True), Tone.STOP))
    for people, _, by in case.released:
        words = say("{who} released them to {people}")
        parts.append(text(words.format(who=by, people=", ".join(people) or say("nobody by name"))))
    # what one opened is sealed again on one's own word alone: nobody else releases it for them
    named = dict.fromkeys(one for people, _, by in case.released if by == me for one in people)
    can = [one for one in named if key_of(state, one) is not None]
    cannot = [one for one in named if one not in can]
    if cannot:
        words = say("Without a reading key, and so not sealed to: {people}")
        parts.append(text(words.format(people=", ".join(cannot)), tone=Tone.CHECK))
    if can and opened:
        positions = [line.position for one in opened for line in one.lines]
        again = call("account-again", positions=positions, to=can, then=here)
        words = say("Seal what I opened to {people}").format(people=", ".join(can))
        parts.append(button(words, again, Tone.QUIET))
    return parts


def leading(desk: Desk, name: str, case: Incident) -> list[Part]:
    """Return what a case's own page says of accounts, and the two ways from there."""
    say = desk.say
    return [
        heading(say("Accounts")),
        text(say("{n} given so far").format(n=case.accounts)),
        text(
            say("Each person alone, in their own words, later. Nobody writes one for another."),
            "small",
        ),
        *own_account.asked(desk, signs(desk), name, case),
        button(say("My own account, sealed"), go(f"account/{name}"), Tone.QUIET),
        button(say("Read what is sealed to me"), go(f"account/{name}/read"), Tone.QUIET),
    ]
