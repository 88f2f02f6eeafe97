"""Whether a clearance stands for a hand: the check, its looks, and what they had to have seen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.acts import condition as c
from coldproof.acts import custody as k
from coldproof.state.entry import Entry
from coldproof.words.people import HANDLERS
from coldproof.words.units import MINUTE_US
from tests.oracle import hand
from tests.oracle.floor import Floor
from tests.oracle.gun import Gun, out_for
from tests.oracle.people import Roster
from tests.oracle.seen import answered, has_seen_all

RESHOW_US = 20 * MINUTE_US


class Clearances:
    """What people and floor say of a check; the oracle adds guns and books."""

    roster: Roster
    floor: Floor

    def _has_seen_bars(
        self, entry: Entry, people: Iterable[str], gun: Gun, weapon: str, setup: str | None
    ) -> bool:
        """Whether an act had seen each restriction that touches it, and the opening of today.

        A gun last handed out for a setup of another unit is of both.
        """
        bars = self.floor.restrictions(weapon, gun.unit, setup)
        where = out_for(gun)
        if where not in (None, setup):
            bars += self.floor.restrictions(weapon, gun.unit, where)
        for person in people:
            bars += self.roster.restrictions(person)
        today = self.roster.today
        return today is not None and has_seen_all(entry, [*bars, today])

    def stands(self, weapon: str, gun: Gun) -> bool:
        """Whether there is a check of a weapon whose acts had seen all that ends one."""
        check = hand.find_check(gun)
        if check is None or hand.broken(gun, check):
            return False
        by = (check.handler,)
        return all(self._has_seen_bars(each, by, gun, weapon, None) for each in check.acts)

    def _clearance(
        self,
        proposed: Entry,
        gun: Gun,
        check: hand.Check,
        weapon: str,
        to: str,
        setup: str | None,
    ) -> list[str]:
        found = ["1.broken-sight"] if hand.broken(gun, check) else []
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
            taken = check.pairs[0][0]
            if not any(self._is_shown(e, check, check.finish, to, {to}) for e in gun.talk):
                first = []
            first_people = {e.act.by for e in first if has_seen_all(taken, [e])}
            now = self._witnesses(check, showing, gun, weapon, setup)
            first = [e for e in now if e.act.by in first_people]
        if not any(e.act.by != to for e in first):
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
            and not self.roster.bound(e.act.by, HANDLERS)
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
            self._is_shown(e, check, showing, to, signers)
            and self._has_seen_bars(e, (e.act.by,), gun, weapon, setup)
            for e in gun.talk
        )

    @staticmethod
    def _is_shown(e: Entry, check: hand.Check, showing: Entry, to: str, signers: set[str]) -> bool:
        """Whether this says that a person was shown, by one of these signers, what the check saw.

        Of the first showing, the first acceptance must have seen it.
        """
        body: Any = e.act.body
        if not isinstance(body, k.WeaponShown) or answered(e) != showing.id or not e.may_permit:
            return False
        if showing is check.finish and check.pairs and not has_seen_all(check.pairs[0][0], [e]):
            return False
        right = body.to == to and e.act.by in signers and body.says_clear
        return right and hand.same_places(check, body)

    def _reshown(self, check: hand.Check, gun: Gun, weapon: str, setup: str | None) -> Entry | None:
        """The re-show that counts now; each handing before must have had one of its own."""
        again: Entry | None = None
        for number, (_, back) in enumerate(check.pairs):
            until = check.pairs[number + 1][0].position if number + 1 < len(check.pairs) else None
            again = hand.revived(gun, check, back, until)
            if again is None:
                return None
        seen = again is not None and self._has_seen_bars(
            again, (check.handler,), gun, weapon, setup
        )
        return again if seen else None

    def _revival(
        self, proposed: Entry, check: hand.Check, again: Entry, to: str, setup: str | None
    ) -> list[str]:
        """Only the same person, the same named setup, within the time, and only what is cold."""
        found = []
        if any(taken.act.by != to for taken, _ in check.pairs):
            found.append("1.reshow-person")
        setups = [getattr(taken.act.body, "setup", None) for taken, _ in check.pairs]
        anew = self.floor.begun_since(setup, check.pairs[0][0].position)
        if setup is None or anew or any(each != setup for each in setups):
            found.append("1.reshow-setup")
        if max(again.at_us, proposed.at_us) - check.finish.at_us > RESHOW_US:
            found.append("1.reshow-time")
        if not check.cold:
            found.append("1.reshow-hot")
        return found
