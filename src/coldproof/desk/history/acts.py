"""Act rows: every act in one line, with what the judge would have said and what stands out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.acts.base import Act
from coldproof.desk.history.rows import ActRow
from coldproof.desk.history.step import Step, new_causes
from coldproof.desk.history.zone import Zone
from coldproof.desk.views import call_of
from coldproof.desk.waiting import is_clerks_own
from coldproof.desk.wording import body_text, given
from coldproof.rules.judge import Verdict
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.words.floor import Known
from coldproof.words.units import MINUTE_US, clock_text, span_text

Judge = Callable[[SetState, Act, int], Verdict]
RESTRICTS_ONLY = "may restrict only"
ARRIVED = "arrived, and nobody signed it whose key is known"
KNOWN_TEXT = {
    Known.GUEST_KEY: "signed with a guest key",
    Known.PAPER: "known from paper",
    Known.VOUCHED: "vouched for",
}
NO_RULE = "no rule applies"


class Acts:
    """Collects a row for each entry."""

    def __init__(self, judge: Judge | None) -> None:
        """Judge each act by this, or none by nothing."""
        self.judge = judge
        self.rows: list[ActRow] = []
        self.positions: dict[str, int] = {}  # act id, position

    def see(self, step: Step) -> None:
        """Take one entry."""
        entry, act, after = step.entry, step.act, step.after
        body: Any = act.body
        self.positions[entry.id] = entry.position
        verdict = None
        if self.judge is not None:
            verdict = self.judge(step.before, act, entry.at_us)
        self.rows.append(
            ActRow(
                position=entry.position,
                event_id=entry.id,
                day=after.day or step.before.day or "",
                at_us=entry.at_us,
                claimed_us=act.at_us,
                recorded_us=after.clock_us,
                by=act.by,
                device=act.device,
                kind=step.kind,
                what=body_text(body, given(body)),
                weapons=tuple(
                    (name, call_of(after, after.weapons[name]))
                    for name in step.weapons()
                    if name in after.weapons
                ),
                lots=lots_named(body),
                answers=tuple(self.positions[one] for one in act.answers if one in self.positions),
                verdict=word_of(verdict),
                refusals=() if verdict is None else verdict.refusals,
                undecided=() if verdict is None else verdict.undecided,
                warnings=() if verdict is None else verdict.warnings,
                marks=tuple(marks(step)),
                stops=opens_stop(step),
            )
        )


def word_of(verdict: Verdict | None) -> str:
    """Return the verdict in a word; that no rule applied is not the same as not refused."""
    if verdict is None:
        return ""
    return verdict.word if verdict.judged else NO_RULE


def lots_named(body: Any) -> tuple[str, ...]:
    """Return the lots that a body names, each once."""
    many = getattr(body, "lots", None)
    if isinstance(many, tuple):
        return tuple(dict.fromkeys(many))
    one = getattr(body, "lot", None)
    rounds = getattr(body, "rounds", ())
    inside = [r.lot for r in rounds if hasattr(r, "lot")]
    return tuple(dict.fromkeys([*([one] if one is not None else []), *inside]))


def opens_stop(step: Step) -> bool:
    """Say whether the act opened a stop, by itself or by what it tells."""
    block = step.after.blocks.get(step.entry.id)
    return block is not None and block.kind is BlockKind.STOP


def marks(step: Step) -> list[str]:
    """Say what stands out of an act: how it is known, its time, its standing, what it changed."""
    act = step.act
    found = []
    own = is_clerks_own(act)
    if step.restricts_only and not own:
        found.append(RESTRICTS_ONLY)
    if step.changes_nothing and not step.is_only_kept:
        found.append("no effect")
    if step.entry.arrived and not own:
        found.append(ARRIVED)
    if act.known is not Known.OWN_DEVICE:
        found.append(KNOWN_TEXT[act.known])
    if act.vouched_by is not None:
        found.append(f"entered by {act.vouched_by}")
    found += times(step)
    if act.asked is not None:
        answer = "the answer was no" if act.asked.refused else "the answer was not no"
        found.append(f"asked before, and {answer}")
    if opens_stop(step):
        found.append(f"STOP: {step.after.blocks[step.entry.id].cause}")
    if step.after.blocks is not step.before.blocks:
        found += [
            f"ends the {block.kind} of position {block.position}"
            for name, block in step.before.blocks.items()
            if name not in step.after.blocks
        ]
    if step.after.weapons is not step.before.weapons:
        for name in step.weapons():
            weapon = step.after.weapons.get(name)
            causes = () if weapon is None else new_causes(step.before.weapons.get(name), weapon)
            if causes:
                found.append(f"{name} quarantined: {', '.join(causes)}")
    return found


def clipped_text(claimed_us: int, zone: Zone | None = None) -> str:
    """Say which time an act claimed; in the place's time too where that is known."""
    there = "" if zone is None else f" ({zone.local(claimed_us)})"
    return f"claimed {clock_text(claimed_us)} UTC{there}, and clipped"


def times(step: Step) -> list[str]:
    """Say whether the claimed time was clipped by a second or more, and whether it came late."""
    found = []
    entry, arrived = step.entry, step.after.clock_us
    if step.clipped_us and step.act.at_us:  # a sealed box claims no hour
        found.append(clipped_text(step.act.at_us))
    if arrived is not None and arrived - entry.at_us > MINUTE_US:
        late = arrived - entry.at_us
        if late > step.number("late-entry-us"):
            found.append(f"late entry, {span_text(late)}")
    return found
