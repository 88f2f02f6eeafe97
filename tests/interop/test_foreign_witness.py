"""aics-witness as a log witness of our log, asked by our own client."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.app.guard import Guard
from coldproof.app.ledger import load
from coldproof.app.recording import Recording, SetClock
from coldproof.app.replay import tellings
from coldproof.app.writer import open_writer
from coldproof.desk.roster import origin_of
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import check
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.cosignature import time_of
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import Key, Line, read_note, verified, write_note
from coldproof.log.policy import Policy, WitnessKey, check_quorum
from coldproof.peers.asking import WitnessAt, ask, last_cosigned
from coldproof.peers.errors import Ahead, Alarm, Disputed, Misanswered, OtherSize
from coldproof.peers.followup import Witnesses
from coldproof.peers.standing import Pace
from coldproof.store.base import Head
from coldproof.store.memory import MemoryStore
from tests.grown import known_signer
from tests.interop import harm
from tests.interop.site import DAY, PRODUCTION, Site, log_note
from tests.interop.witnesses import NAME, Foreign, foreign_witness

WAITS_S = 20
PACE = Pace(within_ms=5_000, round_ms=50, first_wait_ms=100, most_wait_ms=500)


ORIGINS = tuple(f"coldproof/log-{number}" for number in range(20))


@pytest.fixture(scope="module")
def witness(aics: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Foreign]:
    """An aics-witness that watches many logs."""
    folder = tmp_path_factory.mktemp("theirs")
    with foreign_witness(aics, folder, *(known_signer(name).key for name in ORIGINS)) as found:
        yield found


@pytest.fixture(scope="module")
def names() -> Iterator[str]:
    """The names of the logs that it watches; each is for one test."""
    return iter(ORIGINS)


@pytest.fixture
def site(small_site: Site, names: Iterator[str]) -> Site:
    """A log of 600 entries of which the witness has cosigned nothing."""
    return small_site._replace(log=known_signer(next(names)))


def asked(witness: Foreign, site: Site, old: int, size: int) -> Line:
    """Return the cosignature of the site's log at a size."""
    at = WitnessAt(witness.url, witness.key)
    proof = site.tree.consistency(old, size)
    return ask(at, old, proof, log_note(site.log, site.said(size)), check)


def of_another_tree(site: Site, size: int) -> tuple[Tree, bytes]:
    """Return another tree, and its checkpoint, signed by the site's own log."""
    tree = Tree(leaf_hashes([b"another entry %d" % n for n in range(size)]))
    return tree, log_note(site.log, text(Checkpoint(site.log.name, size, tree.root())))


def test_a_foreign_witness_cosigns_our_log_as_it_grows(witness: Foreign, site: Site) -> None:
    old = 0
    before_s = int(time.time())
    for size in (1, 255, 256, 300, 600):
        line = asked(witness, site, old, size)
        assert before_s <= time_of(line) <= time.time()
        assert line.name == NAME
        note = read_note(write_note(site.said(size), [line]))
        assert verified(note, (witness.key,), check) == (witness.key,)
        old = size
    again = asked(witness, site, 600, 600)
    assert again.name == NAME


def test_we_learn_from_a_foreign_witness_where_to_go_on(witness: Foreign, site: Site) -> None:
    asked(witness, site, 0, 300)
    with pytest.raises(OtherSize) as refused:
        asked(witness, site, 0, 600)
    assert refused.value.size == 300
    assert str(refused.value) == (
        f"a question to the log witness at {witness.url}/add-checkpoint refused: found that it"
        " last cosigned size 300; a proof from 300, not from 0, would do"
    )
    assert asked(witness, site, 300, 600).name == NAME


def test_a_foreign_witness_shows_what_it_cosigned_last(witness: Foreign, site: Site) -> None:
    asked(witness, site, 0, 300)
    line = asked(witness, site, 300, 600)
    at = WitnessAt(witness.url, witness.key)
    shown = read_note(last_cosigned(at, site.log.key, check), foreign=True)
    assert shown.text == site.said(600)
    assert line in shown.lines
    with pytest.raises(Misanswered):
        last_cosigned(at, known_signer("coldproof/other").key, check)


@pytest.mark.parametrize("size", [300, 400])
def test_a_foreign_witness_refuses_a_fork_of_our_log(
    witness: Foreign, site: Site, size: int
) -> None:
    asked(witness, site, 0, 300)
    tree, note = of_another_tree(site, size)
    at = WitnessAt(witness.url, witness.key)
    with pytest.raises(Disputed) as refused:
        ask(at, 300, tree.consistency(300, size), note, check)
    assert refused.value.evidence.status == 422
    kept = json.loads(witness.says("evidence", "--origin", site.log.name))
    assert [each["witness_size"] for each in kept] == [300]
    assert kept[0]["request"].encode() == refused.value.evidence.asked
    assert asked(witness, site, 300, 600).name == NAME


