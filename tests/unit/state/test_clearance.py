"""The clearance: computed from the check and the clock, and ended by `now` alone."""

from __future__ import annotations

import pytest

from coldproof.rules.judge import judge
from coldproof.state.clearance import (
    RESHOW_LIMIT_US,
    check_stands,
    contents_of,
    reshow_fits,
    shown_to,
    standing_looks,
    witnesses_of,
)
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import Check
from coldproof.words.kit import RoundClass
from coldproof.words.units import MINUTE_US
from tests.unit.state.rows import act, after, told

DUMMIES = ["R1"] * 6
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
AGAIN = (
    act("WeaponReshown", weapon="G-1", unbroken=True, chambers=DUMMIES),
    act("CheckWitnessed", "ad", weapon="G-1", chambers=DUMMIES),
    act("WeaponShown", "ad", weapon="G-1", to="actor", chambers=DUMMIES),
    act("WeaponAnnounced", "ad", weapon="G-1", call="cold", dummies=6),
    act("WeaponOffered", weapon="G-1", to="actor", setup="12A", dummies=6),
)
RESHOWN = (TAKEN, act("WeaponCollected", weapon="G-1"), *AGAIN)


def fits(state: SetState, check: Check, to: str, setup: str | None, now_us: int) -> str | None:
    """Why a re-show does not serve, or none, in a state whose gun has this check."""
    weapon = state.weapons["G-1"]._replace(check=check)
    return reshow_fits(state, weapon, check, to, setup, now_us)


def check_of(state: SetState) -> Check:
    check = state.weapons["G-1"].check
    assert check is not None
    return check


def test_a_reshow_serves_for_twenty_minutes_to_the_microsecond() -> None:
    state = after(*RESHOWN).state
    check = check_of(state)
    end = check.at_us + RESHOW_LIMIT_US
    assert RESHOW_LIMIT_US == 20 * MINUTE_US
    assert fits(state, check, "actor", "12A", end) is None
    late = "the check is more than 20 minutes old"
    assert fits(state, check, "actor", "12A", end + 1) == late


def test_the_same_state_answers_yes_and_later_no_and_never_yes_again() -> None:
    so_far = after(*RESHOWN)
    entry, _ = told(so_far, TAKEN)
    end = check_of(so_far.state).at_us + RESHOW_LIMIT_US
    kept = repr(so_far.state)
    words = [
        judge(so_far.state, entry.act, end + late, ("core",)).word
        for late in (-MINUTE_US, 0, 1, MINUTE_US, 1440 * MINUTE_US)
    ]
    assert words == ["not refused", "not refused", "refused", "refused", "refused"]
    assert repr(so_far.state) == kept


def test_time_that_passes_in_the_log_changes_no_record() -> None:
    so_far = after(*RESHOWN)
    entry, _ = told(so_far, act("ClockRead", "upm", at="23:00"))
    later = fold(so_far.state, (entry,))
    assert later._replace(size=0, now_us=0) == so_far.state._replace(size=0, now_us=0)
    assert later.now_us > so_far.state.now_us


@pytest.mark.parametrize(
    ("to", "setup", "why"),
    [
        ("stuntman", "12A", "the check was shown to actor, not to stuntman"),
        ("actor", "12B", "the check was for another setup"),
        ("actor", None, "the check was for another setup"),
    ],
)
def test_a_reshow_serves_the_same_person_and_setup_only(
    to: str, setup: str | None, why: str
) -> None:
    state = after(*RESHOWN).state
    check = check_of(state)
    assert fits(state, check, to, setup, check.at_us) == why


def test_without_a_witness_of_the_check_a_reshow_serves_nobody() -> None:
    state = after(*RESHOWN).state
    check = check_of(state)
    now = check.at_us
    alone = "the check behind the re-show had no outside witness"
    assert fits(state, check._replace(first_looks=()), "actor", "12A", now) == alone
    other = check._replace(first_looks=tuple(k for k in check.first_looks if k.person == "dp"))
    assert fits(state, other, "actor", "12A", now) == (
        "the witness of the check did not witness the re-show"
    )
    hot = check._replace(chambers=(RoundClass.BLANK,) * 6)
    blanks = "a re-show never serves after blanks were loaded"
    assert fits(state, hot, "actor", "12A", now) == blanks


