"""Who steps in for somebody handles no gun until they were told anew."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.rules.base import HOLDS, Broken, Finding, Remedy, Severity, rule
from coldproof.rules.cite import own
from coldproof.rules.question import Question
from coldproof.state.facts import is_gun
from coldproof.words.sentence import told


@rule(
    own(
        "core.stepping-in",
        "Who steps in is told anew first",
        "set practice on late arrivals and a changed crew, made strict by us",
        "Nobody who steps in for somebody gives or takes a gun until they were at a meeting since,"
        " or a handler briefed them since.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted),
    cures=(Remedy.MEET, Remedy.BRIEF),
)
def stepping_in(q: Question) -> Finding | None:
    """Judged on either hand, a handler's too, where its person steps in for somebody."""
    weapon = q.state.weapons.get(q.body.weapon)
    if weapon is None or not is_gun(weapon.kit):
        return None
    offered = type(q.body) is WeaponOffered
    judged = False
    for name in (q.by, q.body.to if offered else q.body.giver):
        known = q.state.people.get(name)
        for one in () if known is None else known.steps_in:
            judged = True
            if one.told is None:
                return Broken(
                    told(
                        "{name} steps in for {person}, and was not told anew since",
                        name=name,
                        person=one.person,
                    ),
                    (one.sight.position,),
                )
    return HOLDS if judged else None
