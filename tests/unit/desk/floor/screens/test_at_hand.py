"""What is here to be read beside the record, and what a page says where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.floor.screens.test_missing import GUNS
from tests.unit.desk.floor.screens.test_script import filed, give

TITLE = "Scenes that the script has a gun in, and no plan"
AWAY = "The script's words are not at hand here: which of its scenes have a gun in is not known."


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    floor = Floor.of_world(tmp_path)
    filed(floor, GUNS)
    return floor


def test_the_plan_says_that_the_script_is_not_here_and_offers_it(floor: Floor) -> None:
    ad = floor.phone("ad")
    ad.open("plan")
    assert AWAY in ad.words()
    assert TITLE not in ad.words()
    ad.tap("Read the draft White")
    assert ad.called[-1]["values"]["then"] == "plan"
    give(ad, GUNS)
    ad.open("plan")
    assert AWAY not in ad.words()
    assert TITLE in ad.words()
    assert {"Scene 6", "Scene 13"} <= set(ad.labels())
    assert "Scene 17" not in ad.labels()


def test_what_somebody_accepted_is_listed_without_the_text(floor: Floor) -> None:
    ad = floor.phone("ad")
    give(ad, GUNS)
    ad.open("script/scene/13")
    ad.tap("Yes: Firearms")
    other = floor.phone("ad", "other")
    other.open("plan")
    assert "Scene 13" in other.labels()
    assert "Scene 6" not in other.labels()
    assert AWAY in other.words()


def test_without_a_script_the_plan_says_nothing_of_one(tmp_path: Path) -> None:
    ad = Floor.of_world(tmp_path).phone("ad")
    ad.open("plan")
    assert AWAY not in ad.words()
