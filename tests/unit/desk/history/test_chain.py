"""The chain of a scene: what belongs to it, in which order, and back from an incident."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from coldproof.acts.base import Asked
from coldproof.acts.codec import digest
from coldproof.acts.custody import SightLost
from coldproof.acts.script import HitSettled
from coldproof.desk.history.chain import in_order, of_incident, of_scene
from coldproof.desk.history.rows import ChainRow, Link
from coldproof.desk.history.telling import told
from coldproof.words.floor import SceneTag
from coldproof.words.ids import Digest, SceneId, WeaponId
from tests.unit.desk.history.told_days import (
    BACK,
    DAYS,
    EMPTY_NOW,
    TAKEN,
    by_hand,
    entries,
    example,
    history,
)
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


ROUND_TRIP = (
    act("SightLost", weapons=["G-1"]),
    act("WeaponFound", weapon="G-1"),
    act("ShowRequested", "dp", weapon="G-1"),
    act("WeaponTagged", weapons=["G-1"], color="red"),
)


def reasons(rows: list[ChainRow], scene: str = "12") -> dict[str, str]:
    """Return why each act is in a scene's chain, by its kind; the last of a kind counts."""
    return {type(row.body).__name__: row.why for row in of_scene(rows, scene)}


def test_every_act_on_a_weapon_of_an_open_setup_is_there_once() -> None:
    rows = chain(*ROUND_TRIP, TAKEN)
    found = [type(row.body).__name__ for row in of_scene(rows, "12")]
    for kind in ("WeaponUnlocked", "WeaponShown", "SightLost", "WeaponFound", "ShowRequested"):
        assert found.count(kind) == 1
        assert reasons(rows)[kind] == "G-1, while setup 12A was open"
    assert "WeaponTagged" in found
    assert reasons(rows)["HandoverAccepted"] == "it names setup 12A"


@pytest.mark.parametrize(
    "ends",
    [
        act("SetupClosed", "ad", setup="12A"),
        act("UnitClosed", "ad", unit="main"),
    ],
)
def test_no_act_is_there_after_the_setup(ends: dict[str, Any]) -> None:
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    assert "SightLost" not in reasons(chain(locked, ends, ROUND_TRIP[0]))


NEXT_DAY = (
    act("DayClosed", "ad", day="2025-03-13"),
    act("DayOpened", "ad", day="2025-03-14"),
    act("UnitOpened", "upm", unit="main", day="2025-03-14", work="unit", place="barn"),
)


def test_a_setup_that_nobody_closed_is_not_open_on_the_next_day() -> None:
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    assert "SightLost" not in reasons(chain(locked, *NEXT_DAY, ROUND_TRIP[0]))


def test_one_that_was_begun_before_its_day_is_open_on_it() -> None:
    closes, *opens = NEXT_DAY
    early = act("SetupBegun", "ad", setup="12B", unit="main", scene="12", purpose="take")
    early |= {"toward": "nobody", "weapons": ["G-1"]}
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    rows = chain(locked, closes, early, *opens, ROUND_TRIP[0])
    assert reasons(rows)["SightLost"] == "G-1, while setup 12B was open"


def test_an_act_on_another_weapon_is_not_there() -> None:
    assert "SightLost" not in reasons(chain(act("SightLost", weapons=["R-1"])))


def test_what_was_done_before_a_setup_is_there_and_says_so() -> None:
    closed = act("SetupClosed", "ad", setup="12A")
    again = act("SetupBegun", "ad", setup="12B", unit="main", scene="12", purpose="take")
    again |= {"toward": "nobody", "weapons": ["G-1"], "of_shot": "12B"}
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    rows = chain(locked, closed, EMPTY_NOW, again)
    [last] = [
        row for row in of_scene(rows, "12") if row.setup == "12B" and row.link is not Link.SETUP
    ]
    assert last.why == "G-1, before setup 12B and after any earlier use"
    assert last.shot == "12B"


NEXT = act("ScenePlanned", "ad", scene="13", plan=1, place="stage")
FILED = act("ScriptFiled", "ad", draft="Blue", scenes=3, document=digest(b"blue"))
NEWER = act("ScriptFiled", "ad", draft="Pink", scenes=3, changed=["12"])
OTHER = act("ScriptFiled", "ad", draft="Goldenrod", scenes=3, changed=["13"])


def test_a_line_names_the_draft_it_was_looked_at_in() -> None:
    rows = of_scene(chain(NEXT, FILED, HIT, NEWER, OTHER), "12")
    filed, hit, newer = [row for row in rows if row.link is Link.LINE]
    assert filed.why == "a line of the scene was looked at in it"
    assert newer.why == "it changes the scene"
    assert hit.draft == filed.draft
    assert hit.draft is not None
    assert (hit.draft.name, hit.draft.at_us) == ("Blue", filed.at_us)
    assert hit.draft.digest == digest(b"blue")
    assert hit.line_digest == digest(b"hit")
    assert newer.draft is not None
    assert (newer.draft.name, newer.draft.digest) == ("Pink", "")


def test_a_draft_that_the_device_had_not_seen_is_not_that_of_its_line() -> None:
    before = entries()
    later = entries(FILED)
    hit, scene = Digest(digest(b"hit")), SceneId("12")
    body = HitSettled(hit=hit, trigger=SceneTag.FIREARMS, accepted=True, scene=scene)
    unseen = by_hand(later, "dp", body, seen_size=len(before))
    [row] = [row for row in told(unseen).chain if isinstance(row.body, HitSettled)]
    assert row.draft is None
    seen = by_hand(later, "dp", body)
    [row] = [row for row in told(seen).chain if isinstance(row.body, HitSettled)]
    assert row.draft is not None


