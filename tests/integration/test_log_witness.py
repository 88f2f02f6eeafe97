"""A log witness under fire: many who ask at once, several processes, and processes that die."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from coldproof.keys.signing import check
from coldproof.peers.asking import WitnessAt, ask, last_cosigned
from coldproof.peers.errors import Ahead, Disputed, OtherSize, PeerError, Unreachable
from coldproof.peers.request import Answer
from coldproof.peers.witness import WitnessBook
from tests.grown import Grown, known_signer
from tests.integration.one_witness import Process
from tests.panel import Panel, open_book

ENOUGH = 390  # a fast machine comes this far before it is killed; what is asked then is further
LOG = Grown(size=400)
FORKED = Grown(size=400, fork=5)
NAME = "union.example/w1"
KEY = known_signer(NAME).cosigner


class Step(NamedTuple):
    """What was cosigned: from which size to which, and its root."""

    old: int
    size: int
    root: bytes


AskFor = Callable[[Grown, int, int], tuple[bool, int]]


def race(ask_for: AskFor, threads: int, seconds: float) -> set[Step]:
    """Ask for steps of a log and of its fork, from many threads, and return what was cosigned.

    `ask_for` says whether it was cosigned, and the size that was last, as far as it was told.
    """
    found: set[Step] = set()
    until = time.monotonic() + seconds
    errors: list[BaseException] = []

    def asker(seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - which order they come in, no secret
        old = 0
        try:
            while time.monotonic() < until and old < ENOUGH:
                log, size = chance.choice((LOG, FORKED)), old + chance.randrange(4)
                cosigned, now = ask_for(log, old, size)
                if cosigned:
                    found.add(Step(old, size, log.tree.root(size)))
                old = max(now + chance.choice((0, 0, 0, 1, -1)), 0)
        except BaseException as error:  # noqa: BLE001 - raised below, in the test's own thread
            errors.append(error)

    askers = [threading.Thread(target=asker, args=(seed,)) for seed in range(threads)]
    for thread in askers:
        thread.start()
    for thread in askers:
        thread.join()
    assert errors == []
    return found


def one_line(found: set[Step]) -> list[Step]:
    """Return the steps forward in order, once they are seen to make one line of trees."""
    steps = sorted(step for step in found if step.size > step.old)
    assert len({step.old for step in steps}) == len(steps), "two went on from one size"
    assert [step.old for step in steps[1:]] == [step.size for step in steps[:-1]]
    roots = {step.size: step.root for step in steps}
    trees = [log for log in (LOG, FORKED) if all(log.tree.root(n) == roots[n] for n in roots)]
    assert trees, "it followed both trees"
    for step in found - set(steps):
        assert roots.get(step.size, step.root) == step.root, "two trees of one size"
    return steps


def test_many_threads_are_cosigned_one_line_of_trees(tmp_path: Path) -> None:
    book = open_book(tmp_path / "book.db", NAME, LOG.key)

    def ask_for(log: Grown, old: int, size: int) -> tuple[bool, int]:
        answer = book.add_checkpoint(log.request(old, size))
        assert answer.status in {200, 409, 422}
        now = {200: size, 422: old}.get(answer.status)
        return answer.status == 200, int(answer.body) if now is None else now

    steps = one_line(race(ask_for, threads=8, seconds=1.5))
    assert len(steps) > 20
    assert book.logs()[0].seen[:2] == steps[-1][1:]
    book.close()


def test_two_processes_on_one_book_cosign_one_line_of_trees(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    open_book(path, NAME, LOG.key).close()
    with Process(path, NAME) as one, Process(path, NAME) as two:
        witnesses = [WitnessAt(process.url, KEY) for process in (one, two)]
        turn = iter(range(10**9))

        def ask_for(log: Grown, old: int, size: int) -> tuple[bool, int]:
            witness = witnesses[next(turn) % 2]
            try:
                ask(witness, old, log.tree.consistency(old, size), log.note(size), check)
            except (OtherSize, Ahead) as error:
                return False, error.size
            except Disputed:
                return False, old
            return True, size

        steps = one_line(race(ask_for, threads=6, seconds=2.5))
    assert len(steps) > 10
    book = open_book(path, NAME, LOG.key)
    assert book.logs()[0].seen[:2] == steps[-1][1:]
    book.close()


def test_the_same_question_at_once_is_answered_for_all_alike(tmp_path: Path) -> None:
    """Whoever is first goes on; the others hear of the size that is theirs as well."""
    book = open_book(tmp_path / "book.db", NAME, LOG.key)
    together = threading.Barrier(8)
    found: list[Answer] = []

    def asker() -> None:
        together.wait(10)
        found.append(book.add_checkpoint(LOG.request(0, 9)))

    askers = [threading.Thread(target=asker) for _ in range(8)]
    for thread in askers:
        thread.start()
    for thread in askers:
        thread.join()
    assert sorted(answer.status for answer in found) == [200] + [409] * 7
    assert {answer.body for answer in found if answer.status == 409} == {b"9\n"}
    book.close()


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment_it_keeps_what_it_promised(tmp_path: Path, seed: int) -> None:
    """After each kill: all it answered is there, what it did not answer may be, and no fork."""
    chance = random.Random(seed)  # noqa: S311 - when it is killed, no secret
    path = tmp_path / "book.db"
    open_book(path, NAME, LOG.key).close()
    size = 0
    for _ in range(3):
        with Process(path, NAME) as process:
            witness = WitnessAt(process.url, KEY)
            killer = threading.Timer(chance.uniform(0.02, 0.3), process.kill)
            killer.start()
            size = grown_until_dead(witness, size)
            killer.join()
        book = open_book(path, NAME, LOG.key)
        kept = book.logs()[0].seen
        assert size <= kept.size <= size + 1
        assert kept.size == 0 or kept.root == LOG.tree.root(kept.size)
        refuses_to_go_back(book, kept.size)
        size = kept.size
        book.close()
    assert size > 5


def grown_until_dead(witness: WitnessAt, size: int) -> int:
    """Have one entry after the other cosigned; return the last size that was answered."""
    while size < ENOUGH:
        proof = LOG.tree.consistency(size, size + 1)
        try:
            ask(witness, size, proof, LOG.note(size + 1), check)
        except Unreachable:
            return size
        size += 1
    return size


def refuses_to_go_back(book: WitnessBook, size: int) -> None:
    if size < 6:
        return
    was = book.logs()
    assert book.add_checkpoint(LOG.request(size - 1, size - 1)).status == 409
    assert book.add_checkpoint(FORKED.request(size, size)).status == 422
    assert book.add_checkpoint(FORKED.request(size, size + 3)).status == 422
    assert book.logs() == was


def test_what_it_knows_can_be_had_back_after_the_log_lost_it(tmp_path: Path) -> None:
    """The last signed head of a log lies with each log witness."""
    with Panel(tmp_path, LOG.key, 1) as panel:
        witness = WitnessAt(panel.urls["w1"], known_signer("w1").cosigner)
        ask(witness, 0, (), LOG.note(300), check)
        note = last_cosigned(witness, LOG.key, check)
        with pytest.raises(PeerError):
            ask(witness, 0, (), LOG.note(200), check)
    assert note.startswith(LOG.text(300))
