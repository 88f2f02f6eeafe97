"""The chain of a scene: line of the script, plan, way, assessment, weapon, clearance, shot, case.

One query both ways: the rows of a scene, from the line that names a weapon to what came of it; and
from an incident the scenes it belongs to, and so back to the line.  Each act is once in a scene's
chain, with the reason why it is there (`chain_reach`): it names the scene or a setup of it; it is
on a weapon of a setup while that is open, before that since the weapon was last taken back, or
after an incident until that is released; it reaches a setup that is open; or it answers an act that
is there.  The drafts of the script that the scene's lines were looked at in, and those that changed
it, are links too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

from coldproof.acts import condition, custody, plan, script, setup
from coldproof.acts.case import IncidentLinked, IncidentOpened
from coldproof.acts.kit import FunctionChecked
from coldproof.desk.history.chain_reach import (
    CASE_OR_VOICE,
    Cards,
    Found,
    link_of,
    named,
    on,
    open_cards,
    reaching,
    stands,
)
from coldproof.desk.history.rows import ChainRow, Filed, Link
from coldproof.desk.history.step import Step
from coldproof.state.facts import scene_of
from coldproof.state.model import SetState
from coldproof.words.sentence import told

GIVEN_OUT = (custody.HandoverAccepted, custody.ItemsIssued)
TAKEN_BACK = (custody.WeaponCollected, custody.WeaponReturned)
HOLDING = (IncidentOpened, condition.DischargedUnmeant)
LOOKED_AT = (script.HitSettled, plan.ScenePlanned)
UNSAID = told("")
ON_WEAPONS = (custody.__name__, condition.__name__)
MOST_BEFORE = 200  # of the acts on a weapon since it was taken back


class Chain:
    """Collects the rows of every scene."""

    def __init__(self) -> None:
        """Begin with none."""
        self._rows: dict[tuple[str, int], ChainRow] = {}  # by scene and position
        self._scenes: dict[str, tuple[int, tuple[str, ...]]] = {}  # of acts that are in a chain
        self._cards: Cards = {}  # of the setups that are open
        self._last: dict[str, tuple[str, str]] = {}  # weapon: scene and setup it was last out for
        self._loaded: dict[str, dict[str, None]] = {}  # lot: the weapons it was put into
        self._held: dict[str, list[str]] = {}  # weapon: what holds it, by act id
        self._before: dict[str, list[ChainRow]] = {}  # acts on a weapon since it was taken back
        self._words: dict[str, ChainRow] = {}  # stops, hazards and refusals that stand, by act id
        self._drafts: list[tuple[ChainRow, str]] = []  # each with the device that filed it

    @property
    def rows(self) -> tuple[ChainRow, ...]:
        """Return the rows so far."""
        return tuple(self._rows.values())

    @property
    def drafts(self) -> tuple[Filed, ...]:
        """Return every draft that counted, the oldest first."""
        return tuple(row.draft for row, _ in self._drafts if row.draft is not None)

    def see(self, step: Step) -> None:
        """Take the next entry, from the first one on."""
        cards = self._open(step)
        link = link_of(step.act.body)
        if link is None:
            return
        self._note(step)
        found: dict[str, Found] = {}
        for one in self._found(step, link, cards):
            found.setdefault(one.scene, one)
        if found:
            self._scenes[step.entry.id] = (step.entry.position, tuple(found))
        row, incidents = self._row(step, link), incidents_of(step)
        for one in found.values():
            self._file(step, one.scene)
            self._carry(step, one)
            self._warn(step, one)
            self._add(self._placed(row, step, one)._replace(incidents=incidents))
        self._hold(step)
        self._keep(step, row)

    def _add(self, row: ChainRow) -> None:
        """Keep a row, once in its scene."""
        self._rows.setdefault((row.scene, row.position), row)

    def _note(self, step: Step) -> None:
        """Remember what each weapon is out for, and what went into it."""
        body = step.act.body
        for name in step.weapons():
            known = step.after.weapons.get(name)
            scene = None if known is None else scene_of(step.after, known.setup)
            if known is not None and known.setup is not None and scene is not None:
                self._last[name] = (scene, known.setup)
        if isinstance(body, condition.WeaponLoaded):
            self._loaded.setdefault(body.lot, {})[body.weapon] = None

    def _found(self, step: Step, link: Link, cards: Cards) -> Iterator[Found]:
        """Yield the scenes that an act belongs to, the best reason first; a scene may come again.

        What it names itself counts alone.
        """
        own = tuple(named(step))
        yield from own
        if own:
            return
        weapons = step.weapons()
        mine = [one for name in weapons for one in on(step, name, cards)]
        if link in CASE_OR_VOICE:
            mine += self._last_out(weapons, getattr(step.act.body, "lots", ()))
        yield from mine or reaching(step.after, step.act.body, link, cards)
        for answered in step.act.answers:
            position, scenes = self._scenes.get(answered, (0, ()))
            for scene in scenes:
                yield Found(scene, "", told("it answers entry {n}", n=position))
        for name in weapons:
            for holder in self._held.get(name, ()):
                if is_released(step.before, holder):
                    continue
                position, scenes = self._scenes[holder]
                why = told("{weapon}, after entry {n}, before its release", weapon=name, n=position)
                for scene in scenes:
                    yield Found(scene, "", why)

    def _open(self, step: Step) -> Cards:
        """Return the cards of the setups that are open before or after an act."""
        was, now, before = step.before, step.after, self._cards
        if now.setups is was.setups and now.units is was.units and now.day_closed == was.day_closed:
            return before
        self._cards = open_cards(now)
        return {**before, **self._cards}

    def _last_out(self, weapons: Iterable[str], lots: Iterable[str]) -> Iterator[Found]:
        """Yield what weapons, and those that lots were put into, were last out for."""
        for name in weapons:
            if name in self._last:
                scene, setup_id = self._last[name]
                why = told("{weapon} was last out for setup {setup}", weapon=name, setup=setup_id)
                yield Found(scene, setup_id, why)
        for lot in lots:
            for name in self._loaded.get(lot, ()):
                if name in self._last:
                    why = told("rounds of {lot} were put into {weapon}", lot=lot, weapon=name)
                    yield Found(*self._last[name], why)

    def _file(self, step: Step, scene: str) -> None:
        """Put the draft into a scene's chain that its lines were looked at in, or planned by."""
        draft = self._draft_of(step) if isinstance(step.act.body, LOOKED_AT) else None
        if draft is None:
            return
        planned = isinstance(step.act.body, plan.ScenePlanned)
        why = (
            told("the scene was planned while it counted")
            if planned
            else told("a line of the scene was looked at in it")
        )
        self._add(draft._replace(scene=scene, why=why, drafts=self._then(step, scene)))

    def _draft_of(self, step: Step) -> ChainRow | None:
        """Return the filing of the last draft that an act's device had seen."""
        seen = self._seen(step)
        return self._drafts[seen - 1][0] if seen else None

    def _seen(self, step: Step) -> int:
        """Return how many drafts were filed by the last that an act's device had seen."""
        act = step.act
        for place, (row, device) in reversed(list(enumerate(self._drafts, 1))):
            if row.position < act.seen_size or device == act.device:
                return place
        return 0

    def _then(self, step: Step, scene: str) -> int:
        """Return how many drafts were filed when an act's scene had its number.

        A line is of the draft that it was looked at in, all else of that by which it was planned.
        """
        known = step.after.scenes.get(scene)
        if known is None or isinstance(step.act.body, script.HitSettled):
            return self._seen(step)
        places = [row.position for row, _ in self._drafts]
        return 0 if known.draft is None else bisect_right(places, known.draft)

    def _placed(self, row: ChainRow, step: Step, into: Found) -> ChainRow:
        """Return the row of an act in the chain of a scene that it belongs to, or came to."""
        return placed(row, step, into)._replace(drafts=self._then(step, into.scene))

    def _carry(self, step: Step, into: Found) -> None:
        """Take along what was done on weapons before they come to a setup."""
        if not isinstance(step.act.body, (setup.SetupBegun, *GIVEN_OUT)):
            return
        for name in step.weapons():
            why = told(
                "{weapon}, before setup {setup} and after any earlier use",
                weapon=name,
                setup=into.setup,
            )
            for row in self._before.get(name, ()):
                self._add(self._placed(row, step, into._replace(why=why)))

    def _warn(self, step: Step, into: Found) -> None:
        """Take along what stands when a setup is begun: stops, hazards, refusals."""
        body = step.act.body
        if not isinstance(body, setup.SetupBegun):
            return
        self._words = {name: row for name, row in self._words.items() if stands(step.after, name)}
        why = told("it stood when setup {setup} was begun", setup=body.setup)
        for name, row in self._words.items():
            there = reaching(step.after, row.body, row.link, {body.setup: body})
            of_weapon = not set(body.weapons).isdisjoint(row.weapons)
            if of_weapon if row.weapons else into.scene in [one.scene for one in there]:
                self._add(self._placed(row, step, into._replace(why=why)))
                _, scenes = self._scenes.get(name, (0, ()))
                self._scenes[name] = (row.position, (*scenes, into.scene))

    def _hold(self, step: Step) -> None:
        """Remember which weapons an incident or a discharge holds, until they are used again."""
        body, incidents = step.act.body, step.before.incidents
        holders = [step.entry.id] if isinstance(body, HOLDING) else []
        if isinstance(body, IncidentLinked):
            holders = [one for one in step.act.answers if one in incidents]
        for name in step.weapons() if holders else ():
            held = self._held.setdefault(name, [])
            held += [one for one in holders if one in self._scenes and one not in held]
        for name in step.weapons() if isinstance(body, GIVEN_OUT) else ():
            held = self._held.get(name, [])
            self._held[name] = [one for one in held if one in step.after.blocks]

    def _keep(self, step: Step, row: ChainRow) -> None:
        """Keep what is done on a weapon for the setup that it comes to next."""
        body = step.act.body
        if isinstance(body, script.ScriptFiled):
            if step.entry.may_permit:
                self._drafts.append((row, step.act.device))
            return
        if row.link is Link.VOICE and stands(step.after, row.event_id):
            self._words[row.event_id] = row
        if type(body).__module__ not in ON_WEAPONS and type(body) is not FunctionChecked:
            return
        for name in row.weapons:
            if isinstance(body, (*TAKEN_BACK, *GIVEN_OUT)):
                self._before.pop(name, None)
            if not isinstance(body, GIVEN_OUT):
                held = self._before.setdefault(name, [])
                held.append(row)
                del held[:-MOST_BEFORE]

    def _row(self, step: Step, link: Link) -> ChainRow:
        """Return the row of an act that is in no scene's chain yet, and names no incident."""
        body: Any = step.act.body
        draft = None
        if isinstance(body, script.HitSettled) and (seen := self._draft_of(step)) is not None:
            draft = seen.draft
        if isinstance(body, script.ScriptFiled):
            draft = Filed(body.draft, step.entry.at_us, body.document or "", body.changed)
        return ChainRow(
            scene="",
            link=link,
            position=step.entry.position,
            event_id=step.entry.id,
            at_us=step.entry.at_us,
            by=step.act.by,
            body=body,
            why=UNSAID,
            after_no=step.act.asked is not None and step.act.asked.refused,
            draft=draft,
            setup="",
            shot="",
            weapons=step.weapons(),
            incidents=(),
        )


