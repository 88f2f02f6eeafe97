"""The pack for the insurer of a scene: what is planned, why, who answers for it, and what was done.

It says what the record holds, and no more: what is not there is named as not there.
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.condition import CheckWitnessed, NonGunChecked
from coldproof.acts.named import weapons_named
from coldproof.desk.floor import labels, terms
from coldproof.desk.floor.screens.assessment import held
from coldproof.desk.floor.screens.drafted import disputes, followed, lines, standing_of
from coldproof.desk.floor.screens.ways import outdated
from coldproof.desk.floor.terms import people_text
from coldproof.desk.plan.assessment import AssessmentError, read
from coldproof.desk.plan.standing import Standing, standing
from coldproof.desk.plan.ways import money_text, shown_beside
from coldproof.desk.script.numbers import How
from coldproof.desk.voice.committed import committed_text
from coldproof.desk.voice.letters import revealed
from coldproof.paper import blocks as b
from coldproof.paper.befell import befell
from coldproof.paper.daybook import Book, book_of
from coldproof.paper.letter import drawable_lines
from coldproof.paper.log import NONE, setup_cells
from coldproof.paper.names import class_text, many, thousands
from coldproof.paper.source import PaperSource
from coldproof.state.records import Way
from coldproof.words.people import HANDLERS


def content(source: PaperSource, name: str) -> dict[str, Any]:
    """Return the pack of a planned scene."""
    entries = tuple(source.entries())  # read and checked once for all the parts below
    source = source._replace(entries=lambda: entries)
    say = source.say
    ways = [one for one in source.state.ways.values() if one.scene == name]
    book = book_of(entries)
    parts: list[b.Block] = [
        b.heading(say("The scene")),
        scene(source, name),
        b.heading(say("How it is to be shot, and why")),
        chosen(source, ways),
        *reasons(source, ways),
        b.heading(say("Drawings")),
        drawings(source, name),
        b.heading(say("Protocols in force")),
        protocols(source),
        b.heading(say("Who answers for the weapons")),
        answering(source),
        b.heading(say("Training and papers")),
        training(source),
        b.heading(say("Risk assessments")),
        assessments(source, name),
        b.heading(say("Planned and done, by day")),
        done(source, book, name),
        *befell(source, name),
        b.heading(say("What a shot costs, beside rubber and a flash")),
        costs(source, ways),
        b.text(say("Our own estimates, weak evidence, where the production gave none.")),
    ]
    about = say("scene {name}").format(name=name)
    title = say("Pack for the insurer")
    return b.sheet(title, f"{source.title or source.production}, {about}", parts)


def in_script(source: PaperSource, name: str) -> str:
    """Return where a scene stands in the draft that counts, by the number that it has there."""
    say, script = source.say, source.state.script
    if script is None:
        return say("no script is filed in the record")
    now = followed(source.desk(), name)
    words = {
        How.OTHER: say("draft {draft} has it as scene {now}, entry {n}"),
        How.GONE: say("draft {draft} has no scene {name}, entry {n}"),
        How.UNKNOWN: say(
            "in draft {draft}, entry {n}, its number is not known: not every draft is kept"
        ),
    }.get(How.UNREAD if now is None else now.how, say("draft {draft}, scene {name}, entry {n}"))
    known = "" if now is None else now.number
    return words.format(draft=script.draft, name=name, now=known, n=thousands(script.position))


def scene(source: PaperSource, name: str) -> b.Block:
    """Return where it stands in the script, and its plan."""
    say, known = source.say, source.state.scenes[name]
    plan, desk = known.plan, source.desk()
    hits = [one for one in lines(desk).of_scene(standing_of(desk, name)) if one.accepted]
    named = [say(terms.TAGS[t]) for t in dict.fromkeys(one.trigger for one in hits)]
    found = many([*named, *disputes(desk, name)])
    classes = many([class_text(say, kind) for kind in plan.classes])
    return b.facts(
        [
            (say("In the script"), in_script(source, name)),
            (say("Found in its lines"), found or say("nothing that a person accepted")),
            (say("Plan"), say("version {n}").format(n=thousands(plan.plan))),
            (say("Place"), say(terms.PLACES[plan.place])),
            (say("Weapons"), classes or say("no weapon")),
            (say("Shots"), labels.shots_text(desk, plan.shots)),
            (say("People near"), thousands(plan.headcount)),
            (
                say("The public can see weapons"),
                say("yes") if plan.weapons_visible_to_public else say("no"),
            ),
        ]
    )


def of_shot(source: PaperSource, way: Way) -> str:
    """Return of which shot a way is."""
    return way.shot or source.say("every other shot")


def chosen_text(source: PaperSource, way: Way) -> str:
    """Return which way was chosen; of one that counts no more, that it does not."""
    words, old = source.say(terms.ALTERNATIVES[way.chosen]), outdated(source.desk(), way)
    return f"{words} ({old})" if old else words


def chosen(source: PaperSource, ways: list[Way]) -> b.Block:
    """Return a row for each way: what was considered, chosen, and who signed it."""
    say = source.say
    rows = [
        [
            of_shot(source, one),
            chosen_text(source, one),
            many([say(terms.ALTERNATIVES[way]) for way in one.considered]),
            one.by,
            many([who for who, _ in one.approved]) or NONE,
            thousands(one.position),
        ]
        for one in ways
    ]
    head = [say("Shot"), say("Chosen"), say("Considered"), say("Chosen by"), say("Signed by")]
    none = say("No way was chosen in the record.")
    return b.table([*head, say("Entry")], rows, (4, 7, 9, 5, 5, 3), empty=none)


def reasons(source: PaperSource, ways: list[Way]) -> list[b.Block]:
    """Return the written reasons, as far as they are kept here."""
    say, found = source.say, []
    for one in ways:
        if one.reason is None:
            continue
        value = source.value(one.reason)
        text = None if value is None else committed_text(value)
        words = drawable_lines(text) if text else say("written, and not kept here")
        shot = of_shot(source, one)
        found.append(say("Reason, {shot}: {words}").format(shot=shot, words=words))
    return [b.points(found or [say("No reason is written in the record.")])]


def drawings(source: PaperSource, name: str) -> b.Block:
    """Return the drawings that assessments name."""
    say, found = source.say, []
    for one in source.state.assessments.get(name, ()):
        value = None if one.document is None else source.value(one.document)
        try:
            if value is not None and (diagram := read(value).diagram):
                found.append(drawable_lines(diagram))
        except AssessmentError:
            continue
    return b.points(dict.fromkeys(found) or [say("No drawing is named in the record.")])


def protocols(source: PaperSource) -> b.Block:
    """Return the rule packs and floor cards that were adopted."""
    say, state = source.say, source.state
    found = [
        say("{pack}, entry {n}").format(pack=name, n=thousands(pack.position))
        for name, pack in state.packs.items()
    ]
    if state.cards is not None:
        words = say("Floor cards, adopted by {who}, entry {n}")
        found.append(words.format(who=state.cards[1], n=thousands(state.cards[2])))
    return b.points(found or [say("No rules were adopted in the record.")])


def answering(source: PaperSource) -> b.Block:
    """Return who wears a handler's hat, by handle, from which day to which."""
    say, found = source.say, []
    for person, known in source.state.people.items():
        for hat in known.appointments if known.departed is None else ():
            if hat.role in HANDLERS:
                last = hat.last_day or say("open end")
                days = say("{first} to {last}").format(first=hat.first_day, last=last)
                found.append(f"{person}: {say(labels.ROLES[hat.role])}, {days}")
    return b.points(found or [say("Nobody, by the record.")])


