"""Errors of the app room.

DayError            the day is not well told; nothing of it was taken
RecordError         something about a record
├── Refused         a note that the record does not take: not strict, not ours, forged, too many
├── Ended           the writer ended after a storage error; what waited may or may not be recorded
├── NotNow          nothing of a note was written, for sure, and the writer goes on
├── RolledBack      the database is not the one whose checkpoint was last seen
│   └── NotReached  no copy goes as far as a signed head that was seen
├── NotWhole        the database does not fit its own signed checkpoint
├── Changed         a value kept beside the log is not the one that its digest names
└── SetupError      a folder or setting that is no production, or is one already
"""

from __future__ import annotations


class DayError(ValueError):
    """A day that is not well told: where, what was refused, what was found, what would do."""

    def __init__(self, file: str, line: int, act: int, field: str, found: str, want: str) -> None:
        """Keep the parts; `line` is that of the act's own `[[act]]` line, `act` counts from 1."""
        self.file, self.line, self.act = file, line, act
        self.field, self.found, self.want = field, found, want
        where = file if line == 0 else f"{file}, line {line}"
        number = f", act {act}" if act else ""
        name = f", {field}" if field else ""
        super().__init__(f"{where}{number}{name}: found {found}; {want} would do")


class RecordError(Exception):
    """Something about a record: what was refused, what was found, what would do."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what}: found {found}; {want} would do")


class Refused(RecordError):
    """A note that the record does not take; never because of what it says (D8)."""


class Ended(RecordError):
    """The writer ended: sending the same note again, once it is open, gives its receipt."""


class NotNow(RecordError):
    """A note that was not recorded, which is sure: sending it again is a new try."""

    def __init__(self, what: str, found: str, want: str, retry_s: int = 2) -> None:
        """Keep the parts, and in how many seconds it may be tried again."""
        super().__init__(what, found, want)
        self.retry_s = retry_s


class RolledBack(RecordError):
    """The database went back, or is another one."""


class NotReached(RolledBack):
    """What was acknowledged up to a signed head is in no copy; a new log may cite that head."""


class NotWhole(RecordError):
    """What the database holds does not fit its own signed checkpoint."""


class Changed(RecordError):
    """A value that somebody changed where it is kept: it is shown to nobody, and named."""


class SetupError(RecordError):
    """A folder that is no production, or is one already."""


def cause(error: OSError) -> str:
    """Return what the system says of an error, in a few words and without the file's name."""
    return (error.strerror or "an error").lower()


def reason(error: BaseException) -> str:
    """Return what went wrong in a few words, without the number that the system has for it."""
    if isinstance(error, OSError) and error.strerror:
        where = "" if error.filename is None else f": {error.filename}"
        return f"{error.strerror.lower()}{where}"
    return str(error) or type(error).__name__
