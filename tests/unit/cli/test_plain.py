"""`--json` of the record's commands: one object on one line, and the exit codes as ever."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.day import ZoneEntered
from coldproof.acts.voice import WorkStopped
from coldproof.words.floor import Scope
from coldproof.words.ids import PersonId, UnitId
from tests.houses import Film, note_of

OFFERED = 'by = "armorer", kind = "WeaponOffered", weapon = "R-1", to = "actor"'
STOPPED = 'by = "actor", kind = "WorkStopped", scope = "production"'
SMALL = Path(__file__).with_name("small.toml")


def plain(film: Film, command: str, *arguments: str | Path) -> Any:
    """Return the object that a command prints; it is on one line, and nothing else is said."""
    out = film.ok(command, *arguments, "--json")
    assert out.count("\n") == 1
    assert out.isascii()
    return json.loads(out)


def test_an_act_that_is_recorded(film: Film) -> None:
    said = plain(film, "record", "--act", OFFERED)
    assert said["result"] == "recorded"
    assert (said["entry"], said["size"], said["clock"]) == (21, 22, "2026-11-25 13:01:00Z")
    assert (said["by"], said["device"], said["kind"]) == ("armorer", "armorer", "WeaponOffered")
    assert said["says"] == "weapon offered, R-1, to actor"
    assert said["told"]["body"] == {"to": "actor", "weapon": "R-1"}
    assert (said["verdict"], said["refusals"], said["cures"]) == ("not refused", [], None)
    assert said["remarks"][0].startswith("It changes nothing that is so.")
    assert (said["alarms"], said["guarded"]) == ([], True)
    assert f"; root {said['root']}\n" in film.ok("log")
    assert said["act"] == plain(film, "log", "--from", "21")["entries"][0]["act"]


def test_what_the_rules_say_has_the_names_that_replay_has(film: Film) -> None:
    act = OFFERED.replace("R-1", "G-9")
    said = plain(film, "record", "--act", act, "--unknown")
    asked = plain(film, "ask", "--act", OFFERED)
    for one in (said, asked):
        assert {"verdict", "refusals", "undecided", "warnings", "because", "cures"} <= set(one)
    assert said["verdict"] == "refused"
    assert any(line.startswith(f"{said['refusals'][0]}: ") for line in said["because"])
    assert set(said["cures"]) == {"found", "steps", "needs"}


def test_a_stop_of_somebody_without_a_key_here(film: Film) -> None:
    (film.folder / "keys/actor@actor.key").unlink()
    said = plain(film, "record", "--act", STOPPED)
    assert (said["result"], said["verdict"]) == ("recorded", None)
    assert any(one.startswith("It stops all the same. It is unsigned,") for one in said["remarks"])


def test_a_note_that_waits_and_one_that_is_recorded(film: Film, tmp_path: Path) -> None:
    path = tmp_path / "note"
    came = ZoneEntered(people=(PersonId("stand-in"),), unit=UnitId("main"))
    path.write_bytes(note_of("stand-in", came, device="phone"))
    said = plain(film, "record", "--note", path)
    assert (said["result"], said["waits_for"]) == ("waiting", ["stand-in@phone"])
    assert said["guarded"] is True
    assert "entry" not in said
    path.write_bytes(note_of("actor", WorkStopped(scope=Scope.PRODUCTION)))
    said = plain(film, "record", "--note", path)
    assert (said["result"], said["by"], said["verdict"]) == ("recorded", "actor", None)


def test_what_the_record_refuses_is_an_object_and_a_sentence(film: Film, tmp_path: Path) -> None:
    path = tmp_path / "note"
    path.write_bytes(b"no note\n")
    said = film.run("record", film.folder, "--note", path)
    as_json = film.run("record", film.folder, "--note", path, "--json")
    assert (said.code, as_json.code) == (1, 1)
    assert as_json.err == said.err
    told = json.loads(as_json.out)
    assert told["result"] == "refused"
    assert set(told["error"]) == {"kind", "found", "expected"}
    assert told["error"]["found"] in said.err


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("record", ()),
        ("record", ("--act", "by = ")),
        ("record", ("--act", 'by = "nobody", kind = "CutCalled", setup = "12A"')),
        ("log", ("--from", "99")),
        ("state", ("--at", "99")),
        ("ask", ()),
    ],
)
def test_what_could_not_be_asked_has_a_sentence_only(
    command: str, arguments: tuple[str, ...], film: Film
) -> None:
    film.misused(command, *arguments, "--json")


def test_the_log_has_every_entry_with_all_that_it_tells(film: Film) -> None:
    said = plain(film, "log")
    assert (said["title"], said["size"], said["guarded"]) == ("The Ride", 20, True)
    assert [one["entry"] for one in said["entries"]] == list(range(20))
    first, last = said["entries"][3], said["entries"][19]
    assert (first["at"], first["by"], first["kind"]) == (
        "2026-11-25 12:02:00Z",
        "producer",
        "PersonEnrolled",
    )
    assert (first["standing"], first["saw_this_log"]) == ("enrolled", True)
    assert last["standing"] == "enrolled"
    assert last["told"]["body"]["weapon"] == "R-1"
    assert f"20 entries; root {said['root']}\n" in film.ok("log")
    assert [one["entry"] for one in plain(film, "log", "--from", "18")["entries"]] == [18, 19]


def test_a_log_beside_which_no_checkpoint_is_says_so(film: Film) -> None:
    for path in film.folder.glob("checkpoint*"):
        path.unlink()
    assert plain(film, "log")["guarded"] is False
    assert plain(film, "state")["guarded"] is False
    assert plain(film, "ask", "--act", STOPPED)["guarded"] is False


def test_what_waits_is_an_object(film: Film, tmp_path: Path) -> None:
    empty = plain(film, "log", "--waiting")
    assert (empty["waiting"], empty["let_go"]) == ([], {"count": 0, "last": None})
    path = tmp_path / "note"
    came = ZoneEntered(people=(PersonId("stand-in"),), unit=UnitId("main"))
    path.write_bytes(note_of("stand-in", came, device="phone"))
    kept = plain(film, "record", "--note", path)
    said = plain(film, "log", "--waiting")
    assert [(one["by"], one["kind"]) for one in said["waiting"]] == [("stand-in", "ZoneEntered")]
    for one in said["waiting"]:
        assert {name: kept[name] for name in one} == one
        assert one["waits_for"] == ["stand-in@phone"]
    log = plain(film, "log")
    for name in ("production", "title", "size", "root", "alarms", "guarded"):
        assert said[name] == log[name]
    assert "entries" not in said


@pytest.mark.parametrize(
    "one",
    [("--head",), ("--entry", "0"), ("--proof", "3"), ("--witnesses",), ("--let-go", "unknown")],
)
def test_of_a_note_or_a_head_there_is_no_object(film: Film, one: tuple[str, ...]) -> None:
    said = film.misused("log", "--json", *one)
    assert said == f"--json: found {one[0]} beside it; --from or --waiting, or none, would do"


def test_of_a_told_day_each_act_that_is_asked_has_a_line(
    bare: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = 'at = "07:57", by = "armorer", kind = "WeaponUnlocked", weapon = "G-1", store = "safe"'
    lines = iter([f'{act}, unit = "main"\n', f'{act}, unit = "main"\n', ""])

    class Typed:
        """Standard input, at a terminal."""

        def isatty(self) -> bool:
            return True

        def readline(self) -> str:
            return next(lines)

    monkeypatch.setattr("sys.stdin", Typed())
    said = bare.run("ask", SMALL, "--json")
    assert (said.code, said.err) == (0, "")
    first, second = [json.loads(line) for line in said.out.splitlines()]
    assert first == second
    assert (first["by"], first["kind"]) == ("armorer", "WeaponUnlocked")
    assert "verdict" in first
