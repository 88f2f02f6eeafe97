"""Texts that another program wrote anew: they look the same, and are not the bytes that were.

Windows PowerShell 5.1 writes what `>` is given as UTF-16 with a mark at its beginning, and ends
each line with CR and LF; editors of Windows do the like when they save, and some trim the end of a
text.  Nothing here repairs one: of what was signed, every byte counts, and a policy has no other
control than tab and newline.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

MARK = "\ufeff"
UNENDED = "a last line whose end is lost, as editors that trim a text leave it"
PLAIN = (
    "UTF-8 without a mark, each line ended by LF, as `coldproof log` and `coldproof key` write it"
    " by --out,"
)
SAVED = (
    "the same text, saved by an editor that is told the encoding UTF-8 without BOM and the line"
    " ends LF (Unix),"
)
# A signature line up to its end: of a key of ours its base64 is padded, cut short it is not.
_SIGNED = re.compile(rb"\xe2\x80\x94 [^ ]+ [A-Za-z0-9+/]+={1,2}")


def how_rewritten(data: bytes, *, lines: bool = True) -> str | None:
    """Say in which way a text is not as we write it, or none; without `lines` its ends are free."""
    unmarked = b"\0\0" in {data[:4:2], data[1:4:2]}
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or unmarked:
        return "UTF-16, as `>` of Windows PowerShell 5.1 and editors of Windows write it"
    found = []
    if data.startswith(BOM_UTF8):
        found.append("a mark (BOM) at its beginning, as editors of Windows save UTF-8")
    if lines and b"\r\n" in data:
        found.append("lines that end with CR and LF, as editors of Windows save them")
    elif lines and is_unended(data):
        found.append(UNENDED)
    return " and ".join(found) or None


def is_unended(data: bytes) -> bool:
    """Say whether the last line of a text is a signature line of which only its end is missing."""
    return _SIGNED.fullmatch(data, data.rfind(b"\n") + 1) is not None


def begins_with(data: bytes, words: bytes) -> bool:
    """Say whether a text begins with these words of ASCII, also where it was written anew."""
    for mark, wide in ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data.removeprefix(mark).startswith(words.decode("ascii").encode(wide))
    return data.removeprefix(BOM_UTF8).startswith(words)
