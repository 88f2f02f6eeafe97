"""The record: timeline, entries, any moment, gaps, witnesses, export, backup; what is lent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from coldproof.log.note import read_note
from tests.unit.desk.floor.driver import PRODUCTION, Floor, Phone


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def at(phone: Phone, route: str) -> Phone:
    phone.open(route)
    return phone


def bare(phone: Phone, route: str) -> list[str]:
    """Return the kinds of the parts, before anything is lent."""
    phone.open(route)
    phone.door.past.clear()
    shown = json.loads(phone.door.show(phone._asked()))
    return [part["part"] for part in shown["parts"]]


def rows_of(phone: Phone) -> list[str]:
    found = [part for part in phone.screen["parts"] if part["part"] == "rows"]
    return [row["title"] for part in found for row in part["rows"]]


# ------------------------------------------------------------------------------------- timeline


def test_the_newest_page_is_asked_for_and_nothing_more(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("record")
    phone.door.past.clear()
    (wanted,) = [
        part
        for part in json.loads(phone.door.show(phone._asked()))["parts"]
        if part["part"] == "fetch"
    ]
    size = phone.door.copy.size
    assert (wanted["first"], wanted["last"]) == (size - 40, size)


def test_it_stands_newest_first_and_goes_back_page_by_page(floor: Floor) -> None:
    floor.say(by="ad", kind="NotReadyCalled", unit="main")
    phone = at(floor.phone("ad"), "record")
    titles = rows_of(phone)
    assert titles[0].endswith("not ready called") or "device enrolled" in titles[0]
    assert len(titles) == 40
    phone.tap("Earlier")
    assert not set(rows_of(phone)) & {"not ready called"}
    phone.tap("Newest")
    assert rows_of(phone) == titles


def test_the_timeline_is_seen_at_once_and_all_else_is_behind_one_key(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "record")
    kinds = [part["part"] for part in phone.screen["parts"]]
    assert kinds[:3] == ["button", "heading", "rows"]
    assert "Any moment" not in phone.labels()
    phone.tap("Of one weapon or person")
    assert {"Any moment", "What the record does not hold", "Export", "G-1"} <= set(phone.labels())
    phone.tap("G-1")
    assert "Newest first: G-1" in phone.words()


def test_it_is_narrowed_to_a_weapon_and_a_person(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "record")
    phone.draft = {"weapon": "G-1", "person": "ad"}
    titles = rows_of(phone)
    assert titles
    for row in (r for p in phone.screen["parts"] if p["part"] == "rows" for r in p["rows"]):
        place = int(row["do"]["route"].partition("/")[2])
        (note,) = floor.store.read(PRODUCTION, place, place + 1)
        assert b'"G-1"' in note
        assert b'"ad"' in note
    phone.draft = {"weapon": "G-1", "person": "stranger"}
    assert "No entry is like that." in phone.words()


def test_what_is_not_on_the_log_yet_is_said(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.online = False
    phone.waiting = [b"one", b"two"]
    assert "2 acts of this device are not on the log yet." in at(phone, "record").words()


def test_lent_entries_are_let_go_of_with_another_page(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "record")
    assert rows_of(phone)
    assert phone.door.past.notes
    assert at(phone, "board").screen
    assert not phone.door.past.notes


# ---------------------------------------------------------------------------------------- entry


def test_an_entry_says_who_when_on_what_it_rests_and_has_its_proof(floor: Floor) -> None:
    offer = floor.state.weapons["G-1"].offer
    assert offer is not None
    named = floor.say(
        by="actor",
        kind="HandoverAccepted",
        weapon="G-1",
        giver="armorer",
        setup="12A",
        answers=[offer.id],
    )
    phone = floor.phone("ad")
    place = phone.door.copy.ids[named]
    words = at(phone, f"entry/{place}").words()
    for line in (
        "handover accepted, G-1, giver armorer, setup 12A",
        "By their own device",
        "actor@actor",
    ):
        assert line in words
    assert f"Answers entry {phone.door.copy.ids[offer.id]}" in words
    phone.tap(f"Answers entry {phone.door.copy.ids[offer.id]}")
    assert "weapon offered" in phone.words()
    phone.tap("Proof of this entry")
    assert phone.called[-1]["values"]["url"].startswith(f"/p/{PRODUCTION}/proof/")


def test_an_act_after_a_no_says_so(floor: Floor) -> None:
    phone = at(floor.phone("dp"), "board")
    act = {"kind": "WeaponOffered", "by": "dp", "weapon": "G-1", "to": "actor", "setup": "12A"}
    do = {"do": "record", "acts": [act], "then": "board", "ask": True, "keep": False}
    phone.do(do)
    assert phone.refused is not None
    phone.do(phone.draft["do"])
    last = phone.door.copy.size - 1
    assert "it was no, and done anyway" in at(phone, f"entry/{last}").words()
    assert "Done after the answer was no" in at(phone, "record").words()


@pytest.mark.parametrize("name", ["", "x", "-1", "1.5", "99999", "1" * 40, "\u0663"])
def test_what_is_no_entry(floor: Floor, name: str) -> None:
    assert "There is no such entry." in at(floor.phone("ad"), f"entry/{name}").words()


# --------------------------------------------------------------------------------------- moment


def moment(phone: Phone, clock: str, day: str = "2025-03-13") -> Phone:
    phone.open("moment")
    phone.enter("day", day)
    phone.enter("clock", clock)
    return phone


def test_who_had_it_and_what_was_known_then(floor: Floor) -> None:
    phone = moment(floor.phone("ad"), "07:30")
    assert "As it was known at 07:30" in phone.words()
    before = phone.words()
    phone = moment(phone, "08:00")
    now = phone.words()
    assert before != now
    assert "COLD, 6 DUMMIES" in now
    assert "COLD, 6 DUMMIES" not in before


def test_before_anything_was_said_nothing_was_here(floor: Floor) -> None:
    assert "No weapon was here." in moment(floor.phone("ad"), "05:00").words()


def test_what_was_told_later_is_shown_apart(floor: Floor) -> None:
    start = floor.now_us
    phone = floor.phone("armorer")
    phone.online = False
    act = {"kind": "SightLost", "by": "armorer", "weapons": ["G-1"]}
    floor.wait(60)
    phone.do({"do": "record", "acts": [act], "then": "board", "ask": False, "keep": False})
    floor.wait(3600)
    phone.send()
    minutes = (start + 120_000_000) // 60_000_000 + floor.zone_minutes
    clock = f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
    moment(phone, clock)
    assert "Done by then, told later" in phone.words()
    assert "sight lost" in phone.words()
    phone.draft["weapon"] = "R-1"
    assert "sight lost" not in phone.words()


@pytest.mark.parametrize("clock", ["25:00", "7", "7:5", "07:60", "ab:cd", "12:345", "::", "-1:00"])
def test_what_is_no_hour(floor: Floor, clock: str) -> None:
    assert "Not an hour of a day: 13:46 would do." in moment(floor.phone("ad"), clock).words()


def test_a_weapon_of_then_narrows_it(floor: Floor) -> None:
    phone = moment(floor.phone("ad"), "08:00")
    phone.tap("G-1")
    assert "R-1" not in rows_of(phone)


# ----------------------------------------------------------------------------------------- gaps


def test_what_the_record_does_not_hold_with_a_way_to_it(floor: Floor) -> None:
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    phone = at(floor.phone("ad"), "gaps")
    words = phone.words()
    assert "What nobody looked for is not listed." in words
    assert "Weapons out at the end" in words
    assert "Days not closed" in words
    assert "safe" not in words.lower().replace("safe-", "")


def test_gaps_are_found_once_and_anew_when_more_is_lent(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "gaps")
    assert phone.words()
    first = phone.door.past.history
    assert first is not None
    assert phone.words()
    assert phone.door.past.history is first
    floor.say(by="ad", kind="NotReadyCalled", unit="main")
    assert "Stops, hazards and requests that stand" in phone.words()


# ------------------------------------------------------------------- witnesses, export, backup


def test_how_far_witnesses_have_come(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "witnesses")
    assert "is not known here now." in phone.words()
    size = phone.door.copy.size
    asked = json.loads(phone._asked())
    asked["net"]["witnessed"] = size - 3
    shown = json.dumps(json.loads(phone.door.show(json.dumps(asked))))
    assert f"{size - 3} of them cosigned by enough log witnesses" in shown
    assert "3 wait for it." in shown


def test_an_export_says_what_goes_out(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "export")
    assert "Export" not in phone.labels()
    phone.tap("The whole record", "Export")
    assert phone.called[-1]["values"] == {"verifier": True}
    phone.tap("Some weapons, lots or people")
    assert "Export" not in phone.labels()
    assert "no verdict can be computed from it" in phone.words()
    phone.tap("G-1", "Export")
    values = {"items": ["G-1"], "people": [], "letters": [], "verifier": True}
    assert phone.called[-1]["values"] == values
    assert "disclosed to all" not in phone.words()
    phone.tap("For everybody, with a page", "Export")
    assert phone.called[-1]["values"] == {**values, "values": "public"}
    assert "Only what its owner disclosed to all, by today" in phone.words()
    phone.tap("For whom I give it to", "Export")
    assert phone.called[-1]["values"] == values
    phone.tap("One day", "Export")
    values = phone.called[-1]["values"]
    assert values["until_us"] - values["from_us"] == 24 * 3600 * 1_000_000 - 1
    phone.online = False
    assert "The server is not heard" in phone.words()


def test_a_letter_is_exported_by_name_and_never_the_whole_record_for_all(floor: Floor) -> None:
    phone = at(floor.phone("ad"), "export")
    phone.tap("The whole record")
    assert "For everybody, with a page" not in phone.words()
    phone.tap("Some weapons, lots or people")
    assert "Letters" not in phone.words()
    text = "A" * 43
    floor.say(by="dp", kind="StatementOffered", text=text)
    phone = at(floor.phone("ad"), "export")
    phone.tap("Some weapons, lots or people")
    [label] = [one for one in phone.labels() if "frozen by dp" in one]
    phone.tap(label, "Export")
    assert phone.called[-1]["values"]["letters"] == [text]


@pytest.mark.parametrize(
    ("age_us", "says", "tone"),
    [
        (None, "No backup is known.", "stop"),
        (3_600_000_000, "Last backup 1 h ago", "plain"),
        (24 * 3_600_000_000, "Last backup 24 h ago", "plain"),
        (25 * 3_600_000_000, "Last backup 25 h ago", "stop"),
        (
            -3_600_000_000,
            "Age of the last backup unknown: the clock was wrong when it was made.",
            "stop",
        ),
    ],
)
def test_how_old_the_last_backup_is(floor: Floor, age_us: int | None, says: str, tone: str) -> None:
    phone = at(floor.phone("ad"), "backup")
    asked = json.loads(phone._asked())
    asked["net"]["backup_us"] = None if age_us is None else floor.now_us - age_us
    first = json.loads(phone.door.show(json.dumps(asked)))["parts"][0]
    assert (first["text"], first["tone"]) == (says, tone)
    phone.tap("Make one now")
    assert phone.called[-1]["values"] == {"path": "backups", "values": {}, "then": "backup"}


def test_an_id_is_that_of_the_text_under_its_signatures(floor: Floor) -> None:
    phone = floor.phone("ad")
    note = next(iter(floor.store.read(PRODUCTION, 5, 6)))
    assert phone.door.copy.ids[digest(read_note(note).text)] == 5
    assert bare(phone, "moment") == ["field", "field"]
