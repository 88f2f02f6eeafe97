"""Tables: every row has a cell for every column, and instants can be sorted as text."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.history.beside import Beside, Then, nothing, numbers_now, to_tell
from coldproof.desk.history.columns import CUSTODY, ROUNDS
from coldproof.desk.history.rows import RoundsRow
from coldproof.desk.history.tables import instant_text, many, tables
from coldproof.desk.history.telling import told
from coldproof.desk.history.zone import Zone
from coldproof.desk.script.numbers import How, Now
from coldproof.rules.judge import judge
from tests.unit.desk.history.told_days import DAYS, TAKEN, entries, example, history
from tests.unit.desk.script.test_drafts import ARMED, QUIET, scene
from tests.unit.desk.script.test_numbers import text as text_of
from tests.unit.state.rows import act

LOST = act("SightLost", weapons=["G-1"])
EXPECTED = {
    "custody": (
        "event_id weapon_id serial from_person from_role to_person to_role reason scene place"
        " event_time_utc recorded_time_utc device_id witness"
    ),
    "clearance": (
        "clearance_id weapon_id state load_kind load_lot rounds inspector shown_to started_utc"
        " closed_utc closed_by close_reason scene"
    ),
    "rounds": (
        "lot_id kind caliber load supplier scene issued fired misfired returned recovered"
        " difference counted_with time_utc"
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_every_row_has_a_cell_for_every_column(name: str) -> None:
    for table in tables(told(example(name), judge)).values():
        assert len(dict.fromkeys(table.columns)) == len(table.columns)
        for row in table.rows:
            assert len(row) == len(table.columns)
            assert all(cell is None or type(cell) in (str, int) for cell in row)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_columns_that_an_export_is_expected_to_have_are_there(name: str) -> None:
    columns = tables(told(()))[name].columns
    assert [one for one in EXPECTED[name].split() if one not in columns] == []


def test_cells_stand_under_their_names() -> None:
    found = tables(history(TAKEN))
    custody = dict(zip(found["custody"].columns, found["custody"].rows[-1], strict=True))
    assert (custody["from_person"], custody["to_person"]) == ("armorer", "actor")
    assert custody["witness"] == "ad; dp"
    assert custody["event_time_utc"] == "2025-03-13T15:01:00.000000Z"
    assert custody["recorded_time_utc"] == ""
    clearance = dict(zip(found["clearance"].columns, found["clearance"].rows[-1], strict=True))
    assert (clearance["state"], clearance["spent_to"]) == ("COLD, 6 DUMMIES", "actor")
    assert clearance["closed_position"] == custody["position"]
    rounds = dict(zip(found["rounds"].columns, found["rounds"].rows[-1], strict=True))
    assert (rounds["event"], rounds["loaded"], rounds["counted"]) == ("weapon loaded", 6, None)
    assert rounds["time_utc"] == "2025-03-13T14:58:00.000000Z"
    timeline = dict(zip(found["timeline"].columns, found["timeline"].rows[-1], strict=True))
    assert timeline["weapons_after"] == "G-1: COLD, 6 DUMMIES (spent)"
    assert timeline["verdict"] == ""


def test_a_new_column_stands_after_those_that_there_were() -> None:
    assert [*CUSTODY][-4:] == ["to_custody", "remark", "by", "by_role"]
    assert [*CUSTODY][:3] == ["event_id", "weapon_id", "serial"]
    found = tables(history(TAKEN))["custody"]
    row = dict(zip(found.columns, found.rows[-1], strict=True))
    assert (row["by"], row["by_role"]) == ("actor", "performer")


def test_the_columns_of_rounds_are_the_fields_of_a_row_in_their_order() -> None:
    other = {"lot_id": "lot", "time_utc": "at_us", "load": "charge", "weapon_id": "weapon"}
    assert [other.get(name, name) for name in ROUNDS] == [*RoundsRow._fields]


def test_instants_sort_as_text_and_none_is_empty() -> None:
    instants = [-1, 0, 1, 999_999, 1_000_000, 60_000_000]
    texts = [instant_text(one) for one in instants]
    assert texts == sorted(texts)
    assert texts[0] == "1969-12-31T23:59:59.999999Z"
    assert instant_text(None) == ""


def test_several_values_stand_in_one_cell() -> None:
    assert many(()) == ""
    assert many((1, "b")) == "1; b"


def chained(*acts: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the chain's rows by their columns, of a base world and more acts, judged."""
    table = tables(told(entries(*acts), judge))["chain"]
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_a_refused_act_is_told_from_another_in_the_chain() -> None:
    lost, *_ = [one for one in chained(LOST) if one["what"].startswith("sight lost")]
    assert lost["verdict"] == "refused"
    assert "core.custody" in lost["refused_by"].split("; ")
    taken, *_ = [one for one in chained(TAKEN) if one["what"].startswith("handover accepted")]
    assert (taken["verdict"], taken["refused_by"]) == ("not refused", "")