def test_a_witness_who_left_since_is_no_longer_one_of_the_check_behind_it() -> None:
    gone = (act("PersonDeparted", "upm", person="ad"), act("PersonDeparted", "upm", person="dp"))
    state = after(TAKEN, act("WeaponCollected", weapon="G-1"), *gone, AGAIN[0]).state
    check = check_of(state)
    assert check.first_witnesses == ("ad", "dp")
    assert fits(state, check, "actor", "12A", check.at_us) == (
        "the check behind the re-show had no outside witness"
    )


def test_a_first_showing_is_not_asked_for_its_age_here() -> None:
    state = after().state
    check = check_of(state)
    assert fits(state, check, "anybody", None, check.at_us + 1440 * MINUTE_US) is None


@pytest.mark.parametrize(
    ("places", "kind", "dummies", "blanks"),
    [
        (["R0"] * 6, "empty", 0, 0),
        (["R1", "R0"], "dummy", 1, 0),
        (["R2"], "dummy", 1, 0),
        (["R3", "R1", "R0"], "blank", 1, 1),
        (["R4", "R5"], "blank", 0, 2),
        (["R6"], "none", 0, 0),
        (["R7", "R0"], "none", 0, 0),
        (["R9"], "none", 0, 0),
        ([], "empty", 0, 0),
    ],
)
def test_a_spent_a_live_or_an_unknown_round_clears_nothing(
    places: list[str], kind: str, dummies: int, blanks: int
) -> None:
    check = check_of(after().state)._replace(chambers=tuple(RoundClass(p) for p in places))
    assert contents_of(check) == (kind, dummies, blanks)


STOPS = (
    act("WorkStopped", "dp", scope="production"),
    act("MealBegan", "ad", unit="main"),
    act("UnitMoved", "ad", unit="main", place="barn"),
    act("KeyRevoked", "producer", person="armorer", revoked="armorer"),
    act("RoleEnded", "producer", person="armorer", role="armorer"),
    act("WorkStopped", "dp", scope="item", target="G-1"),
    act("RoundFound", "dp", round_class="R9", place="floor"),
)


@pytest.mark.parametrize("stop", STOPS, ids=[s["kind"] for s in STOPS])
def test_a_restriction_ends_the_check_and_no_clock_brings_it_back(stop: dict[str, str]) -> None:
    before, later = after().state, after(stop).state
    assert check_stands(before, before.weapons["G-1"], check_of(before))
    assert not check_stands(later, later.weapons["G-1"], check_of(later))


def test_a_restriction_ends_the_looks_of_who_it_is_about_only() -> None:
    state = after(act("PersonDeparted", "upm", person="dp")).state
    weapon, check = state.weapons["G-1"], check_of(state)
    assert witnesses_of(state, weapon, check) == ("ad",)
    assert [look.person for look in standing_looks(state, weapon, check)] == ["ad", "actor"]
    assert shown_to(state, weapon, check, "actor")


def test_the_weapons_team_is_no_outside_witness_and_nobody_says_it_for_another() -> None:
    look = act("CheckWitnessed", "propmaster", weapon="G-1", chambers=DUMMIES)
    said = act("WeaponShown", "ad", weapon="G-1", to="stuntman", chambers=DUMMIES)
    state = after(look, said).state
    weapon, check = state.weapons["G-1"], check_of(state)
    assert witnesses_of(state, weapon, check) == ("ad", "dp")
    assert not shown_to(state, weapon, check, "stuntman")
    assert not shown_to(state, weapon, check, "nobody")


def test_at_a_cold_reshow_the_witness_of_the_check_may_say_it() -> None:
    state = after(*RESHOWN).state
    weapon, check = state.weapons["G-1"], check_of(state)
    assert shown_to(state, weapon, check, "actor")
    assert check.first_witnesses == ("ad", "dp")
    other = act("WeaponShown", "upm", weapon="G-1", to="actor", chambers=DUMMIES)
    kept = [one for one in RESHOWN if one["kind"] != "WeaponShown"]
    state = after(*kept, other).state
    assert not shown_to(state, state.weapons["G-1"], check_of(state), "actor")


def test_who_witnessed_the_end_alone_witnessed_no_check() -> None:
    end = act("CheckWitnessed", "dp", weapon="G-1", chambers=DUMMIES, whole=False)
    drop = ("witness-ad", "witness-dp", "cold", "shown", "offer")
    state = after(end, drop=drop).state
    assert witnesses_of(state, state.weapons["G-1"], check_of(state)) == ()
