"""What no case can tell, since a day file names only what came before: things the record never saw.

An act on a phone may still name them, and a record may stand in a way that no fold leaves it.
"""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.base import Act, Body
from coldproof.acts.condition import WeaponAnnounced, WeaponLoaded
from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponLeft, WeaponOffered
from coldproof.acts.setup import CameraRolled, SetupClosed
from coldproof.app.teller import Path, tell
from coldproof.exchange.day.story import story_of
from coldproof.rules.base import Broken, Rule, Undecided
from coldproof.rules.csatf import aiming, closing, cold, custodian, exceptions, live, meetings
from coldproof.rules.question import Question
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.floor import CallState
from coldproof.words.ids import DeviceId, Label, LotId, PersonId, SetupId, WeaponId
from coldproof.words.kit import RoundClass
from tests.rules.cases import Case, tables_of

GUN, NOBODYS = WeaponId("G-1"), WeaponId("G-7")
TAKEN = HandoverAccepted(weapon=GUN, giver=PersonId("armorer"), setup=SetupId("12A"))


def day_of(world: str) -> tuple[SetState, int]:
    """The state at the end of a base world, and the instant of its last act."""
    ask = {"at": "08:00:30", "by": "actor", "kind": "HandoverAccepted", "weapon": "G-1"}
    told = {"name": "a world", "world": world, "ask": {**ask, "giver": "armorer"}}
    tables = tables_of(Case("unit", "unit", told))
    story = story_of(tables, [1] * len(tables["act"]), "unit")
    state, path, now_us = START, Path(), 0
    for act in story.acts[:-1]:
        entry, path = tell(story, act, state, path)
        state, now_us = fold(state, (entry,)), entry.at_us
    return state, now_us


def found(rule: Rule, state: SetState, now_us: int, body: Body, by: str) -> object:
    """What a rule finds of an act in a state."""
    act = Act(
        production=Label("day"),
        body=body,
        by=PersonId(by),
        device=DeviceId(by),
        seq=1,
        at_us=now_us,
        seen_size=state.size,
    )
    return rule.judge(Question(state, act, now_us))


def with_gun(state: SetState, **values: Any) -> SetState:
    """The same state with a few fields of G-1 written over."""
    gun = state.weapons["G-1"]._replace(**values)
    return state._replace(weapons={**state.weapons, "G-1": gun})


@pytest.mark.parametrize(
    ("body", "by"),
    [
        (WeaponOffered(weapon=NOBODYS, to=PersonId("actor")), "armorer"),
        (HandoverAccepted(weapon=NOBODYS, giver=PersonId("armorer")), "actor"),
        (WeaponAnnounced(weapons=(NOBODYS,), call=CallState.COLD), "ad"),
    ],
)
def test_a_gun_that_was_never_registered_counts_as_loaded(body: Body, by: str) -> None:
    state, now_us = day_of("revolver-out")
    why = "G-7 was never registered, so it counts as loaded"
    assert found(cold.treat_as_loaded, state, now_us, body, by) == Broken(why)


def test_a_gun_that_was_never_registered_is_not_put_down_either() -> None:
    state, now_us = day_of("revolver-out")
    left = WeaponLeft(weapons=(NOBODYS,), place=Label("cart"))
    why = Broken("in no hand, sight or lock: G-7")
    assert found(custodian.never_unattended, state, now_us, left, "armorer") == why


def test_an_item_that_was_never_registered_is_given_out_like_a_gun() -> None:
    state, now_us = day_of("revolver-out")
    without = state._replace(meetings={})
    tray = ItemsIssued(weapons=(NOBODYS,), people=(PersonId("actor"),))
    why = Broken("no firearms meeting of any unit was held on 2025-03-13")
    assert found(meetings.safety_meeting_daily, without, now_us, tray, "armorer") == why


def test_a_hot_call_of_a_gun_that_was_never_registered_protects_nobody() -> None:
    state, now_us = day_of("revolver-out")
    call = WeaponAnnounced(weapons=(NOBODYS,), call=CallState.HOT)
    assert found(aiming.ppe_proximity, state, now_us, call, "ad") is None


