"""A log witness over HTTP: what it answers, and what it does not wait for."""

from __future__ import annotations

import contextlib
import http.client
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.keys.signing import check
from coldproof.peers import serving
from coldproof.peers.request import MAX_BODY, TEXT, TREE_SIZE, Answer, origin_hash
from coldproof.peers.serving import WitnessServer
from coldproof.peers.witness import WitnessBook
from tests.grown import Grown, known_signer
from tests.unit.peers.loopback import raw

LOG = Grown()
UNION = known_signer("union.example/w1")
NOTHING = "There is nothing here.\n"
ADD = "/add-checkpoint"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[WitnessBook]:
    opened = WitnessBook(tmp_path / "b.db", UNION, check, lambda: time.time_ns() // 1000, new=True)
    opened.add_log(LOG.key)
    yield opened
    opened.close()


@pytest.fixture
def server(book: WitnessBook) -> Iterator[WitnessServer]:
    started = WitnessServer(book, prefix="/w/").start()
    yield started
    started.stop()


def ask(
    server: WitnessServer, method: str, path: str, body: bytes | None = None
) -> tuple[int, str | None, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    with contextlib.closing(connection):
        connection.request(method, path, body)
        answer = connection.getresponse()
        return answer.status, answer.headers["Content-Type"], answer.read()


# ----------------------------------------------------------------------------------- what is asked


def test_it_cosigns_and_serves(server: WitnessServer, book: WitnessBook) -> None:
    status, kind, body = ask(server, "POST", "/w" + ADD, LOG.request(0, 7))
    assert (status, kind) == (200, TEXT)
    assert body in book.logs()[0].seen.note
    name = origin_hash(LOG.origin)
    assert ask(server, "GET", f"/w/{name}/checkpoint") == (200, TEXT, book.logs()[0].seen.note)
    assert ask(server, "POST", "/w" + ADD, LOG.request(0, 9)) == (409, TREE_SIZE, b"7\n")
    assert server.url == f"http://127.0.0.1:{server.server_port}/w"


@pytest.mark.parametrize(
    ("method", "path", "status", "said"),
    [
        ("POST", ADD, 404, NOTHING),
        ("POST", "/w/add-checkpoint/", 404, NOTHING),
        ("POST", "/w/add-checkpoint?x", 404, NOTHING),
        ("POST", "/w/sign-subtree", 404, NOTHING),
        ("GET", "/w/add-checkpoint", 405, "A checkpoint is added by POST.\n"),
        ("GET", "/", 404, NOTHING),
        ("GET", "/w", 404, NOTHING),
        ("GET", "/w/checkpoint", 404, NOTHING),
        ("GET", "/" + origin_hash(LOG.origin) + "/checkpoint", 404, NOTHING),
        ("GET", "/w//checkpoint", 404, "Nothing was cosigned of a log of that name.\n"),
        ("GET", "/w/../checkpoint", 404, "Nothing was cosigned of a log of that name.\n"),
        ("PUT", "/w/add-checkpoint", 501, "501 Unsupported method ('PUT')\n"),
        ("DELETE", "/w/add-checkpoint", 501, "501 Unsupported method ('DELETE')\n"),
    ],
)
def test_nothing_else_is_there(
    server: WitnessServer, method: str, path: str, status: int, said: str
) -> None:
    body = LOG.request(0, 7) if method == "POST" else None
    assert ask(server, method, path, body) == (status, TEXT, said.encode())


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: %d\r\n",
        b"Content-Length: 0\r\nContent-Length: %d\r\n",
        b"Transfer-Encoding: chunked\r\nX: %d\r\n",
    ],
)
def test_the_body_of_a_get_is_no_request(server: WitnessServer, headers: bytes) -> None:
    """Or who stands between could be given the answer to what another one sent."""
    inner = b"GET / HTTP/1.1\r\nHost: w\r\n\r\n"
    asked = b"GET /w/checkpoint HTTP/1.1\r\nHost: w\r\n"
    found = raw(server.server_port, asked + headers % len(inner) + b"\r\n" + inner)
    assert found.startswith(b"HTTP/1.1 400 ")
    assert found.count(b"HTTP/1.1") == 1
    assert found.endswith(b"A GET has no body.\n")


