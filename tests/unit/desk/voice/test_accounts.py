"""To whom accounts and reasons are sealed, and how what was opened is put side by side."""

from __future__ import annotations

import secrets

import pytest

from coldproof.desk.roster import key_text
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.accounts import (
    account_readers,
    accounts_of,
    investigators,
    key_of,
    reasons_of,
    sealed_for,
)
from coldproof.desk.voice.casebook import Line
from coldproof.desk.voice.errors import VoiceError
from coldproof.desk.voice.readers import MOST
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.words.people import Department, Role
from coldproof.words.voice import Firing
from tests.unit.desk.voice.test_readers import person, state
from tests.voice import Reader, message

INCIDENT = "I" * 42 + "A"
OTHER = "J" * 42 + "A"


def said(kind: type[k.Message], **plain: object) -> k.Message:
    """Return a message of a case of its own, with a salt where it takes one."""
    chance = key_text(secrets.token_bytes(32))
    salt = {"salt": chance} if "salt" in kind.__dataclass_fields__ else {}
    return message(kind, **{"case": chance, **salt, **plain})


def account(place: int, by: str, *firing: Firing, of: str = INCIDENT, **more: object) -> Line:
    told = {"firing": [one.value for one in firing]} if firing else {}
    found = said(k.Accounted, incident=of, words=f"Words {place}.", **told, **more)
    return Line(place, place, m.Said(found, f"{by}@a"))


def reason(place: int, by: str, about: str, **more: object) -> Line:
    found = said(k.Reasoned, about=about, departure=OTHER, words="Why.", **more)
    return Line(place, place, m.Said(found, f"{by}@a"))


def company(**more: object) -> SetState:
    return state(
        steward=person(Role.STEWARD),
        dp=person(),
        actor=person(reading=None),
        probe=person(Role.INVESTIGATOR),
        upm=person(Role.UPM, Role.INVESTIGATOR),
        office=person(Role.INVESTIGATOR, department=Department.PRODUCTION),
        **more,  # type: ignore[arg-type]  # what a test adds are people
    )


def to(one: Line, by: str, lines: tuple[Line, ...] = ()) -> tuple[str, ...] | None:
    return sealed_for(company(), one.said.message, by, lines)


def test_an_account_is_for_who_reads_reports_and_its_writer() -> None:
    assert to(account(1, "dp"), "dp") == ("steward", "dp")
    assert to(account(1, "actor"), "actor") == ("steward",)  # who has no key


def test_and_for_an_investigator_where_its_writer_says_so() -> None:
    assert to(account(1, "dp", also=["probe"]), "dp") == ("steward", "probe", "dp")
    assert investigators(company()) == ("probe",)


@pytest.mark.parametrize("also", ["upm", "office", "dp", "nobody"])
def test_nobody_of_the_office_and_no_witness_is_added(also: str) -> None:
    assert to(account(1, "actor", also=[also]), "actor") == ("steward",)


@pytest.mark.parametrize(
    "somebody",
    [
        person(Role.INVESTIGATOR, last="2026-05-31"),
        person(Role.INVESTIGATOR, reading=None),
        person(Role.INVESTIGATOR, departed=3),
    ],
    ids=["over", "without a key", "gone"],
)
def test_who_is_no_investigator_now(somebody: object) -> None:
    assert "other" not in investigators(company(other=somebody))


def test_to_nobody_nothing_is_sealed() -> None:
    with pytest.raises(VoiceError, match="somebody with a reading key"):
        sealed_for(state(dp=person(reading=None)), account(1, "dp").said.message, "dp", ())


def test_a_box_has_room_for_whom_a_reason_is_about_and_for_its_writer() -> None:
    many = state(
        **{f"s{n}": person(Role.STEWARD) for n in range(MOST + 2)}, dp=person(), ad=person()
    )
    found = sealed_for(many, reason(1, "ad", "dp").said.message, "ad", ())
    assert found is not None
    assert len(found) == MOST
    assert found[-2:] == ("dp", "ad")
    assert len(account_readers(many)) < MOST


def test_a_reply_goes_to_who_wrote_the_reason_too() -> None:
    why = reason(1, "upm", "dp")
    reply = said(k.Replied, case=why.said.message.case, words="No.")
    assert sealed_for(company(), reply, "dp", (why,)) == ("steward", "upm", "dp")
    assert sealed_for(company(), reply, "dp", ()) == ("steward", "dp")


def test_of_another_sort_nothing_is_said() -> None:
    noted = said(k.Noted, words="A note.")
    assert sealed_for(company(), noted, "dp", ()) is None
    assert key_of(START, "dp") is None


def test_accounts_are_in_the_order_of_handles_and_one_a_person() -> None:
    lines = (
        account(1, "dp", Firing.DROPPED),
        account(2, "actor", Firing.UNKNOWN),
        account(3, "dp", Firing.STRUCK),
        account(4, "ad", of=OTHER),
    )
    found = accounts_of(lines, INCIDENT)
    assert [one.person for one in found] == ["actor", "dp"]
    assert [one.firing for one in found[1].said] == [(Firing.DROPPED,), (Firing.STRUCK,)]


def test_what_was_sealed_twice_stands_once() -> None:
    one = account(1, "dp")
    (found,) = accounts_of((one, one._replace(position=7)), INCIDENT)
    assert [line.position for line in found.lines] == [1]


def test_only_whom_it_is_about_replies_to_a_reason() -> None:
    why = reason(1, "upm", "dp")
    case = why.said.message.case
    reply = Line(2, 2, m.Said(said(k.Replied, case=case, words="No."), "dp@a"))
    other = Line(3, 3, m.Said(said(k.Replied, case=case, words="Yes."), "upm@a"))
    (found,) = reasons_of((why, other, reply))
    assert found.replies == (reply,)
    assert reasons_of((reply,)) == ()


def test_a_phone_that_somebody_else_enrolled_for_them_reads_nothing() -> None:
    own = person(own=("first",), reading=(Reader("dp").key, 7, "given"))
    assert key_of(state(dp=own), "dp") is None
    mine = own._replace(own=("first", "given"))
    assert key_of(state(dp=mine), "dp") is not None


def test_a_reply_that_was_sealed_twice_stands_once() -> None:
    first = reason(1, "ad", "dp")
    reply = said(k.Replied, words="No.", case=first.said.message.case)
    twice = [Line(at, at, m.Said(reply, "dp@a")) for at in (2, 3)]
    (one,) = reasons_of([first, *twice])
    assert [line.position for line in one.replies] == [2]
