"""Errors of bundles.

BundleError          something in a bundle is not so; nothing in it may be relied upon
├── NotABundle       neither a zip of one bag, nor a folder that is one
│   └── NotWhole     the beginning of a zip, as where a download broke off
├── HostileZip       a zip that two programs could read in two ways, or that would harm who unpacks
│   └── WrongChecksum  bytes and checksum that do not fit; the manifest tells which is so
├── TooLarge         more, longer or more tightly packed than a bundle of ours can be
├── BadTag           a tag file that is not as our writer writes it
├── MissingFile      a file that must be there is not
├── ExtraFile        a file that nothing in a bundle accounts for
│   └── LeftBehind   one that an operating system left in its folder; all else fits
├── ChangedFile      a file with other bytes than its manifest says, or than its own name says
├── BadEntry         an entry that no log of ours can hold
├── DoubleEntry      one act in two places
├── NotSigned        an entry that nobody signed with a key enrolled by then, or a signature fails
├── OutOfOrder       an entry before what it rests on
├── TreeMismatch     entries or tiles that do not give the root that the log signed
├── BadCheckpoint    a checkpoint of another log, of another tree, or not signed by the log's key
├── NotCosigned      a cosignature that fails
│   └── TooFewCosigned   fewer than the policy asks for; all else fits
├── BadStamp         a time-stamp that the roots given do not vouch for; nothing else was unfit
├── ForeignKey       the log's key is not the one that entry 0 names, or not the one given
├── BadProof         a proof in an extract that does not prove its entry
├── OtherView        a page or text that is not what this same program makes of the entries
└── ExportError      nothing was written: what should be exported does not fit together
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coldproof.words.quoted import quoted

if TYPE_CHECKING:
    from coldproof.exchange.bundle.report import Report

MAX_SHOWN = 80


class BundleError(ValueError):
    """What is wrong: in which `file` and `entry` if one can be named, what was found and expected.

    `file` is a path inside the bag, empty for the bundle as a whole; `entry` counts from 0.
    """

    report: Report | None = None  # of a bundle in which all else fits

    def __init__(self, file: str, found: str, want: str, entry: int | None = None) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.file, self.found, self.want, self.entry = file, found, want, entry
        where = file or "the bundle"
        if entry is not None:
            where += f", entry {entry}"
        super().__init__(f"{where}: found {found}; {want} was expected")

    def __reduce__(self) -> tuple[type[BundleError], tuple[str, str, str, int | None]]:
        """Keep the parts when an error travels from one process to another."""
        return type(self), (self.file, self.found, self.want, self.entry)


class NotABundle(BundleError):
    """Neither a zip of one bag, nor a folder that is one."""


class NotWhole(NotABundle):
    """The beginning of a zip, as where a download broke off."""


class HostileZip(BundleError):
    """A zip that two programs could read in two ways, or that would harm who unpacks it."""


class WrongChecksum(HostileZip):
    """A member whose bytes and checksum do not fit; what its manifest says tells which is so."""


class TooLarge(BundleError):
    """More, longer or more tightly packed than a bundle of ours can be."""


class BadTag(BundleError):
    """A tag file that is not as our writer writes it."""


class MissingFile(BundleError):
    """A file that must be there is not."""


class ExtraFile(BundleError):
    """A file that nothing in a bundle accounts for."""


class LeftBehind(ExtraFile):
    """Files that an operating system left in a bundle's folder; all that is of the bundle fits."""


class ChangedFile(BundleError):
    """A file with other bytes than its manifest says, or than its own name says."""


class BadEntry(BundleError):
    """An entry that no log of ours can hold."""


class DoubleEntry(BundleError):
    """One act in two places."""


class NotSigned(BundleError):
    """An entry that nobody signed with a key enrolled by then, or a signature that fails."""


class OutOfOrder(BundleError):
    """An entry before what it rests on."""


class TreeMismatch(BundleError):
    """Entries or tiles that do not give the root that the log signed."""


class BadCheckpoint(BundleError):
    """A checkpoint of another log, of another tree, or not signed by the log's key."""


class NotCosigned(BundleError):
    """A cosignature that fails."""


class TooFewCosigned(NotCosigned):
    """Fewer cosignatures than the policy asks for; all else fits."""


class BadStamp(BundleError):
    """A time-stamp that proves no time under the roots given; what was looked at before it fits."""


class ForeignKey(BundleError):
    """The log's key is not the one that entry 0 names, or not the one given."""


class BadProof(BundleError):
    """A proof in an extract that does not prove its entry."""


class OtherView(BundleError):
    """A page or text that is not what this same program makes of the entries."""


class ExportError(BundleError):
    """Nothing was written: what should be exported does not fit together."""


def shown(value: str | bytes) -> str:
    """Show refused text briefly, in ASCII, whatever it is."""
    return quoted(value, MAX_SHOWN)


def plain(name: str) -> str:
    """Return a name as it is, or shown if it would not print on one line."""
    return name if name.isprintable() else shown(name)


def visible(text: str) -> str:
    """Return text with each character written out that a terminal would obey, or not show.

    Names of log witnesses come from whoever made a bundle, and may hold any letter there is.
    """
    if text.isprintable():
        return text
    return "".join([one if one.isprintable() else ascii(one)[1:-1] for one in text])


def spelled(text: str) -> str:
    """Return text with all but printable ASCII written out: it is the same on every Python.

    Which letters print depends on the Unicode tables of the Python that asks.
    """
    return "".join([one if " " <= one <= "~" else ascii(one)[1:-1] for one in text])
