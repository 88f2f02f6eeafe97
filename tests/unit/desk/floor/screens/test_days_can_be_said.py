"""What the example days tell of plan, day, setup, stop and case can be said on these screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.fields import plain
from coldproof.app.replay import tellings
from coldproof.desk.floor.context import Desk, Draft, Me
from coldproof.desk.floor.device import read_said
from coldproof.desk.floor.screens import show
from coldproof.exchange.day.story import read_story
from coldproof.state.model import SetState

EXAMPLES = Path(__file__).parents[5] / "examples"
DAYS = ("ordinary-day", "hard-day", "two-shows", "ranch-2021-cured")
NOT_ASKED = {"MeetingHeld": ("weapons", "place"), "IncidentOpened": ("learned_at_us", "hurt")}
"""Fields that no rule reads and that these screens do not ask for."""
NOT_OFFERED = {"ordinary-day": (48, 52), "hard-day": (98, 99, 100, 107), "ranch-2021-cured": (65,)}
"""A working gun of which nobody says what is in it, and an approval that counts for nothing."""
Where = Callable[[Any, SetState, tuple[str, ...]], tuple[str, Draft]]


def yes(value: bool) -> str:
    """Return the answer that a truth is."""
    return "yes" if value else "no"


def card(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where a card is filled in, and how."""
    draft = plain(body)
    counts = {name: getattr(body, name) for name in ("shots", "passes", "drops")}
    return "setup/new", {**draft, **counts, "outdoors": yes(body.outdoors)}


