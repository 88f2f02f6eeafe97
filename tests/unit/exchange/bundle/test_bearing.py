"""What an extract by weapon takes along: stops and hazards that reached the weapon meanwhile."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import custody, day, kit, setup, voice
from coldproof.acts.base import Act, Body
from coldproof.acts.case import ClockRead
from coldproof.desk.reading import Read, Standing
from coldproof.exchange.bundle.choice import Choice, Facts, Why
from coldproof.exchange.bundle.layout import Top
from coldproof.exchange.bundle.leaving import left_out
from coldproof.exchange.bundle.texts import Facts as Told
from coldproof.state.entry import Entry
from coldproof.words.floor import Purpose, Scope, Toward
from coldproof.words.kit import WeaponClass
from tests.small_log import NOON_US, PRODUCTION

DAY: Any = "2026-11-26"


def _(text: str) -> Any:
    """Return a name as whichever sort of name an act asks for."""
    return text


class Log:
    """A log of two units, each with a gun out: G-1 of unit main, G-2 of unit second."""

    def __init__(self) -> None:
        self.facts = Facts()
        self.say(ClockRead(), by="clerk")
        for unit, gun in (("main", "G-1"), ("second", "G-2")):
            self.say(day.UnitOpened(unit=_(unit), day=DAY))
            known = kit.WeaponRegistered(
                weapon=_(gun),
                weapon_class=WeaponClass.LIVE_CAPABLE,
                can_chamber=True,
                can_expel=True,
                bore_open=True,
                chambers=6,
            )
            head = str(self.say(known))
            out = custody.WeaponUnlocked(weapons=(_(gun),), store=_("safe"), unit=_(unit))
            self.say(out, heads=(head,))

    def say(
        self,
        body: Body,
        answers: tuple[int, ...] = (),
        by: str = "armorer",
        heads: tuple[str, ...] = (),
    ) -> int:
        """Record an act; return its position."""
        position = len(self.facts.all)
        act = Act(
            production=_(PRODUCTION),
            body=body,
            by=_(by),
            device=_(by),
            seq=position + 1,
            at_us=NOON_US + position,
            answers=tuple(_(str(one)) for one in answers),
            heads=((_(heads[0]),),) if heads else (),
        )
        entry = Entry(act, str(position), position, act.at_us)
        self.facts.add(Read(entry, Standing.ENROLLED, f"{by}@{by}", True))
        return position

    def offered(self, gun: str = "G-1") -> int:
        """Offer a gun to the actor."""
        return self.say(custody.WeaponOffered(weapon=_(gun), to=_("actor")))

    def bears(self, **choice: Any) -> list[int]:
        """Return what goes along for that reason."""
        found = self.facts.chosen(Choice(**({"items": ("G-1",)} | choice)))
        return [position for position, why in found.items() if why is Why.BEARS]


def stop(scope: Scope, target: str | None = None) -> voice.WorkStopped:
    """Stop something."""
    return voice.WorkStopped(scope=scope, target=_(target) if target else None)


@pytest.mark.parametrize(
    "body",
    [
        stop(Scope.PRODUCTION),
        stop(Scope.UNIT, "main"),
        stop(Scope.UNIT, "nobody-knows"),  # which stops everything
        stop(Scope.SCENE, "12"),
        voice.HazardReported(weapons=True),
        voice.HazardReported(weapons=True, unit=_("main")),
    ],
)
def test_what_reached_the_weapon_while_it_was_out_goes_along(body: Body) -> None:
    log = Log()
    began = log.say(body, by="actor")
    log.offered()
    assert log.bears() == [began]


@pytest.mark.parametrize(
    "body",
    [
        stop(Scope.UNIT, "second"),
        voice.HazardReported(weapons=True, unit=_("second")),
        voice.HazardReported(weapons=False),
        voice.HazardReported(weapons=False, unit=_("main")),
    ],
)
def test_what_reached_another_weapon_or_none_stays_out(body: Body) -> None:
    log = Log()
    log.say(body, by="actor")
    log.offered()
    assert log.bears() == []


def test_the_stop_of_the_unit_that_a_weapon_is_lent_to_goes_along() -> None:
    log = Log()
    card = setup.SetupBegun(
        setup=_("12A"),
        unit=_("second"),
        scene=_("12"),
        purpose=Purpose.REHEARSAL,
        toward=Toward.NOBODY,
    )
    log.say(card)
    began = log.say(stop(Scope.UNIT, "second"), by="actor")
    log.offered()
    assert log.bears() == []
    taken = custody.HandoverAccepted(weapon=_("G-1"), giver=_("armorer"), setup=_("12A"))
    log.say(taken, by="actor", heads=("3",))
    assert log.bears() == [began]


def test_the_stop_of_the_other_gun_stays_out() -> None:
    log = Log()
    log.say(stop(Scope.ITEM, "G-2"))
    log.offered()
    found = log.facts.chosen(Choice(items=("G-1",)))
    assert 7 not in found


def test_what_was_said_to_it_goes_along_and_what_was_said_to_others_does_not() -> None:
    log = Log()
    began = log.say(stop(Scope.PRODUCTION), by="actor")
    other = log.say(stop(Scope.UNIT, "second"), by="actor")
    mistake = log.say(voice.MistakeSaid(), (began,), by="actor")
    log.say(voice.MistakeSaid(), (other,), by="actor")
    whole = voice.WorkReleased(cause_found=True, fixed=True, crew_told=True)
    log.offered()
    released = log.say(whole, (began,))
    assert log.bears() == [began, mistake, released]


def test_one_that_had_ended_before_or_began_after_what_was_asked_for_stays_out() -> None:
    log = Log()
    hazard = voice.HazardReported(weapons=True)
    ended = log.say(hazard, by="actor")
    log.offered()
    answer = log.say(voice.HazardAnswered(acted=True), (ended,))
    open_then = log.say(hazard, by="actor")
    offered = log.offered()
    log.say(hazard, by="actor")
    at_us = NOON_US + offered
    assert log.bears() == [ended, answer, open_then]
    assert log.bears(from_us=at_us, until_us=at_us) == [open_then]


def test_nothing_goes_along_where_no_weapon_is_asked_for() -> None:
    log = Log()
    log.say(stop(Scope.PRODUCTION), by="actor")
    log.offered()
    assert log.bears(items=(), people=("armorer",)) == []


def test_left_out_says_so_only_of_an_extract_by_weapon() -> None:
    log = Log()
    log.say(voice.HazardReported(weapons=True), by="actor")
    log.say(voice.HazardReported(weapons=True, unit=_("second")), by="actor")
    log.offered()
    told = Told(Top(PRODUCTION, 10, extract=True), 7, "", "")

    def says(choice: Choice) -> str:
        taken = log.facts.chosen(choice)
        return " ".join(left_out(told, choice, log.facts, taken).decode().split())

    text = says(Choice(items=("G-1",)))
    assert "that reached a weapon asked for, with what answers them: 7 " in text
    assert "1 HazardReported, at 8 " in text
    assert "No stop among these, and no hazard about weapons, reached a weapon asked for" in text
    assert "No stop among these" not in says(Choice(people=("armorer",)))
