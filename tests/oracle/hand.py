"""Whether a weapon may go into somebody's hand: the clearance, read backward from its last move."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from coldproof.acts import condition as c
from coldproof.acts import custody as k
from coldproof.state.entry import Entry
from coldproof.words.kit import HOT, RoundClass
from tests.oracle.gun import TROUBLES, Gun, Step
from tests.oracle.ledger import told
from tests.oracle.seen import answered, has_seen

PERMITTING = (c.NonGunChecked, c.ProvedEmpty, c.WeaponInspected, c.WeaponRepaired)
"""What a wrong signer says here permits nothing and suspects nothing; it is a move all the same."""
NEVER_CLEAR = (RoundClass.SPENT, RoundClass.LIVE, RoundClass.UNKNOWN)


class Check(NamedTuple):
    """A finished check as the moves tell it, and the handings and collections since."""

    handler: str
    chambers: tuple[RoundClass, ...]
    magazine: tuple[RoundClass, ...]
    acts: tuple[Entry, ...]  # every act it rests on
    finish: Entry
    ids: tuple[str, ...]  # what a look may have answered, from the empty gun on
    pairs: tuple[tuple[Entry, Entry], ...]  # accepted, and back again
    out: bool  # accepted, and not back

    @property
    def cold(self) -> bool:
        """Whether nothing in it can go off."""
        return not any(each in (*HOT, *NEVER_CLEAR) for each in (*self.chambers, *self.magazine))

    @property
    def contents_clear(self) -> bool:
        """Whether it may be cleared at all."""
        return not any(each in NEVER_CLEAR for each in (*self.chambers, *self.magazine))


def open_offer(gun: Gun, answer: Entry) -> Entry | None:
    """The offer that an acceptance answers, if it is open to it.

    Nothing moved since it, it was not declined, its signer is the handler who holds the weapon, and
    the acceptance knew of no other offer of theirs since the last move that this one had not seen.
    """
    last = gun.steps[-1].entry if gun.steps else None
    offers = [e for e in gun.talk if e.id in gun.offers and e.act.by == gun.custody.person]
    if last is not None:
        offers = [e for e in offers if e.position > last.position and has_seen(e, last)]
    found = [e for e in offers if e.id == answered(answer) and e.id]
    if not found or not found[0].may_permit:
        return None
    offer = found[0]
    for other in offers:
        if other is not offer and not has_seen(offer, other) and has_seen(answer, other):
            return None
    for entry in gun.talk:
        if isinstance(entry.act.body, k.HandoverDeclined) and answered(entry) == offer.id:
            return None
    return offer


def _full(gun: Gun, body: Any) -> bool:
    assert gun.kit is not None
    return len(body.chambers) == gun.kit.chambers and len(body.magazine) == gun.kit.magazine


def _longer(gun: Gun, body: Any) -> bool:
    assert gun.kit is not None
    return len(body.chambers) > gun.kit.chambers or len(body.magazine) > gun.kit.magazine


def taken_back_by(back: Entry) -> str:
    """In whose hand a weapon is after it was collected or returned."""
    body = back.act.body
    return body.to if isinstance(body, k.WeaponReturned) else back.act.by


def _handed_and_back(steps: tuple[Step, ...], at: int) -> bool:
    """Whether the steps up to `at` end with: taken by one who is no handler, then back again.

    Back is: collected by a handler, or returned into the hand of one.
    """
    if at < 1:
        return False
    taken, back = steps[at - 1], steps[at]
    if not _handed(taken):
        return False
    if not isinstance(back.entry.act.body, k.WeaponCollected | k.WeaponReturned):
        return False
    by_right = back.handler or isinstance(back.entry.act.body, k.WeaponReturned)
    return by_right and (back.fits and not back.forks) and back.before.person == taken.entry.act.by


def _handed(taken: Step) -> bool:
    """Whether a step is: taken, in order, by one who is no handler."""
    is_taking = isinstance(taken.entry.act.body, k.HandoverAccepted)
    return is_taking and not taken.handler and taken.fits and not taken.forks


def find_check(gun: Gun) -> Check | None:
    """The finished check on which the weapon now rests, if there is one."""
    if gun.kit is None or not gun.steps or len(gun.heads) != 1:
        return None
    steps, at = gun.steps, len(gun.steps) - 1
    out = _handed(steps[at])
    at -= out
    pairs: list[tuple[Entry, Entry]] = []
    while _handed_and_back(steps, at):
        pairs.insert(0, (steps[at - 1].entry, steps[at].entry))
        at -= 2
    looks: list[Step] = []
    while at >= 0 and isinstance(steps[at].entry.act.body, c.WeaponInspected):
        looks.insert(0, steps[at])
        at -= 1
    loads: list[Step] = []
    while at >= 0 and isinstance(steps[at].entry.act.body, c.WeaponLoaded):
        loads.insert(0, steps[at])
        at -= 1
    if at < 0 or not steps[at].clears or (loads and not looks):
        return None
    start = steps[at].entry
    line = [*loads, *looks]
    if any(s.entry.act.by != start.act.by or not s.fits or s.forks or not s.handler for s in line):
        return None
    proofs = _proved(gun, start, [s.entry for s in loads])
    if proofs is None or not _as_loaded(gun, loads, looks):
        return None
    rested = (start, *proofs, *(s.entry for s in loads), *(s.entry for s in looks[-1:]))
    last: Any = looks[-1].entry.act.body if looks else None
    empty = RoundClass.EMPTY
    return Check(
        handler=start.act.by,
        chambers=last.chambers if last else (empty,) * gun.kit.chambers,
        magazine=last.magazine if last else (empty,) * gun.kit.magazine,
        acts=rested,
        finish=rested[-1],
        ids=(start.id, *(s.entry.id for s in looks)),
        pairs=tuple(pairs),
        out=out,
    )


def _proved(gun: Gun, start: Entry, loads: list[Entry]) -> list[Entry] | None:
    """The proofs of rounds that the loads rest on; nothing when a load rests on none."""
    used: list[Entry] = []
    spent: Counter[tuple[str, RoundClass]] = Counter()
    for load in loads:
        body = load.act.body
        assert isinstance(body, c.WeaponLoaded)
        known = 0
        for entry in gun.talk:
            proof = entry.act.body
            if not isinstance(proof, c.RoundsProved) or proof.lot != body.lot:
                continue
            if entry.act.by != start.act.by or not entry.may_permit:
                continue
            if has_seen(entry, start) and has_seen(load, entry):
                known += told(proof.rounds, body.round_class)
                used.append(entry)
        spent[body.lot, body.round_class] += body.count
        if spent[body.lot, body.round_class] > known:
            return None
    return used


def _as_loaded(gun: Gun, loads: list[Step], looks: list[Step]) -> bool:
    """Whether each look at the end saw every place, and of each class what had been loaded."""
    inside: Counter[RoundClass] = Counter()
    for load in loads:
        body = load.entry.act.body
        assert isinstance(body, c.WeaponLoaded)
        inside[body.round_class] += body.count
    for look in looks:
        seen: Any = look.entry.act.body
        count = Counter((*seen.chambers, *seen.magazine))
        del count[RoundClass.EMPTY]
        if not _full(gun, seen) or count != +inside:
            return False
    return True


def same_places(check: Check, body: Any) -> bool:
    """Whether somebody saw, place by place, what the handler saw."""
    return bool(body.chambers == check.chambers and body.magazine == check.magazine)


def showings(gun: Gun, check: Check) -> list[Entry]:
    """Every re-show that speaks of this check or of an earlier re-show of it, in log order."""
    known = list(check.ids)
    found = []
    for entry in gun.talk:
        if isinstance(entry.act.body, c.WeaponReshown) and answered(entry) in known:
            known.append(entry.id)
            found.append(entry)
    return found


def load_known(gun: Gun) -> bool:
    """Whether, since it was proved empty, all that went in was proved, and nothing was repaired."""
    cleared = max((n for n, step in enumerate(gun.steps) if step.clears), default=-1)
    if cleared < 0:
        return False
    since = [step.entry for step in gun.steps[cleared + 1 :]]
    if any(isinstance(entry.act.body, c.WeaponRepaired) for entry in since):
        return False
    loads = [entry for entry in since if isinstance(entry.act.body, c.WeaponLoaded)]
    return _proved(gun, gun.steps[cleared].entry, loads) is not None


def revived(gun: Gun, check: Check, back: Entry, until: int | None) -> Entry | None:
    """The first proper re-show after the weapon came back, and before the next handing, if any."""
    if taken_back_by(back) != check.handler:
        return None
    for entry in showings(gun, check):
        if entry.position < back.position or (until is not None and entry.position > until):
            continue
        body: Any = entry.act.body
        by_right = entry.act.by == check.handler and entry.may_permit and has_seen(entry, back)
        if by_right and body.unbroken and same_places(check, body):
            return entry
    return None


def remembered(gun: Gun) -> Gun:
    """The gun with its latest check, and every showing of it, kept for looks that come late."""
    check = find_check(gun)
    if check is None:
        return gun
    ids = (*check.ids, *(entry.id for entry in showings(gun, check)))
    return gun._replace(checked=(ids, check.chambers, check.magazine))


def differs(gun: Gun, entry: Entry) -> bool:
    """Whether somebody saw other places than the last check did, or did not say "clear"."""
    ids, chambers, magazine = gun.checked
    body: Any = entry.act.body
    if answered(entry) not in ids or not isinstance(body, c.CheckWitnessed | k.WeaponShown):
        return False
    if not (_full(gun, body) or _longer(gun, body)):
        return False
    clear = not isinstance(body, k.WeaponShown) or body.says_clear
    return (body.chambers, body.magazine) != (chambers, magazine) or not clear


def broken(gun: Gun, check: Check) -> bool:
    """Whether a re-show of this check told of a break, or showed other places."""
    for entry in showings(gun, check):
        body: Any = entry.act.body
        full = _full(gun, body) or _longer(gun, body)
        if not body.unbroken or (full and not same_places(check, body)):
            return True
    return False


def _breaks(step: Step) -> bool:
    """Whether it is faulty from here on: a fault, or a repair by no handler or without a test."""
    body = step.entry.act.body
    if isinstance(body, c.WeaponRepaired):
        return not (step.fits and body.function_tested)
    return isinstance(body, c.WeaponFaulted)


def quarantine(gun: Gun) -> list[str]:
    """Why the weapon is quarantined since it was last proved empty."""
    found = ["1.told-in-two-ways"] if gun.unsettled else []
    cleared = max((n for n, step in enumerate(gun.steps) if step.clears), default=-1)
    for step in gun.steps[cleared + 1 :]:
        body = step.entry.act.body
        if step.forks:
            found.append("1.fork")
        elif not step.fits and not isinstance(body, PERMITTING):
            found.append("1.out-of-order")
        if isinstance(body, TROUBLES):
            found.append(f"1.{type(body).__name__}")
    broken = max(
        (n for n, step in enumerate(gun.steps) if _breaks(step)),
        default=-1,
    )
    if broken >= 0:
        mended = [
            n
            for n, s in enumerate(gun.steps)
            if n > broken and isinstance(s.entry.act.body, c.WeaponRepaired)
        ]
        if not mended or cleared < mended[0]:
            found.append("1.fault")
    return found
