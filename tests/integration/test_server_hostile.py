"""A hostile client: nothing that it sends gains a permission, and nothing falls over."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.codec import read, write
from coldproof.acts.custody import WeaponOffered
from coldproof.acts.day import DayClosed, DayOpened
from coldproof.acts.production import DeviceEnrolled, ProductionOpened, RoleAppointed
from coldproof.acts.voice import WorkReleased, WorkStopped
from coldproof.app.acting import signed
from coldproof.app.serving import Live
from coldproof.log.note import Line, read_note, write_note
from coldproof.state.facts import roles_of
from coldproof.words.floor import Scope
from coldproof.words.ids import Day, DeviceId, PersonId, PublicKey, WeaponId
from coldproof.words.people import Role
from tests.served import (
    DAY,
    Cast,
    Client,
    asked_for,
    caught_up,
    http_to,
    in_process,
    key_text,
    on_port,
)


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path / "film")


@pytest.fixture
def client(cast: Cast) -> Iterator[Client]:
    with in_process(cast) as found:
        found.recorded(*cast.enrolling("ad", "grip"), cast.hat("ad", Role.FIRST_AD))
        yield found


def live(client: Client) -> Live:
    """Return the production behind the door, its state as new as its log."""
    return caught_up(client.live)


def state_of(client: Client, note: bytes) -> dict[str, Any]:
    """Return what became of one note."""
    told: dict[str, Any] = client.send(note).json()["outcomes"][0]
    return told


def forged(note: bytes) -> Iterator[bytes]:
    """Yield a note spoiled in many ways."""
    text, _, lines = note.partition(b"\n\n")
    opened = read_note(note)
    line = opened.lines[0]
    yield text.replace(b"2026-11-25", b"2026-11-26") + b"\n\n" + lines
    for at in (0, 30, 63):
        flipped = bytearray(line.signature)
        flipped[at] ^= 1
        yield write_note(opened.text, (Line(line.name, line.key_id, bytes(flipped)),))
    yield write_note(opened.text, (Line(line.name, bytes(4), line.signature),))
    yield note[:-1]
    yield note + b"\n"
    yield note.replace(b"\n\n", b"\n\n\n", 1)
    yield b" " + note
    yield note * 2
    yield text + b"\n\n"
    yield text


def test_forged_notes_are_refused(client: Client, cast: Cast) -> None:
    before = live(client).head.size
    for odd in forged(cast.note("producer", DayOpened(day=Day(DAY)))):
        assert state_of(client, odd)["state"] == "refused", odd
    assert live(client).head.size == before


def test_a_note_in_anothers_name_is_refused(client: Client, cast: Cast) -> None:
    grip = cast.signer("grip")
    act = cast.crew.act("ad", DayOpened(day=Day(DAY)))
    assert state_of(client, signed(act, grip))["state"] == "refused"
    line = grip.line(write(act))
    name = read_note(cast.note("ad", DayClosed(day=Day(DAY)))).lines[0].name
    posing = write_note(write(act), (Line(name, line.key_id, line.signature),))
    assert state_of(client, posing)["state"] == "refused"


def test_a_replayed_note_is_one_entry(client: Client, cast: Cast) -> None:
    note = cast.note("ad", WorkStopped(scope=Scope.PRODUCTION))
    first = state_of(client, note)
    size = live(client).head.size
    for _ in range(20):
        assert state_of(client, note) == first
    assert client.send(*[note] * 50).json()["outcomes"] == [first] * 50
    assert live(client).head.size == size


def test_notes_out_of_order_wait_and_enter_in_order(client: Client, cast: Cast) -> None:
    notes = [cast.note("ad", DayOpened(day=Day(f"2026-12-{n:02d}"))) for n in range(1, 9)]
    told = client.send(*reversed(notes)).json()["outcomes"]
    assert {one["state"] for one in told} <= {"waiting", "recorded"}
    positions = client.recorded(*notes)
    assert positions == sorted(positions)


def test_another_productions_note_is_refused(client: Client, tmp_path: Path) -> None:
    other = Cast(tmp_path / "other", "Another film")
    told = state_of(client, other.note("producer", DayOpened(day=Day(DAY))))
    assert told["state"] == "refused"
    assert told["found"] == f"an act of {other.production}"


def test_two_productions_share_nothing(tmp_path: Path) -> None:
    one = Cast(tmp_path / "all" / "one", "One")
    two = Cast(tmp_path / "all" / "two", "Two")
    with on_port(asked_for(tmp_path / "all")) as server, http_to(server) as http:
        first, second = Client(http, one), Client(http, two)
        listed = {each["title"] for each in http.get("/api/v1/productions").json()}
        assert listed == {"One", "Two"}
        assert first.sign_in("producer").status_code == 200
        second.headers = dict(first.headers)
        assert second.get("entries?from=0").status_code == 401
        told = first.opening("producer@producer", one.signer("producer"))
        assert second.post("session", json=told).status_code == 403


def test_a_revoked_key_may_restrict_and_never_permit(client: Client, cast: Cast) -> None:
    client.recorded(*cast.opening_day(), cast.revoking("ad"))
    stop = cast.note("ad", WorkStopped(scope=Scope.PRODUCTION))
    assert state_of(client, stop)["state"] == "recorded"
    (name,) = live(client).state.blocks
    release = WorkReleased(cause_found=True, fixed=True, crew_told=True)
    for person in ("ad", "grip"):
        client.recorded(cast.note(person, release, answers=(name,)))
    hat = RoleAppointed(person=PersonId("ad"), role=Role.ARMORER, first_day=Day(DAY))
    client.recorded(cast.note("ad", hat))
    state = live(client).state
    assert name in state.blocks
    assert Role.ARMORER not in roles_of(state, "ad")


def test_the_wrong_hat_gains_nothing(client: Client, cast: Cast) -> None:
    client.recorded(*cast.opening_day())
    hat = RoleAppointed(person=PersonId("grip"), role=Role.SAFETY, first_day=Day(DAY))
    client.recorded(cast.note("grip", hat))
    offer = WeaponOffered(weapon=WeaponId("G-1"), to=PersonId("grip"))
    told = state_of(client, cast.note("grip", offer, heads=((),)))
    assert told["state"] in {"recorded", "refused"}
    state = live(client).state
    assert Role.SAFETY not in roles_of(state, "grip")
    assert "G-1" not in state.weapons


def test_only_the_log_writes_what_the_log_writes(client: Client, cast: Cast) -> None:
    clock = cast.note("producer", ClockRead())
    opened = ProductionOpened(founder=PersonId("producer"))
    for note in (clock, cast.note("producer", opened)):
        told = state_of(client, note)
        assert told["state"] == "refused"
        assert told["want"] == "an act of a person"


def test_nobody_enrolls_a_second_device_of_somebody_else(client: Client, cast: Cast) -> None:
    key = PublicKey(key_text(cast.signer("ad", "stolen").public))
    body = DeviceEnrolled(person=PersonId("ad"), enrolled=DeviceId("stolen"), key=key)
    client.recorded(cast.note("grip", body))
    assert client.sign_in("ad", "stolen").status_code == 403
    waits = cast.note("ad", DayOpened(day=Day(DAY)), device="stolen")
    assert state_of(client, waits)["state"] == "waiting"


def test_nested_and_oversized_notes_are_refused(client: Client, cast: Cast) -> None:
    head = f"coldproof/v1 {cast.production} WorkStopped\n".encode()
    signer = cast.signer("ad")
    for inner in (b"[" * 30_000, b'{"a":' * 10_000, b"9" * 50_000, b'"' + b"a" * 60_000 + b'"'):
        text = head + b'{"body":' + inner + b"}\n"
        assert state_of(client, write_note(text, (signer.line(text),)))["state"] == "refused"
    assert client.get("about").json()["asking"] is True


def test_a_stranger_fills_nothing_that_others_need(client: Client, cast: Cast) -> None:
    for n in range(40):
        waits = cast.note(f"stranger{n}", DayOpened(day=Day(DAY)))
        assert state_of(client, waits)["state"] == "waiting"
    assert live(client).state.days_opened == ()
    client.recorded(*cast.opening_day())


def test_a_far_clock_revives_nothing(client: Client, cast: Cast) -> None:
    act = cast.crew.act("ad", WorkStopped(scope=Scope.PRODUCTION))
    for at_us in (0, -(2**53) + 1, 2**53 - 1):
        far = dataclasses.replace(act, at_us=at_us, seq=act.seq + 1)
        assert state_of(client, signed(far, cast.signer("ad")))["state"] == "recorded"
    assert read(write(act)) == act
    assert live(client).asking
