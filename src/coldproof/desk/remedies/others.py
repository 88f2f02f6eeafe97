"""What somebody with the right, or another person, does: tried on the fold, told, never a cure.

A day or unit is opened, setups closed, a way signed, keys of a store named; or the act is done by
somebody else, or with another store.  Each changes the stage and returns its words, or none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from coldproof.acts import condition, counts, custody, kit
from coldproof.acts.base import Act
from coldproof.acts.day import DayOpened, UnitOpened
from coldproof.acts.named import weapons_named
from coldproof.acts.script import WayApproved
from coldproof.acts.setup import SetupClosed
from coldproof.desk.remedies.where import handing, in_the_way, open_for, unit_of
from coldproof.desk.stage import Stage
from coldproof.rules.core.planned import DRAWING, cards_of, goings, ways_of
from coldproof.rules.core.signing import HATS_OF, is_firearm, unsigned
from coldproof.rules.judge import judge
from coldproof.rules.question import Question
from coldproof.state.assessed import is_current
from coldproof.state.entry import Entry
from coldproof.state.facts import wearers
from coldproof.state.fold import fold
from coldproof.state.planned import way_key
from coldproof.state.records import Way
from coldproof.words.ids import Day, Label, PersonId, SceneId, SetupId, StoreId, UnitId
from coldproof.words.people import FLOOR, HANDLERS
from coldproof.words.sentence import Sentence, joined, told
from coldproof.words.units import DAY_US, clock_text, day_number

Packs = tuple[str, ...] | None
Play = Callable[[Stage, Packs], Sentence | None]
DATE, MINUTE = len("2021-10-21"), len("2021-10-21 13:00")
OPENING = (custody.WeaponUnlocked, counts.RoundsDrawn, kit.StoreOpened)
STORING = (custody.WeaponLockedUp, kit.LotReceived, kit.WeaponRegistered)
BY_ANOTHER = (
    *OPENING,
    custody.WeaponCollected,
    custody.WeaponLockedUp,
    condition.WeaponAnnounced,
    condition.WeaponLoaded,
    condition.WeaponUnloaded,
    condition.ProvedEmpty,
    condition.WeaponInspected,
)
"""Acts that are as good by somebody else who may: nobody else takes a gun, or speaks, for you."""
SIGNING = tuple(role for roles in HATS_OF.values() for role in roles)
SOME_STORE = StoreId("another-store")


def refusing(stage: Stage, act: Act, packs: Packs) -> frozenset[str]:
    """Return the rules that would refuse another act in its place now."""
    mine, stage.act = stage.act, act
    verdict = judge(stage.state, stage.question(), stage.now_us, packs)
    stage.act = mine
    return frozenset(one.rule.id for one in in_the_way(verdict))


def open_day(stage: Stage, packs: Packs) -> Sentence | None:
    """Open the day; where its date was opened before, the next one, as soon as it can be."""
    state = stage.state
    today = stage.now_us // DAY_US
    latest = max(map(day_number, state.days_opened), default=today - 2)
    if state.day is not None and day_number(state.day) >= latest:
        return None
    number = max(today, latest + 1)
    words = told("Open today's production day (DayOpened).")
    if latest >= today:
        words = told(
            "{day} was opened before, and no date opens twice: open {next} (DayOpened), and close"
            " it only when that day is over. Meetings and briefings are held anew for it.",
            day=date_of(latest),
            next=date_of(number),
        )
    if number > today + 1:
        stage.now_us = (number - 1) * DAY_US
        words = told(
            "{day} was opened before, and no date opens twice: {next} can be opened (DayOpened)"
            " from {at} UTC on.",
            day=date_of(latest),
            next=date_of(number),
            at=clock_text(stage.now_us)[:MINUTE],
        )
    stage.play(stage.act.by, DayOpened(day=date_of(number)))
    return words if stage.state.day == date_of(number) else None


def date_of(number: int) -> Day:
    """Return a day, counted from 1970-01-01, as it is written."""
    return Day(clock_text(number * DAY_US)[:DATE])


def open_unit(stage: Stage, packs: Packs) -> Sentence | None:
    """Open the unit in question for the open day."""
    h, day, said = handing(stage), stage.state.day, list[Sentence]()
    for name in dict.fromkeys((unit_of(stage), None if h is None else h.weapon.unit)):
        unit = stage.state.units.get(name or "")
        if name is None or unit is None or day is None or (unit.open and unit.day == day):
            continue
        place = None if unit.place is None else Label(unit.place)
        body = UnitOpened(unit=UnitId(name), day=Day(day), work=unit.kind, place=place)
        stage.play(stage.act.by, body)
        said.append(told("Open {unit} for {day} (UnitOpened).", unit=name, day=day))
    return joined(" ", said) if said else None


def close_setups(stage: Stage, packs: Packs) -> Sentence | None:
    """Close the open setups that keep a gun.

    Whether they are done, only people know: so nobody closes them to get a gun.
    """
    who, keeping = stage.floor(), open_for(stage.state, stage.act)
    if who is None or not keeping or not isinstance(stage.act.body, DRAWING):
        return None
    for name in keeping:
        stage.play(who, SetupClosed(setup=SetupId(name)))
    return told("If {setups} is done: {who} closes it.", setups=", ".join(keeping), who=who)


def sign_ways(stage: Stage, packs: Packs) -> Sentence | None:
    """Let each side that did not sign a way with a firearm sign it, by somebody who is here."""
    said = []
    for way, unit in unsigned_ways(stage):
        people = []
        for person in wearers(stage.state, SIGNING):
            before, lacks = (stage.state, stage.now_us, stage.played[:]), lacking(stage, way, unit)
            shot = None if way.shot is None else Label(way.shot)
            body = WayApproved(scene=SceneId(way.scene), plan=way.plan, shot=shot)
            stage.play(person, body, (way.act,))
            if lacking(stage, way, unit) < lacks:
                people.append(person)
            else:
                stage.state, stage.now_us, stage.played = before
        if people:
            said.append(
                told(
                    "If nothing less will do for {scene} than {way}: {people} sign that, each for"
                    " themselves (WayApproved).",
                    scene=way.scene,
                    way=way.chosen,
                    people=", ".join(people),
                )
            )
    return joined(" ", said) if said else None


def lacking(stage: Stage, way: Way, unit: str) -> int:
    """Return how many sides did not sign a way."""
    return len(unsigned(stage.state, stage.state.ways[way_key(way.scene, way.shot)], unit))


def unsigned_ways(stage: Stage) -> Iterator[tuple[Way, str]]:
    """Find the ways, with a reason, under which a firearm of the act would go and a side lacks."""
    question = Question(stage.state, stage.question(), stage.now_us)
    found: dict[str, tuple[Way, str]] = {}
    for going in goings(question):
        if going.setup is None or not is_firearm(going):
            continue
        for card in cards_of(going.setup):
            for way in ways_of(stage.state, card):
                if way.is_signed and way.reason is not None and is_current(stage.state, way):
                    found[way.act] = way, card.card.unit
    yield from found.values()


def name_keys(stage: Stage, packs: Packs) -> Sentence | None:
    """Name who can open a store of which no list says it."""
    body: Any = stage.act.body
    if not isinstance(body, OPENING):
        return None
    store = getattr(body, "store", None)
    if isinstance(body, counts.RoundsDrawn):
        lot = stage.state.lots.get(body.lot)
        store = None if lot is None else lot.received.store
    known = stage.state.stores.get(store or "")
    if store is None or (known is not None and known.keys):
        return None
    who = stage.act.by
    handlers = [PersonId(one) for one in wearers(stage.state, HANDLERS, unit_of(stage))[:1]]
    people = tuple(dict.fromkeys((who, *handlers)))
    stage.play(who, kit.StoreKeysNamed(store=store, people=people))
    return told(
        "Name the few people who can open store {store} (StoreKeysNamed), {who} among them.",
        store=store,
        who=", ".join(people),
    )


def other_store(stage: Stage, packs: Packs) -> Sentence | None:
    """Use a store that keeps nothing which must be apart: one that is known, or any other."""
    body: Any = stage.act.body
    if not isinstance(body, STORING) or body.store is None:
        return None
    now = refusing(stage, stage.act, packs)
    weapons, rounds = stage.state.weapons, stage.state.lots.values()
    kits = [weapons[name].kit.store for name in weapons_named(body) if name in weapons]
    kits += [weapon.kit.store for weapon in weapons.values()]
    alike = [lot.received.store for lot in rounds] if isinstance(body, kit.LotReceived) else kits
    known = (*alike, *stage.state.stores)
    for store in (*dict.fromkeys(StoreId(one) for one in known if one), SOME_STORE):
        act = replace(stage.act, body=replace(body, store=store))
        if store == body.store or not refusing(stage, act, packs) < now:
            continue
        stage.act = act
        if store != SOME_STORE:
            return told("Use another store: {store}.", store=store)
        if isinstance(body, kit.LotReceived):
            return told("Use another store, one that keeps no guns.")
        return told("Use another store, one that keeps no rounds.")
    return None


def harms(stage: Stage, act: Act) -> bool:
    """Say whether an act, done now by who it names, would quarantine a gun or hide its load."""
    mine, stage.act = stage.act, act
    asked = stage.question()
    stage.act = mine
    after = fold(stage.state, (Entry(asked, "stage", stage.state.size, stage.now_us),))
    for name in weapons_named(asked.body):
        old, new = stage.state.weapons.get(name), after.weapons.get(name)
        if old is None or new is None:
            continue
        hidden = isinstance(asked.body, condition.WeaponLoaded) and not new.load_known
        if set(new.suspicions) - set(old.suspicions) or (hidden and old.load_known):
            return True
    return False


def other_person(stage: Stage, packs: Packs) -> Sentence | None:
    """Let somebody who is here, and may, do it in the signer's place."""
    body: Any = stage.act.body
    if not isinstance(body, BY_ANOTHER):
        return None
    calls = isinstance(body, condition.WeaponAnnounced)
    people = [
        person
        for roles in ((FLOOR, HANDLERS) if calls else (HANDLERS, FLOOR))
        for person in wearers(stage.state, roles, unit_of(stage))
        if person != stage.act.by
    ]
    now = refusing(stage, stage.act, packs)
    acts = [replace(stage.act, by=PersonId(person)) for person in people]
    acts = [act for act in acts if not harms(stage, act)]
    left = [(refusing(stage, act, packs), act) for act in acts]
    good = [(rules, act) for rules, act in left if rules <= now]
    if not good:
        return None
    stage.act = min(good, key=lambda one: len(one[0]))[1]
    return told("Let {who} do it.", who=stage.act.by)


ON_THE_ACT: tuple[Play, ...] = (other_store, other_person)
"""What is done otherwise with the act itself, so after all else."""
BY_OTHERS: tuple[Play, ...] = (
    open_day,
    open_unit,
    close_setups,
    sign_ways,
    name_keys,
    *ON_THE_ACT,
)
"""In the order in which they are tried."""
