"""What is said of a firearm's line by who has no hat by which weapons are planned."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.records import Hit
from tests.unit.state.rows import act, after
from tests.unit.state.test_planned import FILED, HIT, TEXT, settled

YES: dict[str, Any] = {"hit": HIT, "trigger": "firearms", "accepted": True}
NO: dict[str, Any] = {**YES, "accepted": False}


OTHERS = [
    act("ScenePlanned", "ad", scene=name, plan=1, place="stage", shots=1) for name in ("13", "99")
]


def said(*acts: dict[str, Any]) -> Hit:
    return after(*OTHERS, *acts).state.hits[HIT]


def test_a_first_no_without_a_hat_leaves_the_line_open() -> None:
    found = settled(("actor", False))
    assert (found.accepted, found.by, found.open, found.rejected) == (False, "actor", True, False)
    again = settled(("actor", False), ("stuntman", False))
    assert (again.by, again.open, again.rejected) == ("stuntman", True, False)


@pytest.mark.parametrize("by", ["armorer", "ad", "safety", "upm", "producer"])
def test_one_with_a_hat_ends_that_before_or_after(by: str) -> None:
    for told in ([("actor", False), (by, False)], [(by, False), ("actor", False)]):
        found = settled(*told)
        assert (found.by, found.open, found.rejected) == (by, False, True)


def test_of_other_triggers_a_no_needs_no_hat() -> None:
    assert settled(("actor", False), trigger="stunts").rejected
    found = settled(("actor", False), ("actor", False), trigger="stunts", last="firearms")
    assert (found.open, found.rejected) == (True, False)


def test_who_takes_their_yes_back_leaves_the_no_of_another_with_a_hat() -> None:
    found = settled(("actor", True), ("safety", False))
    assert (found.open, found.otherwise) == (True, ("actor",))
    found = settled(("actor", True), ("safety", False), ("actor", False))
    assert (found.by, found.open, found.rejected) == ("safety", False, True)


@pytest.mark.parametrize("scene", ["99", None])
@pytest.mark.parametrize("last", [YES, NO])
def test_a_word_without_a_hat_moves_no_gun_to_another_scene(
    scene: str | None, last: dict[str, Any]
) -> None:
    first = act("HitSettled", "armorer", scene="12", **YES)
    blue = act("ScriptFiled", "ad", draft="Blue", document=TEXT, scenes=21)
    where: dict[str, Any] = {} if scene is None else {"scene": scene}
    white = said(FILED, first)
    for told in ((YES, last), (last,)):
        later = [act("HitSettled", "actor", **where, **one) for one in told]
        found = said(FILED, first, blue, *later)
        assert (found.accepted, found.scene, found.draft) == (True, "12", white.draft)
        assert found.no == ("actor" if last is NO else None)


def test_one_with_a_hat_says_of_which_scene_it_is() -> None:
    first = act("HitSettled", "armorer", scene="12", **YES)
    assert said(first, act("HitSettled", "ad", scene="13", **YES)).scene == "13"
    hatless = act("HitSettled", "actor", scene="12", **YES)
    assert said(hatless, act("HitSettled", "stuntman", scene="13", **YES)).scene == "13"
