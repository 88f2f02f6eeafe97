"""The tag files of a bag, BagIt 1.0 (RFC 8493): written in one way, and read in that way only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from coldproof.exchange.bundle.errors import BadTag, ExportError, shown
from coldproof.exchange.bundle.layout import BAGIT, INFO, Top, top_name

BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
FORMAT = {False: "whole/1", True: "extract/1"}

DESCRIPTION, IDENTIFIER, SIZE, OXUM = (
    "External-Description",
    "External-Identifier",
    "Bag-Size",
    "Payload-Oxum",
)
KIND, AGENT = "Coldproof-Bundle", "Bag-Software-Agent"
_MANIFEST_LINE = re.compile(r"([0-9a-f]{64})  ([A-Za-z0-9._/-]+)\n", re.ASCII)
_INFO_LINE = re.compile(r"([A-Za-z][A-Za-z-]*): ([^ \n][^\n]*)\n")
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
    # What turns or hides the letters beside it; those that join letters of a name may stand.
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_UNITS = ("bytes", "KB", "MB", "GB")
_STEP = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the exporter says of themselves; nobody checks it, and each line may be left out."""

    source_organization: str = ""
    organization_address: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    contact_email: str = ""
    bagging_date: str = ""
    bag_group_identifier: str = ""
    internal_sender_identifier: str = ""
    internal_sender_description: str = ""

    def lines(self) -> dict[str, str]:
        """Return what was given, by its label in BagIt; raises `ExportError` for no plain line."""
        found = {}
        for field in fields(self):
            value: str = getattr(self, field.name)
            if value and (UNSEEN.search(value) is not None or value != value.strip()):
                raise ExportError(INFO, shown(value), "one line of plain text")
            if value:
                found["-".join(part.capitalize() for part in field.name.split("_"))] = value
        return found


_OURS = (DESCRIPTION, IDENTIFIER, SIZE, OXUM, AGENT, KIND)
_LABELS = frozenset(
    ["-".join(part.capitalize() for part in field.name.split("_")) for field in fields(Cover)]
).union(_OURS)


def size_text(size: int) -> str:
    """Return a length as people say it, rounded down: `12 MB`."""
    unit = 0
    while size >= _STEP and unit < len(_UNITS) - 1:
        size //= _STEP
        unit += 1
    return f"{size} {_UNITS[unit]}"


def oxum(sizes: Iterable[int]) -> str:
    """Return how many bytes and how many files a payload is, as BagIt writes it."""
    known = list(sizes)
    return f"{sum(known)}.{len(known)}"


def description(top: Top) -> str:
    """Return what a bag says in a sentence that it holds."""
    what = "Some entries" if top.extract else "The whole record"
    return f"{what} of the production {top.production}, {top.size} entries long"


def write_info(top: Top, cover: Cover, agent: str, payload: Mapping[str, int]) -> bytes:
    """Return the text of bag-info.txt for a payload of these files and lengths."""
    lines = {
        **cover.lines(),
        DESCRIPTION: description(top),
        IDENTIFIER: top_name(top),
        SIZE: size_text(sum(payload.values())),
        OXUM: oxum(payload.values()),
        AGENT: agent,
        KIND: FORMAT[top.extract],
    }
    return "".join(f"{label}: {value}\n" for label, value in lines.items()).encode()


def read_info(data: bytes) -> dict[str, str]:
    """Return the lines of bag-info.txt by their labels; raises `BadTag`.

    Each label once, none that our writer does not write, and ours all there.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise BadTag(INFO, "bytes that are no UTF-8", "UTF-8") from None
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        line = _INFO_LINE.match(text, at)
        if line is None or UNSEEN.search(line[2]) is not None:
            raise BadTag(INFO, shown(text[at:].partition("\n")[0]), "`Label: value`")
        if line[1] in found or line[1] not in _LABELS:
            again = "a second time" if line[1] in found else "a label of another's"
            raise BadTag(INFO, f"{line[1]}, {again}", f"of {', '.join(sorted(_LABELS))}, each once")
        found[line[1]] = line[2]
        at = line.end()
    for label in _OURS:
        if label not in found:
            raise BadTag(INFO, f"no {label}", "one")
    if found[KIND] not in FORMAT.values():
        raise BadTag(INFO, f"{KIND} {shown(found[KIND])}", " or ".join(FORMAT.values()))
    return found


def read_bagit(data: bytes) -> None:
    """Return if this is bagit.txt as BagIt 1.0 has it; else raise `BadTag`."""
    if data != BAGIT_TEXT:
        raise BadTag(BAGIT, shown(data), shown(BAGIT_TEXT))


def write_manifest(digests: Mapping[str, str]) -> bytes:
    """Return a manifest of SHA-256 digests, in hexadecimal, sorted by path."""
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests)).encode("ascii")


def read_manifest(name: str, data: bytes) -> dict[str, str]:
    """Return the digests of a manifest by path; raises `BadTag` unless sorted, each path once."""
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError:
        raise BadTag(name, "bytes that are no ASCII", "ASCII") from None
    found: dict[str, str] = {}
    at = 0
    last = ""
    while at < len(text):
        line = _MANIFEST_LINE.match(text, at)
        if line is None:
            found_line = shown(text[at:].partition("\n")[0])
            raise BadTag(name, found_line, "a SHA-256 digest, two spaces and a path")
        if line[2] <= last:
            raise BadTag(name, f"{line[2]} after {last}", "paths in order, each once")
        last = line[2]
        found[last] = line[1]
        at = line.end()
    return found
