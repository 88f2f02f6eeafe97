"""Who might want to read, count, drop or undo what the crew says: the table of SECURITY.md."""

from __future__ import annotations

import base64
import hashlib
import secrets
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.acts.letters import StatementOffered, StatementSigned
from coldproof.acts.voice import ReadingKeyPublished, ReportsTold
from coldproof.app.by_lot import BATCH, WAIT_US
from coldproof.app.wiring import now_us
from coldproof.desk import roster as keys
from coldproof.desk.roster import key_text
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import read_strip
from coldproof.desk.voice.letters import sheet
from coldproof.desk.voice.readers import readers_of
from coldproof.words.ids import CLERK, Digest, ReadingKey
from tests.test_docs import PAGES, links, unanswered
from tests.unit.web.test_sealed import Set
from tests.voice import Reader, Reporter, boxed, check, noted, opened

PAGE = "SECURITY.md"
HEAD = "| who | can do |"
CANARY = f"canary {secrets.token_hex(12)}"
SCAN = b"\xff\xda" + bytes((0, 12)) + bytes(10) + secrets.token_hex(300).encode()
PICTURE = base64.b64encode(b"\xff\xd8" + SCAN + b"\xff\xd9").decode()


def table(title: str) -> list[list[str]]:
    """Return the rows under a heading of the page."""
    part = PAGES[PAGE].partition(f"## {title}\n")[2].partition("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


ROWS = table("Who might want what the crew says")
SAID = (Path(__file__).resolve().parents[2] / "locale" / "es.po").read_text("utf-8")
SENTENCES = SAID.replace('"\n"', "")


@pytest.fixture(autouse=True)
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "WORK_BITS", 4)


def reported(here: Set, **more: Any) -> tuple[bytes, Reporter]:
    """Hand in a report with the canary and a picture; return its box, and who has the phrase."""
    reporter = Reporter(here.production)
    said = reporter.report(words=CANARY, **more)
    box = boxed(noted(said, reporter.signer, here.production), here.readers, reporter)
    committed = m.commitment(reporter.secrets.salt, m.text_of(here.production, said))
    assert here.hand_in(box, committed).status_code == 200
    return box, reporter


# ------------------------------------------------------------------------------- the table itself


