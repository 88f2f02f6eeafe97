"""QR codes as SVG (ISO/IEC 18004), error correction level M; the only module that knows segno."""

from __future__ import annotations

import io

from coldproof.paper.errors import NoTypesetter, PaperError

QUIET = 4  # modules of white around it, as the standard asks
MOST_BYTES = 2_331  # what level M holds at its largest


def svg_of(text: str) -> str:
    """Return a QR code of a text as one SVG element, black on white, with its quiet zone.

    It has a view box and no size of its own.  Raises `PaperError` for a text that is empty or too
    long, and `NoTypesetter` without segno.  The same text gives the same SVG.
    """
    size = len(text.encode("utf-8"))
    if not 0 < size <= MOST_BYTES:
        raise PaperError("a QR code", f"{size} bytes", f"1 to {MOST_BYTES}")
    try:
        import segno  # noqa: PLC0415 - only who draws a code needs it
    except ImportError:
        raise NoTypesetter("a QR code", "no segno here", "`pip install segno`") from None
    out = io.BytesIO()
    segno.make_qr(text, error="m", boost_error=False).save(
        out, kind="svg", border=QUIET, light="#fff", omitsize=True, xmldecl=False, nl=False
    )
    return out.getvalue().decode("utf-8")
