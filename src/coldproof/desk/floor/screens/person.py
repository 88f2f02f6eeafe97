"""One person: hats and who vouched, training, documents, devices, guest keys; what can be said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.acts.day import UnitOpened
from coldproof.acts.production import CredentialShown, PersonTrained, RoleAppointed
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.figures import words_of
from coldproof.desk.floor.labels import DOCUMENTS, ROLES, label, member, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    call,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    number,
    picked,
    said,
    several,
    signed_out,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens import leaving
from coldproof.desk.floor.screens.people import person_row, vouch_row
from coldproof.desk.floor.screens.shown_to import no_guns
from coldproof.desk.floor.terms import TOPICS
from coldproof.desk.floor.typed import counted, fault, typed
from coldproof.desk.floor.vouching import lacking
from coldproof.state.facts import is_handler
from coldproof.state.records import Person
from coldproof.words.people import OFFICE, PERFORMERS, READING, VOUCHED, Document, Role

Page = Callable[[Desk, str, Person], Screen]


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the screen of a person, or one of what can be said of them: `person/<id>/hat`, …."""
    name, page = (rest[0] if rest else ""), rest[1:2]
    known = desk.state.people.get(name)
    if known is None:
        words = desk.say("Nobody is enrolled as {name}.").format(name=name)
        return Screen(desk.say("Not found"), (text(words),), back="people")
    if page == ("lost",):
        return lost(desk, name, "/".join(rest[2:]))
    found = PAGES.get(page[0]) if page else None
    return overview(desk, name, known) if found is None else found(desk, name, known)


def overview(desk: Desk, name: str, known: Person) -> Screen:
    """Return what the record has of a person, and what can be said."""
    say, me = desk.say, signs(desk)
    shown = person_row(desk, name, known)
    parts: list[Part] = [text(line) for line in shown["lines"]]
    if known.departed is not None:
        parts.append(text(say("Left the production"), "large", Tone.QUIET))
    for one in known.steps_in:
        if one.told is None:
            words = say("Steps in for {name}, and was not told anew yet")
            parts.append(text(words.format(name=one.person), tone=Tone.CHECK))
    parts += no_guns(desk, name, f"person/{name}")
    mine = [vouch_row(desk, me, one) for one in lacking(desk.state) if one.person == name]
    if mine:
        parts += [heading(say("A second person is asked")), rows(mine)]
    parts.append(heading(say("Hats")))
    parts.append(rows(hat_rows(desk, known), say("No hat")))
    parts.append(heading(say("Training")))
    parts.append(rows(training_rows(desk, known), say("No training is recorded.")))
    parts.append(heading(say("Documents")))
    parts.append(rows(paper_rows(desk, known), say("No document was shown.")))
    parts.append(heading(say("Devices")))
    parts.append(rows(key_rows(desk, name), say("No device")))
    if me is None:
        parts.append(signed_out(desk))
        return Screen(name, tuple(parts), back="people")
    parts.append(button(say("Give a hat"), go(f"person/{name}/hat")))
    if is_handler(desk.state, me):
        parts.append(button(say("Trained by me"), go(f"person/{name}/training"), Tone.QUIET))
    parts.append(button(say("A document was shown"), go(f"person/{name}/paper"), Tone.QUIET))
    if known.appointments or known.off:
        parts.append(button(say("A hat ends"), go(f"person/{name}/end"), Tone.QUIET))
    parts.append(button(say("Guest key on this device"), go(f"person/{name}/guest"), Tone.QUIET))
    parts.append(button(say("What was shown to them"), go(f"card/{name}"), Tone.QUIET))
    parts.append(button(say("Somebody steps in"), go(f"leaving/{name}/in"), Tone.QUIET))
    parts.append(button(say("Left the production"), go(f"person/{name}/left"), Tone.QUIET))
    return Screen(name, tuple(parts), back="people")


