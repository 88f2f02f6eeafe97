"""The incident sheet: what is known of one case, what to do, and room for what is not known.

It names what was done by handle and entry, as the record has it, and says nothing of blame.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.acts.named import weapons_named
from coldproof.desk.floor import looks, terms
from coldproof.desk.history.acts import lots_named
from coldproof.desk.wording import body_text, given
from coldproof.paper import blocks as b
from coldproof.paper import cards
from coldproof.paper.names import thousands, where_text
from coldproof.paper.source import PaperSource
from coldproof.state.entry import Entry
from coldproof.state.records import Incident
from coldproof.words.floor import IncidentKind
from coldproof.words.units import HOUR_US

BEFORE_US = 2 * HOUR_US  # our choice: what the record holds on these items so long before
ACCOUNT_LINES = 8
CARD = {
    IncidentKind.INJURY: cards.HURT,
    IncidentKind.LIVE_ROUND: cards.LIVE,
    IncidentKind.UNINTENDED_DISCHARGE: cards.UNMEANT,
    IncidentKind.HOT_WHEN_CALLED_COLD: cards.UNMEANT,
}


def content(
    source: PaperSource, key: str, incident: Incident, entries: Iterable[Entry]
) -> dict[str, Any]:
    """Return the sheet of one incident, as far as the source's entries go."""
    say = source.say
    card = CARD.get(incident.kind)
    parts = [] if card is None else [b.heading(say(card.label)), b.points(map(say, card.lines))]
    parts += [
        b.heading(say("In the record")),
        known(source, incident),
        b.heading(say("Weapons and lots of this case")),
        items(source, incident),
        b.heading(say("Who was told")),
        told(source, incident),
        b.heading(say("Acts on these items, two hours before and since")),
        acts(source, incident, entries),
        b.heading(say("Numbers to ring")),
        b.points(cards.numbers(source) or [say("No number is posted yet.")]),
        b.heading(say("By hand")),
        b.facts(
            [
                (say("Where exactly"), ""),
                (say("Has anything been moved since? By whom, why"), ""),
                (say("Medic, hour"), ""),
                (say("Emergency services, number, hour"), ""),
                (say("Photos by, hour"), ""),
                (say("Who was there"), ""),
            ]
        ),
        b.heading(say("What I saw and heard myself")),
        b.text(
            say(
                "Each person on a sheet of their own, in their own words. Nobody else reads it"
                " aloud, corrects it or fills it in."
            )
        ),
        b.space(ACCOUNT_LINES),
        b.signs([say("Name, hour, signature")]),
    ]
    entry = say("entry {n}").format(n=thousands(incident.position))
    return b.sheet(say("Incident sheet"), f"{source.title or source.production}, {entry}", parts)


def known(source: PaperSource, incident: Incident) -> b.Block:
    """Return what the record says of the case itself."""
    say = source.say
    yes, no = say("in the record"), say("not in the record")
    return b.facts(
        [
            (say("What"), say(terms.INCIDENTS[incident.kind])),
            (say("How badly"), say(terms.SEVERITIES[incident.severity])),
            (say("Unit"), incident.unit or no),
            (say("Entered at"), _when(source, incident.at_us)),
            (say("Learned of at"), _when(source, incident.learned_us)),
            (say("Items and place frozen"), yes if incident.frozen else no),
            (say("Accounts given"), thousands(incident.accounts)),
            (say("Cause looked into and put right"), yes if incident.investigated else no),
        ]
    )


def _when(source: PaperSource, at_us: int) -> str:
    return f"{source.date(at_us)} {source.hour(at_us)}"


def items(source: PaperSource, incident: Incident) -> b.Block:
    """Return the case's weapons and lots, where they are now by the record."""
    say, state = source.say, source.state
    desk = source.desk()
    rows = []
    for name in incident.weapons:
        weapon = state.weapons.get(name)
        how = "" if weapon is None else looks.look_of(desk, weapon).word
        where = where_text(say, None if weapon is None else weapon.custody)
        rows.append([name, how, where, ""])
    for name in incident.lots:
        lot = state.lots.get(name)
        where = ""
        if lot is not None:
            where = say("{stored} stored, {carried} carried, {guns} in guns").format(
                stored=lot.stored, carried=lot.carried, guns=lot.loaded
            )
        rows.append([say("lot {lot}").format(lot=name), "", where, ""])
    head = [say("Item"), say("On the board"), say("Where, by the record"), say("Seen there by")]
    return b.table(
        head, rows, (6, 8, 12, 8), empty=say("No item is named in the record."), tall=True
    )


def told(source: PaperSource, incident: Incident) -> b.Block:
    """Return which agencies were told, when, whether the scene was altered, and empty lines."""
    say = source.say
    altered = {True: say("yes"), False: say("no"), None: say("not said")}
    rows = [
        [
            say(terms.AGENCIES[one.agency]),
            _when(source, one.at_us),
            one.channel,
            altered[one.altered],
            thousands(one.position),
        ]
        for one in incident.told
    ]
    rows += [[""] * 5 for _ in range(3)]
    head = [say("Who"), say("When"), say("How"), say("Scene altered"), say("Entry")]
    return b.table(head, rows, (8, 8, 8, 6, 4), tall=True)


def acts(source: PaperSource, incident: Incident, entries: Iterable[Entry]) -> b.Block:
    """Return each act that names an item of the case, from two hours before it on."""
    say = source.say
    weapons, lots = set(incident.weapons), set(incident.lots)
    rows = []
    for entry in entries:
        act = entry.act
        about = {*weapons_named(act.body)} & weapons or {*lots_named(act.body)} & lots
        own = entry.position == incident.position
        if (about and entry.at_us >= incident.at_us - BEFORE_US) or own:
            rows.append(
                [
                    source.hour(entry.at_us),
                    act.by,
                    say(body_text(act.body, given(act.body))),
                    thousands(entry.position),
                ]
            )
    head = [say("Hour"), say("By"), say("Act"), say("Entry")]
    return b.table(head, rows, (3, 5, 20, 3), empty=say("No act names an item of this case."))


def latest(source: PaperSource) -> str | None:
    """Return the key of the newest incident, or none."""
    found = sorted(source.state.incidents.items(), key=lambda pair: pair[1].position)
    return found[-1][0] if found else None
