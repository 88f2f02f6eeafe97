"""What a way lets into a hand and into a gun: never more than was planned, less always."""

from __future__ import annotations

import pytest

from coldproof.words.floor import REAL, Alternative
from coldproof.words.kit import INERT, WORKING, RoundClass, WeaponClass
from coldproof.words.ways import (
    CLASSES,
    FIREARM,
    ROUNDS,
    SIGNED,
    WITHOUT,
    alike,
    allows,
    is_signed,
    leaves_more,
    same_name,
    shows,
    takes,
)

W = WeaponClass
A = Alternative


def able(
    way: A, kind: W, *, chambers: bool = False, places: bool = False, expels: bool = False
) -> bool:
    return allows(
        way, kind, chambers=chambers, places=places or chambers, expels=expels, bore_open=expels
    )


@pytest.mark.parametrize("way", [a for a in A if a not in REAL])
@pytest.mark.parametrize("kind", FIREARM)
def test_no_firearm_goes_out_for_a_shot_planned_without_one(way: A, kind: W) -> None:
    assert not able(way, kind, chambers=True, expels=True)
    assert not able(way, kind)


@pytest.mark.parametrize("way", [A.NO_GUN, A.RUBBER, A.TOY, A.REPLICA, A.AIRSOFT, A.ELECTRONIC])
@pytest.mark.parametrize("kind", WORKING)
def test_nor_anything_that_fires_blanks(way: A, kind: W) -> None:
    assert not able(way, kind)


@pytest.mark.parametrize("way", [a for a in A if a not in (A.NO_GUN, A.TOY)])
def test_rubber_and_toys_may_stand_in_for_everything_more_dangerous(way: A) -> None:
    assert able(way, W.RUBBER)
    assert able(way, W.TOY)


@pytest.mark.parametrize("way", [A.RUBBER, A.REPLICA, A.REPLICA_INERT, A.ELECTRONIC, A.CONVERTED])
@pytest.mark.parametrize("kind", [W.RUBBER, W.TOY, W.DEACTIVATED])
def test_a_class_is_not_believed_where_the_thing_can_do_more(way: A, kind: W) -> None:
    assert not able(way, kind, chambers=True)
    assert not able(way, kind, expels=True)


def test_a_replica_may_take_a_cartridge_and_never_fire_it() -> None:
    assert able(A.REPLICA_INERT, W.MOVING_REPLICA, chambers=True)
    assert not able(A.REPLICA_INERT, W.MOVING_REPLICA, expels=True)


def test_an_airsoft_gun_sends_pellets_and_takes_no_cartridge() -> None:
    assert able(A.AIRSOFT, W.AIRSOFT, places=True, expels=True)
    assert not able(A.AIRSOFT, W.AIRSOFT, chambers=True, expels=True)


@pytest.mark.parametrize("way", [A.REPLICA, A.AIRSOFT, A.ELECTRONIC, A.BLANK_REPLICA])
def test_a_deactivated_gun_kept_its_chambers_and_takes_no_cartridge(way: A) -> None:
    assert able(way, W.DEACTIVATED, places=True)
    assert not able(way, W.DEACTIVATED, chambers=True)


LESSER = [W.RUBBER, W.TOY, W.ELECTRONIC, W.AIRSOFT, W.DEACTIVATED, W.MOVING_REPLICA]


@pytest.mark.parametrize("way", [a for a in A if a not in REAL])
@pytest.mark.parametrize("kind", LESSER)
def test_what_was_shown_to_take_rounds_is_more_than_its_class(way: A, kind: W) -> None:
    plain = {"chambers": False, "places": False, "expels": False, "bore_open": False}
    assert allows(way, kind, **plain) is (kind in CLASSES[way])
    assert not allows(way, kind, **plain, shown=True)


@pytest.mark.parametrize("kind", LESSER)
@pytest.mark.parametrize("one", [RoundClass.BLANK, RoundClass.SPENT, RoundClass.UNKNOWN])
def test_a_round_shows_that_a_weapon_takes_rounds(kind: W, one: RoundClass) -> None:
    assert shows(kind, (RoundClass.EMPTY, one))


@pytest.mark.parametrize("kind", LESSER)
def test_an_inert_one_shows_it_but_of_what_it_was_made_for(kind: W) -> None:
    assert shows(kind, INERT) is (kind not in (W.DEACTIVATED, W.MOVING_REPLICA))
    assert not shows(kind, (RoundClass.EMPTY,))


@pytest.mark.parametrize("kind", [W.RUBBER, W.TOY, W.ELECTRONIC])
def test_what_is_solid_or_electric_has_no_place_for_a_round(kind: W) -> None:
    assert not able(A.BLANK_REPLICA, kind, places=True)


def test_what_fires_out_of_an_open_bore_is_no_blank_firer() -> None:
    assert able(A.BLANK_REPLICA, W.BLANK_REPLICA, chambers=True)
    assert not able(A.BLANK_REPLICA, W.BLANK_REPLICA, chambers=True, expels=True)


