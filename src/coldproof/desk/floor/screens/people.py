"""People: who is here, in which hats, trained and qualified until when, on which devices."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.figures import words_of
from coldproof.desk.floor.labels import DEPARTMENTS, ROLES, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import said, signs
from coldproof.desk.floor.terms import people_text, terms
from coldproof.desk.floor.vouching import Lacking, can_vouch, lacking
from coldproof.desk.roster import Word
from coldproof.state.facts import is_outside, wearers
from coldproof.state.records import Appointment, Person
from coldproof.words.people import FLOOR, HANDLERS, PERFORMERS, QUALIFYING, SAFETY_SIDE, Role

HATS_PAGE = "hats"
DOT = " · "
PRACTICE, CALIFORNIA = "set-practice", "california"


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the list of people, or who wears which hat: `people`, `people/hats`."""
    if rest == (HATS_PAGE,):
        return hats(desk)
    say, state = desk.say, desk.state
    parts: list[Part] = []
    waiting = joins(desk)
    if waiting:
        words = say("{n} waiting to join").format(n=len(waiting))
        parts.append(button(words, go("join"), Tone.MAIN))
    else:
        parts.append(button(say("Somebody joins"), go("join")))
    parts.append(button(say("Who wears which hat"), go("people/hats"), Tone.QUIET))
    parts.append(button(say("Numbers to ring"), go("numbers"), Tone.QUIET))
    parts += second_words(desk)
    here = [(n, p) for n, p in state.people.items() if p.departed is None]
    gone = [(n, p) for n, p in state.people.items() if p.departed is not None]
    parts.append(heading(say("Here")))
    parts.append(rows((person_row(desk, n, p) for n, p in here), say("Nobody is enrolled.")))
    if gone:
        parts.append(heading(say("Left the production")))
        parts.append(rows(person_row(desk, n, p) for n, p in gone))
    return Screen(say("People"), tuple(parts), back="board")


def person_row(desk: Desk, name: str, known: Person) -> dict[str, Any]:
    """Return one person as a row: hats, department, papers, devices, whether told today."""
    where = label(desk, DEPARTMENTS, known.department)
    lines = [
        hats_text(desk, known.appointments) or desk.say("No hat"),
        DOT.join([where, *device_lines(desk, name)]),
        DOT.join(papers_lines(desk, known)),
        DOT.join(present_lines(desk, name)),
    ]
    if known.minor:
        lines.append(desk.say("A minor"))
    return row(name, [line for line in lines if line], do=go(f"person/{name}"))


def hats_text(desk: Desk, hats_worn: tuple[Appointment, ...]) -> str:
    """Say each hat once, with its first day if that is to come and its last day if it has one."""
    found: dict[str, None] = {}
    day = desk.state.day or desk.date()
    for hat in hats_worn:
        words = label(desk, ROLES, hat.role)
        if hat.units:
            words += f" ({', '.join(hat.units)})"
        if hat.last_day is not None:
            words = desk.say("{hat} until {day}").format(hat=words, day=hat.last_day)
        if hat.first_day > day:
            words = desk.say("{hat}, from {day} on").format(hat=words, day=hat.first_day)
        found[words] = None
    return ", ".join(found)


def papers_lines(desk: Desk, known: Person) -> list[str]:
    """Say until when a person is qualified by a document, and on which models trained."""
    say, found = desk.say, []
    until = [paper.last_day for paper in known.credentials if paper.document in QUALIFYING]
    if until:
        found.append(say("Qualified until {day}").format(day=max(until)))
    models = [one.model for one in known.trainings if one.completed and one.competent]
    if models:
        found.append(say("Trained on {models}").format(models=", ".join(models)))
    return found


def device_lines(desk: Desk, name: str) -> list[str]:
    """Say on which devices a person has a key that counts."""
    keys = [k for k in desk.roster.keys.values() if k.person == name]
    if not keys:
        return [desk.say("No device")]
    good = [k.device for k in keys if k.revoked is None]
    lost = [k.device for k in keys if k.revoked is not None]
    found = [desk.say("Device: {names}").format(names=", ".join(good))] if good else []
    if lost:
        found.append(desk.say("Lost: {names}").format(names=", ".join(lost)))
    return found


