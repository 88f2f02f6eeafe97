"""The pack for the insurer: what the record holds of a scene; what it lacks is named as lacking."""

from __future__ import annotations

import pytest

from coldproof.paper import underwriter
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import PAPERS
from coldproof.state.fold import START, fold
from tests.unit.paper import plan_day
from tests.unit.paper.made import PLAN, source
from tests.unit.paper.test_sheets import cells

SCENE = plan_day.SCENE


def words() -> list[str]:
    return cells(underwriter.content(source(PLAN), SCENE))


def test_the_reason_the_drawings_and_who_answers() -> None:
    found = words()
    assert "Reason, every other shot: The slide must be seen to move." in found
    assert "Barn plan 1" in found
    assert "Barn plan 2" in found
    assert any(one.startswith("armorer: Armorer, ") for one in found)


def test_planned_beside_done_and_what_it_costs() -> None:
    found = words()
    assert "3 / 2" in found  # fired, planned
    assert "1 / 1" in found  # checked, on the card
    costs = found[found.index("Minutes") :]
    assert costs.index("Blank-firing replica") < costs.index("Rubber or solid replica")
    assert "Electronic non-gun" in costs


def test_what_is_not_there_is_named() -> None:
    found = cells(underwriter.content(source("ordinary-day", 60), "24"))
    for none in (
        "no script is filed in the record",
        "No drawing is named in the record.",
        "No reason is written in the record.",
        "Nothing was shot of it yet.",
    ):
        assert none in found


def test_a_reason_that_is_not_kept_here_says_so() -> None:
    found = cells(underwriter.content(source(PLAN)._replace(value=lambda _: None), SCENE))
    assert "Reason, every other shot: written, and not kept here" in found
    assert "No drawing is named in the record." in found


def test_a_changed_script_voids_the_assessment_here_too() -> None:
    told = plan_day.changed(plan_day.entries())
    after = source(PLAN)._replace(state=fold(START, told), entries=lambda: told)
    found = cells(underwriter.content(after, SCENE))
    assert any("VOID: plan, script or way changed since" in one for one in found)
    assert any(one.startswith("draft Blue, scene 25") for one in found)


def test_a_scene_that_nobody_planned_has_none() -> None:
    with pytest.raises(NoSuchPaper):
        PAPERS["underwriter"].data(source(PLAN), {"scene": "99"})
