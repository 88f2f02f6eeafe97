"""Whose word gives a hat, a device or a plan, and whose had not seen enough for it."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import production as acts
from coldproof.acts.case import ClockRead
from coldproof.acts.codec import digest
from coldproof.acts.kit import WeaponRegistered
from coldproof.state.facts import is_bound, is_handler
from coldproof.state.hats import given, hats_then
from coldproof.state.model import SetState
from coldproof.state.records import Person
from coldproof.state.records.weapon import Cause
from coldproof.words.ids import CLERK, DeviceId, Label, PackId, PersonId, StoreId, WeaponId
from coldproof.words.kit import WeaponClass
from coldproof.words.people import HANDLERS, Department, Role
from coldproof.words.units import DAY_US, day_number
from tests.unit.state.entering import ELSEWHERE, lent, then, unaware, with_state
from tests.unit.state.rows import Hand, act, after

FIRST = "2025-03-01"


def hat(by: str, role: str = "armorer", person: str = "dp", **more: Any) -> dict[str, Any]:
    return act("RoleAppointed", by, person=person, role=role, first_day=FIRST, **more)


LOST_PHONE = act("KeyRevoked", "producer", person="dp", revoked="dp-phone")


def test_a_second_word_that_had_not_seen_a_key_end_gives_no_hat() -> None:
    so_far = after(hat("medic"), LOST_PHONE)
    assert is_handler(then(so_far, hat("ad")), "dp")
    state = unaware(so_far, hat("ad"), so_far.state.size - 1)
    assert not is_handler(state, "dp")
    assert is_bound(state, "dp", HANDLERS)


def test_the_end_of_another_hat_revives_no_word_that_gives_nothing() -> None:
    before = after(LOST_PHONE)
    state = unaware(before, hat("medic"), before.state.size - 1)
    assert [one.gives for one in state.people["dp"].vouches] == [False]
    end = act("RoleEnded", "producer", person="dp", role="performer")
    ended = then(with_state(before, **state._asdict()), end)
    assert [one.gives for one in ended.people["dp"].vouches] == [False]
    second = then(with_state(before, **ended._asdict()), hat("ad"))
    assert not is_handler(second, "dp")


def test_a_word_that_the_office_let_go_forbids_nothing_with_a_later_one() -> None:
    end = act("RoleEnded", "upm", person="dp", role="armorer")
    state = then(after(hat("medic"), end), hat("ad"))
    assert not is_bound(state, "dp", HANDLERS)


def test_a_hat_everywhere_and_one_of_a_unit_make_one_of_that_unit() -> None:
    everywhere, here = dict[str, Any](), dict[str, Any](units=["main"])
    for first, second in ((everywhere, here), (here, everywhere)):
        so_far = after(hat("medic", **first))
        (old,) = so_far.state.people["dp"].vouches
        (new,) = then(so_far, hat("ad", **second)).people["dp"].appointments
        assert (new.units, new.by) == (("main",), ("medic", "ad"))
        assert new.beside == old.hat.sight


def test_what_the_founder_enters_for_somebody_of_the_office_is_not_the_founders_word() -> None:
    so_far = after(hat("producer", person="upm"))
    end = act("RoleEnded", "producer", person="upm", role="armorer")
    assert not is_bound(then(so_far, end), "upm", HANDLERS)
    assert is_bound(lent(so_far, end, "upm"), "upm", HANDLERS)


def test_the_founders_word_is_enough_whoever_entered_it() -> None:
    state = lent(after(), hat("ad", "upm"), "producer")
    assert [one.role for one in state.people["dp"].appointments] == [Role.UPM]


def test_who_had_not_seen_that_they_are_of_the_office_gives_no_hat() -> None:
    so_far = after()
    (own,) = so_far.state.people["upm"].appointments
    word = hat("upm", "medic")
    assert unaware(so_far, word, own.sight.position).people["dp"].appointments == ()
    assert len(unaware(so_far, word, own.sight.position + 1).people["dp"].appointments) == 1


def at_midnight(first: str, last: str) -> SetState:
    """A world in which no day is open and the camera wears a hat from day to day."""
    return then(after(), hat("producer", last_day=last) | {"first_day": first})._replace(day=None)


@pytest.mark.parametrize(
    ("first", "begun"), [("2025-03-13", True), ("2025-03-14", True), ("2025-03-15", False)]
)
def test_where_no_day_is_open_a_hat_of_tomorrow_may_have_begun(first: str, begun: bool) -> None:
    now = day_number("2025-03-13") * DAY_US
    assert bool(hats_then(at_midnight(first, "2025-12-31"), "dp", now)) is begun


@pytest.mark.parametrize(
    ("last", "worn"), [("2025-03-11", False), ("2025-03-12", True), ("2025-03-13", True)]
)
def test_where_no_day_is_open_a_hat_of_yesterday_may_not_be_over(last: str, worn: bool) -> None:
    now = day_number("2025-03-13") * DAY_US
    assert bool(given(at_midnight(FIRST, last), "dp", now)) is worn


def test_a_steward_posts_a_number_and_a_camera_does_not() -> None:
    posted = act("NumberPosted", "dp", ring="hospital", phone="112")
    assert then(after(), posted).numbers == {}
    assert len(then(after(hat("producer", "steward")), posted).numbers) == 1


def test_the_packs_that_a_production_opens_with_are_in_force() -> None:
    body = acts.ProductionOpened(founder=PersonId("producer"), packs=(PackId("house"),))
    pack = then(after(), Hand("producer", body)).packs["house"]
    assert (pack.parameters, pack.units, pack.by) == ((), (), "producer")


def enrolls(person: str, department: Department, *, minor: bool = False) -> Hand:
    body = acts.PersonEnrolled(person=PersonId(person), department=department, minor=minor)
    return Hand("producer", body)


def test_by_a_revoked_key_nobody_joins_and_who_is_here_may_be_a_minor() -> None:
    child = enrolls("child", Department.CAST, minor=True)
    assert "child" not in then(after(), child, permit=False).people
    here = enrolls("actor", Department.PRODUCTION, minor=True)
    actor = then(after(), here, permit=False).people["actor"]
    assert (actor.minor, actor.department) == (True, Department.CAST)


def test_once_a_minor_always_one_and_the_first_department_is_the_first() -> None:
    so_far = after()
    for department, minor in (
        (Department.PRODUCTION, True),
        (Department.CAMERA, False),
        (Department.CAMERA, False),
    ):
        state = then(so_far, enrolls("actor", department, minor=minor))
        so_far = so_far._replace(state=state)
    actor = so_far.state.people["actor"]
    assert (actor.minor, actor.first, actor.department) == (
        True,
        Department.CAST,
        Department.CAMERA,
    )


def own(person: str, state: SetState) -> tuple[str, ...]:
    found: Person = state.people[person]
    return found.own


def test_a_new_person_has_one_first_device_of_those_named_before() -> None:
    so_far = with_state(after(), devices={"a": "child", "b": "child", "c": "dp"})
    assert own("child", then(so_far, enrolls("child", Department.CAST))) == ("a",)


def test_only_from_their_own_device_and_by_a_key_that_counts_a_further_one_is_theirs() -> None:
    so_far = after()
    people = {**so_far.state.people}
    people["dp"] = people["dp"]._replace(own=("phone",))
    so_far = with_state(so_far, people=people)
    body = acts.DeviceEnrolled(person=PersonId("dp"), enrolled=DeviceId("new"))
    phone = DeviceId("phone")
    both, one = ("phone", "new"), ("phone",)
    assert own("dp", then(so_far, Hand("dp", body), device=phone)) == both
    assert own("dp", then(so_far, Hand("dp", body), device=phone, permit=False)) == one
    assert own("dp", then(so_far, Hand("dp", body), device=ELSEWHERE)) == one
    assert own("dp", then(so_far, Hand("ad", body), device=phone)) == one
    nobody = with_state(so_far, people={**people, "dp": people["dp"]._replace(own=())})
    assert own("dp", then(nobody, Hand("ad", body))) == ("new",)
    assert own("dp", then(nobody, Hand("ad", body), permit=False)) == ()


def test_nothing_more_is_sealed_to_a_lost_phone() -> None:
    so_far = after()
    people = {**so_far.state.people}
    people["dp"] = people["dp"]._replace(reading=("key", 3, "dp-phone"))
    people["ad"] = people["ad"]._replace(reading=("key", 3, "ad-phone"))
    state = then(with_state(so_far, people=people), LOST_PHONE)
    lost = state.revoked[0]
    people["dp"] = people["dp"]._replace(reading=("key", 3, lost))
    state = then(with_state(so_far, people=people), LOST_PHONE)
    assert state.people["dp"].reading is None
    assert state.people["ad"].reading == ("key", 3, "ad-phone")


def test_a_duty_is_taken_once_and_beside_another() -> None:
    def duty(name: str) -> dict[str, Any]:
        return act("DutyTaken", person="armorer", duty=name)

    so_far = after(duty("props"), duty("driver"))
    found = then(so_far, duty("props")).people["armorer"].duties
    assert found == (("driver", so_far.state.size - 1), ("props", so_far.state.size))


def test_nobody_gives_a_reason_for_another_and_none_takes_one_away() -> None:
    left = act("PersonDeparted", "dp", person="dp", reason=digest(b"the calls"))
    so_far = after(left)
    why = so_far.state.people["dp"].why
    assert why is not None
    assert lent(after(), left | {"by": "ad"}, "dp").people["dp"].why is None
    assert lent(after(), left, "ad").people["dp"].why is None
    assert then(so_far, act("PersonDeparted", "dp", person="dp")).people["dp"].why == why


def test_a_gun_that_was_named_before_it_was_registered_is_registered() -> None:
    gun = WeaponRegistered(
        weapon=WeaponId("G-1"),
        weapon_class=WeaponClass.LIVE_CAPABLE,
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        store=StoreId("safe"),
    )
    so_far = after()
    known = so_far.state.weapons["G-1"]
    twice = then(so_far, Hand("armorer", gun)).weapons["G-1"]
    assert [one.cause for one in twice.suspicions] == [Cause.OUT_OF_ORDER]
    named = with_state(so_far, weapons={"G-1": known._replace(heads=())})
    assert then(named, Hand("armorer", gun)).weapons["G-1"].heads == ("by-hand",)


def test_a_store_is_locked_where_that_was_said() -> None:
    so_far = after(act("StoreOpened", store="safe", purpose="a look"))
    state = then(so_far, act("StoreLocked", store="safe"))
    assert (state.stores["safe"].open_by, state.stores["safe"].position) == (
        None,
        so_far.state.size,
    )


@pytest.mark.parametrize(("was", "bars"), [(-1, 0), (0, 0), (1, 1)])
def test_only_a_clock_that_ran_backward_ends_what_was_clear(was: int, bars: int) -> None:
    so_far = after()
    so_far = with_state(so_far, clock_us=so_far.state.now_us + was)
    state = then(so_far, Hand(CLERK, ClockRead()))
    assert len(state.bars) == bars


@pytest.mark.parametrize("person", ["ad", "producer"])
def test_the_founders_word_entered_by_who_it_is_for_or_of_themselves_is_no_second_one(
    person: str,
) -> None:
    so_far = after()
    known = lent(so_far, hat("ad", person=person), "producer").people[person]
    assert known.vouches == so_far.state.people[person].vouches
    assert Role.ARMORER in [one.role for one in known.appointments]


def test_who_founded_it_changes_one_number_of_a_pack_and_keeps_the_others() -> None:
    def adopted(**numbers: int) -> Hand:
        given = tuple(acts.Parameter(name=Label(k), value=v) for k, v in numbers.items())
        return Hand("producer", acts.PackAdopted(pack=PackId("csatf"), parameters=given))

    so_far = after()
    so_far = so_far._replace(state=then(so_far, adopted(one=5, two=7)))
    assert then(so_far, adopted(two=9)).packs["csatf"].parameters == (("one", 5), ("two", 9))
    assert then(so_far, adopted()).packs["csatf"].parameters == (("one", 5), ("two", 7))
