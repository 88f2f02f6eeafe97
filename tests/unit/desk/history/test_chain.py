"""The chain of a scene: what belongs to it, in which order, and back from an incident."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.history.chain import in_order, of_incident, of_scene
from coldproof.desk.history.rows import ChainRow, Link
from coldproof.desk.history.telling import told
from tests.unit.desk.history.told_days import EMPTY_NOW, TAKEN, example, history
from tests.unit.state.rows import act

HIT = act(
    "HitSettled",
    "ad",
    hit=digest(b"hit"),
    trigger="firearms",
    accepted=True,
    scene="12",
    line=40,
)
CASE = act(
    "IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt", weapons=["G-1"], id="case"
)


def chain(*acts: dict[str, Any], **world: Any) -> list[ChainRow]:
    return list(history(*acts, **world).chain)


def links(rows: list[ChainRow]) -> list[Link]:
    return list(dict.fromkeys(row.link for row in rows))


def test_from_the_line_to_the_weapon_and_the_shot() -> None:
    found = of_scene(chain(HIT, TAKEN), "12")
    wanted = [Link.LINE, Link.PLAN, Link.WAY, Link.ASSESSMENT, Link.SETUP, Link.WEAPON]
    assert [link for link in links(found) if link in wanted] == wanted
    assert found[0].line == 40
    taken = next(row for row in found if row.position == max(one.position for one in found))
    assert (taken.setup, taken.weapons, taken.by) == ("12A", ("G-1",), "actor")


def test_a_check_belongs_to_the_scene_that_the_weapon_is_given_out_for() -> None:
    at_hand = history(TAKEN)
    mine = [row for row in of_scene(at_hand.chain, "12") if row.link is Link.CLEARANCE]
    given = next(row for row in at_hand.chain if row.what.startswith("handover accepted"))
    assert mine
    assert all(row.weapons == ("G-1",) for row in mine)
    assert min(row.position for row in mine) < given.position


def test_a_check_between_two_scenes_is_of_both() -> None:
    plan = act("ScenePlanned", "ad", scene="13", plan=1, place="stage")
    setup = act("SetupBegun", "ad", setup="13A", unit="main", scene="13", purpose="take")
    setup |= {"toward": "nobody", "weapons": ["G-1"]}
    back = act("WeaponCollected", weapon="G-1")
    again = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="13A")
    rows = chain(TAKEN, back, EMPTY_NOW, plan, setup, again)
    proved = [row.scene for row in rows if row.what.startswith("proved empty")]
    assert proved.count("13") == 1
    assert proved.count("12") >= 1
    assert [row.scene for row in rows if row.what.startswith("handover accepted")][-1] == "13"


def test_an_incident_leads_back_to_the_line() -> None:
    rows = chain(HIT, TAKEN, CASE)
    case = next(row for row in rows if row.link is Link.CASE)
    back = of_incident(rows, case.position)
    assert back[0].line == 40
    assert back == of_scene(rows, "12")


def test_an_incident_of_nothing_leads_nowhere() -> None:
    rows = chain(HIT, TAKEN, CASE)
    assert of_incident(rows, 0) == []
    assert of_scene(rows, "99") == []


def test_an_incident_of_no_weapon_and_no_unit_is_in_no_chain() -> None:
    alone = act("IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt")
    assert [row for row in chain(alone) if row.link is Link.CASE] == []


def test_an_incident_of_a_lot_is_of_what_its_rounds_were_put_into() -> None:
    case = act("IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt", lots=["D-1"])
    rows = [row for row in chain(TAKEN, case) if row.link is Link.CASE]
    assert [row.scene for row in rows] == ["12"]


def test_an_incident_of_a_unit_is_of_what_it_was_setting_up() -> None:
    alone = act("IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt", unit="main")
    rows = [row for row in chain(alone) if row.link is Link.CASE]
    assert [row.scene for row in rows] == ["12"]


@pytest.mark.parametrize(
    "said",
    [
        act("WorkStopped", "dp", scope="unit", target="main"),
        act("WorkStopped", "dp", scope="production"),
        act("WorkStopped", "dp", scope="unit", target="nobody-knows-it"),
        act("WorkStopped", "dp", scope="item", target="G-1"),
        act("WorkStopped", "dp", scope="scene", target="12"),
        act("HazardReported", "dp", unit="main"),
    ],
)
def test_a_stop_or_hazard_is_of_what_is_being_set_up_where_it_reaches(said: dict[str, Any]) -> None:
    (row,) = [row for row in chain(TAKEN, said) if row.link is Link.VOICE]
    assert (row.scene, row.by) == ("12", "dp")


@pytest.mark.parametrize(
    "said",
    [
        act("WorkStopped", "dp", scope="item", target="R-1"),
        act("HazardReported", "dp"),
    ],
)
def test_one_that_reaches_no_scene_is_in_no_chain(said: dict[str, Any]) -> None:
    assert [row for row in chain(TAKEN, said) if row.link is Link.VOICE] == []


def test_a_stop_while_nothing_is_set_up_is_in_no_chain() -> None:
    closed = act("SetupClosed", "ad", setup="12A")
    stop = act("WorkStopped", "dp", scope="production")
    assert [row for row in chain(closed, stop) if row.link is Link.VOICE] == []


def test_what_names_no_scene_is_not_there() -> None:
    kinds = {row.what.partition(",")[0] for row in history(*[TAKEN]).chain}
    assert "person enrolled" not in kinds
    assert "weapon registered" not in kinds


def test_the_order_is_scene_link_time_whatever_came_first() -> None:
    rows = [row for name in ("ordinary-day", "hard-day") for row in told_of(name)]
    found = in_order(rows)
    assert sorted(found) == sorted(rows)
    for one, other in itertools.pairwise(found):
        if (one.scene, one.link) == (other.scene, other.link):
            assert one.position <= other.position
    scenes = [row.scene for row in found]
    assert len(list(dict.fromkeys(scenes))) == sum(
        1 for n, scene in enumerate(scenes) if n == 0 or scenes[n - 1] != scene
    )


def told_of(name: str) -> tuple[ChainRow, ...]:
    return told(example(name)).chain
