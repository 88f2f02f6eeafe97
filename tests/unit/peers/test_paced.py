"""Reading from somebody slow or endless."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest

from coldproof.peers.paced import Paced, TooMuch, buffered

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def ends() -> Iterator[Pair]:
    one, other = socket.socketpair()
    with one, other:
        yield one, other


def soon() -> float:
    return time.monotonic() + 0.2


def test_lines_and_bytes_are_read_to_the_end(ends: Pair) -> None:
    one, other = ends
    one.sendall(b"a line\nand more")
    one.shutdown(socket.SHUT_WR)
    reader = buffered(Paced(other, soon(), 100))
    assert (reader.readline(), reader.read()) == (b"a line\n", b"and more")


def test_exactly_so_much_is_read_and_not_a_byte_more(ends: Pair) -> None:
    one, other = ends
    one.sendall(b"12345")
    reader = buffered(Paced(other, soon(), 4))
    assert reader.read(4) == b"1234"
    with pytest.raises(TooMuch):
        reader.read(1)


def test_after_the_time_nothing_is_read_though_it_is_there(ends: Pair) -> None:
    one, other = ends
    one.sendall(b"12345")
    with pytest.raises(TimeoutError):
        buffered(Paced(other, time.monotonic(), 100)).read(1)


def test_silence_ends_in_time(ends: Pair) -> None:
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        buffered(Paced(ends[1], soon(), 100)).read(1)
    assert 0.1 < time.monotonic() - begun < 5


def test_it_can_be_allowed_anew(ends: Pair) -> None:
    one, other = ends
    paced = Paced(other, time.monotonic(), 0)
    reader = buffered(paced)
    one.sendall(b"12345")
    with pytest.raises(TooMuch):
        reader.read(1)
    paced.restart(soon(), 5)
    assert reader.read(5) == b"12345"
