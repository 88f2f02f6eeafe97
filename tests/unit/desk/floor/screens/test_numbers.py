"""Numbers to ring: posted by who may, seen signed out, where somebody is hurt; never a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone


def post(phone: Phone, label: str = "Set medic", phone_number: str = "+1 505 555 0100") -> None:
    """Post a number by the screen."""
    phone.open("numbers")
    phone.tap(label)
    phone.enter("phone", phone_number)
    phone.tap("Post it")


def test_a_number_is_up_for_everybody_signed_out_too(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    post(ad)
    actor = floor.phone("actor")
    actor.lock("actor")
    for route in ("numbers", "happened", "happened/hurt"):
        actor.open(route)
        assert "Set medic: +1 505 555 0100" in actor.words(), route
    assert "Post it" not in actor.labels()


def test_it_stands_on_the_case_beside_the_care_line(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    post(ad, "The agency", "800 321 6742")
    ad.open("happened/hurt")
    ad.tap("Taken to hospital")
    case = next(iter(floor.state.incidents))
    ad.open(f"incident/{case}")
    assert "The agency: 800 321 6742" in ad.words()
    assert "No number is posted for this." in ad.words()  # of care
    post(ad, "Care line: somebody to talk to", "555 0199")
    ad.open(f"incident/{case}")
    assert "Care line: somebody to talk to: 555 0199" in ad.words()


def test_the_latest_counts_and_one_is_taken_down(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    post(ad)
    post(ad, phone_number="555 0111")
    assert "+1 505 555 0100" not in ad.words()
    ad.open("numbers")
    ad.tap("Set medic", "Take it down: 555 0111")
    assert "No number is posted yet." in ad.words()


@pytest.mark.parametrize("by", ["actor", "dp"])
def test_who_may_not_post_is_told_who_may_and_has_no_effect(tmp_path: Path, by: str) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone(by)
    phone.open("numbers")
    assert "Post it" not in phone.labels()
    assert "The office, handlers" in phone.words()
    floor.say(by=by, kind="NumberPosted", ring="set-medic", phone="555 0100")
    assert floor.state.numbers == {}


@pytest.mark.parametrize("bad", ["", "x" * 41, "tel\u00e9fono"])
def test_what_is_no_short_plain_text_is_not_offered(tmp_path: Path, bad: str) -> None:
    floor = Floor.of_world(tmp_path)
    ad = floor.phone("ad")
    ad.open("numbers")
    ad.tap("Set medic")
    ad.enter("phone", bad)
    assert "Post it" not in ad.labels()