def present_lines(desk: Desk, name: str) -> list[str]:
    """Say whether a person was told of the day, and near whose weapons they are."""
    say, state = desk.say, desk.state
    found = []
    told = any(
        name in (*meeting.attended, *meeting.leaders)
        for meeting in state.meetings.values()
        if meeting.day == state.day
    ) or any(b.person == name and b.day == state.day for b in state.briefings.values())
    if state.day is not None:
        found.append(say("Told of the day") if told else say("Not told of the day"))
    near = [u for u, unit in state.units.items() if dict(unit.zone).get(name) and unit.open]
    close = [u for u in near if dict(state.units[u].zone)[name].near]
    if close:
        found.append(say("Near the weapons of {units}").format(units=", ".join(close)))
    return found


def joins(desk: Desk) -> list[dict[str, Any]]:
    """Return the requests to join that the window put into the draft; what is no request is none.

    Those whose key the record has already are done.
    """
    listed = desk.draft.get("joins")
    known = {name for name, key in desk.roster.keys.items() if key.revoked is None}
    found = []
    for one in listed if isinstance(listed, list) else ():
        if not isinstance(one, dict):
            continue
        texts = [one.get(name) for name in ("person", "device", "key")]
        whole = all(isinstance(value, str) and value for value in texts)
        if whole and f"{texts[0]}@{texts[1]}" not in known:
            found.append(one)
    return found


def second_words(desk: Desk) -> list[Part]:
    """List the hats that one person has vouched for, and the guest keys that lack a second word."""
    say, me = desk.say, signs(desk)
    items = [vouch_row(desk, me, one) for one in lacking(desk.state)]
    items += [guest_row(desk, me, word) for word in desk.roster.words]
    if not items:
        return []
    return [heading(say("A second person is asked")), rows(items)]


def reminder(desk: Desk) -> list[Part]:
    """Return, for Today, how many hats rest or wait on one person's word; nothing is refused."""
    say = desk.say
    worn = [one for one in lacking(desk.state) if one.worn]
    waits = [one for one in lacking(desk.state) if not one.worn]
    lines = []
    if worn:
        one, many = say("1 hat is worn"), say("{n} hats are worn")
        count = one if len(worn) == 1 else many.format(n=len(worn))
        lines.append(say("{hats} on one person's word").format(hats=count))
    if waits:
        one, many = say("1 hat is not worn yet"), say("{n} hats are not worn yet")
        count = one if len(waits) == 1 else many.format(n=len(waits))
        lines.append(say("{hats}: it takes a second word").format(hats=count))
    if not lines:
        return []
    return [rows([row(say("A second person is asked"), lines, do=go("people"))])]


def vouch_row(desk: Desk, me: str | None, one: Lacking) -> dict[str, Any]:
    """Return a hat that lacks a second word; who can say it says it by a tap."""
    say = desk.say
    title = say("{person}: {hat}").format(person=one.person, hat=label(desk, ROLES, one.hat.role))
    lines = [say("Vouched by one: {by}").format(by=", ".join(one.hat.by))]
    lines.append(say("Worn on that word") if one.worn else say("Not worn yet"))
    if me is None or not can_vouch(desk.state, me, one):
        lines.append(say("Somebody from another department can vouch."))
        return row(title, lines)
    lines.append(say("Tap: I vouch too"))
    return row(title, lines, do=record([vouching(me, one)], "people", ask=True), marked=True)


def vouching(me: str, one: Lacking) -> dict[str, Any]:
    """Return the second word, for the same days and units as the first."""
    hat = one.hat
    return said(
        "RoleAppointed",
        me,
        person=one.person,
        role=hat.role.value,
        first_day=hat.first_day,
        last_day=hat.last_day,
        units=list(hat.units),
    )


def guest_row(desk: Desk, me: str | None, word: Word) -> dict[str, Any]:
    """Return a guest key that lacks a second word."""
    say = desk.say
    person, _, device = word.name.partition("@")
    title = say("Guest key of {person} on {device}").format(person=person, device=device)
    lines = [words_of(word.key), say("Vouched by one: {by}").format(by=word.by)]
    if me is None or not can_say(desk, me, word):
        words = say("One word from that device; one from {person}, or from another department.")
        lines.append(words.format(person=person))
        return row(title, lines)
    act = said("DeviceEnrolled", me, person=person, enrolled=device, key=word.key)
    lines.append(say("Tap: I saw {person} make it").format(person=person))
    return row(title, lines, do=record([act], "people", ask=True), marked=True)


