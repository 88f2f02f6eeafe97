"""Show me: anybody asks, the roll waits, a handler shows it or the asker withdraws."""

from __future__ import annotations

from pathlib import Path

from tests.unit.desk.floor.driver import adopted
from tests.unit.desk.floor.screens.test_reshow import after_a_take


def test_anybody_asks_and_a_handler_shows(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    upm, armorer = floor.phone("upm"), floor.phone("armorer")
    upm.tap("Show me")
    upm.tap("G-1")
    upm.tap("Show me G-1")
    (block,) = floor.state.blocks.values()
    assert (block.kind.value, block.by, block.target) == ("show me", "upm", "G-1")
    armorer.open("weapon/G-1")
    armorer.tap("Show it to upm, who asked", "Shown: upm saw it")
    assert floor.state.blocks == {}


def test_the_roll_waits_until_it_is_answered(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path, acts=adopted("core", "set-practice"))
    upm = floor.phone("upm")
    upm.open("show-me/G-1")
    upm.tap("Show me G-1")
    rolled = {"kind": "CameraRolled", "by": "ad", "setup": "12A"}
    ad = floor.phone("ad")
    ad.do({"do": "record", "acts": [rolled], "then": "board", "ask": True})
    held = ad.refused
    assert held is not None
    assert "set.first-ad-witness" in [one["rule"] for one in held["judged"]]
    assert any("upm asked to be shown G-1" in one["because"] for one in held["judged"])


def test_who_asked_can_withdraw_and_nobody_else(tmp_path: Path) -> None:
    floor = after_a_take(tmp_path)
    upm, dp = floor.phone("upm"), floor.phone("dp")
    upm.open("show-me/G-1")
    upm.tap("Show me G-1")
    dp.open("show-me/G-1")
    assert "I do not need to see it any more" not in dp.labels()
    assert "Shown: upm saw it" not in dp.labels()
    assert "upm asked to be shown G-1" in dp.words()
    upm.tap("I do not need to see it any more")
    assert floor.state.blocks == {}


def test_signed_out_one_asks_aloud(tmp_path: Path) -> None:
    phone = after_a_take(tmp_path).phone("dp")
    phone.lock("dp")
    phone.open("show-me/G-1")
    assert "Ask the first AD or the handler aloud: show me." in phone.words()
    assert phone.labels() == ["Back"]
