"""The floor cards are a draft until a handler takes these very words for the production."""

from __future__ import annotations

from pathlib import Path

from coldproof.desk.floor.cards import ALL, adopted_by, words_digest
from coldproof.state.fold import START
from tests.unit.desk.floor.driver import Floor

DRAFT = "Draft: this production has not adopted these words yet."


def test_a_handler_takes_them_and_no_card_is_a_draft_any_more(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    armorer, dp = floor.phone("armorer"), floor.phone("dp")
    dp.open("happened/fired")
    assert DRAFT in dp.words()
    dp.open("happened/cards")
    assert "I read them all: we say it so" not in dp.labels()
    assert "A handler takes them" in dp.words()
    armorer.open("happened/cards")
    for one in ALL:
        assert all(line in armorer.words() for line in one.lines)
    armorer.tap("I read them all: we say it so")
    for route in ("happened/fired", "happened/cards"):
        dp.open(route)
        assert DRAFT not in dp.words()
        assert "This production took these words, by armorer." in dp.words()


def test_other_words_are_a_draft_again() -> None:
    assert adopted_by(START) is None
    assert adopted_by(START._replace(cards=("A" * 43, "armorer", 3))) is None
    assert adopted_by(START._replace(cards=(words_digest(), "armorer", 3))) == "armorer"


def test_who_is_no_handler_takes_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="ad", kind="CardsAdopted", cards=words_digest())
    assert floor.state.cards is None
