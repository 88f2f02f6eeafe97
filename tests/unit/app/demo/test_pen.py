"""Acts told in bursts: what is seen, what is sent alone, and what stops the telling."""

from __future__ import annotations

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.errors import FormatError
from coldproof.acts.plan import ScenePlanned
from coldproof.app import wiring
from coldproof.app.demo.building import NoGuard, begun, dates_of
from coldproof.app.demo.pen import Pen, body_of
from coldproof.app.errors import SetupError
from coldproof.app.ledger import load
from coldproof.app.recording import SetClock
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.reading import open_note
from coldproof.desk.roster import key_name, origin_of
from coldproof.keys.signing import Signer, new_signer
from coldproof.store.memory import MemoryStore
from coldproof.words.units import SECOND_US

PRODUCTION = "testtesttesttest"


class Telling:
    """A log that has begun, and a pen."""

    def __init__(self) -> None:
        self.memory, clock = MemoryStore(), SetClock()
        log = new_signer(origin_of(PRODUCTION))
        clerk = new_signer(key_name(PRODUCTION, "clerk", "clerk"))
        ledger = load(self.memory, PRODUCTION, log.key, wiring.check)
        self.writer: Writer = open_writer(ledger, self.memory, NoGuard(), log, clerk, clock)

        def make(person: str, device: str) -> Signer:
            return new_signer(key_name(PRODUCTION, person, device))

        dates = dates_of(1_795_656_600_000_000)
        self.pen: Pen = begun(self.writer, clock, dates, log, clerk, make)[0]

    def kinds(self) -> list[str]:
        """Every entry's kind."""
        notes = self.memory.read(PRODUCTION, 0, self.writer.ledger.size)
        return [type(open_note(note).act.body).__name__ for note in notes]

    def seen(self) -> list[int]:
        """How much of the log each person's act had seen."""
        notes = self.memory.read(PRODUCTION, 2, self.writer.ledger.size)
        acts = [open_note(note).act for note in notes]
        return [act.seen_size for act in acts if not isinstance(act.body, ClockRead)]


@pytest.fixture
def told() -> Telling:
    return Telling()


def adopt(told: Telling, *packs: str, apart_s: int) -> None:
    """Adopt packs, so many seconds apart."""
    for pack in packs:
        told.pen.say("producer", "PackAdopted", pack=pack)
        told.pen.wait(apart_s)


def test_what_is_said_within_forty_seconds_arrives_together(told: Telling) -> None:
    adopt(told, "core", "records", "california", apart_s=10)
    told.pen.send()
    assert told.kinds() == ["ProductionOpened", "ClockRead", "ClockRead"] + ["PackAdopted"] * 3
    assert told.seen() == [2, 2, 2]


def test_what_is_said_later_had_seen_it(told: Telling) -> None:
    adopt(told, "core", "records", apart_s=60)
    told.pen.send()
    assert told.kinds()[2:] == ["ClockRead", "PackAdopted"] * 2
    assert told.seen() == [2, 4]


def test_what_restricts_is_sent_alone_and_seen_by_what_follows(told: Telling) -> None:
    told.pen.say("producer", "PackAdopted", pack="core")
    told.pen.say("producer", "WorkStopped", scope="production")
    told.pen.say("producer", "PackAdopted", pack="records")
    told.pen.send()
    kinds = told.kinds()[2:]
    assert kinds[::2] == ["ClockRead"] * 3
    assert kinds[1::2] == ["PackAdopted", "WorkStopped", "PackAdopted"]
    assert told.seen() == [2, 4, 6]


def test_nothing_is_sent_where_nothing_was_said(told: Telling) -> None:
    size = told.writer.ledger.size
    told.pen.send()
    assert told.writer.ledger.size == size


def test_the_state_is_that_of_the_log(told: Telling) -> None:
    adopt(told, "core", apart_s=1)
    assert "core" in told.pen.state.packs, "said, and not yet sent"
    told.pen.send()
    assert "core" in told.pen.state.packs


def test_time_does_not_run_back(told: Telling) -> None:
    told.pen.wait(30)
    with pytest.raises(SetupError, match="a schedule 5 s behind"):
        told.pen.until(told.pen.now_us - 5 * SECOND_US)


def test_an_act_that_the_record_does_not_take_stops_the_telling(told: Telling) -> None:
    told.pen.own("producer", "phone-producer", new_signer("a/b@c"))
    told.pen.say("producer", "PackAdopted", pack="core")
    with pytest.raises(SetupError, match="an act that was not recorded"):
        told.pen.send()


def test_an_act_of_somebody_who_is_not_enrolled_stops_the_telling(told: Telling) -> None:
    signer = new_signer(key_name(PRODUCTION, "stranger", "phone"))
    told.pen.own("stranger", "phone", signer)
    told.pen.say("stranger", "PackAdopted", pack="core")
    with pytest.raises(SetupError, match="an act that was not recorded: Waiting"):
        told.pen.send()


def test_a_default_is_left_out_and_an_odd_field_is_refused() -> None:
    fields = {"scene": "3", "plan": 1, "place": "private", "shots": 0, "tags": []}
    body = body_of("ScenePlanned", fields)
    assert isinstance(body, ScenePlanned)
    assert (body.shots, body.tags) == (0, ())
    with pytest.raises(FormatError, match="one of scene"):
        body_of("ScenePlanned", fields | {"gun": "G-1"})
    with pytest.raises(FormatError, match="giving it"):
        body_of("ScenePlanned", {"scene": "3"})


def test_a_question_records_nothing(told: Telling) -> None:
    assert told.pen.refusals("producer", "DayClosed", day="2026-11-26") == ()
    told.pen.send()
    assert told.kinds() == ["ProductionOpened", "ClockRead"]
