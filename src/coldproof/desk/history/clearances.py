"""Clearance rows: each showing of a check, from when it stood to what ended it.

Nothing here is stored anywhere: it is computed from the states before and after each entry (D6).
A showing stands while its check is unspent and had seen every restriction on it, and the weapon is
not quarantined.  What expires does so by the numbers in force, where a rule in force says so.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.custody import HandoverAccepted
from coldproof.desk.history.rows import ClearanceRow
from coldproof.desk.history.step import Step, new_causes
from coldproof.desk.views import contents_word
from coldproof.desk.wording import words_of
from coldproof.rules.judge import packs_in_force
from coldproof.state.clearance import (
    bars_on,
    check_stands,
    contents_of,
    shown_to,
    standing_looks,
    witnesses_of,
)
from coldproof.state.facts import is_gun, scene_of
from coldproof.state.model import SetState
from coldproof.state.records import Check, CustodyKind, Weapon, has_seen
from coldproof.words.sentence import joined, told, word
from coldproof.words.units import span_text

BY_KIND = {
    "ProvedEmpty": told("a new check began"),
    "WeaponInspected": told("it was opened and looked at again"),
    "WeaponLoaded": told("rounds were loaded"),
    "WeaponLockedUp": told("locked up"),
    "WeaponUnlocked": told("out of its store"),
    "NonGunChecked": told("it was checked again"),
    "HandoverAccepted": told("taken by another person, or for another setup, than its check"),
}
SAME_SEQUENCE = told("rounds were loaded in the same check")
STANDS = told("still standing at the end of these entries")
LIFE_PACK = "set-practice"  # the pack whose rule says that a first showing does not keep


class Open(NamedTuple):
    """A showing that stands, where it began, and when it ends by the numbers in force."""

    key: str
    act_id: str
    position: int
    started_us: int
    expires_us: int | None
    span_us: int


class Clearances:
    """Collects a row for each showing that ever stood."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows: list[ClearanceRow] = []
        self.open: dict[str, Open] = {}

    def see(self, step: Step) -> None:
        """Take one entry."""
        before, after = step.before, step.after
        moved = after.weapons is not before.weapons
        wide = (
            after.bars is not before.bars
            or after.units is not before.units
            or after.people is not before.people
        )
        if not (moved or wide):
            return
        for name in [n for n in self.open if wide or after.weapons[n] is not before.weapons[n]]:
            if showing_of(after, after.weapons[name]) != self.open[name].key:
                self.close(step, name)
        for name in step.weapons() if moved else ():
            weapon = after.weapons.get(name)
            key = None if weapon is None else showing_of(after, weapon)
            if weapon is not None and key is not None and name not in self.open:
                self.open[name] = begun(step, weapon, key)

    def close(self, step: Step, name: str) -> None:
        """End the showing of a weapon by this entry, or by the clock before it."""
        opened = self.open.pop(name)
        before, after = step.before.weapons[name], step.after.weapons[name]
        why = reason(step, before, after)
        row = row_of(step.before, name, before, opened)
        body: Any = step.act.body
        if after.check is not None and after.check.showing == opened.key:
            spent_to = after.check.spent_to or ""
        else:
            spent_to = ""
        setup = (body.setup if isinstance(body, HandoverAccepted) else None) or row.setup
        if opened.expires_us is not None and step.now_us > opened.expires_us:
            ended = expired(row, opened)._replace(
                afterwards=told(
                    "{why}, by {who} at position {position}",
                    why=why,
                    who=step.act.by,
                    position=step.entry.position,
                )
            )
        else:
            ended = row._replace(
                closed_us=step.entry.at_us,
                closed_by=step.act.by,
                closed_act=step.entry.id,
                closed_position=step.entry.position,
                close_reason=why,
            )
        scene = scene_of(step.after, setup) or ""
        self.rows.append(ended._replace(spent_to=spent_to, setup=setup, scene=scene))

    def done(self, after: SetState) -> tuple[ClearanceRow, ...]:
        """Return every row, those that still stand among them, in the order they began."""
        found = list(self.rows)
        for name, opened in self.open.items():
            row = row_of(after, name, after.weapons[name], opened)
            late = opened.expires_us is not None and after.now_us > opened.expires_us
            found.append(expired(row, opened) if late else row)
        return tuple(sorted(found, key=lambda row: (row.position, row.weapon)))


def showing_of(state: SetState, weapon: Weapon) -> str | None:
    """Return the id of the showing of a weapon that stands, or none."""
    if weapon.suspicions or weapon.custody.kind is CustodyKind.RETIRED:
        return None
    if not is_gun(weapon.kit):
        return None if weapon.charged or weapon.non_gun is None else f"#{weapon.non_gun[2]}"
    check = weapon.check
    if check is None or check.spent_to is not None or contents_of(check).kind == "none":
        return None
    return check.showing if check_stands(state, weapon, check) else None