@pytest.mark.parametrize(
    ("headers", "status", "said"),
    [
        (b"", 411, b"A request has one Content-Length, and is sent as it is.\n"),
        (
            b"Content-Length: 2\r\nContent-Length: 2\r\n",
            411,
            b"A request has one Content-Length, and is sent as it is.\n",
        ),
        (
            b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n",
            411,
            b"A request has one Content-Length, and is sent as it is.\n",
        ),
        (b"Content-Length: -1\r\n", 413, b"A request has at most 65536 bytes.\n"),
        (b"Content-Length: +1\r\n", 413, b"A request has at most 65536 bytes.\n"),
        (b"Content-Length: 65537\r\n", 413, b"A request has at most 65536 bytes.\n"),
        (b"Content-Length: 9999999999\r\n", 413, b"A request has at most 65536 bytes.\n"),
        (b"Content-Length: \xd9\xa1\r\n", 413, b"A request has at most 65536 bytes.\n"),
    ],
)
def test_a_body_has_a_plain_length(
    server: WitnessServer, headers: bytes, status: int, said: bytes
) -> None:
    found = raw(
        server.server_port, b"POST /w/add-checkpoint HTTP/1.1\r\nHost: w\r\n" + headers + b"\r\n"
    )
    head, _, body = found.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status)
    assert b"\r\nConnection: close" in head
    assert body == said


def test_half_a_body_is_not_answered(server: WitnessServer) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
        connection.sendall(b"POST /w/add-checkpoint HTTP/1.1\r\nContent-Length: 100\r\n\r\nold 0")
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(100) == b""


def test_the_largest_body_is_read(server: WitnessServer) -> None:
    body = LOG.request(0, 7).ljust(MAX_BODY, b"x")
    status, _, said = ask(server, "POST", "/w" + ADD, body)
    assert status == 400
    assert said.startswith(b"signature line refused: ")


