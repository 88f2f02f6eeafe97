"""The act table of appointments: whose word gives which hat, and who may adopt a pack."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.acts import production as acts
from coldproof.state.facts import signs_as
from coldproof.state.fold import fold
from coldproof.state.model import Draft
from coldproof.words.ids import Day, PackId, PersonId
from coldproof.words.people import Role
from tests.unit.state.rows import (
    HERE,
    Hand,
    Row,
    act,
    after,
    by_hand,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

TODAY = Day("2025-03-13")
NOBODY = PersonId("nobody")
BRIEF = {"first_day": "2025-03-01"}


def hat(by: str, role: str, person: str = "dp", **more: Any) -> dict[str, Any]:
    """Return an appointment."""
    return act("RoleAppointed", by, person=person, role=role, **{**BRIEF, **more})


def gives(role: str, by: tuple[str, ...], **more: Any) -> dict[str, tuple[Any, Any]]:
    """Return the changes by which dp, who had no hat, wears one on somebody's word."""
    found: dict[str, tuple[Any, Any]] = {
        "people/dp/appointments/*/role": ((), (role,)),
        "people/dp/appointments/*/by": ((), (by,)),
    }
    return found | {f"people/dp/appointments/*/{n}": ((), (v,)) for n, v in more.items()}


ALONE = (
    fits(
        "a vouched hat, on the founder's word alone",
        hat("producer", "safety-advisor"),
        gives("safety-advisor", ("producer",), position=HERE),
        permits=True,
    ),
    fits(
        "a hat of the founder's own",
        hat("producer", "armorer", "producer"),
        {
            "people/producer/appointments/*/role": (("producer",), ("producer", "armorer")),
            "people/producer/vouches": ((), ()),
        },
        permits=True,
    ),
    fits(
        "a performer's, by anybody",
        hat("medic", "stand-in"),
        gives("stand-in", ("medic",)),
        permits=True,
    ),
    fits(
        "an office hat, by the office",
        hat("upm", "medic"),
        gives("medic", ("upm",)),
        permits=True,
    ),
    odd("an office hat, by the floor", hat("ad", "medic")),
    odd("an office hat, by a handler, on their own head", hat("armorer", "producer", "armorer")),
    odd(
        "an office hat, by one who has left the office",
        hat("upm", "medic"),
        acts=(act("RoleEnded", "producer", person="upm", role="upm"),),
    ),
    odd(
        "an office hat, by one whose days there are over",
        hat("safety", "medic"),
        acts=(hat("producer", "upm", "safety", last_day="2025-03-12"),),
    ),
    odd(
        "of nobody who is here",
        Hand(
            "producer",
            acts.RoleAppointed(person=NOBODY, role=Role.ARMORER, first_day=TODAY),
        ),
    ),
)
VOUCHED = (
    Row(
        "one word that is not the founder's: kept, and nothing worn",
        hat("ad", "armorer"),
        {"people/dp/vouches/*/hat/by": ((), (("ad",),)), "people/dp/appointments": ((), ())},
        "out",
        permits=True,
    ),
    fits(
        "two from different departments",
        hat("medic", "armorer"),
        gives("armorer", ("ad", "medic"), first_day="2025-03-01", last_day=None, units=()),
        acts=(hat("ad", "armorer"),),
        permits=True,
    ),
    fits(
        "the days and units that both named",
        hat("medic", "steward", last_day="2025-03-20", units=["main", "second"]),
        gives(
            "steward",
            ("ad", "medic"),
            first_day="2025-03-10",
            last_day="2025-03-15",
            units=("main",),
        ),
        acts=(hat("ad", "steward", first_day="2025-03-10", last_day="2025-03-15", units=["main"]),),
        permits=True,
    ),
    fits(
        "of one who named units and one who named none: those units",
        hat("medic", "steward"),
        gives("steward", ("ad", "medic"), units=("main",)),
        acts=(hat("ad", "steward", units=["main"]),),
        permits=True,
    ),
    fits(
        "a second word for a hat that the founder gave",
        hat("ad", "armorer"),
        {"people/dp/appointments/*/by": ((("producer",),), (("producer",), ("producer", "ad")))},
        acts=(hat("producer", "armorer"),),
        permits=True,
    ),
)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (hat("armorer", "armorer"), hat("armorer", "armorer")),  # one person, twice
        (hat("upm", "armorer"), hat("producer2", "armorer")),  # one department
        (hat("ad", "armorer"), hat("medic", "property-master")),  # another hat
        (hat("ad", "armorer"), hat("dp", "armorer")),  # the wearer
        (hat("dp", "armorer"), hat("ad", "armorer")),  # the wearer first
        (
            hat("ad", "armorer", last_day="2025-03-12"),
            hat("medic", "armorer", first_day="2025-03-13"),
        ),
        (hat("ad", "armorer", units=["main"]), hat("medic", "armorer", units=["second"])),
        (hat("ad", "armorer"), hat("medic", "armorer") | {"vouched_by": "ad", "device": "ad"}),
        (hat("ad", "armorer"), hat("medic", "armorer") | {"vouched_by": "dp", "device": "dp"}),
    ],
)
def test_two_words_that_do_not_make_a_hat(first: dict[str, Any], then: dict[str, Any]) -> None:
    joined = act("PersonEnrolled", "producer", person="producer2", department="production")
    acts_told = [
        one | ({"known": "vouched"} if "vouched_by" in one else {}) for one in (first, then)
    ]
    state = after(joined, *acts_told).state
    assert state.people["dp"].appointments == ()