def test_a_scene_was_planned_by_the_draft_that_counted() -> None:
    rows = of_scene(chain(FILED, NEXT), "13")
    assert [row.why for row in rows if row.link is Link.LINE] == [
        "the scene was planned while it counted"
    ]


def test_an_incident_holds_its_weapon_until_it_is_released() -> None:
    closed = act("SetupClosed", "ad", setup="12A")
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    tag = act("WeaponTagged", weapons=["G-1"], color="red")
    right = act("IncidentInvestigated", "ad", answers=["case"], cause_found=True, corrected=True)
    held = chain(TAKEN, BACK, CASE, locked, closed, tag)
    position = next(row.position for row in held if row.link is Link.CASE)
    assert reasons(held)["WeaponTagged"] == f"G-1, after entry {position}, before its release"
    freed = chain(TAKEN, BACK, CASE, locked, closed, right, tag)
    assert "WeaponTagged" not in reasons(freed)
    assert reasons(freed)["IncidentInvestigated"] == f"it answers entry {position}"


def test_a_discharge_holds_its_weapon_until_its_stop_is_released() -> None:
    shot = act("DischargedUnmeant", "actor", weapon="G-1")
    closed = act("SetupClosed", "ad", setup="12A")
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    tag = act("WeaponTagged", weapons=["G-1"], color="red")
    assert "WeaponTagged" in reasons(chain(TAKEN, shot, BACK, locked, closed, tag))
    assert "WeaponTagged" not in reasons(chain(TAKEN, BACK, locked, closed, tag))


def test_a_weapon_that_is_used_again_is_held_no_longer() -> None:
    closed = act("SetupClosed", "ad", setup="12A")
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    tag = act("WeaponTagged", weapons=["G-1"], color="red")
    rows = chain(TAKEN, BACK, CASE, TAKEN, BACK, locked, closed, tag)
    assert "WeaponTagged" not in reasons(rows)


REFUSED = "WorkRefused"


@pytest.mark.parametrize("names", [{"scene": "12"}, {"unit": "main"}, {"weapon": "G-1"}])
def test_a_refusal_is_there(names: dict[str, str]) -> None:
    rows = chain(act(REFUSED, "actor", **names))
    assert [row.by for row in of_scene(rows, "12") if row.link is Link.VOICE] == ["actor"]


@pytest.mark.parametrize("names", [{"scene": "13"}, {"unit": "second"}, {"weapon": "R-1"}, {}])
def test_a_refusal_of_something_else_is_not(names: dict[str, str]) -> None:
    second = act("UnitOpened", "upm", unit="second", day="2025-03-13", work="unit", place="barn")
    assert REFUSED not in reasons(chain(NEXT, second, act(REFUSED, "actor", **names)))


@pytest.mark.parametrize(
    "word",
    [
        act("HazardReported", "dp", unit="main", id="word"),
        act("WorkStopped", "dp", scope="unit", target="main", id="word"),
        act("NotReadyCalled", "dp", unit="main", id="word"),
        act(REFUSED, "dp", unit="main", id="word"),
        act("HoldPlaced", "dp", weapons=["G-1"], id="word"),
    ],
)
def test_what_stands_when_a_setup_is_begun_is_there(word: dict[str, Any]) -> None:
    locked = act("WeaponLockedUp", weapons=["G-1"], store="safe")
    closed = act("SetupClosed", "ad", setup="12A")
    again = act("SetupBegun", "ad", setup="13A", unit="main", scene="13", purpose="take")
    again |= {"toward": "nobody", "weapons": ["G-1"]}
    assert word["kind"] not in reasons(chain(locked, closed, word))
    rows = chain(NEXT, locked, closed, word, again)
    assert reasons(rows, "13")[word["kind"]] == "it stood when setup 13A was begun"


def test_a_hazard_that_was_answered_before_is_not() -> None:
    closed = act("SetupClosed", "ad", setup="12A")
    hazard = act("HazardReported", "dp", unit="main", id="word")
    answered = act("HazardAnswered", "ad", answers=["word"], acted=True)
    again = act("SetupBegun", "ad", setup="12B", unit="main", scene="12", purpose="take")
    again |= {"toward": "nobody"}
    assert "HazardReported" not in reasons(chain(closed, hazard, answered, again))


def test_which_way_was_chosen_is_said() -> None:
    ways = act("AlternativesWeighed", scene="12", plan=1, chosen="rubber")
    ways |= {"considered": ["no-gun", "rubber", "rubber"]}
    row = [row for row in chain(ways) if row.link is Link.WAY][-1]
    assert row.what == "alternatives weighed, 12, plan 1, chosen: rubber, weighed beside it: no-gun"


@pytest.mark.parametrize("refused", [True, False])
def test_what_was_done_after_the_answer_was_no_is_told_from_another(refused: bool) -> None:
    asked = Asked(refused=refused, rules=Digest(digest(b"rules")))
    lost = by_hand(entries(), "armorer", SightLost(weapons=(WeaponId("G-1"),)), asked=asked)
    [row] = [row for row in told(lost).chain if isinstance(row.body, SightLost)]
    assert row.after_no is refused


@pytest.mark.parametrize("name", DAYS)
def test_no_act_is_twice_in_a_scene(name: str) -> None:
    rows = told_of(name)
    assert len({(row.scene, row.position) for row in rows}) == len(rows)
    assert all(row.why for row in rows)


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