@pytest.mark.parametrize(
    ("sent", "start"),
    [
        (b"nonsense\r\n\r\n", b"400 Bad request syntax ('nonsense')\n"),
        (b"GET / HTTP/9.9\r\n\r\n", b"505 Invalid HTTP version (9.9)\n"),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", b"HTTP/1.1 414 "),
        (b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n", b"HTTP/1.1 431 "),
        (b"\x16\x03\x01\x02\x00\x01", b""),
        (b"", b""),
    ],
)
def test_what_is_no_request_is_told_so_or_dropped(
    server: WitnessServer, sent: bytes, start: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "REQUEST_S", 0.3)
    assert raw(server.server_port, sent)[: len(start) or None] == start


def test_many_headers_are_not_read_to_their_end(server: WitnessServer) -> None:
    """Each line is short enough for the standard library, and all together are too much."""
    line = b"A: " + b"b" * 60_000 + b"\r\n"
    assert raw(server.server_port, b"GET / HTTP/1.1\r\n" + line * 20) == b""


# -------------------------------------------------------------------------------- how it is served


def test_an_answer_is_one_write_at_once(
    server: WitnessServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes = []
    write = socket.SocketIO.write

    def counted(self: socket.SocketIO, data: bytes) -> int | None:
        writes.append(len(data))
        return write(self, data)

    monkeypatch.setattr(socket.SocketIO, "write", counted)
    assert ask(server, "POST", "/w" + ADD, LOG.request(0, 7))[0] == 200
    assert len(writes) == 1


def test_no_answer_waits_to_fill_a_packet(server: WitnessServer) -> None:
    with socket.create_connection(("127.0.0.1", server.server_port)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        connection.recv(1)
        (served,) = server._open
        assert served.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


def test_a_connection_may_be_kept(server: WitnessServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    with contextlib.closing(connection):
        connection.connect()
        kept = connection.sock
        for size in range(1, 20):
            connection.request("POST", "/w/add-checkpoint", LOG.request(size - 1, size))
            answer = connection.getresponse()
            assert (answer.status, len(answer.read()) > 100) == (200, True)
            assert connection.sock is kept


def test_answers_name_no_version_of_python(server: WitnessServer) -> None:
    found = raw(server.server_port, b"GET / HTTP/1.0\r\n\r\n")
    assert b"\r\nServer: coldproof\r\n" in found


def test_nothing_is_logged(server: WitnessServer, capfd: pytest.CaptureFixture[str]) -> None:
    ask(server, "GET", "/w/x/checkpoint")
    raw(server.server_port, b"nonsense\r\n\r\n")
    with socket.create_connection(("127.0.0.1", server.server_port)) as left:
        left.sendall(b"POST /w/add-checkpoint HTTP/1.1\r\nContent-Length: 100\r\n\r\nold")
    server.stop()
    assert capfd.readouterr() == ("", "")


def test_a_mistake_of_ours_is_told_without_saying_who_asked(
    server: WitnessServer, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(_: bytes) -> Answer:
        raise ZeroDivisionError

    monkeypatch.setattr(server.book, "add_checkpoint", broken)
    body = b"POST /w/add-checkpoint HTTP/1.1\r\nContent-Length: 1\r\n\r\nx"
    assert raw(server.server_port, body) == b""
    server.stop()
    told = capfd.readouterr().err
    assert "ZeroDivisionError" in told
    assert "127.0.0.1" not in told


# ------------------------------------------------------------------------- who is slow, or too many


@pytest.mark.parametrize(
    "parts",
    [
        [b""],
        [b"P"] * 12,
        [b"POST /w/add-checkpoint HTTP/1.1\r\nContent-Length: 100\r\n\r\n", *[b"o"] * 12],
        [b"GET / HTTP/1.1\r\n", *[b"A: b\r\n"] * 12],
    ],
    ids=["silent", "a letter at a time", "a slow body", "slow headers"],
)
def test_who_is_slow_is_dropped_however_steadily_it_sends(
    server: WitnessServer, parts: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "REQUEST_S", 0.3)
    begun = time.monotonic()
    with contextlib.suppress(ConnectionError):  # it was dropped while it was still sending
        assert raw(server.server_port, *parts, pause_s=0.1) == b""
    assert time.monotonic() - begun < 5


def test_too_many_at_once_are_told_to_come_again(
    book: WitnessBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "MOST_THREADS", 2)
    server = WitnessServer(book).start()
    address = ("127.0.0.1", server.server_port)
    with socket.create_connection(address), socket.create_connection(address):
        found = raw(server.server_port, b"")
    said = b"Too many ask at once. Asking again would do.\n"
    head, _, body = found.partition(b"\r\n\r\n")
    assert (head[:12], body) == (b"HTTP/1.1 503", said)
    until = time.monotonic() + 10
    status = 503
    while status == 503 and time.monotonic() < until:
        with contextlib.suppress(ConnectionError):
            status = ask(server, "GET", "/")[0]
    assert status == 404
    server.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="loopback has one address on other systems")
def test_one_address_does_not_hold_every_connection(
    book: WitnessBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "MOST_OF_ONE", 2)
    server = WitnessServer(book).start()
    address = ("127.0.0.1", server.server_port)
    try:
        with socket.create_connection(address), socket.create_connection(address):
            assert raw(server.server_port, b"").startswith(b"HTTP/1.1 503")
            other = http.client.HTTPConnection(
                *address, timeout=10, source_address=("127.0.0.2", 0)
            )
            with contextlib.closing(other):
                other.request("GET", "/")
                assert other.getresponse().status == 404
    finally:
        server.stop()


def test_a_stop_ends_connections_that_wait_and_finishes_what_came(
    book: WitnessBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = WitnessServer(book).start()
    came, go = threading.Event(), threading.Event()
    add = book.add_checkpoint

    def held(body: bytes) -> Answer:
        came.set()
        go.wait(10)
        return add(body)

    monkeypatch.setattr(book, "add_checkpoint", held)
    found = []
    asking = threading.Thread(target=lambda: found.append(ask(server, "POST", ADD, REQUEST)))
    with socket.create_connection(("127.0.0.1", server.server_port)) as idle:
        asking.start()
        assert came.wait(10)
        stopping = threading.Thread(target=server.stop)
        stopping.start()
        assert idle.recv(1) == b""
        go.set()
        asking.join(10)
        stopping.join(10)
    assert not stopping.is_alive()
    assert found[0][0] == 200
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        ask(server, "GET", "/")


REQUEST = LOG.request(0, 7)


def test_a_stop_does_not_wait_for_one_who_never_stops_asking(book: WitnessBook) -> None:
    server = WitnessServer(book).start()
    asked, ended = threading.Event(), threading.Event()

    def never_stops() -> None:
        address = ("127.0.0.1", server.server_port)
        with contextlib.suppress(OSError), socket.create_connection(address) as connection:
            connection.setblocking(False)
            while not ended.is_set():
                with contextlib.suppress(BlockingIOError):
                    connection.send(b"GET / HTTP/1.1\r\n\r\n" * 500)
                with contextlib.suppress(BlockingIOError):
                    if connection.recv(65_536):
                        asked.set()

    asking = threading.Thread(target=never_stops)
    asking.start()
    assert asked.wait(10)
    stopping = threading.Thread(target=server.stop)
    stopping.start()
    stopping.join(5)
    in_time = not stopping.is_alive()
    ended.set()
    asking.join()
    stopping.join()
    assert in_time


def test_a_server_that_was_never_started_is_stopped_all_the_same(book: WitnessBook) -> None:
    server = WitnessServer(book)
    server.stop()
    server.stop()


def test_a_port_that_is_taken_is_refused(server: WitnessServer, book: WitnessBook) -> None:
    with pytest.raises(OSError, match="Address already in use"):
        WitnessServer(book, port=server.server_port)


def test_it_listens_on_this_machine_only(book: WitnessBook) -> None:
    server = WitnessServer(book)
    assert server.server_address[0] == "127.0.0.1"
    server.stop()


def test_it_listens_under_a_newer_address_too(book: WitnessBook) -> None:
    try:
        server = WitnessServer(book, "::1").start()
    except OSError as error:
        pytest.skip(f"this machine has no loopback address ::1: {error}")
    assert server.url == f"http://[::1]:{server.server_port}"
    with socket.create_connection(("::1", server.server_port), timeout=10) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 404"
    server.stop()