def begun(step: Step, weapon: Weapon, key: str) -> Open:
    """Return a showing that stands since this entry."""
    check = weapon.check if is_gun(weapon.kit) else None
    span = None if check is None else life_us(step, weapon, check)
    expires = None if check is None or span is None else check.at_us + span
    return Open(key, step.entry.id, step.entry.position, step.entry.at_us, expires, span or 0)


def life_us(step: Step, weapon: Weapon, check: Check) -> int | None:
    """Return how long a showing keeps, from the end of its check; none: no rule in force says."""
    if check.reshown:
        return step.number("reshow-limit-us")
    if LIFE_PACK in packs_in_force(step.after, weapon.unit):
        return step.number("clearance-life-us")
    return None


def expired(row: ClearanceRow, opened: Open) -> ClearanceRow:
    """Return the row of a showing that its limit ended; no act did."""
    return row._replace(
        closed_us=opened.expires_us,
        close_reason=told(
            "expired as computed, {span} after its check", span=span_text(opened.span_us)
        ),
    )


def reason(step: Step, before: Weapon, after: Weapon) -> str:
    """Say what ended a showing: the fold's own words where it has some."""
    causes = new_causes(before, after)
    check, was = after.check, before.check
    if was is not None and check is not None and check.showing == was.showing:
        if check.spent_to is not None:
            return told("spent: taken by {spent_to}", spent_to=check.spent_to)
        return (
            told("quarantined: {causes}", causes=joined(", ", causes))
            if causes
            else unseen(step.after, after, check)
        )
    if after.voided is not None and after.voided[1] == step.entry.position:
        return word(after.voided[0])
    if causes:
        return told("quarantined: {causes}", causes=joined(", ", causes))
    if after.charged and not before.charged:
        return told("its charge was changed")
    if step.kind == "WeaponLoaded" and after.sequence is not None:
        return SAME_SEQUENCE
    return BY_KIND.get(step.kind, told("ended by this: {what}", what=word(words_of(step.kind))))


def unseen(state: SetState, weapon: Weapon, check: Check) -> str:
    """Say which restrictions the acts of a check had not seen."""
    bars = bars_on(state, weapon, (check.handler,))
    causes = [
        word(bar.cause)
        for bar in bars
        if not all(has_seen(sight, (bar,)) for sight in check.sights)
    ]
    return joined(", ", dict.fromkeys(causes)) or told("ended")


def row_of(state: SetState, name: str, weapon: Weapon, opened: Open) -> ClearanceRow:
    """Return the row of a showing as it stands in this state."""
    check = weapon.check if is_gun(weapon.kit) else None
    if check is None:
        return non_gun_row(name, weapon, opened)
    looks = standing_looks(state, weapon, check)
    shown = [k.person for k in looks if k.shown and shown_to(state, weapon, check, k.person)]
    held = contents_of(check)
    setup = check.first_setup or (weapon.offer.setup if weapon.offer is not None else None)
    rests = (
        *(sight.position for sight in check.sights),
        *(look.sight.position for look in looks),
        *(call.sight.position for call in check.calls),
    )
    return ClearanceRow(
        position=opened.position,
        clearance_id=check.showing,
        check_id=check.id,
        weapon=name,
        state=contents_word(check),
        load_kind=held.kind,
        lots=tuple(dict.fromkeys(part.lot for part in weapon.inside)),
        rounds=held.dummies + held.blanks,
        inspector=check.handler,
        witnesses=tuple(dict.fromkeys(witnesses_of(state, weapon, check))),
        shown_to=tuple(dict.fromkeys(shown)),
        called_by=tuple(dict.fromkeys(f"{call.state} by {call.by}" for call in check.calls)),
        began_us=check.began_us,
        started_us=opened.started_us,
        closed_us=None,
        closed_by="",
        closed_act="",
        closed_position=None,
        close_reason=STANDS,
        spent_to="",
        afterwards="",
        setup=setup or "",
        scene=scene_of(state, setup) or "",
        shows_again=check.reshown,
        rests_on=tuple(sorted(dict.fromkeys(rests))),
    )


def non_gun_row(name: str, weapon: Weapon, opened: Open) -> ClearanceRow:
    """Return the row of an item checked as no gun."""
    by = weapon.non_gun[0] if weapon.non_gun is not None else ""
    return ClearanceRow(
        position=opened.position,
        clearance_id=opened.act_id,
        check_id=opened.act_id,
        weapon=name,
        state=told("NON-GUN"),
        load_kind="",
        lots=(),
        rounds=0,
        inspector=by,
        witnesses=(),
        shown_to=(),
        called_by=(),
        began_us=opened.started_us,
        started_us=opened.started_us,
        closed_us=None,
        closed_by="",
        closed_act="",
        closed_position=None,
        close_reason=STANDS,
        spent_to="",
        afterwards="",
        setup="",
        scene="",
        shows_again=0,
        rests_on=(opened.position,),
    )
