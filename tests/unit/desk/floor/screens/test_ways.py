"""Ways to shoot a scene: read, weighed, chosen with a reason, signed by the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.words.floor import Alternative
from coldproof.words.ids import Committed
from tests.unit.desk.floor.driver import Floor, Phone

WAYS = "plan/scene/12/ways"
WHY = Committed(digest(b"why"))
NONE = {"considered": ["no-gun", "rubber"]}


def at(
    tmp_path: Path, route: str = WAYS, person: str = "ad", **changed: Any
) -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at a page."""
    floor = Floor.of_world(tmp_path, **changed)
    phone = floor.phone(person)
    phone.open(route)
    return floor, phone


def put(phone: Phone, **values: Any) -> None:
    """Write into the draft, as a part does."""
    phone.do({"do": "put", "values": values})


def test_ways_to_do_without_the_gun(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, "plan/scene/12/ways", drop=["alternatives"])
    assert "We weighed it" not in ad.labels()
    assert "Open what was considered: one way at least." in ad.words()
    ad.do({"do": "put", "values": {"considered": ["no-gun", "rubber", "working-gun"]}})
    ad.do({"do": "put", "values": {"chosen": "rubber"}})
    ad.tap("We weighed it")
    assert floor.state.scenes["12"].alternatives is not None
    assert floor.state.scenes["12"].alternatives[:2] == (1, 2)
    assert "Weighed against 2 ways without a working gun" in ad.words()


def opened(phone: Phone, title: str) -> None:
    """Tap the row of a way, and not what was chosen before."""
    phone.do(next(one["do"] for one in ways_on(phone) if one["title"] == title))


def ways_on(phone: Phone) -> list[dict[str, Any]]:
    """Return the rows that open a way, in their order."""
    listed = [one for p in phone.screen["parts"] if p["part"] == "rows" for one in p["rows"]]
    return [one for one in listed if "look" in (one["do"] or {}).get("values", {})]


def options(phone: Phone, name: str) -> list[list[str]]:
    """Return the values of each question of a name, in their order."""
    asked = [p for p in phone.screen["parts"] if p.get("name") == name]
    return [[one["value"] for one in part["options"]] for part in asked]


def chosen(floor: Floor, shot: str = "") -> Alternative:
    """Return the way that stands."""
    return floor.state.ways[f"12|{shot}"].chosen


