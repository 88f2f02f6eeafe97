"""What is given of sealed boxes: from memory, under one limit for all who ask."""

import hashlib

import pytest

from coldproof.app.backup import VALUES
from coldproof.app.shelf import BURST, LEAST, LONGEST_S, MOST, RATE, Shelf
from coldproof.desk.roster import key_text
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Box
from coldproof.store.memory import MemoryStore

PRODUCTION = "testtesttesttest"
HEAD = 20


class Here:
    """A shelf of some boxes, a store that counts what is read, and a clock that stands."""

    def __init__(self, *sizes: int) -> None:
        self.store, self.now_s, self.reads = MemoryStore(), 0.0, 0
        self.boxes: dict[str, bytes] = {}
        for n, size in enumerate(sizes):
            data = n.to_bytes(2, "big") + bytes(size - 2)
            digest = hashlib.sha256(data)
            self.store.put(PRODUCTION, VALUES + digest.hexdigest(), data)
            self.boxes[key_text(digest.digest())] = data
        get = self.store.get

        def counted(production: str, name: str) -> bytes | None:
            self.reads += 1
            return get(production, name)

        self.store.get = counted  # type: ignore[method-assign]  # to count
        self.shelf = Shelf(self.store, PRODUCTION, lambda: self.now_s)

    @property
    def state(self) -> SetState:
        found = {name: Box(1, None, 10 * n, n) for n, name in enumerate(self.boxes, 1)}
        return START._replace(boxes=found, size=10 * len(found) + 1)

    def all(self) -> tuple[bytes, list[float]]:
        """Return what a phone gets that asks until it has everything, and how long it waited."""
        data, first, waits, state = b"", 0, [], self.state
        while first < state.size:
            piece, wait = self.shelf.given(state, state.size, first)
            data, first = data + piece.data, piece.upto
            waits.append(wait)
        return data, waits


def test_all_boxes_are_given_in_order_and_read_once() -> None:
    here = Here(100, 200, 300)
    data, waits = here.all()
    assert [len(data), waits] == [600 + 3 * HEAD, [0.0]]
    assert here.all()[0] == data
    assert here.reads == 3


def test_one_that_begins_later_gets_the_rest() -> None:
    here = Here(100, 200, 300)
    piece, _ = here.shelf.given(here.state, here.state.size, 20)
    assert (piece.boxes, piece.upto, len(piece.data)) == (2, 31, 500 + 2 * HEAD)


def test_one_that_is_gone_is_not_given() -> None:
    here = Here(100, 200)
    name = next(iter(here.boxes))
    here.store.erase(PRODUCTION, VALUES + hashlib.sha256(here.boxes[name]).hexdigest())
    assert here.shelf.given(here.state, here.state.size, 0)[0].boxes == 1


def test_a_flood_makes_answers_small_and_late_and_refuses_nobody() -> None:
    here = Here(*[16_000 + n for n in range(300)])
    whole = len(here.all()[0])
    assert whole > MOST
    while here.shelf.given(here.state, here.state.size, 0)[1] < LONGEST_S:
        pass  # somebody asks for everything, again and again
    piece, wait = here.shelf.given(here.state, here.state.size, 0)
    assert 0 < len(piece.data) <= LEAST + piece.boxes * HEAD
    assert wait == LONGEST_S
    here.now_s += LONGEST_S + BURST / RATE
    assert here.all()[1] == pytest.approx([0.0, 0.0])


def test_a_flood_keeps_no_reader_from_a_day_s_boxes_for_long() -> None:
    here = Here(*[16_000 + n for n in range(600)])
    state, first, waited_s = here.state, 0, 0.0
    while first < state.size:
        for _ in range(100):
            here.shelf.given(state, state.size, 0)  # asked for by others, who read no answer
        piece, wait_s = here.shelf.given(state, state.size, first)
        first, waited_s, here.now_s = piece.upto, waited_s + wait_s, here.now_s + wait_s
    assert waited_s < 180


def test_one_box_is_always_given_however_large() -> None:
    here = Here(1_100_000)
    here.shelf._left = -1.0  # a busy second
    piece, wait = here.shelf.given(here.state, here.state.size, 0)
    assert piece.boxes == 1
    assert 0 < wait < LONGEST_S
