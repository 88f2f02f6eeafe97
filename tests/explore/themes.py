"""What can be done next in the small world: themes of at most twenty kinds of act each.

Wrong people, wrong answers and wrong counts are among what can be done; the heads are always true,
since everybody is online (tests/properties looks at what happens when they are not).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts import day as d
from coldproof.acts import floor as f
from coldproof.acts import production as p
from coldproof.acts import voice as v
from coldproof.acts.base import Body
from coldproof.acts.kit import RoundsVerified
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind, Offer
from coldproof.words.floor import CallState, Scope
from coldproof.words.ids import DeviceId, Label, LotId, PersonId, SetupId, WeaponId
from coldproof.words.kit import BoreLook, Fate, Marker, Primer, RoundClass
from coldproof.words.people import Role
from tests.explore.planned import words_on_plan
from tests.explore.world import (
    ANN,
    BLANK,
    BLANKS,
    DUMMIES,
    DUMMY,
    EMPTY,
    GUN,
    KIM,
    LIVE,
    MAX,
    OTHER_SHOT,
    PAT,
    PROOF,
    RUBBER,
    SAFE,
    SHOT,
    TODAY,
    UNIT,
    Said,
    told,
)
from tests.oracle.gun import weapons_of

Options = Callable[[SetState], Iterator[Said]]


def _move(state: SetState, by: str, body: Body, *answers: str) -> Said:
    heads = tuple(state.weapons[name].heads for name in weapons_of(body))
    return Said(PersonId(by), body, answers, heads)


def _say(by: str, body: Body, *answers: str) -> Said:
    return Said(PersonId(by), body, tuple(a for a in answers if a))


def _taken(weapon: WeaponId, offer: Offer, setup: str | None) -> k.HandoverAccepted:
    named = SetupId(setup) if setup is not None else None
    return k.HandoverAccepted(weapon=weapon, giver=PersonId(offer.by), setup=named)


def _showing(state: SetState) -> str:
    check = state.weapons[GUN].check
    return check.showing if check else ""


def proofs(state: SetState) -> Iterator[Said]:
    """Proving empty: whole by a handler, by the wrong people, and not whole."""
    for by in (ANN, PAT, MAX):
        yield _move(state, by, PROOF)
    not_looked = c.ProvedEmpty(
        weapon=GUN,
        chambers_seen=1,
        magazine=PROOF.magazine,
        feed_path_seen=True,
        bore=BoreLook.NOT_LOOKED,
    )
    yield _move(state, ANN, not_looked)


def looks(state: SetState) -> Iterator[Said]:
    """Witnessing and being shown: what the check says, and what differs from it."""
    check = state.weapons[GUN].check
    showing = _showing(state)
    right = check.chambers if check else EMPTY
    for by in (KIM, MAX, PAT):
        yield _say(by, c.CheckWitnessed(weapon=GUN, chambers=right, whole=True), showing)
    yield _say(KIM, c.CheckWitnessed(weapon=GUN, chambers=right, whole=False), showing)
    for by, to in ((MAX, MAX), (KIM, MAX), (KIM, KIM)):
        yield _say(by, k.WeaponShown(weapon=GUN, to=to, chambers=right, says_clear=True), showing)
    if check is not None:
        other = DUMMY if right == EMPTY else EMPTY
        yield _say(KIM, c.CheckWitnessed(weapon=GUN, chambers=other, whole=True), showing)
        yield _say(KIM, c.CheckWitnessed(weapon=GUN, whole=True), showing)
        yield _say(
            MAX, k.WeaponShown(weapon=GUN, to=MAX, chambers=right, says_clear=False), showing
        )
        if check.id != showing:
            yield _say(KIM, c.CheckWitnessed(weapon=GUN, chambers=right, whole=True), check.id)
            yield _say(
                MAX, k.WeaponShown(weapon=GUN, to=MAX, chambers=right, says_clear=True), check.id
            )


def hands(state: SetState) -> Iterator[Said]:
    """Offers, acceptances and collections, right and wrong."""
    gun = state.weapons[GUN]
    for by, to in ((ANN, MAX), (ANN, KIM), (ANN, PAT), (PAT, MAX), (KIM, MAX), (MAX, KIM)):
        yield _say(by, k.WeaponOffered(weapon=GUN, to=to, setup=SHOT))
    yield _say(ANN, k.WeaponOffered(weapon=GUN, to=MAX, setup=OTHER_SHOT))
    offer = gun.offer
    if offer is not None:
        for setup in dict.fromkeys((offer.setup, SHOT)):
            taken = _taken(GUN, offer, setup)
            yield _move(state, offer.to, taken, offer.id)
        yield _say(offer.to, k.HandoverDeclined(weapon=GUN), offer.id)
    yield _move(state, MAX, k.HandoverAccepted(weapon=GUN, giver=ANN, setup=SHOT))
    for by in (ANN, PAT):
        yield _move(state, by, k.WeaponCollected(weapons=(GUN,)))


def reshows(state: SetState) -> Iterator[Said]:
    """Showing it again: unbroken, with a break, and something else in it."""
    check = state.weapons[GUN].check
    if check is None:
        return
    showing = _showing(state)
    for by in (ANN, PAT):
        again = c.WeaponReshown(weapon=GUN, unbroken=True, chambers=check.chambers)
        yield _say(by, again, showing)
    yield _say(ANN, c.WeaponReshown(weapon=GUN, unbroken=False, chambers=check.chambers), showing)
    if check.id != showing:
        yield _say(
            ANN, c.WeaponReshown(weapon=GUN, unbroken=True, chambers=check.chambers), check.id
        )


def loads(state: SetState) -> Iterator[Said]:
    """Rounds told apart, loaded, counted and unloaded."""
    inside = state.weapons[GUN].inside
    for lot, round_class in ((DUMMIES, RoundClass.DUMMY), (BLANKS, RoundClass.BLANK)):
        proved = c.RoundsProved(weapon=GUN, lot=lot, rounds=(told(1, round_class),))
        yield _say(ANN, proved)
        if not inside:
            load = c.WeaponLoaded(weapon=GUN, lot=lot, round_class=round_class, count=1)
            yield _move(state, ANN, load)
    for places in (EMPTY, DUMMY, BLANK, ()):
        yield _move(state, ANN, c.WeaponInspected(weapon=GUN, chambers=places))
    if inside:
        inner = LotId(inside[0].lot)
        spent = inside[0].round_class is RoundClass.SPENT
        for fate in (Fate.FIRED,) if spent else (Fate.UNFIRED, Fate.MISFIRED):
            back = c.RoundBack(lot=inner, count=1, fate=fate)
            yield _move(state, ANN, c.WeaponUnloaded(weapon=GUN, rounds=(back,)))


def handover(state: SetState) -> Iterator[Said]:
    """The handover from the empty gun to the second take."""
    yield from proofs(state)
    yield from loads(state)
    yield from looks(state)
    yield from reshows(state)
    yield from hands(state)
    yield _say(ANN, d.PersonBriefed(people=(KIM,), unit=UNIT, day=TODAY))
    yield _say(MAX, d.PersonBriefed(people=(KIM,), unit=UNIT, day=TODAY))
    yield _move(state, MAX, k.WeaponReturned(weapon=GUN, to=ANN))
    yield _move(state, MAX, k.WeaponReturned(weapon=GUN, to=KIM))


def _chain(state: SetState) -> Iterator[Said]:
    """The shortest chain that ends in a yes, for themes about something else."""
    check = state.weapons[GUN].check
    showing, right = _showing(state), check.chambers if check else EMPTY
    yield _move(state, ANN, PROOF)
    yield _say(KIM, c.CheckWitnessed(weapon=GUN, chambers=right, whole=True), showing)
    yield _say(MAX, k.WeaponShown(weapon=GUN, to=MAX, chambers=right, says_clear=True), showing)
    yield _say(ANN, k.WeaponOffered(weapon=GUN, to=MAX, setup=SHOT))
    offer = state.weapons[GUN].offer
    if offer is not None:
        taken = _taken(GUN, offer, offer.setup)
        yield _move(state, offer.to, taken, offer.id)


def _chain_again(state: SetState) -> Iterator[Said]:
    """The same chain, and back again."""
    yield from _chain(state)
    yield _move(state, ANN, k.WeaponCollected(weapons=(GUN,)))
    check = state.weapons[GUN].check
    if check is not None:
        again = c.WeaponReshown(weapon=GUN, unbroken=True, chambers=check.chambers)
        yield _say(ANN, again, _showing(state))


def trouble(state: SetState) -> Iterator[Said]:
    """What goes wrong with the gun itself, and what follows."""
    yield from _chain_again(state)
    gun = state.weapons[GUN]
    yield _move(state, ANN, k.SightLost(weapons=(GUN,)))
    yield _move(state, ANN, k.WeaponLeft(weapons=(GUN,), place=Label("cart")))
    yield _move(state, MAX, k.WeaponLeft(weapons=(RUBBER,), place=Label("cart")))
    for by in (ANN, MAX):
        yield _move(state, by, k.WeaponFound(weapon=GUN))
        yield _move(state, by, k.WeaponLockedUp(weapons=(GUN,), store=SAFE))
        yield _move(state, by, k.WeaponUnlocked(weapons=(GUN,), store=SAFE, unit=UNIT))
        yield _move(state, by, c.WeaponRepaired(weapon=GUN, function_tested=True))
    yield _move(state, ANN, c.WeaponRepaired(weapon=GUN, function_tested=False))
    for body in (
        c.WeaponCocked(weapon=GUN),
        c.WeaponMisfired(weapon=GUN),
        c.OddReportHeard(weapon=GUN),
        c.WeaponDropped(weapon=GUN),
        c.WeaponFaulted(weapon=GUN),
    ):
        yield _move(state, MAX, body)
    yield _move(state, ANN, k.SightPassed(weapons=(GUN,), to=PAT))
    yield _move(state, ANN, k.SightPassed(weapons=(GUN,), to=KIM))
    if gun.inside and gun.inside[0].round_class is RoundClass.BLANK:
        yield _move(state, MAX, c.WeaponFired(weapon=GUN, lot=BLANKS, count=1))
    yield _move(state, MAX, c.WeaponFired(weapon=GUN, lot=DUMMIES, count=1))


def _open(state: SetState, *kinds: BlockKind) -> list[tuple[str, BlockKind]]:
    return [(name, block.kind) for name, block in state.blocks.items() if block.kind in kinds]


def stops(state: SetState) -> Iterator[Said]:
    """Stops, holds, calls and withholdings, and what ends each."""
    yield from _chain_again(state)
    if len(state.blocks) < 2:
        yield _say(MAX, v.WorkStopped(scope=Scope.UNIT, target=Label(UNIT)))
        yield _say(MAX, v.WorkStopped(scope=Scope.SCENE, target=Label("scene-1")))
        yield _say(MAX, v.WorkStopped(scope=Scope.ITEM, target=Label(GUN)))
        yield _say(MAX, v.WorkStopped(scope=Scope.ITEM, target=Label(RUBBER)))
        yield _say(MAX, v.WorkStopped(scope=Scope.PRODUCTION))
        yield _say(ANN, f.NotReadyCalled(unit=UNIT))
        yield _say(MAX, f.NotReadyCalled(unit=UNIT))
        yield _say(KIM, v.HoldPlaced(weapons=(GUN,)))
        yield _say(ANN, p.HandlingWithheld(person=MAX))
        yield _say(MAX, p.HandlingWithheld(person=MAX))
        yield _move(state, MAX, c.DischargedUnmeant(weapon=GUN))
    for weapons in ((GUN,), (GUN, RUBBER)):
        hot = c.WeaponAnnounced(weapons=weapons, call=CallState.HOT, blanks=1)
        yield _say(KIM, hot, _showing(state))
    yield _move(state, ANN, c.WeaponCocked(weapon=GUN))
    for to in (MAX, PAT):
        yield _say(ANN, k.WeaponOffered(weapon=RUBBER, to=to, setup=SHOT))
        yield _move(state, ANN, k.ItemsIssued(weapons=(RUBBER,), people=(to,), setup=OTHER_SHOT))
    for name, kind in _open(state, *BlockKind):
        for by in (ANN, PAT, KIM, MAX):
            if kind is BlockKind.STOP:
                good = v.WorkReleased(cause_found=True, fixed=True, crew_told=True)
                yield _say(by, good, name)
            elif kind is BlockKind.NOT_READY:
                yield _say(by, f.ReadyCalled(unit=UNIT), name)
            elif kind is BlockKind.HOLD:
                yield _say(by, v.HoldLifted(), name)
            elif kind is BlockKind.WITHHELD:
                yield _say(by, p.HandlingResumed(person=MAX), name)
        if kind is BlockKind.STOP:
            bad = v.WorkReleased(cause_found=True, fixed=False, crew_told=True)
            yield _say(ANN, bad, name)


def day(state: SetState) -> Iterator[Said]:
    """Meals, moves, hats, keys, departures, the day's end: what ends clearances from afar."""
    yield from _chain_again(state)
    yield _say(KIM, d.MealBegan(unit=UNIT))
    yield _say(KIM, d.MealEnded(unit=UNIT))
    yield _say(KIM, d.UnitMoved(unit=UNIT, place=Label("stage-2")))
    yield _say(KIM, d.DayClosed(day=TODAY))
    yield _say(KIM, d.DayOpened(day=TODAY))
    for person, role in ((ANN, Role.ARMORER), (KIM, Role.FIRST_AD)):
        yield _say(PAT, p.RoleEnded(person=person, role=role))
        yield _say(PAT, p.RoleAppointed(person=person, role=role, first_day=TODAY))
    for person in (KIM, MAX):
        yield _say(PAT, p.PersonReplaced(person=PAT, by_person=person))
        yield _say(ANN, d.PersonBriefed(people=(person,), unit=UNIT, day=TODAY))
    for person in (ANN, KIM, MAX):
        yield _say(PAT, p.PersonDeparted(person=person))
        yield _say(PAT, p.KeyRevoked(person=person, revoked=DeviceId(f"d-{person}")))


