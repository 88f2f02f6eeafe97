"""All files of the marks, by name; and one zip of them, the same bytes for the same marks."""

from __future__ import annotations

import io
import re
import zipfile

from coldproof.desk.plan.flash import Marks, by_camera
from coldproof.exchange.flash.avid import avid_text
from coldproof.exchange.flash.edl import edl_text
from coldproof.exchange.flash.otio import otio_text
from coldproof.exchange.flash.pulls import pulls_text
from coldproof.exchange.flash.words import title_of

PULLS = "vfx-pulls.csv"
WRITERS = ((".otio", otio_text), (".edl", edl_text), (".avid.txt", avid_text))


def files_of(marks: Marks) -> dict[str, bytes]:
    """Return each file's bytes by its name: a pull list, and three files a camera and day."""
    found = {PULLS: pulls_text(marks).encode()}
    for one in by_camera(marks.marks):
        stem = re.sub(r"[^A-Za-z0-9.-]+", "_", title_of(one)).strip("_.")
        name, again = stem, 1
        while name + WRITERS[0][0] in found:  # cameras `A/1` and `A 1` have one plain name
            again += 1
            name = f"{stem}_{again}"
        for ending, write in WRITERS:
            found[name + ending] = write(one).encode()
    return found


def zipped(files: dict[str, bytes]) -> bytes:
    """Return files as one zip, without a time of its own."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as bag:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o644 << 16
            bag.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
