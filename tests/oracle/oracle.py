"""The oracle: invariants 1 to 4 (and 5, as far as one order shows it) over the raw list of acts.

It shares no code with `coldproof.rules` or `coldproof.state` and is written from the design alone.
Each failing part has a short stable code that begins with its invariant's number.

Decided here, in the dangerous direction, where design and brief say nothing:

- The check, its looks and the offer must have seen the opening of the day that is open now.
- A re-show serves only a named setup, and the hand that it serves is within the twenty minutes too.
- Who takes the gun is not its only witness, and who wears a handler's hat today is none.
- An offer is an offer only from the hand of an appointed handler.
- Facts signed by a handler (a briefing, a release, a check) ask for the hat of the day, as the act
  knew it; that giver, receiver and checker are *qualified* is asked at the moment of the question.
- Giver, receiver-as-handler and meeting are asked for the setup's unit, a briefing for its own;
  stops, meals and moves of the setup's and of the weapon's unit touch it; a scene's stop ends every
  clearance.  Any handler of the production may take, open, watch or lock away any weapon.
- A restriction of a person (key, hat, departure) touches the acts signed by that person.
- Returning a gun to somebody who is no handler is handing it over too, and without an offer of its
  own it is never clear.  A gun is never given out by the tray or passed in shot (D6).
- A gun left, lost or out of sight is of unknown load, so hot; so is one that was never proved empty
  or is quarantined.  Taking a gun, or locking it away, is a handler's act.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts.case import EvidenceCollected
from coldproof.acts.day import DayClosed
from coldproof.acts.kit import LotReceived, RoundsVerified, WeaponRegistered
from coldproof.acts.production import PersonDeparted, RoleEnded
from coldproof.acts.script import FlashMarked
from coldproof.acts.setup import CameraRolled
from coldproof.state.entry import Entry
from coldproof.words.kit import DEADLY
from coldproof.words.people import Role
from tests.oracle import gun as guns
from tests.oracle import hand
from tests.oracle.clearance import Clearances
from tests.oracle.floor import Floor
from tests.oracle.going import going_on, is_hot, only_warns
from tests.oracle.gun import Gun
from tests.oracle.ledger import Ledger, deadly_told, told_otherwise
from tests.oracle.people import ANY, Roster
from tests.oracle.plans import MAY_PLAN, Plans
from tests.oracle.shown import Shown

TALK = (
    c.CheckWitnessed,
    c.RoundsProved,
    c.WeaponReshown,
    k.HandoverDeclined,
    k.WeaponOffered,
    k.WeaponShown,
)
CARRIED = (
    k.HandoverAccepted,
    k.SightLost,
    k.WeaponCollected,
    k.WeaponLeft,
    k.WeaponLost,
    k.WeaponReturned,
    k.WeaponUnlocked,
)
ROUNDS_GO = (
    c.WeaponFired,
    c.WeaponLoaded,
    n.RoundsDrawn,
    n.RoundsScrapped,
    n.RoundsSentBack,
    n.RoundsStored,
)
TAKEN = (k.WeaponCollected, k.WeaponLockedUp, k.WeaponUnlocked)
LEAVING = (DayClosed, PersonDeparted, RoleEnded)
SEEING = (c.CheckWitnessed, c.WeaponInspected, c.WeaponReshown, k.WeaponShown)


class Oracle(Clearances):
    """Fed entry by entry; `fork` gives one that goes its own way from here."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.roster, self.ledger, self.floor = Roster(), Ledger(), Floor()
        self.plans, self.shown = Plans(), Shown()
        self.guns: dict[str, Gun] = {}
        for entry in entries:
            self.feed(entry)

    def fork(self) -> Oracle:
        """An oracle with the same past and a future of its own."""
        other = Oracle.__new__(Oracle)
        other.roster, other.ledger = self.roster.fork(), self.ledger.fork()
        other.floor, other.guns = self.floor.fork(), self.guns.copy()
        other.plans, other.shown = self.plans.fork(), self.shown.fork()
        return other

    # ------------------------------------------------------------------------------ told

    def feed(self, entry: Entry) -> None:
        """Takes in the next entry of the log; a revoked device may restrict, never permit."""
        if entry.act.device in self.roster.revoked:
            entry = entry._replace(may_permit=False)
        body: Any = entry.act.body
        by = entry.act.by
        self.roster.feed(entry)
        self.ledger.now = entry
        from_nowhere = self.rounds_from_nowhere()
        if isinstance(body, Shown.ACTS):
            self.shown.feed(body, self.ledger)
        if isinstance(body, Plans.ACTS):
            may_plan = self.roster.manages(entry, MAY_PLAN)
            self.plans.feed(entry, self.roster.worn_at(entry), may_plan=may_plan)
        if isinstance(body, LotReceived) and self.ledger.book(body.lot).known:
            self.floor.imply(entry, None)
        if isinstance(body, Ledger.ACTS):
            self.ledger.feed(
                entry,
                handler=self.roster.hat(by, ANY, entry),
                outside=self.roster.outside(by),
                hats=(
                    self.roster.wears(by, (Role.PRODUCER,), ANY, entry),
                    self.roster.safety(by, ANY, entry),
                ),
            )
        elif isinstance(body, Floor.ACTS):
            units = {name: gun.unit for name, gun in self.guns.items()}
            self.floor.feed(entry, self.roster, units)
        if isinstance(body, WeaponRegistered):
            self.guns[body.weapon] = guns.registered(self.guns.get(body.weapon, Gun()), body, entry)
        elif guns.is_move(body):
            for place, weapon in enumerate(guns.weapons_of(body)):
                gun = self.guns.get(weapon, Gun())
                gun = guns.moved(gun, entry, place, self.roster, self.ledger)
                if gun.went_off and gun.steps[-1].clears:
                    self.floor.imply(entry, None)  # what went off was in no lot
                    gun = gun._replace(went_off=0)
                self.guns[weapon] = hand.remembered(gun)
        elif isinstance(body, TALK):
            gun = self.guns.get(body.weapon, Gun())
            gun = gun._replace(talk=(*gun.talk, entry))
            gun = hand.remembered(gun)
            if hand.differs(gun, entry):
                gun = gun._replace(unsettled=True)
            if isinstance(body, k.WeaponOffered) and self.roster.hat(by, ANY, entry):
                gun = gun._replace(offers=(*gun.offers, entry.id))
            self.guns[body.weapon] = gun
        elif isinstance(body, EvidenceCollected):
            for lot in body.lots:
                self.ledger.collect_as_evidence(lot)
        unloaded = isinstance(body, c.WeaponUnloaded)  # what came back too many is in the books
        if self.rounds_from_nowhere() > from_nowhere and not unloaded:
            self.floor.imply(entry, None)  # whoever told of them stopped everything
        self._imply(entry, body)

    def rounds_from_nowhere(self) -> int:
        """How many rounds are somewhere that no lot ever brought, by the books and the guns."""
        loose = sum(book.from_nowhere for book in self.ledger.books.values())
        return loose + sum(gun.went_off for gun in self.guns.values())

    def _imply(self, entry: Entry, body: Any) -> None:
        if isinstance(body, c.DischargedUnmeant):
            self.floor.imply(entry, self.guns[body.weapon].unit)
        elif isinstance(body, SEEING):
            if any(each in DEADLY for each in (*body.chambers, *body.magazine)):
                self.floor.imply(entry, None)
                gun = self.guns.get(body.weapon, Gun())
                self.guns[body.weapon] = gun._replace(deadly=True)
        elif isinstance(body, c.RoundsProved | RoundsVerified) and self._tells_danger(body):
            self.floor.imply(entry, None)

    def _tells_danger(self, body: Any) -> bool:
        """Whether rounds were told live or unknown, or of a lot, other than it is said to be."""
        if isinstance(body, c.RoundsProved):
            return deadly_told(body.rounds)
        return told_otherwise(body.rounds, self.ledger.book(body.lot).round_class)

    # ------------------------------------------------------------------------------ asked

    def objections(self, proposed: Entry) -> list[str]:
        """Each part of an invariant that a *yes* to this act, now, would break."""
        body: Any = proposed.act.body
        if only_warns(proposed, self.floor, self.guns, self.stands):
            return []
        found = self.unsafe_to_hand(proposed)
        found += going_on(proposed, self.floor, self.guns, self._is_free)
        names = [w for w in guns.weapons_of(body) if self.guns.get(w, Gun()).is_gun]
        if isinstance(body, c.WeaponAnnounced) and names:
            return found + self.rounds_in_doubt()
        if isinstance(body, FlashMarked):
            return self.minds(proposed.act.by)
        if isinstance(body, CameraRolled):
            return found + self.rolled_on(body.setup)
        if isinstance(body, LEAVING):
            return found + self.newly_unwatched(proposed)
        if not isinstance(body, (*CARRIED, *TAKEN, *ROUNDS_GO, k.SightPassed)):
            return found
        after = self.fork()
        after.feed(proposed)
        found += after.left_behind(proposed, names)
        if isinstance(body, c.WeaponLoaded):
            before = self.breaches()
            found += [each for each in after.breaches() if each not in before]
        if isinstance(body, TAKEN) and names and not self.roster.hat(proposed.act.by, ANY):
            found.append("1.taken-by")
        if isinstance(body, ROUNDS_GO) and self._too_few(body):
            found.append("3.surplus")
        return found

    def minds(self, person: str) -> list[str]:
        """Whether somebody who would look at a screen has a weapon in hand."""
        held = [g for g in self.guns.values() if g.custody.kind == guns.HELD]
        return ["6.minds"] if any(person == gun.custody.person for gun in held) else []

    def rolled_on(self, setup: str) -> list[str]:
        """What of the plan a gun in a performer's hand for this setup breaks as it is now."""
        found: list[str] = []
        for _, card in self.floor.cards.get(setup, ())[-1:]:
            for gun in self.guns.values():
                kit, person = gun.kit, gun.custody.person
                where = guns.out_for(gun)
                named = kit is not None and kit.weapon in card.weapons
                named = named and self.floor.unit_of(where, gun.unit) in (None, card.unit)
                is_out = gun.custody.kind == guns.HELD and (named or where == setup)
                if kit is None or not gun.is_gun or not is_out or person is None:
                    continue
                if not self._is_free(person, card.unit):
                    inside = [one[1] for one in gun.inside if one[2]]
                    found += self.plans.against(card, kit, inside, self.roster, self.shown)
        return found

    def _too_few(self, body: Any) -> bool:
        """Whether an act takes more rounds from a place than the books have there."""
        book = self.ledger.book(body.lot)
        if isinstance(body, c.WeaponFired):
            inside = self.guns.get(body.weapon, Gun()).inside
            fires = [one[2] for one in inside if one[0] == body.lot and one[1] in guns.FIRES]
            return sum(fires) < body.count
        stored = isinstance(body, n.RoundsDrawn | n.RoundsSentBack)
        return bool((book.stored if stored else book.carried) < body.count)

    def left_behind(self, done: Entry, names: list[str]) -> list[str]:
        """Which guns the act just done left in no handler's hand or sight (invariant 2)."""
        body: Any = done.act.body
        if isinstance(body, k.SightPassed) and names:
            unheld = [w for w in names if self.guns[w].custody.kind != guns.HELD]
            return ["2.passed"] if unheld or not self.roster.hat(body.to, ANY) else []
        if isinstance(body, CARRIED):
            return [f"2.unwatched:{w}" for w in names if not self.watched(self.guns[w])]
        return []

    def newly_unwatched(self, done: Entry) -> list[str]:
        """Which hot guns, held and watched before, a day's, a hat's or a person's end leaves."""
        after = self.fork()
        after.feed(done)
        body: Any = done.act.body
        found = []
        for each in after.breaches():
            where = after.guns[each[12:]].custody
            if where.kind != guns.HELD:
                continue
            who = [name for name in (where.person, where.watcher) if name]
            seen = any(self.roster.hat(name, ANY) for name in who)
            still = any(after.roster.hat(name, ANY) for name in who)
            goes = isinstance(body, PersonDeparted) and body.person in who
            goes = goes and (body.person == where.person or not still)
            goes = goes or (isinstance(body, DayClosed) and body.day == self.roster.day_name())
            if goes or (seen and not still):
                found.append(each)
        return found

    def breaches(self) -> list[str]:
        """Invariant 2 on what is so now: no hot weapon without a handler in sight of it.

        Unknown is hot: a gun that was never proved empty, or that is quarantined.
        """
        found = []
        for name, gun in self.guns.items():
            if is_hot(gun) and not self.watched(gun):
                found.append(f"2.unwatched:{name}")
        return found

    def watched(self, gun: Gun) -> bool:
        """Whether a gun is under lock, or a handler holds or sees it."""
        if gun.custody.kind in (guns.LOCKED, guns.RETIRED):
            return True
        who = (gun.custody.person, gun.custody.watcher)
        held = gun.custody.kind == guns.HELD and self.roster.here(gun.custody.person or "")
        return held and any(name is not None and self.roster.hat(name, ANY) for name in who)

    def rounds_in_doubt(self) -> list[str]:
        """Invariants 3 and 4: what blocks every firearm."""
        found = ["4.loose-round"] if self.floor.loose() else []
        today = self.roster.day_name()
        for lot, book in self.ledger.books.items():
            if book.wanting > 0:
                found.append("3.wanting")
            if book.surplus > 0:
                found.append("3.surplus")
            if self.ledger.deadly(lot, today):
                found.append("4.deadly-lot")
        for gun in self.guns.values():
            if gun.unsettled and gun.intact:
                found.append("3.told-in-two-ways")
            if gun.deadly:
                found.append("4.seen-in-gun")
            if gun.went_off > gun.can_fire:
                found.append("4.went-off")
        return found

    def unsafe_to_hand(self, proposed: Entry) -> list[str]:
        """Each part of invariant 1 that fails; empty when this is no handing of a firearm."""
        body: Any = proposed.act.body
        by = proposed.act.by
        match body:
            case k.WeaponOffered():
                hands = [(body.weapon, by, body.to, body.setup)]
            case k.HandoverAccepted():
                hands = [(body.weapon, body.giver, by, body.setup)]
            case k.WeaponReturned():
                hands = [(body.weapon, by, body.to, None)]
            case k.PassedInShot():
                hands = [(body.weapon, by, body.to, body.setup)]
            case k.ItemsIssued():
                pairs = zip(body.weapons, body.people, strict=False)
                hands = [(weapon, by, to, body.setup) for weapon, to in pairs]
            case _:
                return []
        found = []
        for weapon, giver, to, setup in hands:
            gun = self.guns.get(weapon, Gun())
            untold = self.floor.untold(giver) or self.floor.untold(to)
            if isinstance(body, k.WeaponOffered | k.HandoverAccepted) and gun.is_gun and untold:
                found.append("1.stepped-in")
            if gun.is_gun and isinstance(body, k.ItemsIssued | k.PassedInShot):
                found.append("1.tray")
            elif isinstance(body, k.WeaponReturned) and self.roster.hat(to, ANY):
                continue
            elif gun.is_gun and not self._is_free(to, self.floor.unit_of(setup, gun.unit)):
                found += self._hand(proposed, gun, weapon, giver, to, setup)
                if isinstance(body, k.WeaponReturned):
                    found.append("1.not-by-offer")
        return found

    def _is_free(self, to: str, unit: str | None) -> bool:
        """Whether somebody may be handed a gun without a clearance: a handler, no performer."""
        return self.roster.handler(to, unit) and not self.roster.plays(to)

    def _hand(
        self, proposed: Entry, gun: Gun, weapon: str, giver: str, to: str, setup: str | None
    ) -> list[str]:
        if gun.kit is None:
            return ["1.unregistered"]
        revoked = proposed.act.device in self.roster.revoked
        found = ["1.key"] if revoked or not proposed.may_permit else []
        unit = self.floor.unit_of(setup, gun.unit)
        if not self.roster.handler(giver, unit):
            found.append("1.giver")
        if gun.custody.kind != guns.HELD or gun.custody.person != giver:
            found.append("1.holder")
        if not self.roster.here(to):
            found.append("1.receiver")
        if not self.floor.met(to, unit, self.roster.day_name()):
            found.append("1.meeting")
        found += self.floor.blocks(weapon, gun.unit, setup, (to, giver))
        found += hand.quarantine(gun)
        found += self.rounds_in_doubt()
        for _, card in self.floor.cards.get(setup or "", ())[-1:]:
            inside = [one[1] for one in gun.inside if one[2]]
            found += self.plans.against(card, gun.kit, inside, self.roster, self.shown)
        check = hand.find_check(gun)
        if check is None:
            found.append("1.no-check")
        else:
            found += self._clearance(proposed, gun, check, weapon, to, setup)
        if isinstance(proposed.act.body, k.HandoverAccepted):
            found += self._offer(proposed, gun, weapon, setup)
        return found

    def _offer(self, proposed: Entry, gun: Gun, weapon: str, setup: str | None) -> list[str]:
        body: Any = proposed.act.body
        if proposed.act.heads != (gun.heads,):
            return ["1.fork"]
        offer = guns.offered(gun, body.giver, proposed.act.by, setup, proposed)
        if offer is None:
            return ["1.offer"]
        return [] if self._has_seen_bars(offer, (body.giver,), gun, weapon, setup) else ["5.offer"]


def unsafe_to_hand(entries: Sequence[Entry], proposed: Entry) -> list[str]:
    """Each part of invariant 1 that a *yes* to this act after these entries would break."""
    return Oracle(entries).unsafe_to_hand(proposed)


def breaches(entries: Sequence[Entry]) -> list[str]:
    """Invariants 2 to 4 on what is so after these entries."""
    oracle = Oracle(entries)
    return [*oracle.breaches(), *oracle.rounds_in_doubt()]
