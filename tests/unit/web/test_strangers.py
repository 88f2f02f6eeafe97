"""What a stranger sends is paid for before any of it enters, and only so much of it waits."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor

import pytest

from coldproof.acts.day import DayOpened
from coldproof.acts.voice import HazardReported, WorkStopped
from coldproof.desk.reading import open_note
from coldproof.desk.roster import NOBODY, Enrolled, Roster, handle
from coldproof.web.limits import Rate
from coldproof.web.strangers import Waiters, looked_at
from coldproof.words.floor import Scope
from coldproof.words.ids import Day, UnitId
from tests.served import Cast, Client
from tests.small_log import PRODUCTION, Crew

HAZARD = HazardReported(unit=UnitId("main"))
DAY = DayOpened(day=Day("2026-11-25"))


def roster_of(crew: Crew, *people: str) -> Roster:
    keys = {
        handle(one, one): Enrolled(one, one, crew.signer(one).public, n)
        for n, one in enumerate(people)
    }
    return NOBODY._replace(production=PRODUCTION, keys=keys)


def size(client: Client) -> int:
    found = client.get("about").json()["size"]
    assert isinstance(found, int)
    return found


# -------------------------------------------------------------------------------- whose a note is


def test_a_note_is_a_strangers_unless_a_key_of_the_roster_is_named_under_it() -> None:
    crew = Crew()
    notes = [crew.note(one, HAZARD) for one in ("ad", "stranger")]
    notes.append(crew.note("stranger", DAY, signers=[crew.signer("stranger"), crew.signer("ad")]))
    looked = looked_at(notes, roster_of(crew, "ad", "grip"))
    assert looked.strange == (False, True, False)
    assert looked.may_wait == frozenset()


def test_only_what_the_clerk_does_not_enter_may_wait() -> None:
    crew = Crew()
    stop, day, mine = (
        crew.note("stranger", WorkStopped(scope=Scope.PRODUCTION)),
        crew.note("stranger", DAY),
        crew.note("ad", DAY),
    )
    assert looked_at([stop, day, mine], roster_of(crew, "ad")).may_wait == {open_note(day).id}


def test_a_key_of_another_id_is_no_key_of_the_roster() -> None:
    """Or a made-up signature under a known name would cost nothing, and the clerk enter it."""
    crew = Crew()
    roster = roster_of(crew, "ad")
    note = crew.note("ad", HAZARD)
    head, _, line = note.rpartition(b" ")
    said = bytearray(base64.b64decode(line))
    said[3] ^= 1
    forged = head + b" " + base64.b64encode(said) + b"\n"
    assert looked_at([note, forged], roster).strange == (False, True)
    assert looked_at([note], roster._replace(production="another")).strange == (True,)


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"\n",
        b"\n\n",
        b"no note",
        "a text\n\n— testtesttesttest/ad@ad \n".encode(),
        "a text\n\n— testtesttesttest/ad@ad !!!!!!!!\n".encode(),
        "a text\n\n— testtesttesttest/ad@ad é\n".encode(),
        b"\n\n" + b"\xff " * 90,
        b"\n\n" + b"x y\n" * 30_000,
    ],
)
def test_what_is_no_note_is_a_strangers(note: bytes) -> None:
    assert looked_at([note], roster_of(Crew(), "ad")).strange == (True,)


# ------------------------------------------------------------------------------- paid for before


def test_one_post_of_many_costs_each_of_them(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(10, 0.0))
    before = size(client)
    said = client.send(*(cast.note(f"z{n}", HAZARD) for n in range(11)))
    assert said.status_code == 429
    assert size(client) == before
    assert client.send(*(cast.note(f"y{n}", HAZARD) for n in range(9))).status_code == 200
    assert client.send(cast.note("x", HAZARD)).status_code == 200  # the dear post cost nothing
    assert client.send(cast.note("w", HAZARD)).status_code == 429


def test_many_posts_at_once_cost_each_of_them(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(20, 0.0))
    before = size(client)
    posts = [[cast.note(f"z{n}x{m}", HAZARD) for m in range(8)] for n in range(12)]
    with ThreadPoolExecutor(12) as pool:
        said = list(pool.map(lambda notes: client.send(*notes).status_code, posts))
    assert sorted(said) == [200, 200] + [429] * 10
    assert size(client) - before <= 16 + 2  # and readings of the clock


def test_a_stop_gets_through_when_everything_is_spent(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.recorded(*cast.enrolling("armorer"))
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(1, 0.0))
    assert client.send(cast.note("z", HAZARD)).status_code == 200
    assert client.send(cast.note("z", HAZARD)).status_code == 429
    assert client.post("floor/stop", json={"scope": "production"}).status_code == 200
    client.sign_in("armorer")
    client.recorded(cast.note("armorer", WorkStopped(scope=Scope.PRODUCTION)))


def test_what_a_known_key_signed_costs_nothing_in_a_post_without_a_session(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.recorded(*cast.enrolling("ad"))
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(2, 0.0))
    for _ in range(3):
        client.recorded(*(cast.note("ad", HAZARD) for _ in range(5)))
    spoiled = cast.note("ad", HAZARD)[:-6] + b"AAAA=\n"
    assert client.send(spoiled).json()["outcomes"][0]["state"] == "refused"
    assert client.send(spoiled).status_code == 200
    assert client.send(spoiled).status_code == 429  # refused ones do cost


# ------------------------------------------------------------------------------------ what waits


def test_one_address_has_only_so_many_waiting(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.strangers.MOST_WAITING", 4)
    notes = [cast.note(f"z{n}", DAY) for n in range(6)]
    assert client.send(*notes[:3]).status_code == 200
    said = client.send(*notes[2:5])  # two more of them
    assert (said.status_code, said.json()["title"]) == (429, "So many notes can not wait")
    assert client.send(*notes[:4]).status_code == 200  # the same again are no more
    assert client.send(notes[4]).status_code == 429
    assert client.send(cast.note("z9", HAZARD)).status_code == 200  # which does not wait
    client.recorded(*cast.enrolling("z0"))
    assert client.send(notes[4]).status_code == 200  # one came in, and made place


def test_who_has_a_session_is_not_counted_so(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.strangers.MOST_WAITING", 0)
    assert client.send(cast.note("z", DAY)).status_code == 429
    client.sign_in("producer")
    assert client.send(cast.note("z", DAY)).json()["outcomes"][0]["state"] == "waiting"


def test_those_on_their_way_count_and_those_that_came_to_nothing_do_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("coldproof.web.strangers.MOST_WAITING", 2)
    room: set[bytes] = set()
    waiters = Waiters(lambda: room)
    assert waiters.begin("a", (b"1", b"2"))
    assert not waiters.begin("a", (b"3",))
    assert waiters.begin("b", (b"3",))
    room.add(b"1")
    waiters.end("a", (b"1", b"2"))
    assert not waiters.begin("a", (b"4", b"5"))
    assert waiters.begin("a", (b"4",))
    room.clear()
    waiters.end("a", (b"4",))
    assert waiters.begin("a", (b"5", b"6"))


def test_addresses_of_nothing_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.web.strangers.MOST_PLACES", 4)
    waiters = Waiters(lambda: {b"kept"})
    for n in range(50):
        waiters.begin(str(n), (b"1",))
        waiters.end(str(n), (b"1",))
        assert len(waiters._held) <= 5