def training(source: PaperSource) -> b.Block:
    """Return trainings on a model and papers shown, by handle, with their dates."""
    say, rows = source.say, []
    at_us = {entry.position: entry.at_us for entry in source.entries()}

    def when(position: int) -> str:
        return source.date(at_us[position]) if position in at_us else ""

    for person, known in source.state.people.items():
        for one in known.trainings:
            how = (
                say("completed, able") if one.completed and one.competent else say("not completed")
            )
            rows.append([person, one.model, how, when(one.position), thousands(one.position)])
        for paper in known.credentials:
            valid = say("{first} to {last}").format(first=paper.first_day, last=paper.last_day)
            what = say(labels.DOCUMENTS[paper.document])
            rows.append([person, what, valid, when(paper.position), thousands(paper.position)])
    head = [say("Handle"), say("What"), say("How far"), say("Recorded on"), say("Entry")]
    return b.table(head, rows, (7, 10, 8, 5, 3), empty=say("None is in the record."))


def assessments(source: PaperSource, name: str) -> b.Block:
    """Return how the general assessment and the scene's stand."""
    say = source.say

    def row(what: str, how: Standing) -> list[str]:
        now = how.newest
        if now is None:
            return [what, say("none"), "", "", "", ""]
        state = say("version {n}").format(n=now.version)
        if how.is_void:
            state = say("VOID: plan, script or way changed since")
        whole = say("all its parts") if now.whole else say("lacks a part")
        return [
            what,
            f"{state}; {whole}",
            approved_text(source, how),
            read_text(source, how),
            source.date(now.at_us),
            thousands(now.position),
        ]

    rows = [
        row(say("General"), standing(source.state, None)),
        row(say("Scene {name}").format(name=name), standing(source.state, name)),
    ]
    head = [say("Which"), say("How it stands"), say("Approved by"), say("Have read it")]
    return b.table([*head, say("Date"), say("Entry")], rows, (5, 9, 7, 7, 5, 3))


