"""Log witnesses that name another size than ours, or another tree."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from coldproof.log.note import write_note
from coldproof.peers.errors import Ahead, Alarm, Disputed
from coldproof.peers.request import TREE_SIZE
from tests.grown import known_signer
from tests.panel import Panel
from tests.unit.peers.following import (
    FORKED,
    LATER_MS,
    LOG,
    QUICK,
    Kept,
    asked_one,
    at,
    started,
    until,
)
from tests.unit.peers.loopback import Says, http

# ---------------------------------------------------------------------------------- other sizes


def test_it_is_asked_from_the_size_that_it_names(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 7))
        with started(panel.policy(1), kept) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).witnessed == 9)
            assert witnesses.progress(9).rows[0].error == ""


def test_it_may_have_cosigned_and_its_answer_was_lost(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 9))
        with started(panel.policy(1), kept) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).witnessed == 9)


def test_one_that_names_another_size_each_time_is_not_asked_for_ever() -> None:
    kept = Kept()
    waits = QUICK._replace(first_wait_ms=LATER_MS, most_wait_ms=LATER_MS)
    sizes = [[http("409 Conflict", b"%d\n" % size, TREE_SIZE)] for size in (3, 4, 5, 6)]
    with Says(*sizes) as peer:
        with asked_one(peer, kept, waits) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).rows[0].error)
            error = witnesses.progress(9).rows[0].error
        assert len(peer.asked) == 3
    assert error == (
        f"a question to the log witness at {peer.url}/add-checkpoint refused: found that it last"
        " cosigned size 5; a proof from 5, not from 4, would do"
    )


# --------------------------------------------------------------------------------------- alarms


def test_a_log_that_went_back_is_an_alarm_with_its_proof(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 40))
        proof = panel.books["w1"].logs()[0].seen.note
        with started(panel.policy(1), kept) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).rows[0].error)
            time.sleep(0.2)  # it is asked again and again, and says so once
            progress = witnesses.progress(9)
        url = f"{panel.urls['w1']}/add-checkpoint"
    ((name, alarm),) = kept.alarms
    assert isinstance(alarm, Ahead)
    assert (name, alarm.ours, alarm.size, alarm.checkpoint) == ("w1", 9, 40, proof)
    assert alarm.evidence == (url, LOG.request(0, 9), 409, b"40\n")
    assert str(alarm) == progress.rows[0].error
    assert str(alarm) == (
        f"the log of coldproof/dc-1 refused: found 9 entries where the log witness at {url} holds"
        " 40, signed by this log's own key; the entries that are missing, from a mirror or a"
        " backup, would do"
    )
    assert progress.words == "witnessed to 0 of 9"
    assert kept.notes == {}


@pytest.mark.parametrize("size", [9, 12])
def test_a_log_that_forked_is_an_alarm_with_its_proof(tmp_path: Path, size: int) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(FORKED.request(0, 9))
        with started(panel.policy(1), kept) as witnesses:
            witnesses.commit(at(size))
            until(lambda: kept.alarms)
        url = f"{panel.urls['w1']}/add-checkpoint"
        proof = panel.books["w1"].logs()[0].seen.note
    ((name, alarm),) = kept.alarms
    assert isinstance(alarm, Disputed)
    assert (name, alarm.size, alarm.checkpoint) == ("w1", 9, proof)
    assert str(alarm) == (
        "the log of coldproof/dc-1 refused: found another tree of size 9 that the log witness at"
        f" {url} holds, signed by this log's own key; keeping both, and asking who signed them,"
        " would do"
    )


def test_an_alarm_without_proof_is_told_as_such() -> None:
    """Anybody on the way can say a number."""
    kept = Kept()
    said = [http("409 Conflict", b"40\n", TREE_SIZE)]
    with Says(said, [http("404 Not Found", b"")]) as peer, asked_one(peer, kept) as witnesses:
        witnesses.commit(at(9))
        until(lambda: kept.alarms)
    alarm = kept.alarms[0][1]
    assert isinstance(alarm, Ahead)
    assert (alarm.size, alarm.checkpoint) == (40, b"")


def test_a_refusal_of_our_proof_without_another_tree_proves_nothing(tmp_path: Path) -> None:
    kept = Kept()
    text = LOG.text(7)
    shown = write_note(text, [LOG.signer.line(text), known_signer("w1").cosign(100, text)])
    said = [http("422 No", b"no")]
    with Says(said, [http("200 OK", shown)]) as peer, asked_one(peer, kept) as witnesses:
        witnesses.commit(at(9))
        until(lambda: kept.alarms)
    alarm = kept.alarms[0][1]
    assert isinstance(alarm, Disputed)
    assert alarm.checkpoint == b""


def test_another_process_of_this_log_may_have_asked_first(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 40))
        with started(panel.policy(1), kept, newest=lambda: 40) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).rows[0].error)
            error = witnesses.progress(9).rows[0].error
            witnesses.commit(at(41))
            until(lambda: witnesses.progress(41).witnessed == 41)
        url = panel.urls["w1"]
    assert kept.alarms == []
    assert error == (
        f"question to {url} refused: found that it cosigned size 40 for another process of this"
        " log; the next checkpoint of this one would do"
    )


def test_an_alarm_that_cannot_be_told_is_in_the_row(tmp_path: Path) -> None:
    class Deaf(Kept):
        def alarm(self, name: str, alarm: Alarm) -> None:
            raise RuntimeError(f"nobody hears {name}: {type(alarm).__name__}")

    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 40))
        with started(panel.policy(1), Deaf()) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).rows[0].error)
            error = witnesses.progress(9).rows[0].error
    assert error == "RuntimeError: nobody hears w1: Ahead"
