"""The records pack's duties: federal reports with a clock, and accounts of what happened."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.rules.records.reports import report_8_24, theft_48h
from coldproof.rules.records.statements import signed_statement
from coldproof.words.units import HOUR_US
from tests.rules.told import found, tasks, told

DIGEST = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
HURT = {
    "id": "case",
    "at": "08:10",
    "by": "upm",
    "kind": "IncidentOpened",
    "incident": "unintended-discharge",
    "severity": "death",
    "unit": "main",
    "weapon": "G-1",
    "hurt": 1,
}
LOST = {**HURT, "incident": "theft-or-loss", "severity": "nobody-hurt", "hurt": 0}


def notified(agency: str, channel: str = "phone", at: str = "09:00", **more: Any) -> dict[str, Any]:
    return {
        "at": at,
        "by": "upm",
        "kind": "AgencyNotified",
        "agency": agency,
        "channel": channel,
        "complete": True,
        **more,
    }


@pytest.mark.parametrize(
    ("severity", "hours"), [("nobody-hurt", 0), ("injury", 0), ("admission", 24), ("death", 8)]
)
def test_hours_to_report(severity: str, hours: int) -> None:
    state = told({**HURT, "severity": severity})
    assert tasks(report_8_24, state) == ([("#", hours * 60, False)] if hours else [])


def test_at_the_very_instant_it_is_not_late() -> None:
    state = told(HURT)
    (due,) = found(report_8_24, state)
    assert not due.overdue(state.now_us + 8 * HOUR_US)
    assert due.overdue(state.now_us + 8 * HOUR_US + 1)


def test_from_when_it_was_learned_and_never_from_later_than_told() -> None:
    assert tasks(report_8_24, told({**HURT, "learned_at": "08:00"})) == [("#", 470, False)]
    assert tasks(report_8_24, told({**HURT, "learned_at": "10:00"})) == [("#", 480, False)]


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        (notified("osha"), True),
        (notified("state"), True),
        (notified("cal-osha", "web form"), True),
        (notified("police"), False),
        (notified("insurer"), False),
        (notified("osha", "voicemail"), False),
        (notified("osha", "Fax"), False),
        (notified("osha", "e-mail"), False),
        ({**notified("osha"), "complete": False}, False),
    ],
)
def test_what_closes_the_report(said: dict[str, Any], closed: bool) -> None:
    assert [t[2] for t in tasks(report_8_24, told(HURT, said))] == [closed]


def test_a_complete_report_after_a_voicemail_closes_it() -> None:
    state = told(HURT, notified("osha", "voicemail"), notified("osha", at="09:10"))
    assert [t[2] for t in tasks(report_8_24, state)] == [True]


def test_a_report_of_another_case_closes_nothing() -> None:
    other = {**HURT, "id": "other", "at": "08:20"}
    state = told(HURT, other, notified("osha", answers=["other"]))
    assert [t[2] for t in tasks(report_8_24, state)] == [False, True]


def test_a_theft_is_told_to_the_bureau_the_police_and_at_once_the_owner() -> None:
    assert tasks(theft_48h, told(LOST)) == [
        ("bureau #", 48 * 60, False),
        ("police #", 48 * 60, False),
        ("owner #", 0, False),
    ]


def test_a_registered_weapon_at_once() -> None:
    assert tasks(theft_48h, told(LOST, g1={"weapon_class": "W2"}))[0] == ("bureau #", 0, False)


def test_each_is_closed_by_its_own_report() -> None:
    owner = {"at": "09:00", "by": "upm", "kind": "OwnerNotified", "weapon": "G-1", "owner": "house"}
    assert [t[2] for t in tasks(theft_48h, told(LOST, notified("atf")))] == [True, False, False]
    assert [t[2] for t in tasks(theft_48h, told(LOST, notified("police")))] == [False, True, False]
    assert [t[2] for t in tasks(theft_48h, told(LOST, owner))] == [False, False, True]


def test_a_missing_gun_asks_for_a_case_and_missing_rubber_does_not() -> None:
    gone = {"at": "08:10", "by": "armorer", "kind": "WeaponLost", "weapon": "G-1"}
    rubber = {**gone, "weapon": "R-1"}
    assert tasks(theft_48h, told(gone, rubber)) == [("case of G-1", None, False)]
    assert ("case of G-1", None, False) not in tasks(theft_48h, told(gone, {**LOST, "at": "08:20"}))


def test_other_incidents_are_no_theft() -> None:
    assert tasks(theft_48h, told(HURT)) == []


ACCOUNT = {
    "at": "08:30",
    "by": "dp",
    "kind": "AccountGiven",
    "text": DIGEST,
    "saw": True,
    "heard": True,
}


def test_a_serious_incident_asks_for_an_account_and_the_first_one_closes_it() -> None:
    assert tasks(signed_statement, told(HURT)) == [("#", None, False)]
    assert tasks(signed_statement, told(HURT, ACCOUNT)) == [("#", None, True)]
    first = found(signed_statement, told(HURT, ACCOUNT))
    second = {**ACCOUNT, "at": "08:40", "by": "ad"}
    assert found(signed_statement, told(HURT, ACCOUNT, second)) == first


def test_a_small_incident_asks_for_none_unless_it_is_frozen() -> None:
    small = {**HURT, "severity": "nobody-hurt"}
    frozen = {"at": "08:20", "by": "upm", "kind": "SceneFrozen", "weapons": ["G-1"]}
    assert tasks(signed_statement, told(small)) == []
    assert tasks(signed_statement, told(small, frozen)) == [("#", None, False)]
