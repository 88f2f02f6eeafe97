"""One's own account, released by its writer alone: asked under a hold, and never forced."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.screens.test_account import OTHER, SEEN, Set
from tests.unit.desk.floor.speaking import Window

ASKED = "A hold stands. Shall ad read your account? You may say no, or wait."
FREE = "Nobody may press you, and nothing follows from a no."


@pytest.fixture
def here(tmp_path: Path) -> Set:
    """Return a case of which `actor` and `dp` gave accounts before `ad` was to look into it."""
    one = Set(tmp_path)
    for window in (one.steward, one.actor):
        one.key(window)
    one.account(one.actor, SEEN)
    one.account(one.dp, OTHER)
    one.server.enter()
    return one


def investigator(here: Set) -> Window:
    """Give `ad` the hat of an investigator, and a reading key."""
    here.hat("ad", "investigator")
    found = here.window("ad")
    here.key(found)
    return found


def held(here: Set) -> None:
    here.floor.say(by="ad", kind="HoldPlaced", weapons=["G-1"])


def test_one_tap_of_the_writer_gives_it_to_all_who_are_named(here: Set) -> None:
    ad = investigator(here)
    assert SEEN not in here.read(ad).words()
    assert FREE in here.read(here.actor).words()
    here.actor.tap("I release mine to steward, ad")
    here.server.enter()
    words = here.read(ad).words()
    assert SEEN in words
    assert OTHER not in words  # whose writer was not asked for it
    assert "The record does not have it that this one was given." not in words


def test_at_a_hold_the_writer_is_asked_on_the_case_and_where_they_write(here: Set) -> None:
    investigator(here)
    held(here)
    for route in (f"incident/{here.case}", f"account/{here.case}"):
        here.actor.phone.open(route)
        assert ASKED in here.actor.phone.words()
        assert FREE in here.actor.phone.words()
    here.actor.tap("See my account, and release it")
    assert here.actor.phone.route == f"account/{here.case}/read"


def test_without_an_investigator_nobody_is_asked_under_a_hold(here: Set) -> None:
    held(here)
    here.actor.phone.open(f"incident/{here.case}")
    assert "A hold stands." not in here.actor.phone.words()


def test_who_gave_none_is_never_asked(here: Set) -> None:
    investigator(here)
    held(here)
    upm = here.window("upm")
    upm.phone.open(f"incident/{here.case}")
    assert "A hold stands." not in upm.phone.words()
    upm.phone.open(f"account/{here.case}")
    assert "A hold stands." not in upm.phone.words()


def test_nobody_releases_anothers_by_this_key(here: Set) -> None:
    investigator(here)
    here.read(here.steward)
    assert not [one for one in here.steward.phone.labels() if one.startswith("I release mine")]


def test_nobody_of_the_office_is_among_those_it_goes_to(here: Set) -> None:
    here.hat("producer", "investigator")
    producer = here.window("producer")
    here.key(producer)
    here.read(here.actor)
    assert "I release mine to steward" in here.actor.phone.labels()
    here.actor.tap("I release mine to steward")
    here.server.enter()
    assert SEEN not in here.read(producer).words()


def test_who_cannot_open_their_own_is_told_what_is_left(here: Set) -> None:
    investigator(here)
    held(here)
    here.dp.phone.open(f"account/{here.case}")
    words = here.dp.phone.words()
    assert "What you add now can be sealed to an investigator too." in words
    here.actor.phone.open(f"account/{here.case}")
    assert "What you add now" not in here.actor.phone.words()