def placed(row: ChainRow, step: Step, into: Found) -> ChainRow:
    """Return the row of an act in the chain of a scene that it belongs to, or came to belong to."""
    card = step.after.setups.get(into.setup)
    shot = getattr(row.body, "shot", None) or (None if card is None else card.card.of_shot)
    return row._replace(scene=into.scene, setup=into.setup, shot=shot or "", why=into.why)


def incidents_of(step: Step) -> tuple[int, ...]:
    """Return the positions of the incidents that an act answers, and that it opens."""
    known, ids = step.after.incidents, (*step.act.answers, step.entry.id)
    return tuple(known[one].position for one in ids if one in known)


def is_released(state: SetState, holder: str) -> bool:
    """Say whether an incident was put right, and nothing that an act stopped is stopped still."""
    case = state.incidents.get(holder)
    return (case is None or case.investigated) and holder not in state.blocks


def in_order(rows: Iterable[ChainRow]) -> list[ChainRow]:
    """Return the chains, one scene after the other; in each, link after link, in time."""
    links = {link: place for place, link in enumerate(Link)}
    held = list(rows)
    scenes = {scene: n for n, scene in enumerate(dict.fromkeys(row.scene for row in held))}
    return sorted(held, key=lambda row: (scenes[row.scene], links[row.link], row.position))


def of_scene(rows: Iterable[ChainRow], scene: str) -> list[ChainRow]:
    """Return one scene's chain."""
    return in_order(row for row in rows if row.scene == scene)


def of_incident(rows: Iterable[ChainRow], position: int) -> list[ChainRow]:
    """Return the chains of every scene that an incident belongs to."""
    held = list(rows)
    scenes = {row.scene for row in held if position in row.incidents}
    return in_order(row for row in held if row.scene in scenes)
