"""Rule packs: which are in force, what each rests on and leaves out; and adopting one.

A pack judges from the moment it is adopted.  A number can be made stricter with it, never laxer.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import number as in_force
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, number, picked, said, several, signs
from coldproof.desk.floor.tongue import say
from coldproof.rules.base import Citation, Evidence
from coldproof.rules.judge import CORE, packs_in_force
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.packs import PACKS, PackText
from coldproof.state.facts import person
from coldproof.state.hats import ADOPTERS
from coldproof.state.records import Pack
from coldproof.words.units import HOUR_US, MINUTE_US, SECOND_US

MARKS = {
    Evidence.OFFICIAL: say("F: found in an official text"),
    Evidence.OFFICIAL_SECONDARY: say("F/S: in an official text in part, the rest in a secondary"),
    Evidence.SECONDARY: say("S: found in a secondary text"),
    Evidence.SECONDARY_MEMORY: say("S/M: in a secondary text in part, the rest from memory"),
    Evidence.MEMORY_SECONDARY: say("M/S: mostly from memory, some of it in a secondary text"),
    Evidence.MEMORY: say("M: from memory, not found in what was read"),
    Evidence.OWN: say("own: our own, no text from outside"),
}


class Asked(NamedTuple):
    """How a number of the rules is asked for: its words, and the unit in which it is typed."""

    words: str
    unit: str
    many: int  # of the number's own unit


SECONDS, MINUTES, HOURS = say("seconds"), say("minutes"), say("hours")
COUNT = say("how many")
ASKED = {
    "reshow-limit-us": Asked(say("Longest time for showing again"), MINUTES, MINUTE_US),
    "clearance-life-us": Asked(say("How long a check counts"), MINUTES, MINUTE_US),
    "loop-us": Asked(say("Time to answer an offer"), SECONDS, SECOND_US),
    "return-us": Asked(say("Time to collect after cut"), SECONDS, SECOND_US),
    "load-idle-us": Asked(say("How long it may lie loaded"), MINUTES, MINUTE_US),
    "hot-call-life-us": Asked(say("How long a call of hot counts"), MINUTES, MINUTE_US),
    "blank-distance-mm": Asked(say("Distance before blanks"), say("centimeters"), 10),
    "misfire-wait-us": Asked(say("Wait after a click"), SECONDS, SECOND_US),
    "misfire-wait-powder-us": Asked(say("The same, black powder"), SECONDS, SECOND_US),
    "spare-rounds": Asked(say("Spare rounds on stage"), COUNT, 1),
    "rubber-stamp-checks": Asked(say("Equal looks before a prompt"), COUNT, 1),
    "rubber-stamp-us": Asked(say("Shortest time of a look"), SECONDS, SECOND_US),
    "hours-trigger-minutes": Asked(say("Hours a week that ask for an assessment"), HOURS, 60),
    "report-death-us": Asked(say("Time to report a death"), HOURS, HOUR_US),
    "report-admission-us": Asked(say("Time to report a hospital stay"), HOURS, HOUR_US),
    "cal-report-us": Asked(say("Time to report in California"), HOURS, HOUR_US),
    "theft-report-us": Asked(say("Time to report a theft"), HOURS, HOUR_US),
    "general-assessment-us": Asked(say("Time for the general assessment"), HOURS, HOUR_US),
    "complaint-seen-us": Asked(say("Time to read a hazard"), MINUTES, MINUTE_US),
    "late-entry-us": Asked(say("When an entry is late"), MINUTES, MINUTE_US),
}


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return every pack, or one: `packs/<name>`."""
    pack = PACKS.get(rest[0]) if rest else None
    return listed(desk) if pack is None else one(desk, pack)


def listed(desk: Desk) -> Screen:
    """Return every pack with what it rests on and whether it is in force."""
    say, state = desk.say, desk.state
    here = packs_in_force(state)
    parts: list[Part] = [
        text(say("What was not adopted judges nothing: a yes then means that nobody asked.")),
    ]
    if not any(name != CORE for name in here):
        words = say("No pack is in force: our own rules judge alone.")
        parts.append(text(words, "large", Tone.CHECK))
    parts.append(
        rows(
            row(
                say(pack.title),
                (*standing(desk, name), marks_line(pack)),
                do=go(f"packs/{name}"),
                done=name in (CORE, *here),
            )
            for name, pack in PACKS.items()
        )
    )
    unknown = [name for name in state.packs if name not in PACKS]
    if unknown:
        words = say("Adopted, and not known here, so it judges nothing: {names}")
        parts.append(text(words.format(names=", ".join(unknown)), tone=Tone.STOP))
    parts += [
        heading(say("What a rule rests on")),
        *(text(say(w), "small") for w in MARKS.values()),
    ]
    return Screen(say("Rule packs"), tuple(parts), back="today", live=False)