def rounds(state: SetState) -> Iterator[Said]:
    """Lots: drawn, stored, counted, wanting, lost, found, secured."""
    yield from _chain(state)
    yield from _load_dummies(state)
    for lot in (DUMMIES, LIVE):
        yield _say(ANN, n.RoundsDrawn(lot=lot, count=1))
    yield _say(ANN, n.RoundsStored(lot=DUMMIES, count=1))
    yield _say(ANN, n.RoundsStored(lot=LIVE, count=1))
    yield _say(ANN, n.RoundsScrapped(lot=DUMMIES, count=1))
    yield _say(ANN, n.RoundsSentBack(lot=DUMMIES, count=1))
    yield _say(ANN, n.RoundsSentBack(lot=LIVE, count=1))
    book = state.lots[DUMMIES]
    there = max(book.stored, 0) + max(book.carried, 0)
    for count in (there - 1, there, there + 1):
        if count >= 0:
            yield _say(ANN, n.LotCounted(lot=DUMMIES, count=count, expected=there))
    for by in (ANN, PAT, KIM, MAX):
        yield _say(by, n.ShortageAccepted(lot=DUMMIES, count=1, searched=True))
    yield _say(KIM, n.ShortageAccepted(lot=DUMMIES, count=1, searched=False))
    unknown = told(1, RoundClass.DUMMY)
    rattles = type(unknown)(
        count=1, round_class=RoundClass.UNKNOWN, told_by=Marker.NONE, primer=Primer.UNKNOWN
    )
    yield _say(ANN, RoundsVerified(lot=DUMMIES, rounds=(rattles,)))
    if not state.rounds:
        yield _say(MAX, n.RoundFound(round_class=RoundClass.UNKNOWN, place=Label("floor")))
    for name in state.rounds:
        yield _say(ANN, n.RoundSecured(receipt=Label("police-1")), name)
    for name, _ in _open(state, BlockKind.STOP):
        for by in (ANN, KIM):
            good = v.WorkReleased(cause_found=True, fixed=True, crew_told=True)
            yield _say(by, good, name)


