"""Whose keys, which device, who looks by default: each as the log says, and never the handler."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.hands import (
    act,
    call_act,
    callers_here,
    can_witness,
    expand,
    next_witness,
    number,
    of_the_team,
    performers,
    setup_for,
    sign_button,
    standing_witness,
    until_us,
    was_called,
    witnesses_here,
)
from coldproof.state.model import SetState
from coldproof.state.records import Inside, Pack, Weapon
from coldproof.words.kit import Charge, RoundClass
from tests.unit.worlds import ask

QUESTION = {"at": "08:00:30", "by": "actor", "kind": "HandoverAccepted", "weapon": "G-1"}
DUMMY, EMPTY = RoundClass.DUMMY, RoundClass.EMPTY


def state(**changed: Any) -> SetState:
    return ask({**QUESTION, "giver": "armorer", "setup": "12A"}, **changed).state


def desk(person: str, *keys: str, draft: dict[str, Any] | None = None, **changed: Any) -> Desk:
    known = state(**changed)
    me = Me(person, person, keys or (person,))
    return Desk(known, known.now_us, me, draft or {}, lambda sentence: sentence)


def gun(on: Desk) -> Weapon:
    return on.state.weapons["G-1"]


@pytest.mark.parametrize(
    ("person", "can"),
    [("ad", True), ("dp", True), ("actor", True), ("armorer", False), ("propmaster", False)],
)
def test_only_somebody_from_outside_witnesses(person: str, can: bool) -> None:
    assert can_witness(desk("ad"), person, "armorer") is can


def test_neither_a_minor_nor_a_stranger_nor_who_left_witnesses() -> None:
    minor = {"at": "08:00", "by": "producer", "kind": "PersonEnrolled", "person": "k7"}
    young = desk("ad", acts=[{**minor, "department": "camera", "minor": True}])
    assert not can_witness(young, "k7", "armorer")
    gone = desk("ad", acts=[{"at": "08:00", "by": "upm", "kind": "PersonDeparted", "person": "dp"}])
    assert not can_witness(gone, "dp", "armorer")
    assert not can_witness(gone, "nobody-known", "armorer")


def test_nobody_witnesses_on_the_weapons_teams_device() -> None:
    assert of_the_team(desk("armorer"))
    assert of_the_team(desk("propmaster"))
    assert not of_the_team(desk("ad"))
    assert witnesses_here(desk("armorer", "armorer", "ad"), "armorer") == ()
    assert witnesses_here(desk("ad", "armorer", "dp", "ad"), "armorer") == ("ad", "dp")


def test_who_looks_by_default_is_of_the_floor_before_who_looked_last() -> None:
    on = desk("armorer")
    assert standing_witness(on, gun(on), "armorer") == "ad"  # dp looked after ad
    assert standing_witness(on, gun(on), "propmaster") == "ad"
    none = desk("armorer", drop=["hat-ad", "witness-ad", "witness-dp", "cold"])
    assert standing_witness(none, gun(none), "armorer") is None


def test_a_chosen_witness_is_believed_only_if_they_may_look() -> None:
    chosen = desk("ad", draft={"witness": "dp"})
    assert next_witness(chosen, gun(chosen), "armorer") == "dp"
    for odd in ("armorer", "nobody-known", 7, None):
        on = desk("ad", draft={"witness": odd})
        assert next_witness(on, gun(on), "armorer") == "ad"


def test_a_button_first_opens_a_key_that_is_closed() -> None:
    on = desk("ad")
    told = act(on, "WeaponCocked", "armorer", weapon="G-1")
    part = sign_button(on, "Cocked", [told], "board")
    assert part["do"] == {"do": "call", "name": "unlock", "values": {"person": "armorer"}}
    assert part["label"] == "armorer: open your key here first"
    assert told["known"] == "guest-key"
    both = desk("ad", "ad", "armorer")
    assert sign_button(both, "Cocked", [told], "board")["do"]["acts"] == [told]
    assert "known" not in act(both, "WeaponCocked", "ad", weapon="G-1")


def test_a_call_fits_what_was_counted_and_is_the_floors_of_who_saw() -> None:
    on = desk("ad", "ad", "dp", "armorer")
    check = gun(on).check
    assert check is not None
    assert callers_here(on, gun(on), check) == ("ad",)
    assert was_called(on, gun(on), check)
    told = call_act(on, "ad", "G-1", gun(on), check)
    assert (told["call"], told["dummies"]) == ("cold", 6)
    assert "blanks" not in told
    silent = desk("ad", drop=["cold"])
    open_check = gun(silent).check
    assert open_check is not None
    assert not was_called(silent, gun(silent), open_check)
    unseen = desk("ad", drop=["witness-ad", "cold"])
    nobody = gun(unseen).check
    assert nobody is not None
    assert callers_here(unseen, gun(unseen), nobody) == ()


def test_an_adopted_number_counts_where_it_is_stricter() -> None:
    on = desk("ad")
    check = gun(on).check
    assert check is not None
    assert until_us(on, check) == check.at_us + 30 * 60_000_000
    for given, want in ((600_000_000, 600_000_000), (7_200_000_000, 1_800_000_000)):
        pack = Pack(None, (("clearance-life-us", given),), (), 0, "producer")
        stricter = on._replace(state=on.state._replace(packs={"set-practice": pack}))
        assert number(stricter, "clearance-life-us") == want


def test_who_may_be_handed_it_those_near_first() -> None:
    on = desk("armorer")
    assert performers(on, "main") == ("actor", "stuntman")
    assert performers(desk("armorer", drop=["zone"]), "main") == ("actor", "stuntman")
    near = {
        "at": "08:00",
        "by": "ad",
        "kind": "ZoneEntered",
        "people": ["stuntman"],
        "unit": "main",
    }
    assert performers(desk("armorer", drop=["zone"], acts=[near]), "main") == ("stuntman", "actor")


def test_the_setup_a_weapon_is_for_is_open() -> None:
    on = desk("armorer")
    found = setup_for(on, "G-1", gun(on))
    assert found is not None
    assert found[0] == "12A"
    closed = desk("ad", acts=[{"at": "08:00", "by": "ad", "kind": "SetupClosed", "setup": "12A"}])
    assert setup_for(closed, "G-1", gun(closed)) is None


@pytest.mark.parametrize(
    ("chambers", "magazine", "rounds", "chambered", "first", "second"),
    [
        (6, 0, 2, 0, (DUMMY, DUMMY, *(EMPTY,) * 4), ()),
        (1, 3, 2, 0, (EMPTY,), (DUMMY, DUMMY, EMPTY)),
        (1, 3, 2, 1, (DUMMY,), (DUMMY, EMPTY, EMPTY)),
        (1, 3, 4, 0, (DUMMY,), (DUMMY,) * 3),
        (0, 2, 0, 0, (), (EMPTY, EMPTY)),
    ],
)
def test_where_rounds_stand(
    chambers: int,
    magazine: int,
    rounds: int,
    chambered: int,
    first: tuple[RoundClass, ...],
    second: tuple[RoundClass, ...],
) -> None:
    known = gun(desk("armorer"))
    kit = replace(known.kit, chambers=chambers, magazine=magazine)
    inside = (Inside("D-1", DUMMY, rounds, Charge.NONE),) if rounds else ()
    weapon = known._replace(kit=kit, inside=inside)
    assert expand(weapon, chambered=chambered) == (first, second)