def test_a_foreign_witness_shows_that_our_log_went_back(witness: Foreign, site: Site) -> None:
    asked(witness, site, 0, 600)
    with pytest.raises(Ahead) as refused:
        asked(witness, site, 0, 300)
    assert (refused.value.ours, refused.value.size) == (300, 600)


def test_a_foreign_witness_refuses_what_our_log_did_not_sign(witness: Foreign, site: Site) -> None:
    at = WitnessAt(witness.url, witness.key)
    said = site.said(600)
    forged = log_note(harm.impostor(site.log.name), said)
    unknown = known_signer("coldproof/unknown")
    other = log_note(unknown, text(Checkpoint(unknown.name, 600, site.tree.root())))
    for note, status in ((forged, 403), (other, 404)):
        with pytest.raises(Misanswered, match=f"status {status}"):
            ask(at, 0, (), note, check)
    with pytest.raises(Disputed):
        ask(at, 0, site.tree.consistency(300, 600), log_note(site.log, said), check)


def test_we_do_not_believe_a_foreign_witness_with_another_key(witness: Foreign, site: Site) -> None:
    at = WitnessAt(witness.url, known_signer(NAME).cosigner)
    with pytest.raises(Misanswered, match=f"signatures of {NAME} only"):
        ask(at, 0, (), log_note(site.log, site.said(600)), check)


# ------------------------------------------------------------- behind the writer's own back


class Followed:
    """What asks a foreign witness about a log, and what came of it."""

    def __init__(self, witness: Foreign, log: Key, tree: Tree) -> None:
        """Begin, with nothing asked yet."""
        self.kept: dict[int, bytes] = {}
        self.alarms: list[tuple[str, Alarm]] = []
        self.policy = policy_of(witness)
        self.witnesses = Witnesses(
            self.policy,
            log,
            tree,
            check,
            self.kept.__setitem__,
            lambda name, alarm: self.alarms.append((name, alarm)),
            pace=PACE,
        )

    def wait_until_witnessed(self, size: int) -> None:
        """Return once the quorum has seen that many entries."""
        until = time.monotonic() + WAITS_S
        while self.witnesses.progress(size).witnessed < size:
            assert time.monotonic() < until, self.witnesses.progress(size)
            time.sleep(0.01)

    def wait_until_alarmed(self) -> None:
        """Return once the witness has contradicted the log."""
        until = time.monotonic() + WAITS_S
        while not self.alarms:
            assert time.monotonic() < until, "no alarm"
            time.sleep(0.01)


def policy_of(witness: Foreign) -> Policy:
    """Return the policy that asks for this one witness."""
    return Policy((), (WitnessKey("theirs", witness.key, witness.url),), (), "theirs")


def test_a_day_is_witnessed_while_it_is_recorded(aics: Path, tmp_path: Path) -> None:
    store, clock = MemoryStore(), SetClock()
    log, clerk = known_signer(origin_of(PRODUCTION)), known_signer(f"{PRODUCTION}/clerk@clerk")
    ledger = load(store, PRODUCTION, log.key, check)
    writer = open_writer(ledger, store, Guard(tmp_path, lambda: 0), log, clerk, clock)
    with foreign_witness(aics, tmp_path, log.key) as witness:
        followed = Followed(witness, log.key, ledger.tree)
        with followed.witnesses:
            writer.after_commit = followed.witnesses.commit
            telling = next(tellings(read_story(DAY.read_bytes(), DAY.name)))
            for _ in Recording(writer, log, clerk, known_signer, clock).record(telling.steps):
                pass
            followed.wait_until_witnessed(ledger.size)
            writer.close()
    size = ledger.size
    assert followed.witnesses.progress(size).words == f"witnessed to {size} of {size}"
    assert followed.alarms == []
    note = read_note(followed.kept[size])
    assert note.text == read_note(ledger.head.checkpoint).text
    assert [signed.name for signed in check_quorum(followed.policy, note, check)] == ["theirs"]


def test_we_catch_up_with_a_foreign_witness_and_are_told_of_a_fork(
    witness: Foreign, site: Site
) -> None:
    asked(witness, site, 0, 300)
    followed = Followed(witness, site.log.key, site.tree)
    with followed.witnesses:
        followed.witnesses.commit(Head(600, log_note(site.log, site.said(600))))
        followed.wait_until_witnessed(600)
    assert (list(followed.kept), followed.alarms) == ([600], [])
    tree, note = of_another_tree(site, 700)
    followed = Followed(witness, site.log.key, tree)
    with followed.witnesses:
        followed.witnesses.commit(Head(700, note))
        followed.wait_until_alarmed()
    assert followed.kept == {}
    ((name, alarm),) = followed.alarms
    assert (name, type(alarm)) == ("theirs", Disputed)
    assert read_note(alarm.checkpoint, foreign=True).text == site.said(600)
    assert str(alarm) == (
        f"the log of {site.log.name} refused: found another tree of size 600 that the log witness"
        f" at {witness.url}/add-checkpoint holds, signed by this log's own key; keeping both, and"
        " asking who signed them, would do"
    )
