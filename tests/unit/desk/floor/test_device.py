"""What a device makes ready, keeps until it is on the log, and asks before."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import read
from coldproof.acts.errors import FormatError
from coldproof.desk.floor.device import Ready, read_said
from coldproof.log.note import write_note
from coldproof.words.floor import Known
from tests.unit.desk.floor.driver import Floor

CUT = {"kind": "CutCalled", "by": "ad", "setup": "12A"}
STOP = {"kind": "WorkStopped", "by": "dp", "scope": "production"}


def signed_by(floor: Floor, ready: Ready) -> bytes:
    key = floor.key(ready.act.by, ready.act.device)
    return write_note(ready.text, [key.line(ready.text)])


def test_acts_made_together_go_on_from_each_other(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    device = floor.phone("ad").door.device
    first, second = device.ready([CUT, {**CUT, "kind": "CameraRolled"}], floor.now_us, ask=False)
    assert second.act.seq == first.act.seq + 1
    assert second.act.previous is not None
    assert first.act.seen_size == second.act.seen_size == device.copy.size
    assert read(second.text) == second.act
    assert first.signer.endswith("/ad@ad")


def test_the_answer_that_was_shown_goes_with_the_act(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    device = floor.phone("ad").door.device
    plain = device.ready([CUT], floor.now_us, ask=False)[0].act
    asked = device.ready([CUT], floor.now_us, ask=True)[0].act
    assert plain.asked is None
    assert asked.asked is not None
    assert asked.asked.refused is False


def test_asking_records_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    device = floor.phone("actor").door.device
    before = device.state
    take = {"kind": "HandoverAccepted", "by": "actor", "weapon": "G-1", "giver": "armorer"}
    answer = device.ask([STOP, {**take, "setup": "12A"}], floor.now_us)
    assert answer.verdict.refused
    assert answer.cures is not None
    assert device.state == before
    assert device.unsent == {}


def test_what_was_signed_here_is_so_here_at_once_and_counts_as_unsent(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("dp")
    phone.online = False
    phone.open("board")
    device = phone.door.device
    blocks = len(device.state.blocks)
    ready = device.ready([STOP], floor.now_us, ask=False)
    assert len(device.state.blocks) == blocks  # made ready is not done
    note = signed_by(floor, ready[0])
    device.keep([note])
    assert len(device.state.blocks) == blocks + 1
    assert len(device.copy.state.blocks) == blocks
    assert len(device.unsent) == 1
    device.keep([note])
    assert len(device.unsent) == 1  # the same note twice is one


def test_what_the_log_refused_is_let_go(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    phone = floor.phone("dp")
    device = phone.door.device
    ready = device.ready([STOP], floor.now_us, ask=False)[0]
    device.keep([signed_by(floor, ready)])
    device.forget(list(device.unsent))
    assert device.unsent == {}
    assert device.state == device.copy.state


@pytest.mark.parametrize(
    "said",
    [
        {"kind": "GunMadeSafe", "by": "ad"},
        {"by": "ad"},
        {"kind": "CutCalled", "by": "ad"},
        {"kind": "CutCalled", "by": "ad", "setup": "12A", "words": "nice"},
        {"kind": "CutCalled", "by": "ad", "setup": 12},
        {"kind": "CutCalled", "by": 7, "setup": "12A"},
        {"kind": "CutCalled", "by": "", "setup": "12A"},
        {"kind": "CutCalled", "by": "ad", "setup": "12A", "known": "rumor"},
        {"kind": "CutCalled", "by": "ad", "setup": "12A", "answers": "none"},
        {"kind": "CutCalled", "by": "ad", "setup": "12A", "vouched_by": ["dp"]},
    ],
)
def test_what_is_no_act(said: dict[str, object]) -> None:
    with pytest.raises(FormatError):
        read_said(said, "phone")


def test_how_it_is_known_and_who_vouches() -> None:
    hand, _, answers = read_said({**CUT, "known": "paper", "vouched_by": "dp"}, "phone")
    assert (hand.known, hand.vouched_by, hand.device) == (Known.PAPER, "dp", "phone")
    assert answers is None


def test_a_paper_says_its_own_hour_and_nothing_else_does(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    device = floor.phone("ad").door.device
    earlier = floor.now_us - 60_000_000
    told = {**CUT, "known": "paper", "at_us": earlier}
    (ready,) = device.ready([told], floor.now_us, ask=False)
    assert (ready.act.at_us, ready.act.known) == (earlier, Known.PAPER)
    later = {**told, "at_us": floor.now_us + 1}
    for said in (later, {**told, "at_us": "08:00"}, {**CUT, "at_us": earlier}):
        with pytest.raises(FormatError):
            device.ready([said], floor.now_us, ask=False)
