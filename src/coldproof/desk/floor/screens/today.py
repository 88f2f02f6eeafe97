"""Today and tomorrow: units, scenes with weapons, meeting, who is here, what is due, who is not."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import not_in_text
from coldproof.desk.floor.labels import classes_text, shots_text
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    folded,
    go,
    heading,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import key_needed, said, signs
from coldproof.desk.floor.screens import days, never, people, unit, ways
from coldproof.desk.floor.screens.at_hand import draft_of, to_read
from coldproof.desk.floor.screens.missing import lack_text
from coldproof.desk.floor.screens.plan import lacking, of_gun
from coldproof.desk.floor.screens.setup import begun_today, of_today
from coldproof.desk.floor.spoken import who_text
from coldproof.desk.floor.terms import NOTICES, people_text, terms
from coldproof.desk.plan.days import Needs, scheduled
from coldproof.desk.plan.notices import counts_on
from coldproof.rules.duties import Due, duties
from coldproof.rules.judge import packs_in_force
from coldproof.rules.packs import PACKS
from coldproof.state.facts import is_handler
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.state.told import briefing_key
from coldproof.words.sentence import told
from coldproof.words.units import DAY_US, MINUTE_US, date_of, day_number, span_text

MINUTES = 60


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `today`, `today/tomorrow`, `today/never` or `today/unit/<id>`."""
    head = rest[0] if rest else ""
    if head == "unit":
        return unit.show(desk, rest[1:])
    if head == "never":
        return never.show(desk)
    return tomorrow(desk) if head == "tomorrow" else today(desk)


