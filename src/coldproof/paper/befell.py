"""What befell a scene, what is due for it, and what it still lacks: for the pack of its insurer.

Of reports and refusals nothing stands here, and no name: those are for whoever may read them.
"""

from __future__ import annotations

from coldproof.acts.base import Body
from coldproof.acts.case import IncidentOpened
from coldproof.acts.condition import DischargedUnmeant, OddReportHeard, WeaponMisfired
from coldproof.acts.voice import WorkStopped
from coldproof.desk.floor.screens.at_hand import words
from coldproof.desk.floor.screens.missing import lack_text
from coldproof.desk.floor.screens.record import kind_text
from coldproof.desk.floor.screens.today import case_of, clock_lines, due_now
from coldproof.desk.floor.terms import INCIDENTS
from coldproof.desk.history.chain import Chain
from coldproof.desk.history.step import Step, new_causes
from coldproof.desk.plan.scenes import of_day
from coldproof.paper import blocks as b
from coldproof.paper.daybook import steps
from coldproof.paper.names import many, thousands
from coldproof.paper.source import PaperSource

TOLD = (IncidentOpened, WeaponMisfired, OddReportHeard, DischargedUnmeant, WorkStopped)


def befell(source: PaperSource, name: str) -> list[b.Block]:
    """Return what happened in a scene, then its open duties, then what is still missing."""
    say, desk = source.say, source.desk()
    rows, cases = happened(source, name)
    tasks = [one for one in due_now(desk) if one.closed is None]
    mine = [one for one in tasks if one.subject == name or case_of(desk, one) in cases]
    due = [f"{say(one.title)}: {', '.join(clock_lines(desk, one))}" for one in mine]
    scene = of_day(source.state, name, words=words(desk))
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
    causes, chain = dict[int, tuple[str, ...]](), Chain()
    for step in steps(source.entries()):
        chain.see(step)
        causes[step.entry.position] = quarantined(step)
    mine = [one for one in chain.rows if one.scene == name]
    mine = [one for one in mine if isinstance(one.body, TOLD) or causes[one.position]]
    rows = [
        [
            source.date(one.at_us),
            what_text(source, one.body, causes[one.position]),
            many(list(one.weapons)),
            thousands(one.position),
        ]
        for one in sorted(mine, key=lambda one: one.position)
    ]
    return rows, {one.event_id for one in mine if isinstance(one.body, IncidentOpened)}


def what_text(source: PaperSource, body: Body, causes: tuple[str, ...]) -> str:
    """Say what happened, of an incident which, and why weapons were quarantined by it."""
    say, what = source.say, kind_text(source.desk(), body)
    if isinstance(body, IncidentOpened):
        what = f"{what}: {say(INCIDENTS[body.incident])}"
    why = ", ".join(say(cause) for cause in causes)
    return f"{what}; {say('quarantined: {why}').format(why=why)}" if why else what


def quarantined(step: Step) -> tuple[str, ...]:
    """Return the causes for which an act put weapons into quarantine."""
    found = dict[str, None]()
    for name in step.weapons():
        after = step.after.weapons.get(name)
        if after is not None:
            found |= dict.fromkeys(new_causes(step.before.weapons.get(name), after))
    return tuple(found)