def test_without_a_judge_the_chain_says_no_verdict() -> None:
    table = tables(told(entries(LOST)))["chain"]
    assert {row[table.columns.index("verdict")] for row in table.rows} == {""}


OLD = text_of(QUIET, ARMED._replace(number="12"))
NEW = text_of(QUIET, ARMED._replace(number="12A"))
PLANNED = act("ScenePlanned", "ad", scene="99", plan=1, place="private")


def drafted(*values: bytes, here: tuple[bytes, ...] | None = None) -> dict[str, tuple[str, str]]:
    """Return the numbers of scenes then and now, by the chain, after these drafts were filed."""
    texts = {digest(one): one for one in (values if here is None else here)}
    filed = [
        act("ScriptFiled", "ad", draft=f"D{n}", scenes=2, document=digest(one))
        for n, one in enumerate(values)
    ]
    table = tables(history(PLANNED, *filed), Beside(texts.get))["chain"]
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    found = {(row["scene"], row["scene_now"], row["scene_now_how"]) for row in rows}
    assert len(found) == len({one[0] for one in found})
    return {str(scene): (str(now), str(how)) for scene, now, how in found}


@pytest.mark.parametrize("later", [0, 2, 5, 20])
def test_the_chain_has_a_scenes_number_then_and_now(later: int) -> None:
    more = [text_of(ARMED._replace(number="12A"), scene("9", f"{n}")) for n in range(later)]
    assert drafted(OLD, NEW, *more) == {
        "12": ("12A", "renumbered"),
        "99": ("", "not in the script"),
    }


def test_a_scene_that_keeps_its_number_has_it_twice() -> None:
    assert drafted(NEW, OLD)["12"] == ("12", "same number")