def today(desk: Desk) -> Screen:
    """Return everything about the day."""
    say, state = desk.say, desk.state
    day = state.day or desk.date()
    needs = days.needed(desk, day)
    planned = [*to_sign(desk), *to_read(desk, needs.scenes)]
    planned += days.link_named(desk, needs, "today")
    parts: list[Part] = [*opening(desk), *planned, *units(desk), *scenes(desk, needs)]
    parts += meetings(desk)
    parts += due(desk)
    parts += waiting(desk)
    parts += people.reminder(desk)
    parts += never.nobody(desk)
    parts += notices(desk)
    parts.append(button(say("What can never become yes today"), go("today/never"), Tone.QUIET))
    parts.append(button(say("Rule packs"), go("packs"), Tone.QUIET))
    if state.hours is not None:
        words = say("Longest week planned for anybody: {n} h").format(n=state.hours[0] // MINUTES)
        parts.append(text(words, "small"))
    parts.append(button(say("Tomorrow"), go("today/tomorrow"), Tone.QUIET))
    parts.append(button(say("Close of day"), go("close"), Tone.QUIET))
    parts += present(desk)  # the longest of all, so it comes last
    return Screen(say("Today"), tuple(parts), back="board", live=False)


def to_sign(desk: Desk) -> list[Part]:
    """Ask for the signatures that who is here can give to ways with a firearm, by scene."""
    say, found = desk.say, list[Part]()
    for way in desk.state.ways.values():
        if ways.awaits(desk, way):
            words = say("Scene {name}: your signature is asked").format(name=way.scene)
            found += [text(words, tone=Tone.CHECK), ways.signing_key(desk, way, Tone.PLAIN)]
    return found


def waiting(desk: Desk) -> list[Part]:
    """Say how many sealed reports wait for an answer, as far as those who read them told."""
    say = desk.say
    if desk.state.reports is None or not desk.state.reports[0]:
        return []
    count, days = desk.state.reports[:2]
    words = say("Sealed reports that wait for an answer: at most {n}, the oldest {days} days")
    return [text(words.format(n=count, days=days), tone=Tone.CHECK)]


def opening(desk: Desk) -> list[Part]:
    """Say which day is open; offer to open it while none is."""
    say, me = desk.say, signs(desk)
    if desk.state.day is not None:
        return [text(say("Production day {day}").format(day=desk.state.day), "large")]
    day = desk.date()
    parts: list[Part] = [text(say("No day is open: nobody wears a hat, and nothing goes out."))]
    if me is None:
        return [*parts, key_needed(desk)]
    act = said("DayOpened", me, day=day)
    label = say("Open the day {day}").format(day=day)
    return [*parts, button(label, record([act], "today", ask=True))]


def units(desk: Desk) -> list[Part]:
    """List the units, each with its place and whether it eats."""
    say = desk.say
    items = []
    for name, one in desk.state.units.items():
        lines = [one.place or say("no place said"), say("open") if one.open else say("closed")]
        if one.meal is not None:
            lines.append(say("at a meal"))
        items.append(row(name, lines, do=go(f"today/unit/{name}")))
    parts: list[Part] = [heading(terms(desk).units), rows(items, say("None was opened."))]
    if desk.state.day is not None and signs(desk) is not None:
        parts.append(button(terms(desk).open_unit, go("today/unit"), Tone.QUIET))
    return parts


def scenes(desk: Desk, needs: Needs, *, under_way: bool = True) -> list[Part]:
    """List scenes with weapons, and those that may have: setups, and what a plan still lacks.

    A day that is on the schedule has those of it, and if it is `under_way`, what a setup was begun
    of on it all the same; any other has every scene of which no setup was begun on another day.
    """
    say, draft = desk.say, draft_of(desk)
    only = {name for unit in needs.units for name in unit.scenes}
    items = [
        row(
            one.name,
            [lack_text(desk, one, lack) for lack in one.lacks],
            do=go(f"script/scene/{one.name}"),
            marked=True,
        )
        for one in needs.loaded
    ]
    for name, one in desk.state.scenes.items():
        cards = [n for n, s in desk.state.setups.items() if s.card.scene == name]
        begun = under_way and any(begun_today(desk, n) for n in cards)
        listed = not cards or any(of_today(desk, n) for n in cards)
        if not one.plan.classes or not ((name in only or begun) if only else listed):
            continue
        lines = [
            f"{classes_text(desk, one.plan.classes)}; {shots_text(desk, one.plan.shots)}",
            *of_gun(desk, one, draft),
            *lacking(desk, one),
        ]
        if cards:
            lines.append(", ".join(cards))
        items.append(row(name, lines, do=go(f"plan/scene/{name}")))
    parts: list[Part] = [heading(terms(desk).scenes), rows(items, say("None is planned."))]
    parts.append(button(terms(desk).setups, go("setups"), Tone.QUIET))
    parts.append(button(say("Flashes for the editor"), go("flash"), Tone.QUIET))
    return parts


def meetings(desk: Desk) -> list[Part]:
    """List the meetings of the day with how many signed in."""
    say = desk.say
    items = [
        row(
            f"{desk.hour(one.at_us)} {one.unit}" + (f" {one.scene}" if one.scene else ""),
            (say("{n} signed in").format(n=len(one.attended)),),
            do=go(f"meeting/{name}"),
        )
        for name, one in desk.state.meetings.items()
        if one.day == desk.state.day
    ]
    return [
        heading(say("Meetings")),
        rows(items, say("None was held today.")),
        button(say("Meeting"), go("meeting"), Tone.QUIET),
    ]


def present(desk: Desk) -> list[Part]:
    """Show who is near the weapons: trained on what, at the meeting or told apart."""
    say, state = desk.say, desk.state
    lines = []
    for unit_name, one in state.units.items():
        for person, there in one.zone if one.open else ():
            if there.near:
                known = state.people.get(person)
                models = (
                    []
                    if known is None
                    else [t.model for t in known.trainings if t.completed and t.competent]
                )
                told = say("yes") if was_told(state, person, unit_name) else say("NOT YET")
                none = say("handler") if is_handler(state, person) else say("none")
                lines.append((person, unit_name, ", ".join(models) or none, told))
    head = (say("Who is near"), say("Unit"), say("Trained on"), say("Told today"))
    title = heading(say("Present"))
    if not lines:
        return [title, text(say("Nobody is near the weapons."))]
    missing = [line[0] for line in lines if line[-1] == say("NOT YET")]
    words = say("Near the weapons: {n}; not told yet today: {who}")
    counted = words.format(n=len(lines), who=people_text(desk, missing))
    label = say("Each of them, and trained on what")
    listed = folded(desk.draft, "present", label, [table(head, lines)])
    tone = Tone.CHECK if missing else Tone.PLAIN
    return [title, text(counted, tone=tone), *not_in_text(desk), *listed]


def was_told(state: SetState, person: str, unit_name: str) -> bool:
    """Say whether a person was at a meeting of the unit today, or was told apart."""
    if state.day is None:
        return False
    met = any(
        person in held.attended
        for held in state.meetings.values()
        if held.day == state.day and held.unit == unit_name
    )
    return met or briefing_key(person, unit_name, state.day, None) in state.briefings


def notices(desk: Desk) -> list[Part]:
    """List the notices that count for this day and its scenes, and hazards that nobody answered."""
    say, day = desk.say, desk.state.day or desk.date()
    items = []
    of_day = {name for unit in scheduled(desk.state, day) for name in unit.scenes}
    for one in desk.state.notices.values():
        elsewhere = of_day and one.scene is not None and one.scene not in of_day
        if elsewhere or not counts_on(one, day):
            continue
        where = one.scene or one.unit or ""
        said_so = say("not required, says {by}") if one.not_required else say("given by {by}")
        items.append(
            row(f"{say(NOTICES[one.kind])} {where}".strip(" "), (said_so.format(by=one.by),))
        )
    hazards = [
        row(say(block.cause), (who_text(desk, block.by),), do=go(f"report/{name}"), marked=True)
        for name, block in desk.state.blocks.items()
        if block.kind is BlockKind.HAZARD
    ]
    return [
        heading(say("Notices")),
        rows([*items, *hazards], say("None was given.")),
        button(say("Notice was given"), go("plan/notice"), Tone.QUIET),
    ]


def due_now(desk: Desk) -> tuple[Due, ...]:
    """Return every task of the packs in force, open or closed."""
    packs = [PACKS[name] for name in packs_in_force(desk.state)]
    return duties(desk.state, packs, desk.now_us)


def clock_lines(desk: Desk, one: Due) -> list[str]:
    """Say until when a task is on time, or that it is late or done."""
    say = desk.say
    if one.closed is not None:
        return [say("Done")]
    if one.due_us is None:
        return [say("Open; no clock runs")]
    until = " ".join(desk.moment(one.due_us))
    if one.overdue(desk.now_us):
        return [say("LATE since {until}").format(until=until)]
    left = span_text((one.due_us - desk.now_us) // MINUTE_US * MINUTE_US)
    return [say("Until {until}, {left} left").format(until=until, left=left)]


def due(desk: Desk) -> list[Part]:
    """List what is due, the late first."""
    say = desk.say
    tasks = [one for one in due_now(desk) if one.closed is None]
    order = [one for one in tasks if one.overdue(desk.now_us)]
    order += [one for one in tasks if not one.overdue(desk.now_us)]
    items = [
        row(
            say(one.title),
            (say(told("{about}", about=one.subject)), *clock_lines(desk, one), one.rule_id),
            do=go(f"incident/{name}") if (name := case_of(desk, one)) else None,
            marked=one.overdue(desk.now_us),
        )
        for one in order
    ]
    return [heading(say("Due")), rows(items, say("Nothing with a clock is known."))]


def case_of(desk: Desk, one: Due) -> str | None:
    """Return the case that a task is about, if any."""
    return next((n for n in one.subject.split(" ") if n in desk.state.incidents), None)


def contacts_today(desk: Desk) -> list[str]:
    """Return whom anybody can reach on compliance today."""
    day = desk.state.day or desk.date()
    return [
        one.person for one in desk.state.contacts.values() if one.first_day <= day <= one.last_day
    ]


def tomorrow(desk: Desk) -> Screen:
    """Return the next day as it would be with the people and papers that are there now."""
    say = desk.say
    here = desk.state.day or desk.date()
    year, month, number = date_of(day_number(here) + 1)
    day = f"{year:04d}-{month:02d}-{number:02d}"
    then = desk._replace(state=desk.state._replace(day=day), now_us=desk.now_us + DAY_US)
    parts: list[Part] = [text(say("Production day {day}").format(day=day), "large")]
    parts += never.nobody(then)
    ending = [
        row(f"{name}: {hat.role.value}", (say("the hat ends on {day}").format(day=here),))
        for name, one in desk.state.people.items()
        for hat in one.appointments
        if hat.last_day == here and one.departed is None
    ]
    papers = [
        row(f"{name}: {paper.document.value}", (say("valid until {day}").format(day=here),))
        for name, one in desk.state.people.items()
        for paper in one.credentials
        if paper.last_day == here and one.departed is None
    ]
    parts.append(heading(say("What ends the day before")))
    parts.append(rows([*ending, *papers], say("No hat and no paper ends the day before.")))
    needs = days.needed(desk, day)
    parts += scenes(then, needs, under_way=False)
    words = say("The record does not say on which day a scene is shot.")
    parts += days.link_named(desk, needs, "today/tomorrow") or [text(words, "small")]
    return Screen(say("Tomorrow"), tuple(parts), back="today", live=False)
