"""The meeting: topics ticked as spoken, then each signs in; who comes late is told apart."""

from __future__ import annotations

from coldproof.acts.day import MeetingHeld
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Do,
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    heading,
    put,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    picked,
    runs_it,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens import days
from coldproof.desk.floor.terms import MEETINGS, TOPICS, people_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.state.facts import wearers
from coldproof.state.records import CustodyKind, Meeting
from coldproof.state.told import briefing_key
from coldproof.words.floor import ON_SITE_TOPICS, Medium, MeetingKind, Topic
from coldproof.words.people import FLOOR, HANDLERS

LAST = "last"
OF_KIND: dict[MeetingKind, tuple[Topic, ...]] = {
    MeetingKind.DAILY: (Topic.FIREARMS, *ON_SITE_TOPICS, Topic.HORSEPLAY),
    MeetingKind.ON_SITE: (*ON_SITE_TOPICS, Topic.FIREARMS),
    MeetingKind.FIGHT_CALL: (Topic.FIREARMS, *ON_SITE_TOPICS),
    MeetingKind.CORRECTIVE: (Topic.FIREARMS, *ON_SITE_TOPICS),
}


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `meeting`, the sign-in of one, `meeting/<id>`, or `meeting/late`."""
    head = rest[0] if rest else ""
    if head == "late":
        return late(desk)
    held = desk.state.meetings
    name = next(reversed(held), "") if head == LAST else head
    return hold(desk) if name not in held else sign_in(desk, name, held[name])


def hold(desk: Desk) -> Screen:
    """Ask which meeting, tick what was spoken, end it."""
    say, me = desk.say, signs(desk)
    stage = desk.state.medium is Medium.STAGE
    kinds = [(k.value, say(w)) for k, w in MEETINGS.items() if stage or k is not _FIGHT]
    kind = picked(desk, "meeting", MEETINGS)
    open_units = [n for n, u in desk.state.units.items() if u.open]
    parts: list[Part] = [*earlier(desk), *days.link(desk, desk.state.day)]
    parts.append(choice("meeting", say("Which meeting?"), kinds, kind))
    if len(open_units) > 1:
        options = [(n, n) for n in open_units]
        parts.append(choice("unit", say("Which unit?"), options, picked(desk, "unit")))
    unit = open_units[0] if len(open_units) == 1 else picked(desk, "unit")
    listed = next((OF_KIND[k] for k in MeetingKind if k.value == kind), ())
    scene = None
    if kind == MeetingKind.ON_SITE.value:
        scene = picked(desk, "scene", desk.state.scenes)
        parts.append(
            choice("scene", say("Which scene?"), [(n, n) for n in desk.state.scenes], scene)
        )
    if listed:
        topics = [(t.value, say(TOPICS[t])) for t in listed]
        ticked = several(desk, "topics")
        parts.append(choice("topics", say("Tick each as it is spoken"), topics, ticked, many=True))
        parts += leaders(desk)
        parts.append(yes_no(desk, "dry", say("Was it walked through without weapons?")))
        parts += what_and_where(desk, unit)
    if me is None:
        parts.append(key_needed(desk))
    elif not open_units:
        parts.append(text(say("Open the day and a unit first.")))
    elif kind and unit in open_units and answered(desk, "dry"):
        parts += ending(desk, me, kind, str(unit), scene)
    parts.append(button(say("Tell a late comer"), go("meeting/late"), Tone.QUIET))
    return Screen(say("Meeting"), tuple(parts), back="today", live=False)


_FIGHT = MeetingKind.FIGHT_CALL


def earlier(desk: Desk) -> list[Part]:
    """Lead to the sign-in of what was held today."""
    items = [
        row(
            f"{desk.hour(one.at_us)} {one.unit}" + (f" {one.scene}" if one.scene else ""),
            (desk.say(MEETINGS[one.kind]),),
            do=go(f"meeting/{name}"),
        )
        for name, one in desk.state.meetings.items()
        if one.day == desk.state.day
    ]
    return [heading(desk.say("Sign in")), rows(items)] if items else []


def leaders(desk: Desk) -> list[Part]:
    """Ask who led it beside the signer: handlers and the floor."""
    people = [p for p in wearers(desk.state, (*HANDLERS, *FLOOR)) if p != desk.me.person]
    chosen = [p for p in several(desk, "leaders") if p in people]
    label = desk.say("Who led it with you?")
    return [choice("leaders", label, [(p, p) for p in people], chosen, many=True)]


def what_and_where(desk: Desk, unit: str | None) -> list[Part]:
    """Ask which weapons it was about, and where it was held, with the unit's place as a key."""
    say, state = desk.say, desk.state
    known = [n for n, w in state.weapons.items() if w.custody.kind is not CustodyKind.RETIRED]
    chosen = [n for n in several(desk, "weapons") if n in known]
    place = state.units[unit].place if unit in state.units else None
    here = [] if place in (None, desk.draft.get("place")) else [place]
    return [
        choice("weapons", say("About which weapons?"), [(n, n) for n in known], chosen, many=True),
        field("place", say("Where was it held?"), value=desk.draft.get("place")),
        *fault(desk, MeetingHeld, "place"),
        *(button(name, put({"place": name}), Tone.QUIET) for name in here),
    ]


