"""Log witnesses asked behind the writer's back: together, late, or in vain."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from coldproof.keys.signing import check
from coldproof.log.note import read_note, write_line
from coldproof.log.policy import check_quorum
from coldproof.peers.followup import Witnesses
from coldproof.peers.standing import UNASKED, Row
from tests.grown import known_signer
from tests.panel import Panel, policy_of
from tests.unit.peers.following import (
    LATER_MS,
    LOG,
    QUICK,
    At,
    Kept,
    asked_one,
    at,
    started,
    until,
)
from tests.unit.peers.loopback import Says, closed_port, http

# ------------------------------------------------------------------------------------ all together


def test_each_commit_is_cosigned_by_all_and_kept(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key) as panel, started(panel.policy(3), kept) as witnesses:
        assert witnesses.progress(0).words == "witnessed to 0 of 0"
        for size in (1, 7, 9):
            witnesses.commit(at(size))
            until(lambda: witnesses.progress(9).witnessed == size)  # noqa: B023 - called at once
        progress = witnesses.progress(10)
        assert panel.sizes() == [9, 9, 9]
    assert progress.words == "witnessed to 9 of 10"
    signed = check_quorum(panel.policy(3), read_note(kept.notes[9]), check)
    assert progress.rows == tuple([Row(name, 9, time_s, "") for name, time_s in signed])
    assert sorted(kept.notes) == [1, 7, 9]
    assert kept.alarms == []


def test_a_note_is_kept_with_each_signature_as_it_comes() -> None:
    sizes: list[int] = []
    lines = [write_line(known_signer(f"w{n}").cosign(100, LOG.text(9))) for n in (1, 2)]
    with Says([http("200 OK", lines[0])]) as one, Says([http("200 OK", lines[1])]) as two:
        policy = policy_of(LOG.key, {"w1": one.url, "w2": two.url}, 2)
        witnesses = Witnesses(
            policy,
            LOG.key,
            LOG.tree,
            check,
            lambda _, note: sizes.append(len(read_note(note).lines)),
            Kept().alarm,
            pace=QUICK,
        )
        with witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).witnessed == 9)
    assert sizes == [2, 3]


def test_under_a_stream_of_commits_the_quorum_still_comes_together(tmp_path: Path) -> None:
    """Each is asked about the same checkpoint, or no note would ever have enough signatures."""
    kept = Kept()
    pace = QUICK._replace(round_ms=0)
    with Panel(tmp_path, LOG.key) as panel, started(panel.policy(3), kept, pace=pace) as witnesses:
        for size in range(1, 301):
            witnesses.commit(at(size))
            time.sleep(0.002)
        until(lambda: witnesses.progress(300).witnessed == 300)
    full = [size for size, note in kept.notes.items() if len(read_note(note).lines) == 4]
    assert full == sorted(kept.notes)
    assert len(full) > 1


def test_only_the_newest_is_asked_about() -> None:
    """While one answer is waited for, two hundred commits come: one question is left to ask."""
    line = known_signer("w1").cosign
    first, last = write_line(line(100, LOG.text(1))), write_line(line(100, LOG.text(201)))
    kept = Kept()
    with Says([http("200 OK", first)], [http("200 OK", last)], pause_s=0.3) as peer:
        with asked_one(peer, kept) as witnesses:
            witnesses.commit(at(1))
            until(lambda: peer.asked)
            for size in range(2, 202):
                witnesses.commit(at(size))
            until(lambda: witnesses.progress(201).witnessed == 201)
        assert len(peer.asked) == 2
    assert sorted(kept.notes) == [1, 201]
    assert LOG.request(1, 201) in peer.asked[1]


def test_rounds_do_not_follow_faster_than_they_may(tmp_path: Path) -> None:
    kept = Kept()
    slow = QUICK._replace(round_ms=LATER_MS)
    with Panel(tmp_path, LOG.key) as panel, started(panel.policy(), kept, pace=slow) as witnesses:
        witnesses.commit(at(1))
        until(lambda: panel.sizes() == [1, 1, 1])
        witnesses.commit(at(2))
        time.sleep(0.1)
        assert panel.sizes() == [1, 1, 1]


def test_a_smaller_head_changes_nothing(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key) as panel, started(panel.policy(), kept) as witnesses:
        witnesses.commit(at(9))
        witnesses.commit(at(7))
        until(lambda: panel.sizes() == [9, 9, 9])
        witnesses.commit(at(8))
        time.sleep(0.1)
        assert panel.sizes() == [9, 9, 9]
    assert sorted(kept.notes) == [9]


# ----------------------------------------------------------------------------- nobody is held up


def test_a_commit_returns_at_once_whatever_others_do() -> None:
    go = threading.Event()
    kept = Kept()
    heads = [at(size) for size in range(2, 302)]

    def keep(size: int, note: bytes) -> None:
        go.wait(10)
        kept.keep(size, note)

    line = write_line(known_signer("w1").cosign(100, LOG.text(1)))
    with Says([http("200 OK", line)]) as quick, Says([b""], pause_s=60) as silent:
        policy = policy_of(LOG.key, {"w1": quick.url, "w2": silent.url}, 2)
        pace = QUICK._replace(within_ms=500)
        with Witnesses(policy, LOG.key, LOG.tree, check, keep, kept.alarm, pace=pace) as witnesses:
            witnesses.commit(at(1))
            until(lambda: quick.asked and silent.asked)
            begun = time.monotonic()
            for head in heads:
                witnesses.commit(head)
                witnesses.progress(head.size)
            told = time.monotonic() - begun
            go.set()
    assert told < 1
    assert sorted(kept.notes) == [1]


def test_one_that_is_slow_and_not_needed_holds_up_nobody(tmp_path: Path) -> None:
    kept, silent = Kept(), Says([b""], pause_s=60)
    with Panel(tmp_path, LOG.key, 2) as panel:
        policy = policy_of(LOG.key, {**panel.urls, "w3": silent.url}, 2)
        with started(policy, kept, pace=QUICK._replace(within_ms=20_000)) as witnesses, silent:
            begun = time.monotonic()
            for size in range(1, 6):
                witnesses.commit(at(size))
                until(lambda: witnesses.progress(5).witnessed == size)  # noqa: B023 - at once
            assert time.monotonic() - begun < 15
            assert silent.asked


def test_one_that_is_down_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    kept = Kept()
    url = f"http://127.0.0.1:{closed_port()}"
    with Panel(tmp_path, LOG.key, 2) as panel:
        policy = policy_of(LOG.key, {**panel.urls, "w3": url}, 2)
        with started(policy, kept) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).witnessed == 9)
            until(lambda: witnesses.progress(9).rows[2].error)
            row = witnesses.progress(9).rows[2]
    said = f'{url}/add-checkpoint: found "Connection refused"; asking again later'
    assert row == Row("w3", 0, 0, f"{said} would do")


def test_one_that_is_down_and_needed_keeps_the_quorum_away(tmp_path: Path) -> None:
    """The others go on all the same: what they saw is worth something without it."""
    kept = Kept()
    url = f"http://127.0.0.1:{closed_port()}"
    with Panel(tmp_path, LOG.key, 2) as panel:
        policy = policy_of(LOG.key, {**panel.urls, "w3": url}, 3)
        with started(policy, kept) as witnesses:
            for size in range(1, 6):
                witnesses.commit(at(size))
                until(lambda: panel.sizes() == [size, size])  # noqa: B023 - called at once
            assert witnesses.progress(5).words == "witnessed to 0 of 5"


def test_one_that_comes_back_is_asked_again_and_catches_up() -> None:
    line = write_line(known_signer("w1").cosign(100, LOG.text(9)))
    kept = Kept()
    scripts = [[http("500 Sorry", b"")], [http("500 Sorry", b"")], [http("200 OK", line)]]
    with Says(*scripts) as peer:
        with asked_one(peer, kept) as witnesses:
            witnesses.commit(at(9))
            until(lambda: witnesses.progress(9).rows[0].error)
            until(lambda: witnesses.progress(9).witnessed == 9)
            until(lambda: not witnesses.progress(9).rows[0].error)
        assert len(peer.asked) == 3


def test_after_a_failure_it_waits_also_when_there_is_news() -> None:
    kept = Kept()
    waits = QUICK._replace(first_wait_ms=LATER_MS, most_wait_ms=LATER_MS)
    with Says([http("500 Sorry", b"")]) as peer:
        with asked_one(peer, kept, waits) as witnesses:
            witnesses.commit(at(1))
            until(lambda: witnesses.progress(1).rows[0].error)
            for size in range(2, 20):
                witnesses.commit(at(size))
                time.sleep(0.01)
        assert len(peer.asked) == 1


# -------------------------------------------------------------------------------------- waiting


def test_who_waits_is_told_when_the_quorum_has_seen_all(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key) as panel, started(panel.policy(3), kept) as witnesses:
        witnesses.commit(at(9))
        assert witnesses.wait(9, 10_000).words == "witnessed to 9 of 9"
        assert len(kept.notes) == 1


def test_who_waits_is_told_when_nobody_is_left_to_wait_for() -> None:
    with Says([http("500 Sorry", b"")]) as peer, asked_one(peer, Kept()) as witnesses:
        witnesses.commit(at(9))
        begun = time.monotonic()
        progress = witnesses.wait(9, 20_000)
        assert time.monotonic() - begun < 10
    assert progress.words == "witnessed to 0 of 9"
    assert progress.rows[0].error.startswith(f"answer of {peer.url}/add-checkpoint refused: ")


def test_who_waits_does_not_wait_for_ever() -> None:
    with Says([b""], pause_s=60) as peer:
        witnesses = asked_one(peer, Kept())
        witnesses.start()
        witnesses.commit(at(9))
        assert witnesses.wait(9, 100).words == "witnessed to 0 of 9"
    witnesses.stop()
    assert witnesses.wait(9, 60_000).words == "witnessed to 0 of 9"


def test_about_an_empty_log_nobody_is_asked(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel, started(panel.policy(1), kept) as witnesses:
        witnesses.commit(At(0, b""))
        assert witnesses.wait(0, 10_000).words == "witnessed to 0 of 0"
        witnesses.commit(at(9))
        assert witnesses.wait(9, 10_000).words == "witnessed to 9 of 9"


# --------------------------------------------------------------------------- what else there is


def test_one_without_an_address_is_shown_and_not_asked(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel:
        policy = policy_of(LOG.key, {**panel.urls, "w2": ""}, 2)
        with started(policy, kept) as witnesses:
            for size in (1, 2):
                witnesses.commit(at(size))
                until(lambda: panel.sizes() == [size])  # noqa: B023 - called at once
            rows = witnesses.progress(9).rows
    assert rows[1] == Row("w2", 0, 0, UNASKED)


def test_a_policy_may_ask_for_none(tmp_path: Path) -> None:
    kept = Kept()
    with Panel(tmp_path, LOG.key, 1) as panel, started(panel.policy(0), kept) as witnesses:
        witnesses.commit(at(9))
        until(lambda: panel.sizes() == [9])
        words = witnesses.progress(9).words
    assert words == "9 entries, and the policy asks for no log witness"


def test_a_head_that_is_no_note_ends_asking_aloud(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    policy = policy_of(LOG.key, {"w1": "http://127.0.0.1:1"}, 1)
    with started(policy, Kept()) as witnesses:
        witnesses.commit(At(9, b"nothing"))
        until(lambda: told)
        error = witnesses.progress(9).rows[0].error
    said = "note refused: found no blank line; a text, a blank line and signature lines would do"
    assert error == f"asking ended: {said}"


def test_a_stop_does_not_wait_longer_than_for_an_answer() -> None:
    before = threading.active_count()
    with Says([b""], pause_s=60) as peer:
        policy = policy_of(LOG.key, {"w1": peer.url}, 1)
        witnesses = started(policy, Kept(), pace=QUICK._replace(within_ms=300))
        witnesses.start()
        witnesses.commit(at(9))
        until(lambda: peer.asked)
        begun = time.monotonic()
        witnesses.stop()
        assert time.monotonic() - begun < 1.5
        witnesses.stop()
    assert threading.active_count() == before


def test_a_stop_is_quick_when_nobody_is_asked(tmp_path: Path) -> None:
    with Panel(tmp_path, LOG.key) as panel, started(panel.policy(), Kept()) as witnesses:
        witnesses.commit(at(9))
        until(lambda: panel.sizes() == [9, 9, 9])
        begun = time.monotonic()
        witnesses.stop()
        assert time.monotonic() - begun < 1
