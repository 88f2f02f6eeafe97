"""A log that went back: a restore asks log witnesses, alarms stay said, nothing of it is read."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.witnessing import Asking, contradictions
from coldproof.log.policy import read_policy
from coldproof.peers.errors import Disputed, Evidence
from tests.bundles import policy_text
from tests.houses import Film
from tests.small_log import PRODUCTION
from tests.unit.cli.copies import STOP, beside, copied, plain, put_older_back
from tests.unit.cli.test_outside import NOBODY, answering, book, policy

__all__ = ["book"]
FORK = "it has a signed head of 22 entries, from which this log does not go on"
ALARM = f"ALARM: union contradicts this log: {FORK}. What it said is kept."


def went_back(film: Film, book: Path) -> Film:
    """Return a copy that went on otherwise than the log that a log witness saw, and was told so."""
    policy(film, NOBODY)
    back, codes = beside(film, "back"), list[int]()
    back.ok("backup", "--from", copied(film, "copy", "--keys").folder)
    with answering(book) as url:
        for one in (film, back):
            policy(one, url)
            one.record(STOP)
            codes = [*codes, one.run("log", one.folder, "--ask").code]
    assert codes == [0, 1]
    return back


def test_a_restore_asks_the_log_witnesses_how_far_the_log_went(film: Film, book: Path) -> None:
    with answering(book) as url:
        policy(film, url)
        copied(film, "copy")
        film.record(STOP)
        film.ok("log", "--ask")
        back = beside(film, "back")
        said = back.refused("backup", "--from", "copy")
        want = "another copy that goes so far, or --new-log, which cites that head, would do"
        found = "20 entries where the log witness union saw 22"
        assert said == f"the restored log of {PRODUCTION}: found {found}; {want}"
        copied(film, "later")
        said = back.ok("backup", "--from", "copy", "--from", "later")
    assert said.startswith("22 entries are back; root ")
    assert "asked" not in said
    assert "fork" not in said


def test_who_could_not_be_asked_is_named(film: Film) -> None:
    policy(film, NOBODY)
    copied(film, "copy")
    said = plain(beside(film, "back").ok("backup", "--from", "copy"))
    assert "! union was not asked how far it saw this log: " in said
    assert "! Nobody outside these copies said how far the log went." in said


def test_a_log_witness_that_never_saw_the_log_is_named_too(film: Film, book: Path) -> None:
    with answering(book) as url:
        policy(film, url)
        copied(film, "copy")
        said = plain(beside(film, "back").ok("backup", "--from", "copy"))
    assert "! union was not asked how far it saw this log: " in said
    assert "status 404" in said


def test_that_no_new_log_was_needed_is_said(film: Film) -> None:
    copied(film, "copy")
    said = beside(film, "back").ok("backup", "--from", "copy", "--new-log", "producer")
    assert "no new log was begun: the copies go as far as every head that was seen\n" in said


def test_a_head_that_was_given_is_enough(film: Film) -> None:
    head = film.folder.with_name("head")
    head.write_text(film.ok("log", "--head"))
    copied(film, "copy")
    assert "fork" not in beside(film, "back").ok("backup", "--from", "copy", "--head", head)


def test_an_alarm_is_said_by_every_command_that_reads_the_log(film: Film, book: Path) -> None:
    back = went_back(film, book)
    assert ALARM in plain(back.ok("log"))
    assert ALARM in plain(back.record(STOP))
    assert ALARM in plain(back.ok("export", back.folder.with_name("x.zip")))
    for command, said in (
        ("log", ALARM),
        ("fsck", f"log witness union: that it contradicts: {FORK}"),
    ):
        told = back.run(command, back.folder, *(["--witnesses"] if command == "log" else []))
        assert told.code == 1
        assert said in plain(told.out)
    assert "ALARM" not in film.ok("log")
    assert film.ok("fsck").endswith("everything fits\n")


def test_an_alarm_goes_along_into_copies(film: Film, book: Path) -> None:
    back = went_back(film, book)
    assert ALARM in plain(copied(back, "again").ok("log"))


def exported(film: Film, name: str) -> Path:
    """Return a bundle of the whole record."""
    bundle = film.folder.with_name(name)
    film.ok("export", bundle)
    return bundle


def test_an_alarm_goes_along_into_a_bundle_and_is_seen_by_who_verifies_it(
    film: Film, book: Path
) -> None:
    key = film.ok("key", "--log").strip()
    back = went_back(film, book)
    bundle = exported(back, "back.zip")
    said = back.run("verify", bundle, "--log", key)
    assert said.code == 7
    assert said.out.startswith("VERIFIED, BUT ITS LOG SIGNED ANOTHER STORY TOO.\n")
    told = plain(said.out)
    assert (
        "the log witness 'union' had a head of 22 entries that this log's key signed, AND" in told
    )
    assert "(data/alarms/1.txt)" in told
    found = json.loads(back.run("verify", bundle, "--log", key, "--json").out)
    assert found["result"] == "verified-but-two-stories"
    against = {"file": "data/alarms/1.txt", "name": "union", "asked": 22, "head": 22}
    assert found["report"]["against"] == [against]
    assert back.run("verify", bundle).code == 3  # whoever made it could have made all of it
    with wiring.opened(back.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        kept = house.store.get(PRODUCTION, name) or b""
    with zipfile.ZipFile(bundle) as bag:
        [path] = [one for one in bag.namelist() if "/alarms/" in one]
        assert bag.read(path) == b"22 union\n" + kept


def test_a_longer_head_says_no_more_than_that_there_is_one(film: Film, book: Path) -> None:
    key = film.ok("key", "--log").strip()
    back = went_back(film, book)
    with wiring.opened(back.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        kept = house.store.get(PRODUCTION, name) or b""
    old = beside(film, "old")
    old.ok("backup", "--from", "copy")
    with wiring.opened(old.folder) as house:
        house.store.put(PRODUCTION, "alarm/20/union", kept)
    said = old.run("verify", exported(old, "old.zip"), "--log", key)
    assert said.code == 0
    assert "more than there are here: the log went on, or this was cut or put back" in plain(
        said.out
    )


@pytest.mark.parametrize("kept", [b"", b"GET\n409\n\n\n\nno\n\n"])
def test_what_shows_no_head_proves_nothing(film: Film, kept: bytes) -> None:
    key = film.ok("key", "--log").strip()
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, "alarm/12/a/b", kept)
        house.store.put(PRODUCTION, "alarm/x/union", kept)
    said = film.run("verify", exported(film, "x.zip"), "--log", key)
    assert said.code == 0
    assert "the log witness 'a/b' said that it had seen others" in plain(said.out)
    assert "union" not in said.out


def test_a_copy_whose_own_checkpoint_says_more_is_not_brought_back(film: Film) -> None:
    copied(film, "copy")
    film.record(STOP)
    there = film.folder.with_name("there")
    shutil.copytree(film.folder, there)
    shutil.copyfile(film.folder.with_name("copy") / "coldproof.db", there / "coldproof.db")
    for kept in there.glob("coldproof.db-*"):
        kept.unlink()
    back = beside(film, "back")
    said = back.refused("backup", "--from", "there")
    assert "20 entries where the checkpoint beside there saw 22" in said
    assert not (back.folder / "coldproof.db").exists()
    (there / "checkpoint").write_bytes(b"damaged")
    (there / "checkpoint.synced").write_bytes(b"")
    assert beside(film, "again").ok("backup", "--from", "there").startswith("20 entries are back")


BARE = b"http://x\n422\n\nasked\n\nno\n\n\n"


def test_what_anybody_could_say_stands_until_that_log_witness_cosigns(
    film: Film, book: Path
) -> None:
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, "alarm/20/union", BARE)
        house.store.put(PRODUCTION, "alarm/20/insurer", BARE)
        assert len(contradictions(house)) == 2  # without a policy there is nobody who could
    with answering(book) as url:
        policy(film, url)
        assert "ALARM: union" in film.ok("log")
        asked = film.run("log", film.folder, "--ask")
    assert (asked.code, "ALARM: union" in asked.out) == (1, False)  # because of the other
    assert "ALARM: union" not in film.ok("log")
    assert "ALARM: insurer" in film.ok("log")  # it has no key here


def test_a_head_that_was_shown_stands_whatever_is_cosigned(film: Film, book: Path) -> None:
    back = went_back(film, book)
    with wiring.opened(back.folder) as house, wiring.opened(film.folder) as other:
        for name in other.store.names(PRODUCTION, "cosigned/"):
            house.store.put(PRODUCTION, name, other.store.get(PRODUCTION, name) or b"")
        assert [one.name for one in contradictions(house)] == ["union"]
        [name] = house.store.names(PRODUCTION, "alarm/")
        house.store.put(PRODUCTION, name, BARE)  # what was cosigned there was another head
        assert [one.name for one in contradictions(house)] == ["union"]


def test_what_proves_nothing_takes_no_place_of_a_proof(film: Film, book: Path) -> None:
    back = went_back(film, book)
    with wiring.opened(back.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        proof = house.store.get(PRODUCTION, name)
        asking = Asking(house, read_policy(policy_text()))
        bare = Disputed("x", 20, Evidence("http://x", b"asked", 422, b"no\n"))
        asking._alarm("union", bare)
        assert house.store.get(PRODUCTION, name) == proof
        house.store.put(PRODUCTION, name, BARE)
        asking._alarm("union", bare)
        assert house.store.get(PRODUCTION, name) == BARE


def test_a_policy_that_can_not_be_read_is_found_before_it_is_needed(film: Film) -> None:
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, "alarm/20/union", BARE)
    (film.folder / "policy.txt").write_text("garbage\n")
    assert "ALARM: union" in film.ok("log")  # reading goes on
    said = film.run("fsck", film.folder)
    assert said.code == 1
    assert f"{film.folder.name}/policy.txt: policy line 1 refused: found 'garbage'" in plain(
        said.out
    )


def test_one_that_is_answered_is_no_matter(film: Film, book: Path) -> None:
    key = film.ok("key", "--log").strip()
    back = went_back(film, book)
    with wiring.opened(back.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        kept = house.store.get(PRODUCTION, name) or b""
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, name, kept)
    said = film.run("verify", exported(film, "x.zip"), "--log", key)
    assert said.code == 0
    assert "union" not in said.out.partition("What was NOT checked")[0].partition("stands out")[2]


def test_one_is_answered_once_the_log_goes_on_from_what_was_said(film: Film, book: Path) -> None:
    back = went_back(film, book)
    with wiring.opened(back.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        kept = house.store.get(PRODUCTION, name) or b""
        assert [(one.name, one.size) for one in contradictions(house)] == [("union", 22)]
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, name, kept)
        assert contradictions(house) == ()


@pytest.mark.parametrize("kept", [b"", b"\n\n", b"no checkpoint", b"http://x\n409\n\n\n\n38\n\n\n"])
def test_one_without_a_head_stands(film: Film, kept: bytes) -> None:
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, "alarm/12/a/b", kept)
        [one] = contradictions(house)
        assert (one.name, one.size, one.said) == ("a/b", 12, None)
        house.store.put(PRODUCTION, "alarm/x/union", kept)
        assert len(contradictions(house)) == 1


def test_our_own_question_is_no_head_that_somebody_showed(film: Film, book: Path) -> None:
    back = went_back(film, book)
    with wiring.opened(back.folder) as house:
        [name] = house.store.names(PRODUCTION, "alarm/")
        kept = house.store.get(PRODUCTION, name) or b""
        asked = kept[: kept.rfind(b"\n\ncoldproof/")] + b"\n\n"
        house.store.put(PRODUCTION, name, asked)
        [one] = contradictions(house)
        assert one.said is None


@pytest.mark.parametrize("command", [("log",), ("export", "x.zip"), ("backup", "--to", "b")])
def test_a_database_that_was_put_back_is_not_read_as_if_it_were_whole(
    film: Film, command: tuple[str, ...]
) -> None:
    put_older_back(film)
    said = film.refused(*command)
    found = "20 entries where the checkpoint kept outside the database says 22"
    want = "`coldproof backup --from`, with a copy that goes so far, would do"
    assert said == f"the log of {PRODUCTION}: found {found}; {want}"
    assert not film.folder.with_name("x.zip").exists()
    assert not film.folder.with_name("b").exists()


def test_what_is_no_checkpoint_outside_holds_up_nobody_who_reads(film: Film) -> None:
    for name in ("checkpoint", "checkpoint.synced"):
        (film.folder / name).write_bytes(b"torn")
    said = film.run("log", film.folder)
    assert ("20 entries" in said.out, said.code) == (True, 0)
    assert film.run("fsck", film.folder).code == 1
