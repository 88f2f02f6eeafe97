"""What a day needs, computed from the state of a set; and what is missing for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.days import Needs, Stock, needs_of, scheduled, to_keep_apart
from coldproof.desk.plan.scenes import Lack
from coldproof.words.floor import NoticeKind, Topic
from coldproof.words.kit import RoundClass, WeaponClass
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.plan.test_standing import written

DAY = "2026-12-01"


def day_of(floor: Floor, *scenes: str, day: str = DAY) -> Needs:
    """Return the needs of a day with these scenes."""
    told: dict[str, Any] = {"scenes": list(scenes)} if scenes else {}
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", **told)
    return needs_of(floor.state, day)


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def planned(floor: Floor, way: str | None = None, scene: str = "30", **more: Any) -> None:
    """Plan a scene, and choose a way for it."""
    told = {"plan": 1, "place": "private", "classes": ["W1"], "headcount": 4, **more}
    floor.say(by="ad", kind="ScenePlanned", scene=scene, **told)
    if way is not None:
        weighed = {"considered": ["no-gun", "rubber"], "chosen": way, "plan": told["plan"]}
        floor.say(by="ad", kind="AlternativesWeighed", scene=scene, **weighed)


def lacks(needs: Needs, scene: str = "30") -> tuple[Lack, ...]:
    """Return what a scene of the day lacks."""
    return next(one.lacks for one in needs.scenes if one.name == scene)


def test_a_day_that_is_not_scheduled_needs_nothing(floor: Floor) -> None:
    needs = needs_of(floor.state, DAY)
    assert (needs.units, needs.scenes, needs.pull, needs.handlers, needs.topics) == (
        (),
        (),
        (),
        0,
        (),
    )


def test_a_scene_without_a_plan_is_said_to_have_none(floor: Floor) -> None:
    assert lacks(day_of(floor, "30")) == (Lack.UNKNOWN,)
    assert needs_of(floor.state, DAY).handlers == 0


def test_one_that_the_script_names_stands_out(floor: Floor) -> None:
    hit = "A" * 43
    told: dict[str, Any] = {
        "hit": hit,
        "trigger": "firearms",
        "accepted": True,
        "scene": "30",
        "line": 4,
    }
    floor.say(by="ad", kind="HitSettled", **told)
    assert lacks(day_of(floor, "30")) == (Lack.GUN,)
    floor.say(by="ad", kind="HitSettled", **{**told, "accepted": False})
    assert lacks(needs_of(floor.state, DAY)) == (Lack.UNKNOWN,)


def test_a_plan_without_way_or_assessment_lacks_both_and_pulls_no_gun(floor: Floor) -> None:
    planned(floor)
    needs = day_of(floor, "30")
    assert lacks(needs) == (Lack.NO_WAY, Lack.NOT_ASSESSED)
    assert needs.pull == ()
    assert needs.handlers == 1


def test_a_way_of_an_older_version_is_none(floor: Floor) -> None:
    planned(floor, "real-blanks")
    planned(floor, plan=2)
    assert Lack.NO_WAY in lacks(day_of(floor, "30"))


def test_only_what_the_way_means_goes_on_the_cart(floor: Floor) -> None:
    planned(floor, "rubber")
    assert "G-1" not in [one.weapon for one in day_of(floor, "30").pull]
    planned(floor, "real-blanks", plan=2)
    found = [one.weapon for one in needs_of(floor.state, DAY).pull]
    assert "G-1" in found
    assert all(floor.state.weapons[name].kit.weapon_class.value == "W1" for name in found)


def test_a_weapon_that_is_gone_is_not_on_the_list(floor: Floor) -> None:
    planned(floor, "real-blanks")
    before = [one.weapon for one in day_of(floor, "30").pull]
    floor.say(by="armorer", kind="WeaponRetired", weapon="G-1")
    after = [one.weapon for one in needs_of(floor.state, DAY).pull]
    assert after == [name for name in before if name != "G-1"]


def test_lots_are_of_the_way_s_rounds_only(floor: Floor) -> None:
    planned(floor, "real-empty")
    assert day_of(floor, "30").lots == ()
    planned(floor, "real-dummies", plan=2)
    needs = needs_of(floor.state, DAY)
    assert {one.round_class.value for one in needs.lots} <= {"R1", "R2"}
    assert not any(one.blanks for one in needs.lots)


def test_blanks_count_only_where_a_way_fires_them(floor: Floor) -> None:
    planned(floor, "electronic", shots=9)
    assert day_of(floor, "30").blanks == 0
    planned(floor, "real-blanks", shots=9, plan=2)
    needs = needs_of(floor.state, DAY)
    assert needs.blanks == 9
    assert needs.topics[-2:] == (Topic.FIRING, Topic.TARGET)


def test_a_changed_script_asks_for_the_plan_again(floor: Floor) -> None:
    planned(floor, "rubber")
    day_of(floor, "30")
    told: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 3, "changed": ["30"]}
    floor.say(by="ad", kind="ScriptFiled", **told)
    assert Lack.CHANGED in lacks(needs_of(floor.state, DAY))
    planned(floor, "rubber", plan=2)
    assert Lack.CHANGED not in lacks(needs_of(floor.state, DAY))


def test_an_approval_is_of_the_assessment_that_was_there(floor: Floor) -> None:
    assert Lack.NOT_APPROVED not in lacks(day_of(floor, "12"), "12")
    written(floor)
    assert Lack.NOT_APPROVED in lacks(needs_of(floor.state, DAY), "12")
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert Lack.NOT_APPROVED not in lacks(needs_of(floor.state, DAY), "12")


def test_a_real_firearm_without_its_signatures_is_named(floor: Floor) -> None:
    told: dict[str, Any] = {"considered": ["rubber"], "chosen": "real-blanks", "plan": 1}
    floor.say(by="armorer", kind="AlternativesWeighed", scene="12", reason="A" * 43, **told)
    found = lacks(day_of(floor, "12"), "12")
    assert Lack.NOT_SIGNED in found
    assert Lack.RECHOSEN in found
    for person in ("ad", "safety"):
        floor.say(by=person, kind="WayApproved", scene="12", plan=1)
    assert Lack.NOT_SIGNED not in lacks(needs_of(floor.state, DAY), "12")
    floor.say(by="armorer", kind="AlternativesWeighed", scene="12", reason="A" * 43, **told)
    assert Lack.NOT_SIGNED in lacks(needs_of(floor.state, DAY), "12")  # chosen anew, unsigned


def test_a_way_chosen_after_the_assessment_is_named_until_it_is_revised(floor: Floor) -> None:
    assert Lack.RECHOSEN not in lacks(day_of(floor, "12"), "12")
    told: dict[str, Any] = {"considered": ["rubber"], "chosen": "rubber", "plan": 1}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", **told)
    assert Lack.RECHOSEN in lacks(needs_of(floor.state, DAY), "12")
    written(floor)
    assert Lack.RECHOSEN not in lacks(needs_of(floor.state, DAY), "12")


def test_two_units_need_handlers_of_their_own(floor: Floor) -> None:
    planned(floor, "real-blanks")
    alone = day_of(floor, "30").handlers
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="second", scenes=["30"])
    assert needs_of(floor.state, DAY).handlers == 2 * alone
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="second", scenes=["99"])
    assert needs_of(floor.state, DAY).handlers == alone


def test_handlers_by_the_word_of_the_lead(floor: Floor) -> None:
    planned(floor, "real-blanks")
    guns = len(day_of(floor, "30").pull)
    floor.say(by="armorer", kind="StaffingDeclared", weapons_per_handler=1)
    assert needs_of(floor.state, DAY).handlers == max(1, guns)


def test_two_units_need_handlers_each(floor: Floor) -> None:
    planned(floor, "rubber")
    planned(floor, "rubber", scene="31")
    assert day_of(floor, "30", "31").handlers == 1
    day_of(floor, "30")
    floor.say(by="ad", kind="DayScheduled", scheduled=DAY, unit="second", scenes=["31"])
    assert needs_of(floor.state, DAY).handlers == 2


def test_hours_are_asked_and_given_by_oneself(floor: Floor) -> None:
    day = floor.state.day
    assert day is not None
    planned(floor, "rubber")
    day_of(floor, "30", day=day)
    ask: dict[str, Any] = {
        "kind": "HandlerAsked",
        "person": "armorer",
        "scheduled": day,
        "asked_minutes": 600,
    }
    floor.say(by="ad", **ask)
    assert needs_of(floor.state, day).ready == 0
    floor.say(by="ad", kind="HandlerAnswered", scheduled=day, given_minutes=600)
    assert needs_of(floor.state, day).ready == 0  # nobody answers for another
    floor.say(by="armorer", kind="HandlerAnswered", scheduled=day, given_minutes=0)
    assert needs_of(floor.state, day).ready == 0  # none is a no
    floor.say(by="armorer", kind="HandlerAnswered", scheduled=day, given_minutes=480)
    assert needs_of(floor.state, day).ready == 1
    floor.say(by="ad", kind="DutyTaken", person="armorer", duty="driving")
    assert needs_of(floor.state, day).ready == 0  # no second duties


@pytest.mark.parametrize(
    ("place", "seen", "kinds"),
    [
        ("private", False, [NoticeKind.BULLETIN]),
        ("private", True, [NoticeKind.AUTHORITY, NoticeKind.BULLETIN]),
        ("public", False, [NoticeKind.AUTHORITY, NoticeKind.BULLETIN]),
        ("studio-lot", False, [NoticeKind.STUDIO_SAFETY, NoticeKind.BULLETIN]),
    ],
)
def test_notices_by_place(floor: Floor, place: str, seen: bool, kinds: list[NoticeKind]) -> None:
    more: dict[str, Any] = {"weapons_visible_to_public": True} if seen else {}
    planned(floor, "rubber", place=place, **more)
    assert [one.kind for one in day_of(floor, "30").notices] == kinds


def test_a_paper_that_ends_before_the_day_is_named(floor: Floor) -> None:
    day_of(floor, "30", day="2099-01-01")
    found = needs_of(floor.state, "2099-01-01").lapsed
    day_of(floor, "30", day=floor.state.day or "")
    assert needs_of(floor.state, floor.state.day or "").lapsed == ()
    assert all(one.last_day < "2099-01-01" for one in found)


def test_days_come_in_order_and_an_emptied_one_stays(floor: Floor) -> None:
    day_of(floor, "30", day="2026-12-09")
    day_of(floor, "31", day="2026-12-02")
    day_of(floor, day="2026-12-09")
    assert [(one.day, one.scenes) for one in scheduled(floor.state)] == [
        ("2026-12-02", ("31",)),
        ("2026-12-09", ()),
    ]


def pulled(needs: Needs) -> dict[str, tuple[bool, bool]]:
    return {one.weapon: (one.named, one.fits) for one in needs.pull}


def test_a_gun_that_the_plan_names_is_pulled_and_no_other(floor: Floor) -> None:
    planned(floor, "real-blanks")
    assert len(day_of(floor, "30").pull) > 0
    assert set(pulled(needs_of(floor.state, DAY)).values()) == {(False, True)}
    planned(floor, "real-blanks", plan=2, weapons=["G-1"])
    assert pulled(needs_of(floor.state, DAY)) == {"G-1": (True, True)}


def test_a_gun_that_a_shot_or_a_setup_names_is_meant_too(floor: Floor) -> None:
    planned(floor, "real-blanks")
    floor.say(by="ad", kind="ShotPlanned", scene="30", shot="30A", weapons=["G-1"])
    assert pulled(day_of(floor, "30")) == {"G-1": (True, True)}
    planned(floor, "real-blanks", plan=2)  # a new version names none
    assert set(pulled(needs_of(floor.state, DAY)).values()) == {(False, True)}
    told = {"unit": "main", "scene": "30", "purpose": "take", "toward": "nobody"}
    floor.say(by="ad", kind="SetupBegun", setup="30A", **told, weapons=["G-1"])
    assert pulled(needs_of(floor.state, DAY)) == {"G-1": (True, True)}


def test_a_named_gun_that_the_way_does_not_mean_is_said_not_to_fit(floor: Floor) -> None:
    planned(floor, "rubber", classes=["W1", "W10"], weapons=["G-1", "nothing"])
    assert pulled(day_of(floor, "30"))["G-1"] == (True, False)
    assert "nothing" not in pulled(needs_of(floor.state, DAY))


def test_a_rubber_gun_beside_a_real_one_fits_where_the_plan_has_its_class(floor: Floor) -> None:
    planned(floor, "real-dummies", classes=["W1", "W8"], weapons=["G-1", "R-1"])
    assert pulled(day_of(floor, "30")) == {"G-1": (True, True), "R-1": (True, True)}
    planned(floor, "real-dummies", classes=["W1"], weapons=["G-1", "R-1"], plan=2)
    assert pulled(needs_of(floor.state, DAY))["R-1"] == (True, False)


def test_lots_are_of_the_caliber_of_a_gun_of_the_scene(floor: Floor) -> None:
    caliber = floor.state.weapons["G-1"].kit.caliber
    named: dict[str, Any] = {"classes": ["W1", "W8"], "weapons": ["G-1", "R-1"]}
    planned(floor, "real-dummies", **named)
    assert floor.state.weapons["R-1"].kit.caliber is None
    told: dict[str, Any] = {"by": "armorer", "kind": "LotReceived", "round_class": "R1"}
    for lot, of in (("D-8", caliber), ("D-9", "12 gauge")):
        floor.say(**told, lot=lot, count=6, marker="hole", caliber=of)
    lots = {one.lot for one in day_of(floor, "30").lots}
    assert "D-8" in lots
    assert "D-9" not in lots


def test_who_names_a_gun_leaves_blades_to_their_class(floor: Floor) -> None:
    planned(floor, "real-blanks", classes=["W1", "W12"], weapons=["G-1"])
    no: dict[str, Any] = dict.fromkeys(("can_chamber", "can_expel", "bore_open"), False)
    told = {"model": "Knife", "weapon_class": "W12", **no}
    floor.say(by="armorer", kind="WeaponRegistered", weapon="K-9", **told)
    assert pulled(day_of(floor, "30")) == {"G-1": (True, True), "K-9": (False, True)}


def test_a_class_that_the_kit_has_not_is_lacking(floor: Floor) -> None:
    planned(floor, "toy", classes=["W11"])
    assert not any(w.kit.weapon_class is WeaponClass.TOY for w in floor.state.weapons.values())
    (scene,) = day_of(floor, "30").scenes
    assert scene.wanting == (WeaponClass.TOY,)
    assert Lack.NO_WEAPON in scene.lacks


def test_a_class_of_the_kit_is_not_lacking_until_the_weapon_is_gone(floor: Floor) -> None:
    planned(floor, "real-empty")
    assert Lack.NO_WEAPON not in lacks(day_of(floor, "30"))
    for name in list(floor.state.weapons):
        floor.say(by="armorer", kind="WeaponRetired", weapon=name)
    assert Lack.NO_WEAPON in lacks(needs_of(floor.state, DAY))


def test_where_nothing_is_meant_no_weapon_is_lacking(floor: Floor) -> None:
    planned(floor, "no-gun")
    assert Lack.NO_WEAPON not in lacks(day_of(floor, "30"))


def test_a_blade_that_the_kit_has_not_is_lacking_without_any_way(floor: Floor) -> None:
    planned(floor, classes=["W12"])
    (scene,) = day_of(floor, "30").scenes
    has = any(w.kit.weapon_class is WeaponClass.EDGED for w in floor.state.weapons.values())
    assert (Lack.NO_WEAPON in scene.lacks) is not has


@pytest.mark.parametrize(
    ("inert", "hot", "apart"),
    [
        (("R1", "45 Colt"), ("R3", "45 Colt"), True),
        (("R2", None), ("R4", "45 Colt"), True),
        (("R1", "45 Colt"), ("R5", None), True),
        (("R1", "45 Colt"), ("R3", "9 mm"), False),
        (("R1", "45 Colt"), ("R2", "45 Colt"), False),
        (("R3", "45 Colt"), ("R4", "45 Colt"), False),
    ],
)
def test_which_lots_are_kept_apart(
    inert: tuple[str, str | None], hot: tuple[str, str | None], *, apart: bool
) -> None:
    lots = tuple(
        Stock(name, RoundClass(kind), caliber, 6, 6, ("30",), 6, 0, ())
        for name, (kind, caliber) in (("A", inert), ("B", hot))
    )
    assert to_keep_apart(lots) == ((("A", "B"),) if apart else ())
