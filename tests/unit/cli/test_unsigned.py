"""`coldproof record` of what needs no key: a stop that is badly typed, a hazard without a key."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.app import wiring
from coldproof.app.backup import VALUES
from tests.houses import Film
from tests.small_log import PRODUCTION

STOP = 'kind = "WorkStopped"'
HAZARD = 'kind = "HazardReported", weapons = true'
INJURY = 'kind = "IncidentOpened", incident = "injury", severity = "injury"'
WORDS = "The hammer does not hold."
NOBODY = "It stops all the same, as a stop of everything that nobody signed; what else was"
ACTOR = "It stops all the same, as a stop of everything by actor, which nobody signed; what else"
NO_WORDS = " Its words are not kept either: a stop has none, a HazardReported has."
SHAPE = "1 to 32 letters, digits, '.' or '-', beginning with a letter or digit would do"


def recorded(film: Film, act: str, *more: str) -> dict[str, Any]:
    """Return what `--json` says of an act that was recorded."""
    said: dict[str, Any] = json.loads(film.ok("record", "--json", "--act", act, *more))
    assert said["result"] == "recorded"
    return said


def kept(film: Film) -> list[str]:
    """Return the words that lie beside the log."""
    with wiring.opened(film.folder) as house:
        names = house.store.names(PRODUCTION, VALUES)
        lines = [house.store.get(PRODUCTION, name) or b"" for name in names]
    return [json.loads(line)["text"] for line in lines]


# ----------------------------------------------------------------------- a stop that is badly typed


@pytest.mark.parametrize(
    ("act", "begins", "why"),
    [
        (STOP, NOBODY, f"(act, by: found nothing; {SHAPE})."),
        (f'by = "Bob Smith", {STOP}', NOBODY, f"(act, by: found 'Bob Smith'; {SHAPE})."),
        (f'by = "José", {STOP}', NOBODY, f"(act, by: found 'Jos\\xe9'; {SHAPE})."),
        (f"by = 7, {STOP}", NOBODY, f"(act, by: found 7; {SHAPE})."),
        (
            f'by = "actor@phone", {STOP}',
            NOBODY,
            '(act, by: found \'actor@phone\'; by = "actor", device = "phone" would do).',
        ),
        (
            f'by = "actor", {STOP}, scope = "weapon"',
            ACTOR,
            "(act, scope: found 'weapon'; one of item, scene, unit, production would do).",
        ),
        (
            f'by = "actor", {STOP}, scope = "item", target = 7',
            ACTOR,
            "(act, target: found 7; 1 to 40 printable ASCII characters, no space at either end"
            " would do).",
        ),
        (
            f'by = "actor", {STOP}, reason = "the hammer"',
            ACTOR,
            "(act, 'reason': found a field that WorkStopped has not; one of scope, target would"
            " do).",
        ),
        (
            f'by = "actor", {STOP}, at = "just now"',
            ACTOR,
            '(act, at: found \'just now\'; a time like "07:45" or "2021-10-21 07:45:30" would do).',
        ),
        (
            f'by = “actor”, {STOP}, scope = "item"',
            NOBODY,
            "(the act, line 1: found curly quotes after 'by ='; straight ones, \" or ', would do).",
        ),
    ],
)
def test_a_stop_that_can_not_be_used_as_it_is_stops_everything(
    act: str, begins: str, why: str, film: Film
) -> None:
    said = recorded(film, act)
    remark = said["remarks"][0]
    assert remark.startswith(begins)
    assert remark.endswith(f"not kept, since not all of it can be used {why}")
    assert "Everything stops by it." in said["remarks"]
    assert said["by"] == ("actor" if begins is ACTOR else "clerk")
    assert said["at"] == "2026-11-25 13:01:00Z"
    assert "work stopped, production  (arrived)\n" in film.ok("log")
    assert "work was stopped" in film.ok("state")
    film.ok("fsck")


def test_it_is_said_in_print_too(film: Film) -> None:
    said = film.record(STOP)
    assert said.startswith("clerk: work stopped, production\n  entry 21 of 22, durable")
    assert f"! {NOBODY} typed is not kept" in " ".join(said.split())
    assert "words" not in said


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (f'by = "actor", {STOP}', ("--words", f"words={WORDS}")),
        (STOP, ("--words", f"words={WORDS}")),
        (f'by = "actor", {STOP}', ("--words", "the hammer")),
        (f'by = "actor", {STOP}, words = "the hammer"', ()),
    ],
)
def test_of_a_stop_with_words_it_is_said_that_they_are_not_kept(
    act: str, words: tuple[str, ...], film: Film
) -> None:
    said = recorded(film, act, *words)
    assert said["remarks"][0].endswith(NO_WORDS)
    assert ("(act, by: found nothing; 1 to 32" in said["remarks"][0]) == (act is STOP)
    assert kept(film) == []


def test_a_stop_that_is_well_typed_is_signed_as_ever(film: Film) -> None:
    said = film.record(f'by = "actor", {STOP}, scope = "item", target = "R-1"')
    assert "all the same" not in said
    assert "actor: work stopped, item, R-1\n" in film.ok("log")


@pytest.mark.parametrize(
    "act",
    [
        'by = "Bob Smith", kind = "HazardReported"',
        'by = "actor", kind = "WorkStoped"',
        f'by = "actor", kind = "HazardReported", words = ["{STOP[8:-1]}"',
        'by = "actor", kind = "WorkStoppedToday',
        'kind = "CutCalled"',
        'by = "actor"',
    ],
)
def test_what_is_no_stop_is_refused_as_ever(act: str, film: Film) -> None:
    film.misused("record", "--act", act)
    assert film.size() == 20


def test_what_is_wrong_about_a_stop_is_told_before_it(film: Film) -> None:
    assert film.misused("ask", "--act", STOP) == f"act, by: found nothing; {SHAPE}"


# ------------------------------------------------------------------------------- no key is at hand


@pytest.mark.parametrize(
    ("act", "line"),
    [
        (
            f'by = "nobody", {HAZARD}',
            "nobody: hazard reported, weapons, words committed",
        ),
        (f'by = "actor", {HAZARD}', "actor: hazard reported, weapons, words committed"),
    ],
)
def test_a_hazard_without_a_key_is_entered_with_its_words(act: str, line: str, film: Film) -> None:
    (film.folder / "keys/actor@actor.key").unlink()
    said = film.record(act, "--words", f"words={WORDS}")
    assert "durable" in said
    who = act.split('"')[1]
    why = f"It is unsigned, so nobody can prove who said it. The key of {who}: found none in "
    assert f"! It is entered all the same. {why}" in " ".join(said.split())
    assert "not kept" not in said
    assert f"  {line}  (arrived)\n" in film.ok("log")
    assert kept(film) == [WORDS]
    assert "hazard about weapons" in film.ok("state")
    film.ok("fsck")


def test_of_words_that_only_a_digest_names_it_is_said_that_they_are_not_kept(film: Film) -> None:
    said = recorded(film, f'by = "nobody", {HAZARD}, words = "{"A" * 43}"')
    want = "Its words names words that are not kept here; --words words=TEXT keeps them."
    assert want in said["remarks"]
    assert want in " ".join(film.record(f'by = "nobody", {HAZARD}, words = "{"A" * 43}"').split())


def test_so_is_what_happened_and_what_nobody_registered(film: Film) -> None:
    (why, *_) = recorded(film, f'by = "nobody", {INJURY}')["remarks"]
    assert why.startswith("It is entered all the same. It is unsigned, so nobody can prove")
    act = f'by = "nobody", {HAZARD}, unit = "second"'
    want = "a unit from an earlier UnitOpened would do"
    assert film.misused("record", "--act", act) == f"act, unit: found 'second'; {want}"
    assert recorded(film, act, "--unknown")["says"] == "hazard reported, unit second, weapons"


def test_a_hazard_by_somebody_whose_key_is_here_is_signed(film: Film) -> None:
    assert "unsigned" not in film.record(f'by = "actor", {HAZARD}')
    assert "(arrived)" not in film.ok("log")


def test_its_hour_is_that_of_the_records_clock_or_between_two_readings_of_it(film: Film) -> None:
    said = recorded(film, f'by = "nobody", {HAZARD}, at = "2026-11-25 12:30"')
    assert said["remarks"][0] == (
        "It claims 2026-11-25 12:30:00Z, and the record dates it so: that lies between two"
        " readings of its own clock."
    )
    said = recorded(film, f'by = "nobody", {HAZARD}, at = "2026-11-24 12:30"')
    hour = "2026-11-25 12:01:00Z"
    assert said["remarks"][0] == (
        f"It claims 2026-11-24 12:30:00Z, and keeps that as a claim: the record dates it {hour}, by"
        " its own clock."
    )
    assert f"   23  {hour}  nobody: hazard reported" in film.ok("log")
