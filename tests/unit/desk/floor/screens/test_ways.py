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
    part = next(p for p in ad.screen["parts"] if p.get("name") == "considered")
    ad.do({"do": "put", "values": {"considered": ["no-gun", "rubber", "working-gun"]}})
    assert part["value"] == []
    assert "We weighed it" not in ad.labels()
    ad.do({"do": "put", "values": {"chosen": "rubber"}})
    ad.tap("We weighed it")
    assert floor.state.scenes["12"].alternatives is not None
    assert floor.state.scenes["12"].alternatives[:2] == (1, 2)
    assert "Weighed against 2 ways without a working gun" in ad.words()


def opened(phone: Phone, title: str) -> None:
    """Tap the row of a way; its name is an option of two questions too."""
    (ways,) = [p for p in phone.screen["parts"] if p["part"] == "rows" and len(p["rows"]) > 11]
    phone.do(next(one["do"] for one in ways["rows"] if one["title"] == title))


def chosen(floor: Floor, shot: str = "") -> Alternative:
    """Return the way that stands."""
    return floor.state.ways[f"12|{shot}"].chosen


def test_each_way_opens_and_says_what_it_leaves(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    opened(ad, "Electronic non-gun")
    assert ad.screen["title"] == "Electronic non-gun"
    assert "Heat and fragments at the muzzle" in ad.words()
    assert "Free distance in front, ears and eyes as for a blank" in ad.words()
    ad.tap("Choose this way")
    assert (ad.draft["chosen"], ad.draft["considered"]) == ("electronic", ["electronic"])
    assert "We weighed it" in ad.labels()


def test_a_way_that_was_looked_at_is_considered_and_not_chosen(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    opened(ad, "Toy or obvious fake")
    ad.tap("Considered; see the others")
    assert ad.draft["considered"] == ["toy"]
    assert "chosen" not in ad.draft
    assert "We weighed it" not in ad.labels()


@pytest.mark.parametrize("way", ["real-empty", "real-dummies", "real-blanks"])
def test_a_real_firearm_is_not_chosen_without_a_written_reason(tmp_path: Path, way: str) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen=way)
    assert "We weighed it" not in ad.labels()
    assert "A real firearm needs a written reason." in ad.words()
    assert ("Say too why no replica" in ad.words()) == (way == "real-dummies")
    ad.enter("reason", "The cylinder turns in close-up.")
    ad.tap("We weighed it, for this reason")
    call = ad.called[-1]
    assert call["name"] == "value-keep"
    assert call["values"]["fill"] == "reason"
    (act,) = call["values"]["acts"]
    assert (act["chosen"], "reason" in act) == (way, False)


def test_a_working_gun_is_no_answer_for_one_shot(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    part = next(p for p in ad.screen["parts"] if p.get("name") == "chosen")
    assert "working-gun" in [one["value"] for one in part["options"]]
    ad.enter("shot", "12A")
    part = next(p for p in ad.screen["parts"] if p.get("name") == "chosen")
    assert "working-gun" not in [one["value"] for one in part["options"]]
    put(ad, **NONE, chosen="working-gun")
    assert "We weighed it" not in ad.labels()


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


def test_figures_are_recorded_where_somebody_changed_them(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    opened(ad, "Rubber or solid replica")
    ad.enter("minutes-rubber", "5")
    ad.enter("money-rubber", "90")
    ad.tap("Choose this way")
    ad.tap("We weighed it")
    (one,) = floor.state.ways["12|"].figures
    assert (one.way, one.minutes, one.cents, one.flashes) == (Alternative.RUBBER, 5, 9_000, 1)
    ad.open(WAYS)
    assert "For each shot fired: 5 min, 90.00, shots for effects: 1" in ad.words()


@pytest.mark.parametrize("typed", ["-5", "x", "1.5", "9" * 12])
def test_figures_that_are_no_number_change_nothing(tmp_path: Path, typed: str) -> None:
    floor, ad = at(tmp_path)
    put(ad, **NONE, chosen="rubber", **{"minutes-rubber": typed})
    ad.tap("We weighed it")
    assert floor.state.ways["12|"].figures == ()


def signed(tmp_path: Path, person: str) -> tuple[Floor, Phone]:
    """Return a set where the armorer chose dummies for a reason, and a phone at that word."""
    change = {"alternatives": {"chosen": "real-dummies", "reason": WHY}}
    floor, phone = at(tmp_path, WAYS, person, change=change)
    phone.tap("Every shot without a word of its own")
    return floor, phone


def test_the_others_sign_it_once(tmp_path: Path) -> None:
    floor, ad = signed(tmp_path, "ad")
    assert "Chosen by armorer" in ad.words()
    ad.tap("I sign this way")
    assert [one[0] for one in floor.state.ways["12|"].approved] == ["ad"]
    put(ad, word="*")
    assert "Signed by: ad" in ad.words()
    assert "I sign this way" not in ad.labels()


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
    ad.tap("Every shot without a word of its own")
    assert "of version 1 of the plan, which counts no more" in ad.words()
    assert "I sign this way" not in ad.labels()


def test_without_a_key_nothing_is_chosen_or_signed(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    ad.lock("ad")
    put(ad, **NONE, chosen="rubber")
    assert "We weighed it" not in ad.labels()
    put(ad, word="*")
    assert "I sign this way" not in ad.labels()
