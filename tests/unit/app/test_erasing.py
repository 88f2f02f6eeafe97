"""Erasing: recorded, really gone, by leave of no hold; and who may not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.case import IncidentInvestigated, IncidentOpened
from coldproof.acts.letters import ValueErased
from coldproof.acts.production import PersonDeparted
from coldproof.acts.voice import HoldLifted, HoldPlaced
from coldproof.app import wiring
from coldproof.app.backup import VALUES
from coldproof.app.erasing import sweep
from coldproof.desk.roster import key_text, raw_key
from coldproof.exchange.bundle.command import FORGED
from coldproof.paper.source import source_of
from coldproof.words.floor import IncidentKind, Severity
from coldproof.words.voice import Erasure
from tests.houses import Film
from tests.lettered import GIVEN_NAME, TEXT, Told, going_on, lettered
from tests.small_log import PRODUCTION
from tests.unit.cli.test_export import LOG


@pytest.fixture
def told(film: Film) -> Told:
    return lettered(film)


def anywhere(folder: Path, words: bytes) -> list[str]:
    """Return the files below a folder that hold some bytes."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one.name for one in files if words in one.read_bytes()]


def test_a_value_is_gone_from_every_file_and_its_digest_stays(film: Film, told: Told) -> None:
    assert anywhere(film.folder, GIVEN_NAME.encode())
    said = film.ok("erase", told.name, "--by", "armorer", "--why", "asked")
    assert said.startswith(f"{told.name} is gone from this store: the-person-asked\n")
    assert "NOT erased: 0 backups here, and every copy and bundle elsewhere." in said
    assert anywhere(film.folder, GIVEN_NAME.encode()) == []
    log = film.ok("log")
    assert f"value erased, value {told.name[:8]}..., the-person-asked" in log
    bundle = film.folder.with_name("b.zip")
    film.ok("export", bundle)
    assert film.run("verify", bundle, "--log", LOG).code == FORGED  # a letter's, as ever
    assert film.run("fsck", film.folder).code == 0


def test_it_says_how_many_backups_may_hold_it(film: Film, told: Told) -> None:
    (film.folder / "backups" / "one").mkdir(parents=True)
    said = film.ok("erase", told.name, "--by", "armorer", "--why", "old")
    assert "NOT erased: 1 backup here" in said


def refused(film: Film, digest: str, by: str = "armorer", why: str = "asked", code: int = 1) -> str:
    """Return why a value is not erased; it is there afterwards as before, and so is the log."""
    size = film.size()
    said = film.run("erase", film.folder, digest, "--by", by, "--why", why)
    assert (said.code, said.out, film.size()) == (code, "", size)
    return said.err


def test_what_is_not_kept_or_no_digest_is_refused(film: Film, told: Told) -> None:
    said = "coldproof: DIGEST: found 'nothing'; a SHA-256 digest in base64url without padding"
    assert refused(film, "nothing", code=2).startswith(said)
    assert "found none of that digest kept here" in refused(film, key_text(bytes(32)))
    film.ok("erase", told.name, "--by", "armorer", "--why", "asked")
    assert "says it is gone" in refused(film, told.name)


def test_a_sealed_box_is_never_erased(film: Film, told: Told) -> None:
    with going_on(film) as one:
        box = one.seal(key_text(b"c" * 32), b"a box")
        one.keep(b"a box")
    assert "found a sealed box" in refused(film, box, "producer", "ordered")


def test_a_letter_s_text_is_not_erased_by_others_than_who_froze_it(film: Film, told: Told) -> None:
    assert "the text of a letter that gaffer froze" in refused(film, told.text, "producer")
    assert anywhere(film.folder, TEXT.encode())


@pytest.mark.parametrize("by", ["armorer", "producer"])
def test_no_value_is_erased_while_a_hold_stands(film: Film, told: Told, by: str) -> None:
    held: Any = HoldPlaced
    with going_on(film) as one:
        at = one.say("steward", held(weapons=("R-1",)), ())
        [hold] = [k for k, b in one.house.follower.catch_up().blocks.items() if b.position == at]
    assert f"found a hold by steward, entry {at}" in refused(film, told.name, by, "ordered")
    with going_on(film) as one:
        one.say("steward", HoldLifted(), (hold,))
    film.ok("erase", told.name, "--by", by, "--why", "ordered")


