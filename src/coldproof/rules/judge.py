"""The judge: what the packs in force say to one act, in one state, at one instant (D7, D11)."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act, Body
from coldproof.acts.named import weapons_named
from coldproof.rules.base import Broken, Finding, Rule, Severity, Undecided
from coldproof.rules.packs import PACKS
from coldproof.rules.question import Question
from coldproof.rules.stop.stops import any_person, only_warns
from coldproof.state.model import SetState


class Judged(NamedTuple):
    """One rule and what it found."""

    rule: Rule
    finding: Finding

    @property
    def stands_in_the_way(self) -> bool:
        """Say whether it is broken or undecided."""
        return isinstance(self.finding, Broken | Undecided)


class Verdict(NamedTuple):
    """What each judged rule that applies found.  Not "safe": only what stands in the way."""

    judged: tuple[Judged, ...]

    @property
    def refused(self) -> bool:
        """Say whether a REFUSE rule is broken or undecided."""
        return any(j.stands_in_the_way and j.rule.severity is Severity.REFUSE for j in self.judged)

    @property
    def warned(self) -> bool:
        """Say whether a WARN rule is broken or undecided."""
        return any(j.stands_in_the_way and j.rule.severity is Severity.WARN for j in self.judged)

    @property
    def word(self) -> str:
        """Return the verdict in one word."""
        if self.refused:
            return "refused"
        return "warned" if self.warned else "not refused"

    def _ids(self, severity: Severity, finding: type) -> tuple[str, ...]:
        return tuple(
            j.rule.id
            for j in self.judged
            if j.rule.severity is severity and isinstance(j.finding, finding)
        )

    @property
    def refusals(self) -> tuple[str, ...]:
        """Return the ids of REFUSE rules that are broken."""
        return self._ids(Severity.REFUSE, Broken)

    @property
    def undecided(self) -> tuple[str, ...]:
        """Return the ids of REFUSE rules that cannot be decided; they refuse too."""
        return self._ids(Severity.REFUSE, Undecided)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return the ids of WARN rules that are broken or undecided."""
        return self._ids(Severity.WARN, Broken) + self._ids(Severity.WARN, Undecided)


CORE = "core"

_ON: dict[tuple[tuple[str, ...], type[Body], str], tuple[Rule, ...]] = {}


def rules_on(packs: tuple[str, ...], kind: type[Body], day: str = "") -> tuple[Rule, ...]:
    """Return the judged rules of these packs on a kind of act, each once, by id.

    With a day, only those in force on it: an act is judged by the law of its day.
    """
    known = _ON.get((packs, kind, day))
    if known is None:
        found = {
            rule.id: rule
            for pack in packs
            for rule in PACKS[pack].rules
            if kind in rule.on and in_force(rule, day)
        }
        known = _ON[packs, kind, day] = tuple(found[name] for name in sorted(found))
    return known


def in_force(rule: Rule, day: str) -> bool:
    """Say whether a rule is in force on a day; without a day, every rule is."""
    cited = rule.citation
    return not day or (
        cited.in_force_from <= day and (not cited.in_force_to or day <= cited.in_force_to)
    )


def packs_in_force(state: SetState, unit: str | None = None) -> tuple[str, ...]:
    """Return the packs adopted by now, for a unit if one is named; unknown names judge nothing."""
    return tuple(
        sorted(
            name
            for name, pack in state.packs.items()
            if name in PACKS and (not pack.units or unit is None or unit in pack.units)
        )
    )


def unit_of(state: SetState, body: Body) -> str | None:
    """Return the unit that an act belongs to: its own, its setup's, or its weapon's."""
    unit = getattr(body, "unit", None)
    if unit is not None:
        return str(unit)
    setup = state.setups.get(getattr(body, "setup", None) or "")
    if setup is not None:
        return setup.card.unit
    weapon = next(iter(weapons_named(body)), None)
    known = state.weapons.get(weapon) if weapon is not None else None
    return None if known is None else known.unit


def judge(state: SetState, act: Act, now_us: int, packs: tuple[str, ...] | None = None) -> Verdict:
    """Judge an act that is about to be done in this state, by the packs in force or those named.

    Our own invariants judge whatever is in force (docs/adr/0028).  Packs that are named judge
    alone: that asks what they say, and answers nobody on a set.  The act's order among rules does
    not matter, and nothing is changed.  A call that only warns is refused by none (docs/adr/0062).
    """
    if packs is None:
        packs = (CORE, *packs_in_force(state, unit_of(state, act.body)))
    question = Question(state, act, now_us)
    rules = rules_on(packs, type(act.body), state.day or "")
    if only_warns(question):
        rules = tuple(rule for rule in rules if rule is any_person)
    judged = []
    for rule in rules:
        finding = rule.judge(question)
        if finding is not None:
            judged.append(Judged(rule, finding))
    return Verdict(tuple(judged))
