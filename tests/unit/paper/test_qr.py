"""QR codes: read back by another's reader, and refused where they could not be."""

from __future__ import annotations

import io
import re
from unittest import mock

import pytest
import typst
import zxingcpp
from PIL import Image

from coldproof.paper.errors import NoTypesetter, PaperError
from coldproof.paper.qr import MOST_BYTES, QUIET, svg_of

DRAW = (
    "#set page(width: 60mm, height: 60mm, margin: 5mm)\n"
    '#image(bytes(sys.inputs.svg), format: "svg", width: 100%, alt: "code")'
)


def read(text: str) -> list[str]:
    """Return what ZXing reads from the code of a text."""
    png = typst.compile(DRAW.encode(), format="png", ppi=300.0, sys_inputs={"svg": svg_of(text)})
    image = Image.open(io.BytesIO(png)).convert("L")
    return [one.text for one in zxingcpp.read_barcodes(image)]


@pytest.mark.parametrize(
    "text", ["x", "http://localhost:8420/#/p/a/weapon/G-1?n=5", 'ü ☐ \\ " #raw', "0" * 600]
)
def test_another_reader_reads_what_was_written(text: str) -> None:
    assert read(text) == [text]


def test_it_is_one_svg_element_without_a_size_and_with_its_quiet_zone() -> None:
    svg = svg_of("x")
    assert svg.startswith("<svg ")
    assert svg.count("<svg") == 1
    assert 'viewBox="0 0 29 29"' in svg  # version 1 has 21 modules
    assert 21 + 2 * QUIET == 29
    assert re.search(r" (width|height)=", svg.partition(">")[0]) is None


def test_nothing_of_the_text_stands_in_the_svg() -> None:
    assert "script" not in svg_of("<script>alert(1)</script>")


def test_the_same_text_gives_the_same_svg() -> None:
    assert svg_of("abc") == svg_of("abc")


@pytest.mark.parametrize("size", [0, MOST_BYTES + 1])
def test_an_empty_text_and_one_too_long_are_refused(size: int) -> None:
    with pytest.raises(PaperError) as refused:
        svg_of("a" * size)
    assert str(refused.value) == f"a QR code: found {size} bytes; 1 to {MOST_BYTES} would do"


def test_bytes_are_counted_and_not_letters() -> None:
    assert svg_of("a" * MOST_BYTES)
    with pytest.raises(PaperError):
        svg_of("ü" * (MOST_BYTES // 2 + 1))


def test_without_segno_it_says_what_to_install() -> None:
    with mock.patch.dict("sys.modules", {"segno": None}), pytest.raises(NoTypesetter) as refused:
        svg_of("x")
    assert str(refused.value) == "a QR code: found no segno here; `pip install segno` would do"
