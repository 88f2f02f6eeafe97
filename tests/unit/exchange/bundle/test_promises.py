"""Strips and openings held against a log: kept, late, broken, not yet due; and forged ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.roster import Roster, handle, key_text
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import Strip, strip_text
from coldproof.desk.voice.errors import BoxError, MessageError
from coldproof.desk.voice.kinds import Drafted, Noted
from coldproof.desk.voice.messages import unpadded
from coldproof.exchange.bundle.command import FORGED
from coldproof.exchange.bundle.promises import (
    NOTHING,
    Boxes,
    Kept,
    opening_facts,
    strip_facts,
)
from coldproof.exchange.bundle.telling_voices import opening_told, strip_told
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.merkle import leaf_hash, verify_inclusion
from coldproof.log.note import read_vkey, write_note
from coldproof.log.proof import read_proof
from coldproof.state.records import Box
from coldproof.words.ids import CLERK
from tests.houses import Film
from tests.lettered import going_on, lettered, strip_of
from tests.small_log import NOON_US
from tests.unit.cli.test_export import LOG
from tests.voice import PRODUCTION, WORDS, Reader, Reporter, message, noted, roster_of

HOUR_US = 3_600_000_000
STEWARD = Reader("steward")
CLERK_KEY = new_signer(f"{PRODUCTION}/{CLERK}@{CLERK}")
BOX, COMMITMENT = key_text(b"b" * 32), key_text(b"c" * 32)
REPORTER = Reporter()


class Clerk(Reader):
    """The clerk, as somebody of a roster."""

    def __init__(self) -> None:
        super().__init__(CLERK)
        self.signer = CLERK_KEY


ROSTER = roster_of(STEWARD, Clerk())


def log(
    at_us: int | None, clock_us: int, *, whole: bool = True, commitment: str = COMMITMENT
) -> Boxes:
    """Return a log that has the box since an hour, or not, and ends at another."""
    boxes = {} if at_us is None else {BOX: Box(1, commitment, 7, at_us)}
    return Boxes(boxes, clock_us, ROSTER, whole)


def strip(**changes: Any) -> bytes:
    text = strip_text(Strip(PRODUCTION, BOX, COMMITMENT, HOUR_US)._replace(**changes))
    return write_note(text, (CLERK_KEY.line(text),))


@pytest.mark.parametrize(
    ("known", "kept", "broken"),
    [
        (log(HOUR_US, 9 * HOUR_US), Kept.KEPT, False),
        (log(HOUR_US + 1, 9 * HOUR_US), Kept.LATE, True),
        (log(None, HOUR_US), Kept.NOT_DUE, False),
        (log(None, HOUR_US + 1), Kept.BROKEN, True),
        (log(None, 9 * HOUR_US, whole=False), Kept.UNKNOWN, False),
        (log(5, 9 * HOUR_US, commitment=BOX), Kept.BROKEN, True),
        (log(5, 9 * HOUR_US, whole=False), Kept.UNKNOWN, False),  # readings may be left out
        (log(HOUR_US + 1, 9 * HOUR_US, whole=False), Kept.LATE, True),
    ],
)
def test_a_promise_is_what_strip_and_log_show(known: Boxes, kept: Kept, broken: bool) -> None:
    found = strip_facts(strip(), known, check)
    assert (found.kept, found.broken) == (kept, broken)
    assert found.plain()["box"] == BOX


def test_a_strip_that_the_clerk_did_not_sign_proves_nothing() -> None:
    text = strip_text(Strip(PRODUCTION, BOX, COMMITMENT, HOUR_US))
    other = write_note(text, (STEWARD.signer.line(text),))
    for note in (other, strip(production="another"), strip().replace(b"36", b"37"), b"", b"x\n"):
        with pytest.raises(BoxError):
            strip_facts(note, log(HOUR_US, HOUR_US), check)


def opened_log(note: bytes, *, places: tuple[int, ...] = (9, 7)) -> Boxes:
    """Return a log in which boxes have the commitment of a report."""
    text = note[: note.rindex(b"\n\n") + 1]
    name = key_text(m.commitment(REPORTER.secrets.salt, text))
    boxes = {key_text(bytes([n]) * 32): Box(1, name, n, n * HOUR_US) for n in places}
    return Boxes(boxes, 99 * HOUR_US, ROSTER, whole=True)


def test_an_opening_proves_what_was_said_and_since_when() -> None:
    note = unpadded(noted(REPORTER.report(day="2026-11-25"), REPORTER.signer))
    found = opening_facts(note, opened_log(note), check)
    assert (found.kind, found.signer, found.words) == ("Reported", "reporter", WORDS)
    assert (found.position, found.at_us) == (7, 7 * HOUR_US)  # the first of two
    assert (found.about, found.day) == (("weapons",), "2026-11-25")


def test_an_opening_of_anything_else_proves_nothing() -> None:
    note = unpadded(noted(REPORTER.report(), REPORTER.signer))
    with pytest.raises(MessageError, match="which no entry here has"):
        opening_facts(note, opened_log(note, places=()), check)
    other = unpadded(noted(REPORTER.report(words="Another."), REPORTER.signer))
    with pytest.raises(MessageError, match="which no entry here has"):
        opening_facts(other, opened_log(note), check)
    forged = unpadded(noted(REPORTER.report(), STEWARD.signer))
    with pytest.raises(MessageError, match="signed by whom it says"):
        opening_facts(forged, opened_log(note), check)
    unsalted = unpadded(noted(message(Noted, case=REPORTER.case, words="x"), STEWARD.signer))
    with pytest.raises(MessageError, match="a kind that has a salt"):
        opening_facts(unsalted, opened_log(note), check)


def revoked(position: int) -> Roster:
    """Return the roster in which the steward's key was revoked at an entry."""
    name = handle(STEWARD.person, STEWARD.person)
    gone = ROSTER.keys[name]._replace(revoked=position)
    return ROSTER._replace(keys={**ROSTER.keys, name: gone})