def test_each_way_stands_once_on_the_page_and_its_hazards_behind_a_tap(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    titles = [one["title"] for one in ways_on(ad)]
    assert len(titles) == len(set(titles)) == 12
    assert not options(ad, "chosen") + options(ad, "considered")
    assert "Heat and fragments at the muzzle" not in ad.words()


def test_a_way_that_was_chosen_can_be_taken_back(tmp_path: Path) -> None:
    _, ad = at(tmp_path, drop=["alternatives"])
    opened(ad, "Toy or obvious fake")
    ad.tap("Choose this way")
    assert "chosen, and not recorded yet" in next(
        one["lines"] for one in ways_on(ad) if one["done"]
    )
    opened(ad, "Toy or obvious fake")
    ad.tap("It was not considered")
    assert [one["title"] for one in ways_on(ad) if one["done"]] == [ways_on(ad)[0]["title"]]
    assert "We weighed it" not in ad.labels()


def test_what_a_word_is_about_says_whether_other_shots_have_their_own(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    assert "The whole scene" in ad.labels()
    told: dict[str, Any] = {"considered": ["rubber"], "chosen": "rubber"}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", plan=1, shot="12A", **told)
    ad.open(WAYS)
    assert {"Shot 12A", "All other shots of the scene"} <= set(ad.labels())


@pytest.mark.parametrize("way", ["converted", "real-empty", "real-dummies", "real-blanks"])
def test_a_firearm_is_not_chosen_without_a_written_reason(tmp_path: Path, way: str) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen=way, signers=["armorer", "safety"])
    assert "We weighed it" not in ad.labels()
    few = "A firearm needs a written reason, of 3 words at least."
    for words in ("x", "it must"):
        assert few in ad.words()
        ad.enter("reason", words)
    assert few in ad.words()
    assert ("Say too why no replica" in ad.words()) == (way == "real-dummies")
    ad.enter("reason", "The cylinder turns in close-up.")
    ad.tap("We weighed it, for this reason")
    call = ad.called[-1]
    assert call["name"] == "value-keep"
    assert call["values"]["fill"] == "reason"
    (act,) = call["values"]["acts"]
    assert (act["chosen"], "reason" in act) == (way, False)


def test_the_reason_is_judged_and_waits_for_a_network(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen="rubber", reason="The rubber one bends.")
    ad.tap("We weighed it, for this reason")
    assert (ad.called[-1]["values"]["ask"], ad.called[-1]["values"]["later"]) == (True, True)


def test_no_working_gun_is_the_default_and_firearms_come_last(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, drop=["alternatives"])
    listed = [one["do"]["values"]["look"] for one in ways_on(ad)]
    assert listed[:2] == ["no-gun", "rubber"]
    assert listed[7:] == ["blank-replica", "converted", "real-empty", "real-dummies", "real-blanks"]
    heads = [p["text"] for p in ad.screen["parts"] if p["part"] == "heading"]
    blanks, firearm = "A working gun that fires blanks only", "A firearm, converted or not"
    assert heads.index(firearm) > heads.index(blanks)
    assert [one["done"] for one in ways_on(ad)] == [True] + [False] * 11
    assert "chosen until another is" in ad.words()
    put(ad, considered=["rubber"])
    ad.tap("We weighed it")
    assert chosen(floor) is Alternative.NO_GUN


@pytest.mark.parametrize("shot", ["", "12A"])
def test_a_working_gun_of_which_no_more_is_said_is_no_answer(tmp_path: Path, shot: str) -> None:
    floor, ad = at(tmp_path)
    ad.enter("shot", shot)
    assert not any(one["do"]["values"]["look"] == "working-gun" for one in ways_on(ad))
    put(ad, look="working-gun")
    assert "Choose this way" not in ad.labels()
    put(ad, look="")
    put(ad, considered=["working-gun"], chosen="working-gun")
    assert "We weighed it" not in ad.labels()
    put(ad, considered=["rubber", "working-gun"])
    assert "We weighed it" not in ad.labels()
    put(ad, chosen="no-gun")
    ad.tap("We weighed it")
    assert floor.state.ways[f"12|{shot}"].considered == (Alternative.RUBBER,)
    assert chosen(floor, shot) is Alternative.NO_GUN


@pytest.mark.parametrize(
    ("signers", "without"),
    [
        ([], "a handler, the safety side"),
        (["armorer"], "the safety side"),
        (["safety"], "a handler"),
        (["actor", "nobody"], "a handler, the safety side"),
    ],
)
def test_a_real_firearm_is_not_recorded_before_each_side_has_a_signer(
    tmp_path: Path, signers: list[str], without: str
) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen="real-blanks", reason="The slide cycles.", signers=signers)
    assert f"Nobody signs it yet for: {without}" in ad.words()
    assert "We weighed it, for this reason" not in ad.labels()
    put(ad, signers=["armorer", "safety"])
    assert "Nobody signs it yet" not in ad.words()
    assert "We weighed it, for this reason" in ad.labels()


def test_performers_are_not_asked_to_sign(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen="real-blanks")
    (able,) = options(ad, "signers")
    assert "armorer" in able
    assert "actor" not in able
    assert "ad" not in able


def test_a_shot_gets_a_word_of_its_own(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    ad.enter("shot", "12A")
    put(ad, **NONE, chosen="rubber")
    ad.tap("We weighed it")
    assert chosen(floor, "12A") is Alternative.RUBBER
    assert chosen(floor) is Alternative.WORKING_GUN


@pytest.mark.parametrize("name", ["x" * 200, "a\u0000b"])
def test_a_shot_by_no_such_name_is_not_recorded(tmp_path: Path, name: str) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen="rubber", shot=name)
    assert "We weighed it" not in ad.labels()


