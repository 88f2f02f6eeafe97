"""The pack `new-mexico`: what the state's safety bureau found in 2022."""

from coldproof.rules.base import Rule
from coldproof.rules.duties import Duty, Property
from coldproof.rules.new_mexico import complaints, policy

NEW_MEXICO: tuple[Rule, ...] = (complaints.blocks,)
NEW_MEXICO_DUTIES: tuple[Duty, ...] = (
    complaints.act_on_complaint,
    policy.follow_adopted_policy,
)
NEW_MEXICO_PROPERTIES: tuple[Property, ...] = ()
NEW_MEXICO_NOT_ENCODED: tuple[str, ...] = (
    "the Act and its rules themselves: only what the bureau found and the regulator quoted",
    "the bureau's other findings, which the packs industry-us and set-practice carry",
    "the protection of who complains (ret.protected-activity): in the pack records, with the voice",
)