def test_what_a_revoked_key_signed_opens_nothing_that_came_after() -> None:
    zero = key_text(bytes(32))
    said = message(Drafted, case=zero, salt=zero, words="x", readers=["steward"])
    note = unpadded(noted(said, STEWARD.signer))
    text = note[: note.rindex(b"\n\n") + 1]
    name = key_text(m.commitment(bytes(32), text))
    log = Boxes({BOX: Box(1, name, 7, HOUR_US)}, HOUR_US, ROSTER, whole=True)
    with pytest.raises(MessageError, match="revoked at entry 7"):
        opening_facts(note, log._replace(roster=revoked(7)), check)
    assert opening_facts(note, log._replace(roster=revoked(8)), check).position == 7


def test_of_an_extract_no_hour_at_the_latest_is_said() -> None:
    note = unpadded(noted(REPORTER.report(), REPORTER.signer))
    known = opened_log(note)
    whole = " ".join(line.text for line in opening_told(opening_facts(note, known, check)))
    some = opening_facts(note, known._replace(whole=False), check)
    assert "it is no later than 1970-01-01 07:00:00 UTC" in whole
    told = " ".join(line.text for line in opening_told(some))
    assert "no later than" not in told
    assert "by which hour it was there needs every entry" in told
    unknown = strip_facts(strip(), log(5, HOUR_US, whole=False), check)
    assert "it is entry 7; whether it was there by the hour needs every entry" in " ".join(
        line.text for line in strip_told(unknown)
    )


def test_nothing_asked_is_nothing() -> None:
    assert NOTHING == (None, None)


# ------------------------------------------------------------------------------- by the commands


def read_head(note: bytes) -> Checkpoint:
    """Return a checkpoint, its signature verified with the log's key."""
    return read_checkpoint(note, read_vkey(LOG), check)


