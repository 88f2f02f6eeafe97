"""Rounds rows: what each act did to the books of each lot, and what they say after it."""

from __future__ import annotations

from typing import Any

from coldproof.acts import condition, counts
from coldproof.acts.base import Sort
from coldproof.acts.case import EvidenceCollected
from coldproof.desk.history.rows import RoundsRow
from coldproof.desk.history.step import Step
from coldproof.desk.wording import words_of
from coldproof.state.facts import scene_of, unexplained
from coldproof.state.records import Lot
from coldproof.words.kit import Fate, RoundClass

TOLD_OF = (
    condition.RoundsProved,
    condition.WeaponLoaded,
    condition.WeaponUnloaded,
    condition.WeaponFired,
    EvidenceCollected,
)
"""Kinds that tell of a lot's rounds beside the sums; of others only what the books show."""
NO_LOT = {
    "WeaponUnloaded": "it was unloaded, and what came out is not told",
    "WeaponMisfired": "a round in it did not go off; its lot is told when it is unloaded",
    "DischargedUnmeant": "rounds went off unmeant; which ones is told when it is next opened",
    "RoundFound": "it fits no lot, so it is live until told apart",
    "RoundSecured": "the round found was taken away",
}
"""Kinds that tell of rounds and name no lot."""
UNKNOWN_LOT = "no lot of that name was received, so these rounds are unknown"
SECOND_LOT = "a lot of that name was received before, so these rounds are unknown"
BOOKS = ("fired", "misfired", "scrapped", "sent_back", "evidence", "lost")
READ = (*BOOKS, "stored_told", "carried_told", "short", "loaded", "wanting", "surplus", "verified")


class Rounds:
    """Collects a row for each lot that an entry tells of or whose books it changed."""

    def __init__(self) -> None:
        """Begin with no row."""
        self.rows: list[RoundsRow] = []

    def see(self, step: Step) -> None:
        """Take one entry."""
        before, after = step.before.lots, step.after.lots
        names = lots_told(step)
        if after is not before:
            for name, lot in after.items():
                old = before.get(name)
                if old is not lot and (old is None or changed(old, lot)):
                    names[name] = None
        for name in names:
            self.rows.append(row_of(step, name, before.get(name), after.get(name)))
        if step.kind in NO_LOT and not names:
            self.rows.append(without_lot(step))


def lots_told(step: Step) -> dict[str, None]:
    """Return the lots of whose rounds the act tells, each once."""
    body: Any = step.act.body
    if body.sort is not Sort.SUM and not isinstance(body, TOLD_OF):
        return {}
    if isinstance(body, condition.WeaponUnloaded):
        return dict.fromkeys(back.lot for back in body.rounds)
    if isinstance(body, EvidenceCollected):
        return dict.fromkeys(body.lots)
    lot = getattr(body, "lot", None)
    return {} if lot is None else {lot: None}


def changed(old: Lot, new: Lot) -> bool:
    """Say whether anything of a lot is another that a row shows."""
    return any(getattr(old, name) != getattr(new, name) for name in READ)


def row_of(step: Step, name: str, before: Lot | None, after: Lot | None) -> RoundsRow:
    """Return the row of one lot."""
    body: Any = step.act.body
    row = bare(step)._replace(lot=name, **said(body, name))
    if after is None:
        return row._replace(remark=UNKNOWN_LOT)
    kit = after.received
    again = isinstance(body, type(kit)) and before is not None
    old = before if before is not None else after._replace(verified=0)
    books = {field: getattr(after, field) - getattr(old, field) for field in BOOKS}
    if not isinstance(body, condition.RoundsProved):
        row = row._replace(told_apart=after.verified - old.verified)
    missing = after.wanting + after.lost - old.wanting - old.lost
    return row._replace(
        kind=class_words(kit.round_class),
        caliber=kit.caliber or "",
        charge=kit.charge.value,
        supplier=kit.supplier or "",
        counted_with=counted_with(step, after),
        difference=unexplained(after) - unexplained(old) - missing,
        stored_after=after.stored,
        carried_after=after.carried,
        in_guns_after=after.loaded,
        wanting_after=after.wanting,
        unexplained_after=unexplained(after),
        remark=SECOND_LOT if again else "",
        **books,
    )


def said(body: Any, name: str) -> dict[str, Any]:
    """Return the counts that the act itself tells of a lot."""
    if isinstance(body, counts.LotCounted):
        return {"counted": body.count, "expected": body.expected}
    if isinstance(body, condition.WeaponUnloaded):
        back = [b for b in body.rounds if b.lot == name]
        return {
            "unloaded": sum(b.count for b in back if b.fate is Fate.UNFIRED),
            "recovered": sum(b.count for b in back if b.fate is Fate.FIRED),
        }
    if isinstance(body, condition.RoundsProved):
        return {"told_apart": sum(told.count for told in body.rounds)}
    column = {
        "LotReceived": "received",
        "RoundsDrawn": "issued",
        "RoundsStored": "returned",
        "WeaponLoaded": "loaded",
    }.get(type(body).__name__)
    return {} if column is None else {column: body.count}


def counted_with(step: Step, lot: Lot) -> tuple[str, ...]:
    """Return who else has counted a lot since its rounds last moved; of a count only."""
    if not isinstance(step.act.body, counts.LotCounted):
        return ()
    by = step.act.by
    return tuple(who for who, position in lot.counts if who != by and position > lot.moved)


def class_words(round_class: RoundClass) -> str:
    """Return a class of rounds as a word: `dummy`, `blank`, `live`."""
    return round_class.name.lower().replace("_", " ")


def without_lot(step: Step) -> RoundsRow:
    """Return the row of an act that tells of rounds and names no lot."""
    body: Any = step.act.body
    row = bare(step)._replace(remark=NO_LOT[step.kind])
    if isinstance(body, counts.RoundFound):
        return row._replace(
            kind=class_words(body.round_class),
            found=1,
            remark=f"found at {body.place}; {row.remark}",
        )
    if isinstance(body, counts.RoundSecured):
        return row._replace(remark=f"{row.remark}, receipt {body.receipt}")
    return row


def bare(step: Step) -> RoundsRow:
    """Return a row with what every act has and no count."""
    body: Any = step.act.body
    weapon = getattr(body, "weapon", None) or ""
    known = step.after.weapons.get(weapon)
    setup = known.setup if known is not None else None
    return RoundsRow(
        position=step.entry.position,
        event_id=step.entry.id,
        at_us=step.entry.at_us,
        lot="",
        kind="",
        caliber="",
        charge="",
        supplier="",
        event=words_of(step.kind),
        weapon=weapon,
        scene=scene_of(step.after, setup) or "",
        by=step.act.by,
        received=0,
        told_apart=0,
        issued=0,
        returned=0,
        loaded=0,
        unloaded=0,
        fired=0,
        misfired=0,
        recovered=0,
        counted=None,
        expected=None,
        counted_with=(),
        found=0,
        scrapped=0,
        sent_back=0,
        evidence=0,
        lost=0,
        difference=0,
        stored_after=None,
        carried_after=None,
        in_guns_after=None,
        wanting_after=None,
        unexplained_after=None,
        remark="",
    )
