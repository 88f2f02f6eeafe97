"""What a verifier found out, as plain facts; `telling` puts them into words."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from coldproof.exchange.bundle.letters import LetterFacts
from coldproof.exchange.bundle.promises import OpeningFacts, StripFacts
from coldproof.log.policy import Signed


class Origin(StrEnum):
    """By what it is known that the log is the production's own."""

    KEY = "key"  # the log's key, had from elsewhere, signed it
    POLICY = "policy"  # the same, from a policy had from elsewhere
    NONE = "none"  # the key is the one that the bundle itself names


class Quorum(StrEnum):
    """Whose policy says how many log witnesses must have signed."""

    GIVEN = "given"  # one had from elsewhere; it is met
    SHORT = "short"  # one had from elsewhere; it is not met, and the bundle is refused
    OWN = "own"  # the bundle's own; it is met, and proves little
    LACKING = "lacking"  # the bundle's own, and it is not met
    NONE = "none"  # there is none


class Device(NamedTuple):
    """A device whose acts say that it had seen another log than this, and where they stand."""

    device: str
    positions: tuple[int, ...]


class Against(NamedTuple):
    """What a log witness said against the log, and the record here does not answer."""

    file: str
    name: str  # as the file has it
    asked: int  # how long the log was then
    head: int | None  # entries of a head that the log signed; none: it showed none


class Stamp(NamedTuple):
    """A time-stamp: of the log at which size, and whether it is of the very checkpoint here."""

    size: int
    fits: bool
    at_us: int | None = None  # when, by one whom the roots given vouch for; none: not checked


class View(NamedTuple):
    """A page or text in the bag, and whether it is what this program makes of the entries."""

    file: str
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What the judge says, act by act, of a whole record."""

    judged: int  # entries
    refused: tuple[int, ...]
    warned: tuple[int, ...]
    packs: tuple[str, ...]  # in force at the end, as named by the acts that adopted them
    unknown_packs: tuple[str, ...]  # of these, those that this program does not have


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A bundle in which nothing was found to be wrong, or nothing but what refuses it alone."""

    production: str
    extract: bool
    size: int  # of the log
    entries: int  # in the bundle
    root: str  # hexadecimal
    log_key: str  # the vkey that signed it
    origin: Origin
    quorum: Quorum
    same_policy: bool | None  # the policy given is the one in the bundle; none: not both are there
    lacking: str  # what the policy lacks, in words; empty if nothing
    cosigners: tuple[Signed, ...]
    other_lines: int  # signature lines of the checkpoint that nobody here knows
    files: int
    checkpoints: int
    stamps: tuple[Stamp, ...]
    stamps_checked: bool = False  # whether roots were given to check their signatures with
    revoked: tuple[int, ...]
    arrived: tuple[int, ...]
    blobs: int
    values_elsewhere: int | None  # committed values that are not in the bundle; none: not counted
    erased: tuple[int, ...] | None  # the entries by which a value is gone; none: not looked at
    other_log: tuple[Device, ...] | None  # none: not looked at
    verdicts: Verdicts | None  # none: not judged
    agent: str  # the program that made the bundle
    same_agent: bool
    views: tuple[View, ...]  # those compared
    letters: tuple[LetterFacts, ...] | None = None  # none: not looked at
    strip: StripFacts | None = None  # of the strip that was given
    opening: OpeningFacts | None = None
    unnamed: tuple[str, ...] | None = None  # values that no entry here names; none: not looked at
    against: tuple[Against, ...] = ()
    words: tuple[str, ...] = ()  # files that are their maker's word, which nothing bears out
    seal: str | None = None  # the SHA-256 of the certificate that letters are sealed with
    left: tuple[str, ...] = ()  # files that an operating system left in it; it is refused for them
    has_pyz: bool
    checked_ms: int
    judged_ms: int

    @property
    def forged(self) -> bool:
        """Whether somebody opens a hidden signature that its signer's key did not make.

        Of a record that is whole that is so for good, and whoever only looks at the exit code is to
        know it; the rest of the record is as good as it was.
        """
        return any(one.false for one in self.letters or ())

    @property
    def two_stories(self) -> bool:
        """Whether the log's own key signed a head, shown here, that contradicts this record.

        Nobody else can make one.  A longer one contradicts nothing: the log may have gone on.
        """
        return any(one.head is not None and one.head <= self.size for one in self.against)

    @property
    def other_views(self) -> tuple[str, ...]:
        """The pages, tables and texts that are not what this program makes of the entries.

        The bundle says that another version made them.  Anybody can write that, so whoever only
        looks at the exit code is to know that nothing in them was checked.
        """
        return tuple([view.file for view in self.views if not view.same])

    def plain(self) -> dict[str, Any]:
        """Return the report as plain values for JSON."""
        found = asdict(self)
        found["cosigners"] = [one._asdict() for one in self.cosigners]
        for name in ("stamps", "views", "other_log", "against"):
            rows = getattr(self, name)
            found[name] = None if rows is None else [row._asdict() for row in rows]
        found["letters"] = self.letters and [one.plain() for one in self.letters]
        for name in ("strip", "opening"):
            one = getattr(self, name)
            found[name] = None if one is None else one.plain()
        return found
