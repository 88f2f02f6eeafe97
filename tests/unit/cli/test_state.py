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
    stopped = f"stop: work was stopped, by actor, production; 2026-11-25 13:03:00Z, entry {at + 4}"
    assert f"in the way: {stopped}" in said
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


HAZARD = 'by = "actor", kind = "HazardReported", weapons = true'


def names(value: object) -> set[str]:
    """Return every name in an object, however deep."""
    if isinstance(value, dict):
        return set(value).union(*map(names, value.values()))
    return set().union(*map(names, value)) if isinstance(value, list) else set()


def test_the_object_has_what_log_gives_and_all_that_the_text_tells(film: Film) -> None:
    film.record(GUN)
    film.record(HAZARD)
    film.record(HAZARD)
    found, log = (json.loads(film.ok(one, "--json")) for one in ("state", "log"))
    for name in ("production", "title", "size", "root", "alarms", "guarded"):
        assert found[name] == log[name]
    entries = {one["entry"]: one for one in log["entries"]}
    assert found["at"] == entries[found["after"]]["at"]
    assert found["now"] == "2026-11-25 13:04:00Z"
    assert {row["now_us"] for row in found["weapons"]} == {found["now_us"]}
    assert not [name for name in names(found) if " " in name]
    one, two = found["in_the_way"]
    assert one["kind"] == two["kind"] == "hazard"
    assert one["says"] == two["says"]
    assert one["entry"] < two["entry"]
    for row in (one, two):
        assert row["at"] == entries[row["entry"]]["at"]
        assert entries[row["entry"]]["kind"] == "HazardReported"
    text = " ".join(film.ok("state").split())
    for row in found["weapons"]:
        assert f"known from: {row['known_from']}" in text
        assert row["known_from"].startswith(f"entry {row['entry']}, ")
    for row in (one, two):
        assert f"in the way: {row['says']}; {row['at']}, entry {row['entry']}" in text


def test_of_handling_that_is_withheld_it_does_not_say_by_whom(film: Film) -> None:
    film.record('by = "armorer", kind = "HandlingWithheld", person = "actor"')
    (row,) = json.loads(film.ok("state", "--json"))["in_the_way"]
    assert row["says"] == "not in this scene: actor"
    assert set(row) == {"kind", "says", "at", "entry"}


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
