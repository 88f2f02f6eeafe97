"""An act said in an open production: judged on what is so before it, and recorded anyway."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.acts.custody import WeaponOffered
from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.voice import WorkStopped
from coldproof.app import wiring
from coldproof.app.acting import Hand
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Ended
from coldproof.app.founding import Founding
from coldproof.app.house import House
from coldproof.app.saying import about_to, cures_of, say
from coldproof.app.writer import Writer
from coldproof.desk.reading import open_note
from coldproof.keys.signing import Signer
from coldproof.words.floor import Scope
from coldproof.words.ids import PersonId, StoreId, WeaponId
from coldproof.words.kit import WeaponClass
from tests.houses import Hours, known_chance, signer_named
from tests.small_log import PRODUCTION

PRODUCER = Hand("producer", "producer")
GUN = WeaponId("G-1")
STOP = WorkStopped(scope=Scope.PRODUCTION)
OFFER = WeaponOffered(weapon=GUN, to=PersonId("producer"))


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    return known_chance(monkeypatch)


@pytest.fixture
def house(tmp_path: Path, hours: Hours) -> Iterator[House]:
    folder = tmp_path / "film"
    wiring.found(folder, Founding("producer", "producer", packs=("core",)), "")
    with wiring.opened(folder) as house:
        yield house


@pytest.fixture
def writer(house: House, hours: Hours) -> Iterator[Writer]:
    with wiring.writing(house) as writer:
        yield writer


def signer() -> Signer:
    return signer_named(f"{PRODUCTION}/producer@producer")


def test_it_says_what_would_be_said_and_records_nothing(house: House, hours: Hours) -> None:
    saying = about_to(house, PRODUCER, STOP, hours.now_us)
    assert (saying.act.body, saying.act.by, saying.act.seq) == (STOP, "producer", 2)
    assert (saying.verdict.word, house.ledger.size) == ("not refused", 2)


def test_what_is_said_is_recorded_and_so_from_then_on(
    house: House, writer: Writer, hours: Hours
) -> None:
    act = about_to(house, PRODUCER, STOP, hours.now_us).act
    outcome = say(house, writer, act, signer())
    assert isinstance(outcome, Receipt)
    assert outcome.position == 2
    (note,) = house.store.read(PRODUCTION, 2, 3)
    assert open_note(note).act == act
    assert house.follower.moment.size == 3
    assert about_to(house, PRODUCER, STOP, hours.now_us).act.previous is not None


def test_the_same_act_again_has_the_same_place(house: House, writer: Writer, hours: Hours) -> None:
    act = about_to(house, PRODUCER, STOP, hours.now_us).act
    first = say(house, writer, act, signer())
    assert say(house, writer, act, signer()) == first
    assert house.ledger.size == 3


def test_a_no_is_recorded_all_the_same(house: House, writer: Writer, hours: Hours) -> None:
    registered = WeaponRegistered(
        weapon=GUN,
        weapon_class=WeaponClass.LIVE_CAPABLE,
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        store=StoreId("safe"),
    )
    say(house, writer, about_to(house, PRODUCER, registered, hours.now_us).act, signer())
    saying = about_to(house, PRODUCER, OFFER, hours.now_us)
    assert saying.verdict.refused
    found = cures_of(house, saying)
    assert found.steps[0].startswith("Do it without this gun: ")
    assert house.ledger.size == 3
    assert isinstance(say(house, writer, saying.act, signer()), Receipt)
    assert house.ledger.size == 4


def test_by_a_key_that_nobody_enrolled_it_waits(house: House, writer: Writer, hours: Hours) -> None:
    act = about_to(house, Hand("producer", "phone"), OFFER, hours.now_us).act
    phone = signer_named(f"{PRODUCTION}/producer@phone")
    assert say(house, writer, act, phone) == Waiting(("producer@phone",))
    assert house.ledger.size == 2


def test_when_the_writer_has_ended_nothing_is_said(
    house: House, writer: Writer, hours: Hours
) -> None:
    act = about_to(house, PRODUCER, STOP, hours.now_us).act
    writer.close()
    with pytest.raises(Ended) as ended:
        say(house, writer, act, signer())
    found = "that its writer ended: it was closed"
    assert str(ended.value) == f"the record: found {found}; opening it anew would do"
    assert house.ledger.size == 2
