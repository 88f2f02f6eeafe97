"""What a person types and ticks on a form so that it says a wanted act: by the form's own names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.desk.floor.context import DATE, HOUR
from coldproof.desk.floor.screens.front import millimeters
from coldproof.desk.floor.screens.packs import ASKED
from coldproof.desk.floor.screens.paper_card import NOTHING
from coldproof.desk.floor.screens.planning import CAN_FIRE, CANNOT_FIRE, NO_GUN
from coldproof.words.floor import Known
from coldproof.words.kit import HAND_WEAPON, WORKING
from coldproof.words.units import clock_text
from tests.floor_days.wanted import Plain, Want
from tests.unit.desk.floor.driver import Phone

ROUNDS_MOST = 12
FEET_MM = 304
LINE = "line-"
Answer = Callable[[Plain], Any]


def truth(name: str) -> Answer:
    """Return how a question is answered whose field is yes or no; not given is no."""
    return lambda body: "yes" if body.get(name) else "no"


def field_of(name: str, usual: Any = None) -> Answer:
    """Return how a form's own name leads to a field."""
    return lambda body: body.get(name, usual)


def about(body: Plain) -> str:
    """Return what a notice is about, as its form has it."""
    if "unit" in body:
        return f"unit:{body['unit']}"
    return f"scene:{body['scene']}" if "scene" in body else "*"


def length(body: Plain) -> tuple[int, str]:
    """Return a distance in whole feet, else in centimeters."""
    mm: int = body["distance_mm"] if "distance_mm" in body else body["danger_mm"]
    feet = round(mm / FEET_MM)
    for more in (feet - 1, feet, feet + 1):
        if millimeters(more, "ft") == mm:
            return more, "ft"
    return mm // 10, "cm"


def which_gun(body: Plain) -> str:
    """Return whether a plan has a gun at all, and one that can fire, by its classes."""
    guns = [one for one in body.get("classes", ()) if one not in HAND_WEAPON]
    if not guns:
        return NO_GUN
    return CAN_FIRE if any(one in WORKING for one in guns) else CANNOT_FIRE


def first_round(name: str) -> Answer:
    """Return how the first of the rounds told apart was told."""
    return lambda body: body["rounds"][0].get(name)


def stricter(body: Plain) -> Plain | None:
    """Return the first number that was made stricter with a pack, if any."""
    found: Plain | None = next(iter(body.get("parameters", ())), None)
    return found


def in_its_unit(body: Plain) -> int | None:
    """Return how a stricter number is typed."""
    one = stricter(body)
    return None if one is None else one["value"] // ASKED[one["name"]].many


