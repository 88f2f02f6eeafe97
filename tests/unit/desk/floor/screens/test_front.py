"""In front of a muzzle: measured and rounded down; ears and eyes by group, nobody by default."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.screens.front import millimeters
from tests.unit.desk.floor.driver import Floor, Phone


def setup_of(tmp_path: Path) -> tuple[Floor, Phone]:
    """Return a set, and the first AD's phone at its open setup."""
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("ad")
    phone.open("setup/12A")
    return floor, phone


@pytest.mark.parametrize(
    ("far", "unit", "mm"), [(20, "ft", 6096), (1, "ft", 304), (0, "ft", 0), (250, "cm", 2500)]
)
def test_a_distance_is_never_made_longer(far: int, unit: str, mm: int) -> None:
    assert millimeters(far, unit) == mm


def test_a_distance_is_typed_and_its_unit_is_said(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    ad.open("setup/12A/distance/G-1")
    ad.enter("far", "24")
    assert [one for one in ad.labels() if one.startswith("I measured")] == []
    ad.tap("feet", "I measured 24 feet")
    (found,) = floor.state.setups["12A"].distances
    assert (found.weapon, found.distance_mm, found.by) == ("G-1", 7315, "ad")
    assert "7.31 m free in front, by ad" in ad.words()


@pytest.mark.parametrize("typed", ["", "far", "-3", "2.5"])
def test_what_is_no_whole_number_is_not_taken(tmp_path: Path, typed: str) -> None:
    _, ad = setup_of(tmp_path)
    ad.open("setup/12A/distance/G-1")
    ad.enter("far", typed)
    ad.tap("feet")
    assert [one for one in ad.labels() if one.startswith("I measured")] == []


def test_protection_by_group_with_its_head_count(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    ad.tap("Who is in front, ears and eyes")
    chosen = [part for part in ad.screen["parts"] if part["part"] == "choice"]
    assert all(not part["value"] for part in chosen)
    near = [p for p, there in floor.state.units["main"].zone if there.near]
    assert f"Near: {len(near)}." in ad.words()
    for group in ("hearing", "eyes"):
        adding = [
            one["do"]
            for one in ad.screen["parts"]
            if one["part"] == "button" and one["label"] == f"+ everybody near: {len(near)}"
        ]
        ad.do(next(do for do in adding if group in do["values"]))
    ad.draft.update(front=["dp"], shield="yes")
    assert "I looked: that is so" not in ad.labels()
    ad.draft["remote"] = "no"
    ad.tap("I looked: that is so")
    setup = floor.state.setups["12A"]
    assert set(setup.hearing) == set(setup.eyes) == set(near)
    assert (setup.front, setup.shield, setup.remote_camera) == (("dp",), True, False)


def test_somebody_who_is_not_here_is_not_protected(tmp_path: Path) -> None:
    floor, ad = setup_of(tmp_path)
    ad.open("setup/12A/protection")
    ad.draft.update(hearing=["nobody-here", "dp"], shield="no", remote="no")
    ad.tap("I looked: that is so")
    assert floor.state.setups["12A"].hearing == ("dp",)


def test_signed_out_nothing_is_recorded(tmp_path: Path) -> None:
    _, ad = setup_of(tmp_path)
    ad.lock("ad")
    for page in ("distance/G-1", "protection"):
        ad.open(f"setup/12A/{page}")
        ad.draft = {"far": "9", "unit": "ft", "shield": "no", "remote": "no"}
        assert not [p for p in ad.screen["parts"] if p.get("do", {}).get("do") == "record"]
