"""Scripts for tests: pages typed at places as a PDF, and FDX files from paragraphs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'

PAGE = (
    (15, "12A  INT. BARN - NIGHT  12A"),
    (20, "A lantern swings. MARY draws a revolver."),
    (42, "MARY (CONT'D)"),
    (36, "(to nobody)"),
    (30, "Nobody moves."),
    (20, "She fires once into the roof."),
    (60, "CUT TO:"),
)


Placed = tuple[float, float, str] | tuple[float, float, str, int]
"""Points from the left and from below, words, and the degrees by which they are turned."""


def typed(pages: Sequence[Sequence[tuple[int, str]]]) -> bytes:
    """Return a PDF of pages in Courier, each line so many characters from the left."""
    return drawn(
        [
            [(indent * 7.2, 740 - 12 * row, text) for row, (indent, text) in enumerate(page)]
            for page in pages
        ]
    )


def drawn(pages: Sequence[Sequence[Placed]]) -> bytes:
    """Return a PDF of pages in Courier, whose words are drawn in the order in which they come."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for page in pages:
        shown = []
        for x, y, text, *turned in page:
            words = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            turn = math.radians(sum(turned))
            way = f"{math.cos(turn):.4f} {math.sin(turn):.4f} {-math.sin(turn):.4f}"
            place = f"{way} {math.cos(turn):.4f} {x:.1f} {y}"
            shown.append(f"BT /F1 12 Tf {place} Tm ({words}) Tj ET")
        stream = "\n".join(shown).encode("latin-1")
        objects.append(b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % len(objects)
        )
    listed = " ".join(f"{kid} 0 R" for kid in kids).encode()
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (listed, len(kids))
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer <</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def paragraph(kind: str, text: str, inner: str = "", **attributes: str) -> str:
    """Return a paragraph of FDX with one run."""
    told = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<Paragraph Type={quoteattr(kind)}{told}>{inner}<Text>{escape(text)}</Text></Paragraph>"


def fdx(content: str, rest: str = "") -> bytes:
    """Return an FDX file."""
    root = '<FinalDraft DocumentType="Script" Template="No" Version="5">'
    return f"{HEAD}{root}<Content>{content}</Content>{rest}</FinalDraft>".encode()
