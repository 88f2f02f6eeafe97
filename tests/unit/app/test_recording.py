"""A told day, put into a log: its people's keys, its links, its hours."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from coldproof.acts.production import DeviceEnrolled
from coldproof.app.batch import Waiting
from coldproof.app.errors import SetupError
from coldproof.app.recording import Recorded, Recording, SetClock, refuse_no_opening
from coldproof.app.replay import Step, tellings
from coldproof.app.writer import Writer
from coldproof.desk.reading import Opened, open_note
from coldproof.desk.roster import key_text, signer_of
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import Signer
from coldproof.store.memory import MemoryStore
from coldproof.words.ids import PersonId
from tests.houses import signer_named
from tests.small_log import PRODUCTION, Crew, writer_on

DAY = Path(__file__).parents[3] / "examples/ordinary-day.toml"


class Day:
    """A day recorded in a log in memory."""

    def __init__(self, folder: Path) -> None:
        self.crew, self.store, self.clock = Crew(), MemoryStore(), SetClock()
        self.writer: Writer = writer_on(self.crew, self.store, folder, self.clock)
        self.recording = Recording(
            self.writer, self.crew.log, self.crew.clerk, self.made, self.clock
        )
        self.names: list[str] = []

    def made(self, name: str) -> Signer:
        """Return a new key, its name noted."""
        self.names.append(name)
        return signer_named(name)

    def record(self, steps: tuple[Step, ...]) -> list[Recorded]:
        """Record steps."""
        return list(self.recording.record(steps))

    def entries(self) -> list[Opened]:
        """Return every entry."""
        return [open_note(note) for note in self.store.read(PRODUCTION, 0, 1 << 40)]


def steps(many: int = 60) -> tuple[Step, ...]:
    """Return the first steps of an ordinary day."""
    return next(tellings(read_story(DAY.read_bytes(), DAY.name))).steps[:many]


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)


def test_every_step_is_in_the_log_in_its_order(day: Day) -> None:
    told = steps()
    found = day.record(told)
    entries = day.entries()
    assert [one.step for one in found] == list(told)
    assert [one.position for one in found] == sorted(one.position for one in found)
    for one in found[1:]:
        opened = entries[one.position]
        assert (key_text(opened.id), opened.act.body) == (one.id, one.step.entry.act.body)
        assert opened.act.at_us == one.step.entry.act.at_us


def test_every_device_is_enrolled_before_the_second_act(day: Day) -> None:
    found = day.record(steps())
    between = [opened.act.body for opened in day.entries()[2 : found[1].position]]
    enrolled = [body for body in between if isinstance(body, DeviceEnrolled)]
    assert {f"{body.person}@{body.enrolled}" for body in enrolled} == {
        signer_of(step.entry.act) for step in steps()
    } - {"producer@producer"}


def test_each_key_is_made_once_under_its_name(day: Day) -> None:
    day.record(steps())
    assert len(day.names) == len(set(day.names))
    assert set(day.names) == {f"{PRODUCTION}/{signer_of(s.entry.act)}" for s in steps()}


def test_each_act_is_signed_by_its_own_person(day: Day) -> None:
    for one in day.record(steps()):
        opened = day.entries()[one.position]
        lines = [line.name for line in opened.note.lines]
        assert lines == [f"{PRODUCTION}/{signer_of(opened.act)}"]


def test_links_are_to_the_recorded_acts(day: Day) -> None:
    found = {one.step.entry.id: one for one in day.record(steps(120))}
    entries = day.entries()
    linked = 0
    for one in found.values():
        told, recorded = one.step.entry.act, entries[one.position].act
        assert recorded.answers == tuple(found[a].id for a in told.answers)
        assert recorded.heads == tuple(tuple(found[h].id for h in heads) for heads in told.heads)
        linked += len(told.answers) + sum(map(len, told.heads))
    assert linked > 10


def test_a_device_goes_on_from_its_last_act(day: Day) -> None:
    day.record(steps())
    last: dict[str, Opened] = {}
    for opened in day.entries():
        act = opened.act
        before = last.get(act.device)
        assert act.seq == (1 if before is None else before.act.seq + 1)
        assert act.previous == (None if before is None else key_text(before.id))
        last[act.device] = opened


def test_it_had_seen_as_much_as_the_telling_says(day: Day) -> None:
    told = list(steps())
    late = told[40]
    act = dataclasses.replace(late.entry.act, seen_size=10)
    told[40] = late._replace(entry=late.entry._replace(act=act))
    found = day.record(tuple(told))
    entries = day.entries()
    for number, one in enumerate(found[1:], 1):
        said = entries[one.position].act
        assert (said.seen_root is None) == (said.seen_size == 0)
        if number == 40:
            assert said.seen_size == found[9].position + 1
        else:  # all there was: the clerk reads the clock after that
            assert said.seen_size in (one.position, one.position - 1)


# ---------------------------------------------------------------------------------------- refusals


def test_a_day_that_does_not_open_a_production(day: Day) -> None:
    with pytest.raises(SetupError) as refused:
        day.record(steps()[1:])
    found = f"a {type(steps()[1].entry.act.body).__name__} by producer first"
    want = "a ProductionOpened by its founder would do"
    assert str(refused.value) == f"the day: found {found}; {want}"
    assert (day.names, day.entries()) == ([], [])


def test_a_production_opened_by_somebody_else() -> None:
    first = dataclasses.replace(steps()[0].entry.act, by=PersonId("upm"))
    with pytest.raises(SetupError) as refused:
        refuse_no_opening(first)
    found = "a ProductionOpened by upm first"
    want = "a ProductionOpened by its founder would do"
    assert str(refused.value) == f"the day: found {found}; {want}"


def test_an_act_that_would_wait(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Writer, "record", lambda *_: Waiting(("somebody@phone",)))
    with pytest.raises(SetupError) as refused:
        day.record(steps(2))
    found = "an act that waits for somebody@phone"
    want = "telling first what it waits for would do"
    assert str(refused.value) == f"the day: found {found}; {want}"


def test_the_clock_shows_the_hour_told_and_never_goes_back() -> None:
    clock = SetClock()
    assert clock() == 0
    clock.move_to(5)
    assert clock() == 5
    clock.move_to(3)
    assert clock() == 5