def can_say(desk: Desk, me: str, word: Word) -> bool:
    """Say whether this person's word, from this device, would be the second one."""
    person, _, device = word.name.partition("@")
    if me == desk.state.founder:
        return True
    known = desk.state.people.get(me)
    if known is None or me == word.by or not (word.here or desk.me.device == device):
        return False
    if any(key.person == person for key in desk.roster.keys.values()):
        return person in (me, word.by)
    return bool(word.department) and known.department.value != word.department


def hats(desk: Desk) -> Screen:
    """Return who wears which hat; nobody is an answer, and it says what that means."""
    say, state = desk.say, desk.state
    parts: list[Part] = []
    if state.day is None:
        words = say("No day is open: hats are shown as given; of one not worn today, its day.")
        parts.append(text(words))
    for words, worn, without in needed(desk):
        parts.append(heading(words))
        lines = () if worn else without
        parts.append(rows([row(people_text(desk, worn), lines, marked=not worn)]))
    named = (*HANDLERS, *FLOOR, *PERFORMERS)
    others = [(role, dated(desk, (role,))) for role in Role if role not in named]
    parts.append(heading(say("Other hats")))
    parts.append(rows(row(label(desk, ROLES, r), (people_text(desk, w),)) for r, w in others))
    return Screen(say("Who wears which hat"), tuple(parts), back="people")


def wearing(desk: Desk, roles: tuple[Role, ...]) -> tuple[str, ...]:
    """Return who wears one of these hats: today, or before any day is open, at all."""
    state = desk.state
    if state.day is not None:
        return wearers(state, roles)
    return tuple(
        name
        for name, known in state.people.items()
        if known.departed is None and any(hat.role in roles for hat in known.appointments)
    )


def dated(desk: Desk, roles: tuple[Role, ...]) -> tuple[str, ...]:
    """Return who wears one of these hats, with its day where that is to come or over."""
    return tuple(dated_text(desk, name, roles) for name in wearing(desk, roles))


def dated_text(desk: Desk, name: str, roles: tuple[Role, ...]) -> str:
    """Return a person who was given one of these hats; with its day where it is not worn today."""
    say, day = desk.say, desk.state.day or desk.date()
    given = [hat for hat in desk.state.people[name].appointments if hat.role in roles]
    to_come = [hat.first_day for hat in given if hat.first_day > day]
    if any(hat.is_on(day) for hat in given):
        return name
    if to_come:
        return say("{person}, from {day} on").format(person=name, day=min(to_come))
    over = max(hat.last_day or day for hat in given)
    return say("{person}, until {day}").format(person=name, day=over)


def needed(desk: Desk) -> list[tuple[str, tuple[str, ...], list[str]]]:
    """Return each group of hats, who is there, and what can never become yes while nobody is.

    Who is there stands with the day of a hat that is not worn today.  Each of these sentences is
    held against the judge by tests/unit/desk/floor/screens/test_people.py.
    """
    say, state = desk.say, desk.state
    handlers = wearing(desk, HANDLERS)
    outside = tuple(n for n in state.people if is_outside(state, n))
    no_gun = say("Never yes: a gun is handed to anybody.")
    no_release = say("Never yes: a stop is released.")
    found = [
        (say("Handler"), dated(desk, HANDLERS), [no_gun, no_release]),
        (say("Handler with a document valid today"), qualified(desk, handlers), [no_gun]),
        (say("Safety side"), dated(desk, SAFETY_SIDE), [no_release]),
        (say("From outside the weapons department"), outside, [no_gun]),
    ]
    by_pack = say("Never yes, by the pack {pack}: {what}")
    by_floor = by_pack.format(pack=PRACTICE, what=say("a stop is released."))
    by_players = by_pack.format(pack=CALIFORNIA, what=say("a gun is handed to anybody."))
    for words, roles, pack, without in (
        (terms(desk).caller, FLOOR, PRACTICE, by_floor),
        (say("Performers"), PERFORMERS, CALIFORNIA, by_players),
    ):
        found.append((words, dated(desk, roles), [without] if pack in state.packs else []))
    return found


def qualified(desk: Desk, people: tuple[str, ...]) -> tuple[str, ...]:
    """Return which of these people have shown a qualifying document that is valid now."""
    day = desk.state.day or desk.date()
    return tuple(
        name
        for name in people
        if any(
            paper.document in QUALIFYING and paper.first_day <= day <= paper.last_day
            for paper in desk.state.people[name].credentials
        )
    )