CHURCH = scene("12", "They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
MOVED_ON = text_of(CHURCH, ARMED._replace(number="13"))


def numbered(*acts: dict[str, Any], here: tuple[bytes, ...]) -> list[tuple[str, ...]]:
    """Return what each row on scene 12 says of its number now, and how it is known."""
    texts = {digest(one): one for one in here}
    table = tables(history(*acts), Beside(texts.get))["chain"]
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    words = ("link", "scene_now", "scene_now_how")
    found = [tuple(str(row[word]) for word in words) for row in rows if row["scene"] == "12"]
    return list(dict.fromkeys(found))


def test_each_act_of_a_number_that_was_given_to_another_scene_is_of_the_scene_then() -> None:
    drafts = [
        act("ScriptFiled", "ad", draft="D", scenes=2, document=digest(one), changed=changed)
        for one, changed in ((OLD, ["12"]), (MOVED_ON, ["12"]))
    ]
    line: dict[str, Any] = {
        "hit": digest(b"hit"),
        "trigger": "firearms",
        "accepted": True,
        "scene": "12",
    }
    anew = act("ScenePlanned", "ad", scene="12", plan=2, place="private")
    assert set(numbered(*drafts, act("HitSettled", "ad", **line), here=(OLD, MOVED_ON))) == {
        ("plan", "13", "renumbered"),
        ("way to shoot it", "13", "renumbered"),
        ("assessment", "13", "renumbered"),
        ("day", "13", "renumbered"),
        ("setup", "13", "renumbered"),
        ("weapon in whose hands", "13", "renumbered"),
        ("check and clearance", "13", "renumbered"),
        ("line of the script", "13", "renumbered"),  # the drafts that changed it
        ("line of the script", "12", "same number"),  # and what was looked at in the last
    }
    found = numbered(*drafts, anew, here=(OLD, MOVED_ON))
    assert ("plan", "13", "renumbered") in found
    assert ("plan", "12", "same number") in found
    assert {one[1:] for one in numbered(*drafts, here=(MOVED_ON,))} == {("", "not known")}


def test_without_the_texts_the_chain_says_that_nobody_can_tell() -> None:
    assert drafted() == {"12": ("", ""), "99": ("", "")}
    assert drafted(OLD, NEW, here=())["12"] == ("", "draft not here")
    assert drafted(OLD, NEW, here=(NEW,))["12"] == ("", "not known")
    assert drafted(NEW, OLD, here=(OLD,))["12"] == (
        "12",
        "same number, not compared",  # none says that it changed
    )
    assert drafted(OLD, NEW, here=(OLD,))["12"] == ("", "draft not here")


def test_what_texts_do_not_tell_is_told_by_who_has_them_and_marked() -> None:
    texts = {digest(one): one for one in (OLD, NEW)}
    filed = [act("ScriptFiled", "ad", draft=d[:8], scenes=2, document=d) for d in texts]
    found = history(PLANNED, *filed)
    told = to_tell(found, nothing, texts.get)
    assert (
        told
        == numbers_now(found, texts.get)
        == {
            Then("12", 0): Now(How.OTHER, "12A"),
            Then("99", 0): Now(How.GONE),
        }
    )
    assert Beside(told=told).numbers(found) == {
        Then("12", 0): ("12A", "renumbered (as told)"),
        Then("99", 0): ("", "not in the script (as told)"),
    }
    assert to_tell(found, texts.get, texts.get) == {}
    assert to_tell(found, nothing, nothing) == {}
    assert to_tell(history(PLANNED), nothing, texts.get) == {}  # no draft, so nothing to tell
    wrong = {Then("12", 0): Now(How.OTHER, "66")}
    assert Beside(texts.get, told=wrong).numbers(found)[Then("12", 0)] == ("12A", "renumbered")


def test_a_number_that_was_only_assumed_is_told_by_who_has_the_draft_of_then() -> None:
    texts = {digest(one): one for one in (OLD, MOVED_ON)}
    newest = {digest(MOVED_ON): MOVED_ON}
    filed = [act("ScriptFiled", "ad", draft=d[:8], scenes=2, document=d) for d in texts]
    found = history(*filed)
    first, assumed = next(iter(numbers_now(found, newest.get).items()))
    assert (first, assumed) == (Then("12", 0), Now(How.ASSUMED, "12", (digest(OLD),)))
    told = to_tell(found, newest.get, texts.get)
    assert told == {first: Now(How.OTHER, "13")}
    assert Beside(newest.get, told=told).numbers(found)[first] == ("13", "renumbered (as told)")
    assert to_tell(found, newest.get, newest.get) == {}


def test_a_custody_row_says_how_far_the_place_is_off_utc_at_its_time() -> None:
    row = history(TAKEN).custody[-1]
    zone = Zone("America/Denver", ((0, -420), (row.at_us, -360)))
    made = tables(history(TAKEN), Beside(zone=zone))["custody"]
    offsets = [line[made.columns.index("offset")] for line in made.rows]
    assert (offsets[0], offsets[-1]) == ("-07:00", "-06:00")
    assert {line[made.columns.index("offset")] for line in tables(history())["custody"].rows} == {
        ""
    }


@pytest.mark.parametrize("name", DAYS)
def test_no_row_of_the_chain_is_there_twice_and_each_says_why(name: str) -> None:
    table = tables(told(example(name), judge))["chain"]
    assert len(set(table.rows)) == len(table.rows)
    assert all(row[table.columns.index("why_here")] for row in table.rows)
    assert all(row[table.columns.index("verdict")] for row in table.rows)