def _load_dummies(state: SetState) -> Iterator[Said]:
    proved = c.RoundsProved(weapon=GUN, lot=DUMMIES, rounds=(told(1, RoundClass.DUMMY),))
    yield _say(ANN, proved)
    load = c.WeaponLoaded(weapon=GUN, lot=DUMMIES, round_class=RoundClass.DUMMY, count=1)
    yield _move(state, ANN, load)
    for places in (DUMMY, (RoundClass.LIVE,)):
        yield _move(state, ANN, c.WeaponInspected(weapon=GUN, chambers=places))
    back = c.RoundBack(lot=DUMMIES, count=1)
    yield _move(state, ANN, c.WeaponUnloaded(weapon=GUN, rounds=(back,)))
    yield _say(KIM, c.WeaponAnnounced(weapons=(GUN,), call=CallState.COLD), _showing(state))


def replica(state: SetState) -> Iterator[Said]:
    """The rubber twin: handed about freely, and a gun among trays."""
    yield _move(state, ANN, c.NonGunChecked(weapons=(RUBBER,)))
    yield _say(ANN, k.WeaponOffered(weapon=RUBBER, to=MAX, setup=SHOT))
    yield _say(MAX, k.WeaponOffered(weapon=RUBBER, to=KIM, setup=SHOT))
    offer = state.weapons[RUBBER].offer
    if offer is not None:
        taken = _taken(RUBBER, offer, offer.setup)
        yield _move(state, offer.to, taken, offer.id)
    for weapon in (RUBBER, GUN):
        yield _move(state, ANN, k.ItemsIssued(weapons=(weapon,), people=(MAX,), setup=SHOT))
        yield _move(state, MAX, k.PassedInShot(weapon=weapon, to=KIM, setup=SHOT))
        yield _move(state, ANN, k.WeaponCollected(weapons=(weapon,)))
        yield _move(state, MAX, k.WeaponLeft(weapons=(weapon,), place=Label("cart")))
        yield _move(state, ANN, k.WeaponLockedUp(weapons=(weapon,), store=SAFE))
    yield _move(state, ANN, k.WeaponUnlocked(weapons=(RUBBER, GUN), store=SAFE, unit=UNIT))
    yield from _chain(state)


def planned(state: SetState) -> Iterator[Said]:
    """What the plan says of the shot, and who marks flashes."""
    yield from _chain(state)
    yield from words_on_plan(state)
    yield _move(state, ANN, k.WeaponCollected(weapons=(GUN,)))


THEMES: dict[str, Options] = {
    "handover": handover,
    "trouble": trouble,
    "stops": stops,
    "day": day,
    "rounds": rounds,
    "replica": replica,
    "planned": planned,
}


def kinds_of(theme: Iterable[Said]) -> set[str]:
    """The kinds of act among these."""
    return {type(said.body).__name__ for said in theme}