def test_one_way_is_not_another_of_the_same_kind() -> None:
    assert not able(A.AIRSOFT, W.ELECTRONIC)
    assert not able(A.ELECTRONIC, W.AIRSOFT, expels=True)
    assert not able(A.BLANK_REPLICA, W.BLANK_CONVERTED)
    assert not able(A.TOY, W.RUBBER)


def test_rounds_are_those_of_the_way_and_an_empty_place_always_fits() -> None:
    assert all(takes(way, RoundClass.EMPTY) for way in A)
    assert takes(A.REAL_DUMMIES, RoundClass.DUMMY)
    assert not takes(A.REAL_DUMMIES, RoundClass.BLANK)
    assert not takes(A.REAL_DUMMIES, RoundClass.SPENT)
    assert not takes(A.REAL_EMPTY, RoundClass.DUMMY)
    assert takes(A.REAL_BLANKS, RoundClass.BLANK)


@pytest.mark.parametrize("way", [a for a in A if a is not A.WORKING_GUN])
@pytest.mark.parametrize("kind", [RoundClass.LIVE, RoundClass.UNKNOWN])
def test_no_way_takes_a_live_or_unknown_round(way: A, kind: RoundClass) -> None:
    assert not takes(way, kind)


def test_every_way_is_in_both_tables() -> None:
    assert set(CLASSES) == set(ROUNDS) == set(A)


def test_a_working_gun_is_signed_but_for_an_old_word_for_a_scene() -> None:
    assert is_signed(A.WORKING_GUN)
    assert not is_signed(A.WORKING_GUN, bare=True)
    assert all(is_signed(way, bare=True) for way in SIGNED)
    assert is_signed(A.CONVERTED)
    assert not is_signed(A.BLANK_REPLICA)


@pytest.mark.parametrize("way", list(A))
def test_no_way_leaves_more_than_itself_and_none_more_than_a_working_gun(way: A) -> None:
    assert not leaves_more(way, way)
    assert not leaves_more(way, A.WORKING_GUN)
    assert leaves_more(way, A.NO_GUN) is (way is not A.NO_GUN)


@pytest.mark.parametrize("way", [*SIGNED, A.WORKING_GUN])
@pytest.mark.parametrize("than", [way for way in A if way not in (*SIGNED, A.WORKING_GUN)])
def test_a_real_firearm_leaves_more_than_whatever_is_none(way: A, than: A) -> None:
    assert leaves_more(way, than)
    assert not leaves_more(than, way) or than in (A.REPLICA_INERT, A.BLANK_REPLICA)


@pytest.mark.parametrize(
    ("way", "than"),
    [
        (A.REAL_DUMMIES, A.REAL_EMPTY),
        (A.REAL_BLANKS, A.REAL_DUMMIES),
        (A.CONVERTED, A.BLANK_REPLICA),
        (A.AIRSOFT, A.ELECTRONIC),
        (A.ELECTRONIC, A.AIRSOFT),
        (A.RUBBER, A.TOY),
        (A.REPLICA_INERT, A.REPLICA),
        (A.REPLICA_INERT, A.REAL_EMPTY),  # rounds, where none were to be
    ],
)
def test_what_may_go_out_decides_which_leaves_more(way: A, than: A) -> None:
    assert leaves_more(way, than)


@pytest.mark.parametrize(
    ("way", "than"),
    [
        (A.REAL_EMPTY, A.REAL_DUMMIES),
        (A.REAL_DUMMIES, A.REAL_BLANKS),
        (A.BLANK_REPLICA, A.CONVERTED),
        (A.TOY, A.RUBBER),
        (A.REPLICA, A.ELECTRONIC),
        (A.NO_GUN, A.RUBBER),
    ],
)
def test_what_lets_the_same_or_less_out_leaves_no_more(way: A, than: A) -> None:
    assert not leaves_more(way, than)


def test_where_nothing_was_chosen_a_working_gun_is_more() -> None:
    assert {way for way in A if leaves_more(way, None)} == set(A) - set(WITHOUT)
    assert not {A.BLANK_REPLICA, A.CONVERTED, A.WORKING_GUN, *SIGNED} & set(WITHOUT)


@pytest.mark.parametrize("other", ["12A", "12a", "12 A", "12-a", "12.A", "12\u2013A", "12\u00a0a"])
def test_a_shot_is_like_one_that_is_spelled_otherwise(other: str) -> None:
    assert alike("12A", other)


@pytest.mark.parametrize("other", ["12", "12B", "A", "A12", "12AA"])
def test_and_like_no_other(other: str) -> None:
    assert not alike("12A", other)


def test_one_name_in_two_spellings_is_not_two_takes_of_it() -> None:
    assert same_name("12A", "12 a")
    assert not same_name("12A", "12A, take 2")
