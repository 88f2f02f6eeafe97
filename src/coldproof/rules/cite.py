"""Short ways to cite our own invariants; every other instrument writes its citations in full."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence


def own(rule_id: str, title: str, clause: str, says: str) -> Citation:
    """Return the citation of one of our own rules."""
    return Citation(
        rule_id=rule_id,
        title=title,
        instrument="Coldproof, invariants",
        clause=clause,
        sources="docs/adr",
        evidence=Evidence.OWN,
        says=says,
    )
