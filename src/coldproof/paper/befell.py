"""What befell a scene, what is due for it, and what it still lacks: for the pack of its insurer.

Of reports and refusals nothing stands here, and no name: those are for whoever may read them.
"""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.acts.case import IncidentOpened
from coldproof.acts.condition import DischargedUnmeant, OddReportHeard, WeaponMisfired
from coldproof.acts.voice import WorkStopped
from coldproof.desk.floor.screens.days import lack_text
from coldproof.desk.floor.screens.record import kind_text
from coldproof.desk.floor.screens.today import clock_lines, due_now
from coldproof.desk.floor.terms import INCIDENTS
from coldproof.desk.history.chain import Chain
from coldproof.desk.history.step import Step
from coldproof.desk.plan.days import of_day
from coldproof.paper import blocks as b
from coldproof.paper.names import many, thousands
from coldproof.paper.source import PaperSource
from coldproof.state.fold import START, fold

TOLD = (IncidentOpened, WeaponMisfired, OddReportHeard, DischargedUnmeant, WorkStopped)


def befell(source: PaperSource, name: str) -> list[b.Block]:
    """Return what happened in a scene, then its open duties, then what is still missing."""
    say, desk = source.say, source.desk()
    rows, cases = happened(source, name)
    tasks = [one for one in due_now(desk) if one.closed is None]
    mine = [one for one in tasks if {name, *cases} & set(one.subject.split(" "))]
    due = [f"{say(one.title)}: {', '.join(clock_lines(desk, one))}" for one in mine]
    scene = of_day(source.state, name)
    lacks = [lack_text(desk, scene, lack) for lack in scene.lacks]
    head = [say("Date"), say("What"), say("Weapons"), say("Entry")]
    none = say("No incident, misfire, stop or quarantine of it is in the record.")
    return [
        b.heading(say("What happened in it")),
        b.table(head, rows, (5, 14, 7, 3), empty=none),
        b.heading(say("Due for it")),
        b.points(due or [say("Nothing that the record knows.")]),
        b.heading(say("Still missing")),
        b.points(lacks or [say("Nothing that the record knows.")]),
    ]


def happened(source: PaperSource, name: str) -> tuple[list[list[str]], set[str]]:
    """Return a row for each incident, misfire, stop and quarantine; and the ids of its cases."""
    say, desk = source.say, source.desk()
    found, chain = dict[int, list[str]](), Chain()
    for step in steps(source):
        chain.see(step)
        body, at = step.act.body, step.entry.position
        causes = quarantined(step)
        if isinstance(body, TOLD) or causes:
            what = kind_text(desk, body)
            if isinstance(body, IncidentOpened):
                what = f"{what}: {say(INCIDENTS[body.incident])}"
            if causes:
                why = ", ".join(say(cause) for cause in causes)
                what = "; ".join((what, say("quarantined: {why}").format(why=why)))
            weapons = many(list(step.weapons()))
            found[at] = [source.date(step.entry.at_us), what, weapons, thousands(at)]
    mine = [one for one in chain.rows if one.scene == name and one.position in found]
    cases = {one.event_id for one in mine if isinstance(one.body, IncidentOpened)}
    return [found[one.position] for one in sorted(mine, key=lambda one: one.position)], cases


def steps(source: PaperSource) -> Iterator[Step]:
    """Yield each entry with what was so before and after it."""
    state = START
    for entry in source.entries():
        step = Step(state, entry, fold(state, (entry,)))
        yield step
        state = step.after


def quarantined(step: Step) -> tuple[str, ...]:
    """Return the causes for which an act put weapons into quarantine."""
    found = []
    for name in step.weapons():
        after = step.after.weapons.get(name)
        for one in () if after is None else after.suspicions:
            found += [one.cause.value] if one.position == step.entry.position else []
    return tuple(dict.fromkeys(found))
