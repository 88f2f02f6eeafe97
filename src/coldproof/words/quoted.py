"""What was refused, shown in a sentence: briefly, in quotes and in ASCII, whatever it is."""

from __future__ import annotations

from codecs import getincrementaldecoder

LONGEST = 4  # bytes of a character in UTF-8


def quoted(value: str | bytes, most: int) -> str:
    """Return a text in quotes, bytes as the characters that they are in UTF-8.

    Bytes that are no UTF-8 are written out, each in hexadecimal.  A text that would be
    longer than `most` characters ends in `...`.
    """
    text = ascii(value[: most + LONGEST])
    if isinstance(value, bytes):
        cut = value[: most + LONGEST]
        try:
            text = ascii(getincrementaldecoder("utf-8")().decode(cut, len(cut) == len(value)))
        except UnicodeDecodeError:
            text = text.removeprefix("b")
    return text if len(text) <= most else text[: most - 3] + "..."
