"""Where everything is in a bundle, under its one folder, and how large it may be.

`data/log/` is by itself a log as files, for any program that reads C2SP tlog-tiles.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from coldproof.exchange.bundle.errors import ExportError, shown
from coldproof.words.ids import NAME, NAME_SHAPE

BAGIT = "bagit.txt"
INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
PYZ = "verify.pyz"
PYZ_TEXT = "verify.txt"
MUST_TAGS = (INFO, BAGIT, MANIFEST, TAG_MANIFEST)
MAY_TAGS = (PYZ, PYZ_TEXT)

README = "data/README.txt"
POLICY = "data/policy.txt"
CERTIFICATE_TEXT = "data/certificate-902.txt"
CERTIFICATE_PAGE = "data/certificate-902.html"
SEAL = "data/seal.txt"
ZONE = "data/zone.txt"
SCENES = "data/scenes.txt"  # only of a whole record, where a draft's text does not go along
LOG = "data/log/"
CHECKPOINT = "data/log/checkpoint"
CHECKPOINTS = "data/log/checkpoints/"
TIMESTAMPS = "data/timestamps/"
ALARMS = "data/alarms/"  # only of a whole record
BLOBS = "data/blobs/"
VIEWS = "data/views/"

# An extract has no tiles: its entries stand alone, each with its proof.
EXTRACT_CHECKPOINT = "data/checkpoint"
ENTRIES = "data/entries/"
PROOFS = "data/proofs/"
LEFT_OUT = "data/left-out.txt"
PUBLIC = "data/public.html"  # only in one for everybody

WHOLE_VIEWS = (
    "custody.csv",
    "clearance.csv",
    "rounds.csv",
    "chain.csv",
    "timeline.html",
    "gaps.html",
)
EXTRACT_VIEWS = ("acts.csv",)

MOST_NAME = 200  # characters of a path, the folder's name included
MOST_FILES = 500_000
MOST_BYTES = 16 << 30  # of everything in a bag
MOST_TEXT = 1 << 20  # bytes of a text that people or logs write: a policy, a checkpoint, a note
MOST_MANIFEST = 128 << 20
MOST_PIECE = 256 * (65_535 + 2)  # an entry bundle
MOST_PYZ = 64 << 20

COMPONENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TOP = re.compile(
    r"coldproof-([A-Za-z0-9][A-Za-z0-9.-]{0,31})-(0|[1-9][0-9]{0,18})(-extract)?", re.ASCII
)
_NUMBERED = re.compile(
    r"(?:data/log/checkpoints/N|data/timestamps/N\.tsr|data/alarms/N\.txt"
    r"|data/entries/N\.note|data/proofs/N\.tlog-proof)".replace("N", "(?:0|[1-9][0-9]{0,18})")
)
_BLOB = re.compile(r"data/blobs/[0-9a-f]{64}")
_ALWAYS = frozenset({README, POLICY, SEAL, ZONE, CERTIFICATE_TEXT, CERTIFICATE_PAGE})
_WHOLE = frozenset({CHECKPOINT, SCENES, *(VIEWS + name for name in WHOLE_VIEWS)})
_EXTRACT = frozenset(
    {EXTRACT_CHECKPOINT, LEFT_OUT, PUBLIC, *(VIEWS + name for name in EXTRACT_VIEWS)}
)


class Top(NamedTuple):
    """What the one folder's name says: which production, how large its log, all of it or some."""

    production: str
    size: int
    extract: bool


def top_name(top: Top) -> str:
    """Return the name of the one folder; raises `ExportError` where no file could bear it."""
    if NAME.fullmatch(top.production) is None:
        raise ExportError("", f"a production named {shown(top.production)}", NAME_SHAPE)
    return f"coldproof-{top.production}-{top.size}{'-extract' if top.extract else ''}"


def read_top(name: str) -> Top | None:
    """Return what a folder's name says, or none when it is not such a name."""
    found = _TOP.fullmatch(name)
    return None if found is None else Top(found[1], int(found[2]), found[3] is not None)


def is_known(path: str, *, extract: bool) -> bool:
    """Say whether a payload file has a place in a bundle; tiles and entry bundles not asked."""
    if path in _ALWAYS or _BLOB.fullmatch(path) is not None:
        return True
    if path in (_EXTRACT if extract else _WHOLE):
        return True
    if _NUMBERED.fullmatch(path) is None:
        return False
    return path.startswith(TIMESTAMPS) or path.startswith((ENTRIES, PROOFS)) == extract


def number_of(path: str) -> int:
    """Return the number in the name of a checkpoint, a time-stamp, an entry or a proof."""
    return int(path.rpartition("/")[2].partition(".")[0])