def test_a_word_of_nobody_who_is_here_is_none() -> None:
    so_far = after(hat("ad", "armorer"))
    word = acts.RoleAppointed(person=PersonId("dp"), role=Role.ARMORER, first_day=TODAY)
    then = fold(so_far.state, (by_hand(so_far, Hand("stranger", word)),))
    assert then.people == so_far.state.people


def test_the_order_of_two_words_does_not_matter() -> None:
    one, two = hat("ad", "armorer"), hat("medic", "armorer", first_day="2025-03-05")
    for told in ((one, two), (two, one)):
        (found,) = after(*told).state.people["dp"].appointments
        assert (found.first_day, sorted(found.by)) == ("2025-03-05", ["ad", "medic"])


def test_the_words_go_with_the_hat_when_it_ends() -> None:
    ended = act("RoleEnded", "producer", person="dp", role="armorer")
    so_far = after(hat("ad", "armorer"), hat("ad", "steward"), ended, hat("medic", "armorer"))
    assert so_far.state.people["dp"].appointments == ()
    assert [(v.hat.role.value, v.ended is None) for v in so_far.state.people["dp"].vouches] == [
        ("armorer", False),
        ("steward", True),
        ("armorer", True),
    ]


@pytest.mark.parametrize(("missed", "worn"), [(0, True), (1, False), (2, False)])
def test_who_wears_it_must_have_seen_both_words(missed: int, worn: bool) -> None:
    so_far = after(hat("ad", "armorer"), hat("medic", "armorer"))
    entry = by_hand(so_far, Hand("dp", acts.StaffingDeclared(weapons_per_handler=2)))
    seen = replace(entry.act, seen_size=so_far.state.size - missed)
    entry = entry._replace(act=seen)
    assert signs_as(Draft(so_far.state), entry) is worn


@pytest.mark.parametrize(
    ("by", "taken"),
    [
        ("producer", True),
        ("upm", True),
        ("armorer", True),
        ("propmaster", True),
        ("ad", True),
        ("safety", True),
        ("actor", False),
        ("medic", False),
        ("dp", False),
        ("stranger", False),
    ],
)
def test_who_may_adopt_a_pack(by: str, taken: bool) -> None:
    so_far = after()
    entry = by_hand(so_far, Hand(by, acts.PackAdopted(pack=PackId("stop"))))
    then = fold(so_far.state, (entry,))
    assert ("stop" in then.packs) is taken


def test_a_pack_entered_for_the_founder_by_one_who_may_not_is_not_adopted() -> None:
    raw = act("PackAdopted", "producer", pack="stop") | {
        "vouched_by": "actor",
        "device": "actor",
        "known": "vouched",
    }
    assert "stop" not in after(raw).state.packs


def test_before_any_day_is_open_the_office_adopts_packs() -> None:
    so_far = after(
        act("ProductionOpened", "founder", founder="founder"),
        act("PersonEnrolled", "founder", person="upm", department="production"),
        hat("founder", "upm", "upm"),
        act("PackAdopted", "upm", pack="stop"),
        act("PersonEnrolled", "founder", person="dp", department="camera"),
        act("PackAdopted", "dp", pack="core"),
        world=None,
    )
    assert so_far.state.day is None
    assert list(so_far.state.packs) == ["stop"]


ROWS = ALONE + VOUCHED


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)


def test_an_office_hat_that_is_over_gives_none_while_no_day_is_open() -> None:
    over = hat("producer", "upm", "dp", last_day="2025-03-05")
    closed = act("DayClosed", "ad", day="2025-03-13")
    given = hat("dp", "medic", "actor")
    for office, gives_it in ((over, False), (hat("producer", "upm", "dp"), True)):
        hats = after(office, closed, given).state.people["actor"].appointments
        assert (Role.MEDIC in [one.role for one in hats]) is gives_it
