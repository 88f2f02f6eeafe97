"""What one person's key may enter for somebody else: no word and no hat of theirs is lent (D8)."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.fold import own_words
from coldproof.state.model import SetState
from tests.unit.state.rows import Base, act, after, differing, told

DUMMIES = ["R1"] * 6
STOP = act("WorkStopped", "dp", id="stop", scope="unit", target="main")
WHOLE: dict[str, Any] = {"cause_found": True, "fixed": True, "crew_told": True}
RELEASED = act("WorkReleased", "armorer", **WHOLE)
TEXT = "A" * 43
OFFERED = act("StatementOffered", "ad", text=TEXT)
SIGNED = act("StatementSigned", "dp", text=TEXT)
REFUSED = act("WorkRefused", "dp", id="refusal")
INCIDENT = act("IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt")
HOLD = act("HoldPlaced", "safety", id="hold", weapons=["G-1"])
WITHHELD = act("HandlingWithheld", "actor", id="withheld", person="actor")
READS = tuple(
    act("RoleAppointed", by, person="safety", role="safety", first_day="2025-03-01")
    for by in ("medic", "armorer")
)
LOOKS = ("witness-ad", "witness-dp", "cold", "shown", "offer")
LOOK = act("CheckWitnessed", "ad", weapon="G-1", chambers=DUMMIES)
EMPTY = act(
    "ProvedEmpty",
    weapon="G-1",
    chambers_seen=6,
    magazine="none",
    feed_path_seen=True,
    bore="rod",
)


def entered_by(raw: dict[str, Any], other: str) -> dict[str, Any]:
    """Return an act as another person's key enters it for who did it."""
    return raw | {"vouched_by": other, "device": other, "known": "vouched"}


def then(so_far: Base, raw: dict[str, Any]) -> SetState:
    _, after_it = told(so_far, raw)
    return after_it.state


@pytest.mark.parametrize(
    ("acts", "raw", "other"),
    [
        ((STOP,), RELEASED, "propmaster"),
        ((STOP, RELEASED), {**RELEASED, "by": "ad"}, "armorer"),
        ((OFFERED,), SIGNED, "ad"),
        ((OFFERED, SIGNED), act("StatementWithdrawn", "dp", text=TEXT), "ad"),
        ((REFUSED,), act("RefusalAnswered", "ad", acted=True), "armorer"),
        ((*READS, INCIDENT), act("AccountsReleased", "safety"), "ad"),
        ((INCIDENT,), act("AccountGiven", "dp", text=TEXT, saw=True, heard=True), "upm"),
        ((), act("ShieldAdopted", "producer"), "ad"),
        (READS, act("LessonReleased", "safety", about="weapons"), "ad"),
        ((HOLD,), act("HoldLifted", "safety"), "armorer"),
        ((WITHHELD,), act("HandlingResumed", "actor", person="actor"), "armorer"),
    ],
    ids=lambda it: it["kind"] if isinstance(it, dict) else None,
)
def test_nobody_says_a_persons_own_word_for_them(
    acts: tuple[dict[str, Any], ...], raw: dict[str, Any], other: str
) -> None:
    so_far = after(*acts)
    assert differing(so_far.state, then(so_far, entered_by(raw, other))) == []
    assert differing(so_far.state, then(so_far, raw)) != []  # their own key does
    assert differing(so_far.state, then(so_far, entered_by(raw, raw["by"]))) != []


def test_the_kinds_that_are_ones_own_word() -> None:
    assert sorted(kind.__name__ for kind in own_words()) == [
        "AccountGiven",
        "AccountsReleased",
        "AssessmentApproved",
        "AssessmentReceived",
        "Disclosed",
        "HandlerAnswered",
        "HandlingResumed",
        "HazardAnswered",
        "HoldLifted",
        "LessonReleased",
        "LivePlanApproved",
        "MistakeSaid",
        "ReadingKeyPublished",
        "RefusalAnswered",
        "ReportsTold",
        "ShieldAdopted",
        "ShortageAccepted",
        "ShowWithdrawn",
        "SignatureOpened",
        "SignatureVouched",
        "SignedOnPaper",
        "StatementOffered",
        "StatementSigned",
        "StatementWithdrawn",
        "ValueErased",
        "VoiceKeyPublished",
        "WayApproved",
        "WorkReleased",
    ]


@pytest.mark.parametrize(
    ("other", "counts"),
    [
        ("armorer", False),  # the handler of the check
        ("propmaster", False),  # of the weapons team
        ("dp", True),
        ("ad", True),
    ],
)
def test_the_weapons_team_looks_for_nobody(other: str, counts: bool) -> None:
    so_far = after(drop=LOOKS)
    check = then(so_far, entered_by(LOOK, other)).weapons["G-1"].check
    assert check is not None
    assert [look.person for look in check.looks] == (["ad"] if counts else [])


def test_who_differs_is_heard_whoever_entered_it() -> None:
    so_far = after(drop=LOOKS)
    raw = {**LOOK, "chambers": [*DUMMIES[:5], "R2"]}
    assert then(so_far, entered_by(raw, "armorer")).weapons["G-1"].suspicions


@pytest.mark.parametrize(("other", "proved"), [("dp", False), ("propmaster", True)])
def test_a_handlers_hat_is_not_lent_to_a_key_without_one(other: str, proved: bool) -> None:
    back = act("WeaponCollected", weapon="G-1")
    so_far = after(
        back,
        act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "D-1", "count": 6, "fate": "unfired"}]),
    )
    weapon = then(so_far, entered_by(EMPTY, other)).weapons["G-1"]
    assert (weapon.check is not None) is proved