def test_no_value_of_a_case_is_erased_while_it_is_open(film: Film, told: Told) -> None:
    opened: Any = IncidentOpened
    left: Any = PersonDeparted
    with going_on(film) as one:
        body = opened(
            incident=IncidentKind.NEAR_MISS, severity=Severity.NOBODY_HURT, weapons=("R-1",)
        )
        at = one.say("armorer", body, ())
        key = next(reversed(one.house.follower.catch_up().incidents))
        value = one.keep(b"a reason")
        one.say("actor", left(person="actor", reason=value), (key,))
    assert f"the incident of entry {at}, which two people have not closed" in refused(film, value)
    film.ok("erase", told.name, "--by", "armorer", "--why", "asked")  # is of no case
    for person in ("producer", "armorer"):
        assert "two people have not closed" in refused(film, value)
        with going_on(film) as one:
            one.say(person, IncidentInvestigated(cause_found=True, corrected=True), (key,))
    assert "found what somebody else wrote or shows" in refused(film, value)
    film.ok("erase", value, "--by", "armorer", "--why", "ordered")


def test_what_came_back_from_an_older_copy_is_swept(film: Film, told: Told) -> None:
    film.ok("erase", told.name, "--by", "armorer", "--why", "asked")
    name = VALUES + raw_key(told.name).hex()
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, name, GIVEN_NAME.encode())
        assert sweep(house.store, PRODUCTION, house.follower.catch_up()) == 1
        assert house.store.get(PRODUCTION, name) is None
        assert sweep(house.store, PRODUCTION, house.follower.catch_up()) == 0


def test_an_erasure_recorded_by_any_other_way_waits_for_a_hold_and_an_open_case(
    film: Film, told: Told
) -> None:
    gone: Any = ValueErased
    opened: Any = IncidentOpened
    left: Any = PersonDeparted
    with going_on(film) as one:
        body = opened(
            incident=IncidentKind.NEAR_MISS, severity=Severity.NOBODY_HURT, weapons=("R-1",)
        )
        one.say("armorer", body, ())
        key = next(reversed(one.house.follower.catch_up().incidents))
        value = one.keep(b"a reason")
        one.say("actor", left(person="actor", reason=value), (key,))
        one.say("actor", gone(value=value, why=Erasure.ASKED), ())  # past the command
        assert value in one.house.follower.catch_up().erased
        assert sweep(one.house.store, PRODUCTION, one.house.follower.catch_up()) == 0
    film.ok("erase", told.name, "--by", "armorer", "--why", "asked")
    assert anywhere(film.folder, b"a reason")
    for person in ("producer", "armorer"):
        with going_on(film) as one:
            one.say(person, IncidentInvestigated(cause_found=True, corrected=True), (key,))
    with wiring.opened(film.folder) as house:
        assert sweep(house.store, PRODUCTION, house.follower.catch_up()) == 1


def test_a_letter_is_not_drawn_from_what_came_back(film: Film, told: Told) -> None:
    gone: Any = ValueErased
    with going_on(film) as one:
        one.say("gaffer", gone(value=told.text, why=Erasure.ASKED), ())
    with wiring.opened(film.folder) as house:
        assert house.store.get(PRODUCTION, VALUES + raw_key(told.text).hex()) == TEXT.encode()
        assert source_of(house, film.hours.now_us).value(told.text) is None


def test_a_restored_backup_loses_it_again(film: Film, told: Told, tmp_path: Path) -> None:
    copy, back = tmp_path / "copy", tmp_path / "back"
    film.ok("backup", "--to", copy)
    film.ok("erase", told.name, "--by", "armorer", "--why", "asked")
    assert anywhere(copy, GIVEN_NAME.encode())
    newer = tmp_path / "newer"
    film.ok("backup", "--to", newer)
    assert anywhere(newer, GIVEN_NAME.encode()) == []
    said = film.run("backup", back, "--from", copy, "--from", newer)
    assert (said.code, said.err) == (0, "")
    assert "1 value that the log says are gone came back" in said.out.replace("\n", " ")
    assert anywhere(back, GIVEN_NAME.encode()) == []


def test_by_a_key_that_is_not_here_nothing_is_erased(film: Film, told: Told) -> None:
    assert "the key of nobody: found none in " in refused(film, told.name, "nobody", code=2)