def standing(desk: Desk, name: str) -> list[str]:
    """Say who adopted a pack and for which units, or that nobody did."""
    say, known = desk.say, desk.state.packs.get(name)
    if known is None:
        return [say("Judges always") if name == CORE else say("Not adopted")]
    words = say("In force for {units}, adopted by {who}")
    units = ", ".join(known.units) or say("the whole production")
    return [words.format(units=units, who=known.by), *stricter_lines(desk, known)]


def stricter_lines(desk: Desk, known: Pack) -> list[str]:
    """Say which numbers were given with a pack."""
    say, found = desk.say, []
    for name, value in known.parameters:
        asked = ASKED.get(name)
        if asked is not None:
            found.append(f"{say(asked.words)}: {value // asked.many} {say(asked.unit)}")
    return found


def cited(pack: PackText) -> list[Citation]:
    """Return what every rule of a pack cites, whatever its form."""
    found = [rule.citation for rule in pack.rules]
    found += [duty.citation for duty in pack.duties]
    return [*found, *(kept.citation for kept in pack.properties)]


def marks_line(pack: PackText) -> str:
    """Return how many rules of a pack have which evidence mark, such as `F 3 · S 17`."""
    counts = Counter(citation.evidence for citation in cited(pack))
    return " · ".join(f"{mark.value} {counts[mark]}" for mark in MARKS if counts[mark])


def one(desk: Desk, pack: PackText) -> Screen:
    """Return one pack: whether it is in force, adopting it, what it leaves out, its rules."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [text(line, "large") for line in standing(desk, pack.name)]
    words = say("It says what its texts ask, as far as they were read. It is no legal advice.")
    parts.append(text(words))
    if me is None:
        parts.append(key_needed(desk))
    elif not may_adopt(desk, me):
        who = say("The founder, the producer, the UPM, a handler or the safety side adopts it.")
        parts.append(text(who, tone=Tone.QUIET))
    else:
        parts += adopting(desk, pack, me)
    parts += [heading(say("What it leaves out")), *(text(say(line)) for line in pack.not_encoded)]
    parts.append(heading(say("Its rules")))
    parts.append(
        rows(
            row(c.rule_id, (f"{c.instrument}, {c.clause}", say(MARKS[c.evidence])))
            for c in cited(pack)
        )
    )
    return Screen(say(pack.title), tuple(parts), back="packs", live=False)


def may_adopt(desk: Desk, me: str) -> bool:
    """Say whether a person's adoption counts: the founder's, or by a hat that is not over."""
    state = desk.state
    known = person(state, me)
    if me == state.founder or known is None or known.departed is not None:
        return me == state.founder
    return any(
        hat.role in ADOPTERS
        and (hat.last_day is None or state.day is None or state.day <= hat.last_day)
        for hat in known.appointments
    )


def adopting(desk: Desk, pack: PackText, me: str) -> list[Part]:
    """Ask for which units, and for a stricter number; nothing chosen is the whole production."""
    say, known = desk.say, desk.state.packs.get(pack.name)
    parts, parameters = stricter(desk)
    units = [name for name in several(desk, "units") if name in desk.state.units]
    if desk.state.units:
        label = say("For which units? None chosen: for all of them")
        listed = [(name, name) for name in desk.state.units]
        parts.insert(0, choice("units", label, listed, units, many=True))
    if not parameters and known is not None and (not known.units or covers(known, units)):
        words = say("In force already. A stricter number can be given.")
        return [*parts, text(words, tone=Tone.QUIET)]
    act = said(
        "PackAdopted",
        me,
        pack=pack.name,
        pack_version=pack.version,
        parameters=parameters,
        units=units,
    )
    where = ", ".join(units) or say("the whole production")
    label = say("Adopted for {units}: {pack}").format(units=where, pack=say(pack.title))
    return [*parts, button(label, record([act], "packs", ask=True))]


def covers(known: Pack, units: list[str]) -> bool:
    """Say whether a pack that is in force for some units is so for all of these."""
    return bool(units) and set(units) <= set(known.units)


def stricter(desk: Desk) -> tuple[list[Part], list[dict[str, Any]]]:
    """Ask for one number; return it once it is stricter than what is in force."""
    say = desk.say
    name = picked(desk, "number", ASKED)
    options = [(key, say(asked.words)) for key, asked in ASKED.items()]
    parts: list[Part] = [choice("number", say("A stricter number, if you want one"), options, name)]
    if name is None:
        return parts, []
    asked, rule, now = ASKED[name], NUMBERS[name], in_force(desk, name)
    value = number(desk, "value")
    words = say("In {unit}; now {now}").format(unit=say(asked.unit), now=now // asked.many)
    parts.append(field("value", words, "number", value))
    if value is None:
        return parts, []
    if not rule.is_stricter(value * asked.many, now):
        parts.append(
            text(say("Not stricter than now, so it would change nothing."), tone=Tone.STOP)
        )
        return parts, []
    return parts, [{"name": name, "value": value * asked.many}]
