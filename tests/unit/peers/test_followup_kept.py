"""Cosigned checkpoints are kept, and known again after a restart."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from coldproof.keys.signing import check
from coldproof.log.errors import SignatureFailed
from coldproof.log.note import read_note, write_note
from coldproof.log.policy import check_quorum
from coldproof.peers.errors import Ahead
from coldproof.peers.followup import Witnesses
from coldproof.peers.standing import UNANSWERED, UNASKED, Row
from tests.grown import known_signer
from tests.panel import Panel, policy_of
from tests.unit.peers.following import (
    LOG,
    QUICK,
    Kept,
    at,
    started,
    until,
)
from tests.unit.peers.loopback import Says, closed_port, http

# ------------------------------------------------------------------------------ what is kept


def test_what_could_not_be_kept_is_not_counted_and_asked_again(tmp_path: Path) -> None:
    full = threading.Event()
    full.set()
    kept = Kept()

    def keep(size: int, note: bytes) -> None:
        if full.is_set():
            raise OSError(28, "No space left on device")
        kept.keep(size, note)

    with Panel(tmp_path, LOG.key, 1) as panel:
        policy = panel.policy(1)
        with Witnesses(policy, LOG.key, LOG.tree, check, keep, kept.alarm, pace=QUICK) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).rows[0].error)
            progress = witnesses.progress(9)
            assert panel.sizes() == [9]
            full.clear()
            until(lambda: witnesses.progress(9).witnessed == 9)
    assert progress.words == "witnessed to 0 of 9"
    assert progress.rows == (Row("w1", 0, 0, "OSError: [Errno 28] No space left on device"),)


def cosigned(size: int, *names: str, time_s: int = 100) -> bytes:
    text = LOG.text(size)
    lines = [known_signer(name).cosign(time_s, text) for name in names]
    return write_note(text, [LOG.signer.line(text), *lines])


def test_what_was_kept_is_known_after_a_restart() -> None:
    policy = policy_of(LOG.key, {f"w{n}": "http://127.0.0.1:1" for n in (1, 2, 3)}, 2)
    notes = [cosigned(7, "w1", "w2"), cosigned(9, "w2", time_s=200)]
    witnesses = started(policy, Kept(), notes=notes)
    progress = witnesses.progress(9)
    assert progress.words == "witnessed to 7 of 9"
    assert progress.rows == (Row("w1", 7, 100, ""), Row("w2", 9, 200, ""), Row("w3", 0, 0, ""))
    assert witnesses.refused == ()


def test_what_was_kept_under_the_same_head_is_added_to(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key) as panel:
        for name in ("w1", "w2"):
            panel.books[name].add_checkpoint(LOG.request(0, 9))
        notes = [cosigned(9, "w1", "w2")]
        with started(panel.policy(3), kept, notes=notes) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).witnessed == 9)
    assert len(check_quorum(panel.policy(3), read_note(kept.notes[9]), check)) == 3
    (line,) = [line for line in read_note(kept.notes[9]).lines if line.name == "w1"]
    assert line == known_signer("w1").cosign(100, LOG.text(9))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (b"junk", "note refused: found no blank line; a text, a blank line and signature lines"),
        (
            write_note(LOG.text(9), [known_signer("w1").cosign(100, LOG.text(9))]),
            "note refused: found signatures of 'w1' only; one of a known key",
        ),
        (cosigned(9, "w1").replace(b"\n9\n", b"\n8\n"), str(SignatureFailed.__name__)),
    ],
)
def test_kept_notes_that_do_not_verify_are_passed_over_and_told(note: bytes, said: str) -> None:
    policy = policy_of(LOG.key, {"w1": "http://127.0.0.1:1"}, 1)
    witnesses = started(policy, Kept(), notes=[note, cosigned(7, "w1")])
    wanted = {SignatureFailed.__name__: FAILED}.get(said, f"{said} would do")
    assert witnesses.refused == (wanted,)
    assert witnesses.progress(9).words == "witnessed to 7 of 9"


FAILED = (
    "signature refused: found one of 'coldproof/dc-1' that does not verify; one made by that key"
    " over this very text would do"
)


def test_a_kept_note_larger_than_the_log_does_not_hide_that_it_went_back(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 40))
        with started(panel.policy(1), kept, notes=[cosigned(40, "w1")]) as witnesses:
            witnesses.commit(at(9))
            until(lambda: kept.alarms)
            assert witnesses.progress(9).words == "witnessed to 0 of 9"
    assert isinstance(kept.alarms[0][1], Ahead)


# ------------------------------------------------------------------------------------ asked anew


def test_who_is_asked_anew_is_waited_for_and_who_is_not_reached_is_told(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        panel.books["w1"].add_checkpoint(LOG.request(0, 9))
        urls = {**panel.urls, "w2": f"http://127.0.0.1:{closed_port()}", "w3": ""}
        witnesses = started(policy_of(LOG.key, urls, 1), kept, notes=[cosigned(9, "w1", "w2")])
        witnesses.start(anew=True)
        witnesses.commit(at(9))
        progress = witnesses.wait(9, 10_000)
        witnesses.stop()
    assert progress.words == "witnessed to 9 of 9"
    found = f'{urls["w2"]}/add-checkpoint: found "Connection refused"; asking again later'
    assert progress.rows == (
        Row("w1", 9, 100, ""),
        Row("w2", 9, 100, f"{found} would do"),
        Row("w3", 0, 0, UNASKED),
    )
    assert kept.notes == {}  # what is there proves more: it is earlier


def test_who_is_not_asked_anew_is_not_asked_at_all() -> None:
    with Says() as peer:
        policy = policy_of(LOG.key, {"w1": peer.url}, 1)
        with started(policy, Kept(), notes=[cosigned(9, "w1")]) as witnesses:
            witnesses.commit(at(9))
            assert witnesses.wait(9, 10_000).rows == (Row("w1", 9, 100, ""),)
        assert peer.asked == []


def test_who_is_asked_anew_is_asked_once_though_it_fails(tmp_path: Path) -> None:
    with Says([http("500 Sorry", b"")]) as peer:
        policy = policy_of(LOG.key, {"w1": peer.url}, 1)
        witnesses = started(policy, Kept(), notes=[cosigned(9, "w1")])
        witnesses.start(anew=True)
        witnesses.commit(at(9))
        assert "status 500" in witnesses.wait(9, 10_000).rows[0].error
        time.sleep(0.2)  # ten times as long as until it would be tried again
        assert witnesses.wait(9, 10_000).words == "witnessed to 9 of 9"
        witnesses.stop()
        assert len(peer.asked) == 1


def test_who_has_not_answered_by_the_end_of_the_wait_is_told() -> None:
    with Says([b""], pause_s=60) as peer:
        policy = policy_of(LOG.key, {"w1": peer.url}, 1)
        witnesses = started(policy, Kept(), notes=[cosigned(9, "w1")])
        witnesses.start(anew=True)
        witnesses.commit(at(9))
        assert witnesses.wait(9, 100).rows == (Row("w1", 9, 100, UNANSWERED),)
    witnesses.stop()
