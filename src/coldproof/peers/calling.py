"""One HTTP exchange with somebody who is not trusted: a connection of its own, all of it bounded.

A new connection for each: to a peer that writes its answer in two pieces, one that was kept open
takes 40 ms longer.  Redirects are not followed, and no proxy is asked.
"""

from __future__ import annotations

import http.client
import ssl
import time
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from coldproof.log.errors import shown
from coldproof.peers.errors import Misanswered, PeerError, Unreachable
from coldproof.peers.paced import Paced, TooMuch, buffered

MOST_HEADERS = 65_536  # bytes of an answer before its body
ADDRESS = "http:// or https://, a host, and a path if there is one,"


class Reply(NamedTuple):
    """What came back: the status, the type of the body without its parameters, the body."""

    status: int
    content_type: str
    body: bytes


class Question(NamedTuple):
    """What is sent: method, the whole address, the body and its type, and a query of our own."""

    method: str
    url: str
    content_type: str = ""
    body: bytes = b""
    query: str = ""


def call(
    question: Question, *, within_ms: int, most: int, tls: ssl.SSLContext | None = None
) -> Reply:
    """Return what was answered: at most `most` bytes of body, all within so many milliseconds.

    Looking up a name is not counted: the system has limits of its own for it.  Raises
    `Unreachable` when there is no answer, `Misanswered` for one that is no HTTP or too long, and
    `PeerError` for an address that is none.
    """
    address = split(question.url)
    connection = _connection(address, within_ms, tls)
    try:
        return _exchange(connection, address, question, within_ms, most)
    except TimeoutError:
        found = f"no answer in {within_ms} ms"
        raise Unreachable(question.url, found, "asking again later") from None
    except TooMuch:
        found = f"more than {MOST_HEADERS + most} bytes"
        raise Misanswered(_named(question.url), found, f"at most {most}") from None
    except OSError as error:
        found = f'"{error.strerror or error}"'
        raise Unreachable(question.url, found, "asking again later") from None
    except (http.client.HTTPException, ValueError) as error:
        found = f"{type(error).__name__} {shown(str(error))}"
        raise Misanswered(_named(question.url), found, "an answer in HTTP/1.1") from None
    finally:
        connection.close()


def _exchange(
    connection: http.client.HTTPConnection,
    address: SplitResult,
    question: Question,
    within_ms: int,
    most: int,
) -> Reply:
    until = time.monotonic() + within_ms / 1000
    headers = {"Connection": "close"}
    if question.content_type:
        headers["Content-Type"] = question.content_type
    connection.connect()
    connection.sock.settimeout(_left_s(until))
    path = (address.path or "/") + (f"?{question.query}" if question.query else "")
    connection.request(question.method, path, question.body or None, headers)
    paced = Paced(connection.sock, until, MOST_HEADERS + most)
    response = http.client.HTTPResponse(connection.sock, method=question.method)
    response.fp.close()
    response.fp = buffered(paced)
    with response:
        response.begin()
        body = response.read(most + 1)
    if len(body) > most:
        raise Misanswered(_named(question.url), f"more than {most} bytes", f"at most {most}")
    if response.length:
        found = f"{len(body)} bytes of {len(body) + response.length}"
        raise Misanswered(_named(question.url), found, "the whole of it")
    return Reply(response.status, response.headers.get_content_type(), body)


def _left_s(until: float) -> float:
    left_s = until - time.monotonic()
    if left_s <= 0:
        raise TimeoutError
    return left_s


def _connection(
    address: SplitResult, within_ms: int, tls: ssl.SSLContext | None
) -> http.client.HTTPConnection:
    host, within_s = address.hostname or "", within_ms / 1000
    if address.scheme == "http":
        port = address.port or http.client.HTTP_PORT
        return http.client.HTTPConnection(host, port, timeout=within_s)
    port = address.port or http.client.HTTPS_PORT
    context = tls or ssl.create_default_context()
    return http.client.HTTPSConnection(host, port, timeout=within_s, context=context)


def split(url: str) -> SplitResult:
    """Return the parts of an address; raises `PeerError` for what is none that we would ask."""
    try:
        address = urlsplit(url)
        port = address.port
    except ValueError:
        raise PeerError("address", shown(url), ADDRESS) from None
    plain = url.isascii() and url.isprintable() and " " not in url and port != 0
    known = address.scheme in {"http", "https"} and address.hostname and "@" not in address.netloc
    if not plain or not known or "?" in url or "#" in url:
        raise PeerError("address", shown(url), ADDRESS)
    return address


def _named(url: str) -> str:
    return f"answer of {url}"