QUESTIONS: dict[str, Answer] = {
    name: truth(told)
    for name, told in (
        ("can_chamber", "can_chamber"),
        ("can_expel", "can_expel"),
        ("bore_open", "bore_open"),
        ("accepted", "accepted"),
        ("document", "supplier_document"),
        ("sealed", "sealed"),
        ("visible", "weapons_visible_to_public"),
        ("hazards", "hazards_listed"),
        ("detailed", "mitigation_detailed"),
        ("scored", "scored_with_and_without"),
        ("group", "affected_group_named"),
        ("sheet", "on_call_sheet"),
        ("completed", "completed"),
        ("competent", "competent"),
        ("dry", "dry_run"),
        ("outdoors", "outdoors"),
        ("shield", "shield"),
        ("remote", "remote_camera"),
        ("told", "crew_told"),
        ("fixed", "fixed"),
        ("cause", "cause_found"),
        ("concern", "concern_answered"),
        ("searched", "searched"),
        ("clean", "cleaned"),
        ("found", "cause_found"),
        ("right", "corrected"),
    )
}
NUMBERS = ("shots", "passes", "drops", "headcount", "chambers", "magazine")
FORMS: dict[tuple[str, str], Answer] = {
    ("WeaponInspected", "hammer-counted"): field_of("hammer"),
    ("WeaponInspected", "safety-counted"): field_of("safety"),
    ("ProvedEmpty", "lot"): lambda body: NOTHING,
    ("PackAdopted", "number"): lambda body: (stricter(body) or {}).get("name"),
    ("PackAdopted", "value"): in_its_unit,
    ("CredentialShown", "document"): field_of("document"),
    ("NoticeGiven", "of"): about,
    ("NoticeGiven", "given"): lambda body: "no" if body.get("not_required") else "yes",
    ("StaffingDeclared", "many"): field_of("weapons_per_handler"),
    ("ScenePlanned", "gun"): which_gun,
    ("PrepDeclared", "needed"): field_of("needed_minutes"),
    ("PrepDeclared", "planned"): field_of("planned_minutes"),
    ("PersonTrained", "planned"): field_of("planned_minutes"),
    ("PersonTrained", "done"): field_of("done_minutes"),
    ("WeaponRegistered", "class"): field_of("weapon_class"),
    ("WeaponRegistered", "action"): field_of("action", "none"),
    ("WeaponRegistered", "owner"): field_of("owner", "production"),
    ("WeaponRegistered", "place"): lambda body: body.get("store") or "in-hand",
    ("LotReceived", "class"): field_of("round_class"),
    ("LotReceived", "charge"): field_of("charge", "none"),
    ("LotReceived", "origin"): field_of("origin", "unknown"),
    ("LotReceived", "place"): field_of("store"),
    ("RoundsVerified", "mark"): first_round("told_by"),
    ("RoundsVerified", "primer"): first_round("primer"),
    ("DistanceMeasured", "far"): lambda body: length(body)[0],
    ("DistanceMeasured", "unit"): lambda body: length(body)[1],
    ("RoleAppointed", "unit"): lambda body: next(iter(body.get("units", ())), None),
    ("WeaponTestFired", "far"): lambda body: length(body)[0],
    ("WeaponTestFired", "unit"): lambda body: length(body)[1],
    ("PersonBriefed", "scene"): field_of("scene", ""),
}


def answer(want: Want, name: str, zone_minutes: int) -> Any:
    """Return what the form's field of a name gets for a wanted act, or none."""
    if want.told.known is Known.PAPER and name in ("day", "clock"):
        text = clock_text(want.told.at_us, zone_minutes)
        return text[:DATE] if name == "day" else text[HOUR]
    special = FORMS.get((want.kind, name)) or QUESTIONS.get(name)
    if special is not None:
        return special(want.body)
    if name == "weapons" and "weapon" in want.body:
        return list(want.items)
    return want.body.get(name, 0 if name in NUMBERS else None)


def ticked(body: Plain, options: list[str]) -> str:
    """Return what stands ticked at one line of a paper check card."""
    if "metal" in options:
        return "metal" if body.get("serial_read") else "said"
    return body["bore"] if body["bore"] in options else options[0]


def fill(phone: Phone, want: Want) -> tuple[Plain, int]:
    """Fill in the form that is shown, part by part; return it as it then is, and the taps it took.

    A tick is a tap each; a choice is one; a field is one, and typing is not counted.
    """
    taps = 0
    for _ in range(ROUNDS_MOST):
        screen = phone.screen
        changed = False
        for part in screen["parts"]:
            if part["part"] not in ("choice", "field"):
                continue
            value: Any
            if part["name"].startswith(LINE):
                value = ticked(want.body, [one["value"] for one in part["options"]])
            else:
                value = answer(want, part["name"], phone.floor.zone_minutes)
            now = part["value"]
            if part["part"] == "choice":
                options = [one["value"] for one in part["options"]]
                if part["many"]:
                    if value is None:
                        continue
                    value = [one for one in value if one in options]
                    now = list(now or [])
                    if value != now and sorted(value) != sorted(now):
                        phone.draft[part["name"]] = value
                        taps += len(set(value) ^ set(now))
                        changed = True
                    continue
                if value not in options:
                    continue
            if value is not None and value != now and phone.draft.get(part["name"]) != value:
                phone.draft[part["name"]] = value
                taps += 1
                changed = True
        if not changed:
            return screen, taps
    raise AssertionError(f"the form {phone.route} is never done")
