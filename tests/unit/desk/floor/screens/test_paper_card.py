"""The paper check card: lines by their numbers; without a tick no check; looks are history."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coldproof.desk.floor.sequences import steps_of
from coldproof.words.units import MINUTE_US, clock_text
from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone

PROVED = (
    "Said. No number was read from the metal",
    "6 chambers named one by one, each seen: empty",
    "Feed path seen: nothing in it",
    "Bore clear: light seen through it",
)


@pytest.fixture
def phone(tmp_path: Path) -> Phone:
    """The armorer's phone on the card of G-1, which is in the armorer's hand, with its hour."""
    floor = Floor.of_world(tmp_path, drop=list(CHECK_ACTS))
    floor.wait(30 * 60)
    found = floor.phone("armorer")
    found.open("paper/G-1")
    found.tap("armorer")
    hour(found)
    found.tap("The check card, line by line")
    return found


def hour(phone: Phone) -> None:
    """Type the hour on the paper: ten minutes ago."""
    at_us = phone.floor.now_us - 10 * MINUTE_US
    phone.enter("clock", clock_text(at_us, phone.floor.zone_minutes)[11:16])


def choices(phone: Phone) -> list[str]:
    return [p["label"] for p in phone.screen["parts"] if p["part"] == "choice"]


def test_its_lines_have_the_numbers_of_the_steps(phone: Phone) -> None:
    phone.tap("Nothing: it stayed empty")
    steps = steps_of(phone.floor.state.weapons["G-1"].kit).steps
    assert choices(phone)[1:] == [
        f"{n}. {step.aloud}" for n, step in enumerate(steps, 1) if step.act == "ProvedEmpty"
    ]


def test_six_dummies_by_the_card_are_in_it_and_prove_nothing(phone: Phone) -> None:
    phone.tap("D-1")
    assert len(choices(phone)) == 1  # how many, before any line
    phone.enter("many", 6)
    phone.tap(*PROVED)
    phone.tap("It rattles at the ear", "6 dummies went in, before the same witness")
    assert "Answers still missing: 1" in phone.words()
    phone.tap("6 dummies, each place seen and counted")
    (label,) = [one for one in phone.labels() if one.endswith("Every line is ticked: 6 dummies")]
    phone.tap(label)
    assert phone.signed == [
        "ProvedEmpty",
        "RoundsProved",
        "WeaponLoaded",
        "WeaponInspected",
    ]
    weapon = phone.floor.state.weapons["G-1"]
    assert (weapon.check, weapon.load_known, weapon.suspicions) == (None, False, ())
    assert sum(part.count for part in weapon.inside) == 6
    phone.open("weapon/G-1")
    assert "CHECK NEEDED" in phone.words()
    assert not re.search(r"\bCOLD\b", phone.words())


def test_who_ticked_and_to_whom_it_was_shown_are_typed_and_count_for_nothing(phone: Phone) -> None:
    phone.tap("Nothing: it stayed empty", *PROVED)
    phone.tap(next(one for one in phone.labels() if "Every line is ticked" in one))
    assert "/looks/R0,R0,R0,R0,R0,R0" in phone.route
    before = phone.floor.state.weapons["G-1"]
    hour(phone)
    phone.tap("ad", "Yes")
    phone.tap(next(one for one in phone.labels() if "Seen by ad" in one))
    hour(phone)
    phone.draft["shown"] = "actor"
    phone.tap(next(one for one in phone.labels() if "Shown to actor" in one))
    assert phone.signed[-2:] == ["CheckWitnessed", "WeaponShown"]
    assert phone.floor.state.weapons["G-1"] == before


def test_a_line_without_a_tick_is_no_check(phone: Phone) -> None:
    phone.tap("Nothing: it stayed empty", *PROVED[:2], PROVED[3])
    line = next(p for p in phone.screen["parts"] if p.get("name") == "line-3")
    phone.draft[line["name"]] = "no"
    assert "A line without a tick was no check." in phone.words()
    assert not [one for one in phone.labels() if "Every line" in one]


@pytest.mark.parametrize("many", [0, 7, None])
def test_more_than_it_holds_never_went_in(many: int | None, phone: Phone) -> None:
    phone.tap("D-1")
    phone.enter("many", many)
    assert len(choices(phone)) == 1


@pytest.mark.parametrize("seen", ["", "R0", "R0,R0,R0,R0,R0,RX", "R1,R1,R1,R1,R1,R1,R1"])
def test_looks_of_another_gun_are_not_typed(seen: str, phone: Phone) -> None:
    back = "/".join(phone.route.split("/")[:4])
    phone.open(f"{back}/looks/{seen}")
    hour(phone)
    assert choices(phone) == []
