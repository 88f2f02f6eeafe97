"""Custody rows: every change of hand, sight and lock, as the fold took it."""

from __future__ import annotations

from typing import Any

from coldproof.acts.case import EvidenceCollected
from coldproof.acts.condition import ProvedEmpty
from coldproof.acts.custody import HandoverAccepted
from coldproof.acts.named import weapons_named
from coldproof.desk.history.rows import CustodyRow
from coldproof.desk.history.step import ASTRAY, Step, hats, in_hand_of, new_causes, went_astray
from coldproof.desk.views import custody_text
from coldproof.desk.wording import words_of
from coldproof.state.clearance import witnesses_of
from coldproof.state.facts import scene_of
from coldproof.state.records import Weapon

NOWHERE = "not in the record"


class CustodyChain:
    """Collects a row for each weapon whose custody an entry changed, or that an agency took."""

    def __init__(self) -> None:
        """Begin with no row, and no serial read from the metal."""
        self.rows: list[CustodyRow] = []
        self.read: dict[str, int] = {}  # weapon, position of the act that read its serial

    def see(self, step: Step) -> None:
        """Take one entry."""
        body = step.act.body
        if isinstance(body, ProvedEmpty) and body.serial_read:
            self.read.setdefault(body.weapon, step.entry.position)
        if isinstance(body, EvidenceCollected):
            taken = f"taken by {body.agency} against receipt {body.receipt}"
            for name in step.weapons():
                if name in step.after.weapons:
                    self.add(step, name, taken)
        elif step.after.weapons is not step.before.weapons:
            for name in step.weapons():
                self.compare(step, name)

    def compare(self, step: Step, name: str) -> None:
        """Add a row if the custody of a weapon is another, or the same anew."""
        after = step.after.weapons.get(name)
        before = step.before.weapons.get(name)
        if after is not None and (before is None or before.custody != after.custody):
            self.add(step, name, custody_text(after.custody))

    def add(self, step: Step, name: str, to_custody: str) -> None:
        """Add a row of a weapon that the state knows after the entry."""
        body: Any = step.act.body
        by = step.act.by
        before, after = step.before.weapons.get(name), step.after.weapons[name]
        giver, receiver = in_hand_of(before), in_hand_of(after)
        if isinstance(body, EvidenceCollected):
            receiver = ""
        unit = step.after.units.get(after.unit or "")
        place = getattr(body, "place", None) or getattr(body, "store", None)
        setup = getattr(body, "setup", None) or after.setup
        self.rows.append(
            CustodyRow(
                position=step.entry.position,
                event_id=step.entry.id,
                weapon=name,
                serial=(after.kit.serial_last4 or "") if name in self.read else "",
                from_person=giver,
                from_role=hats(step.before, giver),
                to_person=receiver,
                to_role=hats(step.after, receiver),
                reason=words_of(step.kind),
                scene=scene_of(step.after, setup) or "",
                place=place or (unit.place if unit is not None else None) or "",
                at_us=step.entry.at_us,
                recorded_us=step.after.clock_us,
                claimed_us=step.act.at_us,
                device=step.act.device,
                witnesses=witnessed_by(step, name, before),
                from_custody=NOWHERE if before is None else custody_text(before.custody),
                to_custody=to_custody,
                previous=named_heads(step, name),
                remark="; ".join(remarks(step, name, receiver)),
                by=by,
                by_role=hats(step.before, by),
            )
        )


def witnessed_by(step: Step, name: str, before: Weapon | None) -> tuple[str, ...]:
    """Return who witnessed the unspent check under which a weapon was taken."""
    if not isinstance(step.act.body, HandoverAccepted) or before is None:
        return ()
    if before.check is None or before.check.spent_to is not None:
        return ()
    return tuple(dict.fromkeys(witnesses_of(step.before, before, before.check)))


def named_heads(step: Step, name: str) -> tuple[str, ...]:
    """Return the moves of a weapon that the act says came before it."""
    for named, heads in zip(weapons_named(step.act.body), step.act.heads, strict=False):
        if named == name:
            return tuple(heads)
    return ()


def remarks(step: Step, name: str, receiver: str) -> list[str]:
    """Say what does not fit: who told it, quarantine new and older, the giver, no open offer."""
    found = []
    before, after = step.before.weapons.get(name), step.after.weapons[name]
    by, held = step.act.by, in_hand_of(before)
    if held and by not in (held, receiver):
        found.append(f"told by {by}; {held} is who held it by the record")
    causes = new_causes(before, after)
    if not any(cause in ASTRAY for cause in causes) and went_astray(step, name):
        found.append("moved out of order again")
    if causes:
        found.append(f"quarantined by this: {', '.join(causes)}")
    older = [s.cause.value for s in after.suspicions if s.cause.value not in causes]
    if older:
        found.append(f"quarantined already: {', '.join(older)}")
    body = step.act.body
    if isinstance(body, HandoverAccepted):
        if body.giver != held:
            by_record = f"was in the hand of {held}" if held else "was in nobody's hand"
            found.append(f"it names {body.giver} as giver; by the record it {by_record}")
        offers = () if before is None else before.offers
        if not any(offer.id in step.act.answers for offer in offers):
            found.append("it answers no offer that was open")
    if step.restricts_only:
        found.append("may restrict only")
    return found