@pytest.mark.parametrize(
    "body",
    [
        RoundsDrawn(lot=LotId("X-1"), count=1),
        WeaponLoaded(weapon=GUN, lot=LotId("X-1"), round_class=RoundClass.DUMMY, count=1),
    ],
)
def test_a_lot_that_was_never_received_was_never_told_apart(body: Body) -> None:
    state, now_us = day_of("revolver-out")
    why = "nobody told a round apart: lot X-1 was never received"
    assert found(live.live_exclusion_process, state, now_us, body, "armorer") == Broken(why)


def test_what_a_lot_holds_that_was_never_received_is_not_known() -> None:
    state, now_us = day_of("revolver-out")
    draw = RoundsDrawn(lot=LotId("X-1"), count=1)
    missing = Undecided(("what lot X-1 holds",))
    assert found(exceptions.live_exception_only, state, now_us, draw, "armorer") == missing


def test_a_setup_without_a_card_is_not_closed() -> None:
    state, now_us = day_of("revolver-out")
    missing = Undecided(("a card of setup 99Z",))
    close = SetupClosed(setup=SetupId("99Z"))
    assert found(closing.clear_after_scene, state, now_us, close, "ad") == missing


@pytest.mark.parametrize(
    "rule",
    [aiming.no_point_at_person, aiming.ppe_proximity, meetings.late_arrival_rebrief],
    ids=lambda rule: rule.id,
)
def test_a_roll_of_a_setup_without_a_card_has_no_gun_in_it(rule: Rule) -> None:
    state, now_us = day_of("revolver-out")
    assert found(rule, state, now_us, CameraRolled(setup=SetupId("99Z")), "ad") is None


@pytest.mark.parametrize(
    ("rule", "world", "body", "by"),
    [
        (meetings.meeting_on_site_content, "revolver-out", TAKEN, "actor"),
        (
            meetings.late_arrival_rebrief,
            "csatf-hot",
            WeaponAnnounced(weapons=(GUN,), call=CallState.HOT, blanks=2),
            "ad",
        ),
    ],
    ids=lambda value: value.id if isinstance(value, Rule) else "",
)
def test_a_scene_without_a_plan_is_undecided(rule: Rule, world: str, body: Body, by: str) -> None:
    state, now_us = day_of(world)
    unplanned = state._replace(scenes={})
    missing = Undecided(("a plan of scene 12",))
    assert found(rule, unplanned, now_us, body, by) == missing


def test_a_bore_that_is_due_ends_every_check() -> None:
    state, now_us = day_of("revolver-out")
    due = with_gun(state, bore_due=7)
    why = Broken("the bore of G-1 was not seen clear", (7,))
    assert found(cold.check_before_use, due, now_us, TAKEN, "actor") == why


@pytest.mark.parametrize(
    ("places", "why"),
    [
        (5, "5 of 6 places of G-1 were seen"),
        (7, "7 of 6 places of G-1 were seen"),
    ],
)
def test_a_check_of_other_than_all_places_is_none(places: int, why: str) -> None:
    state, now_us = day_of("revolver-out")
    check = state.weapons["G-1"].check
    assert check is not None
    short = with_gun(state, check=check._replace(chambers=(RoundClass.DUMMY,) * places))
    at = check.sights[-1].position
    assert found(cold.check_before_use, short, now_us, TAKEN, "actor") == Broken(why, (at,))


def test_a_check_that_counted_other_than_what_is_in_it_is_none() -> None:
    state, now_us = day_of("revolver-out")
    check = state.weapons["G-1"].check
    assert check is not None
    five = (*(RoundClass.DUMMY,) * 5, RoundClass.EMPTY)
    other = with_gun(state, check=check._replace(chambers=five))
    why = Broken("5 rounds were seen in G-1, and 6 are in it", (check.sights[-1].position,))
    assert found(cold.check_before_use, other, now_us, TAKEN, "actor") == why
