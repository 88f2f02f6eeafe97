"""A process that checks beside: it tells what is good, and whatever becomes of it, nothing more."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence
from multiprocessing import active_children
from multiprocessing.connection import Connection

import pytest

from coldproof.keys import beside
from coldproof.keys.beside import Beside
from coldproof.keys.signing import check, new_signer
from coldproof.log.note import Signed, name_of

SIGNER = new_signer("film/ad@ad", b"a" * 32)
LONG_S = 60.0


def signed(number: int) -> Signed:
    text = b"text %d\n" % number
    return SIGNER.public, text, SIGNER.sign(text)


def forged(number: int) -> Signed:
    public, text, signature = signed(number)
    return public, text + b"x", signature


GOOD = [signed(n) for n in range(40)]
FORGED = [forged(n) for n in range(40)]
PIECES = [[*GOOD[n : n + 10], *FORGED[n : n + 10]] for n in range(0, 40, 10)]
NAMES = {name_of(*one) for one in GOOD}


def nothing_here(*_: bytes) -> bool:
    return False


def told(one: Beside, pieces: Sequence[Sequence[Signed]] = PIECES) -> set[bytes]:
    """Return the names that are told of some pieces, all of them there."""
    found: set[bytes] = set()

    def slowly() -> Iterator[Sequence[Signed]]:
        for piece in pieces:
            yield piece
            time.sleep(0.02)  # so that nothing is left for this side

    one.look_ahead(slowly(), nothing_here, found.add)
    return found


def told_once_ready(one: Beside) -> set[bytes]:
    until = time.monotonic() + LONG_S
    while not (found := told(one)):
        assert time.monotonic() < until
    return found


@pytest.fixture
def one() -> Iterator[Beside]:
    before = set(active_children())
    made = Beside(check)
    yield made
    made.close()
    assert set(active_children()) <= before


def child() -> int:
    found = active_children()[-1].pid
    assert found is not None
    return found


def is_gone(process: int) -> bool:
    """Say whether nothing is left of a process: one that ended and was not waited for is there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


def test_the_good_ones_are_told_and_no_other(one: Beside) -> None:
    assert told(one) == set()  # it has only begun
    assert told_once_ready(one) <= NAMES
    together = set.union(*[told(one) for _ in range(20)])
    assert together == NAMES


def test_what_is_not_sent_is_checked_here_as_far_as_it_goes(one: Beside) -> None:
    told_once_ready(one)
    found: set[bytes] = set()
    here: list[Signed] = []

    def note(public: bytes, message: bytes, signature: bytes) -> bool:
        here.append((public, message, signature))
        return check(public, message, signature)

    one.look_ahead(PIECES * 20, note, found.add)
    assert found <= NAMES
    assert {name_of(*each) for each in here if check(*each)} | found == NAMES


def test_a_piece_that_no_pipe_takes_at_once_is_left_alone(one: Beside) -> None:
    told_once_ready(one)
    text = b"x" * beside.MOST_BYTES
    assert told(one, [[(SIGNER.public, text, SIGNER.sign(text))]]) == set()


def test_one_is_served_at_a_time_and_nobody_waits_for_long(
    one: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_once_ready(one)
    monkeypatch.setattr(beside, "PATIENCE_S", 0.01)

    def asking_meanwhile() -> Iterator[list[Signed]]:
        yield GOOD
        assert told(one) == set()
        monkeypatch.undo()

    found: set[bytes] = set()
    one.look_ahead(asking_meanwhile(), nothing_here, found.add)
    assert found == NAMES


def test_where_it_was_killed_another_is_begun_and_not_for_ever(one: Beside) -> None:
    for _ in range(beside.MOST_BEGUN):
        assert told_once_ready(one) <= NAMES
        killed = child()
        os.kill(killed, signal.SIGKILL)
        assert told(one) <= NAMES
        assert is_gone(killed)
    assert [told(one) for _ in range(3)] == [set()] * 3


def test_one_that_does_not_answer_is_left_alone(
    one: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    told_once_ready(one)
    monkeypatch.setattr(beside, "PATIENCE_S", 0.01)
    stopped = child()
    os.kill(stopped, signal.SIGSTOP)
    assert told(one) == set()
    assert told(one) == set()
    monkeypatch.undo()
    until = time.monotonic() + LONG_S
    while stopped in {each.pid for each in active_children()}:
        assert time.monotonic() < until
        time.sleep(0.01)
    assert told_once_ready(one) <= NAMES


def test_a_way_that_cannot_be_asked_is_an_end_and_no_error_of_who_asks(
    one: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is on Windows, once the process is gone."""
    told_once_ready(one)

    def broken(*_: object) -> bool:
        raise BrokenPipeError(109, "the pipe has been ended")

    monkeypatch.setattr(Connection, "poll", broken)
    assert told(one) == set()
    monkeypatch.undo()
    assert told_once_ready(one) <= NAMES


@pytest.mark.parametrize("stops", [True, False])
def test_closed_it_leaves_nothing_and_begins_no_other(one: Beside, stops: bool) -> None:
    told_once_ready(one)
    ended = child()
    if stops:
        os.kill(ended, signal.SIGSTOP)
    one.close()
    assert is_gone(ended)
    assert [told(one) for _ in range(3)] == [set()] * 3
    assert ended not in {each.pid for each in active_children()}
    one.close()


def test_an_error_of_who_asks_is_theirs_and_no_answer_is_taken_for_another(one: Beside) -> None:
    told_once_ready(one)

    def broken() -> Iterator[list[Signed]]:
        yield GOOD
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        one.look_ahead(broken(), nothing_here, lambda _: None)
    assert told(one, [FORGED]) == set()
    assert told_once_ready(one) <= NAMES


def test_where_no_process_can_begin_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: object) -> None:
        raise OSError(11, "no more processes")

    monkeypatch.setattr(beside, "_start", refused)
    one = Beside(check)
    assert [told(one) for _ in range(5)] == [set()] * 5
    one.close()
