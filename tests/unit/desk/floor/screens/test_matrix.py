"""The alternatives matrix: a way opened whole, considered or chosen, its figures changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.words.floor import Alternative
from tests.unit.desk.floor.screens.test_ways import NONE, WAYS, at, opened, put


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
    assert "5 min, 90.00 USD, shots for effects: 1" in ad.words()


def test_money_has_the_currency_that_was_typed_beside_it(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    opened(ad, "Rubber or solid replica")
    assert "It is in USD." in ad.words()
    ad.enter("currency", "eur")
    ad.enter("money-rubber", "90")
    ad.tap("Choose this way", "We weighed it")
    (one,) = floor.state.ways["12|"].figures
    assert (one.cents, one.currency) == (9_000, "EUR")
    ad.open(WAYS)
    assert "90.00 EUR" in ad.words()
    assert "120.00 USD" in ad.words()  # our estimate of another way stays what it was
    opened(ad, "Toy or obvious fake")
    ad.enter("money-toy", "7")
    ad.tap("Choose this way", "We weighed it")
    told = {one.way: one.currency for one in floor.state.ways["12|"].figures}
    assert told == {Alternative.RUBBER: "EUR", Alternative.TOY: "EUR"}


@pytest.mark.parametrize("typed", ["euro", "E", "", "\u20ac\u20ac\u20ac", "12A"])
def test_what_is_no_currency_is_not_taken(tmp_path: Path, typed: str) -> None:
    floor, ad = at(tmp_path)
    put(ad, **NONE, chosen="rubber", currency=typed, **{"money-rubber": "90"})
    ad.tap("We weighed it")
    assert floor.state.ways["12|"].figures[0].currency == "USD"


def test_figures_of_a_way_without_effects_shots_are_taken(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    put(ad, **NONE, chosen="electronic", **{"money-electronic": "90"})
    ad.tap("We weighed it")
    (one,) = floor.state.ways["12|"].figures
    assert (one.cents, one.flashes) == (9_000, 0)


def test_a_currency_alone_changes_no_amount(tmp_path: Path) -> None:
    floor, ad = at(tmp_path)
    put(ad, **NONE, chosen="rubber", currency="EUR")
    ad.tap("We weighed it")
    assert floor.state.ways["12|"].figures == ()


@pytest.mark.parametrize("typed", ["-5", "x", "1.5", "9" * 12])
@pytest.mark.parametrize("key", ["minutes-rubber", "flashes-toy"])
def test_what_is_no_figure_is_said_and_nothing_is_recorded(
    tmp_path: Path, key: str, typed: str
) -> None:
    _, ad = at(tmp_path)
    put(ad, **NONE, chosen="rubber", **{key: typed})
    assert "We weighed it" not in ad.labels()
    assert f"Not '{typed}': a whole number such as 5 would do." in ad.words()
    put(ad, **{key: "6"})
    assert "We weighed it" in ad.labels()


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("95.50", 9_550), ("95,5", 9_550), ("95", 9_500), (95, 9_500), ("0.05", 5)],
)
def test_money_is_taken_in_hundredths(tmp_path: Path, typed: object, cents: int) -> None:
    floor, ad = at(tmp_path)
    opened(ad, "Rubber or solid replica")
    ad.enter("money-rubber", typed)
    ad.tap("Choose this way", "We weighed it")
    (one,) = floor.state.ways["12|"].figures
    assert one.cents == cents


@pytest.mark.parametrize("typed", ["95.505", "-5", "x", "1.000,50", "9" * 10, ".5"])
def test_money_that_is_no_amount_is_said_where_it_was_typed(tmp_path: Path, typed: str) -> None:
    _, ad = at(tmp_path)
    opened(ad, "Rubber or solid replica")
    ad.enter("money-rubber", typed)
    assert f"Not '{typed}': an amount such as 95 or 95.50 would do." in ad.words()
    put(ad, **NONE, chosen="rubber", look="")
    assert "We weighed it" not in ad.labels()


def test_figures_are_said_to_be_ours_until_somebody_changed_them(tmp_path: Path) -> None:
    _, ad = at(tmp_path)
    opened(ad, "Rubber or solid replica")
    assert "Our own estimate, weak evidence, until you change it." in ad.words()
    ad.enter("minutes-rubber", "5")
    assert "Our own estimate, weak evidence" not in ad.words()
    assert "Our own estimate was: 2 min, 160.00 USD, shots for effects: 1" in ad.words()
    put(ad, look="")
    line = "5 min, 160.00 USD, shots for effects: 1, as the production reckons"
    assert line in ad.words()
