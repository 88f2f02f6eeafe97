"""`coldproof state` on a record: what is out, who holds it, which stops stand."""

from __future__ import annotations

import json

import pytest

from tests.houses import Film

GUN = (
    'by = "armorer", kind = "WeaponRegistered", weapon = "G-1", weapon_class = "W1",'
    ' can_chamber = true, can_expel = true, bore_open = true, chambers = 6, store = "safe"'
)
LEFT = 'by = "actor", kind = "WeaponLeft", weapons = ["G-1"], place = "cart"'
STOP = 'by = "actor", kind = "WorkStopped"'


def test_it_says_what_is_so_now_and_how_it_is_known(film: Film) -> None:
    film.record(GUN)
    at = film.size() - 1
    film.record(LEFT)
    film.record(STOP)
    said = " ".join(film.ok("state").split())
    assert said.startswith("The Ride: after entry ")
    assert "G-1 QUARANTINED where: left at cart" in said
    assert f"known from: entry {at + 2}, actor: weapon left, G-1, cart (own-device)" in said
    assert "in the way: stop: work was stopped, by actor, production" in said
    assert said.endswith("It is no substitute for looking into the chamber.")


def test_after_an_entry_it_says_what_was_so_then(film: Film) -> None:
    film.record(GUN)
    at = film.size() - 1
    film.record(LEFT)
    film.record(STOP)
    said = " ".join(film.ok("state", "--at", str(at)).split())
    assert f"after entry {at} " in said
    assert "G-1 CHECK NEEDED where: locked in safe" in said
    assert "in the way" not in said


def test_as_json_it_is_one_object(film: Film) -> None:
    film.record(GUN)
    found = json.loads(film.ok("state", "--json"))
    assert (found["after"], found["day"]) == (film.size() - 1, "2026-11-25")
    assert {row["weapon"]: row["custody"] for row in found["weapons"]}["G-1"] == "locked in safe"


@pytest.mark.parametrize("at", ["-1", "20"])
def test_an_entry_that_is_not_there(film: Film, at: str) -> None:
    said = film.misused("state", "--at", at)
    assert said == f"--at: found {at}; a number from 0 to 19 would do"


def test_a_record_has_the_packs_that_it_adopted(film: Film) -> None:
    said = film.misused("state", "--packs", "core")
    want = "no --packs: a production has those that it adopted, would do"
    assert said == f"state: found a production's folder; {want}"


def test_a_folder_that_is_no_production(bare: Film) -> None:
    bare.folder.mkdir()
    said = bare.misused("state")
    assert said == f"{bare.folder}: found a folder; a day file, or a production's folder, would do"
