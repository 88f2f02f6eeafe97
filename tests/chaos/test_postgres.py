"""PostgreSQL ends under writing processes and comes back; two processes write through one (D12)."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from coldproof.app.batch import Receipt
from coldproof.app.errors import Ended, NotNow
from coldproof.app.wiring import now_us, open_store
from coldproof.store.errors import NotDone
from tests.chaos.conftest import address
from tests.chaos.logs import RUNS, new_crew
from tests.chaos.processes import Books, Process
from tests.postgres import NoPostgres, Server
from tests.small_log import writer_on

ENDED = 3
TURNS = range(max(1, RUNS // 10))
FIRST, SECOND = ("hand-1", "phone-1", "door-1"), ("hand-2", "phone-2", "door-2")


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A PostgreSQL that nobody else uses, to be killed."""
    try:
        found = Server()
    except NoPostgres as error:
        pytest.skip(f"PostgreSQL was not killed under load: {error}")
    yield found
    found.stop()


@pytest.fixture
def shared(tmp_path: Path, own_server: Server) -> Iterator[Books]:
    """A log in it."""
    made = Books(tmp_path, address(own_server), new_crew().production)
    made.begin(*FIRST[:2], *SECOND[:2])
    yield made
    for process in made.processes:
        process.process.kill()
        process.process.wait()


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("how", ["kill", "restart"])
def test_a_database_that_ends_takes_nothing_that_was_acknowledged(
    shared: Books, own_server: Server, how: str, turn: int
) -> None:
    """Killed or stopped under two writers: what they acknowledged is there.

    One that was in the middle of a commit ends and says so; one that was not goes on.
    """
    chance = random.Random(f"{how} {turn}")  # noqa: S311 - the same kills every time
    writers = [Process(shared, FIRST), Process(shared, SECOND)]
    for writer in writers:
        writer.wait_for(2 + chance.randrange(40))
    time.sleep(chance.random() / 50)
    if how == "kill":
        own_server.kill()
        own_server.start()
    else:
        own_server.restart()
    for writer, who in zip(writers, (FIRST, SECOND), strict=True):
        writer.wait_for(len(writer.lines()) + 60)
        if writer.process.poll() is None:
            writer.kill()
        else:
            assert (writer.end(), writer.ended()) == (ENDED, set(who))
    assert shared.broken() == []
    shared.ended.clear()
    again = Process(shared, FIRST + SECOND)
    again.wait_for(60)
    again.kill()
    assert shared.broken() == []
    assert shared.ended == []


@pytest.mark.parametrize("turn", TURNS)
def test_of_two_writers_one_is_killed_and_the_other_goes_on(shared: Books, turn: int) -> None:
    chance = random.Random(turn)  # noqa: S311 - the same kills every time
    stays = Process(shared, FIRST)
    for _ in range(3):
        goes = Process(shared, SECOND)
        goes.wait_for(2 + chance.randrange(40))
        time.sleep(chance.random() / 50)
        goes.kill()
    stays.wait_for(len(stays.lines()) + 10)
    stays.kill()
    assert shared.broken() == []
    assert shared.ended == []


def test_a_writer_whose_database_was_restarted_in_quiet_goes_on(
    shared: Books, own_server: Server
) -> None:
    """Nothing was under way, so nothing can be half written."""
    store = open_store(shared.folder, shared.database)
    writer = writer_on(shared.script.crew, store, shared.folder, now_us)
    notes = [shared.script.note("hand-1", number) for number in range(3)]
    own_server.restart()
    assert isinstance(writer.record_all(notes[:1])[0], Receipt)
    own_server.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until:  # what was killed a moment ago may not be seen yet
        try:
            store.ready()
        except NotDone:
            break
    (outcome,) = writer.record_all(notes[1:2])
    assert isinstance(outcome, NotNow)
    assert outcome.want == "starting the server, or mending the database's address,"
    own_server.start()
    assert all(isinstance(one, Receipt) for one in writer.record_all(notes))
    writer.close()
    store.close()


def test_a_writer_that_lost_its_database_in_a_commit_goes_on_only_when_opened_anew(
    shared: Books, own_server: Server
) -> None:
    store = open_store(shared.folder, shared.database)
    writer = writer_on(shared.script.crew, store, shared.folder, now_us)
    note = shared.script.note("hand-1", 0)
    dies = (
        "CREATE FUNCTION coldproof.die() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END $$;"
        " CREATE TRIGGER die BEFORE INSERT ON coldproof.entry"
        " FOR EACH ROW EXECUTE FUNCTION coldproof.die()"
    )
    with psycopg.connect(shared.database, autocommit=True) as other:
        other.execute(dies)
    outcomes = [writer.record_all([note])[0]]
    with psycopg.connect(shared.database, autocommit=True) as other:
        other.execute("DROP FUNCTION coldproof.die() CASCADE")
    outcomes.append(writer.record_all([note])[0])
    assert all(isinstance(one, Ended) for one in outcomes)
    assert str(outcomes[0]) == str(outcomes[1])
    assert str(outcomes[0]).startswith("the record: found that its writer ended: append to ")
    writer.close()
    store.close()
    store = open_store(shared.folder, shared.database)
    writer = writer_on(shared.script.crew, store, shared.folder, now_us)
    assert isinstance(writer.record(note), Receipt)
    writer.close()
    store.close()