def test_planned_shots_without_a_word_are_marked(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, drop=["alternatives"])
    floor.say(by="ad", kind="ShotPlanned", scene="12", shot="12B")
    ad.open(WAYS)
    assert "nothing is chosen for it" in ad.words()
    ad.tap("Shot 12B")
    assert ad.draft["shot"] == "12B"


def signed(tmp_path: Path, person: str) -> tuple[Floor, Phone]:
    """Return a set where the armorer chose dummies for a reason, and a phone at that word."""
    change = {"alternatives": {"chosen": "real-dummies", "reason": WHY}}
    floor, phone = at(tmp_path, WAYS, person, change=change)
    phone.tap("The whole scene")
    return floor, phone


def test_the_others_sign_it_once(tmp_path: Path) -> None:
    floor, ad = signed(tmp_path, "ad")
    assert "chosen by armorer (Armorer), 06:34" in ad.words()
    ad.tap("I sign this way")
    assert [one[0] for one in floor.state.ways["12|"].approved] == ["ad"]
    put(ad, word="*")
    assert "Signed by: ad (First AD)" in ad.words()
    assert "I sign this way" not in ad.labels()


def test_who_has_not_signed_a_real_firearm_is_named_until_they_did(tmp_path: Path) -> None:
    floor, ad = signed(tmp_path, "ad")
    assert "not signed by: the floor, the safety side" in ad.words()
    ad.open("plan/scene/12")
    line = "The whole scene: not signed by: the floor, the safety side"
    assert line in ad.words()
    for person in ("ad", "safety"):
        floor.say(by=person, kind="WayApproved", scene="12", plan=1)
    ad.open("plan/scene/12")
    assert "not signed by" not in ad.words()


def test_who_chose_it_is_not_asked_to_sign_it(tmp_path: Path) -> None:
    _, armorer = signed(tmp_path, "armorer")
    assert "I sign this way" not in armorer.labels()


def test_its_cost_stands_beside_rubber_and_flash(tmp_path: Path) -> None:
    _, ad = signed(tmp_path, "ad")
    (table,) = [p for p in ad.screen["parts"] if p["part"] == "table"]
    assert [line[0] for line in table["lines"]] == [
        "Real firearm, with dummies",
        "Rubber or solid replica",
        "Electronic non-gun",
    ]


def test_a_word_of_an_older_version_is_shown_as_that_and_not_signed(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, place="private", classes=["W1"])
    ad.open(WAYS)
    ad.tap("The whole scene")
    assert "of version 1 of the plan, which counts no more" in ad.words()
    assert "I sign this way" not in ad.labels()


def test_a_word_on_a_plan_that_was_made_again_is_shown_as_that_and_not_signed(
    tmp_path: Path,
) -> None:
    floor, ad = at(tmp_path)
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=1, place="public", classes=["W1"])
    ad.open(WAYS)
    ad.tap("The whole scene")
    words = "of the plan before it was made in other words, which counts no more"
    assert words in ad.words()
    assert "I sign this way" not in ad.labels()


