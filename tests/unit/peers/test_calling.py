"""One bounded HTTP exchange, with honest people and others."""

from __future__ import annotations

import re
import ssl
import time
from pathlib import Path

import pytest

from coldproof.peers.calling import MOST_HEADERS, Question, Reply, call, split
from coldproof.peers.errors import Misanswered, PeerError, Unreachable
from tests.unit.peers.authority import certificate_of
from tests.unit.peers.loopback import Says, closed_port, http

MOST = 1000
HTTP = "an answer in HTTP/1.1 would do"


def get(url: str, within_ms: int = 5000, tls: ssl.SSLContext | None = None) -> Reply:
    return call(Question("GET", url), within_ms=within_ms, most=MOST, tls=tls)


def test_what_was_asked_is_sent_and_what_was_answered_comes_back() -> None:
    with Says([http("200 OK", b"yes", "text/x.tlog.size; charset=utf-8")]) as peer:
        question = Question("POST", peer.url + "/a/b", "text/plain", b"question")
        found = call(question, within_ms=5000, most=MOST)
    assert found == Reply(200, "text/x.tlog.size", b"yes")
    head, _, body = peer.asked[0].partition(b"\r\n\r\n")
    assert body == b"question"
    lines = head.split(b"\r\n")
    assert lines[0] == b"POST /a/b HTTP/1.1"
    assert {b"Connection: close", b"Content-Type: text/plain", b"Content-Length: 8"} < set(lines)


def test_without_a_path_the_first_page_is_asked_for() -> None:
    with Says([http("204 No Content", b"")]) as peer:
        assert get(peer.url) == Reply(204, "text/plain", b"")
    assert peer.asked[0].startswith(b"GET / HTTP/1.1\r\n")


@pytest.mark.parametrize(
    "pieces",
    [
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", b"x" * MOST],
        [http("200 OK", b"x" * MOST)],
        [b"HTTP/1.1 100 Continue\r\n\r\n" * 20, http("200 OK", b"x" * MOST)],
        [
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n"
            b"3e8\r\n" + b"x" * MOST + b"\r\n0\r\n\r\n"
        ],
        [letter.encode() for letter in http("200 OK", b"x" * MOST).decode()],
    ],
    ids=["to the end", "of a length", "continued", "in chunks", "in letters"],
)
def test_as_much_as_allowed_is_read(pieces: list[bytes]) -> None:
    with Says(pieces) as peer:
        assert get(peer.url).body == b"x" * MOST


def test_a_redirect_is_an_answer_like_others() -> None:
    with Says([b"HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1/\r\n\r\n"]) as peer:
        assert get(peer.url).status == 307
    assert len(peer.asked) == 1


TOO_LONG = "more than 1000 bytes; at most 1000 would do"
FAR_TOO_LONG = f"more than {MOST_HEADERS + MOST} bytes; at most 1000 would do"


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        ([http("200 OK", b"x" * (MOST + 1))], TOO_LONG),
        ([b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 10_000] * 50], TOO_LONG),
        ([b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nhello"], "5 bytes of 12; the whole of it"),
        ([b"HTTP/1.1 100 Continue\r\n\r\n" * 4000], FAR_TOO_LONG),
        ([b"HTTP/1.1 200 OK\r\n", *[b"A: " + b"b" * 10_000 + b"\r\n"] * 20], FAR_TOO_LONG),
        ([b"nonsense\r\n\r\n"], f"BadStatusLine 'nonsense\\r\\n'; {HTTP}"),
        ([b"HTTP/2.0 200 OK\r\n\r\n"], f"UnknownProtocol 'HTTP/2.0'; {HTTP}"),
        ([b"HTTP/1.1 abc OK\r\n\r\n"], f"BadStatusLine 'HTTP/1.1 abc OK\\r\\n'; {HTTP}"),
        (
            [b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n"],
            f"HTTPException 'got more than 100 headers'; {HTTP}",
        ),
        (
            [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
            f"IncompleteRead 'IncompleteRead(0 bytes read)'; {HTTP}",
        ),
    ],
)
def test_what_is_no_answer_is_refused(pieces: list[bytes], said: str) -> None:
    with Says(pieces) as peer, pytest.raises(Misanswered) as error:
        get(peer.url)
    wanted = said if said.endswith("do") else f"{said} would do"
    assert str(error.value) == f"answer of {peer.url} refused: found {wanted}"


@pytest.mark.parametrize(
    ("pieces", "pause_s"),
    [
        ([b""], 5.0),
        ([b"H"] * 100, 0.1),
        ([b"HTTP/1.1 200 OK\r\n", *[b"A: b\r\n"] * 90], 0.1),
        ([b"HTTP/1.1 200 OK\r\n\r\n", *[b"x"] * 90], 0.1),
    ],
    ids=["silent", "a letter at a time", "slow headers", "a slow body"],
)
def test_who_is_slow_is_not_waited_for_however_steadily_it_sends(
    pieces: list[bytes], pause_s: float
) -> None:
    begun = time.monotonic()
    with Says(pieces, pause_s=pause_s) as peer:
        with pytest.raises(Unreachable) as error:
            get(peer.url, within_ms=300)
        assert time.monotonic() - begun < 3
    said = f"{peer.url}: found no answer in 300 ms; asking again later would do"
    assert str(error.value) == said


def test_who_hangs_up_did_not_answer() -> None:
    with Says([]) as peer, pytest.raises(Unreachable) as error:
        get(peer.url)
    found = '"Remote end closed connection without response"'
    said = f"{peer.url}: found {found}; asking again later would do"
    assert str(error.value) == said


def test_where_nobody_listens_nobody_answers() -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    with pytest.raises(Unreachable) as error:
        get(url)
    said = f'{url}: found "Connection refused"; asking again later would do'
    assert str(error.value) == said


def test_who_does_not_speak_tls_is_not_reached_by_https() -> None:
    with Says([http("200 OK", b"")]) as peer:
        url = peer.url.replace("http:", "https:")
        with pytest.raises(Unreachable) as error:
            get(url)
    start = f'{url}: found "[SSL: '
    assert re.fullmatch(re.escape(start) + '.+"; asking again later would do', str(error.value))


def test_over_tls_only_certificates_that_are_vouched_for_are_believed(tmp_path: Path) -> None:
    certificate, key = certificate_of("127.0.0.1", tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Says([http("200 OK", b"yes")], tls=context) as peer:
        known = ssl.create_default_context(cafile=str(certificate))
        assert get(peer.url, tls=known).body == b"yes"
        with pytest.raises(Unreachable) as error:
            get(peer.url)
    assert "certificate verify failed" in str(error.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "127.0.0.1:80",
        "ftp://127.0.0.1/",
        "file:///etc/hosts",
        "http://",
        "http:///path",
        "http://somebody@127.0.0.1/",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:port/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1/?query",
        "http://127.0.0.1/?",
        "http://127.0.0.1/#part",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/a\r\nHost: other",
        "http://[::1/",
        "http://\u0131.example/",
    ],
)
def test_what_is_no_address_is_not_asked(url: str) -> None:
    with pytest.raises(PeerError) as error:
        split(url)
    wanted = "http:// or https://, a host, and a path if there is one, would do"
    assert str(error.value) == f"address refused: found {url!a}; {wanted}"


def test_a_newer_address_is_an_address() -> None:
    found = split("https://[::1]:8443/w")
    assert (found.hostname, found.port, found.path) == ("::1", 8443, "/w")
