"""The oracle: invariants 1 to 4 (and 5, as far as one order shows it) over the raw list of acts.

It shares no code with `coldproof.rules` or `coldproof.state` and is written from the design alone.
Each failing part has a short stable code that begins with its invariant's number.

Decided here, in the dangerous direction, where design and brief say nothing:

- The check, its looks and the offer must have seen the opening of the day that is open now.
- A re-show serves only a named setup, and the hand that it serves is within the twenty minutes too.
- An offer is an offer only from the hand of an appointed handler.
- Facts signed by a handler (a briefing, a release, a check) ask for the hat of the day, as the act
  knew it; that giver, receiver and checker are *qualified* is asked at the moment of the question.
- Giver, receiver-as-handler and meeting are asked for the setup's unit; stops, meals and moves of
  the setup's and of the weapon's unit touch it; a scene's stop ends every clearance.
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
from coldproof.state.entry import Entry
from coldproof.words.kit import DEADLY
from coldproof.words.people import HANDLERS, Role
from coldproof.words.units import MINUTE_US
from tests.oracle import gun as guns
from tests.oracle import hand
from tests.oracle.floor import Floor
from tests.oracle.gun import Gun
from tests.oracle.ledger import Ledger, deadly_told, told_otherwise
from tests.oracle.people import ANY, Roster
from tests.oracle.seen import answered, has_seen_all

RESHOW_US = 20 * MINUTE_US
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


class Oracle:
    """Fed entry by entry; `fork` gives one that goes its own way from here."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.roster, self.ledger, self.floor = Roster(), Ledger(), Floor()
        self.guns: dict[str, Gun] = {}
        for entry in entries:
            self.feed(entry)

    def fork(self) -> Oracle:
        """An oracle with the same past and a future of its own."""
        other = Oracle.__new__(Oracle)
        other.roster, other.ledger = self.roster.fork(), self.ledger.fork()
        other.floor, other.guns = self.floor.fork(), self.guns.copy()
        return other

    # ------------------------------------------------------------------------------ told

    def feed(self, entry: Entry) -> None:
        """Takes in the next entry of the log."""
        body: Any = entry.act.body
        by = entry.act.by
        self.roster.feed(entry)
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
                self.guns[weapon] = gun
        elif isinstance(body, TALK):
            gun = self.guns.get(body.weapon, Gun())
            gun = gun._replace(talk=(*gun.talk, entry))
            check = hand.find_check(gun)
            if check is not None and set(hand.doubts(gun, check)) - {"1.broken-sight"}:
                gun = gun._replace(unsettled=True)
            if isinstance(body, k.WeaponOffered) and self.roster.hat(by, gun.unit, entry):
                gun = gun._replace(offers=(*gun.offers, entry.id))
            self.guns[body.weapon] = gun
        elif isinstance(body, EvidenceCollected):
            for lot in body.lots:
                self.ledger.collect_as_evidence(lot)
        self._imply(entry, body)

    def _imply(self, entry: Entry, body: Any) -> None:
        if isinstance(body, c.DischargedUnmeant):
            self.floor.imply(entry, self.guns[body.weapon].unit)
        elif isinstance(body, SEEING):
            if any(each in DEADLY for each in (*body.chambers, *body.magazine)):
                self.floor.imply(entry, None)
        elif isinstance(body, c.RoundsProved) and deadly_told(body.rounds):
            self.floor.imply(entry, None)
        elif isinstance(body, RoundsVerified):
            if told_otherwise(body.rounds, self.ledger.book(body.lot).round_class):
                self.floor.imply(entry, None)

    # ------------------------------------------------------------------------------ asked

    def objections(self, proposed: Entry) -> list[str]:
        """Each part of an invariant that a *yes* to this act, now, would break."""
        found = self.unsafe_to_hand(proposed)
        body: Any = proposed.act.body
        names = [w for w in guns.weapons_of(body) if self.guns.get(w, Gun()).is_gun]
        if isinstance(body, c.WeaponAnnounced) and names:
            return self.rounds_in_doubt()
        if not isinstance(body, (*CARRIED, *TAKEN, *ROUNDS_GO, *LEAVING, k.SightPassed)):
            return found
        after = self.fork()
        after.feed(proposed)
        found += after.left_behind(proposed, names)
        if isinstance(body, c.WeaponLoaded):
            before = self.breaches()
            found += [each for each in after.breaches() if each not in before]
        if isinstance(body, TAKEN):
            for name in names:
                unit = getattr(body, "unit", self.guns[name].unit)
                if not self.roster.hat(proposed.act.by, unit):
                    found.append("1.taken-by")
        if isinstance(body, ROUNDS_GO) and self._too_few(body):
            found.append("3.surplus")
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
            bad = [
                w
                for w in names
                if self.guns[w].custody.kind != guns.HELD
                or not self.roster.hat(body.to, self.guns[w].unit)
            ]
            return ["2.passed"] if bad else []
        if isinstance(body, CARRIED):
            return [f"2.unwatched:{w}" for w in names if not self.watched(self.guns[w])]
        if isinstance(body, RoleEnded) and body.role not in HANDLERS:
            return []
        if isinstance(body, LEAVING):
            out = []
            for name, gun in self.guns.items():
                who = (gun.custody.person, gun.custody.watcher)
                if isinstance(body, DayClosed) or body.person in who:
                    out.append(f"2.unwatched:{name}")
            return [
                each
                for each in self.breaches()
                if each in out and self.guns[each[12:]].custody.kind == guns.HELD
            ]
        return []

    def breaches(self) -> list[str]:
        """Invariant 2 on what is so now: no hot weapon without a handler in sight of it.

        Unknown is hot: a gun that was never proved empty, or that is quarantined.
        """
        found = []
        for name, gun in self.guns.items():
            doubted = gun.unsettled or bool(hand.quarantine(gun))
            unknown = gun.is_gun and (doubted or not hand.load_known(gun))
            if (gun.hot_inside or unknown) and not self.watched(gun):
                found.append(f"2.unwatched:{name}")
        return found

    def watched(self, gun: Gun) -> bool:
        """Whether a gun is under lock, or a handler holds or sees it."""
        if gun.custody.kind in (guns.LOCKED, guns.RETIRED):
            return True
        who = (gun.custody.person, gun.custody.watcher)
        held = gun.custody.kind == guns.HELD and self.roster.here(gun.custody.person or "")
        return held and any(name is not None and self.roster.hat(name, gun.unit) for name in who)

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
            if gun.is_gun and isinstance(body, k.ItemsIssued | k.PassedInShot):
                found.append("1.tray")
            elif isinstance(body, k.WeaponReturned) and self.roster.hat(to, gun.unit):
                continue
            elif gun.is_gun and not self.roster.handler(to, self.floor.unit_of(setup, gun.unit)):
                found += self._hand(proposed, gun, weapon, giver, to, setup)
                if isinstance(body, k.WeaponReturned):
                    found.append("1.not-by-offer")
        return found

    def _hand(
        self, proposed: Entry, gun: Gun, weapon: str, giver: str, to: str, setup: str | None
    ) -> list[str]:
        if gun.kit is None:
            return ["1.unregistered"]
        found = [] if proposed.may_permit else ["1.key"]
        unit = self.floor.unit_of(setup, gun.unit)
        if not self.roster.handler(giver, unit):
            found.append("1.giver")
        if gun.custody.kind != guns.HELD or gun.custody.person != giver:
            found.append("1.holder")
        if not self.roster.here(to):
            found.append("1.receiver")
        if not self.floor.met(to, unit, self.roster.day_name()):
            found.append("1.meeting")
        found += self.floor.blocks(weapon, gun.unit, setup, to)
        found += hand.quarantine(gun)
        found += self.rounds_in_doubt()
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

    def _has_seen_bars(
        self, entry: Entry, people: Iterable[str], gun: Gun, weapon: str, setup: str | None
    ) -> bool:
        """Whether an act had seen each restriction that touches it, and the opening of today."""
        bars = self.floor.restrictions(weapon, gun.unit, setup)
        for person in people:
            bars += self.roster.restrictions(person)
        today = self.roster.today
        return today is not None and has_seen_all(entry, [*bars, today])

    def _clearance(
        self,
        proposed: Entry,
        gun: Gun,
        check: hand.Check,
        weapon: str,
        to: str,
        setup: str | None,
    ) -> list[str]:
        found = hand.doubts(gun, check)
        if not check.contents_clear:
            found.append("1.contents")
        if not self.roster.handler(check.handler, self.floor.unit_of(setup, gun.unit)):
            found.append("1.check-handler")
        for entry in check.acts:
            if not self._has_seen_bars(entry, (check.handler,), gun, weapon, setup):
                found.append("5.check")
                break
        if check.out:
            found.append("1.spent")
        showing, first = check.finish, self._witnesses(check, check.finish, gun, weapon, setup)
        if check.pairs:
            again = self._reshown(check, gun, weapon, setup)
            if again is None:
                return [*found, "1.spent"]
            showing = again
            found += self._revival(proposed, check, again, to, setup)
            first_taken = check.pairs[0][0]
            looks = [e for e in first if has_seen_all(first_taken, [e])]
            first_people = {e.act.by for e in looks}
            now = self._witnesses(check, showing, gun, weapon, setup)
            first = [e for e in now if e.act.by in first_people]
        if not first:
            found.append("1.witness")
        cold_again = showing if check.pairs and check.cold else None
        signers = {to} | ({e.act.by for e in first} if cold_again else set())
        if not self._shown(check, showing, gun, weapon, setup, to, signers):
            found.append("1.shown")
        return found

    def _witnesses(
        self, check: hand.Check, showing: Entry, gun: Gun, weapon: str, setup: str | None
    ) -> list[Entry]:
        """The looks by people from outside who saw the whole, and saw what the handler saw."""
        return [
            e
            for e in gun.talk
            if isinstance(e.act.body, c.CheckWitnessed)
            and answered(e) == showing.id
            and (e.may_permit and e.act.body.whole and e.act.by != check.handler)
            and hand.same_places(check, e.act.body)
            and self.roster.outside(e.act.by)
            and self._has_seen_bars(e, (e.act.by,), gun, weapon, setup)
        ]

    def _shown(
        self,
        check: hand.Check,
        showing: Entry,
        gun: Gun,
        weapon: str,
        setup: str | None,
        to: str,
        signers: set[str],
    ) -> bool:
        return any(
            isinstance(e.act.body, k.WeaponShown)
            and answered(e) == showing.id
            and (e.may_permit and e.act.body.to == to and e.act.by in signers)
            and e.act.body.says_clear
            and hand.same_places(check, e.act.body)
            and self._has_seen_bars(e, (e.act.by,), gun, weapon, setup)
            for e in gun.talk
        )

    def _reshown(self, check: hand.Check, gun: Gun, weapon: str, setup: str | None) -> Entry | None:
        """The re-show that counts now: the first since the last collection, by the right hand."""
        back = check.pairs[-1][1]
        since = [e for e in hand.showings(gun, check) if e.position > back.position]
        for entry in since:
            body: Any = entry.act.body
            if entry.act.by != check.handler or hand.taken_back_by(back) != check.handler:
                continue
            if not entry.may_permit or not has_seen_all(entry, [back]) or not body.unbroken:
                continue
            if not hand.same_places(check, body):
                continue
            seen = self._has_seen_bars(entry, (check.handler,), gun, weapon, setup)
            return entry if seen else None
        return None

    @staticmethod
    def _revival(
        proposed: Entry, check: hand.Check, again: Entry, to: str, setup: str | None
    ) -> list[str]:
        """Only the same person, the same named setup, within the time, and only what is cold."""
        found = []
        if any(taken.act.by != to for taken, _ in check.pairs):
            found.append("1.reshow-person")
        setups = [getattr(taken.act.body, "setup", None) for taken, _ in check.pairs]
        if setup is None or any(each != setup for each in setups):
            found.append("1.reshow-setup")
        if max(again.at_us, proposed.at_us) - check.finish.at_us > RESHOW_US:
            found.append("1.reshow-time")
        if not check.cold:
            found.append("1.reshow-hot")
        return found


def unsafe_to_hand(entries: Sequence[Entry], proposed: Entry) -> list[str]:
    """Each part of invariant 1 that a *yes* to this act after these entries would break."""
    return Oracle(entries).unsafe_to_hand(proposed)


def breaches(entries: Sequence[Entry]) -> list[str]:
    """Invariants 2 to 4 on what is so after these entries."""
    oracle = Oracle(entries)
    return [*oracle.breaches(), *oracle.rounds_in_doubt()]