def test_without_a_key_nothing_is_chosen_or_signed(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    ad.lock("ad")
    put(ad, **NONE, chosen="rubber")
    assert "We weighed it" not in ad.labels()
    put(ad, word="*")
    assert "I sign this way" not in ad.labels()


def main_keys(phone: Phone) -> list[str]:
    """Return the labels of the keys that are the one next thing to do."""
    found = [one for one in phone.screen["parts"] if one["part"] == "button"]
    return [one["label"] for one in found if one["tone"] == "main"]


def test_the_chosen_way_stands_on_top_with_who_chose_it_and_has_the_only_tick(
    tmp_path: Path,
) -> None:
    _, ad = at(tmp_path, change={"alternatives": {"chosen": "rubber"}})
    first = next(part for part in ad.screen["parts"] if part["part"] == "rows")["rows"][0]
    assert first["title"] == "The whole scene"
    assert first["lines"] == [
        "Rubber or solid replica",
        "chosen by armorer (Armorer), 06:34",
        "no signature is needed",
    ]
    assert (first["done"], first["marked"]) == (True, False)
    (ticked,) = [one for one in ways_on(ad) if one["done"]]
    assert ticked["title"] == "Rubber or solid replica"
    assert ticked["lines"][0] == "decided: The whole scene"
    assert "until another" not in ad.words()


def test_weighed_anew_no_way_is_chosen_unless_somebody_chooses_one(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, change={"alternatives": {"chosen": "rubber"}})
    put(ad, considered=["toy"])
    assert "Open the way that is to be chosen." in ad.words()
    assert "We weighed it" not in ad.labels()
    put(ad, chosen="toy")
    ad.tap("We weighed it")
    assert chosen(floor) is Alternative.TOY


def test_a_shot_of_which_nothing_was_said_has_the_default_again(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, drop=["alternatives"])
    told: dict[str, Any] = {"considered": ["rubber"], "chosen": "rubber"}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", plan=1, shot="12A", **told)
    ad.open(WAYS)
    assert "chosen until another is" not in ad.words()
    ad.enter("shot", "12B")
    assert "Until another is chosen: No gun in the shot" in ad.words()


def test_who_may_sign_for_an_open_side_has_it_as_the_one_main_key(tmp_path: Path) -> None:
    change = {"alternatives": {"chosen": "real-dummies", "reason": WHY}}
    floor, ad = at(tmp_path, change=change)
    assert main_keys(ad) == ["Read and sign: The whole scene"]
    ad.tap("Read and sign: The whole scene")
    assert "A live round in it can kill: every round must be told apart" in ad.words()
    assert main_keys(ad) == ["I sign this way"]
    ad.tap("I sign this way")
    assert main_keys(ad) == []
    for person in ("armorer", "actor", "dp"):
        one = floor.phone(person)
        one.open(WAYS)
        assert main_keys(one) == []


def test_a_way_that_waits_for_nobody_is_signed_quietly(tmp_path: Path) -> None:
    _, ad = at(tmp_path, change={"alternatives": {"chosen": "rubber"}})
    put(ad, word="*")
    assert "I sign this way" in ad.labels()
    assert main_keys(ad) == []
    assert "Signed by" not in ad.words()


def test_a_working_gun_is_offered_to_those_alone_whose_word_plans_one(tmp_path: Path) -> None:
    words = "A handler, the floor, the safety side or the office plans a working gun."
    for person, may in (("ad", True), ("producer", True), ("upm", True), ("actor", False)):
        _, phone = at(tmp_path / person, person=person, drop=["alternatives"])
        put(phone, **NONE, chosen="blank-replica")
        assert (words in phone.words()) is not may
        assert ("We weighed it" in phone.labels()) is may
        put(phone, chosen="rubber")
        assert words not in phone.words()
        assert "We weighed it" in phone.labels()


def test_a_hat_that_is_over_plans_no_working_gun(tmp_path: Path) -> None:
    changed = {"hat-ad": {"last_day": "2025-03-12"}}
    _, ad = at(tmp_path, drop=["alternatives"], change=changed)
    put(ad, **NONE, chosen="blank-replica")
    assert "We weighed it" not in ad.labels()


def test_a_safety_side_whose_hat_somebody_took_off_is_still_asked(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, drop=["alternatives"])
    floor.say(by="actor", kind="RoleEnded", person="safety", role="safety")
    ad.open(WAYS)
    put(ad, **NONE, chosen="real-empty", reason="why", signers=["armorer"])
    assert "Nobody signs it yet for: the safety side" in ad.words()
