"""Requests to a log witness: one spelling, and what is none."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coldproof.peers.errors import RequestError
from coldproof.peers.request import (
    MAX_BODY,
    MAX_HASHES,
    Request,
    origin_hash,
    read_request,
    read_tree_size,
    tree_size,
    write_request,
)

HASH = bytes(range(32))
LINE = base64.b64encode(HASH) + b"\n"
NOTE = b"any\n\nthing"
NO_BLANK = "request refused: found no blank line; a proof, a blank line and a checkpoint would do"
FIRST = "`old` and 0 to 2^63-1 in plain decimal would do"


@pytest.mark.parametrize(
    ("request_", "body"),
    [
        (Request(0, (), NOTE), b"old 0\n\n" + NOTE),
        (Request(7, (HASH,), b""), b"old 7\n" + LINE + b"\n"),
        (Request(2**63 - 1, (HASH,) * MAX_HASHES, NOTE), None),
    ],
)
def test_what_is_written_is_read(request_: Request, body: bytes | None) -> None:
    written = write_request(*request_)
    assert body in (None, written)
    assert read_request(written) == request_


@given(st.binary(max_size=200))
def test_any_bytes_are_a_request_or_refused(body: bytes) -> None:
    try:
        found = read_request(body)
    except RequestError:
        return
    assert write_request(*found) == body


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", NO_BLANK),
        (b"old 1\n" + LINE, NO_BLANK),
        (b"\n\n" + NOTE, f"request's first line refused: found ''; {FIRST}"),
        (b"new 1\n\n" + NOTE, f"request's first line refused: found 'new 1'; {FIRST}"),
        (b"1\n\n" + NOTE, f"request's first line refused: found '1'; {FIRST}"),
        (b"old 01\n\n" + NOTE, f"request's first line refused: found 'old 01'; {FIRST}"),
        (b"old +1\n\n" + NOTE, f"request's first line refused: found 'old +1'; {FIRST}"),
        (b"old  1\n\n" + NOTE, f"request's first line refused: found 'old  1'; {FIRST}"),
        (b"old 1\r\n\n" + NOTE, f"request's first line refused: found 'old 1\\r'; {FIRST}"),
        (b"old \xd9\xa1\n\n", f"request's first line refused: found 'old \\u0661'; {FIRST}"),
        (
            b"old 9223372036854775808\n\n",
            f"request's first line refused: found 'old 9223372036854775808'; {FIRST}",
        ),
        (
            b"old 1\n" + LINE[:-2] + b"\n\n",
            "request's hash refused: found 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';"
            " canonical base64 of 32 bytes would do",
        ),
        (
            b"old 1\nAAAA\n\n",
            "request's hash refused: found 'AAAA'; canonical base64 of 32 bytes would do",
        ),
        (b"old 1\n" + LINE * 64 + b"\n", "request refused: found 64 hashes; at most 63 would do"),
        (
            b"old 1\n\n" + bytes(MAX_BODY),
            "request refused: found 65543 bytes; at most 65536 would do",
        ),
    ],
)
def test_what_is_no_request_is_refused(body: bytes, said: str) -> None:
    with pytest.raises(RequestError) as error:
        read_request(body)
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("old", "proof", "said"),
    [
        (-1, (), "request's old size refused: found -1; 0 to 2^63-1 would do"),
        (2**63, (), f"request's old size refused: found {2**63}; 0 to 2^63-1 would do"),
        (1, (HASH,) * 64, "request refused: found 64 hashes; at most 63 would do"),
        (
            1,
            (b"short",),
            "request's hash refused: found 'c2hvcnQ='; canonical base64 of 32 bytes would do",
        ),
    ],
)
def test_what_no_request_could_hold_is_not_written(
    old: int, proof: tuple[bytes, ...], said: str
) -> None:
    with pytest.raises(RequestError) as error:
        write_request(old, proof, NOTE)
    assert str(error.value) == said


def test_a_size_is_a_number_and_a_newline() -> None:
    assert tree_size(1204) == b"1204\n"
    assert read_tree_size(b"1204\n") == 1204
    for wrong in (b"", b"\n", b"1204", b"1204\n\n", b"01\n", b"-1\n", b" 1\n", b"1\r\n"):
        assert read_tree_size(wrong) is None


def test_a_log_is_asked_for_by_the_digest_of_its_origin() -> None:
    wanted = "4d3203c8f35cdf600e475f55fede6081a703d3d322f208865fca2ec4f0e030f8"
    assert origin_hash("example.com/log") == wanted  # as `sha256sum` says
