"""The industry-wide safety bulletins on firearms and on live ammunition (pack `industry-us`)."""

from __future__ import annotations

from coldproof.rules.base import Rule
from coldproof.rules.csatf.aiming import no_point_at_person, ppe_proximity
from coldproof.rules.csatf.closing import clear_after_scene, eod_reconcile
from coldproof.rules.csatf.cold import check_before_use, treat_as_loaded
from coldproof.rules.csatf.custodian import (
    designated_custodian,
    never_unattended,
    no_personal_weapons,
)
from coldproof.rules.csatf.exceptions import live_exception_only
from coldproof.rules.csatf.live import live_exclusion_process, no_live_on_set
from coldproof.rules.csatf.loading import (
    load_by_qualified,
    load_last_moment,
    malfunction_handler_only,
)
from coldproof.rules.csatf.meetings import (
    late_arrival_rebrief,
    meeting_on_site_content,
    safety_meeting_daily,
)
from coldproof.rules.csatf.people import (
    armorer_authority,
    no_coercion,
    prep_time,
    trained_before_issue,
)

CSATF: tuple[Rule, ...] = (
    treat_as_loaded,
    no_live_on_set,
    live_exclusion_process,
    no_point_at_person,
    designated_custodian,
    safety_meeting_daily,
    meeting_on_site_content,
    late_arrival_rebrief,
    trained_before_issue,
    armorer_authority,
    prep_time,
    no_coercion,
    ppe_proximity,
    load_by_qualified,
    load_last_moment,
    never_unattended,
    check_before_use,
    malfunction_handler_only,
    clear_after_scene,
    eod_reconcile,
    no_personal_weapons,
    live_exception_only,
)
"""Bulletins 1 and 2, in the reference's order."""
