"""The final seal of a paper: a PDF signature over the whole of it (ISO 32000-2, 12.8).

The only module that knows pyHanko.  The certificate is self-made: it says that nothing was changed
since the seal was set, by whoever has that certificate's key, and nothing of who that is.  Whose it
is, its fingerprint tells: it stands on the page, and in bundles, signed by the production's clerk.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import Any, NamedTuple

from coldproof.paper.errors import NoTypesetter, SealRefused

FIELD = "Seal"
WANT = "a letter as it was sealed"
MISSING = "`pip install coldproof[letters]`"


class Seal(NamedTuple):
    """A certificate and its private key, both PEM, and its fingerprint as pages show it."""

    certificate: bytes
    key: bytes
    fingerprint: str


def can_seal() -> bool:
    """Say whether what seals papers is installed here."""
    return find_spec("pyhanko") is not None


def seal_pdf(data: bytes, seal: Seal, words: str) -> bytes:
    """Return a PDF under its one final seal, dated by this machine's clock; `words` say what it is.

    Nothing may be changed or added after it.  Raises `NoTypesetter` without pyHanko, `SealRefused`
    where the seal's own files are none.
    """
    try:
        from asn1crypto import (  # type: ignore[import-untyped]  # noqa: PLC0415 - it has no types
            keys,
            pem,
            x509,
        )
        from pyhanko.pdf_utils.incremental_writer import (  # noqa: PLC0415 - the same
            IncrementalPdfFileWriter,
        )
        from pyhanko.sign import fields, signers  # noqa: PLC0415 - the same
        from pyhanko_certvalidator.registry import (  # noqa: PLC0415 - the same
            SimpleCertificateStore,
        )
    except ImportError:
        raise NoTypesetter("a seal", "no pyhanko here", MISSING) from None
    try:
        certificate = x509.Certificate.load(pem.unarmor(seal.certificate)[2])
        key = keys.PrivateKeyInfo.load(pem.unarmor(seal.key)[2])
    except ValueError as error:
        raise SealRefused("the seal", str(error), "the files that were made with it") from None
    signer = signers.SimpleSigner(
        signing_cert=certificate,
        signing_key=key,
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]  # it has no types
    )
    told = signers.PdfSignatureMetadata(
        field_name=FIELD,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
        md_algorithm="sha256",
        reason=words,
        signer_key_usage={"digital_signature"},
    )
    out = signers.PdfSigner(told, signer).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)))
    return bytes(out.getvalue())


def check_seal(data: bytes, fingerprint: str) -> datetime:
    """Return when a PDF was sealed, by its own word, once its seal is whole and of that key.

    Raises `SealRefused` for one that is not sealed, not to its last byte, by another key, or that
    was changed since; `NoTypesetter` without pyHanko.
    """
    try:
        found, status, whole = _looked_at(data)
    except ImportError:
        raise NoTypesetter("a seal", "no pyhanko here", MISSING) from None
    except Exception as error:  # noqa: BLE001 - a reader of others, on bytes of strangers
        raise SealRefused("the seal", str(error) or "no PDF", WANT) from None
    if found != fingerprint:
        raise SealRefused("the seal", f"that of {found}" if found else "none, or two", fingerprint)
    if not (whole and status.intact and status.valid and status.bottom_line):
        raise SealRefused("the seal", "that the file was changed since", WANT)
    return status.signer_reported_dt or datetime.fromtimestamp(0, UTC)


def _looked_at(data: bytes) -> tuple[str, Any, bool]:
    """Return whose certificate sealed a PDF, what pyHanko says of it, and if it covers all of it.

    The first is empty where there is not one seal.  Raises whatever a spoiled file makes it raise.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - only who checks needs it
    from pyhanko.sign import validation  # noqa: PLC0415 - the same
    from pyhanko.sign.validation import status as known  # noqa: PLC0415 - the same
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415 - the same

    seals = PdfFileReader(io.BytesIO(data)).embedded_signatures
    if len(seals) != 1:
        return "", None, False
    certificate = seals[0].signer_cert
    trust = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    status = validation.validate_pdf_signature(seals[0], signer_validation_context=trust)
    whole = status.coverage is known.SignatureCoverageLevel.ENTIRE_FILE
    return certificate.sha256.hex(":").upper(), status, whole
