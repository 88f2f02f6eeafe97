"""The schedule: a list taken in, shown row by row, all of it or nothing; or a day by hand."""

from __future__ import annotations

from coldproof.acts.script import DayScheduled
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    field,
    heading,
    put,
    quiet,
    record,
    table,
    text,
)
from coldproof.desk.floor.said import (
    is_yes,
    key_needed,
    picked,
    said,
    signed_out,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens.at_hand import draft_of
from coldproof.desk.floor.screens.drafted import fetched, read
from coldproof.desk.floor.screens.importing import faults, left_out, listed
from coldproof.desk.floor.screens.kept import may_come
from coldproof.desk.floor.terms import terms
from coldproof.desk.floor.typed import not_taken
from coldproof.desk.plan.sheets import Asked, Read, is_date, read_sheets, scenes_in, unheard_of
from coldproof.words.ids import NAME

HERE = "plan/days/list"
DATE = "date."
SLIP = "slip"  # the answer to whether scenes that nobody heard of are right


def show(desk: Desk) -> Screen:
    """Return the choice of a file; then what it holds, what is wrong, one key at the end."""
    say, me = desk.say, signs(desk)
    found = listed(desk.draft)
    parts: list[Part] = []
    if found is None:
        words = say("A shooting schedule as CSV, with the columns of a breakdown sheet.")
        parts.append(text(words))
        kept = say("Days, units and scenes are recorded; the rest is shown here and not kept.")
        parts.append(text(kept, "small"))
        do = call("list", into="list", path="imports", accept=".csv,.txt", then=HERE)
        parts.append(button(say("Choose the file"), do))
        return Screen(say("Take in a schedule"), tuple(parts), back="plan/days", live=False)
    head, lines, notes = found
    parts += [text(note, tone=Tone.STOP) for note in notes]
    got = read_sheets(head, lines, asked(desk), desk.state, omitted(desk))
    parts += [*questions(desk, got), *faults(desk, got.faults), *held(desk, got)]
    if me is None:
        parts.append(signed_out(desk))
    elif got.acts:
        acts = [{**act, "by": me} for act in got.acts]
        scenes = tuple(dict.fromkeys(one for _, _, names in got.days for one in names))
        odd = slips(desk, scenes, HERE)
        parts += odd
        words = say("These {n} days are right").format(n=len(acts))
        if len(acts) == 1:
            words = say("This day is right")
        if not is_held(desk, odd):
            parts.append(button(words, record(acts, "plan/days", ask=True)))
    elif got.faults or got.numbers:
        parts.append(text(say("Nothing is recorded until every row is right."), "large"))
    else:
        parts.append(text(say("All of it is on the schedule already."), "large"))
    parts.append(button(say("Another file"), put({"list": None}), Tone.QUIET))
    return Screen(say("Take in a schedule"), tuple(parts), back="plan/days", live=False)


def omitted(desk: Desk) -> frozenset[str]:
    """Return the scenes that the draft that counts has as omitted, where its words are here."""
    draft = draft_of(desk)
    return frozenset() if draft is None else draft.omitted - draft.scenes


def asked(desk: Desk) -> Asked:
    """Return what the draft says of the whole schedule."""
    dates = {
        key.removeprefix(DATE): str(value)
        for key, value in desk.draft.items()
        if key.startswith(DATE) and isinstance(value, str) and is_date(value)
    }
    return Asked(dates, picked(desk, "unit"))


def questions(desk: Desk, got: Read) -> list[Part]:
    """Ask for the date of each numbered day, and for one unit for the whole list."""
    say = desk.say
    said_so = [key.removeprefix(DATE) for key in desk.draft if key.startswith(DATE)]
    parts: list[Part] = [
        field(
            DATE + day, say("Which date is day {n}?").format(n=day), "day", picked(desk, DATE + day)
        )
        for day in sorted(dict.fromkeys([*got.numbers, *said_so]), key=lambda n: (len(n), n))
    ]
    words = say("One unit for the whole list, where rows name none")
    return [*parts, field("unit", words, value=picked(desk, "unit"))]


def held(desk: Desk, got: Read) -> list[Part]:
    """Show every row that was read, what was left out, and what stays as it is."""
    say = desk.say
    head = (say("Line"), say("Day"), say("Unit"), say("Scenes"), say("What"))
    lines = [
        (
            str(one.line),
            one.day or "?",
            one.unit,
            ", ".join(one.scenes),
            "; ".join([*([one.words] if one.words else []), *(f"{n}: {v}" for n, v in one.more)]),
        )
        for one in got.rows
    ]
    parts: list[Part] = [heading(say("{n} rows").format(n=len(lines))), table(head, lines)]
    parts += left_out(desk, got.left_out)
    if got.unknown:
        words = say("Columns that are not known here: {names}")
        parts.append(text(words.format(names=", ".join(got.unknown)), "small"))
    for words, days in (
        (say("On the schedule so already: {days}"), got.same),
        (say("Not in this list, and left as they are: {days}"), got.other),
    ):
        if days:
            told = ", ".join(f"{day} {unit}" for day, unit in days)
            parts.append(text(words.format(days=told), "small"))
    return parts


def unit_text(desk: Desk, unit: str, scenes: tuple[str, ...]) -> str:
    """Return what a unit shoots on a day."""
    none = desk.say("nothing any more")
    return f"{unit}: {', '.join(scenes) or none}"


def slips(desk: Desk, scenes: tuple[str, ...], here: str) -> list[Part]:
    """Name the scenes that neither script nor plan has, and ask about them; else nothing.

    Without the script's text nothing is asked: most scenes of a film have no weapon, and no plan.
    Where it is not on this device yet, it is offered.
    """
    say, now = desk.say, desk.state.script
    draft = None if now is None else read(desk, now.document)
    unplanned = unheard_of(desk.state, scenes)
    if not unplanned:
        return []
    if now is None:
        words = say("Not planned: {scenes}. No script is filed that could be looked into.")
        return [text(words.format(scenes=", ".join(unplanned)), "small")]
    if draft is None:
        if not may_come(desk, now.document):
            return []
        words = say("Not planned: {scenes}. Read the draft to see if it has them.")
        keys = quiet(fetched(desk, now.document, here))
        return [text(words.format(scenes=", ".join(unplanned)), "small"), *keys]
    gone = [one for one in unplanned if one in omitted(desk)]
    words = say("The script has them as omitted: {scenes}").format(scenes=", ".join(gone))
    told = [text(words, tone=Tone.CHECK)] if gone else []
    odd = [one for one in unheard_of(desk.state, scenes, draft.ids) if one not in gone]
    if not odd:
        return told
    words = say("Neither in the script nor planned: {scenes}").format(scenes=", ".join(odd))
    ask = yes_no(desk, SLIP, say("Are they right all the same?"))
    return [*told, text(words, tone=Tone.CHECK), ask]


def is_held(desk: Desk, parts: list[Part]) -> bool:
    """Say whether these parts ask about a scene, and nobody said yes."""
    return any(part.get("name") == SLIP for part in parts) and not is_yes(desk, SLIP)


def by_hand(desk: Desk) -> Screen:
    """Ask for a day, a unit and its scenes; none of them: nothing is shot then any more."""
    say, me, draft = desk.say, signs(desk), desk.draft
    day, unit = picked(desk, "day"), picked(desk, "unit") or ""
    here = desk.state.schedule.get(f"{day}|{unit}")
    scenes = scenes_in(str(draft.get("scenes") or ""))
    known = ", ".join(desk.state.units)
    parts: list[Part] = [
        field("day", say("Day"), "day", day),
        field("unit", terms(desk).units, value=unit, hint=known),
        field("scenes", say("Its scenes, such as 12A, 13"), value=draft.get("scenes")),
    ]
    right = day is not None and is_date(day) and NAME.fullmatch(unit) is not None
    if here is not None:
        parts.append(text(unit_text(desk, unit, here.scenes), "small"))
    bad = [name for name in scenes if NAME.fullmatch(name) is None]
    if bad:
        parts.append(not_taken(desk, ascii(bad[0]), say("a scene's number such as 12A")))
    if me is None:
        parts.append(key_needed(desk))
    elif right and not bad and (scenes or (here is not None and here.scenes)):
        act = said(DayScheduled.__name__, me, scheduled=day, unit=unit, scenes=scenes)
        odd = slips(desk, scenes, "plan/days/new")
        parts += odd
        words = say("That is the day") if scenes else say("Nothing is shot then any more")
        if not is_held(desk, odd):
            parts.append(button(words, record([act], f"plan/day/{day}", ask=True)))
    return Screen(say("Schedule a day"), tuple(parts), back="plan/days", live=False)
