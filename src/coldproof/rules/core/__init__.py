"""Coldproof's own invariants, as rules: what must be so whatever any law says."""

from coldproof.rules.base import Rule
from coldproof.rules.core import counts, custody, handing, marking, planned, signing, stepping
from coldproof.rules.stop import stops

CORE: tuple[Rule, ...] = (
    handing.handler,
    handing.check,
    handing.witness,
    handing.shown,
    handing.reshow,
    handing.meeting,
    handing.answer,
    handing.stops,
    stops.any_person,
    handing.quarantine,
    stepping.stepping_in,
    planned.as_planned,
    signing.real_gun_signed,
    marking.flash_marker,
    counts.count,
    counts.unknown,
    custody.custody,
    custody.tray,
)
