"""Entry 0: what the founder fixes for good, and what nobody can found."""

from __future__ import annotations

import dataclasses

import pytest

from coldproof.acts.base import Act
from coldproof.acts.codec import read
from coldproof.acts.errors import FormatError
from coldproof.acts.production import ProductionOpened
from coldproof.app import founding
from coldproof.app.errors import SetupError
from coldproof.app.founding import Founding, founding_note
from coldproof.desk.reading import Standing, open_note, standing_of
from coldproof.desk.roster import key_text, opened
from coldproof.keys.signing import check
from coldproof.log.errors import LogError
from coldproof.words.floor import Medium
from tests.small_log import NOON_US, PRODUCTION, Crew

TOLD = Founding("producer", "producer")


def note(told: Founding, crew: Crew | None = None) -> bytes:
    """Return the note of entry 0."""
    crew = crew or Crew()
    return founding_note(told, PRODUCTION, crew.log, crew.clerk, crew.founder, NOON_US)


def act(told: Founding) -> Act:
    """Return the act of entry 0, as anybody reads it."""
    return open_note(note(told)).act


def test_it_names_the_three_keys_with_which_a_log_begins() -> None:
    crew = Crew()
    body = act(TOLD).body
    assert isinstance(body, ProductionOpened)
    assert (body.log_key, body.clerk_key, body.founder_key) == tuple(
        key_text(signer.public) for signer in (crew.log, crew.clerk, crew.founder)
    )


def test_it_is_the_founders_first_act_and_had_seen_nothing() -> None:
    opening = act(Founding("producer", "tablet"))
    assert (opening.by, opening.device, opening.seq, opening.previous) == (
        "producer",
        "tablet",
        1,
        None,
    )
    assert (opening.seen_size, opening.at_us, opening.production) == (0, NOON_US, PRODUCTION)


def test_it_is_signed_by_the_founder_alone() -> None:
    found = open_note(note(TOLD))
    assert [line.name for line in found.note.lines] == [f"{PRODUCTION}/producer@producer"]
    assert standing_of(opened(found.act), found, check) is Standing.ENROLLED


@pytest.mark.parametrize("zone", ["Mars/X", "../UTC", "America", "america denver"])
def test_a_time_zone_that_nobody_knows(zone: str) -> None:
    with pytest.raises(SetupError) as refused:
        note(TOLD._replace(zone=zone))
    want = "a name of the time zone database, such as America/Denver, would do"
    said = f"the production's zone: found {zone!r}, which this machine does not know; {want}"
    assert str(refused.value) == said


def test_a_machine_that_knows_no_zone_takes_any(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(founding, "available_timezones", set)
    body = act(TOLD._replace(zone="Mars/X")).body
    assert isinstance(body, ProductionOpened)
    assert body.zone == "Mars/X"


def test_film_or_stage_packs_and_zone() -> None:
    told = Founding("producer", "producer", Medium.STAGE, ("core", "records"), "Europe/London")
    body = act(told).body
    assert isinstance(body, ProductionOpened)
    assert (body.medium, body.packs, body.zone) == (
        Medium.STAGE,
        ("core", "records"),
        "Europe/London",
    )


def test_a_log_that_takes_the_place_of_a_lost_one_cites_its_last_head() -> None:
    body = act(TOLD._replace(continues=("oldoldoldoldoldo", 42, b"r" * 32))).body
    assert isinstance(body, ProductionOpened)
    assert (body.continues, body.continues_size) == ("oldoldoldoldoldo", 42)
    assert body.continues_root == key_text(b"r" * 32)
    plain = act(TOLD).body
    assert isinstance(plain, ProductionOpened)
    assert (plain.continues, plain.continues_size, plain.continues_root) == (None, 0, None)


@pytest.mark.parametrize(
    "told", [Founding("clerk", "clerk"), Founding("clerk", "phone"), Founding("producer", "clerk")]
)
def test_the_clerk_founds_nothing(told: Founding) -> None:
    with pytest.raises(SetupError) as refused:
        note(told)
    found = "'clerk', which is the name of the server's own key"
    assert str(refused.value) == f"the founder: found {found}; another handle would do"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (Founding("A Producer", "p"), "by: PersonId refused: found 'A Producer'; 1 to 32 letters"),
        (Founding("p", "a/b"), "device: DeviceId refused: found 'a/b'; 1 to 32 letters"),
        (TOLD._replace(zone="\n"), "body.zone: Label refused: found '\\n'; 1 to 40 printable"),
        (TOLD._replace(packs=("a b",)), "body.packs[0]: PackId refused: found 'a b'; 1 to "),
        (TOLD._replace(continues=("", 1, b"r" * 32)), "body.continues: Label refused: found ''"),
        (TOLD._replace(continues=("x", 1, b"r")), "body.continues_root: Digest refused: found "),
    ],
)
def test_odd_names_found_nothing(told: Founding, said: str) -> None:
    with pytest.raises(FormatError) as refused:
        note(told)
    assert str(refused.value).startswith(said)


def test_one_key_under_two_names_founds_nothing() -> None:
    crew = Crew()
    same = founding_note(TOLD, PRODUCTION, crew.log, crew.founder, crew.founder, NOON_US)
    with pytest.raises(LogError) as refused:
        opened(open_note(same).act)
    assert (
        str(refused.value) == "entry 0 refused: found one key under two names; three keys would do"
    )


def test_its_text_is_read_strictly() -> None:
    text = open_note(note(TOLD)).note.text
    assert read(text) == act(TOLD)
    assert dataclasses.is_dataclass(read(text).body)