def hat_rows(desk: Desk, known: Person) -> list[dict[str, Any]]:
    """Return each hat with its days and on whose word."""
    found = []
    off = desk.say("Taken off: it gives nothing. What it forbids stays until the UPM ends it.")
    for hat in known.appointments + known.off:
        last = hat.last_day or desk.say("further notice")
        days = desk.say("From {first} until {last}").format(first=hat.first_day, last=last)
        by = desk.say("By {people}").format(people=", ".join(hat.by))
        lines = [days, by, *([", ".join(hat.units)] if hat.units else [])]
        if hat in known.off:
            lines.append(off)
        found.append(row(label(desk, ROLES, hat.role), lines, marked=hat in known.off))
    return found


def training_rows(desk: Desk, known: Person) -> list[dict[str, Any]]:
    """Return each training: on what, by whom, how long, and what the trainer found."""
    say, found = desk.say, []
    for one in known.trainings:
        minutes = say("{done} of {planned} minutes, by {by}")
        lines = [minutes.format(done=one.done, planned=one.planned, by=one.by)]
        lines.append(say("Completed") if one.completed else say("Not completed"))
        lines.append(say("Competent") if one.competent else say("Not yet competent"))
        found.append(row(one.model, lines, marked=not (one.completed and one.competent)))
    return found


def paper_rows(desk: Desk, known: Person) -> list[dict[str, Any]]:
    """Return each document with its days; one that is over says so."""
    say, day = desk.say, desk.state.day or desk.date()
    found = []
    for one in known.credentials:
        lines = [say("From {first} until {last}").format(first=one.first_day, last=one.last_day)]
        over = one.last_day < day
        lines += [say("Over")] if over else []
        found.append(row(label(desk, DOCUMENTS, one.document), lines, marked=over))
    return found


def key_rows(desk: Desk, name: str) -> list[dict[str, Any]]:
    """Return each device with a key of the person; a tap begins to say that it is lost."""
    say, found = desk.say, []
    for key in desk.roster.keys.values():
        if key.person == name:
            guest = any(
                k.device == key.device and k.person != name for k in desk.roster.keys.values()
            )
            lines = [say("Shared device")] if guest else []
            if key.revoked is not None:
                found.append(row(key.device, (*lines, say("Lost: its key counts no more"))))
                continue
            lines.append(say("Tap if it is lost"))
            found.append(row(key.device, lines, do=go(f"person/{name}/lost/{key.device}")))
    return found


def lost(desk: Desk, name: str, device: str) -> Screen:
    """Return the second of two taps by which a lost device counts no more."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        text(device, "huge"),
        text(say("Its keys can then stop and report, and permit nothing, for good."), "large"),
        text(say("What rests on them ends: those weapons need a new check."), "large"),
    ]
    others = [k.person for k in desk.roster.keys.values() if k.device == device]
    if len(others) > 1:
        words = say("Keys of {people} are on it.").format(people=", ".join(others))
        parts.append(text(words))
    if me is None:
        parts.append(signed_out(desk))
    else:
        act = said("KeyRevoked", me, person=name, revoked=device)
        label_of = say("{device} is lost").format(device=device)
        parts.append(button(label_of, record([act], f"person/{name}"), Tone.STOP))
    return Screen(say("Lost device"), tuple(parts), Tone.STOP, f"person/{name}")


def hat(desk: Desk, name: str, known: Person) -> Screen:
    """Return the giving of a hat; it says whose word it takes."""
    say, me = desk.say, signs(desk)
    role = member(Role, desk.draft.get("role"))
    parts: list[Part] = [choice("role", say("Which hat"), options(desk, ROLES), role)]
    if role is None or me is None:
        return _page(desk, say("Give a hat"), name, parts, me)
    parts.append(text(weight(desk, me, name, role)))
    first = typed(desk, RoleAppointed, "first_day") or desk.date()
    last = typed(desk, RoleAppointed, "last_day")
    parts.append(field("first_day", say("From"), "day", first))
    parts.append(field("last_day", say("Until; empty: further notice"), "day", last))
    units = several(desk, "units")
    if desk.state.units:
        listed = [(one, one) for one in desk.state.units]
        parts.append(choice("units", say("For units; none: all"), listed, units, many=True))
    coming = typed(desk, UnitOpened, "unit")
    parts.append(field("unit", say("Or for a unit to come"), "text", picked(desk, "unit")))
    parts += fault(desk, UnitOpened, "unit")
    if coming is not None and coming not in units:
        units = [*units, str(coming)]
    act = said(
        "RoleAppointed",
        me,
        person=name,
        role=role.value,
        first_day=first,
        last_day=last,
        units=units,
    )
    if last is not None and last < first:
        parts.append(text(say("The last day is before the first."), tone=Tone.STOP))
        return _page(desk, say("Give a hat"), name, parts, me)
    words = say("{person} is {hat}").format(person=name, hat=label(desk, ROLES, role))
    parts.append(button(words, record([act], f"person/{name}", ask=True)))
    return _page(desk, say("Give a hat"), name, parts, me)


def weight(desk: Desk, me: str, name: str, role: Role) -> str:
    """Say what this person's word for this hat is worth."""
    say = desk.say
    if role in READING:
        return " ".join(
            (
                usual_weight(desk, me, name, role),
                say("Reports are sealed to them once two vouch, none of them of the office."),
            )
        )
    return usual_weight(desk, me, name, role)


