"""The written assessments: whole, scored, kept beside the log, and read by most but not by all."""

from __future__ import annotations

import hashlib

import pytest

from coldproof.app import wiring
from coldproof.app.backup import HANDED, VALUES
from coldproof.app.demo.assessing import scores
from coldproof.app.demo.building import Demo
from coldproof.app.demo.sheets import plan, schedule
from coldproof.app.values import value_of
from coldproof.desk.plan.assessment import Assessment, read, rising, whole
from coldproof.desk.plan.offered import BY_KEY
from coldproof.desk.plan.standing import standing
from coldproof.desk.roster import key_text
from coldproof.desk.voice.committed import committed_text

SCENES = [one.scene for one in schedule().scenes]


def document(demo: Demo, name: str | None) -> Assessment:
    """The newest assessment of a scene, or the general one."""
    newest = standing(demo.state, name).newest
    assert newest is not None
    assert newest.document is not None
    with wiring.opened(demo.folder) as house:
        value = value_of(house.store, demo.settings.production, newest.document)
    assert value is not None
    return read(value)


@pytest.mark.parametrize("name", [None, *SCENES])
def test_each_is_whole_and_in_the_library_s_words(demo: Demo, name: str | None) -> None:
    one = document(demo, name)
    assert whole(one)
    assert rising(one) == ()
    assert one.scene == name
    assert len(one.hazards) >= 2
    for hazard in one.hazards:
        if hazard.key is not None:
            assert hazard.what == BY_KEY[hazard.key].what
            assert hazard.measures
        assert (hazard.without is not None) == (name is not None)


def test_every_scene_is_approved_and_all_but_the_changed_one_stand(demo: Demo) -> None:
    assert set(plan().written) == set(SCENES)
    for name in SCENES:
        how = standing(demo.state, name)
        assert how.approved == ("upm",)
        assert how.is_void == (name == "31")
        assert not how.rechosen


@pytest.mark.parametrize("name", [None, *SCENES])
def test_some_have_read_it_and_some_have_not(demo: Demo, name: str | None) -> None:
    one, how = document(demo, name), standing(demo.state, name)
    people = list(demo.state.people) if name is None else one.people
    assert how.readers
    assert how.unread(people) or len(people) <= 3


def test_what_an_act_names_is_kept_as_handed_in_and_is_what_it_was(demo: Demo) -> None:
    with wiring.opened(demo.folder) as house:
        kept = house.store.names(demo.settings.production, VALUES)
        marks = house.store.names(demo.settings.production, HANDED)
        assert [n.removeprefix(VALUES) for n in kept] == [n.removeprefix(HANDED) for n in marks]
        for way in demo.state.ways.values():
            if way.reason is not None:
                value = value_of(house.store, demo.settings.production, way.reason)
                assert value is not None
                assert key_text(hashlib.sha256(value).digest()) == way.reason
                assert len(committed_text(value) or "") > 30
    reasons = sum(bool(one.reason) for one in plan().ways)
    assert len(kept) == reasons + 2 + 1 + len(SCENES)


def test_a_hazard_that_nobody_scored_has_no_score() -> None:
    with pytest.raises(KeyError):
        scores("black-powder")
