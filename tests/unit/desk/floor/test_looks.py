"""A weapon at a glance: shape and word together, never COLD alone, over when its time is over."""

from __future__ import annotations

import pytest

from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import Shape
from coldproof.state.records import Cause, CustodyKind, Inside, Suspicion
from coldproof.words.kit import Charge, RoundClass
from tests.unit.desk.floor.test_hands import desk, gun

MINUTE_US = 60_000_000
BLANKS = (Inside("B-1", RoundClass.BLANK, 2, Charge.QUARTER),)


def test_dummies_are_counted_in_the_word() -> None:
    on = desk("ad")
    assert look_of(on, gun(on))[:2] == (Shape.COLD, "COLD, 6 DUMMIES")


@pytest.mark.parametrize(
    ("chambers", "shape", "word"),
    [
        ((RoundClass.EMPTY,) * 6, Shape.COLD, "COLD, EMPTY"),
        ((RoundClass.DUMMY, *(RoundClass.EMPTY,) * 5), Shape.COLD, "COLD, 1 DUMMY"),
        ((RoundClass.BLANK, *(RoundClass.EMPTY,) * 5), Shape.HOT, "HOT, 1 BLANK"),
        ((RoundClass.BLANK,) * 6, Shape.HOT, "HOT, 6 BLANKS"),
        ((RoundClass.SPENT, *(RoundClass.EMPTY,) * 5), Shape.CHECK, "CHECK NEEDED"),
        ((RoundClass.UNKNOWN,) * 6, Shape.CHECK, "CHECK NEEDED"),
    ],
)
def test_each_count_has_its_word(chambers: tuple[RoundClass, ...], shape: Shape, word: str) -> None:
    on = desk("ad")
    check = gun(on).check
    assert check is not None
    weapon = gun(on)._replace(check=check._replace(chambers=chambers))
    assert look_of(on, weapon)[:2] == (shape, word)


def test_after_its_time_a_check_is_over() -> None:
    on = desk("ad")
    check = gun(on).check
    assert check is not None
    for late, word in ((30, "COLD, 6 DUMMIES"), (31, "CHECK NEEDED")):
        then = on._replace(now_us=check.at_us + late * MINUTE_US)
        assert look_of(then, gun(on)).word == word
    loaded = gun(on)._replace(inside=BLANKS)
    then = on._replace(now_us=check.at_us + 31 * MINUTE_US)
    assert look_of(then, loaded)[:2] == (Shape.HOT, "HOT, CHECK NEEDED")


def test_who_holds_it_under_a_check_holds_it_until_the_cut() -> None:
    on = desk("ad")
    weapon = gun(on)
    check, setup = weapon.check, on.state.setups["12A"]
    assert check is not None
    taken = setup.position + 5
    spent = check._replace(spent_to="actor")
    custody = weapon.custody._replace(person="actor", position=taken)
    held = weapon._replace(check=spent, custody=custody, setup="12A")
    late = on._replace(now_us=check.at_us + 60 * MINUTE_US)
    assert look_of(late, held).word == "COLD, 6 DUMMIES"
    for changed in (
        {"cut": taken + 1},  # not come back since
        {"position": taken + 1},  # begun anew since
        {"open": False},
    ):
        setups = {"12A": setup._replace(**changed)}
        ended = late._replace(state=late.state._replace(setups=setups))
        assert look_of(ended, held).word == "CHECK NEEDED"
        soon = ended._replace(now_us=check.at_us + 20 * MINUTE_US)
        assert look_of(soon, held).word == "COLD, 6 DUMMIES"  # its hour counts again
    setups = {"12A": setup._replace(cut=taken - 1)}  # of the take before
    assert look_of(late._replace(state=late.state._replace(setups=setups)), held).word == (
        "COLD, 6 DUMMIES"
    )
    assert look_of(late, held._replace(setup=None)).word == "CHECK NEEDED"
    back = weapon._replace(check=spent)
    assert look_of(on, back)[:2] == (Shape.CHECK, "COLD, 6 DUMMIES, SHOW AGAIN")
    assert look_of(late, back).word == "CHECK NEEDED"


def test_what_is_unexplained_comes_before_everything_else() -> None:
    on = desk("ad")
    odd = gun(on)._replace(suspicions=(Suspicion(Cause.GAP, 3),))
    assert look_of(on, odd)[:2] == (Shape.QUARANTINED, "QUARANTINED")
    gone = odd._replace(custody=odd.custody._replace(kind=CustodyKind.RETIRED))
    assert look_of(on, gone)[:2] == (Shape.NONE, "RETIRED")


def test_what_is_no_gun_is_one_only_once_it_was_touched() -> None:
    on = desk("ad")
    rubber = on.state.weapons["R-1"]
    assert look_of(on, rubber)[:2] == (Shape.CHECK, "NON-GUN, CHECK NEEDED")
    touched = rubber._replace(non_gun=("props", 1, 2))
    assert look_of(on, touched)[:2] == (Shape.NON_GUN, "NON-GUN")
    assert look_of(on, touched._replace(charged=True))[:2] == (Shape.HOT, "HOT, CHARGED")
