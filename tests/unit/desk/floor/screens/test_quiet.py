"""Quiet keys: one tap, no reason, nobody named; a handler ends a *not ready* by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor


def test_not_ready_is_one_tap_and_a_handler_ends_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    dp, armorer = floor.phone("dp"), floor.phone("armorer")
    dp.open("not-ready/G-1")
    dp.tap("Not ready: G-1")
    (block,) = floor.state.blocks.values()
    assert (block.kind.value, block.by, block.target) == ("not ready", "dp", "G-1")
    armorer.open("board")
    armorer.tap("NOT READY: weapon G-1", "Ready")
    assert floor.state.blocks == {}


def test_nobody_but_a_handler_says_ready(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    dp, ad = floor.phone("dp"), floor.phone("ad")
    dp.open("not-ready")
    dp.tap("Not ready: main")
    ad.open("not-ready")
    assert "Ready" not in ad.labels()
    assert "Not ready, by dp" in ad.words()


def test_a_weapon_that_is_not_ready_is_not_handed_over(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    dp, actor = floor.phone("dp"), floor.phone("actor")
    dp.open("not-ready/G-1")
    dp.tap("Not ready: G-1")
    actor.open("handover/G-1")
    actor.tap("It is in my hand")
    held = actor.refused
    assert held is not None
    assert [one["rule"] for one in held["judged"]] == ["core.stops"]
    assert held["needs"] == ['a handler must end the "not ready"']


@pytest.mark.parametrize(
    ("label", "pressure"),
    [
        ("I was told to go on", "go-on"),
        ("Pulled to other work", "other-work"),
        ("Not enough time was given", "time"),
    ],
)
def test_what_was_pressed_for_is_kept_and_names_nobody(
    tmp_path: Path, label: str, pressure: str
) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("armorer")
    phone.open("not-ready/G-1")
    phone.tap(label)
    assert [(who, what) for who, what, _ in floor.state.pressed] == [("armorer", pressure)]


def test_done_anyway_is_one_tap(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    phone.open("not-ready")
    phone.tap("Done anyway")
    assert phone.signed == ["DoneAnyway"]


def test_signed_out_it_is_said_aloud(tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("dp")
    phone.lock("dp")
    phone.open("not-ready")
    assert phone.labels() == []
    assert "Say it aloud to the first AD: not ready." in phone.words()
