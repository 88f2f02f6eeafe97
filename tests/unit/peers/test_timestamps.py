"""Time-stamps of checkpoints, by an authority made for the test."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.peers.errors import TimeStampError, Unreachable
from coldproof.peers.timestamps import (
    ask_time,
    read_roots,
    refuse_without_library,
    request,
    verify,
)
from tests.grown import Grown
from tests.unit.peers.authority import KIND, Authority, Stamping, openssl
from tests.unit.peers.loopback import Says, closed_port, http

LOG = Grown()
NOTE = LOG.note(9)
OTHER = LOG.note(10)
OVER = "a token over this very note, by one whom these roots vouch for, would do"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def token(authority: Authority) -> bytes:
    return authority.stamp(request(NOTE))


def refusal(use: Callable[[], object]) -> str:
    with pytest.raises(TimeStampError) as error:
        use()
    return str(error.value)


# ---------------------------------------------------------------------------- what is stamped


def test_a_token_says_when_and_openssl_accepts_it(authority: Authority) -> None:
    before = time.time_ns() // 1_000_000_000 * 1_000_000
    with Stamping(authority.stamp) as peer:
        found = ask_time(peer.url + "/tsr", NOTE, authority.roots)
    head = peer.asked[0].partition(b"\r\n\r\n")[0]
    assert head.startswith(b"POST /tsr HTTP/1.1\r\n")
    assert b"\r\nContent-Type: application/timestamp-query" in head
    assert before <= verify(found, NOTE, authority.roots) <= time.time_ns() // 1000
    authority.accept(found, NOTE)


def test_a_request_is_over_the_digest_of_the_note_and_asks_for_the_certificate(
    authority: Authority,
) -> None:
    (authority.folder / "asked.tsq").write_bytes(request(NOTE))
    told = openssl(authority.folder, "ts -query -in asked.tsq -text").decode()
    assert "Hash Algorithm: sha256" in told
    assert "Certificate required: yes" in told
    assert "Nonce: unspecified" not in told
    assert hashlib.sha256(NOTE).digest() in request(NOTE)
    assert request(NOTE) != request(NOTE)


def test_the_longer_digest_is_accepted_too(authority: Authority) -> None:
    (authority.folder / "note").write_bytes(NOTE)
    openssl(authority.folder, "ts -query -data note -sha512 -cert -out long.tsq")
    found = authority.stamp((authority.folder / "long.tsq").read_bytes())
    assert verify(found, NOTE, authority.roots) > 0


def test_one_root_of_several_is_enough(authority: Authority, token: bytes, tmp_path: Path) -> None:
    other = Authority(tmp_path, name="other")
    assert verify(token, NOTE, other.roots + authority.roots) > 0


# --------------------------------------------------------------------------------- what is refused


def test_a_token_is_for_one_note(authority: Authority, token: bytes) -> None:
    said = refusal(lambda: verify(token, OTHER, authority.roots))
    assert said == f'time-stamp refused: found "Mismatch between messages"; {OVER}'


def test_a_token_is_vouched_for(token: bytes, tmp_path: Path) -> None:
    other = Authority(tmp_path, name="other")
    said = refusal(lambda: verify(token, NOTE, other.roots))
    assert said.startswith('time-stamp refused: found "Error while verifying certificates: ')
    assert said.endswith(f'"; {OVER}')


def test_a_root_of_the_same_name_does_not_vouch(token: bytes, tmp_path: Path) -> None:
    other = Authority(tmp_path)
    assert refusal(lambda: verify(token, NOTE, other.roots)).endswith(OVER)


def test_a_flipped_bit_never_gives_another_time(authority: Authority, token: bytes) -> None:
    """A few bytes of a token are signed by nobody, and say nothing."""
    time_us = verify(token, NOTE, authority.roots)
    refused = 0
    for at in range(len(token)):
        changed = bytearray(token)
        changed[at] ^= 1
        try:
            assert verify(bytes(changed), NOTE, authority.roots) == time_us
        except TimeStampError:
            refused += 1
    assert refused > len(token) - 20


@pytest.mark.parametrize(
    "change", [lambda token: b"", lambda token: b"junk", lambda t: t[:-1], lambda t: t + b"\0"]
)
def test_what_is_no_token_is_refused(
    authority: Authority, token: bytes, change: Callable[[bytes], bytes]
) -> None:
    changed = change(token)
    found = refusal(lambda: verify(changed, NOTE, authority.roots))
    start = f"time-stamp refused: found {len(changed)} bytes: 'ASN.1 parse error: ParseError"
    assert found.startswith(start)
    assert found.endswith("; a token of RFC 3161 in DER would do")


def test_an_authority_that_declines_is_quoted(authority: Authority, tmp_path: Path) -> None:
    (tmp_path / "note").write_bytes(NOTE)
    openssl(tmp_path, "ts -query -data note -sha1 -cert -out short.tsq")
    declined = authority.stamp((tmp_path / "short.tsq").read_bytes())
    said = refusal(lambda: verify(declined, NOTE, authority.roots))
    assert said == (
        "time-stamp refused: found status 2 'Message digest algorithm is not supported.'; status 0"
        " would do"
    )


def test_another_digest_is_refused(authority: Authority, tmp_path: Path) -> None:
    (tmp_path / "note").write_bytes(NOTE)
    openssl(tmp_path, "ts -query -data note -sha384 -cert -out middle.tsq")
    found = authority.stamp((tmp_path / "middle.tsq").read_bytes())
    said = refusal(lambda: verify(found, NOTE, authority.roots))
    assert said == (
        "time-stamp refused: found digest 2.16.840.1.101.3.4.2.2; SHA-256 or SHA-512 would do"
    )


def test_without_its_certificate_a_token_proves_nothing(
    authority: Authority, tmp_path: Path
) -> None:
    (tmp_path / "note").write_bytes(NOTE)
    openssl(tmp_path, "ts -query -data note -sha256 -out bare.tsq")
    found = authority.stamp((tmp_path / "bare.tsq").read_bytes())
    assert refusal(lambda: verify(found, NOTE, authority.roots)).endswith(OVER)


@pytest.mark.parametrize("roots", [b"", b"junk", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_roots_are_certificates(token: bytes, roots: bytes) -> None:
    said = refusal(lambda: verify(token, NOTE, roots))
    assert said == "roots refused: found no certificate; certificates as PEM would do"
    assert refusal(lambda: read_roots(roots)) == said


def test_of_roots_nothing_is_read_but_certificates(authority: Authority) -> None:
    beside = "subject=Autorité\n".encode("latin-1")
    assert read_roots(beside + authority.roots + beside) == authority.roots


# ------------------------------------------------------------------------- who is not believed


def test_an_old_token_is_not_taken_for_a_fresh_one(authority: Authority, token: bytes) -> None:
    with Stamping(lambda _: token) as peer:
        said = refusal(lambda: ask_time(peer.url, NOTE, authority.roots))
    assert said == (
        f"answer of {peer.url} refused: found another nonce; the one that was sent would do"
    )


def test_a_token_for_another_note_is_not_taken(authority: Authority) -> None:
    with Stamping(lambda _: authority.stamp(request(OTHER))) as peer:
        said = refusal(lambda: ask_time(peer.url, NOTE, authority.roots))
    assert said == f'time-stamp refused: found "Mismatch between messages"; {OVER}'


def test_an_answer_of_another_status_is_not_read(authority: Authority) -> None:
    with Stamping(authority.stamp, "500 Sorry") as peer:
        said = refusal(lambda: ask_time(peer.url, NOTE, authority.roots))
    assert said == (
        f"answer of {peer.url} refused: found status 500 with {KIND}; 200 with {KIND} would do"
    )


def test_an_answer_of_another_type_is_not_read(authority: Authority) -> None:
    with Says([http("200 OK", b"<html>")]) as peer:
        said = refusal(lambda: ask_time(peer.url, NOTE, authority.roots))
    wanted = f"found status 200 with text/plain; 200 with {KIND} would do"
    assert said == f"answer of {peer.url} refused: {wanted}"


def test_where_nobody_listens_nothing_is_stamped(authority: Authority) -> None:
    with pytest.raises(Unreachable):
        ask_time(f"http://127.0.0.1:{closed_port()}", NOTE, authority.roots)


def test_without_the_library_it_says_which_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    missing = (
        "time-stamp refused: found no `rfc3161-client` here; `pip install coldproof[timestamps]`"
        " would do"
    )
    assert refusal(lambda: request(NOTE)) == missing
    assert refusal(refuse_without_library) == missing
    assert refusal(lambda: verify(b"", NOTE, b"")) == missing
    assert refusal(lambda: ask_time("http://127.0.0.1", NOTE, b"")) == missing