def test_the_table_has_every_one_that_the_task_names() -> None:
    assert [row[0] for row in ROWS] == [
        "a producer",
        "whoever runs the server",
        "the set's network",
        "a reader gone bad",
        "a phone that is seized",
        "somebody with a guess",
        "whoever floods the boxes",
        "one who is enrolled and does not exist",
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_row_names_tests_that_exist(row: list[str]) -> None:
    assert len(row) == 5
    shown = links(PAGE, row[4])
    assert any(target.startswith("tests/") for _, target, _ in shown)
    assert [why for label, target, _ in shown if (why := unanswered(label, target))] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_is_not_protected_is_said_on_a_page_in_those_words(row: list[str]) -> None:
    quoted = row[3].split("“")[1:]
    assert quoted
    for one in quoted:
        assert f'msgid "{one.partition("”")[0]}' in SENTENCES


# ------------------------------------------------------------------------------------- a producer


def test_a_producer_reads_counts_and_drops_nothing(here: Set) -> None:
    reported(here)
    here.cover(BATCH - 1)
    here.enter()
    producer = Reader("producer", here.production)
    here.publish("producer", producer.key)
    assert "producer" not in [one.person for one in readers_of(here.client.live.state)]
    here.client.sign_in("producer")
    for one in here.boxes():
        with pytest.raises(Exception, match="No matching keys found"):
            opened(one.data, producer.identity)
    here.client.recorded(here.cast.note("producer", ReportsTold(unanswered=5)))
    here.followed()
    assert here.client.live.state.reports is None
    for path in ("boxes", "boxes/1", f"values/{digest_of(here.boxes()[0].data)}", "notes/1"):
        assert here.client.delete(path).status_code in (404, 405)
    assert len(here.boxes()) == BATCH


# ------------------------------------------------------------------------- whoever runs the server


def spellings(data: bytes) -> list[bytes]:
    """Return how bytes and their SHA-256 might be written somewhere."""
    digest = hashlib.sha256(data).digest()
    found = [data]
    for one in (data, digest):
        web = base64.urlsafe_b64encode(one)
        found += [one, one.hex().encode(), base64.b64encode(one)[:40], web.rstrip(b"=")[:40]]
    return found


def test_whoever_runs_the_server_finds_no_word_of_it(here: Set) -> None:
    _, reporter = reported(here, picture=PICTURE)
    here.cover(BATCH - 1)
    assert here.enter() == BATCH
    steward = here.opened_by(here.readers[0].identity)
    assert steward.cases[reporter.case].reported.words == CANARY  # it was there to be found
    secret = [
        CANARY.encode(),
        base64.b64decode(PICTURE),
        PICTURE.encode(),
        reporter.phrase.encode(),
    ]
    needles = [one for data in secret for one in spellings(data)]
    needles += spellings(reporter.secrets.salt) + spellings(reporter.secrets.voice)
    kept = [path for path in here.cast.folder.rglob("*") if path.is_file()]
    assert any(path.name.startswith("coldproof.db") for path in kept)
    told = [path.read_bytes() for path in kept]
    told += [here.client.get(path).content for path in ("boxes", "readers", "about", "entries")]
    told.append(here.client.http.get("/metrics").content)
    assert [one for one in needles if any(one in data for data in told)] == []


def test_a_box_that_is_dropped_leaves_a_broken_promise(here: Set) -> None:
    live = here.client.live
    said = here.hand_in(boxed(bytes(m.SIZES[0]), [])).content
    clerk = keys.key_name(here.production, CLERK, CLERK)
    strip = read_strip(said, live.house.ledger.roster, clerk, check)
    for name in live.house.store.names(here.production, "pending/"):
        live.house.store.erase(here.production, name)  # as whoever has the disk can
    assert here.enter(2 * WAIT_US) == 0
    assert strip.box not in live.state.boxes
    assert strip.by_us < now_us() + 2 * WAIT_US


# ------------------------------------------------------------------------------- the set's network


def test_the_network_sees_the_same_bytes_whatever_is_said(here: Set) -> None:
    sizes, answers = set(), set()
    reporter = Reporter(here.production)
    short = boxed(noted(reporter.report(words="No."), reporter.signer, here.production), [])
    long = boxed(noted(reporter.report(words="x" * 4_000), reporter.signer, here.production), [])
    for box in (short, long, boxed(bytes(m.SIZES[0]), [])):
        said = here.hand_in(box, secrets.token_bytes(32))
        sizes.add(len(said.request.content))
        answers.add((len(said.content), said.status_code, tuple(sorted(said.headers))))
        assert "set-cookie" not in said.headers
        assert said.headers["cache-control"] == "no-store"
    assert (len(sizes), len(answers)) == (1, 1)


# ------------------------------------------------------------------------------- a reader gone bad


def test_a_reader_gone_bad_links_no_two_reports_of_one_person(here: Set) -> None:
    one, other = (Reporter(here.production).report() for _ in range(2))
    for field in ("case", "voice", "box", "salt", "nonce"):
        assert getattr(one, field) != getattr(other, field)
    same = {name for name in type(one).__slots__ if getattr(one, name) == getattr(other, name)}
    assert not same & {"case", "voice", "box", "salt", "nonce"}


def test_who_reads_no_more_opens_nothing_that_comes_later(here: Set) -> None:
    steward, safety = here.readers
    here.publish("safety", None)
    here.readers = [steward]
    reported(here)
    here.cover(BATCH - 1)
    here.enter()
    assert len(here.opened_by(steward.identity).cases) == 1
    assert here.opened_by(safety.identity).cases == {}


# --------------------------------------------------------------------------- somebody with a guess


def test_a_guess_is_confirmed_by_nothing(here: Set) -> None:
    box, reporter = reported(here, picture=PICTURE)
    here.enter(WAIT_US)
    entry = here.client.live.state.boxes[digest_of(box)]
    text = m.text_of(here.production, reporter.report(words=CANARY, picture=PICTURE))
    guesses = [CANARY.encode(), base64.b64decode(PICTURE), text]
    assert entry.commitment not in [key_text(hashlib.sha256(one).digest()) for one in guesses]
    salts = (bytes(32), b"", reporter.secrets.case)
    assert entry.commitment not in [key_text(m.commitment(salt, text)) for salt in salts]
    assert entry.commitment == key_text(m.commitment(reporter.secrets.salt, text))


# ---------------------------------------------------------- one who is enrolled and does not exist


def test_one_who_does_not_exist_counts_once_and_stands_in_the_list(here: Set) -> None:
    client, cast = here.client, here.cast
    text = Digest(key_text(hashlib.sha256(b"We stop.").digest()))
    client.recorded(*cast.enrolling("ghost"))
    client.recorded(cast.note("steward", StatementOffered(text=text, size=8)))
    client.recorded(*cast.enrolling("later"))
    for who in ("steward", "ghost", "ghost", "later"):
        client.recorded(cast.note(who, StatementSigned(text=text)))
    here.followed()
    roster = client.live.house.ledger.roster
    told = sheet(client.live.state, text, roster, check, {})
    assert (told.distinct, told.late) == (2, 1)
    enrolled = client.live.state.people["ghost"]
    assert enrolled.position < told.letter.position
    assert "ghost" not in [one.person for one in readers_of(client.live.state)]
    reading = ReadingKeyPublished(key=ReadingKey(Reader("ghost").key))
    client.recorded(cast.note("ghost", reading))
    here.followed()
    assert "ghost" not in [one.person for one in readers_of(client.live.state)]
