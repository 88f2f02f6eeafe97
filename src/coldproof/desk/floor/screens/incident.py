"""A case: its clocks, who was told, what belongs to it, how many accounts; one case, all items."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
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
    table,
    text,
)
from coldproof.desk.floor.said import (
    key_needed,
    said,
    signs,
)
from coldproof.desk.floor.screens import account, casework, numbers
from coldproof.desk.floor.screens.happened import countdowns
from coldproof.desk.floor.screens.today import clock_lines, contacts_today, due_now
from coldproof.desk.floor.terms import AGENCIES, INCIDENTS, SEVERITIES, people_text
from coldproof.state.facts import wearers
from coldproof.state.records import Block, BlockKind, Incident
from coldproof.words.floor import IncidentKind
from coldproof.words.people import Role

LAST = "last"


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return a case, or one of its forms: `incident/<id>`, `/told`, `/link`, `/cause`, `/taken`."""
    cases = desk.state.incidents
    name = rest[0] if rest else LAST
    if name == LAST:
        name = next(reversed(cases), "")
    case = cases.get(name)
    if case is None:
        say = desk.say
        lines = (
            text(say("There is no such case.")),
            button(say("Something happened"), go("happened"), Tone.STOP),
        )
        return Screen(say("Case"), lines, back="board", live=False)
    form = casework.FORMS.get(rest[1] if len(rest) > 1 else "")
    return whole(desk, name, case) if form is None else form(desk, name, case)


def whole(desk: Desk, name: str, case: Incident) -> Screen:
    """Return everything about a case."""
    say = desk.say
    head = say("{severity}, {hour}").format(
        severity=say(SEVERITIES[case.severity]), hour=desk.when(case.at_us)
    )
    parts: list[Part] = [text(head, "large"), *countdowns(desk, case.weapons)]
    parts += stops(desk, case)
    parts += clocks(desk, name)
    parts += scene(desk, name, case)
    parts += told(desk, case)
    parts += [heading(say("What belongs to it"))]
    items = [row(n, do=go(f"weapon/{n}")) for n in case.weapons]
    items += [row(say("Lot {name}").format(name=n), do=go(f"lot/{n}")) for n in case.lots]
    parts.append(rows(items, say("Nothing is linked yet.")))
    label = say("From the incident back to the script")
    parts.append(button(label, go(f"chain/case/{case.position}"), Tone.QUIET))
    parts += account.leading(desk, name, case)
    parts += care(desk)
    state = say("Cause found and put right") if case.investigated else say("Not looked into yet")
    parts += [heading(say("Cause")), text(state)]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        keys: list[tuple[str, str]] = [
            (say("An agency was told"), "told"),
            (say("Link items"), "link"),
            (say("An agency took items"), "taken"),
            (say("Cause and correction"), "cause"),
            (say("Hold"), "hold"),
        ]
        if any(not one.secured for one in desk.state.rounds.values()):
            keys.append((say("The round that was found"), "round"))
        if case.kind is IncidentKind.THEFT_OR_LOSS:
            keys.append((say("The owner was told"), "owner"))
        parts += [button(label, go(f"incident/{name}/{to}"), Tone.QUIET) for label, to in keys]
    return Screen(say(INCIDENTS[case.kind]), tuple(parts), Tone.STOP, "happened", live=False)


def stops(desk: Desk, case: Incident) -> list[Part]:
    """Lead to the stops that stand, or to where work is stopped at once."""
    label = desk.say("Stopped: who has seen it, who releases it")
    standing = [
        button(label, go(f"stop/{name}"), Tone.STOP)
        for name, block in desk.state.blocks.items()
        if block.kind is BlockKind.STOP and _reaches(block, case)
    ]
    return standing[:1] or [button(desk.say("Stop"), go("stop"), Tone.STOP)]


def _reaches(block: Block, case: Incident) -> bool:
    return block.target in (None, case.unit) or block.target in case.weapons


def clocks(desk: Desk, name: str) -> list[Part]:
    """Return the clocks of a case, and whom to ring."""
    say = desk.say
    mine = [one for one in due_now(desk) if name in one.subject.split(" ")]
    parts = [
        heading(say("Clocks")),
        rows(
            [row(say(one.title), clock_lines(desk, one), marked=True) for one in mine],
            say("No report with a clock is known for this."),
        ),
        heading(say("Whom to ring")),
        *numbers.listed(desk, (*numbers.HURT, *numbers.REPORT)),
        text(say("To reach on compliance, by the call sheet:")),
        rows([row(one) for one in contacts_today(desk)], say("Nobody is published as a contact.")),
    ]
    parts.append(button(say("Numbers to ring"), go("numbers"), Tone.QUIET))
    return parts


def scene(desk: Desk, name: str, case: Incident) -> list[Part]:
    """Ask whether the scene was altered; either answer freezes items and place."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [heading(say("Has the scene been altered?"))]
    if case.frozen:
        parts.append(text(say("Frozen: items and place stay as they are.")))
    for label, altered in (
        (say("Not altered: freeze it"), False),
        (say("Altered: freeze it"), True),
    ):
        if me is not None:
            act = said(
                "SceneFrozen",
                me,
                answers=[name],
                weapons=list(case.weapons),
                lots=list(case.lots),
                altered=altered,
            )
            parts.append(button(label, record([act], f"incident/{name}"), Tone.QUIET))
    return parts


def told(desk: Desk, case: Incident) -> list[Part]:
    """Say what was told to whom."""
    say = desk.say
    words = {True: say("altered"), False: say("not altered"), None: say("not said")}
    lines = [
        (
            say(AGENCIES[one.agency]),
            desk.when(one.at_us),
            one.channel,
            say("whole") if one.complete else say("in part"),
            words[one.altered],
        )
        for one in case.told
    ]
    head = (say("Agency"), say("When"), say("How"), say("What"), say("Scene"))
    parts: list[Part] = [heading(say("Who was told"))]
    parts.append(table(head, lines) if lines else text(say("Nobody yet")))
    return parts


def care(desk: Desk) -> list[Part]:
    """Say where care is, as far as anybody entered it."""
    say = desk.say
    medics = people_text(desk, wearers(desk.state, (Role.MEDIC,)))
    return [
        heading(say("Care")),
        text(say("Medic today: {people}").format(people=medics)),
        *numbers.listed(desk, numbers.CARE),
    ]
