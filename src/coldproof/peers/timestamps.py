"""Time-stamps of checkpoints by an authority (RFC 3161): that a checkpoint existed by a time.

What is stamped are the bytes of the checkpoint's note as the log signed it, without what log
witnesses added later.  A *token* here is the authority's whole answer, DER, as `openssl ts` reads
it.  Certificates count as of the time stamped; whether one was revoked is not asked.

The only module that knows `rfc3161-client`, which need not be installed: nothing rests on stamps.
"""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from typing import TYPE_CHECKING

from coldproof.log.errors import shown
from coldproof.peers.calling import Question, call
from coldproof.peers.errors import TimeStampError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampRequest, TimeStampResponse

WITHIN_MS = 10_000
MOST_TOKEN = 65_536  # bytes; one with a chain of certificates is some kilobytes
QUERY, REPLY = "application/timestamp-query", "application/timestamp-reply"
OK = 200
DIGESTS = ("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.3")  # SHA-256 and SHA-512
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
GRANTED = 0


def request(checkpoint: bytes) -> bytes:
    """Return a request to stamp a checkpoint's note: DER, over its SHA-256, with a fresh nonce.

    Raises `TimeStampError` where `rfc3161-client` is not installed.
    """
    return _request(checkpoint).as_bytes()


def ask_time(
    url: str,
    checkpoint: bytes,
    roots_pem: bytes,
    *,
    within_ms: int = WITHIN_MS,
    tls: ssl.SSLContext | None = None,
) -> bytes:
    """Return an authority's token for a checkpoint's note, verified, and fresh: it has our nonce.

    Raises what `verify` raises, `Unreachable` without an answer, and `Misanswered` for one that
    is no HTTP; `TimeStampError` for any other answer than a token.
    """
    asked = _request(checkpoint)
    question = Question("POST", url, QUERY, asked.as_bytes())
    reply = call(question, within_ms=within_ms, most=MOST_TOKEN, tls=tls)
    if reply.status != OK or reply.content_type != REPLY:
        found = f"status {reply.status} with {reply.content_type}"
        raise TimeStampError(f"answer of {url}", found, f"200 with {REPLY}")
    verify(reply.body, checkpoint, roots_pem)
    if _read(reply.body).tst_info.nonce != asked.nonce:
        raise TimeStampError(f"answer of {url}", "another nonce", "the one that was sent")
    return reply.body


def verify(token: bytes, checkpoint: bytes, roots_pem: bytes) -> int:
    """Return when a token says that a checkpoint's note existed, in microseconds since 1970.

    It is signed by a certificate for time-stamping that one of the roots (PEM) vouches for, valid
    at that time, over the SHA-256 or SHA-512 of these very bytes.  Raises `TimeStampError` for
    anything else, and where `rfc3161-client` is not installed.
    """
    response = _read(token)
    if response.status != GRANTED:
        told = "; ".join([shown(line) for line in response.status_string])
        raise TimeStampError("time-stamp", f"status {response.status} {told}".rstrip(), "status 0")
    try:
        info = response.tst_info
        algorithm = info.message_imprint.hash_algorithm.dotted_string
        if algorithm not in DIGESTS:
            raise TimeStampError("time-stamp", f"digest {algorithm}", "SHA-256 or SHA-512")
        _verify(response, checkpoint, roots_pem)
        return (info.gen_time - EPOCH) // MICROSECOND
    except ValueError as error:
        raise TimeStampError("time-stamp", f'"{error}"', "a whole token of RFC 3161") from None


def read_roots(roots_pem: bytes) -> bytes:
    """Return the certificates alone, as PEM, without what is written beside them.

    Raises `TimeStampError` where there is none.  It needs no library for time-stamps.
    """
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415 - as below

    return b"".join([one.public_bytes(Encoding.PEM) for one in _roots(roots_pem)])


def refuse_without_library() -> None:
    """Raise `TimeStampError` where nothing here can ask for a token, or check one."""
    if find_spec("rfc3161_client") is None:
        raise _missing()


def _request(checkpoint: bytes) -> TimeStampRequest:
    try:
        import rfc3161_client as library  # noqa: PLC0415 - optional, so not before it is asked for
    except ImportError:
        raise _missing() from None
    builder = library.TimestampRequestBuilder().data(checkpoint)
    return builder.hash_algorithm(library.HashAlgorithm.SHA256).build()


def _read(token: bytes) -> TimeStampResponse:
    try:
        import rfc3161_client as library  # noqa: PLC0415 - optional, so not before it is asked for
    except ImportError:
        raise _missing() from None
    try:
        return library.decode_timestamp_response(token)
    except ValueError as error:
        found = f"{len(token)} bytes: {shown(str(error))}"
        raise TimeStampError("time-stamp", found, "a token of RFC 3161 in DER") from None


def _verify(response: TimeStampResponse, checkpoint: bytes, roots_pem: bytes) -> None:
    import rfc3161_client as library  # noqa: PLC0415 - optional, so not before it is asked for

    verifier = library.VerifierBuilder(roots=_roots(roots_pem)).build()
    try:
        verifier.verify_message(response, checkpoint)
    except library.VerificationError as error:
        want = "a token over this very note, by one whom these roots vouch for,"
        raise TimeStampError("time-stamp", f'"{error}"', want) from None


def _roots(roots_pem: bytes) -> list[Certificate]:
    from cryptography import x509  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        return x509.load_pem_x509_certificates(roots_pem)
    except ValueError:
        raise TimeStampError("roots", "no certificate", "certificates as PEM") from None


def _missing() -> TimeStampError:
    return TimeStampError(
        "time-stamp", "no `rfc3161-client` here", "`pip install coldproof[timestamps]`"
    )
