"""One entry looked at whole: a strict note of this production, signed by somebody enrolled."""

from __future__ import annotations

from coldproof.acts.errors import FormatError
from coldproof.desk.reading import Opened, Standing, open_note, standing_of
from coldproof.desk.roster import Roster, signer_of
from coldproof.exchange.bundle.errors import BadEntry, NotSigned
from coldproof.log.errors import LogError, SignatureFailed
from coldproof.log.note import Check

PEOPLE = "one of the production's own people"


def open_entry(
    file: str, position: int, data: bytes, roster: Roster, check: Check, want: str = PEOPLE
) -> tuple[Opened, Standing]:
    """Return an entry and in what standing it is signed, by the roster that held before it.

    Raises `BadEntry` or `NotSigned`, which says `want` where no known key signed.
    """
    try:
        opened = open_note(data)
        standing = standing_of(roster, opened, check)
    except SignatureFailed as error:
        found = f"a signature, {error.found}"
        raise NotSigned(file, found, "one that verifies", position) from None
    except (LogError, FormatError) as error:
        raise BadEntry(file, str(error), "an entry of ours", position) from None
    if opened.act.production != roster.production:
        found = f"an act of {opened.act.production}"
        raise BadEntry(file, found, f"one of {roster.production}", position)
    if standing is None:
        found = f"no signature by {signer_of(opened.act)} with a key enrolled by then"
        raise NotSigned(file, found, want, position)
    return opened, standing