def approved_text(source: PaperSource, how: Standing) -> str:
    """Return who approved an assessment; of one that only its author did, that too."""
    people = people_text(source.desk(), how.counted)
    return f"{people}; {source.say('nobody but its author')}" if how.is_own else people


def read_text(source: PaperSource, how: Standing) -> str:
    """Say how many of those whom an assessment names have read it, and who has not."""
    say, now = source.say, how.newest
    count = thousands(len(how.readers))
    one = held(source.desk(), now)
    if one is None:
        gone = say("whom it names is not known here")
        return count if now is None or now.document is None else f"{count}; {gone}"
    named = dict.fromkeys((*one.people, *one.contributors))
    if not named:
        return count
    unread = how.unread(named)
    words = say("{n} of {m} whom it names")
    found = [words.format(n=thousands(len(named) - len(unread)), m=thousands(len(named)))]
    others = len(how.readers) - (len(named) - len(unread))
    if others:
        found.append(say("{n} others").format(n=thousands(others)))
    if unread:
        people = drawable_lines(revealed(", ".join(unread)))
        found.append(say("not read by: {people}").format(people=people))
    return "; ".join(found)


def done(source: PaperSource, book: Book, name: str) -> b.Block:
    """Return a row for each setup of the scene on each day, and each day it was scheduled for."""
    say, rows = source.say, []
    checked = set()
    for entry in source.entries():
        if isinstance(entry.act.body, CheckWitnessed | NonGunChecked):
            day = book.day_of.get(entry.position, "")
            checked |= {(day, one) for one in weapons_named(entry.act.body)}
    scheduled = {one.day for one in source.state.schedule.values() if name in one.scenes}
    for day in sorted({*book.days, *scheduled}):
        known = book.days.get(day)
        setups = () if known is None else known.setups
        mine = [s for s in setups if known and known.after.setups[s].card.scene == name]
        for setup in mine:
            cells = setup_cells(source, book, day, book.days[day], setup)
            card = book.days[day].after.setups[setup].card
            seen = [one for one in card.weapons if (day, one) in checked]
            checks = f"{thousands(len(seen))} / {thousands(len(card.weapons))}"
            rows.append([day, cells[0], cells[1], checks, cells[2], f"{cells[4]} / {cells[3]}"])
        if not mine and day in scheduled:
            rows.append([day, say("scheduled, no setup begun"), "", "", "", ""])
    head = [
        say("Day"),
        say("Setup"),
        say("Weapons on the card"),
        say("Checked that day / on the card"),
        say("Handed over"),
        say("Fired / on the card, for each take"),
    ]
    return b.table(head, rows, (5, 8, 7, 5, 7, 4), empty=say("Nothing was shot of it yet."))


def costs(source: PaperSource, ways: list[Way]) -> b.Block:
    """Return what each chosen way costs for one shot fired, then rubber and flash."""
    say, rows = source.say, []
    for way in ways:
        for place, one in enumerate(shown_beside(way)):
            rows.append(
                [
                    of_shot(source, way) if place == 0 else "",
                    say(terms.ALTERNATIVES[one.way]),
                    thousands(one.minutes),
                    money_text(one),
                    thousands(one.flashes),
                ]
            )
    head = [say("Shot"), say("Way"), say("Minutes"), say("Money"), say("Shots for the editor")]
    return b.table(head, rows, (5, 12, 4, 5, 5), empty=say("No way was chosen in the record."))