def released(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where a stop is released."""
    return f"stop/{answers[0]}/release", {
        "cause": yes(body.cause_found),
        "fixed": yes(body.fixed),
        "told": yes(body.crew_told),
        "concern": yes(body.concern_answered),
        "why": body.why,
    }


def distance(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where a distance is said, in centimeters."""
    draft = {"far": body.distance_mm // 10, "unit": "cm", "mitigation": body.mitigation}
    return f"setup/{body.setup}/distance/{body.weapon}", draft


def protection(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where protection is said."""
    draft = {n: list(getattr(body, n)) for n in ("front", "hearing", "eyes")}
    more = {"shield": yes(body.shield), "remote": yes(body.remote_camera)}
    return f"setup/{body.setup}/protection", {**draft, **more}


def meeting(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where a meeting is held."""
    draft = {**plain(body), "dry": yes(body.dry_run)}
    return "meeting", draft


def briefing(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where late comers are told."""
    return "meeting/late", {**plain(body), "scene": body.scene or ""}


def risk(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where an assessment is told of."""
    route = "plan/general" if body.scene is None else f"plan/scene/{body.scene}/risk"
    return route, {
        "step": "elsewhere",
        "hazards": yes(body.hazards_listed),
        "detailed": yes(body.mitigation_detailed),
        "scored": yes(body.scored_with_and_without),
        "group": yes(body.affected_group_named),
        "contributors": list(body.contributors),
    }


def scene(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where a scene is planned."""
    counts = {"shots": body.shots, "headcount": body.headcount}
    visible = yes(body.weapons_visible_to_public)
    return "plan/new", {**plain(body), **counts, "visible": visible}


def notice(body: Any, state: SetState, answers: tuple[str, ...]) -> tuple[str, Draft]:
    """Return where notice is told of."""
    of = f"unit:{body.unit}" if body.unit else f"scene:{body.scene}" if body.scene else "*"
    return "plan/notice", {
        "notice": body.notice.value,
        "of": of,
        "given": yes(not body.not_required),
        "reference": body.reference,
    }


CASES = {"unintended-discharge": "happened/fired", "live-round": "happened/round"}
SAID: dict[str, Where] = {
    "WorkStopped": lambda b, s, a: ("stop", {}),
    "WorkReleased": released,
    "SetupBegun": card,
    "MitigationConsulted": lambda b, s, a: (f"setup/{b.setup}", {"mitigation": b.mitigation.value}),
    "WorkingGunJustified": lambda b, s, a: (f"setup/{b.setup}", {}),
    "DistanceMeasured": distance,
    "ProtectionSet": protection,
    "CameraRolled": lambda b, s, a: (f"setup/{b.setup}", {}),
    "CutCalled": lambda b, s, a: (f"setup/{b.setup}", {}),
    "SetupClosed": lambda b, s, a: (f"setup/{b.setup}", {}),
    "MeetingHeld": meeting,
    "PersonBriefed": briefing,
    "DayOpened": lambda b, s, a: ("today", {}),
    "DayClosed": lambda b, s, a: ("close", {}),
    "UnitOpened": lambda b, s, a: ("today/unit", plain(b)),
    "UnitClosed": lambda b, s, a: ("close", {}),
    "ZoneEntered": lambda b, s, a: (f"today/unit/{b.unit}", plain(b)),
    "ZoneLeft": lambda b, s, a: (f"today/unit/{b.unit}", plain(b)),
    "MealBegan": lambda b, s, a: (f"today/unit/{b.unit}", {}),
    "MealEnded": lambda b, s, a: (f"today/unit/{b.unit}", {}),
    "UnitMoved": lambda b, s, a: (f"today/unit/{b.unit}", plain(b)),
    "PrepDeclared": lambda b, s, a: (
        f"today/unit/{b.unit}",
        {"needed": b.needed_minutes, "planned": b.planned_minutes},
    ),
    "LotCounted": lambda b, s, a: (f"close/lot/{b.lot}", {"count": b.count}),
    "ShortageAccepted": lambda b, s, a: (f"close/short/{b.lot}", {"searched": yes(b.searched)}),
    "ArmoryCounted": lambda b, s, a: (
        f"close/armory/{b.unit}",
        {"weapons": list(b.weapons), "clean": yes(b.cleaned)},
    ),
    "IncidentOpened": lambda b, s, a: (CASES.get(b.incident.value, "happened/other"), plain(b)),
    "IncidentInvestigated": lambda b, s, a: (
        f"incident/{a[0]}/cause",
        {"found": yes(b.cause_found), "right": yes(b.corrected)},
    ),
    "NotReadyCalled": lambda b, s, a: (f"today/unit/{b.unit}", {}),
    "ScenePlanned": scene,
    "ShotPlanned": lambda b, s, a: (
        f"plan/scene/{b.scene}/shot",
        {"shot": b.shot, "passes": b.passes, "drops": b.drops},
    ),
    "AlternativesWeighed": lambda b, s, a: (f"plan/scene/{b.scene}/ways", plain(b)),
    "RiskAssessed": risk,
    "AssessmentApproved": lambda b, s, a: (f"plan/scene/{b.scene}", {}),
    "NoticeGiven": notice,
    "HoursPlanned": lambda b, s, a: ("plan/hours", {"hours": b.longest_week_minutes // 60}),
    "StaffingDeclared": lambda b, s, a: ("plan/staff", {"many": b.weapons_per_handler}),
    "ContactPublished": lambda b, s, a: (
        "plan/contact",
        {**plain(b), "sheet": yes(b.on_call_sheet)},
    ),
}


def offered(desk: Desk, route: str) -> Iterator[dict[str, Any]]:
    """Yield every act that a screen offers."""
    for part in show(desk, route).parts:
        found = [part.get("do"), *(one["do"] for one in part.get("rows", ()))]
        for do in found:
            if do is not None and do["do"] == "record":
                yield from do["acts"]


def compared(body: Any) -> dict[str, Any]:
    """Return what must be the same; a distance to the centimeter, a list in any order."""
    kind = type(body).__name__
    found = {}
    for name, value in plain(body).items():
        if name in NOT_ASKED.get(kind, ()):
            continue
        short = name == "distance_mm"
        found[name] = value // 10 if short else sorted(value) if isinstance(value, list) else value
    return found


@pytest.mark.parametrize("name", DAYS)
def test_each_act_of_the_day_is_offered_in_the_same_words(name: str) -> None:
    told = next(tellings(read_story((EXAMPLES / f"{name}.toml").read_bytes(), name)))
    said, missing = 0, []
    for step in told.steps:
        act = step.entry.act
        kind = type(act.body).__name__
        if kind not in SAID:
            continue
        route, draft = SAID[kind](act.body, step.before, act.answers)
        me = Me(act.by, act.device, (act.by,))
        desk = Desk(step.before, step.entry.at_us, me, draft, lambda s: s, zone_minutes=-420)
        bodies = [
            read_said(one, act.device)[1] for one in offered(desk, route) if one["kind"] == kind
        ]
        said += 1
        if compared(act.body) not in [compared(one) for one in bodies]:
            missing.append(step.told.n)
    assert missing == list(NOT_OFFERED.get(name, ()))
    assert said > 20
