"""The door in a phone: what the worker calls, and what it refuses (docs/screens.md)."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from coldproof.acts.production import KeyRevoked, PersonEnrolled
from coldproof.acts.voice import WorkStopped
from coldproof.desk.errors import NobodySigned
from coldproof.desk.floor.door import Door
from coldproof.desk.floor.tongue import Tongue
from coldproof.desk.roster import key_text
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.errors import LogError, NoteError
from coldproof.log.note import read_note, write_note
from coldproof.words.floor import Scope
from coldproof.words.ids import DeviceId, PersonId
from coldproof.words.people import Department
from tests.small_log import NOON_US, PRODUCTION, Crew, roots_of
from tests.unit.desk.floor.test_in_spanish import ES

STOP = {"kind": "WorkStopped", "by": "armorer", "scope": "production"}
ME = {"person": "armorer", "device": "armorer", "keys": ["armorer"]}


def bundle(notes: list[bytes]) -> bytes:
    return b"".join(len(note).to_bytes(2, "big") + note for note in notes)


def head(crew: Crew, notes: list[bytes]) -> bytes:
    said = text(Checkpoint(crew.log.name, len(notes), roots_of(notes).root()))
    return write_note(said, (crew.log.line(said),))


def answers(triples: str) -> list[bool]:
    raw = [[base64.b64decode(part) for part in one] for one in json.loads(triples)]
    return [check(public, told, signature) for public, signature, told in raw]


def opened(crew: Crew, *, practice: bool = False) -> tuple[Door, list[bytes]]:
    """A door that has read a small log."""
    setup = {
        "production": PRODUCTION,
        "log_key": key_text(crew.log.key.public),
        "device": "armorer",
        "practice": practice,
    }
    door = Door(json.dumps(setup))
    notes = [crew.opening(), crew.enrolling("armorer"), crew.enrolling("dp")]
    told, signed = bundle(notes), head(crew, notes)
    good = answers(door.triples(told, len(notes), signed))
    assert door.take(told, len(notes), signed, good) == len(notes)
    return door, notes


def asked(route: str, **more: Any) -> str:
    return json.dumps({"route": route, "now_us": NOON_US, "me": ME, "lang": "en", **more})


def tapped(door: Door, do: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(door.tap(asked("stop", do=do)))
    return found


def signed(crew: Crew, door: Door, one: dict[str, str], *also: str) -> bytes:
    """The note of an act made ready, signed as the window signs it."""
    lines = []
    for name in (one["signer"], *also):
        key = crew.signer(name.partition("/")[2].partition("@")[0])
        signature = key.line(one["text"].encode()).signature
        lines.append([name, b64(key.key.public), b64(signature)])
    return door.note(one["text"], json.dumps(lines))


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


RECORD = {"do": "record", "acts": [STOP], "then": "stop/last", "ask": False, "keep": False}


def test_a_tap_is_signed_kept_and_shown_at_once() -> None:
    crew = Crew()
    door, _ = opened(crew)
    found = tapped(door, RECORD)
    [one] = found["sign"]
    assert (found["route"], one["kind"]) == ("stop/last", "WorkStopped")
    assert one["signer"] == f"{PRODUCTION}/armorer@armorer"
    note = signed(crew, door, one)
    assert read_note(note).text.decode() == one["text"]
    assert json.loads(door.keep([note])) == [one["id"]]
    assert "STOPPED" in json.loads(door.show(asked("stop/last")))["title"]


CLOSE = {"kind": "DayClosed", "by": "armorer", "day": "2026-05-12"}
NOTHING = "It changes nothing that is so. Such an act counts where that day is open; said again"


def test_whoever_signs_is_told_what_comes_of_it_where_no_screen_says_it() -> None:
    door, _ = opened(Crew())
    [said] = tapped(door, {**RECORD, "acts": [CLOSE]})["told"]
    assert said.startswith(NOTHING)
    assert tapped(door, RECORD)["told"] == []  # the screen of the stop says that it stands
    assert "told" not in tapped(door, {"do": "go", "route": "board"})


def test_what_comes_of_it_is_told_in_the_language_of_the_phone() -> None:
    door, _ = opened(Crew())
    door.tongue = Tongue({"es": ES})
    do = {**RECORD, "acts": [CLOSE]}
    [said] = json.loads(door.tap(asked("stop", do=do, lang="es")))["told"]
    assert said.startswith("No cambia nada de lo que consta. Un acto así cuenta en este caso: esa")


def test_two_keys_sign_one_act() -> None:
    crew = Crew()
    door, _ = opened(crew)
    [one] = tapped(door, RECORD)["sign"]
    note = signed(crew, door, one, f"{PRODUCTION}/dp@dp")
    names = [line.name for line in read_note(note).lines]
    assert names == [f"{PRODUCTION}/armorer@armorer", f"{PRODUCTION}/dp@dp"]


def test_one_key_does_not_sign_twice() -> None:
    crew = Crew()
    door, _ = opened(crew)
    [one] = tapped(door, RECORD)["sign"]
    with pytest.raises(NoteError):
        signed(crew, door, one, one["signer"])


@pytest.mark.parametrize("lines", ["[]", '[["", "AAAA", "AAAA"]]', '[["a b", "AAAA", "AAAA"]]'])
def test_no_note_without_a_key_and_its_name(lines: str) -> None:
    door, _ = opened(Crew())
    with pytest.raises(NoteError):
        door.note("x\n", lines)


def test_what_left_for_the_log_is_let_go_of_once_it_is_read_there() -> None:
    crew = Crew()
    door, notes = opened(crew)
    [one] = tapped(door, RECORD)["sign"]
    note = signed(crew, door, one)
    door.keep([note])
    told, said = bundle([note]), head(crew, [*notes, note])
    door.take(told, 1, said, answers(door.triples(told, 1, said)))
    assert json.loads(door.unsent()) == []


def other_phone(crew: Crew) -> bytes:
    return crew.note("dp", WorkStopped(scope=Scope.PRODUCTION))


def test_a_note_that_another_phone_showed_is_taken_in() -> None:
    crew = Crew()
    door, _ = opened(crew)
    note = other_phone(crew)
    told = json.loads(door.hear(note, answers(door.heard_triples(note))))
    assert told["kind"] == "WorkStopped"
    assert json.loads(door.unsent()) == [told["id"]]
    assert "STOPPED" in json.loads(door.show(asked("stop/last")))["title"]


def test_a_note_whose_signature_the_window_refused_is_not() -> None:
    crew = Crew()
    door, _ = opened(crew)
    note = other_phone(crew)
    triples = json.loads(door.heard_triples(note))
    with pytest.raises(LogError):
        door.hear(note, [False] * len(triples))
    assert json.loads(door.unsent()) == []


def test_a_note_by_nobody_known_here_is_not() -> None:
    crew = Crew()
    door, _ = opened(crew)
    text_of = read_note(other_phone(crew)).text
    stranger = new_signer(f"{PRODUCTION}/k9@k9")
    note = write_note(text_of, (stranger.line(text_of),))
    assert json.loads(door.heard_triples(note)) == []
    with pytest.raises(NobodySigned, match="no signature by a key that this device knows"):
        door.hear(note, [])


def test_what_another_phone_showed_permits_no_more_once_its_key_is_revoked() -> None:
    crew = Crew()
    door, notes = opened(crew)
    joined = PersonEnrolled(person=PersonId("k7"), department=Department.GRIP)
    note = crew.note("dp", joined)
    door.hear(note, answers(door.heard_triples(note)))
    assert "k7" in door.device.state.people
    gone = crew.note("producer", KeyRevoked(person=PersonId("dp"), revoked=DeviceId("dp")))
    told, said = bundle([gone]), head(crew, [*notes, gone])
    door.take(told, 1, said, answers(door.triples(told, 1, said)))
    assert len(json.loads(door.unsent())) == 1
    assert "k7" not in door.device.state.people


def test_a_note_of_another_production_is_not() -> None:
    door, _ = opened(Crew())
    other = Crew(production="dc-2")
    note = other.note("dp", WorkStopped(scope=Scope.PRODUCTION))
    with pytest.raises(NobodySigned):
        door.hear(note, [True] * len(json.loads(door.heard_triples(note))))


def test_answers_for_other_triples_are_refused() -> None:
    crew = Crew()
    door, _ = opened(crew)
    note = other_phone(crew)
    door.heard_triples(note)
    with pytest.raises(ValueError, match="zip"):
        door.hear(note, [True, True])


def test_in_practice_an_act_needs_no_key_that_anyone_has() -> None:
    crew = Crew()
    door, _ = opened(crew, practice=True)
    [one] = tapped(door, RECORD)["sign"]
    note = door.note(one["text"], json.dumps([[one["signer"], b64(bytes(32)), b64(bytes(64))]]))
    assert json.loads(door.keep([note])) == [one["id"]]
    with pytest.raises((LogError, NobodySigned)):  # the record itself would never take it
        opened(crew)[0].hear(note, [])


def test_a_tap_of_no_known_kind_is_refused() -> None:
    door, _ = opened(Crew())
    with pytest.raises(LogError):
        tapped(door, {"do": "launch"})