def written(film: Film, name: str, data: bytes) -> Path:
    path = film.folder.with_name(name)
    path.write_bytes(data)
    return path


def test_the_commands_say_whether_a_promise_was_kept(film: Film) -> None:
    lettered(film)
    with going_on(film) as one:
        name = one.seal(COMMITMENT, b"a box")
    kept = written(film, "kept", strip_of(name, COMMITMENT, NOON_US + 9 * HOUR_US))
    broken = written(film, "broken", strip_of(BOX, COMMITMENT, NOON_US))
    later = written(film, "later", strip_of(BOX, COMMITMENT, NOON_US + 9 * HOUR_US))
    bundle = film.folder.with_name("b.zip")
    film.ok("export", bundle)
    # a bundle tells of its letters too, and one of them is signed falsely there
    for where, log_key, good in ((film.folder, (), 0), (bundle, ("--log", LOG), FORGED)):
        for file, code, words in (
            (kept, good, "KEPT: it is entry"),
            (broken, 4, "BROKEN: the log"),
            (later, good, "not yet due: this log ends at"),
        ):
            said = film.run("verify", where, *log_key, "--strip", file)
            assert (said.code, said.err) == (code, "")
            assert words in said.out


def test_without_the_log_s_key_a_broken_promise_is_not_proven(film: Film) -> None:
    lettered(film)
    broken = written(film, "broken", strip_of(BOX, COMMITMENT, NOON_US))
    bundle = film.folder.with_name("b.zip")
    film.ok("export", bundle)
    said = film.run("verify", bundle, "--strip", broken)
    assert said.code == 3
    assert "BROKEN: the log" in said.out


def test_a_strip_becomes_a_proof_once_its_box_is_in_the_log(film: Film) -> None:
    lettered(film)
    with going_on(film) as one:
        name = one.seal(COMMITMENT, b"a box")
        size = one.house.ledger.size
    out = film.folder.with_name("p.tlog-proof")
    file = written(film, "kept", strip_of(name, COMMITMENT, NOON_US + 9 * HOUR_US))
    film.ok("verify", "--strip", file, "--proof", out)
    proof = read_proof(out.read_bytes())
    assert proof.index == size - 1
    note = proof.extra or b""
    assert name.encode() in note
    head = read_head(proof.checkpoint)
    verify_inclusion(proof.index, head.size, leaf_hash(note), proof.hashes, head.root)
    assert "already; a new name would do" in film.misused("verify", "--strip", file, "--proof", out)
    none = written(film, "later", strip_of(BOX, COMMITMENT, NOON_US + 9 * HOUR_US))
    other = film.folder.with_name("q")
    said = film.run("verify", film.folder, "--strip", none, "--proof", other)
    assert (said.code, other.exists()) == (2, False)


def test_a_forged_strip_is_refused_and_the_bundle_is_not_blamed(film: Film) -> None:
    lettered(film)
    forged = written(
        film, "f", strip_of(BOX, COMMITMENT, NOON_US, "testtesttesttest/steward@steward")
    )
    bundle = film.folder.with_name("b.zip")
    film.ok("export", bundle)
    said = film.run("verify", bundle, "--log", LOG, "--strip", forged)
    assert said.code == 1
    assert said.out.startswith("REFUSED, as to what was given beside it.\n\nstrip refused: found")
    told = json.loads(film.run("verify", bundle, "--log", LOG, "--strip", forged, "--json").out)
    assert told["error"]["kind"] == "strip"
    assert film.run("verify", film.folder, "--strip", forged).code == 1
    said = film.run("verify", bundle, "--strip", forged, "--no-rejudge")
    assert (said.code, "neither would do" in said.err) == (2, True)


def test_a_file_that_is_not_there_is_bad_usage(film: Film) -> None:
    for where in (film.folder, film.folder.with_name("b.zip")):
        said = film.run("verify", where, "--strip", Path("nowhere"))
        assert (said.code, said.out) == (2, "")
    assert "a bundle, or --strip, would do" in film.misused("verify")