def usual_weight(desk: Desk, me: str, name: str, role: Role) -> str:
    """Say what a word gives, but for the reading of reports."""
    say, state = desk.say, desk.state
    if me == state.founder:
        if role in VOUCHED:
            return say("Your word is enough. A second person, from elsewhere, is asked too.")
        return say("Your word is enough.")
    if role in VOUCHED and me == name:
        return say("Nobody gives themselves this hat. Your word for it has no effect.")
    if role in VOUCHED:
        return say("It takes two people from different departments. Yours is one of the two words.")
    mine = state.people.get(me)
    hats = () if mine is None else mine.appointments
    if role in PERFORMERS or any(one.role in OFFICE for one in hats):
        return say("Your word is enough.")
    return say("Only the producer or the UPM give this hat. Your word for it has no effect.")


def ending(desk: Desk, name: str, known: Person) -> Screen:
    """Return which hat ends; what rested on it ends with it."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        text(say("What rested on the hat ends with it. Tap the hat that ends.")),
        text(say("Anybody can take a hat off. Only who may give it gives it back."), "small"),
    ]
    roles = dict.fromkeys(one.role for one in known.appointments + known.off)
    if me is not None:
        items = []
        for role in roles:
            act = said("RoleEnded", me, person=name, role=role.value)
            items.append(row(label(desk, ROLES, role), do=record([act], f"person/{name}")))
        parts.append(rows(items, say("No hat")))
    return _page(desk, say("A hat ends"), name, parts, me)


def training(desk: Desk, name: str, known: Person) -> Screen:
    """Return what a handler says of a training on a model; no answer is filled in."""
    say, me = desk.say, signs(desk)
    models = dict.fromkeys(w.kit.model for w in desk.state.weapons.values() if w.kit.model)
    listed = [(str(one), str(one)) for one in models]
    topics = several(desk, "topics")
    parts: list[Part] = [
        choice("model", say("On which model"), listed, picked(desk, "model")),
        field("planned", say("Minutes planned"), "number", number(desk, "planned")),
        field("done", say("Minutes done"), "number", number(desk, "done")),
        choice(
            "topics",
            say("What it covered"),
            [(topic.value, say(words)) for topic, words in TOPICS.items()],
            topics,
            many=True,
        ),
        yes_no(desk, "completed", say("Completed?")),
        yes_no(desk, "competent", say("Do you judge {name} competent?").format(name=name)),
    ]
    model = picked(desk, "model")
    planned = counted(desk, PersonTrained, "planned_minutes", "planned")
    done = counted(desk, PersonTrained, "done_minutes", "done")
    whole = model in models and planned is not None and done is not None
    if me is not None and whole and answered(desk, "completed", "competent"):
        act = said(
            PersonTrained.__name__,
            me,
            person=name,
            model=model,
            planned_minutes=planned,
            done_minutes=done,
            completed=is_yes(desk, "completed"),
            competent=is_yes(desk, "competent"),
            topics=[t for t in topics if t in {one.value for one in TOPICS}],
        )
        parts.append(
            button(
                say("I trained {name}").format(name=name), record([act], f"person/{name}", ask=True)
            )
        )
    return _page(desk, say("Training"), name, parts, me)


def paper(desk: Desk, name: str, known: Person) -> Screen:
    """Return that a document was shown, valid from day to day."""
    say, me = desk.say, signs(desk)
    document = member(Document, desk.draft.get("document"))
    first = typed(desk, CredentialShown, "first_day")
    last = typed(desk, CredentialShown, "last_day")
    parts: list[Part] = [
        choice("document", say("Which document"), options(desk, DOCUMENTS), document),
        field("first_day", say("Valid from"), "day", first),
        field("last_day", say("Valid until"), "day", last),
        field("issuer", say("Who issued it"), "text", picked(desk, "issuer")),
        *fault(desk, CredentialShown, "issuer"),
        text(say("Its number is not written down here."), "small"),
    ]
    if first is not None and last is not None and last < first:
        parts.append(text(say("The last day is before the first."), tone=Tone.STOP))
    elif me is not None and document is not None and first is not None and last is not None:
        act = said(
            CredentialShown.__name__,
            me,
            person=name,
            document=document.value,
            first_day=first,
            last_day=last,
            issuer=typed(desk, CredentialShown, "issuer"),
        )
        parts.append(button(say("I saw it"), record([act], f"person/{name}", ask=True)))
    return _page(desk, say("A document was shown"), name, parts, me)


def guest(desk: Desk, name: str, known: Person) -> Screen:
    """Return how a person gets a key of their own on this device, opened by a PIN."""
    say, me = desk.say, signs(desk)
    made, device = desk.draft.get("key"), desk.draft.get("device")
    parts: list[Part] = [
        text(say("For who has no phone at hand. The person types the PIN, nobody else looks.")),
        text(
            say("It takes two words: one said on this device, and one from the person's own phone.")
        ),
        text(say("For who has no phone, the other comes from somebody of another department.")),
        text(say("Who holds this device could still misuse it. LIMITS.md says how."), "small"),
    ]
    if me is not None and isinstance(made, str) and isinstance(device, str):
        act = said("DeviceEnrolled", me, person=name, enrolled=device, key=made)
        compared = say("The same figures stand on your screen and on theirs.")
        parts.append(aloud(name, words_of(made), compared))
        words = say("I saw {name} make it").format(name=name)
        parts.append(button(words, record([act], "people", ask=True)))
    elif me is not None:
        then = f"person/{name}/guest"
        do = call("guest", person=name, department=known.department.value, then=then)
        parts.append(button(say("{name} makes a key here").format(name=name), do))
    return _page(desk, say("Guest key on this device"), name, parts, me)


def left(desk: Desk, name: str, known: Person) -> Screen:
    """Return the second of two taps by which a person left."""
    return leaving.show(desk, (name,))


def _page(desk: Desk, title: str, name: str, parts: list[Part], me: str | None) -> Screen:
    if me is None:
        parts = [*parts, signed_out(desk)]
    return Screen(f"{title}: {name}", tuple(parts), back=f"person/{name}", live=False)


PAGES: dict[str, Page] = {
    "hat": hat,
    "end": ending,
    "training": training,
    "paper": paper,
    "guest": guest,
    "left": left,
}