def ending(desk: Desk, me: str, kind: str, unit: str, scene: str | None) -> list[Part]:
    """Say what was not spoken of, and end the meeting."""
    say, state = desk.say, desk.state
    spoken = [t.value for t in Topic if t.value in several(desk, "topics")]
    missed = [say(TOPICS[t]) for t in OF_KIND[MeetingKind(kind)] if t.value not in spoken]
    planned = state.scenes.get(scene or "")
    if kind == MeetingKind.ON_SITE.value and planned is None:
        return [text(say("Choose the scene that it is about."))]
    act = said(
        "MeetingHeld",
        me,
        unit=unit,
        day=state.day or "",
        meeting=kind,
        scene=None if planned is None else scene,
        plan=1 if planned is None else planned.plan.plan,
        leaders=[p for p in several(desk, "leaders") if p in state.people],
        topics=spoken,
        dry_run=is_yes(desk, "dry"),
        weapons=[n for n in several(desk, "weapons") if n in state.weapons],
        place=typed(desk, MeetingHeld, "place"),
    )
    words = say("Not ticked: {topics}").format(topics="; ".join(missed))
    parts: list[Part] = [text(words, "normal", Tone.CHECK)] if missed else []
    if not runs_it(desk):
        parts.append(text(say("A handler with the first AD or stage manager leads it.")))
    if state.day is not None:
        parts.append(button(say("The meeting is over"), record([act], f"meeting/{LAST}", ask=True)))
    return parts


def sign_in(desk: Desk, name: str, held: Meeting) -> Screen:
    """Sign in: on one's own phone one tap, or the tablet passed around, one tap a person."""
    say, me, state = desk.say, signs(desk), desk.state
    route = f"meeting/{name}"
    parts: list[Part] = [
        text(say("Led by {people}").format(people=people_text(desk, held.leaders))),
        text("; ".join(say(TOPICS[t]) for t in held.topics), "small"),
    ]
    if held.place is not None:
        parts.append(text(say("Held at {place}").format(place=held.place)))
    if held.weapons:
        about = say("About {weapons}").format(weapons=people_text(desk, held.weapons))
        parts.append(text(about))
    if me is None:
        parts.append(key_needed(desk))
    elif me not in held.attended:
        act = said("MeetingAttended", me, answers=[name], people=[me])
        parts.append(button(say("I was there"), record([act], route, ask=True)))
    else:
        parts.append(text(say("You are signed in."), "large"))
    unit = state.units.get(held.unit)
    near = [p for p, there in unit.zone if there.near] if unit is not None else []
    here = [p for p, one in state.people.items() if one.departed is None]
    missing = [p for p in dict.fromkeys((*near, *here)) if p in here and p not in held.attended]
    if me is not None:
        parts.append(heading(say("Pass it around: one tap each")))
        items = [
            row(p, (say(state.people[p].department.value),), do=attended(desk, name, p, route))
            for p in missing
            if p != me
        ]
        parts.append(rows(items, say("Everybody is signed in.")))
    parts.append(heading(say("Signed in")))
    parts.append(text(people_text(desk, held.attended)))
    parts.append(button(say("Tell a late comer"), go("meeting/late"), Tone.QUIET))
    title = say(MEETINGS[held.kind]) + f", {desk.hour(held.at_us)}"
    return Screen(title, tuple(parts), back="meeting", live=False)


def attended(desk: Desk, name: str, person: str, here: str) -> Do:
    """Return the tap that signs somebody in: their own key if it is open here, else the sheet."""
    own = desk.me.can_sign(person)
    by = person if own else desk.me.person
    act = said("MeetingAttended", by, answers=[name], people=[person], guest=own)
    return record([act], here, ask=True)


def late(desk: Desk) -> Screen:
    """Tell late comers apart what the day's meeting, or a scene's plan, holds."""
    say, me, state = desk.say, signs(desk), desk.state
    open_units = [n for n, u in state.units.items() if u.open]
    unit = open_units[0] if len(open_units) == 1 else picked(desk, "unit")
    parts: list[Part] = []
    if len(open_units) > 1:
        options = [(n, n) for n in open_units]
        parts.append(choice("unit", say("Which unit?"), options, unit))
    scenes = [("", say("The day")), *((n, n) for n in state.scenes)]
    scene = desk.draft.get("scene")
    parts.append(choice("scene", say("About the day, or a scene?"), scenes, scene))
    people = [p for p, one in state.people.items() if one.departed is None and p != me]
    chosen = [p for p in several(desk, "people") if p in people]
    label = say("Who was told?")
    shown = [(p, told_text(desk, p, unit, scene)) for p in people]
    parts.append(choice("people", label, shown, chosen, many=True))
    topics = [(t.value, say(TOPICS[t])) for t in (Topic.FIREARMS, *ON_SITE_TOPICS)]
    ticked = [t.value for t in Topic if t.value in several(desk, "topics")]
    parts.append(choice("topics", say("Tick each as it is spoken"), topics, ticked, many=True))
    known = isinstance(scene, str) and (scene == "" or scene in state.scenes)
    if me is None:
        parts.append(key_needed(desk))
    elif chosen and known and unit in open_units and state.day is not None:
        act = said(
            "PersonBriefed",
            me,
            people=chosen,
            unit=unit,
            day=state.day,
            scene=scene or None,
            plan=state.scenes[str(scene)].plan.plan if scene else 1,
            topics=ticked,
        )
        parts.append(button(say("I told them"), record([act], "meeting/late", ask=True)))
    parts.append(text(say("Only a handler's telling counts."), "small"))
    return Screen(say("Late comers"), tuple(parts), back="meeting", live=False)


def told_text(desk: Desk, person: str, unit: object, scene: object) -> str:
    """Return a person's name, and whether they were told apart of this already."""
    about = scene if isinstance(scene, str) and scene else None
    key = briefing_key(person, str(unit), desk.state.day or "", about)
    told = desk.say("told")
    return f"{person}: {told}" if key in desk.state.briefings else person
